//! Numbers and reasons as sentences put them.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use i18n::Texts;
use model::engine::Engine;
use model::lessons::Alike;
use model::names::region_name;
use store::Explorer;

/// Points of a pillar as the reader's language writes them.
pub(super) fn points(texts: &Texts, engine: &Engine, amount: f64) -> String {
    let decimals = engine.chain().decimals().pillar;
    texts.numerals().fixed(amount, decimals)
}

/// Populations that differ by less than this share are about the same.
const ABOUT: f64 = 0.1;

/// What two cities have in common, and what not, in a few words each.
pub(super) fn alike(explorer: Explorer, engine: &Engine, reasons: &[Alike]) -> Vec<String> {
    let texts = explorer.texts.read();
    let translation = explorer.translation.read();
    let group = |label: &str| {
        let label = region_name(label, translation.as_deref());
        [("group", FluentValue::from(label))]
    };
    let word = |reason: &Alike| match reason {
        Alike::SameGroup(label) => texts.with("alike-group", &group(label)),
        Alike::OtherGroup(label) => texts.with("alike-other-group", &group(label)),
        Alike::Population(ratio) if (ratio - 1.0).abs() < ABOUT => texts.get("alike-size"),
        Alike::Population(ratio) if *ratio > 1.0 => {
            let times = texts.numerals().fixed(*ratio, 1);
            texts.with("alike-larger", &[("times", times.into())])
        }
        Alike::Population(ratio) => {
            // A population is above zero where it is known.
            let share = texts.numerals().percent((100.0 * ratio).round() as u64);
            texts.with("alike-smaller", &[("share", share.into())])
        }
        Alike::Profile(apart) => {
            let apart = points(&texts, engine, *apart);
            texts.with("alike-profile", &[("points", apart.into())])
        }
    };
    reasons.iter().map(word).collect()
}
