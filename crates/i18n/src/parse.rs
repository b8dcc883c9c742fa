//! Numbers as readers write them.

use super::Numerals;

impl Numerals {
    /// A number that a reader typed: in this language's marks, or as programs
    /// write it. None if it could be two different numbers, or is none.
    #[must_use]
    pub fn parse(&self, text: &str) -> Option<f64> {
        let plain = self.plain(text)?;
        let decimal = if self.marks.decimal == "," { ',' } else { '.' };
        let other = if decimal == ',' { '.' } else { ',' };
        let is_there = |mark| plain.contains(mark);
        let plain = match (is_there(decimal), is_there(other)) {
            (false, false) => plain,
            (true, false) if plain.matches(decimal).count() == 1 => plain.replace(decimal, "."),
            (true, false) => ungrouped(&plain, decimal)?,
            // The language's own reading first: 1.234 is a thousand and more
            // where a full stop stands between thousands.
            (false, true) => ungrouped(&plain, other).or_else(|| {
                let is_one = plain.matches(other).count() == 1;
                is_one.then(|| plain.replace(other, "."))
            })?,
            (true, true) => {
                // The decimal mark is the last one, whichever it is.
                let last = plain.rfind([decimal, other])?;
                let (whole, rest) = plain.split_at(last);
                let group = if rest.starts_with(decimal) {
                    other
                } else {
                    decimal
                };
                format!("{}.{}", ungrouped(whole, group)?, &rest[1..])
            }
        };
        plain.parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// A number with all its decimals, to be changed by a reader.
    #[must_use]
    pub fn exact(&self, number: f64) -> String {
        number.to_string().replace('.', &self.marks.decimal)
    }

    /// The same in ASCII digits, with full stops and commas where they were;
    /// none if it holds anything that is in no number.
    fn plain(&self, text: &str) -> Option<String> {
        let mut plain = String::new();
        for c in text.trim().chars() {
            let own = self.marks.digits.iter().position(|&digit| digit == c);
            match c {
                '0'..='9' | '.' | ',' | 'e' | 'E' => plain.push(c),
                '-' | '\u{2212}' | '\u{2013}' => plain.push('-'),
                '\u{660}'..='\u{669}' => plain.push(digit(c as u32 - 0x660)),
                '\u{6f0}'..='\u{6f9}' => plain.push(digit(c as u32 - 0x6f0)),
                '\u{66b}' => plain.push(if self.marks.decimal == "," { ',' } else { '.' }),
                // Between thousands, or a mark of direction that is not seen.
                '+' | '\'' | '\u{2019}' | '\u{66c}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {}
                c if c.is_whitespace() => {}
                _ => plain.push(digit(own? as u32)),
            }
        }
        (!plain.is_empty()).then_some(plain)
    }
}

fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

/// The number without the marks between its thousands; none if one does not
/// stand before exactly three digits.
fn ungrouped(plain: &str, mark: char) -> Option<String> {
    let mut groups = plain.split(mark);
    let first = groups.next()?;
    let first_digits = first.trim_start_matches('-');
    let is_sound = (1..=3).contains(&first_digits.len())
        && groups.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()));
    let is_single = !plain.contains(mark);
    (is_sound || is_single).then(|| plain.replace(mark, ""))
}

#[cfg(test)]
mod tests {
    use super::super::Marks;
    use super::*;

    fn with(decimal: &str, group: &str) -> Numerals {
        Numerals::new(Marks {
            decimal: decimal.to_owned(),
            group: group.to_owned(),
            ..Marks::default()
        })
    }

    #[test]
    fn a_number_is_read_as_its_language_writes_it() {
        let english = with(".", ",");
        let spanish = with(",", ".");
        let french = with(",", "\u{202f}");
        for (numerals, text, number) in [
            (&english, "34.5", Some(34.5)),
            (&english, " 1,234 ", Some(1_234.0)),
            (&english, "1,234.5", Some(1_234.5)),
            (&english, "34,5", Some(34.5)),
            (&english, "\u{2212}3", Some(-3.0)),
            (&english, "1e3", Some(1_000.0)),
            (&english, "1,23,456", None),
            (&english, "n/a", None),
            (&english, "", None),
            (&english, "1e999", None),
            (&spanish, "34,5", Some(34.5)),
            (&spanish, "34.5", Some(34.5)),
            (&spanish, "1.234", Some(1_234.0)),
            (&spanish, "1.234,5", Some(1_234.5)),
            (&french, "1\u{202f}234,5", Some(1_234.5)),
            (&french, "٣٤٫٥", Some(34.5)),
        ] {
            assert_eq!(numerals.parse(text), number, "{text}");
        }
    }

    #[test]
    fn what_is_offered_for_change_is_read_back() {
        for numerals in [with(".", ","), with(",", ".")] {
            for number in [0.001, -12.375, 1_234.5, 15_538_924.0, 15.780_785_737_867_3] {
                assert_eq!(numerals.parse(&numerals.exact(number)), Some(number));
            }
        }
    }
}
