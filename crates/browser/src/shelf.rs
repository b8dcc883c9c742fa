//! The reader's own bytes by name, kept in the browser until they are removed,
//! each with a line about them.

use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams, TransactionMode};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

use super::kept::home;

/// The lines, and the bytes: lists are made without reading all bytes.
const ABOUT: &str = "about";
const BYTES: &str = "bytes";

/// Why something is not kept, or not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShelfError {
    /// The browser lets this page keep nothing.
    #[error("this browser lets the page keep nothing")]
    Blocked,
    /// There is no room for it.
    #[error("the browser has no room for it")]
    Full,
}

/// Keeps bytes in place of what was kept under the name. Either all is kept or
/// what was there stays.
///
/// # Errors
/// [`ShelfError`].
pub async fn put(name: &str, about: &str, bytes: &[u8]) -> Result<(), ShelfError> {
    let database = open().await?;
    let kept = async {
        let transaction = database.transaction(&[ABOUT, BYTES], TransactionMode::ReadWrite)?;
        let key = JsValue::from_str(name);
        let bytes = JsValue::from(Uint8Array::from(bytes));
        let lines = transaction.object_store(ABOUT)?;
        lines.put(&JsValue::from_str(about), Some(&key))?.await?;
        transaction
            .object_store(BYTES)?
            .put(&bytes, Some(&key))?
            .await?;
        transaction.commit()?.await?;
        Ok::<(), idb::Error>(())
    };
    // What was opened and takes nothing has no room.
    let kept = kept.await.map_err(|_| ShelfError::Full);
    database.close();
    kept
}

/// What is kept under a name, with the line about it; none if nothing is.
///
/// # Errors
/// [`ShelfError::Blocked`].
pub async fn get(name: &str) -> Result<Option<(String, Vec<u8>)>, ShelfError> {
    let database = open().await?;
    let found = async {
        let transaction = database.transaction(&[ABOUT, BYTES], TransactionMode::ReadOnly)?;
        let key = || JsValue::from_str(name);
        let about = transaction.object_store(ABOUT)?.get(key())?.await?;
        let bytes = transaction.object_store(BYTES)?.get(key())?.await?;
        Ok::<_, idb::Error>(about.zip(bytes))
    };
    let found = found.await.map_err(|_| ShelfError::Blocked);
    database.close();
    let read = |(about, bytes): (JsValue, JsValue)| {
        let bytes: Uint8Array = bytes.dyn_into().ok()?;
        Some((about.as_string()?, bytes.to_vec()))
    };
    Ok(found?.and_then(read))
}

/// The lines about all that is kept.
///
/// # Errors
/// [`ShelfError::Blocked`].
pub async fn list() -> Result<Vec<String>, ShelfError> {
    let database = open().await?;
    let lines = async {
        let transaction = database.transaction(&[ABOUT], TransactionMode::ReadOnly)?;
        transaction.object_store(ABOUT)?.get_all(None, None)?.await
    };
    let lines = lines.await.map_err(|_| ShelfError::Blocked);
    database.close();
    Ok(lines?.iter().filter_map(JsValue::as_string).collect())
}

/// Keeps what was kept under a name no longer.
///
/// # Errors
/// [`ShelfError::Blocked`].
pub async fn remove(name: &str) -> Result<(), ShelfError> {
    let database = open().await?;
    let removed = async {
        let transaction = database.transaction(&[ABOUT, BYTES], TransactionMode::ReadWrite)?;
        for store in [ABOUT, BYTES] {
            let key = JsValue::from_str(name);
            transaction.object_store(store)?.delete(key)?.await?;
        }
        transaction.commit()?.await?;
        Ok::<(), idb::Error>(())
    };
    let removed = removed.await.map_err(|_| ShelfError::Blocked);
    database.close();
    removed
}

/// The store of this page; a host may have explorers in many folders.
async fn open() -> Result<Database, ShelfError> {
    let opened = async {
        let home = home()?;
        let factory = Factory::new().ok()?;
        let mut request = factory.open(&format!("lci {home} own"), Some(1)).ok()?;
        request.on_upgrade_needed(|event| {
            let Ok(database) = event.database() else {
                return;
            };
            for store in [ABOUT, BYTES] {
                // Where there is none, whoever asks for it is told.
                let _ = database.create_object_store(store, ObjectStoreParams::new());
            }
        });
        request.await.ok()
    };
    opened.await.ok_or(ShelfError::Blocked)
}
