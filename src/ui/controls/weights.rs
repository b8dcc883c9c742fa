//! Six weights that always add to a hundred.

use composite_index::{Evidence, NodeId};
use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::scenario::shares;
use crate::state::{Explorer, Loaded};
use crate::ui::parts::icon::{Glyph, Icon};

/// Hundredths of a per cent in one per cent.
const PERCENT: u32 = shares::WHOLE / 100;

/// The weights of all pillars with the buttons that set them at once.
#[component]
pub fn Weights() -> impl IntoView {
    let explorer = Explorer::get();
    let pillars = Memo::new(move |_| {
        let package = explorer.package.read();
        let pillars = package
            .as_ref()
            .map(|Loaded(package)| package.dataset.framework().pillars().to_vec());
        pillars.unwrap_or_default()
    });
    view! {
        <section class="weights" aria-labelledby="weights-title">
            <h2 id="weights-title">{explorer.label("weights-title")}</h2>
            <p class="hint">{explorer.label("weights-hint")}</p>
            <ol class="pillars">
                <For
                    each=move || pillars.get().into_iter().enumerate()
                    // Another data set may number other pillars alike.
                    key=move |(index, node)| (*index, *node, explorer.package.read_untracked().as_ref().map(|l| l.0.sha256.clone()))
                    children=move |(index, node)| view! { <Pillar index node /> }
                />
            </ol>
            <div class="buttons">
                <button type="button" class="button" on:click=move |_| explorer.weigh_equally()>
                    {explorer.label("weights-equal")}
                </button>
                <button type="button" class="button" on:click=move |_| explorer.reset_weights()>
                    {explorer.label("weights-reset")}
                </button>
            </div>
        </section>
    }
}

/// One pillar: its name, its slider with number field and lock, and what it
/// is made of.
#[component]
fn Pillar(
    /// Its place among the pillars.
    index: usize,
    /// Its node.
    node: NodeId,
) -> impl IntoView {
    let explorer = Explorer::get();
    let name = Memo::new(move |_| explorer.names.read().element(node).name);
    let is_locked = move || explorer.derived.is_locked(index);
    let swatch = format!("var(--pillar-{})", index + 1);
    view! {
        <li class="pillar">
            <div class="pillar-head">
                <span class="swatch" style:background-color=swatch.clone() aria-hidden="true"></span>
                <label class="pillar-name" for=format!("weight-{index}")>{name}</label>
                <PercentField index name />
                <LockButton index node name />
            </div>
            <WeightSlider index is_locked=Signal::derive(is_locked) swatch />
            <Makeup node />
        </li>
    }
}

#[component]
fn WeightSlider(
    index: usize,
    #[prop(into)] is_locked: Signal<bool>,
    swatch: String,
) -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let slider = NodeRef::<html::Input>::new();
    let share = move || derived.shares.read().get(index).copied().unwrap_or(0);
    let percent = move || derived.percent(index);
    let spoken = move || {
        explorer
            .texts
            .read()
            .numerals()
            .percent(u64::from(percent()))
    };
    let fill = move || format!("{}", f64::from(share()) / f64::from(shares::WHOLE));
    let baseline = move || {
        let share = derived
            .baseline_shares
            .read()
            .get(index)
            .copied()
            .unwrap_or(0);
        format!("{}", f64::from(share) / f64::from(shares::WHOLE))
    };
    let moved = move |event: leptos::ev::Event| {
        let Some(input) = target(&event) else { return };
        let wanted = input.value_as_number();
        if wanted.is_finite() {
            explorer.move_weight(
                index,
                (wanted.clamp(0.0, 100.0) * f64::from(PERCENT)).round() as u32,
            );
        }
        // Locks may have held the weight short of the thumb.
        input.set_value_as_number(
            f64::from(derived.shares.read_untracked()[index]) / f64::from(PERCENT),
        );
    };
    view! {
        <div class="slider" style:--fill=fill style:--baseline=baseline style:--swatch=swatch>
            <input
                type="range"
                id=format!("weight-{index}")
                min="0"
                max="100"
                step="1"
                node_ref=slider
                prop:value=move || (f64::from(share()) / f64::from(PERCENT)).to_string()
                aria-valuetext=spoken
                disabled=is_locked
                on:pointerdown=move |_| explorer.begin_movement(index)
                on:input=moved
                on:change=move |_| explorer.settle_movement()
                on:blur=move |_| explorer.end_movement()
            />
            <span class="baseline-tick" aria-hidden="true"></span>
        </div>
    }
}

#[component]
fn PercentField(index: usize, #[prop(into)] name: Signal<String>) -> impl IntoView {
    let explorer = Explorer::get();
    let percent = move || explorer.derived.percent(index);
    let is_locked = move || explorer.derived.is_locked(index);
    let label = move || {
        let name = FluentValue::from(name.get());
        explorer
            .texts
            .read()
            .with("weight-field", &[("name", name)])
    };
    let changed = move |event: leptos::ev::Event| {
        let Some(input) = target(&event) else { return };
        let wanted = input.value_as_number();
        if wanted.is_finite() {
            explorer.begin_movement(index);
            explorer.move_weight(
                index,
                (wanted.clamp(0.0, 100.0) * f64::from(PERCENT)).round() as u32,
            );
            explorer.end_movement();
        }
        // What was typed may be no weight, or more than the locks leave.
        input.set_value(&explorer.derived.percentages.read_untracked()[index].to_string());
    };
    view! {
        <span class="percent">
            <input
                type="number"
                min="0"
                max="100"
                step="1"
                inputmode="numeric"
                aria-label=label
                prop:value=move || percent().to_string()
                disabled=is_locked
                on:change=changed
            />
            <span aria-hidden="true">"%"</span>
        </span>
    }
}

#[component]
fn LockButton(index: usize, node: NodeId, #[prop(into)] name: Signal<String>) -> impl IntoView {
    let explorer = Explorer::get();
    let is_locked = move || explorer.derived.is_locked(index);
    let label = move || {
        let name = FluentValue::from(name.get());
        explorer.texts.read().with("weight-lock", &[("name", name)])
    };
    let icon = Signal::derive(move || {
        if is_locked() {
            Icon::Locked
        } else {
            Icon::Unlocked
        }
    });
    let toggle = move |_| {
        if let Some(Loaded(package)) = &*explorer.package.read_untracked() {
            explorer.toggle_lock(&package.dataset.framework().node(node).code.clone());
        }
    };
    view! {
        <button
            type="button"
            class="icon-button"
            aria-label=label
            aria-pressed=move || is_locked().to_string()
            on:click=toggle
        >
            <Glyph icon />
        </button>
    }
}

/// What a pillar is made of: how many indicators, how many of them proxies,
/// and each by name.
#[component]
fn Makeup(node: NodeId) -> impl IntoView {
    let explorer = Explorer::get();
    let summary = move || {
        let package = explorer.package.read();
        let Loaded(package) = package.as_ref()?;
        let framework = package.dataset.framework();
        let children = framework.indicators_under(node);
        let is_proxy =
            |id: &&NodeId| framework.node(**id).metadata.evidence == Some(Evidence::Proxy);
        let proxies = children.iter().filter(is_proxy).count();
        let texts = explorer.texts.read();
        let shown = |count: usize| FluentValue::from(texts.numerals().count(count as u64));
        Some(texts.with(
            "pillar-makeup",
            &[
                ("count", children.len().into()),
                ("shown", shown(children.len())),
                ("proxies", proxies.into()),
                ("shown-proxies", shown(proxies)),
            ],
        ))
    };
    view! {
        <details class="makeup">
            <summary>{summary}</summary>
            <p class="description">{move || explorer.names.read().element(node).description}</p>
            <ul>{move || indicators(explorer, node)}</ul>
        </details>
    }
}

fn indicators(explorer: Explorer, node: NodeId) -> Vec<AnyView> {
    let package = explorer.package.read();
    let Some(Loaded(package)) = package.as_ref() else {
        return Vec::new();
    };
    let framework = package.dataset.framework();
    let ids = framework.indicators_under(node);
    ids.into_iter()
        .map(|id| indicator(explorer, package, id).into_any())
        .collect()
}

fn indicator(
    explorer: Explorer,
    package: &crate::data::Package,
    id: NodeId,
) -> impl IntoView + use<> {
    let named = explorer.names.read().element(id);
    let metadata = &package.dataset.framework().node(id).metadata;
    let details: Vec<String> = [&named.measure, &metadata.level, &metadata.year]
        .into_iter()
        .filter(|text| !text.is_empty())
        .cloned()
        .collect();
    let mark = (metadata.evidence == Some(Evidence::Proxy)).then(|| {
        view! { <span class="proxy">{explorer.text("proxy")}</span> }
    });
    view! {
        <li>
            <bdi>{named.name}</bdi>" "{mark}
            <span class="details"><bdi>{details.join(" · ")}</bdi></span>
        </li>
    }
}

fn target(event: &leptos::ev::Event) -> Option<web_sys::HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
