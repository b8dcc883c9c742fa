//! Learning City Index Explorer: a published data set becomes an index in the
//! reader's own browser.
//!
//! One loop runs through it: an address becomes a [`scenario`], a package
//! becomes a data set ([`data`]), both meet in the store ([`store`]), whose
//! answers become charts ([`charts`]) and views ([`ui`]) in the reader's
//! language ([`i18n`]); what a reader does there is an action on the store,
//! which ends in the address again. What takes long is worked off in a
//! [`worker`], which is this same program.

mod app;
mod document;
mod embed;
mod keeping;
mod platform;
mod ui;
mod worker;

use browser::worker::Scope;

fn main() {
    match Scope::here() {
        Some(scope) => worker::start(scope),
        None => app::mount(),
    }
}
