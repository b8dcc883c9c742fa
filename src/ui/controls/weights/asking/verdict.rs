//! How far the answers agree, with each other or with what was asked, and what to
//! mend.

use composite_index::weight::best_worst::Detour;
use composite_index::weight::{Consistency, ahp, points};
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::{Asker, fraction};
use i18n::Texts;
use model::asking::{Form, Standing};
use scenario::ScenarioStoreFields;

/// What is said, and the two pillars of the answer to look at, if there is one.
struct Said {
    sentence: String,
    look: Option<(usize, usize)>,
}

/// The verdict on the answers in the form that is open.
#[component]
pub(super) fn Verdict(asker: Asker) -> impl IntoView {
    let explorer = asker.explorer;
    let said = move || verdict(asker, &explorer.texts.read());
    let look = move || said().and_then(|said| said.look);
    let button = move || match asker.form.get() {
        Form::Pairs => explorer.texts.read().get("judge-look"),
        Form::BestWorst | Form::Swing | Form::Points | Form::Order => {
            explorer.texts.read().get("ask-look")
        }
    };
    let clicked = move |_| {
        if let Some((first, second)) = untrack(look) {
            asker.look_at(first, second);
        }
    };
    view! {
        <div class="verdict">
            <p role="status">{move || said().map(|said| said.sentence)}</p>
            <Show when=move || look().is_some()>
                <button type="button" class="button small" on:click=clicked>{button}</button>
            </Show>
        </div>
    }
}

fn verdict(asker: Asker, texts: &Texts) -> Option<Said> {
    let standing = asker.standing.read();
    let alone = |sentence| {
        Some(Said {
            sentence,
            look: None,
        })
    };
    let elicited = match standing.as_ref()? {
        Ok(Standing::Whole(elicited)) => elicited,
        Ok(Standing::Open { answered, asked }) => {
            let count = |number: usize| texts.numerals().count(number as u64);
            let told = [
                ("answered", FluentValue::from(count(*answered))),
                ("asked", count(*asked).into()),
            ];
            return alone(match asker.form.get() {
                Form::Points => texts.get("ask-points-none"),
                _ => texts.with("ask-unanswered", &told),
            });
        }
        // Nothing but points that are all 0 comes to this.
        Err(()) => return alone(texts.get("ask-points-none")),
    };
    let points = |points: f64| FluentValue::from(texts.numerals().count(points as u64));
    match elicited.consistency {
        Consistency::Pairs { ratio, worst } => Some(pairs(asker, texts, ratio, worst)),
        Consistency::BestWorst {
            ratio,
            threshold,
            worst,
        } => Some(best_worst(asker, texts, ratio, threshold, worst)),
        Consistency::Swing { greatest } if greatest == points::WHOLE => {
            alone(texts.get("ask-swing-good"))
        }
        Consistency::Swing { greatest } => {
            alone(texts.with("ask-swing-poor", &[("points", points(greatest))]))
        }
        Consistency::Points { total } if total == points::WHOLE => {
            alone(texts.get("ask-points-good"))
        }
        Consistency::Points { total } if total < points::WHOLE => {
            let left = points::WHOLE - total;
            let told = [("count", FluentValue::from(left)), ("points", points(left))];
            alone(texts.with("ask-points-left", &told))
        }
        Consistency::Points { total } => {
            let over = total - points::WHOLE;
            let told = [("count", FluentValue::from(over)), ("points", points(over))];
            alone(texts.with("ask-points-over", &told))
        }
        Consistency::Order => alone(texts.get("ask-order-good")),
    }
}

fn pairs(asker: Asker, texts: &Texts, ratio: f64, worst: Option<ahp::Judgement>) -> Said {
    let told = [("ratio", texts.numerals().fixed(ratio, 2).into())];
    let id = if ratio <= ahp::ACCEPTABLE_RATIO {
        "judge-ratio-good"
    } else {
        "judge-ratio-poor"
    };
    let first = texts.with(id, &told);
    let Some(worst) = worst else {
        return Said {
            sentence: first,
            look: None,
        };
    };
    let answers = asker.explorer.scenario.answers();
    let times = answers
        .read()
        .times(&asker.code(worst.row), &asker.code(worst.column));
    let told = [
        ("first", FluentValue::from(asker.name(worst.row))),
        ("second", asker.name(worst.column).into()),
        ("given", fraction(texts, times).into()),
        ("implied", texts.numerals().figure(worst.implied).into()),
    ];
    Said {
        sentence: texts.sentences(&[first, texts.with("judge-worst", &told)]),
        look: Some((worst.row, worst.column)),
    }
}

fn best_worst(
    asker: Asker,
    texts: &Texts,
    ratio: f64,
    threshold: Option<f64>,
    worst: Option<Detour>,
) -> Said {
    let number = |number: f64| FluentValue::from(texts.numerals().fixed(number, 2));
    let Some(worst) = worst else {
        return Said {
            sentence: texts.get("ask-ratio-none"),
            look: None,
        };
    };
    let told = [
        ("ratio", number(ratio)),
        ("most", number(threshold.unwrap_or(0.0))),
    ];
    let id = match threshold {
        None => "ask-ratio-unknown",
        Some(threshold) if ratio <= threshold => "ask-ratio-good",
        Some(_) => "ask-ratio-poor",
    };
    let times = |times: f64| FluentValue::from(texts.numerals().count(times as u64));
    let name = |position: Option<usize>| {
        let name = position.map(|position| asker.name(position));
        FluentValue::from(name.unwrap_or_default())
    };
    let detour = [
        ("best", name(asker.best())),
        ("name", name(Some(worst.element))),
        ("worst", name(asker.worst())),
        ("from", times(worst.from_best)),
        ("to", times(worst.to_worst)),
        ("together", times(worst.implied())),
        ("direct", times(worst.direct)),
    ];
    let sentences = [texts.with(id, &told), texts.with("ask-detour", &detour)];
    Said {
        sentence: texts.sentences(&sentences),
        look: asker.best().map(|best| (best, worst.element)),
    }
}
