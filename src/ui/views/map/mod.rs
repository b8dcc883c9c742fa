//! Cities on a map of the world.

mod legend;
mod table;
mod tools;
mod words;

use leptos::html;
use leptos::prelude::*;

use crate::platform::not_fetched;
use leptos::task::spawn_local;

use crate::ui::parts::absent::{damaged_sentence, library_sentence, own_file_sentence};
use crate::ui::parts::at_rest::scored_at_rest;
use crate::ui::parts::chart_host::{Drawing, Remote};
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::failure::Failure;
use crate::ui::parts::figure::{Figure, Sheets};
use crate::ui::parts::pointing::Telling;
use crate::ui::parts::switch::Switch;
use crate::ui::parts::thinned;
use crate::ui::parts::width::width_of;
use browser::echarts::Pressed;
use browser::world::{self, WorldError};
use browser::{page, print};
use charts::map::{LAND, Look, SHEET, above_land, city_map, land, series_of, spots};
use charts::pointing::Marks;
use model::highlight::Highlights;
use model::map::{Atlas, Extent};
use scenario::{MapColour, ScenarioStoreFields};
use store::Explorer;

/// Beyond so many cities the map waits until a drag rests.
const LIVE: usize = 2_000;
/// Heights of the map in pixels: the least, and the most.
const HEIGHTS: (f64, f64) = (540.0, 900.0);
/// What stands above and below the map on a desk, in pixels.
const AROUND: f64 = 300.0;
/// The height at most, as a share of the width: see `style/components/map.css`.
const HIGHEST: f64 = 1.05;
/// The width until it is known, in pixels.
const USUAL_WIDTH: f64 = 800.0;

/// How far the land has come.
#[derive(Clone, Debug, PartialEq)]
enum Land {
    Underway,
    There,
    Failed(WorldError),
}

/// What is in sight before a reader moves the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sight {
    Cities,
    World,
}

/// The view with its heading.
#[component]
pub fn Map() -> impl IntoView {
    let explorer = Explorer::get();
    let land = RwSignal::new(Land::Underway);
    let fetch = move || {
        land.set(Land::Underway);
        spawn_local(async move {
            let state = match world::learn(LAND, SHEET).await {
                Ok(()) => Land::There,
                Err(error) => Land::Failed(error),
            };
            // The reader may have left the map meanwhile.
            land.try_set(state);
        });
    };
    fetch();
    view! {
        <section class="map" aria-labelledby="map-title">
            <h2 id="map-title">{explorer.label("view-map")}</h2>
            <Switch
                group="map-colour"
                title="map-colour"
                chosen=Signal::derive(move || *explorer.scenario.colour().read())
                choose=Callback::new(move |colour| explorer.colour_by(colour))
            />
            {move || match land.get() {
                Land::Underway => {
                    view! { <p class="hint" role="status">{explorer.label("map-loading")}</p> }.into_any()
                }
                Land::There => view! { <Picture /> }.into_any(),
                Land::Failed(error) => view! { <Failed error retry=Callback::new(move |()| fetch()) /> }.into_any(),
            }}
        </section>
    }
}

/// Why there is no map, and another try.
#[component]
fn Failed(error: WorldError, retry: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    let reason = move || {
        let texts = explorer.texts.read();
        let reason = match &error {
            WorldError::Fetch(error) => own_file_sentence(&texts, &not_fetched(error.clone())),
            WorldError::Malformed(_) => damaged_sentence(&texts, world::FILE),
            WorldError::Chart(error) => library_sentence(&texts, error),
        };
        texts.with("map-failed", &[("reason", reason.into())])
    };
    view! { <Failure reason=Signal::derive(reason) retry /> }
}

#[component]
fn Picture() -> impl IntoView {
    let explorer = Explorer::get();
    let atlas = atlas(explorer);
    let colour = Memo::new(move |_| *explorer.scenario.colour().read());
    let sight = RwSignal::new(Sight::Cities);
    let can_drag = RwSignal::new(!page::has_coarse_pointer());
    let extent = Memo::new(move |_| match sight.get() {
        Sight::World => Extent::world(),
        Sight::Cities => atlas.read().extent().unwrap_or_else(Extent::world),
    });
    let theme = chart_theme(explorer);
    let place = NodeRef::<html::Div>::new();
    let width = width_of(place, USUAL_WIDTH);
    // A page in a frame is as high as what is on it.
    let is_embedded = explorer.scenario.embed().get_untracked();
    let height = Memo::new(move |_| {
        width.track();
        let (least, most) = HEIGHTS;
        let in_sight = page::sight_height().filter(|_| !is_embedded);
        in_sight.map_or(least, |height| (height - AROUND).clamp(least, most))
    });
    // On stage and on phones the styles leave the map less height than it asks for;
    // where names have room is seen by what it has.
    let drawn_height = Memo::new(move |_| {
        let asked = height.get().min(HIGHEST * width.get());
        let drawn = place.get_untracked();
        let drawn = drawn.map(|place| f64::from(place.client_height()));
        drawn.filter(|&drawn| drawn > 0.0).unwrap_or(asked)
    });
    let options = Memo::new(move |_| {
        let look = Look {
            colour: colour.get(),
            extent: extent.get(),
            can_drag: can_drag.get(),
            size: (width.get(), drawn_height.get()),
        };
        city_map(&atlas.read(), look, &theme.read())
    });
    let told = Telling::new(move || {
        let (atlas, colour) = (atlas.get(), colour.get());
        let texts = explorer.texts.get();
        let since = explorer.derived.since.get();
        let marks = spots(&atlas);
        Marks::new(marks, move |&index| {
            let (city, since) = (&atlas.cities[index], since.as_deref());
            words::shown(&texts, atlas.decimals, city, colour, since)
        })
    });
    let on_press = Callback::new(move |pressed: Pressed| {
        let atlas = atlas.read_untracked();
        let series = series_of(&atlas, colour.get_untracked());
        let index = series
            .get(pressed.series)
            .and_then(|list| list.get(pressed.datum));
        if let Some(city) = index.and_then(|&index| atlas.cities.get(index)) {
            explorer.focus_on(city.unit);
        }
    });
    let title = Signal::derive(move || {
        explorer.text(match colour.get() {
            MapColour::Score => "map-title-score",
            MapColour::Change => "map-title-change",
        })
    });
    let sentence = Signal::derive(move || {
        let (texts, atlas) = (explorer.texts.read(), atlas.read());
        let since = explorer.derived.since.read();
        let told = words::sentence(&texts, &atlas, colour.get(), since.as_deref());
        texts.sentences(&[told, thinned::on_map(&texts, &atlas).unwrap_or_default()])
    });
    let (remote, below) = (Remote::default(), Remote::default());
    remote.lead(below);
    let lower = Memo::new(move |_| land(extent.get(), &theme.read()));
    let sheets = Sheets {
        lower: lower.into(),
        upper: Signal::derive(move || {
            // Browsers print what is drawn for paper stroke by stroke, and cannot
            // leave a sheet clear there: on paper land and cities are one.
            explorer.look.track();
            if print::is_printing() {
                options.get()
            } else {
                above_land(options.get())
            }
        }),
        remote: below,
        place,
    };
    let legend = move || {
        view! {
            <legend::Legend atlas colour />
            <tools::Tools remote below sight can_drag />
        }
    };
    view! {
        <div on:wheel=move |event| tools::turn(remote, &event)>
            <Figure
                title
                hint=explorer.label("map-hint")
                saved_hint=explorer.label("map-saved")
                keys=Signal::derive(move || {
                    legend::keys(&explorer.texts.read(), &atlas.read(), colour.get(), &theme.read())
                })
                sentence
                told
                options
                height=Signal::from(height)
                drawing=Drawing::Canvas
                on_press
                remote
                sheets
                legend
            >
                <table::Cities atlas />
            </Figure>
        </div>
        <words::LeftOut atlas />
        <p class="hint">{explorer.label("map-borders")}</p>
    }
}

fn atlas(explorer: Explorer) -> Memo<Atlas> {
    let scored = scored_at_rest(explorer, LIVE);
    let derived = explorer.derived;
    Memo::new(move |_| {
        let highlights = Highlights {
            focus: derived.focus.get(),
            compared: derived.compared.get(),
        };
        let scored = scored.read();
        let names = explorer.names.read();
        scored
            .as_ref()
            .map(|scored| Atlas::new(scored, &highlights, &names))
            .unwrap_or_default()
    })
}
