//! The rank of a few cities under every method, with what each method chooses
//! beneath: a specification curve.

use serde_json::{Value, json};

use super::Options;
use super::palette::{Theme, city_symbol};
use super::ranks::{NAMES, after, bare_axis, lines, rank_ticks};
use model::robustness::multiverse::{Choice, Universes};

/// Height of the curve, in pixels.
const CURVE: u32 = 240;
/// Room between the curve and the choices, in pixels.
const BETWEEN: u32 = 12;
/// Height of one row of choices, in pixels.
const ROW: u32 = 17;
/// Room above, in pixels.
const TOP: u32 = 24;
/// Room for labels after the marks, in pixels.
const END: u32 = 92;

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
pub fn height(universes: &Universes) -> f64 {
    f64::from(TOP + CURVE + BETWEEN + rows(universes).len() as u32 * ROW + 8)
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
    let mut lower_x = bare_axis(0.0, n, theme.is_rtl);
    lower_x["gridIndex"] = json!(1);
    let mut options = Options::new(theme)
        .part("grid", &grids(rows.len() as u32, theme))
        .part("xAxis", &[bare_axis(0.0, n, theme.is_rtl), lower_x])
        .part(
            "yAxis",
            &[
                bare_axis(0.5, f64::from(worst) + 0.5, true),
                choice_axis(universes, &rows, theme, words),
            ],
        )
        .series(&json!({
            "id": "ranks", "type": "scatter", "data": [], "silent": true,
            "markLine": lines("yAxis", "start", &ticks, theme),
        }))
        .series(&json!({
            "id": "now", "type": "scatter", "data": [], "silent": true,
            "markLine": now(universes, theme, &words.now),
        }));
    // The first city last, so that it lies above the others.
    for (index, city) in universes.cities.iter().enumerate().rev() {
        let colour = city.place.map_or(&*theme.ink, |place| theme.city(place));
        let size = if index == 0 { 6 } else { 4 };
        let last = city.ranks.iter().rposition(Option::is_some);
        let point = |(place, rank): (usize, &Option<u32>)| {
            let at = json!([place as f64 + 0.5, (*rank)?]);
            Some(if Some(place) == last {
                json!({ "value": at, "label": { "show": true, "formatter": city.name } })
            } else {
                at
            })
        };
        let points: Vec<Value> = city.ranks.iter().enumerate().filter_map(point).collect();
        options = options.series(&json!({
            "id": format!("city-{index}"), "type": "scatter", "silent": true,
            "symbol": city.place.map_or("circle", city_symbol), "symbolSize": size,
            "itemStyle": { "color": colour, "opacity": if index == 0 { 1.0 } else { 0.6 } },
            "label": {
                "position": after(theme), "distance": 8, "color": colour, "fontSize": 12, "opacity": 1,
                "width": END - 12, "overflow": "truncate",
                "fontWeight": if index == 0 { 700 } else { 400 },
            },
            "labelLayout": { "moveOverlap": "shiftY" },
            "data": points,
        }));
    }
    options
        .series(&marks(universes, &rows, theme))
        .series(&medians(universes, &rows, theme, words))
}

fn grids(n_rows: u32, theme: &Theme) -> Value {
    let (left, right) = if theme.is_rtl {
        (END, NAMES + 20)
    } else {
        (NAMES + 20, END)
    };
    let choices = TOP + CURVE + BETWEEN;
    json!([
        { "top": TOP, "height": CURVE, "left": left, "right": right },
        { "top": choices, "height": n_rows * ROW, "left": left, "right": right },
    ])
}

fn choice_axis<C, H, N>(
    universes: &Universes,
    rows: &[Row],
    theme: &Theme,
    words: &Words<C, H, N>,
) -> Value
where
    C: Fn(Choice) -> String,
    H: Fn(Choice) -> String,
{
    let entry = |row: &Row| match row {
        Row::Head(choice) => {
            json!({ "value": (words.group)(*choice), "textStyle": { "fontWeight": 700, "color": theme.ink } })
        }
        Row::Alternative(place) => {
            json!({ "value": (words.choice)(universes.alternatives[*place].choice) })
        }
    };
    let (side, align) = if theme.is_rtl {
        ("right", "left")
    } else {
        ("left", "right")
    };
    json!({
        "type": "category", "inverse": true, "gridIndex": 1, "position": side,
        "data": rows.iter().map(entry).collect::<Vec<_>>(),
        "axisLabel": {
            "color": theme.ink_soft, "fontSize": 12, "interval": 0, "align": align,
            "width": NAMES + 8, "overflow": "truncate",
        },
        "axisLine": { "show": false }, "axisTick": { "show": false }, "splitLine": { "show": false },
    })
}

/// Where the method stands that is chosen now.
fn now(universes: &Universes, theme: &Theme, text: &str) -> Value {
    let at: Vec<(f64, String)> = universes
        .current
        .map(|place| (place as f64 + 0.5, text.to_owned()))
        .into_iter()
        .collect();
    let mut line = lines("xAxis", "start", &at, theme);
    line["lineStyle"] = json!({ "color": theme.ink, "width": 1, "type": "dashed" });
    line
}

/// A stroke for every method under every alternative that it uses.
fn marks(universes: &Universes, rows: &[Row], theme: &Theme) -> Value {
    let mut data: Vec<Value> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let Row::Alternative(alternative) = row else {
            continue;
        };
        let used_by = &universes.alternatives[*alternative].used_by;
        data.extend(
            used_by
                .iter()
                .map(|&method| json!([method as f64 + 0.5, place])),
        );
    }
    json!({
        "id": "choices", "type": "scatter", "silent": true, "xAxisIndex": 1, "yAxisIndex": 1,
        "symbol": "rect", "symbolSize": [2, 10], "itemStyle": { "color": theme.ink_soft },
        "data": data,
    })
}

/// The middle rank of the first city under each alternative, after its row.
fn medians<C, H, N>(
    universes: &Universes,
    rows: &[Row],
    theme: &Theme,
    words: &Words<C, H, N>,
) -> Value
where
    N: Fn(u32) -> String,
{
    let end = universes.chains.len().max(1) as f64;
    let median = |(place, row): (usize, &Row)| {
        let Row::Alternative(alternative) = row else {
            return None;
        };
        let rank = universes.alternatives[*alternative].median?;
        Some(json!({ "value": [end, place], "label": { "formatter": (words.count)(rank) } }))
    };
    json!({
        "id": "medians", "type": "scatter", "silent": true, "xAxisIndex": 1, "yAxisIndex": 1,
        "symbolSize": 0,
        "label": { "show": true, "position": after(theme), "distance": 8, "color": theme.ink, "fontSize": 12 },
        "data": rows.iter().enumerate().filter_map(median).collect::<Vec<_>>(),
    })
}
