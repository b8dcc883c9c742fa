//! Requests know themselves: what was asked last is shown, whatever comes last.

use std::cell::RefCell;
use std::rc::Rc;

use any_spawner::Executor;
use data::own::OwnFile;
use reactive_graph::prelude::*;
use scenario::DataRef;
use store::platform::FetchError;
use store::{LoadFailure, Loaded, Loading};

use super::shown::Shown;
use super::steps::expect_as_afresh;
use super::world::{Chosen, Page, World};

const METROS: &str = "us-metros-2019";

fn name(page: &Page) -> String {
    let Some(Loaded(package)) = page.explorer.package.get_untracked() else {
        panic!("nothing is on screen");
    };
    package.descriptor.name.clone()
}

#[test]
fn of_two_addresses_of_one_data_set_the_later_is_shown() {
    // Two entries of the American data, then Europe, then Back twice quickly.
    let world = World::at("data=us-metros-2019&focus=new-york");
    let page = world.open();
    page.act(|explorer| explorer.reset_weights());
    page.act(|explorer| explorer.open_view(scenario::View::Data));
    page.act(|explorer| explorer.open_data(DataRef::default()));
    assert_eq!(name(&page), DataRef::DEFAULT);
    world.hold("us-metros-2019/values.csv");
    assert!(page.back());
    assert!(page.back());
    assert_eq!(world.n_waiting(), 1, "the first is given up");
    world.let_go("values.csv");
    assert_eq!(name(&page), METROS);
    expect_as_afresh(&page, &world, "the later");
}

#[test]
fn what_is_not_wanted_any_more_does_not_come() {
    let world = World::at("");
    let page = world.open();
    world.hold("us-metros-2019/values.csv");
    page.act(|explorer| explorer.open_data(DataRef::Shipped(METROS.to_owned())));
    page.act(|explorer| explorer.open_data(DataRef::Shipped("bolivia-municipalities-2020".into())));
    assert_eq!(world.n_waiting(), 0);
    assert_eq!(name(&page), "bolivia-municipalities-2020");
    expect_as_afresh(&page, &world, "the last data set");
}

#[test]
fn own_files_take_the_place_of_what_was_waited_for() {
    let world = World::at("");
    let page = world.open();
    world.hold("us-metros-2019/values.csv");
    page.act(|explorer| explorer.open_data(DataRef::Shipped(METROS.to_owned())));
    let file = OwnFile {
        name: "mine.csv".to_owned(),
        bytes: b"city,libraries,museums\nA,1,9\nB,2,5\nC,4,3\n".to_vec(),
    };
    page.act(|explorer| explorer.open_files(vec![Box::new(Chosen(file))]));
    assert_eq!(world.n_waiting(), 0);
    let own = DataRef::file("mine.csv");
    assert_eq!(Shown::of(&page.explorer).scenario.data, own);
    // The browser forgets what is in the file; the page does not.
    page.act(|explorer| explorer.open_data(DataRef::default()));
    assert!(page.back());
    assert_eq!(Shown::of(&page.explorer).scenario.data, own);
    assert!(Shown::of(&page.explorer).is_idle);
}

#[test]
fn a_reader_can_stop_waiting_at_once_and_keeps_what_was_there() {
    let world = World::at("focus=oslo");
    let page = world.open();
    world.hold("us-metros-2019/datapackage.json");
    page.act(|explorer| explorer.open_data(DataRef::Shipped(METROS.to_owned())));
    assert!(matches!(
        page.explorer.loading.get_untracked(),
        Loading::Underway { received: 0, .. }
    ));
    page.act(|explorer| explorer.stop_loading());
    assert_eq!(world.n_waiting(), 0, "the host is not waited for");
    expect_as_afresh(&page, &world, "stopped");
}

#[test]
fn a_first_wait_that_is_stopped_can_be_begun_again() {
    let world = World::at("data=us-metros-2019&focus=new-york");
    world.hold("cities.csv");
    let page = world.open();
    page.act(|explorer| explorer.stop_loading());
    let stopped = page.explorer.loading.get_untracked();
    assert!(
        matches!(
            &stopped,
            Loading::Failed {
                failure: LoadFailure::Stopped,
                ..
            }
        ),
        "{stopped:?}"
    );
    page.act(|explorer| explorer.retry());
    world.let_go("cities.csv");
    world.let_go("cities.csv");
    expect_as_afresh(&page, &world, "begun again");
}

#[test]
fn a_table_that_fails_ends_the_wait_for_the_others() {
    let world = World::at("");
    let page = world.open();
    world.hold("us-metros-2019/values.csv");
    world.answer(
        "us-metros-2019/cities.csv",
        Err(FetchError::Status {
            url: "cities.csv".to_owned(),
            status: 500,
        }),
    );
    page.act(|explorer| explorer.open_data(DataRef::Shipped(METROS.to_owned())));
    let failed = page.explorer.loading.get_untracked();
    assert!(
        matches!(
            &failed,
            Loading::Failed {
                failure: LoadFailure::Fetch(FetchError::Status { status: 500, .. }),
                ..
            }
        ),
        "{failed:?}"
    );
    assert_eq!(world.n_waiting(), 0);
}

#[test]
fn another_try_wants_all_that_the_first_wanted() {
    let world = World::at("data=us-metros-2019&w=political:100&focus=new-york");
    let page = world.open();
    page.act(|explorer| explorer.open_data(DataRef::default()));
    let silent = FetchError::Silent {
        url: "values.csv".to_owned(),
        seconds: 30,
    };
    world.answer("us-metros-2019/values.csv", Err(silent));
    assert!(page.back());
    assert!(matches!(
        page.explorer.loading.get_untracked(),
        Loading::Failed { .. }
    ));
    world.answer_no_more();
    page.act(|explorer| explorer.retry());
    let scenario = Shown::of(&page.explorer).scenario;
    assert_eq!(scenario.focus.as_deref(), Some("new-york"));
    expect_as_afresh(&page, &world, "tried again");
}

#[test]
fn what_could_not_be_opened_leaves_no_address_behind() {
    let world = World::at("data=us-metros-2019");
    let page = world.open();
    page.act(|explorer| explorer.open_data(DataRef::default()));
    world.answer("us-metros-2019/values.csv", Ok(b"id\n".to_vec()));
    assert!(page.back());
    page.act(|explorer| explorer.keep_current());
    assert_eq!(name(&page), DataRef::DEFAULT);
    world.answer_no_more();
    expect_as_afresh(&page, &world, "kept");
}

#[test]
fn what_a_reader_chooses_while_a_data_set_comes_stays() {
    let world = World::at("");
    let page = world.open();
    world.hold("us-metros-2019/values.csv");
    page.act(|explorer| explorer.open_data(DataRef::Shipped(METROS.to_owned())));
    page.act(|explorer| explorer.choose_language(scenario::Language::French));
    page.act(|explorer| explorer.open_view(scenario::View::Map));
    world.let_go("values.csv");
    let shown = Shown::of(&page.explorer);
    assert_eq!((name(&page).as_str(), shown.language), (METROS, "fr"));
    assert_eq!(shown.scenario.view, scenario::View::Map);
    expect_as_afresh(&page, &world, "in French, on the map");
}

#[test]
fn figures_of_one_data_set_never_stand_under_the_names_of_another() {
    let world = World::at("norm=zscore&agg=geometric");
    let page = world.open();
    page.act(|explorer| explorer.open_data(DataRef::Shipped(METROS.to_owned())));
    assert!(!Shown::of(&page.explorer).rows.is_empty());
    assert!(page.back());
    let shown = Shown::of(&page.explorer);
    assert!(shown.failure.is_some() && shown.rows.is_empty());
    expect_as_afresh(&page, &world, "a method without an answer");
}

#[test]
fn of_two_languages_the_later_is_spoken() {
    let world = World::at("");
    let page = world.open();
    world.hold("fr.ftl");
    page.act(|explorer| explorer.choose_language(scenario::Language::French));
    page.act(|explorer| explorer.choose_language(scenario::Language::Spanish));
    assert_eq!(world.n_waiting(), 0);
    assert_eq!(Shown::of(&page.explorer).language, "es");
    page.act(|explorer| explorer.choose_language(scenario::Language::English));
    expect_as_afresh(&page, &world, "English again");
}

#[test]
fn what_later_parts_say_comes_once_for_all_that_wait_and_can_be_asked_for_again() {
    let world = World::at("");
    let page = world.open();
    let outcomes: Rc<RefCell<Vec<bool>>> = Rc::default();
    let two_ask = || {
        page.act(|&explorer| {
            for _ in 0..2 {
                let outcomes = Rc::clone(&outcomes);
                Executor::spawn_local(async move {
                    let outcome = explorer.speak_in_full().await;
                    outcomes.borrow_mut().push(outcome.is_ok());
                });
            }
        });
    };
    world.answer("en.ftl", Ok(b"title = { $".to_vec()));
    two_ask();
    assert_eq!(*outcomes.borrow(), [false, false]);
    assert_eq!(page.explorer.text("figure-table"), "figure-table");
    world.answer_no_more();
    world.hold("en.ftl");
    two_ask();
    assert_eq!(world.n_waiting(), 1);
    world.let_go("en.ftl");
    assert_eq!(*outcomes.borrow(), [false, false, true, true]);
    assert_eq!(page.explorer.text("figure-table"), "Figures as a table");
    // It is there when the reader comes back to it.
    page.act(|explorer| explorer.choose_language(scenario::Language::French));
    assert_eq!(page.explorer.text("figure-table"), "Les données en tableau");
    page.act(|explorer| explorer.choose_language(scenario::Language::English));
    assert_eq!(world.n_waiting(), 0);
    assert_eq!(page.explorer.text("figure-table"), "Figures as a table");
}

#[test]
fn an_address_of_a_table_by_itself_opens_that_table() {
    const TABLE: &[u8] = b"city;Schools\nOslo;3,5\nBergen;5,25\n";
    for (url, end) in [
        ("https://example.org/open/cities.csv?v=2", "cities.csv?v=2"),
        // Some services say nothing of the kind of what they give.
        ("https://example.org/export", "/export"),
    ] {
        let world = World::at(&format!("data={url}"));
        world.answer(end, Ok(TABLE.to_vec()));
        let page = world.open();
        let Some(Loaded(package)) = page.explorer.package.get_untracked() else {
            panic!(
                "{url} was not opened: {:?}",
                page.explorer.loading.get_untracked()
            );
        };
        assert_eq!(package.dataset.n_units(), 2, "{url}");
        assert_eq!(page.explorer.loading.get_untracked(), Loading::Idle);
    }
    // What is no table is refused as such, and a page in place of one, too.
    for (url, bytes) in [
        (
            "https://example.org/words.csv",
            &b"only words\nand more\n"[..],
        ),
        ("https://example.org/start", b"<!doctype html>"),
    ] {
        let world = World::at(&format!("data={url}"));
        let end = url.rsplit('/').next().unwrap();
        world.answer(end, Ok(bytes.to_vec()));
        let page = world.open();
        let loading = page.explorer.loading.get_untracked();
        let is_refused = matches!(
            &loading,
            Loading::Failed {
                failure: LoadFailure::Problems(_) | LoadFailure::Table { .. },
                ..
            }
        );
        assert!(is_refused, "{url}: {loading:?}");
    }
}
