//! What the colours and shapes of the map mean.

use leptos::prelude::*;

use charts::Theme;
use charts::palette::along;
use charts::standalone::Key;
use i18n::Texts;
use model::map::Atlas;
use scenario::MapColour;
use store::Explorer;

/// The outlines of the marks, as keys have them.
const DOT: &str = "M7 1a6 6 0 1 0 0 12a6 6 0 0 0 0-12";
const RING: &str = "M7 1a6 6 0 1 0 0 12a6 6 0 0 0 0-12M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9";
const RISEN: &str = "M7 1.5L13 12.5H1z";
const FALLEN: &str = "M7 12.5L13 1.5H1z";

/// What colours and shapes mean, for an image that is saved.
pub(super) fn keys(texts: &Texts, atlas: &Atlas, colour: MapColour, theme: &Theme) -> Vec<Key> {
    let numerals = texts.numerals();
    let key = |name: String, path: &'static str, ramp: &[String], share: f64| Key {
        name,
        path,
        colour: along(ramp, share),
    };
    let mut keys: Vec<Key> = match colour {
        MapColour::Score => {
            let scale = &atlas.scale;
            let span = (scale.high - scale.low).max(f64::MIN_POSITIVE);
            let mark = |&mark: &f64| {
                let shown = numerals.fixed(mark, scale.decimals);
                key(shown, DOT, &theme.sequence, (mark - scale.low) / span)
            };
            scale.marks.iter().map(mark).collect()
        }
        MapColour::Change => {
            let reach = atlas.reach.max(1);
            let ramp = &theme.diverging;
            vec![
                key(numerals.signed(-reach), FALLEN, ramp, 0.0),
                key(numerals.count(0), DOT, ramp, 0.5),
                key(numerals.signed(reach), RISEN, ramp, 1.0),
            ]
        }
    };
    if !atlas.unranked.is_empty() {
        keys.push(Key {
            name: texts.get("not-ranked"),
            path: RING,
            colour: theme.ink.clone(),
        });
    }
    keys
}

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
    let title = Signal::derive(move || match (colour.get(), explorer.derived.since.get()) {
        (MapColour::Score, _) => explorer.text("column-score"),
        (MapColour::Change, None) => explorer.text("map-places"),
        (MapColour::Change, Some(since)) => {
            let told = [("since", since.into())];
            explorer.texts.read().with("map-places-since", &told)
        }
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
