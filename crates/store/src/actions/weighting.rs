//! The actions on weights, and the weights of one group as signals.

use crate::reactive::*;
use composite_index::NodeId;

use crate::platform::Entry;
use crate::{Explorer, Loaded, sync};
use model::asking::{self, Form};
use model::groups::{self, Place};
use model::marks::Way;
use model::presets::{self, Given, Refusal};
use scenario::shares::{Percent, percentages};
use scenario::{Answers, ScenarioStoreFields, WeightMap, shares};

/// A movement of one weight: where all its siblings stood when it began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The weight that is moved.
    pub place: Place,
    /// Shares in hundredths of a per cent at the start.
    pub reference: Vec<u32>,
}

/// A rule that gives weights.
#[derive(Clone, Debug, PartialEq)]
pub enum Preset {
    /// As published, on every level.
    Published,
    /// The first principal component.
    Principal,
    /// What suits a city best.
    Benefit {
        /// The city.
        unit: usize,
    },
    /// What the reader answered.
    Asked {
        /// In which form.
        form: Form,
    },
    /// One pillar alone.
    Only {
        /// Which.
        pillar: NodeId,
    },
}

/// The weights of one group of siblings as signals.
#[derive(Clone, Copy)]
pub struct GroupWeights {
    /// Shares in hundredths of a per cent.
    pub shares: Memo<Vec<u32>>,
    /// The same as they are shown.
    pub percentages: Memo<Vec<Percent>>,
    /// The shares that rank changes are counted from.
    pub baseline: Memo<Vec<u32>>,
    /// Which of them are locked.
    pub locked: Memo<Vec<bool>>,
}

impl GroupWeights {
    /// Those of a group of the data set on screen.
    #[must_use]
    pub fn of(explorer: Explorer, group: NodeId) -> Self {
        let derived = explorer.derived;
        let is_root = explorer
            .package
            .read_untracked()
            .as_ref()
            .is_some_and(|Loaded(package)| package.dataset.framework().root() == group);
        if is_root {
            return Self {
                shares: derived.shares,
                percentages: derived.percentages,
                baseline: derived.baseline_shares,
                locked: derived.locked,
            };
        }
        let scenario = explorer.scenario;
        let of = move |map: &WeightMap| match &*explorer.package.read() {
            Some(Loaded(package)) => groups::group_shares(package.dataset.framework(), map, group),
            None => Vec::new(),
        };
        let shares = Memo::new(move |_| of(&scenario.weights().read()));
        Self {
            shares,
            percentages: Memo::new(move |_| percentages(&shares.read())),
            baseline: Memo::new(move |_| of(&scenario.baseline().read())),
            locked: Memo::new(move |_| match &*explorer.package.read() {
                Some(Loaded(package)) => {
                    let framework = package.dataset.framework();
                    groups::locked(framework, &scenario.locks().read(), group)
                }
                None => Vec::new(),
            }),
        }
    }

    /// A share in hundredths of a per cent.
    #[must_use]
    pub fn share(&self, index: usize) -> u32 {
        self.shares.read().get(index).copied().unwrap_or(0)
    }

    /// A weight as it is shown.
    #[must_use]
    pub fn percent(&self, index: usize) -> Percent {
        self.percentages
            .read()
            .get(index)
            .copied()
            .unwrap_or_default()
    }

    /// The share at the baseline in hundredths of a per cent.
    #[must_use]
    pub fn baseline_share(&self, index: usize) -> u32 {
        self.baseline.read().get(index).copied().unwrap_or(0)
    }

    /// Whether a weight is locked.
    #[must_use]
    pub fn is_locked(&self, index: usize) -> bool {
        self.locked.read().get(index).copied().unwrap_or(false)
    }
}

impl Explorer {
    /// Begins to move a weight: its siblings will keep their proportions as
    /// they stand now, however far this one goes.
    pub fn begin_movement(&self, place: Place) {
        let reference = self.shares_of(place.group);
        self.movement.set(Some(Movement { place, reference }));
    }

    /// Moves a weight to a share of so many hundredths of a per cent.
    pub fn move_weight(&self, place: Place, share: u32) {
        let is_begun = |movement: &Option<Movement>| {
            movement
                .as_ref()
                .is_some_and(|movement| movement.place == place)
        };
        if !is_begun(&self.movement.read_untracked()) {
            self.begin_movement(place);
        }
        let movement = self.movement.read_untracked();
        let Some(movement) = &*movement else { return };
        let locked = self.locked_of(place.group);
        let shares = shares::shift(&movement.reference, &locked, place.index, share);
        self.set_shares(place.group, &shares);
    }

    /// Records where a movement has come to rest, which may not be its end: a
    /// key can be pressed again.
    pub fn settle_movement(&self) {
        sync::record(self, Entry::Replace);
    }

    /// Ends a movement and records where it ended.
    pub fn end_movement(&self) {
        self.movement.set(None);
        sync::record(self, Entry::Replace);
    }

    /// Moves a weight to a share in one act, which Back undoes.
    pub fn put_weight(&self, place: Place, share: u32) {
        // A movement under way goes on from where it began: the marks that it
        // is put past are those along its way.
        self.move_weight(place, share);
        sync::record(self, Entry::Push);
    }

    /// The way that a weight can go: on from where its movement began, or from
    /// where it stands.
    #[must_use]
    pub fn way(&self, place: Place) -> Way {
        let movement = self.movement.read_untracked();
        let begun = movement
            .as_ref()
            .filter(|movement| movement.place == place)
            .map(|movement| movement.reference.clone());
        Way {
            place,
            reference: begun.unwrap_or_else(|| self.shares_of(place.group)),
            locked: self.locked_of(place.group),
        }
    }

    /// Gives all pillars the same weight.
    ///
    /// # Errors
    /// There are no pillars yet; nothing changes then.
    pub fn weigh_equally(&self) -> Result<Given, Refusal> {
        let map = self.scenario.weights().get_untracked();
        let package = self.package.read_untracked();
        let Some(Loaded(package)) = &*package else {
            return Err(Refusal::NoScores);
        };
        let given = presets::equal(package.dataset.framework(), &map);
        self.put_weights(&given);
        Ok(given)
    }

    /// Sets the weights by a rule.
    ///
    /// # Errors
    /// Why the rule gives none here; nothing changes then.
    pub fn apply(&self, preset: &Preset) -> Result<Given, Refusal> {
        let given = self.given(preset)?;
        self.put_weights(&given);
        Ok(given)
    }

    fn put_weights(&self, given: &Given) {
        self.movement.set(None);
        self.scenario.weights().set(given.map.clone());
        sync::record(self, Entry::Push);
    }

    fn given(&self, preset: &Preset) -> Result<Given, Refusal> {
        let package = self.package.read_untracked();
        let Some(Loaded(package)) = &*package else {
            return Err(Refusal::NoScores);
        };
        let framework = package.dataset.framework();
        let map = self.scenario.weights().get_untracked();
        let engine = || {
            let engine = self.derived.engine_shown.get_untracked();
            engine.ok_or(Refusal::NoScores)
        };
        match preset {
            Preset::Published => Ok(presets::published()),
            Preset::Principal => presets::principal(&engine()?, &map),
            Preset::Benefit { unit } => presets::benefit(&engine()?, &map, *unit),
            Preset::Only { pillar } => Ok(presets::only(framework, &map, *pillar)),
            Preset::Asked { form } => {
                let answers = self.scenario.answers().read_untracked();
                let given = asking::given(framework, &map, &answers, *form);
                let given = given.map_err(|error| Refusal::Failed {
                    detail: error.to_string(),
                })?;
                given.ok_or(Refusal::Unanswered)
            }
        }
    }

    /// Changes what is answered, which moves no weight: a step of its own it is
    /// not.
    pub fn answer(&self, change: impl FnOnce(&mut Answers)) {
        let mut answers = self.scenario.answers().get_untracked();
        change(&mut answers);
        if answers != *self.scenario.answers().read_untracked() {
            self.scenario.answers().set(answers);
            sync::record(self, Entry::Replace);
        }
    }

    /// Returns to the baseline weights, with nothing locked.
    pub fn reset_weights(&self) {
        self.movement.set(None);
        let baseline = self.scenario.baseline().get_untracked();
        self.scenario.weights().set(baseline);
        self.scenario.locks().set(Vec::new());
        sync::record(self, Entry::Push);
    }

    /// Counts changes of rank from the weights as they stand now.
    pub fn use_as_baseline(&self) {
        let weights = self.scenario.weights().get_untracked();
        self.scenario.baseline().set(weights);
        sync::record(self, Entry::Push);
    }

    /// Counts changes of rank from the published weights.
    pub fn use_published_baseline(&self) {
        self.scenario.baseline().set(WeightMap::new());
        sync::record(self, Entry::Push);
    }

    /// Locks a weight, or frees it.
    pub fn toggle_lock(&self, code: &str) {
        self.movement.set(None);
        self.scenario
            .locks()
            .update(|locks| super::toggle(locks, code));
        sync::record(self, Entry::Push);
    }

    fn shares_of(&self, group: NodeId) -> Vec<u32> {
        match &*self.package.read_untracked() {
            Some(Loaded(package)) => groups::group_shares(
                package.dataset.framework(),
                &self.scenario.weights().read_untracked(),
                group,
            ),
            None => Vec::new(),
        }
    }

    fn locked_of(&self, group: NodeId) -> Vec<bool> {
        match &*self.package.read_untracked() {
            Some(Loaded(package)) => groups::locked(
                package.dataset.framework(),
                &self.scenario.locks().read_untracked(),
                group,
            ),
            None => Vec::new(),
        }
    }

    pub(super) fn set_shares(&self, group: NodeId, shares: &[u32]) {
        let package = self.package.read_untracked();
        let Some(Loaded(package)) = &*package else {
            return;
        };
        let framework = package.dataset.framework();
        let weights = self.scenario.weights();
        let map = groups::with_group_shares(framework, &weights.read_untracked(), group, shares);
        weights.set(map);
    }
}
