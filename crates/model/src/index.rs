//! From a published data set and a scenario to scores and ranks, in one step: what
//! the page does bit by bit as its reader moves, for whoever has no page.

use std::sync::Arc;

use super::engine::{Chain, Engine, Failure, Scored, engine_weights};
use super::years::Asked;
use data::{Package, edit, quality, turn};
use scenario::{Edits, QualityChoice, Scenario};

/// The published data set as a scenario sees it and with the scenario's changes in
/// it, as far as it counts: the one place where the two meet. What is unchanged stays
/// the same package.
#[must_use]
pub fn met(published: &Arc<Package>, scenario: &Scenario) -> Arc<Package> {
    let seen = published.through(scenario.lens.as_deref());
    simulated(seen, &scenario.edits, &scenario.turned, scenario.quality)
}

/// A data set, seen through its lens already, with changes in it.
#[must_use]
pub fn simulated(
    published: Arc<Package>,
    edits: &Edits,
    turned: &[String],
    quality: QualityChoice,
) -> Arc<Package> {
    // Changes that do not fit are left out and told; the rest cannot be refused.
    let package = match edits.is_empty() {
        true => published,
        false => edit::apply(&published, edits).map_or(published, Arc::new),
    };
    let package = turn::turned(&package, turned).unwrap_or(package);
    quality::kept(&package, quality).unwrap_or(package)
}

/// The answer to a scenario on a published data set, with the change against its
/// baseline or another year: what the page shows at the scenario's address.
///
/// Years that lie in tables of their own must have been read into the package
/// where the scenario [needs](Asked::needs_all) them; without them the data set is
/// shown in the year that it opens with. So must the lens; without it indicators
/// are grouped as they are by themselves.
///
/// # Errors
/// [`Failure`] where the method has no answer.
pub fn scored(published: Arc<Package>, scenario: &Scenario) -> Result<Scored, Failure> {
    let published = published.through(scenario.lens.as_deref());
    let asked = Asked::of(scenario);
    let Shown { package, since } = shown(published, &asked, scenario);
    let engine = engine(package, scenario)?;
    let weights = engine_weights(engine.framework(), &scenario.weights);
    // Where the baseline has no answer there is no change to tell.
    let baseline = match since {
        Some(since) => self::engine(since, scenario).and_then(|since| since.ranks(&weights)),
        None => {
            let baseline = engine_weights(engine.framework(), &scenario.baseline);
            engine.ranks(&baseline)
        }
    };
    engine.score(&weights, &baseline.unwrap_or_default())
}

/// The published data set as a scenario sees it, with its changes, in the year that
/// it shows; see [`scored`] on what must have been read.
#[must_use]
pub fn in_shown_year(published: &Arc<Package>, scenario: &Scenario) -> Arc<Package> {
    let seen = published.through(scenario.lens.as_deref());
    shown(seen, &Asked::of(scenario), scenario).package
}

/// The data set in the year that is shown, and in the one that changes of rank are
/// counted from, if that is asked for.
struct Shown {
    package: Arc<Package>,
    since: Option<Arc<Package>>,
}

fn shown(published: Arc<Package>, asked: &Asked, scenario: &Scenario) -> Shown {
    if published.opens().is_none() {
        return Shown {
            package: simulated(
                published,
                &scenario.edits,
                &scenario.turned,
                scenario.quality,
            ),
            since: None,
        };
    }
    let is_pooled = asked.are_pooled(&published);
    let years = published.in_years(
        &scenario.edits,
        &scenario.turned,
        scenario.quality,
        is_pooled,
    );
    let of = |year: Option<&str>| {
        let found = years.iter().find(|(name, _)| Some(name.as_str()) == year);
        found.map(|(_, package)| Arc::clone(package))
    };
    Shown {
        package: of(asked.shown(&published))
            .or_else(|| of(published.opens()))
            .unwrap_or_else(|| Arc::clone(&published)),
        since: of(asked.since(&published)),
    }
}

fn engine(package: Arc<Package>, scenario: &Scenario) -> Result<Engine, Failure> {
    let chain = Chain::of(scenario.method, &package);
    Engine::new(package, chain, &scenario.include)
}
