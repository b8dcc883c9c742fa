//! Numbers and reasons as this view says them.

use fluent_bundle::FluentValue;

use i18n::Texts;
use model::robustness::{AskError, Refusal};

/// A share in whole per cent. What is not quite nothing, or not quite all, is
/// not told as such.
pub fn percent(texts: &Texts, share: f64) -> String {
    let numerals = texts.numerals();
    let whole = (100.0 * share).round().max(0.0) as u64;
    match whole {
        0 if share > 0.0 => format!("<{}", numerals.percent(1)),
        100 if share < 1.0 => format!(">{}", numerals.percent(99)),
        _ => numerals.percent(whole),
    }
}

/// A count as an argument of a text.
pub fn count(texts: &Texts, number: u64) -> FluentValue<'static> {
    texts.numerals().count(number).into()
}

/// Two ranks, or one where they are the same.
pub fn range(texts: &Texts, low: u64, high: u64) -> String {
    let numerals = texts.numerals();
    if low == high {
        numerals.count(low)
    } else {
        format!("{}\u{2013}{}", numerals.count(low), numerals.count(high))
    }
}

/// Why choices cannot be combined.
pub fn refusal(texts: &Texts, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotAboveZero => texts.get("refusal-not-above-zero"),
        Refusal::Penalty => texts.get("refusal-penalty"),
        Refusal::NoMiddle => texts.get("refusal-no-middle"),
        Refusal::NoGoalposts => texts.get("refusal-no-goalposts"),
        Refusal::NoGroups => texts.get("refusal-no-groups"),
        Refusal::NoWeight => texts.get("refusal-nothing-left"),
        Refusal::Other { detail } => texts.with(
            "refusal-other",
            &[("detail", FluentValue::from(detail.clone()))],
        ),
    }
}

/// Why there is no answer.
pub fn no_answer(texts: &Texts, error: &AskError) -> String {
    match error {
        AskError::NothingVaried => texts.get("robust-nothing-varied"),
        AskError::TooManyUnits { found, greatest } => texts.with(
            "robust-too-many",
            &[
                ("found", count(texts, *found as u64)),
                ("greatest", count(texts, *greatest as u64)),
            ],
        ),
        AskError::Refused(reason) => refusal(texts, reason),
        AskError::Other { detail } => texts.with(
            "refusal-other",
            &[("detail", FluentValue::from(detail.clone()))],
        ),
    }
}
