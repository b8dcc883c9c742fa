//! Colours by meaning. Their values live in `style/tokens.css`; charts get
//! them resolved for the theme in force.

use charming::element::Symbol;

/// Custom properties, in the order in which [`Theme::new`] takes their colours.
pub const PROPERTIES: [&str; 32] = [
    "--ink",
    "--ink-soft",
    "--rule",
    "--paper",
    "--city-1",
    "--city-2",
    "--city-3",
    "--city-4",
    "--city-5",
    "--city-6",
    "--pillar-1",
    "--pillar-2",
    "--pillar-3",
    "--pillar-4",
    "--pillar-5",
    "--pillar-6",
    "--pillar-7",
    "--pillar-8",
    "--gain",
    "--loss",
    "--track",
    "--paper-raised",
    "--sequence-1",
    "--sequence-2",
    "--sequence-3",
    "--sequence-4",
    "--sequence-5",
    "--diverging-1",
    "--diverging-2",
    "--diverging-3",
    "--diverging-4",
    "--diverging-5",
];

/// What a chart needs to know of the page's looks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Theme {
    /// Text and main lines.
    pub ink: String,
    /// Secondary text.
    pub ink_soft: String,
    /// Grid lines.
    pub rule: String,
    /// The background.
    pub paper: String,
    /// What a chart is about, where that is neither a city nor a pillar.
    pub accent: String,
    /// One colour per compared city, in the order chosen.
    pub cities: Vec<String>,
    /// One colour per pillar, in their order.
    pub pillars: Vec<String>,
    /// Figures that stand in for others.
    pub proxy: String,
    /// Figures that fill gaps.
    pub filled: String,
    /// What is gained.
    pub gain: String,
    /// What is lost.
    pub loss: String,
    /// What lies behind data: empty scales, land on a map.
    pub track: String,
    /// Surfaces above the background, such as a tooltip.
    pub raised: String,
    /// A ramp from less to more.
    pub sequence: Vec<String>,
    /// A ramp from one end through the middle to the other.
    pub diverging: Vec<String>,
    /// The page's font families.
    pub font: String,
    /// Whether the page runs from right to left.
    pub is_rtl: bool,
}

impl Theme {
    /// A theme from the colours of [`PROPERTIES`], in their order.
    #[must_use]
    pub fn new(colours: &[String], font: &str, is_rtl: bool) -> Self {
        let named = || PROPERTIES.iter().zip(colours);
        let colour = |name: &str| {
            let found = named().find(|(property, _)| **property == name);
            found.map(|(_, colour)| colour.clone()).unwrap_or_default()
        };
        let all = |kind: &str| {
            let these = named().filter(|(property, _)| property.starts_with(kind));
            these.map(|(_, colour)| colour.clone()).collect()
        };
        Self {
            ink: colour("--ink"),
            ink_soft: colour("--ink-soft"),
            rule: colour("--rule"),
            paper: colour("--paper"),
            accent: colour("--city-1"),
            cities: all("--city-"),
            pillars: all("--pillar-"),
            proxy: colour("--pillar-1"),
            filled: colour("--pillar-5"),
            gain: colour("--gain"),
            loss: colour("--loss"),
            track: colour("--track"),
            raised: colour("--paper-raised"),
            sequence: all("--sequence-"),
            diverging: all("--diverging-"),
            font: font.to_owned(),
            is_rtl,
        }
    }

    /// The colour of the city at a place in the comparison.
    #[must_use]
    pub fn city(&self, place: usize) -> &str {
        nth(&self.cities, place)
    }

    /// The colour of the pillar at a place in the framework.
    #[must_use]
    pub fn pillar(&self, place: usize) -> &str {
        nth(&self.pillars, place)
    }
}

fn nth(colours: &[String], place: usize) -> &str {
    colours
        .get(place % colours.len().max(1))
        .map_or("", String::as_str)
}

/// A share of one colour in another, both as the browser writes them; the
/// first alone where either is written otherwise.
#[must_use]
pub fn mixed(colour: &str, ground: &str, share: f64) -> String {
    let parts = |colour: &str| -> Option<Vec<f64>> {
        let inner = colour.strip_prefix("rgb(")?.strip_suffix(')')?;
        let parts = inner.split(',').map(|part| part.trim().parse().ok());
        parts
            .collect::<Option<Vec<f64>>>()
            .filter(|parts| parts.len() == 3)
    };
    let Some((top, below)) = parts(colour).zip(parts(ground)) else {
        return colour.to_owned();
    };
    let part = |index: usize| (top[index] * share + below[index] * (1.0 - share)).round();
    format!("rgb({}, {}, {})", part(0), part(1), part(2))
}

/// The colour at a share of a ramp, from 0 at its start to 1 at its end.
#[must_use]
pub fn along(ramp: &[String], share: f64) -> String {
    let Some(last) = ramp.len().checked_sub(1) else {
        return String::new();
    };
    let at = share.clamp(0.0, 1.0) * last as f64;
    let below = (at.floor() as usize).min(last);
    let above = (below + 1).min(last);
    mixed(&ramp[above], &ramp[below], at - below as f64)
}

/// The marker of the city at a place in the comparison, so that hue never
/// stands alone.
#[must_use]
pub fn city_symbol(place: usize) -> Symbol {
    marker(place).0
}

/// The outline of the marker of the city at a place in the comparison, on a
/// grid of 14.
#[must_use]
pub fn city_outline(place: usize) -> &'static str {
    marker(place).1
}

/// A marker as the chart library draws it, and as the page does.
fn marker(place: usize) -> (Symbol, &'static str) {
    match place % 6 {
        0 => (Symbol::Circle, "M7 1a6 6 0 1 0 0 12a6 6 0 0 0 0-12"),
        1 => (Symbol::Rect, "M2 2h10v10H2z"),
        2 => (Symbol::Triangle, "M7 1.5L13 12.5H1z"),
        3 => (Symbol::Diamond, "M7 0.5L13.5 7L7 13.5L0.5 7z"),
        4 => (
            Symbol::RoundRect,
            "M4.5 2h5A2.5 2.5 0 0 1 12 4.5v5A2.5 2.5 0 0 1 9.5 12h-5A2.5 2.5 0 0 1 2 9.5v-5A2.5 2.5 0 0 1 4.5 2",
        ),
        _ => (Symbol::Arrow, "M7 1L12.5 13L7 9.8L1.5 13z"),
    }
}
