//! One unit against all others, as functions of the shares.

use crate::form::{Form, TieTolerance};

/// Which end of the ranking is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// As few others as possible above.
    Best,
    /// As many others as possible above.
    Worst,
}

/// The others, each as a function of the shares that should be at most 0: how
/// far it is ahead of the focus on the side of the best rank, how far it is
/// behind on the side of the worst. One that must be above 0 is *lost*.
#[derive(Clone, Debug)]
pub(crate) struct Opponents {
    pub side: Side,
    pub n_parts: usize,
    pub n_rows: usize,
    /// Coefficients of those whose difference to the focus is linear.
    pub straight: Vec<f64>,
    /// Those whose difference is a quotient: see [`Ratio`].
    pub bent: Vec<Ratio>,
    pub focus: Ratio,
    /// Above this, an opponent is lost whatever rounding and the tie rule do.
    pub lost_above: f64,
    /// A lead of no more than this is a tie, whatever the weights.
    pub tied_below: f64,
}

/// The score of a unit as a quotient of two linear functions, coefficient by
/// coefficient: its value in each pillar, 0 where missing, and 1 where present.
#[derive(Clone, Debug)]
pub(crate) struct Ratio {
    pub value: Vec<f64>,
    pub present: Vec<f64>,
}

impl Ratio {
    pub fn of(form: &Form, row: usize) -> Self {
        let values = (0..form.n_parts()).map(|part| form.value(row, part));
        let (value, present) = values
            .map(|x| if x.is_nan() { (0.0, 0.0) } else { (x, 1.0) })
            .unzip();
        Self { value, present }
    }

    /// Numerator and denominator under these shares.
    pub fn at(&self, shares: &[f64]) -> (f64, f64) {
        (dot(&self.value, shares), dot(&self.present, shares))
    }

    /// Whether something is missing.
    pub fn has_gaps(&self) -> bool {
        self.present.contains(&0.0)
    }

    /// What decides a tie with this unit.
    pub fn tolerance(&self, form: &Form) -> TieTolerance {
        let (low, high) = self.least_and_greatest();
        let tolerance = form.tie_tolerance(low, high);
        // A difference linear in the shares is the one of the scores times the
        // weight of what is present, and so less than it.
        let least = if self.has_gaps() {
            0.0
        } else {
            tolerance.least
        };
        TieTolerance { least, ..tolerance }
    }

    /// The least and the greatest value present.
    pub fn least_and_greatest(&self) -> (f64, f64) {
        let present = self.value.iter().zip(&self.present);
        present.filter(|(_, present)| **present > 0.0).fold(
            (f64::INFINITY, f64::NEG_INFINITY),
            |(low, high), (&x, _)| (low.min(x), high.max(x)),
        )
    }
}

impl Opponents {
    pub fn of(form: &Form, focus: usize, side: Side) -> Self {
        let own = Ratio::of(form, focus);
        let (mut straight, mut bent) = (Vec::new(), Vec::new());
        for row in (0..form.n_rows()).filter(|&row| row != focus) {
            let other = Ratio::of(form, row);
            if other.present == own.present {
                let ahead = other.value.iter().zip(&own.value).map(|(a, b)| a - b);
                straight.extend(ahead.map(|x| side.sign() * x));
            } else {
                bent.push(other);
            }
        }
        let tolerance = own.tolerance(form);
        Self {
            side,
            n_parts: form.n_parts(),
            n_rows: form.n_rows(),
            straight,
            bent,
            focus: own,
            tied_below: tolerance.least,
            lost_above: match side {
                Side::Best => tolerance.greatest,
                // Who leads by less than a tie does not lead.
                Side::Worst => -tolerance.least.max(f64::MIN_POSITIVE),
            },
        }
    }

    /// The number of others.
    pub fn n_others(&self) -> usize {
        self.n_rows - 1
    }

    /// How many are lost at a rank.
    pub fn n_lost(&self, rank: u32) -> usize {
        let above = rank as usize - 1;
        match self.side {
            Side::Best => above,
            Side::Worst => self.n_others() - above,
        }
    }

    /// The rank at which so many are lost.
    pub fn rank(&self, n_lost: usize) -> u32 {
        let above = match self.side {
            Side::Best => n_lost,
            Side::Worst => self.n_others() - n_lost,
        };
        above as u32 + 1
    }
}

impl Side {
    pub(crate) fn sign(self) -> f64 {
        match self {
            Self::Best => 1.0,
            Self::Worst => -1.0,
        }
    }
}

pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
