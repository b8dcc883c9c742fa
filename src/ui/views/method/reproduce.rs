//! The script that recomputes what is on screen.

use leptos::prelude::*;

use browser::download;
use i18n::script_refusal;
use model::citation::Citation;
use model::reproduce::{Origin, script};
use store::Explorer;

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
    let text = match &outcome.scored {
        None => return texts.get("reproduce-nothing"),
        Some(scored) => match script(scored, &origin) {
            Ok(text) => text,
            Err(refusal) => {
                let names = explorer.names.read_untracked();
                return script_refusal(&texts, &names, scored.engine(), &refusal);
            }
        },
    };
    let file = format!("{}-coinr.R", file_name(&citation.name));
    if download::save(&file, "text/plain;charset=utf-8", text.as_bytes()) {
        texts.with("reproduce-saved", &[("file", file.into())])
    } else {
        texts.get("reproduce-not-saved")
    }
}

/// A stranger's name as the name of a file.
fn file_name(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    name.chars().map(plain).take(60).collect()
}
