//! Addresses of strangers, one after the other in one page.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::steps::expect_as_afresh;
use super::world::World;
use crate::scenario::ALL_KEYS;

const N_ADDRESSES: usize = 10_000;
/// How often what is shown is held beside a fresh page, which takes longest.
const COMPARED: usize = 50;

/// Values that some key takes, that none takes, and that others give a meaning.
const VALUES: [&str; 33] = [
    "",
    "%00",
    "%",
    "+",
    "1",
    "-1",
    "0",
    "NaN",
    "1e308",
    "5e-324",
    "__proto__",
    "constructor",
    "oslo",
    "oslo,porto",
    "porto,porto,atlantis",
    "political:60,learning:40",
    "political:0",
    "museums:1,roads:2,",
    "political:1:2",
    "zscore",
    "geometric",
    "map",
    "city",
    "ranking",
    "robustness",
    "ar",
    "zh",
    "region:Northern%20Europe",
    "oslo:museums:",
    "oslo:museums:1e300",
    "glci:0:50",
    "atlantis:Atlantis:oslo",
    "\u{202e}%F0%9F%8F%99",
];

/// The keys of the schema, without `data`: another data set is another matter.
fn keys() -> Vec<String> {
    let keys: BTreeSet<String> = ALL_KEYS
        .split('&')
        .filter_map(|pair| pair.split('=').next())
        .filter(|&key| key != "data")
        .map(str::to_owned)
        .collect();
    assert!(keys.len() > 30, "{keys:?}");
    keys.into_iter()
        .chain(["hue".to_owned(), "w[]".to_owned()])
        .collect()
}

#[test]
fn ten_thousand_random_addresses_do_no_harm() {
    let pair =
        (select(keys()), select(&VALUES[..])).prop_map(|(key, value)| format!("{key}={value}"));
    let address = proptest::collection::vec(pair, 0..8).prop_map(|pairs| pairs.join("&"));
    let mut runner = TestRunner::deterministic();
    let world = World::at("");
    let page = world.open();
    for n in 1..=N_ADDRESSES {
        let query = address.new_tree(&mut runner).unwrap().current();
        world.visit(&page, &query);
        if n % COMPARED == 0 {
            expect_as_afresh(&page, &world, &query);
        }
    }
    world.visit(&page, "");
    expect_as_afresh(&page, &world, "the first address again");
}
