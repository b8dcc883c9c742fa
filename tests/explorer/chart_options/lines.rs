//! Where lines of text break, and how they stand in charts.

use charts::measure::wrap;
use charts::over_time::{self, Measure};
use proptest::prelude::*;
use serde_json::Value;

use super::drawn::two_years;
use super::seen::theme;
use super::{europe, list};

#[test]
fn half_a_name_never_stands_beside_a_figure_that_runs_the_other_way() {
    let seen = europe();
    let over = two_years(&seen);
    let end =
        "\u{2067}\u{2068}52.8\u{2069} \u{2068}Redcar and\nCleveland\u{2069}\u{2069}".to_owned();
    let ends = vec![[end.clone(), end]; over.courses.len()];
    let labels = over_time::Labels { ends };
    for width in [340.0, 800.0] {
        let chart = over_time::over_time(&over, Measure::Ranks, &labels, &theme(true), width);
        for series in list(&chart.value()["series"]) {
            for datum in list(&series["data"]) {
                let text = datum["label"]["formatter"].as_str().unwrap_or_default();
                for line in text.lines().filter(|_| series["id"] != "years") {
                    let count = |which: &str| line.matches(|c| which.contains(c)).count();
                    assert_eq!(count("\u{2067}\u{2068}"), count("\u{2069}"), "{line:?}");
                    assert!(line.starts_with('\u{2067}'), "{line:?}");
                    assert!(!(line.contains("52.8") && line.contains("Redcar")));
                }
            }
        }
    }
}

#[test]
fn labels_of_several_lines_stand_apart() {
    let seen = europe();
    let over = two_years(&seen);
    let ends = ["Lund".to_owned(), "Redcar and\nCleveland\n1".to_owned()];
    let labels = over_time::Labels {
        ends: vec![ends; 3],
    };
    let chart = over_time::over_time(&over, Measure::Scores, &labels, &theme(false), 700.0);
    let series = list(&chart.value()["series"]).iter();
    let cities = series.filter(|series| series["id"].as_str().unwrap().starts_with("city"));
    let last = |city: &Value| {
        list(&city["data"]).last().unwrap()["value"][1]
            .as_f64()
            .unwrap()
    };
    let mut ends: Vec<f64> = cities.map(last).collect();
    ends.sort_by(f64::total_cmp);
    let length = over_time::height(&over, Measure::Scores) - 48.0;
    let least = 47.0_f64.min(length / (ends.len() as f64 - 1.0));
    assert!(
        ends.windows(2)
            .all(|pair| pair[1] - pair[0] >= least - 1e-6),
        "{ends:?}"
    );
}

proptest! {
    #[test]
    fn lines_lose_nothing_and_break_where_readers_expect(
        text in "([一-龟]|[一-龟]|（|）|「|」|，|。|Mazziotta-Pareto|Gini|[0-9]{1,3}%| ){0,30}",
        room in 30.0..300.0,
    ) {
        let lines = wrap(&text, 13.0, room);
        let spaced: Vec<&str> = text.split_whitespace().collect();
        let spaced = spaced.join(" ");
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(bare(&lines.concat()), bare(&text));
        for pair in lines.windows(2) {
            let end = pair[0].chars().next_back().unwrap();
            let start = pair[1].chars().next().unwrap();
            let is_spaced = spaced.contains(&format!("{end} {start}"));
            prop_assert!(is_spaced || !"（「".contains(end), "{:?}", lines);
            prop_assert!(is_spaced || !"）」，。".contains(start), "{:?}", lines);
            let is_latin = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
            prop_assert!(is_spaced || !is_latin(end) || !is_latin(start), "{:?}", lines);
        }
    }
}
