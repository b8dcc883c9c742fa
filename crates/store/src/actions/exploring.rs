//! What a viewer does on the map and among the plots.

use crate::reactive::*;

use crate::platform::Entry;
use crate::{Explorer, Loaded, sync};
use model::grouped::GroupBy;
use model::measure::{Measure, usual_pair};
use scenario::{CorrelationChoice, MapColour, MatrixLevel, ScenarioStoreFields};

impl Explorer {
    /// Chooses what colours say on the map.
    pub fn colour_by(&self, colour: MapColour) {
        self.scenario.colour().set(colour);
        sync::record(self, Entry::Push);
    }

    /// Chooses the two measures of the scatter plot: along the bottom, up the
    /// side. The usual ones are left out of the address.
    pub fn plot(&self, x: Measure, y: Measure) {
        let package = self.package.read_untracked();
        let Some(Loaded(package)) = &*package else {
            return;
        };
        let usual = usual_pair(package);
        let word = |measure: Measure, usual: Measure| {
            (measure != usual).then(|| measure.word(package).to_owned())
        };
        self.scenario.x().set(word(x, usual.0));
        self.scenario.y().set(word(y, usual.1));
        sync::record(self, Entry::Push);
    }

    /// Chooses what cities are grouped by. The publisher's own grouping is left
    /// out of the address.
    pub fn group_by(&self, by: &GroupBy) {
        let package = self.package.read_untracked();
        let Some(Loaded(package)) = &*package else {
            return;
        };
        let is_usual = GroupBy::usual(package).as_ref() == Some(by);
        let word = (!is_usual).then(|| by.word().to_owned());
        self.scenario.group().set(word);
        sync::record(self, Entry::Push);
    }

    /// Keeps the cities whose score in an element lies within bounds, or takes
    /// the bounds away.
    pub fn brush(&self, code: &str, bounds: Option<(f64, f64)>) {
        let before = self.scenario.brush().read_untracked().get(code).copied();
        if before == bounds {
            return;
        }
        self.scenario.brush().update(|brush| {
            match bounds {
                Some(bounds) => brush.insert(code.to_owned(), bounds),
                None => brush.remove(code),
            };
        });
        // Bounds follow the pointer: the address waits until it rests.
        sync::record(self, Entry::Replace);
    }

    /// Keeps all cities again.
    pub fn clear_brush(&self) {
        self.scenario
            .brush()
            .update(std::collections::BTreeMap::clear);
        sync::record(self, Entry::Push);
    }

    /// Chooses what is correlated.
    pub fn correlate(&self, level: MatrixLevel) {
        self.scenario.matrix().set(level);
        sync::record(self, Entry::Push);
    }

    /// Chooses the coefficient.
    pub fn correlate_by(&self, choice: CorrelationChoice) {
        self.scenario.corr().set(choice);
        sync::record(self, Entry::Push);
    }
}
