//! Ranks: 1 is best, ties share the best rank and leave a gap (1-2-2-4).
//!
//! # When two scores tie
//!
//! Scores that agree to twelve significant digits tie. Two units with the same
//! figures must not be told apart by the order in which a machine added them
//! up, and integer data under equal weights produce such pairs often; twelve
//! digits leave three to four for the rounding of a sum.
//!
//! Rounding every score to a grid would not do: two scores a last bit apart can
//! fall on either side of a grid line. Instead each score is compared with the
//! *best of its tied group*. Comparing with the neighbour would let a long chain
//! of near-equal scores tie a good unit with a bad one.
//!
//! A relative comparison fails at zero: z-scores that cancel leave +1e-17 and
//! -1e-17. The caller therefore also passes a floor, an absolute difference
//! below which scores tie: a hundred times the rounding error of a sum of
//! ordinary scores for a composite, and 0 for raw figures, where 1e-9 beside
//! 1e12 is a real difference.
//!
//! Groups depend on the sorted scores alone, so the order of the units cannot
//! decide a rank. Within a tied group units keep their input order.

use crate::framework::Direction;

/// Scores closer than this share of the larger magnitude tie.
pub const RELATIVE_TOLERANCE: f64 = 1e-12;

/// Times the size of an ordinary value, the floor to pass for sums of such values.
pub const FLOOR_TOLERANCE: f64 = 1e-14;

/// Whether two scores tie: the difference is at most `floor`, or at most
/// 1e-12 of the larger magnitude. A missing score ties with nothing.
pub fn ties(a: f64, b: f64, floor: f64) -> bool {
    a == b || (a - b).abs() <= floor.max(RELATIVE_TOLERANCE * a.abs().max(b.abs()))
}

/// Ranks of one column, 0 where the score is missing.
///
/// Shape: one rank per score, in order.
/// Example: 5, 7, 7, 1 with higher better gives 3, 1, 1, 4.
pub fn competition(scores: &[f64], direction: Direction, floor: f64) -> Vec<u32> {
    let mut ranking = Ranking::new(scores.len());
    ranking.update(scores, direction, floor);
    ranking.ranks
}

/// Ranks and order of one column, kept between updates so that nothing is
/// allocated again and an order that still holds is only confirmed.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// All units: those with a score best first, then the others.
    order: Vec<u32>,
    ranks: Vec<u32>,
    n_ranked: usize,
    /// One word per unit with a score; see [`Cells`].
    words: Vec<u64>,
    /// As much room again, for sorting by digits.
    spare: Vec<u64>,
}

/// From this many units on, sorting by digits is the faster way.
const DIGITS_FROM: usize = 400;
/// Bits of a word that say where a score lies when words are compared whole.
const COMPARED_BITS: u32 = 32;
/// The same when words are sorted by digits: two digits.
const DIGIT_BITS: u32 = 11;
const N_DIGITS: usize = 1 << DIGIT_BITS;
/// A word holds the cell of a score above the position of its unit.
const UNIT_BITS: u32 = 32;

impl Ranking {
    /// Room for this many units (fewer than 2^32), none of them ranked.
    pub fn new(n_units: usize) -> Self {
        Self {
            order: (0..n_units as u32).collect(),
            ranks: vec![0; n_units],
            n_ranked: 0,
            words: Vec::with_capacity(n_units),
            spare: vec![0; if n_units < DIGITS_FROM { 0 } else { n_units }],
        }
    }

    /// The rank of each unit, 0 where it has no score.
    pub fn ranks(&self) -> &[u32] {
        &self.ranks
    }

    /// The ranked units, best first, tied ones in input order.
    pub fn order(&self) -> &[u32] {
        &self.order[..self.n_ranked]
    }

    /// How many units have a rank.
    pub fn n_ranked(&self) -> usize {
        self.n_ranked
    }

    /// Ranks these scores, `NaN` where missing, one per unit.
    ///
    /// Does nothing if the number of scores is not that of the units.
    pub fn update(&mut self, scores: &[f64], direction: Direction, floor: f64) {
        if scores.len() != self.order.len() {
            return;
        }
        self.sort(scores, direction);
        self.n_ranked = self.words.len();
        self.unpack(scores);
        self.repair(scores, direction);
        self.assign(scores, floor);
    }

    /// Fills the words and sorts them. Sorting words is several times as fast as
    /// sorting positions by the scores they point to.
    fn sort(&mut self, scores: &[f64], direction: Direction) {
        self.words.clear();
        if scores.len() < DIGITS_FROM {
            // In the previous order, for the sort notices at once when it holds.
            let cells = Cells::new(scores, direction, COMPARED_BITS);
            let previous = self.order.iter().map(|&unit| (unit, scores[unit as usize]));
            self.words.extend(cells.words(previous));
            self.words.sort_unstable();
        } else {
            let cells = Cells::new(scores, direction, 2 * DIGIT_BITS);
            self.words
                .extend(cells.words((0..).zip(scores.iter().copied())));
            let spare = &mut self.spare[..self.words.len()];
            sort_by_digit(&self.words, spare, UNIT_BITS);
            sort_by_digit(spare, &mut self.words, UNIT_BITS + DIGIT_BITS);
        }
    }

    /// Reads the order off the sorted words; units without a score come last.
    fn unpack(&mut self, scores: &[f64]) {
        let (ranked, others) = self.order.split_at_mut(self.n_ranked);
        for (unit, &word) in ranked.iter_mut().zip(&self.words) {
            *unit = word as u32;
        }
        if !others.is_empty() {
            let missing = (0..).zip(scores).filter(|(_, score)| score.is_nan());
            others
                .iter_mut()
                .zip(missing)
                .for_each(|(unit, (position, _))| *unit = position);
            self.ranks.fill(0);
        }
    }

    /// Where scores share a cell, the scores themselves decide.
    fn repair(&mut self, scores: &[f64], direction: Direction) {
        let share_cell = |a: &u64, b: &u64| (a ^ b) >> UNIT_BITS == 0;
        let mut start = 0;
        while let Some(offset) = self.words[start..]
            .windows(2)
            .position(|pair| share_cell(&pair[0], &pair[1]))
        {
            start += offset;
            let first = self.words[start];
            let length = self.words[start..]
                .iter()
                .take_while(|word| share_cell(&first, word))
                .count();
            let key = |&unit: &u32| (sort_key(scores[unit as usize], direction), unit);
            self.order[start..start + length].sort_unstable_by_key(key);
            start += length;
        }
    }

    /// Gives units that tie with the best of their group its rank, and puts
    /// them into input order.
    fn assign(&mut self, scores: &[f64], floor: f64) {
        let (mut start, mut best) = (0, f64::NAN);
        for position in 0..self.n_ranked {
            let unit = self.order[position] as usize;
            if !ties(best, scores[unit], floor) {
                self.close_group(start, position);
                (start, best) = (position, scores[unit]);
            }
            self.ranks[unit] = start as u32 + 1;
        }
        self.close_group(start, self.n_ranked);
    }

    fn close_group(&mut self, start: usize, end: usize) {
        if end - start > 1 {
            self.order[start..end].sort_unstable();
        }
    }
}

/// The stretch from the best to the worst score, cut into cells that are
/// numbered from the best. A better score is never in a later cell; scores in
/// one cell are close and are told apart afterwards.
#[derive(Copy, Clone, Debug)]
struct Cells {
    direction: Direction,
    best: u64,
    shift: u32,
}

impl Cells {
    fn new(scores: &[f64], direction: Direction, bits: u32) -> Self {
        let (least, greatest) = scores.iter().fold(
            (f64::INFINITY, f64::NEG_INFINITY),
            |(least, greatest), &x| {
                (
                    if x < least { x } else { least },
                    if x > greatest { x } else { greatest },
                )
            },
        );
        let (a, b) = (sort_key(least, direction), sort_key(greatest, direction));
        let width = u64::BITS - a.abs_diff(b).leading_zeros();
        Self {
            direction,
            best: a.min(b),
            shift: width.saturating_sub(bits),
        }
    }

    fn words(self, scores: impl Iterator<Item = (u32, f64)>) -> impl Iterator<Item = u64> {
        let present = scores.filter(|(_, score)| !score.is_nan());
        present.map(move |(unit, score)| {
            let cell = (sort_key(score, self.direction) - self.best) >> self.shift;
            cell << UNIT_BITS | u64::from(unit)
        })
    }
}

/// One pass of a radix sort: orders words by the digit that starts at `shift`
/// and keeps the order of those with equal digits.
fn sort_by_digit(words: &[u64], sorted: &mut [u64], shift: u32) {
    let digit = |word: u64| (word >> shift) as usize % N_DIGITS;
    let mut next = [0_u32; N_DIGITS];
    for &word in words {
        next[digit(word)] += 1;
    }
    let mut start = 0;
    for slot in &mut next {
        start += std::mem::replace(slot, start);
    }
    for &word in words {
        let slot = &mut next[digit(word)];
        sorted[*slot as usize] = word;
        *slot += 1;
    }
}

/// A word that sorts ascending where the score gets worse.
///
/// The bits of a positive float sort like the float; those of a negative one
/// sort in reverse. Adding zero makes -0 and 0 the same.
fn sort_key(score: f64, direction: Direction) -> u64 {
    let bits = (-direction.sign() * score + 0.0).to_bits();
    bits ^ (((bits as i64 >> 63) as u64) | 1 << 63)
}
