//! What of a scenario holds when indicators are grouped under something else.

use std::collections::BTreeSet;
use std::sync::Arc;

use composite_index::Framework;
use data::Package;
use scenario::{Answers, EVERY, Scenario, Sort, WeightMap};

use crate::index;
use crate::measure::Measure;

/// The scenario with the data set seen through a lens, or with its own groups for
/// none, and what it named of the groups before, each once.
///
/// Weights, locks and answers are about siblings: where those are others they mean
/// something else, so none are kept. What else names an element is kept if there
/// still is one. What is simulated stays as it is: it says itself what fits.
#[must_use]
pub fn regrouped(
    now: Scenario,
    lens: Option<String>,
    published: &Arc<Package>,
) -> (Scenario, Vec<String>) {
    let mut scenario = Scenario { lens, ..now };
    let package = index::met(published, &scenario);
    let framework = package.dataset.framework();
    let mut dropped = BTreeSet::new();
    for weights in [&mut scenario.weights, &mut scenario.baseline] {
        dropped.extend(std::mem::take::<WeightMap>(weights).into_keys());
    }
    dropped.extend(std::mem::take(&mut scenario.locks));
    let answers: Answers = std::mem::take(&mut scenario.answers);
    dropped.extend(answers.codes().cloned());
    let mut drop_unless = |is_there: bool, name: &str| {
        if !is_there {
            dropped.insert(name.to_owned());
        }
        is_there
    };
    let is_known = |code: &str| framework.find(code).is_some();
    scenario
        .brush
        .retain(|code, _| drop_unless(is_known(code), code));
    scenario.principle = scenario
        .principle
        .filter(|code| drop_unless(is_known(code), code));
    scenario.unfold = scenario
        .unfold
        .filter(|code| code == EVERY || drop_unless(is_known(code), code));
    let is_measure = |word: &str| Measure::parse(&package, word).is_some();
    for axis in [&mut scenario.x, &mut scenario.y] {
        *axis = axis
            .take()
            .filter(|word| drop_unless(is_measure(word), word));
    }
    if let Some(code) = scenario.sort.pillar().cloned()
        && !drop_unless(is_pillar(framework, &code), &code)
    {
        scenario.sort = Sort::default();
    }
    (scenario, dropped.into_iter().collect())
}

fn is_pillar(framework: &Framework, code: &str) -> bool {
    framework
        .find(code)
        .is_some_and(|id| framework.pillars().contains(&id))
}
