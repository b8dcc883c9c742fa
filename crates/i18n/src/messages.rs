//! Messages of Project Fluent, as far as our texts use them: text, variables,
//! other messages, signs between quotes, and choices by a word, a number or its
//! plural form.
//!
//! The library does all of Fluent with the plural forms of two hundred languages,
//! and readers would download them. A test holds every text of every language to
//! what the library makes of it. What is not understood here is refused when the
//! texts are read, never passed over.

use std::collections::HashMap;

use fluent_bundle::FluentValue;
use scenario::Language;

/// How deep messages may lie in one another.
const DEEPEST: usize = 8;

/// Marks around what is set into an Arabic sentence, so that a Latin name does not
/// upset it.
const ISOLATED: (char, char) = ('\u{2068}', '\u{2069}');

/// The messages of one file.
pub(super) struct Messages {
    language: Language,
    by_id: HashMap<Box<str>, Pattern>,
}

type Pattern = Box<[Piece]>;

enum Piece {
    Text(Box<str>),
    /// Between quotes: nothing of it is set in.
    Quoted(Box<str>),
    Variable(Box<str>),
    Message(Box<str>),
    Choice {
        by: Box<str>,
        variants: Box<[(Key, Pattern)]>,
        otherwise: usize,
    },
}

enum Key {
    Number(f64),
    Word(Box<str>),
}

impl Messages {
    /// Reads a file.
    ///
    /// # Errors
    /// The first line that is not understood, and why.
    pub(super) fn new(language: Language, source: &str) -> Result<Self, String> {
        let mut reader = Reader { source, at: 0 };
        let by_id = reader.messages().map_err(|what| {
            let line = source[..reader.at].matches('\n').count() + 1;
            format!("line {line}: {what}")
        })?;
        Ok(Self { language, by_id })
    }

    /// A message with these variables; none if there is no such message.
    pub(super) fn format(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.by_id.get(id)?;
        let mut out = String::new();
        self.write(pattern, args, 0, &mut out);
        Some(out)
    }

    fn write(
        &self,
        pattern: &[Piece],
        args: &[(&str, FluentValue<'_>)],
        depth: usize,
        out: &mut String,
    ) {
        let isolates = self.language.is_rtl() && pattern.len() > 1;
        for piece in pattern {
            let is_set_in = isolates && matches!(piece, Piece::Variable(_) | Piece::Choice { .. });
            out.extend(is_set_in.then_some(ISOLATED.0));
            match piece {
                Piece::Text(text) | Piece::Quoted(text) => out.push_str(text),
                Piece::Variable(name) => match value(args, name) {
                    Some(FluentValue::String(text)) => out.push_str(text),
                    Some(FluentValue::Number(number)) => out.push_str(&number.as_string()),
                    // Seen in review, as a message that no language has.
                    _ => out.extend(["{$", &**name, "}"]),
                },
                Piece::Message(id) => match self.by_id.get(id) {
                    Some(pattern) if depth < DEEPEST => self.write(pattern, args, depth + 1, out),
                    _ => out.extend(["{", &**id, "}"]),
                },
                Piece::Choice {
                    by,
                    variants,
                    otherwise,
                } => {
                    let chosen = value(args, by).and_then(|value| {
                        let fits = |(key, _): &(Key, Pattern)| self.fits(key, value);
                        variants.iter().position(fits)
                    });
                    let (_, pattern) = &variants[chosen.unwrap_or(*otherwise)];
                    self.write(pattern, args, depth, out);
                }
            }
            out.extend(is_set_in.then_some(ISOLATED.1));
        }
    }

    fn fits(&self, key: &Key, value: &FluentValue<'_>) -> bool {
        match (key, value) {
            (Key::Word(word), FluentValue::String(text)) => **word == **text,
            (Key::Number(key), FluentValue::Number(number)) => *key == number.value,
            (Key::Word(word), FluentValue::Number(number)) => {
                **word == *plural(self.language, number.value)
            }
            _ => false,
        }
    }
}

fn value<'a>(args: &'a [(&str, FluentValue<'a>)], name: &str) -> Option<&'a FluentValue<'a>> {
    let found = args.iter().find(|(arg, _)| *arg == name);
    found.map(|(_, value)| value)
}

/// The plural form of a number, by the rules of Unicode's CLDR.
fn plural(language: Language, number: f64) -> &'static str {
    let number = number.abs();
    let is_whole = number.fract() == 0.0;
    let (tens, hundreds) = (number % 10.0, number % 100.0);
    let among = |rest: f64, from: f64, to: f64| is_whole && (from..=to).contains(&rest);
    match language {
        Language::English | Language::Spanish if number == 1.0 => "one",
        Language::French if number < 2.0 => "one",
        Language::Russian if !is_whole => "other",
        Language::Russian if tens == 1.0 && hundreds != 11.0 => "one",
        Language::Russian if among(tens, 2.0, 4.0) && !among(hundreds, 12.0, 14.0) => "few",
        Language::Russian => "many",
        Language::Arabic if number == 0.0 => "zero",
        Language::Arabic if number == 1.0 => "one",
        Language::Arabic if number == 2.0 => "two",
        Language::Arabic if among(hundreds, 3.0, 10.0) => "few",
        Language::Arabic if among(hundreds, 11.0, 99.0) => "many",
        _ => "other",
    }
}

/// A file that is being read, and how far.
struct Reader<'a> {
    source: &'a str,
    at: usize,
}

/// A pattern whose lines are still set in as they stand in the file.
enum Raw {
    Piece(Piece),
    /// So many ends of lines, and spaces before what follows.
    Lines {
        n_ends: usize,
        n_spaces: usize,
    },
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }

    fn takes(&mut self, sign: &str) -> bool {
        let is_there = self.rest().starts_with(sign);
        self.at += if is_there { sign.len() } else { 0 };
        is_there
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        let is_there = self.takes(sign);
        is_there
            .then_some(())
            .ok_or_else(|| format!("'{sign}' is missing"))
    }

    /// Takes all signs of a kind.
    fn all(&mut self, is_one: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|sign| !is_one(sign)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn blank(&mut self) {
        self.all(|sign| sign == ' ' || sign == '\n');
    }

    fn word(&mut self) -> Result<&'a str, String> {
        let word = self.all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_');
        let is_one = word.starts_with(|first: char| first.is_ascii_alphabetic());
        is_one.then_some(word).ok_or_else(|| "no name".to_owned())
    }

    fn messages(&mut self) -> Result<HashMap<Box<str>, Pattern>, String> {
        let mut messages = HashMap::new();
        while !self.rest().is_empty() {
            if self.takes("#") {
                self.all(|sign| sign != '\n');
            } else if !self.takes("\n") {
                let id = self.word()?;
                self.all(|sign| sign == ' ');
                self.expect("=")?;
                let pattern = self.pattern()?;
                if messages.insert(id.into(), pattern).is_some() {
                    return Err(format!("'{id}' stands there twice"));
                }
            }
        }
        Ok(messages)
    }

    fn pattern(&mut self) -> Result<Pattern, String> {
        self.all(|sign| sign == ' ');
        let mut raw = Vec::new();
        loop {
            let text = self.all(|sign| !matches!(sign, '{' | '}' | '\n'));
            if !text.is_empty() {
                raw.push(Raw::Piece(Piece::Text(text.into())));
            }
            if self.takes("{") {
                raw.push(Raw::Piece(self.placeable()?));
            } else if self.rest().starts_with('}') {
                return Err("a brace closes nothing".to_owned());
            } else if let Some(lines) = self.next_line() {
                raw.push(lines);
            } else {
                break;
            }
        }
        let pattern = set_out(raw);
        let is_empty = pattern.is_empty();
        (!is_empty)
            .then_some(pattern)
            .ok_or_else(|| "no text".to_owned())
    }

    /// Goes to the next line if it belongs to the pattern.
    fn next_line(&mut self) -> Option<Raw> {
        let start = self.at;
        let blank = self.all(|sign| sign == ' ' || sign == '\n');
        let (ends, spaces) = blank.rsplit_once('\n').unwrap_or(("", ""));
        let first = self.rest().chars().next();
        let goes_on = first.is_some_and(|first| !matches!(first, '[' | '*' | '.' | '}'));
        if spaces.is_empty() || !goes_on {
            self.at = start;
            self.all(|sign| sign == ' ');
            return None;
        }
        Some(Raw::Lines {
            n_ends: ends.matches('\n').count() + 1,
            n_spaces: spaces.len(),
        })
    }

    /// What stands between braces, of which the first is taken.
    fn placeable(&mut self) -> Result<Piece, String> {
        self.blank();
        let piece = if self.takes("\"") {
            let text = self.all(|sign| !matches!(sign, '"' | '\\' | '\n'));
            self.expect("\"")?;
            Piece::Quoted(text.into())
        } else if self.takes("$") {
            Piece::Variable(self.word()?.into())
        } else {
            Piece::Message(self.word()?.into())
        };
        self.blank();
        let piece = match piece {
            Piece::Variable(by) if self.takes("->") => self.choice(by)?,
            piece => piece,
        };
        self.blank();
        self.expect("}")?;
        Ok(piece)
    }

    fn choice(&mut self, by: Box<str>) -> Result<Piece, String> {
        let mut variants = Vec::new();
        let mut otherwise = None;
        self.blank();
        while !self.rest().starts_with('}') {
            if self.takes("*") && otherwise.replace(variants.len()).is_some() {
                return Err("two variants are the one for all else".to_owned());
            }
            self.expect("[")?;
            let key = self.all(|sign| !matches!(sign, ']' | '\n'));
            let key = match key.trim() {
                number if number.starts_with(|first: char| first.is_ascii_digit()) => {
                    let number = number
                        .parse()
                        .map_err(|_| format!("'{key}' is no number"))?;
                    Key::Number(number)
                }
                word => Key::Word(word.into()),
            };
            self.expect("]")?;
            variants.push((key, self.pattern()?));
            self.blank();
        }
        Ok(Piece::Choice {
            by,
            variants: variants.into(),
            otherwise: otherwise.ok_or_else(|| "no variant is the one for all else".to_owned())?,
        })
    }
}

/// The pattern without what its lines are set in by in the file.
fn set_out(raw: Vec<Raw>) -> Pattern {
    let set_in = raw.iter().filter_map(|raw| match raw {
        Raw::Lines { n_spaces, .. } => Some(*n_spaces),
        Raw::Piece(_) => None,
    });
    let common = set_in.min().unwrap_or_default();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut text = String::new();
    for (place, raw) in raw.into_iter().enumerate() {
        match raw {
            Raw::Lines { n_ends, n_spaces } => {
                // What begins on a line of its own does not begin with an empty one.
                let n_ends = if place == 0 { 0 } else { n_ends };
                text.extend(std::iter::repeat_n('\n', n_ends));
                text.extend(std::iter::repeat_n(' ', n_spaces - common));
            }
            Raw::Piece(Piece::Text(more)) => text.push_str(&more),
            Raw::Piece(piece) => {
                if !text.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut text).into()));
                }
                pieces.push(piece);
            }
        }
    }
    let text = text.trim_end();
    if !text.is_empty() {
        pieces.push(Piece::Text(text.into()));
    }
    pieces.into()
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::fs;

    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
    use unic_langid::LanguageIdentifier;

    use super::*;

    fn source(language: Language) -> String {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/i18n");
        fs::read_to_string(format!("{folder}/{}.ftl", language.word())).unwrap()
    }

    /// What the library makes of texts.
    struct Library(FluentBundle<FluentResource>);

    impl Library {
        fn new(language: Language, source: &str) -> Self {
            let id: LanguageIdentifier = language.word().parse().unwrap();
            let mut bundle = FluentBundle::new(vec![id]);
            bundle.set_use_isolating(language.is_rtl());
            let resource = FluentResource::try_new(source.to_owned()).unwrap();
            bundle.add_resource(resource).unwrap();
            Self(bundle)
        }

        fn format(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
            let pattern = self.0.get_message(id).unwrap().value().unwrap();
            let args: FluentArgs<'_> = args
                .iter()
                .map(|(name, value)| (Cow::from(*name), value.clone()))
                .collect();
            let mut errors = Vec::new();
            self.0
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned()
        }
    }

    /// The variables of a pattern, each with the words that it is compared to.
    fn variables<'a>(pattern: &'a [Piece], found: &mut HashMap<&'a str, Vec<&'a str>>) {
        for piece in pattern {
            match piece {
                Piece::Variable(name) => _ = found.entry(name).or_default(),
                Piece::Choice { by, variants, .. } => {
                    for (key, pattern) in variants {
                        let words = found.entry(by).or_default();
                        if let Key::Word(word) = key {
                            words.push(word);
                        }
                        variables(pattern, found);
                    }
                }
                Piece::Text(_) | Piece::Quoted(_) | Piece::Message(_) => {}
            }
        }
    }

    #[test]
    fn every_text_is_what_the_library_makes_of_it() {
        const NUMBERS: [f64; 10] = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 22.0, 100.0, 1.5];
        for &language in Language::ALL {
            let source = source(language);
            let (ours, theirs) = (
                Messages::new(language, &source).unwrap(),
                Library::new(language, &source),
            );
            assert!(ours.by_id.len() > 1_000);
            for (id, pattern) in &ours.by_id {
                let mut found = HashMap::new();
                variables(pattern, &mut found);
                // Each variable as each word that it may be, then as numbers, then
                // not at all, while all others are some text.
                for (&name, words) in &found {
                    let words = words
                        .iter()
                        .chain([&"else"])
                        .map(|&word| FluentValue::from(word));
                    let numbers = NUMBERS.into_iter().map(FluentValue::from);
                    for value in words.chain(numbers).map(Some).chain([None]) {
                        let others = found.keys().filter(|other| **other != name);
                        let others = others.map(|&other| (other, FluentValue::from("Zürich")));
                        let value = value.map(|value| (name, value));
                        let args: Vec<_> = others.chain(value).collect();
                        assert_eq!(
                            ours.format(id, &args).unwrap(),
                            theirs.format(id, &args),
                            "{id}"
                        );
                    }
                }
                assert_eq!(
                    ours.format(id, &[]).unwrap(),
                    theirs.format(id, &[]),
                    "{id}"
                );
            }
        }
    }

    /// The numbers that CLDR lists as samples of each form. The library has some of
    /// the Arabic ones otherwise, from 103 on.
    #[test]
    fn numbers_have_the_plural_forms_of_cldr() {
        let samples = [
            (Language::English, "one", &[1.0][..]),
            (
                Language::English,
                "other",
                &[0.0, 2.0, 16.0, 100.0, 1_000.0, 0.5, 1.5],
            ),
            (Language::Spanish, "one", &[1.0]),
            (
                Language::Spanish,
                "other",
                &[0.0, 2.0, 16.0, 100.0, 1_000.0, 0.5, 1.5],
            ),
            (Language::French, "one", &[0.0, 1.0, 0.5, 1.5]),
            (Language::French, "other", &[2.0, 17.0, 100.0, 1_000.0, 2.5]),
            (Language::Russian, "one", &[1.0, 21.0, 31.0, 101.0, 1_001.0]),
            (
                Language::Russian,
                "few",
                &[2.0, 4.0, 22.0, 24.0, 102.0, 1_002.0],
            ),
            (
                Language::Russian,
                "many",
                &[0.0, 5.0, 11.0, 14.0, 19.0, 100.0, 111.0, 1_000.0],
            ),
            (Language::Russian, "other", &[0.5, 1.5, 10.5]),
            (Language::Arabic, "zero", &[0.0]),
            (Language::Arabic, "one", &[1.0]),
            (Language::Arabic, "two", &[2.0]),
            (Language::Arabic, "few", &[3.0, 10.0, 103.0, 110.0, 1_003.0]),
            (
                Language::Arabic,
                "many",
                &[11.0, 26.0, 99.0, 111.0, 1_011.0],
            ),
            (
                Language::Arabic,
                "other",
                &[100.0, 102.0, 200.0, 1_000.0, 1_000_000.0, 0.5],
            ),
            (Language::Chinese, "other", &[0.0, 1.0, 2.0, 100.0, 1.5]),
        ];
        for (language, form, numbers) in samples {
            for &number in numbers {
                assert_eq!(
                    plural(language, number),
                    form,
                    "{} {number}",
                    language.word()
                );
                assert_eq!(plural(language, -number), form);
            }
        }
    }

    #[test]
    fn what_is_not_understood_is_refused_with_its_line() {
        for (source, line) in [
            ("a = one\nb\n", 2),
            ("a = one\na = two\n", 2),
            ("a =\nb = two\n", 1),
            ("a = { $b\n", 2),
            ("a = one }\n", 1),
            ("a = { $b ->\n    [one] One\n }\n", 3),
            ("a = { $b ->\n   *[one] One\n   *[two] Two\n }\n", 3),
            ("a = { NUMBER($b) }\n", 1),
            ("a = { -b }\n", 1),
            ("a = one\n    .b = two\n", 2),
            ("é = one\n", 1),
        ] {
            let error = Messages::new(Language::English, source).err().unwrap();
            assert!(
                error.starts_with(&format!("line {line}: ")),
                "{source}{error}"
            );
        }
    }

    #[test]
    fn messages_that_name_each_other_come_to_an_end() {
        let messages = Messages::new(Language::English, "a = x { b }\nb = { a } y\n").unwrap();
        let said = messages.format("a", &[]).unwrap();
        assert!(said.starts_with("x x ") && said.contains('{'), "{said}");
    }
}
