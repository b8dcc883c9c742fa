//! The table: headings, pinned rows, and of the others those in sight.

use leptos::html;
use leptos::prelude::*;

use super::Shared;
use super::glide::Glide;
use super::head::Head;
use super::hold::Hold;
use super::row::RankingRow;
use super::window::Window;
use crate::ui::city_search::Sought;
use crate::ui::first_screen;
use behaviour::rows::{Drawn, Gap, Piece};
use browser::frame::{drawn, spawn};
use browser::print;
use browser::resize::Watch;
use scenario::{ScenarioStoreFields, Sort, SortKey};
use store::{Explorer, effect};

/// How many digits ranks have, where they need wider columns than most do.
const fn digits(n_ranked: usize) -> Option<&'static str> {
    match n_ranked {
        0..100 => None,
        100..1_000 => Some("3"),
        _ => Some("4"),
    }
}

/// Rows that go on paper: some forty pages of them.
const MOST_PRINTED: usize = 1_500;

/// The rows in a region of their own that scrolls.
#[component]
pub(super) fn RankingTable(
    /// What scrolls.
    scroller: NodeRef<html::Div>,
    /// What comes after the last row and scrolls with them.
    children: Children,
) -> impl IntoView {
    let explorer = Explorer::get();
    let shared = expect_context::<Shared>();
    let caption = Signal::derive(move || caption(explorer, shared));
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
    let hold = Hold::new(explorer, shared, window, scroller);
    // Wherever they are: the row that has the focus, and the city in the
    // foreground, which sticks to the edge behind which it is.
    let foreground = Memo::new(move |_| {
        let unit = explorer.derived.focus.get()?;
        order.read().iter().position(|&shown| shown == unit)
    });
    let drawn = Memo::new(move |_| {
        let all = n_pinned.get()..order.read().len();
        let mut kept = hold.kept();
        kept.extend(foreground.get());
        Drawn::new(all, positions.get(), &kept)
    });
    let watch = StoredValue::new_local(None::<Watch>);
    let measure = move || {
        if let Some(element) = scroller.get_untracked() {
            window.measure(&element);
        }
    };
    effect(move || {
        let Some(element) = scroller.get() else {
            return;
        };
        watch.set_value(Watch::new(&element, measure));
        first_screen::go_for_rows();
    });
    Glide::start(shared, explorer, positions, window);
    reveal_on_stage(explorer, order, n_pinned, window, scroller);
    reveal_when_sought(explorer, shared, window, scroller);
    hold.start(move || drawn.track());
    let tip = shared.tip;
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            tip.end();
        }
        if hold.follow(&event) {
            event.prevent_default();
        }
    };
    let focused = move |event: leptos::ev::FocusEvent| {
        hold.enter(&event);
        tip.focus(&event);
    };
    let piece = move |piece: Piece| match piece {
        Piece::Row(position) => view! { <RankingRow position /> }.into_any(),
        Piece::Gap(gap) => view! { <Space gap drawn window /> }.into_any(),
    };
    view! {
        <div
            class="scroll rows"
            role="region"
            aria-label=caption
            node_ref=scroller
            style:--pins=move || n_pinned.get().to_string()
            style:--foreground=move || usize::from(foreground.get().is_some()).to_string()
            data-digits=move || digits(listing.n_ranked.get())
            data-ranges=move || shared.ranges.is_waiting.get().then_some("waiting")
            on:scroll=move |_| {
                if let Some(scroller) = scroller.get_untracked() {
                    hold.scroll(&scroller);
                }
                measure();
                tip.follow();
            }
            on:keydown=pressed
            on:focusin=focused
            on:focusout=move |event| {
                hold.leave(&event);
                tip.end();
            }
            on:pointermove=move |event| tip.point(&event)
            on:pointerdown=move |event| tip.point(&event)
            on:pointerleave=move |event| if event.pointer_type() != "touch" { tip.end() }
            on:pointercancel=move |_| tip.end()
        >
            <table role="grid" aria-rowcount=move || (order.read().len() + 1).to_string()>
                <caption class="visually-hidden">{caption}</caption>
                <Head />
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
                <tbody role="rowgroup">
                    <For
                        each=move || drawn.read().pieces()
                        key=|piece| *piece
                        children=piece
                    />
                </tbody>
            </table>
            {children()}
        </div>
    }
}

/// Space in place of rows that are not drawn, which keeps the scroll bar true.
#[component]
fn Space(gap: Gap, drawn: Memo<Drawn>, window: Window) -> impl IntoView {
    let height = move || window.height(drawn.read().rows(gap));
    view! { <tr aria-hidden="true" class="spacer" style:height=height></tr> }
}

/// On stage nobody scrolls: the city in the foreground stays in sight.
fn reveal_on_stage(
    explorer: Explorer,
    order: Memo<Vec<usize>>,
    n_pinned: Memo<usize>,
    window: Window,
    scroller: NodeRef<html::Div>,
) {
    effect(move || {
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

/// What the table is called, which says what its rows are sorted by and what changes
/// of rank are counted from.
fn caption(explorer: Explorer, shared: Shared) -> String {
    let is_whole = shared.is_whole.get();
    let sort = explorer.scenario.sort();
    let is_by_rank = *sort.read() == Sort::default();
    let order = (!is_by_rank).then(|| order_name(explorer, shared));
    let texts = explorer.texts.read();
    match (order, explorer.derived.since.get()) {
        (None, None) if is_whole => texts.get("ranking-caption-whole"),
        (None, None) => texts.get("ranking-caption"),
        (None, Some(since)) => {
            let told = [("since", since.into())];
            match is_whole {
                true => texts.with("ranking-caption-whole-since", &told),
                false => texts.with("ranking-caption-since", &told),
            }
        }
        (Some(order), None) => texts.with("ranking-caption-sorted", &[("order", order.into())]),
        (Some(order), Some(since)) => texts.with(
            "ranking-caption-sorted-since",
            &[("order", order.into()), ("since", since.into())],
        ),
    }
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
