//! What charts of ranks share: grid lines with numbers of the reader's
//! language, and names beside rows.

use charming::component::{Axis, Grid};
use charming::element::font_settings::FontWeight;
use charming::element::{
    Label, LabelPosition, LineStyle, MarkLine, MarkLineData, MarkLineVariant, SplitLine, TextStyle,
};

use super::axes::{self, across, beside, name_label};
use serde_json::{Value, json};

use super::beyond::{Beyond, Category, Part, beyond};
use super::measure;
use super::palette::Theme;

/// Room for names beside a chart at least, in pixels.
pub const NAMES: f64 = 124.0;

/// Ranks worth a line between the first and this last one: 1, then round ones.
#[must_use]
pub fn rank_ticks(last: u32) -> Vec<u32> {
    let mut ticks = ticks_between(1, last);
    if ticks.first() != Some(&1) {
        ticks.insert(0, 1);
    }
    ticks
}

/// Round ranks from the first of these to the last.
#[must_use]
pub fn ticks_between(first: u32, last: u32) -> Vec<u32> {
    const MOST: u32 = 7;
    let steps = [1, 2, 5].into_iter();
    let mut steps =
        (0..7).flat_map(|power| steps.clone().map(move |step| step * 10_u32.pow(power)));
    let before = first.saturating_sub(1);
    let count = |step: u32| last / step - before / step;
    let step = steps.find(|&step| count(step) <= MOST).unwrap_or(last);
    let from = before / step.max(1) + 1;
    (from..=last / step.max(1))
        .map(|count| count * step)
        .collect()
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
    let start = |label: Label| label.position(LabelPosition::Start);
    ruled(at, texts, (start, style), theme)
}

/// Thin upright lines, each with its text below the chart, whose rows have their
/// names at the top.
#[must_use]
pub fn lines_to_foot(texts: &[(f64, String)], theme: &Theme) -> Beyond<MarkLine> {
    let style = axes::solid(&theme.rule, 1.0);
    // Where lines end is the library's own place for texts; the setter lacks it.
    ruled(upright, texts, (std::convert::identity, style), theme)
}

fn ruled(
    at: impl Fn(f64) -> MarkLineData,
    texts: &[(f64, String)],
    (placed, style): (impl Fn(Label) -> Label, LineStyle),
    theme: &Theme,
) -> Beyond<MarkLine> {
    let line = |(place, text): &(f64, String)| {
        let label = placed(Label::new().formatter(text.as_str()));
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
    beyond(beside(theme.start()).split_line(lines))
        .part("axisLabel", name_label(theme).line_height(14.0))
        .names(entries(names, room(names)))
}

/// Names in lines that have so much room, their distance from the chart included.
fn entries(names: &[(String, bool)], room: f64) -> impl Iterator<Item = Category> {
    names.iter().map(move |named| {
        let lines = measure::wrap(&named.0, letters(named), room - GAP);
        Category::styled(lines.join("\n"), weight(named))
    })
}

/// The size of the letters of a name as they are measured: bold ones are a little
/// wider.
const fn letters((_, is_bold): &(String, bool)) -> f64 {
    if *is_bold { 14.0 } else { PLAIN_LETTERS }
}

const PLAIN_LETTERS: f64 = 13.0;

/// Room for these names, in pixels: as much as they need, within reason. Beyond
/// it they break.
#[must_use]
pub fn room(names: &[(String, bool)]) -> f64 {
    const MOST: f64 = 240.0;
    let length = |named: &(String, bool)| measure::length(&named.0, letters(named));
    let longest = names.iter().map(length).fold(0.0, f64::max);
    (longest.ceil() + GAP).clamp(NAMES, MOST)
}

/// Widths between which what stands beside rows changes, in pixels, for
/// [`by_width`](super::Options::by_width): the last leaves [`room`] for any names.
pub const WIDTHS: [f64; 5] = [300.0, 340.0, 400.0, 480.0, 640.0];

/// Widths between which the cells of a matrix may find room for their texts, in
/// pixels.
pub const CELL_WIDTHS: [f64; 9] = [
    300.0, 340.0, 400.0, 480.0, 560.0, 640.0, 800.0, 1_000.0, 1_200.0,
];

/// Room for these names in a chart so wide, in pixels: they leave the larger part
/// to what is drawn.
#[must_use]
pub fn room_within(names: &[(String, bool)], width: f64) -> f64 {
    const SHARE: f64 = 0.38;
    room(names).min((SHARE * width).floor())
}

/// What a [`name_axis`] must be told where the chart is so wide. Names break; in
/// rows that have room for one line, those that need it are set smaller first.
#[must_use]
pub fn names_within(names: &[(String, bool)], width: f64, is_one_line: bool) -> Value {
    let room = room_within(names, width);
    let axis = beyond(Axis::new());
    if !is_one_line {
        return axis.names(entries(names, room)).json();
    }
    let fitted = |named| fitted(named, room - GAP);
    let (lines, are_whole): (Vec<Category>, Vec<bool>) = names.iter().map(fitted).unzip();
    let mut axis = axis.names(lines).json();
    // What is longer than two small lines is no name of a place any more.
    let overflow = if are_whole.contains(&false) {
        "truncate"
    } else {
        "none"
    };
    axis["axisLabel"] = json!({ "width": room - GAP, "overflow": overflow });
    axis
}

/// A name that has the height of one line: smaller where it is longer than that,
/// in two small lines where it is longer still; and whether that is all of it.
fn fitted(named: &(String, bool), room: f64) -> (Category, bool) {
    const SMALL: f64 = 11.0;
    const SMALLEST: f64 = 10.0;
    let name = &named.0;
    let fits = |text: &str, size: f64| {
        let letters = size * letters(named) / PLAIN_LETTERS;
        measure::length(text, letters) <= room
    };
    if fits(name, PLAIN_LETTERS) {
        return (Category::styled(name.clone(), weight(named)), true);
    }
    if fits(name, SMALL) {
        let style = weight(named).font_size(SMALL);
        return (Category::styled(name.clone(), style), true);
    }
    let mut lines = measure::wrap(name, SMALLEST * letters(named) / PLAIN_LETTERS, room);
    let rest = lines.split_off(lines.len().min(1)).join(" ");
    lines.extend((!rest.is_empty()).then_some(rest));
    let is_whole = lines.iter().all(|line| fits(line, SMALLEST));
    let style = weight(named).font_size(SMALLEST).line_height(SMALLEST);
    (Category::styled(lines.join("\n"), style), is_whole)
}

/// How a name is set: some are in bold.
fn weight((_, is_bold): &(String, bool)) -> TextStyle {
    TextStyle::new().font_weight(FontWeight::Number(if *is_bold { 700 } else { 400 }))
}

/// The first of these texts along an axis and each after it that has room, where so
/// many pixels are one step of the axis.
#[must_use]
pub fn sparse(texts: &[(f64, String)], step: f64) -> Vec<(f64, String)> {
    const APART: f64 = 8.0;
    let mut free = f64::NEG_INFINITY;
    let mut has_room = |(at, text): &&(f64, String)| {
        let half = measure::length(text, 12.0) / 2.0;
        let is_free = at * step - half >= free;
        if is_free {
            free = at * step + half + APART;
        }
        is_free
    };
    texts
        .iter()
        .filter(|text| has_room(text))
        .cloned()
        .collect()
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
    use super::{names_within, rank_ticks, ticks_between};

    #[test]
    fn long_names_are_set_smaller_and_broken_but_whole() {
        let names = [
            "Leeds",
            "Vale of White Horse",
            "Bournemouth, Christchurch and Poole",
        ];
        let names = names.map(|name| (name.to_owned(), false));
        let axis = names_within(&names, 340.0, true);
        let shown = |at: usize| axis["data"][at]["value"].as_str().unwrap();
        let size = |at: usize| axis["data"][at]["textStyle"]["fontSize"].as_f64();
        assert_eq!((shown(0), size(0)), ("Leeds", None));
        assert_eq!(shown(1).replace('\n', " "), names[1].0);
        assert_eq!(shown(2).replace('\n', " "), names[2].0);
        assert_eq!(shown(2).lines().count(), 2);
        assert!(size(1) < Some(13.0) && size(2) < size(1), "{axis}");
        assert_eq!(axis["axisLabel"]["overflow"], "none");
        let wide = names_within(&names, 640.0, true);
        assert!(wide["data"][1]["textStyle"]["fontSize"].is_null(), "{wide}");
        // One word that no line holds is cut where the chart ends, with a sign of it.
        let names = [("Llanfairpwllgwyngyllgogerychwyrndrobwll".to_owned(), false)];
        let axis = names_within(&names, 340.0, true);
        assert_eq!(axis["axisLabel"]["overflow"], "truncate");
    }

    #[test]
    fn lines_stand_at_round_ranks_and_at_the_first() {
        assert_eq!(rank_ticks(2), [1, 2]);
        assert_eq!(rank_ticks(7), [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(rank_ticks(43), [1, 10, 20, 30, 40]);
        assert_eq!(rank_ticks(339), [1, 50, 100, 150, 200, 250, 300]);
        assert_eq!(ticks_between(41, 63), [45, 50, 55, 60]);
        assert_eq!(rank_ticks(10_000), [1, 2_000, 4_000, 6_000, 8_000, 10_000]);
    }
}
