//! Bounds in the profile lines as numbers, for whoever has no mouse or wants
//! them exact.

use leptos::prelude::*;

use model::profiles::{ProfileAxis, Profiles};
use scenario::ScenarioStoreFields;
use store::Explorer;

/// One end of a pair of bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    From,
    To,
}

/// A fold with two fields for each axis, and a button that clears them all.
#[component]
pub(super) fn BoundFields(profiles: Memo<Profiles>) -> impl IntoView {
    let explorer = Explorer::get();
    let n_axes = Memo::new(move |_| profiles.read().axes.len());
    let is_clear = Memo::new(move |_| explorer.scenario.brush().read().is_empty());
    view! {
        <div class="bounds-tools">
            <details class="bounds">
                <summary>{explorer.label("lines-bounds")}</summary>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{explorer.label("column-principle")}</th>
                            <th scope="col">{explorer.label("column-before")}</th>
                            <th scope="col">{explorer.label("column-after")}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For
                            each=move || 0..n_axes.get()
                            key=|index| *index
                            children=move |index| view! { <Row profiles index /> }
                        />
                    </tbody>
                </table>
            </details>
            <button
                type="button"
                class="button"
                disabled=move || is_clear.get()
                on:click=move |_| explorer.clear_brush()
            >
                {explorer.label("lines-clear")}
            </button>
        </div>
    }
}

#[component]
fn Row(profiles: Memo<Profiles>, index: usize) -> impl IntoView {
    let explorer = Explorer::get();
    let axis = Memo::new(move |_| profiles.read().axes.get(index).cloned());
    let name = move || axis.get().map(|axis| axis.name);
    let number = move || {
        let texts = explorer.texts.read();
        texts.numerals().count(index as u64 + 1)
    };
    view! {
        <tr>
            <th scope="row">{number}" "<bdi>{name}</bdi></th>
            <td><Field axis end=End::From /></td>
            <td><Field axis end=End::To /></td>
        </tr>
    }
}

#[component]
fn Field(axis: Memo<Option<ProfileAxis>>, end: End) -> impl IntoView {
    let explorer = Explorer::get();
    let label = move || {
        let name = axis.get().map(|axis| axis.name).unwrap_or_default();
        let id = match end {
            End::From => "lines-from",
            End::To => "lines-to",
        };
        explorer.texts.read().with(id, &[("name", name.into())])
    };
    // An end that nobody set is an empty field.
    let value = move || {
        let axis = axis.get()?;
        let (from, to) = axis.bounds?;
        let (own, limit) = match end {
            End::From => (from, axis.scale.low),
            End::To => (to, axis.scale.high),
        };
        (own != limit).then(|| own.to_string())
    };
    let changed = move |event: leptos::ev::Event| {
        let Some(axis) = axis.get_untracked() else {
            return;
        };
        let number = event_target_value(&event).parse::<f64>().ok();
        explorer.brush(&axis.code, with_end(&axis, end, number));
    };
    view! {
        <input
            type="number"
            step="any"
            aria-label=label
            placeholder=move || axis.get().map(|axis| limit(&axis, end).to_string())
            prop:value=move || value().unwrap_or_default()
            on:change=changed
        />
    }
}

fn limit(axis: &ProfileAxis, end: End) -> f64 {
    match end {
        End::From => axis.scale.low,
        End::To => axis.scale.high,
    }
}

/// The bounds of an axis with one end at a number, or freed. Ends in the wrong
/// order change places; no end at all is no bounds.
fn with_end(axis: &ProfileAxis, end: End, number: Option<f64>) -> Option<(f64, f64)> {
    let whole = (axis.scale.low, axis.scale.high);
    let (from, to) = axis.bounds.unwrap_or(whole);
    let wanted = number
        .filter(|number| number.is_finite())
        .unwrap_or_else(|| limit(axis, end));
    let (from, to) = match end {
        End::From => (wanted, to),
        End::To => (from, wanted),
    };
    let bounds = (from.min(to), from.max(to));
    (bounds != whole).then_some(bounds)
}
