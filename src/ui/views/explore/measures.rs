//! The two lists that the measures of the scatter plot are chosen from.

use leptos::prelude::*;

use data::Package;
use model::measure::{Measure, usual_pair};
use scenario::ScenarioStoreFields;
use store::{Explorer, Loaded};

/// The measures in force: along the bottom, up the side.
#[must_use]
pub(super) fn pair(explorer: Explorer) -> Memo<Option<(Measure, Measure)>> {
    Memo::new(move |_| {
        let Loaded(package) = explorer.package.get()?;
        let usual = usual_pair(&package);
        let chosen = |word: Option<&str>| word.and_then(|word| Measure::parse(&package, word));
        let x = chosen(explorer.scenario.x().read().as_deref());
        let y = chosen(explorer.scenario.y().read().as_deref());
        Some((x.unwrap_or(usual.0), y.unwrap_or(usual.1)))
    })
}

/// Both lists, and a button that swaps what they say.
#[component]
pub(super) fn Measures(pair: Memo<Option<(Measure, Measure)>>) -> impl IntoView {
    let explorer = Explorer::get();
    let choose = move |is_x: bool, measure: Measure| {
        if let Some((x, y)) = pair.get_untracked() {
            let (x, y) = if is_x { (measure, y) } else { (x, measure) };
            explorer.plot(x, y);
        }
    };
    let swap = move |_| {
        if let Some((x, y)) = pair.get_untracked() {
            explorer.plot(y, x);
        }
    };
    view! {
        <div class="measures">
            <MeasureList
                title="scatter-y"
                chosen=Signal::derive(move || pair.get().map(|(_, y)| y))
                choose=Callback::new(move |measure| choose(false, measure))
            />
            <MeasureList
                title="scatter-x"
                chosen=Signal::derive(move || pair.get().map(|(x, _)| x))
                choose=Callback::new(move |measure| choose(true, measure))
            />
            <button type="button" class="button" on:click=swap>{explorer.label("scatter-swap")}</button>
        </div>
    }
}

#[component]
fn MeasureList(
    title: &'static str,
    chosen: Signal<Option<Measure>>,
    choose: Callback<Measure>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let changed = move |event: leptos::ev::Event| {
        let package = explorer.package.read_untracked();
        let measure = package
            .as_ref()
            .and_then(|Loaded(package)| Measure::parse(package, &event_target_value(&event)));
        if let Some(measure) = measure {
            choose.run(measure);
        }
    };
    let groups = move || {
        let package = explorer.package.get();
        package.map(|Loaded(package)| groups(explorer, &package, chosen))
    };
    view! {
        <label class="field">
            <span>{explorer.label(title)}</span>
            <select on:change=changed>{groups}</select>
        </label>
    }
}

/// Scores first, then each pillar's indicators, then what else is known.
fn groups(explorer: Explorer, package: &Package, chosen: Signal<Option<Measure>>) -> Vec<AnyView> {
    let texts = explorer.texts.read();
    let names = explorer.names.read();
    let people = texts.get("measure-population");
    let option = |measure: Measure| {
        let name = measure.described(package, &names, &people).name;
        let word = measure.word(package).to_owned();
        view! { <option value=word selected=move || chosen.get() == Some(measure)>{name}</option> }
            .into_any()
    };
    let group = |label: String, measures: Vec<Measure>| {
        let options: Vec<AnyView> = measures.into_iter().map(option).collect();
        view! { <optgroup label=label>{options}</optgroup> }.into_any()
    };
    let framework = package.dataset.framework();
    let (published, scores): (Vec<Measure>, Vec<Measure>) = Measure::all(package)
        .into_iter()
        .partition(|measure| measure.is_published(package));
    let mut groups = vec![group(texts.get("measures-scores"), scores)];
    for &pillar in framework.pillars() {
        let indicators = framework.indicators_under(pillar).into_iter();
        let measures = indicators.map(Measure::Element).collect();
        groups.push(group(names.element(pillar).name, measures));
    }
    if published.contains(&Measure::Population) {
        groups.push(group(
            texts.get("measures-context"),
            vec![Measure::Population],
        ));
    }
    groups
}
