//! Every question to data sets that say little or nothing: the answer is a value
//! or a typed error, never a panic, a missing number or a wait without end.

mod data;
mod methods;
mod questions;

use composite_index::{Scorer, Weights, prepare};

use data::data_sets;
use methods::methods;
use questions::{Case, of_scores, of_units};

/// A data set under a method, up to the scores; what refuses says why.
#[test]
fn every_question_has_an_answer_or_a_reason() {
    let (mut n_scored, mut n_refused) = (0, 0);
    for (name, dataset) in data_sets() {
        for method in methods() {
            let case = format!("{name}, {method:?}");
            let prepared = match prepare(&dataset, &method) {
                Ok(prepared) => prepared,
                Err(error) => {
                    n_refused += 1;
                    questions::tell(&case, "prepare", &error);
                    continue;
                }
            };
            questions::of_prepared(&case, &prepared);
            let weights = Weights::published(dataset.framework());
            let mut scorer = Scorer::new(prepared);
            if let Err(error) = scorer.score(&weights) {
                n_refused += 1;
                questions::tell(&case, "score", &error);
            } else {
                n_scored += 1;
            }
            let case = Case {
                name: &case,
                weights: &weights,
                scorer: &scorer,
            };
            of_scores(&case);
            of_units(&case);
        }
    }
    assert!(n_scored > 1_000, "{n_scored} scored, {n_refused} refused");
    assert!(n_refused > 100, "{n_scored} scored, {n_refused} refused");
}

/// What varies methods and draws is asked once per data set and a few methods.
#[test]
fn every_analysis_has_an_answer_or_a_reason() {
    for (name, dataset) in data_sets() {
        for method in methods::plain() {
            let case = format!("{name}, {method:?}");
            questions::of_variants(&case, &dataset, &method);
        }
    }
}
