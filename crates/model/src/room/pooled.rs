//! One weighting of many, and how far they differ.

use composite_index::weight::pool::{self, Centre};
use composite_index::{Framework, NodeId};

use super::answers::Person;
use crate::groups::with_group_shares;
use scenario::{WeightMap, shares};

/// The weights of a room.
#[derive(Clone, Debug, PartialEq)]
pub struct Pooled {
    /// How many people gave weights.
    pub n_people: usize,
    /// Pillar by pillar, in the framework's order.
    pub principles: Vec<Principle>,
    /// The part of their weight that two people of the room, picked at random,
    /// give alike, in per cent from 0 to 100: 100 if all give the same, 0 if no
    /// two give weight to the same principle. None for one person. See
    /// [`pool`] in the engine for the definition and its source.
    pub agreement: Option<f64>,
    /// Whether there are medians: not if each principle gets nothing from half
    /// of the room.
    pub has_median: bool,
}

/// What a room gives to one pillar. All numbers are per cent of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Principle {
    /// The pillar.
    pub pillar: NodeId,
    /// The mean, in hundredths of a per cent; over all pillars they add to a
    /// whole.
    pub mean: u32,
    /// The median, in hundredths of a per cent, after all medians were scaled
    /// so that they add to a whole; 0 if there are none.
    pub median: u32,
    /// The least that anyone gives.
    pub least: f64,
    /// A quarter of the people give no more than this.
    pub first_quartile: f64,
    /// Three quarters of the people give no more than this.
    pub third_quartile: f64,
    /// The most that anyone gives.
    pub greatest: f64,
    /// How many people give so many whole per cent, least first.
    pub dots: Vec<Dot>,
}

/// People in one place of a strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dot {
    /// Whole per cent, or a rank.
    pub at: u32,
    /// How many people.
    pub count: u32,
}

impl Pooled {
    /// Pools the weights of people; none of nobody.
    #[must_use]
    pub fn of(framework: &Framework, people: &[Person]) -> Option<Self> {
        let weights: Vec<Vec<f64>> = people
            .iter()
            .map(|person| {
                person
                    .shares
                    .iter()
                    .map(|&share| f64::from(share))
                    .collect()
            })
            .collect();
        let mean = pool::pool(&weights, Centre::Mean).ok()?;
        let means = shares::apportion(&mean.weights, shares::WHOLE);
        // The one refusal that is left: all medians are nothing.
        let median = pool::pool(&weights, Centre::Median).ok();
        let medians = median
            .as_ref()
            .map(|median| shares::apportion(&median.weights, shares::WHOLE));
        let pillars = framework.pillars().iter().enumerate();
        let principle = |(index, &pillar): (usize, &NodeId)| {
            let spread = mean.spreads.get(index)?;
            let percent = people.iter().map(|person| {
                let share = person.shares.get(index).copied().unwrap_or(0);
                (share + 50) / 100
            });
            Some(Principle {
                pillar,
                mean: means.get(index).copied()?,
                median: medians
                    .as_ref()
                    .map_or(Some(0), |found| found.get(index).copied())?,
                least: 100.0 * spread.least,
                first_quartile: 100.0 * spread.first_quartile,
                third_quartile: 100.0 * spread.third_quartile,
                greatest: 100.0 * spread.greatest,
                dots: dots(percent),
            })
        };
        Some(Self {
            n_people: people.len(),
            principles: pillars.map(principle).collect::<Option<_>>()?,
            agreement: mean.overlap.map(|overlap| 100.0 * overlap),
            has_median: median.is_some(),
        })
    }

    /// The weights of a scenario with the room's in place of its pillars'; none
    /// if there are no medians.
    #[must_use]
    pub fn weights(
        &self,
        framework: &Framework,
        map: &WeightMap,
        centre: Centre,
    ) -> Option<WeightMap> {
        let share = |principle: &Principle| match centre {
            Centre::Mean => principle.mean,
            Centre::Median => principle.median,
        };
        let shares: Vec<u32> = self.principles.iter().map(share).collect();
        let is_there = self.has_median || centre == Centre::Mean;
        is_there.then(|| with_group_shares(framework, map, framework.root(), &shares))
    }
}

/// How often each number occurs, the least first.
pub(super) fn dots(numbers: impl Iterator<Item = u32>) -> Vec<Dot> {
    let mut counts = std::collections::BTreeMap::<u32, u32>::new();
    for number in numbers {
        *counts.entry(number).or_default() += 1;
    }
    let dot = |(at, count)| Dot { at, count };
    counts.into_iter().map(dot).collect()
}
