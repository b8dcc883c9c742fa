//! What holds however many cities there are: questions with a bound, charts
//! that draw what can be seen, answers that are the same from a worker.

#[allow(dead_code)]
#[path = "../browser/src/made_up.rs"]
mod made_up;

use std::sync::Arc;

use data::package::{Files, Reading, read, read_descriptor};
use data::{Descriptor, Package, ProblemKind};
use desk::Desk;
use desk::protocol::{Instruction, Outline, Reply, Slot};
use model::chain::{self, Chain};
use model::engine::{Engine, Failure, MOST_PAIRED, WarmUp, engine_weights};
use model::highlight::Highlights;
use model::map::Atlas;
use model::measure::Measure;
use model::names::Names;
use model::profiles::Profiles;
use model::robustness::plan::{self, COPELAND_MAX};
use model::robustness::{Answer, Question};
use model::scatter::Scatter;
use model::what_if::asked::{CityAnswer, CityQuestion};
use model::what_if::choices::{Choice, MOST_FIGURES, Trial, Untried};
use model::what_if::improve::improvements;
use model::what_if::nearest::nearest;
use model::what_if::range::{best, ends, worst};
use model::what_if::{Case, Ceiling};
use model::{drawn, remedy::Remedy};
use scenario::{AggregationChoice, BrushMap, MapColour, Reach, WeightMap};

fn files(n_cities: usize, n_indicators: usize) -> (Descriptor, Files) {
    let made = made_up::package(n_cities, n_indicators);
    let descriptor = read_descriptor(made.descriptor.as_bytes()).unwrap();
    let files = Files {
        cities: made.cities.into_bytes(),
        framework: made.framework.into_bytes(),
        values: made.values.into_bytes(),
    };
    (descriptor, files)
}

fn made_up(n_cities: usize, n_indicators: usize) -> Arc<Package> {
    let (descriptor, files) = files(n_cities, n_indicators);
    Arc::new(read(descriptor, &files).unwrap())
}

fn case(package: &Arc<Package>) -> Case {
    let chain = Chain::published(package);
    let engine = Engine::new(Arc::clone(package), chain, &[]).unwrap();
    let ranks = engine.ranks(&engine_weights(engine.framework(), &WeightMap::new()));
    // One from the middle, for whom weights can do something either way.
    let half = u32::try_from(package.dataset.n_units() / 2).unwrap();
    let ranks = ranks.unwrap();
    let units = (0..ranks.len()).filter(|&unit| ranks[unit] >= half);
    let unit = units.min_by_key(|&unit| ranks[unit]);
    Case {
        locked: vec![false; engine.pillars().len()],
        engine,
        include: Vec::new(),
        weights: [("p0".to_owned(), 30.0), ("p3".to_owned(), 70.0)].into(),
        baseline: WeightMap::new(),
        unit: unit.unwrap(),
        reach: Reach::Near,
        goal: None,
        ceiling: Ceiling::default(),
    }
}

/// What a worker tells of a question, which it gets as the page writes it.
fn through_a_worker(case: &Case, wants_range: bool, wants_choices: bool) -> Vec<CityAnswer> {
    let asked = Instruction::Ask {
        slot: Slot::City,
        id: 1,
        setup: Box::new(plan::setup(
            &case.engine,
            &engine_weights(case.engine.framework(), &case.weights),
        )),
        question: Box::new(Question::City(Box::new(CityQuestion::of(
            case,
            wants_range,
            wants_choices,
        )))),
    };
    let text = serde_json::to_string(&asked).unwrap();
    let Instruction::Ask {
        slot,
        id,
        setup,
        question,
    } = serde_json::from_str(&text).unwrap()
    else {
        panic!("{text}");
    };
    let (outline, values) = Outline::of(&case.engine.package().dataset);
    let mut desk = Desk::default();
    desk.open(Arc::new(outline.dataset(&values).unwrap()));
    desk.ask(slot, id, setup, question);
    let mut told = Vec::new();
    // A clock that stands still: all is told that there is time for.
    while let Some(reply) = desk.work(1.0, || 0.0) {
        let text = serde_json::to_string(&reply).unwrap();
        let reply: Reply = serde_json::from_str(&text).unwrap();
        let Reply::Answer { answer, .. } = reply else {
            panic!("{text}");
        };
        let Answer::City(answer) = *answer else {
            panic!("{text}");
        };
        told.push(*answer);
    }
    assert!(desk.is_idle());
    told
}

#[test]
fn a_worker_answers_about_a_city_what_the_page_would() {
    let package = made_up(300, 18);
    let case = case(&package);
    let told = through_a_worker(&case, true, true);
    let found = told.last().unwrap();
    let both = (best(&case).unwrap(), worst(&case).unwrap());
    assert_eq!(ends(&case).unwrap(), both);
    assert_eq!(found.range, Some(Ok(both)));
    assert_eq!(found.nearest, Some(nearest(&case)));
    assert_eq!(found.improvements, Some(improvements(&case)));
    let mut trial = Trial::new(&case).unwrap();
    while trial.advance() {}
    assert_eq!(found.choices, Some(Some(trial.into_choices())));
}

#[test]
fn a_worker_is_asked_for_no_more_than_is_not_known_yet() {
    let case = case(&made_up(60, 12));
    let told = through_a_worker(&case, false, false);
    let found = told.last().unwrap();
    assert!(found.nearest.is_some() && found.improvements.is_some());
    assert_eq!((&found.range, &found.choices), (&None, &None));
}

#[test]
fn beyond_their_bounds_choices_are_not_tried() {
    let tries_wins = |case: &Case| {
        let mut trial = Trial::new(case).unwrap();
        while trial.advance() {}
        let tried = trial.into_choices().tried;
        let wins = Choice::Method(chain::Choice::Aggregation(AggregationChoice::Copeland));
        tried.iter().any(|tried| tried.choice == wins)
    };
    let few = case(&made_up(COPELAND_MAX, 6));
    assert_eq!(Untried::of(&few), None);
    assert!(tries_wins(&few));
    let many = case(&made_up(COPELAND_MAX + 1, 6));
    assert_eq!(Untried::of(&many), Some(Untried::Wins));
    assert!(!tries_wins(&many));
    let n_cities = MOST_FIGURES / 100 + 1;
    let large = case(&made_up(n_cities, 100));
    let found = n_cities * 100;
    assert_eq!(Untried::of(&large), Some(Untried::All { found }));
    assert!(Trial::new(&large).is_none());
}

#[test]
fn wins_are_not_counted_among_more_cities_than_a_frame_has_time_for() {
    let package = made_up(MOST_PAIRED + 1, 6);
    let chain = Chain {
        aggregation: AggregationChoice::Copeland,
        ..Chain::published(&package)
    };
    let failure = Engine::new(Arc::clone(&package), chain, &[]).err().unwrap();
    let found = MOST_PAIRED + 1;
    assert_eq!(failure, Failure::TooManyPairs { found });
    assert_eq!(Remedy::of(&failure), Remedy::Arithmetic);
}

#[test]
fn charts_of_many_cities_draw_what_can_be_seen_and_whoever_is_looked_for() {
    let package = made_up(20_000, 6);
    let case = case(&package);
    let weights = engine_weights(case.engine.framework(), &case.weights);
    let baseline = case.engine.ranks(&weights).unwrap();
    let scored = case.engine.score(&weights, &baseline).unwrap();
    let names = Names::new(&package, None, str::to_owned);
    // Amid the crowd: nobody would be drawn there for being first.
    let highlights = Highlights {
        focus: Some(case.unit),
        compared: vec![17, 18],
    };
    let marked = |unit: usize| [case.unit, 17, 18].contains(&unit);
    let atlas = Atlas::new(&scored, &highlights, &names);
    let measure = |code: &str| Measure::parse(&package, code).unwrap();
    let pair = (measure("i0"), measure("i4"));
    let plot = Scatter::new(&scored, pair, &highlights, &names, "People");
    let profiles = Profiles::new(&scored, &BrushMap::new(), &highlights, &names);
    let shown = [
        (atlas.cities.len(), &atlas.drawn, drawn::MOST_POINTS),
        (plot.points.len(), &plot.drawn, drawn::MOST_POINTS),
        (profiles.lines.len(), &profiles.drawn, drawn::MOST_LINES),
    ];
    for (total, drawn, most) in shown {
        assert!(total > 15_000, "{total}");
        // Besides, those that are named.
        assert!(drawn.len() <= most + 40, "{}", drawn.len());
        assert!(drawn.len() * 3 > most, "{}", drawn.len());
    }
    let units = |drawn: &[usize], unit: &dyn Fn(usize) -> usize| {
        drawn.iter().filter(|&&index| marked(unit(index))).count()
    };
    assert_eq!(units(&atlas.drawn, &|index| atlas.cities[index].unit), 3);
    assert_eq!(
        units(&profiles.drawn, &|index| profiles.lines[index].unit),
        3
    );
    let has_both = plot
        .points
        .iter()
        .filter(|point| marked(point.unit))
        .count();
    assert_eq!(
        units(&plot.drawn, &|index| plot.points[index].unit),
        has_both
    );
    // What is pressed is found in the lists that are drawn.
    let series = charts::map::series_of(&atlas, MapColour::Score);
    let n_drawn: usize = series.iter().map(Vec::len).sum();
    assert_eq!(n_drawn, atlas.drawn.len());
    assert_eq!(charts::map::spots(&atlas).len(), atlas.drawn.len());
    assert_eq!(charts::scatter::spots(&plot).len(), plot.drawn.len());
    // Bounds keep lines of both kinds on the chart.
    let bounds: BrushMap = [("index".to_owned(), (0.0, 40.0))].into();
    let brushed = Profiles::new(&scored, &bounds, &highlights, &names);
    let [left_out, kept, _] = charts::profiles::series_of(&brushed);
    assert!(left_out.len() > 900 && kept.len() > 900);
}

#[test]
fn a_large_package_is_read_in_small_steps_that_say_how_far_they_are() {
    let (descriptor, files) = files(3_000, 100);
    let bytes = files.clone();
    let mut reading = Reading::new(descriptor, files).unwrap();
    let mut told = vec![reading.progress()];
    while reading.step() {
        told.push(reading.progress());
    }
    // Three hundred thousand cells are told apart, then read.
    assert!(told.len() > 10, "{told:?}");
    assert!(told.is_sorted() && told[0] == 0.0, "{told:?}");
    assert!(told.iter().all(|share| (0.0..=1.0).contains(share)));
    let package = reading.finish().unwrap();
    // The bytes are there once more, as they came.
    assert_eq!(*package.files.unwrap(), bytes);
    assert_eq!(package.dataset.n_units(), 3_000);
}

#[test]
fn what_is_wrong_is_told_by_its_row_wherever_a_step_ends() {
    let (descriptor, mut files) = files(9_000, 6);
    let text = String::from_utf8(files.values).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // Steps end after so many rows: a cell over two lines goes across one end.
    lines[1_999] = "c1998,\"1\n2\",1,2,3,4,5".to_owned();
    lines[4_000] += ",7";
    lines[8_000] = "c7999,x,1,2,3,4,5".to_owned();
    files.values = lines.join("\n").into_bytes();
    let problems = read(descriptor, &files).unwrap_err();
    let found: Vec<(Option<usize>, &str)> = problems
        .iter()
        .map(|problem| {
            let kind = match problem.kind {
                ProblemKind::RaggedRow { .. } => "ragged",
                ProblemKind::NotANumber { .. } => "text",
                ProblemKind::CityWithoutValues { .. } => "without",
                _ => "other",
            };
            (problem.row, kind)
        })
        .collect();
    let expected = [
        (Some(4_001), "ragged"),
        (Some(2_000), "text"),
        (Some(8_001), "text"),
        (None, "without"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn an_engine_made_ready_in_steps_is_the_one_that_is_needed() {
    let package = made_up(2_000, 60);
    let chain = Chain::published(&package);
    let weights: WeightMap = [("p1".to_owned(), 60.0), ("p2".to_owned(), 40.0)].into();
    let mut warm_up = WarmUp::new(Arc::clone(&package), chain, &[], &weights).unwrap();
    let mut n_steps = 1;
    while warm_up.step() {
        n_steps += 1;
    }
    assert!(n_steps > 60, "{n_steps}");
    let warm = warm_up.engine().unwrap();
    assert!(warm.is_of(&package, chain, &[]));
    let include = ["c0".to_owned()];
    let other = Chain {
        aggregation: AggregationChoice::Geometric,
        ..chain
    };
    assert!(!warm.is_of(&package, chain, &include) && !warm.is_of(&package, other, &[]));
    let cold = Engine::new(Arc::clone(&package), chain, &[]).unwrap();
    for weights in [weights, WeightMap::new()] {
        let weights = engine_weights(warm.framework(), &weights);
        let (warm, cold) = (warm.score(&weights, &[]), cold.score(&weights, &[]));
        let (warm, cold) = (warm.unwrap(), cold.unwrap());
        assert_eq!(warm.ranks(), cold.ranks());
        let bits = |scores: &[f64]| scores.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(warm.scores()), bits(cold.scores()));
    }
}
