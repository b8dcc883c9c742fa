//! Providers and frame: the store, and what is on the page.

use std::rc::Rc;

use leptos::prelude::*;

use crate::document;
use crate::embed;
use crate::platform::{self, Page as Browser};
use crate::ui::city_search::Sought;
use crate::ui::controls::weights::Weights;
use crate::ui::embedded::Home;
use crate::ui::first_screen;
use crate::ui::frame::{Header, SkipLinks};
use crate::ui::guide::GuideSheet;
use crate::ui::headline::Headline;
use crate::ui::lazy::{Lazy, Recoveries, code};
use crate::ui::open_view::OpenView;
use crate::ui::parts::gallery::Gallery;
use crate::ui::parts::later::Later;
use crate::ui::parts::loading::LoadingStatus;
use crate::ui::parts::method_failure::MethodFailure;
use crate::ui::parts::notices::Notices;
use crate::ui::parts::open_files::DropHint;
use crate::ui::parts::simulated::SimulatedLine;
use crate::ui::room::{Room, RoomSheet};
use crate::ui::saved::TalkInAddress;
use crate::ui::stage::{OnStage, Role};
use crate::ui::years::YearsBar;
use browser::frame::{breath, drawn, spawn};
use browser::{address, echarts, fault, page, worker, world};
use i18n::{Texts, TextsError};
use scenario::talk::Fragment;
use scenario::{Language, ScenarioStoreFields, View, from_query};
use store::Explorer;
use store::intervals::LiveIntervals;

/// Starts the explorer on the page's element `app`, in place of what stood
/// there while it was fetched.
pub fn mount() {
    let Some(host) = page::element_by_id("app") else {
        return;
    };
    fault::watch();
    page::on_spare_time(|| spawn(fetch_ahead()));
    spawn(async {
        // What the page says meanwhile is to be seen first, however fast the
        // program came.
        drawn().await;
        let texts = Texts::first(platform::numerals(Language::English));
        breath().await;
        page::empty(&host);
        first_screen::stay_or_go();
        leptos::mount::mount_to(host, || view! { <App texts /> }).forget();
    });
}

/// Fetches what is no part of the program and may be needed, so that it is there
/// without a network too.
async fn fetch_ahead() {
    // All parts are there.
    first_screen::forget();
    echarts::fetch_ahead();
    world::fetch_ahead().await;
    worker::fetch_ahead().await;
}

/// The whole page.
#[component]
pub fn App(
    /// What it says until the reader's language has come.
    texts: Result<Texts, TextsError>,
) -> impl IntoView {
    let (scenario, notices) = from_query(&address::query());
    match texts {
        Ok(texts) => {
            let home = Home(RwSignal::new(scenario.view));
            let gallery = Gallery::default();
            let explorer = Explorer::new(scenario, texts, Rc::new(Browser));
            provide_context(explorer);
            provide_context(home);
            provide_context(gallery);
            provide_context(Room::default());
            provide_context(Recoveries::default());
            provide_context(Sought::default());
            if let Fragment::Presenter(_) = Fragment::of(&address::fragment()) {
                document::start_beside(explorer);
                let code = code::presenting(Role::Presenter);
                return view! { <Lazy code /> }.into_any();
            }
            document::start(explorer, notices);
            embed::start(explorer, home, gallery);
            let is_embedded = Memo::new(move |_| *explorer.scenario.embed().read());
            (move || {
                if is_embedded.get() {
                    view! { <Lazy code=code::embedded() /> }.into_any()
                } else {
                    view! { <Page /> }.into_any()
                }
            })
            .into_any()
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
    // The headline and the views tell of the same draws.
    provide_context(LiveIntervals::start(explorer));
    first_screen::go_where_another_is_due(explorer);
    let view = move || explorer.scenario.view().read().word();
    let is_ranking = Memo::new(move |_| *explorer.scenario.view().read() == View::Ranking);
    // On stage it is what scrolls.
    let tabindex = move || {
        if *explorer.scenario.present().read() {
            "0"
        } else {
            "-1"
        }
    };
    view! {
        <SkipLinks />
        <Header />
        <Notices />
        <TalkInAddress />
        <SimulatedLine />
        <DropHint />
        <OnStage />
        <main id="main" tabindex=tabindex>
            <LoadingStatus />
            <MethodFailure />
            <Show when=move || has_data.get()>
                <Headline />
                <YearsBar />
                <div class="parts" data-view=view>
                    <Controls />
                    <Later>
                        <OpenView />
                    </Later>
                </div>
            </Show>
        </main>
        // The ranking scrolls by itself and ends with it.
        <Show when=move || !is_ranking.get()>
            <Lazy code=code::footer() is_quiet=true />
        </Show>
        <RoomSheet />
        <GuideSheet />
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
    let sought = expect_context::<Sought>();
    let turn = move |_| {
        is_open.update(|is_open| *is_open = !*is_open);
        if *explorer_view.read_untracked() != View::Ranking {
            page::scroll_to("main");
            return;
        }
        // Fewer rows are in sight now: those around the reader's city.
        spawn(async move {
            drawn().await;
            sought.ask();
        });
    };
    view! {
        <button
            type="button"
            class="sheet-opener"
            aria-expanded=move || is_open.get().to_string()
            aria-controls="controls"
            on:click=turn
        >
            {move || explorer.text(if is_open.get() { "controls-close" } else { "controls-open" })}
        </button>
        <div id="controls" class="controls" data-open=move || is_open.get().to_string()>
            <Later>
                <Weights />
                <Later>
                    // The chapter on the method holds the same switches.
                    <Show when=move || !is_chapter.get()>
                        <Lazy code=code::switches() stand_in=".method" />
                    </Show>
                </Later>
            </Later>
        </div>
    }
}
