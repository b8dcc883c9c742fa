//! Data sets that are kept on the reader's device: those from the web, to be
//! opened without a network, and those from the reader's own files.

use std::rc::Rc;
use std::sync::Arc;

use futures::lock::Mutex;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use browser::shelf::ShelfError;
use browser::{clock, kept, shelf};
use data::Package;
use data::kept::{About, Kept, Shelved, surplus};
use data::own::OwnFile;
use store::platform::{NotKept, Task};

/// Something to be done with what is kept.
pub enum Deed {
    /// Keep a data set in place of what was kept under its address.
    Keep {
        /// The address.
        address: String,
        /// What came from there just now.
        package: Arc<Package>,
    },
    /// Keep a table by itself in the same way.
    KeepTable {
        /// The address.
        address: String,
        /// What came from there just now.
        file: OwnFile,
        /// What it is called.
        title: String,
    },
    /// Add what lies beside the tables of a package, as it came, under its path.
    Add {
        /// The address of the data set.
        address: String,
        /// Where it lies, as seen from there.
        path: String,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// Find what is kept under an address.
    Find(String),
}

thread_local! {
    /// One deed after the other: texts are added to what is there already.
    static TURN: Rc<Mutex<()>> = Rc::default();
}

/// Does it, by code that comes when it is first needed. What was to be found is
/// the answer.
#[wasm_split(keeping, fallible)]
pub fn act(deed: Deed) -> Result<Task<Option<Kept>>, SplitLoaderError> {
    let turn = TURN.with(Rc::clone);
    Ok(Box::pin(async move {
        let _turn = turn.lock().await;
        match deed {
            Deed::Keep { address, package } => {
                if let Some(mut kept) = Kept::of(&package, &address, clock::now()) {
                    if let Some(earlier) = find(&address).await {
                        kept = kept.with_beside_of(earlier);
                    }
                    keep(&kept).await;
                }
            }
            Deed::KeepTable {
                address,
                file,
                title,
            } => keep(&Kept::of_table(file, &title, &address, clock::now())).await,
            Deed::Add {
                address,
                path,
                bytes,
            } => {
                // Only beside the data set are they of any use.
                if let Some(mut kept) = find(&address).await {
                    kept.add(&path, &bytes);
                    keep(&kept).await;
                }
            }
            Deed::Find(address) => return find(&address).await,
        }
        None
    }))
}

async fn keep(kept: &Kept) {
    let all = listed().await.unwrap_or_default();
    let Some(surplus) = surplus(&all, &kept.about) else {
        return;
    };
    for address in surplus {
        kept::remove(&address).await;
    }
    // What is about a data set is made of texts and numbers.
    let about = serde_json::to_string(&kept.about).unwrap_or_default();
    // Where there is no room, it is not kept: the next visit tries again.
    kept::put(&kept.about.address, &about, &kept.to_bytes()).await;
}

async fn find(address: &str) -> Option<Kept> {
    let (about, bytes) = kept::get(address).await?;
    Kept::from_bytes(serde_json::from_str(&about).ok()?, &bytes)
}

/// All data sets that are kept, the newest first; none where nothing can be.
pub async fn listed() -> Option<Vec<About>> {
    let lines = kept::list().await?;
    let read = |line: &String| serde_json::from_str(line).ok();
    let mut all: Vec<About> = lines.iter().filter_map(read).collect();
    all.sort_by(|one, other| other.came.cmp(&one.came));
    Some(all)
}

/// Something to be done with what is kept of the reader's own files.
pub enum OwnDeed {
    /// Keep files in place of those that were kept under their word.
    Keep {
        /// The word that stands for them in an address.
        word: String,
        /// What they are called.
        title: String,
        /// The files.
        files: Vec<OwnFile>,
    },
    /// Find the files of a word.
    Find(String),
    /// List all.
    List,
    /// Keep the files of a word no longer.
    Remove(String),
}

/// What comes of it.
pub enum OwnAnswer {
    /// Nothing more is to be said.
    Done,
    /// The files; none if there are none, or they are not what was kept.
    Found(Option<Shelved>),
    /// All that are kept, the newest first.
    Listed(Vec<About>),
}

/// Does it, by code that comes when it is first needed.
#[wasm_split(shelf, fallible)]
pub fn act_own(deed: OwnDeed) -> Result<Task<Result<OwnAnswer, NotKept>>, SplitLoaderError> {
    Ok(Box::pin(async move {
        let done = match deed {
            OwnDeed::Keep { word, title, files } => {
                let shelved = Shelved::of(files, &title, &word, clock::now());
                // What is about files is made of texts and numbers.
                let about = serde_json::to_string(&shelved.about).unwrap_or_default();
                let kept = shelf::put(&word, &about, &shelved.to_bytes()).await;
                kept.map(|()| OwnAnswer::Done)
            }
            OwnDeed::Find(word) => shelf::get(&word).await.map(|found| {
                let read = |(about, bytes): (String, Vec<u8>)| {
                    Shelved::from_bytes(serde_json::from_str(&about).ok()?, &bytes)
                };
                OwnAnswer::Found(found.and_then(read))
            }),
            OwnDeed::List => shelf::list().await.map(|lines| {
                let read = |line: &String| serde_json::from_str(line).ok();
                let mut all: Vec<About> = lines.iter().filter_map(read).collect();
                all.sort_by(|one, other| other.came.cmp(&one.came));
                OwnAnswer::Listed(all)
            }),
            OwnDeed::Remove(word) => shelf::remove(&word).await.map(|()| OwnAnswer::Done),
        };
        done.map_err(|error| match error {
            ShelfError::Blocked => NotKept::Blocked,
            ShelfError::Full => NotKept::Full,
        })
    }))
}
