//! Everything that does not depend on weights, done once: screening and
//! normalisation.
//!
//! Screening judges a unit by its raw figures. Units that are not ranked still
//! take part in the statistics of each column, so that including one never
//! changes the normalised values of another.

use crate::dataset::Dataset;
use crate::error::{MethodError, NormaliseError};
use crate::framework::{Framework, NodeId};
use crate::method::{Method, Normalisation, Range};
use crate::normalise;

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

/// What a reader should know about a column: each of these is left out, as if
/// all its values were missing.
#[derive(Clone, Debug, PartialEq)]
pub enum PrepareNote {
    /// All units have the same value, which tells nothing apart.
    ConstantColumn {
        /// The indicator.
        indicator: NodeId,
    },
    /// No unit has a value.
    EmptyColumn {
        /// The indicator.
        indicator: NodeId,
    },
    /// The value to compare with is missing or zero.
    NoReference {
        /// The indicator.
        indicator: NodeId,
    },
}

/// Normalised values, screening and the method that gave them.
#[derive(Clone, Debug)]
pub struct Prepared {
    framework: Framework,
    method: Method,
    unit_ids: Vec<String>,
    /// Column by column, in the order of the indicators.
    normalised: Vec<f64>,
    /// Whether there is a raw value, laid out like `normalised`.
    present: Vec<bool>,
    statuses: Vec<Status>,
    notes: Vec<PrepareNote>,
}

/// Screens the units and normalises every indicator.
///
/// Errors: a method that is not valid, or that this data set cannot carry out.
pub fn prepare(dataset: &Dataset, method: &Method) -> Result<Prepared, MethodError> {
    check(dataset, method)?;
    let (normalised, notes) = normalise_all(dataset, &method.normalisation)?;
    let indicators = dataset.framework().indicators();
    let present = indicators
        .iter()
        .flat_map(|&id| dataset.column(id))
        .map(|x| !x.is_nan())
        .collect();
    let mut prepared = Prepared {
        framework: dataset.framework().clone(),
        method: method.clone(),
        unit_ids: dataset.units().iter().map(|unit| unit.id.clone()).collect(),
        normalised,
        present,
        statuses: Vec::new(),
        notes,
    };
    prepared.statuses = (0..dataset.n_units())
        .map(|unit| prepared.screen(unit))
        .collect();
    Ok(prepared)
}

impl Prepared {
    /// The tree that the indicators belong to.
    pub fn framework(&self) -> &Framework {
        &self.framework
    }

    /// The method that was carried out.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// How many units there are, ranked or not.
    pub fn n_units(&self) -> usize {
        self.unit_ids.len()
    }

    /// The id of a unit.
    pub fn unit_id(&self, unit: usize) -> &str {
        &self.unit_ids[unit]
    }

    /// The normalised values of an indicator, one per unit, higher better,
    /// `NaN` where missing or left out. A dimension has none: its column is empty.
    pub fn normalised(&self, indicator: NodeId) -> &[f64] {
        self.column_range(indicator)
            .map_or(&[], |range| &self.normalised[range])
    }

    /// Whether a unit is ranked.
    pub fn status(&self, unit: usize) -> &Status {
        &self.statuses[unit]
    }

    /// The share of all indicators for which a unit has a raw value.
    pub fn coverage(&self, unit: usize) -> f64 {
        self.coverage_in(unit, self.framework.root()).share()
    }

    /// How many of the indicators at or below a node a unit has raw values for.
    pub fn coverage_in(&self, unit: usize, node: NodeId) -> Coverage {
        if let Some(range) = self.column_range(node) {
            return Coverage {
                present: usize::from(self.present[range][unit]),
                total: 1,
            };
        }
        let parts = self
            .framework
            .children(node)
            .iter()
            .map(|&child| self.coverage_in(unit, child));
        parts.fold(
            Coverage {
                present: 0,
                total: 0,
            },
            |sum, part| Coverage {
                present: sum.present + part.present,
                total: sum.total + part.total,
            },
        )
    }

    /// What a reader should know about some columns, in framework order.
    pub fn notes(&self) -> &[PrepareNote] {
        &self.notes
    }

    /// Bounds that no normalised value and no score leaves, if the
    /// normalisation gives any.
    pub fn scale(&self) -> Option<Range> {
        self.method.normalisation.bounds(self.n_units())
    }

    fn column_range(&self, indicator: NodeId) -> Option<std::ops::Range<usize>> {
        let start = self.framework.indicator_position(indicator)? * self.n_units();
        Some(start..start + self.n_units())
    }

    fn screen(&self, unit: usize) -> Status {
        let reasons = self.exclusions(unit);
        if reasons.is_empty() {
            Status::Ranked
        } else if self.method.screening.include.contains(&self.unit_ids[unit]) {
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

fn check(dataset: &Dataset, method: &Method) -> Result<(), MethodError> {
    let coverage = method.screening.min_coverage;
    if !(0.0..=1.0).contains(&coverage) {
        return Err(MethodError::InvalidCoverage { value: coverage });
    }
    for id in &method.screening.include {
        check_unit(dataset, id)?;
    }
    if let Some(Range { low, high }) = method
        .normalisation
        .range()
        .filter(|range| !range.is_valid())
    {
        return Err(MethodError::EmptyRange { low, high });
    }
    match &method.normalisation {
        Normalisation::Goalposts { .. } | Normalisation::ToTarget => {
            check_goalposts(dataset.framework())
        }
        Normalisation::ToUnit { unit } => check_unit(dataset, unit),
        &Normalisation::AboveBelowMean { threshold: value }
            if !(value.is_finite() && value >= 0.0) =>
        {
            Err(MethodError::InvalidThreshold { value })
        }
        _ => Ok(()),
    }
}

fn check_unit(dataset: &Dataset, id: &str) -> Result<(), MethodError> {
    match dataset.unit_index(id) {
        Some(_) => Ok(()),
        None => Err(MethodError::UnknownUnit { id: id.to_owned() }),
    }
}

fn check_goalposts(framework: &Framework) -> Result<(), MethodError> {
    let without = framework
        .indicators()
        .iter()
        .map(|&id| framework.node(id))
        .filter(|node| node.goalposts.is_none());
    let indicators: Vec<String> = without.map(|node| node.code.clone()).collect();
    if indicators.is_empty() {
        Ok(())
    } else {
        Err(MethodError::MissingGoalposts { indicators })
    }
}

fn normalise_all(
    dataset: &Dataset,
    normalisation: &Normalisation,
) -> Result<(Vec<f64>, Vec<PrepareNote>), MethodError> {
    let indicators = dataset.framework().indicators();
    let mut values = Vec::with_capacity(indicators.len() * dataset.n_units());
    let mut notes = Vec::new();
    for (&indicator, column) in indicators
        .iter()
        .zip(normalise::table(dataset, normalisation))
    {
        match column {
            Ok(column) => {
                check_overflow(dataset, indicator, &column)?;
                values.extend(column);
            }
            Err(error) => {
                notes.push(note(dataset, indicator, error)?);
                values.extend(std::iter::repeat_n(f64::NAN, dataset.n_units()));
            }
        }
    }
    Ok((values, notes))
}

/// What cannot be normalised is either a fact about the column, which is noted,
/// or a fault of the method, which ends the work.
fn note(
    dataset: &Dataset,
    indicator: NodeId,
    error: NormaliseError,
) -> Result<PrepareNote, MethodError> {
    match error {
        NormaliseError::Constant { .. } => Ok(PrepareNote::ConstantColumn { indicator }),
        NormaliseError::NoValues => Ok(PrepareNote::EmptyColumn { indicator }),
        NormaliseError::NoReference { .. } => Ok(PrepareNote::NoReference { indicator }),
        NormaliseError::EmptyRange { low, high } => Err(MethodError::EmptyRange { low, high }),
        NormaliseError::FlatGoalposts { .. } | NormaliseError::NoGoalposts => {
            Err(MethodError::MissingGoalposts {
                indicators: vec![dataset.framework().node(indicator).code.clone()],
            })
        }
    }
}

fn check_overflow(
    dataset: &Dataset,
    indicator: NodeId,
    normalised: &[f64],
) -> Result<(), MethodError> {
    let raw = dataset.column(indicator);
    match raw
        .iter()
        .zip(normalised)
        .position(|(x, y)| !x.is_nan() && !y.is_finite())
    {
        None => Ok(()),
        Some(unit) => Err(MethodError::Overflow {
            unit: dataset.units()[unit].id.clone(),
            indicator: dataset.framework().node(indicator).code.clone(),
            value: raw[unit],
        }),
    }
}
