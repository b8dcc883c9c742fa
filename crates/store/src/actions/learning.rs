//! What a viewer can do in the chapters on learning and on the method.

use crate::reactive::*;

use crate::platform::Entry;
use crate::{Explorer, sync};
use scenario::{ScenarioStoreFields, WeightMap};

impl Explorer {
    /// Shows the links of one pillar in the network of learning, or of all.
    pub fn show_principle(&self, code: Option<String>) {
        self.scenario.principle().set(code);
        sync::record(self, Entry::Push);
    }

    /// Returns to the weights that the data set proposes, at every level.
    pub fn use_published_weights(&self) {
        self.movement.set(None);
        self.scenario.weights().set(WeightMap::new());
        sync::record(self, Entry::Push);
    }
}
