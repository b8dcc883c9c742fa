//! The store and the document as a whole: its address, its language and
//! direction, its colours, its title and what it says of itself.

use crate::ui::parts::colours::{PATTERNS, PILLARS};
use crate::ui::views::ranking::headline;
use browser::{address, fault, offline, page, print};
use i18n::Named;
use leptos::prelude::*;
use model::principles;
use scenario::{QueryNotice, ScenarioStoreFields, ThemeChoice};
use store::rest::on_rest;
use store::{Explorer, Loaded, Notice, effect};

/// Weights that stand still for so long are described.
const QUIET_MS: i32 = 700;

/// Starts the page from its address, follows Back and Forward, and keeps the
/// document as the reader wants it.
pub fn start(explorer: Explorer, notices: Vec<QueryNotice>) {
    explorer.start(notices);
    address::on_travel(move || explorer.travel());
    dress_always(explorer);
    colour_pillars(explorer);
    describe_always(explorer);
    offline::on_news(move || explorer.tell(Notice::NewVersion));
    print::on_print(move || dress_for_print(explorer));
}

/// Starts a window beside the page, which shows no data set: it speaks the
/// page's language in its colours.
pub fn start_beside(explorer: Explorer) {
    explorer.speak();
    dress_always(explorer);
    effect(move || page::set_title(&explorer.text("page-title")));
}

fn dress_always(explorer: Explorer) {
    page::on_system_theme(move || explorer.look.update(|look| *look += 1));
    effect(move || dress(explorer));
}

/// A principle has one colour in every data set: where another has no figures,
/// those after it do not move up.
fn colour_pillars(explorer: Explorer) {
    let places = Memo::new(move |_| {
        let package = explorer.package.read();
        package.as_ref().map_or_else(Vec::new, |Loaded(package)| {
            principles::places(package.dataset.framework())
        })
    });
    Effect::new(move |before: Option<Vec<usize>>| {
        let places = places.get();
        if places != before.unwrap_or_default() {
            let own = |kind: &str, at: usize| {
                let place = places.get(at)?;
                Some(format!("var(--{kind}-{})", place + 1))
            };
            for (kind, properties) in [("hue", PILLARS), ("hatch", PATTERNS)] {
                let values = properties.iter().enumerate();
                let values: Vec<_> = values.map(|(at, &name)| (name, own(kind, at))).collect();
                page::set_properties(values.iter().map(|(name, value)| (*name, value.as_deref())));
            }
            explorer.look.update(|look| *look += 1);
        }
        places
    });
}

/// Keeps what the document says of itself true.
fn describe_always(explorer: Explorer) {
    effect(move || page::set_view(explorer.scenario.view().read().word()));
    let title = Memo::new(move |_| title(explorer));
    effect(move || page::set_title(&title.read()));
    // Who leads is not worth saying anew in every frame of a drag.
    let follow = move || {
        explorer.texts.track();
        explorer.derived.outcome.track();
    };
    on_rest(explorer, QUIET_MS, follow, move || {
        untrack(|| page::set_description(&description(explorer)));
    });
}

/// The city in the foreground, the open view, the explorer.
fn title(explorer: Explorer) -> String {
    let texts = explorer.texts.read();
    let view = texts.get(explorer.scenario.view().read().name_id());
    let city = explorer.derived.focus.get();
    let city = city.map(|unit| explorer.names.read().city(unit).to_owned());
    let parts = city.into_iter().chain([view, texts.get("page-title")]);
    parts.collect::<Vec<_>>().join(" \u{2013} ")
}

/// The finding, once there is one, and what the explorer is.
fn description(explorer: Explorer) -> String {
    let about = explorer.text("subtitle");
    let has_ranking = explorer.derived.outcome.read().scored.is_some();
    match has_ranking {
        true => format!("{}. {about}", headline(explorer).trim_end_matches('.')),
        false => about,
    }
}

/// Puts language, direction and colours on the document.
fn dress(explorer: Explorer) {
    let texts = explorer.texts.read();
    let language = texts.language();
    page::set_language(language.word(), language.direction());
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
