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

use super::network::{Block, odd_even_merge_sort};

/// The smallest float whose neighbours are all ordinary numbers.
const FIRST_WORD: u32 = 0x0080_0000;
/// How many words follow it before infinity.
const N_WORDS: u32 = 0x7f00_0000;
/// Added to a number below 2^51, leaves its whole part in the low bits.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// Room and tables for one batch after the other.
#[derive(Clone, Debug)]
pub(super) struct Kernel<const LANES: usize> {
    network: Vec<Block>,
    /// How many low bits of a word say which unit it is.
    row_bits: u32,
    /// How many steps each value lies below the best there is, by row and then
    /// part; `NaN` where missing.
    distances: Vec<f64>,
    /// Share of each part in each draw.
    shares: Vec<[f64; LANES]>,
    words: Vec<[f32; LANES]>,
    /// The ranks of one draw, by row, 0 for rows without a score.
    ranks: Vec<u32>,
    /// Scores and words of rows too close to tell.
    run: Vec<(f64, f32)>,
}

impl<const LANES: usize> Kernel<LANES> {
    pub fn new(form: &Form) -> Self {
        let n = form.n_rows();
        let row_bits = usize::BITS - n.saturating_sub(1).leading_zeros();
        Self {
            network: odd_even_merge_sort(n),
            row_bits,
            distances: distances(form, row_bits),
            shares: vec![[0.0; LANES]; form.n_parts()],
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
        self.pack(form);
        for block in &self.network {
            let (above, below) = self.words[block.start..].split_at_mut(block.distance);
            for (above, below) in above.iter_mut().zip(below).take(block.length) {
                exchange(above, below);
            }
        }
    }

    /// A word for every score, smaller for a better one. How far a score lies
    /// below the best is the same mean of how far its values do.
    fn pack(&mut self, form: &Form) {
        let last = f64::from(self.last_step());
        let rows = self.distances.chunks_exact(form.n_parts());
        for (row, (distances, words)) in (0..).zip(rows.zip(&mut self.words)) {
            // One step to spare for rounding.
            let mut steps = [1.0; LANES];
            if form.is_complete(row as usize) {
                for (&distance, shares) in distances.iter().zip(&self.shares) {
                    add(&mut steps, distance, shares);
                }
            } else {
                steps = steps_of_present(distances, &self.shares, last);
            }
            for (word, steps) in words.iter_mut().zip(steps) {
                let whole = (steps + WHOLE).to_bits() as u32;
                *word = f32::from_bits(FIRST_WORD + (whole << self.row_bits | row));
            }
        }
    }

    /// The step of a row without a score, beyond all others.
    fn last_step(&self) -> u32 {
        (N_WORDS >> self.row_bits) - 1
    }

    /// The score of a row in a draw, `NaN` where it has none.
    fn score(&self, form: &Form, row: usize, lane: usize) -> f64 {
        let (mut total, mut sum) = (0.0, 0.0);
        for (part, shares) in self.shares.iter().enumerate() {
            let value = form.value(row, part);
            if !value.is_nan() {
                total += shares[lane] * value;
                sum += shares[lane];
            }
        }
        if form.is_complete(row) {
            total
        } else {
            total / sum
        }
    }

    /// Puts every draw into the exact order of its scores, and says which draws
    /// hold ties or missing scores, so that place and rank are not the same.
    pub fn settle(&mut self, form: &Form) -> [bool; LANES] {
        let mut has_ties = [false; LANES];
        // Up to which place a draw is in order already.
        let mut settled = [0; LANES];
        for place in 1..self.words.len() {
            let (above, below) = (&self.words[place - 1], &self.words[place]);
            if !self.is_any_close(above, below) {
                continue;
            }
            for lane in 0..LANES {
                let is_close = self.is_close(self.words[place - 1][lane], self.words[place][lane]);
                if is_close && settled[lane] < place {
                    settled[lane] = self.end_of_run(lane, place - 1);
                    has_ties[lane] |= self.settle_run(form, lane, place - 1, settled[lane]);
                }
            }
        }
        if let Some(words) = self.words.last() {
            for (has_ties, word) in has_ties.iter_mut().zip(words) {
                *has_ties |= (word.to_bits() - FIRST_WORD) >> self.row_bits == self.last_step();
            }
        }
        has_ties
    }

    /// Whether a word is less than two steps behind another. Within a run that was
    /// put in order, steps may fall.
    fn is_close(&self, above: f32, below: f32) -> bool {
        let mask = !((1 << self.row_bits) - 1);
        let step = |word: f32| (word.to_bits() & mask) as i32;
        step(below) - step(above) < 2 << self.row_bits
    }

    /// The same for any draw, without a branch.
    fn is_any_close(&self, above: &[f32; LANES], below: &[f32; LANES]) -> bool {
        let pairs = above.iter().zip(below);
        let any = pairs.fold(0, |any, (&above, &below)| {
            any | u32::from(self.is_close(above, below))
        });
        any != 0
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
        let mut run = std::mem::take(&mut self.run);
        run.clear();
        run.extend(self.words[start..end].iter().map(|words| {
            let word = words[lane];
            (self.score(form, self.row_of(word), lane), word)
        }));
        // A missing score sorts behind all others.
        let key = |score: f64| {
            if score.is_nan() {
                f64::INFINITY
            } else {
                -score
            }
        };
        run.sort_unstable_by(|a, b| {
            let by_row = self.row_of(a.1).cmp(&self.row_of(b.1));
            key(a.0).total_cmp(&key(b.0)).then(by_row)
        });
        for (words, &(_, word)) in self.words[start..end].iter_mut().zip(&run) {
            words[lane] = word;
        }
        let is_tie = |pair: &[(f64, f32)]| {
            let (a, b) = (pair[0].0, pair[1].0);
            a.is_nan() || b.is_nan() || form.ties(a, b)
        };
        let has_ties = run.windows(2).any(is_tie);
        self.run = run;
        has_ties
    }

    fn row_of(&self, word: f32) -> usize {
        let mask = (1_u32 << self.row_bits) - 1;
        ((word.to_bits() - FIRST_WORD) & mask) as usize
    }

    /// The row at a place, for each draw.
    pub fn rows_at(&self, place: usize) -> [usize; LANES] {
        self.words[place].map(|word| self.row_of(word))
    }

    /// Ranks a settled draw that holds ties: by row, 0 for a missing score. Rows
    /// tie with the best of their group; what is two steps below its neighbour
    /// ties with nothing above.
    pub fn rank(&mut self, form: &Form, lane: usize) {
        self.ranks.fill(0);
        let step = |word: f32| ((word.to_bits() - FIRST_WORD) >> self.row_bits) as i32;
        let is_near = |place: usize| {
            let near = |other: usize| {
                let word = |place: usize| self.words.get(place).map(|words| step(words[lane]));
                let steps = word(place).zip(word(other));
                steps.is_some_and(|(a, b)| (a - b).abs() < 2)
            };
            near(place + 1) || place.checked_sub(1).is_some_and(near)
        };
        let mut best = None;
        for place in 0..self.words.len() {
            let row = self.row_of(self.words[place][lane]);
            let is_needed = is_near(place) || !form.is_complete(row);
            let score = is_needed.then(|| self.score(form, row, lane));
            if score.is_some_and(f64::is_nan) {
                break;
            }
            let ties = best
                .zip(score)
                .is_some_and(|((best, _), score)| form.ties(best, score));
            let rank = match best {
                Some((_, rank)) if ties => rank,
                _ => place as u32 + 1,
            };
            if !ties {
                best = score.map(|score| (score, rank));
            }
            self.ranks[row] = rank;
        }
    }

    /// The ranks that [`Kernel::rank`] found.
    pub fn ranks(&self) -> &[u32] {
        &self.ranks
    }
}

/// For a row with gaps, whose other parts make up the whole. Where they all
/// weigh 0 there is no score, which gets the last step.
fn steps_of_present<const LANES: usize>(
    distances: &[f64],
    shares: &[[f64; LANES]],
    last: f64,
) -> [f64; LANES] {
    let (mut totals, mut sums) = ([0.0; LANES], [0.0; LANES]);
    let parts = distances.iter().zip(shares);
    for (&distance, shares) in parts.filter(|(distance, _)| !distance.is_nan()) {
        add(&mut totals, distance, shares);
        add(&mut sums, 1.0, shares);
    }
    std::array::from_fn(|lane| {
        let steps = totals[lane] / sums[lane] + 1.0;
        // False for a missing score.
        if steps < last { steps } else { last }
    })
}

/// How many steps each value lies below the best, by row and then part.
fn distances(form: &Form, row_bits: u32) -> Vec<f64> {
    let (n, n_parts) = (form.n_rows(), form.n_parts());
    let value = |place: usize| form.value(place / n_parts, place % n_parts);
    let values = (0..n * n_parts).map(value).filter(|value| !value.is_nan());
    let (least, best) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), x| {
        (a.min(x), b.max(x))
    });
    // One step to spare at each end, for rounding.
    let n_steps = f64::from(N_WORDS >> row_bits) - 3.0;
    let span = best - least;
    let distance = |x: f64| match x {
        missing if missing.is_nan() => missing,
        // Steps without length: the scores decide everything.
        _ if !(span > 0.0 && span.is_finite()) => 0.0,
        x => (best - x) / span * n_steps,
    };
    (0..n * n_parts).map(value).map(distance).collect()
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
