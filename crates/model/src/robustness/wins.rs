//! How often one city is above another when weights are varied.

use super::DrawsAnswer;
use crate::names::Names;

/// A few cities against each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wins {
    /// The cities, best first.
    pub cities: Vec<WinsCity>,
    /// For each city, the share of draws in which it is above each other one;
    /// none against itself. A tie counts half for each.
    pub shares: Vec<Vec<Option<f64>>>,
    /// Draws with ranks.
    pub n_draws: usize,
}

/// One city.
#[derive(Clone, Debug, PartialEq)]
pub struct WinsCity {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its name.
    pub name: String,
    /// Its rank as things stand.
    pub rank: u32,
    /// Its place in the comparison, if it is compared.
    pub place: Option<usize>,
}

/// One city against one other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Duel {
    /// Place of the city that is above more often.
    pub above: usize,
    /// Place of the other.
    pub below: usize,
    /// In which share of draws.
    pub share: f64,
}

impl Wins {
    /// The answer for these units, in the order in which they were asked for.
    #[must_use]
    pub fn new(answer: &DrawsAnswer, asked: &[usize], compared: &[usize], names: &Names) -> Self {
        let city = |(&unit, &rank): (&usize, &u32)| WinsCity {
            unit,
            name: names.city(unit).to_owned(),
            rank,
            place: compared.iter().position(|&other| other == unit),
        };
        let rows = answer.wins.chunks(asked.len().max(1));
        Self {
            cities: asked.iter().zip(&answer.ranks).map(city).collect(),
            shares: rows.map(<[Option<f64>]>::to_vec).collect(),
            n_draws: answer.n_draws - answer.n_failed.min(answer.n_draws),
        }
    }

    /// The closest race of this city, or of all of them if it is not here.
    #[must_use]
    pub fn closest(&self, subject: Option<usize>) -> Option<Duel> {
        let own = self
            .cities
            .iter()
            .position(|city| Some(city.unit) == subject);
        let mut closest: Option<Duel> = None;
        for (above, shares) in self.shares.iter().enumerate() {
            for (below, share) in shares.iter().enumerate() {
                let Some(share) = share.filter(|share| *share >= 0.5) else {
                    continue;
                };
                let is_meant = own.is_none_or(|own| own == above || own == below);
                if is_meant && closest.is_none_or(|closest| share < closest.share) {
                    closest = Some(Duel {
                        above,
                        below,
                        share,
                    });
                }
            }
        }
        closest
    }
}
