//! The sheet for authors: what of the explorer they want in their own page, how
//! it will look there, and the text to copy.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::lazy::{Lazy, code};
use super::parts::icon::{Glyph, Icon};
use super::parts::sheet::{Sheet, SheetFrame};
use super::views::method::cite::Copied;
use browser::element::{Element, JsCast};
use browser::inner::Heights;
use browser::{address, fetch};
use i18n::Named;
use model::citation::VERSION;
use protocol::snippet::{FRAME_HEIGHT_PX, Form, HEIGHTS_PX, Snippet, integrity};
use scenario::{Controls, Language, Scenario, ThemeChoice, View, to_query};
use store::{Explorer, Loaded};

/// How wide the preview can be, in CSS pixels: what every view is made for.
const WIDTHS_PX: std::ops::RangeInclusive<u32> = 320..=1000;
/// How wide it is at first.
const WIDTH_PX: u32 = 680;
/// How high it is until it has said how high it would be.
const HEIGHT_PX: f64 = 480.0;
/// Far more than the script has, in bytes.
const MOST_BYTES: u64 = 1_000_000;

/// A button that opens the sheet, and the sheet.
#[component]
pub fn EmbedButton() -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Sheet::new();
    view! {
        <button type="button" class="button quiet" aria-haspopup="dialog" on:click=move |_| sheet.open()>
            <Glyph icon=Icon::Markup />
            <span>{explorer.label("embed")}</span>
        </button>
        <SheetFrame sheet class="embedding" labelled_by="embed-sheet">
            <h2 id="embed-sheet">{explorer.label("embed-title")}</h2>
            <p class="hint">{explorer.label("embed-hint")}</p>
            <Lazy code=code::embedding() />
        </SheetFrame>
    }
}

/// The address of the page about embedding, in the language of this one.
pub(super) fn embedding_page(explorer: Explorer) -> String {
    let language = explorer.texts.read().language();
    format!("embedding.html?lang={}", language.word())
}

/// What an author has chosen.
#[derive(Clone, Copy)]
struct Choices {
    explorer: Explorer,
    view: RwSignal<View>,
    controls: RwSignal<Controls>,
    lang: RwSignal<Option<Language>>,
    theme: RwSignal<ThemeChoice>,
    is_pinned: RwSignal<bool>,
    /// In CSS pixels; none for as high as what it shows.
    height: RwSignal<Option<u32>>,
    form: RwSignal<Form>,
    /// The checksum of the script; none if it could not be had.
    integrity: RwSignal<Option<String>>,
}

impl Choices {
    /// What is on screen, as it is.
    fn new(explorer: Explorer) -> Self {
        let scenario = explorer.scenario.get_untracked();
        Self {
            explorer,
            view: RwSignal::new(scenario.view),
            controls: RwSignal::new(Controls::default()),
            lang: RwSignal::new(scenario.lang),
            theme: RwSignal::new(scenario.theme),
            is_pinned: RwSignal::new(false),
            height: RwSignal::new(None),
            form: RwSignal::new(Form::default()),
            integrity: RwSignal::new(None),
        }
    }

    /// The scenario that is embedded.
    fn scenario(self) -> Scenario {
        let mut scenario = self.explorer.scenario.get();
        scenario.view = self.view.get();
        scenario.controls = self.controls.get();
        scenario.lang = self.lang.get();
        scenario.theme = self.theme.get();
        scenario.embed = true;
        scenario.sha = self.sha().filter(|_| self.is_pinned.get());
        scenario
    }

    fn sha(self) -> Option<String> {
        let Loaded(package) = self.explorer.package.get()?;
        Some(package.sha256.clone())
    }

    /// What it is called where it is embedded.
    fn title(self) -> String {
        let package = self.explorer.package.get();
        let translation = self.explorer.translation.get().unwrap_or_default();
        let title = match (translation.title.as_str(), package) {
            ("", Some(Loaded(package))) => package.descriptor.title.clone(),
            (own, _) => own.to_owned(),
        };
        let texts = self.explorer.texts.read();
        let view = texts.get(self.view.get().name_id());
        let told = [("title", title.into()), ("view", view.into())];
        texts.with("embed-frame-title", &told)
    }

    fn text(self) -> String {
        let page = address::with_query("");
        // Where the page's own address is none, nothing can be embedded.
        let script = fetch::resolve(&page, "embed.js").unwrap_or_default();
        let integrity = self.integrity.get().filter(|_| self.is_pinned.get());
        let snippet = Snippet {
            scenario: &self.scenario(),
            page: &page,
            script: &script,
            integrity: integrity.as_deref(),
            title: &self.title(),
            height: self.height.get(),
        };
        snippet.text(self.form.get())
    }

    /// Computes the checksum of the script that this page has beside it.
    fn measure_script(self) {
        spawn_local(async move {
            let Ok(script) = fetch::resolve(&address::with_query(""), "embed.js") else {
                return;
            };
            if let Ok(bytes) = fetch::bytes(&script, MOST_BYTES, |_| ()).await {
                self.integrity.try_set(Some(integrity(&bytes)));
            }
        });
    }
}

/// What is on the sheet.
#[component]
pub(super) fn Embedding() -> impl IntoView {
    let choices = Choices::new(Explorer::get());
    choices.measure_script();
    view! {
        <div class="embed-parts">
            <Fields choices />
            <Pinning choices />
            <Preview choices />
            <Code choices />
        </div>
    }
}

/// A list of a few words to choose from.
#[component]
fn Choice(
    label: &'static str,
    /// Words with what they are called.
    offers: Vec<(&'static str, Signal<String>)>,
    chosen: Signal<&'static str>,
    choose: Callback<String>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let option = move |(word, name): (&'static str, Signal<String>)| {
        view! { <option value=word selected=move || chosen.get() == word>{name}</option> }
    };
    view! {
        <label class="field">
            <span>{explorer.label(label)}</span>
            <select on:change=move |event| choose.run(event_target_value(&event))>
                {offers.into_iter().map(option).collect::<Vec<_>>()}
            </select>
        </label>
    }
}

#[component]
fn Fields(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let named = move |id: &'static str| Signal::derive(move || explorer.text(id));
    let views = View::ALL
        .iter()
        .map(|view| (view.word(), named(view.name_id())));
    let controls = Controls::ALL
        .iter()
        .map(|&controls| (controls.word(), named(controls_name(controls))));
    let own = (AUTO, named("embed-lang-auto"));
    let languages = Language::ALL.iter().map(|language| {
        let name = language.own_name();
        (language.word(), Signal::derive(move || name.to_owned()))
    });
    let themes = ThemeChoice::ALL
        .iter()
        .map(|theme| (theme.word(), named(theme.name_id())));
    let choose_view = Callback::new(move |word: String| {
        if let Some(view) = View::parse(&word) {
            choices.view.set(view);
        }
    });
    let choose_controls = Callback::new(move |word: String| {
        if let Some(controls) = Controls::parse(&word) {
            choices.controls.set(controls);
        }
    });
    // What is no language stands for the reader's own.
    let choose_language =
        Callback::new(move |word: String| choices.lang.set(Language::parse(&word)));
    let choose_theme = Callback::new(move |word: String| {
        if let Some(theme) = ThemeChoice::parse(&word) {
            choices.theme.set(theme);
        }
    });
    view! {
        <div class="embed-fields">
            <Choice
                label="embed-view"
                offers=views.collect()
                chosen=Signal::derive(move || choices.view.get().word())
                choose=choose_view
            />
            <Choice
                label="embed-controls"
                offers=controls.collect()
                chosen=Signal::derive(move || choices.controls.get().word())
                choose=choose_controls
            />
            <Choice
                label="language"
                offers=std::iter::once(own).chain(languages).collect()
                chosen=Signal::derive(move || choices.lang.get().map_or(AUTO, Language::word))
                choose=choose_language
            />
            <Choice
                label="theme"
                offers=themes.collect()
                chosen=Signal::derive(move || choices.theme.get().word())
                choose=choose_theme
            />
            <Height choices />
        </div>
    }
}

/// The word for what is left to the reader's browser.
const AUTO: &str = "auto";

const fn controls_name(controls: Controls) -> &'static str {
    match controls {
        Controls::None => "embed-controls-none",
        Controls::Weights => "embed-controls-weights",
        Controls::All => "embed-controls-all",
    }
}

#[component]
fn Height(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let is_auto = move || choices.height.get().is_none();
    let toggle = move |event| {
        let height = (!event_target_checked(&event)).then_some(FRAME_HEIGHT_PX);
        choices.height.set(height);
    };
    let set = move |event| {
        let wanted = event_target_value(&event).parse().ok();
        if let Some(height) = wanted.filter(|height| HEIGHTS_PX.contains(height)) {
            choices.height.set(Some(height));
        }
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_auto on:change=toggle />
            <span>{explorer.label("embed-height-auto")}</span>
        </label>
        <Show when=move || !is_auto()>
            <label class="field">
                <span>{explorer.label("embed-height")}</span>
                <input
                    type="number"
                    min=*HEIGHTS_PX.start()
                    max=*HEIGHTS_PX.end()
                    step="10"
                    prop:value=move || choices.height.get().unwrap_or(FRAME_HEIGHT_PX).to_string()
                    on:change=set
                />
            </label>
        </Show>
    }
}

/// Whether what is embedded goes on with the figures and the script, or stays
/// with those of today.
#[component]
fn Pinning(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let offer = move |pins: bool, label: &'static str| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="embed-updates"
                    prop:checked=move || choices.is_pinned.get() == pins
                    on:change=move |_| choices.is_pinned.set(pins)
                />
                <span>{explorer.label(label)}</span>
            </label>
        }
    };
    let said = move || {
        let texts = explorer.texts.read();
        if !choices.is_pinned.get() {
            return texts.get("embed-follows-hint");
        }
        let sha = choices.sha().unwrap_or_default();
        let told = [("sha", sha.into()), ("engine", VERSION.into())];
        texts.with("embed-pinned-hint", &told)
    };
    let lacks_sum = move || choices.is_pinned.get() && choices.integrity.read().is_none();
    view! {
        <fieldset class="switch">
            <legend>{explorer.label("embed-updates")}</legend>
            <div class="segments">
                {offer(false, "embed-follows")} {offer(true, "embed-pinned")}
            </div>
            <p class="hint checksum">{said}</p>
            <Show when=lacks_sum>
                <p class="hint">{explorer.label("embed-no-integrity")}</p>
            </Show>
        </fieldset>
    }
}

/// The page as it will be, at any width that it can have.
#[component]
fn Preview(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let width = RwSignal::new(WIDTH_PX);
    let address = Memo::new(move |_| address::with_query(&to_query(&choices.scenario())));
    let set = move |event| {
        if let Ok(wanted) = event_target_value(&event).parse() {
            width.set(clamped(wanted));
        }
    };
    let told = move || {
        let texts = explorer.texts.read();
        let width = texts.numerals().count(u64::from(width.get()));
        texts.with("embed-width-px", &[("width", width.into())])
    };
    view! {
        <h3 id="embed-preview">{explorer.label("embed-preview")}</h3>
        <label class="embed-width">
            <span>{explorer.label("embed-width")}</span>
            <input
                type="range"
                min=*WIDTHS_PX.start()
                max=*WIDTHS_PX.end()
                step="10"
                prop:value=move || width.get().to_string()
                aria-valuetext=told
                on:input=set
            />
            <output>{told}</output>
        </label>
        <div class="embed-desk" role="region" aria-labelledby="embed-preview" tabindex="0">
            <div class="embed-stage">
                // A frame that is led elsewhere would be a step in the history.
                <For
                    each=move || [address.get()]
                    key=String::clone
                    children=move |address| view! { <Frame choices address width /> }
                />
                <Handle width />
            </div>
        </div>
        <OwnFile />
    }
}

fn clamped(width: u32) -> u32 {
    width.clamp(*WIDTHS_PX.start(), *WIDTHS_PX.end())
}

#[component]
fn Frame(choices: Choices, address: String, width: RwSignal<u32>) -> impl IntoView {
    let node = NodeRef::<html::Iframe>::new();
    let heard = RwSignal::new(HEIGHT_PX);
    let heights = StoredValue::new_local(None);
    Effect::new(move |_| {
        if let Some(frame) = node.get() {
            heights.set_value(Heights::of(frame, move |height| heard.set(height)));
        }
    });
    let height = move || {
        let height = choices.height.get().map_or_else(|| heard.get(), f64::from);
        format!("{height}px")
    };
    view! {
        <iframe
            node_ref=node
            src=address
            title=move || choices.title()
            style:width=move || format!("{}px", width.get())
            style:height=height
        ></iframe>
    }
}

/// What the width is dragged by. Whoever has no pointer has the slider.
#[component]
fn Handle(width: RwSignal<u32>) -> impl IntoView {
    let explorer = Explorer::get();
    // Where the drag began, and the width then.
    let began = StoredValue::new(None::<(i32, u32)>);
    let press = move |event: leptos::ev::PointerEvent| {
        let target = event.current_target();
        if let Some(handle) = target.and_then(|target| target.dyn_into::<Element>().ok()) {
            // Without it the frame takes what is meant for the handle; the drag
            // ends at its edge then.
            let _ = handle.set_pointer_capture(event.pointer_id());
        }
        event.prevent_default();
        began.set_value(Some((event.client_x(), width.get_untracked())));
    };
    let drag = move |event: leptos::ev::PointerEvent| {
        let Some((x, from)) = began.get_value() else {
            return;
        };
        let is_rtl = explorer.texts.read_untracked().language().is_rtl();
        let way = (event.client_x() - x) * if is_rtl { -1 } else { 1 };
        width.set(clamped(from.saturating_add_signed(way)));
    };
    view! {
        <div
            class="embed-handle"
            aria-hidden="true"
            on:pointerdown=press
            on:pointermove=drag
            on:pointerup=move |_| began.set_value(None)
            on:pointercancel=move |_| began.set_value(None)
        ></div>
    }
}

/// Figures from a reader's own file go into no address.
#[component]
fn OwnFile() -> impl IntoView {
    let explorer = Explorer::get();
    let name = move || {
        let scenario = explorer.scenario.read();
        scenario.data.file_name().map(str::to_owned)
    };
    let said = move || {
        let name = name()?;
        let texts = explorer.texts.read();
        let sentence = texts.with("embed-own-file", &[("name", name.into())]);
        Some(view! { <p role="alert">{sentence}</p> })
    };
    view! { {said} }
}

const fn form_name(form: Form) -> &'static str {
    match form {
        Form::Element => "embed-form-element",
        Form::Frame => "embed-form-frame",
        Form::Quarto => "embed-form-quarto",
        Form::Link => "embed-form-link",
    }
}

/// The text to copy.
#[component]
fn Code(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let forms = Form::ALL.iter().map(|&form| {
        let name = Signal::derive(move || explorer.text(form_name(form)));
        (form.word(), name)
    });
    let choose = Callback::new(move |word: String| {
        if let Some(form) = Form::parse(&word) {
            choices.form.set(form);
        }
    });
    let text = Memo::new(move |_| choices.text());
    let is_too_short = move || {
        let form = choices.form.get();
        choices.height.get().is_none() && matches!(form, Form::Frame | Form::Quarto)
    };
    let stays = move || {
        let texts = explorer.texts.read();
        let height = texts.numerals().count(u64::from(FRAME_HEIGHT_PX));
        texts.with("embed-frame-height", &[("height", height.into())])
    };
    let docs = move || embedding_page(explorer);
    view! {
        <h3>{explorer.label("embed-code")}</h3>
        <div class="embed-fields">
            <Choice
                label="embed-form"
                offers=forms.collect()
                chosen=Signal::derive(move || choices.form.get().word())
                choose
            />
        </div>
        <Show when=is_too_short>
            <p class="hint">{stays}</p>
        </Show>
        <div class="embed-code">
            {move || view! { <Copied label=form_name(choices.form.get()) text=text.into() /> }}
        </div>
        <p>
            <a href=docs target="_blank" rel="noopener">{explorer.label("embed-docs")}</a>
        </p>
    }
}
