//! What speaks for a difference between two scores, and what against it.

/// The parts of a difference that carry it and that speak against it, by their
/// places.
///
/// The largest part is no reason for a lead if it speaks for the other side: what
/// carries comes first, and the rest is an objection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Argument {
    /// The part that carries most of the difference; none if no part does.
    pub carries: Option<usize>,
    /// The part that speaks most against it; none if no part does.
    pub against: Option<usize>,
}

/// A part that makes less than this share of all parts is not worth a word.
const LEAST: f64 = 0.01;

impl Argument {
    /// The argument for a difference made of these parts. Parts above 0 speak for
    /// the first of two, and `is_ahead` says whether the first is ahead.
    #[must_use]
    pub fn of(parts: &[f64], is_ahead: bool) -> Self {
        let sign = if is_ahead { 1.0 } else { -1.0 };
        let all: f64 = parts.iter().map(|part| part.abs()).sum();
        let strongest = |sign: f64| {
            let parts = parts.iter().enumerate();
            let speaking = parts.filter(|(_, part)| sign * **part > LEAST * all);
            let most = speaking.max_by(|(_, a), (_, b)| (sign * **a).total_cmp(&(sign * **b)));
            most.map(|(place, _)| place)
        };
        Self {
            carries: strongest(sign),
            against: strongest(-sign),
        }
    }
}
