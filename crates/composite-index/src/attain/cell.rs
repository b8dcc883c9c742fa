//! A piece of the region, and what is certain in it.

use crate::sample::WeightRegion;

use super::game::Rows;
use super::side::{Opponents, Ratio, Side, dot};

/// A simplex of shares, with the opponents that are neither lost nor kept
/// behind in all of it.
///
/// A linear function takes its extremes at the corners, so a row of its values
/// there settles an opponent: lost if all are above the threshold, out of
/// the question if none is above 0. Halving an edge changes one value of each
/// row, to the mean of two.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    n_parts: usize,
    /// Corner by corner, one share per part.
    corners: Vec<f64>,
    /// Undecided opponents, one value per corner.
    pub soft: Vec<f64>,
    /// Which they are.
    pub ids: Vec<u32>,
    /// Bounds of the region that pass through: above 0 is outside.
    pub hard: Vec<f64>,
    bent: Vec<usize>,
    /// Opponents lost everywhere in the cell.
    pub n_lost: usize,
    /// Opponents lost in the middle, if the middle lies in the region.
    pub n_lost_in_middle: Option<usize>,
    /// Whether some bound of the region is broken everywhere in the cell.
    pub is_outside: bool,
}

impl Cell {
    /// A simplex around the whole region: see [`corners_around`].
    pub fn around(region: &WeightRegion, opponents: &Opponents) -> Self {
        let n = opponents.n_parts;
        let mut cell = Self {
            n_parts: n,
            corners: corners_around(region),
            ..Self::default()
        };
        cell.settle_all(region, opponents);
        cell
    }

    fn settle_all(&mut self, region: &WeightRegion, opponents: &Opponents) {
        let mut tally = Tally::new(opponents);
        let mut values = vec![0.0; self.n_parts];
        for part in 0..self.n_parts {
            for (sign, bound) in [(-1.0, region.lower()[part]), (1.0, region.upper()[part])] {
                let shares = self.corners.chunks_exact(self.n_parts);
                for (value, corner) in values.iter_mut().zip(shares) {
                    *value = sign * (corner[part] - bound);
                }
                tally.hard(&values, &mut self.hard);
            }
        }
        for (id, row) in (0..).zip(opponents.straight.chunks_exact(self.n_parts)) {
            let shares = self.corners.chunks_exact(self.n_parts);
            for (value, corner) in values.iter_mut().zip(shares) {
                *value = dot(row, corner);
            }
            if tally.is_undecided(&values) {
                self.soft.extend_from_slice(&values);
                self.ids.push(id);
            }
        }
        self.bent = (0..opponents.bent.len()).collect();
        self.finish(tally, opponents);
    }

    /// Writes the half of the cell in which the corner `from` has moved to the
    /// middle of the edge to `to`.
    pub fn halve(&self, from: usize, to: usize, opponents: &Opponents, out: &mut Self) {
        let n = self.n_parts;
        out.n_parts = n;
        out.corners.clone_from(&self.corners);
        for part in 0..n {
            let (a, b) = (self.corners[from * n + part], self.corners[to * n + part]);
            out.corners[from * n + part] = 0.5 * (a + b);
        }
        out.soft.clear();
        out.ids.clear();
        out.hard.clear();
        out.bent.clone_from(&self.bent);
        let mut tally = Tally::new(opponents);
        tally.n_lost = self.n_lost;
        let mut values = vec![0.0; n];
        for row in self.hard.chunks_exact(n) {
            values.copy_from_slice(row);
            values[from] = 0.5 * (row[from] + row[to]);
            tally.hard(&values, &mut out.hard);
        }
        for (&id, row) in self.ids.iter().zip(self.soft.chunks_exact(n)) {
            values.copy_from_slice(row);
            values[from] = 0.5 * (row[from] + row[to]);
            if tally.is_undecided(&values) {
                out.soft.extend_from_slice(&values);
                out.ids.push(id);
            }
        }
        out.finish(tally, opponents);
    }

    fn finish(&mut self, mut tally: Tally, opponents: &Opponents) {
        let (corners, n) = (&self.corners, self.n_parts);
        let middle = Middle::of(corners, n, opponents);
        self.bent
            .retain(|&bent| tally.bent(&opponents.bent[bent], corners, n, opponents, &middle));
        self.n_lost = tally.n_lost;
        self.is_outside = tally.is_outside;
        self.n_lost_in_middle =
            (!tally.middle_is_outside).then_some(tally.n_lost + tally.n_lost_in_middle);
    }

    /// The undecided rows.
    pub fn rows(&self) -> Rows<'_> {
        Rows {
            n_columns: self.n_parts,
            soft: &self.soft,
            hard: &self.hard,
        }
    }

    /// How many parts there are.
    pub fn n_parts(&self) -> usize {
        self.n_parts
    }

    /// How many rows are undecided.
    pub fn n_soft(&self) -> usize {
        self.ids.len()
    }

    /// The shares at these barycentric coordinates.
    pub fn shares(&self, coordinates: &[f64], out: &mut [f64]) {
        out.fill(0.0);
        for (corner, &coordinate) in self.corners.chunks_exact(self.n_parts).zip(coordinates) {
            for (share, x) in out.iter_mut().zip(corner) {
                *share += coordinate * x;
            }
        }
    }

    /// The least and the greatest share of each part.
    pub fn ranges(&self) -> impl Iterator<Item = (f64, f64)> {
        (0..self.n_parts).map(|part| {
            let shares = self.corners.iter().skip(part).step_by(self.n_parts);
            shares.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &x| {
                (low.min(x), high.max(x))
            })
        })
    }

    /// Corner by corner, one share per part.
    pub fn corners(&self) -> &[f64] {
        &self.corners
    }

    /// The middle of the cell.
    pub fn middle(&self, out: &mut [f64]) {
        out.fill(0.0);
        for corner in self.corners.chunks_exact(self.n_parts) {
            for (share, x) in out.iter_mut().zip(corner) {
                *share += x / self.n_parts as f64;
            }
        }
    }

    /// The edge to halve, as two corners, and the square of its length: the one
    /// with the greatest product of length and undecided opponents whose row
    /// changes its sign along it. Halving by length alone settles far fewer.
    pub fn busiest_edge(&self) -> (usize, usize, f64) {
        let n = self.n_parts;
        let crossed = self.crossed();
        let corner = |i: usize| &self.corners[i * n..][..n];
        let (mut busiest, mut most) = ((0, 0, 0.0), -1.0);
        for a in 0..n {
            for b in a + 1..n {
                let difference = corner(a).iter().zip(corner(b)).map(|(x, y)| x - y);
                let square: f64 = difference.map(|x| x * x).sum();
                let crossed = 1.0 + f64::from(crossed[a * n + b]);
                if square > 0.0 && square.sqrt() * crossed > most {
                    most = square.sqrt() * crossed;
                    busiest = (a, b, square);
                }
            }
        }
        busiest
    }

    /// How many rows change sign along each edge.
    fn crossed(&self) -> Vec<u32> {
        let n = self.n_parts;
        let mut crossed = vec![0; n * n];
        for row in self.soft.chunks_exact(n) {
            for a in 0..n {
                let is_above = row[a] > 0.0;
                let edges = &mut crossed[a * n..][..n];
                for (edge, &x) in edges.iter_mut().zip(row).skip(a + 1) {
                    *edge += u32::from((x > 0.0) != is_above);
                }
            }
        }
        crossed
    }

    /// What it costs to look at the cell, in cells with few rows.
    pub fn cost(&self) -> usize {
        1 + self.soft.len() * self.n_parts / ROWS_PER_EFFORT
    }
}

/// Rows by parts by parts that cost as much again as the rest of a cell.
const ROWS_PER_EFFORT: usize = 2_048;

/// The corners of the smaller of the two simplices around a region: all shares
/// above its lower bounds, or all below its upper ones.
pub(crate) fn corners_around(region: &WeightRegion) -> Vec<f64> {
    let below = 1.0 - region.lower().iter().sum::<f64>();
    let above = region.upper().iter().sum::<f64>() - 1.0;
    let (bounds, room) = match below <= above {
        true => (region.lower(), below.max(0.0)),
        false => (region.upper(), -above.max(0.0)),
    };
    let corner = |corner: usize| {
        let share = move |(part, bound): (usize, &f64)| match part == corner {
            true => bound + room,
            false => *bound,
        };
        bounds.iter().enumerate().map(share)
    };
    (0..bounds.len()).flat_map(corner).collect()
}

/// Sorts rows into settled and undecided ones.
struct Tally {
    /// Above this a row is lost.
    lost_above: f64,
    /// Whether a row of 0 in the middle is one lost.
    zero_is_lost: bool,
    n_lost: usize,
    n_lost_in_middle: usize,
    is_outside: bool,
    middle_is_outside: bool,
}

impl Tally {
    fn new(opponents: &Opponents) -> Self {
        Self {
            lost_above: opponents.lost_above,
            zero_is_lost: opponents.lost_above < 0.0,
            n_lost: 0,
            n_lost_in_middle: 0,
            is_outside: false,
            middle_is_outside: false,
        }
    }

    fn hard(&mut self, values: &[f64], undecided: &mut Vec<f64>) {
        let (least, greatest, sum) = summary(values);
        self.is_outside |= least > OUTSIDE;
        self.middle_is_outside |= sum > 0.0;
        if greatest > 0.0 {
            undecided.extend_from_slice(values);
        }
    }

    /// Whether an opponent with these values at the corners is undecided.
    fn is_undecided(&mut self, values: &[f64]) -> bool {
        let (least, greatest, sum) = summary(values);
        if least > self.lost_above {
            self.n_lost += 1;
            return false;
        }
        let is_lost = sum > 0.0 || (sum == 0.0 && self.zero_is_lost);
        let is_undecided = greatest > 0.0;
        self.n_lost_in_middle += usize::from(is_undecided && is_lost);
        is_undecided
    }

    /// Whether a bent opponent stays undecided.
    fn bent(
        &mut self,
        other: &Ratio,
        corners: &[f64],
        n: usize,
        opponents: &Opponents,
        middle: &Middle,
    ) -> bool {
        let (least, greatest) = match opponents.side {
            Side::Best => lead(other, &opponents.focus, corners, n),
            Side::Worst => lead(&opponents.focus, other, corners, n),
        };
        if least > self.lost_above.max(-f64::MIN_POSITIVE) {
            self.n_lost += 1;
            return false;
        }
        if greatest <= 0.0 {
            return false;
        }
        let ahead = opponents.side.sign() * (middle.score(other) - middle.focus);
        let is_lost = ahead > 0.0 || (ahead == 0.0 && self.zero_is_lost);
        self.n_lost_in_middle += usize::from(is_lost);
        true
    }
}

/// How far rounding may carry a bound of the region.
const OUTSIDE: f64 = 1e-12;

fn summary(values: &[f64]) -> (f64, f64, f64) {
    let start = (f64::INFINITY, f64::NEG_INFINITY, 0.0);
    values.iter().fold(start, |(least, greatest, sum), &x| {
        (
            if x < least { x } else { least },
            if x > greatest { x } else { greatest },
            sum + x,
        )
    })
}

/// Bounds of how far one unit is ahead of another where the difference is one
/// of two quotients, times both denominators: of A B' - A' B, with A, B of the
/// one ahead and A', B' of the one behind all linear.
///
/// On a simplex the quadratic is a mean of its Bernstein coefficients, one per
/// pair of corners, and so lies between the least and the greatest of them.
/// Source: Farouki (2012), *The Bernstein polynomial basis: a centennial
/// retrospective*, doi:10.1016/j.cagd.2012.03.001.
pub(crate) fn lead(ahead: &Ratio, behind: &Ratio, corners: &[f64], n: usize) -> (f64, f64) {
    let (mut least, mut greatest) = (f64::INFINITY, f64::NEG_INFINITY);
    for (i, first) in corners.chunks_exact(n).enumerate() {
        let ((a, b), (own_a, own_b)) = (ahead.at(first), behind.at(first));
        for second in corners.chunks_exact(n).skip(i) {
            let ((c, d), (own_c, own_d)) = (ahead.at(second), behind.at(second));
            let coefficient = 0.5 * (a * own_d + c * own_b - own_a * d - own_c * b);
            least = least.min(coefficient);
            greatest = greatest.max(coefficient);
        }
    }
    (least, greatest)
}

/// The middle of a cell and the score of the focus there.
struct Middle {
    shares: Vec<f64>,
    focus: f64,
}

impl Middle {
    fn of(corners: &[f64], n: usize, opponents: &Opponents) -> Self {
        if opponents.bent.is_empty() {
            let (shares, focus) = (Vec::new(), 0.0);
            return Self { shares, focus };
        }
        let share = |part: usize| corners.iter().skip(part).step_by(n).sum::<f64>();
        let mut middle = Self {
            shares: (0..n).map(share).collect(),
            focus: 0.0,
        };
        middle.focus = middle.score(&opponents.focus);
        middle
    }

    fn score(&self, ratio: &Ratio) -> f64 {
        let (value, present) = ratio.at(&self.shares);
        value / present
    }
}
