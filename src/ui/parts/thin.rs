//! That a figure counts for more than it should, in words.

use composite_index::NodeId;
use fluent_bundle::FluentValue;

use i18n::Texts;
use model::names::Names;
use model::what_if::improve::Thin;

/// That the gain from an indicator is partly what a gap makes of it.
#[must_use]
pub fn thin_sentence(
    texts: &Texts,
    names: &Names,
    unit: usize,
    indicator: NodeId,
    thin: &Thin,
) -> String {
    let numerals = texts.numerals();
    let count = |number: usize| FluentValue::from(numerals.count(number as u64));
    let mostly = if thin.is_mostly_gap() { "yes" } else { "no" };
    let decimals = usize::from((thin.times - thin.times.round()).abs() > 0.05);
    texts.with(
        "city-thin",
        &[
            ("mostly", mostly.into()),
            ("city", names.city(unit).into()),
            ("count", thin.n_present.into()),
            ("shown", count(thin.n_present)),
            ("all", count(thin.n_all)),
            ("pillar", names.element(thin.pillar).name.into()),
            ("indicator", names.element(indicator).name.into()),
            ("times", numerals.fixed(thin.times, decimals).into()),
        ],
    )
}
