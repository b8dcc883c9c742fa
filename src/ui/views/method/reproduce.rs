//! The script that recomputes what is on screen.

use leptos::prelude::*;

use browser::download;
use model::citation::Citation;
use model::reproduce::{Origin, Refusal, script};
use store::{Explorer, Loaded};

/// A button that saves the script, or why there is none.
#[component]
pub(super) fn Reproduce(citation: Memo<Citation>) -> impl IntoView {
    let explorer = Explorer::get();
    let told = RwSignal::new(String::new());
    let save = move |_| told.set(saved(explorer, &citation.get_untracked()));
    view! {
        <div class="reproduce">
            <h4>{explorer.label("reproduce-title")}</h4>
            <p>{explorer.label("reproduce-hint")}</p>
            <div class="buttons">
                <button type="button" class="button" on:click=save>{explorer.label("reproduce-save")}</button>
                <span role="status">{told}</span>
            </div>
        </div>
    }
}

/// Saves the script and says so.
fn saved(explorer: Explorer, citation: &Citation) -> String {
    let texts = explorer.texts.read_untracked();
    let origin = Origin {
        address: citation.address.clone(),
        accessed: citation.accessed.clone(),
    };
    let outcome = explorer.derived.outcome.read_untracked();
    let made = match &outcome.scored {
        Some(scored) => script(scored, &origin),
        None => Err(Refusal::NothingRanked),
    };
    let text = match made {
        Ok(text) => text,
        Err(Refusal::Tree) => return texts.get("reproduce-tree"),
        Err(Refusal::OtherYears) => return texts.get("reproduce-years"),
        Err(Refusal::NothingRanked) => return texts.get("reproduce-nothing"),
        Err(Refusal::Turned { element }) => {
            let name = untrack(|| element_name(explorer, &element)).unwrap_or(element);
            return texts.with("reproduce-turned", &[("element", name.into())]);
        }
    };
    let file = format!("{}-coinr.R", file_name(&citation.name));
    if download::save(&file, "text/plain;charset=utf-8", text.as_bytes()) {
        texts.with("reproduce-saved", &[("file", file.into())])
    } else {
        texts.get("reproduce-not-saved")
    }
}

fn element_name(explorer: Explorer, code: &str) -> Option<String> {
    let Loaded(package) = explorer.package.get()?;
    let node = package.dataset.framework().find(code)?;
    Some(explorer.names.read().element(node).name)
}

/// A stranger's name as the name of a file.
fn file_name(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    name.chars().map(plain).take(60).collect()
}
