//! The way of the weights from one scene to the next.
//!
//! They travel as they do under a thumb: every frame is computed anew, so that
//! rows, bars and dots go where they go in a drag. When they have arrived, all is
//! as the scene's own address shows it.

use crate::reactive::*;
use composite_index::NodeId;

use super::{Explorer, Loaded, lens, sync, years};
use crate::platform::Entry;
use model::between::Between;
use model::groups::{group_shares, with_group_shares};
use scenario::shares::Percent;
use scenario::{Scenario, ScenarioStoreFields, WeightMap, shares};

/// How long weights are on their way between two scenes.
const TRAVEL_MS: f64 = 600.0;

/// Weights on their way.
pub(super) struct Travel {
    /// Group by group: shares at the start and at the end.
    groups: Vec<(NodeId, Vec<u32>, Vec<u32>)>,
    /// The weights as this way has set them last.
    last: WeightMap,
    /// The weights of the scene.
    target: WeightMap,
    start_ms: f64,
    /// What was shown before.
    before: Shown,
}

/// What the sentence on a change is made from.
struct Shown {
    package: Option<Loaded>,
    percentages: Vec<Percent>,
    ranks: Vec<u32>,
}

impl Explorer {
    /// Goes to a scenario of the data set on screen.
    pub(super) fn travel_to(&self, target: Scenario) {
        let before = self.shown();
        let weights = self.scenario.weights().get_untracked();
        // Under another lens they are weights of something else.
        let is_elsewhere = *self.scenario.lens().read_untracked() != target.lens;
        let groups = if is_elsewhere || self.platform().prefers_reduced_motion() {
            Vec::new()
        } else {
            self.groups_between(&weights, &target.weights)
        };
        let goal = target.weights.clone();
        self.adopt(Scenario {
            weights: weights.clone(),
            ..target
        });
        years::provide(*self);
        lens::provide(*self);
        let is_far = !groups.is_empty();
        self.talk.travel.set_value(Some(Travel {
            groups,
            last: weights,
            target: goal,
            start_ms: self.platform().now_ms(),
            before,
        }));
        if is_far {
            self.ask_for_frame();
        } else {
            self.arrive();
        }
    }

    fn groups_between(
        &self,
        from: &WeightMap,
        to: &WeightMap,
    ) -> Vec<(NodeId, Vec<u32>, Vec<u32>)> {
        let package = self.package.read_untracked();
        let Some(Loaded(package)) = &*package else {
            return Vec::new();
        };
        let framework = package.dataset.framework();
        let groups = framework
            .nodes()
            .map(|(node, _)| node)
            .filter(|&node| !framework.children(node).is_empty());
        let ways = groups.map(|group| {
            let shares = |map: &WeightMap| group_shares(framework, map, group);
            (group, shares(from), shares(to))
        });
        ways.filter(|(_, from, to)| from != to).collect()
    }

    fn ask_for_frame(&self) {
        let explorer = *self;
        self.talk.frames.update_value(|frames| {
            let make = || {
                let go = move || explorer.travel_on();
                explorer.platform().frames(Box::new(go))
            };
            frames.get_or_insert_with(make).ask();
        });
    }

    /// Moves the weights as far as they should be by now; says whether they are
    /// still on their way.
    fn travel_on(&self) -> bool {
        let now_ms = self.platform().now_ms();
        let next = self.talk.travel.try_with_value(|travel| {
            let travel = travel.as_ref()?;
            let current = self.scenario.weights();
            // Someone else has taken the weights in hand.
            let is_ours = *current.read_untracked() == travel.last;
            let time = (now_ms - travel.start_ms) / TRAVEL_MS;
            Some((is_ours, time))
        });
        match next.flatten() {
            None => false,
            Some((false, _)) => {
                self.talk.stop_travelling();
                false
            }
            Some((true, time)) if time < 1.0 => {
                self.set_on_the_way(time);
                true
            }
            Some((true, _)) => {
                self.arrive();
                false
            }
        }
    }

    fn set_on_the_way(&self, time: f64) {
        let package = self.package.get_untracked();
        let Some(Loaded(package)) = package else {
            return;
        };
        let framework = package.dataset.framework();
        let mut weights = self.scenario.weights().get_untracked();
        self.talk.travel.update_value(|travel| {
            let Some(travel) = travel else { return };
            for (group, from, to) in &travel.groups {
                let shares = shares_between(from, to, time);
                weights = with_group_shares(framework, &weights, *group, &shares);
            }
            travel.last.clone_from(&weights);
        });
        self.scenario.weights().set(weights);
    }

    /// Ends the way of the weights where it leads, and takes note of it.
    pub(super) fn arrive(&self) {
        let travel = self.talk.travel.try_update_value(Option::take);
        let Some(Some(travel)) = travel else { return };
        self.scenario.weights().set(travel.target);
        sync::record(self, Entry::Push);
        let now = self.shown();
        let is_same = travel.before.package == now.package;
        let focus = self.derived.focus.get_untracked();
        let between = is_same.then(|| {
            Between::of(
                (&travel.before.percentages, &travel.before.ranks),
                (&now.percentages, &now.ranks),
                focus,
            )
        });
        self.talk.between.set(between.flatten());
    }

    fn shown(&self) -> Shown {
        let outcome = self.derived.outcome.read_untracked();
        let scored = outcome.scored.as_ref();
        let ranks = scored.map(|scored| {
            let n_units = scored.engine().package().dataset.n_units();
            (0..n_units)
                .map(|unit| scored.rank(unit).unwrap_or(0))
                .collect()
        });
        Shown {
            package: self.package.get_untracked(),
            percentages: self.derived.percentages.get_untracked(),
            ranks: ranks.unwrap_or_default(),
        }
    }
}

/// Shares after so much of the time from 0 to 1, slow at both ends, adding to a
/// whole.
fn shares_between(from: &[u32], to: &[u32], time: f64) -> Vec<u32> {
    let time = time.clamp(0.0, 1.0);
    let way = time * time * (3.0 - 2.0 * time);
    let between = |(&from, &to): (&u32, &u32)| f64::from(from) * (1.0 - way) + f64::from(to) * way;
    let sizes: Vec<f64> = from.iter().zip(to).map(between).collect();
    shares::apportion(&sizes, shares::WHOLE)
}
