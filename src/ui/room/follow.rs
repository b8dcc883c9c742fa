//! A code that the room reads off the wall.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Room;
use browser::clipboard;
use i18n::Texts;
use scenario::ScenarioStoreFields;
use scenario::qr::{MOST_BYTES, QrCode, TooLong};
use scenario::sharing::{BaseError, Part, base_address, is_local};
use store::Explorer;

/// What the code can be, for what is on screen.
#[derive(Clone, PartialEq)]
struct Shown {
    address: String,
    code: Result<QrCode, TooLong>,
    /// What makes the address long.
    parts: Vec<Part>,
}

/// The code with its address, and the place that it leads to.
#[component]
pub(super) fn Follow() -> impl IntoView {
    let explorer = Explorer::get();
    let room = Room::get();
    let base = Memo::new(move |_| match room.base.read().trim() {
        "" => None,
        typed => Some(base_address(typed)),
    });
    let shown = Memo::new(move |_| {
        let shared = explorer.shared();
        let base = base.read();
        let base = base.as_ref().and_then(|base| base.as_deref().ok());
        let address = explorer.address_of(&shared, base);
        // No telephone finds this machine by the name that it has for itself.
        (!is_local(&address)).then(|| Shown {
            code: QrCode::of(&address),
            parts: shared.heaviest_parts(),
            address,
        })
    });
    let own_file = move || {
        let data = explorer.scenario.data().read();
        let name = data.file_name()?.to_owned();
        let texts = explorer.texts.read();
        let told = texts.with("room-own-file", &[("name", name.into())]);
        Some(view! { <p class="room-warning">{told}</p> })
    };
    view! {
        <section class="room-follow" aria-labelledby="room-follow">
            <h3 id="room-follow">{explorer.label("room-follow")}</h3>
            <p>{explorer.label("room-follow-hint")}</p>
            {own_file}
            {move || match shown.get() {
                Some(shown) => view! { <Code shown /> }.into_any(),
                None => view! { <p class="room-warning">{explorer.label("room-local")}</p> }.into_any(),
            }}
            <Base base />
        </section>
    }
}

/// The address of the explorer that telephones can open, where this page's own
/// is not the one.
#[component]
fn Base(base: Memo<Option<Result<String, BaseError>>>) -> impl IntoView {
    let explorer = Explorer::get();
    let room = Room::get();
    let wrong = move || match &*base.read() {
        Some(Err(BaseError::NotWeb)) => explorer.text("room-base-not-web"),
        Some(Err(BaseError::Local)) => explorer.text("room-base-local"),
        Some(Ok(_)) | None => String::new(),
    };
    let is_wrong = move || matches!(&*base.read(), Some(Err(_))).to_string();
    view! {
        <div class="room-base">
            <label class="field">
                <span>{explorer.label("room-base")}</span>
                <input
                    type="text"
                    inputmode="url"
                    autocomplete="off"
                    spellcheck="false"
                    dir="ltr"
                    aria-describedby="room-base-hint room-base-wrong"
                    aria-invalid=is_wrong
                    prop:value=room.base
                    on:input=move |event| room.base.set(event_target_value(&event))
                />
            </label>
            <p id="room-base-hint" class="hint">{explorer.label("room-base-hint")}</p>
            <p id="room-base-wrong" class="room-warning" role="status">{wrong}</p>
        </div>
    }
}

#[component]
fn Code(shown: Shown) -> impl IntoView {
    let explorer = Explorer::get();
    let Shown {
        address,
        code,
        parts,
    } = shown;
    let code = match code {
        Ok(code) => {
            let dense = code.is_dense().then(|| {
                let told = move || {
                    let texts = explorer.texts.read();
                    let told = texts.get("room-code-dense");
                    texts.sentences(&[told, long_for(&texts, &parts)])
                };
                view! { <p class="room-warning">{told}</p> }
            });
            view! {
                <Picture code />
                {dense}
            }
            .into_any()
        }
        Err(TooLong { bytes }) => {
            let told = move || {
                let texts = explorer.texts.read();
                let count = |number: usize| texts.numerals().count(number as u64).into();
                let shown = [("found", count(bytes)), ("limit", count(MOST_BYTES))];
                let told = texts.with("room-code-too-long", &shown);
                texts.sentences(&[told, long_for(&texts, &parts)])
            };
            view! { <p class="room-warning">{told}</p> }.into_any()
        }
    };
    view! {
        <figure class="room-code">
            {code}
            <figcaption><Address address /></figcaption>
        </figure>
    }
}

#[component]
fn Picture(code: QrCode) -> impl IntoView {
    let explorer = Explorer::get();
    let side = code.side();
    view! {
        <svg
            class="qr"
            role="img"
            aria-label=explorer.label("room-code")
            viewBox=format!("0 0 {side} {side}")
            shape-rendering="crispEdges"
        >
            <path d=code.path() />
        </svg>
    }
}

/// What to leave out of a long address.
fn long_for(texts: &Texts, parts: &[Part]) -> String {
    let name = |part: &Part| {
        texts.get(match part {
            Part::Simulation => "room-part-simulation",
            Part::Weights => "room-part-weights",
            Part::Cities => "room-part-cities",
            Part::Brush => "room-part-brush",
            Part::Data => "room-part-data",
        })
    };
    let names: Vec<String> = parts.iter().map(name).collect();
    if names.is_empty() {
        return String::new();
    }
    let names = texts.list(&names);
    texts.with("room-code-parts", &[("parts", names.into())])
}

/// An address as text, to be typed or copied.
#[component]
fn Address(address: String) -> impl IntoView {
    let explorer = Explorer::get();
    let copied = RwSignal::new(None::<bool>);
    let text = address.clone();
    let copy = move |_| {
        let text = text.clone();
        spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            // The sheet may be closed by now.
            copied.try_set(Some(is_copied));
        });
    };
    let told = move || match copied.get() {
        Some(true) => explorer.text("room-address-copied"),
        Some(false) => explorer.text("cite-by-hand"),
        None => String::new(),
    };
    view! {
        <p class="room-address"><bdi dir="ltr">{address}</bdi></p>
        <div class="buttons">
            <button type="button" class="button" on:click=copy>{explorer.label("room-address-copy")}</button>
            <span role="status">{told}</span>
        </div>
    }
}
