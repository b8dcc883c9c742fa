//! The years of a panel side by side: where cities stood in each, why one moved
//! from one year to the next, and at what pace it nears a target.
//!
//! All years are scored under the weights and the method of this moment. A year in
//! which a city is not ranked is a gap, and nothing is put in its place.

pub mod bands;
pub mod pace;
pub mod why;

use std::fmt;

use super::engine::Scored;
use super::names::Names;

/// A year of the panel and its scores.
#[derive(Clone, PartialEq)]
pub struct YearScored {
    /// The year.
    pub year: String,
    /// Scores and ranks in it.
    pub scored: Scored,
}

impl fmt::Debug for YearScored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "YearScored({})", self.year)
    }
}

impl YearScored {
    /// Years with their scores, the earliest first.
    #[must_use]
    pub fn all(panel: &[(String, Scored)]) -> Vec<Self> {
        let year = |(year, scored): &(String, Scored)| Self {
            year: year.clone(),
            scored: scored.clone(),
        };
        panel.iter().map(year).collect()
    }
}

/// One city through the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Its place among the cities shown, which gives its colour and marker.
    pub place: usize,
    /// Its unit.
    pub unit: usize,
    /// Its name.
    pub name: String,
    /// Its rank in each year; none where it is not ranked.
    pub ranks: Vec<Option<u32>>,
    /// Its score in each year.
    pub scores: Vec<Option<f64>>,
    /// The ranks from the best to the worst that each year leaves open; empty where
    /// nobody asked, none for a year of which they are not known.
    pub ranges: Vec<Option<[u32; 2]>>,
}

impl Course {
    /// The first and the last year in which it is ranked, by their places, where
    /// these are two.
    #[must_use]
    pub fn ends(&self) -> Option<(usize, usize)> {
        let first = self.ranks.iter().position(Option::is_some)?;
        let last = self.ranks.iter().rposition(Option::is_some)?;
        (first < last).then_some((first, last))
    }

    /// How many places it has gained from the first year to the last.
    #[must_use]
    pub fn gain(&self) -> Option<i64> {
        let (first, last) = self.ends()?;
        Some(i64::from(self.ranks[first]?) - i64::from(self.ranks[last]?))
    }

    /// The runs of years without a gap, as places of the first and the last.
    #[must_use]
    pub fn runs(&self) -> Vec<(usize, usize)> {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for place in (0..self.ranks.len()).filter(|&place| self.ranks[place].is_some()) {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == place => *last = place,
                _ => runs.push((place, place)),
            }
        }
        runs
    }
}

/// Cities through the years.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OverTime {
    /// The years, the earliest first.
    pub years: Vec<String>,
    /// Where each year lies on an axis: at itself, or where a year is no number at
    /// its place among them.
    pub at: Vec<f64>,
    /// The cities, in the order given.
    pub courses: Vec<Course>,
    /// How many cities are ranked in each year.
    pub n_ranked: Vec<usize>,
}

impl OverTime {
    /// Cities through these years.
    #[must_use]
    pub fn new(years: &[YearScored], units: &[usize], names: &Names) -> Self {
        let course = |(place, &unit): (usize, &usize)| Course {
            place,
            unit,
            name: names.city(unit).to_owned(),
            ranks: years.iter().map(|year| year.scored.rank(unit)).collect(),
            scores: years.iter().map(|year| year.scored.score(unit)).collect(),
            ranges: Vec::new(),
        };
        let words: Vec<String> = years.iter().map(|year| year.year.clone()).collect();
        Self {
            at: places(&words),
            years: words,
            courses: units.iter().enumerate().map(course).collect(),
            n_ranked: years.iter().map(|year| year.scored.order().len()).collect(),
        }
    }

    /// The same with the ranks that each year leaves open to one city.
    ///
    /// - `ranges`: one per year; a year in which the city has no rank has none.
    #[must_use]
    pub fn with_ranges(mut self, unit: usize, ranges: Vec<Option<[u32; 2]>>) -> Self {
        if let Some(course) = self.courses.iter_mut().find(|course| course.unit == unit) {
            let ranked = course.ranks.iter().map(Option::is_some);
            let ranges = ranges.into_iter().chain(std::iter::repeat(None));
            course.ranges = ranked
                .zip(ranges)
                .map(|(is_ranked, range)| range.filter(|_| is_ranked))
                .collect();
        }
        self
    }

    /// The city whose ranges are known in some year, if any.
    #[must_use]
    pub fn ranged(&self) -> Option<&Course> {
        let has_some = |course: &&Course| course.ranges.iter().any(Option::is_some);
        self.courses.iter().find(has_some)
    }

    /// The city that has moved furthest, if any has; of two that have moved as far,
    /// the one that came first.
    #[must_use]
    pub fn furthest(&self) -> Option<&Course> {
        let moved = |course: &&Course| course.gain().is_some_and(|gain| gain != 0);
        let moved = self.courses.iter().filter(moved);
        moved.max_by_key(|course| {
            let far = course.gain().unwrap_or_default().abs();
            (far, std::cmp::Reverse(course.place))
        })
    }

    /// The city whose score has changed most from the first year to the last, with both
    /// scores; of two that have changed as much, the one that came first.
    #[must_use]
    pub fn furthest_score(&self) -> Option<(&Course, [f64; 2])> {
        let ends = |course: &Course| {
            let last = course.scores.len().checked_sub(1)?;
            Some([(*course.scores.first()?)?, course.scores[last]?])
        };
        let known = self.courses.iter();
        let known = known.filter_map(|course| Some((course, ends(course)?)));
        known.max_by(|(one, a), (other, b)| {
            let far = |[before, now]: &[f64; 2]| (now - before).abs();
            far(a).total_cmp(&far(b)).then(other.place.cmp(&one.place))
        })
    }

    /// How many cities have risen and how many have fallen.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let gains = || self.courses.iter().filter_map(Course::gain);
        (
            gains().filter(|&gain| gain > 0).count(),
            gains().filter(|&gain| gain < 0).count(),
        )
    }
}

/// A year as a number: the one that its words begin with, as in 2019 or 2019/20.
#[must_use]
pub fn number_of(year: &str) -> Option<f64> {
    let digits: String = year.chars().take_while(char::is_ascii_digit).collect();
    (digits.len() == 4).then(|| digits.parse().ok()).flatten()
}

/// Where years lie on an axis.
fn places(years: &[String]) -> Vec<f64> {
    let numbers: Option<Vec<f64>> = years.iter().map(|year| number_of(year)).collect();
    let rises = |numbers: &Vec<f64>| numbers.windows(2).all(|pair| pair[0] < pair[1]);
    let in_order = || (0..years.len()).map(|place| place as f64).collect();
    numbers.filter(rises).unwrap_or_else(in_order)
}
