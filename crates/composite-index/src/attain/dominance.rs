//! Which pairs the weights cannot decide.

use crate::error::AttainError;
use crate::form::{Form, TieTolerance};
use crate::sample::WeightRegion;

use super::cell::{corners_around, lead};
use super::check_region;
use super::side::Ratio;

/// Whether one unit is above another, over all weights in a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precedence {
    /// Everywhere: the first necessarily beats the second.
    Always,
    /// Somewhere, but not everywhere.
    Sometimes,
    /// Nowhere: at the most they tie.
    Never,
    /// The two lack different pillars, and the bound for such pairs does not
    /// tell.
    Unsettled,
}

/// How many others are above or below a unit whatever the weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The unit.
    pub unit: usize,
    /// Others above it everywhere in the region.
    pub always_above: u32,
    /// Others above it nowhere in the region.
    pub never_above: u32,
    /// Others below it everywhere in the region.
    pub always_below: u32,
}

/// Whether `first` is above `second`.
///
/// Two units that lack the same pillars differ by d.w, with the differences d of
/// their values, up to a positive factor. Over the simplex cut by bounds its
/// extremes are in closed form ([`WeightRegion::minimum`]), so the answer is
/// exact, ties included. Where they lack different pillars the difference is a
/// quadratic, bounded on a simplex around the region: `Always` and `Never` are
/// then proven, and the rest is `Unsettled`.
///
/// Errors: a region of another number of parts; a unit without a rank.
/// Source: Hazen (1986), *Partial information, dominance, and potential optimality
/// in multiattribute utility theory*, doi:10.1287/opre.34.2.296; for bounded
/// weights Park (2004), doi:10.1109/TSMCA.2004.832828.
pub fn precedence(
    form: &Form,
    region: &WeightRegion,
    first: usize,
    second: usize,
) -> Result<Precedence, AttainError> {
    check_region(form, region)?;
    let row = |unit: usize| form.row(unit).ok_or(AttainError::NotRanked { unit });
    let (first, second) = (row(first)?, row(second)?);
    let view = View::new(form, region, second);
    let lead = view.lead_of(first);
    Ok(if view.is_above(lead.least) {
        Precedence::Always
    } else if view.is_not_above(lead.greatest) {
        Precedence::Never
    } else if lead.is_reached {
        Precedence::Sometimes
    } else {
        Precedence::Unsettled
    })
}

/// How one unit stands towards all others, in time proportional to their number.
///
/// Its best rank in the region is at least 1 + `always_above`, its worst at most
/// the number of units less `never_above`.
///
/// Errors: see [`precedence`].
pub fn standing(form: &Form, region: &WeightRegion, unit: usize) -> Result<Standing, AttainError> {
    check_region(form, region)?;
    let row = form.row(unit).ok_or(AttainError::NotRanked { unit })?;
    Ok(standing_of(form, region, row))
}

/// How every unit stands, by row: pair by pair, so for a few hundred units.
///
/// Errors: a region of another number of parts.
pub fn dominance(form: &Form, region: &WeightRegion) -> Result<Vec<Standing>, AttainError> {
    check_region(form, region)?;
    Ok((0..form.n_rows())
        .map(|row| standing_of(form, region, row))
        .collect())
}

fn standing_of(form: &Form, region: &WeightRegion, row: usize) -> Standing {
    let view = View::new(form, region, row);
    let mut standing = Standing {
        unit: form.units()[row],
        always_above: 0,
        never_above: 0,
        always_below: 0,
    };
    for other in (0..form.n_rows()).filter(|&other| other != row) {
        let lead = view.lead_of(other);
        standing.always_above += u32::from(view.is_above(lead.least));
        standing.never_above += u32::from(view.is_not_above(lead.greatest));
        standing.always_below += u32::from(view.is_above(-lead.greatest_where_scored));
    }
    standing
}

/// Between what the lead of another unit lies.
struct Lead {
    least: f64,
    greatest: f64,
    /// The same, or more where the focus may be without a score.
    greatest_where_scored: f64,
    /// Whether both ends are reached.
    is_reached: bool,
}

/// All others as one unit sees them.
struct View<'a> {
    form: &'a Form,
    region: &'a WeightRegion,
    focus: Ratio,
    tolerance: TieTolerance,
    corners: Vec<f64>,
}

impl<'a> View<'a> {
    fn new(form: &'a Form, region: &'a WeightRegion, row: usize) -> Self {
        let focus = Ratio::of(form, row);
        Self {
            tolerance: focus.tolerance(form),
            corners: corners_around(region),
            form,
            region,
            focus,
        }
    }

    fn lead_of(&self, row: usize) -> Lead {
        let other = Ratio::of(self.form, row);
        if other.present != self.focus.present {
            return self.bounded_lead_of(&other);
        }
        let values = other.value.iter().zip(&self.focus.value);
        let ahead: Vec<f64> = values.map(|(a, b)| a - b).collect();
        let greatest = self.region.maximum(&ahead).value;
        Lead {
            least: self.region.minimum(&ahead).value,
            greatest,
            greatest_where_scored: greatest,
            is_reached: true,
        }
    }

    /// The tighter of two bounds: that of the quadratic, and what the least and
    /// the greatest value of each allow. Where a unit has no score it is above
    /// nobody, so the second proves nothing unless it always has one.
    fn bounded_lead_of(&self, other: &Ratio) -> Lead {
        let (least, greatest) = lead(other, &self.focus, &self.corners, self.form.n_parts());
        let (low, high) = other.least_and_greatest();
        let (own_low, own_high) = self.focus.least_and_greatest();
        let is_scored = |ratio: &Ratio| self.region.minimum(&ratio.present).value > 0.0;
        Lead {
            least: match is_scored(other) {
                true => least.max(low - own_high),
                false => least,
            },
            greatest: greatest.min(high - own_low),
            greatest_where_scored: match is_scored(&self.focus) {
                true => greatest.min(high - own_low),
                false => greatest,
            },
            is_reached: false,
        }
    }

    fn is_above(&self, least: f64) -> bool {
        least > self.tolerance.greatest
    }

    fn is_not_above(&self, greatest: f64) -> bool {
        greatest <= self.tolerance.least
    }
}
