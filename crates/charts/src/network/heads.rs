//! Words at the head of the columns of the network, and at the ends of its scale.

use charming::datatype::DataPointItem;
use charming::element::font_settings::FontWeight;
use charming::element::{ItemStyle, Label, LabelAlign, LabelPosition, LabelVerticalAlign, Symbol};
use charming::series::Scatter;

use crate::beyond::{Beyond, beyond};
use crate::lessons::plain;
use crate::measure;
use crate::palette::Theme;

/// What columns are called, as there is room for it above them.
pub(super) struct Heads {
    /// Each in its lines.
    texts: Vec<String>,
    /// The size of their letters.
    size: f64,
    /// Whether they run upwards: columns are narrower than a word of theirs.
    is_turned: bool,
    /// Room for them above the picture, in pixels.
    pub top: f64,
}

/// The distance between two lines of a head, in pixels.
const LEADING: f64 = 14.0;
/// Between heads and picture, in pixels.
const AIR: f64 = 6.0;
/// How long a line of a head that runs upwards is at most, in pixels, where it has
/// room for the next.
const TURNED: f64 = 120.0;

impl Heads {
    pub fn of(columns: &[String], spacing: f64) -> Self {
        let size = if columns.len() > 5 { 11.0 } else { 12.0 };
        let room = (spacing - 4.0).max(1.0);
        let names: Vec<String> = columns.iter().map(|name| plain(name)).collect();
        // Letters in bold are a little wider.
        let wrap = |room: f64| -> Vec<Vec<String>> {
            let names = names.iter();
            names
                .map(|name| measure::wrap(name, size * 1.08, room))
                .collect()
        };
        let longest = |heads: &[Vec<String>]| {
            let lines = heads.iter().flatten();
            let lengths = lines.map(|line| measure::length(line, size * 1.08));
            lengths.fold(0.0, f64::max)
        };
        let most = |heads: &[Vec<String>]| heads.iter().map(Vec::len).max().unwrap_or(0) as f64;
        let heads = wrap(room);
        let is_turned = longest(&heads) > room;
        let (heads, high) = if is_turned {
            let heads = [TURNED, f64::INFINITY].map(wrap);
            let [broken, whole] = heads;
            let has_room = most(&broken) * LEADING <= room;
            let heads = if has_room { broken } else { whole };
            let high = longest(&heads);
            (heads, high)
        } else {
            let high = most(&heads) * LEADING;
            (heads, high)
        };
        Self {
            texts: heads.iter().map(|lines| lines.join("\n")).collect(),
            size,
            is_turned,
            top: (high + AIR + LEADING + 6.0).ceil(),
        }
    }

    /// Words at the head of the columns and at the ends of the scale, on marks
    /// that cannot be seen.
    pub fn series(
        &self,
        ends: &(String, String),
        (low, high): (f64, f64),
        theme: &Theme,
    ) -> Beyond<Scatter> {
        let head = |(place, text): (usize, &String)| {
            let label = Label::new()
                .formatter(text.as_str())
                .position(LabelPosition::Top)
                .font_weight(FontWeight::Number(600));
            let label = if self.is_turned {
                let label = label
                    .align(LabelAlign::Left)
                    .vertical_align(LabelVerticalAlign::Middle);
                beyond(label).turned()
            } else {
                beyond(label)
            };
            let label = label.line_height(LEADING);
            beyond(DataPointItem::new(vec![place as f64 + 0.5, high])).label(label)
        };
        // Above the heads: below them would be names of cities.
        let above = LEADING / 2.0 + 2.0 - self.top;
        let end = |text: &str, score: f64, offset: f64| {
            let label = Label::new()
                .formatter(plain(text).as_str())
                .position(theme.end().label())
                .offset((0.0, offset));
            beyond(DataPointItem::new(vec![0.0, score])).label(label)
        };
        let mut data: Vec<Beyond<DataPointItem>> =
            self.texts.iter().enumerate().map(head).collect();
        data.push(end(&ends.0, high, above));
        data.push(end(&ends.1, low, -6.0));
        let label = Label::new()
            .show(true)
            .distance(AIR)
            .font_size(self.size)
            .color(theme.ink_soft.as_str());
        let series = Scatter::new()
            .id("heads")
            .symbol(Symbol::Circle)
            .symbol_size(1)
            .item_style(ItemStyle::new().color("transparent"))
            .label(label);
        beyond(series).silent().unclipped().z(1).data(data)
    }
}
