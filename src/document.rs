//! The store and the document as a whole: its address, its language and
//! direction, its colours, its title.

use browser::{address, fault, offline, page, print};
use leptos::prelude::*;
use scenario::{QueryNotice, ScenarioStoreFields, ThemeChoice};
use store::{Explorer, Notice};

/// Starts the page from its address, follows Back and Forward, and keeps the
/// document as the reader wants it.
pub fn start(explorer: Explorer, notices: Vec<QueryNotice>) {
    explorer.start(notices);
    address::on_travel(move || explorer.travel());
    dress_always(explorer);
    offline::on_news(move || explorer.tell(Notice::NewVersion));
    print::on_print(move || dress_for_print(explorer));
}

/// Starts a window beside the page, which shows no data set: it speaks the
/// page's language in its colours.
pub fn start_beside(explorer: Explorer) {
    explorer.speak();
    dress_always(explorer);
}

fn dress_always(explorer: Explorer) {
    page::on_system_theme(move || explorer.look.update(|look| *look += 1));
    Effect::new(move |_| dress(explorer));
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
    page::set_stage(*explorer.scenario.present().read());
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
