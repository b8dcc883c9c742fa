//! Moments and extremes of one column. Missing values (`NaN`) are skipped.

/// The values that are present.
pub fn present(xs: &[f64]) -> impl Iterator<Item = f64> + Clone {
    xs.iter().copied().filter(|x| !x.is_nan())
}

/// How many values are present.
pub fn count(xs: &[f64]) -> usize {
    present(xs).count()
}

/// Arithmetic mean; `None` if every value is missing.
pub fn mean(xs: &[f64]) -> Option<f64> {
    let n = count(xs);
    (n > 0).then(|| present(xs).sum::<f64>() / n as f64)
}

/// Standard deviation of a sample, dividing by n - 1; `None` below two values.
pub fn sample_sd(xs: &[f64]) -> Option<f64> {
    let n = count(xs);
    (n > 1).then_some(())?;
    Some((squared_deviations(xs)? / (n - 1) as f64).sqrt())
}

/// Standard deviation of a whole population, dividing by n; `None` if every
/// value is missing.
pub fn population_sd(xs: &[f64]) -> Option<f64> {
    Some((squared_deviations(xs)? / count(xs) as f64).sqrt())
}

/// Least and greatest value; `None` if every value is missing.
pub fn min_max(xs: &[f64]) -> Option<(f64, f64)> {
    present(xs).fold(None, |extremes, x| match extremes {
        None => Some((x, x)),
        Some((least, greatest)) => Some((x.min(least), x.max(greatest))),
    })
}

/// In a second pass over the data, since the difference of two large sums
/// would lose the digits that matter.
fn squared_deviations(xs: &[f64]) -> Option<f64> {
    let mean = mean(xs)?;
    Some(present(xs).map(|x| (x - mean) * (x - mean)).sum())
}
