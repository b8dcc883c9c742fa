//! The whole chain in one call.
//!
//! A [`Method`] says every choice, so a data set and a method are all that it
//! takes to reproduce an index, to the last bit.

use crate::dataset::Dataset;
use crate::error::RunError;
use crate::method::Method;
use crate::prepare::{Prepared, prepare};
use crate::score::Scorer;
use crate::weight;

/// Prepares a data set, finds the weights, scores and ranks.
///
/// The scorer that comes back holds the scores, and can go on from there with
/// other weights.
///
/// Errors: whatever step cannot be carried out.
pub fn run(dataset: &Dataset, method: &Method) -> Result<Scorer, RunError> {
    score(prepare(dataset, method)?)
}

/// Runs a method on the data set of an earlier run, and starts where the two
/// methods part: a change of weighting alone leaves all that was prepared as it
/// is. The result is that of [`run`], to the last bit.
///
/// Errors: as [`run`].
pub fn run_from(previous: Scorer, dataset: &Dataset, method: &Method) -> Result<Scorer, RunError> {
    let before = previous.prepared().method();
    let reweighted = Method {
        weighting: method.weighting.clone(),
        ..before.clone()
    };
    if reweighted == *method {
        score(previous.into_prepared().with_weighting(&method.weighting))
    } else {
        run(dataset, method)
    }
}

fn score(prepared: Prepared) -> Result<Scorer, RunError> {
    let weights = weight::derive(&prepared, &prepared.method().weighting)?;
    let mut scorer = Scorer::new(prepared);
    scorer.score(&weights)?;
    Ok(scorer)
}
