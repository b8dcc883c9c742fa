//! The page's colours by what they stand for. Their values are in
//! `style/tokens.css`.

/// The colours of pillars, in their order.
pub const PILLARS: [&str; 8] = [
    "--pillar-1",
    "--pillar-2",
    "--pillar-3",
    "--pillar-4",
    "--pillar-5",
    "--pillar-6",
    "--pillar-7",
    "--pillar-8",
];

/// The patterns of pillars where colours are forced, in their order.
pub const PATTERNS: [&str; 8] = [
    "--pattern-1",
    "--pattern-2",
    "--pattern-3",
    "--pattern-4",
    "--pattern-5",
    "--pattern-6",
    "--pattern-7",
    "--pattern-8",
];

/// The colours of compared cities, in the order chosen.
const CITIES: [&str; 6] = [
    "--city-1", "--city-2", "--city-3", "--city-4", "--city-5", "--city-6",
];

/// The colour of the pillar at a place in the framework, for a style.
#[must_use]
pub fn pillar_colour(place: usize) -> String {
    nth(&PILLARS, place)
}

/// What stands for the colour of the pillar at a place in the framework where
/// colours are forced, for a style.
#[must_use]
pub fn pillar_pattern(place: usize) -> String {
    nth(&PATTERNS, place)
}

/// The colour of the city at a place in the comparison, for a style.
#[must_use]
pub fn city_colour(place: usize) -> String {
    nth(&CITIES, place)
}

/// Past the last, the colours start again.
fn nth(properties: &[&str], place: usize) -> String {
    format!("var({})", properties[place % properties.len()])
}
