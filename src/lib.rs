//! Learning City Index Explorer: a published data set becomes an index in the
//! reader's own browser.
//!
//! One loop runs through the modules in this order: an address becomes a
//! [`scenario`], a package becomes a data set ([`data`]), both meet in the
//! store ([`state`]), whose answers become charts ([`charts`]) and views
//! ([`ui`]) in the reader's language ([`i18n`]); what a reader does there is an
//! action on the store, which ends in the address again. All calls into the
//! browser are in [`browser`]. What takes long is worked off in a [`worker`].

#[cfg(feature = "page")]
pub mod app;
#[cfg(feature = "page")]
pub mod browser;
pub mod charts;
pub mod data;
pub mod i18n;
pub mod model;
pub mod scenario;
#[cfg(feature = "page")]
pub mod state;
#[cfg(feature = "page")]
pub mod ui;
#[cfg(feature = "page")]
pub mod worker;
