//! What the store needs of the world around it, and nothing of what that is: a
//! page has a browser, a test has none.

use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use crate::LoadFailure;
use crate::intervals::Drawing;
use data::Package;
use data::kept::Kept;
use data::own::{self, Bare, OwnFile, Refused};
use data::plan::Choices;
use data::turns::Turns;
use i18n::Numerals;
use scenario::Language;

/// What of a reader's own is to be read.
#[derive(Clone, Debug)]
pub enum Own {
    /// Whatever is in these files; a table that does not describe itself as a plan
    /// of an address has it, if there is one that can be read.
    Files(Vec<OwnFile>, Option<String>),
    /// A table as its reader has decided.
    Table(Arc<Bare>),
}

impl Own {
    /// Files as anybody would read them.
    #[must_use]
    pub fn files(files: Vec<OwnFile>) -> Self {
        Self::Files(files, None)
    }

    /// Reads it in turns.
    ///
    /// # Errors
    /// [`LoadFailure`] with every problem found.
    pub async fn open(self, turns: &Turns) -> Result<Package, LoadFailure> {
        let opened = match self {
            Self::Files(files, plan) => {
                // Whether it could be read is seen by what is decided.
                let choices = plan.and_then(|plan| Choices::from_text(&plan));
                own::open_in_turns(files, choices.unwrap_or_default(), turns).await
            }
            Self::Table(bare) => {
                let opened = bare.open_in_turns(turns).await;
                opened.map_err(|problems| Refused {
                    problems,
                    bare: Some(bare),
                })
            }
        };
        opened.map_err(LoadFailure::from)
    }
}

/// Work in which something has to be waited for.
pub type Task<T> = Pin<Box<dyn Future<Output = T>>>;

/// Hears how many bytes have come in.
pub type OnBytes = Rc<dyn Fn(u64)>;

/// What happens to the current entry of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// It gets the new address.
    Replace,
    /// It stays, and Back returns to it.
    Push,
}

/// Why a file did not arrive.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No connection, or the host does not let other sites read the file.
    #[error("{url} could not be reached")]
    Unreachable {
        /// The address.
        url: String,
    },
    /// The host answered with an error.
    #[error("{url} answered {status}")]
    Status {
        /// The address.
        url: String,
        /// The HTTP status.
        status: u16,
    },
    /// The file broke off.
    #[error("{url} broke off after {received} bytes")]
    BrokeOff {
        /// The address.
        url: String,
        /// Bytes that came in.
        received: u64,
    },
    /// Nothing came for so long that nothing is expected any more.
    #[error("{url} sent nothing for {seconds} seconds")]
    Silent {
        /// The address.
        url: String,
        /// How long it was waited for.
        seconds: u32,
    },
    /// The file is larger than the limit given.
    #[error("{url} is larger than {limit} bytes")]
    TooLarge {
        /// The address.
        url: String,
        /// Bytes taken at most.
        limit: u64,
    },
    /// Not an address that can be fetched.
    #[error("'{url}' is not an address")]
    BadAddress {
        /// The text.
        url: String,
    },
}

/// Nothing can be kept between visits, or there is no room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing can be kept here")]
pub struct StorageBlocked;

/// Why files of the reader's own are not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotKept {
    /// Nothing can be kept here.
    #[error("nothing can be kept here")]
    Blocked,
    /// There is no room for them.
    #[error("there is no room for them")]
    Full,
}

/// Why a worker does not work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkerError {
    /// There can be none here.
    #[error("there can be no worker here")]
    Refused,
    /// A file that it starts from did not come.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// All its files come, and it does not start.
    #[error("the worker does not start")]
    NotStarted,
    /// It has worked, and does no longer.
    #[error("the worker has stopped")]
    Stopped,
}

/// What happens to a worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// It says something.
    Said(String),
    /// It will say nothing more.
    Ended(WorkerError),
}

/// A worker; it ends when dropped.
pub trait Worker {
    /// Says something, with a block of numbers if there is one. Whether it was
    /// taken.
    fn say(&self, text: &str, values: Option<&[f64]>) -> bool;
}

/// A call that is put off until nothing more has been asked for a while; it is
/// given up when dropped.
pub trait Later {
    /// Starts the wait anew.
    fn ask(&self);
    /// Gives up the wait.
    fn cancel(&self);
}

/// Calls before frames; they end when dropped.
pub trait Frames {
    /// Asks for a call before the next frame, once however often it is asked.
    fn ask(&self);
}

/// A file that a reader chose.
pub trait ChosenFile {
    /// Its name.
    fn name(&self) -> String;
    /// Its length in bytes.
    fn size(&self) -> u64;
    /// All that is in it; none if it cannot be read, say because it was taken
    /// away since.
    fn bytes(&self) -> Task<Option<Vec<u8>>>;
}

/// The world around the store.
pub trait Platform {
    /// The query of the current address, without its question mark.
    fn query(&self) -> String;

    /// The whole address that this page would have with another query.
    fn address(&self, query: &str) -> String;

    /// The part of the current address after `#`, without it.
    fn fragment(&self) -> String;

    /// Whether the reader asked for less motion.
    fn prefers_reduced_motion(&self) -> bool;

    /// Writes a query into the address bar. One that is there already is left
    /// alone, so that equal states make one entry. Whether it was written: where
    /// it is refused, a link is lost and not the page.
    fn write_query(&self, query: &str, entry: Entry) -> bool;

    /// Fetches a file of at most so many bytes; given up when the task is
    /// dropped.
    fn fetch(&self, url: &str, limit: u64, on_bytes: OnBytes) -> Task<Result<Vec<u8>, FetchError>>;

    /// A path as seen from a base address, which may be relative to the page.
    ///
    /// # Errors
    /// [`FetchError::BadAddress`] if the two make no address of the web or of
    /// the page's own place.
    fn resolve(&self, base: &str, path: &str) -> Result<String, FetchError>;

    /// Reads a reader's own files in these turns, by code that may have to come
    /// first.
    fn open_own(&self, own: Own, turns: Turns) -> Task<Result<Package, LoadFailure>>;

    /// What draws the intervals of ranks, by code that may have to come first; none
    /// if it did not come.
    fn drawing(&self) -> Task<Option<Drawing>> {
        Box::pin(std::future::ready(Some(Drawing::here())))
    }

    /// Takes up a task.
    fn spawn(&self, task: Task<()>);

    /// Lets what waits be done, such as a reader's press, before work goes on.
    fn breath(&self) -> Task<()>;

    /// Milliseconds since some moment.
    fn now_ms(&self) -> f64;

    /// Calls after so many milliseconds of quiet.
    fn later(&self, quiet_ms: i32, call: Box<dyn FnMut()>) -> Box<dyn Later>;

    /// Calls before a frame; the call says whether it wants the next one too.
    fn frames(&self, call: Box<dyn FnMut() -> bool>) -> Box<dyn Frames>;

    /// Starts this program in a worker.
    ///
    /// # Errors
    /// [`WorkerError`] says why none works here.
    fn hire(&self, hear: Box<dyn FnMut(Happening)>) -> Result<Box<dyn Worker>, WorkerError>;

    /// Reads what was kept under a name; none if nothing was.
    ///
    /// # Errors
    /// [`StorageBlocked`] where nothing can be kept.
    fn recall(&self, name: &str) -> Result<Option<String>, StorageBlocked>;

    /// Keeps a text under a name, in place of what was there.
    ///
    /// # Errors
    /// [`StorageBlocked`] where nothing can be kept, or no more.
    fn keep(&self, name: &str, text: &str) -> Result<(), StorageBlocked>;

    /// Keeps a text for as long as the page is open, reloads included.
    ///
    /// # Errors
    /// [`StorageBlocked`] where nothing can be kept, or no more.
    fn hold(&self, name: &str, text: &str) -> Result<(), StorageBlocked>;

    /// What is kept so under a name.
    fn held(&self, name: &str) -> Option<String>;

    /// Keeps it no longer.
    fn let_go(&self, name: &str);

    /// Keeps a package that came from this address on the web, to be opened
    /// without a network. Where nothing can be kept, it is not.
    fn keep_package(&self, address: &str, package: Arc<Package>);

    /// Keeps a table that came from this address on the web in the same way,
    /// under what it is called.
    fn keep_table(&self, address: &str, title: &str, file: OwnFile);

    /// Keeps what lies beside the tables of such a package, as it came, under its
    /// path.
    fn keep_beside(&self, address: &str, path: &str, bytes: Vec<u8>);

    /// What is kept of a package that came from this address.
    fn kept_package(&self, address: &str) -> Task<Option<Kept>>;

    /// Keeps the reader's own files, under the word that stands for them in an
    /// address and what they are called, until they are removed.
    fn keep_own(&self, word: &str, title: &str, files: Vec<OwnFile>) -> Task<Result<(), NotKept>>;

    /// The reader's own files that are kept under a word; none where none are, or
    /// they cannot be read.
    fn own_files(&self, word: &str) -> Task<Option<Vec<OwnFile>>>;

    /// Puts a text where the reader can paste it from. Whether it is there.
    fn copy(&self, text: &str) -> Task<bool>;

    /// The reader's languages as BCP 47 tags, most wanted first.
    fn languages(&self) -> Vec<String>;

    /// How a language writes numbers.
    fn numerals(&self, language: Language) -> Numerals;

    /// A country's name in a language, or its code where there is none.
    fn country_name(&self, language: Language, code: &str) -> String;
}
