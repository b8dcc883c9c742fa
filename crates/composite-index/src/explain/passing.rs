//! Who passed whom between two rankings.
//!
//! One unit passes another if it was behind and is now ahead. Ranks say who ties:
//! units with equal ranks are neither ahead nor behind, so that joining a tie and
//! leaving one are changes of their own. A unit without a rank on either side
//! passes nobody and is passed by nobody.

use std::cmp::Ordering;

/// What became of the order of two units, as seen by one of them.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Passing {
    /// It was behind and is ahead.
    Passed,
    /// It was ahead and is behind.
    WasPassed,
    /// It was behind and ties.
    CaughtUp,
    /// It was ahead and ties.
    WasCaughtUp,
    /// It tied and is ahead.
    DrewAhead,
    /// It tied and is behind.
    FellBehind,
}

impl Passing {
    /// The same as seen by the other unit.
    pub fn reversed(self) -> Self {
        match self {
            Self::Passed => Self::WasPassed,
            Self::WasPassed => Self::Passed,
            Self::CaughtUp => Self::WasCaughtUp,
            Self::WasCaughtUp => Self::CaughtUp,
            Self::DrewAhead => Self::FellBehind,
            Self::FellBehind => Self::DrewAhead,
        }
    }
}

/// Another unit whose order with the one in question changed.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The other unit.
    pub other: usize,
    /// What became of the order.
    pub passing: Passing,
    /// The other unit's rank before.
    pub rank_before: u32,
    /// The other unit's rank after.
    pub rank_after: u32,
}

/// How many units each one passed, and how many passed it.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Units that it passed.
    pub passed: u32,
    /// Units that passed it.
    pub was_passed: u32,
}

/// Who passed whom, for all units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passages {
    all: Vec<Passage>,
    /// Where each unit's passages start, and where the last ones end.
    starts: Vec<usize>,
}

impl Passages {
    /// Compares two rankings of the same units.
    ///
    /// Shape: one rank per unit in each, 0 where it is not ranked, as
    /// [`Scores::ranks`](crate::Scores::ranks) gives them; what goes beyond the
    /// shorter is not used.
    /// Cost: the square of the number of units in time, and room for what changed.
    pub fn between(before: &[u32], after: &[u32]) -> Self {
        let (mut all, mut starts) = (Vec::new(), vec![0]);
        for unit in 0..before.len().min(after.len()) {
            all.extend(changes(before, after, unit));
            starts.push(all.len());
        }
        Self { all, starts }
    }

    /// Those of one unit, in the order of the units.
    pub fn of(&self, unit: usize) -> &[Passage] {
        let ends = self.starts.get(unit).zip(self.starts.get(unit + 1));
        ends.and_then(|(&start, &end)| self.all.get(start..end))
            .unwrap_or_default()
    }

    /// How many units each one strictly passed, and how many passed it.
    pub fn counts(&self) -> Vec<Counts> {
        let n_units = self.starts.len() - 1;
        let count = |unit: usize, passing: Passing| {
            let same = |passage: &&Passage| passage.passing == passing;
            self.of(unit).iter().filter(same).count() as u32
        };
        let counts = |unit| Counts {
            passed: count(unit, Passing::Passed),
            was_passed: count(unit, Passing::WasPassed),
        };
        (0..n_units).map(counts).collect()
    }
}

/// Whose order with one unit changed: those now best first, then by the rank
/// they had, then in the order of the units.
///
/// Shape: as [`Passages::between`]; nobody for a unit that does not exist.
/// `out` is cleared first and keeps its room.
pub fn passages(before: &[u32], after: &[u32], unit: usize, out: &mut Vec<Passage>) {
    out.clear();
    out.extend(changes(before, after, unit));
    out.sort_unstable_by_key(|passage| (passage.rank_after, passage.rank_before, passage.other));
}

fn changes(before: &[u32], after: &[u32], unit: usize) -> impl Iterator<Item = Passage> {
    let own = before.get(unit).zip(after.get(unit));
    let others = before.iter().zip(after).enumerate();
    own.into_iter().flat_map(move |(&own_before, &own_after)| {
        let others = others.clone();
        others.filter_map(move |(other, (&rank_before, &rank_after))| {
            let ranked = [own_before, own_after, rank_before, rank_after];
            let passing = passing(own_before.cmp(&rank_before), own_after.cmp(&rank_after))?;
            ranked.iter().all(|&rank| rank > 0).then_some(Passage {
                other,
                passing,
                rank_before,
                rank_after,
            })
        })
    })
}

/// A smaller rank is ahead.
fn passing(before: Ordering, after: Ordering) -> Option<Passing> {
    use Ordering::{Equal, Greater, Less};
    match (before, after) {
        (Greater, Less) => Some(Passing::Passed),
        (Less, Greater) => Some(Passing::WasPassed),
        (Greater, Equal) => Some(Passing::CaughtUp),
        (Less, Equal) => Some(Passing::WasCaughtUp),
        (Equal, Less) => Some(Passing::DrewAhead),
        (Equal, Greater) => Some(Passing::FellBehind),
        (Less, Less) | (Equal, Equal) | (Greater, Greater) => None,
    }
}
