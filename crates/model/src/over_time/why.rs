//! Why a city moved from one year to another, in the order in which it is told.

use composite_index::moved::{Measured, Moved, PLACE, Year, moved};
use composite_index::{Cause, NodeId};

use super::super::engine::Scored;
use super::YearScored;

/// What one element adds to the change of a score.
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    /// The element.
    pub node: NodeId,
    /// Points of the index.
    pub points: f64,
    /// Whether there was a figure.
    pub measured: Measured,
    /// The figures of an indicator, the earlier and the later one.
    pub figures: [Option<f64>; 2],
}

/// What one cause adds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Caused {
    /// The cause.
    pub cause: Cause,
    /// Places gained, in tenths, rounded so that those of all causes add up to
    /// the whole change.
    pub tenths: i64,
    /// Points of the score.
    pub points: f64,
}

/// Why a city moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// The earlier and the later year.
    pub years: [String; 2],
    /// The scores in them.
    pub scores: [f64; 2],
    /// The ranks in them.
    pub ranks: [u32; 2],
    /// Every element that adds something by itself, the most first: what adds,
    /// then what takes away, each from the largest.
    pub parts: Vec<Added>,
    /// What each pillar adds with all that is below it, in the pillars' order.
    pub pillars: Vec<Added>,
    /// What each cause adds; all four.
    pub causes: [Caused; 4],
    /// Whether all is exact.
    pub is_exact: bool,
}

/// Elements named in a sentence, of those that add and of those that take away.
pub const MOST_NAMED: usize = 2;

impl Why {
    /// The change of the score.
    #[must_use]
    pub fn points(&self) -> f64 {
        self.scores[1] - self.scores[0]
    }

    /// The places gained.
    #[must_use]
    pub fn gain(&self) -> i64 {
        i64::from(self.ranks[0]) - i64::from(self.ranks[1])
    }

    /// What a sentence names: the elements that carry the change, then those
    /// against it. Whoever adds less than `least` points is passed over.
    #[must_use]
    pub fn named(&self, least: f64) -> (Vec<&Added>, Vec<&Added>) {
        let side = |sign: f64| -> Vec<&Added> {
            let mut side: Vec<&Added> = self
                .parts
                .iter()
                .filter(|part| part.points * sign >= least)
                .collect();
            side.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
            side.truncate(MOST_NAMED);
            side
        };
        let sign = if self.points() < 0.0 { -1.0 } else { 1.0 };
        (side(sign), side(-sign))
    }
}

/// Why a city moved from one year to the other; none if it is not ranked in both,
/// or the years do not go together.
#[must_use]
pub fn why(before: &YearScored, after: &YearScored, unit: usize) -> Option<Why> {
    let years = [before, after];
    let found = moved(year(&before.scored), year(&after.scored), unit).ok()?;
    let framework = after.scored.engine().framework();
    let figures = |node: NodeId| {
        years.map(|year| {
            let package = year.scored.engine().package();
            package.dataset.value(node, unit)
        })
    };
    let added = |node, points, measured| Added {
        node,
        points,
        measured,
        figures: figures(node),
    };
    let mut parts: Vec<Added> = found
        .parts
        .iter()
        .map(|part| added(part.node, part.total(), part.measured))
        .collect();
    composite_index::order::sort_by(&mut parts, |a, b| b.points.total_cmp(&a.points));
    let pillars = framework.pillars().iter();
    let pillars = pillars
        .map(|&pillar| added(pillar, found.under(framework, pillar), Measured::Throughout))
        .collect();
    Some(Why {
        years: years.map(|year| year.year.clone()),
        scores: found.scores,
        ranks: found.ranks,
        parts,
        pillars,
        causes: causes(&found),
        is_exact: found.is_exact,
    })
}

fn year(scored: &Scored) -> Year<'_> {
    Year {
        dataset: &scored.engine().package().dataset,
        scorer: scored.scorer(),
        weights: scored.weights(),
    }
}

fn causes(found: &Moved) -> [Caused; 4] {
    let places = Cause::ALL.map(|cause| found.places(cause));
    let tenths = rounded(places);
    let mut place = 0;
    Cause::ALL.map(|cause| {
        let caused = Caused {
            cause,
            tenths: tenths[place],
            points: found.points(cause),
        };
        place += 1;
        caused
    })
}

/// Tenths of places that add up to the whole change: each is rounded down, and what
/// is left goes, a tenth each, to those that lost most by it.
fn rounded(places: [i32; 4]) -> [i64; 4] {
    let exact = places.map(|part| i64::from(part) * 10);
    let whole = i64::from(PLACE);
    let mut tenths = exact.map(|part| part.div_euclid(whole));
    let mut left = exact.iter().sum::<i64>() / whole - tenths.iter().sum::<i64>();
    let mut order = [0, 1, 2, 3];
    order.sort_by_key(|&place| std::cmp::Reverse(exact[place].rem_euclid(whole)));
    for place in order {
        if left > 0 {
            tenths[place] += 1;
            left -= 1;
        }
    }
    tenths
}
