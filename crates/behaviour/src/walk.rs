//! Where the keys lead among the marks of a chart.

/// The mark that a key leads to, of marks that stand in lines; none if it is no
/// key of movement. `lines` has the line of every mark, those of a line after
/// each other; `from` is the mark where a reader is, if they have begun.
///
/// Along a line lead the keys of reading, from its end to the start of the next.
/// The keys up and down keep the place within the line, as far as the other has
/// one.
#[must_use]
pub fn walked(
    lines: &[usize],
    from: Option<usize>,
    key: &str,
    is_control: bool,
    is_rtl: bool,
) -> Option<usize> {
    let last = lines.len().checked_sub(1)?;
    let (on, back) = if is_rtl {
        ("ArrowLeft", "ArrowRight")
    } else {
        ("ArrowRight", "ArrowLeft")
    };
    let is_known = [on, back, "ArrowDown", "ArrowUp", "Home", "End"].contains(&key);
    let Some(from) = from.map(|from| from.min(last)) else {
        return is_known.then_some(if key == "End" { last } else { 0 });
    };
    let (start, end) = line_around(lines, from);
    match key {
        key if key == on => Some((from + 1).min(last)),
        key if key == back => Some(from.saturating_sub(1)),
        "ArrowDown" if end == last && start == 0 => Some((from + 1).min(last)),
        "ArrowUp" if end == last && start == 0 => Some(from.saturating_sub(1)),
        "ArrowDown" if end == last => Some(from),
        "ArrowDown" => {
            let (next, next_end) = line_around(lines, end + 1);
            Some((next + from - start).min(next_end))
        }
        "ArrowUp" => match start.checked_sub(1) {
            None => Some(from),
            Some(above) => {
                let (before, before_end) = line_around(lines, above);
                Some((before + from - start).min(before_end))
            }
        },
        "Home" if is_control => Some(0),
        "Home" => Some(start),
        "End" if is_control => Some(last),
        "End" => Some(end),
        _ => None,
    }
}

/// The first and the last mark of the line that a mark stands in.
fn line_around(lines: &[usize], mark: usize) -> (usize, usize) {
    let line = lines[mark];
    let before = lines[..mark].iter().rev();
    let after = lines[mark + 1..].iter();
    let n_before = before.take_while(|&&other| other == line).count();
    let n_after = after.take_while(|&&other| other == line).count();
    (mark - n_before, mark + n_after)
}

#[cfg(test)]
mod tests {
    use super::walked;

    /// Three marks, two, three.
    const LINES: [usize; 8] = [0, 0, 0, 1, 1, 4, 4, 4];

    fn go(from: usize, key: &str) -> Option<usize> {
        walked(&LINES, Some(from), key, false, false)
    }

    #[test]
    fn keys_walk_along_lines_and_from_one_to_the_next() {
        assert_eq!(go(0, "ArrowRight"), Some(1));
        assert_eq!(go(2, "ArrowRight"), Some(3), "into the next line");
        assert_eq!(go(7, "ArrowRight"), Some(7), "the end");
        assert_eq!(go(0, "ArrowLeft"), Some(0));
        assert_eq!(go(1, "ArrowDown"), Some(4));
        assert_eq!(go(2, "ArrowDown"), Some(4), "a shorter line");
        assert_eq!(go(4, "ArrowDown"), Some(6));
        assert_eq!(go(6, "ArrowDown"), Some(6));
        assert_eq!(go(6, "ArrowUp"), Some(4));
        assert_eq!(go(1, "ArrowUp"), Some(1));
        assert_eq!(go(6, "Home"), Some(5));
        assert_eq!(go(3, "End"), Some(4));
        assert_eq!(walked(&LINES, Some(6), "Home", true, false), Some(0));
        assert_eq!(walked(&LINES, Some(1), "End", true, false), Some(7));
        assert_eq!(go(1, "a"), None);
    }

    #[test]
    fn the_first_key_leads_to_the_first_mark() {
        assert_eq!(walked(&LINES, None, "ArrowRight", false, false), Some(0));
        assert_eq!(walked(&LINES, None, "ArrowUp", false, false), Some(0));
        assert_eq!(walked(&LINES, None, "End", false, false), Some(7));
        assert_eq!(walked(&LINES, None, "Tab", false, false), None);
    }

    #[test]
    fn from_right_to_left_reading_goes_on_to_the_left() {
        assert_eq!(walked(&LINES, Some(0), "ArrowLeft", false, true), Some(1));
        assert_eq!(walked(&LINES, Some(1), "ArrowRight", false, true), Some(0));
    }

    #[test]
    fn in_a_single_line_up_and_down_walk_too() {
        let lines = [3; 4];
        assert_eq!(walked(&lines, Some(1), "ArrowDown", false, false), Some(2));
        assert_eq!(walked(&lines, Some(1), "ArrowUp", false, false), Some(0));
    }

    #[test]
    fn a_mark_that_has_gone_is_the_last_one_and_none_lead_nowhere() {
        assert_eq!(go(70, "ArrowLeft"), Some(6));
        assert_eq!(walked(&[], None, "ArrowRight", false, false), None);
        assert_eq!(walked(&[], Some(3), "ArrowRight", false, false), None);
    }
}
