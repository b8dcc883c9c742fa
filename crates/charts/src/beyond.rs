//! What `charming` 0.6 has no setter for, one helper a thing.
//!
//! [`beyond`] takes a part of `charming`'s that is made as far as it goes; the
//! methods of [`Beyond`] then add what it lacks. They are kept apart by the
//! part's type, so that a map cannot be given the cap of a line. The table in
//! the documentation of [`charts`](super) says which charts need which of them.

use std::marker::PhantomData;

use charming::component::{
    Axis, Geo, ParallelAxis, ParallelCoordinate, RadarCoordinate, VisualMap, VisualMapPiece,
};
use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{
    AxisLabel, Emphasis, ItemStyle, Label, LabelAlign, LabelLayout, LabelVerticalAlign, LineStyle,
    MarkLine, MarkLineVariant, Symbol, TextStyle, Tooltip,
};
use charming::series::{Bar, Graph, GraphLink, Heatmap, Line, Parallel, Scatter};
use serde::Serialize;
use serde_json::{Value, json};

/// Something that a chart is put together from: a part of `charming`'s, or one
/// with more to it.
pub trait Part {
    /// The part as JSON. One that cannot be written, which no chart of ours
    /// gives cause for, is left empty.
    fn json(self) -> Value;
}

impl<T: Serialize> Part for T {
    fn json(self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

impl<T> Part for Beyond<T> {
    fn json(self) -> Value {
        self.value
    }
}

/// A part of `charming`'s, with what it has no setter for.
#[derive(Clone, Debug)]
pub struct Beyond<T> {
    value: Value,
    part: PhantomData<T>,
}

/// A part that more can be added to than `charming` has setters for.
#[must_use]
pub fn beyond<T: Serialize>(part: T) -> Beyond<T> {
    Beyond {
        value: part.json(),
        part: PhantomData,
    }
}

/// Sets a key of a part; apart from [`Beyond`], so that it is compiled once.
fn set(part: &mut Value, key: &str, value: Value) {
    part[key] = value;
}

impl<T> Beyond<T> {
    fn set(mut self, key: &str, value: impl Into<Value>) -> Self {
        set(&mut self.value, key, value.into());
        self
    }

    /// A part within this one that has more to it itself: the setters of
    /// `charming` take none but its own.
    #[must_use]
    pub fn part<P>(self, key: &str, part: Beyond<P>) -> Self {
        self.set(key, part.value)
    }
}

/// A series that a chart of ours is drawn as.
pub trait Series {}

impl Series for Bar {}
impl Series for Graph {}
impl Series for Heatmap {}
impl Series for Line {}
impl Series for Parallel {}
impl Series for Scatter {}

impl<S: Series> Beyond<S> {
    /// Takes no notice of the pointer. `Line` alone has a setter.
    #[must_use]
    pub fn silent(self) -> Self {
        self.set("silent", true)
    }

    /// How near to the reader it lies. `Line` alone has a setter.
    #[must_use]
    pub fn z(self, z: i32) -> Self {
        self.set("z", z)
    }

    /// Drawn also beyond the edges of its grid, where half a mark or a label
    /// may stand.
    #[must_use]
    pub fn unclipped(self) -> Self {
        self.set("clip", false)
    }

    /// What the pointer becomes over it; the library's own is a hand.
    #[must_use]
    pub fn cursor(self, cursor: &str) -> Self {
        self.set("cursor", cursor)
    }

    /// What happens where labels meet. `Graph` alone has a setter.
    #[must_use]
    pub fn label_layout(self, layout: impl Part) -> Self {
        self.set("labelLayout", layout.json())
    }

    /// Drawn at once if 0, else in steps of so many. `Heatmap` and `Parallel`
    /// have a setter.
    #[must_use]
    pub fn progressive(self, step: u32) -> Self {
        self.set("progressive", step)
    }

    /// Data that have more to them than a value, a name and a style (`Heatmap`
    /// and `Graph` take not even these), and data that may be none: `charming`
    /// leaves an empty list out, and the library would go on showing what it
    /// was told before.
    #[must_use]
    pub fn data<D: Into<Datum>>(self, data: impl IntoIterator<Item = D>) -> Self {
        let data: Vec<Value> = data.into_iter().map(|datum| datum.into().0).collect();
        self.set("data", data)
    }
}

/// One datum of a series: as `charming` has it, or with a look of its own.
#[derive(Clone, Debug)]
pub struct Datum(Value);

impl From<DataPoint> for Datum {
    fn from(point: DataPoint) -> Self {
        Self(point.json())
    }
}

impl From<Beyond<DataPointItem>> for Datum {
    fn from(item: Beyond<DataPointItem>) -> Self {
        Self(item.value)
    }
}

impl Beyond<DataPointItem> {
    /// The name that the links of a graph know it by.
    #[must_use]
    pub fn id(self, id: &str) -> Self {
        self.set("id", id)
    }

    /// A label of its own.
    #[must_use]
    pub fn label(self, label: impl Part) -> Self {
        self.set("label", label.json())
    }

    /// A shape of its own.
    #[must_use]
    pub fn symbol(self, symbol: Symbol) -> Self {
        self.set("symbol", symbol.json())
    }

    /// A diameter of its own, in pixels.
    #[must_use]
    pub fn symbol_size(self, size: f64) -> Self {
        self.set("symbolSize", size)
    }

    /// Its shape turned, in degrees.
    #[must_use]
    pub fn symbol_turn(self, degrees: i32) -> Self {
        self.set("symbolRotate", degrees)
    }

    /// A line of its own.
    #[must_use]
    pub fn line_style(self, style: LineStyle) -> Self {
        self.set("lineStyle", style.json())
    }

    /// What is said of it under the pointer.
    #[must_use]
    pub fn tooltip(self, tooltip: Tooltip) -> Self {
        self.set("tooltip", tooltip.json())
    }
}

impl Beyond<Bar> {
    /// How thick it is at most, in pixels.
    #[must_use]
    pub fn max_width(self, width: f64) -> Self {
        self.set("barMaxWidth", width)
    }

    /// The gap between groups, as a share of a group.
    #[must_use]
    pub fn category_gap(self, share: &str) -> Self {
        self.set("barCategoryGap", share)
    }

    /// Stacked whatever the signs are; the library would stack what is below
    /// zero by itself.
    #[must_use]
    pub fn stacked_across_zero(self) -> Self {
        self.set("stackStrategy", "all")
    }
}

impl Beyond<Line> {
    /// A mark at every point, also where there are many.
    #[must_use]
    pub fn every_symbol(self) -> Self {
        self.set("showAllSymbol", true)
    }
}

impl Beyond<Scatter> {
    /// Marks that are not as wide as they are high, both in pixels.
    #[must_use]
    pub fn symbol_box(self, width: f64, height: f64) -> Self {
        self.set("symbolSize", json!([width, height]))
    }

    /// Marks turned, in degrees.
    #[must_use]
    pub fn symbol_turn(self, degrees: i32) -> Self {
        self.set("symbolRotate", degrees)
    }

    /// What is said of its marks under the pointer.
    #[must_use]
    pub fn tooltip(self, tooltip: Beyond<Tooltip>) -> Self {
        self.part("tooltip", tooltip)
    }
}

impl Beyond<Graph> {
    /// The lines between its marks: a `GraphLink` has no look of its own, and
    /// `Graph` takes it together with nodes that have none either.
    #[must_use]
    pub fn links(self, links: impl IntoIterator<Item = Beyond<GraphLink>>) -> Self {
        let links: Vec<Value> = links.into_iter().map(Part::json).collect();
        self.set("links", links)
    }

    /// How large the ends of its lines are, in pixels.
    #[must_use]
    pub fn edge_symbol_size(self, size: f64) -> Self {
        self.set("edgeSymbolSize", size)
    }

    /// What happens under the pointer.
    #[must_use]
    pub fn emphasis(self, emphasis: Emphasis) -> Self {
        self.set("emphasis", emphasis.json())
    }
}

impl Beyond<GraphLink> {
    /// What the line looks like.
    #[must_use]
    pub fn line_style(self, style: LineStyle) -> Self {
        self.set("lineStyle", style.json())
    }

    /// Takes no notice of the pointer.
    #[must_use]
    pub fn silent(self) -> Self {
        self.set("silent", true)
            .part("tooltip", beyond(Tooltip::new()).shown(false))
    }
}

/// A text that a chart sets: beside a mark or along an axis.
pub trait Text {}

impl Text for AxisLabel {}
impl Text for Label {}

/// What happens to a text that is longer than its room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overflow {
    /// It goes on in the next line.
    Break,
    /// It ends early, with a sign of it.
    Truncate,
}

impl<T: Text> Beyond<T> {
    /// The room for the text, in pixels, and what happens if it is longer.
    #[must_use]
    pub fn room(self, width: f64, overflow: Overflow) -> Self {
        let overflow = match overflow {
            Overflow::Break => "break",
            Overflow::Truncate => "truncate",
        };
        self.set("width", width).set("overflow", overflow)
    }

    /// The distance between its lines, in pixels.
    #[must_use]
    pub fn line_height(self, height: f64) -> Self {
        self.set("lineHeight", height)
    }

    /// A seam, 3 pixels wide, that keeps it apart from what lies below.
    #[must_use]
    pub fn seam(self, colour: &str) -> Self {
        self.set("textBorderColor", colour)
            .set("textBorderWidth", 3)
    }
}

impl Beyond<Label> {
    /// As clear as it is by itself, also beside a mark that is faint.
    #[must_use]
    pub fn opaque(self) -> Self {
        self.set("opacity", 1)
    }
}

impl Beyond<AxisLabel> {
    /// To which side its lines are set.
    #[must_use]
    pub fn align(self, align: LabelAlign) -> Self {
        self.set("align", align.json())
    }

    /// Where it stands to the height of its place.
    #[must_use]
    pub fn vertical_align(self, align: LabelVerticalAlign) -> Self {
        self.set("verticalAlign", align.json())
    }

    /// Its distance from the axis, in pixels.
    #[must_use]
    pub fn margin(self, margin: f64) -> Self {
        self.set("margin", margin)
    }

    /// On the side of the axis that the chart is on.
    #[must_use]
    pub fn inside(self) -> Self {
        self.set("inside", true)
    }

    /// Room below it, in pixels.
    #[must_use]
    pub fn room_below(self, pixels: f64) -> Self {
        self.set("padding", json!([0, 0, pixels, 0]))
    }

    /// Left out where it would lie on another.
    #[must_use]
    pub fn hide_overlap(self) -> Self {
        self.set("hideOverlap", true)
    }
}

impl Beyond<LabelLayout> {
    /// Moved up or down where it would lie on another.
    #[must_use]
    pub fn shift_y(self) -> Self {
        self.set("moveOverlap", "shiftY")
    }
}

/// A name along an axis of names, which looks like those beside it.
#[derive(Clone, Debug)]
pub struct Category(Value);

impl From<String> for Category {
    fn from(name: String) -> Self {
        Self(name.into())
    }
}

impl Category {
    /// A name with a look of its own.
    #[must_use]
    pub fn styled(name: String, style: TextStyle) -> Self {
        Self(json!({ "value": name, "textStyle": style.json() }))
    }
}

impl Beyond<Axis> {
    /// The names along it, some of them with a look of their own, which the
    /// setter does not know; also if there are none: see [`Beyond::data`].
    #[must_use]
    pub fn names<C: Into<Category>>(self, names: impl IntoIterator<Item = C>) -> Self {
        let names: Vec<Value> = names.into_iter().map(|name| name.into().0).collect();
        self.set("data", names)
    }

    /// Ends its title early beyond so many pixels.
    #[must_use]
    pub fn title_within(self, width: f64) -> Self {
        self.set("nameTruncate", json!({ "maxWidth": width }))
    }
}

/// What has a line along it.
pub trait Lined {}

impl Lined for Axis {}
impl Lined for ParallelAxis {}
impl Lined for RadarCoordinate {}

impl<T: Lined> Beyond<T> {
    /// The colour of its line: `AxisLineStyle` knows but the coloured segments
    /// of a gauge, and `ParallelAxis` no line at all.
    #[must_use]
    pub fn line_colour(mut self, colour: &str) -> Self {
        self.value["axisLine"]["lineStyle"]["color"] = colour.into();
        self
    }
}

impl Beyond<ParallelAxis> {
    /// Takes from an axis what a `ParallelAxis` has no field for: its id, its
    /// marks and how its texts look.
    #[must_use]
    pub fn like(mut self, axis: Axis) -> Self {
        super::merge(&mut self.value, axis.json());
        self
    }

    /// What the stretch looks like that a reader has drawn on it.
    #[must_use]
    pub fn selection(self, width: f64, style: ItemStyle) -> Self {
        let mut style = style.json();
        set(&mut style, "width", width.into());
        self.set("areaSelectStyle", style)
    }
}

impl Beyond<ParallelCoordinate> {
    /// All axes are equally far apart, always.
    #[must_use]
    pub fn unexpandable(self) -> Self {
        self.set("axisExpandable", false)
    }
}

impl Beyond<Tooltip> {
    /// Whether it shows itself.
    #[must_use]
    pub fn shown(self, is_shown: bool) -> Self {
        self.set("show", is_shown)
    }

    /// Drawn like the chart, not as an element of the page: what names say is
    /// never taken for markup.
    #[must_use]
    pub fn drawn(self) -> Self {
        self.set("renderMode", "richText")
    }

    /// Kept within the chart.
    #[must_use]
    pub fn confined(self) -> Self {
        self.set("confine", true)
    }

    /// How its text looks.
    #[must_use]
    pub fn text_style(self, style: TextStyle) -> Self {
        self.set("textStyle", style.json())
    }
}

impl Beyond<VisualMap> {
    /// The series that it colours: the setter takes one only.
    #[must_use]
    pub fn of_series(self, series: &[usize]) -> Self {
        self.set("seriesIndex", series.json())
    }

    /// The colour of what is not within it: `charming` writes the key
    /// otherwise than the library reads it.
    #[must_use]
    pub fn out_of_range(self, colour: &str) -> Self {
        self.set("outOfRange", json!({ "color": colour }))
    }

    /// Pieces that stand for one value each.
    #[must_use]
    pub fn pieces(self, pieces: impl IntoIterator<Item = Beyond<VisualMapPiece>>) -> Self {
        let pieces: Vec<Value> = pieces.into_iter().map(Part::json).collect();
        self.set("pieces", pieces)
    }

    /// The shape of its samples.
    #[must_use]
    pub fn item_symbol(self, symbol: Symbol) -> Self {
        self.set("itemSymbol", symbol.json())
    }

    /// Pieces cannot be switched off.
    #[must_use]
    pub fn unselectable(self) -> Self {
        self.set("selectedMode", false)
    }
}

impl Beyond<VisualMapPiece> {
    /// The value that it stands for: the setters know ranges only.
    #[must_use]
    pub fn value(self, value: usize) -> Self {
        self.set("value", value)
    }
}

impl Beyond<LineStyle> {
    /// Ends exactly where its points are; the library's own reaches half its
    /// width further.
    #[must_use]
    pub fn butt(self) -> Self {
        self.set("cap", "butt")
    }
}

impl Beyond<Emphasis> {
    /// How much a mark grows under the pointer.
    #[must_use]
    pub fn scale(self, factor: f64) -> Self {
        self.set("scale", factor)
    }
}

impl Beyond<MarkLine> {
    /// The lines, also if there are none: see [`Beyond::data`].
    #[must_use]
    pub fn lines(self, lines: impl IntoIterator<Item = MarkLineVariant>) -> Self {
        let lines: Vec<Value> = lines.into_iter().map(Part::json).collect();
        self.set("data", lines)
    }
}

impl Beyond<Geo> {
    /// Leaves out what was not set: `Geo` alone of all parts writes it as null,
    /// which the library takes for a choice and hides the map.
    #[must_use]
    pub fn without_nulls(mut self) -> Self {
        if let Value::Object(parts) = &mut self.value {
            parts.retain(|_, part| !part.is_null());
        }
        self
    }

    /// The pointer moves the map; the setter knows only all or nothing, and a
    /// wheel that turns a map keeps the page from moving.
    #[must_use]
    pub fn movable(self) -> Self {
        self.set("roam", "move")
    }

    /// What is in sight, from the upper left corner to the lower right one: the
    /// setter takes strings, which the library cannot compute with.
    #[must_use]
    pub fn bounds(self, corners: [[f64; 2]; 2]) -> Self {
        self.set("boundingCoords", corners.json())
    }

    /// How small and how large it may be drawn: the setter writes a list where
    /// the library reads two names.
    #[must_use]
    pub fn scale_limits(self, min: f64, max: f64) -> Self {
        self.set("scaleLimit", json!({ "min": min, "max": max }))
    }

    /// The colour of land.
    #[must_use]
    pub fn area_colour(mut self, colour: &str) -> Self {
        self.value["itemStyle"]["areaColor"] = colour.into();
        self
    }
}
