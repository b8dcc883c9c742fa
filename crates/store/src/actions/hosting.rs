//! What the page around an embedded one has it do.

use crate::reactive::*;

use super::Explorer;
use crate::platform::Entry;
use crate::{Loading, load, sync};
use scenario::{Scenario, ScenarioStoreFields};

impl Explorer {
    /// All that is chosen: what is on screen, or what takes its place once its
    /// data set is there.
    #[must_use]
    pub fn wanted(&self) -> Scenario {
        match &*self.loading.read_untracked() {
            Loading::Underway { wanted, .. } => wanted.scenario_now(*self),
            _ => self.scenario.get_untracked(),
        }
    }

    /// Shows a scenario. Another data set takes its time: what is on screen
    /// stays until it is there.
    ///
    /// An embedded page stays one, whatever the scenario says of that: who
    /// embeds it has made room for a view, and neither for a page nor a stage.
    pub fn take(&self, scenario: Scenario) {
        let scenario = Scenario {
            embed: self.scenario.embed().get_untracked(),
            present: self.scenario.present().get_untracked(),
            ..scenario
        };
        let is_same_data = self.scenario.read_untracked().is_of_same_data(&scenario);
        if is_same_data && self.package.read_untracked().is_some() {
            // Whatever other data set was asked for in between is not wanted.
            self.opening.end();
            self.loading.set(Loading::Idle);
            self.adopt(scenario);
            sync::record(self, Entry::Replace);
        } else {
            load::open(*self, scenario, load::Then::Push);
        }
    }
}
