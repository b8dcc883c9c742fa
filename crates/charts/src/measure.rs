//! About how long texts are, for drawings that have no ruler.
//!
//! It is better to guess a little too much: what is cut off at an edge is
//! lost, and a little more room is not seen.

/// About how long a text of a size is, both in pixels.
#[must_use]
pub fn length(text: &str, size: f64) -> f64 {
    let width = |letter: char| match letter {
        letter if is_square(letter) => 1.0,
        'm' | 'w' | 'M' | 'W' | 'щ' | 'ш' | 'ж' | 'ю' | 'ф' => 0.85,
        letter if letter.is_uppercase() => 0.66,
        'i' | 'j' | 'l' | 'f' | 't' | 'r' | ' ' | ',' | '.' => 0.34,
        '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => 0.0,
        // Marks above and below Arabic letters, and the letters, which join.
        '\u{64b}'..='\u{65f}' => 0.0,
        '\u{600}'..='\u{6ff}' => 0.46,
        _ => 0.56,
    };
    text.chars().map(width).sum::<f64>() * size
}

/// A text in lines that fit into so much room. Words longer than that stay
/// whole; scripts without spaces break between any two signs.
#[must_use]
pub fn wrap(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut add = |piece: &str, space: &str| match lines.last_mut() {
        Some(line) if length(line, size) + length(space, size) + length(piece, size) <= room => {
            line.push_str(space);
            line.push_str(piece);
        }
        _ => lines.push(piece.to_owned()),
    };
    for word in words(text) {
        if length(word, size) <= room || !word.chars().any(is_square) {
            add(word, " ");
            continue;
        }
        for sign in word.chars() {
            add(sign.encode_utf8(&mut [0; 4]), "");
        }
    }
    lines
}

/// The words of a text. Spaces that keep a number and its sign together part
/// none.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_gap = |letter: char| letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}');
    text.split(is_gap).filter(|word| !word.is_empty())
}

/// Whether a sign fills a square, as Chinese ones do.
const fn is_square(letter: char) -> bool {
    matches!(letter,
        '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..)
}

#[cfg(test)]
mod tests {
    use super::{length, wrap};

    #[test]
    fn marks_take_no_room_and_arabic_names_break_no_sooner_than_they_must() {
        let (plain, marked) = ("التعلم", "\u{200f}التعل\u{651}م");
        assert_eq!(length(plain, 13.0), length(marked, 13.0));
        assert_eq!(wrap("تكوين الثروة والقابلية للتوظيف", 13.0, 140.0).len(), 2);
    }
}
