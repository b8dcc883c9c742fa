//! What a viewer can do with the rows of the ranking.

use crate::reactive::*;

use super::toggle;
use crate::platform::Entry;
use crate::{Explorer, sync};
use scenario::{MAX_PINS, ScenarioStoreFields, Sort, SortKey, Spread};

impl Explorer {
    /// Sorts the ranking's rows.
    pub fn sort_by(&self, sort: Sort) {
        self.scenario.sort().set(sort);
        sync::record(self, Entry::Push);
    }

    /// Sorts the ranking's rows, or turns them round if they are sorted so
    /// already.
    pub fn sort_or_turn(&self, by: SortKey) {
        let current = self.scenario.sort().get_untracked();
        if current.by == by {
            self.turn_order();
        } else {
            self.sort_by(Sort::by(by));
        }
    }

    /// Puts the other end of the ranking's rows first.
    pub fn turn_order(&self) {
        let current = self.scenario.sort().get_untracked();
        self.sort_by(Sort {
            is_reversed: !current.is_reversed,
            ..current
        });
    }

    /// Keeps a city at the top of the ranking, or lets it go. Past the most
    /// that there is room for, nothing happens.
    pub fn toggle_pin(&self, id: &str) {
        let pins = self.scenario.pins();
        let is_full = pins.read_untracked().len() >= MAX_PINS;
        if is_full && !pins.read_untracked().iter().any(|known| known == id) {
            return;
        }
        pins.update(|pins| toggle(pins, id));
        sync::record(self, Entry::Push);
    }

    /// Chooses how far weights stray for the rank ranges.
    pub fn vary_by(&self, spread: Spread) {
        self.scenario.spread().set(spread);
        sync::record(self, Entry::Push);
    }
}
