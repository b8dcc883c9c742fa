//! Charts as data: a model and a theme go in, options come out. No signals, no
//! browser, so every chart can be tested as a value.
//!
//! Every chart is made of the typed parts of `charming`: series, axes, grids,
//! labels, styles. They stay parts and are put together in [`Options`]; its
//! `Chart` would bring every kind of series that it knows into the program. As
//! parts they are worth their price: compressed, they add 15.5 KB to what the
//! lazy parts of the page share and take 13.8 KB from the comparison, 2 KB of
//! 1,196 in all. What `charming` 0.6 lacks is added by the methods of
//! [`Beyond`], one for each thing:
//!
//! | Part of `charming` | What it lacks | Helper | Charts | Why |
//! |---|---|---|---|---|
//! | any | a part that has more to it, within another | [`part`] | all but `profile` | setters take only `charming`'s own types |
//! | any series | data that may be none: empty lists are left out | [`data`] | all but `profile` | the library would go on showing the old ones |
//! | `DataPointItem` | `label` | [`label`] | all whose marks have words | numbers in the reader's language, names where there is room |
//! | `DataPointItem` | `symbol`, `symbolSize` | [`symbol`], [`symbol_size`] | `choices`, `map`, `intervals`, `network`, `over_time`, `scatter`, `slope` | who stands out does so by shape and size, too |
//! | `DataPointItem`, `Scatter` | `symbolRotate` | [`symbol_turn`] | `map` | who falls is marked by a triangle on its point |
//! | `DataPointItem`, `GraphLink` | `lineStyle` | [`line_style`] | `network`, `profiles` | lines that stand out |
//! | `DataPointItem` | `id` | [`id`] | `network` | links know their ends by them |
//! | `Bar`, `Heatmap`, `Parallel`, `Scatter`, `GraphLink` | `silent` | [`silent`] | all but `correlations`, `coverage`, `profile` | what answers to the pointer is what says more |
//! | `Graph`, `Parallel`, `Scatter` | `z` | [`z`] | `map`, `network`, `profiles`, `scatter` | who stands out lies on top |
//! | `Line`, `Scatter` | `clip` | [`unclipped`] | `network`, `over_time`, `scatter`, `slope` | half a mark and all of a label may stand beyond the plot |
//! | `Bar`, `Graph` | `cursor` | [`cursor`] | `network`, `waterfall` | a hand only where a press does something |
//! | `Heatmap`, `Scatter` | `labelLayout` | [`label_layout`] | `acceptability`, `map`, `network`, `multiverse`, `scatter`, `wins` | labels never lie on each other |
//! | `LabelLayout` | `moveOverlap` | [`shift_y`] | `multiverse` | names at the ends of curves move apart |
//! | `Scatter` | `progressive` | [`progressive`] | `map`, `scatter` | a drag never shows half a crowd |
//! | `Scatter` | `symbolSize` of two sides | [`symbol_box`] | `choices`, `city_profile`, `intervals`, `multiverse` | marks that are strokes |
//! | `Line` | `showAllSymbol` | [`every_symbol`] | `over_time`, `slope` | a mark at every point, however many lines there are |
//! | `Bar` | `barMaxWidth`, `barCategoryGap` | [`max_width`], [`category_gap`] | `pillar_bars`, `ranking`, `waterfall`, `effects` | few bars do not become blocks, groups stand apart |
//! | `Bar` | `stackStrategy` | [`stacked_across_zero`] | `waterfall` | a step may start below zero and end above |
//! | `Graph` | `links` with a look of their own | [`links`] | `network` | who learns, who teaches, and the rest |
//! | `Graph` | `edgeSymbolSize`, `emphasis` | [`edge_symbol_size`], [`emphasis`] | `network` | small arrows; nothing fades under the pointer |
//! | `Emphasis` | `scale` | [`scale`] | `map`, `scatter` | a point grows under the pointer |
//! | `Label`, `AxisLabel` | `width`, `overflow` | [`cut`] | `ranking` | long names end early; all others come in lines |
//! | `Label`, `AxisLabel` | `lineHeight` | [`line_height`] | those that break them | lines of one name stay together |
//! | `Label`, `AxisLabel` | `textBorderColor`, `textBorderWidth` | [`seam`] | `choices`, `map`, `network`, `scatter`, `waterfall` | texts on marks stay legible |
//! | `Label` | `opacity` | [`opaque`] | `intervals`, `multiverse`, `network` | labels of faint marks are not faint |
//! | `Label` | `rotate` in numbers | [`turned`] | `network` | columns may be narrower than a word |
//! | `AxisLabel` | `align`, `margin` | [`align`], [`margin`] | all with names at a side | names end at the chart, in both directions of reading |
//! | `AxisLabel` | `inside`, `verticalAlign`, `padding` | [`inside`], [`vertical_align`], [`room_below`] | `choices`, `city_profile` | names above their strips |
//! | `AxisLabel` | `hideOverlap` | [`hide_overlap`] | `acceptability`, `correlations` | there may be many ranks |
//! | `Axis` | names with a look of their own; names that may be none | [`names`] | all with an axis of names | who is in the foreground is in bold |
//! | `Axis`, `RadarCoordinate`, `ParallelAxis` | a line of one colour | [`line_colour`] | `profiles`, `profile`, `scatter` | the colours of the theme |
//! | `ParallelAxis` | `id`, `interval`, `axisLabel`, `axisTick`, `nameTextStyle` | [`like`] | `profiles` | an `Axis` has them all |
//! | `ParallelAxis` | `areaSelectStyle` | [`selection`] | `profiles` | the colours of the theme |
//! | `ParallelCoordinate` | `axisExpandable` | [`unexpandable`] | `profiles` | axes stay where they are |
//! | `VisualMap` | `seriesIndex` of several | [`of_series`] | `map` | who is not ranked has no colour |
//! | `VisualMap` | `outOfRange`, which it writes as `outRange` | [`out_of_range`] | `map` | the same |
//! | `VisualMap` | pieces with more to them, `itemSymbol`, `selectedMode` | [`pieces`], [`item_symbol`], [`unselectable`] | `coverage` | a legend that is not a switch |
//! | `VisualMapPiece` | `value` | [`value`] | `coverage` | states are not ranges |
//! | `MarkLine` | lines that may be none | [`lines`] | all with lines across | as for data |
//! | `LineStyle` | `cap` | [`butt`] | `influence` | thick lines end where their share does |
//! | `Geo` | leaving out what is not set | [`without_nulls`] | `map` | the library takes null for a choice and hides the map |
//! | `Geo` | `roam` by dragging alone | [`movable`] | `map` | the wheel belongs to the page |
//! | `Geo` | `boundingCoords` in numbers, `scaleLimit` by name | [`bounds`], [`scale_limits`] | `map` | it writes strings and a list, which the library cannot read |
//! | `Geo` | `itemStyle.areaColor` | [`area_colour`] | `map` | the colours of the theme |
//!
//! What the pointer and the keys are told of marks is not the library's either:
//! see [`pointing`].
//!
//! [`align`]: beyond::Beyond::align
//! [`area_colour`]: beyond::Beyond::area_colour
//! [`bounds`]: beyond::Beyond::bounds
//! [`butt`]: beyond::Beyond::butt
//! [`category_gap`]: beyond::Beyond::category_gap
//! [`cursor`]: beyond::Beyond::cursor
//! [`cut`]: beyond::Beyond::cut
//! [`data`]: beyond::Beyond::data
//! [`edge_symbol_size`]: beyond::Beyond::edge_symbol_size
//! [`emphasis`]: beyond::Beyond::emphasis
//! [`every_symbol`]: beyond::Beyond::every_symbol
//! [`hide_overlap`]: beyond::Beyond::hide_overlap
//! [`id`]: beyond::Beyond::id
//! [`inside`]: beyond::Beyond::inside
//! [`item_symbol`]: beyond::Beyond::item_symbol
//! [`label`]: beyond::Beyond::label
//! [`label_layout`]: beyond::Beyond::label_layout
//! [`like`]: beyond::Beyond::like
//! [`line_colour`]: beyond::Beyond::line_colour
//! [`line_height`]: beyond::Beyond::line_height
//! [`line_style`]: beyond::Beyond::line_style
//! [`lines`]: beyond::Beyond::lines
//! [`links`]: beyond::Beyond::links
//! [`margin`]: beyond::Beyond::margin
//! [`max_width`]: beyond::Beyond::max_width
//! [`movable`]: beyond::Beyond::movable
//! [`names`]: beyond::Beyond::names
//! [`of_series`]: beyond::Beyond::of_series
//! [`opaque`]: beyond::Beyond::opaque
//! [`out_of_range`]: beyond::Beyond::out_of_range
//! [`part`]: beyond::Beyond::part
//! [`pieces`]: beyond::Beyond::pieces
//! [`progressive`]: beyond::Beyond::progressive
//! [`room_below`]: beyond::Beyond::room_below
//! [`scale`]: beyond::Beyond::scale
//! [`scale_limits`]: beyond::Beyond::scale_limits
//! [`seam`]: beyond::Beyond::seam
//! [`selection`]: beyond::Beyond::selection
//! [`shift_y`]: beyond::Beyond::shift_y
//! [`silent`]: beyond::Beyond::silent
//! [`stacked_across_zero`]: beyond::Beyond::stacked_across_zero
//! [`symbol`]: beyond::Beyond::symbol
//! [`symbol_box`]: beyond::Beyond::symbol_box
//! [`symbol_size`]: beyond::Beyond::symbol_size
//! [`symbol_turn`]: beyond::Beyond::symbol_turn
//! [`turned`]: beyond::Beyond::turned
//! [`unclipped`]: beyond::Beyond::unclipped
//! [`unexpandable`]: beyond::Beyond::unexpandable
//! [`unselectable`]: beyond::Beyond::unselectable
//! [`value`]: beyond::Beyond::value
//! [`vertical_align`]: beyond::Beyond::vertical_align
//! [`without_nulls`]: beyond::Beyond::without_nulls
//! [`z`]: beyond::Beyond::z

pub mod acceptability;
mod axes;
pub mod beyond;
pub mod choices;
pub mod city_profile;
pub mod correlations;
pub mod coverage;
pub mod effects;
mod forced;
pub mod grouped;
pub mod influence;
pub mod intervals;
pub mod labels;
pub mod lessons;
pub mod map;
pub mod marks;
pub mod measure;
pub mod multiverse;
pub mod network;
pub mod over_time;
pub mod palette;
pub mod pillar_bars;
pub mod pointing;
pub mod profile;
pub mod profiles;
pub mod ranking;
mod ranks;
pub mod scatter;
mod side;
pub mod slope;
pub mod standalone;
pub mod waterfall;
pub mod wins;

pub use palette::Theme;

use charming::element::font_settings::FontFamily;
use charming::element::{MarkLine, TextStyle};
use serde_json::{Value, json};

use beyond::{Beyond, Part};

/// Options ready for the chart library.
///
/// `charming` makes their parts. They are put together here and not in its
/// `Chart`, which would bring every kind of series that it knows into the
/// program: a quarter of what a reader downloads.
#[derive(Clone, Debug, PartialEq)]
pub struct Options(Value);

impl Options {
    /// A chart without parts, in the page's font, that stands still.
    #[must_use]
    pub fn new(theme: &Theme) -> Self {
        let font = FontFamily::Custom(theme.font.clone());
        let mut options = json!({ "animation": false, "series": [] });
        options["textStyle"] = TextStyle::new().font_family(font).json();
        // The library takes the depth of all lines from here alone, and would
        // draw them across names and numbers.
        options["markLine"] = MarkLine::new().z(1).json();
        Self(options)
    }

    /// Sets a part, such as an axis.
    #[must_use]
    pub fn part(mut self, name: &str, part: impl Part) -> Self {
        self.0[name] = part.json();
        self
    }

    /// Sets a part of which there are several, such as the axes of two grids.
    #[must_use]
    pub fn parts<T>(mut self, name: &str, parts: impl IntoIterator<Item = Beyond<T>>) -> Self {
        self.0[name] = parts.into_iter().map(Part::json).collect();
        self
    }

    /// Adds a series.
    #[must_use]
    pub fn series(mut self, series: impl Part) -> Self {
        if let Some(all) = self.0["series"].as_array_mut() {
            all.push(series.json());
        }
        self
    }

    /// Adds keys to the part at a place like `/geo`, or to the whole at ``.
    #[must_use]
    pub fn with(mut self, pointer: &str, extra: Value) -> Self {
        if let Some(place) = self.0.pointer_mut(pointer) {
            merge(place, extra);
        }
        self
    }

    /// Parts that depend on how wide the chart is, which no model knows: the library
    /// takes them by itself, also when a telephone is turned and on paper. `parts`
    /// gives them for a chart at least so wide; the first of the widths, in pixels,
    /// also serves what is narrower.
    #[must_use]
    pub fn by_width(mut self, widths: &[f64], parts: impl Fn(f64) -> Value) -> Self {
        let media = self.0["media"].take();
        let mut media: Vec<Value> = media.as_array().cloned().unwrap_or_default();
        for (place, &width) in widths.iter().enumerate() {
            let mut query = json!({});
            if place > 0 {
                query["minWidth"] = width.into();
            }
            if let Some(next) = widths.get(place + 1) {
                query["maxWidth"] = (next - 0.01).into();
            }
            media.push(json!({ "query": query, "option": parts(width) }));
        }
        self.0["media"] = media.into();
        self
    }

    /// What a chart that shows `before` must be told to show this: the parts
    /// that differ, and of series the keys that differ. None if it must start
    /// anew, because series came, went or changed their kind.
    #[must_use]
    pub fn since(&self, before: &Self) -> Option<Self> {
        let (Value::Object(now), Value::Object(old)) = (&self.0, &before.0) else {
            return None;
        };
        if old.keys().any(|key| !now.contains_key(key)) {
            return None;
        }
        let mut changes = serde_json::Map::new();
        for (name, part) in now {
            let old = old.get(name)?;
            if name == "series" {
                changes.insert(name.clone(), series_since(part, old)?);
            } else if part != old {
                changes.insert(name.clone(), part.clone());
            }
        }
        Some(Self(Value::Object(changes)))
    }

    /// The same chart with each of the colours `from` in the colour at its
    /// place in `to`.
    #[must_use]
    pub fn recoloured(mut self, from: &[String], to: &[String]) -> Self {
        recolour(&mut self.0, from, to);
        self
    }

    /// The options as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        self.0.to_string()
    }

    /// The options as a value.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.0
    }
}

fn series_since(now: &Value, before: &Value) -> Option<Value> {
    let (now, before) = (now.as_array()?, before.as_array()?);
    if now.len() != before.len() {
        return None;
    }
    now.iter()
        .zip(before)
        .map(|(now, before)| one_series_since(now, before))
        .collect()
}

fn one_series_since(now: &Value, before: &Value) -> Option<Value> {
    let (Value::Object(now), Value::Object(before)) = (now, before) else {
        return None;
    };
    let is_same = |key: &str| now.get(key) == before.get(key);
    if !is_same("type") || !is_same("id") || before.keys().any(|key| !now.contains_key(key)) {
        return None;
    }
    let is_needed =
        |(key, value): &(&String, &Value)| *key == "id" || before.get(*key) != Some(*value);
    let changes = now
        .iter()
        .filter(is_needed)
        .map(|(key, value)| (key.clone(), value.clone()));
    Some(Value::Object(changes.collect()))
}

fn recolour(value: &mut Value, from: &[String], to: &[String]) {
    match value {
        Value::String(text) => {
            let place = from.iter().position(|colour| colour == text);
            if let Some(colour) = place.and_then(|place| to.get(place)) {
                text.clone_from(colour);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| recolour(item, from, to)),
        Value::Object(parts) => parts.values_mut().for_each(|part| recolour(part, from, to)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn merge(place: &mut Value, extra: Value) {
    match (place, extra) {
        (Value::Object(place), Value::Object(extra)) => {
            for (key, value) in extra {
                merge(place.entry(key).or_insert(Value::Null), value);
            }
        }
        (place, extra) => *place = extra,
    }
}
