//! Colours by meaning. Their values live in `style/tokens.css`; charts get
//! them resolved for the theme in force.

/// Custom properties in the order in which [`Theme::new`] takes their colours.
pub const PROPERTIES: [&str; 10] = [
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
];

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
            cities: (4..PROPERTIES.len()).map(colour).collect(),
            font: font.to_owned(),
            is_rtl,
        }
    }

    /// The colour of the city at a place in the comparison.
    #[must_use]
    pub fn city(&self, place: usize) -> &str {
        self.cities
            .get(place % self.cities.len().max(1))
            .map_or("", String::as_str)
    }
}

/// The marker of the city at a place in the comparison.
#[must_use]
pub const fn city_symbol(place: usize) -> &'static str {
    CITY_SYMBOLS[place % CITY_SYMBOLS.len()]
}
