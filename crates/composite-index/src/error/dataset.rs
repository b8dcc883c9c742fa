//! Tables that should fit together.

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
