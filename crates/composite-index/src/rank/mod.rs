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

mod sorting;

use crate::framework::Direction;

use sorting::{UNIT_BITS, sort_key};

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
    /// One word per unit with a score, best first; see [`sorting`].
    words: Vec<u64>,
    /// As much room again, for sorting by digits.
    spare: Vec<u64>,
}

impl Ranking {
    /// Room for this many units (fewer than 2^32), none of them ranked.
    pub fn new(n_units: usize) -> Self {
        Self {
            order: (0..n_units as u32).collect(),
            ranks: vec![0; n_units],
            n_ranked: 0,
            words: Vec::with_capacity(n_units),
            spare: vec![0; sorting::spare_len(n_units)],
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
        let room = sorting::Room {
            words: &mut self.words,
            spare: &mut self.spare,
        };
        sorting::sort(scores, direction, &self.order, room);
        self.n_ranked = self.words.len();
        self.unpack(scores);
        self.repair(scores, direction);
        self.assign(scores, floor);
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
            let key = |unit: u32| (sort_key(scores[unit as usize], direction), unit);
            sort_ties(&mut self.order[start..start + length], key);
            start += length;
        }
    }

    /// Gives units that tie with the best of their group its rank, and puts
    /// them into input order.
    fn assign(&mut self, scores: &[f64], floor: f64) {
        let score = |&unit: &u32| scores[unit as usize].abs();
        let ends = self.order().first().into_iter().chain(self.order().last());
        // What no tie exceeds, to pass over the exact rule where it cannot hold.
        let wide = floor.max(RELATIVE_TOLERANCE * ends.map(score).fold(0.0, f64::max));
        let (mut start, mut best) = (0, f64::NAN);
        for position in 0..self.n_ranked {
            let unit = self.order[position] as usize;
            let score = scores[unit];
            let may_tie = (best - score).abs() <= wide;
            if !(may_tie && ties(best, score, floor)) {
                self.close_group(start, position);
                (start, best) = (position, score);
            }
            self.ranks[unit] = start as u32 + 1;
        }
        self.close_group(start, self.n_ranked);
    }

    fn close_group(&mut self, start: usize, end: usize) {
        if end - start > 1 {
            sort_ties(&mut self.order[start..end], |unit| unit);
        }
    }
}

/// Sorts units that tie or all but tie, in place: hardly ever more than two or
/// three, which as a rule are in order already. A heap takes as much as any input
/// can ask for and is a tenth of the standard sort to download.
fn sort_ties<K: Ord>(units: &mut [u32], key: impl Fn(u32) -> K) {
    if units.is_sorted_by_key(|&unit| key(unit)) {
        return;
    }
    let sink = |heap: &mut [u32], mut at: usize| {
        while 2 * at + 1 < heap.len() {
            let children = 2 * at + 1..heap.len().min(2 * at + 3);
            let Some(child) = children.max_by_key(|&child| key(heap[child])) else {
                return;
            };
            if key(heap[child]) <= key(heap[at]) {
                return;
            }
            heap.swap(at, child);
            at = child;
        }
    };
    for at in (0..units.len() / 2).rev() {
        sink(units, at);
    }
    for end in (1..units.len()).rev() {
        units.swap(0, end);
        sink(&mut units[..end], 0);
    }
}
