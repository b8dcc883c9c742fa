//! The city's name, the list to choose another, the button that prints.

use leptos::prelude::*;

use crate::ui::parts::city_name::CityName;
use crate::ui::parts::city_picker::CityPicker;
use browser::print;
use scenario::ScenarioStoreFields;
use store::Explorer;

/// Title and tools.
#[component]
pub(super) fn Head() -> impl IntoView {
    let explorer = Explorer::get();
    let subject = explorer.derived.subject;
    let place = move || {
        let unit = subject.get()?;
        Some(explorer.names.read().place(unit).to_owned())
    };
    view! {
        <header class="city-head">
            <div>
                <p class="city-place"><bdi>{place}</bdi></p>
                <h2 id="city-title"><CityName unit=subject /></h2>
            </div>
            <div class="city-tools">
                <Picker />
                // A page in somebody else's has no paper of its own.
                <Show when=move || !*explorer.scenario.embed().read()>
                    <button type="button" class="button" on:click=move |_| print::print()>
                        {explorer.label("city-print")}
                    </button>
                </Show>
            </div>
        </header>
    }
}

/// The list to choose a city from.
#[component]
pub(super) fn Picker() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <CityPicker
            label=explorer.label("city-choose")
            chosen=explorer.derived.subject
            on_choose=move |unit| explorer.focus_on(unit)
        />
    }
}
