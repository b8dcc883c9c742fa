//! The six principles of a learning city, by the codes that packages give them.

use composite_index::Framework;

/// The codes of the six principles, in their order.
pub const PRINCIPLES: [&str; 6] = [
    "political",
    "partnership",
    "learning",
    "inclusion",
    "prosperity",
    "recognition",
];

/// Where a framework's pillars stand among the six principles, if it has some of
/// them in their order and nothing else; empty if it has all six or others.
///
/// A principle keeps its colour where another has no figures.
#[must_use]
pub fn places(framework: &Framework) -> Vec<usize> {
    let pillars = framework.pillars().iter();
    let place = |code: &str| PRINCIPLES.iter().position(|principle| *principle == code);
    let places: Option<Vec<usize>> = pillars.map(|&id| place(&framework.node(id).code)).collect();
    let places = places.unwrap_or_default();
    let are_some = places.is_sorted_by(|one, next| one < next) && places.len() < PRINCIPLES.len();
    if are_some { places } else { Vec::new() }
}
