//! Data sets from the web are kept, and opened from there when their host is out
//! of reach.

use std::fs;

use reactive_graph::prelude::*;
use scenario::Language;
use store::platform::FetchError;
use store::{LoadFailure, Loaded, Loading, Notice};

use data::kept::Kept;
use data::own::OwnFile;
use store::platform::NotKept;

use super::world::{Chosen, Page, World};

const ADDRESS: &str = "https://example.org/metros/datapackage.json";
const FILES: [&str; 5] = [
    "datapackage.json",
    "cities.csv",
    "framework.csv",
    "values.csv",
    "translations/fr.json",
];

/// A world in which the American figures are on the web.
fn world() -> std::rc::Rc<World> {
    let world = World::at(&format!("data={ADDRESS}"));
    let folder = crate::common::root().join("public/data/us-metros-2019");
    for file in FILES {
        let bytes = fs::read(folder.join(file)).unwrap();
        world.answer(&format!("metros/{file}"), Ok(bytes));
    }
    world
}

fn fail(world: &World, file: &str, with: fn(String) -> FetchError) {
    let url = format!("https://example.org/metros/{file}");
    world.answer(&format!("metros/{file}"), Err(with(url)));
}

fn unreachable(url: String) -> FetchError {
    FetchError::Unreachable { url }
}

/// The checksum of the figures on screen.
fn figures(page: &Page) -> Option<String> {
    let package = page.explorer.package.get_untracked();
    package.map(|Loaded(package)| package.sha256.clone())
}

/// The day of the copy on screen, where readers are told that it is one.
fn told(page: &Page) -> Option<String> {
    let notices = page.explorer.notices.get_untracked();
    notices.into_iter().find_map(|notice| match notice {
        Notice::KeptCopy { day, .. } => Some(day),
        _ => None,
    })
}

#[test]
fn what_came_once_opens_when_its_host_is_out_of_reach() {
    let world = world();
    let page = world.open();
    let published = figures(&page);
    assert!(published.is_some());
    assert_eq!(told(&page), None);
    page.act(|explorer| explorer.choose_language(Language::French));
    let french = page.explorer.translation.get_untracked();
    assert!(french.is_some());

    // One file that does not come is enough: figures of two days never mix.
    fail(&world, "values.csv", unreachable);
    fail(&world, "translations/fr.json", unreachable);
    let page = world.open();
    assert_eq!(figures(&page), published);
    assert_eq!(told(&page).as_deref(), Some("2026-03-12"));
    assert_eq!(page.explorer.translation.get_untracked(), french);

    // The host is there again, and readers are told no more.
    page.act(|explorer| explorer.open_data(scenario::DataRef::default()));
    assert_eq!(told(&page), None);
}

#[test]
fn what_a_host_says_of_its_files_holds() {
    for with in [
        |url| FetchError::Status { url, status: 404 },
        |url| FetchError::TooLarge { url, limit: 1 },
    ] {
        let world = world();
        world.open();
        fail(&world, "values.csv", with);
        let page = world.open();
        assert_eq!(figures(&page), None);
        let loading = page.explorer.loading.get_untracked();
        assert!(matches!(
            loading,
            Loading::Failed {
                failure: LoadFailure::Fetch(_),
                ..
            }
        ));
    }
}

#[test]
fn what_never_came_is_not_there() {
    let world = world();
    fail(&world, "datapackage.json", unreachable);
    let page = world.open();
    assert_eq!(figures(&page), None);
    assert_eq!(told(&page), None);
}

#[test]
fn a_table_from_the_web_opens_without_a_network_too() {
    let world = World::at("data=https://example.org/own/cities.csv");
    let table = b"city,x,y\nA,1,2\nB,2,1\nC,3,5\n".to_vec();
    world.answer("own/cities.csv", Ok(table));
    let page = world.open();
    let published = figures(&page);
    assert!(published.is_some());
    let url = "https://example.org/own/cities.csv".to_owned();
    world.answer("own/cities.csv", Err(unreachable(url)));
    let page = world.open();
    assert_eq!(figures(&page), published);
    assert_eq!(told(&page).as_deref(), Some("2026-03-12"));
}

fn chosen() -> Chosen {
    Chosen(OwnFile {
        name: "mine.csv".to_owned(),
        bytes: b"city,x,y\nA,1,2\nB,2,1\nC,3,5\n".to_vec(),
    })
}

#[test]
fn files_of_ones_own_and_what_was_changed_in_them_outlive_a_reload() {
    let world = World::at("");
    let page = world.open();
    page.act(|explorer| explorer.open_files(vec![Box::new(chosen())]));
    page.rest();
    assert_eq!(world.on_shelf(), ["file:mine.csv"]);
    page.act(|explorer| explorer.add_city("New", None));
    page.rest();
    let before = figures(&page);
    let again = world.open();
    assert_eq!(figures(&again), before);
    let package = again.explorer.package.get_untracked();
    let package = package.map(|Loaded(package)| package.dataset.n_units());
    assert_eq!(package, Some(4), "the added city is in the address");
    assert_eq!(again.explorer.shelved.get_untracked(), Some(true));
}

#[test]
fn where_nothing_can_be_kept_files_open_and_readers_are_told() {
    for why in [NotKept::Blocked, NotKept::Full] {
        let world = World::at("");
        world.refuse(why);
        let page = world.open();
        page.act(|explorer| explorer.open_files(vec![Box::new(chosen())]));
        page.rest();
        assert!(figures(&page).is_some());
        let name = "mine.csv".to_owned();
        let notices = page.explorer.notices.get_untracked();
        assert!(
            notices.contains(&Notice::OwnNotKept { name, why }),
            "{notices:?}"
        );
        // A reload says which file is needed.
        let again = world.open();
        assert!(matches!(
            again.explorer.loading.get_untracked(),
            Loading::Failed {
                failure: LoadFailure::LocalFile { .. },
                ..
            }
        ));
    }
}

#[test]
fn a_lens_that_came_once_is_there_when_its_host_is_out_of_reach() {
    let world = world();
    let lens = "lens-four-pillars.csv";
    let bytes = crate::common::shipped_file("us-metros-2019", lens);
    world.answer(&format!("metros/{lens}"), Ok(bytes));
    let page = world.open();
    let ranked = |page: &Page| {
        let package = page.explorer.package.get_untracked();
        package.map(|Loaded(package)| package.lens().map(|lens| lens.id.clone()))
    };
    page.act(|explorer| explorer.choose_lens(Some("four-pillars")));
    page.rest();
    let through = ranked(&page);
    assert_eq!(through, Some(Some("four-pillars".to_owned())));
    for file in FILES.into_iter().chain([lens]) {
        fail(&world, file, unreachable);
    }
    let page = world.open();
    page.rest();
    assert_eq!(ranked(&page), through);
    // The figures come anew and are the same: what lay beside them stays.
    let kept = Kept::of(
        &crate::common::shipped("us-metros-2019"),
        ADDRESS,
        String::new(),
    )
    .unwrap();
    let mut earlier = kept.clone();
    earlier.add(lens, b"a");
    assert_eq!(kept.clone().with_beside_of(earlier.clone()), earlier);
    let other = Kept::of(
        &crate::common::shipped("bolivia-municipalities-2020"),
        ADDRESS,
        String::new(),
    );
    let other = other.unwrap();
    assert_eq!(other.clone().with_beside_of(earlier), other);
}
