//! What is drawn: series, their data, and lines across them.

use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{Emphasis, LineStyle, MarkLine, MarkLineVariant, Symbol};
use charming::series::{Bar, Graph, GraphLink, Heatmap, Line, Parallel, Scatter};
use serde_json::{Value, json};

use super::{Beyond, Part};

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

    /// Which of the things that colours of its series tell apart it is: where
    /// colours are forced, bars of one kind are hatched alike.
    #[must_use]
    pub fn kind(self, kind: usize) -> Self {
        self.set("kind", kind)
    }

    /// A line of its own.
    #[must_use]
    pub fn line_style(self, style: LineStyle) -> Self {
        self.set("lineStyle", style.json())
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

    /// Beneath what is drawn; the library's own place is above it.
    #[must_use]
    pub fn beneath(self) -> Self {
        self.set("z", 1)
    }
}
