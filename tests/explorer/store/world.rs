//! A world around the store without a browser: an address bar with its history,
//! files that come when a test lets them, timers that wait to be run.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fs;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use any_spawner::Executor;
use data::Package;
use data::kept::Kept;
use data::own::OwnFile;
use data::turns::Turns;
use futures::channel::oneshot;
use i18n::{Numerals, Texts};
use reactive_graph::owner::Owner;
use scenario::{Language, from_query};
use store::platform::{
    ChosenFile, Entry, FetchError, Frames, Happening, Later, NotKept, OnBytes, Own, Platform,
    StorageBlocked, Task, Worker, WorkerError,
};
use store::{Explorer, LoadFailure};

type Reply = Result<Vec<u8>, FetchError>;

/// All that is outside of the store.
#[derive(Default)]
pub struct World {
    /// Queries of the history, and where in it the page is.
    history: RefCell<Vec<String>>,
    at: Cell<usize>,
    /// Files that are held back until they are let go, by the end of their
    /// address.
    held: RefCell<Vec<String>>,
    waiting: RefCell<Vec<(String, oneshot::Sender<()>)>>,
    /// What is answered in place of a file, by the end of its address.
    answers: RefCell<BTreeMap<String, Reply>>,
    timers: RefCell<Vec<Weak<Timer>>>,
    kept: RefCell<BTreeMap<String, String>>,
    /// What outlasts a reload and no more.
    session: RefCell<BTreeMap<String, String>>,
    /// The part of the address after `#`.
    fragment: RefCell<String>,
    /// Whether the reader asked for less motion.
    is_calm: Cell<bool>,
    now_ms: Cell<f64>,
    /// Data sets from the web that are kept.
    from_web: RefCell<BTreeMap<String, Kept>>,
    /// The reader's own files that are kept.
    shelf: RefCell<BTreeMap<String, Vec<OwnFile>>>,
    /// What becomes of an attempt to keep them.
    refusal: Cell<Option<NotKept>>,
    /// Whether workers can be had, and the ears of those that were.
    has_workers: Cell<bool>,
    ears: RefCell<Vec<Ear>>,
}

/// Hears what a worker says, and that it has ended.
type Ear = Box<dyn FnMut(Happening)>;

impl World {
    /// A world whose address bar holds a query.
    pub fn at(query: &str) -> Rc<Self> {
        let world = Self::default();
        world.history.borrow_mut().push(query.to_owned());
        Rc::new(world)
    }

    /// Puts something after the `#` of the address.
    pub fn set_fragment(&self, fragment: &str) {
        fragment.clone_into(&mut self.fragment.borrow_mut());
    }

    /// The reader asks for less motion.
    pub fn calm(&self) {
        self.is_calm.set(true);
    }

    /// The browser keeps none of the reader's own files.
    pub fn refuse(&self, why: NotKept) {
        self.refusal.set(Some(why));
    }

    /// The words of the reader's own files that are kept.
    pub fn on_shelf(&self) -> Vec<String> {
        self.shelf.borrow().keys().cloned().collect()
    }

    /// What is kept under a name.
    pub fn kept(&self, name: &str) -> Option<String> {
        self.kept.borrow().get(name).cloned()
    }

    /// Keeps a text under a name, as an earlier visit did.
    pub fn keep(&self, name: &str, text: &str) {
        let mut kept = self.kept.borrow_mut();
        kept.insert(name.to_owned(), text.to_owned());
    }

    /// Whether the session has something that a page held for the next.
    pub fn holds_something(&self) -> bool {
        !self.session.borrow().is_empty()
    }

    /// The query in the address bar.
    pub fn bar(&self) -> String {
        self.history.borrow()[self.at.get()].clone()
    }

    /// Opens the page at the address in the bar, and lets it come to rest.
    pub fn open(self: &Rc<Self>) -> Page {
        // Another thread's test may have been first.
        let _ = Executor::init_futures_executor();
        let owner = Owner::new();
        let explorer = owner.with(|| {
            let (scenario, notices) = from_query(&self.bar());
            let texts = Texts::first(Numerals::default()).unwrap();
            let explorer = Explorer::new(scenario, texts, Rc::new(Outside(Rc::clone(self))));
            explorer.start(notices);
            explorer
        });
        let page = Page {
            explorer,
            owner,
            world: Rc::clone(self),
        };
        page.rest();
        page
    }

    /// Holds back files whose address ends so.
    pub fn hold(&self, end: &str) {
        self.held.borrow_mut().push(end.to_owned());
    }

    /// Lets the oldest waiting file whose address ends so go.
    pub fn let_go(&self, end: &str) {
        let mut waiting = self.waiting.borrow_mut();
        let place = waiting.iter().position(|(url, _)| url.ends_with(end));
        let (_, go) = waiting.remove(place.unwrap_or_else(|| panic!("nobody waits for {end}")));
        drop(waiting);
        // Whoever waited may have been ended.
        let _ = go.send(());
        settle();
    }

    /// How many fetches wait that have not been given up.
    pub fn n_waiting(&self) -> usize {
        let mut waiting = self.waiting.borrow_mut();
        waiting.retain(|(_, go)| !go.is_canceled());
        waiting.len()
    }

    /// Answers so in place of files whose address ends so.
    pub fn answer(&self, end: &str, reply: Reply) {
        self.answers.borrow_mut().insert(end.to_owned(), reply);
    }

    /// Answers with the files again.
    pub fn answer_no_more(&self) {
        self.answers.borrow_mut().clear();
    }

    /// Lets workers be had from now on; they do what a test has them do.
    pub fn employ(&self) {
        self.has_workers.set(true);
    }

    /// Something happens to the newest worker.
    pub fn happen(&self, happening: Happening) {
        let ear = self.ears.borrow_mut().pop();
        let mut ear = ear.unwrap_or_else(|| panic!("there is no worker"));
        ear(happening);
        settle();
    }

    /// The address in the bar becomes another one, as when the reader goes to an
    /// entry of the history that another page of this site has written.
    pub fn visit(&self, page: &Page, query: &str) {
        self.history.borrow_mut().push(query.to_owned());
        self.travel(page, Some(self.history.borrow().len() - 1));
    }

    fn travel(&self, page: &Page, to: Option<usize>) -> bool {
        let Some(to) = to.filter(|&to| to < self.history.borrow().len()) else {
            return false;
        };
        self.at.set(to);
        page.explorer.travel();
        settle();
        true
    }

    fn run_timers(&self) -> bool {
        let timers = self.timers.borrow().clone();
        let mut has_run = false;
        for timer in timers.iter().filter_map(Weak::upgrade) {
            if timer.is_asked.take() {
                has_run = true;
                (timer.call.borrow_mut())();
            }
        }
        has_run
    }
}

/// Does all that can be done without waiting.
fn settle() {
    for _ in 0..50 {
        Executor::poll_local();
    }
}

/// A page that is open in a world.
pub struct Page {
    /// Its store.
    pub explorer: Explorer,
    owner: Owner,
    world: Rc<World>,
}

impl Page {
    /// Does something, and what follows from it at once.
    pub fn act<T>(&self, act: impl FnOnce(&Explorer) -> T) -> T {
        let done = self.owner.with(|| act(&self.explorer));
        settle();
        done
    }

    /// Lets what waits be called once: a frame passes.
    pub fn pass_frame(&self) -> bool {
        settle();
        let has_run = self.world.run_timers();
        settle();
        has_run
    }

    /// Lets everything come to rest that can.
    pub fn rest(&self) {
        settle();
        while self.world.run_timers() {
            settle();
        }
    }

    /// The reader goes back. False at the first entry.
    pub fn back(&self) -> bool {
        self.world.travel(self, self.world.at.get().checked_sub(1))
    }

    /// The reader goes forward. False at the last entry.
    pub fn forward(&self) -> bool {
        self.world.travel(self, Some(self.world.at.get() + 1))
    }
}

struct Timer {
    is_asked: Cell<bool>,
    call: RefCell<Box<dyn FnMut()>>,
}

/// A world as the store sees it.
struct Outside(Rc<World>);

impl Platform for Outside {
    fn query(&self) -> String {
        self.0.bar()
    }

    fn address(&self, query: &str) -> String {
        format!("https://example.org/?{query}")
    }

    fn fragment(&self) -> String {
        self.0.fragment.borrow().clone()
    }

    fn prefers_reduced_motion(&self) -> bool {
        self.0.is_calm.get()
    }

    fn write_query(&self, query: &str, entry: Entry) -> bool {
        let world = &self.0;
        if world.bar() == query {
            return true;
        }
        let mut history = world.history.borrow_mut();
        if entry == Entry::Push {
            history.truncate(world.at.get() + 1);
            history.push(query.to_owned());
            world.at.set(history.len() - 1);
        } else {
            history[world.at.get()] = query.to_owned();
        }
        true
    }

    fn fetch(&self, url: &str, _: u64, on_bytes: OnBytes) -> Task<Reply> {
        let (world, url) = (Rc::clone(&self.0), url.to_owned());
        Box::pin(async move {
            let is_held = world.held.borrow().iter().any(|end| url.ends_with(end));
            if is_held {
                let (go, gone) = oneshot::channel();
                world.waiting.borrow_mut().push((url.clone(), go));
                // The world lasts longer than any wait.
                let _ = gone.await;
            }
            let answer = {
                let answers = world.answers.borrow();
                let mut answers = answers.iter();
                answers.find_map(|(end, reply)| url.ends_with(end).then(|| reply.clone()))
            };
            if let Some(reply) = answer {
                return reply;
            }
            let path = crate::common::root().join("public").join(&url);
            let bytes = fs::read(path).map_err(|_| FetchError::Status { url, status: 404 })?;
            on_bytes(bytes.len() as u64);
            Ok(bytes)
        })
    }

    fn resolve(&self, base: &str, path: &str) -> Result<String, FetchError> {
        let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
        Ok(format!("{folder}/{path}"))
    }

    fn open_own(&self, own: Own, turns: Turns) -> Task<Result<Package, LoadFailure>> {
        Box::pin(async move { own.open(&turns).await })
    }

    fn spawn(&self, task: Task<()>) {
        Executor::spawn_local(task);
    }

    fn breath(&self) -> Task<()> {
        Box::pin(async {})
    }

    fn now_ms(&self) -> f64 {
        // Whoever looks at the clock sees it go on.
        let now = self.0.now_ms.get() + 50.0;
        self.0.now_ms.set(now);
        now
    }

    fn later(&self, _: i32, call: Box<dyn FnMut()>) -> Box<dyn Later> {
        let timer = Rc::new(Timer {
            is_asked: Cell::new(false),
            call: RefCell::new(call),
        });
        self.0.timers.borrow_mut().push(Rc::downgrade(&timer));
        Box::new(Rest(timer))
    }

    fn frames(&self, mut call: Box<dyn FnMut() -> bool>) -> Box<dyn Frames> {
        let timer = Rc::new_cyclic(|own: &Weak<Timer>| {
            let own = own.clone();
            let once = move || {
                if call()
                    && let Some(timer) = own.upgrade()
                {
                    timer.is_asked.set(true);
                }
            };
            Timer {
                is_asked: Cell::new(false),
                call: RefCell::new(Box::new(once)),
            }
        });
        self.0.timers.borrow_mut().push(Rc::downgrade(&timer));
        Box::new(Rest(timer))
    }

    fn hire(&self, hear: Ear) -> Result<Box<dyn Worker>, WorkerError> {
        if !self.0.has_workers.get() {
            return Err(WorkerError::Refused);
        }
        self.0.ears.borrow_mut().push(hear);
        Ok(Box::new(Idler))
    }

    fn recall(&self, name: &str) -> Result<Option<String>, StorageBlocked> {
        Ok(self.0.kept.borrow().get(name).cloned())
    }

    fn keep(&self, name: &str, text: &str) -> Result<(), StorageBlocked> {
        let mut kept = self.0.kept.borrow_mut();
        kept.insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn hold(&self, name: &str, text: &str) -> Result<(), StorageBlocked> {
        let mut held = self.0.session.borrow_mut();
        held.insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn held(&self, name: &str) -> Option<String> {
        self.0.session.borrow().get(name).cloned()
    }

    fn let_go(&self, name: &str) {
        self.0.session.borrow_mut().remove(name);
    }

    fn keep_package(&self, address: &str, package: Arc<Package>) {
        let kept = Kept::of(&package, address, "2026-03-12T10:00:00.000Z".to_owned());
        let mut from_web = self.0.from_web.borrow_mut();
        from_web.extend(kept.map(|kept| (address.to_owned(), kept)));
    }

    fn keep_table(&self, address: &str, title: &str, file: OwnFile) {
        let came = "2026-03-12T10:00:00.000Z".to_owned();
        let kept = Kept::of_table(file, title, address, came);
        let mut from_web = self.0.from_web.borrow_mut();
        from_web.insert(address.to_owned(), kept);
    }

    fn keep_own(&self, word: &str, _: &str, files: Vec<OwnFile>) -> Task<Result<(), NotKept>> {
        let refusal = self.0.refusal.get();
        if refusal.is_none() {
            self.0.shelf.borrow_mut().insert(word.to_owned(), files);
        }
        Box::pin(async move { refusal.map_or(Ok(()), Err) })
    }

    fn own_files(&self, word: &str) -> Task<Option<Vec<OwnFile>>> {
        let found = self.0.shelf.borrow().get(word).cloned();
        Box::pin(async { found })
    }

    fn keep_beside(&self, address: &str, path: &str, bytes: Vec<u8>) {
        if let Some(kept) = self.0.from_web.borrow_mut().get_mut(address) {
            kept.add(path, &bytes);
        }
    }

    fn kept_package(&self, address: &str) -> Task<Option<Kept>> {
        let kept = self.0.from_web.borrow().get(address).cloned();
        Box::pin(async { kept })
    }

    fn copy(&self, _: &str) -> Task<bool> {
        Box::pin(async { true })
    }

    fn languages(&self) -> Vec<String> {
        vec!["en".to_owned()]
    }

    fn numerals(&self, _: Language) -> Numerals {
        Numerals::default()
    }

    fn country_name(&self, _: Language, code: &str) -> String {
        code.to_owned()
    }
}

/// A worker that takes everything and does nothing of its own accord.
struct Idler;

impl Worker for Idler {
    fn say(&self, _: &str, _: Option<&[f64]>) -> bool {
        true
    }
}

struct Rest(Rc<Timer>);

impl Later for Rest {
    fn ask(&self) {
        self.0.is_asked.set(true);
    }

    fn cancel(&self) {
        self.0.is_asked.set(false);
    }
}

impl Frames for Rest {
    fn ask(&self) {
        self.0.is_asked.set(true);
    }
}

/// A file that a reader chose.
pub struct Chosen(pub OwnFile);

impl ChosenFile for Chosen {
    fn name(&self) -> String {
        self.0.name.clone()
    }

    fn size(&self) -> u64 {
        self.0.bytes.len() as u64
    }

    fn bytes(&self) -> Task<Option<Vec<u8>>> {
        let bytes = self.0.bytes.clone();
        Box::pin(async move { Some(bytes) })
    }
}
