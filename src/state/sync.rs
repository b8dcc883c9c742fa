//! The only link between the store and the address bar, and between the store
//! and the document as a whole.

use std::cell::RefCell;

use leptos::prelude::*;

use super::{Explorer, Loading, Notice, history, load};
use browser::address::{self, Entry};
use browser::frame::Settled;
use browser::{fault, intl, page, print};
use scenario::{Language, ScenarioStoreFields, ThemeChoice, from_query, to_query};

/// Browsers refuse more than a hundred writes in ten seconds, and a key held
/// down makes thirty changes a second: replacements wait for a pause.
const QUIET_MS: i32 = 250;

thread_local! {
    static LATER: RefCell<Option<Settled>> = const { RefCell::new(None) };
}

/// Writes the scenario into the address bar: at once as an entry of its own,
/// or after a pause in place of the current one.
pub fn record(explorer: &Explorer, entry: Entry) {
    let explorer = *explorer;
    LATER.with_borrow_mut(|later| {
        let later = later
            .get_or_insert_with(|| Settled::new(QUIET_MS, move || write(explorer, Entry::Replace)));
        match entry {
            Entry::Replace => later.ask(),
            Entry::Push => {
                later.cancel();
                write(explorer, Entry::Push);
            }
        }
    });
}

fn write(explorer: Explorer, entry: Entry) {
    history::note(explorer);
    // A browser that will not be written to still shows the page; the link
    // can be copied all the same.
    let _ = address::write(&to_query(&explorer.scenario.get_untracked()), entry);
}

/// Starts the page from its address, and follows Back and Forward.
pub fn start(explorer: Explorer, notices: Vec<scenario::QueryNotice>) {
    for notice in notices {
        explorer.tell(Notice::Address(notice));
    }
    load::open(
        explorer,
        explorer.scenario.get_untracked(),
        load::Then::Keep,
    );
    address::on_travel(move || travel(explorer));
    page::on_system_theme(move || explorer.look.update(|look| *look += 1));
    print::on_print(move || dress_for_print(explorer));
    Effect::new(move |_| load::speak(explorer, language(explorer)));
    Effect::new(move |_| dress(explorer));
}

fn travel(explorer: Explorer) {
    let (scenario, notices) = from_query(&address::query());
    for notice in notices {
        explorer.tell(Notice::Address(notice));
    }
    let is_same_data = *explorer.scenario.data().read_untracked() == scenario.data;
    if is_same_data && explorer.package.read_untracked().is_some() {
        // Whatever other data set was asked for in between is not wanted.
        explorer.loading.set(Loading::Idle);
        explorer.adopt(scenario);
        history::note(explorer);
    } else {
        load::open(explorer, scenario, load::Then::Keep);
    }
}

/// The language that the page should speak.
#[must_use]
pub fn language(explorer: Explorer) -> Language {
    explorer.scenario.lang().get().unwrap_or_else(|| {
        let preferred = intl::preferred();
        Language::negotiate(preferred.iter().map(String::as_str))
    })
}

/// Puts language, direction, colours and title on the document.
fn dress(explorer: Explorer) {
    let texts = explorer.texts.read();
    let language = texts.language();
    page::set_language(language.word(), language.direction());
    page::set_title(&texts.get("page-title"));
    fault::speak(&fault::Words {
        title: texts.get("fault-title"),
        sentence: texts.get("fault-sentence"),
        copy: texts.get("fault-copy"),
        copied: texts.get("fault-copied"),
        reload: texts.get("fault-reload"),
    });
    page::set_theme(explorer.scenario.theme().read().word());
    explorer.look.update(|look| *look += 1);
}

/// Paper is light: charts are drawn with the colours that it needs, and in
/// those of the screen again afterwards.
fn dress_for_print(explorer: Explorer) {
    let chosen = *explorer.scenario.theme().read_untracked();
    let theme = if print::is_printing() {
        ThemeChoice::Light
    } else {
        chosen
    };
    page::set_theme(theme.word());
    explorer.look.update(|look| *look += 1);
}
