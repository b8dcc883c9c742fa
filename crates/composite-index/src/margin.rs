//! Margins of error: how unsure publishers are of their own figures.
//!
//! A publisher that takes samples gives limits beside a figure, within which the
//! truth lies with 95 chances in 100, say. [`Margins`] holds them for a data set
//! and draws it anew: each figure with limits becomes one that could have been
//! published as well, all others stay. Ranks over many such data sets say how
//! sure a rank is as far as the figures go; [`Factor::Figures`] has them drawn
//! beside all other choices.
//!
//! # What is assumed
//!
//! - **Normal on either side**: a figure falls below the published one as often as
//!   above it, and each side is half of a normal distribution that reaches the
//!   limit with the stated chance. Limits of shares near 0 or 100 lie at unequal
//!   distances; the drawn figures then do as well.
//! - **Independent**: the error of one figure says nothing about another's.
//!   Publishers give no correlations. Where two figures come from one sample,
//!   intervals are too narrow or too wide by that.
//! - **No limits, no doubt**: what has none is taken as exact, which it hardly is.
//!   [`Margins::n_known`] says how many figures have them.
//!
//! # Sources
//!
//! - OECD/JRC Handbook (2008), step 7: the error of measurement among the sources
//!   of uncertainty.
//! - Wichura (1988), *Algorithm AS 241: The percentage points of the normal
//!   distribution*, Applied Statistics 37(3), doi:10.2307/2347330: the quantiles.
//!
//! [`Factor::Figures`]: crate::Factor::Figures

use serde::{Deserialize, Serialize};

use crate::dataset::Dataset;
use crate::error::MarginError;
use crate::framework::NodeId;
use crate::sample::mix;

/// The limits of one figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Position of the unit.
    pub unit: usize,
    /// The indicator.
    pub indicator: NodeId,
    /// The lower limit, not above the figure.
    pub lower: f64,
    /// The upper limit, not below it.
    pub upper: f64,
}

/// The margins of the figures of a data set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Margins {
    known: Vec<Margin>,
}

/// The margin of one figure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Margin {
    /// Its place in the block of values.
    place: usize,
    /// One standard deviation below it.
    below: f64,
    /// One standard deviation above it.
    above: f64,
}

impl Margins {
    /// The margins that limits leave, each limit reached with chance `level` from
    /// both sides together, such as 0.95.
    ///
    /// Limits of a figure that is missing say nothing and are passed over.
    /// Errors: a level that is not between 0 and 1; a unit or an indicator that the
    /// data set does not have; limits that are not finite, or do not hold their
    /// figure.
    pub fn new(
        dataset: &Dataset,
        level: f64,
        limits: impl IntoIterator<Item = Limits>,
    ) -> Result<Self, MarginError> {
        if !(level > 0.0 && level < 1.0) {
            return Err(MarginError::InvalidLevel { level });
        }
        let reach = quantile(0.5 + level / 2.0);
        let n_units = dataset.n_units();
        let mut known = Vec::new();
        for given in limits {
            let Limits {
                unit,
                indicator,
                lower,
                upper,
            } = given;
            let position = dataset.framework().indicator_position(indicator);
            let position = position.ok_or(MarginError::UnknownIndicator {
                index: indicator.index(),
            })?;
            if unit >= n_units {
                return Err(MarginError::UnknownUnit { unit });
            }
            let Some(value) = dataset.value(indicator, unit) else {
                continue;
            };
            let holds = lower <= value && value <= upper;
            if !(lower.is_finite() && upper.is_finite() && holds) {
                let indicator = dataset.framework().node(indicator).code.clone();
                return Err(MarginError::NotAround {
                    unit,
                    indicator,
                    value,
                });
            }
            known.push(Margin {
                place: position * n_units + unit,
                below: (value - lower) / reach,
                above: (upper - value) / reach,
            });
        }
        known.sort_by_key(|margin| margin.place);
        Ok(Self { known })
    }

    /// How many figures have a margin.
    pub fn n_known(&self) -> usize {
        self.known.len()
    }

    /// The data set with figures that could have been published as well. The same
    /// seed and replicate give the same figures, whatever was drawn before.
    ///
    /// Where several times set the scales, this one's figures are drawn and those
    /// of the others stay.
    pub fn redrawn(&self, dataset: &Dataset, seed: u32, replicate: usize) -> Dataset {
        let start = mix(mix(u64::from(seed)) ^ replicate as u64);
        dataset.redrawn(|values| {
            for margin in &self.known {
                let Some(value) = values.get_mut(margin.place) else {
                    continue;
                };
                let deviation = standard_normal(mix(start ^ margin.place as u64));
                let spread = if deviation < 0.0 {
                    margin.below
                } else {
                    margin.above
                };
                let drawn = *value + deviation * spread;
                // Limits of any size are a stranger's: what is not finite is no figure.
                if drawn.is_finite() {
                    *value = drawn;
                }
            }
        })
    }
}

/// A standard normal number out of random bits.
fn standard_normal(bits: u64) -> f64 {
    // The middle of one of 2^52 equal parts of the range from 0 to 1.
    let u = ((bits >> 12) as f64 + 0.5) / (1_u64 << 52) as f64;
    quantile(u)
}

/// The number below which a standard normal one lies with chance `p`, to about 16
/// digits; infinite at 0 and 1.
fn quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.425 * 0.425 - q * q;
        return q * ratio(r, &CENTRE);
    }
    let tail = if q < 0.0 { p } else { 1.0 - p };
    if tail <= 0.0 {
        return f64::INFINITY.copysign(q);
    }
    let r = (-tail.ln()).sqrt();
    let x = if r <= 5.0 {
        ratio(r - 1.6, &MIDDLE)
    } else {
        ratio(r - 5.0, &FAR)
    };
    x.copysign(q)
}

/// Coefficients of a numerator and a denominator, the constant ones first.
type Ratio = [[f64; 8]; 2];

fn ratio(r: f64, [above, below]: &Ratio) -> f64 {
    let at = |coefficients: &[f64; 8]| coefficients.iter().rev().fold(0.0, |sum, c| sum * r + c);
    at(above) / at(below)
}

const CENTRE: Ratio = [
    [
        3.387_132_872_796_366_5,
        133.141_667_891_784_38,
        1_971.590_950_306_551_3,
        13_731.693_765_509_46,
        45_921.953_931_549_87,
        67_265.770_927_008_7,
        33_430.575_583_588_13,
        2_509.080_928_730_122_7,
    ],
    [
        1.0,
        42.313_330_701_600_91,
        687.187_007_492_057_9,
        5_394.196_021_424_751,
        21_213.794_301_586_597,
        39_307.895_800_092_71,
        28_729.085_735_721_943,
        5_226.495_278_852_854,
    ],
];

const MIDDLE: Ratio = [
    [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        0.241_780_725_177_450_6,
        0.022_723_844_989_269_184,
        0.000_774_545_014_278_341_4,
    ],
    [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        0.689_767_334_985_1,
        0.148_103_976_427_480_08,
        0.015_198_666_563_616_457,
        0.000_547_593_808_499_534_5,
        1.050_750_071_644_416_9e-09,
    ],
];

const FAR: Ratio = [
    [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        0.296_560_571_828_504_87,
        0.026_532_189_526_576_124,
        0.001_242_660_947_388_078_4,
        2.711_555_568_743_487_6e-05,
        2.010_334_399_292_288_1e-07,
    ],
    [
        1.0,
        0.599_832_206_555_888,
        0.136_929_880_922_735_8,
        0.014_875_361_290_850_615,
        0.000_786_869_131_145_613_3,
        1.846_318_317_510_054_8e-05,
        1.421_511_758_316_446e-07,
        2.044_263_103_389_939_7e-15,
    ],
];

#[cfg(test)]
mod tests {
    use super::quantile;

    #[test]
    fn quantiles_are_those_of_the_tables() {
        // Wichura (1988), p. 483, and any table of the normal distribution.
        for (p, x) in [
            (0.5, 0.0),
            (0.25, -0.674_489_750_196_081_7),
            (0.001, -3.090_232_306_167_813_5),
            (1e-20, -9.262_340_089_798_408),
            (0.975, 1.959_963_984_540_054),
            (0.95, 1.644_853_626_951_472_7),
        ] {
            assert!((quantile(p) - x).abs() < 1e-14 * (1.0 + x.abs()), "{p}");
        }
        assert_eq!(quantile(0.0), f64::NEG_INFINITY);
        assert_eq!(quantile(1.0), f64::INFINITY);
    }
}
