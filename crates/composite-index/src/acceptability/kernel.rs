//! Many draws at once: scores, one sort for all of them, ranks.
//!
//! Sixteen draws stand side by side, one value of each in a row per unit. Each
//! row is one machine operation away from the next, so a sorting network, which
//! compares the same places whatever is in them, sorts sixteen draws in the time
//! that a branching sort takes for three to five.
//!
//! What is sorted is one 32-bit word per unit: how far its score lies from the
//! best possible, in equal steps, above its position. The word is read as a
//! float, for which every processor has a minimum and a maximum. Where two
//! neighbours are less than two steps apart, the steps may hide their order or
//! a tie; there, and only there, the full scores decide, by the rule of
//! [`rank`](mod@crate::rank). So the ranks are exact.

use crate::form::Form;

use super::network::{Comparator, odd_even_merge_sort};

/// Draws that are sorted at once.
pub(super) const LANES: usize = 16;

/// The smallest float whose neighbours are all ordinary numbers.
const FIRST_WORD: u32 = 0x0080_0000;
/// How many words follow it before infinity.
const N_WORDS: u32 = 0x7f00_0000;
/// Added to a number below 2^51, leaves its whole part in the low bits.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// Room and tables for one batch after the other.
#[derive(Clone, Debug)]
pub(super) struct Kernel {
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
    run: Vec<usize>,
}

impl Kernel {
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

    /// Whether some neighbours of a draw are too close for the words to tell,
    /// for each draw.
    pub fn is_close(&self) -> [bool; LANES] {
        let least = 2 << self.row_bits;
        let mut is_close = [false; LANES];
        for pair in self.words.windows(2) {
            let [above, below] = pair else { continue };
            for ((close, above), below) in is_close.iter_mut().zip(above).zip(below) {
                let step =
                    |word: &f32| (word.to_bits() - FIRST_WORD) >> self.row_bits << self.row_bits;
                *close |= step(below) - step(above) < least;
            }
        }
        is_close
    }

    /// The rows of a draw in the order of the words.
    pub fn order(&self, lane: usize) -> impl Iterator<Item = usize> {
        let mask = (1_u32 << self.row_bits) - 1;
        self.words
            .iter()
            .map(move |words| ((words[lane].to_bits() - FIRST_WORD) & mask) as usize)
    }

    /// The ranks that [`Kernel::rank`] found, by row, 0 for a row without a score.
    pub fn ranks(&self) -> &[u32] {
        &self.ranks
    }

    /// Ranks a draw exactly, whatever is close.
    pub fn rank(&mut self, form: &Form, lane: usize) {
        self.ranks.fill(0);
        let n = self.words.len();
        let mut start = 0;
        while start < n {
            let end = self.end_of_run(lane, start);
            self.rank_run(form, lane, start, end);
            start = end;
        }
    }

    /// Where the rows end that the words cannot tell apart from their neighbours.
    fn end_of_run(&self, lane: usize, start: usize) -> usize {
        let step = |place: usize| (self.words[place][lane].to_bits() - FIRST_WORD) >> self.row_bits;
        let next = |&place: &usize| step(place) - step(place - 1) >= 2;
        let n = self.words.len();
        (start + 1..n).find(next).unwrap_or(n)
    }

    /// Ranks the rows of a run: tied with the best of their group, or after it.
    fn rank_run(&mut self, form: &Form, lane: usize, start: usize, end: usize) {
        let mask = (1_u32 << self.row_bits) - 1;
        self.run.clear();
        let rows = self.words[start..end]
            .iter()
            .map(|words| ((words[lane].to_bits() - FIRST_WORD) & mask) as usize);
        self.run.extend(rows);
        let scores = &self.scores;
        // A missing score is left out, and it comes last.
        self.run.retain(|&row| !scores[row][lane].is_nan());
        if self.run.len() > 1 {
            self.run
                .sort_unstable_by(|&a, &b| scores[b][lane].total_cmp(&scores[a][lane]));
        }
        let (mut best, mut rank) = (f64::NAN, 0);
        for (place, &row) in (start..).zip(&self.run) {
            let score = scores[row][lane];
            if !form.ties(best, score) {
                (best, rank) = (score, place as u32 + 1);
            }
            self.ranks[row] = rank;
        }
    }
}

fn add(totals: &mut [f64; LANES], value: f64, shares: &[f64; LANES]) {
    for (total, share) in totals.iter_mut().zip(shares) {
        *total += value * share;
    }
}

/// Leaves the smaller of each pair above and the larger below.
fn exchange(above: &mut [f32; LANES], below: &mut [f32; LANES]) {
    for (a, b) in above.iter_mut().zip(below) {
        let (smaller, larger) = (if *b < *a { *b } else { *a }, if *b < *a { *a } else { *b });
        (*a, *b) = (smaller, larger);
    }
}
