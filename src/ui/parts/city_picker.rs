//! A list to choose one city from.

use leptos::prelude::*;

use browser::intl;
use store::Explorer;

/// Every city that may be chosen, in the language's own order.
///
/// The list is filled when a reader comes to it: thousands of entries that
/// nobody opens would slow every change of the page.
#[component]
pub fn CityPicker(
    /// What the list is for.
    #[prop(into)]
    label: Signal<String>,
    /// The city that it shows; none shows the label itself as a prompt.
    #[prop(into)]
    chosen: Signal<Option<usize>>,
    /// What it shows while none is chosen, if not the label.
    #[prop(optional, into)]
    prompt: Option<Signal<String>>,
    /// Cities that are not offered.
    #[prop(optional, into)]
    without: Signal<Vec<usize>>,
    /// Gets the city that was chosen.
    #[prop(into)]
    on_choose: Callback<usize>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let is_filled = RwSignal::new(false);
    let option = move |unit: usize| {
        let names = explorer.names.read();
        let name = names.city(unit).to_owned();
        let language = names.city_language(unit).map(str::to_owned);
        view! {
            <option value=unit.to_string() lang=language selected=move || chosen.get() == Some(unit)>
                {name}
            </option>
        }
    };
    let options = move || {
        if !is_filled.get() {
            return chosen.get().map(option).into_iter().collect::<Vec<_>>();
        }
        let names = explorer.names.read();
        let without = without.read();
        let mut units: Vec<usize> = (0..names.n_cities())
            .filter(|unit| !without.contains(unit))
            .collect();
        let language = explorer.texts.read().language();
        intl::sort_by_name(language.word(), &mut units, |&unit| {
            names.city(unit).to_owned()
        });
        units.into_iter().map(option).collect()
    };
    let changed = move |event: leptos::ev::Event| {
        if let Ok(unit) = event_target_value(&event).parse() {
            on_choose.run(unit);
        }
    };
    let value = move || {
        chosen
            .get()
            .map(|unit| unit.to_string())
            .unwrap_or_default()
    };
    view! {
        <select
            class="city-picker"
            aria-label=label
            on:focus=move |_| is_filled.set(true)
            on:pointerenter=move |_| is_filled.set(true)
            on:change=changed
            prop:value=value
        >
            <Show when=move || chosen.get().is_none()>
                <option value="">{prompt.unwrap_or(label)}</option>
            </Show>
            {options}
        </select>
    }
}
