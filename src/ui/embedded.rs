//! The page in somebody else's: the open view alone, and one line that says
//! whose figures these are and leads to the full explorer.

use leptos::prelude::*;

use super::controls::method::Method;
use super::controls::weights::Weights;
use super::open_view::OpenView;
use super::parts::later::Later;
use super::parts::loading::LoadingStatus;
use super::parts::method_failure::MethodFailure;
use super::parts::notices::Notices;
use super::parts::simulated::SimulatedLine;
use super::years::YearsBar;
use browser::{address, page};
use i18n::Named;
use scenario::{Controls, ScenarioStoreFields, View, to_query};
use store::{Explorer, Loaded};

/// The view that the page is embedded for: the one that it was opened on, or that
/// the page around it chose since.
#[derive(Clone, Copy)]
pub struct Home(pub RwSignal<View>);

/// The whole of an embedded page.
#[component]
pub fn Embedded() -> impl IntoView {
    let explorer = Explorer::get();
    let has_data = Memo::new(move |_| explorer.package.read().is_some());
    let view = move || explorer.scenario.view().read().word();
    page::set_embedded(true);
    on_cleanup(|| page::set_embedded(false));
    view! {
        <Notices />
        <SimulatedLine />
        <Back />
        <main id="main" tabindex="-1">
            <h1 class="visually-hidden">{explorer.label("title")}</h1>
            <LoadingStatus />
            <MethodFailure />
            <Show when=move || has_data.get()>
                <YearsBar />
                <div class="parts" data-view=view>
                    <Chosen />
                    <Later>
                        <OpenView />
                    </Later>
                </div>
            </Show>
        </main>
        <Credit />
    }
}

/// What the page around asked for beside the view.
#[component]
fn Chosen() -> impl IntoView {
    let explorer = Explorer::get();
    let controls = Memo::new(move |_| *explorer.scenario.controls().read());
    // The chapter on the method holds the same switches.
    let has_method = Memo::new(move |_| {
        controls.get() == Controls::All && *explorer.scenario.view().read() != View::Method
    });
    view! {
        <Show when=move || controls.get() != Controls::None>
            <div class="controls">
                <Weights />
                <Show when=move || has_method.get()>
                    <Method />
                </Show>
            </div>
        </Show>
    }
}

/// The way back where a reader has gone on to another view.
#[component]
fn Back() -> impl IntoView {
    let explorer = Explorer::get();
    let Home(home) = expect_context::<Home>();
    let is_away = Memo::new(move |_| *explorer.scenario.view().read() != home.get());
    let back = move || {
        let texts = explorer.texts.read();
        let view = texts.get(home.get().name_id());
        texts.with("embed-back", &[("view", view.into())])
    };
    view! {
        <Show when=move || is_away.get()>
            <nav class="back" aria-label=explorer.label("views")>
                <button
                    type="button"
                    class="button small"
                    on:click=move |_| explorer.open_view(home.get_untracked())
                >
                    {back}
                </button>
            </nav>
        </Show>
    }
}

/// Whose figures these are, and the way to the full explorer.
#[component]
fn Credit() -> impl IntoView {
    let explorer = Explorer::get();
    let source = move || {
        let Loaded(package) = explorer.package.get()?;
        let translation = explorer.translation.get().unwrap_or_default();
        let title = match translation.title.as_str() {
            "" => package.descriptor.title.clone(),
            own => own.to_owned(),
        };
        let texts = explorer.texts.read();
        Some(texts.with("embed-credit", &[("title", title.into())]))
    };
    // Where indicators state none, the title has to do.
    let years = move || {
        let Loaded(package) = explorer.package.get()?;
        let years = model::names::years(package.dataset.framework())?;
        let texts = explorer.texts.read();
        Some(texts.with("embed-years", &[("years", years.into())]))
    };
    let link = move || {
        let mut scenario = explorer.scenario.get();
        if let Some(Loaded(package)) = &*explorer.package.read() {
            scenario.sha = Some(package.sha256.clone());
        }
        address::with_query(&to_query(&scenario.in_full()))
    };
    view! {
        <footer class="credit">
            <p>
                {source} " " {years} " "
                <a href=link target="_blank" rel="noopener">{explorer.label("embed-open")}</a>
            </p>
        </footer>
    }
}
