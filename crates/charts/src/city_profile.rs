//! One city among all others, pillar by pillar: a strip of dots each.

use serde_json::{Value, json};

use super::Options;
use super::palette::Theme;
use model::what_if::profile::{Profile, ProfilePillar};

/// Height of one strip in pixels.
const STRIP: f64 = 37.0;
/// Past this many cities a strip shows how they are spread, not each of them.
const MOST_DOTS: usize = 160;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(profile: &Profile) -> f64 {
    profile.pillars.len() as f64 * STRIP + 8.0
}

/// One strip per pillar: a dot for every ranked city, an upright bar for the
/// median one, a large dot for this one, whose score stands at the end.
/// `score` writes a score in the reader's language, and says where there is
/// none.
#[must_use]
pub fn city_profile(
    profile: &Profile,
    theme: &Theme,
    score: impl Fn(Option<f64>) -> String,
) -> Options {
    let names: Vec<&str> = profile
        .pillars
        .iter()
        .map(|pillar| pillar.name.as_str())
        .collect();
    let own: Vec<String> = profile
        .pillars
        .iter()
        .map(|pillar| score(pillar.own))
        .collect();
    let (start, end) = if theme.is_rtl {
        ("right", "left")
    } else {
        ("left", "right")
    };
    let all = points(profile, |pillar| spread(&pillar.all));
    let median = points(profile, |pillar| pillar.median.into_iter().collect());
    let this = points(profile, |pillar| pillar.own.into_iter().collect());
    Options::new(theme)
        .part(
            "grid",
            &json!({ "top": 6, "bottom": 2, start: 10, end: 48 }),
        )
        .part("xAxis", &score_axis(profile, theme))
        .part(
            "yAxis",
            &[
                above_strips(&names, start, &theme.ink),
                beside_strips(&own, end, &theme.ink),
            ],
        )
        .series(&dots("all", &all, &theme.ink_soft, json!(5), 0.28))
        .series(&dots("median", &median, &theme.ink, json!([2, 16]), 1.0))
        .with("/series/1", json!({ "symbol": "rect" }))
        .series(&dots("city", &this, theme.city(0), json!(13), 1.0))
        .with(
            "/series/2/itemStyle",
            json!({ "borderColor": theme.paper, "borderWidth": 1.5 }),
        )
}

fn points(profile: &Profile, scores: impl Fn(&ProfilePillar) -> Vec<f64>) -> Vec<Value> {
    let pillars = profile.pillars.iter().enumerate();
    pillars
        .flat_map(|(row, pillar)| scores(pillar).into_iter().map(move |x| json!([x, row])))
        .collect()
}

/// All scores, or as many of them, evenly taken, as can be told apart.
fn spread(sorted: &[f64]) -> Vec<f64> {
    if sorted.len() <= MOST_DOTS {
        return sorted.to_vec();
    }
    let step = (sorted.len() - 1) as f64 / (MOST_DOTS - 1) as f64;
    (0..MOST_DOTS)
        .filter_map(|place| sorted.get((place as f64 * step).round() as usize))
        .copied()
        .collect()
}

fn dots(id: &str, data: &[Value], colour: &str, size: Value, opacity: f64) -> Value {
    json!({
        "id": id, "type": "scatter", "data": data, "symbolSize": size, "silent": true,
        "itemStyle": { "color": colour, "opacity": opacity },
        "emphasis": { "disabled": true },
    })
}

fn score_axis(profile: &Profile, theme: &Theme) -> Value {
    let (low, high) = profile.scale;
    let none = json!({ "show": false });
    json!({
        "type": "value", "min": low, "max": high, "inverse": theme.is_rtl,
        "axisLabel": none, "axisLine": none, "axisTick": none, "splitLine": none,
    })
}

/// Names stand above their strips: a column of them would leave a narrow page
/// no room for dots.
pub(super) fn above_strips(labels: &[impl serde::Serialize], side: &str, colour: &str) -> Value {
    let mut axis = beside_strips(labels, side, colour);
    let align = if side == "left" { "left" } else { "right" };
    axis["axisLabel"]["inside"] = json!(true);
    axis["axisLabel"]["margin"] = json!(-6);
    axis["axisLabel"]["align"] = json!(align);
    axis["axisLabel"]["verticalAlign"] = json!("bottom");
    axis["axisLabel"]["padding"] = json!([0, 0, 9, 0]);
    axis["z"] = json!(4);
    axis
}

fn beside_strips(labels: &[impl serde::Serialize], side: &str, colour: &str) -> Value {
    let none = json!({ "show": false });
    let align = if side == "left" { "right" } else { "left" };
    json!({
        "type": "category", "data": labels, "inverse": true, "position": side,
        "axisLine": none, "axisTick": none, "splitLine": none,
        "axisLabel": { "color": colour, "fontSize": 13, "interval": 0, "align": align, "margin": 10 },
    })
}
