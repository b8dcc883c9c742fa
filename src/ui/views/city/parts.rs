//! What several items of the briefing are made of.

use leptos::prelude::*;

use super::answers::{Answered, Answers};
use super::sentences::Say;
use crate::ui::parts::captioned::Captioned;
use model::what_if::Case;
use scenario::shares::side_by_side;
use store::Explorer;

/// An item: a short heading, what was found in a sentence, and what belongs
/// to it.
#[component]
pub(super) fn Item(
    /// Its heading.
    title: &'static str,
    /// What was found.
    #[prop(into)]
    finding: Signal<String>,
    /// Whether that is about to be replaced.
    #[prop(into)]
    is_busy: Signal<bool>,
    /// Controls that come before the finding.
    #[prop(optional)]
    before: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="item" aria-labelledby=title aria-busy=move || is_busy.get().to_string()>
            <h3 id=title>{explorer.label(title)}</h3>
            {before}
            <p class="finding">{finding}</p>
            {children()}
        </section>
    }
}

/// A sentence about an answer; until there is one, that it is on its way.
pub(super) fn sentence<T: Send + Sync + 'static>(
    explorer: Explorer,
    told: Memo<Option<Answered<T>>>,
    say: impl Fn(&Say<'_>, &Case, &T) -> String + Send + Sync + 'static,
) -> Signal<String> {
    Signal::derive(move || match &*told.read() {
        Some(Answered { case, answer }) => {
            with_say(explorer, case, |words| say(words, case, answer))
        }
        None => explorer.text("city-waiting"),
    })
}

/// Gives the words for a case.
pub(super) fn with_say<T>(
    explorer: Explorer,
    case: &Case,
    use_it: impl FnOnce(&Say<'_>) -> T,
) -> T {
    let texts = explorer.texts.read();
    let names = explorer.names.read();
    use_it(&Say {
        texts: &texts,
        names: &names,
        decimals: case.engine.chain().decimals(),
        unit: case.unit,
    })
}

/// Weights by pillar: the present ones, and others beside them.
#[component]
pub(super) fn WeightTable(
    answers: Answers,
    /// What the table is called.
    #[prop(into)]
    caption: Signal<String>,
    /// The heading of each further column, with the pillars' shares in
    /// hundredths of a per cent.
    columns: Vec<(Signal<String>, Signal<Vec<u32>>)>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let pillars = Memo::new(move |_| {
        let case = answers.case.read();
        let case = case.as_ref();
        case.map(|case| case.engine.pillars().to_vec())
            .unwrap_or_default()
    });
    let heads: Vec<_> = columns
        .iter()
        .map(|(heading, _)| {
            let heading = *heading;
            view! { <th scope="col" class="number">{heading}</th> }
        })
        .collect();
    let shares: Vec<Signal<Vec<u32>>> = columns.into_iter().map(|(_, shares)| shares).collect();
    let n_columns = 1 + shares.len();
    let now = explorer.derived.shares;
    let shown = Memo::new(move |_| {
        let mut sets = vec![now.get()];
        sets.extend(shares.iter().map(|shares| shares.get()));
        side_by_side(&sets)
    });
    let row = move |(place, node)| {
        let name = move || explorer.names.read().element(node).name;
        let at = move |column: usize| {
            let shown = shown.read();
            shown.get(column)?.get(place).copied()
        };
        let cell = move |column| {
            let says = move || {
                explorer
                    .texts
                    .read()
                    .numerals()
                    .share(at(column).unwrap_or_default())
            };
            let is_other = move || (at(column) != at(0)).then_some("other");
            view! { <td class="number" data-change=is_other>{says}</td> }
        };
        let cells: Vec<_> = (0..n_columns).map(cell).collect();
        view! {
            <tr>
                <th scope="row"><bdi>{name}</bdi></th>
                {cells}
            </tr>
        }
    };
    view! {
        <Captioned caption>
            <thead>
                <tr>
                    <th scope="col">{explorer.label("column-principle")}</th>
                    <th scope="col" class="number">{explorer.label("column-now")}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>
                <For
                    each=move || pillars.get().into_iter().enumerate()
                    key=|(place, node)| (*place, *node)
                    children=row
                />
            </tbody>
        </Captioned>
    }
}
