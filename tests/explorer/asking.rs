//! Weights from answers: what is kept, what is open, what follows.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use composite_index::Framework;
use composite_index::weight::Consistency;
use model::asking::{Form, Outcome, Standing, followed, given, outcomes, standing};
use model::groups::group_shares;
use model::presets::Said;
use proptest::prelude::*;
use scenario::answers::OrderRule;
use scenario::{Answers, WeightMap, from_query, to_query};

use crate::common::shipped;

const EUROPE: &str = "european-cities-2019";

const CODES: [&str; 6] = [
    "political",
    "partnership",
    "learning",
    "inclusion",
    "prosperity",
    "recognition",
];

fn with_framework(check: impl FnOnce(&Framework)) {
    check(shipped(EUROPE).dataset.framework());
}

fn open(framework: &Framework, answers: &Answers, form: Form) -> (usize, usize) {
    match standing(framework, answers, form).unwrap() {
        Standing::Open { answered, asked } => (answered, asked),
        Standing::Whole(whole) => panic!("{whole:?}"),
    }
}

fn whole(framework: &Framework, answers: &Answers, form: Form) -> (Vec<u32>, Consistency) {
    let given = given(framework, &WeightMap::new(), answers, form);
    let given = given.unwrap().unwrap();
    let Said::Asked {
        form: said,
        consistency,
    } = given.said
    else {
        panic!("{:?}", given.said)
    };
    assert_eq!(said, form);
    (
        group_shares(framework, &given.map, framework.root()),
        consistency,
    )
}

#[test]
fn the_pillars_are_those_that_the_tests_speak_of() {
    with_framework(|framework| {
        let codes = framework.pillars().iter();
        let codes: Vec<_> = codes.map(|&node| &*framework.node(node).code).collect();
        assert_eq!(codes, CODES);
    });
}

#[test]
fn nine_questions_about_six_pillars_and_the_last_answer_gives_weights() {
    with_framework(|framework| {
        let mut answers = Answers::default();
        let form = Form::BestWorst;
        assert_eq!(open(framework, &answers, form), (0, 9));
        answers.bwm.name_best(Some("learning"));
        answers.bwm.name_worst(Some("recognition"));
        assert_eq!(open(framework, &answers, form), (0, 9));
        for (code, from_best, to_worst) in [
            ("political", 2, 4),
            ("partnership", 4, 2),
            ("inclusion", 2, 4),
            ("prosperity", 8, 1),
        ] {
            answers.bwm.from_best.insert(code.to_owned(), from_best);
            answers.bwm.to_worst.insert(code.to_owned(), to_worst);
        }
        assert_eq!(open(framework, &answers, form), (8, 9));
        answers.bwm.from_best.insert("recognition".to_owned(), 8);
        let (shares, consistency) = whole(framework, &answers, form);
        // 4, 2, 8, 4, 1 and 1 of 20.
        assert_eq!(shares, [2_000, 1_000, 4_000, 2_000, 500, 500]);
        assert_eq!(consistency.is_acceptable(), Some(true));
        // Another best has not been compared with anything.
        answers.bwm.name_best(Some("inclusion"));
        assert_eq!(open(framework, &answers, form), (3, 9));
        // Who is named best is no longer the worst.
        answers.bwm.name_best(Some("recognition"));
        assert_eq!((&answers.bwm.worst, answers.bwm.to_worst.len()), (&None, 0));
    });
}

#[test]
fn points_are_whole_for_swings_and_what_there_is_when_they_are_given_away() {
    with_framework(|framework| {
        let mut answers = Answers::default();
        assert_eq!(open(framework, &answers, Form::Points), (0, 6));
        answers.points.insert("learning".to_owned(), 30);
        answers.points.insert("prosperity".to_owned(), 60);
        let (shares, consistency) = whole(framework, &answers, Form::Points);
        assert_eq!(shares, [0, 0, 3_333, 0, 6_667, 0]);
        assert_eq!(consistency, Consistency::Points { total: 90.0 });
        answers.swing.insert("learning".to_owned(), 100);
        assert_eq!(open(framework, &answers, Form::Swing), (1, 6));
        for code in CODES {
            answers.swing.insert(code.to_owned(), 0);
        }
        assert!(standing(framework, &answers, Form::Swing).is_err());
        answers.swing.insert("political".to_owned(), 80);
        let (shares, consistency) = whole(framework, &answers, Form::Swing);
        assert_eq!(shares, [10_000, 0, 0, 0, 0, 0]);
        assert_eq!(consistency, Consistency::Swing { greatest: 80.0 });
    });
}

#[test]
fn an_order_is_settled_number_by_number_and_a_pillar_has_one() {
    with_framework(|framework| {
        let mut answers = Answers::default();
        answers.order.put(2, Some("prosperity"));
        assert_eq!(open(framework, &answers, Form::Order), (1, 6));
        answers.order.put(0, Some("prosperity"));
        assert_eq!(answers.order.places, ["prosperity"]);
        for (place, code) in CODES.into_iter().enumerate() {
            answers.order.put(place, Some(code));
        }
        // Whoever is put where another stands changes with it.
        answers.order.put(0, Some("recognition"));
        assert_eq!(answers.order.places[5], "political");
        answers.order.rule = OrderRule::Sum;
        let (shares, consistency) = whole(framework, &answers, Form::Order);
        assert_eq!(consistency, Consistency::Order);
        // 1, 5, 4, 3, 2 and 6 of 21.
        assert_eq!(shares, [476, 2_381, 1_905, 1_429, 952, 2_857]);
        answers.order.put(5, None);
        assert_eq!(open(framework, &answers, Form::Order), (5, 6));
    });
}

#[test]
fn a_pair_is_answered_from_either_side_and_taken_back() {
    let mut answers = Answers::default();
    answers.compare("a", "b", 3);
    answers.compare("b", "a", 5);
    assert_eq!((answers.times("a", "b"), answers.times("b", "a")), (-5, 5));
    assert_eq!(answers.ahp.len(), 1);
    answers.compare("a", "b", 1);
    assert_eq!(answers, Answers::default());
}

#[test]
fn weights_follow_from_answers_until_they_are_set_in_another_way() {
    with_framework(|framework| {
        let (mut scenario, _) = from_query("ahp=political:learning:9&order=prosperity");
        let outcomes = outcomes(framework, &scenario.answers);
        // An order that is not whole gives nothing.
        let [Outcome { shares, .. }] = &outcomes[..] else {
            panic!("{outcomes:?}")
        };
        let form = |shares: &[u32]| followed(&outcomes, shares).and_then(Said::form);
        assert_eq!(form(shares), Some(Form::Pairs));
        let published = group_shares(framework, &WeightMap::new(), framework.root());
        assert_eq!(form(&published), None);
        let given = given(framework, &scenario.weights, &scenario.answers, Form::Pairs);
        scenario.weights = given.unwrap().unwrap().map;
        // A link carries both, and they still belong together.
        let (opened, notices) = from_query(&to_query(&scenario));
        assert_eq!((&opened, notices), (&scenario, vec![]));
        let now = group_shares(framework, &opened.weights, framework.root());
        assert_eq!(form(&now), Some(Form::Pairs));
    });
}

#[test]
fn answers_about_what_is_no_pillar_are_passed_over() {
    with_framework(|framework| {
        let query = "ahp=moon:sun:9&bwm=moon,learning,mars:3:3&swing=moon:100\
            &points=moon:50&order=moon,sun,mars,venus,pluto,earth";
        let (scenario, notices) = from_query(query);
        assert_eq!(notices, []);
        let answers = &scenario.answers;
        let (shares, _) = whole(framework, answers, Form::Pairs);
        assert!(shares.iter().all(|&share| share.abs_diff(1_667) <= 1));
        for form in [Form::BestWorst, Form::Swing, Form::Points, Form::Order] {
            assert_eq!(open(framework, answers, form).0, 0, "{form:?}");
        }
    });
}

proptest! {
    #[test]
    fn whatever_is_answered_gives_whole_shares_or_says_how_much_is_open(
        scenario in crate::scenario::scenario(),
        from_best in proptest::collection::vec(1..=9_u8, 6),
        to_worst in proptest::collection::vec(1..=9_u8, 6),
        points in proptest::collection::vec(0..=100_u8, 6),
    ) {
        let package = shipped(EUROPE);
        let framework = package.dataset.framework();
        let mut answers = scenario.answers;
        let map = |numbers: &[u8]| {
            let codes = CODES.into_iter().map(str::to_owned);
            codes.zip(numbers.iter().copied()).collect()
        };
        answers.bwm.name_best(Some("prosperity"));
        answers.bwm.name_worst(Some("political"));
        answers.bwm.from_best = map(&from_best);
        answers.bwm.to_worst = map(&to_worst);
        answers.swing = map(&points);
        for form in Form::ALL {
            match standing(framework, &answers, form) {
                Ok(Standing::Whole(_)) => {
                    let (shares, _) = whole(framework, &answers, form);
                    prop_assert_eq!(shares.iter().sum::<u32>(), scenario::shares::WHOLE);
                }
                Ok(Standing::Open { answered, asked }) => prop_assert!(answered < asked),
                Err(_) => prop_assert!(form == Form::Swing && points.iter().all(|&p| p == 0)),
            }
        }
    }
}
