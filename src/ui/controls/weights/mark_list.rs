//! The marks of one track as a list that can be read and gone to.

use browser::element::JsCast;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::board::Board;
use super::sentences;
use crate::ui::parts::fold::Fold;
use i18n::Texts;
use model::groups::Place;
use model::marks::Marks;
use scenario::{ScenarioStoreFields, shares};
use store::Explorer;
use store::actions::weighting::GroupWeights;

/// As many entries as anyone reads.
const MOST_ENTRIES: usize = 40;

/// A fold with every mark of a track. It is there while there are marks.
#[component]
pub(super) fn MarkList(place: Place, weights: GroupWeights) -> impl IntoView {
    let explorer = Explorer::get();
    let board = Board::get();
    let count = Memo::new(move |_| board.marks(place).map(|marks| marks.marks.len()));
    let summary = Signal::derive(move || {
        let Some(count) = count.get() else {
            return String::new();
        };
        let texts = explorer.texts.read();
        let shown = texts.numerals().count(count as u64);
        let told = [("count", FluentValue::from(count)), ("shown", shown.into())];
        texts.with("marks-count", &told)
    });
    let is_empty = Memo::new(move |_| count.get() == Some(0));
    let has_any = Memo::new(move |_| count.get().is_some_and(|count| count > 0));
    view! {
        <Show when=move || is_empty.get()>
            <p class="hint no-marks">{summary}</p>
        </Show>
        <Show when=move || has_any.get()>
            <Fold class="makeup mark-list" summary>
                <Entries place weights />
            </Fold>
        </Show>
    }
}

/// The entries, one stop of the Tab key in all: arrows go from one to the next.
#[component]
fn Entries(place: Place, weights: GroupWeights) -> impl IntoView {
    let explorer = Explorer::get();
    let board = Board::get();
    let current = RwSignal::new(0_usize);
    let marks = Memo::new(move |_| board.marks(place));
    // Which are listed is decided anew with the marks, not with every step of
    // a movement: the list must not change under the reader's finger.
    let listed = Memo::new(move |_| {
        let marks = marks.read();
        let share = f64::from(untrack(|| weights.share(place.index))) / f64::from(shares::WHOLE);
        let marks = marks.as_ref();
        marks.map_or_else(Vec::new, |marks| marks.nearest(share, MOST_ENTRIES))
    });
    let cut = move || {
        let total = marks.read().as_ref().map_or(0, |marks| marks.marks.len());
        let cut = cut(&explorer.texts.read(), listed.read().len(), total);
        cut.map(|cut| view! { <p class="hint">{cut}</p> })
    };
    let sentence = move |mark: usize| {
        let marks = marks.read();
        let marks = marks.as_ref()?;
        let names = explorer.names.read();
        let texts = explorer.texts.read();
        Some(sentences::at_mark(
            &texts,
            &names,
            marks.unit,
            marks.marks.get(mark)?,
        ))
    };
    let entry = move |(at, mark): (usize, usize)| {
        view! {
            <button
                type="button"
                class="mark-entry"
                tabindex=move || if current.get() == at { "0" } else { "-1" }
                aria-disabled=move || weights.is_locked(place.index).to_string()
                on:focus=move |_| {
                    current.set(at);
                    board.light(place, mark);
                }
                on:blur=move |_| board.leave()
                on:click=move |_| go_past(explorer, place, weights, marks, mark)
            >
                {move || sentence(mark)}" "<span class="mark-go">{explorer.label("marks-go")}</span>
            </button>
        }
    };
    view! {
        <p class="hint">{explorer.label("marks-lead")}</p>
        {cut}
        <div
            class="mark-entries"
            role="toolbar"
            aria-orientation="vertical"
            aria-label=explorer.label("marks-list")
            on:keydown=walk
        >
            <For
                each=move || listed.get().into_iter().enumerate()
                key=|entry| *entry
                children=entry
            />
        </div>
    }
}

/// How many of all marks are listed; nothing if all are.
fn cut(texts: &Texts, shown: usize, total: usize) -> Option<String> {
    let number = |count: usize| FluentValue::from(texts.numerals().count(count as u64));
    (shown < total).then(|| {
        texts.with(
            "marks-nearest",
            &[
                ("count", FluentValue::from(shown)),
                ("shown", number(shown)),
                ("total", number(total)),
            ],
        )
    })
}

/// Moves a weight just past one of the marks on its track.
fn go_past(
    explorer: Explorer,
    place: Place,
    weights: GroupWeights,
    marks: Memo<Option<Marks>>,
    mark: usize,
) {
    let engine = explorer.derived.engine_shown.get_untracked();
    let Some((engine, found)) = engine.zip(marks.get_untracked()) else {
        return;
    };
    if untrack(|| weights.is_locked(place.index)) {
        return;
    }
    let map = explorer.scenario.weights().get_untracked();
    let share = untrack(|| weights.share(place.index));
    let way = explorer.way(place);
    explorer.put_weight(place, way.just_past(&engine, &map, &found, mark, share));
}

/// Arrows, Home and End go along the entries.
fn walk(event: leptos::ev::KeyboardEvent) {
    let entry = event
        .target()
        .and_then(|target| target.dyn_into::<browser::element::HtmlElement>().ok());
    let Some(entry) = entry else { return };
    let parent = entry.parent_element();
    let next = match event.key().as_str() {
        "ArrowDown" => entry.next_element_sibling(),
        "ArrowUp" => entry.previous_element_sibling(),
        "Home" => parent.and_then(|parent| parent.first_element_child()),
        "End" => parent.and_then(|parent| parent.last_element_child()),
        _ => return,
    };
    event.prevent_default();
    if let Some(next) = next.and_then(|next| next.dyn_into::<browser::element::HtmlElement>().ok())
    {
        // An entry that is there takes the focus.
        let _ = next.focus();
    }
}
