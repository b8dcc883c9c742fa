//! Ranks when weights alone are varied.
//!
//! Where pillars combine by a generalised mean the engine counts on the form of
//! the index, many draws at a time. Any other method is scored draw by draw.

use composite_index::acceptability::RankAcceptability;
use composite_index::{Dataset, Form, FormError, NodeId, Scorer, WeightDraws, Weights, prepare};

use super::{AskError, Drawn, DrawsAnswer, DrawsQuestion, Refusal, Setup};

/// See [`super::Question::Draws`].
#[derive(Debug)]
pub(super) struct DrawsJob {
    counter: Counter,
    units: Vec<usize>,
    pairs: Vec<usize>,
    ranks: Vec<u32>,
    n_wanted: usize,
    n_done: usize,
    draws_a_step: usize,
}

#[derive(Debug)]
enum Counter {
    Form(Box<OnForm>),
    Scorer(Box<OnScorer>),
}

impl DrawsJob {
    pub(super) fn new(
        dataset: &Dataset,
        setup: &Setup,
        asked: &DrawsQuestion,
    ) -> Result<Self, AskError> {
        let refused = |refusal: Refusal| AskError::Refused(refusal);
        let prepared = prepare(dataset, &setup.method).map_err(|e| refused((&e).into()))?;
        let weights = setup.weights(dataset.framework())?;
        let mut scorer = Scorer::new(prepared);
        let scores = scorer.score(&weights).map_err(|e| refused((&e).into()))?;
        let rank = |&unit: &usize| scores.ranks().get(unit).copied().unwrap_or(0);
        let ranks = asked.pairs.iter().map(rank).collect();
        let pillars = dataset.framework().pillars().to_vec();
        let raw: Vec<f64> = pillars.iter().map(|&pillar| weights.get(pillar)).collect();
        let region = asked.region.around(&raw).map_err(AskError::other)?;
        let draws = WeightDraws::new(region.clone(), asked.seed);
        let n = dataset.n_units().max(1);
        let (counter, draws_a_step) = match Form::of(&scorer) {
            Ok(form) => {
                let counts = RankAcceptability::new(form.clone(), region, asked.seed)
                    .map_err(AskError::other)?;
                let counter = OnForm::new(form, counts, draws, &asked.pairs);
                let step = (200_000 / n).clamp(16, 2_048);
                (Counter::Form(Box::new(counter)), step)
            }
            Err(FormError::NotAMean { .. }) => {
                let counter = OnScorer::new(scorer, weights, pillars, draws, asked);
                let step = (20_000 / n).clamp(1, 256);
                (Counter::Scorer(Box::new(counter)), step)
            }
            Err(error) => return Err(AskError::other(error)),
        };
        Ok(Self {
            counter,
            units: asked.units.clone(),
            pairs: asked.pairs.clone(),
            ranks,
            n_wanted: asked.n_draws,
            n_done: 0,
            draws_a_step,
        })
    }

    pub(super) fn step(&mut self) {
        let n = self.draws_a_step.min(self.n_wanted - self.n_done);
        match &mut self.counter {
            Counter::Form(counter) => counter.advance(n),
            Counter::Scorer(counter) => counter.advance(n),
        }
        self.n_done += n;
    }

    pub(super) fn is_done(&self) -> bool {
        self.n_done >= self.n_wanted
    }

    pub(super) fn answer(&self) -> DrawsAnswer {
        let answer = match &self.counter {
            Counter::Form(counter) => counter.answer(&self.units, self.pairs.len()),
            Counter::Scorer(counter) => counter.answer(self.n_done),
        };
        DrawsAnswer {
            ranks: self.ranks.clone(),
            ..answer
        }
    }
}

/// Counts on the form of the index. Pairs get draws of their own: those that
/// ranks are counted over are the same, one by one.
#[derive(Debug)]
struct OnForm {
    form: Form,
    counts: RankAcceptability,
    draws: WeightDraws,
    shares: Vec<f64>,
    rows: Vec<Option<usize>>,
    scores: Vec<f64>,
    halves: Vec<u32>,
}

impl OnForm {
    fn new(form: Form, counts: RankAcceptability, draws: WeightDraws, pairs: &[usize]) -> Self {
        Self {
            shares: vec![0.0; form.n_parts()],
            rows: pairs.iter().map(|&unit| form.row(unit)).collect(),
            scores: vec![f64::NAN; pairs.len()],
            halves: vec![0; pairs.len() * pairs.len()],
            form,
            counts,
            draws,
        }
    }

    fn advance(&mut self, n: usize) {
        self.counts.advance(n);
        for _ in 0..n {
            self.draws.fill(&mut self.shares);
            for (score, row) in self.scores.iter_mut().zip(&self.rows) {
                *score = row.map_or(f64::NAN, |row| self.form.score(row, &self.shares));
            }
            let n = self.scores.len();
            for (place, halves) in self.halves.iter_mut().enumerate() {
                let (own, other) = (self.scores[place / n], self.scores[place % n]);
                *halves += if self.form.ties(own, other) {
                    1
                } else {
                    2 * u32::from(own > other)
                };
            }
        }
    }

    fn answer(&self, units: &[usize], n_pairs: usize) -> DrawsAnswer {
        let drawn = |&unit: &usize| {
            let row = self.form.row(unit)?;
            let (start, counts) = trimmed(self.counts.counts(row).collect());
            Some(Drawn {
                start,
                counts,
                n_first: self.counts.n_first(row),
                central: self.counts.central_shares(row),
            })
        };
        let is_ranked = |place: usize| self.rows.get(place).copied().flatten().is_some();
        DrawsAnswer {
            n_draws: self.counts.n_draws(),
            ranks: Vec::new(),
            n_failed: 0,
            n_ranked: self.form.n_rows(),
            class_width: self.counts.class_width(),
            units: units.iter().map(drawn).collect(),
            wins: wins(&self.halves, n_pairs, self.counts.n_draws(), is_ranked),
        }
    }
}

/// Scores every draw.
#[derive(Debug)]
struct OnScorer {
    scorer: Scorer,
    weights: Weights,
    pillars: Vec<NodeId>,
    draws: WeightDraws,
    shares: Vec<f64>,
    units: Vec<usize>,
    pairs: Vec<usize>,
    n_ranked: usize,
    n_failed: usize,
    is_ranked: Vec<bool>,
    counts: Vec<Vec<u32>>,
    first_shares: Vec<Vec<f64>>,
    halves: Vec<u32>,
}

impl OnScorer {
    fn new(
        scorer: Scorer,
        weights: Weights,
        pillars: Vec<NodeId>,
        draws: WeightDraws,
        asked: &DrawsQuestion,
    ) -> Self {
        let ranks = scorer.scores().map(|scores| scores.ranks().to_vec());
        let is_ranked: Vec<bool> = ranks
            .unwrap_or_default()
            .into_iter()
            .map(|rank| rank > 0)
            .collect();
        let n_ranked = is_ranked.iter().filter(|&&is_ranked| is_ranked).count();
        Self {
            shares: vec![0.0; pillars.len()],
            counts: vec![vec![0; n_ranked]; asked.units.len()],
            first_shares: vec![vec![0.0; pillars.len()]; asked.units.len()],
            halves: vec![0; asked.pairs.len() * asked.pairs.len()],
            units: asked.units.clone(),
            pairs: asked.pairs.clone(),
            n_failed: 0,
            n_ranked,
            is_ranked,
            scorer,
            weights,
            pillars,
            draws,
        }
    }

    fn advance(&mut self, n: usize) {
        for _ in 0..n {
            self.draws.fill(&mut self.shares);
            for (&pillar, &share) in self.pillars.iter().zip(&self.shares) {
                // A share that was drawn is neither negative nor infinite.
                let _ = self.weights.set(pillar, share);
            }
            let Ok(scores) = self.scorer.score(&self.weights) else {
                self.n_failed += 1;
                continue;
            };
            let ranks = scores.ranks();
            for (place, &unit) in self.units.iter().enumerate() {
                let Some(class) = ranks.get(unit).and_then(|rank| rank.checked_sub(1)) else {
                    continue;
                };
                if let Some(count) = self.counts[place].get_mut(class as usize) {
                    *count += 1;
                }
                if class == 0 {
                    let sums = self.first_shares[place].iter_mut();
                    sums.zip(&self.shares)
                        .for_each(|(sum, share)| *sum += share);
                }
            }
            let n = self.pairs.len();
            for (place, halves) in self.halves.iter_mut().enumerate() {
                let rank = |place: usize| ranks.get(self.pairs[place]).copied().unwrap_or(0);
                *halves += match (rank(place / n), rank(place % n)) {
                    (0, _) | (_, 0) => 0,
                    (own, other) if own == other => 1,
                    (own, other) => 2 * u32::from(own < other),
                };
            }
        }
    }

    fn answer(&self, n_done: usize) -> DrawsAnswer {
        let is_ranked = |unit: usize| self.is_ranked.get(unit).copied().unwrap_or(false);
        let drawn = |(place, &unit): (usize, &usize)| {
            is_ranked(unit).then_some(())?;
            let n_first = self.counts[place].first().copied().unwrap_or(0);
            let mean = |sum: &f64| sum / f64::from(n_first);
            let (start, counts) = trimmed(self.counts[place].clone());
            Some(Drawn {
                start,
                counts,
                n_first,
                central: (n_first > 0).then(|| self.first_shares[place].iter().map(mean).collect()),
            })
        };
        let n_with_ranks = n_done - self.n_failed;
        let of_pair = |place: usize| self.pairs.get(place).is_some_and(|&unit| is_ranked(unit));
        DrawsAnswer {
            ranks: Vec::new(),
            n_draws: n_done,
            n_failed: self.n_failed,
            n_ranked: self.n_ranked,
            class_width: 1,
            units: self.units.iter().enumerate().map(drawn).collect(),
            wins: wins(&self.halves, self.pairs.len(), n_with_ranks, of_pair),
        }
    }
}

/// Counts from the first to the last that is not zero, and where they start.
fn trimmed(counts: Vec<u32>) -> (usize, Vec<u32>) {
    let is_some = |count: &u32| *count > 0;
    let start = counts.iter().position(is_some).unwrap_or(0);
    let end = counts
        .iter()
        .rposition(is_some)
        .map_or(start, |last| last + 1);
    (start, counts[start..end].to_vec())
}

/// Shares of wins; none for a city against itself or one that is not ranked.
fn wins(
    halves: &[u32],
    n_pairs: usize,
    n_draws: usize,
    is_ranked: impl Fn(usize) -> bool,
) -> Vec<Option<f64>> {
    let share = |(place, &halves): (usize, &u32)| {
        let (own, other) = (place / n_pairs, place % n_pairs);
        let is_known = n_draws > 0 && own != other && is_ranked(own) && is_ranked(other);
        is_known.then(|| f64::from(halves) / (2.0 * n_draws as f64))
    };
    halves.iter().enumerate().map(share).collect()
}
