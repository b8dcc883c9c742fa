//! What a viewer can do about one city: weights taken over as found, the rank
//! aimed for, the weights considered.

use crate::reactive::*;

use crate::platform::Entry;
use crate::{Explorer, Loaded, sync};
use scenario::{Ceiling, Reach, ScenarioStoreFields};

impl Explorer {
    /// Takes over weights that were found, as the pillars' shares in
    /// hundredths of a per cent.
    pub fn use_shares(&self, shares: &[u32]) {
        let root = match &*self.package.read_untracked() {
            Some(Loaded(package)) => package.dataset.framework().root(),
            None => return,
        };
        self.movement.set(None);
        self.set_shares(root, shares);
        sync::record(self, Entry::Push);
    }

    /// Aims for a rank; for none, the usual one.
    pub fn aim_for(&self, rank: Option<u32>) {
        self.scenario.goal().set(rank);
        sync::record(self, Entry::Push);
    }

    /// Says which weights are considered.
    pub fn consider(&self, reach: Reach) {
        self.scenario.reach().set(reach);
        sync::record(self, Entry::Push);
    }

    /// Says how good figures may become.
    pub fn improve_up_to(&self, ceiling: Ceiling) {
        self.scenario.ceiling().set(ceiling);
        sync::record(self, Entry::Push);
    }
}
