//! The weights on stage: six shares in one strip.

use leptos::prelude::*;

use crate::ui::parts::colours::pillar_colour;
use store::{Explorer, Loaded};

/// The principles with their shares, as large as the room needs them.
#[component]
pub(super) fn Strip(is_shown: RwSignal<bool>) -> impl IntoView {
    let explorer = Explorer::get();
    let pillars = Memo::new(move |_| {
        let package = explorer.package.read();
        package.as_ref().map_or_else(Vec::new, |Loaded(package)| {
            package.dataset.framework().pillars().to_vec()
        })
    });
    let cells = move || {
        let pillars = pillars.get();
        let cell = |(place, pillar)| {
            let name = move || explorer.names.read().element(pillar).name;
            let percent = move || {
                let percent = explorer.derived.percent(place);
                explorer.texts.read().numerals().share(percent)
            };
            let share = move || format!("{}%", explorer.derived.percent(place).value());
            view! {
                <div class="stage-weight" style:--share=share style:--colour=pillar_colour(place)>
                    <dt>{name}</dt>
                    <dd>{percent}</dd>
                </div>
            }
        };
        pillars
            .into_iter()
            .enumerate()
            .map(cell)
            .collect::<Vec<_>>()
    };
    view! {
        <Show when=move || is_shown.get()>
            <section class="stage-strip" aria-label=explorer.label("stage-weights")>
                <dl>{cells}</dl>
            </section>
        </Show>
    }
}
