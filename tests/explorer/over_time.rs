//! Cities through the years: lines, why one moved, and where its pace leads, on
//! shipped panels.

use std::sync::Arc;

use charts::Theme;
use charts::over_time::{Labels, Measure, height, marks, over_time};
use composite_index::pace::{Doubt, Growth, Outlook};
use composite_index::{Cause, Margins};
use data::Package;
use data::own::{self, OwnFile};
use model::engine::{Chain, Engine, engine_weights};
use model::names::Names;
use model::over_time::bands;
use model::over_time::pace::{Course as Of, NoPace, Origin, Target, nearing};
use model::over_time::why::why;
use model::over_time::{Course, OverTime, YearScored};
use model::robustness::{Answer, Job, Region, plan};
use scenario::{Edits, QualityChoice, Scenario, WeightMap, from_query};
use serde_json::{Value, json};

struct Panel {
    package: Arc<Package>,
    names: Names,
    years: Vec<YearScored>,
}

impl Panel {
    fn new(name: &str, query: &str, is_fixed: bool) -> Self {
        Self::of(Arc::new(crate::common::shipped(name)), query, is_fixed)
    }

    fn of(package: Arc<Package>, query: &str, is_fixed: bool) -> Self {
        let (scenario, notices) = from_query(query);
        assert_eq!(notices, [], "{query}");
        let years = package.in_years(&Edits::default(), &[], QualityChoice::All, is_fixed);
        let scored = |(year, package): (String, Arc<Package>)| {
            let engine = engine(&package, &scenario);
            let weights = engine_weights(engine.framework(), &scenario.weights);
            let scored = engine.score(&weights, &[]).unwrap();
            YearScored { year, scored }
        };
        Self {
            years: years.into_iter().map(scored).collect(),
            names: Names::new(&package, None, str::to_owned),
            package,
        }
    }

    fn year(&self, word: &str) -> &YearScored {
        let year = self.years.iter().find(|year| year.year == word);
        year.unwrap()
    }
}

fn engine(package: &Arc<Package>, scenario: &Scenario) -> Engine {
    let chain = Chain::of(scenario.method, package);
    Engine::new(Arc::clone(package), chain, &scenario.include).unwrap()
}

const ENGLAND: &str = "english-districts";

/// Every seventh district between two years, under means of every kind and on every
/// kind of scale.
#[test]
fn parts_add_up_to_the_change_of_score_and_rank() {
    for (query, is_fixed) in [
        ("", true),
        ("agg=geometric", true),
        ("norm=minmax", true),
        ("norm=minmax", false),
        ("agg=ampi", true),
        ("agg=mpi", true),
    ] {
        let panel = Panel::new(ENGLAND, query, is_fixed);
        let (before, after) = (panel.year("2022"), panel.year("2023"));
        let mut n_told = 0;
        for unit in (0..panel.package.dataset.n_units()).step_by(7) {
            let ranks = [before, after].map(|year| year.scored.rank(unit));
            let found = why(before, after, unit);
            assert_eq!(
                found.is_some(),
                ranks.iter().all(Option::is_some),
                "{query}"
            );
            let Some(found) = found else { continue };
            n_told += 1;
            let tenths: i64 = found.causes.iter().map(|caused| caused.tenths).sum();
            assert_eq!(tenths, 10 * found.gain(), "{query}: {found:?}");
            let size: f64 = found.parts.iter().map(|part| part.points.abs()).sum();
            let near = |sum: f64| (sum - found.points()).abs() <= 1e-12 * size.max(100.0);
            assert!(
                near(found.parts.iter().map(|part| part.points).sum()),
                "{query}"
            );
            assert!(
                near(found.causes.iter().map(|caused| caused.points).sum()),
                "{query}"
            );
            let method = found
                .causes
                .iter()
                .find(|caused| caused.cause == Cause::Method);
            assert_eq!(method.unwrap().tenths, 0);
            assert!(found.is_exact);
        }
        assert!(n_told > 30, "{query}: {n_told}");
    }
}

/// On scales that hold for all years a city's score is its own doing.
#[test]
fn others_do_not_move_a_score_where_scales_are_fixed() {
    let panel = Panel::new(ENGLAND, "norm=minmax", true);
    let (before, after) = (panel.year("2022"), panel.year("2023"));
    for unit in (0..panel.package.dataset.n_units()).step_by(11) {
        let Some(found) = why(before, after, unit) else {
            continue;
        };
        for caused in found.causes {
            assert!(
                caused.cause == Cause::Own || caused.points == 0.0,
                "{found:?}"
            );
        }
    }
}

#[test]
fn what_carries_a_change_is_named_before_what_is_against_it() {
    let panel = Panel::new(ENGLAND, "", true);
    let (before, after) = (panel.year("2022"), panel.year("2023"));
    let mut both = 0;
    for unit in 0..panel.package.dataset.n_units() {
        let Some(found) = why(before, after, unit) else {
            continue;
        };
        let (with, against) = found.named(0.05);
        assert!(with.len() <= 2 && against.len() <= 2);
        let sign = if found.points() < 0.0 { -1.0 } else { 1.0 };
        assert!(with.iter().all(|part| part.points * sign >= 0.05));
        assert!(against.iter().all(|part| part.points * sign <= -0.05));
        let sizes: Vec<f64> = with.iter().map(|part| part.points.abs()).collect();
        assert!(sizes.is_sorted_by(|a, b| a >= b), "{sizes:?}");
        both += usize::from(!with.is_empty() && !against.is_empty());
    }
    assert!(both > 50, "{both}");
}

/// The target of a reader, of the best and of the middle, for an indicator of which
/// there are three years or more.
#[test]
fn a_pace_leads_to_a_year_or_says_why_not() {
    let panel = Panel::new(ENGLAND, "", true);
    let framework = panel.package.dataset.framework();
    let (mut years, mut doubts, mut away, mut reached) = (0, 0, 0, 0);
    for &node in framework.indicators() {
        for unit in (0..panel.package.dataset.n_units()).step_by(29) {
            for target in [Target::Best, Target::Median] {
                let found = nearing(
                    &panel.years,
                    unit,
                    Of::Element(node),
                    target,
                    Growth::Linear,
                );
                let Ok(found) = found else { continue };
                let sign = framework.node(node).direction.sign();
                match found.outlook {
                    Outlook::Expected { pace, year, doubt } => {
                        let (_, latest) = found.readings.last().unwrap();
                        assert!(year > latest.year && pace.per_year * sign > 0.0);
                        assert!(sign * (found.target - latest.value) > 0.0);
                        years += 1;
                        let is_told = matches!(doubt, Doubt::Within { .. });
                        assert_eq!(is_told, found.readings.len() > 2);
                        doubts += usize::from(is_told);
                    }
                    Outlook::Away(pace) => {
                        assert!(pace.per_year * sign < 0.0);
                        away += 1;
                    }
                    Outlook::Reached => reached += 1,
                    Outlook::TooFew => assert!(found.readings.len() < 2),
                    Outlook::Still(_) | Outlook::Due(_) => {}
                }
            }
        }
    }
    assert!(
        years > 20 && doubts > 5 && away > 20 && reached > 20,
        "{years} {doubts} {away} {reached}"
    );
    // Who leads has reached the best score, which is its own.
    let unit = panel.years.last().unwrap().scored.order()[0] as usize;
    let best = nearing(&panel.years, unit, Of::Index, Target::Best, Growth::Linear).unwrap();
    assert_eq!(
        (best.origin, best.outlook),
        (Origin::City(unit), Outlook::Reached)
    );
    let own = nearing(
        &panel.years,
        unit,
        Of::Index,
        Target::Figure(1e6),
        Growth::Compound,
    )
    .unwrap();
    assert_eq!((own.target, own.origin), (1e6, Origin::Reader));
    let below = nearing(
        &panel.years,
        unit,
        Of::Index,
        Target::Figure(-1.0),
        Growth::Compound,
    );
    assert!(below.is_ok_and(|found| found.outlook == Outlook::Reached));
    let none = nearing(&[], unit, Of::Index, Target::Best, Growth::Linear);
    assert_eq!(none, Err(NoPace::Years));
}

/// Where less of the whole is better, the best is who has least, and who leads has
/// reached it.
#[test]
fn the_best_is_who_leads_whichever_way_the_index_is_read() {
    let files = [
        (
            "datapackage.json",
            r#"{"name": "p", "index": {"year": "2020"}, "resources": [
                {"name": "cities", "path": "cities.csv"},
                {"name": "framework", "path": "framework.csv"},
                {"name": "values", "path": "values.csv"}]}"#,
        ),
        ("cities.csv", "id,name\na,A\nb,B\nc,C\n"),
        (
            "framework.csv",
            "code,parent,name,weight,direction\nindex,,Want,1,-1\nx,index,X,1,1\n",
        ),
        (
            "values.csv",
            "id,year,x\na,2019,2\nb,2019,3\nc,2019,9\na,2020,1\nb,2020,2\nc,2020,8\n",
        ),
    ];
    let files = files.map(|(name, text)| OwnFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    });
    let package = own::open(files.to_vec()).unwrap();
    let panel = Panel::of(Arc::new(package), "", true);
    let leader = panel.years.last().unwrap().scored.order()[0] as usize;
    assert_eq!(leader, 0, "who has least");
    let of = |unit| nearing(&panel.years, unit, Of::Index, Target::Best, Growth::Linear).unwrap();
    let best = of(leader);
    assert_eq!(
        (best.origin, best.outlook),
        (Origin::City(leader), Outlook::Reached)
    );
    let last = of(2);
    assert_eq!(last.origin, Origin::City(leader));
    assert!(matches!(last.outlook, Outlook::Expected { .. }), "{last:?}");
}

fn ranked(place: usize, ranks: &[Option<u32>]) -> Course {
    Course {
        place,
        unit: place,
        name: format!("City {place}"),
        ranks: ranks.to_vec(),
        scores: ranks
            .iter()
            .map(|rank| rank.map(|rank| 100.0 - f64::from(rank)))
            .collect(),
        ranges: Vec::new(),
    }
}

fn three_cities() -> OverTime {
    OverTime {
        years: ["2018", "2019", "2021", "2022"].map(str::to_owned).to_vec(),
        at: vec![2018.0, 2019.0, 2021.0, 2022.0],
        courses: vec![
            ranked(0, &[Some(3), Some(1), Some(2), Some(2)]),
            ranked(1, &[Some(1), None, Some(1), Some(1)]),
            ranked(2, &[None, Some(5), Some(4), None]),
        ],
        n_ranked: vec![9, 9, 9, 9],
    }
}

/// What the chart library is given of a city.
fn line<'a>(options: &'a Value, id: &str) -> &'a Value {
    let series = options["series"].as_array().unwrap();
    series.iter().find(|series| series["id"] == id).unwrap()
}

#[test]
fn a_year_without_a_rank_breaks_the_line_and_years_lie_where_they_are() {
    let over = three_cities();
    assert_eq!(over.courses[1].runs(), [(0, 0), (2, 3)]);
    assert_eq!(over.courses[2].ends(), Some((1, 2)));
    for of in [Measure::Ranks, Measure::Scores] {
        let options = over_time(&over, of, &Labels::default(), &Theme::default(), 600.0);
        let options = options.value();
        let at = |id: &str| -> Vec<Value> {
            let data = line(options, id)["data"].as_array().unwrap();
            data.iter().map(|point| point["value"].clone()).collect()
        };
        let second = at("city-1");
        // A label, four years, a label; the second year is a gap.
        assert_eq!(second.len(), 6);
        assert_eq!(second[2], json!([0.25, "-"]));
        assert!(second.iter().filter(|point| point[1] == "-").count() == 1);
        // Nothing is joined across it.
        assert!(line(options, "city-1")["connectNulls"] != true);
        assert_eq!(second[3][0], 0.75);
        // Who is not ranked in the first and the last year has no label there.
        let third = at("city-2");
        assert_eq!(third.len(), 4);
        assert_eq!((&third[0][1], &third[3][1]), (&json!("-"), &json!("-")));
        // The first rank and the highest score are at the top.
        let first = at("city-0");
        assert!(first[2][1].as_f64().unwrap() < first[1][1].as_f64().unwrap());
        assert!(height(&over, of) > 60.0);
        let n_marks = marks(&over, of).len();
        assert_eq!(n_marks, 4 + 3 + 2);
    }
}

#[test]
fn a_band_spans_the_ranks_that_years_leave_open_and_ends_where_none_are_known() {
    let range = |best, worst| Some([best, worst]);
    // The second city has no rank in the second year, whatever is said of it.
    let ranges = vec![range(1, 4), range(2, 3), range(1, 2), range(1, 6)];
    let over = three_cities().with_ranges(1, ranges);
    assert_eq!(over.ranged().unwrap().place, 1);
    assert_eq!(over.courses[1].ranges[1], None);
    let draw = |of| over_time(&over, of, &Labels::default(), &Theme::default(), 600.0);
    let options = draw(Measure::Ranks);
    let points = line(options.value(), "band-1")["data"].as_array().unwrap();
    let at = |place: usize, axis: usize| &points[place]["value"][axis];
    // Three years, each from its best rank to its worst and then a gap.
    assert_eq!(points.len(), 9);
    assert_eq!(
        [at(0, 0), at(3, 0), at(6, 0)],
        [&json!(0.0), &json!(0.75), &json!(1.0)]
    );
    for gap in [2, 5, 8] {
        assert_eq!(at(gap, 1), "-");
    }
    let height_of =
        |place: usize| at(place + 1, 1).as_f64().unwrap() - at(place, 1).as_f64().unwrap();
    // Five places are five times as high as one.
    assert!((height_of(6) / height_of(3) - 5.0).abs() < 1e-9);
    assert_eq!(at(0, 1), at(6, 1));
    // Ranks only: scores have a scale of their own.
    let scores = draw(Measure::Scores);
    let series = scores.value()["series"].as_array().unwrap();
    let is_band = |series: &&Value| series["id"].as_str().unwrap().starts_with("band");
    assert_eq!(series.iter().filter(is_band).count(), 0);
    // A rank that only the band reaches has its place in the chart.
    assert!(height(&over, Measure::Ranks) > height(&three_cities(), Measure::Ranks));
    assert!(
        three_cities()
            .with_ranges(7, vec![range(1, 2)])
            .ranged()
            .is_none()
    );
}

#[test]
fn a_year_is_asked_which_ranks_it_leaves_open() {
    let panel = Panel::new(ENGLAND, "", true);
    let year = panel.years.last().unwrap();
    let engine = year.scored.engine();
    let region = Region::Near { spread: 0.1 };
    let question = bands::question(engine, &Margins::default(), region);
    assert!(!bands::has_limits(&question));
    let setup = plan::setup(engine, year.scored.weights());
    let mut job = Job::new(&engine.package().dataset, &setup, &question).unwrap();
    while !job.is_done() {
        job.step();
    }
    let Answer::Spread(answer) = job.answer().unwrap() else {
        panic!("another answer");
    };
    assert_eq!(answer.nominal, year.scored.ranks());
    let n_units = answer.units.len();
    let mut n_apart = 0;
    for (unit, spread) in answer.units.iter().enumerate() {
        match (spread, year.scored.rank(unit)) {
            (Some(spread), Some(rank)) => {
                assert!(spread.low <= spread.high && spread.low >= 1);
                n_apart += usize::from(!(spread.low..=spread.high).contains(&rank));
            }
            (None, None) => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(
        n_apart * 10 < n_units,
        "{n_apart} of {n_units} ranks are beyond their band"
    );
}

#[test]
fn who_has_moved_furthest_is_told() {
    let over = three_cities();
    assert_eq!(over.furthest().unwrap().place, 0);
    assert_eq!(over.courses[2].gain(), Some(1));
    assert_eq!(over.counts(), (2, 0));
    let empty = OverTime::default();
    assert_eq!((empty.furthest(), empty.counts()), (None, (0, 0)));
    // Nothing to draw is drawn all the same.
    let options = over_time(
        &empty,
        Measure::Ranks,
        &Labels::default(),
        &Theme::default(),
        600.0,
    );
    assert!(options.value()["series"].is_array());
}

#[test]
fn as_many_years_are_named_as_there_is_room_for() {
    let over = three_cities();
    let named = |width: f64| -> Vec<Value> {
        let (labels, theme) = (Labels::default(), Theme::default());
        let options = over_time(&over, Measure::Ranks, &labels, &theme, width);
        let data = line(options.value(), "years")["data"].as_array().unwrap();
        let named = data.iter().map(|point| point["label"]["formatter"].clone());
        named.collect()
    };
    let all: Vec<Value> = over.years.iter().map(|year| json!(year)).collect();
    assert_eq!(named(600.0), all);
    // The last is named wherever there is a chart at all.
    let some = named(110.0);
    assert!(some.len() < all.len() && some.len() > 1, "{some:?}");
    assert_eq!(some.last(), all.last());
    assert_eq!(named(0.0), all[all.len() - 1..]);
}

#[test]
fn shipped_years_are_courses() {
    let panel = Panel::new(ENGLAND, "", true);
    let units = panel.years.last().unwrap().scored.order();
    let units: Vec<usize> = units.iter().take(5).map(|&unit| unit as usize).collect();
    let over = OverTime::new(&panel.years, &units, &panel.names);
    assert_eq!(over.years.len(), panel.years.len());
    let numbers: Vec<f64> = over
        .years
        .iter()
        .map(|year| year.parse().unwrap())
        .collect();
    assert_eq!(over.at, numbers);
    for course in &over.courses {
        for (place, year) in panel.years.iter().enumerate() {
            assert_eq!(course.ranks[place], year.scored.rank(course.unit));
            assert_eq!(course.scores[place], year.scored.score(course.unit));
        }
    }
}

/// Weights that a reader moves count in all years alike.
#[test]
fn weights_are_those_of_this_moment_in_every_year() {
    let plain = Panel::new(ENGLAND, "", true);
    let code = plain.package.dataset.framework();
    let pillar = code.node(code.pillars()[0]).code.clone();
    let query = format!("w={pillar}:100");
    let moved = Panel::new(ENGLAND, &query, true);
    let weights: WeightMap = from_query(&query).0.weights;
    assert!(!weights.is_empty());
    for (plain, moved) in plain.years.iter().zip(&moved.years) {
        assert_ne!(plain.scored.ranks(), moved.scored.ranks(), "{}", plain.year);
    }
}
