//! What only the printed page shows: data set, method, weights, citation,
//! address.

use leptos::prelude::*;

use browser::address;
use i18n::Named;
use scenario::{ThemeChoice, to_query};
use store::{Explorer, Loaded};

/// Above the city's name: which index, which figures, of when.
#[component]
pub(super) fn PrintedHead() -> impl IntoView {
    let explorer = Explorer::get();
    let source = move || {
        let Loaded(package) = explorer.package.get()?;
        let texts = explorer.texts.read();
        let title = explorer
            .translation
            .read()
            .as_ref()
            .map(|own| own.title.clone());
        let title = title.filter(|title| !title.is_empty());
        let descriptor = &package.descriptor;
        let date: String = descriptor.created.chars().take(10).collect();
        let years = model::names::years(package.dataset.framework());
        Some(texts.with(
            "city-printed-source",
            &[
                (
                    "title",
                    title.unwrap_or_else(|| descriptor.title.clone()).into(),
                ),
                ("version", descriptor.version.clone().into()),
                ("date", date.into()),
                (
                    "years",
                    years.unwrap_or_else(|| texts.get("not-stated")).into(),
                ),
            ],
        ))
    };
    view! { <p class="printed">{source}</p> }
}

/// Below all items: method, caveats, citation, address.
#[component]
pub(super) fn PrintedFoot() -> impl IntoView {
    let explorer = Explorer::get();
    let method = move || {
        let chain = explorer.derived.chain.get()?;
        let texts = explorer.texts.read();
        let name = |id| texts.get(id).into();
        Some(texts.with(
            "city-printed-method",
            &[
                ("scale", name(chain.normalisation.name_id())),
                ("combining", name(chain.aggregation.name_id())),
                ("outliers", name(chain.treatment.name_id())),
                ("gaps", name(chain.imputation.name_id())),
            ],
        ))
    };
    let citation = move || {
        let Loaded(package) = explorer.package.get()?;
        Some(package.descriptor.index.citation.clone())
    };
    let link = move || {
        // All that the address says but for the reader's own colours, with the
        // figures it was made with.
        let mut scenario = explorer.scenario.get();
        scenario.theme = ThemeChoice::default();
        if let Some(Loaded(package)) = &*explorer.package.read() {
            scenario.sha = Some(package.sha256.clone());
        }
        address::with_query(&to_query(&scenario.in_full()))
    };
    view! {
        <div class="printed printed-foot">
            <p>{method}</p>
            <p>{explorer.label("city-printed-proxies")}</p>
            <p>{explorer.label("about-citation")}": "<bdi>{citation}</bdi></p>
            <p>{explorer.label("city-printed-address")}": "<bdi class="address">{link}</bdi></p>
        </div>
    }
}
