//! The years of a data set: which one a scenario shows, and which figures its scales
//! need.

use data::Package;
use scenario::{MethodChoice, ScaleChoice, Scenario};

use super::engine::Chain;

/// What a scenario says of years, and what of its method bears on them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The year shown.
    pub year: Option<String>,
    /// The year that changes of rank are counted from.
    pub since: Option<String>,
    /// Which years' figures set the scales.
    pub scale: ScaleChoice,
    /// The method.
    pub method: MethodChoice,
}

/// Whether a scenario needs years that lie in tables of their own: for what is shown,
/// or to explain why a city moved from one year to another.
#[must_use]
pub fn needs_all(scenario: &Scenario, published: &Package) -> bool {
    let are_unread = |between: &[String; 2]| {
        let unread = published.unread();
        let is_unread = |year: &String| unread.iter().any(|further| further.year == *year);
        between.iter().any(is_unread)
    };
    Asked::of(scenario).needs_all(published) || scenario.between.as_ref().is_some_and(are_unread)
}

impl Asked {
    /// What a scenario asks.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self {
            year: scenario.year.clone(),
            since: scenario.since.clone(),
            scale: scenario.scale,
            method: scenario.method,
        }
    }

    /// The year shown of a data set; none if it has no choice of years. In place of
    /// a year that it does not have, it is the one that it opens with.
    #[must_use]
    pub fn shown<'a>(&'a self, published: &'a Package) -> Option<&'a str> {
        let opens = published.opens()?;
        let year = self.year.as_deref();
        let year = year.filter(|&year| is_offered(published, year));
        Some(year.unwrap_or(opens))
    }

    /// The year that changes of rank are counted from; none if it is none that the
    /// data set has.
    #[must_use]
    pub fn since<'a>(&'a self, published: &Package) -> Option<&'a str> {
        published.opens()?;
        let since = self.since.as_deref();
        since.filter(|&year| is_offered(published, year))
    }

    /// Whether it needs years that lie in tables of their own: another year than
    /// the first is shown or counted from, or the scale follows from the figures of
    /// all years.
    #[must_use]
    pub fn needs_all(&self, published: &Package) -> bool {
        if !published.has_years_beside() {
            return false;
        }
        let is_relative = || {
            let chain = Chain::of(self.method, published);
            chain.method(published, &[]).is_relative()
        };
        self.shown(published) != published.opens()
            || self.since(published).is_some()
            || (self.scale == ScaleChoice::AllYears && is_relative())
    }

    /// Whether the figures of all years set the scales.
    ///
    /// Where years lie in tables of their own, nobody fetches them for a scale
    /// between fixed bounds. What then varies the scale, such as the robustness of a
    /// ranking, has the figures of the year alone.
    #[must_use]
    pub fn are_pooled(&self, published: &Package) -> bool {
        self.scale == ScaleChoice::AllYears
            && published.opens().is_some()
            && (!published.has_years_beside() || self.needs_all(published))
    }
}

fn is_offered(published: &Package, year: &str) -> bool {
    published.panel.has(year)
        || published
            .unread()
            .iter()
            .any(|further| further.year == year)
}
