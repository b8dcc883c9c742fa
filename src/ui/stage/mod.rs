//! Presenting: the open view on stage, alone and in large type, and the way
//! there.
//!
//! The view itself is the one that readers have; `style/components/stage.css`
//! takes away what a room does not need. What comes to it, and the presenter's
//! own window, is a part of the program that comes when it is first used.

mod head;
mod keys;
mod link;
mod pointer;
mod presenter;
mod strip;
mod words;

use leptos::html;
use leptos::prelude::*;

use super::lazy::{Lazy, code};
use super::parts::icon::{Glyph, Icon};
use super::parts::sheet::Sheet;
use browser::keys::{Grasp, Listener, Press, Wish};
use browser::stage::{Awake, Heard, has_screen, leave_screen, take_screen};
use scenario::ScenarioStoreFields;
use scenario::talk::Order;
use store::Explorer;
use store::talk::Step;

/// Which window of a talk this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The one that the room sees.
    Stage,
    /// The presenter's own, of the talk that its address names.
    Presenter,
}

/// Either window.
#[component]
pub(super) fn Presenting(role: Role) -> impl IntoView {
    match role {
        Role::Stage => view! { <Stage /> }.into_any(),
        Role::Presenter => view! { <presenter::Presenter /> }.into_any(),
    }
}

/// A button that puts the open view on stage, as the key P does.
#[component]
pub fn PresentButton() -> impl IntoView {
    let explorer = Explorer::get();
    let button = NodeRef::<html::Button>::new();
    // It listens for as long as the page lives.
    let _listener = StoredValue::new_local(Listener::new(move |wish| {
        let is_meant = wish == Wish::Present;
        if is_meant {
            begin(explorer);
        }
        is_meant
    }));
    Effect::new(move |was_on: Option<bool>| {
        let is_on = *explorer.scenario.present().read();
        if was_on == Some(true)
            && !is_on
            && let Some(button) = button.get_untracked()
        {
            // Who leaves the stage is where the way to it is.
            browser::focus::take_in_place(&button);
        }
        is_on
    });
    view! {
        <button
            type="button"
            class="button quiet"
            aria-keyshortcuts="p"
            title=explorer.label("present-hint")
            node_ref=button
            on:click=move |_| begin(explorer)
        >
            <Glyph icon=Icon::Stage />
            <span>{explorer.label("present")}</span>
        </button>
    }
}

/// Puts the open view on stage, on the whole screen if the browser lets it.
pub(super) fn begin(explorer: Explorer) {
    explorer.begin_presenting();
    take_screen();
}

/// What stands on stage around the view, while there is one.
#[component]
pub fn OnStage() -> impl IntoView {
    let explorer = Explorer::get();
    let is_on = Memo::new(move |_| *explorer.scenario.present().read());
    view! {
        <Show when=move || is_on.get()>
            <Lazy code=code::presenting(Role::Stage) />
        </Show>
    }
}

/// What is on stage besides the view.
#[derive(Clone, Copy)]
struct Props {
    /// Whether the weights are.
    has_weights: RwSignal<bool>,
    /// Whether nothing is.
    is_blank: RwSignal<bool>,
    /// The beginning of a city's name that is being typed.
    typed: RwSignal<Option<String>>,
    /// The list of keys.
    keys: Sheet,
    /// Whether the screen is given back by the button, which leaves the stage as
    /// it is.
    is_shrinking: StoredValue<bool>,
}

impl Props {
    fn obey(self, explorer: Explorer, order: Order) {
        match order {
            Order::Next => self.step(explorer, Step::Next),
            Order::Previous => self.step(explorer, Step::Previous),
            Order::First => self.step(explorer, Step::First),
            Order::Last => self.step(explorer, Step::Last),
            Order::Blank => self.is_blank.update(|is_blank| *is_blank = !*is_blank),
            Order::Weights => self.has_weights.update(|has| *has = !*has),
            Order::End => explorer.end_presenting(),
        }
    }

    fn step(self, explorer: Explorer, step: Step) {
        self.is_blank.set(false);
        self.typed.set(None);
        explorer.step(step);
    }

    /// Takes away the last thing that came: a name, a mark, the blank; at last
    /// the stage itself.
    fn dismiss(self, explorer: Explorer) {
        let was_typing = self.typed.get_untracked().is_some();
        self.typed.set(None);
        if explorer.plays_years.get_untracked() {
            explorer.plays_years.set(false);
        } else if self.is_blank.get_untracked() {
            self.is_blank.set(false);
        } else if !explorer.let_go() && !was_typing {
            explorer.end_presenting();
        }
    }
}

#[component]
fn Stage() -> impl IntoView {
    let explorer = Explorer::get();
    let props = Props {
        has_weights: RwSignal::new(true),
        is_blank: RwSignal::new(false),
        typed: RwSignal::new(None),
        keys: Sheet::new(),
        is_shrinking: StoredValue::new(false),
    };
    explorer.recall_scenes();
    let pointer = pointer::Pointer::new(explorer, props.typed);
    let grasp = Grasp::new(move |press: &Press| keys::take(explorer, props, pointer, press));
    let mut had_screen = has_screen();
    let heard = Heard::screen(move || {
        let has = has_screen();
        // Escape gives the screen back before the page hears of it.
        let is_meant = props.is_shrinking.get_value();
        props.is_shrinking.set_value(false);
        if had_screen && !has && !is_meant {
            props.dismiss(explorer);
        }
        had_screen = has;
    });
    let _held = StoredValue::new_local((grasp, heard, Awake::keep()));
    on_cleanup(leave_screen);
    let link = link::StageLink::open(explorer, props);
    view! {
        <head::Head props pointer link />
        <strip::Strip is_shown=props.has_weights />
        <Show when=move || props.is_blank.get()>
            <div class="stage-blank">
                <p class="visually-hidden" role="status">{explorer.label("stage-is-blank")}</p>
            </div>
        </Show>
        <keys::KeyList sheet=props.keys />
    }
}
