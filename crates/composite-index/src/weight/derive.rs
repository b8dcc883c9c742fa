//! Carries out a [`Weighting`].

use std::collections::BTreeMap;

use crate::error::{WeightError, WeightingCause, WeightingError};
use crate::framework::{Framework, NodeId};
use crate::prepare::Prepared;
use crate::score::Scorer;
use crate::stats;
use crate::weight::weighting::{ComponentForm, Levels, Weighting};
use crate::weight::{Answers, Weights, benefit, optimise, pool, principal};

/// The weights that a weighting gives. What it does not set keeps its published
/// weight.
///
/// Weights from data look at the ranked units only, and at the children of a
/// dimension as they enter it: higher better. Dimensions have scores under the
/// weights that hold below them. The benefit of the doubt and optimised weights
/// are those of an arithmetic mean, whatever mean the method takes. A child
/// without any value is absent whatever it weighs, and is passed over.
/// Errors: a code or unit that does not exist; what the weighting's own module
/// refuses, with the dimension; what [`Scorer::score`] refuses of the published
/// weights.
pub fn derive(prepared: &Prepared, weighting: &Weighting) -> Result<Weights, WeightingError> {
    let framework = prepared.framework();
    let mut weights = Weights::published(framework);
    match weighting {
        Weighting::Published => {}
        Weighting::Equal => weights = Weights::equal(framework),
        Weighting::EqualPerIndicator => weights = Weights::equal_per_indicator(framework),
        Weighting::Given { weights: given } => set_given(framework, given, &mut weights)?,
        Weighting::Asked { answers } => set_asked(framework, answers, &mut weights)?,
        Weighting::Pooled { people, centre } => {
            set_pooled(framework, people, *centre, &mut weights)?;
        }
        &Weighting::PrincipalComponents { form, levels } => {
            from_data(prepared, levels, &mut weights, |_, parts| {
                components(parts, form)
            })?;
        }
        Weighting::BenefitOfTheDoubt {
            unit,
            bounds,
            levels,
        } => {
            let unit = find_unit(prepared, unit.as_deref())?;
            from_data(prepared, *levels, &mut weights, |_, parts| {
                best_shares(parts, unit, *bounds)
            })?;
        }
        Weighting::Optimised { levels } => {
            from_data(prepared, *levels, &mut weights, |stated, parts| {
                Ok(optimise::weights(&parts.views(), stated)?.weights)
            })?;
        }
    }
    Ok(weights)
}

/// The children of a dimension as columns of the ranked units, as they enter the
/// dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// The children, in framework order.
    pub nodes: Vec<NodeId>,
    /// The ranked units, by position in the data set.
    pub units: Vec<usize>,
    /// One column per child, one value per ranked unit, higher better, `NaN`
    /// where missing.
    pub columns: Vec<Vec<f64>>,
}

impl Parts {
    /// The children of a dimension under the weights last scored; none for an
    /// indicator.
    pub fn of(scorer: &Scorer, dimension: NodeId) -> Self {
        let prepared = scorer.prepared();
        let nodes = prepared.framework().children(dimension).to_vec();
        let is_ranked = |unit: &usize| prepared.status(*unit).is_ranked();
        let units: Vec<usize> = (0..prepared.n_units()).filter(is_ranked).collect();
        let mut columns = vec![Vec::with_capacity(units.len()); nodes.len()];
        for &unit in &units {
            for (column, element) in columns.iter_mut().zip(scorer.elements(dimension, unit)) {
                column.push(element.value);
            }
        }
        Self {
            nodes,
            units,
            columns,
        }
    }

    /// The same without children that have no value at all.
    fn with_values(self) -> Self {
        let has_values = |(_, column): &(NodeId, Vec<f64>)| stats::count(column) > 0;
        let children = self.nodes.into_iter().zip(self.columns);
        let (nodes, columns) = children.filter(has_values).unzip();
        Self {
            nodes,
            columns,
            units: self.units,
        }
    }

    /// The columns as the functions of this crate take them.
    pub fn views(&self) -> Vec<&[f64]> {
        self.columns.iter().map(Vec::as_slice).collect()
    }
}

/// Sets the weights of each dimension's children from their values, after those
/// of the dimensions below it.
fn from_data(
    prepared: &Prepared,
    levels: Levels,
    weights: &mut Weights,
    method: impl Fn(&[f64], &Parts) -> Result<Vec<f64>, WeightingCause>,
) -> Result<(), WeightingError> {
    let framework = prepared.framework();
    let mut scorer = Scorer::new(prepared.clone());
    let is_meant = |dimension: &NodeId| match levels {
        Levels::Pillars => *dimension == framework.root(),
        Levels::All => framework.children(*dimension).len() > 1,
    };
    for &dimension in framework.bottom_up().iter().filter(|id| is_meant(id)) {
        scorer.score(weights)?;
        let parts = Parts::of(&scorer, dimension).with_values();
        if parts.nodes.is_empty() {
            continue;
        }
        let stated: Vec<f64> = parts.nodes.iter().map(|&node| weights.get(node)).collect();
        let found = method(&stated, &parts).map_err(|cause| WeightingError::Dimension {
            dimension: framework.node(dimension).code.clone(),
            cause,
        })?;
        set_children(&parts.nodes, &found, weights)?;
    }
    Ok(())
}

fn components(parts: &Parts, form: ComponentForm) -> Result<Vec<f64>, WeightingCause> {
    let views = parts.views();
    Ok(match form {
        ComponentForm::First => principal::first_component(&views)?,
        ComponentForm::Rotated => principal::rotated(&views, None)?.weights,
    })
}

/// The shares that suit one unit best, or their mean over the units that can be
/// judged and that any weights suit. Shares, because each unit's weights have a
/// scale of their own.
fn best_shares(
    parts: &Parts,
    unit: Option<usize>,
    bounds: benefit::Bounds,
) -> Result<Vec<f64>, WeightingCause> {
    let views = parts.views();
    if let Some(unit) = unit {
        let row = parts.units.iter().position(|&ranked| ranked == unit);
        let row = row.ok_or(WeightingCause::NoWeights)?;
        let shares = benefit::unit(&views, row, bounds)?.shares();
        return shares.ok_or(WeightingCause::NoWeights);
    }
    let mut shares = Vec::new();
    let mut cause = WeightingCause::NoWeights;
    for judged in benefit::all(&views, bounds)? {
        match judged {
            Ok(benefit) => shares.extend(benefit.shares()),
            Err(error) => cause = error.into(),
        }
    }
    if shares.is_empty() {
        return Err(cause);
    }
    Ok(pool::pool(&shares, pool::Centre::Mean)?.weights)
}

fn find_unit(prepared: &Prepared, id: Option<&str>) -> Result<Option<usize>, WeightingError> {
    let Some(id) = id else { return Ok(None) };
    let mut units = 0..prepared.n_units();
    let unit = units
        .find(|&unit| prepared.unit_id(unit) == id)
        .ok_or(WeightingError::UnknownUnit { id: id.to_owned() })?;
    if prepared.status(unit).is_ranked() {
        Ok(Some(unit))
    } else {
        Err(WeightingError::NotRanked { id: id.to_owned() })
    }
}

fn find(framework: &Framework, code: &str) -> Result<NodeId, WeightingError> {
    let unknown = || WeightingError::UnknownCode {
        code: code.to_owned(),
    };
    framework.find(code).ok_or_else(unknown)
}

fn set_given(
    framework: &Framework,
    given: &BTreeMap<String, f64>,
    weights: &mut Weights,
) -> Result<(), WeightingError> {
    for (code, &weight) in given {
        let node = find(framework, code)?;
        weights
            .set(node, weight)
            .map_err(|_| WeightingError::InvalidWeight {
                code: code.clone(),
                weight,
            })?;
    }
    Ok(())
}

fn set_asked(
    framework: &Framework,
    answers: &BTreeMap<String, Answers>,
    weights: &mut Weights,
) -> Result<(), WeightingError> {
    for (code, answered) in answers {
        let children = framework.children(find(framework, code)?);
        let (expected, found) = (children.len(), answered.n_elements());
        if expected != found {
            let dimension = code.clone();
            return Err(WeightingError::Size {
                dimension,
                expected,
                found,
            });
        }
        let asked = answered
            .weights()
            .map_err(|error| WeightingError::Dimension {
                dimension: code.clone(),
                cause: error.into(),
            })?;
        set_children(children, &asked.weights, weights)?;
    }
    Ok(())
}

fn set_pooled(
    framework: &Framework,
    people: &[BTreeMap<String, f64>],
    centre: pool::Centre,
    weights: &mut Weights,
) -> Result<(), WeightingError> {
    for code in people.iter().flat_map(BTreeMap::keys) {
        find(framework, code)?;
    }
    for &dimension in framework.bottom_up() {
        let children = framework.children(dimension);
        let mut opinions = Vec::new();
        for (person, given) in people.iter().enumerate() {
            opinions.extend(opinion(framework, children, person, given)?);
        }
        if opinions.is_empty() {
            continue;
        }
        let pooled = pool::pool(&opinions, centre).map_err(|error| WeightingError::Dimension {
            dimension: framework.node(dimension).code.clone(),
            cause: error.into(),
        })?;
        set_children(children, &pooled.weights, weights)?;
    }
    Ok(())
}

/// What one person says about the children of one dimension, if anything.
fn opinion(
    framework: &Framework,
    children: &[NodeId],
    person: usize,
    given: &BTreeMap<String, f64>,
) -> Result<Option<Vec<f64>>, WeightingError> {
    let code = |child: &NodeId| &framework.node(*child).code;
    if !children.iter().any(|child| given.contains_key(code(child))) {
        return Ok(None);
    }
    let weight = |child: &NodeId| {
        let missing = || WeightingError::MissingWeight {
            person,
            code: code(child).clone(),
        };
        given.get(code(child)).copied().ok_or_else(missing)
    };
    children
        .iter()
        .map(weight)
        .collect::<Result<_, _>>()
        .map(Some)
}

fn set_children(
    children: &[NodeId],
    found: &[f64],
    weights: &mut Weights,
) -> Result<(), WeightError> {
    children
        .iter()
        .zip(found)
        .try_for_each(|(&child, &weight)| weights.set(child, weight))
}
