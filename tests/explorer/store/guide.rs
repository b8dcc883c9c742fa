//! A table that does not describe itself is asked about, what is decided is on
//! screen like any other data set, and a reload loses nothing.

use data::Package;
use data::own::OwnFile;
use data::plan::{Choices, Plan, Role};
use reactive_graph::prelude::*;
use scenario::ScenarioStoreFields;
use std::sync::Arc;
use store::platform::FetchError;
use store::{LoadFailure, Loaded, Loading, Notice};

use super::world::{Chosen, Page, World};

const TABLE: &str = "City,Schools,Crime\nOslo,3,10\nBergen,5,40\nCork,4,20\n";

fn choose(page: &Page, name: &str, text: &str) {
    let file = OwnFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    page.act(|explorer| explorer.open_files(vec![Box::new(Chosen(file))]));
    page.rest();
}

fn on_screen(page: &Page) -> Arc<Package> {
    let Some(Loaded(package)) = page.explorer.published.get_untracked() else {
        panic!("nothing is on screen");
    };
    package
}

/// Says of the table in the guide that less of an indicator is better.
fn decide(page: &Page, is_decided: bool) -> Package {
    let bare = page.explorer.guide.table.get_untracked().unwrap();
    let reading = bare.choices.reading.clone();
    let laid = bare.lay_out(&reading).unwrap();
    let mut plan = Plan {
        is_decided,
        ..laid.plan()
    };
    plan.columns[2].is_less_better = Some(true);
    let bare = bare.with(Choices {
        reading,
        plan: Some(plan),
    });
    assert!(page.act(|explorer| explorer.hold_guide(&bare)));
    bare.open().unwrap()
}

fn is_crime_bad(package: &Package) -> bool {
    let framework = package.dataset.framework();
    let crime = framework.node(framework.find("crime").unwrap());
    crime.direction == composite_index::Direction::Lower
}

fn is_asked(page: &Page) -> bool {
    page.explorer.guide.table.read_untracked().is_some()
}

#[test]
fn a_bare_table_is_asked_about_and_what_is_decided_outlasts_a_reload() {
    let world = World::at("view=data");
    let page = world.open();
    choose(&page, "mine.csv", TABLE);
    assert_eq!(world.bar(), "data=file:mine.csv&view=data");
    assert!(is_asked(&page));
    assert!(
        !is_crime_bad(&on_screen(&page)),
        "it is on screen as it was understood"
    );
    // Loaded anew half-way, it is asked about once more, with what was said.
    decide(&page, false);
    let page = world.open();
    assert!(!is_crime_bad(&on_screen(&page)));
    let bare = page.explorer.guide.table.get_untracked().unwrap();
    let plan = bare.choices.plan.clone().unwrap();
    assert_eq!(
        (plan.role(2), plan.columns[2].is_less_better),
        (Role::Indicator, Some(true))
    );
    let package = decide(&page, true);
    page.act(|explorer| explorer.finish_guide(package, None));
    assert!(is_crime_bad(&on_screen(&page)) && !is_asked(&page));
    assert_eq!(world.bar(), "data=file:mine.csv&view=data");
    // Loaded anew once more it is there, and nobody is asked.
    let page = world.open();
    assert!(is_crime_bad(&on_screen(&page)) && !is_asked(&page));
    assert_eq!(page.explorer.loading.get_untracked(), Loading::Idle);
    // Whoever opens it again is asked again.
    choose(&page, "mine.csv", TABLE);
    assert!(is_asked(&page));
    page.act(|explorer| explorer.leave_guide());
    assert!(!is_asked(&page));
    let page = world.open();
    assert!(!is_asked(&page), "what was left is left");
    // Whoever deletes the file from the browser finds it nowhere.
    page.act(|explorer| explorer.let_go_of_file("file:theirs.csv"));
    assert!(world.holds_something());
    page.act(|explorer| explorer.let_go_of_file("file:mine.csv"));
    assert!(!world.holds_something());
}

/// Says of the table in the guide what [`decide`] does, and takes it.
fn take(page: &Page) {
    let package = decide(page, true);
    let choices = &package.bare.as_ref().unwrap().choices;
    let plan = choices.to_text(scenario::MAX_PLAN);
    page.act(|explorer| explorer.finish_guide(package, plan));
}

fn is_told(page: &Page, notice: &Notice) -> bool {
    page.explorer.notices.read_untracked().contains(notice)
}

#[test]
fn what_is_decided_about_a_table_from_the_web_stands_in_the_address() {
    let address = "https://example.org/mine.csv";
    let world = World::at(&format!("data={address}"));
    world.answer("mine.csv", Ok(TABLE.as_bytes().to_vec()));
    let page = world.open();
    assert!(is_asked(&page));
    page.act(|explorer| explorer.leave_guide());
    assert_eq!(world.bar(), format!("data={address}"));
    page.act(|explorer| explorer.open_guide());
    take(&page);
    let link = world.bar();
    assert!(
        link.starts_with(&format!("data={address}&plan=1")),
        "{link}"
    );
    assert!(is_crime_bad(&on_screen(&page)) && !is_asked(&page));
    assert!(!world.holds_something(), "the address holds it");
    assert!(page.back());
    page.rest();
    assert!(
        !is_crime_bad(&on_screen(&page)) && !is_asked(&page),
        "it has been asked about"
    );
    assert!(page.forward());
    page.rest();
    assert!(is_crime_bad(&on_screen(&page)));
    // Elsewhere it opens as it was decided, and can be decided about again.
    let elsewhere = World::at(&format!("{link}&focus=oslo"));
    elsewhere.answer("mine.csv", Ok(TABLE.as_bytes().to_vec()));
    let page = elsewhere.open();
    assert!(is_crime_bad(&on_screen(&page)) && !is_asked(&page));
    assert!(!is_told(&page, &Notice::PlanUnread));
    page.act(|explorer| explorer.open_guide());
    let bare = page.explorer.guide.table.get_untracked().unwrap();
    let plan = bare.choices.plan.clone().unwrap();
    assert_eq!(plan.columns[2].is_less_better, Some(true));
    // Its host is out of reach: the copy is read in the same way.
    let url = address.to_owned();
    elsewhere.answer("mine.csv", Err(FetchError::Unreachable { url }));
    let page = elsewhere.open();
    assert!(is_crime_bad(&on_screen(&page)));
}

#[test]
fn what_does_not_fit_into_an_address_makes_a_file_of_ones_own() {
    let world = World::at("data=https://example.org/mine.csv");
    world.answer("mine.csv", Ok(TABLE.as_bytes().to_vec()));
    let page = world.open();
    let package = decide(&page, true);
    page.act(|explorer| explorer.finish_guide(package, None));
    assert_eq!(world.bar(), "data=file:mine.csv");
    assert!(is_crime_bad(&on_screen(&page)) && is_told(&page, &Notice::PlanTooLong));
    assert!(page.back());
    page.rest();
    assert!(!is_crime_bad(&on_screen(&page)) && !is_told(&page, &Notice::PlanTooLong));
}

#[test]
fn a_plan_that_cannot_be_read_is_told_of() {
    for (data, plan) in [
        ("https://example.org/mine.csv", "1abc"),
        ("https://example.org/mine.csv", "2abc"),
        ("european-cities-2019", "1abc"),
    ] {
        let world = World::at(&format!("data={data}&plan={plan}"));
        world.answer("mine.csv", Ok(TABLE.as_bytes().to_vec()));
        let page = world.open();
        assert!(is_told(&page, &Notice::PlanUnread), "{data} {plan}");
        assert!(on_screen(&page).dataset.n_units() > 1);
    }
    for plan in [
        "",
        "x",
        "1",
        "1a+b",
        "abc",
        &format!("1{}", "a".repeat(2_000)),
    ] {
        let (scenario, notices) = scenario::from_query(&format!("plan={plan}"));
        assert_eq!((scenario.plan, notices.len()), (None, 1), "{plan}");
    }
}

#[test]
fn a_large_table_is_decided_about_by_its_first_rows_and_read_whole() {
    let rows: String = (0..40_000)
        .map(|row| format!("City {row},{row},{}\n", row % 97))
        .collect();
    let text = format!("City,Schools,Crime\n{rows}");
    let world = World::at("");
    let page = world.open();
    choose(&page, "large.csv", &text);
    let bare = page.explorer.guide.table.get_untracked().unwrap();
    let first = bare.beginning(100_000).unwrap();
    let n_first = first.open().unwrap().dataset.n_units();
    assert!((3_000..40_000).contains(&n_first), "{n_first}");
    assert!(bare.beginning(text.len()).is_none());
    let mut plan = data::plan::Plan::clone(bare.found().unwrap());
    plan.columns[2].is_less_better = Some(true);
    let reading = bare.choices.reading.clone();
    let decided = bare.with(Choices {
        reading,
        plan: Some(plan),
    });
    page.act(|explorer| explorer.open_decided(Arc::new(decided), None));
    page.rest();
    assert!(is_crime_bad(&on_screen(&page)) && !is_asked(&page));
    assert_eq!(on_screen(&page).dataset.n_units(), 40_000);
    assert_eq!(world.bar(), "data=file:large.csv");
}

#[test]
fn whoever_follows_somebodys_view_of_a_table_is_not_asked() {
    for query in ["&focus=oslo", "&w=schools:3", "&embed=1", "&present=1"] {
        let world = World::at(&format!("data=https://example.org/mine.csv{query}"));
        world.answer("mine.csv", Ok(TABLE.as_bytes().to_vec()));
        let page = world.open();
        assert_eq!(on_screen(&page).dataset.n_units(), 3, "{query}");
        assert!(!is_asked(&page), "{query}");
        let is_told = |notice: &Notice| matches!(notice, Notice::Warning(_));
        assert!(
            page.explorer.notices.read_untracked().iter().any(is_told),
            "{query}"
        );
    }
}

#[test]
fn a_table_that_is_refused_can_be_read_in_another_way() {
    let world = World::at("");
    let page = world.open();
    choose(
        &page,
        "slip.csv",
        "City,Schools\nOslo,3\nBergen,secret\nCork,4\n",
    );
    let Loading::Failed {
        failure: LoadFailure::Table { problems, .. },
        ..
    } = page.explorer.loading.get_untracked()
    else {
        panic!("a word is no figure");
    };
    assert_eq!(problems[0].row, Some(3));
    assert!(!is_asked(&page), "it is said what is wrong first");
    page.act(|explorer| explorer.open_guide());
    let bare = page.explorer.guide.table.get_untracked().unwrap();
    let mut choices = bare.choices.clone();
    choices.reading.missing = vec!["secret".to_owned()];
    let package = bare.with(choices).open().unwrap();
    page.act(|explorer| explorer.finish_guide(package, None));
    assert_eq!(on_screen(&page).dataset.n_units(), 3);
    assert_eq!(world.bar(), "data=file:slip.csv");
    assert_eq!(page.explorer.loading.get_untracked(), Loading::Idle);
    assert_eq!(
        page.explorer.scenario.data().get_untracked().word(),
        "file:slip.csv"
    );
}

#[test]
fn a_pasted_table_opens_like_a_file() {
    let world = World::at("");
    let page = world.open();
    page.act(|explorer| explorer.open_text("pasted table", TABLE.replace(',', "\t")));
    page.rest();
    assert!(is_asked(&page));
    assert_eq!(world.bar(), "data=file:pasted%20table.csv");
    assert_eq!(on_screen(&page).dataset.n_units(), 3);
}
