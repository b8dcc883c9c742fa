//! The network of learning cities: groups side by side, scores upwards, a line
//! from each city to whom it could learn from.

use serde_json::{Value, json};

use super::Options;
use super::lessons::plain;
use super::palette::Theme;
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
    /// What is told of each mark when it is pointed at.
    pub tips: Vec<String>,
    /// What the columns are called, in order.
    pub columns: Vec<String>,
    /// What is at the top and at the bottom of the scale.
    pub ends: (String, String),
}

/// How many cities are named in the picture, where there is room, besides the
/// one in the foreground and those it has links with.
const NAMED: usize = 60;

/// How close in height, as a share of the scale, marks stand in each other's
/// line.
const BESIDE: f64 = 0.04;

/// The picture; the series of marks is the first.
#[must_use]
pub fn learning_network(picture: &Picture, setting: &Setting, theme: &Theme) -> Options {
    let (low, high) = picture.span;
    let air = 0.07 * (high - low);
    let focus = setting.focus.and_then(|unit| picture.mark_of(unit));
    let near = neighbours(picture, focus);
    let named = named(picture, focus, &near);
    let marks = picture.marks.iter().enumerate();
    let marks: Vec<Value> = marks
        .map(|(place, mark)| {
            let is_focus = Some(place) == focus;
            let look = Look {
                is_focus,
                is_near: near.contains(&place),
                is_named: named.contains(&place),
                is_dimmed: focus.is_some() && !is_focus && !near.contains(&place),
                side: side(mark, &picture.marks, BESIDE * (high - low)),
            };
            node(mark, place, setting, look, theme)
        })
        .collect();
    let is_dense = picture.lines.len() > 600;
    let lines: Vec<Value> = picture
        .lines
        .iter()
        .map(|line| link(line, focus, setting, is_dense, theme))
        .collect();
    Options::new(theme)
        .part("grid", &json!({ "top": 44, "bottom": 14, "left": 14, "right": 14 }))
        .part("xAxis", &json!({
            "type": "value", "min": 0, "max": picture.columns.len().max(1), "inverse": theme.is_rtl,
            "show": false,
        }))
        .part("yAxis", &json!({ "type": "value", "min": low - air, "max": high + air, "show": false }))
        .part("tooltip", &json!({
            "trigger": "item", "renderMode": "richText", "backgroundColor": theme.raised,
            "borderColor": theme.rule, "textStyle": { "color": theme.ink, "fontSize": 13 },
        }))
        .series(&json!({
            "id": "cities", "type": "graph", "coordinateSystem": "cartesian2d", "layout": "none",
            "roam": false, "data": marks, "links": lines, "edgeSymbol": ["none", "arrow"],
            "edgeSymbolSize": 5, "labelLayout": { "hideOverlap": true }, "cursor": "pointer",
            "emphasis": { "focus": "none", "label": { "show": true } }, "z": 3,
        }))
        .series(&heads(setting, (low - air, high + air), theme))
}

#[derive(Clone, Copy)]
struct Look {
    is_focus: bool,
    is_near: bool,
    is_named: bool,
    is_dimmed: bool,
    side: Side,
}

/// Where the name of a mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Above,
    /// Where the scale of columns leads.
    After,
    /// Where it comes from.
    Before,
}

impl Side {
    const fn word(self, is_rtl: bool) -> &'static str {
        match (self, is_rtl) {
            (Self::Above, _) => "top",
            (Self::After, false) | (Self::Before, true) => "right",
            (Self::Before, false) | (Self::After, true) => "left",
        }
    }
}

fn node(mark: &Mark, place: usize, setting: &Setting, look: Look, theme: &Theme) -> Value {
    let size = (7.0 + 3.4 * (mark.n_pupils as f64).sqrt()).min(30.0);
    let fill = match (look.is_focus, setting.pillar) {
        (true, _) => theme.ink.as_str(),
        (_, Some(pillar)) => theme.pillar(pillar),
        (_, None) => theme.city(0),
    };
    let name = setting.names.get(place).map_or("", String::as_str);
    let tip = setting.tips.get(place).map_or("", String::as_str);
    json!({
        "id": mark.unit.to_string(), "name": name, "value": [mark.x, mark.y],
        "symbol": if look.is_focus { "diamond" } else { "circle" },
        "symbolSize": if look.is_focus { size.max(16.0) } else { size },
        "itemStyle": { "color": fill, "borderColor": theme.paper, "borderWidth": 1,
            "opacity": if look.is_dimmed { 0.55 } else { 1.0 } },
        "label": {
            "show": look.is_named, "formatter": plain(name),
            "position": look.side.word(theme.is_rtl), "distance": 3,
            "color": theme.ink, "fontSize": if look.is_focus { 14 } else { 12 },
            "fontWeight": if look.is_focus || look.is_near { 600 } else { 400 },
            "textBorderColor": theme.paper, "textBorderWidth": 3,
        },
        "tooltip": { "formatter": plain(tip) },
    })
}

fn link(
    line: &Line,
    focus: Option<usize>,
    setting: &Setting,
    is_dense: bool,
    theme: &Theme,
) -> Value {
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
    json!({
        "source": line.learner, "target": line.teacher,
        "lineStyle": { "color": colour, "width": width, "opacity": opacity, "curveness": 0.18,
            "type": if teaches { "dashed" } else { "solid" } },
        "silent": true, "tooltip": { "show": false },
    })
}

/// Names stand at the outer side of their column where nothing else does, so
/// that they are out of the way of what is in its middle.
fn side(mark: &Mark, marks: &[Mark], beside: f64) -> Side {
    let is_free = |is_there: fn(f64) -> bool| {
        !marks.iter().any(|other| {
            other.column == mark.column
                && is_there(other.x - mark.x)
                && (other.y - mark.y).abs() < beside
        })
    };
    let offset = mark.x - (mark.column as f64 + 0.5);
    if offset > 0.01 && is_free(|distance| distance > 0.0) {
        Side::After
    } else if offset < -0.01 && is_free(|distance| distance < 0.0) {
        Side::Before
    } else {
        Side::Above
    }
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
    most.sort_by_key(|&place| (std::cmp::Reverse(picture.marks[place].n_pupils), place));
    most.truncate(NAMED);
    focus
        .into_iter()
        .chain(near.iter().copied())
        .chain(most)
        .collect()
}

/// Words at the head of the columns and at the ends of the scale, on marks
/// that cannot be seen.
fn heads(setting: &Setting, (low, high): (f64, f64), theme: &Theme) -> Value {
    let is_narrow = setting.columns.len() > 5;
    let head = |(place, name): (usize, &String)| {
        json!({ "value": [place as f64 + 0.5, high], "label": {
            "formatter": plain(name), "position": "top", "fontWeight": 600,
            "width": if is_narrow { 72 } else { 84 }, "overflow": "break", "lineHeight": 14 } })
    };
    let mut data: Vec<Value> = setting.columns.iter().enumerate().map(head).collect();
    let beside = if theme.is_rtl { "left" } else { "right" };
    let end = |text: &str, score: f64, offset: f64| {
        json!({ "value": [0, score], "label": {
            "formatter": plain(text), "position": beside, "offset": [0, offset] } })
    };
    data.push(end(&setting.ends.0, high, 12.0));
    data.push(end(&setting.ends.1, low, -6.0));
    json!({
        "id": "heads", "type": "scatter", "symbol": "circle", "symbolSize": 1, "silent": true, "data": data,
        "itemStyle": { "color": "transparent" }, "clip": false, "tooltip": { "show": false }, "z": 1,
        "label": { "show": true, "distance": 6, "fontSize": if is_narrow { 11 } else { 12 },
            "color": theme.ink_soft },
        "labelLayout": { "hideOverlap": true },
    })
}
