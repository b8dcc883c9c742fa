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
/// whole; scripts without spaces break between signs, into lines that are about
/// as long as each other.
#[must_use]
pub fn wrap(text: &str, size: f64, room: f64) -> Vec<String> {
    let pieces: Vec<(&str, &str)> = words(text)
        .flat_map(|word| {
            let parts = match length(word, size) <= room {
                true => vec![word],
                false => parts(word),
            };
            let first = std::iter::once(" ").chain(std::iter::repeat(""));
            first.zip(parts)
        })
        .collect();
    let fill = |room: f64| fill(&pieces, size, room);
    let lines = fill(room);
    if lines.len() < 2 || !text.chars().any(is_square) {
        return lines;
    }
    // A last line of one sign is a broken word to whoever reads it.
    let whole: f64 = lines.iter().map(|line| length(line, size)).sum();
    let least = (whole / lines.len() as f64).ceil();
    let tried = (0..).map(|step| least + f64::from(step) * size / 2.0);
    let mut tried = tried.take_while(|tried| *tried < room).map(fill);
    let balanced = tried.find(|balanced| balanced.len() == lines.len());
    balanced.unwrap_or(lines)
}

/// Pieces in lines, each with the space before it where it does not begin one.
fn fill(pieces: &[(&str, &str)], size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (space, piece) in pieces {
        match lines.last_mut() {
            Some(line)
                if length(line, size) + length(space, size) + length(piece, size) <= room =>
            {
                line.push_str(space);
                line.push_str(piece);
            }
            _ => lines.push((*piece).to_owned()),
        }
    }
    lines
}

/// Where a word of a script without spaces may break: beside each of its signs,
/// but not within a run of others, nor after a bracket that opens or before one
/// that closes.
fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut letters = word.char_indices();
    let mut before = letters.next().map(|(_, letter)| letter);
    for (at, letter) in letters {
        let is_beside = before.is_some_and(is_square) || is_square(letter);
        if is_beside && !before.is_some_and(is_opening) && !is_closing(letter) {
            parts.push(&word[from..at]);
            from = at;
        }
        before = Some(letter);
    }
    parts.push(&word[from..]);
    parts
}

/// Whether no line ends with it.
const fn is_opening(letter: char) -> bool {
    matches!(
        letter,
        '(' | '[' | '“' | '‘' | '（' | '［' | '｛' | '〈' | '《' | '「' | '『' | '【' | '〔'
    )
}

/// Whether no line begins with it.
const fn is_closing(letter: char) -> bool {
    matches!(
        letter,
        ')' | ']'
            | '%'
            | ','
            | '.'
            | ':'
            | ';'
            | '!'
            | '?'
            | '”'
            | '’'
            | '）'
            | '］'
            | '｝'
            | '〉'
            | '》'
            | '」'
            | '』'
            | '】'
            | '〕'
            | '、'
            | '。'
            | '，'
            | '．'
            | '：'
            | '；'
            | '！'
            | '？'
            | '％'
    )
}

/// Lines of a text each of which runs as the whole does: what is isolated across
/// the end of a line is closed there and opened again in the next, as the chart
/// library lays out one line after the other. What stands before a name that goes
/// on in the next line has a line of its own: beside half a name, in the other
/// direction, it would be read as part of it.
#[must_use]
pub fn lines_apart(text: &str) -> String {
    let mut open = String::new();
    let mut apart = String::new();
    for (place, line) in text.lines().enumerate() {
        if place > 0 {
            apart.push('\n');
        }
        apart.push_str(&open);
        // Where in the line a name begins that has not ended.
        let mut name = None;
        for (at, letter) in line.char_indices() {
            match letter {
                '\u{2066}'..='\u{2068}' => {
                    name = (letter == '\u{2068}').then_some((at, open.clone()));
                    open.push(letter);
                }
                '\u{2069}' => {
                    open.pop();
                    name = None;
                }
                _ => {}
            }
        }
        let is_text = |before: &str| before.contains(char::is_alphanumeric);
        match name.filter(|(at, _)| is_text(&line[..*at])) {
            Some((at, around)) => {
                apart.push_str(line[..at].trim_end());
                apart.push_str(&closing(&around));
                apart.push('\n');
                apart.push_str(&around);
                apart.push_str(&line[at..]);
            }
            None => apart.push_str(line),
        }
        apart.push_str(&closing(&open));
    }
    apart
}

/// As many ends of what is isolated as have begun.
fn closing(open: &str) -> String {
    "\u{2069}".repeat(open.chars().count())
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
    use super::{length, lines_apart, wrap};

    #[test]
    fn marks_take_no_room_and_arabic_names_break_no_sooner_than_they_must() {
        let (plain, marked) = ("التعلم", "\u{200f}التعل\u{651}م");
        assert_eq!(length(plain, 13.0), length(marked, 13.0));
        assert_eq!(wrap("تكوين الثروة والقابلية للتوظيف", 13.0, 140.0).len(), 2);
    }
    #[test]
    fn chinese_lines_are_balanced_and_keep_latin_names_and_brackets_whole() {
        assert_eq!(
            wrap("伙伴关系与网络建设", 13.0, 108.0),
            ["伙伴关系与", "网络建设"]
        );
        assert_eq!(
            wrap("调整后的方法（Mazziotta-Pareto）", 12.0, 140.0),
            ["调整后的方法", "（Mazziotta-Pareto）"]
        );
    }

    #[test]
    fn each_line_of_an_isolated_text_is_isolated_by_itself() {
        assert_eq!(
            lines_apart("\u{2067}52 \u{2068}Redcar and\nCleveland\u{2069} (2)\u{2069}"),
            "\u{2067}52\u{2069}\n\u{2067}\u{2068}Redcar and\u{2069}\u{2069}\n\u{2067}\u{2068}Cleveland\u{2069} (2)\u{2069}"
        );
        assert_eq!(lines_apart("Lund\n1"), "Lund\n1");
    }
}
