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
    /// What the figures are parts of, where most of those with a sign say so: one
    /// with another sign is turned into such parts.
    pub parts: Option<Parts>,
}

/// What a figure with a sign is so many of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parts {
    /// Per cent.
    Hundredths,
    /// Per mille.
    Thousandths,
}

/// What a sign behind a figure says, and the figure without it.
pub(super) fn signed(cell: &str) -> (&str, Option<Parts>) {
    let figure = cell.trim_end_matches(['%', '٪', '‰']);
    let parts = match cell[figure.len()..].chars().next() {
        Some('‰') => Some(Parts::Thousandths),
        Some(_) => Some(Parts::Hundredths),
        None => None,
    };
    (figure.trim_end(), parts)
}

impl Default for Figures {
    /// As programs write them.
    fn default() -> Self {
        Self {
            decimal: '.',
            group: None,
            missing: Vec::new(),
            is_lenient: false,
            parts: None,
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
        let (mut rest, parts) = if self.is_lenient {
            signed(cell)
        } else {
            (cell, None)
        };
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
        let number = plain(&number)?;
        Some(match (parts, self.parts) {
            (Some(Parts::Thousandths), Some(Parts::Hundredths)) => number / 10.0,
            (Some(Parts::Hundredths), Some(Parts::Thousandths)) => number * 10.0,
            _ => number,
        })
    }

    /// Whether something stands between the thousands of a figure.
    pub fn is_grouped(&self, cell: &str) -> bool {
        let (figure, _) = signed(cell);
        figure.contains(|c| self.is_between_thousands(c))
    }

    fn is_between_thousands(&self, c: char) -> bool {
        Some(c) == self.group || self.is_lenient && (is_blank(c) || matches!(c, '\'' | '’'))
    }

    /// Digits without what stands between thousands; none if it stands elsewhere.
    fn ungrouped(&self, whole: &str) -> Option<String> {
        let is_mark = |c: char| self.is_between_thousands(c);
        if !whole.contains(is_mark) {
            return Some(whole.to_owned());
        }
        let mut groups = whole.split(is_mark);
        let first = groups.next().unwrap_or_default();
        // Nobody writes a nought before thousands.
        let are_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
        let is_first = (1..=3).contains(&first.len()) && !first.starts_with('0');
        let is_sound = is_first
            && are_digits(first)
            && groups.all(|group| group.len() == 3 && are_digits(group));
        is_sound.then(|| whole.replace(is_mark, ""))
    }
}

/// Blanks that stand between thousands.
const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Whether there is nothing but digits on both sides of a mark.
fn is_plain_number(whole: &str, decimals: &str) -> bool {
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    let mut all = whole.bytes().chain(decimals.bytes());
    !whole.is_empty() && all.all(|byte| byte.is_ascii_digit())
}

/// A number as programs write it.
pub(super) fn plain(cell: &str) -> Option<f64> {
    let number = cell.parse::<f64>().ok();
    number.filter(|number| number.is_finite())
}

/// Figures as people write them, with these marks.
pub(super) const fn lenient(decimal: char, group: char) -> Figures {
    Figures {
        decimal,
        group: Some(group),
        missing: Vec::new(),
        is_lenient: true,
        parts: None,
    }
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
    /// A sign for hundredths.
    hundredths: usize,
    /// A sign for thousandths.
    thousandths: usize,
}

impl Evidence {
    /// Takes note of a cell: of the ways in which it is a figure. What is one in no
    /// way, such as a date or the two numbers of a place, says nothing.
    pub fn see(&mut self, cell: &str) {
        match signed(cell).1 {
            Some(Parts::Hundredths) => self.hundredths += 1,
            Some(Parts::Thousandths) => self.thousandths += 1,
            None => {}
        }
        if !cell.bytes().any(|byte| matches!(byte, b'.' | b',')) {
            return;
        }
        // Most cells with a mark, at a fraction of the work.
        if let Some((whole, decimals)) = cell.split_once('.')
            && decimals.len() != 3
            && is_plain_number(whole, decimals)
        {
            self.stop += 1;
            return;
        }
        let is_figure = |decimal, group| lenient(decimal, group).number(cell).is_some();
        match (is_figure(',', '.'), is_figure('.', ',')) {
            (true, false) => self.comma += 1,
            (false, true) => self.stop += 1,
            (true, true) if cell.contains(',') => self.either_comma += 1,
            (true, true) => self.either_stop += 1,
            (false, false) => {}
        }
    }

    /// Adds what another column says of its marks.
    pub const fn add(&mut self, other: Self) {
        self.comma += other.comma;
        self.stop += other.stop;
        self.either_comma += other.either_comma;
        self.either_stop += other.either_stop;
    }

    /// What most of the figures with a sign are parts of.
    pub const fn parts(self) -> Option<Parts> {
        match (self.hundredths, self.thousandths) {
            (0, 0) => None,
            (hundredths, thousandths) if hundredths >= thousandths => Some(Parts::Hundredths),
            _ => Some(Parts::Thousandths),
        }
    }

    /// Whether what is seen here settles which mark is which.
    pub const fn is_settled(self) -> bool {
        self.comma != self.stop
    }

    /// Whether there are marks here, and nothing says what they are.
    pub const fn is_open(self, table: Self) -> bool {
        !self.is_settled() && !table.is_settled() && self.either_comma + self.either_stop > 0
    }

    /// Whether a comma stands before decimals: by what is seen here, else in
    /// the whole table, else as is usual where cells are separated so.
    pub const fn says_comma(self, table: Self, separator: char) -> bool {
        if self.is_settled() {
            return self.comma > self.stop;
        }
        if table.is_settled() {
            return table.comma > table.stop;
        }
        self.either_comma > 0 && self.either_stop == 0 && separator != ','
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(decimal: char, group: Option<char>) -> Figures {
        Figures {
            group,
            ..lenient(decimal, ',')
        }
    }

    #[test]
    fn figures_are_read_as_their_column_writes_them() {
        let cases = [
            ('.', Some(','), "1,250.5", Some(1250.5)),
            ('.', Some(','), "1,250,000", Some(1_250_000.0)),
            ('.', Some(','), "12,50", None),
            ('.', Some(','), "0,250", None),
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
            let found = with(decimal, group).read(cell);
            let expected = number.map_or(Figure::Text, Figure::Number);
            assert_eq!(found, expected, "{cell}");
        }
        let of_hundredths = Figures {
            parts: Some(Parts::Hundredths),
            ..with('.', None)
        };
        assert_eq!(of_hundredths.read("9‰"), Figure::Number(0.9));
        assert_eq!(of_hundredths.read("9 %"), Figure::Number(9.0));
        assert_eq!(of_hundredths.read("0.5"), Figure::Number(0.5));
        assert_eq!(Figures::default().read("1 250"), Figure::Text);
        assert_eq!(Figures::default().read("NA"), Figure::Text);
        assert_eq!(with('.', None).read("n/a"), Figure::Missing);
        assert_eq!(with('.', None).read("=2+2"), Figure::Formula);
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
            // Places and days are no figures.
            (&["59.91,10.75", "1,250.5"], ',', false),
            (&["12.05.2019", "3.5"], ';', false),
        ] {
            let evidence = seen(cells);
            assert_eq!(evidence.says_comma(none, separator), is_comma, "{cells:?}");
        }
        // A power of ten is no group of thousands.
        assert!(!seen(&["1.5e3", "2.0e4"]).is_open(none));
        // A column that may be either goes with the rest of its table.
        assert!(seen(&["1,250"]).says_comma(seen(&["0,5"]), ','));
    }
}
