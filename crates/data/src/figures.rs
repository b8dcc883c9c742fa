//! How tables write figures: marks for decimals and for thousands, signs beside
//! them, words for what is missing.

/// How a column writes its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figures {
    /// What stands before decimals.
    pub decimal: char,
    /// What stands between thousands; blanks and apostrophes may in any case
    /// where `is_lenient`.
    pub group: Option<char>,
    /// Words that stand for what is missing, besides nothing.
    pub missing: Vec<String>,
    /// Whether signs that people write beside figures are taken away.
    pub is_lenient: bool,
}

impl Default for Figures {
    /// As programs write them.
    fn default() -> Self {
        Self {
            decimal: '.',
            group: None,
            missing: Vec::new(),
            is_lenient: false,
        }
    }
}

/// What stands in a cell for figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Figure {
    Missing,
    Number(f64),
    /// A formula whose value is not in the file.
    Formula,
    Text,
}

/// Marks of missing figures that tables of all countries use.
const MISSING: [&str; 27] = [
    "na",
    "n/a",
    "n.a.",
    "#n/a",
    "#na",
    "nan",
    "null",
    "none",
    "nd",
    "n/d",
    "n.d.",
    "sd",
    "s/d",
    "s.d.",
    "k.a.",
    "n.v.t.",
    "н/д",
    "нет данных",
    "missing",
    "-",
    "--",
    "–",
    "—",
    "..",
    "...",
    "…",
    ":",
];

/// Whether a cell says that nothing is known.
pub(super) fn is_missing_mark(cell: &str) -> bool {
    // None is longer, and most cells are shorter than the work.
    cell.len() <= 24 && MISSING.contains(&cell.to_lowercase().as_str())
}

impl Figures {
    /// What a cell holds.
    pub fn read(&self, cell: &str) -> Figure {
        if cell.is_empty() || self.missing.iter().any(|word| word == cell) {
            return Figure::Missing;
        }
        if self.is_plain(cell)
            && let Some(number) = plain(cell)
        {
            return Figure::Number(number);
        }
        if self.is_lenient && is_missing_mark(cell) {
            return Figure::Missing;
        }
        match self.number(cell) {
            Some(number) => Figure::Number(number),
            None if cell.starts_with('=') => Figure::Formula,
            None => Figure::Text,
        }
    }

    /// Whether a cell is written as programs write numbers, as most are: these
    /// are read without a second look.
    pub fn is_plain(&self, cell: &str) -> bool {
        let is_usual = |byte: u8| byte.is_ascii_digit() || byte == b'-';
        match self.decimal {
            '.' => cell.bytes().all(|byte| is_usual(byte) || byte == b'.'),
            _ => cell.bytes().all(is_usual),
        }
    }

    fn number(&self, cell: &str) -> Option<f64> {
        if !self.is_lenient && self.decimal == '.' && self.group.is_none() {
            return plain(cell);
        }
        let mut rest = cell;
        if self.is_lenient {
            rest = rest.trim_end_matches(['%', '٪', '‰']).trim_end();
        }
        let negative = rest.strip_prefix(['-', '−']);
        rest = negative.or_else(|| rest.strip_prefix('+')).unwrap_or(rest);
        let (whole, decimals) = match rest.split_once(self.decimal) {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (rest, None),
        };
        let whole = self.ungrouped(whole)?;
        let mut number = String::with_capacity(rest.len() + 2);
        number.extend(negative.map(|_| '-'));
        number.push_str(&whole);
        if let Some(decimals) = decimals {
            number.push('.');
            number.push_str(decimals);
        }
        plain(&number)
    }

    /// Digits without what stands between thousands; none if it stands elsewhere.
    fn ungrouped(&self, whole: &str) -> Option<String> {
        let is_mark = |c: char| {
            Some(c) == self.group || self.is_lenient && (is_blank(c) || matches!(c, '\'' | '’'))
        };
        if !whole.contains(is_mark) {
            return Some(whole.to_owned());
        }
        let mut groups = whole.split(is_mark);
        let first = groups.next().unwrap_or_default();
        let is_sound = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
        is_sound.then(|| whole.replace(is_mark, ""))
    }
}

/// Blanks that stand between thousands.
const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// A number as programs write it.
pub(super) fn plain(cell: &str) -> Option<f64> {
    let number = cell.parse::<f64>().ok();
    number.filter(|number| number.is_finite())
}

/// What the cells of a column say of their marks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    /// A comma before decimals, or a full stop between thousands.
    pub comma: usize,
    /// A full stop before decimals, or a comma between thousands.
    pub stop: usize,
    /// A comma that may be either.
    pub either_comma: usize,
    /// A full stop that may be either.
    pub either_stop: usize,
}

impl Evidence {
    /// Takes note of a cell.
    pub fn see(&mut self, cell: &str) {
        if !cell.bytes().any(|byte| matches!(byte, b'.' | b',')) {
            return;
        }
        let digits = cell.trim_start_matches(['-', '−', '+']);
        let digits = digits.trim_end_matches(['%', '٪', '‰']).trim_end();
        let is_of_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',') || is_blank(c);
        let Some(last) = digits.rfind(['.', ',']) else {
            return;
        };
        if !digits.chars().all(is_of_figure) {
            return;
        }
        let is_comma = digits[last..].starts_with(',');
        let (before, after) = (&digits[..last], &digits[last + 1..]);
        let other = if is_comma { '.' } else { ',' };
        let same = if is_comma { ',' } else { '.' };
        let groups = before.contains(same);
        let may_group = after.len() == 3
            && (1..=3).contains(&before.len())
            && !before.starts_with('0')
            && before.bytes().all(|byte| byte.is_ascii_digit());
        // One mark twice stands between thousands; two marks are one of each.
        let is_decimal = if groups {
            false
        } else if before.contains(other) || !may_group {
            true
        } else {
            *if is_comma {
                &mut self.either_comma
            } else {
                &mut self.either_stop
            } += 1;
            return;
        };
        *if is_decimal == is_comma {
            &mut self.comma
        } else {
            &mut self.stop
        } += 1;
    }

    /// Adds what another column says.
    pub const fn add(&mut self, other: Self) {
        self.comma += other.comma;
        self.stop += other.stop;
        self.either_comma += other.either_comma;
        self.either_stop += other.either_stop;
    }

    /// Whether there are marks here, and nothing says what they are.
    pub const fn is_open(self, table: Self) -> bool {
        self.comma == self.stop
            && table.comma == table.stop
            && self.either_comma + self.either_stop > 0
    }

    /// Whether a comma stands before decimals: by what is seen here, else in
    /// the whole table, else as is usual where cells are separated so.
    pub const fn says_comma(self, table: Self, separator: char) -> bool {
        if self.comma != self.stop {
            return self.comma > self.stop;
        }
        if table.comma != table.stop {
            return table.comma > table.stop;
        }
        self.either_comma > 0 && self.either_stop == 0 && separator != ','
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lenient(decimal: char, group: Option<char>) -> Figures {
        Figures {
            decimal,
            group,
            missing: Vec::new(),
            is_lenient: true,
        }
    }

    #[test]
    fn figures_are_read_as_their_column_writes_them() {
        let cases = [
            ('.', Some(','), "1,250.5", Some(1250.5)),
            ('.', Some(','), "1,250,000", Some(1_250_000.0)),
            ('.', Some(','), "12,50", None),
            ('.', Some(','), "12.5%", Some(12.5)),
            ('.', Some(','), "−3.5 %", Some(-3.5)),
            ('.', None, "1\u{202f}250", Some(1250.0)),
            ('.', None, "1'250'000", Some(1_250_000.0)),
            ('.', None, "12 50", None),
            ('.', None, "1e-3", Some(0.001)),
            ('.', None, "inf", None),
            (',', Some('.'), "1.250,5", Some(1250.5)),
            (',', Some('.'), "0,5", Some(0.5)),
            (',', Some('.'), "1.5", None),
        ];
        for (decimal, group, cell, number) in cases {
            let found = lenient(decimal, group).read(cell);
            let expected = number.map_or(Figure::Text, Figure::Number);
            assert_eq!(found, expected, "{cell}");
        }
        assert_eq!(Figures::default().read("1 250"), Figure::Text);
        assert_eq!(Figures::default().read("NA"), Figure::Text);
        assert_eq!(lenient('.', None).read("n/a"), Figure::Missing);
        assert_eq!(lenient('.', None).read("=2+2"), Figure::Formula);
    }

    #[test]
    fn marks_are_told_apart_by_what_stands_around_them() {
        let seen = |cells: &[&str]| {
            let mut evidence = Evidence::default();
            cells.iter().for_each(|cell| evidence.see(cell));
            evidence
        };
        let none = Evidence::default();
        for (cells, separator, is_comma) in [
            (&["12,5", "1,250"][..], ',', true),
            (&["1,250", "9,800"], ',', false),
            (&["1,250", "9,800"], ';', true),
            (&["1.250", "9.800"], ';', false),
            (&["1.250,5"], ',', true),
            (&["1,250.5"], ';', false),
            (&["1,250,000"], ';', false),
            (&["1.250.000"], ',', true),
            (&["0,250"], ',', true),
            (&["Oslo, Norway"], ';', false),
        ] {
            let evidence = seen(cells);
            assert_eq!(evidence.says_comma(none, separator), is_comma, "{cells:?}");
        }
        // A column that may be either goes with the rest of its table.
        assert!(seen(&["1,250"]).says_comma(seen(&["0,5"]), ','));
    }
}
