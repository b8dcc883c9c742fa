//! Settings between two years: some figures of the earlier one, others of the later.

use std::sync::Arc;

use crate::dataset::Dataset;
use crate::method::Imputation;
use crate::prepare::{Prepared, prepare};
use crate::score::Scorer;
use crate::weight::Weights;

use super::{Cause, Year};

/// Which switch the figures of a unit follow.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Switch {
    Own,
    Others,
    Membership,
}

impl Switch {
    /// The switch of each unit.
    pub fn of(years: [Year<'_>; 2], unit: usize) -> Vec<Self> {
        let is_ranked = |side: usize, other: usize| {
            let scores = years[side].scorer.scores();
            scores.is_some_and(|scores| scores.rank(other).is_some())
        };
        let switch = |other: usize| match other {
            other if other == unit => Self::Own,
            other if is_ranked(0, other) == is_ranked(1, other) => Self::Others,
            _ => Self::Membership,
        };
        (0..years[0].dataset.n_units()).map(switch).collect()
    }

    const fn cause(self) -> Cause {
        match self {
            Self::Own => Cause::Own,
            Self::Others => Cause::Others,
            Self::Membership => Cause::Membership,
        }
    }
}

/// All settings of the switches of two years.
pub(super) struct Mixtures<'a> {
    years: [Year<'a>; 2],
    switches: Vec<Switch>,
    causes: Vec<Cause>,
    scale: Scale,
}

/// Where normalised values of a mixture come from.
enum Scale {
    /// A figure has the same place on it in any company: values of both years as
    /// they are, first by the year of the method, then by that of the figures.
    Common(Box<[[Option<Prepared>; 2]; 2]>),
    /// It follows from all figures of the mixture.
    Relative,
}

impl<'a> Mixtures<'a> {
    pub fn new(years: [Year<'a>; 2], unit: usize) -> Self {
        let switches = Switch::of(years, unit);
        let has_changed = has_method_changed(years);
        let is_live = |cause: &Cause| match cause {
            Cause::Own | Cause::Others => true,
            Cause::Membership => switches.contains(&Switch::Membership),
            Cause::Method => has_changed,
        };
        let scale = if has_common_scale(years) {
            let crossed = |method: usize, figures: usize| {
                if method == figures || !has_changed {
                    return Some(years[figures].scorer.prepared().clone());
                }
                let by = years[method].scorer.prepared().method();
                if by.is_relative() {
                    // The scale of all years is that of the data set itself.
                    return prepare(years[figures].dataset, by).ok();
                }
                let figures = years[figures].dataset.shared_values().to_vec();
                prepare(&years[method].dataset.with_figures(figures), by).ok()
            };
            Scale::Common(Box::new([
                [crossed(0, 0), crossed(0, 1)],
                [crossed(1, 0), crossed(1, 1)],
            ]))
        } else {
            Scale::Relative
        };
        Self {
            causes: Cause::ALL.into_iter().filter(is_live).collect(),
            years,
            switches,
            scale,
        }
    }

    /// What can have moved the unit.
    pub fn causes(&self) -> &[Cause] {
        &self.causes
    }

    /// The setting in which the causes of this set, a bit each, have turned; none
    /// where it has no scores.
    pub fn scored(&self, set: usize) -> Option<Scorer> {
        let side = |cause: Cause| {
            let bit = self.causes.iter().position(|&other| other == cause);
            bit.map_or(0, |bit| set >> bit & 1)
        };
        let is_later: Vec<bool> = self
            .switches
            .iter()
            .map(|switch| side(switch.cause()) == 1)
            .collect();
        let by = side(Cause::Method);
        let prepared = match &self.scale {
            Scale::Common(crossed) => {
                let [earlier, later] = &crossed[by];
                Prepared::picked(earlier.as_ref()?, later.as_ref()?, &is_later)
            }
            Scale::Relative => {
                let method = self.years[by].scorer.prepared().method();
                prepare(&self.mixed(&is_later, by), method).ok()?
            }
        };
        let mut scorer = Scorer::new(prepared);
        scorer.score(self.years[by].weights).ok()?;
        Some(scorer)
    }

    /// The data set with the later figures of these units.
    fn mixed(&self, is_later: &[bool], by: usize) -> Dataset {
        let [earlier, later] = self.years.map(|year| year.dataset);
        let mut values = Vec::with_capacity(earlier.n_units() * earlier.framework().n_nodes());
        for &indicator in earlier.framework().indicators() {
            let columns = [earlier, later].map(|dataset| dataset.column(indicator));
            let both = columns[0].iter().zip(columns[1]).zip(is_later);
            values.extend(both.map(|((&earlier, &later), &is_later)| match is_later {
                true => later,
                false => earlier,
            }));
        }
        self.years[by].dataset.with_figures(values)
    }
}

/// Whether the two years differ in how figures become ranks.
fn has_method_changed(years: [Year<'_>; 2]) -> bool {
    let [earlier, later] = years.map(|year| year.dataset.framework());
    let is_alike = |(one, two): (&crate::framework::Node, &crate::framework::Node)| {
        one.direction == two.direction && one.goalposts == two.goalposts
    };
    let nodes = earlier.nodes().map(|(_, node)| node);
    let has_same_posts = nodes.zip(later.nodes().map(|(_, node)| node)).all(is_alike);
    let [before, after] = years.map(|year| year.scorer.prepared().method());
    let weights = |weights: &Weights| -> Vec<f64> {
        let nodes = earlier.nodes();
        nodes
            .map(|(node, _)| weights.share(earlier, node))
            .collect()
    };
    let has_same_weights = weights(years[0].weights) == weights(years[1].weights);
    !(has_same_posts && has_same_weights && before == after)
}

/// Whether a figure has the same place on the scale whatever the other figures: it
/// lies between fixed bounds, or the figures of both years set it.
fn has_common_scale(years: [Year<'_>; 2]) -> bool {
    let [earlier, later] = years.map(|year| year.dataset.shared_pool());
    let is_pooled = earlier
        .zip(later)
        .is_some_and(|(earlier, later)| Arc::ptr_eq(earlier, later));
    years.iter().all(|year| {
        let method = year.scorer.prepared().method();
        if method.is_relative() {
            is_pooled && year.scorer.prepared().is_pooled()
        } else {
            method.imputation == Imputation::None
        }
    })
}
