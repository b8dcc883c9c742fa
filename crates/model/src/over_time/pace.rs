//! At what pace a city nears a target.

use composite_index::pace::{Growth, Outlook, Reading, outlook};
use composite_index::{Direction, NodeId, stats};

use super::{YearScored, number_of};
use crate::chain::group;

/// What the doubt of a year is told at.
pub const CONFIDENCE: f64 = 0.95;

/// What is to be reached.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Target {
    /// The best figure of all ranked cities in the latest year.
    #[default]
    Best,
    /// The median figure of the cities ranked in the latest year: of the city's own
    /// group, where the data set has groups.
    Median,
    /// A figure of the reader's.
    Figure(f64),
}

/// Where a target comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// The figure of this city.
    City(usize),
    /// The median of all ranked cities.
    All,
    /// The median of the ranked cities of this group.
    Group(String),
    /// A reader's.
    Reader,
}

/// What is measured: an indicator by its figures, or the score of the index or of a
/// pillar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// The index.
    Index,
    /// An indicator or a dimension.
    Element(NodeId),
}

/// A city's figures through the years and what they lead to.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearing {
    /// The years and figures, gaps left out, with the words for the years.
    pub readings: Vec<(String, Reading)>,
    /// The target.
    pub target: f64,
    /// Where it comes from.
    pub origin: Origin,
    /// What comes of it.
    pub outlook: Outlook,
}

/// Why there is no pace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPace {
    /// The years are no numbers.
    Years,
    /// Nobody has a figure to take the target from.
    Target,
    /// Compound growth is of figures above zero.
    Sign,
}

/// When the city reaches the target at its pace.
///
/// # Errors
/// [`NoPace`].
pub fn nearing(
    years: &[YearScored],
    unit: usize,
    course: Course,
    target: Target,
    growth: Growth,
) -> Result<Nearing, NoPace> {
    let mut readings = Vec::new();
    for year in years {
        let at = number_of(&year.year).ok_or(NoPace::Years)?;
        if let Some(value) = figure(year, unit, course) {
            readings.push((year.year.clone(), Reading { year: at, value }));
        }
    }
    let latest = years.last().ok_or(NoPace::Years)?;
    let direction = direction(latest, course);
    let (target, origin) = aim(latest, unit, course, target, direction).ok_or(NoPace::Target)?;
    let values: Vec<Reading> = readings.iter().map(|(_, reading)| *reading).collect();
    let outlook = outlook(&values, target, direction, growth, CONFIDENCE);
    Ok(Nearing {
        readings,
        target,
        origin,
        outlook: outlook.map_err(|_| NoPace::Sign)?,
    })
}

/// Which way a target is reached. Scores of groups are not turned round themselves,
/// but only as they enter what is above them, or the ranking.
fn direction(year: &YearScored, course: Course) -> Direction {
    let framework = year.scored.engine().framework();
    let node = match course {
        Course::Index => framework.root(),
        Course::Element(node) => node,
    };
    framework.node(node).direction
}

/// What a city has in a year.
fn figure(year: &YearScored, unit: usize, course: Course) -> Option<f64> {
    let scored = &year.scored;
    match course {
        Course::Index => scored.score(unit),
        Course::Element(node) if scored.engine().framework().node(node).is_indicator() => {
            scored.engine().package().dataset.value(node, unit)
        }
        Course::Element(node) => scored.element_score(node, unit),
    }
}

fn aim(
    latest: &YearScored,
    unit: usize,
    course: Course,
    target: Target,
    direction: Direction,
) -> Option<(f64, Origin)> {
    let order = latest.scored.order();
    let ranked = || order.iter().map(|&unit| unit as usize);
    match target {
        Target::Figure(figure) => figure.is_finite().then_some((figure, Origin::Reader)),
        Target::Best => {
            let figures = ranked().filter_map(|unit| Some((figure(latest, unit, course)?, unit)));
            let sign = direction.sign();
            // Of several with the best figure, the one that is ranked first.
            let best = figures.reduce(|best, next| match sign * next.0 > sign * best.0 {
                true => next,
                false => best,
            })?;
            Some((best.0, Origin::City(best.1)))
        }
        Target::Median => {
            let package = latest.scored.engine().package();
            let groupings = package.dataset.groupings();
            let grouping = group(package)
                .and_then(|name| groupings.iter().find(|grouping| grouping.name == name));
            let label = |unit: usize| grouping?.labels.get(unit)?.as_deref();
            let own = label(unit);
            let is_peer = |other: &usize| own.is_none() || label(*other) == own;
            let figures: Vec<f64> = ranked()
                .filter(is_peer)
                .filter_map(|unit| figure(latest, unit, course))
                .collect();
            let origin = own.map_or(Origin::All, |own| Origin::Group(own.to_owned()));
            Some((stats::median(&figures)?, origin))
        }
    }
}
