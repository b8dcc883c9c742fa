//! What the explorer does, tested without a browser: everything but the page.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod answers;
mod asking;
mod big;
mod chart_options;
mod charts;
mod checks;
mod common;
mod comparing;
mod degenerate;
mod editing;
mod embedding;
mod embedding_page;
mod evidence;
mod exploring;
mod faces;
mod glossary;
mod grouped;
mod intervals;
mod kept;
mod learning;
mod lenses;
mod mangled;
mod margins;
mod methods;
mod orthography;
mod over_time;
mod packages;
mod palette;
mod reproducing;
mod robustness;
mod room;
mod scenario;
mod shelf;
mod snippets;
mod spreadsheet;
mod standalone;
mod static_page;
mod store;
mod text_ids;
mod texts;
mod verdicts;
mod weighing;
mod what_if;
mod years;
