//! What does not come is named by what became of it.

use reactive_graph::prelude::*;
use scenario::Language;
use store::platform::{FetchError, Happening, WorkerError};
use store::robustness::Robustness;
use store::{LanguageFailure, NoWorker, Notice};

use desk::protocol::{Reply, VERSION};

use super::world::{Page, World};

/// Why the page says that a language is not there.
fn failure(page: &Page) -> Option<LanguageFailure> {
    let notices = page.explorer.notices.get_untracked();
    notices.into_iter().find_map(|notice| match notice {
        Notice::LanguageUnavailable { failure, .. } => Some(failure),
        _ => None,
    })
}

/// Why the page says that it computes alone.
fn why_alone(page: &Page) -> Option<NoWorker> {
    let notices = page.explorer.notices.get_untracked();
    notices.into_iter().find_map(|notice| match notice {
        Notice::ComputesAlone { why } => Some(why),
        _ => None,
    })
}

#[test]
fn a_language_that_does_not_come_says_why() {
    let url = "i18n/ar.ftl";
    let status = FetchError::Status {
        url: url.to_owned(),
        status: 500,
    };
    for (reply, told) in [
        (Err(status.clone()), LanguageFailure::Fetch(status)),
        (Ok(b"title = { $".to_vec()), LanguageFailure::Malformed),
        (Ok(vec![0xff, 0xfe]), LanguageFailure::Malformed),
    ] {
        let world = World::at("");
        world.answer(url, reply);
        let page = world.open();
        assert_eq!(failure(&page), None);
        page.act(|explorer| explorer.choose_language(Language::Arabic));
        assert_eq!(failure(&page), Some(told));
    }
}

#[test]
fn a_browser_without_workers_is_named_as_such() {
    let world = World::at("");
    let page = world.open();
    page.act(|explorer| Robustness::start(*explorer));
    assert_eq!(
        why_alone(&page),
        Some(NoWorker::Platform(WorkerError::Refused))
    );
}

#[test]
fn a_worker_that_ends_twice_says_of_what() {
    let said = |reply: &Reply| Happening::Said(serde_json::to_string(reply).unwrap());
    let unreachable = WorkerError::Fetch(FetchError::Unreachable {
        url: "worker.mjs".to_owned(),
    });
    let of = NoWorker::Platform;
    for (happening, told) in [
        (
            Happening::Ended(WorkerError::Stopped),
            of(WorkerError::Stopped),
        ),
        (Happening::Ended(unreachable.clone()), of(unreachable)),
        (said(&Reply::Unable), NoWorker::NoPart),
        (
            said(&Reply::Ready {
                version: VERSION + 1,
            }),
            NoWorker::OtherVersion,
        ),
        (
            Happening::Said("not of ours".to_owned()),
            NoWorker::OtherVersion,
        ),
    ] {
        let world = World::at("");
        world.employ();
        let page = world.open();
        page.act(|explorer| Robustness::start(*explorer));
        world.happen(happening.clone());
        assert_eq!(why_alone(&page), None, "it is started once more");
        world.happen(happening);
        assert_eq!(why_alone(&page), Some(told));
    }
}
