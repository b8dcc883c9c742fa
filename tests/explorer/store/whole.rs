//! A data set is taken along with all that lies beside its tables.

use std::sync::Arc;

use data::archive::{pack, unpack};
use data::own::OwnFile;
use data::{Package, ProblemKind, write};
use reactive_graph::prelude::*;
use scenario::Language;
use store::platform::FetchError;
use store::whole::Whole;
use store::{LoadFailure, Notice};

use super::world::{Chosen, Page, World};

const BRAZIL: &str = "data=brazilian-municipalities";
const EARLIER: &str = "values-2000.csv";

/// All of the data set on screen.
fn whole(page: &Page) -> Whole {
    let explorer = page.explorer;
    page.act(move |_| futures::executor::block_on(explorer.whole()))
        .unwrap()
}

/// The package as a page hands it over.
fn zip(whole: &Whole) -> Vec<u8> {
    let files = write::files_in(&whole.shown, &whole.years);
    write::published(&whole.shown, &files, None)
}

fn open(page: &Page, bytes: Vec<u8>) {
    let name = "taken.zip".to_owned();
    let file = Chosen(OwnFile { name, bytes });
    page.act(|explorer| explorer.open_files(vec![Box::new(file)]));
    page.rest();
}

fn year(page: &Page) -> Option<String> {
    page.explorer.derived.year.get_untracked()
}

#[test]
fn a_page_hands_over_every_table_and_another_opens_them() {
    let page = World::at(BRAZIL).open();
    let taken = whole(&page);
    assert_eq!(taken.missing, []);
    let bytes = zip(&taken);
    // Nothing was read that nobody looks at.
    let published = page.explorer.published.get_untracked().unwrap().0;
    assert_eq!(published.unread().len(), 1);

    let page = World::at("").open();
    open(&page, bytes.clone());
    page.act(|explorer| explorer.show_year("2000"));
    page.rest();
    assert_eq!(year(&page).as_deref(), Some("2000"));
    assert_eq!(zip(&whole(&page)), bytes, "and so on");
    // With a change in it, all years are there too.
    page.act(|explorer| explorer.turn("income"));
    let changed = whole(&page);
    assert_eq!(changed.years.len(), 2);
    assert_eq!(changed.shown.panel.read().count(), 2);
}

#[test]
fn a_table_that_does_not_come_is_named_with_the_reason() {
    let world = World::at(BRAZIL);
    let page = world.open();
    let error = FetchError::Unreachable {
        url: EARLIER.to_owned(),
    };
    world.answer(EARLIER, Err(error.clone()));
    let taken = whole(&page);
    let failure = LoadFailure::Fetch(error);
    assert_eq!(taken.missing, [(EARLIER.to_owned(), failure)]);
    let inside = unpack(&zip(&taken), 1 << 24, |path| path.starts_with("values")).unwrap();
    assert_eq!(inside.len(), 1);
}

#[test]
fn a_year_whose_table_was_not_chosen_is_told_of() {
    let folder = crate::common::root().join("public/data/brazilian-municipalities");
    let names = [
        "datapackage.json",
        "cities.csv",
        "framework.csv",
        "values.csv",
    ];
    let files = names.map(|name| (name, std::fs::read(folder.join(name)).unwrap()));
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (*name, bytes.as_slice()))
        .collect();
    let page = World::at("").open();
    open(&page, pack(&files));
    page.act(|explorer| explorer.show_year("2000"));
    page.rest();
    assert_eq!(year(&page).as_deref(), Some("2010"));
    let notices = page.explorer.notices.get_untracked();
    let told = notices.into_iter().find_map(|notice| match notice {
        Notice::YearsMissing {
            failure: LoadFailure::Problems(problems),
        } => Some(problems),
        _ => None,
    });
    let told = told.unwrap();
    assert_eq!(told[0].kind, ProblemKind::NotChosen);
    assert_eq!(told[0].file_name(), EARLIER);
    let published: Arc<Package> = page.explorer.published.get_untracked().unwrap().0;
    assert_eq!(published.opens(), Some("2010"));
}

#[test]
fn what_is_taken_along_speaks_the_languages_of_the_publisher() {
    let page = World::at("data=us-metros-2019").open();
    page.act(|explorer| explorer.choose_language(Language::French));
    page.rest();
    let translation = |page: &Page| page.explorer.translation.get_untracked();
    let french = translation(&page);
    assert!(french.is_some());
    let taken = whole(&page);
    assert_eq!(taken.missing, []);
    let page = World::at("lang=fr").open();
    open(&page, zip(&taken));
    assert_eq!(translation(&page), french);
    page.act(|explorer| explorer.choose_language(Language::English));
    page.rest();
    assert_eq!(translation(&page), None);
}
