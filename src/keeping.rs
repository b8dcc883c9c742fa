//! Data sets from the web that are kept on the reader's device, to be opened
//! without a network.

use std::rc::Rc;
use std::sync::Arc;

use futures::lock::Mutex;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use browser::{clock, kept};
use data::Package;
use data::kept::{About, Kept, surplus};
use store::platform::Task;

/// Something to be done with what is kept.
pub enum Deed {
    /// Keep a data set in place of what was kept under its address.
    Keep {
        /// The address.
        address: String,
        /// What came from there just now.
        package: Arc<Package>,
    },
    /// Add texts in a language, as they came, under their path.
    Translate {
        /// The address of the data set.
        address: String,
        /// Where the texts are, as seen from there.
        path: String,
        /// The texts.
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
                if let Some(kept) = Kept::of(&package, &address, clock::now()) {
                    keep(&kept).await;
                }
            }
            Deed::Translate {
                address,
                path,
                bytes,
            } => {
                // Only beside the data set are they of any use.
                if let Some(mut kept) = find(&address).await {
                    kept.translate(&path, &bytes);
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
