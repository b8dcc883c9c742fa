//! What can go wrong, one enum per stage, told in fields rather than prose.
//!
//! The messages are for developers and logs; an application words its own from
//! the fields. Constructors that check a whole table return every problem they
//! find, so that a reader can mend them in one go.

use crate::method::Aggregation;

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

/// Why tables are not a data set.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum DatasetError {
    /// There is nothing to score.
    #[error("the data set has no units")]
    NoUnits,
    /// A unit without an id. Rows count from 0.
    #[error("unit {row} has no id")]
    EmptyId {
        /// Position in the list of units, from 0.
        row: usize,
    },
    /// Two units share an id.
    #[error("unit id '{id}' is used more than once")]
    DuplicateId {
        /// The id that is shared.
        id: String,
    },
    /// Not one column per indicator.
    #[error("{found} columns for {expected} indicators")]
    ColumnCount {
        /// The number of indicators.
        expected: usize,
        /// The number of columns given.
        found: usize,
    },
    /// A column that is not one value per unit.
    #[error("indicator '{indicator}' has {found} values for {expected} units")]
    ColumnLength {
        /// The indicator's code.
        indicator: String,
        /// The number of units.
        expected: usize,
        /// The number of values given.
        found: usize,
    },
    /// A value that is infinite or not a number; a missing one is `None`.
    #[error("unit '{unit}', indicator '{indicator}': {value} is not a finite number")]
    NotFinite {
        /// The unit's id.
        unit: String,
        /// The indicator's code.
        indicator: String,
        /// The value given.
        value: f64,
    },
    /// A grouping that is not one label per unit.
    #[error("grouping '{grouping}' has {found} labels for {expected} units")]
    GroupingLength {
        /// The grouping's name.
        grouping: String,
        /// The number of units.
        expected: usize,
        /// The number of labels given.
        found: usize,
    },
    /// Two groupings share a name.
    #[error("grouping '{grouping}' is given more than once")]
    DuplicateGrouping {
        /// The name that is shared.
        grouping: String,
    },
}

/// Why one column cannot be normalised.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum NormaliseError {
    /// Every value is missing.
    #[error("every value is missing")]
    NoValues,
    /// All values are equal (to twelve digits), so that they tell nothing apart.
    #[error("every value is {value}")]
    Constant {
        /// The value.
        value: f64,
    },
    /// The goalposts are equal or not finite.
    #[error("goalposts {worst} and {best} span nothing")]
    FlatGoalposts {
        /// The worst value.
        worst: f64,
        /// The best value.
        best: f64,
    },
    /// The method needs goalposts and the indicator has none.
    #[error("there are no goalposts")]
    NoGoalposts,
    /// The target range is empty or not finite.
    #[error("the range {low} to {high} is empty")]
    EmptyRange {
        /// The lower end.
        low: f64,
        /// The upper end.
        high: f64,
    },
    /// The value to compare with is zero, missing or not finite.
    #[error("{reference} cannot serve as a reference")]
    NoReference {
        /// The reference.
        reference: f64,
    },
}

/// Why a method cannot be carried out on a data set.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum MethodError {
    /// Goalposts were asked for and some indicators have none.
    #[error("no goalposts for: {}", indicators.join(", "))]
    MissingGoalposts {
        /// The indicators' codes, in framework order.
        indicators: Vec<String>,
    },
    /// The range to normalise onto is empty or not finite.
    #[error("the range {low} to {high} is empty")]
    EmptyRange {
        /// The lower end.
        low: f64,
        /// The upper end.
        high: f64,
    },
    /// A least coverage outside 0 to 1.
    #[error("a least coverage of {value} is not a share between 0 and 1")]
    InvalidCoverage {
        /// The share given.
        value: f64,
    },
    /// A threshold below zero, infinite or not a number.
    #[error("a threshold of {value} must be zero or more")]
    InvalidThreshold {
        /// The threshold given.
        value: f64,
    },
    /// The method names a unit that the data set does not have.
    #[error("unit '{id}' does not exist")]
    UnknownUnit {
        /// The id given.
        id: String,
    },
    /// A normalised value left the range of floating-point numbers.
    #[error("unit '{unit}', indicator '{indicator}': normalising {value} overflows")]
    Overflow {
        /// The unit's id.
        unit: String,
        /// The indicator's code.
        indicator: String,
        /// The raw value.
        value: f64,
    },
}

/// Why a weight is refused.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum WeightError {
    /// Below zero, infinite or not a number.
    #[error("a weight of {weight} must be zero or more")]
    Invalid {
        /// The weight given.
        weight: f64,
    },
    /// The node is not in the framework the weights were made for.
    #[error("node {index} does not exist")]
    UnknownNode {
        /// The node's index.
        index: usize,
    },
}

/// Why values cannot be combined by one mean.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum AggregateError {
    /// Not one weight per value.
    #[error("{weights} weights for {values} values")]
    Lengths {
        /// The number of values.
        values: usize,
        /// The number of weights.
        weights: usize,
    },
    /// A geometric or harmonic mean met a value of zero or less.
    #[error("value {value} at position {position} is not positive")]
    NotPositive {
        /// Where the value stands, from 0.
        position: usize,
        /// The value.
        value: f64,
    },
}

/// Why no scores can be computed with these weights.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ScoreError {
    /// All children of a dimension that counts weigh nothing.
    #[error("everything in '{dimension}' weighs 0")]
    AllWeightsZero {
        /// The dimension's code.
        dimension: String,
    },
    /// A geometric mean met a value of zero or less. Choose the arithmetic mean
    /// at that level, or normalise onto 1 to 100.
    #[error(
        "unit '{unit}': '{element}' is {value} in '{dimension}', which the {aggregation:?} mean cannot combine"
    )]
    NotPositive {
        /// The unit's id.
        unit: String,
        /// The code of the dimension being aggregated.
        dimension: String,
        /// The code of its child.
        element: String,
        /// The child's value as it enters the dimension.
        value: f64,
        /// The mean that was asked for.
        aggregation: Aggregation,
    },
    /// The weights were made for another framework.
    #[error("{found} weights for {expected} nodes")]
    ForeignWeights {
        /// The number of nodes.
        expected: usize,
        /// The number of weights.
        found: usize,
    },
}
