//! What a viewer can do with the years of a data set.

use crate::reactive::*;

use crate::platform::Entry;
use crate::{Explorer, Loaded, sync, years};
use scenario::{ScaleChoice, ScenarioStoreFields};

impl Explorer {
    /// Shows the figures of a year, and takes note of it. All else that is chosen
    /// stays.
    pub fn show_year(&self, year: &str) {
        self.set_year(year);
        sync::record(self, Entry::Push);
    }

    /// Shows the figures of a year on the way to another, of which no note is taken
    /// yet.
    pub fn pass_year(&self, year: &str) {
        self.set_year(year);
        years::provide(*self);
    }

    /// Takes note of the year on the way to which others were passed.
    pub fn settle_year(&self) {
        sync::record(self, Entry::Push);
    }

    /// Counts changes of rank from a year, at the current weights; without one, from
    /// the weights of the baseline.
    pub fn count_since(&self, year: Option<String>) {
        self.scenario.since().set(year);
        sync::record(self, Entry::Push);
    }

    /// Chooses which years' figures set the scales.
    pub fn scale_by(&self, choice: ScaleChoice) {
        self.scenario.scale().set(choice);
        sync::record(self, Entry::Push);
    }

    fn set_year(&self, year: &str) {
        let published = self.published.read_untracked();
        let opens = published
            .as_ref()
            .and_then(|Loaded(published)| published.opens());
        let year = (opens != Some(year)).then(|| year.to_owned());
        if *self.scenario.year().read_untracked() != year {
            self.scenario.year().set(year);
        }
    }
}
