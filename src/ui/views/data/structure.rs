//! The framework changed: indicators and principles added, moved and renamed.

use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use crate::ui::parts::fold::Fold;
use crate::ui::parts::icon::{Glyph, Icon};
use i18n::Texts;
use model::names::Names;
use model::pasted;
use scenario::edits::is_name;
use scenario::{Change, ScenarioStoreFields};
use store::{Explorer, Loaded, effect};

/// What is changed already, and forms for more.
#[component]
pub(super) fn Structure() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <Changes />
        <Fold class="structure" summary=explorer.label("structure-title")>
            <p class="hint">{explorer.label("structure-hint")}</p>
            <div class="change-forms">
                <NewIndicator />
                <NewPillar />
                <Moving />
                <Renaming />
            </div>
        </Fold>
    }
}

/// Codes and names of elements that a list offers.
type Offers = Vec<(String, String)>;

/// Elements of the framework on screen by their names: groups or indicators.
fn elements(explorer: Explorer, is_wanted: impl Fn(bool) -> bool) -> Offers {
    let package = explorer.package.read();
    let Some(Loaded(package)) = &*package else {
        return Vec::new();
    };
    let names = explorer.names.read();
    let framework = package.dataset.framework();
    let nodes = framework.nodes();
    let nodes = nodes.filter(|(_, node)| is_wanted(node.is_indicator()));
    nodes
        .map(|(id, node)| (node.code.clone(), names.element(id).name))
        .collect()
}

fn groups(explorer: Explorer) -> Offers {
    elements(explorer, |is_indicator| !is_indicator)
}

fn indicators(explorer: Explorer) -> Offers {
    elements(explorer, |is_indicator| is_indicator)
}

/// A list to choose from; the first stands for what was not chosen yet.
#[component]
fn Choice(
    /// What it asks for.
    #[prop(into)]
    label: Signal<String>,
    /// What it offers.
    offers: Memo<Offers>,
    /// The code that was chosen.
    chosen: RwSignal<String>,
) -> impl IntoView {
    // What was chosen may have gone since.
    effect(move || {
        let offers = offers.read();
        let is_there = offers.iter().any(|(code, _)| *code == *chosen.read());
        if !is_there {
            let first = offers.first().map(|(code, _)| code.clone());
            chosen.set(first.unwrap_or_default());
        }
    });
    let option = move |(code, name): (String, String)| {
        let own = code.clone();
        view! {
            <option value=code selected=move || *chosen.read() == own>{name}</option>
        }
    };
    view! {
        <label class="field">
            <span>{label}</span>
            <select on:change=move |event| chosen.set(event_target_value(&event))>
                {move || offers.get().into_iter().map(option).collect::<Vec<_>>()}
            </select>
        </label>
    }
}

/// A field for a name, which must be there when its form is sent.
#[derive(Clone, Copy)]
struct Name {
    text: RwSignal<String>,
    is_wrong: RwSignal<bool>,
    input: NodeRef<html::Input>,
}

impl Name {
    fn new() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            is_wrong: RwSignal::new(false),
            input: NodeRef::new(),
        }
    }

    /// The name, if it is one; else its field says so and takes the focus.
    fn take(self) -> Option<String> {
        let text = self.text.get_untracked();
        if is_name(&text) {
            self.text.set(String::new());
            return Some(text.trim().to_owned());
        }
        self.is_wrong.set(true);
        if let Some(input) = self.input.get_untracked() {
            // An element of the page takes the focus.
            let _ = input.focus();
        }
        None
    }

    fn view(self, explorer: Explorer) -> impl IntoView {
        let Self {
            text,
            is_wrong,
            input,
        } = self;
        view! {
            <label class="field">
                <span>{explorer.label("structure-name")}</span>
                <input
                    type="text"
                    autocomplete="off"
                    maxlength="100"
                    node_ref=input
                    aria-invalid=move || is_wrong.get().then_some("true")
                    prop:value=move || text.get()
                    on:input=move |event| {
                        is_wrong.set(false);
                        text.set(event_target_value(&event));
                    }
                />
            </label>
            <Show when=move || is_wrong.get()>
                <p class="figure-error" role="alert">{explorer.label("structure-needs-name")}</p>
            </Show>
        }
    }
}

/// A form under a heading, sent by its button or Enter.
fn form(
    explorer: Explorer,
    title: &'static str,
    action: &'static str,
    fields: AnyView,
    send: impl Fn() + 'static,
) -> impl IntoView {
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        send();
    };
    view! {
        <form class="add-simulated change-form" aria-label=explorer.label(title) on:submit=on_submit>
            <h4>{explorer.label(title)}</h4>
            {fields}
            <button type="submit" class="button">{explorer.label(action)}</button>
        </form>
    }
}

#[component]
fn NewIndicator() -> impl IntoView {
    let explorer = Explorer::get();
    let name = Name::new();
    let group = RwSignal::new(String::new());
    let lower = RwSignal::new(false);
    let figures = RwSignal::new(String::new());
    let unread = RwSignal::new(Vec::<String>::new());
    let offers = Memo::new(move |_| groups(explorer));
    let direction = move |event| lower.set(event_target_value(&event) == "-1");
    let send = move || {
        let read = {
            let package = explorer.package.read_untracked();
            let Some(Loaded(package)) = &*package else {
                return;
            };
            let names = explorer.names.read_untracked();
            pasted::figures(&figures.read_untracked(), package, &names)
        };
        unread.set(read.unread.clone());
        // What was written stays until it is understood.
        if !read.unread.is_empty() {
            return;
        }
        if let Some(name) = name.take() {
            let group = group.get_untracked();
            let added = explorer.add_indicator(&name, &group, lower.get_untracked(), &read.figures);
            if added.is_some() {
                figures.set(String::new());
            }
        }
    };
    let wrong = move || {
        let lines = unread.read();
        let texts = explorer.texts.read();
        let told = [("lines", FluentValue::from(lines.join(" · ")))];
        (!lines.is_empty()).then(|| {
            let sentence = texts.with("structure-figures-wrong", &told);
            view! { <p class="figure-error" role="alert">{sentence}</p> }
        })
    };
    let fields = view! {
        {name.view(explorer)}
        <Choice label=explorer.label("structure-group") offers chosen=group />
        <label class="field">
            <span>{explorer.label("structure-direction")}</span>
            <select on:change=direction>
                <option value="1">{explorer.label("structure-more")}</option>
                <option value="-1">{explorer.label("structure-less")}</option>
            </select>
        </label>
        <label class="field">
            <span>{explorer.label("structure-figures")}</span>
            <textarea
                rows="4"
                prop:value=move || figures.get()
                on:input=move |event| figures.set(event_target_value(&event))
            ></textarea>
        </label>
        {wrong}
    };
    form(
        explorer,
        "structure-new-indicator",
        "structure-new-indicator",
        fields.into_any(),
        send,
    )
}

#[component]
fn NewPillar() -> impl IntoView {
    let explorer = Explorer::get();
    let name = Name::new();
    let first = RwSignal::new(String::new());
    let offers = Memo::new(move |_| indicators(explorer));
    let send = move || {
        if let Some(name) = name.take() {
            explorer.add_pillar(&name, &first.get_untracked());
        }
    };
    let fields = view! {
        {name.view(explorer)}
        <Choice label=explorer.label("structure-first") offers chosen=first />
    };
    form(
        explorer,
        "structure-new-pillar",
        "structure-new-pillar",
        fields.into_any(),
        send,
    )
}

#[component]
fn Moving() -> impl IntoView {
    let explorer = Explorer::get();
    let code = RwSignal::new(String::new());
    let to = RwSignal::new(String::new());
    let from = Memo::new(move |_| indicators(explorer));
    let into = Memo::new(move |_| groups(explorer));
    let send = move || {
        explorer.change_structure([Change::Move {
            code: code.get_untracked(),
            to: to.get_untracked(),
        }]);
    };
    let fields = view! {
        <Choice label=explorer.label("structure-indicator") offers=from chosen=code />
        <Choice label=explorer.label("structure-group") offers=into chosen=to />
    };
    form(
        explorer,
        "structure-move",
        "structure-move-now",
        fields.into_any(),
        send,
    )
}

/// What stands before the ids of cities in the list of what can be renamed: no
/// code holds it.
const CITY: &str = "city:";

#[component]
fn Renaming() -> impl IntoView {
    let explorer = Explorer::get();
    let what = RwSignal::new(String::new());
    let name = Name::new();
    let offers = Memo::new(move |_| {
        let mut offers = elements(explorer, |_| true);
        let package = explorer.package.read();
        let names = explorer.names.read();
        if let Some(Loaded(package)) = &*package {
            let units = package.dataset.units().iter().enumerate();
            offers.extend(units.map(|(unit, published)| {
                let id = format!("{CITY}{}", published.id);
                (id, names.city(unit).to_owned())
            }));
        }
        offers
    });
    let send = move || {
        let Some(name) = name.take() else { return };
        let what = what.get_untracked();
        explorer.change_structure([match what.strip_prefix(CITY) {
            Some(city) => Change::RenameCity {
                city: city.to_owned(),
                name,
            },
            None => Change::Rename { code: what, name },
        }]);
    };
    let fields = view! {
        <Choice label=explorer.label("structure-what") offers chosen=what />
        {name.view(explorer)}
    };
    form(
        explorer,
        "structure-rename",
        "structure-rename-now",
        fields.into_any(),
        send,
    )
}

/// The changes, each with a button that takes it back.
#[component]
fn Changes() -> impl IntoView {
    let explorer = Explorer::get();
    let all = Memo::new(move |_| explorer.scenario.edits().read().structure.clone());
    let item = move |change: Change| {
        let sentence = sentence(explorer, &explorer.texts.read(), &change);
        let told = [("change", FluentValue::from(sentence.clone()))];
        let undo = explorer.texts.read().with("change-undo", &told);
        view! {
            <li>
                <bdi>{sentence}</bdi>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=undo
                    on:click=move |_| explorer.undo_change(&change)
                >
                    <Glyph icon=Icon::Close />
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || !all.read().is_empty()>
            <ul class="added-cities" aria-label=explorer.label("structure-changes")>
                {move || all.get().into_iter().map(item).collect::<Vec<_>>()}
            </ul>
        </Show>
    }
}

/// A change in words.
fn sentence(explorer: Explorer, texts: &Texts, change: &Change) -> String {
    let published = explorer.published.read();
    let now = explorer.package.read();
    let names = explorer.names.read();
    let element = |code: &str| {
        let found = now.as_ref().and_then(|Loaded(package)| {
            let node = package.dataset.framework().find(code)?;
            Some(names.element(node).name)
        });
        FluentValue::from(found.unwrap_or_else(|| code.to_owned()))
    };
    let arg = |text: &str| FluentValue::from(text.to_owned());
    match change {
        Change::Pillar { name, .. } => texts.with("change-pillar", &[("name", arg(name))]),
        Change::Indicator { name, parent, .. } => texts.with(
            "change-indicator",
            &[("name", arg(name)), ("group", element(parent))],
        ),
        Change::Move { code, to } => texts.with(
            "change-move",
            &[("name", element(code)), ("group", element(to))],
        ),
        Change::Rename { code, name } => {
            let before = published.as_ref().and_then(|Loaded(package)| {
                let translation = explorer.translation.read();
                let node = package.dataset.framework().find(code)?;
                let names = Names::new(package, translation.as_deref(), str::to_owned);
                Some(names.element(node).name)
            });
            let before = arg(&before.unwrap_or_else(|| code.clone()));
            texts.with("change-rename", &[("before", before), ("name", arg(name))])
        }
        Change::RenameCity { city, name } => {
            let before = published.as_ref().and_then(|Loaded(package)| {
                let unit = package.dataset.unit_index(city)?;
                Some(package.dataset.units()[unit].name.clone())
            });
            let before = arg(&before.unwrap_or_else(|| city.clone()));
            texts.with("change-rename", &[("before", before), ("name", arg(name))])
        }
    }
}
