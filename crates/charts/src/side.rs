//! Where a chart begins and ends: at the left and at the right, or the other
//! way round on a page that runs from right to left.

use charming::component::Grid;
use charming::element::LabelPosition;

use super::palette::Theme;

/// A side of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The left one.
    Left,
    /// The right one.
    Right,
}

impl Side {
    /// The one across.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// Its word, for axes and for how texts are aligned.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// Where a label stands that is on this side of its mark.
    #[must_use]
    pub const fn label(self) -> LabelPosition {
        match self {
            Self::Left => LabelPosition::Left,
            Self::Right => LabelPosition::Right,
        }
    }
}

impl Theme {
    /// The side where lines of text begin.
    #[must_use]
    pub const fn start(&self) -> Side {
        if self.is_rtl { Side::Right } else { Side::Left }
    }

    /// The side where lines of text end.
    #[must_use]
    pub const fn end(&self) -> Side {
        if self.is_rtl { Side::Left } else { Side::Right }
    }

    /// A grid with so much room, in pixels, where lines of text begin and where
    /// they end.
    #[must_use]
    pub fn grid(&self, start: f64, end: f64) -> Grid {
        let (left, right) = match self.start() {
            Side::Left => (start, end),
            Side::Right => (end, start),
        };
        Grid::new().left(left).right(right)
    }
}
