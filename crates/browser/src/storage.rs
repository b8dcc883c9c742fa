//! What the browser keeps for this page between visits, if it lets it.

use super::window;

/// The browser does not let the page keep anything, or has no room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this browser does not let the page keep anything")]
pub struct StorageError;

/// Reads what was kept under a name; none if nothing was.
///
/// # Errors
/// [`StorageError`] where storage is blocked.
pub fn read(name: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(name).map_err(|_| StorageError)
}

/// Keeps a text under a name, in place of what was there.
///
/// # Errors
/// [`StorageError`] where storage is blocked or full.
pub fn write(name: &str, text: &str) -> Result<(), StorageError> {
    storage()?.set_item(name, text).map_err(|_| StorageError)
}

fn storage() -> Result<web_sys::Storage, StorageError> {
    window()
        .and_then(|window| window.local_storage().ok().flatten())
        .ok_or(StorageError)
}
