//! What the targets have in common.

use data::own::{self, OwnFile};
use data::limits::LimitTable;
use data::plan::Choices;
use data::{Package, write};

/// Opens files, and if they are a data set, writes and opens it again: what we
/// write is read, and writing it once more changes no byte.
pub fn open(files: Vec<OwnFile>) {
    if let Ok(package) = own::open(files) {
        again(&package);
    }
}

/// Writes a data set and opens it again: see [`open`].
pub fn again(package: &Package) {
    let written = write::package(package);
    let reopened = zip(written.clone());
    let rewritten = write::package(&reopened);
    assert_eq!(write::package(&zip(rewritten.clone())), rewritten);
    assert_eq!(reopened.dataset.units(), package.dataset.units());
    // Years whose tables did not come are not promised.
    let offered = package.offered();
    assert!(reopened.offered().iter().all(|year| offered.contains(year)));
    let _ = write::coinr(package);
    if let Some(limits) = package.limits() {
        let bytes = package.beside.get(&limits.name).unwrap_or_default();
        if let Ok(table) = LimitTable::read(limits, bytes) {
            let _ = table.margins(package);
        }
    }
    let _ = reopened.with_years_beside();
}

/// Whether choices are no more than an address takes.
pub fn is_bounded(choices: &Choices) -> bool {
    let plan = choices.plan.as_ref();
    plan.is_none_or(|plan| plan.columns.len() <= 1_000 && plan.dimensions.len() <= 200)
}

fn zip(bytes: Vec<u8>) -> Package {
    let name = "again.zip".to_owned();
    match own::open(vec![OwnFile { name, bytes }]) {
        Ok(package) => package,
        Err(problems) => panic!("what was written is not read: {problems:?}"),
    }
}

/// A file of this name.
pub fn file(name: &str, bytes: &[u8]) -> OwnFile {
    OwnFile {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    }
}

/// Bytes in parts, at a mark that a mutation is likely to keep.
pub fn parts(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split(|&byte| byte == 0).collect()
}
