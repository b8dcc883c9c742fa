//! Weights from comparisons with the best and the worst element: the best-worst
//! method in its linear form.
//!
//! Somebody names the element that matters most and the one that matters least,
//! says how many times as much the best matters as each of the others, and how
//! many times as much each of the others matters as the worst, from 1 to 9: for n
//! elements 2 n - 3 questions, where all pairs would be n (n - 1) / 2. The weights
//! are those whose ratios miss the answers least.
//!
//! Known bias: everything hangs on two anchors. Who errs about the best or the
//! worst errs in all answers alike, and no consistency ratio shows it. People
//! spread their weights more than in methods that give points: of five methods
//! tried with 146 people this one and pairwise comparisons were the least drawn
//! towards equal weights. Source: Rezaei, Arab and Mehregan 2021,
//! doi:10.1002/bdm.2262.
//!
//! Source: Rezaei 2015, doi:10.1016/j.omega.2014.11.009, for the method; Rezaei
//! 2016, doi:10.1016/j.omega.2015.12.001, for the linear form; Liang, Brunelli and
//! Rezaei 2020, doi:10.1016/j.omega.2019.102175, for the ratio that follows from
//! the answers alone and for what is acceptable of it (Table 3).

use serde::{Deserialize, Serialize};

use crate::error::BestWorstError;
use crate::simplex;

/// The greatest answer: the scale goes from 1, alike, to this.
pub const MOST: f64 = 9.0;

/// The numbers of elements that acceptable ratios are published for.
pub const JUDGED: std::ops::RangeInclusive<usize> = 3..=9;

/// The greatest acceptable input-based ratio: by how many times as much the best
/// matters as the worst, from 2 to 9, for 3 to 9 elements.
const THRESHOLDS: [[f64; 7]; 8] = [
    [0.0; 7],
    [0.1667; 7],
    [0.1121, 0.1529, 0.1898, 0.2206, 0.2527, 0.2577, 0.2683],
    [0.1354, 0.1994, 0.2306, 0.2546, 0.2716, 0.2844, 0.2960],
    [0.1330, 0.1990, 0.2643, 0.3044, 0.3144, 0.3221, 0.3262],
    [0.1294, 0.2457, 0.2819, 0.3029, 0.3144, 0.3251, 0.3403],
    [0.1309, 0.2521, 0.2958, 0.3154, 0.3408, 0.3620, 0.3657],
    [0.1359, 0.2681, 0.3062, 0.3337, 0.3517, 0.3620, 0.3662],
];

/// Products that differ by less than this part of themselves are equal.
const ROUNDING: f64 = 1e-9;

/// What somebody answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Comparisons {
    /// The element that matters most, from 0.
    pub best: usize,
    /// The one that matters least, from 0.
    pub worst: usize,
    /// How many times as much the best matters as each element; 1 for itself.
    pub best_to_others: Vec<f64>,
    /// How many times as much each element matters as the worst; 1 for itself,
    /// and for the best what is said of the worst above.
    pub others_to_worst: Vec<f64>,
}

/// Weights and how consistent the answers are.
#[derive(Clone, Debug, PartialEq)]
pub struct BestWorst {
    /// One per element, summing to 1.
    pub weights: Vec<f64>,
    /// By how much the weights miss the answers at most; 0 where all agree.
    pub deviation: f64,
    /// How far the answers contradict each other, from the answers alone: 0
    /// where they do not.
    pub ratio: f64,
    /// The greatest ratio that is acceptable; `None` where none is published.
    pub threshold: Option<f64>,
    /// The element by which the answers contradict each other most; `None`
    /// where all agree.
    pub most_inconsistent: Option<Detour>,
}

impl BestWorst {
    /// Whether the ratio is at most the threshold; `None` where answers
    /// contradict each other and nobody has published how far they may.
    pub fn is_acceptable(&self) -> Option<bool> {
        if self.most_inconsistent.is_none() {
            return Some(true);
        }
        self.threshold.map(|threshold| self.ratio <= threshold)
    }
}

/// The way from the best to the worst by another element, beside the straight
/// one.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Detour {
    /// The element between, from 0.
    pub element: usize,
    /// How many times as much the best matters as it.
    pub from_best: f64,
    /// How many times as much it matters as the worst.
    pub to_worst: f64,
    /// How many times as much the best matters as the worst.
    pub direct: f64,
}

impl Detour {
    /// How many times as much the best matters as the worst by this way.
    pub fn implied(self) -> f64 {
        self.from_best * self.to_worst
    }
}

/// Weights from comparisons with the best and the worst.
///
/// Formula: the least xi with |w_B - a_Bj w_j| <= xi and |w_j - a_jW w_W| <= xi for
/// all j, the weights summing to 1. Ratio: the greatest |a_Bj a_jW - a_BW| over
/// a_BW^2 - a_BW; where the best matters as much as the worst, which the source
/// leaves at 0 whatever the other answers, the numerator itself.
/// Shape: one answer per element in both lists.
/// Errors: fewer than two elements; lists of different lengths; a best or worst
/// that is not there, or both the same; an answer that is not from 1 to [`MOST`];
/// one about an element and itself that is not 1; two about the best and the worst
/// that differ.
/// Example: the best 2, 1, 4, 2, 8 times the others and they 4, 8, 2, 4, 1 times the
/// worst agree: 4, 8, 2, 4 and 1 nineteenths.
pub fn weights(answers: &Comparisons) -> Result<BestWorst, BestWorstError> {
    check(answers)?;
    let direct = answers.best_to_others[answers.worst];
    let most_inconsistent = most_inconsistent(answers, direct);
    let (weights, deviation) = match most_inconsistent {
        None => (agreed(&answers.best_to_others), 0.0),
        Some(_) => nearest(answers)?,
    };
    let spread = direct * direct - direct;
    let difference = most_inconsistent.map_or(0.0, |worst| (worst.implied() - direct).abs());
    Ok(BestWorst {
        weights,
        deviation,
        ratio: difference / if spread > 0.0 { spread } else { 1.0 },
        threshold: threshold(answers.best_to_others.len(), direct),
        most_inconsistent,
    })
}

/// The weights where all answers agree: each as often in the best as is said.
fn agreed(best_to_others: &[f64]) -> Vec<f64> {
    let total: f64 = best_to_others.iter().map(|times| times.recip()).sum();
    best_to_others
        .iter()
        .map(|times| times.recip() / total)
        .collect()
}

/// The weights that miss the answers least, and by how much. Every constraint is
/// in proportion to the weights: with the deviation held at 1, the least deviation
/// of weights that sum to 1 is the greatest sum.
fn nearest(answers: &Comparisons) -> Result<(Vec<f64>, f64), BestWorstError> {
    let n = answers.best_to_others.len();
    let (best, worst) = (answers.best, answers.worst);
    let mut rows = Vec::new();
    let mut miss = |more: usize, times: f64, less: usize| {
        for sign in [1.0, -1.0] {
            let mut row = vec![0.0; n];
            row[more] += sign;
            row[less] -= sign * times;
            rows.extend(row);
        }
    };
    for (element, &times) in answers.best_to_others.iter().enumerate() {
        if element != best {
            miss(best, times, element);
        }
    }
    for (element, &times) in answers.others_to_worst.iter().enumerate() {
        if element != best && element != worst {
            miss(element, times, worst);
        }
    }
    let bounds = vec![1.0; rows.len() / n];
    let optimum = simplex::maximise(&vec![1.0; n], &rows, &bounds)?;
    let weights = optimum.x.iter().map(|x| x / optimum.value).collect();
    Ok((weights, optimum.value.recip()))
}

/// The element whose two answers lead furthest from what is said of the best and
/// the worst.
fn most_inconsistent(answers: &Comparisons, direct: f64) -> Option<Detour> {
    let between = answers
        .best_to_others
        .iter()
        .zip(&answers.others_to_worst)
        .enumerate()
        .filter(|&(element, _)| element != answers.best && element != answers.worst);
    let detours = between.map(|(element, (&from_best, &to_worst))| Detour {
        element,
        from_best,
        to_worst,
        direct,
    });
    let miss = |detour: &Detour| (detour.implied() - direct).abs();
    detours
        .filter(|detour| miss(detour) > ROUNDING * direct)
        .reduce(|worst, other| {
            if miss(&other) > miss(&worst) {
                other
            } else {
                worst
            }
        })
}

/// The greatest acceptable ratio, where one is published: for whole answers. Where
/// the best matters as much as the worst, nothing may differ, as at 2.
fn threshold(n_elements: usize, direct: f64) -> Option<f64> {
    if !JUDGED.contains(&n_elements) || direct.fract() != 0.0 {
        return None;
    }
    let row = THRESHOLDS.get((direct as usize).saturating_sub(2))?;
    row.get(n_elements - JUDGED.start()).copied()
}

fn check(answers: &Comparisons) -> Result<(), BestWorstError> {
    let Comparisons {
        best,
        worst,
        best_to_others,
        others_to_worst,
    } = answers;
    let (n, found) = (best_to_others.len(), others_to_worst.len());
    if n < 2 {
        return Err(BestWorstError::TooFew { n });
    }
    if n != found {
        return Err(BestWorstError::Lengths { expected: n, found });
    }
    if let Some(&element) = [best, worst].into_iter().find(|&&element| element >= n) {
        return Err(BestWorstError::NotThere { element, n });
    }
    if best == worst {
        return Err(BestWorstError::Same { element: *best });
    }
    let answered = best_to_others.iter().chain(others_to_worst);
    for (place, &value) in answered.enumerate() {
        if !(1.0..=MOST).contains(&value) {
            let element = place % n;
            return Err(BestWorstError::OutOfRange { element, value });
        }
    }
    for (element, value) in [
        (*best, best_to_others[*best]),
        (*worst, others_to_worst[*worst]),
    ] {
        if value != 1.0 {
            return Err(BestWorstError::NotItself { element, value });
        }
    }
    let (first, second) = (best_to_others[*worst], others_to_worst[*best]);
    if first == second {
        Ok(())
    } else {
        Err(BestWorstError::Differs { first, second })
    }
}
