//! From a published data set and a scenario to scores and ranks, in one step: what
//! the page does bit by bit as its reader moves, for whoever has no page.

use std::sync::Arc;

use super::engine::{Chain, Engine, Failure, Scored, engine_weights};
use data::{Package, edit, turn};
use scenario::{Edits, Scenario};

/// The published data set with a scenario's changes in it: the one place where
/// the two meet. What is unchanged stays the same package.
#[must_use]
pub fn simulated(published: Arc<Package>, edits: &Edits, turned: &[String]) -> Arc<Package> {
    // Changes that do not fit are left out and told; the rest cannot be refused.
    let package = match edits.is_empty() {
        true => published,
        false => edit::apply(&published, edits).map_or(published, Arc::new),
    };
    turn::turned(&package, turned).unwrap_or(package)
}

/// The answer to a scenario on a published data set, with the change against its
/// baseline: what the page shows at the scenario's address.
///
/// # Errors
/// [`Failure`] where the method has no answer.
pub fn scored(published: Arc<Package>, scenario: &Scenario) -> Result<Scored, Failure> {
    let package = simulated(published, &scenario.edits, &scenario.turned);
    let chain = Chain::of(scenario.method, &package);
    let engine = Engine::new(package, chain, &scenario.include)?;
    let weights = |map| engine_weights(engine.framework(), map);
    // Where the baseline has no answer there is no change to tell.
    let baseline = engine.ranks(&weights(&scenario.baseline));
    engine.score(&weights(&scenario.weights), &baseline.unwrap_or_default())
}
