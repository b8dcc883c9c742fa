//! Lenses: what a choice of one fetches, keeps and gives up.

use reactive_graph::prelude::*;
use scenario::DataRef;
use store::platform::FetchError;
use store::{LoadFailure, Loaded, Notice};

use super::steps::expect_as_afresh;
use super::world::{Page, World};

const TABLE: &str = "lens-four-pillars.csv";

fn n_pillars(page: &Page) -> usize {
    let Some(Loaded(package)) = page.explorer.package.get_untracked() else {
        panic!("nothing is on screen");
    };
    package.dataset.framework().pillars().len()
}

fn given_up(page: &Page) -> Option<Vec<String>> {
    let notices = page.explorer.notices.get_untracked();
    notices.into_iter().find_map(|notice| match notice {
        Notice::LensDropped { names } => Some(names),
        _ => None,
    })
}

fn unknown(page: &Page) -> Option<Vec<String>> {
    let notices = page.explorer.notices.get_untracked();
    notices.into_iter().find_map(|notice| match notice {
        Notice::UnknownNames { names } => Some(names),
        _ => None,
    })
}

fn why_missing(page: &Page) -> Option<LoadFailure> {
    let notices = page.explorer.notices.get_untracked();
    notices.into_iter().find_map(|notice| match notice {
        Notice::LensMissing { failure } => Some(failure),
        _ => None,
    })
}

#[test]
fn a_lens_is_fetched_when_it_is_chosen_and_once() {
    let world = World::at("w=learning:60,inclusion:40&focus=oslo&points=learning:60");
    world.hold(TABLE);
    let page = world.open();
    assert_eq!(world.n_waiting(), 0, "nobody asked for it");
    page.act(|explorer| explorer.choose_lens(Some("four-pillars")));
    // What was on screen stays until it is there, the address with it.
    assert_eq!((n_pillars(&page), world.n_waiting()), (6, 1));
    assert!(page.explorer.awaits_lens.get_untracked().is_some());
    page.act(|explorer| explorer.toggle_compared("porto"));
    assert!(!world.bar().contains("lens"), "{}", world.bar());
    world.let_go(TABLE);
    page.rest();
    assert_eq!(n_pillars(&page), 4);
    assert!(page.explorer.awaits_lens.get_untracked().is_none());
    assert_eq!(
        given_up(&page),
        Some(vec!["inclusion".to_owned(), "learning".to_owned()])
    );
    assert!(world.bar().contains("lens=four-pillars"), "{}", world.bar());
    assert!(!world.bar().contains("w="), "{}", world.bar());
    assert!(!world.bar().contains("points="), "{}", world.bar());
    // One step takes the lens, the weights and what was answered back.
    page.act(store::Explorer::undo);
    assert_eq!(n_pillars(&page), 6);
    assert!(
        world.bar().contains("w=inclusion:40,learning:60"),
        "{}",
        world.bar()
    );
    assert!(
        world.bar().contains("points=learning:60"),
        "{}",
        world.bar()
    );
    page.act(|explorer| explorer.choose_lens(Some("four-pillars")));
    assert_eq!((n_pillars(&page), world.n_waiting()), (4, 0));
    page.act(|explorer| explorer.choose_lens(None));
    assert_eq!((n_pillars(&page), given_up(&page)), (6, None));
}

#[test]
fn all_is_as_afresh_with_a_lens_whatever_way_it_came() {
    let world = World::at("focus=oslo");
    let page = world.open();
    page.act(|explorer| explorer.choose_lens(Some("key-features")));
    expect_as_afresh(&page, &world, "chosen");
    page.act(|explorer| drop(explorer.weigh_equally()));
    page.act(|explorer| explorer.choose_lens(Some("four-pillars")));
    expect_as_afresh(&page, &world, "another");
    assert!(page.back());
    expect_as_afresh(&page, &world, "back");
    world.visit(&page, "lens=four-pillars&w=to-know:70,to-do:30&norm=minmax");
    expect_as_afresh(&page, &world, "visited");
    assert_eq!(n_pillars(&page), 4);
    page.act(|explorer| explorer.open_data(DataRef::Shipped("english-districts".to_owned())));
    page.rest();
    // Another data set is seen as it is by itself.
    assert_eq!(n_pillars(&page), 5);
    expect_as_afresh(&page, &world, "another data set");
}

#[test]
fn a_link_with_a_lens_opens_with_it_in_any_year() {
    for query in [
        "lens=four-pillars",
        "data=english-districts&year=2019&lens=key-features&since=2023",
        "data=brazilian-municipalities&year=2000&lens=four-pillars",
        "lens=four-pillars&change=pillar:mine:Mine,move:museums:mine&turn=patents",
    ] {
        let world = World::at(query);
        let page = world.open();
        assert_eq!(world.bar(), query);
        assert_eq!(unknown(&page), None, "{query}");
        let Some(Loaded(package)) = page.explorer.package.get_untracked() else {
            panic!("nothing is on screen");
        };
        assert!(package.lens().is_some(), "{query}");
        expect_as_afresh(&page, &world, query);
    }
}

#[test]
fn an_unknown_lens_is_told_and_the_own_tree_shown() {
    let page = World::at("lens=atlantis").open();
    assert_eq!(unknown(&page), Some(vec!["atlantis".to_owned()]));
    assert_eq!(n_pillars(&page), 6);
    // A data set without it says so too.
    let world = World::at("lens=four-pillars");
    world.answer(
        TABLE,
        Ok(b"code,parent,name\ntop,,Top\nrockets,top,\n".to_vec()),
    );
    let page = world.open();
    assert!(matches!(why_missing(&page), Some(LoadFailure::Problems(_))));
    assert_eq!(n_pillars(&page), 6);
}

#[test]
fn a_lens_that_does_not_come_leaves_what_is_on_screen_and_is_tried_again() {
    let world = World::at("w=learning:60,inclusion:40");
    let url = "data/european-cities-2019/lens-four-pillars.csv".to_owned();
    world.answer(TABLE, Err(FetchError::Status { url, status: 503 }));
    let page = world.open();
    page.act(|explorer| explorer.choose_lens(Some("four-pillars")));
    page.rest();
    assert!(matches!(why_missing(&page), Some(LoadFailure::Fetch(_))));
    assert_eq!((n_pillars(&page), given_up(&page)), (6, None));
    assert_eq!(world.bar(), "w=learning:60,inclusion:40");
    // An address that names it is opened without it.
    world.visit(&page, "lens=four-pillars");
    page.rest();
    assert_eq!((n_pillars(&page), world.bar().as_str()), (6, ""));
    world.answer_no_more();
    page.act(|explorer| explorer.choose_lens(Some("four-pillars")));
    page.rest();
    assert_eq!(n_pillars(&page), 4);
}

#[test]
fn a_year_and_a_lens_on_their_way_at_once_both_arrive() {
    let world = World::at("data=brazilian-municipalities");
    world.hold("values-2000.csv");
    world.hold(TABLE);
    let page = world.open();
    page.act(|explorer| explorer.choose_lens(Some("four-pillars")));
    page.act(|explorer| explorer.show_year("2000"));
    assert_eq!(world.n_waiting(), 2);
    world.let_go(TABLE);
    page.rest();
    assert!(page.explorer.awaits_years.get_untracked());
    // It is asked for once more, for the data set with the lens.
    assert_eq!(world.n_waiting(), 1);
    world.let_go("values-2000.csv");
    page.rest();
    assert_eq!(
        page.explorer.derived.year.get_untracked().as_deref(),
        Some("2000")
    );
    assert_eq!(n_pillars(&page), 3);
    expect_as_afresh(&page, &world, "both");
}

#[test]
fn changes_that_the_groups_of_a_lens_do_not_fit_are_told_and_kept() {
    let world = World::at("change=move:museums:inclusion");
    let page = world.open();
    assert_eq!(unknown(&page), None);
    page.act(|explorer| explorer.choose_lens(Some("four-pillars")));
    page.rest();
    assert_eq!(unknown(&page), Some(vec!["museums".to_owned()]));
    assert!(
        world.bar().contains("change=move:museums:inclusion"),
        "{}",
        world.bar()
    );
    page.act(|explorer| explorer.choose_lens(None));
    assert_eq!(unknown(&page), None);
    expect_as_afresh(&page, &world, "back to its own groups");
}
