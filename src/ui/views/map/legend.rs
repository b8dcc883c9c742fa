//! What the colours and shapes of the map mean.

use leptos::prelude::*;

use model::map::Atlas;
use scenario::MapColour;
use store::Explorer;

/// The ramp with its numbers, and the shapes.
#[component]
pub(super) fn Legend(atlas: Memo<Atlas>, colour: Memo<MapColour>) -> impl IntoView {
    let explorer = Explorer::get();
    let marks = move || match colour.get() {
        MapColour::Score => {
            let texts = explorer.texts.read();
            let atlas = atlas.read();
            let scale = &atlas.scale;
            let mark = |&mark: &f64| texts.numerals().fixed(mark, scale.decimals);
            scale.marks.iter().map(mark).collect::<Vec<_>>()
        }
        MapColour::Change => {
            let texts = explorer.texts.read();
            let reach = atlas.read().reach.max(1);
            let numerals = texts.numerals();
            vec![
                format!("▼ {}", numerals.signed(-reach)),
                format!("● {}", numerals.count(0)),
                format!("▲ {}", numerals.signed(reach)),
            ]
        }
    };
    let items = move || {
        let item = |mark: String| view! { <li>{mark}</li> };
        marks().into_iter().map(item).collect::<Vec<_>>()
    };
    let title = Signal::derive(move || {
        explorer.text(match colour.get() {
            MapColour::Score => "column-score",
            MapColour::Change => "map-places",
        })
    });
    let has_unranked = move || !atlas.read().unranked.is_empty();
    view! {
        <div class="map-legend">
            <div class="ramp-legend">
                <p class="ramp-title">{title}</p>
                <div class="ramp" data-ramp=move || colour.get().word() aria-hidden="true"></div>
                <ul class="ramp-marks">{items}</ul>
            </div>
            <Show when=has_unranked>
                <p class="ring-legend">
                    <span class="ring" aria-hidden="true"></span>
                    {explorer.label("not-ranked")}
                </p>
            </Show>
        </div>
    }
}
