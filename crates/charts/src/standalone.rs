//! A chart as an image that stands alone: finding, title, key, chart, weights and
//! method, source and address on one sheet.
//!
//! The layout is a list of lines and marks at their places, so that an SVG and
//! a bitmap are made from the same sheet.

use std::fmt::Write as _;

use super::measure;
use super::palette::Theme;

/// What a sheet says besides its chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What the chart is called.
    pub title: String,
    /// How to read it, if the title does not say.
    pub hint: Option<String>,
    /// The index and the data set.
    pub about: String,
    /// What it shows: the finding, which heads the sheet.
    pub sentence: String,
    /// What its colours stand for, if the chart itself does not say.
    pub keys: Vec<Key>,
    /// The weights and the method that it is drawn under.
    pub method: String,
    /// Where the figures are from, a paragraph each.
    pub source: Vec<String>,
    /// The address that opens this page again.
    pub address: String,
}

/// What one colour stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name.
    pub name: String,
    /// The outline of its mark on a grid of [`MARK`], as an SVG path.
    pub path: &'static str,
    /// Its colour.
    pub colour: String,
}

/// The side of the square that marks are drawn on, in pixels.
pub const MARK: f64 = 14.0;

const MARGIN: f64 = 32.0;
/// No line of text is longer, however wide the chart is.
const MEASURE: f64 = 760.0;
/// Another program may not have the page's face, and the stand-ins of some
/// systems are a fifth wider.
const SLACK: f64 = 0.8;

/// How a line of text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Its size in pixels.
    pub size: f64,
    /// Whether it is set in bold.
    pub is_strong: bool,
    /// Whether it stands back.
    pub is_soft: bool,
    leading: f64,
}

const TITLE: Style = Style {
    size: 20.0,
    is_strong: true,
    is_soft: false,
    leading: 26.0,
};
/// A finding that takes more lines than [`MOST_LINES`] of a title.
const LONG_TITLE: Style = Style {
    size: 16.0,
    is_strong: true,
    is_soft: false,
    leading: 22.0,
};
/// More lines of a title are too loud.
const MOST_LINES: usize = 2;
const TEXT: Style = Style {
    size: 15.0,
    is_strong: false,
    is_soft: false,
    leading: 21.0,
};
const SMALL: Style = Style {
    size: 12.0,
    is_strong: false,
    is_soft: true,
    leading: 17.0,
};
const HINT: Style = Style {
    size: 13.0,
    is_strong: false,
    is_soft: true,
    leading: 18.0,
};

impl Style {
    /// The style in the shorthand of style sheets.
    #[must_use]
    pub fn font(self, families: &str) -> String {
        let weight = if self.is_strong { 600 } else { 400 };
        format!("{weight} {}px {families}", self.size)
    }
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// Where it starts: its left end, or its right one on a mirrored sheet.
    pub x: f64,
    /// Its baseline.
    pub y: f64,
    /// How it looks.
    pub style: Style,
    /// Whether its words run from left to right though the sheet does not, as
    /// those of an address do.
    pub is_foreign: bool,
}

/// One mark of the key.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it looks like.
    pub key: Key,
    /// Its left end.
    pub x: f64,
    /// Its top.
    pub y: f64,
}

/// A sheet with everything in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its width in pixels.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Its texts.
    pub lines: Vec<Line>,
    /// The marks of its key.
    pub marks: Vec<Mark>,
    /// The left top corner of the chart.
    pub chart: (f64, f64),
    title: String,
    theme: Theme,
}

impl Sheet {
    /// Puts words around a chart of a size. `length` measures a text in a
    /// style, in pixels.
    #[must_use]
    pub fn new(
        words: &Words,
        (width, height): (f64, f64),
        theme: &Theme,
        length: impl Fn(&str, Style) -> f64,
    ) -> Self {
        let mut sheet = Self {
            width: width + 2.0 * MARGIN,
            height: MARGIN,
            lines: Vec::new(),
            marks: Vec::new(),
            chart: (MARGIN, 0.0),
            title: words.title.clone(),
            theme: theme.clone(),
        };
        sheet.finding(&words.sentence, &length);
        sheet.height += 4.0;
        sheet.paragraph(&words.title, TEXT, &length);
        sheet.paragraph(&words.about, HINT, &length);
        if let Some(hint) = &words.hint {
            sheet.paragraph(hint, HINT, &length);
        }
        if !words.keys.is_empty() {
            sheet.height += 10.0;
            sheet.key(&words.keys, &length);
        }
        sheet.height += 12.0;
        sheet.chart.1 = sheet.height;
        sheet.height += height + 16.0;
        sheet.paragraph(&words.method, SMALL, &length);
        for paragraph in &words.source {
            sheet.paragraph(paragraph, SMALL, &length);
        }
        sheet.address(&words.address, &length);
        sheet.height = (sheet.height + MARGIN - 8.0).ceil();
        sheet
    }

    /// The theme that it is drawn in.
    #[must_use]
    pub const fn theme(&self) -> &Theme {
        &self.theme
    }

    fn start(&self) -> f64 {
        if self.theme.is_rtl {
            self.width - MARGIN
        } else {
            MARGIN
        }
    }

    fn room(&self) -> f64 {
        (self.width - 2.0 * MARGIN).min(MEASURE)
    }

    fn paragraph(&mut self, text: &str, style: Style, length: &impl Fn(&str, Style) -> f64) {
        let room = self.room() * SLACK;
        for text in wrap(text, room, |text| length(text, style)) {
            self.line(text, style, false);
        }
    }

    /// The finding as the title: as loud as its length allows.
    fn finding(&mut self, text: &str, length: &impl Fn(&str, Style) -> f64) {
        let room = self.room() * SLACK;
        let lines = wrap(text, room, |text| length(text, TITLE));
        if lines.len() > MOST_LINES {
            self.paragraph(text, LONG_TITLE, length);
            return;
        }
        for text in lines {
            self.line(text, TITLE, false);
        }
    }

    fn address(&mut self, text: &str, length: &impl Fn(&str, Style) -> f64) {
        let room = self.room() * SLACK;
        for text in wrap(text, room, |text| length(text, SMALL)) {
            self.line(text, SMALL, true);
        }
    }

    fn line(&mut self, text: String, style: Style, is_foreign: bool) {
        // A third of what lies between the lines is below the letters.
        let y = self.height + style.leading - (style.leading - style.size) / 2.0 - style.size * 0.2;
        self.height += style.leading;
        self.lines.push(Line {
            text,
            x: self.start(),
            y,
            style,
            is_foreign,
        });
    }

    fn key(&mut self, keys: &[Key], length: &impl Fn(&str, Style) -> f64) {
        const GAP: f64 = 6.0;
        const BETWEEN: f64 = 20.0;
        let room = self.width - 2.0 * MARGIN;
        let mut taken = 0.0;
        for key in keys {
            let width = MARK + GAP + length(&key.name, HINT) / SLACK;
            if taken > 0.0 && taken + width > room {
                taken = 0.0;
                self.height += HINT.leading + 2.0;
            }
            let direction = if self.theme.is_rtl { -1.0 } else { 1.0 };
            let start = self.start() + direction * taken;
            let mirrored = if self.theme.is_rtl { MARK } else { 0.0 };
            self.marks.push(Mark {
                key: key.clone(),
                x: start - mirrored,
                y: self.height + 2.0,
            });
            self.lines.push(Line {
                text: key.name.clone(),
                x: start + direction * (MARK + GAP),
                y: self.height + 13.5,
                style: Style {
                    is_soft: false,
                    ..HINT
                },
                is_foreign: false,
            });
            taken += width + BETWEEN;
        }
        self.height += HINT.leading;
    }

    /// The colour of a line.
    #[must_use]
    pub fn colour(&self, style: Style) -> &str {
        if style.is_soft {
            &self.theme.ink_soft
        } else {
            &self.theme.ink
        }
    }

    /// The sheet as one SVG around the chart's own.
    #[must_use]
    pub fn svg(&self, chart: &str) -> String {
        let mut svg = String::with_capacity(chart.len() + 4_000);
        let (width, height) = (self.width, self.height);
        // Writing into a string cannot fail.
        let _ = write!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{}\">\n<title>{}</title>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n",
            escape(&self.theme.font),
            escape(&self.title),
            escape(&self.theme.paper),
        );
        for line in &self.lines {
            let _ = writeln!(
                svg,
                "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{}\"{} fill=\"{}\"{}>{}</text>",
                line.x,
                line.y,
                line.style.size,
                if line.style.is_strong {
                    " font-weight=\"600\""
                } else {
                    ""
                },
                escape(self.colour(line.style)),
                self.running(line),
                escape(&line.text),
            );
        }
        for mark in &self.marks {
            let _ = writeln!(
                svg,
                "<path transform=\"translate({:.1} {:.1})\" d=\"{}\" fill=\"{}\"/>",
                mark.x,
                mark.y,
                mark.key.path,
                escape(&mark.key.colour),
            );
        }
        svg.push_str(&placed(chart, self.chart));
        svg.push_str("\n</svg>\n");
        svg
    }

    /// Which way a line runs.
    fn running(&self, line: &Line) -> &'static str {
        match (self.theme.is_rtl, line.is_foreign) {
            (false, _) => "",
            (true, false) => " direction=\"rtl\"",
            (true, true) => " text-anchor=\"end\"",
        }
    }
}

/// A drawing within another, with its left top corner at a place. Whoever drew
/// it escaped its texts, but let through what XML has no escape for.
fn placed(svg: &str, (x, y): (f64, f64)) -> String {
    let start = svg.find("<svg").unwrap_or(0);
    let svg: String = svg[start..].chars().filter(|c| is_known(*c)).collect();
    svg.replacen("<svg", &format!("<svg x=\"{x}\" y=\"{y}\""), 1)
}

/// Whether XML 1.0 knows a character, escaped or not.
const fn is_known(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// A text that can stand in XML as content or as an attribute. Characters that
/// XML does not know are left out.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            letter if is_known(letter) => out.push(letter),
            _ => {}
        }
    }
    out
}

/// A text in lines no longer than `room`: broken between words, and within a
/// word that is longer than a line, as addresses and Chinese sentences are.
fn wrap(text: &str, room: f64, length: impl Fn(&str) -> f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in measure::words(text) {
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if length(&longer) <= room {
            line = longer;
            continue;
        }
        if length(word) <= room {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
            continue;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        for letter in word.chars() {
            line.push(letter);
            if length(&line) > room && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::take(&mut line));
                line.push(letter);
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A name for the file: what it is about, where on the page it stood, and what
/// it shows.
#[must_use]
pub fn file_name(view: &str, title: &str, ending: &str) -> String {
    const LONGEST: usize = 60;
    // Letters of some scripts take four each, and no system takes more than 255.
    const MOST_BYTES: usize = 180;
    // Marks above and below letters, which other scripts need, are kept.
    let is_between = |letter: char| {
        let is_plain = letter.is_ascii() && !letter.is_ascii_alphanumeric();
        is_plain
            || letter.is_whitespace()
            || matches!(
                letter,
                '\u{80}'..='\u{bf}'
                    | '\u{61c}'
                    | '\u{2000}'..='\u{206f}'
                    | '\u{3000}'..='\u{303f}'
                    | '\u{feff}'
                    | '\u{fff0}'..='\u{ffff}'
                    | '\u{e0000}'..='\u{e0fff}'
            )
    };
    let mut slug = String::new();
    for letter in title.chars().flat_map(char::to_lowercase) {
        if !is_between(letter) {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let ends = slug
        .char_indices()
        .map(|(start, letter)| start + letter.len_utf8());
    let end = ends
        .take(LONGEST)
        .take_while(|end| *end <= MOST_BYTES)
        .last();
    let slug = slug[..end.unwrap_or(0)].trim_end_matches('-');
    format!("learning-city-index_{view}_{slug}.{ending}")
}
