//! Many draws at once: scores, one sort for all of them, ranks.
//!
//! Eight or sixteen draws stand side by side, one value of each in a row per
//! unit. A sorting network compares the same places whatever is in them, so one
//! machine operation compares several draws, and none waits for a branch.
//!
//! What is sorted is one 32-bit word per unit: how far its score lies from the
//! best possible, in equal steps, above its position. The word is read as a
//! float, for which every processor has a minimum and a maximum. Where two
//! neighbours are less than two steps apart, the steps may hide their order or
//! a tie; there, and only there, the full scores decide, by the rule of
//! [`rank`](mod@crate::rank). So the ranks are exact.

use crate::form::Form;

use super::network::{Comparator, odd_even_merge_sort};

/// The smallest float whose neighbours are all ordinary numbers.
const FIRST_WORD: u32 = 0x0080_0000;
/// How many words follow it before infinity.
const N_WORDS: u32 = 0x7f00_0000;
/// Added to a number below 2^51, leaves its whole part in the low bits.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// Room and tables for one batch after the other.
#[derive(Clone, Debug)]
pub(super) struct Kernel<const LANES: usize> {
    comparators: Vec<Comparator>,
    /// How many low bits of a word say which unit it is.
    row_bits: u32,
    /// The best score that any shares can give.
    best: f64,
    /// Steps per point of score.
    steps: f64,
    /// Share of each part in each draw.
    shares: Vec<[f64; LANES]>,
    /// Oriented score of each row in each draw.
    scores: Vec<[f64; LANES]>,
    words: Vec<[f32; LANES]>,
    /// The ranks of one draw, by row, 0 for rows without a score.
    ranks: Vec<u32>,
    run: Vec<f32>,
}

impl<const LANES: usize> Kernel<LANES> {
    pub fn new(form: &Form) -> Self {
        let n = form.n_rows();
        let row_bits = usize::BITS - n.saturating_sub(1).leading_zeros();
        let values = (0..form.n_parts())
            .flat_map(|part| form.column(part))
            .copied()
            .filter(|value| !value.is_nan());
        let (least, best) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), x| {
            (a.min(x), b.max(x))
        });
        // One step to spare at each end, for rounding.
        let n_steps = f64::from(N_WORDS >> row_bits) - 3.0;
        let span = best - least;
        Self {
            comparators: odd_even_merge_sort(n),
            row_bits,
            best,
            steps: if span > 0.0 { n_steps / span } else { 0.0 },
            shares: vec![[0.0; LANES]; form.n_parts()],
            scores: vec![[0.0; LANES]; n],
            words: vec![[0.0; LANES]; n],
            ranks: vec![0; n],
            run: Vec::with_capacity(n),
        }
    }

    /// Puts the shares of one draw in place.
    pub fn set(&mut self, lane: usize, shares: &[f64]) {
        for (row, &share) in self.shares.iter_mut().zip(shares) {
            row[lane] = share;
        }
    }

    /// The shares of one part in one draw of the batch.
    pub fn share(&self, lane: usize, part: usize) -> f64 {
        self.shares[part][lane]
    }

    /// Scores and sorts the draws in place.
    pub fn sort(&mut self, form: &Form) {
        self.score(form);
        self.pack();
        for &Comparator { upper, lower } in &self.comparators {
            let (above, below) = self.words.split_at_mut(lower as usize);
            exchange(&mut above[upper as usize], &mut below[0]);
        }
    }

    fn score(&mut self, form: &Form) {
        let columns: Vec<&[f64]> = (0..form.n_parts()).map(|part| form.column(part)).collect();
        for (row, scores) in self.scores.iter_mut().enumerate() {
            let mut totals = [0.0; LANES];
            if form.is_complete(row) {
                for (column, shares) in columns.iter().zip(&self.shares) {
                    add(&mut totals, column[row], shares);
                }
            } else {
                let mut sums = [0.0; LANES];
                let parts = columns.iter().zip(&self.shares);
                for (column, shares) in parts.filter(|(column, _)| !column[row].is_nan()) {
                    add(&mut totals, column[row], shares);
                    add(&mut sums, 1.0, shares);
                }
                for (total, sum) in totals.iter_mut().zip(sums) {
                    *total /= sum;
                }
            }
            *scores = totals;
        }
    }

    /// A word for every score, smaller for a better one. A row without a score,
    /// whose shares are all 0, gets the last step.
    fn pack(&mut self) {
        let last = f64::from((N_WORDS >> self.row_bits) - 1);
        for (row, (scores, words)) in (0..).zip(self.scores.iter().zip(&mut self.words)) {
            for (word, &score) in words.iter_mut().zip(scores) {
                let steps = (self.best - score) * self.steps + 1.0;
                // False for a missing score.
                let steps = if steps < last { steps } else { last };
                let whole = (steps.max(0.0) + WHOLE).to_bits() as u32;
                *word = f32::from_bits(FIRST_WORD + (whole << self.row_bits | row));
            }
        }
    }

    /// Puts every draw into the exact order of its scores, and says which draws
    /// hold ties or missing scores, so that place and rank are not the same.
    pub fn settle(&mut self, form: &Form) -> [bool; LANES] {
        let least = 2 << self.row_bits;
        let mask = !((1 << self.row_bits) - 1);
        let mut has_ties = [false; LANES];
        // Up to which place a draw is in order already.
        let mut settled = [0; LANES];
        for place in 1..self.words.len() {
            let (above, below) = (&self.words[place - 1], &self.words[place]);
            let mut is_close = [false; LANES];
            for ((close, above), below) in is_close.iter_mut().zip(above).zip(below) {
                let step = |word: &f32| (word.to_bits() - FIRST_WORD) & mask;
                // Within a run that was put in order, steps may fall.
                *close = step(below).wrapping_sub(step(above)) < least;
            }
            for lane in (0..LANES).filter(|&lane| is_close[lane]) {
                if settled[lane] < place {
                    settled[lane] = self.end_of_run(lane, place - 1);
                    has_ties[lane] |= self.settle_run(form, lane, place - 1, settled[lane]);
                }
            }
        }
        has_ties
    }

    /// Where the rows end that the words cannot tell apart from their neighbours.
    fn end_of_run(&self, lane: usize, start: usize) -> usize {
        let step = |place: usize| (self.words[place][lane].to_bits() - FIRST_WORD) >> self.row_bits;
        let next = |&place: &usize| step(place) - step(place - 1) >= 2;
        let n = self.words.len();
        (start + 1..n).find(next).unwrap_or(n)
    }

    /// Sorts a run by its scores; whether two of them tie or one is missing.
    fn settle_run(&mut self, form: &Form, lane: usize, start: usize, end: usize) -> bool {
        let mask = (1_u32 << self.row_bits) - 1;
        let scores = &self.scores;
        let score = |word: f32| scores[((word.to_bits() - FIRST_WORD) & mask) as usize][lane];
        self.run.clear();
        self.run
            .extend(self.words[start..end].iter().map(|words| words[lane]));
        // A missing score sorts behind all others.
        let key = |word: f32| match score(word) {
            missing if missing.is_nan() => f64::INFINITY,
            score => -score,
        };
        self.run
            .sort_unstable_by(|&a, &b| key(a).total_cmp(&key(b)));
        for (words, &word) in self.words[start..end].iter_mut().zip(&self.run) {
            words[lane] = word;
        }
        let is_tie = |pair: &[f32]| {
            let (a, b) = (score(pair[0]), score(pair[1]));
            a.is_nan() || b.is_nan() || form.ties(a, b)
        };
        self.run.windows(2).any(is_tie)
    }

    /// The row at a place, for each draw.
    pub fn rows_at(&self, place: usize) -> [usize; LANES] {
        let mask = (1_u32 << self.row_bits) - 1;
        self.words[place].map(|word| ((word.to_bits() - FIRST_WORD) & mask) as usize)
    }

    /// Ranks a settled draw that holds ties: by row, 0 for a missing score. Rows
    /// tie with the best of their group.
    pub fn rank(&mut self, form: &Form, lane: usize) {
        let mask = (1_u32 << self.row_bits) - 1;
        self.ranks.fill(0);
        let (mut best, mut rank) = (f64::NAN, 0);
        for (place, words) in (1..).zip(&self.words) {
            let row = ((words[lane].to_bits() - FIRST_WORD) & mask) as usize;
            let score = self.scores[row][lane];
            if score.is_nan() {
                break;
            }
            if !form.ties(best, score) {
                (best, rank) = (score, place);
            }
            self.ranks[row] = rank;
        }
    }

    /// The ranks that [`Kernel::rank`] found.
    pub fn ranks(&self) -> &[u32] {
        &self.ranks
    }
}

fn add<const LANES: usize>(totals: &mut [f64; LANES], value: f64, shares: &[f64; LANES]) {
    for (total, share) in totals.iter_mut().zip(shares) {
        *total += value * share;
    }
}

/// Leaves the smaller of each pair above and the larger below.
fn exchange<const LANES: usize>(above: &mut [f32; LANES], below: &mut [f32; LANES]) {
    for (a, b) in above.iter_mut().zip(below) {
        let (smaller, larger) = (if *b < *a { *b } else { *a }, if *b < *a { *a } else { *b });
        (*a, *b) = (smaller, larger);
    }
}
