//! Points: for swings from worst to best, or a hundred to give away.

use leptos::prelude::*;

use super::Asker;
use scenario::ScenarioStoreFields;
use scenario::answers::{Answers, MOST_POINTS, PointMap};

/// A field for the points of each pillar.
#[component]
pub(super) fn Points(asker: Asker, is_swing: bool) -> impl IntoView {
    let explorer = asker.explorer;
    let points: fn(&mut Answers) -> &mut PointMap = if is_swing {
        |answers| &mut answers.swing
    } else {
        |answers| &mut answers.points
    };
    let legend = if is_swing {
        explorer.label("ask-swing-legend")
    } else {
        explorer.label("ask-points-legend")
    };
    let field = move |index: usize| view! { <li><PointField asker index points /></li> };
    view! {
        <fieldset class="judge-set">
            <legend>{legend}</legend>
            <ul class="ask-points">
                {(0..asker.n_pillars()).map(field).collect::<Vec<_>>()}
            </ul>
        </fieldset>
    }
}

#[component]
fn PointField(
    asker: Asker,
    index: usize,
    /// Where points are kept.
    points: fn(&mut Answers) -> &mut PointMap,
) -> impl IntoView {
    let explorer = asker.explorer;
    let kept = explorer.scenario.answers();
    let shown = move || {
        let mut answers = kept.read().clone();
        let given = points(&mut answers).get(&asker.code(index)).copied();
        given.map_or_else(String::new, |given| given.to_string())
    };
    let changed = move |event: leptos::ev::Event| {
        let typed: Option<f64> = event_target_value(&event).trim().parse().ok();
        let most = f64::from(MOST_POINTS);
        let given = typed.map(|typed| typed.round().clamp(0.0, most) as u8);
        let code = asker.code(index);
        explorer.answer(|answers| {
            let points = points(answers);
            match given {
                Some(given) => points.insert(code, given),
                None => points.remove(&code),
            };
        });
    };
    view! {
        <label class="ask-field">
            <span><bdi>{move || asker.name(index)}</bdi></span>
            <input
                type="number"
                inputmode="numeric"
                min="0"
                max=MOST_POINTS.to_string()
                step="1"
                prop:value=shown
                on:change=changed
            />
        </label>
    }
}
