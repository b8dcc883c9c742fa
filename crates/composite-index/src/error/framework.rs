//! The tree of index, dimensions and indicators.

/// Why a list of nodes is not a framework.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum FrameworkError {
    /// A node without a code: nothing could refer to it. Rows count from 0.
    #[error("node {row} has no code")]
    EmptyCode {
        /// Position in the list given, from 0.
        row: usize,
    },
    /// Two nodes share a code.
    #[error("code '{code}' is used more than once")]
    DuplicateCode {
        /// The code that is shared.
        code: String,
    },
    /// A parent that is not in the list.
    #[error("'{code}' names the parent '{parent}', which does not exist")]
    UnknownParent {
        /// The child.
        code: String,
        /// The parent it names.
        parent: String,
    },
    /// Every node has a parent, so there is no index at the top.
    #[error("no node is without a parent: the index itself is missing")]
    NoRoot,
    /// More than one node has no parent.
    #[error("several nodes have no parent: {}", codes.join(", "))]
    SeveralRoots {
        /// Their codes, in the order given.
        codes: Vec<String>,
    },
    /// Nodes that are their own ancestors, or hang below such nodes.
    #[error("these nodes never reach the index: {}", codes.join(", "))]
    Cycle {
        /// Their codes, in the order given.
        codes: Vec<String>,
    },
    /// A node too many steps below the index.
    #[error("'{code}' is more than {greatest} steps below the index")]
    TooDeep {
        /// The first such node, level by level.
        code: String,
        /// The most steps there may be.
        greatest: usize,
    },
    /// The index has nothing below it.
    #[error("the framework has no indicators")]
    NoIndicators,
    /// A weight below zero, infinite or not a number.
    #[error("the weight of '{code}' is {weight}: it must be zero or more")]
    InvalidWeight {
        /// The node.
        code: String,
        /// The weight given.
        weight: f64,
    },
    /// A goalpost that is infinite or not a number.
    #[error("a goalpost of '{code}' is not finite: worst {worst}, best {best}")]
    GoalpostNotFinite {
        /// The node.
        code: String,
        /// The worst value given.
        worst: f64,
        /// The best value given.
        best: f64,
    },
    /// Both goalposts are equal, so that nothing lies between them.
    #[error("both goalposts of '{code}' are {value}")]
    FlatGoalposts {
        /// The node.
        code: String,
        /// The value of both.
        value: f64,
    },
    /// Goalposts that say the other end is better than the direction says.
    #[error("the goalposts of '{code}' (worst {worst}, best {best}) contradict its direction")]
    ContradictoryGoalposts {
        /// The node.
        code: String,
        /// The worst value given.
        worst: f64,
        /// The best value given.
        best: f64,
    },
}
