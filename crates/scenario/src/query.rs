//! To and from the query of an address, defaults left out, order fixed.
//!
//! Reading never fails: an unknown key is passed over and a bad value falls
//! back to its default. What was not understood is told by kind, each with how
//! much there was and what came first, so that no address makes a long report.

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::choice::Word;
use super::gather::Gathered;
use super::{Answers, BrushMap, COMPARED, Edits, Filter, MAX_PINS, MethodChoice, Scenario};
use super::{VaryChoice, WeightMap, answers, edits, pace};

/// What a reader must be told about an address that was not fully understood:
/// at most one of each kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryNotice {
    /// This build has no such keys.
    UnknownKeys {
        /// The first of them, cut to a readable length.
        first: Vec<String>,
        /// How many there are.
        count: usize,
    },
    /// The keys are known but their values are not; their defaults are used.
    BadValues {
        /// The first of them.
        first: Vec<BadValue>,
        /// How many there are.
        count: usize,
    },
    /// The keys stand more than once; the first value is used.
    RepeatedKeys {
        /// The first of them.
        first: Vec<&'static str>,
        /// How many there are.
        count: usize,
    },
    /// The address is longer than any that this explorer writes.
    TooLong,
}

/// A key with a value that it cannot have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadValue {
    /// The key.
    pub key: &'static str,
    /// The value, cut to a readable length.
    pub value: String,
}

impl BadValue {
    /// What an address says there, of any length.
    #[must_use]
    pub fn new(key: &'static str, said: &str) -> Self {
        let value = shorten(said);
        Self { key, value }
    }
}

/// Addresses past this many bytes are refused whole.
const MAX_LENGTH: usize = 64 * 1024;
/// Lists past this many items are refused, one by one.
const MAX_ITEMS: usize = 2_000;

/// Names that addresses carried before, and the key each stands for now.
const FORMER_NAMES: &[(&str, &str)] = &[("weights", "w")];

/// Every key with the field that it stands for, in the order in which
/// addresses are written.
///
/// Every field is named, so that one without a key does not compile.
fn keys(scenario: &mut Scenario) -> Vec<Key<'_>> {
    let Scenario {
        // An address carries no version: it is read by the names of its keys.
        version: _,
        data,
        plan,
        sha,
        year,
        lens,
        scale,
        quality,
        since,
        method,
        weights,
        baseline,
        locks,
        answers,
        edits,
        turned,
        include,
        focus,
        goal,
        reach,
        ceiling,
        cities,
        pair,
        unfold,
        between,
        pace,
        filter,
        principle,
        region,
        vary,
        sort,
        pins,
        spread,
        view,
        colour,
        x,
        y,
        group,
        brush,
        matrix,
        corr,
        lang,
        theme,
        embed,
        controls,
        present,
    } = scenario;
    let MethodChoice {
        treatment,
        imputation,
        normalisation,
        aggregation,
    } = method;
    let Answers {
        ahp,
        bwm,
        swing,
        points,
        order,
    } = answers;
    let Edits {
        cities: added,
        figures,
        structure,
    } = edits;
    vec![
        Key::new("data", data, Form::word()),
        Key::chosen("plan", plan, PLAN),
        Key::chosen("year", year, ID),
        Key::chosen("lens", lens, ID),
        Key::new("w", weights, WEIGHTS),
        Key::new("baseline", baseline, WEIGHTS),
        Key::chosen("since", since, ID),
        Key::new("locks", locks, IDS),
        Key::new("ahp", ahp, answers::PAIRS),
        Key::new("bwm", bwm, answers::BEST_WORST),
        Key::new("swing", swing, answers::POINTS),
        Key::new("points", points, answers::POINTS),
        Key::new("order", order, answers::ORDER),
        Key::chosen("norm", normalisation, Form::word()),
        Key::chosen("agg", aggregation, Form::word()),
        Key::chosen("treat", treatment, Form::word()),
        Key::chosen("impute", imputation, Form::word()),
        Key::new("scale", scale, Form::word()),
        Key::new("quality", quality, Form::word()),
        Key::new("add", added, edits::ADDED_CITIES),
        Key::new("edit", figures, edits::EDITED_FIGURES),
        Key::new("turn", turned, IDS),
        Key::new("change", structure, edits::CHANGES),
        Key::new("include", include, IDS),
        Key::chosen("cities", cities, COMPARED_CITIES),
        Key::chosen("pair", pair, PAIR),
        Key::chosen("unfold", unfold, ID),
        Key::chosen("between", between, PAIR),
        Key::new("pace", pace, pace::PACE),
        Key::chosen("focus", focus, ID),
        Key::chosen("goal", goal, RANK),
        Key::new("reach", reach, Form::word()),
        Key::new("ceiling", ceiling, Form::word()),
        Key::chosen("filter", filter, FILTER),
        Key::chosen("principle", principle, ID),
        Key::new("region", region, Form::word()),
        Key::chosen("vary", vary, VARIED),
        Key::new("sort", sort, Form::word()),
        Key::new("pins", pins, PINS),
        Key::new("spread", spread, Form::word()),
        Key::new("view", view, Form::word()),
        Key::new("colour", colour, Form::word()),
        Key::chosen("x", x, ID),
        Key::chosen("y", y, ID),
        Key::chosen("group", group, ID),
        Key::new("brush", brush, BRUSH),
        Key::new("matrix", matrix, Form::word()),
        Key::new("corr", corr, Form::word()),
        Key::chosen("lang", lang, Form::word()),
        Key::new("theme", theme, Form::word()),
        Key::new("embed", embed, YES),
        Key::new("controls", controls, Form::word()),
        Key::new("present", present, YES),
        Key::chosen("sha", sha, SHA256),
    ]
}

/// Characters that need no escape in a query and read better without one.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'\'')
    .add(b'+')
    .add(b'<')
    .add(b'=')
    .add(b'>');

/// Reads the part of an address after the question mark.
#[must_use]
pub fn from_query(query: &str) -> (Scenario, Vec<QueryNotice>) {
    let mut scenario = Scenario::default();
    if query.len() > MAX_LENGTH {
        return (scenario, vec![QueryNotice::TooLong]);
    }
    let mut unknown = Gathered::default();
    let mut repeated = Gathered::default();
    let mut bad = Gathered::default();
    let mut seen = BTreeSet::new();
    let mut keys = keys(&mut scenario);
    for (name, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
        let former = FORMER_NAMES.iter().find(|(former, _)| *former == name);
        let current = former.map_or(&*name, |(_, current)| current);
        let Some(key) = keys.iter_mut().find(|key| key.name == current) else {
            unknown.note(&name, || shorten(&name));
            continue;
        };
        if !seen.insert(key.name) {
            repeated.note(key.name, || key.name);
        } else if !key.field.read(&value) {
            bad.note(key.name, || BadValue::new(key.name, &value));
        }
    }
    drop(keys);
    let notices = [
        unknown.told(|first, count| QueryNotice::UnknownKeys { first, count }),
        bad.told(|first, count| QueryNotice::BadValues { first, count }),
        repeated.told(|first, count| QueryNotice::RepeatedKeys { first, count }),
    ];
    (scenario, notices.into_iter().flatten().collect())
}

/// Writes the part of an address after the question mark; empty for the
/// default scenario.
#[must_use]
pub fn to_query(scenario: &Scenario) -> String {
    let pairs = to_pairs(scenario).into_iter();
    let pairs =
        pairs.map(|(name, value)| format!("{name}={}", utf8_percent_encode(&value, ESCAPED)));
    pairs.collect::<Vec<_>>().join("&")
}

/// Every key of the address that is not at its default with its value as text,
/// in the order in which addresses are written.
#[must_use]
pub fn to_pairs(scenario: &Scenario) -> Vec<(&'static str, String)> {
    // One table of keys serves both ways, and reading writes to the fields.
    let mut scenario = scenario.clone();
    let keys = keys(&mut scenario);
    let pairs = keys.iter();
    let pairs = pairs.filter_map(|key| Some((key.name, key.field.write()?)));
    pairs.collect()
}

/// Every key of an address, in the order in which addresses are written.
#[must_use]
pub fn address_keys() -> Vec<&'static str> {
    let mut scenario = Scenario::default();
    keys(&mut scenario).iter().map(|key| key.name).collect()
}

/// Why a setting that was asked for by its key cannot be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// This build has no such key.
    #[error("there is no key '{key}'")]
    Unknown {
        /// The key, cut to a readable length.
        key: String,
    },
    /// The key is known and cannot have this value.
    #[error("'{}' cannot be '{}'", .0.key, .0.value)]
    Bad(BadValue),
}

/// A scenario with some of its settings changed by the keys of an address, each
/// to the value that stands for it there, or to its default.
///
/// Another data set is a fresh start that keeps the ways of looking, as
/// [`Scenario::on`] has it; what else is changed holds for the new one.
///
/// # Errors
/// [`KeyError`] says which change cannot be made. None is, then.
pub fn with_keys<'a>(
    scenario: &Scenario,
    changes: impl IntoIterator<Item = (&'a str, Option<&'a str>)>,
) -> Result<Scenario, KeyError> {
    let mut asked = Scenario::default();
    let mut changed = Vec::new();
    for (name, value) in changes {
        let former = FORMER_NAMES.iter().find(|(former, _)| *former == name);
        let current = former.map_or(name, |(_, current)| current);
        let mut keys = keys(&mut asked);
        let place = keys.iter().position(|key| key.name == current);
        let place = place.ok_or_else(|| KeyError::Unknown { key: shorten(name) })?;
        let key = &mut keys[place];
        if let Some(value) = value
            && (value.len() > MAX_LENGTH || !key.field.read(value))
        {
            return Err(KeyError::Bad(BadValue::new(key.name, value)));
        }
        changed.push(place);
    }
    let is_elsewhere = asked.data != scenario.data && {
        let place = address_keys().iter().position(|&name| name == "data");
        place.is_some_and(|place| changed.contains(&place))
    };
    let mut whole = if is_elsewhere {
        scenario.on(asked.data.clone())
    } else {
        scenario.clone()
    };
    let asked = keys(&mut asked);
    let mut fields = keys(&mut whole);
    for place in changed {
        match asked[place].field.write() {
            // What was read above is written and read the same.
            Some(text) => _ = fields[place].field.read(&text),
            None => fields[place].field.reset(),
        }
    }
    drop(fields);
    Ok(whole)
}

/// Holds a scenario from elsewhere to what an address can say: the rest falls
/// back to its default. Gives the keys of the rest.
pub(super) fn settle(scenario: &mut Scenario) -> Vec<&'static str> {
    let mut keys = keys(scenario);
    let unsound = keys.iter_mut().filter(|key| !key.field.is_sound());
    let reset = |key: &mut Key| {
        key.field.reset();
        key.name
    };
    unsound.map(reset).collect()
}

/// One key of the address: its name and the field that it stands for.
struct Key<'a> {
    name: &'static str,
    field: Box<dyn Field + 'a>,
}

impl<'a> Key<'a> {
    /// A key of a field that always has a value.
    fn new<T: Default + PartialEq>(name: &'static str, value: &'a mut T, form: Form<T>) -> Self {
        let field = Box::new(Valued { value, form });
        Self { name, field }
    }

    /// A key of a field that may have none.
    fn chosen<T: PartialEq>(name: &'static str, value: &'a mut Option<T>, form: Form<T>) -> Self {
        let field = Box::new(Chosen { value, form });
        Self { name, field }
    }
}

/// A field as its key deals with it, whatever its type.
trait Field {
    /// Takes the value that a text stands for. False if it stands for none; the
    /// field is as before then.
    fn read(&mut self, text: &str) -> bool;
    /// The text that stands for the value; none for the default.
    fn write(&self) -> Option<String>;
    /// Whether the value is read back from the text that stands for it.
    fn is_sound(&self) -> bool;
    /// Takes the default.
    fn reset(&mut self);
}

/// How values of one kind are read and written.
pub(super) struct Form<T> {
    pub(super) read: fn(&str) -> Option<T>,
    pub(super) write: fn(&T) -> String,
}

impl<T: Word> Form<T> {
    fn word() -> Self {
        Self {
            read: T::read,
            write: T::write,
        }
    }
}

struct Valued<'a, T> {
    value: &'a mut T,
    form: Form<T>,
}

impl<T: Default + PartialEq> Field for Valued<'_, T> {
    fn read(&mut self, text: &str) -> bool {
        let found = (self.form.read)(text);
        found.map(|value| *self.value = value).is_some()
    }

    fn write(&self) -> Option<String> {
        (*self.value != T::default()).then(|| (self.form.write)(self.value))
    }

    fn is_sound(&self) -> bool {
        let text = self.write();
        text.is_none_or(|text| (self.form.read)(&text).as_ref() == Some(self.value))
    }

    fn reset(&mut self) {
        *self.value = T::default();
    }
}

struct Chosen<'a, T> {
    value: &'a mut Option<T>,
    form: Form<T>,
}

impl<T: PartialEq> Field for Chosen<'_, T> {
    fn read(&mut self, text: &str) -> bool {
        let found = (self.form.read)(text);
        found.map(|value| *self.value = Some(value)).is_some()
    }

    fn write(&self) -> Option<String> {
        self.value.as_ref().map(self.form.write)
    }

    fn is_sound(&self) -> bool {
        let text = self.write();
        text.is_none_or(|text| (self.form.read)(&text) == *self.value)
    }

    fn reset(&mut self) {
        *self.value = None;
    }
}

/// Only what is so is written.
const YES: Form<bool> = Form {
    read: |text| match text {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    },
    write: |&is_so| if is_so { "1" } else { "0" }.to_owned(),
};

const ID: Form<String> = Form {
    read: |text| is_id(text).then(|| text.to_owned()),
    write: String::clone,
};

const IDS: Form<Vec<String>> = Form {
    read: |text| read_ids(text, MAX_ITEMS),
    write: |ids| ids.join(","),
};

const PINS: Form<Vec<String>> = Form {
    read: |text| read_ids(text, MAX_PINS),
    ..IDS
};

/// An empty list is a choice too: it says that nothing is compared.
const COMPARED_CITIES: Form<Vec<String>> = Form {
    read: |text| match text {
        "" => Some(Vec::new()),
        text => read_ids(text, *COMPARED.end()),
    },
    ..IDS
};

/// Two ids that differ.
const PAIR: Form<[String; 2]> = Form {
    read: |text| read_ids(text, 2)?.try_into().ok(),
    write: |pair| pair.join(","),
};

const RANK: Form<u32> = Form {
    read: |text| text.parse().ok().filter(|&rank| rank > 0),
    write: u32::to_string,
};

/// Read in the order of the choices, whatever that of the address, each once.
/// An empty list is a choice too: it says that nothing is varied.
const VARIED: Form<Vec<VaryChoice>> = Form {
    read: |text| {
        let words = text.split(',').filter(|word| !word.is_empty());
        let named: Vec<VaryChoice> = words.map(VaryChoice::parse).collect::<Option<_>>()?;
        let all = VaryChoice::ALL.iter().copied();
        Some(all.filter(|choice| named.contains(choice)).collect())
    },
    write: |choices| {
        let words: Vec<_> = choices.iter().map(|choice| choice.word()).collect();
        words.join(",")
    },
};

const FILTER: Form<Filter> = Form {
    read: |text| {
        let (column, label) = text.split_once(':')?;
        let fits = is_id(column) && !label.is_empty() && label.len() <= 200;
        fits.then(|| Filter {
            column: column.to_owned(),
            label: label.to_owned(),
        })
    },
    write: |filter| format!("{}:{}", filter.column, filter.label),
};

const SHA256: Form<String> = Form {
    read: |text| {
        let is_sum = text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit());
        is_sum.then(|| text.to_owned())
    },
    write: String::clone,
};

/// Letters of a plan at most: some programs cut addresses that are longer.
pub const MAX_PLAN: usize = 2_000;

/// A form of its own that is read with the table; the digit before it is the version
/// of that form.
const PLAN: Form<String> = Form {
    read: |text| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let is_plan = text.len() <= MAX_PLAN
            && text.len() > 1
            && text.starts_with(|first: char| first.is_ascii_digit())
            && text.bytes().all(is_plain);
        is_plan.then(|| text.to_owned())
    },
    write: String::clone,
};

const WEIGHTS: Form<WeightMap> = Form {
    read: |text| {
        let mut weights = WeightMap::new();
        for pair in text.split(',') {
            let (code, weight) = pair.split_once(':')?;
            let weight: f64 = weight.parse().ok()?;
            let fits = is_id(code) && (0.0..=1e9).contains(&weight) && weights.len() < MAX_ITEMS;
            if !fits || weights.insert(code.to_owned(), weight).is_some() {
                return None;
            }
        }
        Some(weights)
    },
    write: |weights| {
        let pair = |(code, &weight): (&String, &f64)| format!("{code}:{}", number(weight));
        weights.iter().map(pair).collect::<Vec<_>>().join(",")
    },
};

const BRUSH: Form<BrushMap> = Form {
    read: |text| {
        let mut brush = BrushMap::new();
        for part in text.split(',') {
            let (code, bounds) = part.split_once(':')?;
            let (from, to) = bounds.split_once(':')?;
            let (from, to): (f64, f64) = (from.parse().ok()?, to.parse().ok()?);
            let fits = is_id(code) && from.is_finite() && to.is_finite() && from <= to;
            let fits = fits && brush.len() < MAX_ITEMS;
            if !fits || brush.insert(code.to_owned(), (from, to)).is_some() {
                return None;
            }
        }
        Some(brush)
    },
    write: |brush| {
        let part = |(code, &(from, to)): (&String, &(f64, f64))| {
            format!("{code}:{}:{}", number(from), number(to))
        };
        brush.iter().map(part).collect::<Vec<_>>().join(",")
    },
};

/// Ids after one another, each once; none if there are more than `most`.
fn read_ids(text: &str, most: usize) -> Option<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut ids = Vec::new();
    for id in text.split(',') {
        if !is_id(id) {
            return None;
        }
        if seen.insert(id) {
            if ids.len() == most {
                return None;
            }
            ids.push(id.to_owned());
        }
    }
    Some(ids)
}

/// A number that is read back to the last bit. All digits of a tiny one would
/// be three hundred noughts, and make an address that is too long to be read.
pub(super) fn number(value: f64) -> String {
    const LONGEST_POWER: usize = "-1.7976931348623157e-308".len();
    let plain = value.to_string();
    if plain.len() <= LONGEST_POWER {
        plain
    } else {
        format!("{value:e}")
    }
}

/// Whether a text can stand for an id, a code or the name of a column in
/// addresses. Ids and codes come from other people's tables: all but the separators of
/// this format may stand in them.
pub fn is_id(text: &str) -> bool {
    let is_plain = |c: char| !c.is_control() && c != ',' && c != ':';
    !text.is_empty() && text.len() <= 200 && text.chars().all(is_plain)
}

pub(super) fn shorten(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}
