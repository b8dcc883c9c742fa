//! The weights of many people as one: how much a group gives each element, and
//! how far its members differ.
//!
//! Each person's weights are first made to sum to 1, so that nobody counts for
//! more by using larger numbers.
//!
//! How far they agree is the part of their weight that two of them, picked at
//! random, give alike: 1 if all give the same, 0 if no two give weight to the
//! same element. For one pair it is the overlap of two shares of a whole, the
//! sum over the elements of the lesser share, which is 1 less their distance in
//! total variation; for a group, the mean over all pairs.
//!
//! Sources: OECD/JRC Handbook (2008), step 6, on budget allocation and public
//! opinion; the overlap as a measure of agreement: Inman and Bradley 1989,
//! doi:10.1080/03610928908830127.

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
    /// The least that anyone gives.
    pub least: f64,
    /// The most that anyone gives.
    pub greatest: f64,
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
    /// The share of their weight that two people give alike, on average over
    /// all pairs, 0 to 1; `None` for one person.
    pub overlap: Option<f64>,
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
        overlap: overlap(&people, n_elements),
        n_people: people.len(),
    })
}

/// The mean over all pairs of what both give, of shares that sum to 1.
///
/// Sorted, the differences between all pairs add up gap by gap: as many pairs
/// lie across a gap as there are people below it times those above. Equal
/// shares leave no gap, so that full agreement is 1 to the last bit, and the
/// order of the people cannot matter.
fn overlap(people: &[Vec<f64>], n_elements: usize) -> Option<f64> {
    let count = people.len();
    (count > 1).then_some(())?;
    let apart = |element: usize| {
        let given: Vec<f64> = people.iter().map(|shares| shares[element]).collect();
        let sorted = stats::sorted(&given);
        let gap = |(below, pair): (usize, &[f64])| {
            let across = (below + 1) * (count - below - 1);
            (pair[1] - pair[0]) * across as f64
        };
        sorted.windows(2).enumerate().map(gap).sum::<f64>()
    };
    let n_pairs = (count * (count - 1) / 2) as f64;
    let distance = (0..n_elements).map(apart).sum::<f64>() / 2.0 / n_pairs;
    Some((1.0 - distance).clamp(0.0, 1.0))
}

fn spread(given: &[f64]) -> Option<Spread> {
    let sorted = stats::sorted(given);
    Some(Spread {
        mean: stats::mean(given)?,
        median: stats::quantile_of_sorted(&sorted, 0.5)?,
        first_quartile: stats::quantile_of_sorted(&sorted, 0.25)?,
        third_quartile: stats::quantile_of_sorted(&sorted, 0.75)?,
        least: *sorted.first()?,
        greatest: *sorted.last()?,
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
