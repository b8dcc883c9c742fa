//! Where the keys lead in a table that is read cell by cell.

/// A cell of the table: row 0 is the head, column 0 the names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Rows below the head, from 1; the head is 0.
    pub row: usize,
    /// Columns after the names, from 1; the names are 0.
    pub column: usize,
}

/// How large a table is, without its head and its names, and how it is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Rows below the head.
    pub rows: usize,
    /// Columns after the names.
    pub columns: usize,
    /// Rows in sight.
    pub page: usize,
    /// Whether it is read from right to left.
    pub is_rtl: bool,
}

/// Where a key leads from a cell; none if it is no key of movement. The keys
/// are those of the ARIA Authoring Practices for grids.
pub fn moved(from: Place, key: &str, is_control: bool, extent: Extent) -> Option<Place> {
    let Place { row, column } = from;
    let (last_row, last_column) = (extent.rows, extent.columns);
    let forward = if extent.is_rtl {
        "ArrowLeft"
    } else {
        "ArrowRight"
    };
    let back = if extent.is_rtl {
        "ArrowRight"
    } else {
        "ArrowLeft"
    };
    let (row, column) = match key {
        "ArrowDown" => (row + 1, column),
        "ArrowUp" => (row.saturating_sub(1), column),
        key if key == forward => (row, column + 1),
        key if key == back => (row, column.saturating_sub(1)),
        "PageDown" => (row + extent.page, column),
        "PageUp" => (row.saturating_sub(extent.page).max(row.min(1)), column),
        "Home" if is_control => (1, 0),
        "Home" => (row, 0),
        "End" if is_control => (last_row, last_column),
        "End" => (row, last_column),
        _ => return None,
    };
    Some(Place {
        row: row.min(last_row),
        column: column.min(last_column),
    })
}

/// The same where some cells are not there: on past them in a row, and from row
/// to row to the nearest one before.
pub fn moved_past(
    from: Place,
    key: &str,
    is_control: bool,
    extent: Extent,
    is_there: impl Fn(Place) -> bool,
) -> Option<Place> {
    let to = moved(from, key, is_control, extent)?;
    let at = |column: usize| Place { column, ..to };
    let mut after = (to.column..=extent.columns).map(at);
    let mut before = (0..=to.column).rev().map(at);
    let is_onward = to.row == from.row && (to.column > from.column || to.column == 0);
    let found = if is_onward {
        after
            .find(|&place| is_there(place))
            .or_else(|| before.find(|&place| is_there(place)))
    } else {
        before
            .find(|&place| is_there(place))
            .or_else(|| after.find(|&place| is_there(place)))
    };
    Some(found.unwrap_or(from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_within_the_table_and_mirror_from_right_to_left() {
        let extent = Extent {
            rows: 45,
            columns: 26,
            page: 10,
            is_rtl: false,
        };
        let at = |row, column| Place { row, column };
        let go = |from, key, is_control| moved(from, key, is_control, extent);
        assert_eq!(go(at(1, 1), "ArrowRight", false), Some(at(1, 2)));
        assert_eq!(go(at(1, 0), "ArrowLeft", false), Some(at(1, 0)));
        assert_eq!(go(at(1, 3), "ArrowUp", false), Some(at(0, 3)), "the head");
        assert_eq!(go(at(45, 3), "ArrowDown", false), Some(at(45, 3)));
        assert_eq!(go(at(4, 3), "PageUp", false), Some(at(1, 3)));
        assert_eq!(go(at(40, 3), "PageDown", false), Some(at(45, 3)));
        assert_eq!(go(at(9, 9), "End", true), Some(at(45, 26)));
        assert_eq!(go(at(9, 9), "Home", true), Some(at(1, 0)));
        assert_eq!(go(at(9, 9), "a", false), None);
        let mirrored = Extent {
            is_rtl: true,
            ..extent
        };
        assert_eq!(
            moved(at(1, 1), "ArrowLeft", false, mirrored),
            Some(at(1, 2))
        );
    }

    #[test]
    fn keys_pass_over_cells_that_are_not_there() {
        let extent = Extent {
            rows: 9,
            columns: 4,
            page: 5,
            is_rtl: false,
        };
        let at = |row, column| Place { row, column };
        // Column 2 is in row 5 alone, and the head has no last column.
        let is_there = |place: Place| match place {
            Place { column: 2, row } => row == 5,
            Place { column, row: 0 } => column != 4 && column != 0,
            _ => true,
        };
        let go = |from, key| moved_past(from, key, false, extent, is_there);
        assert_eq!(go(at(3, 1), "ArrowRight"), Some(at(3, 3)));
        assert_eq!(go(at(3, 3), "ArrowLeft"), Some(at(3, 1)));
        assert_eq!(go(at(5, 1), "ArrowRight"), Some(at(5, 2)));
        assert_eq!(go(at(5, 2), "ArrowDown"), Some(at(6, 1)));
        assert_eq!(go(at(1, 4), "ArrowUp"), Some(at(0, 3)));
        assert_eq!(go(at(0, 3), "ArrowRight"), Some(at(0, 3)));
        assert_eq!(go(at(0, 3), "End"), Some(at(0, 3)));
        assert_eq!(go(at(0, 3), "Home"), Some(at(0, 1)));
        assert_eq!(go(at(0, 1), "ArrowLeft"), Some(at(0, 1)));
        assert_eq!(go(at(3, 3), "Tab"), None);
        assert_eq!(
            moved_past(at(3, 3), "ArrowLeft", false, extent, |_| false),
            Some(at(3, 3)),
            "whoever has nowhere to go stays"
        );
    }
}
