//! What a chart is drawn in: axes, a map, a legend.

use charming::component::{
    Axis, Geo, ParallelAxis, ParallelCoordinate, RadarCoordinate, VisualMap, VisualMapPiece,
};
use charming::element::{ItemStyle, Symbol, TextStyle};
use serde_json::{Value, json};

use super::{Beyond, Part, set};
use crate::merge;

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
        merge(&mut self.value, axis.json());
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
