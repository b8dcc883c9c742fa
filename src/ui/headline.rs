//! The finding that the page opens with, in every view but that of one city: where
//! the city in the foreground stands, past whom, what lies behind it, and whether
//! it holds. It follows each frame of a drag, in lines that are kept free for it.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use i18n::Texts;
use model::engine::{PillarScores, Scored};
use model::headline::{Lead, Place, Reason};
use model::intervals::Pace;
use model::names::Names;
use model::strengths::{Strengths, leads};
use model::verdict::Verdict;
use scenario::{ScenarioStoreFields, Spread, View};
use store::Explorer;
use store::intervals::LiveIntervals;

/// The headline with what lies behind it and beside it.
#[component]
pub fn Headline() -> impl IntoView {
    let explorer = Explorer::get();
    let view = explorer.scenario.view();
    // A briefing opens with its own city, and a method without an answer with what
    // to do about it.
    let has_answer = Memo::new(move |_| explorer.derived.outcome.read().scored.is_some());
    let is_shown = Memo::new(move |_| *view.read() != View::City && has_answer.get());
    // Its own verdict takes more into account than weights.
    let has_verdict = Memo::new(move |_| *view.read() != View::Robustness);
    let subject = Memo::new(move |_| {
        let outcome = explorer.derived.outcome.read();
        let leader = || {
            outcome
                .scored
                .as_ref()?
                .order()
                .first()
                .map(|&unit| unit as usize)
        };
        explorer.derived.focus.get().or_else(leader)
    });
    let profile = profile(explorer, subject);
    let verdict = live_verdict(explorer, subject);
    view! {
        <Show when=move || is_shown.get()>
            <section class="headline" aria-labelledby="headline">
                <div>
                    <h2 id="headline">{move || headline(explorer)}</h2>
                    <p class="headline-reason">{move || reason(explorer, &profile.read())}</p>
                </div>
                <Show when=move || has_verdict.get()>
                    <p class="headline-verdict">{verdict}</p>
                </Show>
            </section>
        </Show>
    }
}

/// What a profile is found in, so that a drag need not look again.
#[derive(Clone, Default, PartialEq)]
pub struct Found {
    leads: Vec<Option<f64>>,
    scores: Option<PillarScores>,
    unit: usize,
}

fn profile(explorer: Explorer, subject: Memo<Option<usize>>) -> Memo<Found> {
    let scores = explorer.derived.pillar_scores;
    Memo::new(move |_| {
        let scores = scores.read();
        let found = scores.as_ref().zip(subject.get());
        found.map_or_else(Found::default, |(scores, unit)| Found {
            leads: leads(scores, unit),
            scores: Some(scores.clone()),
            unit,
        })
    })
}

/// The finding in a sentence: about the city in the foreground, or about who
/// leads.
#[must_use]
pub fn headline(explorer: Explorer) -> String {
    let texts = explorer.texts.read();
    let outcome = explorer.derived.outcome.read();
    let Some(scored) = outcome.scored.as_ref() else {
        return texts.get("ranking-title");
    };
    let names = explorer.names.read();
    if let Some(unit) = explorer.derived.focus.get() {
        let Some(place) = Place::of(scored, unit) else {
            return texts.with("head-unranked", &[("city", names.city(unit).into())]);
        };
        if let Some(span) = explorer.derived.span() {
            return span_sentence(&texts, &names, (scored, &place), span);
        }
        let is_moved = *explorer.derived.shares.read() != *explorer.derived.baseline_shares.read();
        return place_sentence(&texts, &names, &place, is_moved);
    }
    let decimals = scored.engine().chain().decimals().score;
    Lead::of(scored).map_or_else(
        || texts.get("ranking-none"),
        |lead| lead_sentence(&texts, &names, &lead, decimals),
    )
}

fn count(texts: &Texts, number: usize) -> FluentValue<'static> {
    texts.numerals().count(number as u64).into()
}

/// Where a city stands in a year, and how that differs from another.
fn span_sentence(
    texts: &Texts,
    names: &Names,
    (scored, place): (&Scored, &Place),
    (since, year): (String, String),
) -> String {
    let gain = scored.gain(place.unit);
    let id = match gain.map(i64::signum) {
        Some(1) => "head-since-up",
        Some(-1) => "head-since-down",
        Some(_) => "head-since-same",
        None => "head-since-new",
    };
    let places = gain.unwrap_or_default().unsigned_abs();
    texts.with(
        id,
        &[
            ("city", names.city(place.unit).into()),
            ("rank", count(texts, place.rank as usize)),
            ("total", count(texts, place.n_ranked)),
            ("count", places.into()),
            ("shown", texts.numerals().count(places).into()),
            ("since", since.into()),
            ("year", year.into()),
        ],
    )
}

fn place_sentence(texts: &Texts, names: &Names, place: &Place, is_moved: bool) -> String {
    let moved = place.moved.as_ref();
    let from = moved.map_or(place.rank, |found| found.from);
    let passed = moved.map_or(&[][..], |found| &found.passed);
    let id = match from.cmp(&place.rank) {
        std::cmp::Ordering::Greater => "head-rise",
        std::cmp::Ordering::Less => "head-fall",
        std::cmp::Ordering::Equal if is_moved && place.n_tied == 0 => "head-stay",
        std::cmp::Ordering::Equal => "head-place",
    };
    let more = passed.len().saturating_sub(1);
    let nearest = passed.first().map_or("", |&unit| names.city(unit));
    texts.with(
        id,
        &[
            ("city", names.city(place.unit).into()),
            ("from", count(texts, from as usize)),
            ("rank", count(texts, place.rank as usize)),
            ("total", count(texts, place.n_ranked)),
            ("ties", place.n_tied.into()),
            ("count", passed.len().into()),
            ("other", nearest.into()),
            ("more", more.into()),
            ("shown-more", count(texts, more)),
        ],
    )
}

fn lead_sentence(texts: &Texts, names: &Names, lead: &Lead, decimals: usize) -> String {
    let city = names.city(lead.unit);
    let shown = count(texts, lead.n_ranked);
    if let Some((next, gap)) = lead.next {
        let [gap, _] = texts.numerals().apart([gap, 0.0], decimals);
        return texts.with(
            "head-lead",
            &[
                ("city", city.into()),
                ("count", lead.n_ranked.into()),
                ("shown", shown),
                ("next", names.city(next).into()),
                ("points", gap.into()),
            ],
        );
    }
    texts.with(
        "ranking-headline",
        &[
            ("city", city.into()),
            ("ties", lead.n_tied.into()),
            ("count", lead.n_ranked.into()),
            ("shown", shown),
        ],
    )
}

/// What lies behind the place: the change of weight that moved it, or else what
/// the city is good at and what not.
fn reason(explorer: Explorer, found: &Found) -> Option<String> {
    let texts = explorer.texts.read();
    let names = explorer.names.read();
    let scores = found.scores.as_ref()?;
    let outcome = explorer.derived.outcome.read();
    let scored = outcome.scored.as_ref()?;
    let derived = explorer.derived;
    // From one year to another no weight has moved anything.
    if derived.focus.read().is_some()
        && derived.since.read().is_none()
        && let Some(moved) = Place::of(scored, found.unit).and_then(|place| place.moved)
    {
        let (before, now) = (derived.baseline_shares.read(), derived.shares.read());
        if let Some(reason) = Reason::of(scores, &moved, &before, &now) {
            let pillar = scored.engine().pillars().get(reason.pillar).copied()?;
            let name = names.element(pillar).name;
            return Some(reason_sentence(&texts, &names, found.unit, &reason, name));
        }
    }
    let name = |place: usize| {
        let pillar = scores.engine().pillars().get(place);
        let name = pillar.map(|&pillar| names.element(pillar).name)?;
        Some(texts.with("strong-name", &[("name", name.into())]))
    };
    Some(strengths_sentence(
        &texts,
        Strengths::of(&found.leads),
        |place| name(place).unwrap_or_default(),
    ))
}

/// Which change of weight lies behind a movement.
#[must_use]
pub fn reason_sentence(
    texts: &Texts,
    names: &Names,
    unit: usize,
    reason: &Reason,
    pillar: String,
) -> String {
    let share = |share: u32| {
        let decimals = usize::from(!share.is_multiple_of(100));
        let percent = f64::from(share) / 100.0;
        FluentValue::from(texts.numerals().percent_fixed(percent, decimals))
    };
    texts.with(
        "head-reason",
        &[
            ("pillar", pillar.into()),
            ("from", share(reason.from)),
            ("to", share(reason.to)),
            ("city", names.city(unit).into()),
            ("other", names.city(reason.other).into()),
            (
                "does",
                if reason.is_ahead { "ahead" } else { "behind" }.into(),
            ),
        ],
    )
}

/// Where a city is ahead of the median city and where behind; `told` says what is
/// told of a pillar, by its place.
#[must_use]
pub fn strengths_sentence(
    texts: &Texts,
    strengths: Strengths,
    told: impl Fn(usize) -> String,
) -> String {
    let told = |place: usize| FluentValue::from(told(place));
    match strengths {
        Strengths::Mixed { ahead, behind } => texts.with(
            "strong-mixed",
            &[("ahead", told(ahead)), ("behind", told(behind))],
        ),
        Strengths::Ahead { most } => texts.with("strong-ahead", &[("most", told(most))]),
        Strengths::Behind {
            least: Some(least),
            most,
        } => texts.with(
            "strong-behind",
            &[("least", told(least)), ("most", told(most))],
        ),
        Strengths::Behind { least: None, most } => {
            texts.with("strong-behind-one", &[("most", told(most))])
        }
        Strengths::Level => texts.get("strong-level"),
    }
}

/// Whether a city's place holds when weights stray, from the intervals that follow
/// them; nothing until there are some.
pub fn live_verdict(explorer: Explorer, subject: Memo<Option<usize>>) -> Signal<String> {
    let ranges = use_context::<LiveIntervals>().unwrap_or_else(|| LiveIntervals::start(explorer));
    Signal::derive(move || {
        ranges.track();
        let texts = explorer.texts.read();
        if ranges.pace.get() == Some(Pace::Never) {
            return String::new();
        }
        let outcome = explorer.derived.outcome.read();
        let verdict = outcome.scored.as_ref().zip(subject.get());
        let verdict =
            verdict.and_then(|(scored, unit)| Verdict::of_interval(scored, unit, ranges.of(unit)?));
        let Some(verdict) = verdict else {
            return String::new();
        };
        let spread = *explorer.scenario.spread().read();
        let told = verdict_sentence(&texts, &explorer.names.read(), &verdict);
        texts.sentences(&[told, rests_on_weights(&texts, spread)])
    })
}

/// Whether a place holds, in a sentence.
#[must_use]
pub fn verdict_sentence(texts: &Texts, names: &Names, verdict: &Verdict) -> String {
    let id = if verdict.is_lead() {
        "verdict-lead"
    } else {
        "verdict-city"
    };
    texts.with(
        id,
        &[
            ("city", names.city(verdict.unit).into()),
            ("hold", verdict.hold().word().into()),
            ("low", count(texts, verdict.low as usize)),
            ("high", count(texts, verdict.high as usize)),
            ("span", (verdict.high - verdict.low).into()),
        ],
    )
}

fn rests_on_weights(texts: &Texts, spread: Spread) -> String {
    match spread.reach() {
        None => texts.get("verdict-any-weights"),
        Some(reach) => {
            let percent = texts.numerals().percent((100.0 * reach).round() as u64);
            texts.with("verdict-weights", &[("percent", percent.into())])
        }
    }
}
