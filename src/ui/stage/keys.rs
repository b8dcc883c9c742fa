//! The keys of a presenter, and the list of them.

use leptos::prelude::*;

use super::Props;
use super::pointer::Pointer;
use crate::ui::parts::sheet::{Sheet, SheetFrame};
use browser::keys::Press;
use browser::page::{element_by_id, scroll_by_share};
use scenario::talk::Order;
use store::Explorer;

/// How much of the view one press scrolls.
const SCROLL: f64 = 0.5;

/// Does what a key asks for; whether it asks for anything.
pub(super) fn take(explorer: Explorer, props: Props, pointer: Pointer, press: &Press) -> bool {
    if let Some(order) = order(explorer, &press.key) {
        props.obey(explorer, order);
        return true;
    }
    match press.key.as_str() {
        "Escape" => props.dismiss(explorer),
        "ArrowDown" => scroll(SCROLL),
        "ArrowUp" => scroll(-SCROLL),
        "?" => props.keys.open(),
        key => return letter(explorer, props, pointer, key, &press.place),
    }
    true
}

/// The keys that go from scene to scene, on stage and in the presenter's window.
pub(super) fn order(explorer: Explorer, key: &str) -> Option<Order> {
    // What comes next lies where reading goes.
    let is_rtl = explorer.texts.read_untracked().language().is_rtl();
    let (on, back) = if is_rtl {
        ("ArrowLeft", "ArrowRight")
    } else {
        ("ArrowRight", "ArrowLeft")
    };
    match key {
        "PageDown" => Some(Order::Next),
        "PageUp" => Some(Order::Previous),
        "Home" => Some(Order::First),
        "End" => Some(Order::Last),
        key if key == on => Some(Order::Next),
        key if key == back => Some(Order::Previous),
        _ => None,
    }
}

/// The letters that stand for something by themselves: on keyboards of other
/// scripts those in the same place.
pub(super) fn command(key: &str, place: &str) -> Option<Order> {
    let is = |small: &str, at: &str| key == small || (!key.is_ascii() && place == at);
    match key {
        "." => Some(Order::Blank),
        _ if is("b", "KeyB") => Some(Order::Blank),
        _ if is("w", "KeyW") => Some(Order::Weights),
        _ if is("p", "KeyP") => Some(Order::End),
        _ => None,
    }
}

/// A letter belongs to the name that is being typed; else it is a command, or
/// the name's first.
fn letter(explorer: Explorer, props: Props, pointer: Pointer, key: &str, place: &str) -> bool {
    let is_typing = props.typed.read_untracked().is_some();
    match key {
        "/" => pointer.begin(),
        "Backspace" if is_typing => pointer.take_back(),
        _ => {
            if !is_typing && let Some(order) = command(key, place) {
                props.obey(explorer, order);
                return true;
            }
            let mut letters = key.chars();
            let (Some(letter), None) = (letters.next(), letters.next()) else {
                return false;
            };
            // Names have spaces, points and hyphens within.
            let fits = letter.is_alphabetic() || (is_typing && " .-’'".contains(letter));
            if !fits {
                return false;
            }
            pointer.add(letter);
        }
    }
    true
}

fn scroll(share: f64) {
    // What scrolls is the view, or the table within it.
    let main = element_by_id("main");
    if let Some(main) = main {
        scroll_by_share(&main, share);
    }
}

/// The keys with what they do.
#[component]
pub(super) fn KeyList(sheet: Sheet) -> impl IntoView {
    let explorer = Explorer::get();
    let line = move |keys: &'static [&'static str], does: Signal<String>| {
        let keys = keys.iter().map(|&key| view! { <kbd>{key}</kbd> });
        view! {
            <div>
                <dt>{keys.collect::<Vec<_>>()}</dt>
                <dd>{does}</dd>
            </div>
        }
    };
    let lines = move || {
        // As `order` has it.
        let is_rtl = explorer.texts.read().language().is_rtl();
        let (on, back): (&'static [&'static str], &'static [&'static str]) = if is_rtl {
            (&["←", "Page Down"], &["→", "Page Up"])
        } else {
            (&["→", "Page Down"], &["←", "Page Up"])
        };
        view! {
            {line(on, explorer.label("key-next"))}
            {line(back, explorer.label("key-previous"))}
            {line(&["Home", "End"], explorer.label("key-ends"))}
            {line(&["↑", "↓"], explorer.label("key-scroll"))}
            {line(&["W"], explorer.label("key-weights"))}
            {line(&["B", "."], explorer.label("key-blank"))}
            {line(&["A–Z", "/"], explorer.label("key-city"))}
            {line(&["Esc"], explorer.label("key-escape"))}
            {line(&["P"], explorer.label("stage-end"))}
            {line(&["?"], explorer.label("key-list"))}
        }
    };
    view! {
        <SheetFrame sheet class="stage-keys" labelled_by="stage-keys-title">
            <h2 id="stage-keys-title">{explorer.label("stage-keys")}</h2>
            <dl>{lines}</dl>
        </SheetFrame>
    }
}
