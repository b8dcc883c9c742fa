//! Whether a method fits a data set, before anything is computed.

use crate::dataset::Dataset;
use crate::error::MethodError;
use crate::framework::{Framework, NodeId};
use crate::method::{Aggregation, Cap, Imputation, Method, Normalisation, Range, Scale, Treatment};

/// Every choice of the method that can be judged by itself or by the data set.
pub(super) fn check(dataset: &Dataset, method: &Method) -> Result<(), MethodError> {
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
    check_treatment(dataset.framework(), &method.treatment)?;
    check_imputation(dataset, &method.imputation)?;
    match &method.normalisation {
        Normalisation::Goalposts { .. }
        | Normalisation::ToTarget
        | Normalisation::DistanceToTarget => check_goalposts(dataset.framework()),
        Normalisation::ToUnit { unit } | Normalisation::DistanceToUnit { unit } => {
            check_unit(dataset, unit)
        }
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

fn check_treatment(framework: &Framework, treatment: &Treatment) -> Result<(), MethodError> {
    match treatment {
        Treatment::None => Ok(()),
        Treatment::Winsorise { limits, .. } | Treatment::Logarithm { limits } => {
            if limits.skewness.is_nan() || limits.kurtosis.is_nan() {
                Err(MethodError::InvalidLimits)
            } else {
                Ok(())
            }
        }
        Treatment::Caps { caps } => caps.iter().try_for_each(|cap| check_cap(framework, cap)),
    }
}

fn check_cap(framework: &Framework, cap: &Cap) -> Result<(), MethodError> {
    let node = framework.find(&cap.indicator).map(|id| framework.node(id));
    if !node.is_some_and(|node| node.is_indicator()) {
        return Err(MethodError::UnknownIndicator {
            code: cap.indicator.clone(),
        });
    }
    let (least, greatest) = (
        cap.least.unwrap_or(f64::MIN),
        cap.greatest.unwrap_or(f64::MAX),
    );
    if least.is_finite() && greatest.is_finite() && least < greatest {
        Ok(())
    } else {
        Err(MethodError::InvalidCap {
            indicator: cap.indicator.clone(),
        })
    }
}

fn check_imputation(dataset: &Dataset, imputation: &Imputation) -> Result<(), MethodError> {
    let (Imputation::GroupMean { grouping } | Imputation::GroupMedian { grouping }) = imputation
    else {
        return Ok(());
    };
    if dataset
        .groupings()
        .iter()
        .any(|group| &group.name == grouping)
    {
        Ok(())
    } else {
        Err(MethodError::UnknownGrouping {
            name: grouping.clone(),
        })
    }
}

/// Largest exponent of a power mean, either way: beyond it the hundredth part
/// of a scale leaves the range of floating-point numbers.
const MAX_EXPONENT: f64 = 100.0;

/// The scale of every node, by index, and whether each dimension can bring its
/// children together.
pub(super) fn scales(dataset: &Dataset, method: &Method) -> Result<Vec<Scale>, MethodError> {
    let framework = dataset.framework();
    let n_scaled = dataset.n_units() * dataset.n_times();
    let normalised = Scale::of(&method.normalisation, n_scaled);
    let mut scales = vec![normalised; framework.n_nodes()];
    for &node in framework.bottom_up() {
        let children = framework.children(node);
        let Some(&first) = children.first() else {
            continue;
        };
        let aggregation = method.aggregation_at(framework.node(node).depth);
        let scale = scales[first.index()];
        check_aggregation(aggregation, scale)?;
        let is_alike = |child: &NodeId| scale.is_like(scales[child.index()]);
        if !aggregation.is_free_of_scale() && !children.iter().all(is_alike) {
            return Err(MethodError::MixedScales {
                dimension: framework.node(node).code.clone(),
            });
        }
        scales[node.index()] = scale.after(aggregation, dataset.n_units());
    }
    Ok(scales)
}

fn check_aggregation(aggregation: Aggregation, scale: Scale) -> Result<(), MethodError> {
    match aggregation {
        Aggregation::Power { exponent } if exponent.is_nan() || exponent.abs() > MAX_EXPONENT => {
            Err(MethodError::InvalidExponent {
                exponent,
                limit: MAX_EXPONENT,
            })
        }
        Aggregation::AdjustedMazziottaPareto { reference } => match scale.bounds {
            Some(Range { low, high }) if low <= reference && reference <= high => Ok(()),
            _ => Err(MethodError::NoReferencePoint { reference }),
        },
        _ => Ok(()),
    }
}
