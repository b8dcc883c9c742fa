//! What a presenter hands to a room, and takes back from it.

use crate::reactive::*;
use composite_index::weight::pool::Centre;

use crate::platform::Entry;
use crate::{Explorer, Loaded, sync};
use model::room::pooled::Pooled;
use scenario::{Scenario, ScenarioStoreFields, WeightMap, to_query};

impl Explorer {
    /// What is on screen, for other people's screens.
    #[must_use]
    pub fn shared(&self) -> Scenario {
        self.scenario.get().for_sharing()
    }

    /// The address of a scenario at a place of the web, or at this page's own.
    #[must_use]
    pub fn address_of(&self, scenario: &Scenario, base: Option<&str>) -> String {
        let query = to_query(scenario);
        match base {
            None => self.platform().address(&query),
            Some(base) if query.is_empty() => base.to_owned(),
            Some(base) => format!("{base}?{query}"),
        }
    }

    /// Sets the weights to those of a room, which undo takes back; the weights
    /// that stand from now on, or none if the room has no such weights.
    pub fn use_pooled(&self, pooled: &Pooled, centre: Centre) -> Option<WeightMap> {
        let map = {
            let package = self.package.read_untracked();
            let Loaded(package) = package.as_ref()?;
            let framework = package.dataset.framework();
            let weights = self.scenario.weights().read_untracked();
            pooled.weights(framework, &weights, centre)?
        };
        self.movement.set(None);
        self.scenario.weights().set(map.clone());
        sync::record(self, Entry::Push);
        Some(map)
    }
}
