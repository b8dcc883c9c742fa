//! Providers and frame: the store, and what is on the page.

use leptos::prelude::*;

use crate::browser::{address, fault, page};
use crate::scenario::{Language, ScenarioStoreFields, View, from_query};
use crate::state::{Explorer, load, sync};
use crate::ui::controls::method::Method;
use crate::ui::controls::weights::Weights;
use crate::ui::frame::{Footer, Header, Navigation};
use crate::ui::parts::later::Later;
use crate::ui::parts::loading::LoadingStatus;
use crate::ui::parts::method_failure::MethodFailure;
use crate::ui::parts::notices::Notices;
use crate::ui::parts::open_files::DropHint;
use crate::ui::parts::simulated::SimulatedLine;
use crate::ui::views::city::City;
use crate::ui::views::compare::Compare;
use crate::ui::views::data::Data;
use crate::ui::views::explore::Explore;
use crate::ui::views::learn::Learn;
use crate::ui::views::map::Map;
use crate::ui::views::method::MethodChapter;
use crate::ui::views::ranking::Ranking;
use crate::ui::views::robustness::Robustness;

/// Starts the explorer on the page's element `app`, in place of what stood
/// there while it was fetched.
pub fn mount() {
    let Some(host) = page::element_by_id("app") else {
        return;
    };
    fault::watch();
    page::empty(&host);
    leptos::mount::mount_to(host, App).forget();
}

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let (scenario, notices) = from_query(&address::query());
    let texts = crate::i18n::Texts::english(load::numerals(Language::English));
    match texts {
        Ok(texts) => {
            let explorer = Explorer::new(scenario, texts);
            provide_context(explorer);
            sync::start(explorer, notices);
            view! { <Page /> }.into_any()
        }
        // Malformed built-in texts cannot pass the tests; should they ever,
        // the reason is better than an empty page.
        Err(error) => view! { <p role="alert">{error.to_string()}</p> }.into_any(),
    }
}

#[component]
fn Page() -> impl IntoView {
    let explorer = Explorer::get();
    let has_data = Memo::new(move |_| explorer.package.read().is_some());
    let view = move || explorer.scenario.view().read().word();
    view! {
        <a class="skip" href="#main">{explorer.label("skip")}</a>
        <Header />
        <Notices />
        <SimulatedLine />
        <DropHint />
        <Navigation />
        <main id="main" tabindex="-1">
            <LoadingStatus />
            <MethodFailure />
            <Show when=move || has_data.get()>
                <div class="parts" data-view=view>
                    <Controls />
                    <Later>
                        <OpenView />
                    </Later>
                </div>
            </Show>
        </main>
        <Footer />
    }
}

/// The part of the page that is open. The comparison stands beside the ranking
/// where there is room.
#[component]
fn OpenView() -> impl IntoView {
    let explorer = Explorer::get();
    let open = Memo::new(move |_| *explorer.scenario.view().read());
    move || match open.get() {
        View::Ranking => view! { <Ranking /><Later><Compare /></Later> }.into_any(),
        View::Compare => view! { <Compare /> }.into_any(),
        View::City => view! { <City /> }.into_any(),
        View::Map => view! { <Map /> }.into_any(),
        View::Robustness => view! { <Robustness /> }.into_any(),
        View::Explore => view! { <Explore /> }.into_any(),
        View::Learn => view! { <Learn /> }.into_any(),
        View::Method => view! { <MethodChapter /> }.into_any(),
        View::Data => view! { <Data /> }.into_any(),
    }
}

/// Weights and method: a column beside the views, a sheet below them where
/// there is no room for a column.
#[component]
fn Controls() -> impl IntoView {
    let explorer = Explorer::get();
    let is_open = RwSignal::new(false);
    let explorer_view = explorer.scenario.view();
    let is_chapter = Memo::new(move |_| *explorer_view.read() == View::Method);
    view! {
        <button
            type="button"
            class="sheet-opener"
            aria-expanded=move || is_open.get().to_string()
            aria-controls="controls"
            on:click=move |_| {
                is_open.update(|is_open| *is_open = !*is_open);
                // The sheet is for seeing the rows move above it.
                page::scroll_to("views");
            }
        >
            {move || explorer.text(if is_open.get() { "controls-close" } else { "controls-open" })}
        </button>
        <div id="controls" class="controls" data-open=move || is_open.get().to_string()>
            <Weights />
            // The chapter on the method holds the same switches.
            <Show when=move || !is_chapter.get()>
                <Method />
            </Show>
        </div>
    }
}
