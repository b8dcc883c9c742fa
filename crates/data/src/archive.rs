//! ZIP files: the part of the format that holds a package. Sizes that a file
//! states of itself are never believed.

use std::borrow::Cow;

use miniz_oxide::deflate::compress_to_vec;

use super::turns::{Turns, at_once};

/// Files in an archive looked at, at most.
const MAX_ENTRIES: usize = 1_000;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// Lengths of the fixed parts of the three kinds of record.
const LOCAL_LENGTH: usize = 30;
const CENTRAL_LENGTH: usize = 46;
const END_LENGTH: usize = 22;

/// Why an archive is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// It is none, it is cut off, or a checksum is wrong.
    #[error("not a sound ZIP file")]
    Damaged,
    /// It is locked by a password or packed in an unusual way.
    #[error("locked, or packed in an unusual way")]
    Unusual,
    /// Unpacked it is larger than the limit, or holds too many files.
    #[error("too large when unpacked")]
    TooLarge,
}

/// Whether these bytes begin as an archive does.
#[must_use]
pub fn is_archive(bytes: &[u8]) -> bool {
    matches!(number(bytes, 0, 4), Some(LOCAL | END))
}

/// The files that `is_wanted` by their paths, unpacked; together at most
/// `limit` bytes.
///
/// # Errors
/// [`ArchiveError`].
pub fn unpack(
    bytes: &[u8],
    limit: usize,
    is_wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(String, Vec<u8>)>, ArchiveError> {
    at_once(unpack_in_turns(bytes, limit, is_wanted, &Turns::none()))
}

/// The same in turns.
///
/// # Errors
/// As above.
pub(super) async fn unpack_in_turns(
    bytes: &[u8],
    limit: usize,
    is_wanted: impl Fn(&str) -> bool,
    turns: &Turns,
) -> Result<Vec<(String, Vec<u8>)>, ArchiveError> {
    let mut left = limit;
    let mut files = Vec::new();
    let share = |n_bytes: usize| n_bytes as f64 / bytes.len().max(1) as f64;
    let mut n_read = 0_usize;
    for entry in entries(bytes)? {
        let entry = entry?;
        if is_wanted(&entry.path) {
            let from = share(n_read);
            n_read = n_read.saturating_add(entry.packed).min(bytes.len());
            turns.part(from, share(n_read));
            let file = entry.unpack(bytes, &mut left, turns).await?;
            files.push((entry.path, file));
        }
    }
    Ok(files)
}

/// What the list of files of an archive has, one after the other; what follows one
/// that cannot be read is not to be had.
fn entries(
    bytes: &[u8],
) -> Result<impl Iterator<Item = Result<Entry, ArchiveError>>, ArchiveError> {
    let end = find_end(bytes).ok_or(ArchiveError::Damaged)?;
    let field = |at, length| number(bytes, end + at, length).ok_or(ArchiveError::Damaged);
    let count = field(10, 2)? as usize;
    let mut at = field(16, 4)? as usize;
    if count > MAX_ENTRIES {
        return Err(ArchiveError::TooLarge);
    }
    Ok((0..count).map(move |_| {
        let entry = Entry::read(bytes, at).ok_or(ArchiveError::Damaged)?;
        at = entry.next;
        Ok(entry)
    }))
}

/// A file of an archive: its path, and its bytes or why they are not to be had.
pub type Taken = (String, Result<Vec<u8>, ArchiveError>);

/// Every file, each by itself: one that is damaged does not hide the others.
/// Together at most `limit` bytes are unpacked.
///
/// # Errors
/// [`ArchiveError`] if the list of files cannot be read.
pub fn unpack_each(bytes: &[u8], limit: usize) -> Result<Vec<Taken>, ArchiveError> {
    let mut left = limit;
    let mut files = Vec::new();
    for entry in entries(bytes)? {
        let entry = entry?;
        let file = at_once(entry.unpack(bytes, &mut left, &Turns::none()));
        files.push((entry.path, file));
    }
    Ok(files)
}

/// Puts files into an archive, as they are: it is written on the reader's own
/// machine, where no network makes it worth the program that packs tighter.
#[must_use]
pub fn pack(files: &[(&str, &[u8])]) -> Vec<u8> {
    archive(files, |bytes| (STORED, bytes.into()))
}

/// Puts files into an archive, each packed as tight as it goes: for what says the
/// same over and over, such as the formulas of a workbook.
#[must_use]
pub fn pack_tight(files: &[(&str, &[u8])]) -> Vec<u8> {
    archive(files, |bytes| {
        (DEFLATED, compress_to_vec(bytes, LEVEL).into())
    })
}

/// How a file's bytes are packed: as they are, or deflated.
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// How hard it is tried; beyond it takes much longer for little.
const LEVEL: u8 = 6;

fn archive(
    files: &[(&str, &[u8])],
    packed: impl for<'a> Fn(&'a [u8]) -> (u16, Cow<'a, [u8]>),
) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (path, bytes) in files {
        let offset = out.len() as u32;
        let (method, packed) = packed(bytes);
        let common = common_fields(path, method, bytes, packed.len());
        out.extend(LOCAL.to_le_bytes());
        out.extend(&common);
        out.extend(path.bytes());
        out.extend(&*packed);
        directory.extend(CENTRAL.to_le_bytes());
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&common);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(path.bytes());
    }
    let (start, length) = (out.len() as u32, directory.len() as u32);
    out.extend(directory);
    out.extend(END.to_le_bytes());
    out.extend([0; 4]);
    let count = files.len() as u16;
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// The version of the format that names in UTF-8 ask for.
const VERSION: u16 = 20;
/// The flag that says that a name is in UTF-8.
const UTF8: u16 = 1 << 11;
/// 1 January 1980, the format's first day: equal files make equal archives.
const FIRST_DAY: u16 = 0x21;

/// What a file's record says at its place and in the directory alike.
fn common_fields(path: &str, method: u16, bytes: &[u8], packed: usize) -> Vec<u8> {
    let mut out = Vec::new();
    // Version, flags, how it is packed, time, day.
    for field in [VERSION, UTF8, method, 0, FIRST_DAY] {
        out.extend(field.to_le_bytes());
    }
    for field in [crc32fast::hash(bytes), packed as u32, bytes.len() as u32] {
        out.extend(field.to_le_bytes());
    }
    // The length of the name; no extra field.
    out.extend((path.len() as u16).to_le_bytes());
    out.extend([0; 2]);
    out
}

/// One file as the directory at the end of an archive has it.
struct Entry {
    path: String,
    is_locked: bool,
    method: u32,
    checksum: u32,
    packed: usize,
    offset: usize,
    /// Where the next one is.
    next: usize,
}

impl Entry {
    fn read(bytes: &[u8], at: usize) -> Option<Self> {
        let field = |place, length| number(bytes, at.checked_add(place)?, length);
        if field(0, 4)? != CENTRAL {
            return None;
        }
        let name_length = field(28, 2)? as usize;
        let rest = field(30, 2)? as usize + field(32, 2)? as usize;
        let name = bytes.get(at + CENTRAL_LENGTH..)?.get(..name_length)?;
        Some(Self {
            path: String::from_utf8_lossy(name).into_owned(),
            is_locked: field(8, 2)? & 1 == 1,
            method: field(10, 2)?,
            checksum: field(16, 4)?,
            packed: field(20, 4)? as usize,
            offset: field(42, 4)? as usize,
            next: at + CENTRAL_LENGTH + name_length + rest,
        })
    }

    /// At most as many bytes as are `left`, which is told of all that were unpacked,
    /// whatever becomes of them.
    async fn unpack(
        &self,
        bytes: &[u8],
        left: &mut usize,
        turns: &Turns,
    ) -> Result<Vec<u8>, ArchiveError> {
        if self.is_locked {
            return Err(ArchiveError::Unusual);
        }
        let packed = self.packed_bytes(bytes).ok_or(ArchiveError::Damaged)?;
        let file = match self.method {
            0 => {
                let rest = left.checked_sub(packed.len());
                *left = rest.ok_or(ArchiveError::TooLarge)?;
                packed.to_vec()
            }
            8 => inflate(packed, left, turns).await?,
            _ => return Err(ArchiveError::Unusual),
        };
        let mut checksum = crc32fast::Hasher::new();
        for part in file.chunks(AT_ONCE) {
            checksum.update(part);
            turns.rest(1, 1).await;
        }
        if checksum.finalize() == self.checksum {
            Ok(file)
        } else {
            Err(ArchiveError::Damaged)
        }
    }

    fn packed_bytes<'a>(&self, bytes: &'a [u8]) -> Option<&'a [u8]> {
        let field = |place, length| number(bytes, self.offset.checked_add(place)?, length);
        if field(0, 4)? != LOCAL {
            return None;
        }
        let before = LOCAL_LENGTH + field(26, 2)? as usize + field(28, 2)? as usize;
        bytes.get(self.offset + before..)?.get(..self.packed)
    }
}

/// Bytes unpacked before others may have a turn: a few milliseconds.
const AT_ONCE: usize = 1 << 20;

async fn inflate(packed: &[u8], left: &mut usize, turns: &Turns) -> Result<Vec<u8>, ArchiveError> {
    use miniz_oxide::inflate::TINFLStatus;
    use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

    let limit = *left;
    let mut state = Box::<DecompressorOxide>::default();
    let mut out: Vec<u8> = Vec::new();
    let (mut read, mut written) = (0_usize, 0_usize);
    loop {
        // What a file states of its size is not believed: room is made as it is
        // needed.
        let room = limit.min(written.saturating_add(AT_ONCE));
        out.resize(room, 0);
        let rest = packed.get(read..).unwrap_or_default();
        let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (status, n_read, n_written) = decompress(&mut state, rest, &mut out, written, flags);
        read += n_read;
        written += n_written;
        *left = limit - written;
        match status {
            TINFLStatus::Done => {
                out.truncate(written);
                return Ok(out);
            }
            TINFLStatus::HasMoreOutput if room == limit => return Err(ArchiveError::TooLarge),
            TINFLStatus::HasMoreOutput => turns.rest(read, packed.len()).await,
            _ => return Err(ArchiveError::Damaged),
        }
    }
}

/// Where the last record starts: at the very end, but for a comment of at
/// most 64 kB.
fn find_end(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END_LENGTH)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last)
        .rev()
        .find(|&at| number(bytes, at, 4) == Some(END))
}

/// A little-endian number of two or four bytes.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let bytes = bytes.get(at..)?.get(..length)?;
    Some(
        bytes
            .iter()
            .rev()
            .fold(0, |number, &byte| number << 8 | u32::from(byte)),
    )
}
