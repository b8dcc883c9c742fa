//! The tables behind it all: read them, check them, change them, open others
//! and take them along.

mod cells;
mod check;
mod coverage;
mod detail;
mod editor;
mod files;
mod focus;
mod gestures;
mod grid;
mod head;
mod publishing;
mod row;
mod shelf;
mod simulation;
mod structure;
mod tables;

use leptos::prelude::*;

use crate::ui::about::Origin;
use check::Check;
use coverage::CoverageFigure;
use files::OwnFiles;
use publishing::Downloads;
use simulation::Simulation;
use store::Explorer;
use tables::Tables;

/// The view with its heading.
#[component]
pub fn Data() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="data" aria-labelledby="data-title">
            <header class="data-head">
                <h2 id="data-title">{explorer.label("view-data")}</h2>
                <p class="lead">{explorer.label("data-lead")}</p>
            </header>
            <Tables />
            <Check />
            <Simulation />
            <CoverageFigure />
            <OwnFiles />
            <Downloads />
            <Origin />
        </section>
    }
}
