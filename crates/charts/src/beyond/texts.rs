//! Texts beside marks and along axes.

use charming::element::{AxisLabel, Label, LabelAlign, LabelLayout, LabelVerticalAlign};
use serde_json::json;

use super::{Beyond, Part};

/// A text that a chart sets: beside a mark or along an axis.
pub trait Text {}

impl Text for AxisLabel {}
impl Text for Label {}

impl<T: Text> Beyond<T> {
    /// It ends early, with a sign of it, where it is longer than so many pixels.
    #[must_use]
    pub fn cut(self, width: f64) -> Self {
        self.set("width", width).set("overflow", "truncate")
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
    /// Its lines run upwards.
    #[must_use]
    pub fn turned(self) -> Self {
        self.set("rotate", 90)
    }

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
