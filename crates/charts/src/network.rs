//! The network of learning cities: groups side by side, scores upwards, a line
//! from each city to whom it could learn from.

use charming::component::{Axis, Grid};
use charming::datatype::DataPointItem;
use charming::element::font_settings::FontWeight;
use charming::element::{
    CoordinateSystem, Emphasis, EmphasisFocus, ItemStyle, Label, LabelLayout, LineStyle,
    LineStyleType, Symbol,
};
use charming::series::{Graph, GraphLayout, GraphLink};
use composite_index::order;

mod heads;

use super::beyond::{Beyond, beyond};
use super::labels::{Dot, Name, Stand, stands};
use super::lessons::plain;
use super::palette::Theme;
use super::pointing::{Frame, Spot};
use super::{Options, axes};
use heads::Heads;
use model::network::{Line, Mark, Picture};

/// What the picture cannot say by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Setting {
    /// The city in the foreground.
    pub focus: Option<usize>,
    /// The pillar whose links are shown; none for all.
    pub pillar: Option<usize>,
    /// Names of the cities of the marks, in order.
    pub names: Vec<String>,
    /// What the columns are called, in order.
    pub columns: Vec<String>,
    /// What is at the top and at the bottom of the scale.
    pub ends: (String, String),
    /// The width and height of the picture, in pixels.
    pub size: (f64, f64),
}

/// How many cities are named in the picture, where there is room, besides the
/// one in the foreground and those it has links with.
const NAMED: usize = 60;

/// The picture; the series of marks is the first.
#[must_use]
pub fn learning_network(picture: &Picture, setting: &Setting, theme: &Theme) -> Options {
    let (low, high) = picture.span;
    let air = 0.07 * (high - low);
    let focus = setting.focus.and_then(|unit| picture.mark_of(unit));
    let near = neighbours(picture, focus);
    let heads = Heads::of(&setting.columns, spacing(picture, setting));
    let named = names(
        picture,
        (setting, heads.top),
        (focus, &near),
        (low - air, high + air),
        theme,
    );
    let node = |(place, mark): (usize, &Mark)| {
        let is_focus = Some(place) == focus;
        let look = Look {
            is_focus,
            is_near: near.contains(&place),
            is_dimmed: focus.is_some() && !is_focus && !near.contains(&place),
            stand: named
                .iter()
                .find(|(named, _)| *named == place)
                .and_then(|(_, stand)| *stand),
        };
        node(mark, place, setting, look, theme)
    };
    let is_dense = picture.lines.len() > 600;
    let link = |line: &Line| link(line, picture, focus, setting, is_dense, theme);
    let graph = Graph::new()
        .id("cities")
        .coordinate_system(CoordinateSystem::Cartesian2d)
        .layout(GraphLayout::None)
        .roam(false)
        .edge_symbol(Some(("none".to_owned(), "arrow".to_owned())))
        .label_layout(LabelLayout::new().hide_overlap(true));
    let emphasis = Emphasis::new().focus(EmphasisFocus::None);
    let graph = beyond(graph)
        .edge_symbol_size(5.0)
        .cursor("pointer")
        .emphasis(emphasis)
        .z(3)
        .data(picture.marks.iter().enumerate().map(node))
        .links(picture.lines.iter().map(link));
    let columns = picture.columns.len().max(1) as f64;
    let hidden = |axis: Axis| axis.show(false);
    Options::new(theme)
        .part(
            "grid",
            Grid::new()
                .top(heads.top)
                .bottom(BOTTOM)
                .left(SIDE)
                .right(SIDE),
        )
        .part(
            "xAxis",
            hidden(axes::numbers(0.0, columns)).inverse(theme.is_rtl),
        )
        .part("yAxis", hidden(axes::numbers(low - air, high + air)))
        .series(graph)
        .series(heads.series(&setting.ends, (low - air, high + air), theme))
}

#[derive(Clone, Copy)]
struct Look {
    is_focus: bool,
    is_near: bool,
    is_dimmed: bool,
    /// Where its name stands, if it has one.
    stand: Option<Stand>,
}

fn node(
    mark: &Mark,
    place: usize,
    setting: &Setting,
    look: Look,
    theme: &Theme,
) -> Beyond<DataPointItem> {
    let size = size(mark);
    let fill = match (look.is_focus, setting.pillar) {
        (true, _) => theme.ink.as_str(),
        (_, Some(pillar)) => theme.pillar(pillar),
        (_, None) => theme.accent.as_str(),
    };
    let name = setting.names.get(place).map_or("", String::as_str);
    let style = ItemStyle::new()
        .color(fill)
        .border_color(theme.paper.as_str())
        .border_width(1)
        .opacity(if look.is_dimmed { 0.55 } else { 1.0 });
    let is_bold = look.is_focus || look.is_near;
    let label = Label::new()
        .show(look.stand.is_some())
        .formatter(plain(name).as_str())
        .position(look.stand.unwrap_or(Stand::Above).label(theme))
        .distance(3)
        .color(match look.is_dimmed {
            true => theme.ink_soft.as_str(),
            false => theme.ink.as_str(),
        })
        .font_size(letters(look.is_focus))
        .font_weight(FontWeight::Number(if is_bold { 600 } else { 400 }));
    let (symbol, size) = if look.is_focus {
        (Symbol::Diamond, size.max(FOCUS))
    } else {
        (Symbol::Circle, size)
    };
    let item = DataPointItem::new(vec![mark.x, mark.y])
        .name(name)
        .item_style(style);
    beyond(item)
        .id(&node_id(mark))
        .symbol(symbol)
        .symbol_size(size)
        .label(beyond(label).seam(&theme.paper).opaque())
}

/// By what the links know a mark.
fn node_id(mark: &Mark) -> String {
    mark.unit.to_string()
}

fn link(
    line: &Line,
    picture: &Picture,
    focus: Option<usize>,
    setting: &Setting,
    is_dense: bool,
    theme: &Theme,
) -> Beyond<GraphLink> {
    let learns = Some(line.learner) == focus;
    let teaches = Some(line.teacher) == focus;
    let (colour, width, opacity) = match (learns, teaches) {
        (true, _) => (theme.gain.as_str(), 2.5, 1.0),
        (_, true) => (theme.ink.as_str(), 1.5, 0.9),
        _ => {
            let colour = setting
                .pillar
                .map_or(theme.ink_soft.as_str(), |pillar| theme.pillar(pillar));
            let faint = match (is_dense, setting.pillar.is_some()) {
                (true, _) => 0.14,
                (false, true) => 0.75,
                (false, false) => 0.4,
            };
            let faint = if focus.is_some() { faint / 1.5 } else { faint };
            (colour, 0.6 + 0.4 * line.n_pillars as f64, faint)
        }
    };
    let style = LineStyle::new()
        .color(colour)
        .width(width)
        .opacity(opacity)
        .curveness(0.18)
        .type_(if teaches {
            LineStyleType::Dashed
        } else {
            LineStyleType::Solid
        });
    let end = |place: usize| picture.marks.get(place).map(node_id).unwrap_or_default();
    let link = GraphLink {
        source: end(line.learner),
        target: end(line.teacher),
        value: None,
    };
    beyond(link).line_style(style).silent()
}

/// The least diameter of the city in the foreground, in pixels.
const FOCUS: f64 = 16.0;

/// The size of the letters of a name, in pixels.
const fn letters(is_focus: bool) -> f64 {
    if is_focus { 14.0 } else { 12.0 }
}

/// Room around the picture, in pixels: below, and at either side. Above are the
/// heads of columns.
const BOTTOM: f64 = 14.0;
const SIDE: f64 = 32.0;

/// Who is named, each with the side on which its name stands; none where it would
/// cover others. At the outer side of a column names are out of the way of what is
/// in its middle.
fn names(
    picture: &Picture,
    (setting, top): (&Setting, f64),
    (focus, near): (Option<usize>, &[usize]),
    (low, high): (f64, f64),
    theme: &Theme,
) -> Vec<(usize, Option<Stand>)> {
    let (width, height) = setting.size;
    let along = spacing(picture, setting);
    let (left, along) = if theme.is_rtl {
        (width - SIDE, -along)
    } else {
        (SIDE, along)
    };
    let up = (top + BOTTOM - height) / (high - low);
    let frame = Frame {
        origin: (left, height - BOTTOM - up * low),
        step: (along, up),
    };
    let dot = |(place, mark): (usize, &Mark)| {
        let least = if Some(place) == focus { FOCUS } else { 0.0 };
        Dot {
            at: frame.at(mark.x, mark.y),
            radius: size(mark).max(least) / 2.0,
        }
    };
    let dots: Vec<Dot> = picture.marks.iter().enumerate().map(dot).collect();
    let named = named(picture, focus, near);
    let wanted: Vec<Name<'_>> = named
        .iter()
        .map(|&place| {
            let mark = &picture.marks[place];
            let offset = mark.x - (mark.column as f64 + 0.5);
            let stands = if offset > 0.01 {
                [Stand::After, Stand::Above, Stand::Below, Stand::Before]
            } else if offset < -0.01 {
                [Stand::Before, Stand::Above, Stand::Below, Stand::After]
            } else {
                [Stand::Above, Stand::Below, Stand::After, Stand::Before]
            };
            let is_focus = Some(place) == focus;
            Name {
                dot: place,
                text: setting.names.get(place).map_or("", String::as_str),
                size: letters(is_focus),
                stands,
                is_due: is_focus || near.contains(&place),
            }
        })
        .collect();
    let found = stands(&dots, &wanted, setting.size, theme.is_rtl);
    named.into_iter().zip(found).collect()
}

fn neighbours(picture: &Picture, focus: Option<usize>) -> Vec<usize> {
    let Some(focus) = focus else {
        return Vec::new();
    };
    let other = |line: &Line| match (line.learner == focus, line.teacher == focus) {
        (true, _) => Some(line.teacher),
        (_, true) => Some(line.learner),
        _ => None,
    };
    picture.lines.iter().filter_map(other).collect()
}

/// The marks with a name: the foreground, its neighbours, the most named.
fn named(picture: &Picture, focus: Option<usize>, near: &[usize]) -> Vec<usize> {
    let mut most: Vec<usize> = (0..picture.marks.len()).collect();
    order::sort_by_key(&mut most, |&place| {
        (std::cmp::Reverse(picture.marks[place].n_pupils), place)
    });
    most.truncate(NAMED);
    let mut named: Vec<usize> = focus.into_iter().collect();
    for place in near.iter().copied().chain(most) {
        if !named.contains(&place) {
            named.push(place);
        }
    }
    named
}

/// The distance between the middles of two columns, in pixels.
fn spacing(picture: &Picture, setting: &Setting) -> f64 {
    let columns = picture.columns.len().max(1) as f64;
    (setting.size.0 - 2.0 * SIDE) / columns
}

/// The marks, by their places in [`Picture::marks`]: column by column, each from
/// the top.
#[must_use]
pub fn spots(picture: &Picture) -> Vec<(usize, Spot)> {
    let mut order: Vec<usize> = (0..picture.marks.len()).collect();
    order::sort_by(&mut order, |&a, &b| {
        let (a, b) = (&picture.marks[a], &picture.marks[b]);
        a.column.cmp(&b.column).then(b.y.total_cmp(&a.y))
    });
    let spot = |index: usize| {
        let mark = &picture.marks[index];
        (
            index,
            Spot::dot(mark.column, (mark.x, mark.y), size(mark) / 2.0),
        )
    };
    order.into_iter().map(spot).collect()
}

/// The diameter of a mark, in pixels.
fn size(mark: &Mark) -> f64 {
    (7.0 + 3.4 * (mark.n_pupils as f64).sqrt()).min(30.0)
}
