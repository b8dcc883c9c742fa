//! Years: what a step keeps, what is fetched for it, and what is counted from one.

use reactive_graph::prelude::*;
use scenario::NormalisationChoice;
use store::platform::FetchError;
use store::{LoadFailure, Notice};

use super::steps::expect_as_afresh;
use super::world::{Page, World};

const ENGLAND: &str = "data=english-districts";
const BRAZIL: &str = "data=brazilian-municipalities";
const EARLIER: &str = "values-2000.csv";

fn year(page: &Page) -> Option<String> {
    page.explorer.derived.year.get_untracked()
}

fn ranks(page: &Page) -> Vec<u32> {
    let outcome = page.explorer.derived.outcome.get_untracked();
    outcome.scored.unwrap().ranks().to_vec()
}

fn why_missing(page: &Page) -> Option<LoadFailure> {
    let notices = page.explorer.notices.get_untracked();
    notices.into_iter().find_map(|notice| match notice {
        Notice::YearsMissing { failure } => Some(failure),
        _ => None,
    })
}

#[test]
fn steps_through_the_years_and_back_end_where_a_fresh_page_does() {
    let world = World::at(&format!("{ENGLAND}&norm=minmax&focus=camden&sort=-name"));
    let page = world.open();
    let before = (ranks(&page), page.explorer.scenario.get_untracked());
    let compared = page.explorer.derived.compared.get_untracked();
    for step in ["2023", "2021", "2019", "2020", "2022"] {
        page.act(|explorer| explorer.show_year(step));
        assert_eq!(year(&page).as_deref(), Some(step));
        // Whom the page compares is no matter of the year.
        assert_eq!(page.explorer.derived.compared.get_untracked(), compared);
        expect_as_afresh(&page, &world, step);
    }
    assert_eq!(
        (ranks(&page), page.explorer.scenario.get_untracked()),
        before
    );
    // The year that the data set opens with is not in the address.
    assert!(!world.bar().contains("year"), "{}", world.bar());
    // Back leads through the years.
    assert!(page.back());
    assert_eq!(year(&page).as_deref(), Some("2020"));
}

#[test]
fn a_year_is_prepared_once() {
    let page = World::at(ENGLAND).open();
    page.act(|explorer| explorer.warm_years());
    page.rest();
    let engine = |step: &str| {
        page.act(|explorer| explorer.pass_year(step));
        page.explorer.derived.engine_shown.get_untracked().unwrap()
    };
    let first: Vec<_> = ["2019", "2020", "2021", "2022", "2023"].map(engine).into();
    let again: Vec<_> = ["2019", "2020", "2021", "2022", "2023"].map(engine).into();
    assert!(first == again, "an engine was made anew");
    // Another method makes others.
    page.act(|explorer| explorer.normalise_by(NormalisationChoice::ZScore));
    assert!(engine("2019") != first[0]);
}

#[test]
fn an_earlier_year_in_a_table_of_its_own_is_fetched_when_it_is_shown() {
    let world = World::at(BRAZIL);
    world.hold(EARLIER);
    let page = world.open();
    assert_eq!(
        (year(&page).as_deref(), world.n_waiting()),
        (Some("2010"), 0)
    );
    let before = ranks(&page);
    page.act(|explorer| explorer.show_year("2000"));
    // What was on screen stays until it is there.
    assert_eq!(
        (year(&page).as_deref(), world.n_waiting()),
        (Some("2010"), 1)
    );
    assert_eq!(ranks(&page), before);
    assert!(page.explorer.awaits_years.get_untracked());
    world.let_go(EARLIER);
    page.rest();
    assert_eq!(year(&page).as_deref(), Some("2000"));
    assert!(!page.explorer.awaits_years.get_untracked());
    assert_ne!(ranks(&page), before);
    expect_as_afresh_at(&page, &world);
    page.act(|explorer| explorer.show_year("2010"));
    assert_eq!(ranks(&page), before);
    assert_eq!(world.n_waiting(), 0);
}

fn expect_as_afresh_at(page: &Page, world: &std::rc::Rc<World>) {
    expect_as_afresh(page, world, "an earlier year");
}

#[test]
fn whoever_turns_back_before_a_year_has_come_does_not_wait_for_it() {
    let world = World::at(BRAZIL);
    world.hold(EARLIER);
    let page = world.open();
    page.act(|explorer| explorer.show_year("2000"));
    page.act(|explorer| explorer.show_year("2010"));
    assert_eq!(world.n_waiting(), 0);
    assert!(!page.explorer.awaits_years.get_untracked());
    page.act(|explorer| explorer.show_year("2000"));
    assert_eq!(world.n_waiting(), 1);
    world.let_go(EARLIER);
    page.rest();
    assert_eq!(year(&page).as_deref(), Some("2000"));
}

#[test]
fn a_year_that_does_not_come_leaves_what_was_on_screen_and_says_why() {
    let failure = FetchError::Status {
        url: EARLIER.to_owned(),
        status: 503,
    };
    let world = World::at(BRAZIL);
    world.answer(EARLIER, Err(failure.clone()));
    let page = world.open();
    let before = ranks(&page);
    page.act(|explorer| explorer.show_year("2000"));
    page.rest();
    assert_eq!(
        (year(&page).as_deref(), ranks(&page)),
        (Some("2010"), before.clone())
    );
    assert_eq!(
        why_missing(&page),
        Some(LoadFailure::Fetch(failure.clone()))
    );
    assert_eq!(world.bar(), BRAZIL);
    // An address that names it opens all the same.
    let world = World::at(&format!("{BRAZIL}&year=2000"));
    world.answer(EARLIER, Err(failure.clone()));
    let page = world.open();
    assert_eq!(
        (year(&page).as_deref(), ranks(&page)),
        (Some("2010"), before)
    );
    assert_eq!(why_missing(&page), Some(LoadFailure::Fetch(failure)));
    // Asked for once more, it may come.
    world.answer_no_more();
    page.act(|explorer| explorer.show_year("2000"));
    page.rest();
    assert_eq!(year(&page).as_deref(), Some("2000"));
}

#[test]
fn a_scale_of_all_years_waits_for_them() {
    let world = World::at(BRAZIL);
    let page = world.open();
    page.act(|explorer| explorer.normalise_by(NormalisationChoice::MinMax));
    page.rest();
    let outcome = page.explorer.derived.outcome.get_untracked();
    let engine = outcome.scored.unwrap().engine().clone();
    assert!(engine.prepared().is_pooled());
    assert_eq!(year(&page).as_deref(), Some("2010"));
    expect_as_afresh_at(&page, &world);
}

#[test]
fn changes_of_rank_are_counted_from_a_year_at_the_same_weights() {
    let world = World::at(&format!("{ENGLAND}&since=2019&focus=camden"));
    let page = world.open();
    let expect = |weights: &str| {
        let in_2019 = World::at(&format!("{ENGLAND}&year=2019{weights}")).open();
        let outcome = page.explorer.derived.outcome.get_untracked();
        let scored = outcome.scored.unwrap();
        assert_eq!(scored.baseline(), ranks(&in_2019));
        let place = |page: &Page, unit: usize| ranks(page)[unit];
        for unit in 0..scored.ranks().len() {
            let (then, now) = (place(&in_2019, unit), place(&page, unit));
            let gain = (then > 0 && now > 0).then(|| i64::from(then) - i64::from(now));
            assert_eq!(scored.gain(unit), gain);
        }
    };
    let span = |page: &Page| page.explorer.derived.span();
    assert_eq!(span(&page), Some(("2019".to_owned(), "2022".to_owned())));
    expect("");
    page.act(|explorer| {
        explorer.take(
            scenario::from_query("data=english-districts&since=2019&w=learning:60,inclusion:40").0,
        )
    });
    expect("&w=learning:60,inclusion:40");
    // Undone with the weights it is counted from.
    page.act(|explorer| explorer.count_since(None));
    assert_eq!(span(&page), None);
    page.act(|explorer| explorer.undo());
    assert_eq!(span(&page), Some(("2019".to_owned(), "2022".to_owned())));
    expect_as_afresh(&page, &world, "counted from a year");
}

#[test]
fn a_year_that_there_is_not_is_told() {
    for (query, opens) in [
        (format!("{ENGLAND}&year=1066&since=1067"), Some("2022")),
        ("year=1066".to_owned(), None),
    ] {
        let page = World::at(&query).open();
        assert_eq!(year(&page).as_deref(), opens);
        assert_eq!(page.explorer.derived.since.get_untracked(), None);
        let notices = page.explorer.notices.get_untracked();
        let named = notices.into_iter().find_map(|notice| match notice {
            Notice::UnknownNames { names } => Some(names),
            _ => None,
        });
        let named = named.unwrap();
        assert_eq!(named[0], "1066", "{query}");
    }
}

#[test]
fn the_newest_scores_in_every_year_are_those_that_each_year_shows() {
    let world = World::at(&format!(
        "{ENGLAND}&norm=zscore&w=learning:70,recognition:30"
    ));
    let page = world.open();
    let panel = page.explorer.derived.panel.get_untracked();
    let years: Vec<&str> = panel.iter().map(|(year, _)| year.as_str()).collect();
    assert_eq!(years, ["2019", "2020", "2021", "2022", "2023"]);
    for (year, scored) in &panel {
        page.act(|explorer| explorer.show_year(year));
        assert_eq!(ranks(&page), scored.ranks(), "{year}");
    }
    assert_eq!(
        World::at("")
            .open()
            .explorer
            .derived
            .panel
            .get_untracked()
            .len(),
        0
    );
}
