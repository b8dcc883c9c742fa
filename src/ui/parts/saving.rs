//! Saving a figure as an image that stands alone.

use std::pin::Pin;

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::chart_theme::FONT;
use browser::canvas::{Canvas, Running};
use browser::{download, echarts, page};
use charts::palette::PROPERTIES;
use charts::standalone::{Key, Sheet, Style, Words, file_name};
use charts::{Options, Theme};
use composite_index::NodeId;
use data::{Package, Translation};
use i18n::{Texts, method_words};
use scenario::{ScenarioStoreFields, View};
use store::{Explorer, Loaded};

/// Dots a pixel: sharp on a projector and in print.
const DOTS: f64 = 2.0;
/// A chart is saved as wide as it is shown, within reason: one saved on a
/// phone is to be read on paper too.
const WIDTHS: std::ops::RangeInclusive<f64> = 640.0..=1_200.0;

/// What a figure gives to be saved.
#[derive(Clone, Copy)]
pub struct Savable {
    /// What the chart is called.
    pub title: Signal<String>,
    /// How to read it.
    pub hint: Option<Signal<String>>,
    /// What it shows.
    pub sentence: Signal<String>,
    /// What its colours stand for.
    pub keys: Option<Signal<Vec<Key>>>,
    /// The chart.
    pub options: Signal<Options>,
    /// Its height in pixels.
    pub height: Signal<f64>,
    /// The figure, which says how wide the chart is shown.
    pub figure: NodeRef<html::Figure>,
}

/// The form of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Lines and letters.
    Svg,
    /// Dots.
    Png,
}

/// A figure as a file.
#[derive(Clone, Debug)]
pub struct Image {
    /// A name for it.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Format {
    const fn name(self) -> &'static str {
        match self {
            Self::Svg => "SVG",
            Self::Png => "PNG",
        }
    }

    const fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }
}

/// Two buttons that save a figure, and a word if that does not succeed.
#[component]
pub fn SaveButtons(
    /// What is saved.
    savable: Savable,
) -> impl IntoView {
    let explorer = Explorer::get();
    let has_failed = RwSignal::new(false);
    let button = move |format: Format| {
        let label = move || {
            let told = [
                ("title", savable.title.get().into()),
                ("format", format.name().into()),
            ];
            explorer.texts.read().with("save-figure", &told)
        };
        let press = move |_| {
            spawn_local(async move {
                let view = explorer.scenario.view().get_untracked();
                let image = match image(explorer, savable, view, format).await {
                    Ok(image) => image.await,
                    Err(_) => None,
                };
                let is_saved = image
                    .is_some_and(|image| download::save(&image.name, image.kind, &image.bytes));
                // The figure may have gone meanwhile.
                let _ = has_failed.try_set(!is_saved);
            });
        };
        view! {
            <button type="button" class="save-figure" aria-label=label on:click=press>
                <span aria-hidden="true">"↓ "</span>
                {format.name()}
            </button>
        }
    };
    view! {
        <div class="figure-saving">{[Format::Svg, Format::Png].map(button)}</div>
        <p class="chart-failure" role="status">
            {move || has_failed.get().then(|| explorer.text("save-failed"))}
        </p>
    }
}

/// A figure of a view as an image, by code that comes when it is first needed;
/// none where it cannot be drawn.
///
/// # Errors
/// If that code does not come.
#[wasm_split(saving, fallible)]
pub fn image(
    explorer: Explorer,
    savable: Savable,
    view: View,
    format: Format,
) -> Result<Pin<Box<dyn Future<Output = Option<Image>>>>, SplitLoaderError> {
    let job = Job::new(explorer, savable, view);
    Ok(Box::pin(async move { job.image(format).await }))
}

/// All that a saved figure is made of, as it stood when it was saved.
struct Job {
    words: Words,
    view: &'static str,
    options: Options,
    theme: Theme,
    size: (f64, f64),
}

impl Job {
    fn new(explorer: Explorer, savable: Savable, view: View) -> Self {
        let texts = explorer.texts.get_untracked();
        let shown = page::resolved_colours(&PROPERTIES);
        let mut light = page::light_colours(&PROPERTIES);
        let theme = Theme::new(&light, FONT, texts.language().is_rtl());
        // On paper, what is left blank is as white as what lies above it.
        let theme = Theme {
            paper: theme.raised.clone(),
            ..theme
        };
        if let Some(paper) = PROPERTIES.iter().position(|&name| name == "--paper") {
            light[paper].clone_from(&theme.paper);
        }
        let recoloured = |colour: &String| {
            let place = shown.iter().position(|known| known == colour);
            place.map_or_else(|| colour.clone(), |place| light[place].clone())
        };
        let keys = savable.keys.map(|keys| keys.get_untracked());
        let keys = keys.unwrap_or_default().into_iter().map(|key| Key {
            colour: recoloured(&key.colour),
            ..key
        });
        let figure = savable.figure.get_untracked();
        let width = figure.map_or(0.0, |figure| f64::from(figure.client_width()));
        Self {
            words: Words {
                title: savable.title.get_untracked(),
                hint: savable.hint.map(|hint| hint.get_untracked()),
                about: about(explorer, &texts),
                sentence: savable.sentence.get_untracked(),
                keys: keys.collect(),
                method: method(explorer, &texts),
                source: source(explorer, &texts),
                address: explorer.link(),
            },
            view: view.word(),
            options: savable
                .options
                .get_untracked()
                .recoloured(&shown, &light)
                .with("", serde_json::json!({ "backgroundColor": theme.paper })),
            size: (
                width.clamp(*WIDTHS.start(), *WIDTHS.end()),
                savable.height.get_untracked(),
            ),
            theme,
        }
    }

    async fn image(&self, format: Format) -> Option<Image> {
        let ruler = Canvas::new(1.0, 1.0, 1.0)?;
        let length = |text: &str, style: Style| ruler.length(text, &style.font(&self.theme.font));
        let sheet = Sheet::new(&self.words, self.size, &self.theme, length);
        let option = self.options.json();
        let bytes = match format {
            Format::Svg => {
                let chart = echarts::svg(&option, self.size).await.ok()?;
                sheet.svg(&chart).into_bytes()
            }
            Format::Png => {
                let chart = echarts::canvas(&option, self.size, DOTS).await.ok()?;
                let canvas = Canvas::new(sheet.width, sheet.height, DOTS)?;
                paint(&sheet, &canvas);
                if !canvas.copy(&chart, sheet.chart, self.size) {
                    return None;
                }
                canvas.png().await?
            }
        };
        Some(Image {
            name: file_name(self.view, &self.words.title, format.ending()),
            kind: format.kind(),
            bytes,
        })
    }
}

fn paint(sheet: &Sheet, canvas: &Canvas) {
    let theme = sheet.theme();
    canvas.fill(sheet.width, sheet.height, &theme.paper);
    for line in &sheet.lines {
        let way = match (theme.is_rtl, line.is_foreign) {
            (false, _) => Running::Right,
            (true, false) => Running::Left,
            (true, true) => Running::UpTo,
        };
        let font = line.style.font(&theme.font);
        canvas.text(
            &line.text,
            (line.x, line.y),
            &font,
            sheet.colour(line.style),
            way,
        );
    }
    for mark in &sheet.marks {
        canvas.outline(mark.key.path, (mark.x, mark.y), &mark.key.colour);
    }
}

/// Where the figures are from, and under which licence.
fn source(explorer: Explorer, texts: &Texts) -> Vec<String> {
    let package = explorer.package.read_untracked();
    let Some(Loaded(package)) = &*package else {
        return Vec::new();
    };
    let translation = explorer.translation.get_untracked().unwrap_or_default();
    vec![
        citation(texts, package, &translation),
        licence(texts, package, &translation),
    ]
}

/// The index, and the data set that it is made of.
fn about(explorer: Explorer, texts: &Texts) -> String {
    let package = explorer.package.read_untracked();
    let translation = explorer.translation.get_untracked().unwrap_or_default();
    let index = texts.get("title");
    match &*package {
        Some(Loaded(package)) => format!("{index} · {}", title(package, &translation)),
        None => index,
    }
}

/// Weights and method in a line.
fn method(explorer: Explorer, texts: &Texts) -> String {
    let engine = explorer.derived.engine_shown.get_untracked();
    let Some(engine) = engine else {
        return String::new();
    };
    let names = explorer.names.read_untracked();
    let shares = explorer.derived.shares.get_untracked();
    // Rounded to whole numbers, equal weights would not look equal.
    let decimals = usize::from(shares.iter().any(|share| share % 100 != 0));
    let weight = |(&pillar, &share): (&NodeId, &u32)| {
        let shown = texts
            .numerals()
            .percent_fixed(f64::from(share) / 100.0, decimals);
        let told = [
            ("name", names.element(pillar).name.into()),
            ("share", shown.into()),
        ];
        texts.with("saved-weight", &told)
    };
    let weights: Vec<String> = engine.pillars().iter().zip(&shares).map(weight).collect();
    let told = [
        ("weights", texts.list(&weights).into()),
        ("method", method_words(texts, &engine).into()),
    ];
    texts.with("saved-weights", &told)
}

fn title<'a>(package: &'a Package, translation: &'a Translation) -> &'a str {
    let descriptor = &package.descriptor;
    match [&translation.title, &descriptor.title, &descriptor.name] {
        [own, ..] if !own.is_empty() => own,
        [_, published, _] if !published.is_empty() => published,
        [.., name] => name,
    }
}

fn citation(texts: &Texts, package: &Package, translation: &Translation) -> String {
    let descriptor = &package.descriptor;
    let told = [
        ("title", title(package, translation).to_owned().into()),
        ("version", descriptor.version.clone().into()),
        ("citation", descriptor.index.citation.clone().into()),
    ];
    texts.with("saved-source", &told)
}

/// The licences by their names; where none was granted, what the publisher
/// says instead.
fn licence(texts: &Texts, package: &Package, translation: &Translation) -> String {
    let descriptor = &package.descriptor;
    let names: Vec<&str> = descriptor
        .licenses
        .iter()
        .map(|licence| licence.name.as_str())
        .filter(|name| !name.is_empty())
        .collect();
    let said = if !names.is_empty() {
        texts.list(&names)
    } else if translation.licence.is_empty() {
        descriptor.index.licence.clone()
    } else {
        translation.licence.clone()
    };
    if said.is_empty() {
        return texts.get("saved-no-licence");
    }
    texts.with("saved-licence", &[("licence", said.into())])
}
