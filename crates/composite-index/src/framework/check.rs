//! Whether a list of nodes is a tree, and how its nodes hang together.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::error::FrameworkError;

use super::{Direction, Goalposts, MAX_DEPTH, NodeId, NodeSpec, ids};

pub(super) fn check_nodes(specs: &[NodeSpec]) -> Vec<FrameworkError> {
    let mut problems = Vec::new();
    for (row, spec) in specs.iter().enumerate() {
        if spec.code.is_empty() {
            problems.push(FrameworkError::EmptyCode { row });
        }
        if !(spec.weight.is_finite() && spec.weight >= 0.0) {
            problems.push(FrameworkError::InvalidWeight {
                code: spec.code.clone(),
                weight: spec.weight,
            });
        }
        problems.extend(
            spec.goalposts
                .and_then(|posts| check_goalposts(spec, posts)),
        );
    }
    problems
}

fn check_goalposts(
    spec: &NodeSpec,
    Goalposts { worst, best }: Goalposts,
) -> Option<FrameworkError> {
    let code = spec.code.clone();
    if !(worst.is_finite() && best.is_finite()) {
        Some(FrameworkError::GoalpostNotFinite { code, worst, best })
    } else if worst == best {
        Some(FrameworkError::FlatGoalposts { code, value: best })
    } else if (best > worst) != (spec.direction == Direction::Higher) {
        Some(FrameworkError::ContradictoryGoalposts { code, worst, best })
    } else {
        None
    }
}

pub(super) fn index_codes(
    specs: &[NodeSpec],
    problems: &mut Vec<FrameworkError>,
) -> HashMap<String, NodeId> {
    let mut by_code = HashMap::new();
    let mut reported = HashSet::new();
    for (id, spec) in ids(specs.len()).zip(specs) {
        if spec.code.is_empty() {
            continue;
        }
        if by_code.contains_key(&spec.code) {
            if reported.insert(&spec.code) {
                problems.push(FrameworkError::DuplicateCode {
                    code: spec.code.clone(),
                });
            }
        } else {
            by_code.insert(spec.code.clone(), id);
        }
    }
    by_code
}

pub(super) fn resolve_parents(
    specs: &[NodeSpec],
    by_code: &HashMap<String, NodeId>,
    problems: &mut Vec<FrameworkError>,
) -> Vec<Option<NodeId>> {
    specs
        .iter()
        .map(|spec| {
            let parent = spec.parent.as_ref()?;
            let found = by_code.get(parent).copied();
            if found.is_none() {
                problems.push(FrameworkError::UnknownParent {
                    code: spec.code.clone(),
                    parent: parent.clone(),
                });
            }
            found
        })
        .collect()
}

pub(super) fn children_of(parents: &[Option<NodeId>]) -> Vec<Vec<NodeId>> {
    let mut children = vec![Vec::new(); parents.len()];
    for (child, parent) in ids(parents.len()).zip(parents) {
        if let Some(parent) = parent {
            children[parent.index()].push(child);
        }
    }
    children
}

pub(super) fn roots_of(specs: &[NodeSpec]) -> Vec<NodeId> {
    ids(specs.len())
        .filter(|id| specs[id.index()].parent.is_none())
        .collect()
}

pub(super) fn check_roots(
    specs: &[NodeSpec],
    roots: &[NodeId],
    children: &[Vec<NodeId>],
    problems: &mut Vec<FrameworkError>,
) {
    match roots {
        [] => problems.push(FrameworkError::NoRoot),
        [root] if children[root.index()].is_empty() => problems.push(FrameworkError::NoIndicators),
        [_] => {}
        several => {
            let codes = several
                .iter()
                .map(|root| specs[root.index()].code.clone())
                .collect();
            problems.push(FrameworkError::SeveralRoots { codes });
        }
    }
}

/// A node is sound if walking down from some parentless node reaches it; what
/// remains is a cycle or hangs below one. An unknown parent is reported apart.
pub(super) fn check_cycles(
    specs: &[NodeSpec],
    parents: &[Option<NodeId>],
    children: &[Vec<NodeId>],
    problems: &mut Vec<FrameworkError>,
) {
    let reached: HashSet<NodeId> = walk(&tops(parents), children).into_iter().collect();
    let codes: Vec<String> = ids(specs.len())
        .filter(|id| !reached.contains(id))
        .map(|id| specs[id.index()].code.clone())
        .collect();
    if !codes.is_empty() {
        problems.push(FrameworkError::Cycle { codes });
    }
}

/// Steps from the tops down to each node, 0 for what no walk reaches. A depth
/// beyond the greatest is reported once.
pub(super) fn check_depths(
    specs: &[NodeSpec],
    parents: &[Option<NodeId>],
    children: &[Vec<NodeId>],
    problems: &mut Vec<FrameworkError>,
) -> Vec<usize> {
    let mut depths = vec![0; specs.len()];
    let mut too_deep = None;
    for id in walk(&tops(parents), children) {
        let depth = depths[id.index()] + 1;
        for child in &children[id.index()] {
            depths[child.index()] = depth;
            if depth > MAX_DEPTH {
                too_deep.get_or_insert(*child);
            }
        }
    }
    problems.extend(too_deep.map(|id| FrameworkError::TooDeep {
        code: specs[id.index()].code.clone(),
        greatest: MAX_DEPTH,
    }));
    depths
}

fn tops(parents: &[Option<NodeId>]) -> Vec<NodeId> {
    let is_top = |id: &NodeId| parents[id.index()].is_none();
    ids(parents.len()).filter(is_top).collect()
}

/// Level by level from the tops, siblings in order.
pub(super) fn walk(tops: &[NodeId], children: &[Vec<NodeId>]) -> Vec<NodeId> {
    let mut queue: VecDeque<NodeId> = tops.iter().copied().collect();
    let mut visited = Vec::with_capacity(children.len());
    while let Some(id) = queue.pop_front() {
        visited.push(id);
        queue.extend(&children[id.index()]);
    }
    visited
}
