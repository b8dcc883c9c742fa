//! To and from the query of an address, defaults left out, order fixed.
//!
//! Reading never fails: an unknown key is passed over and a bad value falls
//! back to its default, each with a [`QueryNotice`] that names it.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{
    AggregationChoice, BrushMap, CorrelationChoice, DataRef, Filter, ImputationChoice, Language,
    MapColour, MatrixLevel, NormalisationChoice, Reach, RegionChoice, Scenario, Sort, Spread,
    ThemeChoice, TreatmentChoice, VaryChoice, View, WeightMap, edits,
};

/// What a reader must be told about an address that was not fully understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryNotice {
    /// This build has no such key.
    UnknownKey {
        /// The key, cut to a readable length.
        key: String,
    },
    /// The key is known but its value is not; its default is used.
    BadValue {
        /// The key.
        key: &'static str,
        /// The value, cut to a readable length.
        value: String,
    },
    /// The key stands twice; the first is used.
    Repeated {
        /// The key.
        key: &'static str,
    },
    /// The address is longer than any that this explorer writes.
    TooLong,
}

/// Addresses past this many bytes are refused whole.
const MAX_LENGTH: usize = 64 * 1024;
/// Lists past this many items are refused, one by one.
const MAX_ITEMS: usize = 2_000;

/// One key of the address: its name, how it is read and how it is written.
struct Key {
    name: &'static str,
    read: fn(&mut Scenario, &str) -> Option<()>,
    write: fn(&Scenario) -> Option<String>,
}

/// Names that addresses carried before, and the key each stands for now.
const FORMER_NAMES: &[(&str, &str)] = &[("weights", "w")];

/// Every key, in the order in which addresses are written.
const KEYS: &[Key] = &[
    Key {
        name: "data",
        read: |s, value| set(&mut s.data, DataRef::parse(value).ok()),
        write: |s| (s.data != DataRef::default()).then(|| s.data.word().to_owned()),
    },
    Key {
        name: "w",
        read: |s, value| set(&mut s.weights, read_weights(value)),
        write: |s| write_weights(&s.weights),
    },
    Key {
        name: "baseline",
        read: |s, value| set(&mut s.baseline, read_weights(value)),
        write: |s| write_weights(&s.baseline),
    },
    Key {
        name: "locks",
        read: |s, value| set(&mut s.locks, read_list(value)),
        write: |s| write_list(&s.locks),
    },
    Key {
        name: "norm",
        read: |s, value| {
            set(
                &mut s.normalisation,
                NormalisationChoice::parse(value).map(Some),
            )
        },
        write: |s| s.normalisation.map(|choice| choice.word().to_owned()),
    },
    Key {
        name: "agg",
        read: |s, value| {
            set(
                &mut s.aggregation,
                AggregationChoice::parse(value).map(Some),
            )
        },
        write: |s| s.aggregation.map(|choice| choice.word().to_owned()),
    },
    Key {
        name: "treat",
        read: |s, value| set(&mut s.treatment, TreatmentChoice::parse(value).map(Some)),
        write: |s| s.treatment.map(|choice| choice.word().to_owned()),
    },
    Key {
        name: "impute",
        read: |s, value| set(&mut s.imputation, ImputationChoice::parse(value).map(Some)),
        write: |s| s.imputation.map(|choice| choice.word().to_owned()),
    },
    Key {
        name: "add",
        read: |s, value| set(&mut s.edits.cities, edits::read_cities(value)),
        write: |s| edits::write_cities(&s.edits.cities),
    },
    Key {
        name: "edit",
        read: |s, value| set(&mut s.edits.figures, edits::read_figures(value)),
        write: |s| edits::write_figures(&s.edits.figures),
    },
    Key {
        name: "include",
        read: |s, value| set(&mut s.include, read_list(value)),
        write: |s| write_list(&s.include),
    },
    Key {
        name: "cities",
        // An empty list is a choice too: it says that nothing is compared.
        read: |s, value| {
            let list = if value.is_empty() {
                Some(Vec::new())
            } else {
                read_list(value)
            };
            set(
                &mut s.cities,
                list.filter(|list| list.len() <= *super::COMPARED.end())
                    .map(Some),
            )
        },
        write: |s| s.cities.as_ref().map(|list| list.join(",")),
    },
    Key {
        name: "pair",
        read: |s, value| set(&mut s.pair, read_pair(value).map(Some)),
        write: |s| s.pair.as_ref().map(|pair| pair.join(",")),
    },
    Key {
        name: "focus",
        read: |s, value| set(&mut s.focus, is_id(value).then(|| Some(value.to_owned()))),
        write: |s| s.focus.clone(),
    },
    Key {
        name: "goal",
        read: |s, value| {
            let rank = value.parse().ok().filter(|&rank: &u32| rank > 0);
            set(&mut s.goal, rank.map(Some))
        },
        write: |s| s.goal.map(|rank| rank.to_string()),
    },
    Key {
        name: "reach",
        read: |s, value| set(&mut s.reach, Reach::parse(value)),
        write: |s| (s.reach != Reach::default()).then(|| s.reach.word().to_owned()),
    },
    Key {
        name: "filter",
        read: |s, value| set(&mut s.filter, read_filter(value).map(Some)),
        write: |s| {
            s.filter
                .as_ref()
                .map(|filter| format!("{}:{}", filter.column, filter.label))
        },
    },
    Key {
        name: "principle",
        read: |s, value| {
            set(
                &mut s.principle,
                is_id(value).then(|| Some(value.to_owned())),
            )
        },
        write: |s| s.principle.clone(),
    },
    Key {
        name: "region",
        read: |s, value| set(&mut s.region, RegionChoice::parse(value)),
        write: |s| (s.region != RegionChoice::default()).then(|| s.region.word().to_owned()),
    },
    Key {
        name: "vary",
        // An empty list is a choice too: it says that nothing is varied.
        read: |s, value| set(&mut s.vary, read_vary(value).map(Some)),
        write: |s| {
            let words = |list: &Vec<VaryChoice>| list.iter().map(|choice| choice.word()).collect();
            s.vary
                .as_ref()
                .map(words)
                .map(|words: Vec<_>| words.join(","))
        },
    },
    Key {
        name: "sort",
        read: |s, value| set(&mut s.sort, Sort::parse(value)),
        write: |s| (s.sort != Sort::default()).then(|| s.sort.word()),
    },
    Key {
        name: "pins",
        read: |s, value| {
            let list = read_list(value);
            set(
                &mut s.pins,
                list.filter(|list| list.len() <= super::MAX_PINS),
            )
        },
        write: |s| write_list(&s.pins),
    },
    Key {
        name: "spread",
        read: |s, value| set(&mut s.spread, Spread::parse(value)),
        write: |s| (s.spread != Spread::default()).then(|| s.spread.word().to_owned()),
    },
    Key {
        name: "view",
        read: |s, value| set(&mut s.view, View::parse(value)),
        write: |s| (s.view != View::default()).then(|| s.view.word().to_owned()),
    },
    Key {
        name: "colour",
        read: |s, value| set(&mut s.colour, MapColour::parse(value)),
        write: |s| (s.colour != MapColour::default()).then(|| s.colour.word().to_owned()),
    },
    Key {
        name: "x",
        read: |s, value| set(&mut s.x, is_id(value).then(|| Some(value.to_owned()))),
        write: |s| s.x.clone(),
    },
    Key {
        name: "y",
        read: |s, value| set(&mut s.y, is_id(value).then(|| Some(value.to_owned()))),
        write: |s| s.y.clone(),
    },
    Key {
        name: "brush",
        read: |s, value| set(&mut s.brush, read_brush(value)),
        write: |s| write_brush(&s.brush),
    },
    Key {
        name: "matrix",
        read: |s, value| set(&mut s.matrix, MatrixLevel::parse(value)),
        write: |s| (s.matrix != MatrixLevel::default()).then(|| s.matrix.word().to_owned()),
    },
    Key {
        name: "corr",
        read: |s, value| set(&mut s.corr, CorrelationChoice::parse(value)),
        write: |s| (s.corr != CorrelationChoice::default()).then(|| s.corr.word().to_owned()),
    },
    Key {
        name: "lang",
        read: |s, value| set(&mut s.lang, Language::parse(value).map(Some)),
        write: |s| s.lang.map(|lang| lang.word().to_owned()),
    },
    Key {
        name: "theme",
        read: |s, value| set(&mut s.theme, ThemeChoice::parse(value)),
        write: |s| (s.theme != ThemeChoice::default()).then(|| s.theme.word().to_owned()),
    },
    Key {
        name: "sha",
        read: |s, value| set(&mut s.sha, is_sha256(value).then(|| Some(value.to_owned()))),
        write: |s| s.sha.clone(),
    },
];

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
    let mut notices = Vec::new();
    if query.len() > MAX_LENGTH {
        return (scenario, vec![QueryNotice::TooLong]);
    }
    let mut seen = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
        let former = FORMER_NAMES.iter().find(|(former, _)| *former == name);
        let current = former.map_or(&*name, |(_, current)| current);
        let Some(key) = KEYS.iter().find(|key| key.name == current) else {
            notices.push(QueryNotice::UnknownKey {
                key: shorten(&name),
            });
            continue;
        };
        if seen.insert(key.name, ()).is_some() {
            notices.push(QueryNotice::Repeated { key: key.name });
        } else if (key.read)(&mut scenario, &value).is_none() {
            notices.push(QueryNotice::BadValue {
                key: key.name,
                value: shorten(&value),
            });
        }
    }
    (scenario, notices)
}

/// Writes the part of an address after the question mark; empty for the
/// default scenario.
#[must_use]
pub fn to_query(scenario: &Scenario) -> String {
    let pairs = KEYS.iter().filter_map(|key| {
        let value = (key.write)(scenario)?;
        Some(format!(
            "{}={}",
            key.name,
            utf8_percent_encode(&value, ESCAPED)
        ))
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn set<T>(field: &mut T, value: Option<T>) -> Option<()> {
    *field = value?;
    Some(())
}

fn read_weights(value: &str) -> Option<WeightMap> {
    let mut weights = WeightMap::new();
    for pair in value.split(',') {
        let (code, number) = pair.split_once(':')?;
        let weight: f64 = number.parse().ok()?;
        let fits = is_id(code) && weight.is_finite() && (0.0..=1e9).contains(&weight);
        if !fits || weights.len() == MAX_ITEMS || weights.insert(code.to_owned(), weight).is_some()
        {
            return None;
        }
    }
    Some(weights)
}

fn write_weights(weights: &WeightMap) -> Option<String> {
    let pairs: Vec<String> = weights
        .iter()
        .map(|(code, weight)| format!("{code}:{weight}"))
        .collect();
    (!pairs.is_empty()).then(|| pairs.join(","))
}

fn read_brush(value: &str) -> Option<BrushMap> {
    let mut brush = BrushMap::new();
    for part in value.split(',') {
        let (code, bounds) = part.split_once(':')?;
        let (from, to) = bounds.split_once(':')?;
        let (from, to): (f64, f64) = (from.parse().ok()?, to.parse().ok()?);
        let fits = is_id(code) && from.is_finite() && to.is_finite() && from <= to;
        if !fits || brush.len() == MAX_ITEMS || brush.insert(code.to_owned(), (from, to)).is_some()
        {
            return None;
        }
    }
    Some(brush)
}

fn write_brush(brush: &BrushMap) -> Option<String> {
    let parts: Vec<String> = brush
        .iter()
        .map(|(code, (from, to))| format!("{code}:{from}:{to}"))
        .collect();
    (!parts.is_empty()).then(|| parts.join(","))
}

fn read_list(value: &str) -> Option<Vec<String>> {
    let mut list: Vec<String> = Vec::new();
    for id in value.split(',') {
        if !is_id(id) || list.len() == MAX_ITEMS {
            return None;
        }
        if !list.iter().any(|known| known == id) {
            list.push(id.to_owned());
        }
    }
    Some(list)
}

fn write_list(list: &[String]) -> Option<String> {
    (!list.is_empty()).then(|| list.join(","))
}

/// In the order of the choices, whatever that of the address, each once.
fn read_vary(value: &str) -> Option<Vec<VaryChoice>> {
    let words = value.split(',').filter(|word| !word.is_empty());
    let named: Vec<VaryChoice> = words.map(VaryChoice::parse).collect::<Option<_>>()?;
    let all = VaryChoice::ALL.iter().copied();
    Some(all.filter(|choice| named.contains(choice)).collect())
}

/// Two ids that differ.
fn read_pair(value: &str) -> Option<[String; 2]> {
    read_list(value)?.try_into().ok()
}

fn read_filter(value: &str) -> Option<Filter> {
    let (column, label) = value.split_once(':')?;
    let fits = is_id(column) && !label.is_empty() && label.len() <= 200;
    fits.then(|| Filter {
        column: column.to_owned(),
        label: label.to_owned(),
    })
}

/// Ids and codes come from other people's tables: all but the separators of
/// this format may stand in them.
pub(super) fn is_id(text: &str) -> bool {
    let is_plain = |c: char| !c.is_control() && c != ',' && c != ':';
    !text.is_empty() && text.len() <= 200 && text.chars().all(is_plain)
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

fn shorten(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}
