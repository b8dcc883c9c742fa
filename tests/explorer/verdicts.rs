//! What the page says before its evidence: verdicts, headlines and arguments.

use std::sync::Arc;

use composite_index::uncertainty::Settings;
use composite_index::{Factor, Margins, Uncertainty};
use data::Package;
use model::argument::Argument;
use model::compare::{Comparison, usual};
use model::engine::{Chain, Engine, PillarScores, Scored, engine_weights, pillar_shares};
use model::headline::{Lead, Place, Reason};
use model::intervals::RankInterval;
use model::names::Names;
use model::robustness::influence::Influence;
use model::robustness::{
    Indices, Region, Share, SpreadAnswer, SpreadQuestion, UnitSpread, Vary, plan,
};
use model::strengths::{Strengths, leads};
use model::verdict::{Hold, Verdict, matters_most};
use model::waterfall::Waterfall;
use scenario::{Scenario, VaryChoice, from_query};

const EUROPE: &str = "european-cities-2019";
const METROS: &str = "us-metros-2019";

fn shipped(name: &str) -> Arc<Package> {
    Arc::new(crate::common::shipped(name))
}

fn scored(package: &Arc<Package>, query: &str) -> (Scenario, Scored) {
    let (scenario, notices) = from_query(query);
    assert_eq!(notices, [], "{query}");
    let chain = Chain::of(scenario.method, package);
    let engine = Engine::new(Arc::clone(package), chain, &scenario.include).unwrap();
    let weights = |map| engine_weights(engine.framework(), map);
    let baseline = engine.ranks(&weights(&scenario.baseline)).unwrap();
    let scored = engine.score(&weights(&scenario.weights), &baseline);
    (scenario, scored.unwrap())
}

fn unit(package: &Package, id: &str) -> usize {
    package.dataset.unit_index(id).unwrap()
}

fn verdict(rank: u32, low: u32, high: u32, n_ranked: usize) -> Verdict {
    Verdict {
        unit: 0,
        rank,
        low,
        high,
        n_ranked,
    }
}

#[test]
fn a_place_holds_within_a_sixth_of_the_ranking_and_moves_a_little_within_a_third() {
    for (rank, low, high, n_ranked, expected) in [
        (43, 36, 43, 43, Hold::Holds),
        (43, 35, 43, 43, Hold::Moves),
        (30, 16, 33, 43, Hold::Moves),
        (30, 15, 33, 43, Hold::Depends),
        (2, 1, 2, 5, Hold::Moves),
        (2, 2, 2, 3, Hold::Holds),
        // The lead is lost as soon as somebody else has it.
        (1, 1, 1, 43, Hold::Holds),
        (1, 1, 2, 43, Hold::Moves),
        (1, 1, 20, 43, Hold::Depends),
        // Where nine draws in ten do not even hold the rank of now.
        (9, 24, 25, 43, Hold::Depends),
    ] {
        let found = verdict(rank, low, high, n_ranked).hold();
        assert_eq!(found, expected, "{rank}: {low} to {high} of {n_ranked}");
    }
    assert_eq!(Hold::of_ranking(3.5, 43), Hold::Holds);
    assert_eq!(Hold::of_ranking(7.0, 43), Hold::Moves);
    assert_eq!(Hold::of_ranking(9.0, 43), Hold::Depends);
}

#[test]
fn verdicts_tell_the_ranks_of_the_answers_that_they_rest_on() {
    let package = shipped(EUROPE);
    let (_, scored) = scored(&package, "");
    let oslo = unit(&package, "oslo");
    let interval = RankInterval { best: 2, worst: 7 };
    assert_eq!(Verdict::of_interval(&scored, oslo, interval), None);
    let berlin = unit(&package, "berlin");
    let found = Verdict::of_interval(&scored, berlin, interval).unwrap();
    assert_eq!((found.rank, found.low, found.high), (8, 2, 7));
    assert_eq!(found.n_ranked, 43);
    let spread = UnitSpread {
        low: 1,
        median: 2,
        high: 3,
    };
    let answer = SpreadAnswer {
        nominal: vec![2, 0, 1],
        units: vec![Some(spread), None, Some(spread)],
        ..SpreadAnswer::default()
    };
    assert_eq!(Verdict::of_spread(&answer, 0), Some(verdict(2, 1, 3, 2)));
    assert_eq!(Verdict::of_spread(&answer, 1), None);
    assert!(Verdict::of_spread(&answer, 2).unwrap().is_lead());
    assert_eq!(Verdict::of_spread(&answer, 9), None);
}

#[test]
fn a_choice_is_named_only_if_it_explains_something() {
    let question = SpreadQuestion {
        factors: vec![Vary::Weights(Region::Any), Vary::LeaveOut(Vec::new())],
        subject: None,
        n_rows: 1,
        n_replicates: 1,
        seed: 1,
    };
    let share = |value: f64| Share {
        value,
        interval: None,
    };
    let most = |first: f64, second: f64| {
        let indices = Indices {
            first_order: vec![share(first), share(second)],
            total: vec![share(first), share(second)],
        };
        matters_most(&Influence::new(&question, &indices))
    };
    assert_eq!(most(0.6, 0.2), Some(VaryChoice::Weights));
    assert_eq!(most(0.2, 0.6), Some(VaryChoice::LeaveOut));
    assert_eq!(most(0.05, 0.04), None);
    assert_eq!(matters_most(&Influence::default()), None);
}

#[test]
fn the_headline_tells_the_way_from_the_baseline() {
    let package = shipped(EUROPE);
    let framework = package.dataset.framework();
    let (_, before) = scored(&package, "");
    let query =
        "w=political:13,partnership:13,learning:13,inclusion:34,prosperity:13,recognition:14";
    let (scenario, now) = scored(&package, query);
    let shares = |map| pillar_shares(framework, map);
    let (from, to) = (shares(&scenario.baseline), shares(&scenario.weights));
    let (mut n_moved, mut n_by_the_weight) = (0, 0);
    for &city in before.order() {
        let city = city as usize;
        let still = Place::of(&before, city).unwrap();
        let stays = still.moved.unwrap();
        assert_eq!((stays.from, stays.to), (still.rank, still.rank));
        assert!(stays.passed.is_empty());
        let place = Place::of(&now, city).unwrap();
        let moved = place.moved.unwrap();
        assert_eq!((moved.from, moved.to), (still.rank, place.rank));
        if moved.from == moved.to {
            continue;
        }
        n_moved += 1;
        let is_rise = moved.to < moved.from;
        let scores = PillarScores::of(now.clone());
        let Some(reason) = Reason::of(&scores, &moved, &from, &to) else {
            assert!(moved.passed.is_empty(), "{city}");
            continue;
        };
        n_by_the_weight += usize::from(reason.pillar == 3);
        // What is said of the two is so, and speaks for what happened.
        assert_eq!(Some(&reason.other), moved.passed.first());
        let score = |unit: usize| scores.score(framework.pillars()[reason.pillar], unit);
        let lead = score(city).unwrap() - score(reason.other).unwrap();
        assert_eq!(lead > 0.0, reason.is_ahead);
        assert_eq!(
            reason.is_ahead == (reason.to > reason.from),
            is_rise,
            "{city}"
        );
    }
    assert!(
        n_moved > 20 && n_by_the_weight * 4 > n_moved * 3,
        "{n_moved} {n_by_the_weight}"
    );
    let berlin = Place::of(&now, unit(&package, "berlin")).unwrap();
    let moved = berlin.moved.unwrap();
    assert_eq!((moved.from, moved.to), (8, 6));
    let passed = [unit(&package, "paris"), unit(&package, "london")];
    assert_eq!(moved.passed, passed);
    assert_eq!(Place::of(&now, unit(&package, "oslo")), None);
}

#[test]
fn who_leads_is_told_with_who_comes_next() {
    let package = shipped(EUROPE);
    let (_, scored) = scored(&package, "");
    let lead = Lead::of(&scored).unwrap();
    let order = scored.order();
    assert_eq!(
        (lead.unit, lead.n_ranked, lead.n_tied),
        (order[0] as usize, 43, 0)
    );
    let (next, gap) = lead.next.unwrap();
    let score = |unit: usize| scored.score(unit).unwrap();
    assert_eq!(next, order[1] as usize);
    assert!((score(lead.unit) - score(next) - gap).abs() < 1e-12 && gap > 0.0);
}

#[test]
fn strengths_are_told_on_their_side_of_the_median() {
    let of = |leads: &[f64]| {
        let leads: Vec<Option<f64>> = leads.iter().copied().map(Some).collect();
        Strengths::of(&leads)
    };
    let mixed = Strengths::Mixed {
        ahead: 0,
        behind: 1,
    };
    assert_eq!(of(&[3.0, -1.0, 2.0]), mixed);
    let behind = Strengths::Behind {
        least: Some(1),
        most: 0,
    };
    assert_eq!(of(&[-9.0, -1.0, -2.0]), behind);
    assert_eq!(of(&[0.0, 4.0]), Strengths::Ahead { most: 1 });
    let one = Strengths::Behind {
        least: None,
        most: 0,
    };
    assert_eq!(of(&[-1.0]), one);
    assert_eq!(of(&[0.0, 0.0]), Strengths::Level);
    assert_eq!(Strengths::of(&[None, None]), Strengths::Level);
    // No shipped city is called strong where it is below the median.
    for name in [EUROPE, METROS] {
        let package = shipped(name);
        let (_, scored) = scored(&package, "");
        let scores = PillarScores::of(scored.clone());
        for &city in scored.order() {
            let leads = leads(&scores, city as usize);
            let lead = |pillar: usize| leads[pillar].unwrap();
            match Strengths::of(&leads) {
                Strengths::Mixed { ahead, behind } => {
                    assert!(lead(ahead) > 0.0 && lead(behind) < 0.0);
                }
                Strengths::Ahead { most } => {
                    assert!(lead(most) > 0.0 && leads.iter().flatten().all(|&x| x >= 0.0));
                }
                Strengths::Behind { most, .. } => {
                    assert!(lead(most) < 0.0 && leads.iter().flatten().all(|&x| x <= 0.0));
                }
                Strengths::Level => panic!("{city} is level in all"),
            }
        }
    }
}

#[test]
fn what_carries_a_lead_speaks_for_it() {
    let of = |parts: &[f64], is_ahead| {
        let Argument { carries, against } = Argument::of(parts, is_ahead);
        (carries, against)
    };
    assert_eq!(of(&[5.0, -7.7, 4.0], true), (Some(0), Some(1)));
    assert_eq!(of(&[-5.0, 2.0, -1.0], false), (Some(0), Some(1)));
    assert_eq!(of(&[5.0, 1.0], true), (Some(0), None));
    assert_eq!(of(&[5.0, -0.000_1], true), (Some(0), None));
    assert_eq!(of(&[0.0, 0.0], true), (None, None));
    for name in [EUROPE, METROS] {
        let package = shipped(name);
        let names = Names::new(&package, None, str::to_owned);
        let (_, scored) = scored(&package, "");
        for pair in scored.order().windows(2) {
            let [first, second] = [pair[0] as usize, pair[1] as usize];
            let comparison = Comparison::new(&scored, &[second, first], &[], &names);
            let (ahead, behind) = comparison.pair().unwrap();
            assert_eq!((ahead.unit, behind.unit), (first, second));
            let parts = scored.lead(first, second).unwrap();
            let lead = comparison.lead.unwrap();
            let carries = lead.carries.unwrap();
            assert!(parts[carries.pillar] > 0.0, "{}", ahead.name);
            assert!(lead.against.is_none_or(|gap| parts[gap.pillar] < 0.0));
            // And told from below, it is the same that carries it.
            let below = Waterfall::new(&scored, second, first, &names).unwrap();
            let (step, _) = below.argument();
            assert_eq!(step.unwrap().name, comparison.pillars[carries.pillar].name);
        }
    }
}

#[test]
fn a_comparison_starts_from_the_city_in_the_foreground() {
    // Units by rank: 3, 0, 4, 1, 2; unit 5 is not ranked.
    let ranks = [2, 4, 5, 1, 3, 0];
    assert_eq!(usual(&ranks, None), [3, 0, 4]);
    assert_eq!(usual(&ranks, Some(4)), [4, 0, 1]);
    assert_eq!(usual(&ranks, Some(3)), [3, 0, 4]);
    assert_eq!(usual(&ranks, Some(2)), [2, 4, 1]);
    assert_eq!(usual(&ranks, Some(5)), [5, 3, 0]);
    assert_eq!(usual(&[1, 2], Some(1)), [1, 0]);
    assert_eq!(usual(&[], None), [0; 0]);
    // The last is summed up against the one above it, not left out.
    let package = shipped(EUROPE);
    let names = Names::new(&package, None, str::to_owned);
    let (_, scored) = scored(&package, "");
    let last = *scored.order().last().unwrap() as usize;
    let units = usual(scored.ranks(), Some(last));
    let comparison = Comparison::new(&scored, &units, &[], &names);
    let (ahead, behind) = comparison.pair().unwrap();
    assert_eq!(behind.unit, last);
    assert_eq!(
        Some(ahead.unit),
        scored.order().iter().rev().nth(1).map(|&u| u as usize)
    );
}

#[test]
fn one_principle_is_compared_by_its_indicators() {
    let package = shipped(EUROPE);
    let names = Names::new(&package, None, str::to_owned);
    let (_, scored) = scored(&package, "");
    let units = [unit(&package, "berlin"), unit(&package, "porto")];
    let comparison = Comparison::of_indicators(&scored, &units, &names);
    assert_eq!(comparison.pillars.len(), 12);
    let (low, high) = comparison.scale;
    for city in &comparison.cities {
        let scores = city.scores.iter().flatten();
        assert!(scores.clone().all(|score| (low..=high).contains(score)));
        assert!(city.contributions.is_none() && scores.count() > 6);
    }
}

#[test]
fn leaving_out_the_only_indicator_of_a_principle_leaves_out_the_principle() {
    let package = shipped(METROS);
    let (_, scored) = scored(&package, "");
    let engine = scored.engine();
    let asked = plan::spread(
        engine,
        &Margins::default(),
        &[VaryChoice::LeaveOut],
        Region::Any,
        None,
    );
    let model::robustness::Question::Spread(asked) = asked else {
        panic!("{asked:?}")
    };
    let framework = engine.framework();
    let indicators = framework.indicators().to_vec();
    assert!(
        indicators.iter().any(|&node| framework
            .children(framework.node(node).parent.unwrap())
            .len()
            == 1),
        "no principle has one indicator, so that nothing was tested"
    );
    let settings = Settings {
        seed: asked.seed,
        n_replicates: None,
    };
    let mut run = Uncertainty::new(
        package.dataset.as_ref().clone(),
        plan::method(engine),
        scored.weights().clone(),
        vec![Factor::LeaveOut(indicators)],
        settings,
    )
    .unwrap();
    run.advance(200);
    let results = run.results(0.9, 1).unwrap();
    assert_eq!(results.n_failed, 0);
}
