//! What the figures are: provenance, licence, caveats, and every indicator.

use composite_index::{Direction, Evidence, NodeId};
use leptos::prelude::*;

use super::lazy::{Lazy, code};
use super::parts::icon::Icon;
use super::parts::sheet::{Sheet, SheetFrame};
use super::parts::simulated;
use super::parts::tool::Tool;
use data::{Package, Translation};
use i18n::{Texts, problem_sentence};
use model::changes::Changes;
use store::{Explorer, Loaded};

/// A button that opens the sheet on the figures, and the sheet.
#[component]
pub fn AboutButton() -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Sheet::new();
    view! {
        <Tool
            icon=Icon::About
            name=explorer.label("about-figures")
            opens_sheet=true
            on_press=Callback::new(move |()| sheet.open())
        />
        <SheetFrame sheet labelled_by="about-title">
            <Lazy code=code::about() />
        </SheetFrame>
    }
}

/// What is on the sheet.
#[component]
pub(super) fn AboutFigures() -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let package = explorer.package.get();
        package.map(|Loaded(package)| {
            let texts = explorer.texts.get();
            let translation = explorer.translation.get().unwrap_or_default();
            view! {
                <h2 id="about-title"><bdi>{title(&package, &translation)}</bdi></h2>
                <Provenance package=package.clone() translation=translation.clone() />
                {not_measured(explorer)}
                <h3>{texts.get("about-caveats")}</h3>
                <ul class="caveats">{caveats(explorer, &package, &translation)}</ul>
                <h3 id="indicators-title">{texts.get("about-indicators")}</h3>
                <IndicatorTable package=package.clone() />
            }
        })
    }
}

/// What of the idea behind the index has no figure, and why.
fn not_measured(explorer: Explorer) -> Option<AnyView> {
    let names = explorer.names.read();
    let missing = names.missing().iter().cloned();
    let items: Vec<_> = missing
        .map(|missing| {
            view! {
                <dt><bdi>{missing.name}</bdi></dt>
                <dd><bdi>{missing.description}</bdi></dd>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <h3>{explorer.text("not-measured")}</h3>
            <dl class="facts">{items}</dl>
        }
        .into_any()
    })
}

fn or_published<'a>(own: &'a str, published: &'a str) -> &'a str {
    if own.is_empty() { published } else { own }
}

fn caveats(explorer: Explorer, package: &Package, translation: &Translation) -> Vec<AnyView> {
    let texts = explorer.texts.get();
    let published = &package.descriptor.index.notes;
    let notes = if translation.notes.len() == published.len() {
        &translation.notes
    } else {
        published
    };
    // What reading the files had to assume is a caveat too.
    let assumed = package
        .warnings
        .iter()
        .map(|problem| problem_sentence(&texts, problem));
    let names = explorer.names.read();
    let untranslated = names.has_foreign_cities().then(|| texts.get("about-names"));
    notes
        .iter()
        .cloned()
        .chain(assumed)
        .chain(untranslated)
        .map(|note| view! { <li><bdi>{note}</bdi></li> }.into_any())
        .collect()
}

#[component]
fn Provenance(
    package: std::sync::Arc<Package>,
    translation: std::sync::Arc<Translation>,
) -> impl IntoView {
    let explorer = Explorer::get();
    // Whoever shows this shows it anew in another language.
    let texts = explorer.texts.get_untracked();
    let of = package.clone();
    let coverage = move || {
        let engine = explorer.derived.engine_shown.read();
        let n_filled = engine
            .as_ref()
            .map_or(0, |engine| Changes::of(engine).filled.len());
        coverage(&explorer.texts.read(), &of, n_filled)
    };
    let descriptor = &package.descriptor;
    let description = or_published(&translation.description, &descriptor.description).to_owned();
    let licence = or_published(&translation.licence, &descriptor.index.licence).to_owned();
    let sources = descriptor.sources.iter().map(|source| {
        view! { <li><WebLink address=source.path.clone() text=source.title.clone() /></li> }
    });
    let version = if descriptor.version.is_empty() {
        String::new()
    } else {
        let version = descriptor.version.clone().into();
        format!(
            "{} · ",
            texts.with("about-version", &[("version", version)])
        )
    };
    let sources: Vec<_> = sources.collect();
    let sources = if sources.is_empty() {
        view! { {texts.get("not-stated")} }.into_any()
    } else {
        view! { <ul>{sources}</ul> }.into_any()
    };
    let simulated = (!package.edits.is_empty())
        .then(|| view! { <p><strong>{simulated::sentence(&texts, &package.edits)}</strong></p> });
    view! {
        <p><bdi>{description}</bdi></p>
        <p>{coverage}</p>
        {simulated}
        <dl class="facts">
            <dt>{texts.get("about-citation")}</dt>
            <dd><bdi>{or_not_stated(&texts, &descriptor.index.citation)}</bdi></dd>
            <dt>{texts.get("about-sources")}</dt>
            <dd>{sources}</dd>
            <dt>{texts.get("about-licence")}</dt>
            <dd><bdi>{or_not_stated(&texts, &licence)}</bdi></dd>
            <dt>{texts.get("about-checksum")}</dt>
            <dd>{version}" SHA-256 "<code class="checksum">{package.sha256.clone()}</code></dd>
        </dl>
    }
}

/// Where the figures come from and what to keep in mind, as a part of a page.
#[component]
pub(super) fn Origin() -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let package = explorer.package.get();
        package.map(|Loaded(package)| {
            let texts = explorer.texts.get();
            let translation = explorer.translation.get().unwrap_or_default();
            let title = title(&package, &translation);
            view! {
                <section class="origin" aria-labelledby="origin-title">
                    <h3 id="origin-title"><bdi>{title}</bdi></h3>
                    <Provenance package=package.clone() translation=translation.clone() />
                    <h4>{texts.get("about-caveats")}</h4>
                    <ul class="caveats">{caveats(explorer, &package, &translation)}</ul>
                </section>
            }
        })
    }
}

fn title(package: &Package, translation: &Translation) -> String {
    or_published(&translation.title, &package.descriptor.title).to_owned()
}

/// A text, or a plain word that there is none.
pub(super) fn or_not_stated(texts: &Texts, text: &str) -> String {
    if text.is_empty() {
        texts.get("not-stated")
    } else {
        text.to_owned()
    }
}

/// Which end of an indicator is better.
pub(super) fn direction_text(texts: &Texts, direction: Direction) -> String {
    texts.get(match direction {
        Direction::Higher => "higher-better",
        Direction::Lower => "lower-better",
    })
}

/// How many figures there are, how many are missing, and how many of these
/// the chosen method fills in.
fn coverage(texts: &Texts, package: &Package, n_filled: usize) -> String {
    let dataset = &package.dataset;
    let indicators = dataset.framework().indicators();
    let cells = indicators.len() * dataset.n_units();
    let is_missing = |figure: &&f64| figure.is_nan();
    let missing: usize = indicators
        .iter()
        .map(|&id| dataset.column(id).iter().filter(is_missing).count())
        .sum();
    let numerals = texts.numerals();
    let share = 100.0 * missing as f64 / cells.max(1) as f64;
    let id = if n_filled > 0 {
        "about-coverage-filled"
    } else {
        "about-coverage"
    };
    texts.with(
        id,
        &[
            ("cities", numerals.count(dataset.n_units() as u64).into()),
            ("indicators", numerals.count(indicators.len() as u64).into()),
            ("missing", numerals.count(missing as u64).into()),
            ("share", numerals.percent_fixed(share, 1).into()),
            ("filled", numerals.count(n_filled as u64).into()),
        ],
    )
}

/// A link if the address is one of the web; otherwise its text alone, since a
/// stranger's table may hold any address.
#[component]
pub(super) fn WebLink(address: String, text: String) -> impl IntoView {
    let text = if text.is_empty() {
        address.clone()
    } else {
        text
    };
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if is_web {
        view! { <a href=address target="_blank" rel="noopener noreferrer"><bdi>{text}</bdi></a> }
            .into_any()
    } else {
        view! { <bdi>{text}</bdi> }.into_any()
    }
}

#[component]
fn IndicatorTable(package: std::sync::Arc<Package>) -> impl IntoView {
    let explorer = Explorer::get();
    let texts = explorer.texts.get();
    let framework = package.dataset.framework();
    let heads = [
        "about-indicator",
        "about-unit",
        "about-goalposts",
        "about-year",
        "about-level",
        "about-source",
    ];
    let heads = heads.map(|id| view! { <th scope="col">{texts.get(id)}</th> });
    let bodies = framework.pillars().iter().map(|&pillar| {
        let name = explorer.names.read().element(pillar).name;
        let rows = framework
            .indicators_under(pillar)
            .into_iter()
            .map(|id| indicator_row(explorer, &package, id));
        view! {
            <tbody>
                <tr class="group"><th colspan="6" scope="rowgroup"><bdi>{name}</bdi></th></tr>
                {rows.collect::<Vec<_>>()}
            </tbody>
        }
    });
    view! {
        <div class="scroll" role="region" aria-labelledby="indicators-title" tabindex="0">
            <table class="indicators">
                <thead><tr>{heads.into_iter().collect::<Vec<_>>()}</tr></thead>
                {bodies.collect::<Vec<_>>()}
            </table>
        </div>
    }
}

fn indicator_row(explorer: Explorer, package: &Package, id: NodeId) -> AnyView {
    let texts = explorer.texts.get();
    let named = explorer.names.read().element(id);
    let node = package.dataset.framework().node(id);
    let metadata = &node.metadata;
    let numerals = texts.numerals();
    let goalposts = match &node.goalposts {
        Some(posts) => texts.with(
            "goalposts",
            &[
                ("worst", numerals.figure(posts.worst).into()),
                ("best", numerals.figure(posts.best).into()),
            ],
        ),
        None => direction_text(&texts, node.direction),
    };
    let mark = match metadata.evidence {
        Some(Evidence::Proxy) => Some(view! { <span class="proxy">{texts.get("proxy")}</span> }),
        _ => None,
    };
    let or_none = |text: &str| or_not_stated(&texts, text);
    view! {
        <tr>
            <th scope="row">
                <bdi>{named.name}</bdi>" "{mark}
                <span class="details"><bdi>{named.description}</bdi></span>
            </th>
            <td><bdi>{named.measure}</bdi></td>
            <td>{goalposts}</td>
            <td>{or_none(&metadata.year)}</td>
            <td><bdi>{or_none(&metadata.level)}</bdi></td>
            <td><WebLink address=metadata.source_url.clone() text=metadata.source.clone() /></td>
        </tr>
    }
    .into_any()
}
