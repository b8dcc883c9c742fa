//! Which rows of a long table are drawn: those in sight and a few that must be
//! there wherever they are, with space in place of all others.

use std::ops::Range;

/// What a table is drawn from, one below the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// The row at a position.
    Row(usize),
    /// Space in place of rows that are not drawn.
    Gap(Gap),
}

/// Space in place of rows, named by what it stands beside: whatever else
/// changes, it stays the same element with another height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gap {
    /// Before all rows drawn.
    First,
    /// After a row that is kept above those in sight.
    After(usize),
    /// Before a row that is kept below those in sight.
    Before(usize),
    /// After all rows drawn.
    Last,
}

/// Rows and spaces of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    pieces: Vec<Piece>,
    gaps: Vec<(Gap, usize)>,
}

impl Drawn {
    /// The table with rows at the positions `all`, of which those in `sight` are
    /// drawn and those in `kept` that are among all.
    #[must_use]
    pub fn new(all: Range<usize>, sight: Range<usize>, kept: &[usize]) -> Self {
        let is_kept = |position: &usize| all.contains(position) && !sight.contains(position);
        let mut rows: Vec<usize> = kept.iter().copied().filter(is_kept).collect();
        rows.extend(sight.clone());
        rows.sort_unstable();
        rows.dedup();
        let mut drawn = Self::default();
        let mut next = all.start;
        for &position in &rows {
            let missing = position - next;
            if position == rows[0] {
                drawn.leave(Gap::First, missing);
            } else if missing > 0 {
                let gap = if next <= sight.start {
                    Gap::After(next - 1)
                } else {
                    Gap::Before(position)
                };
                drawn.leave(gap, missing);
            }
            drawn.pieces.push(Piece::Row(position));
            next = position + 1;
        }
        drawn.leave(Gap::Last, all.end.saturating_sub(next));
        drawn
    }

    fn leave(&mut self, gap: Gap, rows: usize) {
        self.pieces.push(Piece::Gap(gap));
        self.gaps.push((gap, rows));
    }

    /// What there is, from top to bottom.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece> {
        self.pieces.clone()
    }

    /// How many rows a space stands for.
    #[must_use]
    pub fn rows(&self, gap: Gap) -> usize {
        let found = self.gaps.iter().find(|(named, _)| *named == gap);
        found.map_or(0, |(_, rows)| *rows)
    }
}

#[cfg(test)]
mod tests {
    use super::{Drawn, Gap, Piece};

    #[test]
    fn rows_that_are_kept_stand_in_their_places_among_spaces() {
        let all = 2..100;
        let drawn = |sight, kept: &[usize]| {
            let drawn = Drawn::new(all.clone(), sight, kept);
            let n_rows: usize = drawn.gaps.iter().map(|(_, rows)| rows).sum();
            let is_row = |piece: &&Piece| matches!(piece, Piece::Row(_));
            let n_drawn = drawn.pieces.iter().filter(is_row).count();
            assert_eq!(n_rows + n_drawn, all.len(), "every row has its room");
            drawn
        };
        use Piece::{Gap as Space, Row};
        let plain = drawn(2..4, &[3, 1, 100]);
        assert_eq!(
            plain.pieces(),
            [Space(Gap::First), Row(2), Row(3), Space(Gap::Last)]
        );
        assert_eq!((plain.rows(Gap::First), plain.rows(Gap::Last)), (0, 96));
        let both = drawn(40..42, &[70, 5]);
        assert_eq!(
            both.pieces(),
            [
                Space(Gap::First),
                Row(5),
                Space(Gap::After(5)),
                Row(40),
                Row(41),
                Space(Gap::Before(70)),
                Row(70),
                Space(Gap::Last)
            ]
        );
        assert_eq!(both.rows(Gap::After(5)), 34);
        assert_eq!(both.rows(Gap::Before(70)), 28);
        assert_eq!(both.rows(Gap::Before(5)), 0);
        let beside = drawn(40..42, &[39, 42, 43, 43]);
        assert_eq!(
            beside.pieces(),
            [
                Space(Gap::First),
                Row(39),
                Row(40),
                Row(41),
                Row(42),
                Row(43),
                Space(Gap::Last)
            ]
        );
        drawn(40..42, &[3, 5, 90, 99]);
        drawn(2..2, &[]);
        drawn(2..2, &[50]);
        assert_eq!(Drawn::new(0..0, 0..0, &[0]).rows(Gap::Last), 0);
    }
}
