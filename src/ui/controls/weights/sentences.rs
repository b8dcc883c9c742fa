//! What happens at a mark, in words.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use i18n::Texts;
use model::marks::{Mark, Marks};
use model::names::Names;
use store::Explorer;

/// As many cities as a sentence names.
const MOST_NAMED: usize = 3;

/// As many marks as are told beside a pointer.
const MOST_TOLD: usize = 3;

/// What happens at one mark as the weight grows.
pub(super) fn at_mark(texts: &Texts, names: &Names, unit: usize, mark: &Mark) -> String {
    let numerals = texts.numerals();
    let rank = |rank: u32| FluentValue::from(numerals.count(u64::from(rank)));
    let told = [
        (
            "share",
            FluentValue::from(numerals.percent_fixed(mark.share * 100.0, 1)),
        ),
        ("city", names.city(unit).to_owned().into()),
        ("from", rank(mark.before)),
        ("to", rank(mark.after)),
        ("passed", listed(texts, names, &mark.passes).into()),
        ("passers", listed(texts, names, &mark.passed_by).into()),
    ];
    let id = match (mark.passes.is_empty(), mark.passed_by.is_empty()) {
        (_, true) => "marks-rise",
        (true, false) => "marks-fall",
        (false, false) => "marks-mixed",
    };
    texts.with(id, &told)
}

/// What happens at some marks that are close together, the first few in full.
pub(super) fn bubble(explorer: Explorer, marks: &Marks, meant: &[usize]) -> Vec<String> {
    let texts = explorer.texts.read();
    let names = explorer.names.read();
    let meant: Vec<&Mark> = meant
        .iter()
        .filter_map(|&mark| marks.marks.get(mark))
        .collect();
    let told = meant.iter().take(MOST_TOLD);
    let mut lines: Vec<String> = told
        .map(|mark| at_mark(&texts, &names, marks.unit, mark))
        .collect();
    let n_more = meant.len().saturating_sub(MOST_TOLD);
    if n_more > 0 {
        let shown = texts.numerals().count(n_more as u64);
        lines.push(texts.with(
            "marks-more",
            &[("count", n_more.into()), ("shown", shown.into())],
        ));
    }
    lines
}

/// The names of some cities in a sentence.
fn listed(texts: &Texts, names: &Names, units: &[usize]) -> String {
    let named = units.iter().take(MOST_NAMED).map(|&unit| names.city(unit));
    let named = texts.list(&named.collect::<Vec<_>>());
    let n_more = units.len().saturating_sub(MOST_NAMED);
    if n_more == 0 {
        return named;
    }
    let shown = texts.numerals().count(n_more as u64);
    let told = [
        ("names", FluentValue::from(named)),
        ("count", n_more.into()),
        ("shown", shown.into()),
    ];
    texts.with("list-more", &told)
}
