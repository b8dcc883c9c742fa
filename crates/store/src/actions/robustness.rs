//! What a viewer can do about robustness.

use crate::reactive::*;

use crate::platform::Entry;
use crate::{Explorer, sync};
use scenario::{RegionChoice, ScenarioStoreFields, VaryChoice};

impl Explorer {
    /// Chooses which weights robustness is asked about.
    pub fn draw_weights_from(&self, region: RegionChoice) {
        self.scenario.region().set(region);
        sync::record(self, Entry::Push);
    }

    /// Chooses what is varied, out of what can be. All that can be is no
    /// choice: it is left out of the address.
    pub fn vary(&self, varied: Vec<VaryChoice>, variable: &[VaryChoice]) {
        let is_all = variable.iter().all(|choice| varied.contains(choice));
        self.scenario.vary().set((!is_all).then_some(varied));
        sync::record(self, Entry::Push);
    }
}
