//! The land of the world, fetched when a map is first opened or when the page
//! has nothing else to do.

use std::cell::{Cell, RefCell};

use super::echarts::{ChartError, register_map};
use super::fetch::{self, FetchError};

/// The file of the land, beside the page.
pub const FILE: &str = "world.json";
/// More than any map of ours has.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

thread_local! {
    static IS_THERE: Cell<bool> = const { Cell::new(false) };
    /// What was fetched and is not learned yet.
    static LAND: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// Why there is no map to draw on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorldError {
    /// The file did not come.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// It came and is no map.
    #[error("the land is no map: {0}")]
    Malformed(String),
    /// There is nothing to draw it with.
    #[error(transparent)]
    Chart(ChartError),
}

/// A rectangle around all land, on the plane of `world.json`.
const SHEET: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"sheet"},
"geometry":{"type":"Polygon","coordinates":[[[-300,-150],[300,-150],[300,150],[-300,150],[-300,-150]]]}}]}"#;

/// Fetches the land before anybody asks and keeps it: then a map is opened
/// without a network too. What does not come now is asked for again when it is
/// needed.
pub async fn fetch_ahead() {
    let is_kept = IS_THERE.get() || LAND.with_borrow(Option::is_some);
    if !is_kept && let Ok(land) = fetched().await {
        LAND.set(Some(land));
    }
}

/// Fetches the land and teaches it to the chart library under a name, once;
/// beside it, under a name of its own, a sheet of that size without land.
///
/// # Errors
/// [`WorldError`] says what came instead.
pub async fn learn(name: &str, sheet: &str) -> Result<(), WorldError> {
    if IS_THERE.get() {
        return Ok(());
    }
    let land = match LAND.take() {
        Some(land) => land,
        None => fetched().await?,
    };
    let learned = teach(name, sheet, &land).await;
    match &learned {
        Ok(()) => IS_THERE.set(true),
        // The next try need not fetch what has come.
        Err(WorldError::Chart(_)) => LAND.set(Some(land)),
        Err(WorldError::Fetch(_) | WorldError::Malformed(_)) => {}
    }
    learned
}

async fn fetched() -> Result<Vec<u8>, FetchError> {
    let url = fetch::resolve("./", FILE)?;
    fetch::bytes(&url, MAX_BYTES, |_| {}).await
}

async fn teach(name: &str, sheet: &str, land: &[u8]) -> Result<(), WorldError> {
    let land = register_map(name, &String::from_utf8_lossy(land)).await;
    land.map_err(|error| match error {
        ChartError::Options(detail) => WorldError::Malformed(detail),
        error => WorldError::Chart(error),
    })?;
    register_map(sheet, SHEET).await.map_err(WorldError::Chart)
}
