//! Cities on the land of the world.

use serde_json::{Value, json};

use super::marks::{self, MANY};
use super::{Options, Theme};
use model::atlas::{Atlas, Extent, MapCity};
use scenario::MapColour;

/// The name that the land is registered by.
pub const LAND: &str = "world";
/// The name of a sheet as large as the world with nothing on it.
pub const SHEET: &str = "sheet";

/// How the map is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// What colours say.
    pub colour: MapColour,
    /// What is in sight before a reader moves the map.
    pub extent: Extent,
    /// Whether the pointer drags the map.
    pub can_drag: bool,
}

/// The cities by how they are drawn, one list a series, as indices into
/// [`Atlas::cities`].
#[must_use]
pub fn series_of(atlas: &Atlas, colour: MapColour) -> [Vec<usize>; 5] {
    let mut series: [Vec<usize>; 5] = Default::default();
    for (index, city) in atlas.cities.iter().enumerate() {
        series[place_of(city, colour)].push(index);
    }
    // The best ranked are drawn last and so lie on top.
    for list in &mut series {
        let rank = |index: &usize| atlas.cities[*index].place.map_or(0, |(rank, _)| rank);
        list.sort_by_key(|index| std::cmp::Reverse(rank(index)));
    }
    series
}

/// Series: not ranked, without change, risen, fallen, marked.
fn place_of(city: &MapCity, colour: MapColour) -> usize {
    let gain = city.gain.unwrap_or(0).signum();
    match (city.standing.is_marked(), city.place, colour, gain) {
        (true, ..) => 4,
        (_, None, ..) => 0,
        (_, _, MapColour::Change, 1) => 2,
        (_, _, MapColour::Change, -1) => 3,
        _ => 1,
    }
}

/// The map. `shown` says a city's figure in the reader's language.
#[must_use]
pub fn city_map(
    atlas: &Atlas,
    look: Look,
    theme: &Theme,
    shown: impl Fn(&MapCity) -> String,
) -> Options {
    let named = atlas.named(look.colour == MapColour::Change);
    let datum = |&index: &usize| {
        let city = &atlas.cities[index];
        let is_named = named.contains(&index);
        datum(
            city,
            look.colour,
            is_named,
            atlas.cities.len(),
            theme,
            &shown,
        )
    };
    let mut options = Options::new(theme)
        .part("geo", &geo(look.extent, look.can_drag, theme))
        .part("visualMap", &json!([colours(atlas, look.colour, theme)]));
    let ids = ["unranked", "same", "risen", "fallen", "marked"];
    let shapes = [
        ("circle", 0),
        ("circle", 0),
        ("triangle", 0),
        ("triangle", 180),
        ("circle", 0),
    ];
    let size = marks::size(atlas.cities.len());
    for ((list, id), (symbol, turn)) in series_of(atlas, look.colour).iter().zip(ids).zip(shapes) {
        let is_triangle = symbol == "triangle";
        options = options.series(&json!({
            "type": "scatter",
            "id": id,
            "coordinateSystem": "geo",
            "data": list.iter().map(datum).collect::<Vec<Value>>(),
            "symbol": symbol,
            "symbolRotate": turn,
            "symbolSize": if is_triangle { size + 3 } else { size },
            "itemStyle": rim(id, theme),
            "label": marks::label(theme),
            "labelLayout": { "hideOverlap": true },
            "emphasis": marks::emphasis(theme),
            // Names are laid out before those of the crowd.
            "z": if id == "marked" { 4 } else { 3 },
            "large": false,
            "progressive": 0,
        }));
    }
    options
}

/// The land alone. It stands still while weights move, and the library would
/// draw all of it anew with every change of what lies on it, which takes longer
/// than a frame: on the page the cities have a sheet of glass of their own.
#[must_use]
pub fn land(extent: Extent, theme: &Theme) -> Options {
    // A map that is dragged is dragged by its upper sheet.
    Options::new(theme).part("geo", &geo(extent, false, theme))
}

/// The map without its land, to lie above [`land`].
#[must_use]
pub fn above_land(whole: Options) -> Options {
    let clear =
        json!({ "map": SHEET, "itemStyle": { "areaColor": "transparent", "borderWidth": 0 } });
    whole.with("/geo", clear)
}

fn geo(extent: Extent, can_drag: bool, theme: &Theme) -> Value {
    let Extent { low, high } = extent;
    json!({
        "map": LAND,
        "roam": if can_drag { json!("move") } else { json!(false) },
        "silent": true,
        "boundingCoords": [[low.0, high.1], [high.0, low.1]],
        "aspectScale": 1,
        "scaleLimit": { "min": 0.4, "max": 60 },
        "itemStyle": { "areaColor": theme.track, "borderColor": theme.paper, "borderWidth": 0.7 },
        "emphasis": { "disabled": true },
        "select": { "disabled": true },
    })
}

fn rim(id: &str, theme: &Theme) -> Value {
    if id == "unranked" {
        json!({ "color": theme.paper, "borderColor": theme.ink, "borderWidth": 1.5, "borderType": "dotted", "opacity": 1 })
    } else {
        // Seen through, a colour would not be that of the legend.
        json!({ "borderColor": theme.ink, "borderWidth": 0.8, "opacity": 1 })
    }
}

fn colours(atlas: &Atlas, colour: MapColour, theme: &Theme) -> Value {
    let (low, high, ramp) = match colour {
        MapColour::Score => (atlas.scale.low, atlas.scale.high, &theme.sequence),
        MapColour::Change => {
            let reach = atlas.reach.max(1) as f64;
            (-reach, reach, &theme.diverging)
        }
    };
    json!({
        "type": "continuous",
        "show": false,
        "dimension": 2,
        "seriesIndex": [1, 2, 3, 4],
        "min": low,
        "max": high,
        "inRange": { "color": ramp },
        "outOfRange": { "color": theme.paper },
    })
}

fn datum(
    city: &MapCity,
    colour: MapColour,
    is_named: bool,
    n_cities: usize,
    theme: &Theme,
    shown: &impl Fn(&MapCity) -> String,
) -> Value {
    let value = match colour {
        MapColour::Score => city.place.map_or(f64::NAN, |(_, score)| score),
        MapColour::Change => city.gain.map_or(f64::NAN, |gain| gain as f64),
    };
    let point = json!([city.point.0, city.point.1, value]);
    let standing = city.standing;
    if !is_named && !standing.is_marked() && n_cities > MANY {
        return point;
    }
    let mut datum = json!({ "name": shown(city), "value": point });
    if is_named || standing.is_marked() {
        datum["label"] = marks::own_label(&city.name, standing.is_focus);
    }
    if standing.is_marked() {
        let gain = city.gain.unwrap_or(0);
        let (symbol, turn) = match (colour, gain.signum()) {
            (MapColour::Change, 1) => ("triangle", 0),
            (MapColour::Change, -1) => ("triangle", 180),
            _ => (marks::marked_symbol(standing), 0),
        };
        datum["symbol"] = symbol.into();
        datum["symbolRotate"] = turn.into();
        datum["symbolSize"] = marks::marked_size(standing).into();
        datum["itemStyle"] = json!({ "borderColor": marks::marked_colour(standing, theme), "borderWidth": 2.5, "opacity": 1 });
    }
    datum
}
