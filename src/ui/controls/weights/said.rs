//! What a rule did, or why it could not, in a sentence.

use composite_index::NodeId;
use composite_index::weight::Consistency;
use composite_index::weight::ahp::ACCEPTABLE_RATIO;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use i18n::{Texts, cut};
use model::asking::Form;
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
        Said::Asked {
            consistency: Consistency::Pairs { ratio, .. },
            ..
        } => {
            let told = [("ratio", texts.numerals().fixed(*ratio, 2).into())];
            if *ratio <= ACCEPTABLE_RATIO {
                texts.with("said-judged", &told)
            } else {
                texts.with("said-judged-poor", &told)
            }
        }
        Said::Asked { form, consistency } => {
            let told = [("name", form_name(&texts, *form).into())];
            if consistency.is_acceptable() == Some(false) {
                texts.with("said-asked-poor", &told)
            } else {
                texts.with("said-asked", &told)
            }
        }
    }
}

/// What a form of asking is called.
pub(super) fn form_name(texts: &Texts, form: Form) -> String {
    match form {
        Form::Pairs => texts.get("ask-pairs"),
        Form::BestWorst => texts.get("ask-best-worst"),
        Form::Swing => texts.get("ask-swing"),
        Form::Points => texts.get("ask-points"),
        Form::Order => texts.get("ask-order"),
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
        Refusal::Unanswered => ("refused-unanswered", Vec::new()),
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
