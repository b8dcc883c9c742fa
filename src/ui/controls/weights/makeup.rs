//! What an element is made of: how many indicators, how many of them proxies,
//! and each with its own weight.

use composite_index::{Evidence, NodeId};
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::board::Board;
use super::mark_list::MarkList;
use super::row::WeightRow;
use crate::ui::lazy::{Lazy, code};
use crate::ui::parts::fold::Fold;
use model::groups::Place;
use model::marks::NoMarks;
use store::actions::weighting::GroupWeights;
use store::{Explorer, Loaded};

/// The folds under a weight: its parts, and the marks of its track.
#[component]
pub(super) fn Makeup(
    /// The weight.
    place: Place,
    /// The element that has it.
    node: NodeId,
    /// The place of its pillar.
    pillar: usize,
) -> impl IntoView {
    let explorer = Explorer::get();
    let is_dimension = explorer
        .package
        .read_untracked()
        .as_ref()
        .is_some_and(|loaded| !loaded.0.dataset.framework().children(node).is_empty());
    let weights = GroupWeights::of(explorer, place.group);
    view! {
        <div class="folds">
            {is_dimension.then(|| view! { <Parts node pillar /> })}
            <MarkList place weights />
        </div>
    }
}

/// A fold with the parts of a dimension; they are made when it is opened.
#[component]
fn Parts(node: NodeId, pillar: usize) -> impl IntoView {
    let explorer = Explorer::get();
    let description = move || explorer.names.read().element(node).description;
    let summary = Signal::derive(move || summary(explorer, node).unwrap_or_default());
    view! {
        <Fold class="makeup" summary>
            <p class="description"><bdi>{description}</bdi></p>
            <Lazy code=code::makeup(node, pillar) />
        </Fold>
    }
}

fn summary(explorer: Explorer, node: NodeId) -> Option<String> {
    let package = explorer.package.read();
    let Loaded(package) = package.as_ref()?;
    let framework = package.dataset.framework();
    let indicators = framework.indicators_under(node);
    let is_proxy = |id: &&NodeId| framework.node(**id).metadata.evidence == Some(Evidence::Proxy);
    let proxies = indicators.iter().filter(is_proxy).count();
    let texts = explorer.texts.read();
    let shown = |count: usize| FluentValue::from(texts.numerals().count(count as u64));
    Some(texts.with(
        "pillar-makeup",
        &[
            ("count", indicators.len().into()),
            ("shown", shown(indicators.len())),
            ("proxies", proxies.into()),
            ("shown-proxies", shown(proxies)),
        ],
    ))
}

/// What a dimension is made of, each with its weight.
#[component]
pub fn Children(node: NodeId, pillar: usize) -> impl IntoView {
    let explorer = Explorer::get();
    let board = Board::get();
    let package = explorer.package.read_untracked();
    let children = package.as_ref().map(|Loaded(package)| {
        let framework = package.dataset.framework();
        let children = framework.children(node).to_vec();
        // An only child has nothing to be weighed against.
        let weights = (children.len() > 1).then(|| GroupWeights::of(explorer, node));
        let part = |(index, child)| {
            let place = Place { group: node, index };
            view! { <Part place node=child weights pillar /> }
        };
        children
            .into_iter()
            .enumerate()
            .map(part)
            .collect::<Vec<_>>()
    });
    let group = Place {
        group: node,
        index: 0,
    };
    let needs_arithmetic = move || {
        let is_so = board.refusal(group) == Some(NoMarks::NotArithmetic);
        is_so.then(|| view! { <p class="hint">{explorer.label("marks-not-arithmetic")}</p> })
    };
    view! {
        {needs_arithmetic}
        <ul>{children}</ul>
    }
}

/// One child: an indicator, or a level of its own.
#[component]
fn Part(place: Place, node: NodeId, weights: Option<GroupWeights>, pillar: usize) -> impl IntoView {
    let explorer = Explorer::get();
    let name = move || explorer.names.read().element(node).name;
    let row = match weights {
        Some(weights) => view! {
            <WeightRow place node weights pillar><Details node /></WeightRow>
        }
        .into_any(),
        None => {
            view! { <div class="weight-name"><bdi>{name}</bdi><Details node /></div> }.into_any()
        }
    };
    // A level of a framework may stand in any other: the type must end here.
    let makeup = view! { <Makeup place node pillar /> }.into_any();
    view! { <li class="part">{row}{makeup}</li> }
}

/// Measure, level and year of an indicator, and whether it is a proxy.
#[component]
fn Details(node: NodeId) -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let package = explorer.package.read();
        let Loaded(package) = package.as_ref()?;
        let named = explorer.names.read().element(node);
        let metadata = &package.dataset.framework().node(node).metadata;
        let details: Vec<String> = [&named.measure, &metadata.level, &metadata.year]
            .into_iter()
            .filter(|text| !text.is_empty())
            .cloned()
            .collect();
        let mark = (metadata.evidence == Some(Evidence::Proxy)).then(|| {
            view! { " "<span class="proxy">{explorer.text("proxy")}</span> }
        });
        Some(view! {
            {mark}
            <span class="details"><bdi>{details.join(" · ")}</bdi></span>
        })
    }
}
