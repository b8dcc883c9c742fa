//! What is asked of each year to see which ranks it leaves open.

use composite_index::Margins;

use crate::engine::Engine;
use crate::robustness::{Question, Region, SpreadQuestion, Vary, plan};

/// Rows of the design, of two draws each: enough for the ranks that nine of ten
/// draws give.
const ROWS: u64 = 512;
/// The same where a data set is drawn anew each time, or is large.
const FEW_ROWS: u64 = 128;
/// Beyond so many units a data set is large.
const LARGE: usize = 1_200;

/// Asks for the ranks of a year when the weights are drawn, and its figures within
/// the limits that their publisher gives.
#[must_use]
pub fn question(engine: &Engine, margins: &Margins, region: Region) -> Question {
    let is_limited = margins.n_known() > 0;
    let figures = is_limited.then(|| Vary::Figures(margins.clone(), plan::REPLICATES));
    let is_slow = is_limited || engine.package().dataset.n_units() > LARGE;
    Question::Spread(SpreadQuestion {
        factors: [Vary::Weights(region)].into_iter().chain(figures).collect(),
        subject: None,
        n_rows: if is_slow { FEW_ROWS } else { ROWS },
        n_replicates: 1,
        seed: plan::SEED,
    })
}

/// Whether figures are drawn as well.
#[must_use]
pub fn has_limits(question: &Question) -> bool {
    let factors = match question {
        Question::Spread(asked) => &asked.factors[..],
        _ => &[],
    };
    factors
        .iter()
        .any(|factor| matches!(factor, Vary::Figures(..)))
}
