//! What a rule did, or why it could not, in a sentence.

use composite_index::NodeId;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use i18n::{Texts, cut};
use model::presets::{Refusal, Said};
use store::Explorer;

/// What a text is told with.
type Variables = Vec<(&'static str, FluentValue<'static>)>;

/// What a rule did.
pub(super) fn said(explorer: Explorer, said: &Said) -> String {
    let texts = explorer.texts.read();
    let city = |unit: usize| FluentValue::from(explorer.names.read().city(unit).to_owned());
    let share = |share: f64| percent(&texts, share);
    match said {
        Said::Equal => texts.get("said-equal"),
        Said::Published => texts.get("said-published"),
        Said::Only { pillar } => texts.with("said-only", &[("name", name(explorer, *pillar))]),
        Said::Principal {
            explained,
            heaviest,
            against,
        } => {
            let told = [
                ("share", share(*explained)),
                ("name", name(explorer, *heaviest)),
            ];
            let first = texts.with("said-principal", &told);
            if against.is_empty() {
                return first;
            }
            let names = against
                .iter()
                .map(|&node| cut(&explorer.names.read().element(node).name));
            let names = names.collect::<Vec<_>>().join(" · ");
            let told = [("count", against.len().into()), ("names", names.into())];
            texts.sentences(&[first, texts.with("said-principal-against", &told)])
        }
        Said::Benefit { unit, low, high } => {
            let outcome = explorer.derived.outcome.read();
            let rank = outcome
                .scored
                .as_ref()
                .and_then(|scored| scored.rank(*unit));
            let rank = texts.numerals().count(u64::from(rank.unwrap_or(0)));
            let told = [
                ("city", city(*unit)),
                ("low", share(*low)),
                ("high", share(*high)),
                ("rank", rank.into()),
            ];
            texts.with("said-benefit", &told)
        }
        Said::Judged {
            ratio,
            is_acceptable,
        } => {
            let ratio = FluentValue::from(texts.numerals().fixed(*ratio, 2));
            let id = if *is_acceptable {
                "said-judged"
            } else {
                "said-judged-poor"
            };
            texts.with(id, &[("ratio", ratio)])
        }
    }
}

/// Why a rule gave no weights.
pub(super) fn refusal(explorer: Explorer, refusal: &Refusal) -> String {
    let texts = explorer.texts.read();
    let city = |unit: usize| FluentValue::from(explorer.names.read().city(unit).to_owned());
    let (id, told): (&'static str, Variables) = match refusal {
        Refusal::Constant { pillar } => {
            ("refused-constant", vec![("name", name(explorer, *pillar))])
        }
        Refusal::Unrelated { first, second } => (
            "refused-unrelated",
            vec![
                ("first", name(explorer, *first)),
                ("second", name(explorer, *second)),
            ],
        ),
        Refusal::GapsContradict => ("refused-gaps", Vec::new()),
        Refusal::NotRanked { unit } => ("refused-not-ranked", vec![("city", city(*unit))]),
        Refusal::Negative { pillar } => {
            ("refused-negative", vec![("name", name(explorer, *pillar))])
        }
        Refusal::NothingEarned { unit } => ("refused-nothing", vec![("city", city(*unit))]),
        Refusal::OnePillar => ("refused-one-pillar", Vec::new()),
        Refusal::NoScores => ("refused-no-scores", Vec::new()),
        Refusal::Failed { detail } => ("refused-failed", vec![("detail", detail.clone().into())]),
    };
    texts.with(id, &told)
}

fn name(explorer: Explorer, node: NodeId) -> FluentValue<'static> {
    cut(&explorer.names.read().element(node).name).into()
}

fn percent(texts: &Texts, share: f64) -> FluentValue<'static> {
    texts
        .numerals()
        .percent((share * 100.0).round() as u64)
        .into()
}
