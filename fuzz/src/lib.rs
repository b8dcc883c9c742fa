//! What the targets have in common.

use data::limits::LimitTable;
use data::own::{self, OwnFile};
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

/// A compound file with one stream, the workbook, in sectors one after the other.
pub fn compound(stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 512;
    const END: u32 = 0xffff_fffe;
    const FREE: u32 = 0xffff_ffff;
    // What is shorter is kept elsewhere.
    let length = stream.len().max(4096);
    let n_sectors = length.div_ceil(SECTOR);
    let n_tables = (n_sectors + 1).div_ceil(SECTOR / 4 - 1);
    let directory = n_sectors + n_tables;
    let mut file = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    file.resize(SECTOR, 0);
    let put16 =
        |file: &mut Vec<u8>, at: usize, n: u16| file[at..at + 2].copy_from_slice(&n.to_le_bytes());
    let put32 =
        |file: &mut Vec<u8>, at: usize, n: u32| file[at..at + 4].copy_from_slice(&n.to_le_bytes());
    put16(&mut file, 26, 3);
    put16(&mut file, 30, 9);
    put16(&mut file, 32, 6);
    put32(&mut file, 44, n_tables as u32);
    put32(&mut file, 48, directory as u32);
    put32(&mut file, 56, 4096);
    put32(&mut file, 60, END);
    put32(&mut file, 68, END);
    for place in 0..109 {
        let number = if place < n_tables {
            (n_sectors + place) as u32
        } else {
            FREE
        };
        put32(&mut file, 76 + 4 * place, number);
    }
    file.extend(stream);
    file.resize(SECTOR * (n_sectors + 1), 0);
    let chain = (0..n_tables * SECTOR / 4).map(|sector| match sector {
        sector if sector + 1 < n_sectors => sector as u32 + 1,
        sector if sector + 1 == n_sectors || sector == directory => END,
        sector if sector < directory => 0xffff_fffd,
        _ => FREE,
    });
    file.extend(chain.flat_map(u32::to_le_bytes));
    for (name, kind, start, length) in
        [("Root Entry", 5, END, 0), ("Workbook", 2, 0, length as u32)]
    {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry.resize(128, 0);
        put16(&mut entry, 64, 2 * name.len() as u16 + 2);
        entry[66] = kind;
        put32(&mut entry, 116, start);
        put32(&mut entry, 120, length);
        file.extend(entry);
    }
    file.resize(SECTOR * (directory + 2), 0);
    file
}
