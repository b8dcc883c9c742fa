//! What a step of the method did to these figures, in a line and in full.

use composite_index::NodeId;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::ui::parts::city_name::city_name;
use crate::ui::parts::fold::Fold;
use i18n::{Texts, cut};
use model::changes::{Change, Changes};
use model::names::Names;
use store::Explorer;

/// Rows of a list at most: a large table may have thousands of gaps.
const MOST_ROWS: usize = 100;

/// What treatment did.
#[component]
pub(super) fn Treated(changes: Memo<Option<Changes>>) -> impl IntoView {
    let explorer = Explorer::get();
    let report = move || {
        let changes = changes.read();
        let changes = changes.as_ref()?;
        Some(treated_report(&explorer.texts.read(), changes))
    };
    let has_any = move || {
        let changes = changes.read();
        changes.as_ref().is_some_and(Changes::has_treated)
    };
    view! {
        <p class="hint" aria-live="polite">{report}</p>
        <Show when=has_any>
            <Fold class="changes" summary=explorer.label("treat-list")>
                <Named changes text="treat-logged" of=|changes| &changes.logged />
                <Named changes text="treat-untreated" of=|changes| &changes.untreated />
                {move || changes.read().as_ref().map(|changes| table(explorer, "treat-list", &changes.moved))}
            </Fold>
        </Show>
    }
}

fn treated_report(texts: &Texts, changes: &Changes) -> String {
    let mut sentences = Vec::new();
    if !changes.moved.is_empty() {
        let (figures, indicators) = (changes.moved.len(), changes.winsorised.len());
        sentences.push(texts.with(
            "treat-report-moved",
            &[
                ("count", figures.into()),
                ("shown", shown(texts, figures)),
                ("indicators", indicators.into()),
                ("shown-indicators", shown(texts, indicators)),
            ],
        ));
    }
    if !changes.logged.is_empty() {
        let (indicators, figures) = (changes.logged.len(), changes.n_logged_figures);
        sentences.push(texts.with(
            "treat-report-logged",
            &[
                ("count", indicators.into()),
                ("shown", shown(texts, indicators)),
                ("figures", figures.into()),
                ("shown-figures", shown(texts, figures)),
            ],
        ));
    }
    if !changes.untreated.is_empty() {
        let indicators = changes.untreated.len();
        let count = [
            ("count", indicators.into()),
            ("shown", shown(texts, indicators)),
        ];
        sentences.push(texts.with("treat-report-untreated", &count));
    }
    if sentences.is_empty() {
        return texts.get("treat-report-none");
    }
    texts.sentences(&sentences)
}

/// What stands in for gaps.
#[component]
pub(super) fn Filled(changes: Memo<Option<Changes>>) -> impl IntoView {
    let explorer = Explorer::get();
    let report = move || {
        let changes = changes.read();
        let changes = changes.as_ref()?;
        Some(filled_report(&explorer.texts.read(), changes))
    };
    let has_any = move || {
        let changes = changes.read();
        changes
            .as_ref()
            .is_some_and(|changes| !changes.filled.is_empty())
    };
    view! {
        <p class="hint" aria-live="polite">{report}</p>
        <Show when=has_any>
            <Fold class="changes" summary=explorer.label("impute-list")>
                {move || changes.read().as_ref().map(|changes| table(explorer, "impute-list", &changes.filled))}
            </Fold>
        </Show>
    }
}

fn filled_report(texts: &Texts, changes: &Changes) -> String {
    if changes.n_gaps == 0 {
        return texts.get("impute-report-none");
    }
    let n_filled = changes.filled.len();
    texts.with(
        "impute-report",
        &[
            ("count", n_filled.into()),
            ("shown", shown(texts, n_filled)),
            ("shown-gaps", shown(texts, changes.n_gaps)),
        ],
    )
}

/// The indicators that the scale cannot hold, and those that it levels; nothing
/// if there are none.
#[component]
pub(super) fn LeftOut(changes: Memo<Option<Changes>>) -> impl IntoView {
    view! {
        <Named changes text="norm-left-out" of=|changes| &changes.left_out />
        <Named changes text="norm-levelled" of=|changes| &changes.levelled />
    }
}

/// A sentence that names some indicators; nothing if there are none.
#[component]
fn Named(
    changes: Memo<Option<Changes>>,
    text: &'static str,
    of: fn(&Changes) -> &[NodeId],
) -> impl IntoView {
    let explorer = Explorer::get();
    let sentence = move || {
        let changes = changes.read();
        let indicators = of(changes.as_ref()?);
        let names = listed(&explorer.names.read(), indicators);
        let told = [("count", indicators.len().into()), ("names", names.into())];
        (!indicators.is_empty()).then(|| explorer.texts.read().with(text, &told))
    };
    move || sentence().map(|named| view! { <p class="hint">{named}</p> })
}

/// The figures that changed, indicator by indicator; nothing if none did.
fn table(explorer: Explorer, title: &'static str, changes: &[Change]) -> Option<AnyView> {
    let texts = explorer.texts.get();
    let names = explorer.names.get();
    let shown_changes = &changes[..changes.len().min(MOST_ROWS)];
    let bodies: Vec<AnyView> = shown_changes
        .chunk_by(|a, b| a.indicator == b.indicator)
        .map(|changes| indicator_rows(&texts, &names, changes))
        .collect();
    let n_more = changes.len() - shown_changes.len();
    let more = (n_more > 0).then(|| {
        let counted = [("count", n_more.into()), ("shown", shown(&texts, n_more))];
        view! { <p class="hint">{texts.with("problems-more", &counted)}</p> }
    });
    let heads = [
        ("column-city", ""),
        ("column-before", "number"),
        ("column-after", "number"),
    ];
    let heads = heads.map(|(id, class)| view! { <th scope="col" class=class>{texts.get(id)}</th> });
    (!changes.is_empty()).then(|| {
        view! {
            <div class="scroll" role="region" aria-label=texts.get(title) tabindex="0">
                <table class="figures" aria-label=texts.get(title)>
                    <thead><tr>{heads.into_iter().collect::<Vec<_>>()}</tr></thead>
                    {bodies}
                </table>
            </div>
            {more}
        }
        .into_any()
    })
}

fn indicator_rows(texts: &Texts, names: &Names, changes: &[Change]) -> AnyView {
    let named = changes
        .first()
        .map(|change| names.element(change.indicator))
        .unwrap_or_default();
    let number = |figure: Option<f64>| {
        figure.map_or_else(
            || texts.get("no-data"),
            |figure| texts.numerals().figure(figure),
        )
    };
    let row = |change: &Change| {
        view! {
            <tr>
                <th scope="row">{city_name(names, change.unit)}</th>
                <td class="number">{number(change.before)}</td>
                <td class="number">{number(Some(change.after))}</td>
            </tr>
        }
    };
    view! {
        <tbody>
            <tr class="group">
                <th colspan="3" scope="rowgroup">
                    <bdi>{named.name}</bdi>" "<span class="details"><bdi>{named.measure}</bdi></span>
                </th>
            </tr>
            {changes.iter().map(row).collect::<Vec<_>>()}
        </tbody>
    }
    .into_any()
}

/// Names of indicators as a list in a sentence.
fn listed(names: &Names, indicators: &[NodeId]) -> String {
    let names = indicators.iter().map(|&id| cut(&names.element(id).name));
    names.collect::<Vec<_>>().join(" · ")
}

fn shown(texts: &Texts, count: usize) -> FluentValue<'static> {
    texts.numerals().count(count as u64).into()
}
