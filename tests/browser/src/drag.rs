//! What a drag is measured on, and what is said of how long things took.

use anyhow::{Context, Result, bail, ensure};
use scenario::{DataRef, View};
use serde_json::{Value, json};

/// Measured unless others are asked for: every view of these data sets.
const DATA_SETS: [&str; 2] = [DataRef::DEFAULT, "bolivia-municipalities-2020"];
/// And of made-up ones of so many cities and indicators: those of many countries,
/// of Brazil, and as many as are taken.
pub const MADE_UP: [(usize, usize); 4] = [(1_000, 24), (5_565, 24), (10_000, 24), (50_000, 20)];

/// Middle, tail and worst of some durations in milliseconds.
pub struct Spread {
    /// How many.
    pub count: usize,
    /// The middle one.
    pub p50: f64,
    /// What nineteen of twenty do not exceed.
    pub p95: f64,
    /// The longest.
    pub max: f64,
}

impl Spread {
    /// Sums up durations.
    ///
    /// # Errors
    /// If there are none.
    pub fn of(mut durations: Vec<f64>) -> Result<Self> {
        ensure!(!durations.is_empty(), "the drag left no trace");
        durations.sort_by(f64::total_cmp);
        // The smallest value that so large a share does not exceed.
        let at =
            |share: f64| durations[((share * durations.len() as f64).ceil() as usize).max(1) - 1];
        Ok(Self {
            count: durations.len(),
            p50: at(0.5),
            p95: at(0.95),
            max: at(1.0),
        })
    }

    /// For programs that read it.
    #[must_use]
    pub fn json(&self) -> Value {
        json!({ "count": self.count, "p50_ms": self.p50, "p95_ms": self.p95, "max_ms": self.max })
    }

    /// For people.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{:.1} / {:.1} / {:.1} ms", self.p50, self.p95, self.max)
    }
}

/// What is asked for on the command line.
pub struct Options {
    /// Whether a program reads the result.
    pub is_json: bool,
    /// The addresses to measure on.
    pub queries: Vec<String>,
}

impl Options {
    /// Reads the words after the program's name.
    ///
    /// # Errors
    /// If one is unknown, or a query is missing.
    pub fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Self {
            is_json: false,
            queries: Vec::new(),
        };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--json" => options.is_json = true,
                "--url" => {
                    let query = arguments
                        .next()
                        .context("--url needs a query such as ?view=compare")?;
                    options
                        .queries
                        .push(format!("?{}", query.trim_start_matches('?')));
                }
                other => bail!("unknown argument {other}; there are --json and --url ?QUERY"),
            }
        }
        if options.queries.is_empty() {
            let query = |data: String| {
                View::words()
                    .into_iter()
                    .map(move |view| format!("?data={data}&view={view}"))
            };
            let shipped = DATA_SETS.map(str::to_owned);
            let made_up = MADE_UP.map(|(cities, indicators)| made_up(cities, indicators));
            let all = shipped.into_iter().chain(made_up);
            options.queries = all.flat_map(query).collect();
        }
        Ok(options)
    }
}

/// What stands for a made-up data set of this size in a query, until it is known
/// where it is served.
#[must_use]
pub fn made_up(cities: usize, indicators: usize) -> String {
    format!("made-up-{cities}x{indicators}")
}

/// The size of the made-up data set that a query asks for.
#[must_use]
pub fn made_up_size(query: &str) -> Option<(usize, usize)> {
    let (_, rest) = query.split_once("data=made-up-")?;
    let size = rest.split('&').next()?;
    let (cities, indicators) = size.split_once('x')?;
    Some((cities.parse().ok()?, indicators.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{Options, Spread, made_up, made_up_size};

    #[test]
    fn the_size_of_a_made_up_data_set_is_read_off_its_query() {
        let query = format!("?data={}&view=map", made_up(1_000, 24));
        assert_eq!(made_up_size(&query), Some((1_000, 24)));
        assert_eq!(made_up_size("?data=us-metros-2019"), None);
        assert_eq!(made_up_size("?data=made-up-many"), None);
    }

    #[test]
    fn percentiles_are_values_that_occurred() {
        let spread = Spread::of((1..=20).rev().map(f64::from).collect()).unwrap();
        assert_eq!(
            (spread.count, spread.p50, spread.p95, spread.max),
            (20, 10.0, 19.0, 20.0)
        );
        assert!(Spread::of(Vec::new()).is_err());
    }

    #[test]
    fn queries_are_taken_with_and_without_their_mark() {
        let arguments = ["--url", "view=compare", "--json", "--url", "?lang=ar"].map(str::to_owned);
        let options = Options::from_arguments(arguments.into_iter()).unwrap();
        assert!(options.is_json);
        assert_eq!(options.queries, ["?view=compare", "?lang=ar"]);
        assert!(Options::from_arguments(["--fast".to_owned()].into_iter()).is_err());
    }
}
