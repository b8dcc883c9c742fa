//! The weights that follow.

use leptos::prelude::*;

use super::Asker;
use crate::ui::parts::colours::pillar_colour;
use model::asking::Standing;
use scenario::shares;

/// The weights that follow from the answers, as far as any do.
#[component]
pub(super) fn Following(asker: Asker) -> impl IntoView {
    let explorer = asker.explorer;
    let percentages = Memo::new(move |_| match &*asker.standing.read() {
        Some(Ok(Standing::Whole(elicited))) => {
            shares::percentages(&shares::apportion(&elicited.weights, shares::WHOLE))
        }
        _ => Vec::new(),
    });
    let line = |index: usize| {
        let percent = move || percentages.read().get(index).copied();
        let shown = move || {
            let texts = explorer.texts.read();
            percent().map_or_else(|| "–".to_owned(), |percent| texts.numerals().share(percent))
        };
        let part = move || percent().map_or(0.0, |percent| percent.value() / 100.0);
        view! {
            <div class="following">
                <dt><bdi>{move || asker.name(index)}</bdi></dt>
                <dd>
                    <span class="number">{shown}</span>
                    <span
                        class="following-bar"
                        aria-hidden="true"
                        style:--part=move || part().to_string()
                        style:--swatch=pillar_colour(index)
                    ></span>
                </dd>
            </div>
        }
    };
    let lines = (0..asker.n_pillars()).map(line).collect::<Vec<_>>();
    view! {
        <h3>{explorer.label("judge-weights")}</h3>
        <dl class="followings">{lines}</dl>
    }
}
