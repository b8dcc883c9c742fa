//! Ranks in the one form that checksums are taken of, so that whoever computes the
//! same index, on whatever machine and in whatever language, gets the same digits.
//!
//! The form is text in UTF-8. Its first line is `id`, a tab and `rank`. A line for
//! each unit follows, ranked or not, in the order of the bytes of their ids: the
//! id, a tab, and the rank as a whole number, or nothing for a unit that is not
//! ranked. Each line ends with a line feed. In an id a backslash stands as `\\`, a
//! tab as `\t`, a line feed as `\n` and a carriage return as `\r`.
//!
//! Ranks alone count, 1 for the best, ties sharing the best. They rest on scores
//! to twelve significant digits, so that last bits, in which machines may differ
//! where logarithms and powers take part, decide none. Scores themselves have no
//! place in it for that reason. The SHA-256 of the text is what
//! `sha256sum ranks.txt` prints.

use std::fmt::Write;

use composite_index::order;

use super::engine::Scored;
use data::package;

/// The first line.
const HEAD: &str = "id\trank\n";

/// The ranks of an answer in canonical form.
#[must_use]
pub fn ranks(scored: &Scored) -> String {
    let units = scored.engine().package().dataset.units().iter();
    let rows = units.enumerate();
    text(rows.map(|(unit, known)| (known.id.as_str(), scored.rank(unit))))
}

/// The SHA-256 of the ranks of an answer, as 64 hexadecimal digits.
#[must_use]
pub fn sha256(scored: &Scored) -> String {
    package::sha256(ranks(scored).as_bytes())
}

/// These ids with their ranks in canonical form.
#[must_use]
pub fn text<'a>(ranks: impl IntoIterator<Item = (&'a str, Option<u32>)>) -> String {
    let mut rows: Vec<(&str, Option<u32>)> = ranks.into_iter().collect();
    order::sort(&mut rows);
    let mut out = HEAD.to_owned();
    for (id, rank) in rows {
        escape(id, &mut out);
        out.push('\t');
        if let Some(rank) = rank {
            // To write into a text cannot fail.
            let _ = write!(out, "{rank}");
        }
        out.push('\n');
    }
    out
}

fn escape(id: &str, out: &mut String) {
    for c in id.chars() {
        match c {
            '\\' => *out += "\\\\",
            '\t' => *out += "\\t",
            '\n' => *out += "\\n",
            '\r' => *out += "\\r",
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn the_form_is_as_it_is_written_down() {
        let ranks = [("rome", Some(12)), ("a\tb\\\n", None), ("Å", Some(1))];
        assert_eq!(text(ranks), "id\trank\na\\tb\\\\\\n\t\nrome\t12\nÅ\t1\n");
        let turned = [ranks[2], ranks[0], ranks[1]];
        assert_eq!(text(turned), text(ranks));
    }
}
