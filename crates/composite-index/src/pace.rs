//! At what pace a figure moves, and when a target is reached at this pace.
//!
//! The pace is that of a straight line through the figures of several years, by
//! least squares: of the figures themselves (so many points a year), or of their
//! logarithms (so many per cent a year, compound growth). Where that line meets
//! the target is when the target is reached.
//!
//! # The doubt in it
//!
//! Figures scatter about their line, so the year in which the target is reached is
//! in doubt. With three figures or more the scatter can be seen, and the years
//! that cannot be ruled out are those in which the target lies within the
//! prediction interval of a single figure:
//!
//! (y* - a - b t)² <= q² s² (1 + 1/n + (t - mean t)² / Sxx)
//!
//! with the residual variance s² on n - 2 degrees of freedom and the quantile q of
//! Student's t. That is a quadratic inequality in t (Fieller's). If the pace itself
//! is not told from 0 there is no latest year: it may never be reached.
//! With two figures the line passes through both, and nothing can be said of its
//! doubt ([`Doubt::Untold`]), which is not the same as no doubt.
//!
//! A pace is no forecast: it says what would come if all went on as it did.
//!
//! Sources: Draper, Smith (1998), *Applied Regression Analysis*, 3rd edition,
//! section 3.2 (inverse regression); Fieller (1954), *Some problems in interval
//! estimation*, doi:10.1111/j.2517-6161.1954.tb00159.x.

use crate::error::PaceError;
use crate::framework::Direction;
use crate::rank;

/// A figure of one year.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Reading {
    /// The year.
    pub year: f64,
    /// The figure.
    pub value: f64,
}

/// On which scale the pace is steady.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Growth {
    /// By the same amount each year: least squares of the figures.
    #[default]
    Linear,
    /// By the same share each year: least squares of their logarithms.
    Compound,
}

/// The line through the figures.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Pace {
    /// How it grows.
    pub growth: Growth,
    /// What a year adds: in the figure's own measure, or as a share (0.02 for
    /// 2 per cent).
    pub per_year: f64,
    /// How many figures it rests on.
    pub n_readings: usize,
}

/// What the pace leads to.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Outlook {
    /// There are figures of fewer than two years: there is no pace.
    TooFew,
    /// The latest figure is at the target or past it.
    Reached,
    /// The figures stand still, short of the target.
    Still(Pace),
    /// The line leads away from the target.
    Away(Pace),
    /// The line has met the target by the latest year, the latest figure has not.
    Due(Pace),
    /// The line meets the target in this year.
    Expected {
        /// The line.
        pace: Pace,
        /// The year, with its fraction: 2030.5 is the middle of 2030 if figures are
        /// of the beginnings of years.
        year: f64,
        /// Which years cannot be ruled out.
        doubt: Doubt,
    },
}

/// Which years cannot be ruled out.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Doubt {
    /// Two figures do not tell.
    Untold,
    /// Years within the bounds.
    Within {
        /// The earliest, not before the latest figure.
        earliest: f64,
        /// The latest; none if it may never be reached.
        latest: Option<f64>,
    },
}

/// When a target is reached, if all goes on as it did.
///
/// - `readings`: in any order; of several in one year all count.
/// - `direction`: which way the target is reached.
/// - `confidence`: of the doubt, such as 0.95.
///
/// Errors: numbers that are not finite; compound growth of figures of zero or less.
pub fn outlook(
    readings: &[Reading],
    target: f64,
    direction: Direction,
    growth: Growth,
    confidence: f64,
) -> Result<Outlook, PaceError> {
    let numbers = readings.iter().flat_map(|one| [one.year, one.value]);
    let mut numbers = numbers.chain([target, confidence]);
    if let Some(value) = numbers.find(|value| !value.is_finite()) {
        return Err(PaceError::NotANumber { value });
    }
    if !(confidence > 0.0 && confidence < 1.0) {
        return Err(PaceError::NotANumber { value: confidence });
    }
    let latest = readings.iter().max_by(|a, b| a.year.total_cmp(&b.year));
    let Some(latest) = latest.filter(|last| readings.iter().any(|one| one.year < last.year)) else {
        return Ok(Outlook::TooFew);
    };
    let sign = direction.sign();
    if sign * latest.value >= sign * target {
        return Ok(Outlook::Reached);
    }
    let line = Line::of(readings, growth)?;
    let goal = scaled(target, growth)?;
    let pace = Pace {
        growth,
        per_year: match growth {
            Growth::Linear => line.slope,
            Growth::Compound => line.slope.exp_m1(),
        },
        n_readings: readings.len(),
    };
    if line.is_flat() {
        return Ok(Outlook::Still(pace));
    }
    // Logarithms keep the order.
    if sign * line.slope < 0.0 {
        return Ok(Outlook::Away(pace));
    }
    let year = line.mean_year + (goal - line.mean) / line.slope;
    if !year.is_finite() {
        return Ok(Outlook::Still(pace));
    }
    if year <= latest.year {
        return Ok(Outlook::Due(pace));
    }
    Ok(Outlook::Expected {
        pace,
        year,
        doubt: line.doubt(goal, latest.year, confidence),
    })
}

/// The figure on the scale on which the pace is steady.
fn scaled(value: f64, growth: Growth) -> Result<f64, PaceError> {
    match growth {
        Growth::Linear => Ok(value),
        Growth::Compound if value > 0.0 => Ok(value.ln()),
        Growth::Compound => Err(PaceError::NotPositive { value }),
    }
}

/// A line by least squares.
#[derive(Copy, Clone, Debug)]
struct Line {
    mean_year: f64,
    mean: f64,
    slope: f64,
    /// Sum of the squares of the years about their mean.
    squares: f64,
    /// Sum of the squares of what is off the line.
    residual: f64,
    /// The size of the largest figure, on the scale of the line.
    size: f64,
    n: f64,
}

impl Line {
    fn of(readings: &[Reading], growth: Growth) -> Result<Self, PaceError> {
        let scaled = |one: &Reading| Ok((one.year, scaled(one.value, growth)?));
        let points: Vec<(f64, f64)> = readings.iter().map(scaled).collect::<Result<_, _>>()?;
        let n = points.len() as f64;
        let mean_year = points.iter().map(|(year, _)| year).sum::<f64>() / n;
        let mean = points.iter().map(|(_, value)| value / n).sum::<f64>();
        let sum = |part: fn(f64, f64) -> f64| {
            let parts = points
                .iter()
                .map(|&(year, value)| part(year - mean_year, value - mean));
            parts.sum::<f64>()
        };
        let squares = sum(|year, _| year * year);
        let slope = sum(|year, value| year * value) / squares;
        let off = points.iter().map(|&(year, value)| {
            let off = value - mean - slope * (year - mean_year);
            off * off
        });
        let sizes = points.iter().map(|(_, value)| value.abs());
        Ok(Self {
            mean_year,
            mean,
            slope,
            squares,
            residual: off.sum(),
            size: sizes.fold(0.0, f64::max),
            n,
        })
    }

    /// Whether what it rises over its years is rounding.
    fn is_flat(&self) -> bool {
        let rise = self.slope * self.squares.sqrt();
        let is_rise = rise.abs() > rank::RELATIVE_TOLERANCE * self.size;
        !is_rise
    }

    /// Where the target lies within the prediction interval.
    fn doubt(&self, goal: f64, latest: f64, confidence: f64) -> Doubt {
        if self.n < 3.0 {
            return Doubt::Untold;
        }
        let degrees = self.n as u32 - 2;
        let q = student_t(1.0 - (1.0 - confidence) / 2.0, degrees);
        let width = q * q * self.residual / f64::from(degrees);
        // a u² - 2 b u + c <= 0, with u from the mean year on.
        let distance = goal - self.mean;
        let a = self.slope * self.slope - width / self.squares;
        let b = self.slope * distance;
        let c = distance * distance - width * (1.0 + 1.0 / self.n);
        let root = (b * b - a * c).max(0.0).sqrt();
        let year = |u: f64| (self.mean_year + u).max(latest);
        if a > 0.0 {
            let ends = [(b - root) / a, (b + root) / a];
            return Doubt::Within {
                earliest: year(ends[0].min(ends[1])),
                latest: Some(year(ends[0].max(ends[1]))).filter(|year| year.is_finite()),
            };
        }
        // The pace is not told from 0. The target is in reach from the root on that
        // lies where the line meets it, b being above 0 there, or at any time.
        let later = if b * b > a * c {
            c / (b + root)
        } else {
            f64::NEG_INFINITY
        };
        Doubt::Within {
            earliest: year(later),
            latest: None,
        }
    }
}

/// The value that a variable with Student's t distribution does not exceed with
/// this probability.
///
/// Found by halving the angle whose tangent is t / sqrt(degrees), in which the
/// distribution is a finite sum. `NaN` unless the probability lies within 0.5 and
/// 1 and there is a degree of freedom.
/// Source: Abramowitz, Stegun (1964), *Handbook of Mathematical Functions*,
/// formulae 26.7.3 and 26.7.4.
pub fn student_t(probability: f64, degrees: u32) -> f64 {
    if !(0.5..1.0).contains(&probability) || degrees == 0 {
        return f64::NAN;
    }
    let wanted = 2.0 * probability - 1.0;
    let (mut low, mut high) = (0.0, std::f64::consts::FRAC_PI_2);
    for _ in 0..HALVINGS {
        let middle = (low + high) / 2.0;
        if within(middle, degrees) < wanted {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::from(degrees).sqrt() * f64::midpoint(low, high).tan()
}

/// After so many an angle has all its digits.
const HALVINGS: usize = 60;

/// The probability that |t| is at most sqrt(degrees) times the tangent.
fn within(angle: f64, degrees: u32) -> f64 {
    let (sin, cos) = angle.sin_cos();
    let is_odd = degrees % 2 == 1;
    // Odd: cos + 2/3 cos³ + 2·4/(3·5) cos⁵ + ..., even: 1 + 1/2 cos² + 1·3/(2·4) cos⁴ + ...
    let mut term = if is_odd { cos } else { 1.0 };
    let mut sum = 0.0;
    let mut next = if is_odd { 3 } else { 2 };
    while next <= degrees {
        sum += term;
        term *= cos * cos * f64::from(next - 1) / f64::from(next);
        next += 2;
    }
    match is_odd {
        true => std::f64::consts::FRAC_2_PI * (angle + sin * sum),
        false => sin * sum,
    }
}
