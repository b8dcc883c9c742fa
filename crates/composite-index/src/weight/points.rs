//! Weights in proportion to points: swing weighting, and a hundred points to give
//! away.
//!
//! **Swing weighting.** Think of a unit at the bottom in everything. The element
//! that somebody would raise to the top first gets 100 points; each other as many
//! as its own rise is worth beside that one. Of the methods here it alone asks about
//! the scales that the index really has: the worth of going from worst to best.
//! Known bias: the first 100 is an anchor, and other points stay too near to it,
//! so that weights come out too alike; how wide each scale is, people take too
//! little account of. Source: von Winterfeldt and Edwards 1986, *Decision Analysis
//! and Behavioral Research*, ISBN 978-0-521-27304-6, section 8.4; von Nitzsch and
//! Weber 1993, doi:10.1287/mnsc.39.8.937, on ranges.
//!
//! **A hundred points.** Somebody gives away a hundred points, to each element as
//! many as it should weigh: the budget allocation of the OECD/JRC Handbook (2008),
//! step 6, for which it advises at most ten or twelve elements. Known bias: people
//! share out evenly first and correct too little afterwards; whoever splits an
//! element in two gives it more in all. Source: Rezaei, Arab and Mehregan 2021,
//! doi:10.1002/bdm.2262, on equal weights; Weber, Eisenführ and von Winterfeldt
//! 1988, doi:10.1287/mnsc.34.4.431, on splitting.

use crate::error::PointsError;

/// The points of the greatest swing, and those that are given away in all.
pub const WHOLE: f64 = 100.0;

/// Weights in proportion to points.
///
/// Formula: the points of each over the sum of all.
/// Errors: no points at all; points below 0 or not finite; all 0.
/// Example: 100, 80, 70, 30, 20, 10 weigh 32, 26, 23, 10, 6 and 3 per cent (Goodwin and
/// Wright 2004, *Decision Analysis for Management Judgment*, 3rd edition,
/// pp. 42-44).
pub fn weights(points: &[f64]) -> Result<Vec<f64>, PointsError> {
    if points.is_empty() {
        return Err(PointsError::Empty);
    }
    let is_sound = |points: f64| points.is_finite() && points >= 0.0;
    if let Some(element) = points.iter().position(|&points| !is_sound(points)) {
        let value = points[element];
        return Err(PointsError::OutOfRange { element, value });
    }
    // Dividing by the greatest first keeps the sum finite, whatever the scale.
    let greatest = points.iter().copied().fold(0.0, f64::max);
    if greatest == 0.0 {
        return Err(PointsError::AllZero);
    }
    let parts = points.iter().map(|points| points / greatest);
    let total: f64 = parts.clone().sum();
    Ok(parts.map(|part| part / total).collect())
}
