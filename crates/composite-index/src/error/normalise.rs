//! One column and a common scale.

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
