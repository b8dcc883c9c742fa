//! The ranks of a few cities under every combination of methods.

use composite_index::order;
use std::collections::BTreeMap;

use super::{MultiverseAnswer, MultiverseQuestion, Refusal};
use crate::chain::Chain;
pub use crate::chain::Choice;
use crate::names::Names;

/// Methods that gave ranks, in the order of the rank of the first city.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Universes {
    /// The methods.
    pub chains: Vec<Chain>,
    /// The cities; what is sorted and summed up is about the first.
    pub cities: Vec<UniverseCity>,
    /// Every alternative of every choice.
    pub alternatives: Vec<Alternative>,
    /// How many methods were asked for.
    pub n_asked: usize,
    /// How many of them have been tried.
    pub n_tried: usize,
    /// Why others gave none, most often first, with how many each.
    pub refusals: Vec<(Refusal, usize)>,
    /// Where the method stands that is chosen now.
    pub current: Option<usize>,
}

/// One city.
#[derive(Clone, Debug, PartialEq)]
pub struct UniverseCity {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its name.
    pub name: String,
    /// Its place in the comparison, if it is compared.
    pub place: Option<usize>,
    /// Its rank under each method; none where it is not ranked.
    pub ranks: Vec<Option<u32>>,
}

/// One alternative, and what it does to the first city.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// Which.
    pub choice: Choice,
    /// Places of the methods that use it.
    pub used_by: Vec<usize>,
    /// The middle rank of the first city under these; none without any.
    pub median: Option<u32>,
}

/// The ranks of one city over the methods under which it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankRange {
    /// The best.
    pub best: u32,
    /// The middle one.
    pub median: u32,
    /// The worst.
    pub worst: u32,
}

impl Universes {
    /// The answer so far; `now` is the method that is chosen.
    #[must_use]
    pub fn new(
        question: &MultiverseQuestion,
        answer: &MultiverseAnswer,
        now: Chain,
        compared: &[usize],
        names: &Names,
    ) -> Self {
        let mut refusals: BTreeMap<&Refusal, usize> = BTreeMap::new();
        let mut found: Vec<(Chain, &Vec<u32>)> = Vec::new();
        for (&chain, outcome) in question.chains.iter().zip(&answer.outcomes) {
            match outcome {
                Ok(ranks) => found.push((chain, ranks)),
                Err(refusal) => *refusals.entry(refusal).or_default() += 1,
            }
        }
        // Where it has no rank it stands behind all that have one.
        let of_first = |ranks: &[u32]| ranks.first().map_or(0, |rank| rank.wrapping_sub(1));
        order::sort_by_key(&mut found, |(_, ranks)| of_first(ranks));
        let chains: Vec<Chain> = found.iter().map(|&(chain, _)| chain).collect();
        let city = |(index, &unit): (usize, &usize)| UniverseCity {
            unit,
            name: names.city(unit).to_owned(),
            place: compared.iter().position(|&other| other == unit),
            ranks: found
                .iter()
                .map(|(_, ranks)| ranks.get(index).copied().filter(|&rank| rank > 0))
                .collect(),
        };
        let cities: Vec<UniverseCity> = question.units.iter().enumerate().map(city).collect();
        let mut refusals: Vec<(Refusal, usize)> = refusals
            .into_iter()
            .map(|(refusal, n)| (refusal.clone(), n))
            .collect();
        order::sort_by_key(&mut refusals, |&(_, n)| std::cmp::Reverse(n));
        Self {
            alternatives: alternatives(&question.chains, &chains, cities.first()),
            current: chains.iter().position(|&chain| chain == now),
            n_asked: question.chains.len(),
            n_tried: answer.outcomes.len(),
            chains,
            cities,
            refusals,
        }
    }

    /// How many methods gave no ranks.
    #[must_use]
    pub fn n_refused(&self) -> usize {
        self.refusals.iter().map(|(_, n)| n).sum()
    }
}

impl UniverseCity {
    /// Its ranks in short; none if it never has one.
    #[must_use]
    pub fn range(&self) -> Option<RankRange> {
        let mut ranks: Vec<u32> = self.ranks.iter().flatten().copied().collect();
        ranks.sort_unstable();
        Some(RankRange {
            best: *ranks.first()?,
            median: middle(&ranks)?,
            worst: *ranks.last()?,
        })
    }
}

/// The least rank that at least half do not exceed.
fn middle(sorted: &[u32]) -> Option<u32> {
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}

/// Alternatives in the order of the steps, then in that in which they are
/// asked for.
fn alternatives(
    asked: &[Chain],
    chains: &[Chain],
    first: Option<&UniverseCity>,
) -> Vec<Alternative> {
    let mut choices: Vec<Choice> = Vec::new();
    for step in 0..4 {
        for &chain in asked {
            let choice = Choice::of(chain)[step];
            if !choices.contains(&choice) {
                choices.push(choice);
            }
        }
    }
    let alternative = |choice: Choice| {
        let is_used = |place: &usize| choice.is_made_by(chains[*place]);
        let used_by: Vec<usize> = (0..chains.len()).filter(is_used).collect();
        let rank = |&place: &usize| first.and_then(|city| city.ranks[place]);
        let mut ranks: Vec<u32> = used_by.iter().filter_map(rank).collect();
        ranks.sort_unstable();
        Alternative {
            choice,
            median: middle(&ranks),
            used_by,
        }
    };
    choices.into_iter().map(alternative).collect()
}
