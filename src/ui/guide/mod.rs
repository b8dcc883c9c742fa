//! The guide for a table that does not describe itself: what was understood of
//! its file, what its columns are, and what index comes of it.

mod columns;
mod desk;
mod pillars;
mod preview;
mod reading;

use leptos::prelude::*;

use super::lazy::{Lazy, code};
use super::parts::sheet::{Sheet, SheetFrame};
use columns::NotScored;
use desk::Desk;
use pillars::Pillars;
use preview::Preview;
use reading::{Questions, Understanding};
use store::{Explorer, effect};

/// The sheet, once on the page. It opens when there is something to be asked.
#[component]
pub fn GuideSheet() -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Sheet::new();
    effect(move || {
        if explorer.guide.table.read().is_some() {
            sheet.open();
        }
    });
    let on_end = Callback::new(move |()| sheet.close());
    let on_close = Callback::new(move |()| explorer.leave_guide());
    view! {
        <SheetFrame sheet class="guide" labelled_by="guide-title" on_close>
            <h2 id="guide-title">{explorer.label("guide-title")}</h2>
            // Another table may come while one is being decided about.
            {move || {
                let table = explorer.guide.table.get();
                table.map(|_| view! { <Lazy code=code::guide(on_end) /> })
            }}
        </SheetFrame>
    }
}

/// A button that opens the guide where the data set on screen can have one.
#[component]
pub fn GuideButton() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <Show when=move || explorer.can_guide()>
            <button type="button" class="button" aria-haspopup="dialog" on:click=move |_| explorer.open_guide()>
                {explorer.label("guide-open")}
            </button>
        </Show>
    }
}

/// What is on the sheet.
#[component]
pub fn GuideParts(
    /// Hears that the reader is done.
    on_end: Callback<()>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let table = explorer.guide.table.get_untracked();
    let desk = table.map(|table| Desk::new(explorer, table));
    desk.map(|desk| {
        provide_context(desk);
        view! {
            <p class="hint">{explorer.label("guide-hint")}</p>
            {desk.is_sample.then(|| view! { <Sampled /> })}
            <div class="guide-parts">
                <div class="guide-choices">
                    <Questions />
                    <Understanding />
                    <Show when=move || desk.is_laid_out()>
                        <Title />
                        <Pillars />
                        <NotScored />
                    </Show>
                </div>
                <Preview />
            </div>
            <Foot on_end />
        }
    })
}

/// Says that the guide works on the first rows of a large table.
#[component]
fn Sampled() -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let sentence = move || {
        let texts = explorer.texts.read();
        let shown = texts.numerals().count(desk.n_rows() as u64);
        texts.with("guide-sampled", &[("shown", shown.into())])
    };
    view! { <p class="guide-sampled">{sentence}</p> }
}

#[component]
fn Title() -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    view! {
        <label class="field guide-name">
            <span>{explorer.label("guide-name")}</span>
            <input
                type="text"
                autocomplete="off"
                maxlength="200"
                placeholder=desk.title()
                prop:value=move || desk.plan.read().title.clone()
                on:input=move |event| {
                    let title = event_target_value(&event);
                    desk.plan.update(|plan| plan.title = title);
                }
            />
        </label>
    }
}

#[component]
fn Foot(on_end: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let is_refused = RwSignal::new(None::<&'static str>);
    let take = move |_| {
        if desk.go_to_open_question() {
            is_refused.set(Some("guide-answer-first"));
            return;
        }
        if desk.finish() {
            on_end.run(());
        } else {
            is_refused.set(Some("guide-mend-first"));
        }
    };
    let leave = move |_| on_end.run(());
    view! {
        <div class="guide-foot">
            <div class="buttons">
                <button type="button" class="button primary" on:click=take>
                    {explorer.label("guide-take")}
                </button>
                <button type="button" class="button" on:click=leave>
                    {explorer.label("guide-leave")}
                </button>
            </div>
            <p class="figure-error" role="alert">
                {move || is_refused.get().map(|id| explorer.text(id))}
            </p>
            <Show when=move || !desk.is_held.get()>
                <p class="hint">{explorer.label("guide-not-held")}</p>
            </Show>
        </div>
    }
}
