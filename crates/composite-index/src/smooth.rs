//! A smooth curve through scattered points.

/// Each fit looks at this share of the points, the nearest ones.
const SPAN: f64 = 0.75;

/// Fits are computed at this many points at most, spread evenly over their
/// order, and joined by straight lines.
const MOST_KNOTS: usize = 100;

/// Spread below this share of its size is none.
const ROUNDING: f64 = 1e-12;

/// Local linear regression: at each `x` the value of a line fitted to the
/// nearest three quarters of the points, near ones weighing more.
///
/// Formula: weighted least squares with the weights (1 - (d / D)^3)^3, where d is
/// the distance and D that of the furthest point looked at. Powers and roots
/// alone, so that every machine computes the same bits.
/// Shape: one `y` per `x`, none missing; one fitted value per `x`, in order.
/// Source: Cleveland 1979, doi:10.1080/01621459.1979.10481038.
pub fn local_linear(xs: &[f64], ys: &[f64]) -> Vec<f64> {
    let mut points: Vec<(f64, f64, usize)> = xs
        .iter()
        .zip(ys)
        .enumerate()
        .map(|(position, (&x, &y))| (x, y, position))
        .collect();
    points.sort_unstable_by(|a, b| {
        (a.0.total_cmp(&b.0))
            .then(a.1.total_cmp(&b.1))
            .then(a.2.cmp(&b.2))
    });
    let knots = knots(&points);
    let mut fitted = vec![f64::NAN; points.len()];
    let mut next = 0;
    for &(x, _, position) in &points {
        while next + 2 < knots.len() && knots[next + 1].0 < x {
            next += 1;
        }
        fitted[position] = match &knots[next..] {
            [(left, low), (right, high), ..] if right > left => {
                low + (high - low) * ((x - left) / (right - left)).clamp(0.0, 1.0)
            }
            [(_, value), ..] => *value,
            [] => f64::NAN,
        };
    }
    fitted
}

/// Fitted values at some of the points, in the order of `x`.
fn knots(points: &[(f64, f64, usize)]) -> Vec<(f64, f64)> {
    let n = points.len();
    let n_knots = n.min(MOST_KNOTS);
    let places = (0..n_knots).map(|knot| match n_knots {
        1 => 0,
        _ => knot * (n - 1) / (n_knots - 1),
    });
    let mut knots: Vec<(f64, f64)> = places
        .map(|place| (points[place].0, fit_at(points, place)))
        .collect();
    // Equal points have one fit, or the curve would be ambiguous there.
    knots.dedup_by(|a, b| a.0 == b.0);
    knots
}

fn fit_at(points: &[(f64, f64, usize)], place: usize) -> f64 {
    let (near, reach) = neighbours(points, place);
    let x = points[place].0;
    let [mut w0, mut w1, mut w2, mut v0, mut v1] = [0.0; 5];
    for &(other, y, _) in near {
        let d = other - x;
        let weight = if reach > 0.0 { tricube(d / reach) } else { 1.0 };
        w0 += weight;
        w1 += weight * d;
        w2 += weight * d * d;
        v0 += weight * y;
        v1 += weight * d * y;
    }
    let spread = w0 * w2 - w1 * w1;
    if spread > ROUNDING * w0 * w2 {
        (w2 * v0 - w1 * v1) / spread
    } else {
        v0 / w0
    }
}

fn tricube(distance: f64) -> f64 {
    let rest = 1.0 - distance.abs().powi(3);
    rest * rest * rest
}

/// The points nearest to one of them, and how far the furthest of them lies.
fn neighbours(points: &[(f64, f64, usize)], place: usize) -> (&[(f64, f64, usize)], f64) {
    let n_near = ((SPAN * points.len() as f64).ceil() as usize).clamp(1, points.len());
    let x = points[place].0;
    let mut start = (place + 1).saturating_sub(n_near);
    while start + n_near < points.len() && points[start + n_near].0 - x < x - points[start].0 {
        start += 1;
    }
    let near = &points[start..start + n_near];
    let reach = (x - near[0].0).max(near[n_near - 1].0 - x);
    (near, reach)
}
