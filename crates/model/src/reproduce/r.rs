//! Values and names as R reads them.

use data::unique::Unique;

/// Columns of text at which long vectors break.
const WIDTH: usize = 96;

/// Words that R keeps for itself, and columns that COINr gives a meaning.
const TAKEN: [&str; 22] = [
    "if",
    "else",
    "repeat",
    "while",
    "function",
    "for",
    "next",
    "break",
    "TRUE",
    "FALSE",
    "NULL",
    "Inf",
    "NaN",
    "NA",
    "NA_integer_",
    "NA_real_",
    "NA_character_",
    "in",
    "uCode",
    "uName",
    "Time",
    "lci_group",
];

/// A string in ASCII alone, so that no locale can misread it.
#[must_use]
pub fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // R has no string with a zero character in it.
            '\0' => {}
            ' '..='~' => out.push(c),
            '\u{1}'..='\u{ffff}' => out += &format!("\\u{:04x}", u32::from(c)),
            _ => out += &format!("\\U{:08x}", u32::from(c)),
        }
    }
    out.push('"');
    out
}

/// A number with all its digits; `NA` where it is missing.
#[must_use]
pub fn number(x: f64) -> String {
    if x.is_finite() {
        format!("{x:?}")
    } else {
        "NA".to_owned()
    }
}

/// A vector of words that are R already, in lines of readable length.
#[must_use]
pub fn vector(words: impl IntoIterator<Item = String>) -> String {
    let mut out = String::from("c(");
    let mut used = 0;
    let mut is_first = true;
    for word in words {
        if !is_first {
            out.push(',');
            if used + word.len() > WIDTH {
                out += "\n    ";
                used = 0;
            } else {
                out.push(' ');
            }
        }
        used += word.len() + 2;
        out += &word;
        is_first = false;
    }
    out.push(')');
    out
}

/// Names that R takes as they are, none twice.
#[derive(Debug)]
pub struct Names {
    used: Unique,
}

impl Default for Names {
    fn default() -> Self {
        Self {
            used: Unique::with(TAKEN),
        }
    }
}

impl Names {
    /// A name like `code`: other signs become `_`, and a number is added to one
    /// that is taken.
    pub fn take(&mut self, prefix: &str, code: &str) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        let mut name: String = prefix.chars().chain(code.chars().map(plain)).collect();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            name.insert(0, 'x');
        }
        self.used.take(&name, '_')
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, number, string, vector};

    #[test]
    fn strings_hold_nothing_that_could_end_them() {
        assert_eq!(string("a\"b\\c\nd"), r#""a\"b\\c\u000ad""#);
        assert_eq!(
            string("Zürich 北京 𝄞"),
            r#""Z\u00fcrich \u5317\u4eac \U0001d11e""#
        );
        // Not even signs that are not seen, or that R ends a line at.
        for c in ('\u{0}'..='\u{20}').chain(['"', '\\', '\u{7f}', '\u{85}', '\u{2028}', '\u{ffff}'])
        {
            let written = string(&format!("{c}a{c}{c}"));
            let inner = written
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'));
            let bare = inner.map(|inner| inner.replace("\\\\", "").replace("\\\"", ""));
            let is_closed = bare.is_some_and(|bare| !bare.contains('"') && !bare.ends_with('\\'));
            assert!(
                is_closed && written.chars().all(|c| matches!(c, ' '..='~')),
                "{written}"
            );
        }
    }

    #[test]
    fn numbers_keep_their_last_digit() {
        assert_eq!(number(0.1 + 0.2), "0.30000000000000004");
        assert_eq!(number(1e300), "1e300");
        assert_eq!(number(f64::NAN), "NA");
    }

    #[test]
    fn long_vectors_break_into_lines() {
        let words = vector((0..100).map(|n| n.to_string()));
        assert!(words.lines().count() > 2 && words.lines().all(|line| line.len() < 110));
        assert_eq!(vector([]), "c()");
    }

    #[test]
    fn names_are_free_of_signs_and_of_each_other() {
        let mut names = Names::default();
        let taken: Vec<String> = ["gdp-growth", "gdp_growth", "if", "2nd", "中", "文", "Time"]
            .iter()
            .map(|code| names.take("", code))
            .collect();
        assert_eq!(
            taken,
            [
                "gdp_growth",
                "gdp_growth_2",
                "if_2",
                "x2nd",
                "x_",
                "x__2",
                "Time_2"
            ]
        );
    }
}
