//! A city's name where it stands by itself.
//!
//! It is marked with its own language where the page has no name for the city:
//! a voice then reads it as those who live there do.

use leptos::prelude::*;

use model::names::Names;
use store::Explorer;

/// The name of a city that may change.
#[component]
pub fn CityName(
    /// The city; nothing is shown for none.
    #[prop(into)]
    unit: Signal<Option<usize>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let names = explorer.names.read();
        unit.get().map(|unit| city_name(&names, unit))
    }
}

/// The name of a city, for what is made anew when names change.
pub fn city_name(names: &Names, unit: usize) -> AnyView {
    let language = names.city_language(unit).map(str::to_owned);
    view! { <bdi lang=language>{names.city(unit).to_owned()}</bdi> }.into_any()
}
