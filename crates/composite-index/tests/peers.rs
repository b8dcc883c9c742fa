//! Units to learn from: what must hold for any data, and edges.

use crate::common::{close, dataset, flat, id, lower, method, scored, spec};
use composite_index::peers::{Basis, Criterion, Likeness, Peers};
use composite_index::{Framework, Method, Normalisation, PeersError, Range, Scorer};
use proptest::prelude::*;

const NAN: f64 = f64::NAN;

fn min_max() -> Method {
    method(Normalisation::MinMax {
        range: Range::HUNDRED,
    })
}

/// Columns that reach from 0 to 100, so that scores are the figures themselves.
fn three(columns: [&[f64]; 3]) -> Scorer {
    scored(&dataset(flat(&["a", "b", "c"]), &columns), &min_max())
}

#[test]
fn units_like_one_are_the_nearest_whether_they_do_better_or_not() {
    let scorer = three([&A, &B, &C]);
    let criteria = only(Basis::Profile);
    let peers = Peers::new(&scorer, &criteria).unwrap();
    let framework = scorer.prepared().framework();
    // The last unit does worse in "a" and is the same in all else.
    assert_eq!(peers.alike(0, id(framework, "a"), 2), [4, 2]);
    // Of the index the profile is made of all its pillars: "a" counts as well, and
    // puts the second before the third no more than before.
    assert_eq!(peers.alike(0, framework.root(), 3), [4, 2, 1]);
    assert!(peers.alike(99, framework.root(), 3).is_empty());
}

fn label(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn labels(texts: &[&str]) -> Vec<Option<String>> {
    texts.iter().map(|text| label(text)).collect()
}

fn only(basis: Basis<'_>) -> [Criterion<'_>; 1] {
    [Criterion { basis, weight: 1.0 }]
}

fn units(peers: &Peers<'_>, scorer: &Scorer, unit: usize, code: &str, k: usize) -> Vec<usize> {
    let node = id(scorer.prepared().framework(), code);
    let found = peers.of(unit, node, k).unwrap();
    found.iter().map(|peer| peer.unit).collect()
}

const A: [f64; 5] = [50.0, 60.0, 70.0, 100.0, 0.0];
const B: [f64; 5] = [40.0, 100.0, 44.0, 0.0, 40.0];
const C: [f64; 5] = [30.0, 0.0, 22.0, 100.0, 30.0];

#[test]
fn the_profile_leaves_out_what_is_to_be_learnt() {
    let scorer = three([&A, &B, &C]);
    let criteria = only(Basis::Profile);
    let peers = Peers::new(&scorer, &criteria).unwrap();
    // The last unit is nearest but does worse.
    assert_eq!(units(&peers, &scorer, 0, "a", 9), [2, 1, 3]);
    assert_eq!(units(&peers, &scorer, 0, "a", 1), [2]);
    assert!(units(&peers, &scorer, 0, "a", 0).is_empty());
    let a = id(scorer.prepared().framework(), "a");
    let nearest = &peers.of(0, a, 1).unwrap()[0];
    assert_eq!((nearest.gap, nearest.unit), (20.0, 2));
    let profile = Likeness::Profile {
        points: 6.0,
        n_nodes: 2,
    };
    assert_eq!(nearest.reasons, [profile]);
    // Interquartile ranges: 4 in b (40 to 44), 8 in c (22 to 30).
    assert!(close(
        nearest.distance,
        (4.0 / 4.0 + 8.0 / 8.0) / 2.0,
        1e-12
    ));
    // The best have nobody to learn from.
    assert!(units(&peers, &scorer, 3, "a", 9).is_empty());
    // Unit 1 is ahead by 10 points, 2 by 20.
    let far = peers.clone().with_least_gap(20.0);
    assert_eq!(units(&far, &scorer, 0, "a", 9), [2, 3]);
}

#[test]
fn numbers_are_compared_by_ratio_or_difference() {
    let scorer = three([&A, &B, &C]);
    let column = [100.0, 10.0, 300.0, 1_000.0, 100.0];
    let order = |logarithmic| {
        let column = &column;
        let criteria = only(Basis::Number {
            column,
            logarithmic,
        });
        let peers = Peers::new(&scorer, &criteria).unwrap();
        let a = id(scorer.prepared().framework(), "a");
        let found = peers.of(0, a, 9).unwrap();
        let reasons: Vec<Likeness> = found.iter().map(|peer| peer.reasons[0]).collect();
        let units: Vec<usize> = found.iter().map(|peer| peer.unit).collect();
        (units, reasons)
    };
    let (units, reasons) = order(false);
    assert_eq!(units, [1, 2, 3]);
    let differences = [-90.0, 200.0, 900.0].map(Likeness::Difference);
    assert_eq!(reasons, differences);
    // Three times as large is nearer than a tenth; a tenth and ten times are
    // equally far, and stand in the order of the units.
    let (units, reasons) = order(true);
    assert_eq!(units, [2, 1, 3]);
    assert_eq!(reasons, [3.0, 0.1, 10.0].map(Likeness::Ratio));
}

#[test]
fn labels_attract_or_decide() {
    let scorer = three([&A, &B, &C]);
    let labels = labels(&["north", "south", "north", "", "north"]);
    let order = |only_same, unit| {
        let criteria = only(Basis::Label {
            labels: &labels,
            only_same,
        });
        let peers = Peers::new(&scorer, &criteria).unwrap();
        let a = id(scorer.prepared().framework(), "a");
        let found = peers.of(unit, a, 9).unwrap();
        let pairs = found.into_iter().map(|peer| (peer.unit, peer.reasons[0]));
        pairs.collect::<Vec<_>>()
    };
    let unknown = Likeness::Unknown {
        unit_has: true,
        peer_has: false,
    };
    assert_eq!(
        order(false, 0),
        [
            (2, Likeness::SameLabel),
            (1, Likeness::OtherLabel),
            (3, unknown)
        ]
    );
    assert_eq!(order(true, 0), [(2, Likeness::SameLabel)]);
    assert_eq!(order(true, 1), []);
}

/// A unit without the context stands behind the most unlike one with it.
#[test]
fn what_is_not_known_is_not_alike() {
    let scorer = three([&A, &B, &C]);
    for missing in [NAN, 0.0, -5.0, f64::INFINITY] {
        let column = [1.0, missing, 1e6, 1.0, 2.0];
        let criteria = only(Basis::Number {
            column: &column,
            logarithmic: true,
        });
        let peers = Peers::new(&scorer, &criteria).unwrap();
        let a = id(scorer.prepared().framework(), "a");
        let found = peers.of(0, a, 9).unwrap();
        let distances: Vec<(usize, f64)> = found
            .iter()
            .map(|peer| (peer.unit, peer.distance))
            .collect();
        assert_eq!((distances[0].0, distances[0].1), (3, 0.0));
        let distance = |unit| distances.iter().find(|(peer, _)| *peer == unit).unwrap().1;
        assert!(distance(1) >= distance(2) && distance(1) >= 1.0);
        let reason = found.iter().find(|peer| peer.unit == 1).unwrap().reasons[0];
        let unknown = Likeness::Unknown {
            unit_has: true,
            peer_has: false,
        };
        assert_eq!(reason, unknown);
    }
}

/// In a dimension where less is better, and below it.
#[test]
fn better_may_be_lower() {
    let framework = Framework::new(vec![
        spec("index", None),
        lower(spec("p", Some("index"))),
        spec("p1", Some("p")),
        spec("q", Some("index")),
    ])
    .unwrap();
    let data = dataset(framework, &[&[30.0, 0.0, 100.0], &[50.0, 0.0, 100.0]]);
    let scorer = scored(&data, &min_max());
    let criteria = only(Basis::Profile);
    let peers = Peers::new(&scorer, &criteria).unwrap();
    for code in ["p", "p1"] {
        assert_eq!(units(&peers, &scorer, 0, code, 9), [1]);
    }
    let p = id(data.framework(), "p");
    assert_eq!(peers.of(0, p, 1).unwrap()[0].gap, 30.0);
    assert_eq!(units(&peers, &scorer, 0, "q", 9), [2]);
}

#[test]
fn only_ranked_units_teach_and_ties_do_not() {
    let scorer = {
        let columns: [&[f64]; 3] = [
            &[50.0, 50.0, 60.0, 100.0, 0.0],
            &[NAN, 10.0, NAN, 100.0, 0.0],
            &[NAN, 10.0, NAN, 100.0, 0.0],
        ];
        let mut method = min_max();
        method.screening.min_coverage = 0.5;
        scored(&dataset(flat(&["a", "b", "c"]), &columns), &method)
    };
    let criteria = only(Basis::Profile);
    let peers = Peers::new(&scorer, &criteria).unwrap();
    assert_eq!(units(&peers, &scorer, 1, "a", 9), [3]);
    // One who is not ranked may learn, but its profile is not known.
    let a = id(scorer.prepared().framework(), "a");
    let found = peers.of(0, a, 9).unwrap();
    assert_eq!(found.len(), 1);
    let unknown = Likeness::Unknown {
        unit_has: false,
        peer_has: true,
    };
    assert_eq!((found[0].unit, found[0].reasons[0]), (3, unknown));
    let network = peers.network(&[a], 9);
    assert!(network.links().iter().all(|link| link.learner != 0));
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let scorer = three([&A, &B, &[30.0, NAN, 22.0, 100.0, 0.0]]);
    let error = |criteria: &[Criterion<'_>]| Peers::new(&scorer, criteria).unwrap_err();
    assert_eq!(error(&[]), PeersError::NoCriterion);
    let basis = Basis::Profile;
    assert_eq!(
        error(&[Criterion { basis, weight: 0.0 }]),
        PeersError::NoCriterion
    );
    let weight = -1.0;
    assert_eq!(
        error(&[Criterion { basis, weight }]),
        PeersError::InvalidWeight {
            criterion: 0,
            weight
        }
    );
    let short = Basis::Number {
        column: &[1.0],
        logarithmic: true,
    };
    assert_eq!(
        error(&[Criterion { basis, weight: 1.0 }, only(short)[0]]),
        PeersError::Length {
            criterion: 1,
            expected: 5,
            found: 1
        }
    );
    let criteria = only(basis);
    let peers = Peers::new(&scorer, &criteria).unwrap();
    let c = id(scorer.prepared().framework(), "c");
    for unit in [1, 5] {
        let node = "c".to_owned();
        assert_eq!(
            peers.of(unit, c, 1),
            Err(PeersError::NoScore { unit, node })
        );
    }
    let fresh = Scorer::new(scorer.prepared().clone());
    assert_eq!(
        Peers::new(&fresh, &criteria).unwrap_err(),
        PeersError::NoScores
    );
}

#[derive(Clone, Debug)]
struct Example {
    columns: Vec<Vec<f64>>,
    labels: Vec<Option<String>>,
    sizes: Vec<f64>,
    weights: Vec<f64>,
    turned: bool,
}

fn example() -> impl Strategy<Value = Example> {
    (2..12_usize).prop_flat_map(|n| {
        let value = prop_oneof![1 => Just(NAN), 4 => (0..5_i32).prop_map(f64::from), 4 => 0.0..5.0];
        let columns = prop::collection::vec(prop::collection::vec(value.clone(), n), 5);
        let label = prop_oneof![Just(None), Just(label("x")), Just(label("y"))];
        let labels = prop::collection::vec(label, n);
        let weights = prop::collection::vec(0.1..3.0, 3);
        (
            columns,
            labels,
            prop::collection::vec(value, n),
            weights,
            any::<bool>(),
        )
            .prop_map(|(columns, labels, sizes, weights, turned)| Example {
                columns,
                labels,
                sizes,
                weights,
                turned,
            })
    })
}

impl Example {
    fn scorer(&self) -> Scorer {
        let index = spec("index", None);
        let index = if self.turned { lower(index) } else { index };
        let framework = Framework::new(vec![
            index,
            spec("p", Some("index")),
            lower(spec("q", Some("index"))),
            spec("p1", Some("p")),
            spec("p2", Some("p")),
            spec("q1", Some("q")),
            lower(spec("q2", Some("q"))),
            spec("r", Some("index")),
        ])
        .unwrap();
        let columns: Vec<&[f64]> = self.columns.iter().map(Vec::as_slice).collect();
        scored(&dataset(framework, &columns), &min_max())
    }

    fn criteria(&self) -> Vec<Criterion<'_>> {
        let bases = [
            Basis::Label {
                labels: &self.labels,
                only_same: false,
            },
            Basis::Number {
                column: &self.sizes,
                logarithmic: true,
            },
            Basis::Profile,
        ];
        let pairs = bases.into_iter().zip(&self.weights);
        pairs
            .map(|(basis, &weight)| Criterion { basis, weight })
            .collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    /// A peer that takes over a place at the top would raise the unit's rank:
    /// it does better, by the gap, in the direction that ranks higher.
    #[test]
    fn peers_do_better_and_stand_in_order(example in example(), k in 0..4_usize) {
        let scorer = example.scorer();
        let (scores, framework) = (scorer.scores().unwrap(), scorer.prepared().framework());
        let criteria = example.criteria();
        let peers = Peers::new(&scorer, &criteria).unwrap();
        for (node, data) in framework.nodes() {
            let column = scores.node(node);
            let is_turned = !data.is_indicator() && data.code == "q";
            let above_turns = framework.ancestors(node).any(|above| framework.node(above).code == "q");
            let turns = [example.turned, is_turned, above_turns];
            let sign = if turns.iter().filter(|&&turn| turn).count() % 2 == 1 { -1.0 } else { 1.0 };
            for unit in (0..column.len()).filter(|&unit| !column[unit].is_nan()) {
                let found = peers.of(unit, node, k).unwrap();
                for peer in &found {
                    prop_assert!(peer.gap > 0.0 && peer.distance >= 0.0);
                    prop_assert_eq!(peer.gap, sign * (column[peer.unit] - column[unit]));
                    prop_assert!(scores.rank(peer.unit).is_some() && peer.unit != unit);
                    prop_assert_eq!(peer.reasons.len(), 3);
                }
                let in_order = found.windows(2).all(|pair| {
                    (pair[0].distance, pair[0].unit) < (pair[1].distance, pair[1].unit)
                });
                prop_assert!(in_order);
                // Fewer are the first of more.
                let more = peers.of(unit, node, k + 1).unwrap();
                prop_assert!(found.len() <= k && more.starts_with(&found));
                let better = (0..column.len()).filter(|&peer| {
                    scores.rank(peer).is_some() && sign * (column[peer] - column[unit]) > 1e-9
                });
                prop_assert_eq!(found.len(), k.min(better.count()));
            }
        }
    }

    #[test]
    fn the_network_is_every_units_peers(example in example(), k in 0..4_usize) {
        let scorer = example.scorer();
        let (scores, framework) = (scorer.scores().unwrap(), scorer.prepared().framework());
        let criteria = example.criteria();
        let peers = Peers::new(&scorer, &criteria).unwrap();
        let network = peers.network(framework.pillars(), k);
        let mut links = network.links().iter();
        for unit in (0..example.labels.len()).filter(|&unit| scores.rank(unit).is_some()) {
            for &node in framework.pillars() {
                for peer in peers.of(unit, node, k).unwrap_or_default() {
                    let link = links.next().unwrap();
                    prop_assert_eq!((link.learner, link.teacher, link.node), (unit, peer.unit, node));
                    prop_assert_eq!((link.gap, link.distance), (peer.gap, peer.distance));
                }
            }
        }
        prop_assert!(links.next().is_none());
        let total = network.links().len() as u32;
        prop_assert_eq!(network.teaching().iter().sum::<u32>(), total);
        prop_assert_eq!(network.learning().iter().sum::<u32>(), total);
        for (unit, &degree) in network.teaching().iter().enumerate() {
            let found = network.links().iter().filter(|link| link.teacher == unit).count();
            prop_assert_eq!(found as u32, degree);
        }
    }
}
