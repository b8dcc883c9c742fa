//! The scatter plot in words.

use charts::scatter::{AxisTexts, span};
use i18n::Texts;
use model::scatter::{Axis, Point, Scatter};

/// A rank correlation from here on is called strong, and one below the other
/// bound weak, as is usual for indicators of cities.
const STRONG: f64 = 0.7;
const WEAK: f64 = 0.3;
/// With fewer cities than this a coefficient says nothing.
const FEWEST: usize = 3;

/// A value with as many decimals as its measure is told with.
pub(super) fn value(texts: &Texts, axis: &Axis, value: f64) -> String {
    match axis.decimals {
        Some(decimals) => texts.numerals().fixed(value, decimals),
        None => texts.numerals().figure(value),
    }
}

/// A city with both values, as its mark says them.
pub(super) fn shown(texts: &Texts, scatter: &Scatter, point: &Point) -> String {
    let (x, y) = (&scatter.x, &scatter.y);
    texts.with(
        "mark-pair",
        &[
            ("city", point.name.clone().into()),
            ("x-measure", title(texts, x).into()),
            ("x", value(texts, x, point.values.0).into()),
            ("y-measure", title(texts, y).into()),
            ("y", value(texts, y, point.values.1).into()),
        ],
    )
}

/// What is written along both axes.
pub(super) fn axes(texts: &Texts, scatter: &Scatter) -> [AxisTexts; 2] {
    [(&scatter.x, true), (&scatter.y, false)].map(|(axis, is_x)| {
        let ticks = span(axis, scatter, is_x);
        let mark = |mark: &f64| {
            let text = if axis.is_logarithmic {
                texts.numerals().count(10_f64.powf(*mark).round() as u64)
            } else {
                texts.numerals().fixed(*mark, ticks.decimals)
            };
            (*mark, text)
        };
        AxisTexts {
            title: title(texts, axis),
            marks: ticks.marks.iter().map(mark).collect(),
        }
    })
}

/// The name of a measure with its unit and all that a reader must know.
pub(super) fn title(texts: &Texts, axis: &Axis) -> String {
    let told = &axis.description;
    let unit = match (axis.decimals, told.unit.as_str()) {
        (Some(_), _) => texts.get("axis-score"),
        (None, unit) => unit.to_owned(),
    };
    let marks = [
        Some(unit).filter(|unit| !unit.is_empty()),
        told.is_proxy.then(|| texts.get("proxy")),
        told.is_lower_better.then(|| texts.get("lower-better")),
        axis.is_logarithmic.then(|| texts.get("axis-logarithmic")),
    ];
    let marks: Vec<String> = marks.into_iter().flatten().collect();
    if marks.is_empty() {
        told.name.clone()
    } else {
        format!("{} ({})", told.name, texts.list(&marks))
    }
}

/// How the two go together, over how many cities, and how many are left out.
pub(super) fn sentence(texts: &Texts, scatter: &Scatter) -> String {
    let mut sentences = vec![correlation(texts, scatter)];
    if scatter.n_missing > 0 {
        sentences.push(texts.with(
            "scatter-missing",
            &[
                ("count", scatter.n_missing.into()),
                (
                    "shown",
                    texts.numerals().count(scatter.n_missing as u64).into(),
                ),
            ],
        ));
    }
    texts.sentences(&sentences)
}

fn correlation(texts: &Texts, scatter: &Scatter) -> String {
    if scatter.points.len() < FEWEST {
        return texts.get("scatter-few");
    }
    let Some((r, rho)) = scatter.pearson.zip(scatter.spearman) else {
        return texts.get("scatter-constant");
    };
    let number = |x: f64| texts.numerals().fixed(x, 2).into();
    let id = if scatter.x.is_logarithmic || scatter.y.is_logarithmic {
        "scatter-sentence-log"
    } else {
        "scatter-sentence"
    };
    let count = scatter.points.len();
    texts.with(
        id,
        &[
            ("words", texts.get(words(rho)).into()),
            ("r", number(r)),
            ("rho", number(rho)),
            ("count", count.into()),
            ("shown", texts.numerals().count(count as u64).into()),
        ],
    )
}

fn words(rho: f64) -> &'static str {
    match (rho.abs(), rho > 0.0) {
        (size, _) if size < WEAK => "scatter-weak",
        (size, true) if size < STRONG => "scatter-rising",
        (_, true) => "scatter-rising-closely",
        (size, false) if size < STRONG => "scatter-falling",
        (_, false) => "scatter-falling-closely",
    }
}
