//! The weights that changes of rank are counted from.

use leptos::prelude::*;

use scenario::ScenarioStoreFields;
use store::Explorer;

/// What the tick on each track means, and buttons to move it.
#[component]
pub(super) fn Baseline() -> impl IntoView {
    let explorer = Explorer::get();
    let scenario = explorer.scenario;
    let is_published = Memo::new(move |_| scenario.baseline().read().is_empty());
    let is_here = Memo::new(move |_| *scenario.baseline().read() == *scenario.weights().read());
    let legend = move || {
        explorer.text(match is_published.get() {
            true => "baseline-is-published",
            false => "baseline-is-own",
        })
    };
    view! {
        <div class="baseline">
            <p class="hint"><span class="tick-sample" aria-hidden="true"></span>{legend}</p>
            <div class="buttons">
                <button
                    type="button"
                    class="button small"
                    aria-disabled=move || is_here.get().to_string()
                    on:click=move |_| if !is_here.get_untracked() { explorer.use_as_baseline() }
                >
                    {explorer.label("baseline-use")}
                </button>
                <Show when=move || !is_published.get()>
                    <button
                        type="button"
                        class="button small"
                        on:click=move |_| explorer.use_published_baseline()
                    >
                        {explorer.label("baseline-published")}
                    </button>
                </Show>
            </div>
        </div>
    }
}
