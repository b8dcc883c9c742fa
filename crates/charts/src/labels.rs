//! On which side of its mark a name stands where many are drawn as points, so
//! that it covers no other mark and meets no other name.

use charming::element::LabelPosition;

use super::measure;
use super::palette::Theme;

/// How far a name is from its mark, in pixels.
const DISTANCE: f64 = 4.0;
/// How high a line is, in sizes of its letters.
const LINE: f64 = 1.2;
/// The part of a name that may lie on other marks before it is better left out.
const COVERS: f64 = 0.12;

/// A mark, in pixels from the left top corner of its chart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dot {
    /// Its middle.
    pub at: (f64, f64),
    /// Half its width.
    pub radius: f64,
}

/// A side of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Where lines of text lead.
    After,
    /// Where they come from.
    Before,
    /// Above it.
    Above,
    /// Below it.
    Below,
}

impl Stand {
    /// Every side, the most usual first.
    pub const ALL: [Self; 4] = [Self::After, Self::Before, Self::Above, Self::Below];

    /// The library's word for it.
    #[must_use]
    pub const fn label(self, theme: &Theme) -> LabelPosition {
        match self {
            Self::After => theme.end().label(),
            Self::Before => theme.start().label(),
            Self::Above => LabelPosition::Top,
            Self::Below => LabelPosition::Bottom,
        }
    }
}

/// A name that is wanted beside a mark.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    /// Its mark, by its place among all.
    pub dot: usize,
    /// What it says.
    pub text: &'a str,
    /// The size of its letters, in pixels.
    pub size: f64,
    /// Where it may stand, what is liked best first.
    pub stands: [Stand; 4],
    /// Whether it stands somewhere whatever it covers.
    pub is_due: bool,
}

/// Where each name stands, in the order of names: who comes first chooses first.
/// None where one that is not due would meet another or cover marks. `room` is
/// the size of the chart in pixels.
#[must_use]
pub fn stands(
    dots: &[Dot],
    names: &[Name<'_>],
    room: (f64, f64),
    is_rtl: bool,
) -> Vec<Option<Stand>> {
    let mut set: Vec<Rect> = Vec::with_capacity(names.len());
    let place = |name: &Name<'_>| {
        let dot = dots.get(name.dot)?;
        let cost = |stand: Stand| {
            let own = Rect::of(name, dot, stand, is_rtl);
            let others = dots.iter().enumerate();
            let others = others.filter(|(place, _)| *place != name.dot);
            let covered: f64 = others
                .map(|(_, other)| own.over(&Rect::around(other)))
                .sum();
            let met: f64 = set.iter().map(|other| own.over(other)).sum();
            let outside = own.area() - own.over(&Rect::whole(room));
            (own, covered / own.area(), (met + outside) / own.area())
        };
        let all = name.stands.map(|stand| (stand, cost(stand)));
        let sum = |(_, covered, met): &(Rect, f64, f64)| covered + 4.0 * met;
        let least = all
            .into_iter()
            .min_by(|(_, a), (_, b)| sum(a).total_cmp(&sum(b)));
        let (stand, (own, covered, met)) = least?;
        if !name.is_due && (covered > COVERS || met > 0.0) {
            return None;
        }
        set.push(own);
        Some(stand)
    };
    names.iter().map(place).collect()
}

/// A rectangle: its left top corner and the one across.
#[derive(Clone, Copy, Debug)]
struct Rect {
    from: (f64, f64),
    to: (f64, f64),
}

impl Rect {
    fn of(name: &Name<'_>, dot: &Dot, stand: Stand, is_rtl: bool) -> Self {
        let (width, height) = (measure::length(name.text, name.size), LINE * name.size);
        let ((x, y), beside) = (dot.at, dot.radius + DISTANCE);
        let is_right = (stand == Stand::After) != is_rtl;
        let (left, top) = match stand {
            Stand::After | Stand::Before if is_right => (x + beside, y - height / 2.0),
            Stand::After | Stand::Before => (x - beside - width, y - height / 2.0),
            Stand::Above => (x - width / 2.0, y - beside - height),
            Stand::Below => (x - width / 2.0, y + beside),
        };
        Self {
            from: (left, top),
            to: (left + width, top + height),
        }
    }

    fn around(dot: &Dot) -> Self {
        let ((x, y), radius) = (dot.at, dot.radius);
        Self {
            from: (x - radius, y - radius),
            to: (x + radius, y + radius),
        }
    }

    const fn whole((width, height): (f64, f64)) -> Self {
        Self {
            from: (0.0, 0.0),
            to: (width, height),
        }
    }

    /// Its area; of a name without letters, one that can be divided by.
    fn area(&self) -> f64 {
        ((self.to.0 - self.from.0) * (self.to.1 - self.from.1)).max(1.0)
    }

    /// How much of it lies over another.
    fn over(&self, other: &Self) -> f64 {
        let width = self.to.0.min(other.to.0) - self.from.0.max(other.from.0);
        let height = self.to.1.min(other.to.1) - self.from.1.max(other.from.1);
        width.max(0.0) * height.max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Dot, Name, Stand, stands};

    const ROOM: (f64, f64) = (400.0, 200.0);

    fn dot(x: f64, y: f64) -> Dot {
        Dot {
            at: (x, y),
            radius: 5.0,
        }
    }

    fn name(dot: usize, is_due: bool) -> Name<'static> {
        Name {
            dot,
            text: "Stockholm",
            size: 12.0,
            stands: Stand::ALL,
            is_due,
        }
    }

    #[test]
    fn a_name_goes_where_it_covers_no_other_mark() {
        let free = [dot(200.0, 100.0)];
        assert_eq!(
            stands(&free, &[name(0, false)], ROOM, false),
            [Some(Stand::After)]
        );
        let beside = [free[0], dot(240.0, 100.0)];
        assert_eq!(
            stands(&beside, &[name(0, false)], ROOM, false),
            [Some(Stand::Before)]
        );
        // From right to left the mark on the right is before it.
        assert_eq!(
            stands(&beside, &[name(0, false)], ROOM, true),
            [Some(Stand::After)]
        );
        let hemmed = [beside[0], beside[1], dot(160.0, 100.0)];
        assert_eq!(
            stands(&hemmed, &[name(0, false)], ROOM, false),
            [Some(Stand::Above)]
        );
    }

    #[test]
    fn a_name_goes_where_there_is_room_for_it() {
        let edges = [dot(395.0, 100.0), dot(5.0, 100.0)];
        let names = [name(0, false), name(1, false)];
        let expected = [Some(Stand::Before), Some(Stand::After)];
        assert_eq!(stands(&edges, &names, ROOM, false), expected);
    }

    #[test]
    fn names_do_not_meet_and_who_is_due_stands_anyway() {
        // All marks in one place: four names have a side each.
        let crowd = [dot(200.0, 100.0); 6];
        let of = |is_due: bool| (0..6).map(|place| name(place, is_due)).collect::<Vec<_>>();
        let shown = |is_due| {
            let found = stands(&crowd, &of(is_due), ROOM, false);
            found.into_iter().flatten().count()
        };
        assert_eq!(shown(true), 6);
        assert_eq!(shown(false), 4);
    }

    #[test]
    fn a_mark_that_is_not_there_has_no_name() {
        assert_eq!(stands(&[], &[name(3, true)], ROOM, false), [None]);
    }
}
