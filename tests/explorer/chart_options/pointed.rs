//! Where charts say that their marks are, and that each is found there.

use charts::map::{self, Look};
use charts::network::{Setting, learning_network};
use charts::over_time::Measure::Ranks;
use charts::pointing::{Area, Frame, Marks, Plane, Spot};
use charts::waterfall::{self, Unfolded};
use charts::{
    Options, Theme, acceptability, choices, city_profile, correlations, coverage, effects,
    influence, intervals, lessons, multiverse, network, over_time, pillar_bars, profile, profiles,
    scatter, slope, wins,
};
use model::compare::Comparison;
use model::correlations::Correlations;
use model::coverage::Coverage;
use model::effects::Effects;
use model::engine::{PillarScores, engine_weights};
use model::map::{Atlas, Extent};
use model::measure::Measure;
use model::network::{Network, Picture};
use model::profiles::Profiles;
use model::scatter::Scatter;
use model::slope::{Baseline, Slope};
use model::waterfall::Waterfall;
use model::what_if::choices::Trial;
use model::what_if::city_profile::Profile;
use scenario::shares::Percent;
use scenario::{BrushMap, CorrelationChoice, MapColour, MatrixLevel, Scenario};
use serde_json::Value;

use super::drawn::two_years;
use super::seen::{Seen, fixed, theme};
use super::studied::{Studies, words};
use super::{each, europe};

/// A chart with its size and its marks.
struct Chart {
    name: &'static str,
    options: Options,
    size: (f64, f64),
    marks: Marks,
    n_marks: usize,
}

const WIDTH: f64 = 640.0;

fn chart<T: std::fmt::Debug + 'static>(
    name: &'static str,
    options: Options,
    height: f64,
    spots: Vec<(T, Spot)>,
) -> Chart {
    Chart {
        name,
        options,
        size: (WIDTH, height),
        n_marks: spots.len(),
        marks: Marks::new(spots, |mark| format!("{mark:?}")),
    }
}

fn all(seen: &Seen, found: &Studies, is_rtl: bool) -> Vec<Chart> {
    let theme = &theme(is_rtl);
    let mut all = Vec::new();
    let focus = seen.highlights.focus;
    let percent = |share: f64| format!("{share:.0}");
    let count = |n: u32| n.to_string();
    all.push(chart(
        "intervals",
        intervals::intervals(&found.intervals, focus, theme, count, |a, b| {
            format!("{a}–{b}")
        }),
        intervals::height(&found.intervals),
        intervals::marks(&found.intervals),
    ));
    all.push(chart(
        "influence",
        influence::influence(&found.influence, theme, |row| row.to_string(), percent),
        influence::height(&found.influence),
        influence::marks(&found.influence),
    ));
    all.push(chart(
        "acceptability",
        acceptability::acceptability(
            &found.acceptability,
            focus,
            theme,
            |n| n.to_string(),
            percent,
        ),
        acceptability::height(&found.acceptability),
        acceptability::marks(&found.acceptability),
    ));
    all.push(chart(
        "wins",
        wins::wins(
            &found.wins,
            focus,
            theme,
            count,
            |a, b| format!("{a} {b}"),
            percent,
        ),
        wins::height(&found.wins),
        wins::marks(&found.wins),
    ));
    all.push(chart(
        "multiverse",
        multiverse::multiverse(&found.universes, theme, &words()),
        multiverse::height(&found.universes, &words()),
        multiverse::marks(&found.universes),
    ));
    all.extend(compared(seen, theme));
    all.extend(spread(seen, theme, is_rtl));
    all
}

/// Charts of a few cities.
fn compared(seen: &Seen, theme: &Theme) -> Vec<Chart> {
    let Seen {
        scored,
        names,
        highlights,
        ..
    } = seen;
    let engine = scored.engine();
    let percentages = vec![Percent::whole(16); engine.pillars().len()];
    let comparison = Comparison::new(scored, &highlights.compared, &percentages, names);
    let published = engine_weights(engine.framework(), &Scenario::default().baseline);
    let baseline = Baseline::new(engine, &published);
    let courses = Slope::new(scored, &highlights.compared, &baseline, names);
    let years = two_years(seen);
    let labels = slope::Labels {
        ends: vec![["a".to_owned(), "b".to_owned()]; courses.courses.len()],
        ..slope::Labels::default()
    };
    let pair = (highlights.compared[0], highlights.compared[1]);
    let model = Waterfall::new(scored, pair.0, pair.1, names).unwrap();
    let rows = waterfall::rows(&model, Unfolded::One(1), "Lead");
    let unit = highlights.focus.unwrap();
    let own = Profile::of(&PillarScores::of(scored.clone()), unit, names);
    let mut trial = Trial::new(&seen.case()).unwrap();
    while trial.advance() {}
    let tried = trial.into_choices();
    let effects = Effects::of(scored, names);
    let learnt: Vec<lessons::LessonRow> =
        model::lessons::lessons(&PillarScores::of(scored.clone()), unit)
            .iter()
            .map(|lesson| lessons::LessonRow {
                pillar: lesson.pillar.to_string(),
                own: lesson.own.map(|own| (own, fixed(own))),
                teacher: lesson.teachers.first().map(|t| (t.score, fixed(t.score))),
            })
            .collect();
    vec![
        chart(
            "pillar_bars",
            pillar_bars::pillar_bars(&comparison, theme, fixed),
            pillar_bars::height(&comparison),
            pillar_bars::marks(&comparison),
        ),
        chart(
            "score_bars",
            pillar_bars::score_bars(&comparison, theme, fixed),
            pillar_bars::height(&comparison),
            pillar_bars::score_marks(&comparison),
        ),
        chart(
            "profile",
            profile::profile(&comparison, theme, WIDTH, fixed),
            profile::height(&comparison, WIDTH),
            profile::marks(&comparison, WIDTH),
        ),
        chart(
            "slope",
            slope::slope(&courses, &labels, theme),
            slope::height(&courses),
            slope::marks(&courses),
        ),
        chart(
            "over_time",
            over_time::over_time(&years, Ranks, &over_time::Labels::default(), theme, WIDTH),
            over_time::height(&years, Ranks),
            over_time::marks(&years, Ranks),
        ),
        chart(
            "waterfall",
            waterfall::waterfall(&rows, theme, fixed),
            waterfall::height(rows.len()),
            waterfall::marks(&rows),
        ),
        chart(
            "city_profile",
            city_profile::city_profile(&own, theme, |_| String::new()),
            city_profile::height(&own),
            city_profile::spots(&own),
        ),
        chart(
            "choice_strip",
            choices::choice_strip(&tried, theme, |kind| format!("{kind:?}"), |r| r.to_string()),
            choices::height(&tried),
            choices::marks(&tried),
        ),
        chart(
            "weight_effects",
            effects::weight_effects(&effects, ("a", "b"), theme, fixed),
            effects::height(effects.pillars.len()),
            effects::marks(&effects),
        ),
        chart(
            "lessons",
            lessons::lessons(&learnt, (0.0, 100.0), theme),
            lessons::height(learnt.len()),
            lessons::spots(&learnt),
        ),
    ]
}

/// Charts of all cities.
fn spread(seen: &Seen, theme: &Theme, is_rtl: bool) -> Vec<Chart> {
    let Seen {
        scored,
        names,
        highlights,
        ..
    } = seen;
    let engine = scored.engine();
    let matrix = Correlations::new(
        scored,
        MatrixLevel::Indicators,
        CorrelationChoice::Pearson,
        names,
    );
    let number = |index: usize| index.to_string();
    let known = Coverage::of(engine);
    let indicators: Vec<String> = known
        .indicators
        .iter()
        .map(|(node, _)| names.element(*node).name)
        .collect();
    let height = coverage::height(&known, &indicators);
    let told = coverage::Words {
        indicators,
        states: ["a", "b", "c", "d"].map(str::to_owned),
        axis: "Cities".to_owned(),
    };
    let links = Network::new(&PillarScores::of(scored.clone()), highlights.focus);
    let picture = Picture::new(engine, &links, |unit| scored.score(unit));
    let lines = Profiles::new(scored, &BrushMap::new(), highlights, names);
    let measures = Measure::all(&seen.package);
    let plot = Scatter::new(
        scored,
        (measures[0], measures[1]),
        highlights,
        names,
        "People",
    );
    vec![
        chart(
            "correlation",
            correlations::correlation(&matrix, theme, false, number, fixed),
            correlations::height(&matrix, number),
            correlations::marks(&matrix),
        ),
        chart(
            "coverage",
            coverage::coverage(&known, theme, &told),
            height,
            coverage::marks(&known),
        ),
        chart(
            "learning_network",
            learning_network(&picture, &Setting::default(), theme),
            600.0,
            network::spots(&picture),
        ),
        chart(
            "parallel",
            profiles::parallel(&lines, theme, false, |index, _| index.to_string()),
            profiles::HEIGHT,
            profiles::spots(&lines, is_rtl, false),
        ),
        chart(
            "scatter",
            scatter::scatter(&plot, &Default::default(), theme, 1_000.0),
            scatter::HEIGHT,
            scatter::spots(&plot),
        ),
    ]
}

/// Where the library draws an axis from and how far a step is, in pixels: as it
/// lays axes out, told by the options alone.
fn along(axis: &Value, start: f64, length: f64, is_upwards: bool) -> (f64, f64) {
    let is_turned = (axis["inverse"] == true) != is_upwards;
    let (zero, step) = if axis["type"] == "category" {
        let step = length / axis["data"].as_array().unwrap().len() as f64;
        (step / 2.0, step)
    } else {
        let (low, high) = (axis["min"].as_f64().unwrap(), axis["max"].as_f64().unwrap());
        let step = length / (high - low);
        (-low * step, step)
    };
    if is_turned {
        (start + length - zero, -step)
    } else {
        (start + zero, step)
    }
}

fn frame(options: &Options, (width, height): (f64, f64), plane: Plane) -> Option<Frame> {
    let Plane::Grid(index) = plane else {
        return Frame::of(plane, (width, height));
    };
    let grid = each(options, "grid")[index];
    let side = |name: &str| grid[name].as_f64().unwrap();
    let length = match grid["height"].as_f64() {
        Some(length) => length,
        None => height - side("top") - side("bottom"),
    };
    let (x_axis, y_axis) = (each(options, "xAxis")[index], each(options, "yAxis")[index]);
    let x = along(
        x_axis,
        side("left"),
        width - side("left") - side("right"),
        false,
    );
    let y = along(y_axis, side("top"), length, true);
    Some(Frame {
        origin: (x.0, y.0),
        step: (x.1, y.1),
    })
}

#[test]
fn every_mark_is_on_its_chart_and_is_found_where_it_is() {
    let seen = europe();
    let found = Studies::of(&seen);
    for is_rtl in [false, true] {
        for chart in all(&seen, &found, is_rtl) {
            let name = chart.name;
            assert!(chart.n_marks > 1, "{name}");
            let frame = |plane| frame(&chart.options, chart.size, plane);
            for mark in 0..chart.n_marks {
                let area = chart.marks.area(mark, frame).unwrap();
                let (x, y) = area.middle();
                let is_within = |at: f64, size: f64| (-1.0..=size + 1.0).contains(&at);
                assert!(
                    is_within(x, chart.size.0) && is_within(y, chart.size.1),
                    "{name}, {}: {area:?}",
                    chart.marks.say(mark)
                );
                // Another may lie exactly there.
                let (_, there) = chart.marks.at((x, y), frame).unwrap();
                let apart = (there.middle().0 - x).hypot(there.middle().1 - y);
                assert!(
                    apart < 1.0 || !area.is_round,
                    "{name}, {}",
                    chart.marks.say(mark)
                );
                assert!(apart < there.width.max(1.0), "{name}");
            }
            assert!(chart.marks.at((-60.0, -60.0), frame).is_none(), "{name}");
        }
    }
}

#[test]
fn bars_and_cells_never_lie_on_each_other() {
    let seen = europe();
    let found = Studies::of(&seen);
    for chart in all(&seen, &found, false) {
        let frame = |plane| frame(&chart.options, chart.size, plane);
        let areas: Vec<Area> = (0..chart.n_marks)
            .filter_map(|mark| chart.marks.area(mark, frame))
            .filter(|area| !area.is_round)
            .collect();
        for (place, area) in areas.iter().enumerate() {
            for other in &areas[place + 1..] {
                let beside = area.left + area.width <= other.left + 1e-6
                    || other.left + other.width <= area.left + 1e-6;
                let below = area.top + area.height <= other.top + 1e-6
                    || other.top + other.height <= area.top + 1e-6;
                assert!(beside || below, "{}: {area:?} {other:?}", chart.name);
            }
        }
    }
}

#[test]
fn a_pointer_means_the_nearest_mark_and_an_empty_cell_means_none() {
    let frame = |_| Some(Frame::between((0.0, 0.0), (20.0, 20.0)));
    let dots = vec![
        ("a", Spot::dot(0, (1.0, 1.0), 4.0)),
        ("b", Spot::dot(0, (2.0, 1.0), 4.0)),
    ];
    let dots = Marks::new(dots, |name| (*name).to_owned());
    let at = |marks: &Marks, point| marks.at(point, frame).map(|(mark, _)| marks.say(mark));
    assert_eq!(at(&dots, (27.0, 20.0)).as_deref(), Some("a"));
    assert_eq!(at(&dots, (33.0, 20.0)).as_deref(), Some("b"));
    assert_eq!(at(&dots, (20.0, 37.0)).as_deref(), Some("a"), "nearly");
    assert_eq!(at(&dots, (20.0, 60.0)), None);
    let cells = Marks::new(vec![("a", Spot::cell(0, 1, 1))], |name| (*name).to_owned());
    assert_eq!(at(&cells, (29.0, 11.0)).as_deref(), Some("a"));
    assert_eq!(at(&cells, (31.0, 11.0)), None);
    assert_eq!(at(&Marks::none(), (0.0, 0.0)), None);
}

#[test]
fn the_corner_of_a_full_score_is_on_the_outer_ring() {
    let seen = europe();
    let percentages = vec![Percent::whole(16); seen.engine().pillars().len()];
    let mut comparison = Comparison::new(
        &seen.scored,
        &seen.highlights.compared,
        &percentages,
        &seen.names,
    );
    comparison.cities.truncate(1);
    comparison.cities[0].scores = vec![Some(comparison.scale.1); percentages.len()];
    let options = profile::profile(&comparison, &theme(false), 480.0, fixed);
    let radius = options.value()["radar"]["radius"].as_f64().unwrap();
    let spots = profile::marks(&comparison, 480.0);
    let marks = Marks::new(spots, |corner| format!("{corner:?}"));
    let size = (480.0, profile::height(&comparison, 480.0));
    let frame = |plane| Frame::of(plane, size);
    let middle = |mark| marks.area(mark, frame).unwrap().middle();
    let (x, y) = middle(0);
    assert!((x - 240.0).abs() < 1e-6 && (size.1 / 2.0 - y - radius).abs() < 1e-6);
    // The second stands to the left: the library goes against the clock.
    assert!(middle(1).0 < 240.0);
}

#[test]
fn on_the_map_neither_leader_nor_foreground_gives_way() {
    let seen = europe();
    let atlas = Atlas::new(&seen.scored, &seen.highlights, &seen.names);
    for colour in [MapColour::Score, MapColour::Change] {
        let look = Look {
            colour,
            extent: atlas.extent().unwrap_or_else(Extent::world),
            can_drag: false,
            size: (800.0, 540.0),
        };
        let options = map::city_map(&atlas, look, &theme(false));
        let mut named: Vec<(f64, String)> = Vec::new();
        for series in options.value()["series"].as_array().unwrap() {
            for datum in series["data"].as_array().unwrap() {
                if let Some(name) = datum["label"]["formatter"].as_str() {
                    let size = datum["symbolSize"].as_f64().unwrap();
                    named.push((size, name.to_owned()));
                }
            }
        }
        // Where names meet, that of the larger mark stays.
        named.sort_by(|a, b| b.0.total_cmp(&a.0));
        let leader = atlas.by_rank()[0];
        assert_eq!(named[0].1, "Vienna", "{named:?}");
        assert_eq!(named[1].1, leader.name, "{named:?}");
    }
}
