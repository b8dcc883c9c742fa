//! Workbooks: each sheet becomes the table that it holds. Excel's of today (XLSX) and
//! of before 2007 (XLS), and OpenDocument's (ODS).

use std::collections::HashMap;

use super::archive::{self, ArchiveError};
use super::turns::{Turns, at_once};

mod compound;
mod excel;
mod old_excel;
mod open_document;
mod sheet;
mod xml;

/// The files that a book consists of, by their paths in small letters: names of
/// parts are the same whatever their case.
type Parts = HashMap<String, Vec<u8>>;

/// As much of the way to the tables of a book is gone when it is unpacked.
const UNPACKED: f64 = 0.2;
/// As much of the way to the table of a sheet is gone when the sheet is parsed.
const PARSED: f64 = 0.7;

/// Why a workbook cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkbookError {
    /// The archive that it is cannot be opened.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// What is in the archive is no workbook, or a broken one.
    #[error("not a sound workbook")]
    Damaged,
}

/// Whether these bytes may be a workbook's: whatever its kind, it is packed.
#[must_use]
pub fn is_packed(bytes: &[u8]) -> bool {
    compound::is_compound(bytes) || archive::is_archive(bytes)
}

/// The sheets that hold anything and are not hidden, by their names, as tables
/// with commas; together at most `limit` bytes. A formula whose value is not in
/// the file is itself what its cell says.
///
/// # Errors
/// [`WorkbookError`].
pub fn sheets(bytes: &[u8], limit: usize) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    at_once(sheets_in_turns(bytes, limit, &Turns::none()))
}

/// The same in turns.
///
/// # Errors
/// As above.
pub(super) async fn sheets_in_turns(
    bytes: &[u8],
    limit: usize,
    turns: &Turns,
) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let is_wanted = |path: &str| {
        let path = path.to_ascii_lowercase();
        path.ends_with(".xml") || path.ends_with(".rels")
    };
    // What a book is, is seen by what it holds, not by how its file is called.
    if compound::is_compound(bytes) {
        return old_excel::sheets(bytes, limit, turns).await;
    }
    let unpacking = archive::unpack_in_turns(bytes, limit, is_wanted, turns);
    let unpacked = turns.stage(0.0, UNPACKED, unpacking).await?;
    let mut parts: Parts = unpacked
        .into_iter()
        .map(|(path, bytes)| (path.to_ascii_lowercase(), bytes))
        .collect();
    let is_excel = parts.contains_key(excel::LINKS) || !parts.contains_key(open_document::CONTENT);
    let reading = async {
        if is_excel {
            return excel::sheets(parts, limit, turns).await;
        }
        let content = take(&mut parts, open_document::CONTENT)?;
        open_document::sheets(&content, limit, turns).await
    };
    turns.stage(UNPACKED, 1.0, reading).await
}

/// What a file says, once: no book makes many sheets out of one.
fn take(parts: &mut Parts, path: &str) -> Result<String, WorkbookError> {
    let bytes = parts.remove(path).ok_or(WorkbookError::Damaged)?;
    String::from_utf8(bytes).map_err(|_| WorkbookError::Damaged)
}
