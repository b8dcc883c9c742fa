//! What charts of ranks share: grid lines with numbers of the reader's
//! language, and names beside rows.

use serde_json::{Value, json};

use super::palette::Theme;

/// Room for names beside a chart, in pixels.
pub const NAMES: u32 = 124;

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

/// Lines across a chart at these places of an axis, each with its text at its
/// `side`: "start" or "end".
#[must_use]
pub fn lines(axis: &str, side: &str, at: &[(f64, String)], theme: &Theme) -> Value {
    let line = |(place, text): &(f64, String)| json!({ axis: place, "label": { "formatter": text, "position": side } });
    json!({
        "silent": true,
        "symbol": "none",
        "animation": false,
        "lineStyle": { "color": theme.rule, "width": 1, "type": "solid" },
        "label": { "color": theme.ink_soft, "fontSize": 12, "distance": 4 },
        "data": at.iter().map(line).collect::<Vec<_>>(),
    })
}

/// An axis that is not drawn.
#[must_use]
pub fn bare_axis(low: f64, high: f64, is_inverse: bool) -> Value {
    json!({
        "type": "value", "min": low, "max": high, "inverse": is_inverse,
        "axisLabel": { "show": false }, "axisLine": { "show": false },
        "axisTick": { "show": false }, "splitLine": { "show": false },
    })
}

/// An axis of names from top to bottom, some of them in bold.
#[must_use]
pub fn name_axis(names: &[(String, bool)], theme: &Theme) -> Value {
    let entry = |(name, is_bold): &(String, bool)| {
        let weight = if *is_bold { 700 } else { 400 };
        json!({ "value": name, "textStyle": { "fontWeight": weight } })
    };
    let (side, align) = if theme.is_rtl {
        ("right", "left")
    } else {
        ("left", "right")
    };
    json!({
        "type": "category", "inverse": true, "position": side,
        "data": names.iter().map(entry).collect::<Vec<_>>(),
        "axisLabel": {
            "color": theme.ink, "fontSize": 13, "interval": 0, "align": align,
            "width": NAMES - 16, "overflow": "truncate",
        },
        "axisLine": { "show": false }, "axisTick": { "show": false }, "splitLine": { "show": false },
    })
}

/// A grid with room for names where lines begin and for labels where they end.
#[must_use]
pub fn grid(top: u32, end: u32, theme: &Theme) -> Value {
    let (left, right) = if theme.is_rtl {
        (end, NAMES)
    } else {
        (NAMES, end)
    };
    json!({ "top": top, "bottom": 8, "left": left, "right": right })
}

/// Where a label stands that follows a mark.
#[must_use]
pub const fn after(theme: &Theme) -> &'static str {
    if theme.is_rtl { "left" } else { "right" }
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
