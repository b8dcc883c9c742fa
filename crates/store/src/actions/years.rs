//! What a viewer can do with the years of a data set.

use crate::reactive::*;

use crate::platform::Entry;
use crate::{Explorer, Loaded, sync, years};
use scenario::{PaceChoice, QualityChoice, ScaleChoice, ScenarioStoreFields};

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

    /// Chooses which indicators count, by how good their figures are.
    pub fn count_only(&self, choice: QualityChoice) {
        self.scenario.quality().set(choice);
        sync::record(self, Entry::Push);
    }

    /// Explains why a city moved between these two years; two that are the same
    /// change nothing.
    pub fn explain_between(&self, years: [String; 2]) {
        if years[0] != years[1] {
            self.scenario.between().set(Some(years));
            sync::record(self, Entry::Push);
        }
    }

    /// Fetches the figures of all years, to explain why a city moved between the year
    /// shown and the one before it: an address that says so leads to the same.
    pub fn explain_all_years(&self) {
        let Some(Loaded(published)) = self.published.get_untracked() else {
            return;
        };
        let years = published.offered();
        let shown = self.derived.year.get_untracked();
        let place = years.iter().position(|year| Some(year) == shown.as_ref());
        // Of the earliest, the one after it.
        let from = place.map_or(0, |place| place.saturating_sub(1));
        if let [one, other, ..] = &years[from..] {
            self.scenario
                .between()
                .set(Some([one.clone(), other.clone()]));
        }
        self.want_all_years();
        sync::record(self, Entry::Push);
    }

    /// Asks at what pace a city nears what.
    pub fn ask_pace(&self, pace: PaceChoice) {
        self.scenario.pace().set(pace);
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
