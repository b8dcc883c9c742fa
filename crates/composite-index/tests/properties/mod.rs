//! What must hold for any data and any weights.
pub(crate) mod examples;

use crate::common::{bits, close};
use composite_index::{
    Aggregation, Direction, Framework, Method, NodeId, Normalisation, Range, Scorer, Screening,
    Status, contributions, prepare, rank, run, run_from,
};
use examples::{any_method, example, method, weighting};
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn agree(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| close(a, b, 1e-11))
}

fn index_scores(scorer: &Scorer) -> Vec<f64> {
    scorer
        .scores()
        .unwrap()
        .node(scorer.prepared().framework().root())
        .to_vec()
}

fn nodes(scorer: &Scorer) -> Vec<NodeId> {
    scorer
        .prepared()
        .framework()
        .nodes()
        .map(|(id, _)| id)
        .collect()
}

/// Whether more of the node is better for the index: each `Lower` on the way
/// up turns it round.
fn effective_sign(framework: &Framework, node: NodeId) -> f64 {
    let above = framework
        .ancestors(node)
        .filter(|&id| id != framework.root());
    framework.node(node).direction.sign()
        * above
            .map(|id| framework.node(id).direction.sign())
            .product::<f64>()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn the_scale_of_weights_does_not_matter(
        example in example(),
        method in any_method(),
        scale in select(vec![1e-12, 0.1, 3.0, 100.0, 1e200]),
    ) {
        let (a, b) = (example.scored(&method), example.scored_with(&method, &example.weights(scale)));
        prop_assert!(agree(&index_scores(&a), &index_scores(&b)));
        prop_assert_eq!(a.scores().unwrap().ranks(), b.scores().unwrap().ranks());
    }

    #[test]
    fn the_order_of_units_does_not_matter(
        (example, order) in example().prop_flat_map(|example| {
            let order: Vec<usize> = (0..example.units.len()).collect();
            (Just(example), Just(order).prop_shuffle())
        }),
        method in any_method(),
    ) {
        let mut shuffled = example.clone();
        shuffled.units = order.iter().map(|&unit| example.units[unit].clone()).collect();
        let shuffle = |column: &Vec<Option<f64>>| order.iter().map(|&unit| column[unit]).collect();
        shuffled.columns = example.columns.iter().map(shuffle).collect();
        let (a, b) = (example.scored(&method), shuffled.scored(&method));
        let expected: Vec<f64> = order.iter().map(|&unit| index_scores(&a)[unit]).collect();
        prop_assert!(agree(&expected, &index_scores(&b)));
        let expected: Vec<u32> = order.iter().map(|&unit| a.scores().unwrap().ranks()[unit]).collect();
        prop_assert_eq!(expected, b.scores().unwrap().ranks());
    }

    /// Under fixed bounds: under others a raised value moves the bounds as well.
    #[test]
    fn more_of_a_good_thing_never_hurts(
        example in example(),
        (indicator, unit) in any::<(Index, Index)>(),
        rise in 0.0..3.0,
        clip in any::<bool>(),
        aggregation in select(vec![Aggregation::Arithmetic, Aggregation::Geometric]),
    ) {
        let clip = clip || aggregation == Aggregation::Geometric;
        let normalisation = Normalisation::Goalposts { range: Range::ONE_TO_HUNDRED, clip };
        let method = Method { normalisation, aggregation: vec![aggregation], ..Method::default() };
        let before = example.scored(&method);
        let (position, unit) = (indicator.index(example.columns.len()), unit.index(example.units.len()));
        let framework = before.prepared().framework();
        // The direction of the indicator says what is good for its parent.
        let node = framework.indicators()[position];
        let sign = effective_sign(framework, node);
        let mut raised = example.clone();
        raised.columns[position][unit] = raised.columns[position][unit].map(|x| x + sign * rise);
        let after = raised.scored(&method);
        let (a, b) = (index_scores(&before), index_scores(&after));
        prop_assert!(a[unit].is_nan() == b[unit].is_nan());
        prop_assert!(a[unit].is_nan() || b[unit] >= a[unit] - 1e-10, "{} fell to {}", a[unit], b[unit]);
        // And it does not touch anyone else.
        for other in (0..a.len()).filter(|&other| other != unit) {
            prop_assert_eq!(bits(&a[other..=other]), bits(&b[other..=other]));
        }
    }

    #[test]
    fn ranks_agree_with_scores(example in example(), method in any_method()) {
        let scorer = example.scored(&method);
        let (scores, values) = (scorer.scores().unwrap(), index_scores(&scorer));
        let ranked: Vec<usize> = (0..values.len()).filter(|&unit| !values[unit].is_nan()).collect();
        prop_assert_eq!(scores.n_ranked(), ranked.len());
        for &a in &ranked {
            let ahead = ranked.iter().filter(|&&b| scores.ranks()[b] < scores.ranks()[a]).count();
            prop_assert_eq!(scores.rank(a), Some(ahead as u32 + 1));
            for &b in &ranked {
                if values[a] == values[b] {
                    prop_assert_eq!(scores.rank(a), scores.rank(b));
                } else if values[a] > values[b] + 1e-9 {
                    prop_assert!(scores.rank(a) < scores.rank(b));
                }
            }
        }
        let mut expected = ranked;
        expected.sort_by_key(|&unit| (scores.ranks()[unit], unit));
        let order: Vec<usize> = scores.order().iter().map(|&unit| unit as usize).collect();
        prop_assert_eq!(order, expected);
    }

    #[test]
    fn parts_sum_to_the_score(example in example(), method in method()) {
        let scorer = example.scored(&method);
        let mut parts = Vec::new();
        for node in nodes(&scorer) {
            let is_indicator = scorer.prepared().framework().node(node).is_indicator();
            for (unit, &score) in scorer.scores().unwrap().node(node).iter().enumerate() {
                let explained = contributions(&scorer, node, unit, &mut parts);
                prop_assert!(!explained || !is_indicator && !score.is_nan());
                let depth = scorer.prepared().framework().node(node).depth;
                let is_plain = matches!(
                    method.aggregation_at(depth),
                    Aggregation::Arithmetic | Aggregation::Geometric
                );
                prop_assert!(explained || !is_plain || is_indicator || score.is_nan());
                if explained {
                    prop_assert!(close(parts.iter().sum(), score, 1e-11), "{:?} {}", parts, score);
                }
            }
        }
    }

    /// Whatever was computed before, and whatever failed, to the last bit.
    #[test]
    fn scoring_step_by_step_equals_scoring_afresh(
        example in example(),
        method in any_method(),
        steps in prop::collection::vec((any::<Index>(), 0..4_u8), 1..12),
    ) {
        let mut scorer = example.scored(&method);
        let mut weights = example.weights(1.0);
        for (node, weight) in steps {
            let nodes = nodes(&scorer);
            weights.set(*node.get(&nodes), f64::from(weight)).unwrap();
            let mut afresh = Scorer::new(prepare(&example.dataset(), &method).unwrap());
            let expected = afresh.score(&weights).cloned();
            match (scorer.score(&weights), expected) {
                (Ok(scores), Ok(expected)) => {
                    for node in nodes {
                        prop_assert_eq!(bits(scores.node(node)), bits(expected.node(node)));
                    }
                    prop_assert_eq!(scores.ranks(), expected.ranks());
                    prop_assert_eq!(scores.order(), expected.order());
                }
                (Err(error), Err(expected)) => prop_assert_eq!(error, expected),
                (result, expected) => prop_assert!(false, "{:?}\n{:?}", result.err(), expected.err()),
            }
        }
    }

    /// Each step depends on nothing but the data set and the method.
    #[test]
    fn running_from_an_earlier_run_equals_running_afresh(
        example in example(),
        (before, after) in (any_method(), any_method()),
        weightings in (weighting(), weighting()),
        only_weights_change in any::<bool>(),
    ) {
        let before = Method { weighting: weightings.0, ..before };
        let after = if only_weights_change { before.clone() } else { after };
        let after = Method { weighting: weightings.1, ..after };
        let dataset = example.dataset();
        let Ok(earlier) = run(&dataset, &before) else { return Ok(()) };
        match (run_from(earlier, &dataset, &after), run(&dataset, &after)) {
            (Ok(replayed), Ok(afresh)) => {
                prop_assert_eq!(bits(&index_scores(&replayed)), bits(&index_scores(&afresh)));
                let (a, b) = (replayed.scores().unwrap(), afresh.scores().unwrap());
                prop_assert_eq!(a.ranks(), b.ranks());
                prop_assert_eq!(replayed.prepared().method(), &after);
            }
            (Err(replayed), Err(afresh)) => prop_assert_eq!(replayed, afresh),
            (replayed, afresh) => prop_assert!(false, "{:?}\n{:?}", replayed.err(), afresh.err()),
        }
    }

    #[test]
    fn whom_screening_leaves_out_has_no_rank(example in example(), method in any_method()) {
        let scorer = example.scored(&method);
        let scores = scorer.scores().unwrap();
        for unit in 0..example.units.len() {
            prop_assert_eq!(scores.score(unit).is_some(), scores.rank(unit).is_some());
            prop_assert_eq!(scores.score(unit).is_some(), scores.absence(unit).is_none());
            match scorer.prepared().status(unit) {
                Status::Ranked => prop_assert!(scorer.prepared().coverage(unit) >= method.screening.min_coverage),
                Status::NotRanked(reasons) => {
                    prop_assert!(!reasons.is_empty());
                    prop_assert_eq!(scores.score(unit), None);
                }
                Status::Included(_) => prop_assert!(false, "nobody was included"),
            }
        }
    }

    #[test]
    fn including_everyone_changes_no_score_of_those_ranked(example in example(), method in any_method()) {
        let mut inclusive = method.clone();
        inclusive.screening.include = example.units.iter().map(|unit| unit.id.clone()).collect();
        let (before, after) = (example.scored(&method), example.scored(&inclusive));
        for unit in 0..example.units.len() {
            prop_assert!(after.prepared().status(unit).is_ranked());
            if let Some(score) = before.scores().unwrap().score(unit) {
                prop_assert_eq!(after.scores().unwrap().score(unit), Some(score));
            }
        }
    }

    #[test]
    fn bounded_scales_bound_every_score(example in example(), method in any_method()) {
        let scorer = example.scored(&method);
        for node in nodes(&scorer) {
            if let Some(Range { low, high }) = scorer.prepared().scale_of(node).bounds {
                for &score in scorer.scores().unwrap().node(node) {
                    let within = score >= low && score <= high;
                    prop_assert!(score.is_nan() || within, "{} beyond {} to {}", score, low, high);
                }
            }
        }
    }

    #[test]
    fn shares_sum_to_one(example in example()) {
        let (dataset, weights) = (example.dataset(), example.weights(7.0));
        let framework = dataset.framework();
        for (id, node) in framework.nodes().filter(|(_, node)| !node.is_indicator()) {
            let sum: f64 = framework.children(id).iter().map(|&child| weights.share(framework, child)).sum();
            prop_assert!(close(sum, 1.0, 1e-14), "{}: {}", node.code, sum);
        }
        let overall: f64 = framework.indicators().iter().map(|&id| weights.overall(framework, id)).sum();
        prop_assert!(close(overall, 1.0, 1e-14));
    }

    #[test]
    fn a_method_survives_being_written_and_read(
        method in any_method(),
        min_coverage in 0.0..1.0,
        range in (-1e3..1e3, 1e-3..1e3).prop_map(|(low, width): (f64, f64)| Range { low, high: low + width }),
        include in prop::collection::vec("\\PC{0,8}", 0..4),
    ) {
        let screening = Screening { min_coverage, include };
        for normalisation in [method.normalisation.clone(), Normalisation::MinMax { range }] {
            let method = Method { screening: screening.clone(), normalisation, ..method.clone() };
            let text = serde_json::to_string(&method).unwrap();
            prop_assert_eq!(serde_json::from_str::<Method>(&text).unwrap(), method);
        }
    }

    /// Against the definition, written down plainly: many units, many ties.
    #[test]
    fn sorting_by_words_and_by_digits_gives_the_ranks_of_the_definition(
        scores in prop::collection::vec(
            prop_oneof![
                2 => (-9..9_i32).prop_map(f64::from),
                4 => -1.0..1.0,
                1 => Just(f64::NAN),
                1 => select(vec![1e12, 1e-9, 2e-9, -1e300, 0.1 + 0.2, 0.3, -0.0, 5e-324, 1.0 + 1e-13, 1.0 + 3e-12]),
            ],
            0..900,
        ),
        direction in select(vec![Direction::Higher, Direction::Lower]),
        floor in select(vec![0.0, 1e-14, 1e-3]),
    ) {
        let expected = ranks_by_definition(&scores, direction, floor);
        prop_assert_eq!(rank::competition(&scores, direction, floor), expected.clone());
        // From the order of other scores, too.
        let mut ranking = rank::Ranking::new(scores.len());
        let others: Vec<f64> = scores.iter().rev().copied().collect();
        ranking.update(&others, direction, floor);
        ranking.update(&scores, direction, floor);
        prop_assert_eq!(ranking.ranks(), expected);
    }
}

fn ranks_by_definition(scores: &[f64], direction: Direction, floor: f64) -> Vec<u32> {
    let mut units: Vec<usize> = (0..scores.len())
        .filter(|&unit| !scores[unit].is_nan())
        .collect();
    units.sort_by(|&a, &b| {
        (direction.sign() * scores[b]).total_cmp(&(direction.sign() * scores[a]))
    });
    let mut ranks = vec![0; scores.len()];
    let mut leader: Option<(f64, u32)> = None;
    for (position, &unit) in units.iter().enumerate() {
        let (best, rank) = match leader {
            Some((best, rank)) if rank::ties(best, scores[unit], floor) => (best, rank),
            _ => (scores[unit], position as u32 + 1),
        };
        leader = Some((best, rank));
        ranks[unit] = rank;
    }
    ranks
}

#[test]
fn a_method_that_says_nothing_is_the_default() {
    assert_eq!(
        serde_json::from_str::<Method>("{}").unwrap(),
        Method::default()
    );
    assert!(serde_json::from_str::<Method>(r#"{"normalization": "z"}"#).is_err());
}
