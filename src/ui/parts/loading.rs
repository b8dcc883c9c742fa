//! How far loading has come, and what went wrong with it.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::open_files::OpenFiles;
use data::Problem;
use i18n::{Texts, cut, cut_address, problem_sentence};
use scenario::DataRef;
use store::platform::FetchError;
use store::{Explorer, LoadFailure, Loading};

/// Problems shown one by one; the rest is counted.
const SHOWN: usize = 12;

/// A bar with bytes while data come in; a sentence, its reasons and a retry
/// when they do not.
#[component]
pub fn LoadingStatus() -> impl IntoView {
    let explorer = Explorer::get();
    move || match explorer.loading.get() {
        Loading::Idle => ().into_any(),
        Loading::Underway {
            read: Some(read), ..
        } => view! { <Checking read /> }.into_any(),
        Loading::Underway {
            received, total, ..
        } => view! { <Progress received total /> }.into_any(),
        Loading::Failed { wanted, failure } => {
            let data = wanted.data().clone();
            view! { <Failed data failure /> }.into_any()
        }
    }
}

#[component]
fn Progress(received: u64, total: Option<u64>) -> impl IntoView {
    let explorer = Explorer::get();
    let texts = explorer.texts.get_untracked();
    let kilobytes = |bytes| FluentValue::from(texts.numerals().kilobytes(bytes));
    let label = match total {
        Some(total) => texts.with(
            "loading-of",
            &[
                ("received", kilobytes(received)),
                ("total", kilobytes(total)),
            ],
        ),
        None => texts.with("loading", &[("received", kilobytes(received))]),
    };
    let max = total.unwrap_or(1).max(1).to_string();
    view! {
        <div class="loading" role="status">
            <label for="loading-bar">{label}</label>
            // Without a total there is nothing to measure against: the bar
            // shows that work is under way, not how far.
            <progress id="loading-bar" max=max value=total.map(|_| received.to_string())></progress>
            <button type="button" class="button small" on:click=move |_| explorer.stop_loading()>
                {texts.get("loading-stop")}
            </button>
        </div>
    }
}

/// How far what has come is read and checked.
#[component]
fn Checking(read: u32) -> impl IntoView {
    let explorer = Explorer::get();
    let texts = explorer.texts.get_untracked();
    let share = texts.numerals().percent(u64::from(read));
    view! {
        <div class="loading" role="status">
            <label for="loading-bar">
                {texts.with("loading-read", &[("share", share.into())])}
            </label>
            <progress id="loading-bar" max="100" value=read.to_string()></progress>
            <button type="button" class="button small" on:click=move |_| explorer.stop_loading()>
                {texts.get("loading-stop")}
            </button>
        </div>
    }
}

#[component]
fn Failed(data: DataRef, failure: LoadFailure) -> impl IntoView {
    let explorer = Explorer::get();
    let texts = explorer.texts.get();
    let is_file = data.file_name().is_some();
    let name = FluentValue::from(cut_address(data.file_name().unwrap_or(data.word())));
    let problems = match &failure {
        LoadFailure::Problems(problems) | LoadFailure::Table { problems, .. } => problems.clone(),
        _ => Vec::new(),
    };
    let has_data = explorer.package.read_untracked().is_some();
    let is_table = matches!(failure, LoadFailure::Table { .. });
    let can_go_home = !has_data && data != DataRef::default();
    view! {
        <div class="failure" role="alert">
            <h2>{texts.with("load-failed", &[("name", name)])}</h2>
            <p>{failure_sentence(&texts, &failure)}</p>
            <ProblemList problems texts=texts.clone() />
            <div class="buttons">
                {is_table.then(|| view! {
                    <button type="button" class="button primary" on:click=move |_| explorer.open_guide()>
                        {texts.get("guide-open")}
                    </button>
                })}
                // A file cannot be fetched again: it is the reader's to open.
                {if is_file {
                    view! { <OpenFiles /> }.into_any()
                } else {
                    view! {
                        <button type="button" class="button" on:click=move |_| explorer.retry()>
                            {texts.get("retry")}
                        </button>
                    }.into_any()
                }}
                {can_go_home.then(|| view! {
                    <button type="button" class="button" on:click=move |_| explorer.open_data(DataRef::default())>
                        {texts.get("open-default")}
                    </button>
                })}
                {has_data.then(|| view! {
                    <button type="button" class="button" on:click=move |_| explorer.keep_current()>
                        {texts.get("keep-current")}
                    </button>
                })}
            </div>
        </div>
    }
}

#[component]
fn ProblemList(problems: Vec<Problem>, texts: std::sync::Arc<Texts>) -> impl IntoView {
    let more = problems.len().saturating_sub(SHOWN);
    let item = |problem: &Problem| view! { <li>{problem_sentence(&texts, problem)}</li> };
    let items: Vec<_> = problems.iter().take(SHOWN).map(item).collect();
    (!problems.is_empty()).then(|| {
        let rest = [
            ("count", FluentValue::from(more)),
            ("shown", texts.numerals().count(more as u64).into()),
        ];
        view! {
            <ol class="problems">{items}</ol>
            {(more > 0).then(|| view! { <p>{texts.with("problems-more", &rest)}</p> })}
        }
    })
}

/// That a data set could not be opened, and why.
pub fn load_sentence(texts: &Texts, data: &DataRef, failure: &LoadFailure) -> String {
    let name = FluentValue::from(cut_address(data.file_name().unwrap_or(data.word())));
    let what = texts.with("load-failed", &[("name", name)]);
    texts.sentences(&[what, failure_sentence(texts, failure)])
}

/// Why something of a data set is not there, in a sentence.
pub fn failure_sentence(texts: &Texts, failure: &LoadFailure) -> String {
    let text = |text: &str| FluentValue::from(cut(text));
    match failure {
        LoadFailure::Fetch(error) => fetch_sentence(texts, error),
        LoadFailure::Problems(problems) | LoadFailure::Table { problems, .. } => {
            let shown = FluentValue::from(texts.numerals().count(problems.len() as u64));
            let count = FluentValue::from(problems.len());
            texts.with("load-problems", &[("count", count), ("shown", shown)])
        }
        LoadFailure::UnknownPackage { name } => {
            texts.with("load-unknown-package", &[("name", text(name))])
        }
        LoadFailure::Stopped => texts.get("load-stopped"),
        LoadFailure::NoReader => texts.get("load-no-reader"),
        LoadFailure::LocalFile { name } => texts.with("load-local-file", &[("name", text(name))]),
        LoadFailure::Catalogue { detail } => {
            texts.with("load-bad-catalogue", &[("detail", text(detail))])
        }
    }
}

/// Why a file did not arrive, in a sentence.
pub fn fetch_sentence(texts: &Texts, error: &FetchError) -> String {
    let text = |text: &str| FluentValue::from(cut_address(text));
    let kilobytes = |bytes: u64| FluentValue::from(texts.numerals().kilobytes(bytes));
    match error {
        FetchError::Unreachable { url } => texts.with("fetch-unreachable", &[("url", text(url))]),
        FetchError::Status { url, status } => {
            let status = FluentValue::from(status.to_string());
            texts.with("fetch-status", &[("url", text(url)), ("status", status)])
        }
        FetchError::BrokeOff { url, received } => texts.with(
            "fetch-broke-off",
            &[("url", text(url)), ("received", kilobytes(*received))],
        ),
        FetchError::Silent { url, seconds } => {
            let (count, shown) = (*seconds, texts.numerals().count((*seconds).into()));
            texts.with(
                "fetch-silent",
                &[
                    ("url", text(url)),
                    ("count", count.into()),
                    ("shown", shown.into()),
                ],
            )
        }
        FetchError::TooLarge { url, limit } => texts.with(
            "fetch-too-large",
            &[("url", text(url)), ("limit", kilobytes(*limit))],
        ),
        FetchError::BadAddress { url } => texts.with("fetch-bad-address", &[("url", text(url))]),
    }
}
