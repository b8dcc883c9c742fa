//! Robustness as it is asked and answered: the same in slices as at once, and
//! the same as the engine says by itself.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use composite_index::acceptability::RankAcceptability;
use composite_index::acceptability::pairwise::winning_shares;
use composite_index::uncertainty::Settings;
use composite_index::{
    Aggregation, Dataset, Factor, Form, Framework, Margins, NodeSpec, Scorer, Uncertainty, Unit,
    WeightRegion, Weights, prepare,
};
use data::Package;
use desk::Desk;
use desk::protocol::{Instruction, Outline, Reply, Slot, UNABLE};
use model::engine::{Chain, Engine, engine_weights};
use model::names::Names;
use model::robustness::acceptability::Acceptability;
use model::robustness::intervals::Intervals;
use model::robustness::multiverse::Universes;
use model::robustness::wins::Wins;
use model::robustness::{
    Answer, AskError, DrawsAnswer, Job, MultiverseAnswer, MultiverseQuestion, Question, Refusal,
    Region, Setup, SpreadAnswer, Vary, plan, window,
};
use scenario::{AggregationChoice, NormalisationChoice, VaryChoice, WeightMap};

fn europe() -> Arc<Package> {
    Arc::new(crate::common::shipped("european-cities-2019"))
}

fn engine(change: impl FnOnce(&mut Chain)) -> Engine {
    let package = europe();
    let mut chain = Chain::published(&package);
    change(&mut chain);
    Engine::new(package, chain, &[]).unwrap()
}

fn weights(engine: &Engine) -> Weights {
    let uneven = [("political", 40.0), ("inclusion", 35.0), ("learning", 25.0)];
    let map: WeightMap = uneven
        .map(|(code, weight)| (code.to_owned(), weight))
        .into();
    engine_weights(engine.framework(), &map)
}

fn setup(engine: &Engine) -> Setup {
    plan::setup(engine, &weights(engine))
}

fn answer(engine: &Engine, question: &Question) -> Answer {
    let dataset = &engine.package().dataset;
    let mut job = Job::new(dataset, &setup(engine), question).unwrap();
    while !job.is_done() {
        job.step();
    }
    job.answer().unwrap()
}

fn spread(engine: &Engine, question: &Question) -> SpreadAnswer {
    match answer(engine, question) {
        Answer::Spread(answer) => answer,
        other => panic!("{other:?}"),
    }
}

fn draws(engine: &Engine, question: &Question) -> DrawsAnswer {
    match answer(engine, question) {
        Answer::Draws(answer) => answer,
        other => panic!("{other:?}"),
    }
}

fn multiverse(engine: &Engine, question: &Question) -> (MultiverseQuestion, MultiverseAnswer) {
    match (question.clone(), answer(engine, question)) {
        (Question::Multiverse(asked), Answer::Multiverse(answer)) => (asked, answer),
        other => panic!("{other:?}"),
    }
}

/// A question of each kind, small enough for an unhurried machine.
fn questions(engine: &Engine) -> Vec<(Slot, Question)> {
    let mut varied = plan::spread(
        engine,
        &Margins::default(),
        &plan::variable(engine, &Margins::default()),
        NEAR,
        Some(0),
    );
    if let Question::Spread(asked) = &mut varied {
        asked.n_rows = 100;
        asked.n_replicates = 8;
    }
    let mut drawn = plan::draws(engine, NEAR, (0..20).collect(), vec![0, 3, 5]);
    if let Question::Draws(asked) = &mut drawn {
        asked.n_draws = 5_000;
    }
    let mut listed = plan::multiverse(engine, vec![2, 0]);
    if let Question::Multiverse(asked) = &mut listed {
        asked.methods.truncate(30);
        asked.chains.truncate(30);
    }
    vec![
        (Slot::Spread, varied),
        (Slot::Draws, drawn),
        (Slot::Multiverse, listed),
    ]
}

/// Ranked units, best first.
fn ranked(engine: &Engine) -> Vec<usize> {
    let scored = engine.score(&weights(engine), &[]).unwrap();
    window::order(&scored)
}

const NEAR: Region = Region::Near { spread: 0.1 };

#[test]
fn work_in_slices_ends_where_work_at_once_does() {
    let engine = engine(|_| {});
    let mut desk = Desk::default();
    desk.open(Arc::clone(&engine.package().dataset));
    for (id, (slot, question)) in (1..).zip(questions(&engine)) {
        desk.ask(slot, id, Box::new(setup(&engine)), Box::new(question));
    }
    let clock = Cell::new(0.0);
    let tick = || {
        clock.set(clock.get() + 60.0);
        clock.get()
    };
    let (mut n_told, mut n_slices, mut last) = (0, 0, BTreeMap::new());
    while !desk.is_idle() {
        n_slices += 1;
        match desk.work(1.0, tick) {
            None => {}
            Some(Reply::Answer {
                slot,
                answer,
                is_done,
                ..
            }) => {
                n_told += 1;
                if is_done {
                    last.insert(slot, *answer);
                }
            }
            Some(other) => panic!("{other:?}"),
        }
    }
    assert!(
        n_slices > 30 && n_told > 3,
        "{n_slices} slices, {n_told} answers"
    );
    for (slot, question) in questions(&engine) {
        assert_eq!(last[&slot], answer(&engine, &question), "{slot:?}");
    }
}

#[test]
fn a_new_question_takes_the_place_of_the_one_before() {
    let engine = engine(|_| {});
    let mut desk = Desk::default();
    let put = |desk: &mut Desk, id| {
        let (slot, question) = questions(&engine).remove(1);
        desk.ask(slot, id, Box::new(setup(&engine)), Box::new(question));
    };
    put(&mut desk, 1);
    assert!(
        matches!(desk.work(1.0, || 0.0), Some(Reply::Failed { id: 1, .. })),
        "no data set"
    );
    desk.open(Arc::clone(&engine.package().dataset));
    put(&mut desk, 2);
    assert_eq!(desk.work(0.0, || 0.0), None);
    put(&mut desk, 3);
    let mut ids = Vec::new();
    while !desk.is_idle() {
        if let Some(Reply::Answer { id, .. }) = desk.work(1e9, || 0.0) {
            ids.push(id);
        }
    }
    assert_eq!(ids, [3]);
    put(&mut desk, 4);
    desk.forget(Slot::Draws);
    assert!(desk.is_idle());
}

#[test]
fn messages_come_out_as_they_went_in_and_so_does_the_data_set() {
    let engine = engine(|_| {});
    let dataset = &engine.package().dataset;
    let (outline, values) = Outline::of(dataset);
    let told = serde_json::to_string(&Instruction::Open(outline)).unwrap();
    let Instruction::Open(outline) = serde_json::from_str(&told).unwrap() else {
        panic!("{told}");
    };
    let copy = Arc::new(outline.dataset(&values).unwrap());
    for (slot, question) in questions(&engine) {
        let asked = Instruction::Ask {
            slot,
            id: 7,
            setup: Box::new(setup(&engine)),
            question: Box::new(question),
        };
        let text = serde_json::to_string(&asked).unwrap();
        let Instruction::Ask {
            setup, question, ..
        } = serde_json::from_str(&text).unwrap()
        else {
            panic!("{text}");
        };
        let mut job = Job::new(&copy, &setup, &question).unwrap();
        while !job.is_done() {
            job.step();
        }
        let found = job.answer().unwrap();
        assert_eq!(found, answer(&engine, &question), "{slot:?}");
        let reply = Reply::Answer {
            slot,
            id: 7,
            answer: Box::new(found),
            is_done: true,
        };
        let text = serde_json::to_string(&reply).unwrap();
        assert_eq!(serde_json::from_str::<Reply>(&text).unwrap(), reply);
    }
}

#[test]
fn a_worker_without_its_part_says_so_in_words_that_the_page_reads() {
    let reply: Reply = serde_json::from_str(UNABLE).unwrap();
    assert_eq!(reply, Reply::Unable);
}

#[test]
fn ranks_under_all_choices_are_those_of_the_engine() {
    let engine = engine(|_| {});
    let subject = ranked(&engine)[20];
    let varied = [VaryChoice::Weights, VaryChoice::Aggregation];
    let question = plan::spread(&engine, &Margins::default(), &varied, NEAR, Some(subject));
    let found = spread(&engine, &question);
    let Question::Spread(asked) = &question else {
        panic!("{question:?}");
    };
    let framework = engine.framework();
    let means = [
        Aggregation::Arithmetic,
        Aggregation::Geometric,
        Aggregation::Harmonic,
    ];
    let factors = vec![
        Factor::weights_around(framework, &weights(&engine), framework.root(), 0.1).unwrap(),
        Factor::Aggregation(
            means
                .map(|mean| vec![mean, Aggregation::Arithmetic])
                .to_vec(),
        ),
    ];
    let mut direct = Uncertainty::new(
        Dataset::clone(&engine.package().dataset),
        plan::method(&engine),
        weights(&engine),
        factors,
        Settings {
            seed: asked.seed,
            n_replicates: Some(asked.n_replicates),
        },
    )
    .unwrap();
    direct.advance(asked.n_rows);
    let expected = direct.results(0.9, 1).unwrap();
    assert_eq!(found.n_draws, expected.n_draws);
    assert_eq!(found.mean_shift, expected.mean_shift);
    for (unit, expected) in expected.units.iter().enumerate() {
        assert_eq!(found.nominal[unit], expected.nominal.unwrap_or(0));
        let ranks = found.units[unit].map(|own| (own.low, own.median, own.high));
        let spread = expected.spread.map(|own| (own.low, own.median, own.high));
        assert_eq!(ranks, spread);
    }
    let indices = direct.unit_indices(subject, 0.9).unwrap();
    let own = found.subject.unwrap();
    for (input, share) in indices.inputs.iter().zip(&own.first_order) {
        assert_eq!(input.first_order.value, share.value);
    }
    assert!(
        found
            .shift
            .unwrap()
            .total
            .iter()
            .all(|share| share.value > 0.0)
    );
}

#[test]
fn ranks_under_other_weights_are_those_of_the_engine() {
    let engine = engine(|_| {});
    let (units, pairs): (Vec<usize>, _) = ((0..45).collect(), vec![0, 1, 2, 40]);
    let found = draws(
        &engine,
        &plan::draws(&engine, NEAR, units.clone(), pairs.clone()),
    );
    let dataset = &engine.package().dataset;
    let mut scorer = Scorer::new(prepare(dataset, &plan::method(&engine)).unwrap());
    let ranks = scorer.score(&weights(&engine)).unwrap().ranks().to_vec();
    let form = Form::of(&scorer).unwrap();
    let region = WeightRegion::around(form.shares(), 0.1).unwrap();
    let mut direct = RankAcceptability::new(form.clone(), region.clone(), plan::SEED).unwrap();
    direct.advance(found.n_draws);
    for &unit in &units {
        let Some(own) = &found.units[unit] else {
            assert_eq!(ranks[unit], 0);
            continue;
        };
        let row = form.row(unit).unwrap();
        let counts: Vec<u32> = direct.counts(row).collect();
        assert_eq!(&counts[own.start..own.start + own.counts.len()], own.counts);
        assert_eq!(own.counts.iter().sum::<u32>() as usize, found.n_draws);
        assert_eq!(own.n_first, direct.n_first(row));
        assert_eq!(own.central, direct.central_shares(row));
    }
    let direct = winning_shares(&form, region, found.n_draws, plan::SEED).unwrap();
    for (place, share) in found.wins.iter().enumerate() {
        let (own, other) = (pairs[place / 4], pairs[place % 4]);
        let (row, column) = (form.row(own), form.row(other));
        match (row, column) {
            (Some(row), Some(column)) if row != column => {
                assert_eq!(*share, direct.share(row, column));
            }
            _ => assert_eq!(*share, None),
        }
    }
}

#[test]
fn methods_without_a_mean_are_drawn_one_by_one_to_the_same_laws() {
    for aggregation in [
        AggregationChoice::Copeland,
        AggregationChoice::MazziottaPareto,
    ] {
        let engine = engine(|chain| chain.aggregation = aggregation);
        let pairs = ranked(&engine)[..3].to_vec();
        let mut question = plan::draws(&engine, NEAR, (0..45).collect(), pairs);
        if let Question::Draws(asked) = &mut question {
            asked.n_draws = 300;
        }
        let found = draws(&engine, &question);
        assert_eq!((found.n_draws, found.n_failed), (300, 0));
        let ranked = || found.units.iter().flatten();
        assert_eq!(ranked().count(), found.n_ranked);
        assert!(ranked().all(|own| own.counts.iter().sum::<u32>() == 300));
        assert!(ranked().any(|own| own.start == 0 && own.central.is_some()));
        let pair = found.wins[1].unwrap() + found.wins[3].unwrap();
        assert!((pair - 1.0).abs() < 1e-12);
    }
}

#[test]
fn every_method_is_tried_and_those_that_give_no_ranks_say_why() {
    let engine = engine(|_| {});
    let units = ranked(&engine)[5..7].to_vec();
    let question = plan::multiverse(&engine, units.clone());
    let (asked, found) = multiverse(&engine, &question);
    assert_eq!(asked.methods.len(), found.outcomes.len());
    let dataset = &engine.package().dataset;
    for (method, outcome) in asked.methods.iter().zip(&found.outcomes) {
        let prepared = prepare(dataset, method);
        let direct = prepared.map(|prepared| {
            let mut scorer = Scorer::new(prepared);
            let scores = scorer.score(&weights(&engine)).ok()?;
            Some(
                units
                    .iter()
                    .map(|&unit| scores.ranks()[unit])
                    .collect::<Vec<u32>>(),
            )
        });
        assert_eq!(outcome.clone().ok(), direct.ok().flatten());
    }
    let names = Names::default();
    let universes = Universes::new(&asked, &found, engine.chain(), &units, &names);
    assert_eq!(
        universes.chains.len() + universes.n_refused(),
        asked.methods.len()
    );
    assert_eq!(universes.chains[universes.current.unwrap()], engine.chain());
    let reasons: Vec<&Refusal> = universes
        .refusals
        .iter()
        .map(|(reason, _)| reason)
        .collect();
    assert!(reasons.contains(&&Refusal::NotAboveZero), "{reasons:?}");
    assert!(reasons.contains(&&Refusal::NoMiddle), "{reasons:?}");
    // In the order of the first city, with every method under one alternative
    // of each choice.
    let ranks: Vec<u32> = universes.cities[0]
        .ranks
        .iter()
        .flatten()
        .copied()
        .collect();
    assert!(ranks.is_sorted() && ranks.len() == universes.chains.len());
    let uses: usize = universes
        .alternatives
        .iter()
        .map(|one| one.used_by.len())
        .sum();
    assert_eq!(uses, 4 * universes.chains.len());
    let range = universes.cities[0].range().unwrap();
    assert_eq!(
        (range.best, range.worst),
        (ranks[0], *ranks.last().unwrap())
    );
}

#[test]
fn what_stands_is_always_among_what_is_varied() {
    let engine = engine(|chain| {
        chain.aggregation = AggregationChoice::Copeland;
        chain.normalisation = NormalisationChoice::Rank;
    });
    let all = plan::variable(&engine, &Margins::default());
    // Figures vary only where their margins are known.
    assert_eq!(all, VaryChoice::ALL[..VaryChoice::ALL.len() - 1]);
    let Question::Spread(asked) =
        plan::spread(&engine, &Margins::default(), &all, Region::Any, None)
    else {
        panic!("another question");
    };
    let method = plan::method(&engine);
    for vary in &asked.factors {
        let holds = match vary {
            Vary::Normalisation(given) => given.contains(&method.normalisation),
            Vary::Aggregation(given) => given.contains(&method.aggregation_at(0)),
            Vary::Treatment(given) => given.contains(&method.treatment),
            Vary::Imputation(given) => given.contains(&method.imputation),
            Vary::Weights(region) => *region == Region::Any,
            Vary::LeaveOut(codes) => codes.len() == engine.framework().indicators().len(),
            Vary::Figures(..) => panic!("figures without margins are varied"),
        };
        assert!(holds, "{vary:?}");
    }
    assert_eq!(
        plan::varied(
            &engine,
            &Margins::default(),
            Some(&vec![VaryChoice::Treatment])
        ),
        [VaryChoice::Treatment]
    );
}

#[test]
fn where_nothing_varies_or_nothing_holds_the_answer_says_so() {
    let engine = engine(|_| {});
    let dataset = &engine.package().dataset;
    let nothing = plan::spread(&engine, &Margins::default(), &[], NEAR, None);
    let refused = Job::new(dataset, &setup(&engine), &nothing).unwrap_err();
    assert_eq!(refused, AskError::NothingVaried);
    let mut setup = setup(&engine);
    setup.method.normalisation = composite_index::Normalisation::ZScore;
    setup.method.aggregation = vec![Aggregation::Geometric, Aggregation::Arithmetic];
    let (_, question) = questions(&engine).remove(0);
    let refused = Job::new(dataset, &setup, &question).unwrap_err();
    assert_eq!(refused, AskError::Refused(Refusal::NotAboveZero));
}

fn flat(n_units: usize) -> Arc<Dataset> {
    let node = |code: &str, parent: Option<&str>| NodeSpec {
        code: code.to_owned(),
        parent: parent.map(str::to_owned),
        name: code.to_owned(),
        description: String::new(),
        weight: 1.0,
        direction: composite_index::Direction::Higher,
        goalposts: None,
        metadata: composite_index::Metadata::default(),
    };
    let nodes = vec![
        node("index", None),
        node("a", Some("index")),
        node("b", Some("index")),
    ];
    let unit = |id: usize| Unit {
        id: id.to_string(),
        name: String::new(),
    };
    let column = |turn: usize| (0..n_units).map(move |unit| Some((unit * turn % n_units) as f64));
    let dataset = Dataset::new(
        (0..n_units).map(unit).collect(),
        Framework::new(nodes).unwrap(),
        vec![column(1).collect(), column(7).collect()],
        Vec::new(),
    );
    Arc::new(dataset.unwrap())
}

fn plain(dataset: &Dataset) -> Setup {
    let framework = dataset.framework();
    Setup::new(
        composite_index::Method::default(),
        framework,
        &Weights::published(framework),
    )
}

#[test]
fn two_cities_and_ten_thousand_are_answered_too() {
    let asked = |n_units: usize, n_draws| {
        let question = Question::Draws(model::robustness::DrawsQuestion {
            region: Region::Any,
            n_draws,
            seed: 1,
            units: vec![0, n_units - 1],
            pairs: vec![0, n_units - 1],
        });
        let dataset = flat(n_units);
        let mut job = Job::new(&dataset, &plain(&dataset), &question).unwrap();
        while !job.is_done() {
            job.step();
        }
        match job.answer().unwrap() {
            Answer::Draws(answer) => answer,
            other => panic!("{other:?}"),
        }
    };
    let names = Names::default();
    let two = asked(2, 64);
    let picture = Acceptability::new(&two, &[0, 1], &[], &names);
    assert_eq!(picture.columns, [(1, 1), (2, 2)]);
    assert_eq!(picture.leader().unwrap().unit, 1);
    assert_eq!(picture.rows[1].first, 1.0);
    let wins = Wins::new(&two, &[0, 1], &[], &names);
    assert_eq!(
        wins.closest(None).map(|duel| (duel.above, duel.share)),
        Some((1, 1.0))
    );
    let many = asked(10_000, 32);
    let picture = Acceptability::new(&many, &[0, 9_999], &[], &names);
    assert!(
        picture.columns.len() <= 200,
        "{} columns",
        picture.columns.len()
    );
    for row in &picture.rows {
        assert!((row.shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
    assert!(many.class_width > 1, "ranks share classes");
    let leader = picture.leader().unwrap();
    assert_eq!((leader.unit, leader.first), (9_999, 1.0));
    let dataset = flat(10_000);
    let question = Question::Spread(model::robustness::SpreadQuestion {
        factors: vec![Vary::Weights(Region::Any)],
        subject: None,
        n_rows: 1,
        n_replicates: 1,
        seed: 1,
    });
    let refused = Job::new(&dataset, &plain(&dataset), &question).unwrap_err();
    assert!(matches!(
        refused,
        AskError::TooManyUnits { found: 10_000, .. }
    ));
}

#[test]
fn rows_are_the_ranked_cities_in_order() {
    let engine = engine(|_| {});
    let question = questions(&engine).remove(0).1;
    let found = spread(&engine, &question);
    let all: Vec<usize> = (0..45).rev().collect();
    let third = ranked(&engine)[2];
    let rows = Intervals::new(&found, &all, &[third], &Names::default());
    assert_eq!(rows.rows.len(), 43);
    assert!(rows.rows.is_sorted_by_key(|row| row.rank));
    assert!(
        rows.rows
            .iter()
            .all(|row| row.spread.low <= row.spread.high)
    );
    let compared: Vec<usize> = rows
        .rows
        .iter()
        .filter(|row| row.place.is_some())
        .map(|row| row.unit)
        .collect();
    assert_eq!(compared, [third]);
    assert_eq!(rows.of(Some(third)).unwrap().unit, third);
}

#[test]
fn a_window_holds_the_city_in_the_foreground() {
    let order: Vec<usize> = (0..300).rev().collect();
    assert_eq!(window::window(&order, None, None)[0], 299);
    let around = window::window(&order, None, Some(100));
    assert_eq!((around.len(), around[30]), (window::WINDOW, 100));
    assert_eq!(window::window(&order, None, Some(0)).last(), Some(&0));
    assert_eq!(window::window(&order, Some(9_999), None).last(), Some(&0));
    assert_eq!(window::window(&order[..5], None, Some(295)), &order[..5]);
    assert_eq!(window::chosen(&order, Some(7), &[9, 7, 999]), [7, 9]);
    assert_eq!(window::chosen(&order, Some(999), &[]), [299]);
    let near = window::neighbours(&order, &[299, 150]);
    assert_eq!(near.len(), 10);
    assert!(near.is_sorted_by(|a, b| a > b), "{near:?}");
    assert!(near.contains(&298) && near.contains(&151) && near.contains(&149));
    assert_eq!(window::neighbours(&order[..2], &[299]), [299, 298]);
}

#[test]
fn a_question_stays_about_the_data_set_that_was_open_when_it_was_asked() {
    let (one, other) = (engine(|_| {}), crate::common::shipped("us-metros-2019"));
    let question = questions(&one).remove(0).1;
    let mut desk = Desk::default();
    desk.open(Arc::clone(&one.package().dataset));
    desk.ask(
        Slot::Spread,
        1,
        Box::new(setup(&one)),
        Box::new(question.clone()),
    );
    desk.open(Arc::clone(&other.dataset));
    let mut last = None;
    while !desk.is_idle() {
        if let Some(Reply::Answer { answer, .. }) = desk.work(1e9, || 0.0) {
            last = Some(*answer);
        }
    }
    assert_eq!(last, Some(answer(&one, &question)));
}
