//! Why something of the page's own is not there, in a sentence: which file, what
//! became of it, what to do.

use fluent_bundle::FluentValue;

use super::loading::fetch_sentence;
use browser::echarts::{self, ChartError};
use i18n::Texts;
use store::platform::{FetchError, WorkerError};

use crate::platform::not_fetched;
use store::{LanguageFailure, NoWorker};

/// Why a file that belongs to the page did not come. Its address is none of the
/// reader's choosing, so it is called by its name and not to be corrected.
pub fn own_file_sentence(texts: &Texts, error: &FetchError) -> String {
    match error {
        FetchError::Unreachable { url } => texts.with("file-unreachable", &[("file", file(url))]),
        FetchError::Status { url, status } => {
            let status = FluentValue::from(status.to_string());
            texts.with("file-status", &[("file", file(url)), ("status", status)])
        }
        FetchError::BrokeOff { .. } | FetchError::Silent { .. } => fetch_sentence(texts, error),
        FetchError::TooLarge { url, .. } | FetchError::BadAddress { url } => {
            damaged_sentence(texts, url)
        }
    }
}

/// That a file of the page's own came and is not what it should be.
pub fn damaged_sentence(texts: &Texts, url: &str) -> String {
    texts.with("file-damaged", &[("file", file(url))])
}

/// What is wrong with the library that draws.
pub fn library_sentence(texts: &Texts, error: &ChartError) -> String {
    match error {
        ChartError::Library(error) => own_file_sentence(texts, &not_fetched(error.clone())),
        ChartError::Damaged(_) | ChartError::Options(_) | ChartError::NoPlace => {
            damaged_sentence(texts, echarts::FILE)
        }
    }
}

/// Why there is no chart.
pub fn chart_sentence(texts: &Texts, error: &ChartError) -> String {
    match error {
        ChartError::Library(_) | ChartError::Damaged(_) => {
            let reason = library_sentence(texts, error);
            texts.with("chart-no-library", &[("reason", reason.into())])
        }
        // The library is there and refuses what it is given.
        ChartError::Options(_) | ChartError::NoPlace => texts.get("chart-failure"),
    }
}

/// Why a language is not there.
pub fn language_sentence(texts: &Texts, failure: &LanguageFailure, address: &str) -> String {
    match failure {
        LanguageFailure::Fetch(error) => own_file_sentence(texts, error),
        LanguageFailure::Malformed => damaged_sentence(texts, address),
    }
}

/// Why no worker works.
pub fn worker_sentence(texts: &Texts, why: &NoWorker) -> String {
    match why {
        NoWorker::Platform(WorkerError::Refused) => texts.get("worker-refused"),
        NoWorker::Platform(WorkerError::Fetch(error)) => {
            let reason = own_file_sentence(texts, error);
            texts.with("worker-absent", &[("reason", reason.into())])
        }
        NoWorker::Platform(WorkerError::NotStarted) => texts.get("worker-not-started"),
        NoWorker::Platform(WorkerError::Stopped) => texts.get("worker-stopped"),
        NoWorker::NoPart => texts.get("worker-no-part"),
        NoWorker::OtherVersion => texts.get("worker-other-version"),
    }
}

/// The name of a file at the end of its address.
fn file(url: &str) -> FluentValue<'static> {
    let name = url.rsplit('/').next().unwrap_or_default();
    let name = name.split(['?', '#']).next().unwrap_or_default();
    FluentValue::from(name.to_owned())
}
