//! The weights of many people as one: how much a group gives each element, and
//! how far its members differ.
//!
//! Each person's weights are first made to sum to 1, so that nobody counts for
//! more by using larger numbers.
//!
//! Source: OECD/JRC Handbook (2008), step 6, on budget allocation and public
//! opinion.

use serde::{Deserialize, Serialize};

use crate::error::PoolError;
use crate::stats;

/// What stands for the group.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Centre {
    /// The mean share.
    #[default]
    Mean,
    /// The median share, which a few extreme people cannot move; scaled so that
    /// the medians sum to 1.
    Median,
}

/// How people share out their weight to one element; all are shares, 0 to 1.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Spread {
    /// Mean share.
    pub mean: f64,
    /// Median share, as it is.
    pub median: f64,
    /// A quarter of the people give no more than this.
    pub first_quartile: f64,
    /// Three quarters of the people give no more than this.
    pub third_quartile: f64,
    /// Standard deviation of the sample of people; `None` for one person.
    pub sd: Option<f64>,
}

/// Pooled weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Pooled {
    /// One per element, summing to 1.
    pub weights: Vec<f64>,
    /// One per element.
    pub spreads: Vec<Spread>,
    /// How many people were asked.
    pub n_people: usize,
}

/// Pools the weights of several people.
///
/// Shape: `people` person by person, one weight of zero or more per element, on
/// any scale.
/// Errors: nobody; lengths that differ; a weight below zero or not finite;
/// somebody whose weights are all 0; medians that are all 0.
/// Example: (1, 1) and (0, 8) have the mean (.25, .75).
pub fn pool(people: &[Vec<f64>], centre: Centre) -> Result<Pooled, PoolError> {
    let n_elements = check(people)?;
    let people: Vec<Vec<f64>> = people
        .iter()
        .enumerate()
        .map(|(person, weights)| shares(weights).ok_or(PoolError::AllZero { person }))
        .collect::<Result<_, _>>()?;
    let spread = |element: usize| {
        let given: Vec<f64> = people.iter().map(|shares| shares[element]).collect();
        spread(&given)
    };
    let spreads: Vec<Spread> = (0..n_elements)
        .map(spread)
        .collect::<Option<_>>()
        .ok_or(PoolError::Empty)?;
    let centres: Vec<f64> = spreads
        .iter()
        .map(|spread| match centre {
            Centre::Mean => spread.mean,
            Centre::Median => spread.median,
        })
        .collect();
    Ok(Pooled {
        weights: shares(&centres).ok_or(PoolError::AllMediansZero)?,
        spreads,
        n_people: people.len(),
    })
}

fn spread(given: &[f64]) -> Option<Spread> {
    let sorted = stats::sorted(given);
    Some(Spread {
        mean: stats::mean(given)?,
        median: stats::quantile_of_sorted(&sorted, 0.5)?,
        first_quartile: stats::quantile_of_sorted(&sorted, 0.25)?,
        third_quartile: stats::quantile_of_sorted(&sorted, 0.75)?,
        sd: stats::sample_sd(given),
    })
}

/// Divided first by the largest, so that no sum overflows; `None` if all are 0.
fn shares(weights: &[f64]) -> Option<Vec<f64>> {
    let greatest = weights.iter().copied().fold(0.0, f64::max);
    let total: f64 = weights.iter().map(|weight| weight / greatest).sum();
    (greatest > 0.0).then(|| {
        let share = |weight: &f64| weight / greatest / total;
        weights.iter().map(share).collect()
    })
}

fn check(people: &[Vec<f64>]) -> Result<usize, PoolError> {
    let expected = people.first().map_or(0, Vec::len);
    if expected == 0 {
        return Err(PoolError::Empty);
    }
    for (person, weights) in people.iter().enumerate() {
        let found = weights.len();
        if found != expected {
            return Err(PoolError::Lengths {
                person,
                expected,
                found,
            });
        }
        let is_valid = |weight: &f64| weight.is_finite() && *weight >= 0.0;
        if let Some(element) = weights.iter().position(|weight| !is_valid(weight)) {
            let weight = weights[element];
            return Err(PoolError::InvalidWeight {
                person,
                element,
                weight,
            });
        }
    }
    Ok(expected)
}
