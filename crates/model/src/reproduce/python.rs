//! The index on screen as a script for Python, which needs nothing but Python's own
//! library.
//!
//! The script computes what the engine computes, written anew after the methods
//! chapter. What it is given are figures (after outliers were treated, since that is
//! a search step by step), weights, and the choices of the method; scores and the
//! checksum of the ranks stand in it to be compared with.

use composite_index::treat::Action;
use composite_index::{Aggregation, Direction, Imputation, NodeId, Normalisation, Range};
use serde_json::{Map, Value, json};

use super::Origin;
use crate::canonical;
use crate::engine::{Scored, group};

/// Floors below which scores tie are this share of an ordinary value.
const FLOOR: f64 = composite_index::rank::FLOOR_TOLERANCE;

/// What does not depend on the index.
const SCRIPT: &str = include_str!("recompute.py");
/// Where the index goes.
const PLACE: &str = "@INDEX@";

/// The script that recomputes these scores and ranks.
#[must_use]
pub fn script(scored: &Scored, origin: &Origin) -> String {
    SCRIPT.replacen(PLACE, &quoted(&index(scored, origin)), 1)
}

/// JSON in ASCII without an apostrophe, so that nothing in it ends the string that
/// it stands in.
fn quoted(index: &Value) -> String {
    let mut out = String::new();
    for c in format!("{index}").chars() {
        match c {
            '\'' => out += "\\u0027",
            c if c.is_ascii() => out.push(c),
            c => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    out += &format!("\\u{unit:04x}");
                }
            }
        }
    }
    // A line for each indicator. In a string the quotation marks would be escaped.
    out.replace(r#"},{"code":"#, "},\n{\"code\":")
}

fn index(scored: &Scored, origin: &Origin) -> Value {
    let engine = scored.engine();
    let package = engine.package();
    let dataset = &package.dataset;
    let prepared = engine.prepared();
    let framework = engine.framework();
    let method = prepared.method();
    let n_units = dataset.n_units();
    let root = framework.root();
    let indicators = framework.indicators().iter();
    let dimensions = framework.bottom_up().iter().copied();
    let dimensions = dimensions.filter(|&node| !framework.node(node).is_indicator());
    let imputation = match &method.imputation {
        Imputation::None => Value::Null,
        Imputation::Mean => "mean".into(),
        Imputation::Median => "median".into(),
        Imputation::GroupMean { .. } => "group_mean".into(),
        Imputation::GroupMedian { .. } => "group_median".into(),
    };
    let scores = (0..n_units).map(|unit| scored.score(unit));
    json!({
        "about": {
            "data": package.descriptor.title,
            "name": package.descriptor.name,
            "version": package.descriptor.version,
            "sha256": package.sha256,
            "cite": package.descriptor.index.citation,
            "licence": package.descriptor.index.licence,
            "engine": concat!("composite-index ", env!("CARGO_PKG_VERSION")),
            "address": origin.address,
            "accessed": origin.accessed,
        },
        "ids": dataset.units().iter().map(|unit| &unit.id).collect::<Vec<_>>(),
        "ranked": (0..n_units).map(|unit| prepared.status(unit).is_ranked()).collect::<Vec<_>>(),
        "groups": groups(scored),
        "imputation": imputation,
        "scale": scale(&method.normalisation),
        "indicators": indicators.map(|&node| indicator(scored, node)).collect::<Vec<_>>(),
        "dimensions": dimensions.map(|node| dimension(scored, node)).collect::<Vec<_>>(),
        "lower_is_better": framework.node(root).direction == Direction::Lower,
        "floor": FLOOR * prepared.scale_of(root).magnitude,
        "scores": scores.collect::<Vec<_>>(),
        "sha256": canonical::sha256(scored),
    })
}

/// The labels that gaps are filled by.
fn groups(scored: &Scored) -> Value {
    let package = scored.engine().package();
    let name = group(package).filter(|_| scored.engine().chain().imputation.needs_groups());
    let groupings = package.dataset.groupings().iter();
    let found = name.and_then(|name| groupings.into_iter().find(|own| own.name == name));
    match found {
        Some(grouping) => json!(grouping.labels),
        None => json!(vec![(); package.dataset.n_units()]),
    }
}

fn scale(normalisation: &Normalisation) -> Value {
    let with_range =
        |kind: &str, Range { low, high }: &Range| json!({ "kind": kind, "range": [low, high] });
    match normalisation {
        Normalisation::Goalposts { range, .. } => with_range("goalposts", range),
        Normalisation::MinMax { range } => with_range("min_max", range),
        Normalisation::PercentileRank { range } => with_range("percentile", range),
        Normalisation::ZScore => json!({ "kind": "z_score" }),
        Normalisation::Rank => json!({ "kind": "rank" }),
        Normalisation::Borda => json!({ "kind": "borda" }),
        Normalisation::DistanceToTarget => json!({ "kind": "distance_to_target" }),
        Normalisation::FractionOfMaximum => json!({ "kind": "fraction_of_maximum" }),
        Normalisation::ToBest => json!({ "kind": "to_best" }),
        Normalisation::ToMean => json!({ "kind": "to_mean" }),
        Normalisation::AboveBelowMean { threshold } => {
            json!({ "kind": "above_mean", "threshold": threshold })
        }
        // No reader is offered these; the script says that it does not know them.
        Normalisation::ToTarget
        | Normalisation::ToUnit { .. }
        | Normalisation::DistanceToUnit { .. } => json!({ "kind": "of the engine alone" }),
    }
}

fn indicator(scored: &Scored, indicator: NodeId) -> Value {
    let engine = scored.engine();
    let prepared = engine.prepared();
    let node = engine.framework().node(indicator);
    let raw = engine.package().dataset.column(indicator);
    let mut figures: Vec<Option<f64>> = raw
        .iter()
        .map(|figure| Some(*figure).filter(|figure| !figure.is_nan()))
        .collect();
    let mut treatments = prepared.treatments().iter();
    let treated = treatments.find(|treated| treated.indicator == indicator);
    for &(unit, _, after) in treated.iter().flat_map(|treated| &treated.changes) {
        figures[unit] = Some(after);
    }
    // Goalposts follow their column onto a logarithmic scale and nowhere else.
    let logarithm = treated.and_then(|treated| match treated.action {
        Action::Logarithm { scale } => Some(scale),
        _ => None,
    });
    let goalposts = node.goalposts.map(|posts| match logarithm {
        Some(scale) => [scale.at(posts.worst), scale.at(posts.best)],
        None => [posts.worst, posts.best],
    });
    let mut notes = prepared.notes().iter();
    let left_out = notes.any(|note| note.leaves_out() && note.indicator() == indicator);
    json!({
        "code": node.code,
        "lower_is_better": node.direction == Direction::Lower,
        "goalposts": goalposts,
        "left_out": left_out,
        "figures": figures,
        "others": others(scored, indicator),
    })
}

/// The figures of other years where these set the scale as well: after outliers were
/// treated and gaps filled, each in its own year.
fn others(scored: &Scored, indicator: NodeId) -> Vec<Option<f64>> {
    let engine = scored.engine();
    let dataset = &engine.package().dataset;
    let prepared = engine.prepared();
    let Some((_, place)) = dataset.pool().filter(|_| prepared.is_pooled()) else {
        return Vec::new();
    };
    let years = prepared.scaled_by(indicator).chunks(dataset.n_units());
    let others = years.enumerate().filter(|(year, _)| *year != place);
    others
        .flat_map(|(_, figures)| figures)
        .map(|figure| Some(*figure).filter(|figure| !figure.is_nan()))
        .collect()
}

fn dimension(scored: &Scored, dimension: NodeId) -> Value {
    let prepared = scored.engine().prepared();
    let framework = scored.engine().framework();
    let node = framework.node(dimension);
    let children = framework.children(dimension);
    let ends = |range: Option<Range>| range.map(|Range { low, high }| [low, high]);
    let mirror = |&child: &NodeId| {
        let child_node = framework.node(child);
        // An indicator is turned round when it is normalised.
        let is_turned = !child_node.is_indicator() && child_node.direction == Direction::Lower;
        is_turned.then(|| prepared.scale_of(child).mirror_sum)
    };
    let entering = children.first().map(|&child| prepared.scale_of(child));
    let aggregation = prepared.method().aggregation_at(node.depth);
    let (kind, reference) = match aggregation {
        Aggregation::Arithmetic => ("arithmetic", None),
        Aggregation::Geometric => ("geometric", None),
        Aggregation::Harmonic => ("harmonic", None),
        Aggregation::Weakest => ("weakest", None),
        Aggregation::Copeland => ("copeland", None),
        Aggregation::MazziottaPareto => ("mazziotta_pareto", None),
        Aggregation::AdjustedMazziottaPareto { reference } => {
            ("adjusted_mazziotta_pareto", Some(reference))
        }
        // No reader is offered it.
        Aggregation::Power { .. } => ("power", None),
    };
    let codes = children.iter().map(|&child| &framework.node(child).code);
    let weights = children.iter().map(|&child| scored.weights().get(child));
    let all = [
        ("code", json!(node.code)),
        ("kind", kind.into()),
        ("children", json!(codes.collect::<Vec<_>>())),
        ("weights", json!(weights.collect::<Vec<_>>())),
        (
            "mirrors",
            json!(children.iter().map(mirror).collect::<Vec<_>>()),
        ),
        ("bounds", json!(ends(prepared.scale_of(dimension).bounds))),
        (
            "entering",
            json!(ends(entering.and_then(|scale| scale.bounds))),
        ),
        (
            "floor",
            json!(FLOOR * entering.map_or(1.0, |scale| scale.magnitude)),
        ),
        ("reference", json!(reference)),
    ];
    let all = all.into_iter().map(|(key, value)| (key.to_owned(), value));
    Value::Object(all.collect::<Map<_, _>>())
}
