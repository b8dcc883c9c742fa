//! Who moved in the ranking, and past whom.

use composite_index::order;

/// A city's way from one rank to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its rank before.
    pub from: u32,
    /// Its rank now.
    pub to: u32,
    /// Those that it passed on the way up, or that passed it on its way down,
    /// the one nearest to it now first.
    pub passed: Vec<usize>,
}

impl Move {
    /// The way of a unit between two rankings, given as one rank per unit, 0
    /// for those that are not ranked. None if it is ranked in only one.
    #[must_use]
    pub fn of(before: &[u32], now: &[u32], unit: usize) -> Option<Self> {
        let at = |ranks: &[u32], unit: usize| ranks.get(unit).copied().filter(|&rank| rank > 0);
        let (from, to) = (at(before, unit)?, at(now, unit)?);
        let has_crossed = |&other: &usize| match (at(before, other), at(now, other)) {
            (Some(was), Some(is)) if to < from => was < from && is > to,
            (Some(was), Some(is)) => was > from && is < to,
            _ => false,
        };
        let mut passed: Vec<usize> = (0..now.len()).filter(has_crossed).collect();
        order::sort_by_key(&mut passed, |&other| now[other].abs_diff(to));
        Some(Self {
            unit,
            from,
            to,
            passed,
        })
    }

    /// The way of the best placed unit that rose past another.
    #[must_use]
    pub fn of_leading_riser(before: &[u32], now: &[u32]) -> Option<Self> {
        let rose = |&unit: &usize| {
            let was = before.get(unit).copied().unwrap_or(0);
            now[unit] > 0 && now[unit] < was
        };
        let mut risers: Vec<usize> = (0..now.len()).filter(rose).collect();
        order::sort_by_key(&mut risers, |&unit| now[unit]);
        let moves = risers
            .into_iter()
            .filter_map(|unit| Self::of(before, now, unit));
        moves.into_iter().find(|found| !found.passed.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::Move;

    #[test]
    fn who_rises_passes_those_that_were_ahead() {
        // Units 0 to 4; the last is not ranked.
        let (before, now) = ([1, 2, 3, 4, 0], [1, 3, 4, 2, 0]);
        let rise = Move::of(&before, &now, 3).unwrap();
        assert_eq!((rise.from, rise.to, rise.passed), (4, 2, vec![1, 2]));
        let fall = Move::of(&before, &now, 1).unwrap();
        assert_eq!((fall.from, fall.to, fall.passed), (2, 3, vec![3]));
        assert!(Move::of(&before, &now, 0).unwrap().passed.is_empty());
        assert_eq!(Move::of(&before, &now, 4), None);
        assert_eq!(Move::of_leading_riser(&before, &now).unwrap().unit, 3);
        assert_eq!(Move::of_leading_riser(&before, &before), None);
    }

    #[test]
    fn a_tie_that_is_broken_passes_nobody() {
        let (before, now) = ([1, 1, 3], [2, 1, 3]);
        let fall = Move::of(&before, &now, 0).unwrap();
        assert_eq!((fall.to, fall.passed), (2, vec![]));
    }
}
