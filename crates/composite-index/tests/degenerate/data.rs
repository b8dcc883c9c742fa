//! Data sets at their extremes.

use crate::common::{dataset, flat, lower, posts, spec, units};
use composite_index::{Dataset, Framework, Grouping, NodeSpec};

const NAN: f64 = f64::NAN;

/// Two pillars of two indicators each; in the second, lower is better.
fn two_by_two() -> Vec<NodeSpec> {
    vec![
        spec("index", None),
        spec("p", Some("index")),
        spec("q", Some("index")),
        posts(spec("p1", Some("p")), 0.0, 10.0),
        posts(spec("p2", Some("p")), 10.0, 0.0),
        posts(spec("q1", Some("q")), 0.0, 10.0),
        posts(spec("q2", Some("q")), 0.0, 10.0),
    ]
}

/// The four columns, in two groups of units that take turns.
fn of(specs: Vec<NodeSpec>, columns: [Vec<f64>; 4]) -> Dataset {
    let framework = Framework::new(specs).unwrap();
    let n = columns[0].len();
    let optional = |column: &Vec<f64>| column.iter().map(|&x| (!x.is_nan()).then_some(x)).collect();
    let label = |unit: usize| (unit > 0).then(|| format!("group {}", unit % 2));
    let region = Grouping {
        name: "region".to_owned(),
        labels: (0..n).map(label).collect(),
    };
    let columns = columns.iter().map(optional).collect();
    Dataset::new(units(n), framework, columns, vec![region]).unwrap()
}

fn plain(columns: [Vec<f64>; 4]) -> Dataset {
    of(two_by_two(), columns)
}

/// The same figure of each unit in every column, turned a little.
fn alike(n: usize, figure: impl Fn(usize) -> f64) -> Dataset {
    let column = |shift: usize| {
        (0..n)
            .map(|unit| figure((unit * (shift + 1) + shift) % n))
            .collect()
    };
    plain([0, 1, 2, 3].map(column))
}

/// Published weights by code.
fn weighted(weights: &[(&str, f64)], columns: [Vec<f64>; 4]) -> Dataset {
    let mut specs = two_by_two();
    for spec in &mut specs {
        if let Some((_, weight)) = weights.iter().find(|(code, _)| *code == spec.code) {
            spec.weight = *weight;
        }
    }
    of(specs, columns)
}

fn ordinary() -> [Vec<f64>; 4] {
    [
        vec![1.0, 2.0, 5.0, 7.0, 3.0],
        vec![2.0, 9.0, 4.0, 4.0, 1.0],
        vec![6.0, 1.0, 3.0, 2.0, 8.0],
        vec![5.0, 5.0, 1.0, 9.0, 2.0],
    ]
}

/// All of them, by name.
pub fn data_sets() -> Vec<(&'static str, Dataset)> {
    let mut one_value = [(); 4].map(|()| vec![NAN; 5]);
    one_value[1][2] = 4.0;
    let mut a_value_each = [(); 4].map(|()| vec![NAN; 4]);
    (0..4).for_each(|i| a_value_each[i][i] = 3.0);
    let mut an_empty_unit = ordinary();
    an_empty_unit.iter_mut().for_each(|column| column[3] = NAN);
    let mut an_empty_pillar = ordinary();
    an_empty_pillar[2..]
        .iter_mut()
        .for_each(|column| column.fill(NAN));
    let mut a_constant_pillar = ordinary();
    a_constant_pillar[2..]
        .iter_mut()
        .for_each(|column| column.fill(4.0));
    let mut one_huge = ordinary();
    one_huge[0][4] = 1e200;
    let mut a_huge_pillar = ordinary();
    a_huge_pillar[0] = vec![1e200, 2e200, 5e199, 7e199, 3e200];
    let mut turned = two_by_two();
    turned[0] = lower(turned[0].clone());
    turned[2] = lower(turned[2].clone());
    let mut wide_posts = two_by_two();
    wide_posts[3] = posts(spec("p1", Some("p")), -f64::MAX, f64::MAX);
    wide_posts[5] = posts(spec("q1", Some("q")), 0.0, f64::from_bits(1));
    let rare = |k: usize| {
        let column = |c: usize| {
            (0..45)
                .map(|unit| f64::from(unit >= 45 - k * (c + 1)))
                .collect()
        };
        plain([0, 1, 2, 3].map(column))
    };
    let lone = |column: &[f64]| dataset(flat(&["a"]), &[column]);
    vec![
        (
            "one unit",
            plain([vec![1.0], vec![2.0], vec![3.0], vec![4.0]]),
        ),
        (
            "one unit with gaps",
            plain([vec![1.0], vec![NAN], vec![NAN], vec![4.0]]),
        ),
        (
            "one unit without figures",
            plain([(); 4].map(|()| vec![NAN])),
        ),
        ("two alike", plain([(); 4].map(|()| vec![2.0, 2.0]))),
        ("all constant", plain([(); 4].map(|()| vec![2.5; 5]))),
        ("all zero", plain([(); 4].map(|()| vec![0.0; 5]))),
        ("all missing", plain([(); 4].map(|()| vec![NAN; 5]))),
        ("one value only", plain(one_value)),
        ("a value each", plain(a_value_each)),
        ("a unit without figures", plain(an_empty_unit)),
        ("a pillar without figures", plain(an_empty_pillar)),
        ("a constant pillar", plain(a_constant_pillar)),
        ("far from zero", alike(5, |unit| 1e15 + unit as f64)),
        (
            "a last digit apart",
            alike(5, |unit| 1.0 + unit as f64 * f64::EPSILON),
        ),
        (
            "a thirteenth digit apart",
            alike(7, |unit| 1.0 + unit as f64 * 4e-13),
        ),
        (
            "the largest",
            alike(5, |unit| [f64::MAX, -f64::MAX][unit % 2]),
        ),
        (
            "all the largest",
            alike(5, |unit| f64::MAX / (1.0 + unit as f64)),
        ),
        (
            "beyond a square",
            alike(6, |unit| 1e200 * (unit as f64 - 2.0)),
        ),
        ("the smallest", alike(5, |unit| f64::from_bits(unit as u64))),
        (
            "below a square",
            alike(6, |unit| 1e-200 * (unit as f64 + 1.0)),
        ),
        (
            "zeros of both signs",
            alike(4, |unit| [0.0, -0.0][unit % 2]),
        ),
        ("around zero", alike(5, |unit| unit as f64 - 2.0)),
        ("one huge", plain(one_huge)),
        ("rare", rare(1)),
        ("rarer in one", rare(3)),
        ("turned round", of(turned, ordinary())),
        (
            "goalposts too wide or too narrow",
            of(wide_posts, ordinary()),
        ),
        (
            "a pillar that weighs nothing",
            weighted(&[("p", 0.0)], ordinary()),
        ),
        (
            "nothing weighs",
            weighted(&[("p", 0.0), ("q", 0.0)], ordinary()),
        ),
        (
            "a pillar in which nothing weighs",
            weighted(&[("p1", 0.0), ("p2", 0.0)], ordinary()),
        ),
        (
            "a huge pillar that weighs nothing",
            weighted(&[("p", 0.0)], a_huge_pillar),
        ),
        (
            "weights at both ends",
            weighted(
                &[
                    ("p", f64::MAX),
                    ("q", f64::from_bits(1)),
                    ("q1", f64::MAX),
                    ("q2", f64::MAX),
                ],
                ordinary(),
            ),
        ),
        ("one indicator", lone(&[1.0, 4.0, 2.0])),
        ("one indicator, one value", lone(&[NAN, 4.0, NAN])),
        ("one indicator, one unit", lone(&[4.0])),
        ("ordinary", plain(ordinary())),
    ]
}
