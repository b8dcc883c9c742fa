//! What a drag is measured on, and what is said of how long things took.

use anyhow::{Context, Result, bail, ensure};
use scenario::{DataRef, View};
use serde_json::{Value, json};

/// Measured unless others are asked for: every view of these data sets.
const DATA_SETS: [&str; 2] = [DataRef::DEFAULT, "bolivia-municipalities-2020"];

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
            let query = |data| {
                View::words()
                    .into_iter()
                    .map(move |view| format!("?data={data}&view={view}"))
            };
            options.queries = DATA_SETS.into_iter().flat_map(query).collect();
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::{Options, Spread};

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
