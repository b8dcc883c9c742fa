//! Sorting scores, in the way that is fastest for so many units.
//!
//! A score becomes a word: the cell in which it lies, above the position of its
//! unit. Sorting words is several times as fast as sorting positions by the
//! scores they point to; where scores share a cell, the caller tells them apart.

use crate::framework::Direction;

/// From this many units on, sorting by digits is the faster way.
const DIGITS_FROM: usize = 400;
/// Bits of a word that say where a score lies when words are compared whole.
const COMPARED_BITS: u32 = 32;
/// The same when words are sorted by digits: two digits.
const DIGIT_BITS: u32 = 11;
const N_DIGITS: usize = 1 << DIGIT_BITS;
/// Words that move by no more places than this, times their number, are put in
/// order one by one.
const MOVES_PER_WORD: usize = 4;
/// A word holds the cell of a score above the position of its unit.
pub(super) const UNIT_BITS: u32 = 32;

/// Where words are sorted.
pub(super) struct Room<'a> {
    /// Takes one word per score that is present, best first.
    pub words: &'a mut Vec<u64>,
    /// [`spare_len`] words.
    pub spare: &'a mut [u64],
}

/// How much spare room sorting needs.
pub(super) fn spare_len(n_units: usize) -> usize {
    if n_units < DIGITS_FROM { 0 } else { n_units }
}

/// Fills the words and sorts them. `previous` is the order of the last call.
pub(super) fn sort(scores: &[f64], direction: Direction, previous: &[u32], room: Room<'_>) {
    let Room { words, spare } = room;
    words.clear();
    if scores.len() < DIGITS_FROM {
        // In the previous order: while a slider moves, little of it changes.
        let cells = Cells::new(scores, direction, COMPARED_BITS);
        let previous = previous.iter().map(|&unit| (unit, scores[unit as usize]));
        words.extend(cells.words(previous));
        if !(is_nearly_sorted(words) && sort_by_insertion(words)) {
            words.sort_unstable();
        }
    } else {
        let cells = Cells::new(scores, direction, 2 * DIGIT_BITS);
        words.extend(cells.words((0..).zip(scores.iter().copied())));
        let spare = &mut spare[..words.len()];
        sort_by_digit(words, spare, UNIT_BITS);
        sort_by_digit(spare, words, UNIT_BITS + DIGIT_BITS);
    }
}

/// Whether few words are smaller than the one before them. A few words are
/// always near their places.
fn is_nearly_sorted(words: &[u64]) -> bool {
    let n_falls = words.windows(2).filter(|pair| pair[0] > pair[1]).count();
    n_falls <= 8 + words.len() / 8
}

/// Puts words in order one by one, unless they have far to go; whether it did.
fn sort_by_insertion(words: &mut [u64]) -> bool {
    let mut n_moves = 0;
    for end in 1..words.len() {
        let word = words[end];
        let mut place = end;
        while place > 0 && words[place - 1] > word {
            words[place] = words[place - 1];
            place -= 1;
        }
        words[place] = word;
        n_moves += end - place;
        if n_moves > MOVES_PER_WORD * words.len() {
            return false;
        }
    }
    true
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
        let (least, greatest) = extremes(scores);
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

/// Least and greatest score present, in lanes that do not wait for each other.
fn extremes(scores: &[f64]) -> (f64, f64) {
    const LANES: usize = 4;
    let mut least = [f64::INFINITY; LANES];
    let mut greatest = [f64::NEG_INFINITY; LANES];
    // A comparison with a missing score is false.
    let mut take = |lane: usize, x: f64| {
        least[lane] = if x < least[lane] { x } else { least[lane] };
        greatest[lane] = if x > greatest[lane] {
            x
        } else {
            greatest[lane]
        };
    };
    let chunks = scores.chunks_exact(LANES);
    chunks.remainder().iter().for_each(|&x| take(0, x));
    for chunk in chunks {
        (0..LANES).for_each(|lane| take(lane, chunk[lane]));
    }
    (
        least.into_iter().fold(f64::INFINITY, f64::min),
        greatest.into_iter().fold(f64::NEG_INFINITY, f64::max),
    )
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
pub(super) fn sort_key(score: f64, direction: Direction) -> u64 {
    let bits = (-direction.sign() * score + 0.0).to_bits();
    bits ^ (((bits as i64 >> 63) as u64) | 1 << 63)
}
