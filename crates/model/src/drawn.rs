//! Which of many marks are drawn: those that can be seen.
//!
//! A chart has room for a few thousand marks. Of more, most lie beneath others,
//! and drawing them holds up the page for seconds. What stands for the rest is
//! chosen by place and by rank alone, so that the same page draws the same marks
//! everywhere. Whoever is looked for is always drawn; tables and sentences are
//! about all.

use std::collections::HashMap;

use composite_index::order;

/// As many points as are drawn on one chart, but for those that stand out.
pub const MOST_POINTS: usize = 3_000;
/// As many lines as are drawn on one chart, but for those that stand out.
pub const MOST_LINES: usize = 1_000;

/// How often the cells of [`points`] are made finer.
const FINER: usize = 5;

/// Of points in a plane, the indices of those that are drawn, in order: all of
/// them up to `most`, else of each of so many equal cells of their rectangle the
/// point that comes `first`, the least of all. Those that `stands_out` are drawn
/// in any case.
#[must_use]
pub fn points(
    places: &[(f64, f64)],
    most: usize,
    first: impl Fn(usize) -> u32,
    stands_out: impl Fn(usize) -> bool,
) -> Vec<usize> {
    if places.len() <= most {
        return (0..places.len()).collect();
    }
    // Where points crowd together most cells are empty, and finer ones have room.
    let mut side = most.isqrt();
    let mut chosen = first_in_cells(places, side, &first);
    for _ in 0..FINER {
        side *= 2;
        let finer = first_in_cells(places, side, &first);
        if finer.len() > most {
            break;
        }
        chosen = finer;
    }
    let apart = (0..places.len()).filter(|&index| stands_out(index));
    chosen.extend(apart);
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

fn first_in_cells(places: &[(f64, f64)], side: usize, first: &impl Fn(usize) -> u32) -> Vec<usize> {
    let cell_along = |of: fn(&(f64, f64)) -> f64| {
        let (low, high) = places
            .iter()
            .map(of)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| {
                (low.min(x), high.max(x))
            });
        let span = if high > low { high - low } else { 1.0 };
        move |x: f64| ((((x - low) / span) * side as f64) as usize).min(side - 1)
    };
    let (column, row) = (cell_along(|place| place.0), cell_along(|place| place.1));
    let mut cells: HashMap<usize, usize> = HashMap::new();
    for (index, &(x, y)) in places.iter().enumerate() {
        let held = cells.entry(row(y) * side + column(x)).or_insert(index);
        if first(index) < first(*held) {
            *held = index;
        }
    }
    cells.into_values().collect()
}

/// Of lines, the indices of those that are drawn, in order: all of them up to
/// `most`, else so many, spread evenly over the order of `rank`. Those that
/// `stands_out` are drawn in any case.
#[must_use]
pub fn lines(
    indices: &[usize],
    most: usize,
    rank: impl Fn(usize) -> u32,
    stands_out: impl Fn(usize) -> bool,
) -> Vec<usize> {
    if indices.len() <= most {
        return indices.to_vec();
    }
    let mut ordered = indices.to_vec();
    order::sort_by_key(&mut ordered, |&index| (rank(index), index));
    // The first and the last are among them.
    let last = ordered.len() - 1;
    let steps = most.saturating_sub(1).max(1);
    let mut chosen: Vec<usize> = (0..most).map(|step| ordered[step * last / steps]).collect();
    chosen.extend(indices.iter().copied().filter(|&index| stands_out(index)));
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

#[cfg(test)]
mod tests {
    use super::{lines, points};

    /// A square of points, `side` by `side`.
    fn square(side: usize) -> Vec<(f64, f64)> {
        let place = |index: usize| ((index % side) as f64, (index / side) as f64);
        (0..side * side).map(place).collect()
    }

    #[test]
    fn few_points_are_all_drawn() {
        let drawn = points(&square(10), 100, |_| 1, |_| false);
        assert_eq!(drawn, (0..100).collect::<Vec<_>>());
    }

    #[test]
    fn of_many_points_the_first_of_each_cell_is_drawn_and_whoever_stands_out() {
        let places = square(100);
        let rank = |index: usize| u32::try_from(10_000 - index).unwrap();
        let drawn = points(&places, 400, rank, |index| index == 1);
        assert!(drawn.len() <= 401 && drawn.len() > 300, "{}", drawn.len());
        assert!(drawn.contains(&1));
        // The best ranked of all is the last of the square, and leads its cell.
        assert!(drawn.contains(&9_999) && !drawn.contains(&9_998));
        assert!(drawn.is_sorted());
    }

    #[test]
    fn where_points_crowd_together_cells_are_finer() {
        let mut places = square(100);
        places.push((1e4, 1e4));
        let drawn = points(&places, 400, |_| 1, |_| false);
        // Even cells of a fortieth would hold the whole square in one.
        assert!(drawn.len() > 20 && drawn.len() <= 400, "{}", drawn.len());
        assert!(points(&vec![(1.0, 1.0); 500], 400, |_| 1, |_| false).len() == 1);
    }

    #[test]
    fn lines_are_spread_over_all_ranks() {
        let all: Vec<usize> = (0..5_000).collect();
        let rank = |index: usize| u32::try_from(5_000 - index).unwrap();
        let drawn = lines(&all, 100, rank, |index| index == 7);
        assert!((100..=101).contains(&drawn.len()));
        assert!([0, 7, 4_999].iter().all(|index| drawn.contains(index)));
        assert_eq!(lines(&all[..50], 100, rank, |_| false), all[..50]);
    }
}
