//! The lens that the data set on screen is seen through, and the tables of lenses
//! that are fetched when something needs them.

use std::sync::Arc;

use crate::reactive::*;

use super::{Explorer, LoadFailure, Loaded, Notice, fetch, sync, years};
use crate::platform::Entry;
use data::Package;
use data::descriptor::Resource;
use data::lens::LensTable;
use data::package::MAX_BYTES;
use model::regrouped::regrouped;
use model::unknown::unknown_names;
use scenario::{DataRef, Scenario, ScenarioStoreFields};

/// A package with the lens read that a scenario needs, and the scenario. What does
/// not come is left out of both, and why is said.
pub(super) async fn with_needed(
    explorer: Explorer,
    scenario: Scenario,
    package: Arc<Package>,
) -> (Scenario, Arc<Package>, Option<LoadFailure>) {
    let wanted = unread(&package, scenario.lens.as_deref());
    let Some((id, resource)) = wanted else {
        return (scenario, package, None);
    };
    match read(explorer, &scenario.data, &resource, &package).await {
        Ok(table) => {
            let package = Arc::new(package.with_lens(&id, table));
            (scenario, package, None)
        }
        Err(failure) => {
            let scenario = Scenario {
                lens: None,
                ..scenario
            };
            (scenario, package, Some(failure))
        }
    }
}

/// A lens of a package that is still to be read.
fn unread(package: &Package, id: Option<&str>) -> Option<(String, Resource)> {
    let lens = package.unread_lens(id?)?;
    Some((lens.notes.id.clone(), lens.resource.clone()))
}

async fn read(
    explorer: Explorer,
    data: &DataRef,
    resource: &Resource,
    package: &Package,
) -> Result<LensTable, LoadFailure> {
    let bytes = fetch::beside(explorer, (data, package), resource, MAX_BYTES).await?;
    LensTable::read(resource, &bytes, package).map_err(LoadFailure::Problems)
}

/// Keeps lenses that have come with the data set they are of, if that is still there.
fn keep(explorer: Explorer, of: &Package, tables: Vec<(String, LensTable)>) {
    let Some(Loaded(published)) = explorer.published.get_untracked() else {
        return;
    };
    if published.sha256 != of.sha256 {
        return;
    }
    let mut package = published;
    for (id, table) in tables {
        package = Arc::new(package.with_lens(&id, table));
    }
    explorer.published.set(Some(Loaded(package)));
    // Years on their way are those of the package before.
    if explorer.awaits_years.get_untracked() {
        explorer.reading_years.end();
        explorer.awaits_years.set(false);
        years::provide(explorer);
    }
}

/// Fetches the lens that the scenario names, if it is not here yet.
pub(super) fn provide(explorer: Explorer) {
    let Some(Loaded(published)) = explorer.published.get_untracked() else {
        return;
    };
    let scenario = explorer.scenario.read_untracked();
    let Some((id, resource)) = unread(&published, scenario.lens.as_deref()) else {
        explorer.reading_lens.end();
        return;
    };
    let data = scenario.data.clone();
    drop(scenario);
    explorer.reading_lens.start(explorer, async move {
        match read(explorer, &data, &resource, &published).await {
            Ok(table) => keep(explorer, &published, vec![(id, table)]),
            Err(failure) => {
                explorer.scenario.lens().set(None);
                explorer.tell(Notice::LensMissing { failure });
                sync::record(&explorer, Entry::Replace);
            }
        }
    });
}

impl Explorer {
    /// Sees the data set through a lens, or with its own groups. What names groups
    /// that are no more there is given up, in one step with it, and said.
    pub fn choose_lens(&self, id: Option<&str>) {
        self.choosing_lens.end();
        self.awaits_lens.set(None);
        let Some(Loaded(published)) = self.published.get_untracked() else {
            return;
        };
        let is_offered = |id: &str| {
            let mut offered = published.offered_lenses().into_iter();
            offered.any(|lens| lens.notes.id == id)
        };
        if id.is_some_and(|id| !is_offered(id)) {
            return;
        }
        let explorer = *self;
        let id = id.map(str::to_owned);
        let Some((wanted, resource)) = unread(&published, id.as_deref()) else {
            self.see_through(id);
            return;
        };
        let data = self.scenario.data().get_untracked();
        self.awaits_lens.set(Some(wanted.clone()));
        self.choosing_lens.start(*self, async move {
            let table = read(explorer, &data, &resource, &published).await;
            explorer.awaits_lens.set(None);
            match table {
                Ok(table) => {
                    keep(explorer, &published, vec![(wanted, table)]);
                    explorer.see_through(id);
                }
                Err(failure) => explorer.tell(Notice::LensMissing { failure }),
            }
        });
    }

    fn see_through(&self, lens: Option<String>) {
        let now = self.scenario.get_untracked();
        let Some(Loaded(published)) = self.published.get_untracked() else {
            return;
        };
        if now.lens == lens {
            return;
        }
        let (scenario, dropped) = regrouped(now, lens, &published);
        self.notices.update(|notices| {
            notices.retain(|notice| {
                !matches!(
                    notice,
                    Notice::LensDropped { .. } | Notice::UnknownNames { .. }
                )
            });
        });
        if !dropped.is_empty() {
            self.tell(Notice::LensDropped { names: dropped });
        }
        let names = unknown_names(&scenario, &published);
        if !names.is_empty() {
            self.tell(Notice::UnknownNames { names });
        }
        self.adopt(scenario);
        sync::record(self, Entry::Push);
    }

    /// Fetches every lens of the data set on screen, for whoever shows them side by
    /// side.
    pub fn want_all_lenses(&self) {
        let Some(Loaded(published)) = self.published.get_untracked() else {
            return;
        };
        let explorer = *self;
        let data = self.scenario.data().get_untracked();
        // What lies beside a file of the reader's own was not opened with it.
        if matches!(data, DataRef::File(_)) {
            return;
        }
        let offered = published.offered_lenses().into_iter();
        let ids: Vec<String> = offered.map(|lens| lens.notes.id.clone()).collect();
        self.reading_lenses.start(*self, async move {
            let mut tables = Vec::new();
            for id in ids {
                let Some((id, resource)) = unread(&published, Some(&id)) else {
                    continue;
                };
                match read(explorer, &data, &resource, &published).await {
                    Ok(table) => tables.push((id, table)),
                    Err(failure) => explorer.tell(Notice::LensMissing { failure }),
                }
            }
            if !tables.is_empty() {
                keep(explorer, &published, tables);
            }
        });
    }
}
