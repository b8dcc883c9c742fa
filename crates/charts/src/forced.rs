//! Charts for readers whose own few colours are in force: what hues tell apart
//! is told by dashes and hatching.

use serde_json::{Value, json};

use super::Options;

/// How the lines of one city after another are drawn.
const DASHES: [&str; 3] = ["solid", "dashed", "dotted"];

impl Options {
    /// The same chart with a dash for each line and a hatching for each bar that
    /// a hue of its own told from the others, in the colours of text and ground.
    #[must_use]
    pub fn told_apart(mut self, ink: &str, paper: &str) -> Self {
        let colours = Colours { ink, paper };
        outline_land(&mut self.0, colours);
        plain_signs(&mut self.0, colours);
        let Some(all) = self.0["series"].as_array_mut() else {
            return self;
        };
        let (mut n_lines, mut n_bars) = (0, 0);
        for series in all {
            match series["type"].as_str() {
                // What has a dash of its own takes none from the cities, which have
                // the same in every chart.
                Some("radar" | "line") if series.pointer("/lineStyle/type").is_none() => {
                    series["lineStyle"]["type"] = DASHES[n_lines % DASHES.len()].into();
                    n_lines += 1;
                }
                Some("bar") if is_seen(series) => {
                    hatch(series, n_bars, colours);
                    n_bars += 1;
                }
                _ => {}
            }
        }
        self
    }
}

/// All the colours that there are.
#[derive(Clone, Copy)]
struct Colours<'a> {
    ink: &'a str,
    paper: &'a str,
}

/// Land as its outline: filled, it would be as dark as what lies on it.
fn outline_land(chart: &mut Value, Colours { ink, paper }: Colours) {
    let land = chart.pointer_mut("/geo/itemStyle");
    let is_seen = |style: &&mut Value| style["areaColor"] != "transparent";
    if let Some(style) = land.filter(is_seen) {
        style["areaColor"] = paper.into();
        style["borderColor"] = ink.into();
    }
}

/// A matrix from one sign to the other: two hues would be one. Where cells have
/// figures these say all, in ink on paper; where there are too many, cells say how
/// far they are above zero, and those below have a sign.
fn plain_signs(chart: &mut Value, Colours { ink, paper }: Colours) {
    let least = chart.pointer("/visualMap/0/min").and_then(Value::as_f64);
    let matrix = &chart["series"][0];
    if least.is_none_or(|least| least >= 0.0) || matrix["type"] != "heatmap" {
        return;
    }
    let has_figures = matrix["label"]["show"] == true;
    let top = if has_figures { paper } else { ink };
    chart["visualMap"][0]["inRange"]["color"] = json!([paper, paper, top]);
    let matrix = &mut chart["series"][0];
    matrix["itemStyle"]["borderColor"] = ink.into();
    let cells = matrix["data"].as_array_mut();
    for cell in cells.into_iter().flatten().filter(|_| !has_figures) {
        if cell["value"][2].as_f64().is_some_and(|value| value < 0.0) {
            cell["label"] = json!({ "show": true, "formatter": "\u{2212}", "color": ink });
        }
    }
}

/// Some bars are there to carry a label alone.
fn is_seen(series: &Value) -> bool {
    series.pointer("/itemStyle/color") != Some(&json!("transparent"))
}

/// Hatches the bars of a series alike, or by kind if they have colours of their
/// own: each is one by itself where none is said.
fn hatch(series: &mut Value, place: usize, colours: Colours) {
    let has_own = |item: &Value| item.pointer("/itemStyle/color").is_some();
    let items = series["data"].as_array_mut();
    let own = items.filter(|items| items.iter().any(has_own));
    if let Some(items) = own {
        for (place, item) in items.iter_mut().enumerate() {
            if has_own(item) && is_seen(item) {
                let kind = item["kind"].as_u64().map(|kind| kind as usize);
                dress(item, kind.unwrap_or(place), colours);
            }
        }
        return;
    }
    dress(series, place, colours);
}

/// The look of a bar: paper, hatched and framed in ink; the first is ink
/// throughout.
fn dress(bar: &mut Value, place: usize, Colours { ink, paper }: Colours) {
    let style = &mut bar["itemStyle"];
    if !style.is_object() {
        *style = json!({});
    }
    // The strokes of the page's own bars, in their order: `style/tokens.css`.
    let (turn, stroke, pause) = match place % 8 {
        0 => {
            style["color"] = ink.into();
            style["borderColor"] = ink.into();
            return;
        }
        1 => (-0.785, 2, 4),
        2 => (0.0, 1, 3),
        3 => (0.785, 3, 2),
        4 => (1.571, 1, 3),
        5 => (0.0, 0, 8),
        6 => (0.0, 4, 2),
        _ => (1.571, 3, 2),
    };
    style["color"] = paper.into();
    style["borderColor"] = ink.into();
    style["borderWidth"] = 1.into();
    if stroke > 0 {
        style["decal"] = json!({
            "symbol": "rect", "color": ink, "symbolSize": 1, "rotation": turn,
            "dashArrayX": [1, 0], "dashArrayY": [stroke, pause],
        });
    }
}

#[cfg(test)]
mod tests {
    use super::Options;
    use serde_json::json;

    #[test]
    fn lines_are_dashed_and_bars_are_hatched_but_for_those_that_carry_a_label() {
        let series = json!([
            { "type": "radar" }, { "type": "radar", "lineStyle": { "width": 2 } },
            { "type": "bar", "itemStyle": { "color": "transparent" } },
            { "type": "bar", "itemStyle": { "color": "x" }, "data": [1] },
            { "type": "bar", "itemStyle": { "color": "y" }, "data": [2] },
            { "type": "bar", "data": [{ "itemStyle": { "color": "x" } }, 3, { "itemStyle": { "color": "y" } }] },
        ]);
        let told = Options(json!({ "series": series }))
            .told_apart("ink", "paper")
            .0;
        let at = |pointer: &str| told.pointer(pointer).cloned().unwrap_or_default();
        assert_eq!(at("/series/0/lineStyle/type"), "solid");
        assert_eq!(
            at("/series/1/lineStyle"),
            json!({ "width": 2, "type": "dashed" })
        );
        assert_eq!(at("/series/2/itemStyle"), json!({ "color": "transparent" }));
        assert_eq!(at("/series/3/itemStyle/color"), "ink");
        assert_eq!(at("/series/4/itemStyle/color"), "paper");
        assert!(at("/series/4/itemStyle/decal").is_object());
        assert_eq!(at("/series/5/data/0/itemStyle/color"), "ink");
        assert_eq!(at("/series/5/data/1"), 3);
        assert!(at("/series/5/data/2/itemStyle/decal").is_object());
    }

    #[test]
    fn bars_of_a_kind_are_hatched_alike() {
        let bar = |kind: u64| json!({ "kind": kind, "itemStyle": { "color": "x" } });
        let series = json!([{ "type": "bar", "data": [bar(1), bar(5), bar(1)] }]);
        let told = Options(json!({ "series": series }))
            .told_apart("ink", "paper")
            .0;
        let bars = &told["series"][0]["data"];
        assert_eq!(bars[0], bars[2]);
        assert_ne!(bars[0]["itemStyle"], bars[1]["itemStyle"]);
    }

    #[test]
    fn land_is_an_outline_and_a_sheet_of_glass_stays_one() {
        let told = |style| {
            Options(json!({ "geo": { "itemStyle": style } }))
                .told_apart("ink", "paper")
                .0["geo"]["itemStyle"]
                .take()
        };
        assert_eq!(
            told(json!({ "areaColor": "sand", "borderColor": "paper" })),
            json!({ "areaColor": "paper", "borderColor": "ink" })
        );
        let glass = json!({ "areaColor": "transparent" });
        assert_eq!(told(glass.clone()), glass);
    }
}
