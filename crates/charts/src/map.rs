//! Cities on the land of the world.

use charming::component::{Geo, VisualMap, VisualMapChannel, VisualMapType};
use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{
    BorderType, CoordinateSystem, Emphasis, ItemStyle, LabelLayout, Select, Symbol,
};
use charming::series::Scatter;
use composite_index::order;

use super::beyond::{Beyond, Datum, Part, beyond};
use super::labels::{Dot, Name, Stand, stands};
use super::marks;
use super::pointing::{Frame, Plane, Spot};
use super::{Options, Theme};
use model::map::{Atlas, Extent, MapCity};
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
    /// Its width and height, in pixels.
    pub size: (f64, f64),
}

/// The cities by how they are drawn, one list a series, as indices into
/// [`Atlas::cities`].
#[must_use]
pub fn series_of(atlas: &Atlas, colour: MapColour) -> [Vec<usize>; 5] {
    let mut series: [Vec<usize>; 5] = Default::default();
    for &index in &atlas.drawn {
        series[place_of(&atlas.cities[index], colour)].push(index);
    }
    // The best ranked are drawn last and so lie on top.
    for list in &mut series {
        let rank = |index: &usize| atlas.cities[*index].place.map_or(0, |(rank, _)| rank);
        order::sort_by_key(list, |index| std::cmp::Reverse(rank(index)));
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

/// The map.
#[must_use]
pub fn city_map(atlas: &Atlas, look: Look, theme: &Theme) -> Options {
    let named = names(atlas, look, theme);
    let datum = |&index: &usize| {
        let city = &atlas.cities[index];
        let place = named.iter().position(|&(other, _)| other == index);
        match place.map(|place| (place, named[place].1)) {
            Some((place, Some(stand))) => {
                let size = mark_size(city, Some(place), atlas.cities.len());
                named_datum(city, look.colour, (size, stand), theme)
            }
            _ => unnamed(city, look.colour),
        }
    };
    let options = Options::new(theme)
        .part("geo", geo(look.extent, look.can_drag, theme))
        .parts("visualMap", [colours(atlas, look.colour, theme)]);
    let ids = ["unranked", "same", "risen", "fallen", "marked"];
    let size = marks::size(atlas.cities.len());
    let lists = series_of(atlas, look.colour);
    lists.iter().zip(ids).fold(options, |options, (list, id)| {
        let (symbol, turn, size) = match id {
            "risen" => (Symbol::Triangle, 0, size + 3.0),
            "fallen" => (Symbol::Triangle, 180, size + 3.0),
            _ => (Symbol::Circle, 0, size),
        };
        let series = Scatter::new()
            .id(id)
            .coordinate_system(CoordinateSystem::Geo)
            .symbol(symbol)
            .symbol_size(size)
            .item_style(rim(id, theme));
        options.series(
            beyond(series)
                .symbol_turn(turn)
                .part("label", marks::label(theme))
                .label_layout(LabelLayout::new().hide_overlap(true))
                .part("emphasis", marks::emphasis(theme))
                // Names are laid out before those of the crowd.
                .z(if id == "marked" { 4 } else { 3 })
                .progressive(0)
                .data(list.iter().map(datum)),
        )
    })
}

/// The land alone. It stands still while weights move, and the library would
/// draw all of it anew with every change of what lies on it, which takes longer
/// than a frame: on the page the cities have a sheet of glass of their own.
#[must_use]
pub fn land(extent: Extent, theme: &Theme) -> Options {
    // A map that is dragged is dragged by its upper sheet.
    Options::new(theme).part("geo", geo(extent, false, theme))
}

/// The map without its land, to lie above [`land`].
#[must_use]
pub fn above_land(whole: Options) -> Options {
    let clear = Geo::new()
        .map(SHEET)
        .item_style(ItemStyle::new().border_width(0));
    let clear = beyond(clear).without_nulls().area_colour("transparent");
    whole.with("/geo", clear.json())
}

fn geo(extent: Extent, can_drag: bool, theme: &Theme) -> Beyond<Geo> {
    let Extent { low, high } = shown(extent);
    let coast = ItemStyle::new()
        .border_color(theme.paper.as_str())
        .border_width(0.7);
    let geo = Geo::new()
        .map(LAND)
        .roam(false)
        .silent(true)
        .aspect_scale(1)
        .item_style(coast)
        .emphasis(Emphasis::new().disabled(true))
        .select(Select::new().disabled(true));
    let geo = beyond(geo)
        .without_nulls()
        .area_colour(&theme.track)
        .bounds([[low.0, high.1], [high.0, low.1]])
        .scale_limits(0.4, 60.0);
    if can_drag { geo.movable() } else { geo }
}

fn rim(id: &str, theme: &Theme) -> ItemStyle {
    let rim = ItemStyle::new().border_color(theme.ink.as_str()).opacity(1);
    if id == "unranked" {
        rim.color(theme.paper.as_str())
            .border_width(1.5)
            .border_type(BorderType::Dotted)
    } else {
        // Seen through, a colour would not be that of the legend.
        rim.border_width(0.8)
    }
}

fn colours(atlas: &Atlas, colour: MapColour, theme: &Theme) -> Beyond<VisualMap> {
    let (low, high, ramp) = match colour {
        MapColour::Score => (atlas.scale.low, atlas.scale.high, &theme.sequence),
        MapColour::Change => {
            let reach = atlas.reach.max(1) as f64;
            (-reach, reach, &theme.diverging)
        }
    };
    let map = VisualMap::new()
        .type_(VisualMapType::Continuous)
        .show(false)
        .dimension(2)
        .min(low)
        .max(high)
        .in_range(VisualMapChannel::new().color(ramp.iter().map(String::as_str).collect()));
    beyond(map)
        .of_series(&[1, 2, 3, 4])
        .out_of_range(&theme.paper)
}

fn point(city: &MapCity, colour: MapColour) -> Vec<Option<f64>> {
    let value = match colour {
        MapColour::Score => city.place.map(|(_, score)| score),
        MapColour::Change => city.gain.map(|gain| gain as f64),
    };
    vec![Some(city.point.0), Some(city.point.1), value]
}

fn unnamed(city: &MapCity, colour: MapColour) -> Datum {
    DataPoint::from(point(city, colour)).into()
}

/// The diameter of a city's mark. `named` is its place among those with a name:
/// the nearer the front, the later it gives way, as the larger mark does.
fn mark_size(city: &MapCity, named: Option<usize>, n_cities: usize) -> f64 {
    let size = marks::named_size(city.standing, city.is_leader(), n_cities);
    let first = named.map_or(0.0, |place| 1.0 / (2.0 + place as f64));
    if city.standing.is_marked() || city.is_leader() {
        size
    } else {
        size + first
    }
}

/// Who is named, whoever stands out first, each with the side on which its name
/// stands; none where it would cover others.
fn names(atlas: &Atlas, look: Look, theme: &Theme) -> Vec<(usize, Option<Stand>)> {
    let mut named = atlas.named(look.colour == MapColour::Change);
    let others = atlas.cities.iter().enumerate();
    let due = others.filter(|(_, city)| city.is_leader() || city.standing.is_marked());
    let due: Vec<usize> = due.map(|(index, _)| index).collect();
    let missing: Vec<usize> = due
        .iter()
        .copied()
        .filter(|index| !named.contains(index))
        .collect();
    named.extend(missing);
    let frame = frame(look);
    // Who is not drawn is in nobody's way.
    let mut dots = vec![Dot::default(); atlas.cities.len()];
    for &index in atlas.drawn.iter().chain(&named) {
        let city = &atlas.cities[index];
        dots[index] = Dot {
            at: frame.at(city.point.0, city.point.1),
            radius: mark_size(city, None, atlas.cities.len()) / 2.0,
        };
    }
    let wanted: Vec<Name<'_>> = named
        .iter()
        .map(|&index| Name {
            dot: index,
            text: &atlas.cities[index].name,
            size: marks::LABEL,
            stands: Stand::ALL,
            is_due: due.contains(&index),
        })
        .collect();
    let found = stands(&dots, &wanted, look.size, theme.is_rtl);
    named.into_iter().zip(found).collect()
}

/// The part of a chart that the library fits a map into.
const FILLED: f64 = 0.8;

/// How the plane becomes pixels before a reader moves the map.
fn frame(look: Look) -> Frame {
    let Extent { low, high } = shown(look.extent);
    let (width, height) = look.size;
    let across = (width / (high.0 - low.0)).min(height / (high.1 - low.1));
    let step = FILLED * across;
    let middle = ((low.0 + high.0) / 2.0, (low.1 + high.1) / 2.0);
    Frame {
        origin: (
            width / 2.0 - step * middle.0,
            height / 2.0 + step * middle.1,
        ),
        step: (step, -step),
    }
}

/// Half a mark, and most of a name, stand beyond the outermost city.
fn shown(extent: Extent) -> Extent {
    extent.wider(0.06)
}

fn named_datum(
    city: &MapCity,
    colour: MapColour,
    (size, stand): (f64, Stand),
    theme: &Theme,
) -> Datum {
    let standing = city.standing;
    let item = DataPointItem::new(point(city, colour));
    let label = marks::own_label(&city.name, standing.is_focus).position(stand.label(theme));
    if !standing.is_marked() {
        return beyond(item).label(label).symbol_size(size).into();
    }
    let (symbol, turn) = match (colour, city.gain.unwrap_or(0).signum()) {
        (MapColour::Change, 1) => (Symbol::Triangle, 0),
        (MapColour::Change, -1) => (Symbol::Triangle, 180),
        _ => (marks::marked_symbol(standing), 0),
    };
    let rim = ItemStyle::new()
        .border_color(marks::marked_colour(standing, theme))
        .border_width(2.5)
        .opacity(1);
    beyond(item.item_style(rim))
        .label(label)
        .symbol(symbol)
        .symbol_turn(turn)
        .symbol_size(size)
        .into()
}

/// The cities, by their places in [`Atlas::cities`]: the ranked ones in the
/// order of ranks, then the others.
#[must_use]
pub fn spots(atlas: &Atlas) -> Vec<(usize, Spot)> {
    let mut order: Vec<usize> = atlas.drawn.clone();
    order::sort_by_key(&mut order, |&index| {
        atlas.cities[index].place.map_or(u32::MAX, |(rank, _)| rank)
    });
    let spot = |index: usize| {
        let city = &atlas.cities[index];
        let size = mark_size(city, None, atlas.cities.len());
        let spot = Spot::dot(0, city.point, size / 2.0);
        (index, spot.on(Plane::Map))
    };
    order.into_iter().map(spot).collect()
}
