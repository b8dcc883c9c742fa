//! Named cases: a state, an act, what must be shown.

use reactive_graph::prelude::*;
use scenario::{NormalisationChoice, Scenario, View, from_query};

use super::shown::Shown;
use super::world::{Page, World};
use store::Explorer;

/// What a page shows is what its address would show if it were opened afresh.
pub fn expect_as_afresh(page: &Page, world: &std::rc::Rc<World>, what: &str) {
    page.rest();
    let fresh = World::at(&world.bar()).open();
    let (shown, afresh) = (Shown::of(&page.explorer), Shown::of(&fresh.explorer));
    for (own, fresh) in shown.rows.iter().zip(&afresh.rows) {
        assert_eq!(own, fresh, "{what}: {}", world.bar());
    }
    assert_eq!(shown, afresh, "{what}: {}", world.bar());
}

type Act = (&'static str, fn(&Explorer));

/// State, acts.
const CASES: &[(&str, &[Act])] = &[
    // Ranks at the published baseline are those at this one: nothing told those
    // who drew bars that another weighting had been scored.
    (
        "data=european-cities-2019&lang=en&w=political:60,partnership:8,learning:8,inclusion:8,\
         prosperity:8,recognition:8&baseline=political:16.67,partnership:16.67,learning:16.67,\
         inclusion:16.67,prosperity:16.66,recognition:16.66",
        &[
            ("baseline as published", Explorer::use_published_baseline),
            ("a city", |explorer| explorer.toggle_focus("stockholm")),
        ],
    ),
    (
        "w=political:40,partnership:12,learning:12,inclusion:12,prosperity:12,recognition:12",
        &[
            ("counts from here", Explorer::use_as_baseline),
            ("back to the baseline", Explorer::reset_weights),
        ],
    ),
    // A method without an answer, and back.
    (
        "norm=zscore&agg=geometric",
        &[("another scale", |explorer| {
            explorer.normalise_by(NormalisationChoice::Goalposts);
        })],
    ),
    (
        "view=compare&cities=oslo,porto",
        &[
            ("view", |explorer| explorer.open_view(View::City)),
            ("undo of nothing", Explorer::undo),
        ],
    ),
];

#[test]
fn after_named_acts_all_is_as_a_fresh_page_at_the_address_shows_it() {
    for (query, acts) in CASES {
        let world = World::at(query);
        let page = world.open();
        for (what, act) in *acts {
            page.act(act);
            expect_as_afresh(&page, &world, what);
        }
    }
}

#[test]
fn what_is_not_understood_of_an_address_is_told_of_that_address_alone() {
    let world = World::at("first=1&second=2&view=map");
    let page = world.open();
    let n_told = || page.explorer.notices.get_untracked().len();
    assert!(n_told() > 0);
    page.act(|explorer| explorer.open_view(View::City));
    page.act(|explorer| explorer.open_view(View::Data));
    assert!(page.back());
    assert_eq!(n_told(), 0, "{:?}", page.explorer.notices.get_untracked());
}

#[test]
fn a_page_in_another_stays_one_whatever_it_is_told_to_show() {
    let world = World::at("view=map&embed=1&controls=weights");
    let page = world.open();
    for query in ["view=city&focus=oslo", "data=us-metros-2019&view=data", ""] {
        page.act(|explorer| explorer.take(from_query(query).0));
        page.rest();
        assert!(page.explorer.scenario.get_untracked().embed, "{query}");
        expect_as_afresh(&page, &world, query);
    }
    assert_eq!(world.bar(), "embed=1");
    let link = page.explorer.link();
    assert!(!link.contains("embed"), "{link}");
}

#[test]
fn what_is_wanted_is_what_is_on_its_way() {
    let world = World::at("");
    let page = world.open();
    world.hold("us-metros-2019/values.csv");
    page.act(|explorer| explorer.take(from_query("data=us-metros-2019&view=map").0));
    let wanted = page.explorer.wanted();
    assert_eq!(
        (wanted.data.word(), wanted.view),
        ("us-metros-2019", View::Map)
    );
    // What is asked for next builds on it, and the data set comes all the same.
    let next = Scenario {
        focus: Some("boston-ma".to_owned()),
        ..wanted
    };
    page.act(|explorer| explorer.take(next.clone()));
    assert_eq!(world.n_waiting(), 1, "the first is given up");
    world.let_go("values.csv");
    page.rest();
    assert_eq!(page.explorer.scenario.get_untracked(), next);
    expect_as_afresh(&page, &world, "both");
}
