//! What would move a city: every answer holds when it is tried.

use std::sync::Arc;

use charts::Theme;
use charts::choices::choice_strip;
use charts::city_profile::city_profile;
use data::Package;
use model::chain;
use model::engine::{Chain, Engine, PillarScores, engine_weights};
use model::groups::with_group_shares;
use model::names::Names;
use model::strengths::Strengths;
use model::what_if::choices::{Choice, Choices, Kind, Trial};
use model::what_if::city_profile::Profile;
use model::what_if::goal::Ways;
use model::what_if::improve::{
    Improvable, Improvements, NotImprovable, Plan, decimals, improvements,
};
use model::what_if::moved::moved;
use model::what_if::nearest::{Nearest, nearest};
use model::what_if::range::{best, worst};
use model::what_if::standing::Standing;
use model::what_if::{Case, Ceiling, Unanswered, usual_goal};
use scenario::{AggregationChoice, NormalisationChoice, Reach, Scenario, WeightMap, shares};

const EUROPE: &str = "european-cities-2019";
const METROS: &str = "us-metros-2019";
const BOLIVIA: &str = "bolivia-municipalities-2020";

fn shipped(name: &str) -> Arc<Package> {
    Arc::new(crate::common::shipped(name))
}

fn case(package: &Arc<Package>, change: impl FnOnce(&mut Scenario)) -> Case {
    let mut scenario = Scenario::default();
    change(&mut scenario);
    let chain = Chain::of(scenario.method, package);
    let unit = scenario.focus.as_deref();
    Case {
        engine: Engine::new(Arc::clone(package), chain, &scenario.include).unwrap(),
        include: scenario.include.clone(),
        weights: scenario.weights.clone(),
        baseline: scenario.baseline.clone(),
        locked: vec![false; package.dataset.framework().pillars().len()],
        unit: unit.map_or(0, |id| package.dataset.unit_index(id).unwrap()),
        reach: scenario.reach,
        goal: scenario.goal,
        ceiling: Ceiling::default(),
    }
}

fn about(package: &Arc<Package>, city: &str) -> Case {
    case(package, |scenario| scenario.focus = Some(city.to_owned()))
}

/// Every so many-th unit that has a rank.
fn ranked(case: &Case, every: usize) -> Vec<usize> {
    let ranks = case
        .engine
        .ranks(&engine_weights(case.engine.framework(), &case.weights));
    let ranks = ranks.unwrap();
    let units = (0..ranks.len()).filter(|&unit| ranks[unit] > 0);
    units.step_by(every).collect()
}

/// The rank that a city really has once these shares are applied.
fn rank_under(case: &Case, shares: &[u32]) -> u32 {
    assert_eq!(shares.iter().sum::<u32>(), shares::WHOLE, "{shares:?}");
    let framework = case.engine.framework();
    let map = with_group_shares(framework, &case.weights, framework.root(), shares);
    let engine = Engine::new(
        Arc::clone(case.engine.package()),
        case.engine.chain(),
        &case.include,
    );
    engine
        .unwrap()
        .ranks(&engine_weights(framework, &map))
        .unwrap()[case.unit]
}

fn uneven(package: &Package) -> WeightMap {
    let sizes = [8.0, 12.0, 30.0, 40.0, 6.0, 4.0];
    let framework = package.dataset.framework();
    let codes = framework.pillars().iter().zip(sizes);
    codes
        .map(|(&pillar, size)| (framework.node(pillar).code.clone(), size))
        .collect()
}

#[test]
fn the_weights_for_the_best_and_the_worst_rank_really_give_them() {
    for (name, every) in [(EUROPE, 4), (METROS, 15), (BOLIVIA, 60)] {
        let package = shipped(name);
        for reach in Reach::ALL {
            let mut case = case(&package, |scenario| {
                scenario.reach = *reach;
                scenario.weights = uneven(&package);
            });
            for unit in ranked(&case, every) {
                case.unit = unit;
                let now = rank_under(&case, &case.shares());
                let (high, low) = (best(&case).unwrap(), worst(&case).unwrap());
                assert_eq!(rank_under(&case, &high.shares), high.rank);
                assert_eq!(rank_under(&case, &low.shares), low.rank);
                assert!(high.bound <= high.rank && low.rank <= low.bound);
                // The present weights leave two principles below the floor.
                if *reach != Reach::Floor {
                    assert!(high.rank <= now && now <= low.rank, "{name} {unit}");
                }
                for shares in [&high.shares, &low.shares] {
                    let fits = |(&share, now): (&u32, u32)| match reach {
                        Reach::Any => true,
                        Reach::Floor => share >= 500,
                        Reach::Near => share.abs_diff(now) <= 1_000,
                    };
                    assert!(shares.iter().zip(case.shares()).all(fits), "{shares:?}");
                }
            }
        }
    }
}

#[test]
fn the_best_and_worst_ranks_of_european_cities_are_proven() {
    let package = shipped(EUROPE);
    let mut case = case(&package, |_| {});
    for unit in ranked(&case, 1) {
        case.unit = unit;
        assert!(best(&case).unwrap().is_exact(), "{unit}");
        assert!(worst(&case).unwrap().is_exact(), "{unit}");
    }
}

#[test]
fn the_smallest_change_of_weights_really_brings_the_rank() {
    for (name, every) in [(EUROPE, 3), (METROS, 12), (BOLIVIA, 60)] {
        let package = shipped(name);
        let mut case = case(&package, |_| {});
        let (mut n_found, mut n_impossible) = (0, 0);
        for unit in ranked(&case, every) {
            case.unit = unit;
            let now = rank_under(&case, &case.shares());
            let next = (now > 1).then(|| now - 1);
            for goal in [None, next, Some(1), Some(3), Some(now)] {
                case.goal = goal;
                let (rank, answer) = nearest(&case).unwrap();
                assert_eq!(rank, goal.unwrap_or(usual_goal(now)));
                match answer {
                    Nearest::Held { rank: held } => assert!(held == now && now <= rank),
                    Nearest::Found {
                        rank: then,
                        shares,
                        points,
                        ..
                    } => {
                        n_found += 1;
                        assert!(then <= rank && rank < now);
                        assert_eq!(rank_under(&case, &shares), then);
                        let moved: u32 = shares
                            .iter()
                            .zip(case.shares())
                            .map(|(&to, from)| to.saturating_sub(from))
                            .sum();
                        assert!((points - f64::from(moved) / 100.0).abs() < 1e-9);
                    }
                    Nearest::Impossible => {
                        n_impossible += 1;
                        assert!(best(&case).unwrap().rank > rank);
                    }
                    Nearest::TooFine | Nearest::Unsettled => {}
                }
            }
        }
        assert!(
            n_found > 4 && n_impossible > 2,
            "{name} {n_found} {n_impossible}"
        );
    }
}

#[test]
fn locked_weights_stay_where_they_are() {
    let package = shipped(EUROPE);
    let mut case = about(&package, "berlin");
    case.weights = uneven(&package);
    case.locked[2] = true;
    case.locked[4] = true;
    let kept = |shares: &[u32]| {
        let present = case.shares();
        assert_eq!((shares[2], shares[4]), (present[2], present[4]));
    };
    let high = best(&case).unwrap();
    kept(&high.shares);
    kept(&worst(&case).unwrap().shares);
    assert_eq!(rank_under(&case, &high.shares), high.rank);
    let mut free = case.clone();
    free.locked = vec![false; 6];
    assert!(best(&free).unwrap().rank <= high.rank);
}

#[test]
fn questions_about_weights_have_no_exact_answer_where_pillars_have_no_mean() {
    let package = shipped(EUROPE);
    let case = case(&package, |scenario| {
        scenario.focus = Some("berlin".to_owned());
        scenario.method.aggregation = Some(AggregationChoice::Copeland);
    });
    assert_eq!(best(&case), Err(Unanswered::NoMean));
    assert_eq!(nearest(&case), Err(Unanswered::NoMean));
    assert_eq!(improvements(&case), Err(NotImprovable::NotOwn));
    let oslo = about(&package, "oslo");
    assert_eq!(best(&oslo), Err(Unanswered::NotRanked));
    assert_eq!(improvements(&oslo), Err(NotImprovable::NotRanked));
    assert!(Trial::new(&oslo).is_none() && moved(&oslo).is_none());
}

#[test]
fn a_geometric_index_has_answers_too() {
    let package = shipped(EUROPE);
    let case = case(&package, |scenario| {
        scenario.focus = Some("berlin".to_owned());
        scenario.method.aggregation = Some(AggregationChoice::Geometric);
        scenario.method.normalisation = Some(NormalisationChoice::MinMax);
    });
    let high = best(&case).unwrap();
    assert_eq!(rank_under(&case, &high.shares), high.rank);
    let Plan::Reached { rank, .. } = improvements(&case).unwrap().plan else {
        panic!("no plan")
    };
    assert!(rank < rank_under(&case, &case.shares()));
}

fn tried(case: &Case) -> Choices {
    let mut trial = Trial::new(case).unwrap();
    while trial.advance() {}
    trial.into_choices()
}

#[test]
fn every_choice_is_tried_and_those_of_the_method_agree_with_the_engine() {
    let package = shipped(EUROPE);
    let case = about(&package, "berlin");
    let choices = tried(&case);
    let count = |kind| {
        let of_kind = choices
            .tried
            .iter()
            .filter(|tried| tried.choice.kind() == kind);
        of_kind.count()
    };
    assert_eq!(Kind::ALL.map(count), [10, 6, 2, 4, 2, 6, 26]);
    for tried in &choices.tried {
        let Choice::Method(chain::Choice::Aggregation(aggregation)) = tried.choice else {
            continue;
        };
        let chain = Chain {
            aggregation,
            ..case.engine.chain()
        };
        let engine = Engine::new(Arc::clone(&package), chain, &[]).unwrap();
        let ranks = engine.ranks(&engine_weights(engine.framework(), &WeightMap::new()));
        assert_eq!(tried.rank, ranks.ok().map(|ranks| ranks[case.unit]));
    }
    let furthest = choices.furthest().unwrap();
    let size = choices.shift(furthest).unwrap().abs();
    for &tried in &choices.tried {
        assert!(choices.shift(tried).is_none_or(|shift| shift.abs() <= size));
    }
    let (high, low) = choices.range();
    assert!(high <= choices.rank && choices.rank <= low);
    assert!(choices.n_within_one() <= choices.n_answered());
}

#[test]
fn leaving_a_principle_out_is_the_same_as_giving_it_no_weight() {
    let package = shipped(EUROPE);
    let case = about(&package, "berlin");
    for tried in tried(&case).tried {
        if let Choice::WithoutPillar(pillar) = tried.choice {
            let mut shares = vec![2_000; 6];
            shares[pillar] = 0;
            assert_eq!(tried.rank, Some(rank_under(&case, &shares)));
        }
    }
}

#[test]
fn a_lever_names_a_ranked_city_that_is_better_and_gains_never_harm() {
    for name in [EUROPE, METROS, BOLIVIA] {
        let package = shipped(name);
        let mut case = case(&package, |_| {});
        case.unit = ranked(&case, 7)[2];
        let improvements = improvements(&case).unwrap();
        assert!(improvements.levers.len() > 10);
        for lever in &improvements.levers {
            let node = package.dataset.framework().node(lever.indicator);
            for step in [lever.quarter, lever.best].into_iter().flatten() {
                assert_eq!(
                    package.dataset.value(lever.indicator, step.like),
                    Some(step.figure)
                );
                assert!(step.places >= 0 && step.rank <= improvements.rank);
                let is_better = (step.figure - lever.own.unwrap()) * node.direction.sign() > 0.0;
                assert!(is_better, "{name}: {}", node.code);
            }
            let rank = |step: Option<_>| {
                step.map_or(improvements.rank, |s: model::what_if::improve::Step| s.rank)
            };
            assert!(rank(lever.best) <= rank(lever.quarter));
        }
    }
}

#[test]
fn the_fewest_better_figures_bring_the_rank_aimed_for() {
    let package = shipped(EUROPE);
    let mut case = about(&package, "rome");
    case.goal = Some(20);
    let improvements = improvements(&case).unwrap();
    assert!(improvements.rank > 20);
    let Plan::Reached {
        changes,
        rank,
        is_fewest,
    } = improvements.plan
    else {
        panic!("no plan: {:?}", improvements.plan)
    };
    assert!(is_fewest && rank <= 20 && !changes.is_empty());
    let framework = package.dataset.framework();
    for change in &changes {
        let node = framework.node(change.indicator);
        let (from, to) = (change.from.unwrap(), change.to.unwrap());
        let sign = node.direction.sign();
        assert!((to - from) * sign > 0.0, "{}: {from} {to}", node.code);
        // Nobody is asked to be better than the best.
        let column = package.dataset.column(change.indicator).iter();
        let best = column
            .filter(|figure| figure.is_finite())
            .fold(f64::NEG_INFINITY, |best, &figure| best.max(sign * figure));
        assert!(sign * to <= best + 1e-9, "{}: {to}", node.code);
        // Goalposts are straight lines, so a figure can be read off its points; it
        // is rounded to how finely the indicator is published, never below need.
        let posts = node.goalposts.unwrap();
        let worth = |x: f64| ((x - posts.worst) / (posts.best - posts.worst)).clamp(0.0, 1.0);
        let gained = 100.0 * (worth(to) - worth(from));
        assert!(gained >= change.points - 1e-6, "{}", node.code);
        let step = 10_f64.powi(-i32::from(decimals(
            package.dataset.column(change.indicator),
        )));
        let coarse = 100.0 * step / (posts.best - posts.worst).abs();
        assert!(gained <= change.points + coarse + 1e-6, "{}", node.code);
    }
    // One figure fewer does not do, whichever is left out.
    let n_best = improvements.levers.len();
    assert!(changes.len() < n_best);
    case.goal = Some(60);
    assert_eq!(plan(&case), Plan::Held);
}

#[test]
fn no_single_figure_does_where_the_plan_needs_two() {
    let package = shipped(EUROPE);
    let mut case = about(&package, "rome");
    let mut n_tried = 0;
    for goal in [5, 10, 15, 20, 25] {
        case.goal = Some(goal);
        let improvements = improvements(&case).unwrap();
        let Plan::Reached { changes, .. } = &improvements.plan else {
            continue;
        };
        let reach = |lever: &Improvable| lever.best.map_or(improvements.rank, |step| step.rank);
        let alone = improvements.levers.iter().map(reach).min().unwrap();
        assert_eq!(changes.len() == 1, alone <= goal, "{goal}: {alone}");
        n_tried += 1;
    }
    assert!(n_tried > 1, "{n_tried}");
}

#[test]
fn figures_go_no_further_than_the_best_city_unless_asked_to() {
    let package = shipped(EUROPE);
    let mut case = about(&package, "porto");
    case.goal = Some(1);
    let best_of = |plan: Plan| match plan {
        Plan::OutOfReach { best } => best,
        Plan::Reached { rank, .. } => rank,
        Plan::Held => panic!("porto does not lead"),
    };
    let observed = best_of(plan(&case));
    case.ceiling = Ceiling::Scale;
    assert!(best_of(plan(&case)) <= observed);
    // Somewhere the scale goes further than anybody.
    case.ceiling = Ceiling::BestCity;
    let levers = improvements(&case).unwrap().levers;
    for lever in &levers {
        let Some(step) = lever.best else { continue };
        let column = package.dataset.column(lever.indicator);
        assert!(column.contains(&step.figure));
    }
}

#[test]
fn advice_that_rests_on_a_gap_says_so() {
    let package = shipped(EUROPE);
    let case = about(&package, "porto");
    let improvements = improvements(&case).unwrap();
    let framework = package.dataset.framework();
    let lever = |code: &str| {
        let levers = improvements.levers.iter();
        let mut found = levers.filter(|lever| framework.node(lever.indicator).code == code);
        found.next().unwrap()
    };
    let internet = lever("home-internet").thin.unwrap();
    assert_eq!(framework.node(internet.pillar).code, "partnership");
    assert_eq!((internet.n_present, internet.n_all), (1, 3));
    assert!((internet.times - 2.0).abs() < 1e-9 && internet.is_mostly_gap());
    for lever in &improvements.levers {
        let gaps = |pillar| {
            let below = framework.indicators_under(pillar).into_iter();
            below
                .filter(|&node| package.dataset.value(node, case.unit).is_none())
                .count()
        };
        let pillar = framework.node(lever.indicator).parent.unwrap();
        assert_eq!(lever.thin.is_some(), gaps(pillar) > 0);
    }
    // Where gaps are filled, no figure counts for more than it should.
    let filled = case_of(&package, "porto", |scenario| {
        scenario.method.imputation = Some(scenario::ImputationChoice::Mean);
    });
    let levers = improvements_of(&filled).unwrap().levers;
    assert!(levers.iter().all(|lever| lever.thin.is_none()));
}

fn case_of(package: &Arc<Package>, city: &str, change: impl FnOnce(&mut Scenario)) -> Case {
    case(package, |scenario| {
        scenario.focus = Some(city.to_owned());
        change(scenario);
    })
}

#[test]
fn figures_are_asked_for_as_finely_as_they_are_published() {
    for (column, expected) in [
        (&[74.0, 95.0, f64::NAN][..], 0),
        (&[7.5, 3.25], 2),
        (&[0.001, 0.5], 3),
        (&[15.780_785, 120.333_333], 0),
        (&[0.123_456, 0.234_567], 3),
        (&[f64::NAN], 0),
    ] {
        assert_eq!(decimals(column), expected, "{column:?}");
    }
}

#[test]
fn one_answer_follows_from_what_weights_and_figures_can_do() {
    let package = shipped(EUROPE);
    let mut seen = std::collections::BTreeSet::new();
    let mut case = case(&package, |scenario| scenario.reach = Reach::Near);
    for unit in ranked(&case, 2) {
        case.unit = unit;
        for goal in [None, Some(1), Some(3)] {
            case.goal = goal;
            let (nearest, improvements) = (nearest(&case), improvements(&case));
            let ways = Ways::of(&nearest, &improvements);
            let by_weights = matches!(nearest, Ok((_, Nearest::Found { .. })));
            let by_figures =
                matches!(improvements, Ok(ref found) if matches!(found.plan, Plan::Reached { .. }));
            match ways {
                Ways::Both => assert!(by_weights && by_figures),
                Ways::Weights => assert!(by_weights && !by_figures),
                Ways::Figures => assert!(!by_weights && by_figures),
                Ways::Held | Ways::Neither | Ways::Unknown => assert!(!by_weights && !by_figures),
            }
            seen.insert(ways.word());
        }
    }
    for word in ["held", "both", "figures"] {
        assert!(seen.contains(word), "{seen:?}");
    }
    let out = Improvements {
        rank: 9,
        levers: Vec::new(),
        goal: 1,
        plan: Plan::OutOfReach { best: 4 },
    };
    let neither = Ways::of(&Ok((1, Nearest::Impossible)), &Ok(out.clone()));
    assert_eq!(neither, Ways::Neither);
    let open = Ways::of(&Ok((1, Nearest::Unsettled)), &Ok(out));
    assert_eq!(open, Ways::Unknown);
    let nothing = Ways::of(&Err(Unanswered::NoMean), &Err(NotImprovable::NotOwn));
    assert_eq!(nothing, Ways::Unknown);
}

fn improvements_of(case: &Case) -> Result<Improvements, NotImprovable> {
    improvements(case)
}

fn plan(case: &Case) -> Plan {
    improvements(case).unwrap().plan
}

#[test]
fn the_strips_of_a_profile_show_every_city_the_median_and_this_one() {
    let package = shipped(EUROPE);
    let names = Names::new(&package, None, str::to_owned);
    let case = about(&package, "berlin");
    let weights = engine_weights(case.engine.framework(), &case.weights);
    let scored = case.engine.score(&weights, &[]).unwrap();
    let profile = Profile::of(&PillarScores::of(scored.clone()), case.unit, &names);
    let theme = |is_rtl| Theme::new(&[], "serif", is_rtl);
    let shown = |score: Option<f64>| format!("{:.1}", score.unwrap());
    let options = city_profile(&profile, &theme(false), shown);
    let series = options.value()["series"].as_array().unwrap();
    let n_points = |place: usize| series[place]["data"].as_array().unwrap().len();
    assert_eq!([n_points(0), n_points(1), n_points(2)], [6 * 43, 6, 6]);
    let own = profile.pillars[2].own.unwrap();
    assert_eq!(series[1]["data"][2], serde_json::json!([own, 2.0]));
    // The median lies on top: the city would hide it.
    assert_eq!(series[2]["id"], "median");
    assert_eq!(options.value()["yAxis"][1]["data"][2], shown(Some(own)));
    assert_eq!(options.value()["yAxis"][0]["position"], "left");
    let mirrored = city_profile(&profile, &theme(true), shown);
    assert_eq!(mirrored.value()["yAxis"][0]["position"], "right");
    assert_eq!(mirrored.value()["xAxis"]["inverse"], true);
}

#[test]
fn the_strips_of_choices_have_a_dot_for_each_rank_that_occurs() {
    let package = shipped(EUROPE);
    let choices = tried(&about(&package, "berlin"));
    let theme = Theme::new(&[], "serif", false);
    let name = |kind| format!("{kind:?}");
    let options = choice_strip(&choices, &theme, name, |rank| rank.to_string());
    let dots = options.value()["series"][1]["data"].as_array().unwrap();
    let shown: std::collections::BTreeSet<(usize, String)> = dots
        .iter()
        .map(|dot| {
            let place = |axis: usize| dot["value"][axis].as_f64().unwrap() as usize;
            (place(1), place(0).to_string())
        })
        .collect();
    let kinds = Kind::ALL;
    let occurring = choices.tried.iter().filter_map(|tried| {
        let row = kinds.iter().position(|&kind| kind == tried.choice.kind());
        Some((row?, tried.rank?.to_string()))
    });
    assert_eq!(shown, occurring.collect());
    assert_eq!(shown.len(), dots.len());
}

#[test]
fn a_movement_is_the_sum_of_its_parts_and_names_who_was_passed() {
    let package = shipped(EUROPE);
    let mut case = about(&package, "berlin");
    assert_eq!(moved(&case), None);
    case.weights = uneven(&package);
    let moved = moved(&case).unwrap();
    let sum: f64 = moved
        .parts
        .as_ref()
        .unwrap()
        .iter()
        .map(|part| part.points)
        .sum();
    assert!((sum - (moved.after.1 - moved.before.1)).abs() < 1e-9);
    let places = moved.passed.len() as i64 - moved.passed_by.len() as i64;
    assert_eq!(places, i64::from(moved.before.0) - i64::from(moved.after.0));
    let reason = moved.reason.unwrap();
    assert_ne!(reason.from, reason.to);
}

#[test]
fn a_city_stands_where_the_ranking_says_and_its_figures_add_up() {
    let package = shipped(EUROPE);
    let names = Names::new(&package, None, str::to_owned);
    let case = about(&package, "oslo");
    let weights = engine_weights(case.engine.framework(), &case.weights);
    let scored = case.engine.score(&weights, &[]).unwrap();
    let oslo = Standing::of(&scored, case.unit);
    assert_eq!((oslo.place, oslo.n_ranked), (None, 43));
    assert_eq!(oslo.figures.n_indicators, 26);
    for unit in 0..45 {
        let standing = Standing::of(&scored, unit);
        assert_eq!(standing.place.map(|place| place.rank), scored.rank(unit));
        let figures = standing.figures;
        assert!(figures.n_proxies <= figures.n_present);
        assert!(figures.n_present + figures.n_filled <= figures.n_indicators);
    }
    let profile = Profile::of(
        &PillarScores::of(scored.clone()),
        scored.order()[0] as usize,
        &names,
    );
    assert_eq!(profile.pillars.len(), 6);
    for pillar in &profile.pillars {
        assert_eq!(pillar.all.len(), 43);
        let (_, best) = pillar.best.clone().unwrap();
        assert!(pillar.median.unwrap() <= best && pillar.own.unwrap() <= best);
    }
    let lead = |pillar: usize| profile.pillars[pillar].lead().unwrap();
    match profile.strengths() {
        Strengths::Ahead { most } => {
            assert!((0..6).all(|pillar| 0.0 <= lead(pillar) && lead(pillar) <= lead(most)));
        }
        Strengths::Mixed { ahead, behind } => {
            assert!(lead(behind) < 0.0 && 0.0 < lead(ahead));
            assert!((0..6).all(|p| lead(behind) <= lead(p) && lead(p) <= lead(ahead)));
        }
        other => panic!("who leads is ahead somewhere: {other:?}"),
    }
}
