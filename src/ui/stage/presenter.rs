//! The presenter's own window: this scene, the next, the notes, the time. It
//! follows the stage and leads it.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::head::position_of;
use super::keys;
use browser::address;
use browser::channel::Channel;
use browser::clock::{Ticks, clock_ms};
use browser::keys::{Grasp, Press};
use scenario::talk::{Fragment, Message, Order, StageState, channel_name};
use store::Explorer;

/// How often the time is looked at.
const TICK_MS: i32 = 250;

/// What is known of the stage.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Seen {
    /// Nothing yet.
    Nothing,
    /// It shows this.
    State(StageState),
    /// It has been left.
    Left,
}

/// The whole window.
#[component]
pub(super) fn Presenter() -> impl IntoView {
    let explorer = Explorer::get();
    let fragment = address::fragment();
    let id = match Fragment::of(&fragment) {
        Fragment::Presenter(id) => id,
        Fragment::Talk(_) | Fragment::Place => "",
    };
    let seen = RwSignal::new(Seen::Nothing);
    let start_ms = RwSignal::new(None::<f64>);
    let hear = move |text: &str| match Message::from_text(text) {
        Some(Message::Shows(state)) => {
            seen.set(Seen::State(state));
            start_ms.update(|start| {
                start.get_or_insert_with(clock_ms);
            });
        }
        Some(Message::Left) => seen.set(Seen::Left),
        // What is asked of the stage is none of this window's business.
        Some(Message::Hello | Message::Wants(_)) | None => {}
    };
    let channel = StoredValue::new_local(Channel::open(&channel_name(id), hear));
    let say = move |message: Message| {
        channel.with_value(|channel| {
            if let (Some(channel), Some(text)) = (channel, message.to_text()) {
                channel.say(&text);
            }
        });
    };
    say(Message::Hello);
    let want = Callback::new(move |order: Order| say(Message::Wants(order)));
    let grasp = Grasp::new(move |press: &Press| {
        let order = keys::order(explorer, &press.key);
        let order = order.or_else(|| keys::command(&press.key, &press.place));
        // The stage is not left by a letter that nobody looks for here.
        let order = order.filter(|&order| order != Order::End);
        order.map(|order| want.run(order)).is_some()
    });
    let _held = StoredValue::new_local(grasp);
    let state = Memo::new(move |_| match seen.get() {
        Seen::State(state) => state,
        Seen::Nothing | Seen::Left => StageState::default(),
    });
    let told = move || match &*seen.read() {
        Seen::Nothing => Some(explorer.text("presenter-waits")),
        Seen::Left => Some(explorer.text("presenter-left")),
        Seen::State(_) => None,
    };
    view! {
        <main class="presenter" id="main">
            <h1 class="visually-hidden">{explorer.label("presenter-title")}</h1>
            <header>
                <Clock start_ms />
                <p class="presenter-position">
                    {move || {
                        let state = state.read();
                        position_of(explorer, state.position, state.count)
                    }}
                </p>
            </header>
            <p class="presenter-told" role="status">{told}</p>
            <section class="presenter-now" aria-labelledby="presenter-now">
                <h2 id="presenter-now">{explorer.label("presenter-now")}</h2>
                <p class="presenter-caption" dir="auto">
                    {move || state.read().caption.clone()}
                </p>
                <p class="presenter-sentence">{move || state.read().sentence.clone()}</p>
            </section>
            <section class="presenter-next" aria-labelledby="presenter-next">
                <h2 id="presenter-next">{explorer.label("presenter-next")}</h2>
                <p class="presenter-caption">
                    {move || {
                        let next = state.read().next.clone();
                        next.unwrap_or_else(|| explorer.text("presenter-no-next"))
                    }}
                </p>
            </section>
            <section class="presenter-notes" aria-labelledby="presenter-notes">
                <h2 id="presenter-notes">{explorer.label("scene-notes")}</h2>
                <p tabindex="0" dir="auto">{move || state.read().notes.clone()}</p>
            </section>
            <Orders state want />
        </main>
    }
}

#[component]
fn Orders(state: Memo<StageState>, want: Callback<Order>) -> impl IntoView {
    let explorer = Explorer::get();
    let button = move |label: Signal<String>, order: Order| {
        view! {
            <button type="button" class="button" on:click=move |_| want.run(order)>{label}</button>
        }
    };
    let switch = move |label: Signal<String>, order: Order, is_on: Signal<bool>| {
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=move || is_on.get().to_string()
                on:click=move |_| want.run(order)
            >
                {label}
            </button>
        }
    };
    let is_blank = Signal::derive(move || state.read().is_blank);
    let has_weights = Signal::derive(move || state.read().has_weights);
    view! {
        <div class="buttons" role="group" aria-label=explorer.label("stage-tools")>
            {button(explorer.label("key-previous"), Order::Previous)}
            <button type="button" class="button primary" on:click=move |_| want.run(Order::Next)>
                {explorer.label("key-next")}
            </button>
            {switch(explorer.label("stage-weights"), Order::Weights, has_weights)}
            {switch(explorer.label("stage-blank"), Order::Blank, is_blank)}
            {button(explorer.label("stage-end"), Order::End)}
        </div>
    }
}

/// The time since the talk began, and a button that begins it anew.
#[component]
fn Clock(start_ms: RwSignal<Option<f64>>) -> impl IntoView {
    let explorer = Explorer::get();
    let now_ms = RwSignal::new(clock_ms());
    let ticks = Ticks::every(TICK_MS, move || {
        // The window may be closing.
        let _ = now_ms.try_set(clock_ms());
    });
    let _ticks = StoredValue::new_local(ticks);
    let seconds = Memo::new(move |_| {
        let passed = start_ms.get().map_or(0.0, |start| now_ms.get() - start);
        (passed / 1_000.0).max(0.0) as u64
    });
    let shown = move || {
        let seconds = seconds.get();
        let texts = explorer.texts.read();
        let two = |number: u64| {
            let count = |digit: u64| texts.numerals().count(digit);
            format!("{}{}", count(number / 10 % 10), count(number % 10))
        };
        let minutes = FluentValue::from(two(seconds / 60 % 60));
        let hours = seconds / 3_600;
        let told = [
            ("hours", FluentValue::from(two(hours))),
            ("minutes", minutes),
            ("seconds", FluentValue::from(two(seconds % 60))),
        ];
        texts.with("presenter-time", &told)
    };
    view! {
        <p class="presenter-clock" role="timer" aria-label=explorer.label("presenter-clock")>
            // A clock reads the same way in every language.
            <bdi dir="ltr">{shown}</bdi>
        </p>
        <button type="button" class="button small" on:click=move |_| start_ms.set(Some(clock_ms()))>
            {explorer.label("presenter-reset")}
        </button>
    }
}
