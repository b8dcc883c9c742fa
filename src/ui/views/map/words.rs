//! What the map shows, in words.

use leptos::prelude::*;

use i18n::Texts;
use model::map::{Atlas, MapCity};
use scenario::MapColour;
use store::Explorer;

/// How many names a list gives before it counts the rest.
const LISTED: usize = 20;

/// What a city's mark says.
///
/// - `since`: the year that changes are counted from, if not the baseline.
pub(super) fn shown(
    texts: &Texts,
    decimals: usize,
    city: &MapCity,
    colour: MapColour,
    since: Option<&str>,
) -> String {
    let numerals = texts.numerals();
    let mut told = vec![("city", city.name.clone().into())];
    let Some((rank, score)) = city.place else {
        return texts.with("mark-not-ranked", &told);
    };
    told.push(("rank", numerals.count(u64::from(rank)).into()));
    let id = match colour {
        MapColour::Score => {
            told.push(("score", numerals.fixed(score, decimals).into()));
            "mark-place"
        }
        MapColour::Change => {
            let gain = city.gain.unwrap_or(0);
            told.push(("places", numerals.count(gain.unsigned_abs()).into()));
            told.extend(since.map(|since| ("since", since.to_owned().into())));
            match (gain.signum(), since.is_some()) {
                (1, false) => "mark-risen",
                (-1, false) => "mark-fallen",
                (_, false) => "mark-unmoved",
                (1, true) => "mark-risen-since",
                (-1, true) => "mark-fallen-since",
                (_, true) => "mark-unmoved-since",
            }
        }
    };
    texts.with(id, &told)
}

/// What the map shows at this moment.
pub(super) fn sentence(
    texts: &Texts,
    atlas: &Atlas,
    colour: MapColour,
    since: Option<&str>,
) -> String {
    match colour {
        MapColour::Score => scores(texts, atlas),
        MapColour::Change => changes(texts, atlas, since),
    }
}

fn scores(texts: &Texts, atlas: &Atlas) -> String {
    let ranked = atlas.by_rank();
    let (Some(best), Some(last)) = (ranked.first(), ranked.last()) else {
        return texts.get("map-none");
    };
    let score = |city: &MapCity| {
        let score = city.place.map_or(f64::NAN, |(_, score)| score);
        texts.numerals().fixed(score, atlas.decimals)
    };
    texts.with(
        "map-scores",
        &[
            ("best", best.name.clone().into()),
            ("high", score(best).into()),
            ("last", last.name.clone().into()),
            ("low", score(last).into()),
            ("count", ranked.len().into()),
            ("shown", texts.numerals().count(ranked.len() as u64).into()),
        ],
    )
}

fn changes(texts: &Texts, atlas: &Atlas, since: Option<&str>) -> String {
    let since = since.map(|since| ("since", since.to_owned().into()));
    let side = |sign: i64| {
        let moved = atlas.cities.iter().filter_map(|city| {
            let gain = city.gain.filter(|gain| gain.signum() == sign)?;
            Some((gain, city.name.as_str()))
        });
        let moved: Vec<(i64, &str)> = moved.collect();
        let most = moved.iter().copied().max_by_key(|(gain, _)| gain * sign);
        (moved.len() as u64, most)
    };
    let told = |id: &'static str, sign: i64| {
        let (count, most) = side(sign);
        let (gain, city) = most?;
        let numerals = texts.numerals();
        let mut told = vec![
            ("shown", numerals.count(count).into()),
            ("city", city.to_owned().into()),
            ("change", numerals.signed(gain).into()),
        ];
        told.extend(since.clone());
        Some(texts.with(id, &told))
    };
    let sides = match since {
        None => [told("map-risen-most", 1), told("map-fallen-most", -1)],
        Some(_) => [
            told("map-risen-most-since", 1),
            told("map-fallen-most-since", -1),
        ],
    };
    let sides: Vec<String> = sides.into_iter().flatten().collect();
    match since {
        _ if !sides.is_empty() => texts.sentences(&sides),
        None => texts.get("map-no-change"),
        Some(since) => texts.with("map-no-change-since", &[since]),
    }
}

/// Who is not on the map, or is on it without a rank.
#[component]
pub(super) fn LeftOut(atlas: Memo<Atlas>) -> impl IntoView {
    let unplaced = Memo::new(move |_| atlas.read().unplaced.clone());
    let unranked = Memo::new(move |_| atlas.read().unranked.clone());
    view! {
        <CityList text="map-unplaced" units=unplaced />
        <CityList text="map-unranked" units=unranked />
    }
}

/// A sentence with names in it; nothing for no names.
#[component]
fn CityList(text: &'static str, units: Memo<Vec<usize>>) -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let units = units.read();
        if units.is_empty() {
            return None;
        }
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        let listed: Vec<&str> = units
            .iter()
            .take(LISTED)
            .map(|&unit| names.city(unit))
            .collect();
        let mut listed = texts.list(&listed);
        let more = units.len().saturating_sub(LISTED);
        if more > 0 {
            let shown = texts.numerals().count(more as u64);
            listed = texts.with(
                "list-more",
                &[
                    ("names", listed.into()),
                    ("shown", shown.into()),
                    ("count", more.into()),
                ],
            );
        }
        Some(view! { <p class="hint">{texts.with(text, &[("names", listed.into())])}</p> })
    }
}
