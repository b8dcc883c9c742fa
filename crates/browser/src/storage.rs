//! What the browser keeps for this page, between visits or while it is open, if
//! it lets it.

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

/// Keeps a text under a name for as long as the page is open, reloads included.
///
/// # Errors
/// [`StorageError`] where storage is blocked or full.
pub fn hold(name: &str, text: &str) -> Result<(), StorageError> {
    let session = session().ok_or(StorageError)?;
    session.set_item(name, text).map_err(|_| StorageError)
}

/// What is kept so under a name; none if nothing is.
#[must_use]
pub fn held(name: &str) -> Option<String> {
    session()?.get_item(name).ok().flatten()
}

/// Keeps it no longer.
pub fn let_go(name: &str) {
    if let Some(session) = session() {
        // Where storage is blocked there is nothing to forget.
        let _ = session.remove_item(name);
    }
}

fn session() -> Option<web_sys::Storage> {
    window()?.session_storage().ok().flatten()
}

fn storage() -> Result<web_sys::Storage, StorageError> {
    window()
        .and_then(|window| window.local_storage().ok().flatten())
        .ok_or(StorageError)
}
