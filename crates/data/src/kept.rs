//! Data sets from the web, as they are kept on a reader's device to be opened
//! without a network: what is written down, and how many there may be.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
    /// Its descriptor.
    descriptor: Vec<u8>,
    /// Its tables.
    files: Files,
    /// Its texts in other languages, by their paths.
    pub translations: BTreeMap<String, Vec<u8>>,
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
            descriptor,
            files,
            translations: BTreeMap::new(),
        };
        kept.weigh();
        Some(kept)
    }

    /// Adds its texts in a language, as they came.
    pub fn translate(&mut self, path: &str, bytes: &[u8]) {
        self.translations.insert(path.to_owned(), bytes.to_vec());
        self.weigh();
    }

    /// The package.
    ///
    /// # Errors
    /// As for the one that came, should this build be stricter than the one that
    /// kept it.
    pub fn package(&self) -> Result<Package, Vec<Problem>> {
        package::read(package::read_descriptor(&self.descriptor)?, &self.files)
    }

    /// All files in one: a line with the lengths, then one after the other.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let paths = self.translations.keys().map(String::as_str);
        let named = TABLES.into_iter().chain(paths).zip(self.parts());
        let lengths: Vec<(&str, usize)> = named.map(|(name, part)| (name, part.len())).collect();
        // Names and numbers can always be written.
        let mut bytes = serde_json::to_vec(&lengths).unwrap_or_default();
        bytes.push(b'\n');
        self.parts().for_each(|part| bytes.extend(part));
        bytes
    }

    /// Reads what [`to_bytes`](Self::to_bytes) has written; none if it was
    /// something else.
    #[must_use]
    pub fn from_bytes(about: About, bytes: &[u8]) -> Option<Self> {
        let line = bytes.iter().position(|&byte| byte == b'\n')?;
        let lengths: Vec<(String, usize)> = serde_json::from_slice(&bytes[..line]).ok()?;
        let mut rest = &bytes[line + 1..];
        let mut parts = Vec::new();
        for (name, length) in lengths {
            let (part, after) = rest.split_at_checked(length)?;
            rest = after;
            parts.push((name, part.to_vec()));
        }
        let mut parts = parts.into_iter();
        let mut table = |wanted: &str| {
            let (name, part) = parts.next()?;
            (name == wanted).then_some(part)
        };
        let [first, cities, framework, values] = TABLES;
        Some(Self {
            about,
            descriptor: table(first)?,
            files: Files {
                cities: table(cities)?,
                framework: table(framework)?,
                values: table(values)?,
            },
            translations: parts.collect(),
        })
    }

    fn parts(&self) -> impl Iterator<Item = &Vec<u8>> {
        let Files {
            cities,
            framework,
            values,
        } = &self.files;
        [&self.descriptor, cities, framework, values]
            .into_iter()
            .chain(self.translations.values())
    }

    fn weigh(&mut self) {
        self.about.bytes = self.parts().map(|part| part.len() as u64).sum();
    }
}

/// What the files are called that every data set has.
const TABLES: [&str; 4] = ["descriptor", "cities", "framework", "values"];

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
