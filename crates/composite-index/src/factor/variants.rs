//! One data set under any combination of choices, each prepared once.

use std::ops::Range;

use super::{Factor, copy, n_combinations};
use crate::dataset::Dataset;
use crate::error::{FactorError, MethodError, VariantError};
use crate::method::Method;
use crate::prepare::prepare;
use crate::score::Scorer;
use crate::weight::Weights;

/// The most combinations of edits to a method that are kept prepared at once.
pub const MAX_PREPARED: usize = 512;

/// One choice for each factor.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draw {
    /// The alternative of each factor; 0 where it has no list.
    pub(crate) alternatives: Vec<usize>,
    /// The shares drawn, factor after factor.
    pub(crate) shares: Vec<f64>,
}

impl Draw {
    /// Exchanges what two draws have chosen for one factor.
    pub(crate) fn exchange(&mut self, other: &mut Self, factor: usize, shares: Range<usize>) {
        std::mem::swap(
            &mut self.alternatives[factor],
            &mut other.alternatives[factor],
        );
        self.shares[shares.clone()].swap_with_slice(&mut other.shares[shares]);
    }
}

/// Ranks under any draw.
#[derive(Clone, Debug)]
pub(crate) struct Variants {
    dataset: Dataset,
    method: Method,
    weights: Weights,
    factors: Vec<Factor>,
    /// How far a step of each factor leads in `prepared`; 0 for a factor that
    /// leaves the method alone.
    strides: Vec<usize>,
    /// Where the shares of each factor start.
    starts: Vec<usize>,
    /// Factors that bear upon weights, in the order of their stages.
    weighers: Vec<usize>,
    /// One place per combination of edits, filled when it is first drawn.
    prepared: Vec<Option<Result<Scorer, MethodError>>>,
    /// The weights of the draw at hand.
    current: Weights,
}

impl Variants {
    /// Errors: no factors; factors that do not fit the data set; more than
    /// [`MAX_PREPARED`] combinations of edits to the method.
    pub(crate) fn new(
        dataset: Dataset,
        method: Method,
        weights: Weights,
        factors: Vec<Factor>,
    ) -> Result<Self, FactorError> {
        super::check(dataset.framework(), &factors)?;
        let n_prepared = n_combinations(factors.iter().map(n_edits), MAX_PREPARED)?;
        let mut weighers: Vec<usize> = (0..factors.len())
            .filter(|&factor| !factors[factor].edits_method())
            .collect();
        weighers.sort_by_key(|&factor| factors[factor].stage());
        Ok(Self {
            prepared: std::iter::repeat_with(|| None).take(n_prepared).collect(),
            current: weights.clone(),
            strides: strides(&factors),
            starts: starts(&factors),
            dataset,
            method,
            weights,
            factors,
            weighers,
        })
    }

    pub(crate) fn factors(&self) -> &[Factor] {
        &self.factors
    }

    pub(crate) fn n_units(&self) -> usize {
        self.dataset.n_units()
    }

    /// Where the shares of a factor stand in a draw.
    pub(crate) fn shares(&self, factor: usize) -> Range<usize> {
        let start = self.starts[factor];
        start..start + self.factors[factor].n_shares()
    }

    /// A draw of the first alternatives, with room for shares.
    pub(crate) fn room_for_draw(&self) -> Draw {
        Draw {
            alternatives: vec![0; self.factors.len()],
            shares: vec![0.0; self.factors.iter().map(Factor::n_shares).sum()],
        }
    }

    /// The method under these alternatives.
    pub(crate) fn method(&self, alternatives: &[usize]) -> Method {
        let mut method = self.method.clone();
        for (factor, &alternative) in self.factors.iter().zip(alternatives) {
            factor.edit(alternative, &mut method);
        }
        method
    }

    /// One rank per unit before anything is varied, 0 where it is not ranked.
    pub(crate) fn nominal(&self) -> Result<Vec<u32>, VariantError> {
        let mut scorer = Scorer::new(prepare(&self.dataset, &self.method)?);
        Ok(scorer.score(&self.weights)?.ranks().to_vec())
    }

    /// One rank per unit under this draw, 0 where it is not ranked.
    pub(crate) fn ranks(&mut self, draw: &Draw) -> Result<&[u32], VariantError> {
        self.reweigh(draw)?;
        let place = self.strides.iter().zip(&draw.alternatives);
        let place: usize = place
            .map(|(stride, alternative)| stride * alternative)
            .sum();
        if self.prepared[place].is_none() {
            let method = self.method(&draw.alternatives);
            self.prepared[place] = Some(prepare(&self.dataset, &method).map(Scorer::new));
        }
        match &mut self.prepared[place] {
            Some(Ok(scorer)) => Ok(scorer.score(&self.current)?.ranks()),
            Some(Err(error)) => Err(error.clone().into()),
            None => Ok(&[]),
        }
    }

    fn reweigh(&mut self, draw: &Draw) -> Result<(), VariantError> {
        let framework = self.dataset.framework();
        copy(framework, &self.weights, &mut self.current)?;
        for &factor in &self.weighers {
            let start = self.starts[factor];
            let given = &self.factors[factor];
            let shares = &draw.shares[start..start + given.n_shares()];
            let alternative = draw.alternatives[factor];
            given.reweigh(framework, alternative, shares, &mut self.current)?;
        }
        Ok(())
    }
}

/// How many methods a factor makes of one.
fn n_edits(factor: &Factor) -> usize {
    let n = factor.n_alternatives().filter(|_| factor.edits_method());
    n.unwrap_or(1)
}

fn strides(factors: &[Factor]) -> Vec<usize> {
    let mut next = 1;
    let strides = factors.iter().map(|factor| {
        let stride = if factor.edits_method() { next } else { 0 };
        next *= n_edits(factor);
        stride
    });
    strides.collect()
}

fn starts(factors: &[Factor]) -> Vec<usize> {
    let mut next = 0;
    let starts = factors.iter().map(|factor| {
        let start = next;
        next += factor.n_shares();
        start
    });
    starts.collect()
}
