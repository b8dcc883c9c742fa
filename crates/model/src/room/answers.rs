//! Addresses as people hand them in, line by line: what each weighs, and which
//! lines say nothing that can be pooled.

use composite_index::Framework;

use crate::engine::pillar_shares;
use scenario::{DataRef, QueryNotice, Scenario, WeightMap, from_query};

/// So many people are taken; lines past them are counted.
pub const MAX_PEOPLE: usize = 1_000;

/// So much text is read; the rest is said to be left over.
pub const MAX_BYTES: usize = 4 << 20;

/// So many lines are looked at; each costs a little even if it says nothing.
const MAX_LINES: usize = 10_000;

/// So many of the lines that are left out are named; the rest is counted.
const NAMED: usize = 20;

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// Those whose weights count, in the order of their lines.
    pub people: Vec<Person>,
    /// The first of the lines that are left out.
    pub left_out: Vec<LeftOut>,
    /// How many lines are left out.
    pub n_left_out: usize,
    /// Whether there was more text than is read.
    pub is_cut: bool,
}

/// Somebody who handed in weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The line, counted from 1.
    pub line: usize,
    /// The weights on every level, as in the address.
    pub weights: WeightMap,
    /// The shares of the pillars in hundredths of a per cent, adding to a whole.
    pub shares: Vec<u32>,
}

/// A line that is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// The line, counted from 1.
    pub line: usize,
    /// How it begins, without control characters.
    pub text: String,
    /// Why.
    pub why: Why,
}

/// Why a line is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It holds no address.
    NoAddress,
    /// The address has nothing that the explorer knows.
    OtherPage,
    /// The address is longer than any that the explorer writes.
    TooLong,
    /// The weights are for another data set.
    OtherData {
        /// Its name or address.
        data: String,
    },
    /// Nothing was moved: the address has neither weights nor the mark of a
    /// copied link.
    NoWeights,
    /// The weights cannot be read.
    Unreadable,
    /// The weights name what the data set does not have.
    OtherFramework {
        /// The first such code.
        code: String,
    },
    /// All principles weigh nothing.
    AllZero,
    /// There is no room for more people.
    TooMany,
}

/// Reads addresses, one a line. Beside an address a line may hold other things,
/// as a row of a table does: the address ends at a space, a quote or a semicolon.
///
/// A link that the explorer copied carries the checksum of the figures: without
/// weights of its own it stands for the published ones. An address with neither
/// was never worked on.
///
/// Two people may hand in the same weights, so equal lines all count.
#[must_use]
pub fn read(text: &str, data: &DataRef, framework: &Framework) -> Answers {
    let (text, mut is_cut) = cut(text);
    let mut answers = Answers::default();
    for (index, line) in text.lines().enumerate() {
        if index >= MAX_LINES {
            is_cut = true;
            break;
        }
        let line_text = line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        // Lists of addresses have comments (RFC 2483).
        if line_text.is_empty() || line_text.starts_with('#') {
            continue;
        }
        let line = index + 1;
        let found = person(line, line_text, data, framework);
        let found = found.and_then(|person| {
            let has_room = answers.people.len() < MAX_PEOPLE;
            has_room.then_some(person).ok_or(Why::TooMany)
        });
        match found {
            Ok(person) => answers.people.push(person),
            Err(why) => {
                answers.n_left_out += 1;
                if answers.left_out.len() < NAMED {
                    let text = shorten(line_text);
                    answers.left_out.push(LeftOut { line, text, why });
                }
            }
        }
    }
    answers.is_cut = is_cut;
    answers
}

/// As much of a text as is read, up to the end of a line, and whether there is
/// more.
fn cut(text: &str) -> (&str, bool) {
    if text.len() <= MAX_BYTES {
        return (text, false);
    }
    let bytes = &text.as_bytes()[..MAX_BYTES];
    // A line break is no part of another character.
    let end = bytes.iter().rposition(|&byte| byte == b'\n').unwrap_or(0);
    (text.get(..end).unwrap_or_default(), true)
}

fn person(line: usize, text: &str, data: &DataRef, framework: &Framework) -> Result<Person, Why> {
    let query = query(text).ok_or(Why::NoAddress)?;
    let (scenario, notices) = from_query(query);
    for notice in &notices {
        refuse(notice, &scenario)?;
    }
    if scenario.data != *data {
        let data = shorten(scenario.data.word());
        return Err(Why::OtherData { data });
    }
    let weights = scenario.weights;
    if weights.is_empty() && scenario.sha.is_none() {
        return Err(Why::NoWeights);
    }
    let is_known = |code: &&String| framework.find(code).is_some();
    if let Some(code) = weights.keys().find(|code| !is_known(code)) {
        let code = shorten(code);
        return Err(Why::OtherFramework { code });
    }
    let of_pillars = framework.pillars().iter();
    let mut of_pillars = of_pillars
        .filter_map(|&pillar| weights.get(&framework.node(pillar).code))
        .peekable();
    if of_pillars.peek().is_some() && of_pillars.all(|&weight| weight == 0.0) {
        return Err(Why::AllZero);
    }
    Ok(Person {
        line,
        shares: pillar_shares(framework, &weights),
        weights,
    })
}

/// What of an address that was not understood bears on weights: the rest, say
/// what a mail program hung onto it, is passed over.
fn refuse(notice: &QueryNotice, scenario: &Scenario) -> Result<(), Why> {
    match notice {
        QueryNotice::TooLong => Err(Why::TooLong),
        QueryNotice::UnknownKeys { .. } if *scenario == Scenario::default() => Err(Why::OtherPage),
        QueryNotice::BadValues { first, count } => {
            let bears = |key: &str| key == "w" || key == "data";
            // Of many only the first are told: weights may be among the others.
            let is_hidden = *count > first.len();
            let is_bad = is_hidden || first.iter().any(|bad| bears(bad.key));
            if is_bad { Err(Why::Unreadable) } else { Ok(()) }
        }
        QueryNotice::UnknownKeys { .. } | QueryNotice::RepeatedKeys { .. } => Ok(()),
    }
}

/// The query of the address in a line; empty for one that has none.
fn query(text: &str) -> Option<&str> {
    let address = address(text)?;
    let address = address.split('#').next().unwrap_or_default();
    Some(address.split_once('?').map_or("", |(_, query)| query))
}

/// The address in a line: from its scheme, or else the first word with a
/// question mark followed by a key.
fn address(text: &str) -> Option<&str> {
    const SCHEMES: [&str; 3] = ["https://", "http://", "file://"];
    let is_end = |c: char| c.is_whitespace() || "\"'<>;".contains(c);
    let start = SCHEMES.iter().filter_map(|scheme| find(text, scheme)).min();
    let found = match start {
        Some(start) => text[start..].split(is_end).next(),
        None => text.split(is_end).find(|word| {
            word.split_once('?')
                .is_some_and(|(_, query)| query.contains('='))
        }),
    };
    // What a sentence puts behind an address.
    Some(found?.trim_end_matches(['.', ',', '!', ')', ']']))
}

/// Where a small ASCII word stands, in whatever case.
fn find(text: &str, word: &str) -> Option<usize> {
    let bytes = text.as_bytes().windows(word.len());
    let mut places = bytes.enumerate();
    places
        .find(|(_, window)| window.eq_ignore_ascii_case(word.as_bytes()))
        .map(|(place, _)| place)
}

/// The beginning of what strangers wrote.
fn shorten(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut plain = text.chars().filter(|c| !c.is_control());
    let mut start: String = plain.by_ref().take(LONGEST).collect();
    if plain.next().is_some() {
        start.push('…');
    }
    start
}
