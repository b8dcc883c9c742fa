//! The cities under each person's weights.

use composite_index::concordance::kendall_w;

use super::answers::Person;
use super::pooled::{Dot, dots};
use crate::engine::{Engine, Failure, engine_weights};
use scenario::WeightMap;

/// So many cities that lead under the room's weights are shown.
const LEADING: usize = 10;

/// So many are shown besides, since they lead for somebody.
const LEADING_FOR_SOMEBODY: usize = 5;

/// Rankings that are being gathered, person by person. The method is the one on
/// screen, whatever a person's own was: what differs is the weights alone.
#[derive(Clone)]
pub struct Gathering {
    engine: Engine,
    /// Under the room's mean weights, 0 for units that are not ranked.
    pooled: Vec<u32>,
    rankings: Vec<Vec<u32>>,
    n_unranked: usize,
}

/// Every person's ranking, as far as a room wants to see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Rankings {
    /// Cities that lead under the room's mean weights, best first, and some
    /// that lead for somebody.
    pub cities: Vec<City>,
    /// How many people have a ranking.
    pub n_people: usize,
    /// How many have none, since their weights have no score under this method.
    pub n_unranked: usize,
    /// Kendall's W over all cities that everybody ranks: 1 if all rank alike, 0
    /// if they have no order in common. None for one person or one city.
    pub concordance: Option<f64>,
    /// The lowest rank that a city shown takes.
    pub lowest: u32,
}

/// One city under everybody's weights.
#[derive(Clone, Debug, PartialEq)]
pub struct City {
    /// The unit of the data set.
    pub unit: usize,
    /// Its rank under the room's mean weights.
    pub pooled: u32,
    /// For how many people it is first.
    pub n_first: usize,
    /// Its best rank under anyone's weights.
    pub best: u32,
    /// Its worst.
    pub worst: u32,
    /// How many people rank it where, best first.
    pub dots: Vec<Dot>,
}

impl Gathering {
    /// A beginning; `pooled` are weights as the room has them on average.
    ///
    /// # Errors
    /// [`Failure`] if those have no ranking under the method.
    pub fn new(engine: Engine, pooled: &WeightMap) -> Result<Self, Failure> {
        let weights = engine_weights(engine.framework(), pooled);
        let pooled = engine.ranks(&weights)?;
        Ok(Self {
            engine,
            pooled,
            rankings: Vec::new(),
            n_unranked: 0,
        })
    }

    /// Ranks the cities for one more person.
    pub fn add(&mut self, person: &Person) {
        let weights = engine_weights(self.engine.framework(), &person.weights);
        match self.engine.ranks(&weights) {
            Ok(ranks) => self.rankings.push(ranks),
            Err(_) => self.n_unranked += 1,
        }
    }

    /// What there is to say of all of them.
    #[must_use]
    pub fn finish(&self) -> Rankings {
        let mut order: Vec<usize> = (0..self.pooled.len())
            .filter(|&unit| self.pooled[unit] > 0)
            .collect();
        order.sort_by_key(|&unit| self.pooled[unit]);
        let (mut cities, mut others) = (Vec::new(), 0);
        for unit in order {
            let is_leading = cities.len() < LEADING;
            if !is_leading {
                if others >= LEADING_FOR_SOMEBODY || !self.leads_for_somebody(unit) {
                    continue;
                }
                others += 1;
            }
            cities.extend(self.city(unit));
        }
        let views: Vec<&[u32]> = self.rankings.iter().map(Vec::as_slice).collect();
        Rankings {
            lowest: cities.iter().map(|city| city.worst).max().unwrap_or(1),
            cities,
            n_people: self.rankings.len(),
            n_unranked: self.n_unranked,
            concordance: kendall_w(&views),
        }
    }

    fn leads_for_somebody(&self, unit: usize) -> bool {
        let is_first = |ranks: &Vec<u32>| ranks.get(unit) == Some(&1);
        self.rankings.iter().any(is_first)
    }

    /// A city; none if nobody ranks it.
    fn city(&self, unit: usize) -> Option<City> {
        let ranks = self.rankings.iter().filter_map(|ranks| ranks.get(unit));
        let ranks = ranks.copied().filter(|&rank| rank > 0);
        let dots = dots(ranks);
        let first = dots.first()?;
        Some(City {
            unit,
            pooled: self.pooled[unit],
            n_first: if first.at == 1 {
                first.count as usize
            } else {
                0
            },
            best: first.at,
            worst: dots.last()?.at,
            dots,
        })
    }
}
