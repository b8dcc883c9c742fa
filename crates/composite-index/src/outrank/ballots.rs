//! Orders given by voters, or by indicators taken as voters.

use crate::error::OutrankError;
use crate::outrank::Outranking;

/// An order of all units, and how many voters gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// Units by their positions, best first, each exactly once.
    pub order: Vec<usize>,
    /// How many gave this order.
    pub voters: u32,
}

/// Borda counts: a unit earns from each voter as many points as there are units
/// behind it.
///
/// Shape: one count per unit.
/// Example: 3 voters of a, b, c give a 6, b 3 and c 0.
/// Errors: a ballot that does not name the units of the first one once each.
/// Source: Borda (1784), as in Handbook, pp. 105 and 113.
pub fn borda(ballots: &[Ballot]) -> Result<Vec<u64>, OutrankError> {
    let n_units = check(ballots)?;
    let mut counts = vec![0; n_units];
    for Ballot { order, voters } in ballots {
        for (behind, &unit) in (0_u64..).zip(order.iter().rev()) {
            counts[unit] += u64::from(*voters) * behind;
        }
    }
    Ok(counts)
}

impl Outranking {
    /// Compares units by the share of voters who put one before the other.
    ///
    /// Errors: a ballot that does not name the units of the first one once each;
    /// no voters.
    pub fn from_ballots(ballots: &[Ballot]) -> Result<Self, OutrankError> {
        let n_units = check(ballots)?;
        let voters: u64 = ballots.iter().map(|ballot| u64::from(ballot.voters)).sum();
        if voters == 0 {
            return Err(OutrankError::NoWeight);
        }
        let mut counts = vec![0_u64; n_units * n_units];
        for Ballot { order, voters } in ballots {
            for (position, &ahead) in order.iter().enumerate() {
                for &behind in &order[position + 1..] {
                    counts[ahead * n_units + behind] += u64::from(*voters);
                }
            }
        }
        let share = |count| count as f64 / voters as f64;
        let shares = counts.into_iter().map(share).collect();
        Ok(Self { n_units, shares })
    }
}

/// Checks the ballots and gives the number of units.
fn check(ballots: &[Ballot]) -> Result<usize, OutrankError> {
    let n_units = ballots.first().map_or(0, |first| first.order.len());
    let mut seen = vec![None; n_units];
    for (ballot, Ballot { order, .. }) in ballots.iter().enumerate() {
        let named_once = order.iter().all(|&unit| {
            let place = seen.get_mut(unit);
            place.is_some_and(|place| place.replace(ballot) != Some(ballot))
        });
        if !named_once || order.len() != n_units {
            return Err(OutrankError::NotAnOrder { ballot, n_units });
        }
    }
    Ok(n_units)
}
