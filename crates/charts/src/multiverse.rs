//! The rank of a few cities under every method, with what each method chooses
//! beneath: a specification curve.

use charming::component::{Axis, Grid};
use charming::datatype::{DataPoint, DataPointItem};
use charming::element::font_settings::FontWeight;
use charming::element::{
    AxisLabel, ItemStyle, Label, LabelLayout, LineStyle, LineStyleType, MarkLine, SplitLine,
    Symbol, TextStyle,
};
use charming::series::Scatter;

use super::beyond::{Beyond, Category, Datum, beyond};
use super::palette::{Theme, city_symbol};
use super::pointing::Spot;
use super::ranks::{NAMES, level, lines, rank_ticks, upright};
use super::{Options, axes, measure};
use model::robustness::multiverse::{Choice, UniverseCity, Universes};

/// Height of the curve, in pixels.
const CURVE: f64 = 240.0;
/// Room between the curve and the choices, in pixels.
const BETWEEN: f64 = 12.0;
/// Height of one row of choices whose names take one line, in pixels.
const ROW: f64 = 17.0;
/// Height of a further line, in pixels.
const LINE: f64 = 12.0;
/// The longest line of a name of a choice, in pixels.
const NAME: f64 = 152.0;
/// Room above, in pixels.
const TOP: f64 = 24.0;
/// Room for labels after the marks, in pixels.
const END: f64 = 92.0;

/// What the chart says in words.
pub struct Words<C, H, N> {
    /// Names an alternative.
    pub choice: C,
    /// Names what is chosen, by an alternative of it.
    pub group: H,
    /// Writes a rank.
    pub count: N,
    /// Names the method that is chosen now.
    pub now: String,
}

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height<C, H, N>(universes: &Universes, words: &Words<C, H, N>) -> f64
where
    C: Fn(Choice) -> String,
    H: Fn(Choice) -> String,
{
    let rows = rows(universes);
    let row = row_height(&names(universes, &rows, words));
    TOP + CURVE + BETWEEN + rows.len() as f64 * row + 8.0
}

/// The names of the rows in lines.
fn names<C, H, N>(universes: &Universes, rows: &[Row], words: &Words<C, H, N>) -> Vec<Vec<String>>
where
    C: Fn(Choice) -> String,
    H: Fn(Choice) -> String,
{
    let name = |row: &Row| match row {
        Row::Head(choice) => (words.group)(*choice),
        Row::Alternative(place) => (words.choice)(universes.alternatives[*place].choice),
    };
    rows.iter()
        .map(|row| measure::wrap(&name(row), 12.0, NAME))
        .collect()
}

/// All rows are as high as the one with the most lines needs.
fn row_height(names: &[Vec<String>]) -> f64 {
    let most = names.iter().map(Vec::len).max().unwrap_or(1).max(1);
    ROW + (most - 1) as f64 * LINE
}

/// A row of the lower part: the head of a step, or one of its alternatives.
enum Row {
    Head(Choice),
    Alternative(usize),
}

fn rows(universes: &Universes) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut group = "";
    for (place, alternative) in universes.alternatives.iter().enumerate() {
        let own = alternative.choice.group_id();
        if own != group {
            rows.push(Row::Head(alternative.choice));
            group = own;
        }
        rows.push(Row::Alternative(place));
    }
    rows
}

/// Methods from left to right in the order of the first city's rank.
#[must_use]
pub fn multiverse<C, H, N>(universes: &Universes, theme: &Theme, words: &Words<C, H, N>) -> Options
where
    C: Fn(Choice) -> String,
    H: Fn(Choice) -> String,
    N: Fn(u32) -> String,
{
    let rows = rows(universes);
    let n = universes.chains.len().max(1) as f64;
    let worst = universes
        .cities
        .iter()
        .flat_map(|city| city.ranks.iter().flatten());
    let worst = worst.copied().max().unwrap_or(1);
    let ticks: Vec<(f64, String)> = rank_ticks(worst)
        .into_iter()
        .map(|rank| (f64::from(rank), (words.count)(rank)))
        .collect();
    let methods = |grid: u32| axes::bare(0.0, n, theme.is_rtl).grid_index(grid);
    let bare = |id: &str| beyond(Scatter::new().id(id)).silent().data::<Datum>([]);
    let rules = axes::solid(&theme.rule, 1.0);
    let names = names(universes, &rows, words);
    let options = Options::new(theme)
        .part("grid", grids(&names, theme))
        .part("xAxis", [methods(0), methods(1)])
        .parts(
            "yAxis",
            [
                beyond(axes::bare(0.5, f64::from(worst) + 0.5, true)),
                choice_axis(&rows, &names, theme),
            ],
        )
        .series(bare("ranks").part("markLine", lines(level, &ticks, rules, theme)))
        .series(bare("now").part("markLine", now(universes, theme, &words.now)));
    // The first city last, so that it lies above the others.
    let cities = universes.cities.iter().enumerate().rev();
    cities
        .fold(options, |options, (index, city)| {
            options.series(ranks(index, city, theme))
        })
        .series(strokes(universes, &rows, theme))
        .series(medians(universes, &rows, theme, words))
}

/// The ranks of a city, which is named at the last of them.
fn ranks(index: usize, city: &UniverseCity, theme: &Theme) -> Beyond<Scatter> {
    let is_first = index == 0;
    let colour = city.place.map_or(&*theme.ink, |place| theme.city(place));
    let last = city.ranks.iter().rposition(Option::is_some);
    let point = |(place, rank): (usize, &Option<u32>)| -> Option<Datum> {
        let at = vec![place as f64 + 0.5, f64::from((*rank)?)];
        Some(if Some(place) == last {
            let size = if is_first { 13.0 } else { 12.0 };
            let lines = measure::wrap(&city.name, size, END - 12.0).join("\n");
            let label = Label::new().show(true).formatter(lines.as_str());
            beyond(DataPointItem::new(at)).label(label).into()
        } else {
            DataPoint::from(at).into()
        })
    };
    let style = ItemStyle::new()
        .color(colour)
        .opacity(if is_first { 1.0 } else { 0.6 });
    let label = Label::new()
        .position(theme.end().label())
        .distance(8)
        .color(colour)
        .font_size(12)
        .font_weight(FontWeight::Number(if is_first { 700 } else { 400 }));
    let label = beyond(label).opaque().line_height(13.0);
    let series = Scatter::new()
        .id(format!("city-{index}"))
        .symbol(city.place.map_or(Symbol::Circle, city_symbol))
        .symbol_size(if is_first { 6 } else { 4 })
        .item_style(style);
    beyond(series)
        .silent()
        .part("label", label)
        .label_layout(beyond(LabelLayout::new()).shift_y())
        .data(city.ranks.iter().enumerate().filter_map(point))
}

/// The curve, and the choices below it.
fn grids(names: &[Vec<String>], theme: &Theme) -> [Grid; 2] {
    let lines = names.iter().flatten();
    // Those in bold are a little wider.
    let longest = lines.map(|line| measure::length(line, 12.5));
    let room = longest.fold(NAMES, f64::max).ceil() + 16.0;
    let grid = || theme.grid(room, END);
    let height = names.len() as f64 * row_height(names);
    [
        grid().top(TOP).height(CURVE),
        grid().top(TOP + CURVE + BETWEEN).height(height),
    ]
}

fn choice_axis(rows: &[Row], names: &[Vec<String>], theme: &Theme) -> Beyond<Axis> {
    let entry = |(row, lines): (&Row, &Vec<String>)| match row {
        Row::Head(_) => {
            let bold = TextStyle::new()
                .font_weight(FontWeight::Number(700))
                .color(theme.ink.as_str());
            Category::styled(lines.join("\n"), bold)
        }
        Row::Alternative(_) => lines.join("\n").into(),
    };
    let label = AxisLabel::new()
        .color(theme.ink_soft.as_str())
        .font_size(12)
        .interval(0);
    let label = beyond(label)
        .align(axes::align(theme.end()))
        .line_height(LINE);
    let axis = axes::beside(theme.start())
        .grid_index(1)
        .split_line(SplitLine::new().show(false));
    beyond(axis)
        .part("axisLabel", label)
        .names(rows.iter().zip(names).map(entry))
}

/// Where the method stands that is chosen now.
fn now(universes: &Universes, theme: &Theme, text: &str) -> Beyond<MarkLine> {
    let at = universes.current.map(|place| place as f64 + 0.5);
    let at: Vec<(f64, String)> = at.into_iter().map(|at| (at, text.to_owned())).collect();
    let style = LineStyle::new()
        .color(theme.ink.as_str())
        .width(1)
        .type_(LineStyleType::Dashed);
    lines(upright, &at, style, theme)
}

/// A stroke for every method under every alternative that it uses.
fn strokes(universes: &Universes, rows: &[Row], theme: &Theme) -> Beyond<Scatter> {
    let of_row = |(place, row): (usize, &Row)| {
        let used_by = match row {
            Row::Head(_) => &[],
            Row::Alternative(place) => universes.alternatives[*place].used_by.as_slice(),
        };
        let stroke = |&method: &usize| DataPoint::from(vec![method as f64 + 0.5, place as f64]);
        used_by.iter().map(stroke).collect::<Vec<DataPoint>>()
    };
    let series = below(Scatter::new().id("choices"))
        .symbol(Symbol::Rect)
        .item_style(ItemStyle::new().color(theme.ink_soft.as_str()));
    beyond(series)
        .symbol_box(2.0, 10.0)
        .silent()
        .data(rows.iter().enumerate().flat_map(of_row))
}

/// Drawn among the choices, not in the curve.
fn below(series: Scatter) -> Scatter {
    series.x_axis_index(1).y_axis_index(1)
}

/// The middle rank of the first city under each alternative, after its row.
fn medians<C, H, N>(
    universes: &Universes,
    rows: &[Row],
    theme: &Theme,
    words: &Words<C, H, N>,
) -> Beyond<Scatter>
where
    N: Fn(u32) -> String,
{
    let end = universes.chains.len().max(1) as f64;
    let median = |(place, row): (usize, &Row)| {
        let Row::Alternative(alternative) = row else {
            return None;
        };
        let rank = universes.alternatives[*alternative].median?;
        let label = Label::new().formatter((words.count)(rank).as_str());
        Some(beyond(DataPointItem::new(vec![end, place as f64])).label(label))
    };
    let label = Label::new()
        .show(true)
        .position(theme.end().label())
        .distance(8)
        .color(theme.ink.as_str())
        .font_size(12);
    let series = below(Scatter::new().id("medians"))
        .symbol_size(0)
        .label(label);
    beyond(series)
        .silent()
        .data(rows.iter().enumerate().filter_map(median))
}

/// The ranks, by city and method.
#[must_use]
pub fn marks(universes: &Universes) -> Vec<((usize, usize), Spot)> {
    let cities = universes.cities.iter().enumerate();
    cities
        .flat_map(|(line, city)| {
            let radius = if line == 0 { 3.0 } else { 2.0 };
            city.ranks
                .iter()
                .enumerate()
                .filter_map(move |(method, rank)| {
                    let at = (method as f64 + 0.5, f64::from((*rank)?));
                    Some(((line, method), Spot::dot(line, at, radius)))
                })
        })
        .collect()
}
