//! One data set under any combination of choices, each prepared when it is
//! first drawn and kept as long as there is room.

use crate::order;
use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use super::{Factor, copy, n_combinations};
use crate::dataset::Dataset;
use crate::error::{FactorError, MethodError, VariantError};
use crate::method::Method;
use crate::prepare::prepare;
use crate::score::Scorer;
use crate::weight::Weights;

/// The most combinations of edits to a method.
pub const MAX_PREPARED: usize = 512;

/// About how many figures are kept, over all combinations that are prepared: a
/// quarter of a gigabyte. Of a large data set only the combinations that were
/// prepared last stay; the others are prepared again when they are drawn.
const MAX_FIGURES: usize = 32 << 20;

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
    /// By the place of a combination of edits and figures, filled when it is drawn.
    prepared: BTreeMap<usize, Result<Scorer, MethodError>>,
    /// The places that are filled, the one filled first in front.
    kept: VecDeque<usize>,
    /// How many may be.
    most_kept: usize,
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
        let n_edited = n_combinations(factors.iter().map(n_edits), MAX_PREPARED)?;
        let mut weighers: Vec<usize> = (0..factors.len())
            .filter(|&factor| factors[factor].stage() > 0)
            .collect();
        order::sort_by_key(&mut weighers, |&factor| factors[factor].stage());
        Ok(Self {
            prepared: BTreeMap::new(),
            kept: VecDeque::new(),
            most_kept: (MAX_FIGURES / n_figures(&dataset)).max(1),
            current: weights.clone(),
            strides: strides(&factors, n_edited),
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

    /// The data set under these alternatives; none if its figures stay.
    fn figures(&self, alternatives: &[usize]) -> Option<Dataset> {
        let mut drawn: Option<Dataset> = None;
        for (factor, &alternative) in self.factors.iter().zip(alternatives) {
            if let Factor::Figures { margins, seed, .. } = factor {
                let from = drawn.as_ref().unwrap_or(&self.dataset);
                drawn = Some(margins.redrawn(from, *seed, alternative));
            }
        }
        drawn
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
        if !self.prepared.contains_key(&place) {
            let oldest = self.kept.front().copied();
            if let Some(oldest) = oldest.filter(|_| self.kept.len() >= self.most_kept) {
                self.kept.pop_front();
                self.prepared.remove(&oldest);
            }
            let method = self.method(&draw.alternatives);
            let figures = self.figures(&draw.alternatives);
            let dataset = figures.as_ref().unwrap_or(&self.dataset);
            let scorer = prepare(dataset, &method).map(Scorer::new);
            self.prepared.insert(place, scorer);
            self.kept.push_back(place);
        }
        match self.prepared.get_mut(&place) {
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

/// How many numbers one preparation with its scorer holds, at most.
fn n_figures(dataset: &Dataset) -> usize {
    let framework = dataset.framework();
    // Filled and normalised; scores of dimensions, and columns as they enter.
    let n_columns = 2 * framework.indicators().len() + 2 * framework.n_nodes();
    n_columns.saturating_mul(dataset.n_units()).max(1)
}

/// How many methods a factor makes of one.
fn n_edits(factor: &Factor) -> usize {
    let n = factor.n_alternatives().filter(|_| factor.edits_method());
    n.unwrap_or(1)
}

/// Edits first, `n_edited` combinations of them; then figures.
fn strides(factors: &[Factor], n_edited: usize) -> Vec<usize> {
    let (mut edited, mut drawn) = (1, n_edited);
    let strides = factors.iter().map(|factor| {
        let next = if factor.redraws() {
            &mut drawn
        } else {
            &mut edited
        };
        let stride = *next;
        let n = factor.n_alternatives().unwrap_or(1);
        match factor.stage() {
            0 => {
                *next = next.saturating_mul(n);
                stride
            }
            _ => 0,
        }
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{
        Direction, Framework, Imputation, Metadata, NodeSpec, Normalisation, Treatment, Unit,
    };

    fn dataset() -> Dataset {
        let node = |code: &str, parent: Option<&str>| NodeSpec {
            code: code.to_owned(),
            parent: parent.map(str::to_owned),
            name: String::new(),
            description: String::new(),
            weight: 1.0,
            direction: Direction::Higher,
            goalposts: None,
            metadata: Metadata::default(),
        };
        let nodes = vec![
            node("index", None),
            node("a", Some("index")),
            node("b", Some("index")),
        ];
        let unit = |unit: usize| Unit {
            id: format!("u{unit}"),
            name: String::new(),
        };
        let column = |turn: usize| (0..9).map(|x| Some((x * turn % 10) as f64)).collect();
        Dataset::new(
            (0..9).map(unit).collect(),
            Framework::new(nodes).unwrap(),
            vec![column(3), column(7)],
            Vec::new(),
        )
        .unwrap()
    }

    #[test]
    fn what_is_kept_changes_no_rank() {
        let factors = || {
            let scales = [
                Normalisation::default(),
                Normalisation::ZScore,
                Normalisation::ToMean,
            ];
            vec![
                Factor::Normalisation(scales.to_vec()),
                Factor::Treatment(vec![Treatment::None, Treatment::winsorise()]),
                Factor::Imputation(vec![Imputation::None, Imputation::Mean]),
            ]
        };
        let dataset = dataset();
        let weights = Weights::published(dataset.framework());
        let variants = || {
            let method = Method::default();
            Variants::new(dataset.clone(), method, weights.clone(), factors()).unwrap()
        };
        let (mut all, mut few) = (variants(), variants());
        assert_eq!(all.most_kept, MAX_FIGURES / (9 * 10));
        few.most_kept = 2;
        let mut draw = all.room_for_draw();
        // There and back, so that what has gone is asked for again.
        for place in (0..12).chain((0..12).rev()) {
            draw.alternatives = vec![place % 3, place / 3 % 2, place / 6];
            let expected = all.ranks(&draw).unwrap().to_vec();
            assert_eq!(few.ranks(&draw).unwrap(), expected);
            let filled = few.prepared.len();
            assert!(filled == few.kept.len() && filled <= 2);
        }
        assert_eq!(all.kept.len(), 12);
    }
}
