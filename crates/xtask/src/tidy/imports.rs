//! Which folder may name what: the direction in which our modules depend.

use super::rust_source::named_paths;
use super::{Finding, Source};

/// A rule that keeps paths out of a folder.
struct Ban {
    /// The folder, or a file.
    inside: &'static str,
    /// Files and folders in it for which the rule does not hold.
    except_inside: &'static [&'static str],
    paths: &'static [&'static str],
    /// Paths below those that are allowed nonetheless.
    except_paths: &'static [&'static str],
    because: &'static str,
}

const BROWSER: &[&str] = &[
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo_net",
    "leptos::web_sys",
    "leptos::wasm_bindgen",
];

/// What a view needs to speak of the elements that it made itself.
const ELEMENTS: &[&str] = &[
    "wasm_bindgen::JsCast",
    "web_sys::Element",
    "web_sys::HtmlDialogElement",
    "web_sys::HtmlElement",
    "web_sys::HtmlInputElement",
    "web_sys::HtmlSelectElement",
];

const BANS: &[Ban] = &[
    Ban {
        inside: "crates/composite-index/src/",
        except_inside: &[],
        paths: &[
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "leptos",
            "reactive_stores",
            "std::time",
            "std::fs",
            "std::env",
            "std::net",
            "std::process",
            "std::thread",
            "learning_city_explorer",
        ],
        except_paths: &[],
        because: "the engine knows no browser, no clock and no files",
    },
    Ban {
        inside: "src/charts/",
        except_inside: &[],
        paths: &[
            "leptos",
            "reactive_stores",
            "crate::state",
            "crate::ui",
            "crate::app",
            "crate::browser",
        ],
        except_paths: &[],
        because: "a chart is a pure function of results, palette and formats",
    },
    Ban {
        inside: "src/scenario/",
        except_inside: &[],
        paths: &[
            "leptos",
            "crate::state",
            "crate::ui",
            "crate::app",
            "crate::charts",
            "crate::browser",
        ],
        except_paths: &[],
        because: "a scenario is plain data that links and embeds share",
    },
    Ban {
        inside: "src/data/",
        except_inside: &[],
        paths: &[
            "leptos",
            "reactive_stores",
            "crate::state",
            "crate::ui",
            "crate::app",
            "crate::charts",
        ],
        except_paths: &[],
        because: "data sees the engine and nothing of the page",
    },
    Ban {
        inside: "src/worker/",
        except_inside: &[],
        paths: &[
            "leptos",
            "reactive_stores",
            "crate::state",
            "crate::ui",
            "crate::app",
            "crate::charts",
            "crate::i18n",
        ],
        except_paths: &[],
        because: "a worker computes and shows nothing",
    },
    Ban {
        inside: "src/worker/",
        except_inside: &["src/worker/serve.rs"],
        paths: &["crate::browser"],
        except_paths: &[],
        because: "what a worker does the page can do too, and tests natively",
    },
    Ban {
        inside: "src/model/",
        except_inside: &[],
        paths: &[
            "leptos",
            "reactive_stores",
            "crate::state",
            "crate::ui",
            "crate::app",
            "crate::charts",
            "crate::browser",
            "crate::worker",
        ],
        except_paths: &[],
        because: "a model is plain values, in a worker as on the page",
    },
    Ban {
        inside: "src/state/",
        except_inside: &[],
        paths: &["crate::ui", "crate::app", "crate::charts"],
        except_paths: &[],
        because: "state is shown by the page and does not know it",
    },
    Ban {
        inside: "src/browser/",
        except_inside: &[],
        paths: &["crate", "super::super"],
        except_paths: &["crate::browser"],
        because: "the browser's bindings see nothing of ours",
    },
    Ban {
        inside: "src/",
        except_inside: &["src/browser/", "src/ui/"],
        paths: BROWSER,
        except_paths: &[],
        because: "calls of the browser live in src/browser",
    },
    Ban {
        inside: "src/ui/",
        except_inside: &[],
        paths: BROWSER,
        except_paths: ELEMENTS,
        because: "calls of the browser live in src/browser; views name only the types of elements",
    },
    Ban {
        inside: "src/",
        except_inside: &[],
        paths: &[
            "std::time::Instant",
            "std::time::SystemTime",
            "std::fs",
            "std::thread",
            "std::env",
        ],
        except_paths: &[],
        because: "this fails when it runs in a browser",
    },
];

/// Every path that a file names and may not.
pub fn check(source: &Source) -> Vec<Finding> {
    let bans: Vec<&Ban> = BANS
        .iter()
        .filter(|ban| ban.holds_for(&source.path))
        .collect();
    if bans.is_empty() || !source.path.ends_with(".rs") {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for path in named_paths(&source.text) {
        for ban in &bans {
            let is_excepted = ban
                .except_paths
                .iter()
                .any(|allowed| path.is_below(allowed));
            if let Some(banned) = ban
                .paths
                .iter()
                .find(|banned| path.is_below(banned))
                .filter(|_| !is_excepted)
            {
                let message = format!("must not name `{banned}`: {}", ban.because);
                findings.push(Finding::error(source, path.line, message));
            }
        }
    }
    findings.dedup();
    findings
}

impl Ban {
    fn holds_for(&self, path: &str) -> bool {
        path.starts_with(self.inside)
            && !self
                .except_inside
                .iter()
                .any(|inner| path.starts_with(inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let source = Source {
            path: path.into(),
            text: text.into(),
        };
        check(&source).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn the_engine_stays_apart_from_browser_and_clock() {
        let path = "crates/composite-index/src/rank.rs";
        assert_eq!(lines(path, "use std::{cmp, time::Instant};"), [1]);
        assert_eq!(
            lines(
                path,
                "//! Nothing of web_sys here.\nuse std::cmp::Ordering;"
            ),
            NONE
        );
        assert_eq!(
            lines(
                "crates/composite-index/benches/score.rs",
                "use std::time::Instant;"
            ),
            NONE
        );
    }

    #[test]
    fn charts_know_no_signals_and_no_state() {
        assert_eq!(
            lines(
                "src/charts/radar.rs",
                "use leptos::prelude::*;\nuse crate::{i18n, state::Explorer};"
            ),
            [1, 2]
        );
        assert_eq!(
            lines("src/charts/radar.rs", "use crate::i18n::Texts;"),
            NONE
        );
    }

    #[test]
    fn browser_bindings_see_only_each_other() {
        assert_eq!(
            lines(
                "src/browser/files.rs",
                "use crate::browser::media;\nuse crate::data::Package;"
            ),
            [2]
        );
        assert_eq!(lines("src/browser/files.rs", "use web_sys::Url;"), NONE);
    }

    #[test]
    fn only_the_browser_folder_calls_the_browser() {
        assert_eq!(
            lines("src/ui/frame.rs", "fn a() { web_sys::window(); }"),
            [1]
        );
        assert_eq!(
            lines("src/ui/frame.rs", "struct S(leptos::web_sys::Node);"),
            [1]
        );
        assert_eq!(lines("src/state/sync.rs", "use web_sys::HtmlElement;"), [1]);
    }

    #[test]
    fn views_name_the_types_of_elements_only() {
        let view = "use wasm_bindgen::JsCast;\nuse web_sys::{HtmlElement, Storage};\nuse leptos::html::Div;";
        assert_eq!(lines("src/ui/frame.rs", view), [2]);
    }

    #[test]
    fn a_worker_shows_nothing_and_only_its_end_of_the_line_calls_the_browser() {
        let text = "use crate::browser::worker::Scope;\nuse crate::i18n::Texts;";
        assert_eq!(lines("src/worker/desk.rs", text), [1, 2]);
        assert_eq!(lines("src/worker/serve.rs", text), [2]);
        assert_eq!(
            lines(
                "src/model/robustness/job.rs",
                "use crate::worker::desk::Desk;"
            ),
            [1]
        );
    }

    #[test]
    fn other_folders_and_other_files_are_free() {
        assert_eq!(lines("crates/xtask/src/main.rs", "use std::fs;"), NONE);
        assert_eq!(
            lines("src/charts/notes.md", "use leptos::prelude::*;"),
            NONE
        );
    }
}
