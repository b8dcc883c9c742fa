//! Data to measure with, and the work that is measured in the browser too.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "nobody runs this but to measure"
)]

pub mod works;

use composite_index::{Dataset, Direction, Framework, Metadata, NodeSpec, Unit};

pub const PILLARS: usize = 6;
const MISSING: f64 = 0.08;

/// Numbers between 0 and 1 from a fixed seed (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

fn node(code: String, parent: Option<String>) -> NodeSpec {
    NodeSpec {
        name: code.clone(),
        code,
        parent,
        description: String::new(),
        weight: 1.0,
        direction: Direction::Higher,
        goalposts: None,
        metadata: Metadata::default(),
    }
}

fn framework(per_pillar: usize) -> Framework {
    let mut specs = vec![node("index".to_owned(), None)];
    for pillar in 0..PILLARS {
        let code = format!("pillar-{pillar}");
        specs.push(node(code.clone(), Some("index".to_owned())));
        let indicator = |i| node(format!("indicator-{pillar}-{i}"), Some(code.clone()));
        specs.extend((0..per_pillar).map(indicator));
    }
    Framework::new(specs).unwrap()
}

/// Units with figures at random, some of them missing, under six pillars.
pub fn dataset(n_units: usize, per_pillar: usize) -> Dataset {
    let mut numbers = Numbers(42);
    let mut value = || (numbers.next() >= MISSING).then(|| numbers.next());
    let columns = (0..PILLARS * per_pillar)
        .map(|_| (0..n_units).map(|_| value()).collect())
        .collect();
    let unit = |i| Unit {
        id: format!("unit-{i}"),
        name: format!("Unit {i}"),
    };
    Dataset::new(
        (0..n_units).map(unit).collect(),
        framework(per_pillar),
        columns,
        Vec::new(),
    )
    .unwrap()
}
