//! Where the city stands: rank, score, change, profile, what it rests on.

use composite_index::Status;
use leptos::prelude::*;

use super::sentences::Say;
use crate::ui::headline::live_verdict;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use crate::ui::views::explore::grouped::within;
use charts::city_profile::{Dot, city_profile, height, spots};
use charts::pointing::Marks;
use i18n::Texts;
use model::engine::Scored;
use model::grouped::{GroupStanding, InGroup};
use model::names::{Names, region_name};
use model::what_if::city_profile::Profile;
use model::what_if::standing::Standing;
use store::Explorer;
use store::rest::resting;

/// Quiet that counts as rest, in milliseconds.
const QUIET_MS: i32 = 200;

/// The first item, which follows every step of a drag.
#[component]
pub(super) fn WhereItStands(standing: Memo<Option<Standing>>) -> impl IntoView {
    let explorer = Explorer::get();
    let said = move |say: fn(&Say<'_>, &Standing, Option<&str>) -> Option<String>| {
        Memo::new(move |_| {
            let standing = standing.read();
            let standing = standing.as_ref()?;
            let texts = explorer.texts.read();
            let names = explorer.names.read();
            let words = Say {
                texts: &texts,
                names: &names,
                decimals: standing.decimals,
                unit: standing.unit,
            };
            let since = explorer.derived.since.read();
            say(&words, standing, since.as_deref())
        })
    };
    let rank = said(|say, standing, _| Some(say.standing(standing)));
    let gain = said(|say, standing, since| say.gain(standing, since));
    let figures = said(|say, standing, _| Some(say.figures(standing.figures)));
    let verdict = live_verdict(explorer, explorer.derived.subject);
    let in_group = Memo::new(move |_| in_group(explorer));
    let scored = Memo::new(move |_| explorer.derived.outcome.read().scored.clone());
    let rested = resting(explorer, scored, QUIET_MS);
    let of_group = move || of_group(explorer, rested.get().as_ref()?);
    view! {
        <section class="item city-standing" aria-labelledby="city-standing">
            <h3 id="city-standing">{explorer.label("city-standing")}</h3>
            <p class="lead">{rank}" "{gain}</p>
            <p class="first-answer">{verdict}</p>
            <Include standing />
            <p class="in-group">{in_group}" "{of_group}</p>
            <ProfileFigure />
            <p class="hint">{figures}</p>
        </section>
    }
}

/// Where the city stands within the publisher's own groups, such as its region.
fn in_group(explorer: Explorer) -> Option<String> {
    let outcome = explorer.derived.outcome.read();
    let scored = outcome.scored.as_ref()?;
    let own = InGroup::of(scored, explorer.derived.subject.get()?)?;
    let texts = explorer.texts.read();
    let name = region_name(&own.label, explorer.translation.read().as_deref());
    let decimals = scored.engine().chain().decimals().score;
    let of = (name.as_str(), own.n_ranked, own.best);
    Some(within(
        &texts,
        &explorer.names.read(),
        decimals,
        &own.member,
        of,
    ))
}

/// Where that group stands among the others.
fn of_group(explorer: Explorer, scored: &Scored) -> Option<String> {
    let unit = explorer.derived.subject.get()?;
    let own = InGroup::of(scored, unit)?;
    let group = GroupStanding::of(scored, unit)?;
    let texts = explorer.texts.read();
    let name = region_name(&own.label, explorer.translation.read().as_deref());
    let numerals = texts.numerals();
    let decimals = scored.engine().chain().decimals().score;
    let told = [
        ("group", name.into()),
        ("rank", numerals.count(group.rank.into()).into()),
        ("shown", numerals.count(group.n_groups as u64).into()),
        ("score", numerals.fixed(group.score, decimals).into()),
    ];
    Some(texts.with("grouped-standing", &told))
}

/// Ranks a city all the same, where screening leaves it out.
#[component]
fn Include(standing: Memo<Option<Standing>>) -> impl IntoView {
    let explorer = Explorer::get();
    let offer = Memo::new(move |_| {
        let standing = standing.read();
        let standing = standing.as_ref()?;
        let is_included = match standing.status {
            Status::Ranked => return None,
            Status::Included(_) => true,
            Status::NotRanked(_) => false,
        };
        Some((standing.unit, is_included))
    });
    let is_offered = Memo::new(move |_| offer.read().is_some());
    let label = move || {
        let (unit, _) = offer.get()?;
        let name = explorer.names.read().city(unit).to_owned();
        Some(
            explorer
                .texts
                .read()
                .with("include", &[("name", name.into())]),
        )
    };
    let toggle = move |_| {
        let unit = offer.get_untracked().map(|(unit, _)| unit);
        if let Some(id) = unit.and_then(|unit| explorer.unit_id(unit)) {
            explorer.toggle_included(&id);
        }
    };
    view! {
        <Show when=move || is_offered.get()>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || offer.get().is_some_and(|(_, is_included)| is_included)
                    on:change=toggle
                />
                <span>{label}</span>
            </label>
        </Show>
    }
}

/// The profile, which only data, method and the weights below the pillars
/// bear on.
#[component]
fn ProfileFigure() -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let profile = Memo::new(move |_| {
        let scores = derived.pillar_scores.read();
        let unit = derived.subject.get()?;
        Some(Profile::of(scores.as_ref()?, unit, &explorer.names.read()))
    });
    let theme = chart_theme(explorer);
    let say = move |use_it: &dyn Fn(&Say<'_>, &Profile) -> String| {
        let profile = profile.read();
        let profile = profile.as_ref()?;
        let texts = explorer.texts.read();
        let names = explorer.names.read();
        let words = Say {
            texts: &texts,
            names: &names,
            decimals: profile.decimals,
            unit: derived.subject.get()?,
        };
        Some(use_it(&words, profile))
    };
    let options = Memo::new(move |_| {
        let profile = profile.get().unwrap_or_default();
        let texts = explorer.texts.read();
        city_profile(&profile, &theme.read(), |score| match score {
            Some(score) => texts.numerals().fixed(score, profile.decimals.pillar),
            None => texts.get("no-data"),
        })
    });
    let told = Telling::new(move || {
        let Some(profile) = profile.get() else {
            return Marks::none();
        };
        let (texts, names) = (explorer.texts.get(), explorer.names.get());
        let marks = spots(&profile);
        Marks::new(marks, move |&(pillar, dot)| {
            dot_words(&texts, &names, &profile, pillar, dot)
        })
    });
    let height = Memo::new(move |_| profile.read().as_ref().map_or(0.0, height));
    let hint = Signal::derive(move || {
        say(&|words, _| {
            words
                .texts
                .with("city-profile-hint", &[("city", words.this())])
        })
        .unwrap_or_default()
    });
    let sentence =
        Signal::derive(move || say(&|words, profile| words.strengths(profile)).unwrap_or_default());
    view! {
        <Figure title=explorer.label("city-profile") hint sentence options height told>
            <ProfileTable profile />
        </Figure>
        // Paper unfolds nothing.
        <div class="printed">
            <ProfileTable profile />
        </div>
    }
}

/// What a dot of the profile says.
fn dot_words(texts: &Texts, names: &Names, profile: &Profile, pillar: usize, dot: Dot) -> String {
    let pillar = &profile.pillars[pillar];
    let (id, city, score) = match dot {
        Dot::Own => ("mark-score", profile.city.clone(), pillar.own),
        Dot::Median => ("mark-median", String::new(), pillar.median),
        Dot::Other(place) => (
            "mark-score",
            names.city(pillar.units[place]).to_owned(),
            Some(pillar.all[place]),
        ),
    };
    let score = score.map(|score| texts.numerals().fixed(score, profile.decimals.pillar));
    texts.with(
        id,
        &[
            ("city", city.into()),
            ("measure", pillar.name.clone().into()),
            ("score", score.unwrap_or_default().into()),
        ],
    )
}

/// Weight and score in each pillar, beside the median and the best city.
#[component]
pub(super) fn ProfileTable(profile: Memo<Option<Profile>>) -> impl IntoView {
    let explorer = Explorer::get();
    let rows = move || {
        let profile = profile.get()?;
        let texts = explorer.texts.read();
        let score = |score: Option<f64>| match score {
            Some(score) => texts.numerals().fixed(score, profile.decimals.pillar),
            None => texts.get("no-data"),
        };
        let row = |(place, pillar): (usize, &model::what_if::city_profile::ProfilePillar)| {
            let (best_city, best) = pillar.best.clone().unzip();
            let weight = move || {
                let percent = explorer.derived.percent(place);
                explorer.texts.read().numerals().share(percent)
            };
            view! {
                <tr>
                    <th scope="row"><bdi>{pillar.name.clone()}</bdi></th>
                    <td class="number">{weight}</td>
                    <td class="number">{score(pillar.own)}</td>
                    <td class="number">{score(pillar.median)}</td>
                    <td class="number">{score(best)}</td>
                    <td><bdi>{best_city}</bdi></td>
                </tr>
            }
        };
        Some(
            profile
                .pillars
                .iter()
                .enumerate()
                .map(row)
                .collect::<Vec<_>>(),
        )
    };
    view! {
        <table class="figures">
            <caption>{explorer.label("compare-table")}</caption>
            <thead>
                <tr>
                    <th scope="col">{explorer.label("column-principle")}</th>
                    <th scope="col" class="number">{explorer.label("column-weight")}</th>
                    <th scope="col" class="number">{explorer.label("column-score")}</th>
                    <th scope="col" class="number">{explorer.label("column-median")}</th>
                    <th scope="col" class="number">{explorer.label("column-best")}</th>
                    <th scope="col">{explorer.label("column-best-city")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
