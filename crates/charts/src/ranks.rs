//! What charts of ranks share: grid lines with numbers of the reader's
//! language, and names beside rows.

use charming::component::{Axis, Grid};
use charming::element::font_settings::FontWeight;
use charming::element::{
    Label, LabelPosition, LineStyle, MarkLine, MarkLineData, MarkLineVariant, SplitLine, TextStyle,
};

use super::axes::{across, beside, name_label};
use super::beyond::{Beyond, Category, Overflow, beyond};
use super::measure;
use super::palette::Theme;

/// Room for names beside a chart at least, in pixels.
pub const NAMES: f64 = 124.0;

/// Ranks worth a line between the first and this last one: 1, then round ones.
#[must_use]
pub fn rank_ticks(last: u32) -> Vec<u32> {
    const MOST: u32 = 7;
    let steps = [1, 2, 5].into_iter();
    let steps = (0..7).flat_map(|power| steps.clone().map(move |step| step * 10_u32.pow(power)));
    let step = steps
        .clone()
        .find(|step| last / step <= MOST)
        .unwrap_or(last);
    let mut ticks: Vec<u32> = (1..=last / step.max(1)).map(|count| count * step).collect();
    if ticks.first() != Some(&1) {
        ticks.insert(0, 1);
    }
    ticks
}

/// Lines across a chart, each with its text where it begins. `at` puts a line at
/// a place of an axis.
#[must_use]
pub fn lines(
    at: impl Fn(f64) -> MarkLineData,
    texts: &[(f64, String)],
    style: LineStyle,
    theme: &Theme,
) -> Beyond<MarkLine> {
    let line = |(place, text): &(f64, String)| {
        let label = Label::new()
            .formatter(text.as_str())
            .position(LabelPosition::Start);
        MarkLineVariant::Simple(at(*place).label(label))
    };
    let label = Label::new()
        .color(theme.ink_soft.as_str())
        .font_size(12)
        .distance(4);
    across(style, label, texts.iter().map(line))
}

/// Upright lines, for [`lines`].
#[must_use]
pub fn upright(x: f64) -> MarkLineData {
    MarkLineData::new().x_axis(x)
}

/// Level lines, for [`lines`].
#[must_use]
pub fn level(y: f64) -> MarkLineData {
    MarkLineData::new().y_axis(y)
}

/// An axis of names from top to bottom, some of them in bold, with these lines
/// between them.
#[must_use]
pub fn name_axis(names: &[(String, bool)], lines: SplitLine, theme: &Theme) -> Beyond<Axis> {
    let entry = |(name, is_bold): &(String, bool)| {
        let weight = FontWeight::Number(if *is_bold { 700 } else { 400 });
        Category::styled(name.clone(), TextStyle::new().font_weight(weight))
    };
    let label = name_label(theme, room(names) - GAP, Overflow::Break).line_height(14.0);
    beyond(beside(theme.start()).split_line(lines))
        .part("axisLabel", label)
        .names(names.iter().map(entry))
}

/// Room for these names, in pixels: as much as they need, within reason. Beyond
/// it they break.
#[must_use]
pub fn room(names: &[(String, bool)]) -> f64 {
    const MOST: f64 = 240.0;
    // Bold letters are a little wider.
    let length = |(name, is_bold): &(String, bool)| {
        measure::length(name, if *is_bold { 14.0 } else { 13.0 })
    };
    let longest = names.iter().map(length).fold(0.0, f64::max);
    (longest.ceil() + GAP).clamp(NAMES, MOST)
}

/// Between names and chart, in pixels.
const GAP: f64 = 16.0;

/// A grid with so much room for names where lines begin and for labels where
/// they end.
#[must_use]
pub fn grid(top: f64, (names, end): (f64, f64), theme: &Theme) -> Grid {
    theme.grid(names, end).top(top).bottom(8)
}

/// The colour of a city: its own if it is compared, else that of text.
#[must_use]
pub fn city_colour(place: Option<usize>, theme: &Theme) -> &str {
    place.map_or(&theme.ink_soft, |place| theme.city(place))
}

#[cfg(test)]
mod tests {
    use super::rank_ticks;

    #[test]
    fn lines_stand_at_round_ranks_and_at_the_first() {
        assert_eq!(rank_ticks(2), [1, 2]);
        assert_eq!(rank_ticks(7), [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(rank_ticks(43), [1, 10, 20, 30, 40]);
        assert_eq!(rank_ticks(339), [1, 50, 100, 150, 200, 250, 300]);
        assert_eq!(rank_ticks(10_000), [1, 2_000, 4_000, 6_000, 8_000, 10_000]);
    }
}
