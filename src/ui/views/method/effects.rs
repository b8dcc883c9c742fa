//! Whether the weights mean what they say.

use leptos::prelude::*;

use crate::ui::parts::at_rest::outcome_at_rest;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use charts::effects::{height, marks, weight_effects};
use charts::pointing::Marks;
use i18n::Texts;
use model::effects::{Effects, PillarEffect};
use store::Explorer;
use store::derived::Outcome;

/// With more cities than this, effects wait until a drag comes to rest.
const LIVE: usize = 1_000;

/// Stated and effective weights as pairs of bars, with sentence and table.
#[component]
pub(super) fn WeightEffects() -> impl IntoView {
    let explorer = Explorer::get();
    let rested = outcome_at_rest(explorer);
    let effects = Memo::new(move |_| {
        let is_live = explorer.names.read().n_cities() <= LIVE;
        let outcome = if is_live {
            explorer.derived.outcome.get()
        } else {
            rested.get()
        };
        let Outcome {
            scored: Some(scored),
            ..
        } = outcome
        else {
            return Effects::default();
        };
        Effects::of(&scored, &explorer.names.read())
    });
    let theme = chart_theme(explorer);
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        let words = (
            texts.get("effects-stated-bar"),
            texts.get("effects-effective-bar"),
        );
        weight_effects(
            &effects.read(),
            (&words.0, &words.1),
            &theme.read(),
            |share| percent(&texts, &effects.read(), share),
        )
    });
    let told = Telling::new(move || {
        let effects = effects.get();
        let texts = explorer.texts.get();
        let marks = marks(&effects);
        Marks::new(marks, move |&(place, is_stated)| {
            let pillar = &effects.pillars[place];
            let (id, share) = if is_stated {
                ("mark-weight", texts.numerals().share(pillar.shown))
            } else {
                let effective = pillar.effective.unwrap_or_default();
                ("mark-effect", percent(&texts, &effects, effective))
            };
            let told = [
                ("measure", pillar.name.clone().into()),
                ("share", share.into()),
            ];
            texts.with(id, &told)
        })
    });
    let sentence = Signal::derive(move || {
        let texts = explorer.texts.read();
        let effects = effects.read();
        let Some((pillar, effective)) = effects.widest() else {
            return texts.get("effects-sentence-none");
        };
        texts.with(
            "effects-sentence",
            &[
                ("pillar", pillar.name.clone().into()),
                ("stated", texts.numerals().share(pillar.shown).into()),
                ("effective", percent(&texts, &effects, effective).into()),
            ],
        )
    });
    view! {
        <div class="chapter-part">
            <Figure
                title=explorer.label("effects-title")
                hint=explorer.label("effects-hint")
                sentence
                told
                options
                height=Signal::derive(move || height(effects.read().pillars.len().max(1)))
            >
                <Table effects />
            </Figure>
        </div>
    }
}

/// A share with as many decimals as the weights beside it.
fn percent(texts: &Texts, effects: &Effects, share: f64) -> String {
    let first = effects.pillars.first();
    let decimals = first.map_or(0, |pillar| pillar.shown.decimals());
    texts.numerals().percent_fixed(share, decimals)
}

#[component]
fn Table(effects: Memo<Effects>) -> impl IntoView {
    let explorer = Explorer::get();
    let row = move |pillar: &PillarEffect| {
        let texts = explorer.texts.read();
        let none = || texts.get("no-data");
        let effective = pillar
            .effective
            .map_or_else(none, |share| percent(&texts, &effects.read(), share));
        let correlation = pillar
            .correlation
            .map_or_else(none, |r| texts.numerals().fixed(r, 2));
        view! {
            <tr>
                <th scope="row"><bdi>{pillar.name.clone()}</bdi></th>
                <td class="number">{texts.numerals().share(pillar.shown)}</td>
                <td class="number">{effective}</td>
                <td class="number">{correlation}</td>
            </tr>
        }
    };
    view! {
        <table class="figures">
            <thead>
                <tr>
                    <th scope="col">{explorer.label("column-principle")}</th>
                    <th scope="col" class="number">{explorer.label("effects-stated")}</th>
                    <th scope="col" class="number">{explorer.label("effects-effective")}</th>
                    <th scope="col" class="number">{explorer.label("effects-correlation")}</th>
                </tr>
            </thead>
            <tbody>{move || effects.read().pillars.iter().map(row).collect::<Vec<_>>()}</tbody>
        </table>
    }
}
