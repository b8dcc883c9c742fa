//! Files in: open a data set of one's own, or one that is kept.

use leptos::prelude::*;

use super::shelf::Shelved;
use crate::ui::guide::GuideButton;
use crate::ui::parts::open_files::OpenFiles;
use store::Explorer;

/// A button that opens the reader's own files, with what it takes.
#[component]
pub(super) fn OwnFiles() -> impl IntoView {
    let explorer = Explorer::get();
    let kinds = ["own-package", "own-single", "own-coinr"];
    let kinds = kinds.map(|id| view! { <li>{explorer.label(id)}</li> });
    view! {
        <section class="own-files" aria-labelledby="own-title">
            <h3 id="own-title">{explorer.label("own-title")}</h3>
            <p>{explorer.label("own-hint")}</p>
            <ul class="plain-list">{kinds.into_iter().collect::<Vec<_>>()}</ul>
            <p class="hint">{explorer.label("own-workbook")}</p>
            <p class="hint">{explorer.label("own-paste")}</p>
            <div class="buttons">
                <OpenFiles />
                <GuideButton />
            </div>
            <Shelved />
        </section>
    }
}
