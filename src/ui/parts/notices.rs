//! Things that readers are told once and can put away.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::super::lazy::{Lazy, code};
use super::absent::{language_sentence, worker_sentence};
use super::icon::{Glyph, Icon};
use super::loading::failure_sentence;
use browser::frame::Settled;
use browser::offline;
use i18n::{Texts, cut, json_notice_sentence, problem_sentence, query_notice_sentence};
use scenario::ScenarioStoreFields;
use scenario::edits::{MAX_CITIES, MAX_FIGURES};
use scenario::saved::MAX_SCENES;
use store::language_file;
use store::platform::NotKept;
use store::{Explorer, Notice, TalkFailure};

/// So long a confirmation is there.
const PASSING_MS: i32 = 8_000;

/// All notices, newest last. They lie over the foot of the window and move
/// nothing.
#[component]
pub fn Notices() -> impl IntoView {
    let explorer = Explorer::get();
    let has_any = Memo::new(move |_| !explorer.notices.read().is_empty());
    view! {
        <div class="notices" role="status">
            <Show when=move || has_any.get()>
                <Lazy code=code::notices() is_quiet=true />
            </Show>
        </div>
    }
}

/// A line for each.
#[component]
pub fn NoticeLines() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <For
            each=move || explorer.notices.get()
            // What says the same is the same.
            key=move |notice| sentence(&explorer.texts.read_untracked(), notice)
            children=move |notice| view! { <NoticeLine notice /> }
        />
    }
}

#[component]
fn NoticeLine(notice: Notice) -> impl IntoView {
    let explorer = Explorer::get();
    let shown = notice.clone();
    // What only confirms an act goes by itself: nothing hangs on reading it.
    let is_passing = matches!(notice, Notice::Copied | Notice::CopiedWithoutFigures { .. });
    let passing = is_passing.then(|| {
        let notice = notice.clone();
        let end = Settled::new(PASSING_MS, move || explorer.put_away(&notice));
        end.ask();
        end
    });
    let _until_then = StoredValue::new_local(passing);
    let is_news = notice == Notice::NewVersion;
    view! {
        <div class="notice">
            <p>{move || sentence(&explorer.texts.read(), &shown)}</p>
            {is_news.then(|| view! { <NewVersion /> })}
            <button
                type="button"
                class="icon-button"
                aria-label=explorer.label("dismiss")
                on:click=move |_| explorer.put_away(&notice)
            >
                <Glyph icon=Icon::Close />
            </button>
        </div>
    }
}

/// The way to the new version, and what is lost on it. Everything else is in the
/// address, and comes back with it.
#[component]
fn NewVersion() -> impl IntoView {
    let explorer = Explorer::get();
    let lost = move || {
        let data = explorer.scenario.data().read();
        if explorer.shelved.get() == Some(true) {
            return None;
        }
        let name = FluentValue::from(cut(data.file_name()?));
        let texts = explorer.texts.read();
        let sentence = texts.with("new-version-file", &[("name", name)]);
        Some(view! { <p>{sentence}</p> })
    };
    view! {
        {lost}
        <button type="button" class="button small" on:click=move |_| offline::take_over()>
            {explorer.label("new-version-show")}
        </button>
    }
}

fn sentence(texts: &Texts, notice: &Notice) -> String {
    match notice {
        Notice::Address(notice) | Notice::NoWeight(notice) => query_notice_sentence(texts, notice),
        Notice::Saved(notice) => json_notice_sentence(texts, notice),
        Notice::FiguresChanged => texts.get("figures-changed"),
        Notice::Warning(problem) => problem_sentence(texts, problem),
        Notice::UnknownNames { names } => {
            let names = FluentValue::from(cut(&texts.list(names)));
            texts.with("unknown-names", &[("names", names)])
        }
        Notice::PlanUnread => texts.get("plan-unread"),
        Notice::PlanTooLong => texts.get("plan-too-long"),
        Notice::NoGroups => texts.get("no-groups"),
        Notice::YearsMissing { failure } => {
            let reason = FluentValue::from(failure_sentence(texts, failure));
            texts.with("years-missing", &[("reason", reason)])
        }
        Notice::LensMissing { failure } => {
            let reason = FluentValue::from(failure_sentence(texts, failure));
            texts.with("lens-missing", &[("reason", reason)])
        }
        Notice::LensDropped { names } => {
            let names = FluentValue::from(cut(&texts.list(names)));
            texts.with("lens-dropped", &[("names", names)])
        }
        Notice::LimitsMissing { failure } => {
            let reason = FluentValue::from(failure_sentence(texts, failure));
            texts.with("limits-missing", &[("reason", reason)])
        }
        Notice::LanguageUnavailable { language, failure } => {
            let reason = language_sentence(texts, failure, &language_file(*language));
            texts.with(
                "language-unavailable",
                &[
                    ("name", FluentValue::from(language.own_name())),
                    ("reason", reason.into()),
                ],
            )
        }
        Notice::ComputesAlone { why } => {
            let reason = worker_sentence(texts, why);
            texts.with("computes-alone", &[("reason", reason.into())])
        }
        Notice::KeptCopy { day, .. } => {
            texts.with("kept-copy", &[("day", FluentValue::from(day.clone()))])
        }
        Notice::NewVersion => texts.get("new-version"),
        Notice::StorageBlocked => texts.get("storage-blocked"),
        Notice::SavedUnreadable => texts.get("saved-unreadable"),
        Notice::NoRoomForScenes => {
            let most = texts.numerals().count(MAX_SCENES as u64);
            texts.with("scenes-full", &[("most", most.into())])
        }
        Notice::TalkTooLong => texts.get("talk-too-long"),
        Notice::TalkUnreadable { why } => {
            let reason = talk_sentence(texts, *why);
            texts.with("talk-unreadable", &[("reason", reason.into())])
        }
        Notice::ScenesUnreadable { name, why } => {
            let told = [
                ("name", FluentValue::from(cut(name))),
                ("reason", talk_sentence(texts, *why).into()),
            ];
            texts.with("scenes-unreadable", &told)
        }
        Notice::Copied => texts.get("link-copied"),
        Notice::CopiedWithoutFigures { name } => {
            let name = FluentValue::from(cut(name));
            texts.with("link-copied-without-figures", &[("name", name)])
        }
        Notice::OwnNotKept { name, why } => {
            let name = FluentValue::from(cut(name));
            match why {
                NotKept::Blocked => texts.with("own-not-kept-blocked", &[("name", name)]),
                NotKept::Full => texts.with("own-not-kept-full", &[("name", name)]),
            }
        }
        Notice::NotSaved => texts.get("download-failed"),
        Notice::NoRoomForEdits => {
            let count = |number: usize| texts.numerals().count(number as u64).into();
            let args = [
                ("figures", count(MAX_FIGURES)),
                ("cities", count(MAX_CITIES)),
            ];
            texts.with("no-room-for-edits", &args)
        }
        Notice::CopyByHand { address } => texts.with(
            "link-by-hand",
            &[("address", FluentValue::from(address.clone()))],
        ),
    }
}

/// Why scenes cannot be opened.
fn talk_sentence(texts: &Texts, why: TalkFailure) -> String {
    let shown = |number: usize| FluentValue::from(texts.numerals().count(number as u64));
    match why {
        TalkFailure::Damaged => texts.get("scenes-damaged"),
        TalkFailure::Empty => texts.get("scenes-empty"),
        TalkFailure::TooLong => texts.get("scenes-too-long"),
        TalkFailure::Newer => texts.get("scenes-newer"),
        TalkFailure::TooMany { found } => {
            let told = [("found", shown(found)), ("most", shown(MAX_SCENES))];
            texts.with("scenes-too-many", &told)
        }
        TalkFailure::Scene { number } => texts.with("scenes-wrong", &[("number", shown(number))]),
    }
}
