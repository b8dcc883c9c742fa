//! A data set in which the other end of some indicators is better.

use std::sync::Arc;

use composite_index::{Dataset, Direction, Framework, Goalposts, Node, NodeSpec};

use super::package::Package;

/// The package with these indicators turned; none if it has none of them, so
/// that all stays as it is. Goalposts change places with their ends.
#[must_use]
pub fn turned(package: &Package, codes: &[String]) -> Option<Arc<Package>> {
    let dataset = &package.dataset;
    let framework = dataset.framework();
    let is_turned = |node: &Node| node.is_indicator() && codes.contains(&node.code);
    if codes.is_empty() || !framework.nodes().any(|(_, node)| is_turned(node)) {
        return None;
    }
    let spec = |node: &Node| {
        let spec = spec(framework, node);
        if is_turned(node) { turn(spec) } else { spec }
    };
    let specs = framework.nodes().map(|(_, node)| spec(node)).collect();
    let framework = Framework::new(specs).ok()?;
    let present = |value: &f64| Some(*value).filter(|value| !value.is_nan());
    // Nodes may have other places in a tree made anew.
    let columns = framework.indicators().iter().map(|&node| {
        let before = dataset.framework().find(&framework.node(node).code)?;
        Some(dataset.column(before).iter().map(present).collect())
    });
    let columns = columns.collect::<Option<Vec<Vec<Option<f64>>>>>()?;
    let units = dataset.units().to_vec();
    let groupings = dataset.groupings().to_vec();
    let dataset = Dataset::new(units, framework, columns, groupings).ok()?;
    Some(Arc::new(Package {
        descriptor: package.descriptor.clone(),
        dataset: Arc::new(dataset),
        cities: package.cities.clone(),
        year: package.year.clone(),
        years: package.years.clone(),
        panel: package.panel.clone(),
        sha256: package.sha256.clone(),
        warnings: package.warnings.clone(),
        files: None,
        beside: package.beside.clone(),
        edits: package.edits.clone(),
        bare: package.bare.clone(),
    }))
}

fn spec(framework: &Framework, node: &Node) -> NodeSpec {
    NodeSpec {
        code: node.code.clone(),
        parent: node
            .parent
            .map(|parent| framework.node(parent).code.clone()),
        name: node.name.clone(),
        description: node.description.clone(),
        weight: node.weight,
        direction: node.direction,
        goalposts: node.goalposts,
        metadata: node.metadata.clone(),
    }
}

fn turn(spec: NodeSpec) -> NodeSpec {
    let direction = match spec.direction {
        Direction::Higher => Direction::Lower,
        Direction::Lower => Direction::Higher,
    };
    let goalposts = spec.goalposts.map(|Goalposts { worst, best }| Goalposts {
        worst: best,
        best: worst,
    });
    NodeSpec {
        direction,
        goalposts,
        ..spec
    }
}
