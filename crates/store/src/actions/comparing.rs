//! What a viewer does in the comparison.

use crate::reactive::*;

use crate::platform::Entry;
use crate::{Explorer, sync};
use scenario::ScenarioStoreFields;

impl Explorer {
    /// Asks why one city is above or below another.
    pub fn explain_pair(&self, unit: usize, other: usize) {
        let Some((id, other)) = self.unit_id(unit).zip(self.unit_id(other)) else {
            return;
        };
        self.scenario.pair().set(Some([id, other]));
        sync::record(self, Entry::Push);
    }

    /// Shows the indicators of a pillar in that explanation, by its code, of
    /// [all](scenario::EVERY) of them, or of none.
    pub fn unfold(&self, pillar: Option<String>) {
        self.scenario.unfold().set(pillar);
        sync::record(self, Entry::Push);
    }
}
