//! Stated weights beside what they do, as pairs of bars.

use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{ItemStyle, Label};
use charming::series::Bar;

use super::beyond::{Beyond, Datum, beyond};
use super::lessons::plain;
use super::palette::Theme;
use super::pointing::Spot;
use super::{Options, axes, measure};
use model::effects::Effects;

/// Height of a pair of bars with its gap, in pixels.
const PAIR: f64 = 50.0;
/// Thickness of a bar, in pixels.
const THICK: f64 = 14.0;

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
    let pillars = effects.pillars.iter();
    let names = pillars
        .clone()
        .map(|pillar| measure::wrap(&pillar.name, 13.0, 116.0).join("\n"));
    let bar = |share: f64, word: &str, style: Option<ItemStyle>| {
        let text = plain(&format!("{} {word}", percent(share)));
        let item = DataPointItem::new(share);
        let item = match style {
            Some(style) => item.item_style(style),
            None => item,
        };
        beyond(item).label(Label::new().formatter(text.as_str()))
    };
    let stated = pillars
        .clone()
        .map(|pillar| Datum::from(bar(pillar.stated, words.0, None)));
    let effective = pillars.enumerate().map(|(place, pillar)| {
        let Some(share) = pillar.effective else {
            return Datum::from(DataPoint::from(None::<f64>));
        };
        let fill = ItemStyle::new().color(theme.pillar(place));
        bar(share, words.1, Some(fill)).into()
    });
    let outline = ItemStyle::new()
        .color("transparent")
        .border_color(theme.ink_soft.as_str())
        .border_width(1.5);
    let fill = ItemStyle::new().color(theme.ink.as_str());
    let shares = axes::numbers(0.0, effects.largest().max(1.0))
        .inverse(theme.is_rtl)
        .show(false);
    let label = axes::name_label(theme).line_height(15.0).margin(10.0);
    Options::new(theme)
        .part("grid", theme.grid(132.0, 110.0).top(4).bottom(4))
        .part("xAxis", shares)
        .part(
            "yAxis",
            beyond(axes::beside(theme.start()))
                .names(names)
                .part("axisLabel", label),
        )
        .series(bars("stated", outline, theme).data(stated))
        .series(bars("effective", fill, theme).data(effective))
}

fn bars(id: &str, style: ItemStyle, theme: &Theme) -> Beyond<Bar> {
    let label = Label::new()
        .show(true)
        .position(theme.end().label())
        .distance(5)
        .color(theme.ink_soft.as_str())
        .font_size(12);
    let bars = Bar::new()
        .id(id)
        .bar_gap("20%")
        .item_style(style)
        .label(label);
    beyond(bars).silent().max_width(THICK)
}

/// The bars, by pillar, and whether it is the weight that is stated.
#[must_use]
pub fn marks(effects: &Effects) -> Vec<((usize, bool), Spot)> {
    let pillars = effects.pillars.iter().enumerate();
    let bar = |place: usize, share: f64, side: f64| {
        let bar = Spot::bar(place, (0.0, share), place as f64, THICK);
        bar.below(side * THICK * 1.2 / 2.0)
    };
    pillars
        .flat_map(|(place, pillar)| {
            let effective = pillar.effective;
            [
                Some(((place, true), bar(place, pillar.stated, -1.0))),
                effective.map(|share| ((place, false), bar(place, share, 1.0))),
            ]
        })
        .flatten()
        .collect()
}
