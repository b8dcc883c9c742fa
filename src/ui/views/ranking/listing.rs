//! Which rows the ranking shows, and in which order.

use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::parts::city_index::city_index;
use browser::{intl, text};
use model::order::{self, PillarColumn};
use model::ranking;
use scenario::{ScenarioStoreFields, SortKey};
use store::{Explorer, Loaded};

/// Rows after sorting, filtering, searching and pinning.
#[derive(Clone, Copy)]
pub(super) struct Listing {
    /// What a reader types to find cities. It is passing, so not part of the
    /// address.
    pub search: RwSignal<String>,
    /// Units in the order shown, pinned ones first.
    pub order: Memo<Vec<usize>>,
    /// How many of them are pinned.
    pub n_pinned: Memo<usize>,
    /// How many ranked units there are to choose from.
    pub n_ranked: Memo<usize>,
    /// The pillar that rows are sorted by.
    pub pillar: Memo<Option<PillarColumn>>,
    kept: Memo<Kept>,
}

/// Which units filter and search keep; none stands for all.
#[derive(Clone, Default, PartialEq)]
struct Kept(Option<Arc<Vec<bool>>>);

impl Kept {
    fn has(&self, unit: usize) -> bool {
        let is_kept = |kept: &Arc<Vec<bool>>| kept.get(unit).copied().unwrap_or(false);
        self.0.as_ref().is_none_or(is_kept)
    }
}

impl Listing {
    pub fn new(explorer: Explorer) -> Self {
        let search = RwSignal::new(String::new());
        let found = found(explorer, search);
        let kept = Memo::new(move |_| kept(explorer, found.read().as_deref()));
        let name_places = name_places(explorer);
        let outcome = explorer.derived.outcome;
        let pins = pins(explorer);
        let arranged = Memo::new(move |_| {
            let outcome = outcome.read();
            let Some(scored) = outcome.scored.as_ref() else {
                return (Vec::new(), 0);
            };
            let sort = explorer.scenario.sort();
            let sorted = order::sorted(scored, &sort.read(), &name_places.read());
            let kept = kept.read();
            order::arranged(sorted, &pins.read(), |unit| kept.has(unit))
        });
        Self {
            search,
            order: Memo::new(move |_| arranged.read().0.clone()),
            n_pinned: Memo::new(move |_| arranged.read().1),
            n_ranked: Memo::new(move |_| {
                let outcome = outcome.read();
                let scored = outcome.scored.as_ref();
                scored.map_or(0, |scored| scored.order().len())
            }),
            pillar: Memo::new(move |_| {
                let sort = explorer.scenario.sort();
                let sort = sort.read();
                sort.pillar()?;
                PillarColumn::of(outcome.read().scored.as_ref()?, &sort)
            }),
            kept,
        }
    }

    /// Whether filter or search hide some cities.
    pub fn is_narrowed(self) -> bool {
        self.kept.read().0.is_some()
    }

    /// Whether filter and search keep a unit.
    pub fn keeps(self, unit: usize) -> bool {
        self.kept.read().has(unit)
    }

    /// How many rows filter and search leave, pinned ones that they do not
    /// keep left out.
    pub fn n_found(self) -> usize {
        let kept = self.kept.read();
        let order = self.order.read();
        order.iter().filter(|&&unit| kept.has(unit)).count()
    }
}

/// Which units have what is typed in their name, country or region.
fn found(explorer: Explorer, search: RwSignal<String>) -> Memo<Option<Vec<bool>>> {
    let index = city_index(explorer);
    Memo::new(move |_| {
        let wanted = search.read();
        if wanted.trim().is_empty() {
            return None;
        }
        index.read().matches(&text::without_marks(&wanted))
    })
}

fn kept(explorer: Explorer, found: Option<&[bool]>) -> Kept {
    let filter = explorer.scenario.filter();
    let filter = filter.read();
    let package = explorer.package.read();
    let package = package.as_ref().map(|Loaded(package)| package);
    let in_force = package.and_then(|package| {
        let filter = ranking::in_force(package, filter.as_ref())?;
        Some((package.dataset.n_units(), filter))
    });
    let Some((n_units, filter)) = in_force else {
        return Kept(found.map(|found| Arc::new(found.to_vec())));
    };
    let is_found = |unit: usize| found.is_none_or(|found| found[unit]);
    let units = 0..n_units;
    let is_kept = |unit| is_found(unit) && filter.keeps(unit);
    Kept(Some(Arc::new(units.map(is_kept).collect())))
}

/// Where each city stands in the alphabet, if rows are sorted so.
fn name_places(explorer: Explorer) -> Memo<Vec<usize>> {
    let is_asked = Memo::new(move |_| explorer.scenario.sort().read().by == SortKey::Name);
    Memo::new(move |_| {
        if !is_asked.get() {
            return Vec::new();
        }
        let names = explorer.names.read();
        let language = explorer.texts.read().language();
        let cities: Vec<&str> = (0..names.n_cities()).map(|unit| names.city(unit)).collect();
        intl::places_by_name(language.word(), &cities)
    })
}

fn pins(explorer: Explorer) -> Memo<Vec<usize>> {
    Memo::new(move |_| {
        let package = explorer.package.read();
        let Some(Loaded(package)) = package.as_ref() else {
            return Vec::new();
        };
        let pins = explorer.scenario.pins();
        let pins = pins.read();
        let unit = |id: &String| package.dataset.unit_index(id);
        pins.iter().filter_map(unit).collect()
    })
}
