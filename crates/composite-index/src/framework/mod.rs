//! The conceptual framework: an index, its dimensions and their indicators, as
//! a tree of any depth up to [`MAX_DEPTH`].
//!
//! Leaves are indicators, every other node is a dimension, the root is the
//! index and its children are the pillars. Branches may differ in depth.
//! Source: OECD/JRC Handbook (2008), step 1; the vocabulary of levels and
//! directions is that of COINr (Becker et al. 2022, doi:10.21105/joss.04567).

mod check;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::error::FrameworkError;

use check::{
    check_cycles, check_depths, check_nodes, check_roots, children_of, index_codes,
    resolve_parents, roots_of, walk,
};

/// The most steps from the index down to a node. Published frameworks have two
/// to five; what walks the tree may rely on it that the way is short.
pub const MAX_DEPTH: usize = 32;

/// A node of one [`Framework`]: its position in the list the framework was
/// built from. An id means nothing in another framework.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NodeId(u32);

impl NodeId {
    /// The position in the framework's list of nodes, from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Which end of a scale is better.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More is better.
    #[default]
    Higher,
    /// Less is better.
    Lower,
}

impl Direction {
    /// 1 where higher is better, -1 where lower is.
    pub fn sign(self) -> f64 {
        match self {
            Self::Higher => 1.0,
            Self::Lower => -1.0,
        }
    }
}

/// Fixed bounds of an indicator, in its own measure. `worst` may be the larger
/// number: then lower is better.
#[derive(Copy, Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goalposts {
    /// The value that earns the bottom of the scale.
    pub worst: f64,
    /// The value that earns the top of the scale.
    pub best: f64,
}

/// How closely an indicator measures what its dimension is about.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// It measures the thing itself.
    Direct,
    /// It stands in for something that nobody publishes.
    Proxy,
}

/// What a reader should know about a node. The computation never reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    /// What the values count, such as "%" or "euro per head".
    pub measure: String,
    /// Reference year or years.
    pub year: String,
    /// Territorial level at which the figures were collected.
    pub level: String,
    /// Who published the figures.
    pub source: String,
    /// Where they were published.
    pub source_url: String,
    /// Direct measure or proxy, where stated.
    pub evidence: Option<Evidence>,
}

/// One node as it is given to [`Framework::new`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NodeSpec {
    /// Short unique name that other nodes, weights and links refer to.
    pub code: String,
    /// Code of the parent; `None` for the index.
    pub parent: Option<String>,
    /// Name for readers.
    pub name: String,
    /// Explanation for readers.
    pub description: String,
    /// Published weight among its siblings, on any scale, zero or more.
    pub weight: f64,
    /// Which end is better for the parent.
    pub direction: Direction,
    /// Fixed bounds, if the indicator has them.
    pub goalposts: Option<Goalposts>,
    /// What a reader should know.
    pub metadata: Metadata,
}

/// One node of a [`Framework`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// Short unique name.
    pub code: String,
    /// Name for readers.
    pub name: String,
    /// Explanation for readers.
    pub description: String,
    /// Published weight among its siblings, on any scale.
    pub weight: f64,
    /// Which end is better for the parent; for the index, which end ranks first.
    pub direction: Direction,
    /// Fixed bounds, if the indicator has them.
    pub goalposts: Option<Goalposts>,
    /// What a reader should know.
    pub metadata: Metadata,
    /// The parent; `None` for the index.
    pub parent: Option<NodeId>,
    /// Children in the order given; empty for an indicator.
    pub children: Vec<NodeId>,
    /// Steps from the index: 0 for the index, 1 for a pillar.
    pub depth: usize,
}

impl Node {
    /// Whether this node is an indicator, that is, a leaf.
    pub fn is_indicator(&self) -> bool {
        self.children.is_empty()
    }
}

/// A valid tree: exactly one root, every node below it, at least one indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct Framework {
    nodes: Vec<Node>,
    root: NodeId,
    indicators: Vec<NodeId>,
    bottom_up: Vec<NodeId>,
    /// Position among the indicators, by node; `None` for a dimension.
    positions: Vec<Option<usize>>,
    by_code: HashMap<String, NodeId>,
}

impl Framework {
    /// Builds the tree from its nodes, in the order in which they are shown.
    ///
    /// Errors: every problem found, in the order of the nodes and then of the
    /// tree as a whole.
    pub fn new(specs: Vec<NodeSpec>) -> Result<Self, Vec<FrameworkError>> {
        let mut problems = check_nodes(&specs);
        let by_code = index_codes(&specs, &mut problems);
        let parents = resolve_parents(&specs, &by_code, &mut problems);
        let children = children_of(&parents);
        let roots = roots_of(&specs);
        check_roots(&specs, &roots, &children, &mut problems);
        check_cycles(&specs, &parents, &children, &mut problems);
        let depths = check_depths(&specs, &parents, &children, &mut problems);
        match roots.first() {
            Some(&root) if problems.is_empty() => Ok(Self::build(
                specs,
                root,
                &parents,
                (children, depths),
                by_code,
            )),
            _ => Err(problems),
        }
    }

    fn build(
        specs: Vec<NodeSpec>,
        root: NodeId,
        parents: &[Option<NodeId>],
        (children, depths): (Vec<Vec<NodeId>>, Vec<usize>),
        by_code: HashMap<String, NodeId>,
    ) -> Self {
        let top_down = walk(&[root], &children);
        let nodes: Vec<Node> = specs
            .into_iter()
            .zip(parents.iter().zip(children).zip(depths))
            .map(|(spec, ((&parent, children), depth))| spec.into_node(parent, children, depth))
            .collect();
        let indicators: Vec<NodeId> = ids(nodes.len())
            .filter(|id| nodes[id.index()].is_indicator())
            .collect();
        let mut positions = vec![None; nodes.len()];
        for (position, id) in indicators.iter().enumerate() {
            positions[id.index()] = Some(position);
        }
        let bottom_up = top_down.into_iter().rev().collect();
        Self {
            nodes,
            root,
            indicators,
            bottom_up,
            positions,
            by_code,
        }
    }

    /// The same tree with other notes for readers; the computation never reads
    /// them.
    pub fn with_metadata(mut self, change: impl Fn(&mut Metadata)) -> Self {
        self.nodes
            .iter_mut()
            .for_each(|node| change(&mut node.metadata));
        self
    }

    /// The index itself.
    pub fn root(&self) -> NodeId {
        self.root
    }

    /// The node of this id. Ids come from this framework, so there is one.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// All nodes, in the order given.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        ids(self.nodes.len()).zip(&self.nodes)
    }

    /// The number of nodes, the index included.
    pub fn n_nodes(&self) -> usize {
        self.nodes.len()
    }

    /// Children of a node, in the order given; none for an indicator.
    pub fn children(&self, id: NodeId) -> &[NodeId] {
        &self.node(id).children
    }

    /// Children of the index. In a flat framework these are the indicators.
    pub fn pillars(&self) -> &[NodeId] {
        self.children(self.root)
    }

    /// The leaves, in the order given.
    pub fn indicators(&self) -> &[NodeId] {
        &self.indicators
    }

    /// Where an indicator stands in [`Framework::indicators`]; `None` for a dimension.
    pub fn indicator_position(&self, id: NodeId) -> Option<usize> {
        self.positions.get(id.index()).copied().flatten()
    }

    /// The node with this code.
    pub fn find(&self, code: &str) -> Option<NodeId> {
        self.by_code.get(code).copied()
    }

    /// The indicators at or below a node, in the order given.
    pub fn indicators_under(&self, id: NodeId) -> Vec<NodeId> {
        let mut below = Vec::new();
        let mut next = vec![id];
        while let Some(id) = next.pop() {
            match self.children(id) {
                [] => below.push(id),
                children => next.extend(children),
            }
        }
        below.sort_unstable();
        below
    }

    /// The parent, its parent, and so on up to the index.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.node(id).parent, |&above| self.node(above).parent)
    }

    /// Whether another framework has the same nodes in the same order, each below
    /// the same parent; weights, goalposts and words may differ.
    pub fn is_shaped_like(&self, other: &Self) -> bool {
        let is_alike =
            |(one, two): (&Node, &Node)| one.code == two.code && one.parent == two.parent;
        self.nodes.len() == other.nodes.len() && self.nodes.iter().zip(&other.nodes).all(is_alike)
    }

    /// All nodes with every child before its parent; the index comes last.
    pub fn bottom_up(&self) -> &[NodeId] {
        &self.bottom_up
    }
}

impl NodeSpec {
    fn into_node(self, parent: Option<NodeId>, children: Vec<NodeId>, depth: usize) -> Node {
        Node {
            code: self.code,
            name: self.name,
            description: self.description,
            weight: self.weight,
            direction: self.direction,
            goalposts: self.goalposts,
            metadata: self.metadata,
            parent,
            children,
            depth,
        }
    }
}

fn ids(n: usize) -> impl Iterator<Item = NodeId> {
    (0..n as u32).map(NodeId)
}
