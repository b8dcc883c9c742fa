//! Colours by meaning. Their values live in `style/tokens.css`; charts get
//! them resolved for the theme in force.

/// Custom properties in the order in which [`Theme::new`] takes their colours.
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

/// Which of them are compared cities, and which pillars.
const CITIES: std::ops::Range<usize> = 4..10;
const PILLARS: std::ops::Range<usize> = 10..18;
/// Where the two ramps stand.
const SEQUENCE: std::ops::Range<usize> = 22..27;
const DIVERGING: std::ops::Range<usize> = 27..32;

/// A marker beside the colour, so that hue never stands alone.
pub const CITY_SYMBOLS: [&str; 6] = [
    "circle",
    "rect",
    "triangle",
    "diamond",
    "roundRect",
    "arrow",
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
    /// One colour per compared city, in the order chosen.
    pub cities: Vec<String>,
    /// One colour per pillar, in their order.
    pub pillars: Vec<String>,
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
    /// A theme from the colours of [`PROPERTIES`].
    #[must_use]
    pub fn new(colours: &[String], font: &str, is_rtl: bool) -> Self {
        let colour = |index: usize| colours.get(index).cloned().unwrap_or_default();
        Self {
            ink: colour(0),
            ink_soft: colour(1),
            rule: colour(2),
            paper: colour(3),
            cities: CITIES.map(colour).collect(),
            pillars: PILLARS.map(colour).collect(),
            gain: colour(18),
            loss: colour(19),
            track: colour(20),
            raised: colour(21),
            sequence: SEQUENCE.map(colour).collect(),
            diverging: DIVERGING.map(colour).collect(),
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

/// The marker of the city at a place in the comparison.
#[must_use]
pub const fn city_symbol(place: usize) -> &'static str {
    CITY_SYMBOLS[place % CITY_SYMBOLS.len()]
}

/// The outline of the marker of the city at a place in the comparison, on a
/// grid of 14.
#[must_use]
pub fn city_outline(place: usize) -> &'static str {
    match city_symbol(place) {
        "rect" => "M2 2h10v10H2z",
        "triangle" => "M7 1.5L13 12.5H1z",
        "diamond" => "M7 0.5L13.5 7L7 13.5L0.5 7z",
        "roundRect" => {
            "M4.5 2h5A2.5 2.5 0 0 1 12 4.5v5A2.5 2.5 0 0 1 9.5 12h-5A2.5 2.5 0 0 1 2 9.5v-5A2.5 2.5 0 0 1 4.5 2"
        }
        "arrow" => "M7 1L12.5 13L7 9.8L1.5 13z",
        _ => "M7 1a6 6 0 1 0 0 12a6 6 0 0 0 0-12",
    }
}
