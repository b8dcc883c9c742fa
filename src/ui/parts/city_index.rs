//! What cities are found by when a reader types.

use leptos::prelude::*;

use browser::text;
use model::names::region_name;
use model::search::SearchIndex;
use store::{Explorer, Loaded};

/// Name, country and region of each city. It is made when first asked for: most
/// readers do not search.
#[must_use]
pub fn city_index(explorer: Explorer) -> Memo<SearchIndex> {
    Memo::new(move |_| {
        let package = explorer.package.read();
        let Some(Loaded(package)) = package.as_ref() else {
            return SearchIndex::default();
        };
        let names = explorer.names.read();
        let translation = explorer.translation.read();
        let cities = package.cities.iter().enumerate();
        let entries: Vec<String> = cities
            .map(|(unit, city)| {
                let region = region_name(&city.region, translation.as_deref());
                format!("{} {} {region}", names.city(unit), names.place(unit))
            })
            .collect();
        // One call for all of them: each crosses into the browser and back.
        let entries = text::without_marks(&entries.join("\n"));
        SearchIndex::new(entries.split('\n'))
    })
}
