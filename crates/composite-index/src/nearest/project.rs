//! Least Euclidean change, by a dual active-set method.

use super::GREATEST;
use super::closest::{Closest, Outcome, ROUNDING};

/// Squared length of what is left of a bound's normal below which it depends
/// on the active ones.
const DEPENDENT: f64 = 1e-18;
/// Changes of the active set, per part, after which something went wrong.
const CHANGES_PER_PART: usize = 100;

/// What became of a bound.
enum Taken {
    Active,
    Excluded,
    Unclear,
}

/// A normal as a sum of active ones, with a rest that is at right angles to all.
struct Split {
    shares: Vec<f64>,
    step: Vec<f64>,
}

/// The active bounds with their multipliers, and the step they leave.
struct Active {
    bounds: Vec<usize>,
    multipliers: Vec<f64>,
}

impl Closest {
    /// Starts at `from`, where no bound is active, and takes in the bound that is
    /// furthest from being met, again and again. Each time the place moves along
    /// what the active normals leave of the new one, and multipliers change so
    /// that the place stays the projection onto the active bounds; a bound whose
    /// multiplier would fall below 0 leaves. The distance never falls. If no
    /// move and no departure is left, the bound and the active ones with
    /// negative coefficients exclude each other.
    ///
    /// Source: Goldfarb, Idnani (1983), *A numerically stable dual method for
    /// solving strictly convex quadratic programs*, doi:10.1007/BF02591962, with
    /// the identity for a Hessian, and so few parts that the active normals are
    /// taken apart anew each time.
    pub(super) fn by_projection(&mut self, from: &[f64]) -> Outcome {
        let mut active = Active {
            bounds: Vec::new(),
            multipliers: Vec::new(),
        };
        for _ in 0..CHANGES_PER_PART * self.n_parts {
            let Some(bound) = self.furthest() else {
                self.active.extend(&active.bounds);
                let distance = super::closest::distance(self.norm, &self.place, from);
                return Outcome::Reached(distance);
            };
            match self.take_in(bound, &mut active) {
                Taken::Active => {}
                Taken::Excluded => return Outcome::Impossible,
                Taken::Unclear => return Outcome::Unknown,
            }
        }
        Outcome::Unknown
    }

    /// The bound that is furthest from being met.
    fn furthest(&self) -> Option<usize> {
        let mut furthest = (ROUNDING, None);
        for bound in 0..self.n_bounds() {
            let excess = self.excess(bound, &self.place);
            if excess > furthest.0 {
                furthest = (excess, Some(bound));
            }
        }
        furthest.1
    }

    /// Makes a bound active. If it cannot be, `self.active` becomes the bounds
    /// that exclude each other.
    fn take_in(&mut self, bound: usize, active: &mut Active) -> Taken {
        let mut own = 0.0;
        loop {
            let Split { shares, step } = self.split(bound, &active.bounds);
            let square = super::dot(&step, &step);
            let whole = match square > DEPENDENT {
                true => self.excess(bound, &self.place).max(0.0) / square,
                false => f64::INFINITY,
            };
            let leaving = active.first_to_leave(&shares);
            let length = leaving.map_or(whole, |(_, length)| whole.min(length));
            if length.is_infinite() {
                return self.blame(bound, &active.bounds, &shares, square.sqrt());
            }
            if whole.is_finite() {
                let moved = self.place.iter_mut().zip(&step);
                moved.for_each(|(x, y)| *x -= length * y);
            }
            own += length;
            active.lower(length, &shares);
            match leaving {
                Some((position, until)) if until < whole => active.remove(position),
                _ => {
                    active.bounds.push(bound);
                    active.multipliers.push(own);
                    return Taken::Active;
                }
            }
        }
    }

    /// The proof that a bound and the active ones exclude each other. The normal
    /// n is r.N + z with no r above 0, and the active bounds hold with equality,
    /// so anywhere else n.w exceeds its limit by the present excess less at most
    /// |z| times the distance.
    fn blame(&mut self, bound: usize, active: &[usize], shares: &[f64], left: f64) -> Taken {
        let size = 1.0 + shares.iter().map(|share| share.abs()).sum::<f64>();
        if self.excess(bound, &self.place) <= GREATEST * left + ROUNDING * size {
            return Taken::Unclear;
        }
        let opposed = active.iter().zip(shares);
        let opposed = opposed.filter(|(_, share)| **share < -ROUNDING);
        self.active.extend(opposed.map(|(&other, _)| other));
        self.active.push(bound);
        Taken::Excluded
    }

    /// Takes a normal apart by Gram and Schmidt's process, done twice over for
    /// its accuracy.
    fn split(&self, bound: usize, active: &[usize]) -> Split {
        let (n, width) = (self.n_parts, active.len() + 1);
        let mut basis = Vec::with_capacity(n * width);
        let mut factor = vec![0.0; width * width];
        for (i, &other) in active.iter().chain([&bound]).enumerate() {
            basis.extend_from_slice(self.normal(other));
            let (known, own) = basis.split_at_mut(n * i);
            for _ in 0..2 {
                for (k, direction) in known.chunks_exact(n).enumerate() {
                    let along = super::dot(direction, own);
                    factor[k * width + i] += along;
                    for (x, y) in own.iter_mut().zip(direction) {
                        *x -= along * y;
                    }
                }
            }
            if i + 1 < width {
                let length = super::dot(own, own).sqrt();
                factor[i * width + i] = length;
                own.iter_mut().for_each(|x| *x /= length);
            }
        }
        let mut shares = vec![0.0; active.len()];
        for i in (0..active.len()).rev() {
            let row = &factor[i * width..][..width];
            let known: f64 = (i + 1..active.len()).map(|k| row[k] * shares[k]).sum();
            shares[i] = (row[width - 1] - known) / row[i];
        }
        let step = basis.split_off(n * active.len());
        Split { shares, step }
    }
}

impl Active {
    fn lower(&mut self, length: f64, shares: &[f64]) {
        for (multiplier, share) in self.multipliers.iter_mut().zip(shares) {
            *multiplier -= length * share;
        }
    }

    fn remove(&mut self, position: usize) {
        self.bounds.remove(position);
        self.multipliers.remove(position);
    }

    /// The active bound whose multiplier first falls to 0, and after how long.
    fn first_to_leave(&self, shares: &[f64]) -> Option<(usize, f64)> {
        let falling = self.multipliers.iter().zip(shares).enumerate();
        falling
            .filter(|(_, (_, share))| **share > ROUNDING)
            .map(|(position, (multiplier, share))| (position, multiplier / share))
            .min_by(|(_, a), (_, b)| a.total_cmp(b))
    }
}
