//! The weights of many people.

/// Why the weights of several people cannot be pooled. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum PoolError {
    /// There are no people, or nothing to weigh.
    #[error("there are no weights")]
    Empty,
    /// Somebody weighs more or fewer elements than the first person.
    #[error("person {person} weighs {found} elements, not {expected}")]
    Lengths {
        /// The person.
        person: usize,
        /// How many elements the first person weighs.
        expected: usize,
        /// How many this one does.
        found: usize,
    },
    /// A weight is below zero, infinite or missing.
    #[error(
        "person {person} gives element {element} a weight of {weight}: it must be zero or more"
    )]
    InvalidWeight {
        /// The person.
        person: usize,
        /// The element.
        element: usize,
        /// The weight.
        weight: f64,
    },
    /// Somebody gives no weight to anything.
    #[error("all weights of person {person} are 0")]
    AllZero {
        /// The person.
        person: usize,
    },
    /// Every median is 0: no element has weight with half the people.
    #[error("all medians are 0")]
    AllMediansZero,
}
