//! The ranking: a real table that draws only the rows in sight.

mod cells;
pub mod figure;
mod glide;
mod head;
mod hold;
mod key;
mod keys;
mod listing;
mod outside;
mod paint;
mod row;
mod spoken;
mod table;
mod tip;
pub mod tools;
pub mod window;
mod words;

use std::sync::Arc;

use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use crate::ui::frame::Footer;
use crate::ui::lazy::{Lazy, code};
use crate::ui::parts::colours::{PATTERNS, PILLARS};
use crate::ui::parts::fold::Fold;
use crate::ui::parts::later::Later;
use crate::ui::parts::not_measured::FiguresLine;
use behaviour::bar::Ink;
use browser::page::{has_forced_colours, resolved_colours};
use listing::Listing;
use model::ranking::Span;
use outside::NotRanked;
pub use outside::outside_reasons;
use paint::Painter;
use scenario::ScenarioStoreFields;
use spoken::SpokenSummary;
pub use spoken::move_sentence;
use store::Explorer;
use store::intervals::LiveIntervals;
use table::RankingTable;
use tip::{Tip, TipBox};

/// What every row needs to know besides its own city.
#[derive(Clone, Copy)]
struct Shared {
    /// Which rows there are, and in which order.
    listing: Listing,
    /// How far ranks move when weights do.
    ranges: LiveIntervals,
    /// Whether bars show scores that have no parts.
    is_whole: Memo<bool>,
    /// What bars are drawn on.
    span: Memo<Option<Span>>,
    /// What bars are painted with.
    ink: Memo<Arc<Ink>>,
    /// What writes their contents.
    painter: Painter,
    /// What the reader asks about a bar or a range.
    tip: Tip,
}

/// The ranking with its heading, tools and legend.
#[component]
pub fn Ranking() -> impl IntoView {
    let explorer = Explorer::get();
    let outcome = explorer.derived.outcome;
    let span = Memo::new(move |_| {
        let outcome = outcome.read();
        outcome.scored.as_ref().map(Span::of)
    });
    let ink = Memo::new(move |_| {
        explorer.look.track();
        let is_rtl = explorer.texts.read().language().is_rtl();
        let ink = Ink::resolve(is_rtl, &PILLARS, resolved_colours);
        Arc::new(if has_forced_colours() {
            ink.with_patterns(&PATTERNS)
        } else {
            ink
        })
    });
    let listing = Listing::new(explorer);
    let section = NodeRef::<html::Section>::new();
    let is_whole = Memo::new(move |_| {
        let engine = explorer.derived.engine_shown.read();
        engine.as_ref().is_some_and(|engine| !engine.has_parts())
    });
    let shared = Shared {
        listing,
        is_whole,
        ranges: use_context().unwrap_or_else(|| LiveIntervals::start(explorer)),
        span,
        ink,
        painter: Painter::new(),
        tip: Tip::new(listing.order, section),
    };
    shared.painter.start(explorer, shared);
    provide_context(shared);
    let scroller = NodeRef::<html::Div>::new();
    // The full page has its headline above all views.
    let is_embedded = explorer.scenario.embed().get_untracked();
    let title = move || match is_embedded {
        true => crate::ui::headline::headline(explorer),
        false => explorer.text("ranking-title"),
    };
    view! {
        <section class="ranking" aria-labelledby="ranking-title" node_ref=section>
            <h2 id="ranking-title" class:visually-hidden=!is_embedded>{title}</h2>
            <Lazy code=code::ranking_tools(scroller) stand_in=".ranking-tools" is_quiet=true />
            <Show when=move || is_whole.get()>
                <p class="hint">{explorer.label("bars-whole")}</p>
            </Show>
            <FiguresLine />
            <Narrowed />
            <Later>
                <RankingTable scroller>
                    <Later>
                        <Lazy code=code::ranking_foot(is_embedded) stand_in=".rows > table ~ *" />
                    </Later>
                </RankingTable>
            </Later>
            <Lazy code=code::ranking_words() is_quiet=true />
        </section>
    }
}

/// What is said of the rows: after an act, and of a bar or a range that is asked about.
#[component]
pub fn Said() -> impl IntoView {
    view! {
        <SpokenSummary />
        <TipBox />
    }
}

/// What comes after the last row: who is not ranked, the ranking as an image, and
/// where the page is not part of another its foot.
#[component]
pub fn Foot(is_embedded: bool) -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <NotRanked />
        <Fold class="ranking-image" summary=explorer.label("ranking-save")>
            <Lazy code=code::ranking_saving() />
        </Fold>
        {(!is_embedded).then(|| view! { <Footer /> })}
    }
}

/// How many cities filter and search leave, and the way back to all.
#[component]
fn Narrowed() -> impl IntoView {
    let explorer = Explorer::get();
    let listing = expect_context::<Shared>().listing;
    let count = move || found(explorer, listing);
    let show_all = move |_| {
        listing.search.set(String::new());
        explorer.filter_by(None);
    };
    view! {
        <Show when=move || listing.is_narrowed()>
            <p class="narrowed">
                <span>{count}</span>
                <button type="button" class="button quiet" on:click=show_all>
                    {explorer.label("ranking-show-all")}
                </button>
            </p>
        </Show>
    }
}

/// How many cities are found, of all that are ranked.
fn found(explorer: Explorer, listing: Listing) -> String {
    let (count, all) = (listing.n_found(), listing.n_ranked.get());
    let texts = explorer.texts.read();
    let shown = |count: usize| FluentValue::from(texts.numerals().count(count as u64));
    texts.with(
        "ranking-found",
        &[
            ("count", FluentValue::from(count)),
            ("shown", shown(count)),
            ("shown-all", shown(all)),
        ],
    )
}

/// The finding as a title: who leads, among how many.
#[must_use]
pub fn headline(explorer: Explorer) -> String {
    let texts = explorer.texts.read();
    let outcome = explorer.derived.outcome.read();
    let Some(scored) = outcome.scored.as_ref() else {
        return texts.get("ranking-title");
    };
    let leaders = scored
        .order()
        .iter()
        .filter(|&&unit| scored.rank(unit as usize) == Some(1))
        .count();
    let Some(&first) = scored.order().first() else {
        return texts.get("ranking-none");
    };
    let count = scored.order().len();
    texts.with(
        "ranking-headline",
        &[
            (
                "city",
                explorer.names.read().city(first as usize).to_owned().into(),
            ),
            ("ties", FluentValue::from(leaders.saturating_sub(1))),
            ("count", FluentValue::from(count)),
            ("shown", texts.numerals().count(count as u64).into()),
        ],
    )
}
