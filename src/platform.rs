//! The browser as the store sees it.

use std::sync::Arc;

use crate::keeping::{self, Deed, OwnAnswer, OwnDeed};
use browser::frame::{NextFrame, Settled};
use browser::{
    address, clipboard, fetch, files, frame, intl, motion, page, parent, storage, worker,
};
use data::Package;
use data::kept::Kept;
use data::own::OwnFile;
use data::turns::Turns;
use i18n::{Marks, Numerals};
use scenario::Language;
use store::LoadFailure;
use store::intervals::Drawing;
use store::platform::{
    ChosenFile, Entry, FetchError, Frames, Happening, Later, NotKept, OnBytes, Own, Platform,
    StorageBlocked, Task, Worker, WorkerError,
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// The browser that this page is in.
#[derive(Clone, Copy, Debug)]
pub struct Page;

impl Platform for Page {
    fn query(&self) -> String {
        address::query()
    }

    fn address(&self, query: &str) -> String {
        address::with_query(query)
    }

    fn fragment(&self) -> String {
        address::fragment()
    }

    fn prefers_reduced_motion(&self) -> bool {
        page::prefers_reduced_motion()
    }

    fn write_query(&self, query: &str, entry: Entry) -> bool {
        let entry = match entry {
            // The history is that of the page around: its reader's Back must
            // not be caught by what is done in a part of it.
            Entry::Push if !parent::is_framed() => address::Entry::Push,
            Entry::Replace | Entry::Push => address::Entry::Replace,
        };
        address::write(query, entry)
    }

    fn fetch(&self, url: &str, limit: u64, on_bytes: OnBytes) -> Task<Result<Vec<u8>, FetchError>> {
        let url = url.to_owned();
        Box::pin(async move {
            let fetched = fetch::bytes(&url, limit, |bytes| on_bytes(bytes)).await;
            fetched.map_err(not_fetched)
        })
    }

    fn resolve(&self, base: &str, path: &str) -> Result<String, FetchError> {
        fetch::resolve(base, path).map_err(not_fetched)
    }

    fn open_own(&self, own: Own, turns: Turns) -> Task<Result<Package, LoadFailure>> {
        Box::pin(async {
            let opening = open_own(own, turns).await;
            opening.map_err(|_| LoadFailure::NoReader)?.await
        })
    }

    fn drawing(&self) -> Task<Option<Drawing>> {
        Box::pin(async { drawing().await.ok() })
    }

    fn spawn(&self, task: Task<()>) {
        frame::spawn(task);
    }

    fn breath(&self) -> Task<()> {
        Box::pin(frame::breath())
    }

    fn now_ms(&self) -> f64 {
        motion::now_ms()
    }

    fn later(&self, quiet_ms: i32, call: Box<dyn FnMut()>) -> Box<dyn Later> {
        Box::new(Rest(Settled::new(quiet_ms, call)))
    }

    fn frames(&self, mut call: Box<dyn FnMut() -> bool>) -> Box<dyn Frames> {
        Box::new(Drawn(NextFrame::new(move |_| call())))
    }

    fn hire(&self, mut hear: Box<dyn FnMut(Happening)>) -> Result<Box<dyn Worker>, WorkerError> {
        let helper = worker::Helper::start(move |happening| {
            hear(match happening {
                worker::Happening::Said(text) => Happening::Said(text),
                worker::Happening::Ended(why) => Happening::Ended(not_working(why)),
            });
        });
        Ok(Box::new(Hand(helper.map_err(not_working)?)))
    }

    fn recall(&self, name: &str) -> Result<Option<String>, StorageBlocked> {
        storage::read(name).map_err(|storage::StorageError| StorageBlocked)
    }

    fn keep(&self, name: &str, text: &str) -> Result<(), StorageBlocked> {
        storage::write(name, text).map_err(|storage::StorageError| StorageBlocked)
    }

    fn hold(&self, name: &str, text: &str) -> Result<(), StorageBlocked> {
        storage::hold(name, text).map_err(|storage::StorageError| StorageBlocked)
    }

    fn held(&self, name: &str) -> Option<String> {
        storage::held(name)
    }

    fn let_go(&self, name: &str) {
        storage::let_go(name);
    }

    fn keep_package(&self, address: &str, package: Arc<Package>) {
        keep(Deed::Keep {
            address: address.to_owned(),
            package,
        });
    }

    fn keep_table(&self, address: &str, title: &str, file: OwnFile) {
        keep(Deed::KeepTable {
            address: address.to_owned(),
            file,
            title: title.to_owned(),
        });
    }

    fn keep_beside(&self, address: &str, path: &str, bytes: Vec<u8>) {
        keep(Deed::Add {
            address: address.to_owned(),
            path: path.to_owned(),
            bytes,
        });
    }

    fn kept_package(&self, address: &str) -> Task<Option<Kept>> {
        let deed = Deed::Find(address.to_owned());
        Box::pin(async { keeping::act(deed).await.ok()?.await })
    }

    fn keep_own(&self, word: &str, title: &str, files: Vec<OwnFile>) -> Task<Result<(), NotKept>> {
        let deed = OwnDeed::Keep {
            word: word.to_owned(),
            title: title.to_owned(),
            files,
        };
        Box::pin(async {
            // Without the code that keeps them, they are not kept.
            let done = keeping::act_own(deed).await.map_err(|_| NotKept::Blocked)?;
            done.await.map(|_| ())
        })
    }

    fn own_files(&self, word: &str) -> Task<Option<Vec<OwnFile>>> {
        let deed = OwnDeed::Find(word.to_owned());
        Box::pin(async {
            match keeping::act_own(deed).await.ok()?.await {
                Ok(OwnAnswer::Found(found)) => found.map(|shelved| shelved.files),
                _ => None,
            }
        })
    }

    fn copy(&self, text: &str) -> Task<bool> {
        let text = text.to_owned();
        Box::pin(async move { clipboard::copy(&text).await })
    }

    fn languages(&self) -> Vec<String> {
        intl::preferred()
    }

    fn numerals(&self, language: Language) -> Numerals {
        numerals(language)
    }

    fn country_name(&self, language: Language, code: &str) -> String {
        intl::country_name(language.word(), code)
    }
}

/// Where the code does not come, nothing is kept this time.
fn keep(deed: Deed) {
    frame::spawn(async {
        if let Ok(done) = keeping::act(deed).await {
            done.await;
        }
    });
}

struct Rest(Settled);

impl Later for Rest {
    fn ask(&self) {
        self.0.ask();
    }

    fn cancel(&self) {
        self.0.cancel();
    }
}

struct Drawn(NextFrame);

impl Frames for Drawn {
    fn ask(&self) {
        self.0.ask();
    }
}

struct Hand(worker::Helper);

impl Worker for Hand {
    fn say(&self, text: &str, values: Option<&[f64]>) -> bool {
        self.0.say(text, values)
    }
}

/// A file that was chosen on the page, for the store.
#[must_use]
pub fn chosen(files: Vec<files::ChosenFile>) -> Vec<Box<dyn ChosenFile>> {
    let boxed = |file| -> Box<dyn ChosenFile> { Box::new(Chosen(file)) };
    files.into_iter().map(boxed).collect()
}

struct Chosen(files::ChosenFile);

impl ChosenFile for Chosen {
    fn name(&self) -> String {
        self.0.name()
    }

    fn size(&self) -> u64 {
        self.0.size()
    }

    fn bytes(&self) -> Task<Option<Vec<u8>>> {
        let file = self.0.clone();
        Box::pin(async move { file.bytes().await })
    }
}

/// Why a file did not arrive, in the store's words.
#[must_use]
pub fn not_fetched(error: fetch::FetchError) -> FetchError {
    match error {
        fetch::FetchError::Unreachable { url } => FetchError::Unreachable { url },
        fetch::FetchError::Status { url, status } => FetchError::Status { url, status },
        fetch::FetchError::BrokeOff { url, received } => FetchError::BrokeOff { url, received },
        fetch::FetchError::Silent { url, seconds } => FetchError::Silent { url, seconds },
        fetch::FetchError::TooLarge { url, limit } => FetchError::TooLarge { url, limit },
        fetch::FetchError::BadAddress { url } => FetchError::BadAddress { url },
    }
}

fn not_working(error: worker::WorkerError) -> WorkerError {
    match error {
        worker::WorkerError::Refused => WorkerError::Refused,
        worker::WorkerError::Fetch(error) => WorkerError::Fetch(not_fetched(error)),
        worker::WorkerError::NotStarted => WorkerError::NotStarted,
        worker::WorkerError::Stopped => WorkerError::Stopped,
    }
}

/// Reads what is a reader's own, by code that comes when it is first needed.
#[wasm_split(own_files, fallible)]
fn open_own(
    own: Own,
    turns: Turns,
) -> Result<Task<Result<Package, LoadFailure>>, SplitLoaderError> {
    Ok(Box::pin(async move { own.open(&turns).await }))
}

/// What draws the intervals of ranks, which come a moment after the ranks.
#[wasm_split(drawing, fallible)]
fn drawing() -> Result<Drawing, SplitLoaderError> {
    Ok(Drawing::here())
}

/// How the browser says that a language writes numbers.
#[must_use]
pub fn numerals(language: Language) -> Numerals {
    let found = intl::number_marks(language.word());
    let usual = Marks::default();
    let or_usual = |mark: String, usual: String| if mark.is_empty() { usual } else { mark };
    // Browsers give a hyphen; a true minus lines up with the digits.
    let minus = found.minus.replace('-', &usual.minus);
    // Among letters that run from right to left a sign would jump behind
    // European digits; this mark, which is not seen, keeps it before them.
    let is_crossing = language.is_rtl() && found.digits.contains(&'0');
    let sign = |mark: String, usual: String| {
        let mark = or_usual(mark, usual);
        if is_crossing {
            format!("\u{200e}{mark}")
        } else {
            mark
        }
    };
    Numerals::new(Marks {
        digits: found.digits.try_into().unwrap_or(usual.digits),
        decimal: or_usual(found.decimal, usual.decimal),
        group: or_usual(found.group, usual.group),
        minus: sign(minus, usual.minus),
        plus: sign(found.plus, usual.plus),
        percent: found.percent,
    })
}
