//! Parts of the page whose code comes when they are first opened.
//!
//! [`code`] lists them; this is what a reader sees while one is on its way, and
//! when it does not come.

pub mod code;

use futures::future::abortable;
use leptos::html;
use leptos::prelude::*;
use leptos::reactive::computed::ScopedFuture;
use leptos::task::spawn_local;

use crate::ui::parts::failure::Failure;
use browser::first;
use code::Code;
use store::{Explorer, effect};

/// How far a part has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Arrival {
    Underway,
    There,
    Failed,
}

/// Counts parts that have come after all: then others may, too.
#[derive(Clone, Copy, Default)]
pub struct Recoveries(RwSignal<u32>);

/// A part of the page, as soon as its code is there.
#[component]
pub fn Lazy(
    /// What fetches and makes it.
    code: Code,
    /// Where the first screen shows it already, by a selector: that is seen until
    /// the part has come, and no word is said of it.
    #[prop(optional)]
    stand_in: Option<&'static str>,
    /// Whether no word is said of it, nor if it does not come: others of the same
    /// screen say so, and it is tried again with them.
    #[prop(optional)]
    is_quiet: bool,
) -> impl IntoView {
    let explorer = Explorer::get();
    let arrival = RwSignal::new(Arrival::Underway);
    let part = StoredValue::new_local(None);
    // What the part makes belongs to this place and ends with it, not with the
    // button that asks for it once more.
    let place = Owner::current().unwrap_or_default();
    let fetch = Callback::new(move |()| {
        arrival.set(Arrival::Underway);
        // Where the reader has gone elsewhere meanwhile, nothing is made.
        let (fetched, handle) = abortable(async move {
            let came = code.run(()).await;
            let state = match came {
                Some(_) => Arrival::There,
                None => Arrival::Failed,
            };
            part.set_value(came);
            arrival.set(state);
        });
        place.with(|| {
            on_cleanup(move || handle.abort());
            spawn_local(ScopedFuture::new_untracked(async move {
                // Either it is there or nobody waits for it.
                let _ = fetched.await;
            }));
        });
    });
    fetch.run(());
    let recoveries = use_context::<Recoveries>();
    let has_failed = StoredValue::new(false);
    effect(move || {
        let Some(Recoveries(recoveries)) = recoveries else {
            return;
        };
        match arrival.get() {
            Arrival::Failed => has_failed.set_value(true),
            Arrival::There if has_failed.get_value() => {
                has_failed.set_value(false);
                recoveries.update(|count| *count = count.wrapping_add(1));
            }
            Arrival::There | Arrival::Underway => {}
        }
    });
    effect(move || {
        if let Some(Recoveries(recoveries)) = recoveries {
            recoveries.track();
        }
        if arrival.get_untracked() == Arrival::Failed {
            fetch.run(());
        }
    });
    move || match arrival.get() {
        Arrival::Underway => match stand_in {
            Some(place) => view! { <StandIn place /> }.into_any(),
            None if is_quiet => ().into_any(),
            None => view! { <Underway /> }.into_any(),
        },
        Arrival::There => part.try_update_value(Option::take).flatten().into_any(),
        Arrival::Failed if is_quiet => ().into_any(),
        Arrival::Failed => {
            view! { <Failure reason=explorer.label("part-failed") retry=fetch /> }.into_any()
        }
    }
}

/// What the first screen shows of a part, beside a mark of ours, so that it is styled
/// as the part will be.
#[component]
fn StandIn(place: &'static str) -> impl IntoView {
    let mark = NodeRef::<html::Span>::new();
    let shown = StoredValue::new_local(Vec::new());
    mark.on_load(move |mark| {
        shown.set_value(first::stand_in(place, &mark));
    });
    on_cleanup(move || {
        shown.try_update_value(|shown| shown.drain(..).for_each(|part| part.remove()));
    });
    view! { <span hidden=true node_ref=mark></span> }
}

/// A word for whoever waits; it shows itself only where it takes a while.
#[component]
fn Underway() -> impl IntoView {
    let explorer = Explorer::get();
    view! { <p class="hint on-its-way" role="status">{explorer.label("part-loading")}</p> }
}
