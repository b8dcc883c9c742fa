//! How a language writes numbers.
//!
//! A drag rewrites hundreds of numbers a frame, too many to ask the browser's
//! `Intl` for each. It is asked once for the marks it uses, and numbers are
//! put together from them here.

use std::sync::Arc;

use scenario::shares::Percent;

/// The marks that a language writes numbers with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numerals {
    pub(super) marks: Arc<Marks>,
}

/// See [`Numerals`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The digits from zero to nine.
    pub digits: [char; 10],
    /// Between units and tenths.
    pub decimal: String,
    /// Between thousands.
    pub group: String,
    /// Before a negative number.
    pub minus: String,
    /// Before a gain.
    pub plus: String,
    /// What stands before and after the number of per cent.
    pub percent: (String, String),
}

impl Default for Marks {
    fn default() -> Self {
        Self {
            digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
            decimal: ".".to_owned(),
            group: ",".to_owned(),
            minus: "\u{2212}".to_owned(),
            plus: "+".to_owned(),
            percent: (String::new(), "%".to_owned()),
        }
    }
}

impl Default for Numerals {
    fn default() -> Self {
        Self::new(Marks::default())
    }
}

impl Numerals {
    /// Numerals made of these marks.
    #[must_use]
    pub fn new(marks: Marks) -> Self {
        Self {
            marks: Arc::new(marks),
        }
    }

    /// A count, without separators up to four digits.
    #[must_use]
    pub fn count(&self, number: u64) -> String {
        self.group(&number.to_string(), number >= 10_000)
    }

    /// A number with so many decimals. Zero is never negative.
    #[must_use]
    pub fn fixed(&self, number: f64, decimals: usize) -> String {
        let plain = format!("{:.*}", decimals, number.abs());
        let is_zero = plain.bytes().all(|b| b == b'0' || b == b'.');
        let sign = if number < 0.0 && !is_zero {
            self.marks.minus.as_str()
        } else {
            ""
        };
        let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut out = sign.to_owned();
        out += &self.group(whole, whole.len() >= 5);
        if !rest.is_empty() {
            out += &self.marks.decimal;
            out.extend(rest.bytes().map(|b| self.digit(b)));
        }
        out
    }

    /// Two numbers beside each other with so many decimals, or with as many more as
    /// it takes to tell them apart: who is ahead does not read as equal.
    #[must_use]
    pub fn apart(&self, pair: [f64; 2], decimals: usize) -> [String; 2] {
        const MORE: usize = 4;
        let shown = |decimals| pair.map(|number| self.fixed(number, decimals));
        let mut tried = (decimals..=decimals + MORE).map(shown);
        let told = tried.find(|[first, second]| first != second);
        told.unwrap_or_else(|| shown(decimals))
    }

    /// A whole difference with its sign; nothing for no difference.
    #[must_use]
    pub fn signed(&self, difference: i64) -> String {
        let digits = self.count(difference.unsigned_abs());
        match difference.signum() {
            1 => format!("{}{digits}", self.marks.plus),
            -1 => format!("{}{digits}", self.marks.minus),
            _ => String::new(),
        }
    }

    /// A difference with its sign and so many decimals; zero has no sign.
    #[must_use]
    pub fn signed_fixed(&self, difference: f64, decimals: usize) -> String {
        let shown = self.fixed(difference, decimals);
        if difference > 0.0 && shown != self.fixed(0.0, decimals) {
            format!("{}{shown}", self.marks.plus)
        } else {
            shown
        }
    }

    /// From one count to another; one number if they are the same.
    #[must_use]
    pub fn range(&self, from: u64, to: u64) -> String {
        if from == to {
            return self.count(from);
        }
        format!("{}\u{2013}{}", self.count(from), self.count(to))
    }

    /// Whole per cent.
    #[must_use]
    pub fn percent(&self, percent: u64) -> String {
        let (before, after) = &self.marks.percent;
        format!("{before}{}{after}", self.count(percent))
    }

    /// Per cent with so many decimals, for exact places.
    #[must_use]
    pub fn percent_fixed(&self, percent: f64, decimals: usize) -> String {
        let (before, after) = &self.marks.percent;
        format!("{before}{}{after}", self.fixed(percent, decimals))
    }

    /// One of several shares, with as many decimals as its siblings.
    #[must_use]
    pub fn share(&self, share: Percent) -> String {
        self.percent_fixed(share.value(), share.decimals())
    }

    /// A published figure: with as many decimals as tell it apart, not with
    /// all that a spreadsheet kept.
    #[must_use]
    pub fn figure(&self, number: f64) -> String {
        let size = number.abs();
        let decimals = match size {
            _ if (number - number.round()).abs() < 1e-9 => 0,
            size if size >= 1_000.0 => 0,
            size if size >= 100.0 => 1,
            size if size >= 1.0 => 2,
            _ => 3,
        };
        let shown = self.fixed(number, decimals);
        if decimals == 0 {
            shown
        } else {
            self.without_trailing_zeros(&shown)
        }
    }

    /// A size in memory, in kilobytes or megabytes.
    #[must_use]
    pub fn kilobytes(&self, bytes: u64) -> String {
        self.count(bytes.div_ceil(1_000))
    }

    fn without_trailing_zeros(&self, shown: &str) -> String {
        let zero = self.marks.digits[0];
        let cut = shown.trim_end_matches(zero);
        cut.strip_suffix(self.marks.decimal.as_str())
            .unwrap_or(cut)
            .to_owned()
    }

    fn group(&self, plain: &str, is_grouped: bool) -> String {
        let mut out = String::with_capacity(plain.len() + 4);
        for (index, byte) in plain.bytes().enumerate() {
            let left = plain.len() - index;
            if is_grouped && index > 0 && left.is_multiple_of(3) {
                out += &self.marks.group;
            }
            out.push(self.digit(byte));
        }
        out
    }

    fn digit(&self, byte: u8) -> char {
        let index = usize::from(byte.saturating_sub(b'0')).min(9);
        self.marks.digits[index]
    }
}

#[cfg(test)]
mod tests {
    use super::{Marks, Numerals};

    #[test]
    fn numbers_are_written_as_readers_expect() {
        let numerals = Numerals::default();
        for (number, decimals, shown) in [
            (0.0, 1, "0.0"),
            (-0.04, 1, "0.0"),
            (-1.25, 1, "\u{2212}1.2"),
            (9999.0, 0, "9999"),
            (12_345.678, 2, "12,345.68"),
            (1_234_567.0, 0, "1,234,567"),
        ] {
            assert_eq!(
                numerals.fixed(number, decimals),
                shown,
                "{number} to {decimals}"
            );
        }
        for (pair, shown) in [
            ([52.49, 52.53], ["52.49", "52.53"]),
            ([52.44, 52.53], ["52.4", "52.5"]),
            ([0.003, 0.0], ["0.003", "0.000"]),
            ([7.0, 7.0], ["7.0", "7.0"]),
            ([7.0, 7.000_000_1], ["7.0", "7.0"]),
        ] {
            assert_eq!(numerals.apart(pair, 1), shown, "{pair:?}");
        }
        for (number, shown) in [
            (15.780_785_737_867_3, "15.78"),
            (0.5, "0.5"),
            (0.012_345, "0.012"),
            (15_538_924.0, "15,538,924"),
            (270.023, "270"),
            (83.0, "83"),
        ] {
            assert_eq!(numerals.figure(number), shown, "{number}");
        }
        assert_eq!(numerals.signed(3), "+3");
        assert_eq!(numerals.signed(-12), "\u{2212}12");
        assert_eq!(numerals.signed(0), "");
        assert_eq!(numerals.range(2, 6), "2\u{2013}6");
        assert_eq!(numerals.range(3, 3), "3");
        assert_eq!(numerals.percent(17), "17%");
        assert_eq!(numerals.signed_fixed(1.25, 1), "+1.2");
        assert_eq!(numerals.signed_fixed(-0.35, 1), "\u{2212}0.3");
        assert_eq!(numerals.signed_fixed(0.04, 1), "0.0");
    }

    #[test]
    fn other_marks_are_used_throughout() {
        let arabic = Numerals::new(Marks {
            digits: ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'],
            decimal: "٫".to_owned(),
            group: "٬".to_owned(),
            minus: "\u{61c}-".to_owned(),
            plus: "\u{61c}+".to_owned(),
            percent: (String::new(), "٪\u{61c}".to_owned()),
        });
        assert_eq!(arabic.fixed(-12_345.5, 1), "\u{61c}-١٢٬٣٤٥٫٥");
        assert_eq!(arabic.percent(17), "١٧٪\u{61c}");
        assert_eq!(arabic.figure(2.50), "٢٫٥");
    }
}
