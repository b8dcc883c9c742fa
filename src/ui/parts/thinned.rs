//! That a chart draws not all that there is.

use model::map::Atlas;
use model::profiles::Profiles;
use model::scatter::Scatter;

use i18n::Texts;

/// How many of the cities on a map are drawn; nothing if all are.
pub fn on_map(texts: &Texts, atlas: &Atlas) -> Option<String> {
    sentence(
        texts,
        "marks-thinned",
        (atlas.drawn.len(), atlas.cities.len()),
    )
}

/// How many points of a plot are drawn; nothing if all are.
pub fn in_plot(texts: &Texts, plot: &Scatter) -> Option<String> {
    sentence(
        texts,
        "marks-thinned",
        (plot.drawn.len(), plot.points.len()),
    )
}

/// How many lines are drawn; nothing if all are.
pub fn of_lines(texts: &Texts, profiles: &Profiles) -> Option<String> {
    let counts = (profiles.drawn.len(), profiles.lines.len());
    sentence(texts, "lines-thinned", counts)
}

fn sentence(texts: &Texts, id: &'static str, (shown, total): (usize, usize)) -> Option<String> {
    let count = |number: usize| texts.numerals().count(number as u64).into();
    let told = [("shown", count(shown)), ("total", count(total))];
    (shown < total).then(|| texts.with(id, &told))
}
