//! Stated weights beside what they do, as pairs of bars.

use serde_json::{Value, json};

use super::Options;
use super::lessons::plain;
use super::palette::Theme;
use model::effect::Effects;

/// Height of a pair of bars with its gap, in pixels.
const PAIR: f64 = 50.0;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(n_pillars: usize) -> f64 {
    n_pillars as f64 * PAIR + 12.0
}

/// One pair per pillar, from zero: an outline for the weight, a filled bar for
/// the effect, each with its words at its end. `words` are the two names, and
/// `percent` writes a share in the reader's language.
#[must_use]
pub fn weight_effects(
    effects: &Effects,
    words: (&str, &str),
    theme: &Theme,
    percent: impl Fn(f64) -> String,
) -> Options {
    let names: Vec<&str> = effects
        .pillars
        .iter()
        .map(|pillar| pillar.name.as_str())
        .collect();
    let (start, end) = if theme.is_rtl {
        ("right", "left")
    } else {
        ("left", "right")
    };
    let data = |word: &str, share: &dyn Fn(usize) -> Option<f64>| -> Vec<Value> {
        let bar = |place: usize| match share(place) {
            Some(share) => json!({ "value": share, "label": {
                "formatter": plain(&format!("{} {word}", percent(share))) } }),
            None => Value::Null,
        };
        (0..effects.pillars.len()).map(bar).collect()
    };
    let stated = data(words.0, &|place| Some(effects.pillars[place].stated));
    let mut effective = data(words.1, &|place| effects.pillars[place].effective);
    for (place, bar) in effective
        .iter_mut()
        .enumerate()
        .filter(|(_, bar)| !bar.is_null())
    {
        bar["itemStyle"] = json!({ "color": theme.pillar(place) });
    }
    let bars = |id: &str, data: Vec<Value>, style: Value| {
        json!({
            "id": id, "type": "bar", "data": data, "silent": true, "barMaxWidth": 14, "barGap": "20%",
            "itemStyle": style,
            "label": { "show": true, "position": end, "distance": 5, "color": theme.ink_soft, "fontSize": 12 },
        })
    };
    let outline =
        json!({ "color": "transparent", "borderColor": theme.ink_soft, "borderWidth": 1.5 });
    Options::new(theme)
        .part("grid", &json!({ "top": 4, "bottom": 4, start: 132, end: 110 }))
        .part("xAxis", &json!({
            "type": "value", "min": 0, "max": effects.largest().max(1.0), "inverse": theme.is_rtl, "show": false,
        }))
        .part("yAxis", &json!({
            "type": "category", "data": names, "inverse": true, "position": start,
            "axisLabel": { "color": theme.ink, "fontSize": 13, "width": 116, "overflow": "break",
                "lineHeight": 15, "align": end, "interval": 0, "margin": 10 },
            "axisLine": { "show": false }, "axisTick": { "show": false },
        }))
        .series(&bars("stated", stated, outline))
        .series(&bars("effective", effective, json!({ "color": theme.ink })))
}
