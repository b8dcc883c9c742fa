//! Data sets from the web, as they are kept on a reader's device to be opened
//! without a network: what is written down, and how many there may be.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::own::OwnFile;
use super::package::{self, Files, Package};
use super::problem::Problem;

/// Data sets kept at most.
pub const MAX_KEPT: usize = 20;
/// Bytes kept at most, all data sets together.
pub const MAX_KEPT_BYTES: u64 = 50_000_000;

/// What there is to say of a data set that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The address of its descriptor, by which it is opened.
    pub address: String,
    /// Its title.
    pub title: String,
    /// When it came from the web, in UTC as ISO 8601 writes it.
    pub came: String,
    /// How many bytes it has.
    pub bytes: u64,
}

impl About {
    /// The day on which it came, as ISO 8601 writes it.
    #[must_use]
    pub fn day(&self) -> &str {
        self.came.split('T').next().unwrap_or_default()
    }
}

/// A data set as it came from the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What there is to say of it.
    pub about: About,
    content: Content,
    /// What lies beside its tables, such as texts in other languages, lenses and
    /// further years, by their paths: as much of it as anybody has asked for.
    pub beside: BTreeMap<String, Vec<u8>>,
}

/// What came.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    /// A package.
    Package {
        /// Its descriptor.
        descriptor: Vec<u8>,
        /// Its tables.
        files: Files,
    },
    /// A table by itself, a workbook or an archive.
    Table(OwnFile),
}

impl Kept {
    /// What is to be kept of a package that came from this address at this
    /// moment; none if its tables were not fetched.
    #[must_use]
    pub fn of(package: &Package, address: &str, came: String) -> Option<Self> {
        let files = package.files.as_deref()?.clone();
        let descriptor = serde_json::to_vec(&package.descriptor.original).ok()?;
        let mut kept = Self {
            about: About {
                address: address.to_owned(),
                title: package.descriptor.title.clone(),
                came,
                bytes: 0,
            },
            content: Content::Package { descriptor, files },
            beside: BTreeMap::new(),
        };
        kept.weigh();
        Some(kept)
    }

    /// The same of a table by itself, a workbook or an archive with this title.
    #[must_use]
    pub fn of_table(file: OwnFile, title: &str, address: &str, came: String) -> Self {
        let mut kept = Self {
            about: About {
                address: address.to_owned(),
                title: title.to_owned(),
                came,
                bytes: 0,
            },
            content: Content::Table(file),
            beside: BTreeMap::new(),
        };
        kept.weigh();
        kept
    }

    /// Adds what lies at a path beside its tables, as it came.
    pub fn add(&mut self, path: &str, bytes: &[u8]) {
        self.beside.insert(path.to_owned(), bytes.to_vec());
        self.weigh();
    }

    /// The same with what an earlier copy has beside its tables, if these are the same.
    #[must_use]
    pub fn with_beside_of(mut self, earlier: Self) -> Self {
        if earlier.content == self.content {
            for (path, bytes) in earlier.beside {
                self.beside.entry(path).or_insert(bytes);
            }
            self.weigh();
        }
        self
    }

    /// The package; none if it is a table by itself.
    ///
    /// # Errors
    /// As for the one that came, should this build be stricter than the one that
    /// kept it.
    #[must_use]
    pub fn package(&self) -> Option<Result<Package, Vec<Problem>>> {
        let Content::Package { descriptor, files } = &self.content else {
            return None;
        };
        let descriptor = package::read_descriptor(descriptor);
        Some(descriptor.and_then(|descriptor| package::read(descriptor, files)))
    }

    /// The table by itself; none if it is a package.
    #[must_use]
    pub fn table(&self) -> Option<&OwnFile> {
        match &self.content {
            Content::Package { .. } => None,
            Content::Table(file) => Some(file),
        }
    }

    /// All files in one: a line with the lengths, then one after the other.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        joined(&self.parts())
    }

    /// Reads what [`to_bytes`](Self::to_bytes) has written; none if it was
    /// something else.
    #[must_use]
    pub fn from_bytes(about: About, bytes: &[u8]) -> Option<Self> {
        let mut parts = parted(bytes)?.into_iter();
        let (name, first) = parts.next()?;
        let content = if let Some(name) = name.strip_prefix(TABLE) {
            Content::Table(OwnFile {
                name: name.to_owned(),
                bytes: first,
            })
        } else {
            let mut table = |wanted: &str| {
                let (name, part) = parts.next()?;
                (name == wanted).then_some(part)
            };
            let [descriptor, cities, framework, values] = TABLES;
            let files = Files {
                cities: table(cities)?,
                framework: table(framework)?,
                values: table(values)?,
            };
            if name != descriptor {
                return None;
            }
            Content::Package {
                descriptor: first,
                files,
            }
        };
        Some(Self {
            about,
            content,
            beside: parts.collect(),
        })
    }

    fn parts(&self) -> Vec<(String, &[u8])> {
        let mut parts: Vec<(String, &[u8])> = match &self.content {
            Content::Package { descriptor, files } => {
                let Files {
                    cities,
                    framework,
                    values,
                } = files;
                let parts = [descriptor, cities, framework, values];
                let named = TABLES.into_iter().zip(parts);
                named
                    .map(|(name, part)| (name.to_owned(), part.as_slice()))
                    .collect()
            }
            Content::Table(file) => vec![(format!("{TABLE}{}", file.name), &file.bytes)],
        };
        let beside = self.beside.iter();
        parts.extend(beside.map(|(path, part)| (path.clone(), part.as_slice())));
        parts
    }

    fn weigh(&mut self) {
        let parts = self.parts().into_iter();
        self.about.bytes = parts.map(|(_, part)| part.len() as u64).sum();
    }
}

/// What the files are called that every package has.
const TABLES: [&str; 4] = ["descriptor", "cities", "framework", "values"];
/// What stands before the name of a table by itself.
const TABLE: &str = "table:";

/// Named parts in one: a line with their names and lengths, then one after the
/// other.
fn joined(parts: &[(String, &[u8])]) -> Vec<u8> {
    let lengths = parts.iter().map(|(name, part)| (name.as_str(), part.len()));
    let lengths: Vec<(&str, usize)> = lengths.collect();
    // Names and numbers can always be written.
    let mut bytes = serde_json::to_vec(&lengths).unwrap_or_default();
    bytes.push(b'\n');
    parts.iter().for_each(|(_, part)| bytes.extend(*part));
    bytes
}

/// The parts that [`joined`] has put together; none if it was something else.
fn parted(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let line = bytes.iter().position(|&byte| byte == b'\n')?;
    let lengths: Vec<(String, usize)> = scenario::from_bytes(&bytes[..line]).ok()?;
    let mut rest = &bytes[line + 1..];
    let mut parts = Vec::new();
    for (name, length) in lengths {
        let (part, after) = rest.split_at_checked(length)?;
        rest = after;
        parts.push((name, part.to_vec()));
    }
    Some(parts)
}

/// Files of the reader's own, as they are kept in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    /// What there is to say of them; their address is the word that stands for
    /// them in that of the page.
    pub about: About,
    /// The files, as the reader chose them.
    pub files: Vec<OwnFile>,
}

impl Shelved {
    /// What is to be kept of these files, which make a data set of this title.
    #[must_use]
    pub fn of(files: Vec<OwnFile>, title: &str, word: &str, came: String) -> Self {
        let bytes = files.iter().map(|file| file.bytes.len() as u64).sum();
        let about = About {
            address: word.to_owned(),
            title: title.to_owned(),
            came,
            bytes,
        };
        Self { about, files }
    }

    /// All files in one.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let parts = self.files.iter();
        let parts: Vec<(String, &[u8])> = parts
            .map(|file| (file.name.clone(), file.bytes.as_slice()))
            .collect();
        joined(&parts)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) has written; none if it was
    /// something else, or has changed since.
    #[must_use]
    pub fn from_bytes(about: About, bytes: &[u8]) -> Option<Self> {
        let parts = parted(bytes)?.into_iter();
        let files: Vec<OwnFile> = parts.map(|(name, bytes)| OwnFile { name, bytes }).collect();
        let shelved = Self::of(files, &about.title, &about.address, about.came.clone());
        (shelved.about == about && !shelved.files.is_empty()).then_some(shelved)
    }

    /// The files as one to be saved: itself where there is one, an archive of all
    /// where there are several.
    #[must_use]
    pub fn export(&self) -> OwnFile {
        if let [file] = self.files.as_slice() {
            return file.clone();
        }
        let files = self.files.iter();
        let files: Vec<(&str, &[u8])> = files
            .map(|file| (file.name.as_str(), file.bytes.as_slice()))
            .collect();
        OwnFile {
            name: format!("{}.zip", super::edit::slug(&self.about.title)),
            bytes: super::archive::pack(&files),
        }
    }
}

/// Which of those that are kept must go for a new one to have room, the one that
/// came longest ago first. None if there is no room for it however many go.
#[must_use]
pub fn surplus(kept: &[About], new: &About) -> Option<Vec<String>> {
    if new.bytes > MAX_KEPT_BYTES {
        return None;
    }
    let mut others: Vec<&About> = kept
        .iter()
        .filter(|about| about.address != new.address)
        .collect();
    others.sort_by(|one, other| other.came.cmp(&one.came));
    let (mut n, mut bytes) = (1, new.bytes);
    let mut is_full = false;
    let mut going = Vec::new();
    for about in others {
        n += 1;
        bytes = bytes.saturating_add(about.bytes);
        is_full = is_full || n > MAX_KEPT || bytes > MAX_KEPT_BYTES;
        if is_full {
            going.push(about.address.clone());
        }
    }
    Some(going)
}
