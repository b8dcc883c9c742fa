//! What has changed between two states of the page that a room has seen one
//! after the other.

use super::moves::Move;
use scenario::shares::Percent;

/// The weight that changed most, and the city whose move says most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Between {
    /// The weight that changed most, if any did.
    pub weight: Option<WeightChange>,
    /// The move of the city in the foreground, or else of the best placed that
    /// rose past another.
    pub moved: Option<Move>,
}

/// A pillar's weight before and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightChange {
    /// The pillar's place among the pillars.
    pub pillar: usize,
    /// Its weight before.
    pub from: Percent,
    /// Its weight now.
    pub to: Percent,
}

impl Between {
    /// What has changed between two states, each given as the pillars' weights
    /// as shown and one rank per unit, 0 for those that are not ranked.
    /// None if nothing has.
    #[must_use]
    pub fn of(
        before: (&[Percent], &[u32]),
        now: (&[Percent], &[u32]),
        focus: Option<usize>,
    ) -> Option<Self> {
        let weight = WeightChange::of(before.0, now.0);
        let (before, now) = (before.1, now.1);
        let of_focus = focus.and_then(|unit| Move::of(before, now, unit));
        let of_focus = of_focus.filter(|found| found.from != found.to);
        let moved = of_focus.or_else(|| Move::of_leading_riser(before, now));
        (weight.is_some() || moved.is_some()).then_some(Self { weight, moved })
    }
}

impl WeightChange {
    /// The largest change. Where one rose as far as another fell, the one that
    /// rose: it is what was asked for.
    fn of(before: &[Percent], now: &[Percent]) -> Option<Self> {
        let pairs = before.iter().zip(now).enumerate();
        let changes = pairs.map(|(pillar, (&from, &to))| Self { pillar, from, to });
        let changed = changes.filter(|change| change.from.hundredths() != change.to.hundredths());
        changed.max_by_key(|change| {
            let rises = change.to.hundredths() > change.from.hundredths();
            let first = std::cmp::Reverse(change.pillar);
            (
                change.from.hundredths().abs_diff(change.to.hundredths()),
                rises,
                first,
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Between, WeightChange};
    use scenario::shares::Percent;

    fn shown<const N: usize>(percent: [u32; N]) -> [Percent; N] {
        percent.map(Percent::whole)
    }

    #[test]
    fn the_weight_that_changed_most_is_told_and_rather_one_that_rose() {
        let change = WeightChange::of(&shown([20, 20, 60]), &shown([40, 20, 40]));
        let (pillar, [from, to]) = (0, shown([20, 40]));
        assert_eq!(change, Some(WeightChange { pillar, from, to }));
        let change = WeightChange::of(&shown([20, 20, 60]), &shown([30, 30, 40]));
        let (pillar, [from, to]) = (2, shown([60, 40]));
        assert_eq!(change, Some(WeightChange { pillar, from, to }));
        assert_eq!(WeightChange::of(&shown([50, 50]), &shown([50, 50])), None);
    }

    #[test]
    fn the_city_in_the_foreground_is_told_if_it_moved_or_else_who_rose() {
        let (weights, before, now) = (shown([50, 50]), [1, 2, 3], [1, 3, 2]);
        let of = |focus| Between::of((&weights, &before), (&weights, &now), focus);
        let moved = |focus| of(focus).and_then(|between| between.moved).unwrap().unit;
        assert_eq!(moved(Some(1)), 1);
        assert_eq!(moved(Some(0)), 2);
        assert_eq!(moved(None), 2);
        assert_eq!(
            Between::of((&weights, &now), (&weights, &now), Some(1)),
            None
        );
    }
}
