//! The closest shares that keep to linear bounds.

use crate::simplex::Tableau;

use super::Norm;

/// How a search for the closest shares ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Outcome {
    /// No allowed shares are closer than this.
    Reached(f64),
    /// The bounds exclude each other.
    Impossible,
    /// Rounding kept it from ending.
    Unknown,
}

/// Least distance from given shares to those with a.w <= b for every bound and
/// a sum of 1.
///
/// On shares that sum to 1 a bound is the same with its mean taken off the
/// coefficients; what is left is scaled to length 1, so that what a place
/// lacks of a bound is a distance.
#[derive(Clone, Debug)]
pub(super) struct Closest {
    pub norm: Norm,
    pub n_parts: usize,
    /// Coefficients of length 1 and sum 0, bound by bound.
    pub normals: Vec<f64>,
    pub limits: Vec<f64>,
    /// A bound that no shares meet, whatever the others say.
    pub broken: Option<usize>,
    /// The closest shares.
    pub place: Vec<f64>,
    /// The bounds that hold the distance up, or that exclude each other.
    pub active: Vec<usize>,
    pub tableau: Tableau,
}

/// How far rounding may carry a place past a bound.
pub(super) const ROUNDING: f64 = 1e-12;

impl Closest {
    pub fn new(norm: Norm, n_parts: usize) -> Self {
        Self {
            norm,
            n_parts,
            normals: Vec::new(),
            limits: Vec::new(),
            broken: None,
            place: Vec::new(),
            active: Vec::new(),
            tableau: Tableau::default(),
        }
    }

    /// Forgets all bounds.
    pub fn clear(&mut self) {
        self.normals.clear();
        self.limits.clear();
        self.broken = None;
    }

    pub fn n_bounds(&self) -> usize {
        self.limits.len()
    }

    /// Adds a.w <= b, to be kept with `margin` to spare, as a distance.
    pub fn bound(&mut self, coefficients: impl Iterator<Item = f64> + Clone, b: f64, margin: f64) {
        let mean = coefficients.clone().sum::<f64>() / self.n_parts as f64;
        let largest = coefficients.clone().map(f64::abs).fold(0.0, f64::max);
        let squares = coefficients.clone().map(|a| (a - mean) * (a - mean));
        let length = squares.sum::<f64>().sqrt();
        if length <= ROUNDING * largest || length == 0.0 {
            // The same for all shares.
            if mean - b > ROUNDING * largest {
                self.broken.get_or_insert(self.n_bounds());
            }
            self.normals.extend(coefficients.map(|_| 0.0));
            self.limits.push(f64::INFINITY);
            return;
        }
        self.normals
            .extend(coefficients.map(|a| (a - mean) / length));
        self.limits.push((b - mean) / length - margin);
    }

    /// Solves; `from` sums to 1.
    pub fn solve(&mut self, from: &[f64]) -> Outcome {
        self.place.clear();
        self.place.extend_from_slice(from);
        self.active.clear();
        if let Some(broken) = self.broken {
            self.active.push(broken);
            return Outcome::Impossible;
        }
        match self.norm {
            Norm::L1 => self.by_simplex(from),
            Norm::L2 => self.by_projection(from),
        }
    }

    pub fn normal(&self, bound: usize) -> &[f64] {
        &self.normals[bound * self.n_parts..][..self.n_parts]
    }

    /// How far a place lies beyond a bound.
    pub fn excess(&self, bound: usize, place: &[f64]) -> f64 {
        super::dot(self.normal(bound), place) - self.limits[bound]
    }
}

/// The distance between two sets of shares.
pub(super) fn distance(norm: Norm, a: &[f64], b: &[f64]) -> f64 {
    let differences = a.iter().zip(b).map(|(x, y)| x - y);
    match norm {
        Norm::L1 => differences.map(f64::abs).sum(),
        Norm::L2 => differences.map(|x| x * x).sum::<f64>().sqrt(),
    }
}
