//! The table: headings, pinned rows, and of the others those in sight.

use leptos::html;
use leptos::prelude::*;

use super::Shared;
use super::glide::Glide;
use super::head::Head;
use super::hold::Hold;
use super::keys;
use super::row::RankingRow;
use super::window::Window;
use crate::ui::city_search::Sought;
use browser::frame::{drawn, spawn};
use browser::print;
use browser::resize::Watch;
use scenario::{ScenarioStoreFields, Sort, SortKey};
use store::Explorer;

/// Rows that go on paper: some forty pages of them.
const MOST_PRINTED: usize = 1_500;

/// The rows in a region of their own that scrolls.
#[component]
pub(super) fn RankingTable(
    /// Whether bars show scores that have no parts.
    is_whole: Memo<bool>,
    /// What scrolls.
    scroller: NodeRef<html::Div>,
    /// What comes after the last row and scrolls with them.
    children: Children,
) -> impl IntoView {
    let explorer = Explorer::get();
    let shared = expect_context::<Shared>();
    let caption = Signal::derive(move || caption(explorer, shared, is_whole.get()));
    let listing = shared.listing;
    let (order, n_pinned) = (listing.order, listing.n_pinned);
    let window = Window::new();
    let positions = Memo::new(move |_| {
        explorer.look.track();
        let (n_pinned, count) = (n_pinned.get(), order.read().len());
        if print::is_printing() {
            n_pinned..count.min(n_pinned + MOST_PRINTED)
        } else {
            window.positions(n_pinned, count)
        }
    });
    let before = move || positions.read().start - n_pinned.get();
    let after = move || order.read().len() - positions.read().end;
    let watch = StoredValue::new_local(None::<Watch>);
    let measure = move || {
        if let Some(element) = scroller.get_untracked() {
            window.measure(&element);
        }
    };
    Effect::new(move |_| {
        let Some(element) = scroller.get() else {
            return;
        };
        watch.set_value(Watch::new(&element, measure));
    });
    Glide::start(shared.painter, order, positions, window);
    reveal_on_stage(explorer, order, n_pinned, window, scroller);
    reveal_when_sought(explorer, shared, window, scroller);
    let hold = Hold::start(scroller);
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        let scroller = scroller.get_untracked();
        if scroller.is_some_and(|scroller| keys::follow(&scroller, window.row_height(), &event)) {
            event.prevent_default();
            // The next key shall find the rows drawn that this one led to.
            measure();
        }
    };
    view! {
        <div
            class="scroll rows"
            role="region"
            aria-label=caption
            tabindex="0"
            node_ref=scroller
            style:--pins=move || n_pinned.get().to_string()
            data-ranges=move || shared.ranges.is_waiting.get().then_some("waiting")
            on:scroll=move |_| measure()
            on:keydown=pressed
            on:focusin=move |event| hold.enter(&event)
            on:focusout=move |event| hold.leave(&event)
        >
            <table role="table" aria-rowcount=move || (order.read().len() + 1).to_string()>
                <caption class="visually-hidden">{caption}</caption>
                <Head is_whole />
                <tbody
                    role="rowgroup"
                    class="pinned"
                    aria-label=explorer.label("pinned")
                    hidden=move || n_pinned.get() == 0
                >
                    <For
                        each=move || 0..n_pinned.get()
                        key=|position| *position
                        children=move |position| view! { <RankingRow position /> }
                    />
                </tbody>
                // Space for the rows that are not drawn keeps the scroll bar true.
                <tbody aria-hidden="true" class="spacer" style:height=move || window.height(before())></tbody>
                <tbody role="rowgroup">
                    <For
                        each=move || positions.get()
                        key=|position| *position
                        children=move |position| view! { <RankingRow position /> }
                    />
                </tbody>
                <tbody aria-hidden="true" class="spacer" style:height=move || window.height(after())></tbody>
            </table>
            {children()}
        </div>
    }
}

/// On stage nobody scrolls: the city in the foreground stays in sight.
fn reveal_on_stage(
    explorer: Explorer,
    order: Memo<Vec<usize>>,
    n_pinned: Memo<usize>,
    window: Window,
    scroller: NodeRef<html::Div>,
) {
    Effect::new(move |_| {
        if !*explorer.scenario.present().read() {
            return;
        }
        let focus = explorer.derived.focus.get();
        let place = focus.and_then(|unit| order.read().iter().position(|&shown| shown == unit));
        if let (Some(place), Some(scroller)) = (place, scroller.get()) {
            window.reveal(&scroller, place, n_pinned.get());
        }
    });
}

/// A city that was looked for comes into sight, whatever filter and search kept
/// it out.
fn reveal_when_sought(
    explorer: Explorer,
    shared: Shared,
    window: Window,
    scroller: NodeRef<html::Div>,
) {
    let Shared { listing, .. } = shared;
    let sought = expect_context::<Sought>();
    Effect::new(move |before: Option<u32>| {
        let asked = sought.follow();
        let is_news = before.is_some_and(|before| before != asked);
        let focus = explorer.derived.focus.get_untracked();
        let Some(unit) = focus.filter(|_| is_news) else {
            return asked;
        };
        let reveal = move || {
            let order = listing.order.try_get_untracked();
            let place = order.and_then(|order| order.iter().position(|&shown| shown == unit));
            let scroller = scroller.try_get_untracked().flatten();
            if let (Some(place), Some(scroller)) = (place, scroller) {
                window.reveal(&scroller, place, listing.n_pinned.get_untracked());
            }
        };
        if untrack(|| listing.keeps(unit)) {
            reveal();
        } else {
            listing.search.set(String::new());
            explorer.filter_by(None);
            // Its row has to be there to be gone to.
            spawn(async move {
                drawn().await;
                reveal();
            });
        }
        asked
    });
}

/// What the table is called, which says what its rows are sorted by.
fn caption(explorer: Explorer, shared: Shared, is_whole: bool) -> String {
    let sort = explorer.scenario.sort();
    if *sort.read() == Sort::default() {
        return explorer.text(if is_whole {
            "ranking-caption-whole"
        } else {
            "ranking-caption"
        });
    }
    let order = order_name(explorer, shared);
    let texts = explorer.texts.read();
    texts.with("ranking-caption-sorted", &[("order", order.into())])
}

/// What rows are sorted by.
pub(super) fn order_name(explorer: Explorer, shared: Shared) -> String {
    match &explorer.scenario.sort().read().by {
        SortKey::Rank => explorer.text("column-rank"),
        SortKey::Change => explorer.text("sort-change"),
        SortKey::Name => explorer.text("sort-name"),
        SortKey::Pillar(code) => shared.listing.pillar.get().map_or_else(
            || code.clone(),
            |column| explorer.names.read().element(column.node).name,
        ),
    }
}
