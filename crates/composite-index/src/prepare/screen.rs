//! Which units are ranked: screening by the raw figures.

use crate::framework::NodeId;

use super::Prepared;

/// Whether a unit is ranked.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// It has enough figures.
    Ranked,
    /// It has not, for these reasons, and the method includes it all the same.
    Included(Vec<Exclusion>),
    /// It has not, for these reasons.
    NotRanked(Vec<Exclusion>),
}

impl Status {
    /// Whether the unit takes part in the ranking.
    pub fn is_ranked(&self) -> bool {
        !matches!(self, Self::NotRanked(_))
    }
}

/// Why a unit has too few figures to be ranked.
#[derive(Clone, Debug, PartialEq)]
pub enum Exclusion {
    /// It has no figure at all in a pillar.
    EmptyDimension {
        /// The pillar.
        dimension: NodeId,
    },
    /// It has too small a share of all indicators.
    LowCoverage {
        /// How many indicators it has.
        present: usize,
        /// How many there are.
        total: usize,
        /// The least share asked for.
        required: f64,
    },
}

/// How many indicators a unit has.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Indicators with a raw value.
    pub present: usize,
    /// All indicators.
    pub total: usize,
}

impl Coverage {
    /// Present over total.
    pub fn share(self) -> f64 {
        self.present as f64 / self.total as f64
    }
}

impl Prepared {
    pub(super) fn screen(&self, unit: usize, is_included: bool) -> Status {
        let reasons = self.exclusions(unit);
        if reasons.is_empty() {
            Status::Ranked
        } else if is_included {
            Status::Included(reasons)
        } else {
            Status::NotRanked(reasons)
        }
    }

    /// A pillar that is itself an indicator cannot be empty, only missing.
    fn exclusions(&self, unit: usize) -> Vec<Exclusion> {
        let pillars = self.framework.pillars().iter().copied();
        let dimensions = pillars.filter(|&pillar| !self.framework.node(pillar).is_indicator());
        let empty = dimensions.filter(|&dimension| self.coverage_in(unit, dimension).present == 0);
        let mut reasons: Vec<Exclusion> = empty
            .map(|dimension| Exclusion::EmptyDimension { dimension })
            .collect();
        let coverage = self.coverage_in(unit, self.framework.root());
        let required = self.method.screening.min_coverage;
        if coverage.share() < required {
            let Coverage { present, total } = coverage;
            reasons.push(Exclusion::LowCoverage {
                present,
                total,
                required,
            });
        }
        reasons
    }
}
