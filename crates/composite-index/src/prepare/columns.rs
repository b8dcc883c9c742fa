//! Treatment, imputation and normalisation of every column.

use std::ops::Range;

use crate::dataset::Dataset;
use crate::error::{MethodError, NormaliseError};
use crate::framework::{Goalposts, NodeId};
use crate::impute;
use crate::method::{Imputation, Method, Normalisation, Treatment};
use crate::normalise::{self, Column};
use crate::stats;
use crate::treat::{self, Action, Treated};

/// What a reader should know about a column.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum PrepareNote {
    /// All units have the same value, as published or after treatment, which
    /// tells nothing apart. The column is left out, as if all were missing.
    ConstantColumn {
        /// The indicator.
        indicator: NodeId,
    },
    /// No unit has a value. The column is left out.
    EmptyColumn {
        /// The indicator.
        indicator: NodeId,
    },
    /// The value to compare with is missing or zero. The column is left out.
    NoReference {
        /// The indicator.
        indicator: NodeId,
    },
    /// Units have different values, and the scale gives all of them the same:
    /// all lie beyond a goalpost, or none is far enough from the mean. The column
    /// counts, and tells nothing apart.
    OneScore {
        /// The indicator.
        indicator: NodeId,
    },
}

impl PrepareNote {
    /// The indicator that it is about.
    pub fn indicator(self) -> NodeId {
        match self {
            Self::ConstantColumn { indicator }
            | Self::EmptyColumn { indicator }
            | Self::NoReference { indicator }
            | Self::OneScore { indicator } => indicator,
        }
    }

    /// Whether the column is left out, as if all its values were missing.
    pub fn leaves_out(self) -> bool {
        !matches!(self, Self::OneScore { .. })
    }
}

/// What treatment did to one column that it was meant for.
#[derive(Clone, Debug, PartialEq)]
pub struct TreatmentRecord {
    /// The indicator.
    pub indicator: NodeId,
    /// What was done.
    pub action: Action,
    /// The shape before; where several times set the scale, of all of them.
    pub before: treat::Shape,
    /// The shape after, of the same figures. Where it is still out of the limits, nothing that the
    /// method offers brought it in.
    pub after: treat::Shape,
    /// The values that changed: unit, value before, value after, in unit order.
    /// None where nothing helped.
    pub changes: Vec<(usize, f64, f64)>,
}

/// All columns after each step, with what was noted on the way.
pub(super) struct Columns {
    /// Treated and imputed, column by column, in the measure of the treatment.
    pub filled: Filled,
    /// The same, normalised.
    pub normalised: Vec<f64>,
    /// The columns of all times that set the scales, where there are several;
    /// before they are normalised.
    pub pooled: Option<Filled>,
    pub treatments: Vec<TreatmentRecord>,
    pub notes: Vec<PrepareNote>,
    /// How many columns are done.
    n_done: usize,
}

/// Columns before they are normalised.
pub(super) enum Filled {
    /// Nothing is done about outliers or gaps: the raw values, which are shared.
    Raw,
    /// Others.
    Changed(Vec<f64>),
}

impl Columns {
    /// Makes room for the columns of a data set.
    pub fn begin(dataset: &Dataset, method: &Method) -> Self {
        let room = dataset.framework().indicators().len() * dataset.n_units();
        let is_raw = matches!(
            (&method.treatment, &method.imputation),
            (Treatment::None, Imputation::None)
        );
        let begun = |room| match is_raw {
            true => Filled::Raw,
            false => Filled::Changed(Vec::with_capacity(room)),
        };
        let has_pool = dataset.n_times() > 1 && method.is_relative();
        Self {
            filled: begun(room),
            pooled: has_pool.then(|| begun(room * dataset.n_times())),
            normalised: Vec::with_capacity(room),
            treatments: Vec::new(),
            notes: Vec::new(),
            n_done: 0,
        }
    }

    /// All that there is; what stays has no room.
    pub fn take(&mut self) -> Self {
        let rest = Self {
            filled: Filled::Raw,
            pooled: None,
            normalised: Vec::new(),
            treatments: Vec::new(),
            notes: Vec::new(),
            n_done: 0,
        };
        std::mem::replace(self, rest)
    }

    /// Carries out the steps of the method on the next column, from its raw
    /// values; whether there was one.
    pub fn step(&mut self, dataset: &Dataset, method: &Method) -> Result<bool, MethodError> {
        let indicators = dataset.framework().indicators();
        let Some(&indicator) = indicators.get(self.n_done) else {
            return Ok(false);
        };
        self.push(dataset, method, indicator)?;
        self.n_done += 1;
        Ok(true)
    }

    fn push(
        &mut self,
        dataset: &Dataset,
        method: &Method,
        indicator: NodeId,
    ) -> Result<(), MethodError> {
        let node = dataset.framework().node(indicator);
        // All that is said of a column is said of all times that set its scale.
        let (raw, own) = match self.pooled {
            Some(_) => dataset.pooled_column(indicator),
            None => (dataset.column(indicator), 0..dataset.n_units()),
        };
        let used = node
            .goalposts
            .filter(|_| uses_goalposts(&method.normalisation));
        let anchors = used.map_or(Vec::new(), |posts| vec![posts.worst, posts.best]);
        let treated = treat_column(raw, &node.code, &method.treatment, &anchors);
        let goalposts = used.map(|posts| treated_goalposts(posts, treated.as_ref()));
        let values = treated.as_ref().map_or(raw, |treated| &treated.values);
        // Gaps are filled time by time: no figure is carried from one to another.
        let times = values.chunks(dataset.n_units());
        let filled: Vec<f64> = times
            .flat_map(|time| impute_column(dataset, time, &method.imputation))
            .collect();
        let unit = reference_unit(dataset, &method.normalisation);
        let column = Column {
            values: &filled,
            direction: node.direction,
            goalposts,
            reference_unit: unit.map(|unit| own.start + unit),
        };
        let has_values = stats::count(&filled[own.clone()]) > 0;
        let normalised = match has_values {
            true => normalise::column(column, &method.normalisation),
            false => Err(NormaliseError::NoValues),
        };
        let filled_own = &filled[own.clone()];
        match normalised {
            Ok(normalised) => {
                let normalised = &normalised[own.clone()];
                check_overflow(dataset, indicator, filled_own, normalised)?;
                if stats::is_constant(normalised) && !stats::is_constant(filled_own) {
                    self.notes.push(PrepareNote::OneScore { indicator });
                }
                self.normalised.extend_from_slice(normalised);
            }
            Err(error) => {
                self.notes.push(note(dataset, indicator, error)?);
                self.normalised
                    .extend(std::iter::repeat_n(f64::NAN, own.len()));
            }
        }
        if let Filled::Changed(all) = &mut self.filled {
            all.extend_from_slice(filled_own);
        }
        self.treatments
            .extend(treated.map(|treated| record(indicator, raw, treated, own)));
        if let Some(Filled::Changed(all)) = &mut self.pooled {
            all.extend(filled);
        }
        Ok(())
    }
}

fn treat_column(
    raw: &[f64],
    code: &str,
    treatment: &Treatment,
    anchors: &[f64],
) -> Option<Treated> {
    match treatment {
        Treatment::None => None,
        Treatment::Winsorise { limits, max_points } => {
            treat::winsorise_then_log(raw, *limits, *max_points, anchors)
        }
        Treatment::Logarithm { limits } => treat::logarithm(raw, *limits, anchors),
        Treatment::Caps { caps } => {
            let cap = caps.iter().find(|cap| cap.indicator == code)?;
            treat::capped(raw, cap)
        }
    }
}

/// Goalposts follow their column onto a logarithmic scale and nowhere else.
fn treated_goalposts(posts: Goalposts, treated: Option<&Treated>) -> Goalposts {
    match treated.map(|treated| treated.action) {
        Some(Action::Logarithm { scale }) => Goalposts {
            worst: scale.at(posts.worst),
            best: scale.at(posts.best),
        },
        _ => posts,
    }
}

fn impute_column(dataset: &Dataset, values: &[f64], imputation: &Imputation) -> Vec<f64> {
    let labels = |name: &str| {
        let grouping = dataset.groupings().iter().find(|group| group.name == name);
        grouping.map_or(&[][..], |group| &group.labels)
    };
    match imputation {
        Imputation::None => values.to_vec(),
        Imputation::Mean => impute::mean(values),
        Imputation::Median => impute::median(values),
        Imputation::GroupMean { grouping } => impute::group_mean(values, labels(grouping)),
        Imputation::GroupMedian { grouping } => impute::group_median(values, labels(grouping)),
    }
}

fn uses_goalposts(normalisation: &Normalisation) -> bool {
    matches!(
        normalisation,
        Normalisation::Goalposts { .. } | Normalisation::ToTarget | Normalisation::DistanceToTarget
    )
}

fn reference_unit(dataset: &Dataset, normalisation: &Normalisation) -> Option<usize> {
    match normalisation {
        Normalisation::ToUnit { unit } | Normalisation::DistanceToUnit { unit } => {
            dataset.unit_index(unit)
        }
        _ => None,
    }
}

fn record(indicator: NodeId, raw: &[f64], treated: Treated, own: Range<usize>) -> TreatmentRecord {
    let changes = raw[own.clone()]
        .iter()
        .zip(&treated.values[own])
        .enumerate()
        .filter(|(_, (before, after))| !before.is_nan() && before != after)
        .map(|(unit, (&before, &after))| (unit, before, after));
    TreatmentRecord {
        indicator,
        action: treated.action,
        before: treated.before,
        after: treated.after,
        changes: changes.collect(),
    }
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
    filled: &[f64],
    normalised: &[f64],
) -> Result<(), MethodError> {
    match filled
        .iter()
        .zip(normalised)
        .position(|(x, y)| !x.is_nan() && !y.is_finite())
    {
        None => Ok(()),
        Some(unit) => Err(MethodError::Overflow {
            unit: dataset.units()[unit].id.clone(),
            indicator: dataset.framework().node(indicator).code.clone(),
            value: filled[unit],
        }),
    }
}
