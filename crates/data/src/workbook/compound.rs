//! Compound files: what the workbooks of Excel 97 to 2003 are packed in, a little
//! file system of sectors in chains. No chain is followed further than the file is
//! long.
//!
//! The form is Microsoft's, published as [MS-CFB].

/// How a compound file begins.
const SIGNATURE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// Where the header has its list of the first sectors of the table of chains.
const LIST: std::ops::Range<usize> = 76..512;
/// Numbers from here on are no sector but say something of one.
const FIRST_WORD: u32 = 0xffff_fffa;
const ENTRY_LENGTH: usize = 128;
const MINI_SECTOR: usize = 64;

/// Whether these bytes begin as a compound file does.
pub(super) fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(&SIGNATURE)
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..)?.first_chunk()?;
    Some(u16::from_le_bytes(*bytes))
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..)?.first_chunk()?;
    Some(u32::from_le_bytes(*bytes))
}

/// The stream of this name; none if the file is broken or has no such stream.
pub(super) fn stream(bytes: &[u8], name: &str) -> Option<Vec<u8>> {
    Compound::open(bytes)?.stream(name)
}

struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// The sector that follows each.
    chains: Vec<u32>,
    directory: Vec<u8>,
    /// What small streams are kept in, and the chains of its small sectors.
    mini: Vec<u8>,
    mini_chains: Vec<u32>,
    /// Streams shorter than this are small.
    cutoff: usize,
}

impl<'a> Compound<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        if !is_compound(bytes) {
            return None;
        }
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut file = Self {
            bytes,
            sector,
            chains: Vec::new(),
            directory: Vec::new(),
            mini: Vec::new(),
            mini_chains: Vec::new(),
            cutoff: u32_at(bytes, 56)? as usize,
        };
        file.chains = file.table()?;
        file.directory = file.chain(u32_at(bytes, 48)?, usize::MAX)?;
        let (start, length) = place(file.directory.get(..ENTRY_LENGTH)?)?;
        // A file without small streams has no room for them.
        if u32_at(bytes, 64)? > 0 {
            file.mini = file.chain(start, length)?;
            file.mini_chains = numbers(&file.chain(u32_at(bytes, 60)?, usize::MAX)?).collect();
        }
        Some(file)
    }

    fn n_sectors(&self) -> usize {
        (self.bytes.len() / self.sector).saturating_sub(1)
    }

    /// The last one may be cut short.
    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let from = (number as usize).checked_add(1)?.checked_mul(self.sector)?;
        let to = from.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(from..to)
    }

    /// The table of chains, whose sectors are listed in the header and, in a large
    /// file, in further sectors that each end with where the next is.
    fn table(&self) -> Option<Vec<u32>> {
        let mut list: Vec<u32> = numbers(self.bytes.get(LIST)?).collect();
        let mut next = u32_at(self.bytes, 68)?;
        for _ in 0..=self.n_sectors() {
            if next >= FIRST_WORD {
                let sectors = list.into_iter().filter(|number| *number < FIRST_WORD);
                // No more than the file has, whatever it lists.
                let sectors = sectors.take(self.n_sectors());
                let sectors = sectors.map(|number| self.sector(number));
                let sectors: Vec<&[u8]> = sectors.collect::<Option<_>>()?;
                return Some(sectors.into_iter().flat_map(numbers).collect());
            }
            list.extend(numbers(self.sector(next)?));
            next = list.pop()?;
        }
        None
    }

    /// What stands in a chain of sectors, as much of it as belongs to the stream.
    fn chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        let sector = |number| self.sector(number);
        follow((start, length), (&self.chains, self.n_sectors()), sector)
    }

    /// The same of small sectors.
    fn mini_chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        let n_sectors = self.mini.len() / MINI_SECTOR;
        let sector = |number: u32| {
            let from = (number as usize).checked_mul(MINI_SECTOR)?;
            let to = from.checked_add(MINI_SECTOR)?.min(self.mini.len());
            self.mini.get(from..to)
        };
        follow((start, length), (&self.mini_chains, n_sectors), sector)
    }

    fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let mut entries = self.directory.chunks_exact(ENTRY_LENGTH);
        let entry = entries.find(|entry| is_named(entry, name))?;
        let (start, length) = place(entry)?;
        match length < self.cutoff {
            true => self.mini_chain(start, length),
            false => self.chain(start, length),
        }
    }
}

/// The sectors of a chain one after the other, from the first to where it ends or
/// enough has come. One that is longer than there are whole sectors and one that is
/// cut short runs in a circle.
fn follow<'a>(
    (start, length): (u32, usize),
    (chains, n_sectors): (&[u32], usize),
    sector: impl Fn(u32) -> Option<&'a [u8]>,
) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    let mut number = start;
    for _ in 0..=n_sectors + 1 {
        if number >= FIRST_WORD || whole.len() >= length {
            whole.truncate(length);
            return Some(whole);
        }
        whole.extend_from_slice(sector(number)?);
        number = *chains.get(number as usize)?;
    }
    None
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    let (numbers, _) = bytes.as_chunks();
    numbers.iter().map(|number| u32::from_le_bytes(*number))
}

/// Where what an entry names begins, and how long it is.
fn place(entry: &[u8]) -> Option<(u32, usize)> {
    Some((u32_at(entry, 116)?, u32_at(entry, 120)? as usize))
}

fn is_named(entry: &[u8], name: &str) -> bool {
    let (units, _) = entry[..64].as_chunks();
    let units = units.iter().map(|unit| u16::from_le_bytes(*unit));
    let letters = char::decode_utf16(units.take_while(|unit| *unit != 0));
    letters
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .eq(name.chars())
}
