//! Why a city's place differs from the one it has at the baseline.

use composite_index::explain::{Passing, between_scorings, passages};

use super::Case;
use crate::engine::{PillarScores, pillar_shares};
use crate::headline::Reason;
use crate::moves::Move;

/// What became of a city between the baseline weights and the present ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// Rank and score at the baseline.
    pub before: (u32, f64),
    /// Rank and score now.
    pub after: (u32, f64),
    /// What each pillar's change of weight did to the score; none where wins
    /// are counted, which have no parts.
    pub parts: Option<Vec<MovedPart>>,
    /// Cities that were ahead and are not any more, by index.
    pub passed: Vec<usize>,
    /// Cities that were not ahead and are now.
    pub passed_by: Vec<usize>,
    /// What lies behind it; none if its rank is the same or no change of a pillar's
    /// weight speaks for it.
    pub reason: Option<Reason>,
}

/// A pillar's part in a movement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MovedPart {
    /// Its share at the baseline in hundredths of a per cent.
    pub before: u32,
    /// Its share now.
    pub after: u32,
    /// What that added to the score.
    pub points: f64,
}

/// Compares a city's two places; none if the weights are those of the baseline
/// or it is not ranked under both.
#[must_use]
pub fn moved(case: &Case) -> Option<Moved> {
    if case.engine_weights(&case.weights) == case.engine_weights(&case.baseline) {
        return None;
    }
    let (old, new) = (case.scorer_at(&case.baseline)?, case.scorer()?);
    let (before, after) = (old.scores()?, new.scores()?);
    let place = |scores: &composite_index::Scores| {
        Some((scores.rank(case.unit)?, scores.score(case.unit)?))
    };
    let mut all = Vec::new();
    passages(before.ranks(), after.ranks(), case.unit, &mut all);
    let others = |is_meant: fn(Passing) -> bool| {
        let meant = all.iter().filter(|passage| is_meant(passage.passing));
        meant.map(|passage| passage.other).collect()
    };
    Some(Moved {
        before: place(before)?,
        after: place(after)?,
        reason: reason(case, before.ranks(), after.ranks()),
        parts: parts(case, &old, &new),
        passed: others(|passing| matches!(passing, Passing::Passed | Passing::CaughtUp)),
        passed_by: others(|passing| matches!(passing, Passing::WasPassed | Passing::FellBehind)),
    })
}

fn reason(case: &Case, before: &[u32], after: &[u32]) -> Option<Reason> {
    let found = Move::of(before, after, case.unit)?;
    let weights = case.engine_weights(&case.weights);
    let scored = case.engine.score(&weights, &[]).ok()?;
    let shares = pillar_shares(case.engine.framework(), &case.baseline);
    Reason::of(&PillarScores::of(scored), &found, &shares, &case.shares())
}

fn parts(
    case: &Case,
    old: &composite_index::Scorer,
    new: &composite_index::Scorer,
) -> Option<Vec<MovedPart>> {
    let framework = case.engine.framework();
    let root = framework.root();
    let difference = between_scorings(old, new, root, case.unit).ok()?;
    let before = pillar_shares(framework, &case.baseline);
    let after = case.shares();
    let points = difference.children(framework, root).map(|part| part.total);
    let shares = before.into_iter().zip(after);
    let part = |((before, after), points)| MovedPart {
        before,
        after,
        points,
    };
    Some(shares.zip(points).map(part).collect())
}
