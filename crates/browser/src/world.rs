//! The land of the world, fetched when a map is first opened.

use std::cell::Cell;

use super::echarts::{ChartError, register_map};
use super::fetch::{self, FetchError};

/// More than any map of ours has.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

thread_local! {
    static IS_THERE: Cell<bool> = const { Cell::new(false) };
}

/// Why there is no map to draw on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorldError {
    /// The file did not arrive.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// It arrived and is no map, or there is nothing to draw it with.
    #[error(transparent)]
    Chart(#[from] ChartError),
}

/// A rectangle around all land, on the plane of `world.json`.
const SHEET: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"sheet"},
"geometry":{"type":"Polygon","coordinates":[[[-300,-150],[300,-150],[300,150],[-300,150],[-300,-150]]]}}]}"#;

/// Fetches the land and teaches it to the chart library under a name, once;
/// beside it, under a name of its own, a sheet of that size without land.
///
/// # Errors
/// [`WorldError`] says what came instead.
pub async fn learn(name: &str, sheet: &str) -> Result<(), WorldError> {
    if IS_THERE.get() {
        return Ok(());
    }
    let url = fetch::resolve("./", "world.json")?;
    let bytes = fetch::bytes(&url, MAX_BYTES, |_| {}).await?;
    register_map(name, &String::from_utf8_lossy(&bytes)).await?;
    register_map(sheet, SHEET).await?;
    IS_THERE.set(true);
    Ok(())
}
