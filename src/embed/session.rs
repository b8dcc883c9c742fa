//! What is known of the page around, and how it is spoken to.

use std::cell::{Cell, RefCell};

use browser::fault;
use browser::parent::{self, File};
use protocol::{Event, Outgoing, Reply};
use scenario::Scenario;
use serde::Serialize;

use super::answers::Waiting;
use crate::ui::embedded::Home;
use crate::ui::parts::gallery::Gallery;
use store::Explorer;

/// All that lasts as long as the page.
pub(super) struct Session {
    pub(super) explorer: Explorer,
    pub(super) home: Home,
    pub(super) gallery: Gallery,
    /// The scenario that the page was opened with.
    pub(super) opened: Scenario,
    /// The origin that said hello: the only one that is listened to and answered.
    host: RefCell<Option<String>>,
    /// The newest id of a request. What does not come after it was said before.
    newest: Cell<u64>,
    /// Events so far.
    n_events: Cell<u64>,
    has_warned: Cell<bool>,
    /// Requests that wait for a data set.
    pub(super) waiting: RefCell<Vec<Waiting>>,
    /// Images that are being drawn.
    pub(super) n_drawing: Cell<usize>,
    /// The height that was said last, in pixels.
    pub(super) height: Cell<f64>,
}

impl Session {
    pub(super) fn new(explorer: Explorer, home: Home, gallery: Gallery, opened: Scenario) -> Self {
        Self {
            explorer,
            home,
            gallery,
            opened,
            host: RefCell::default(),
            newest: Cell::new(0),
            n_events: Cell::new(0),
            has_warned: Cell::new(false),
            waiting: RefCell::default(),
            n_drawing: Cell::new(0),
            height: Cell::new(0.0),
        }
    }

    /// Whether somebody has said hello.
    pub(super) fn has_host(&self) -> bool {
        self.host.borrow().is_some()
    }

    /// Whether this origin is the host's, or may become it.
    pub(super) fn may_be(&self, origin: &str) -> bool {
        let host = self.host.borrow();
        host.as_ref().is_none_or(|host| host == origin)
    }

    /// From now on, this origin is the host's.
    pub(super) fn greet(&self, origin: String) {
        *self.host.borrow_mut() = Some(origin);
    }

    /// Takes note of a request's id. False for one that is not new.
    pub(super) fn is_new(&self, id: u64) -> bool {
        let is_new = id > self.newest.get();
        if is_new {
            self.newest.set(id);
        }
        is_new
    }

    /// Says on the console that something cannot be read, once: whoever says
    /// such things says many.
    pub(super) fn warn(&self, what: &str) {
        if !self.has_warned.replace(true) {
            fault::warn(what);
        }
    }

    /// Answers a request.
    pub(super) fn reply(&self, id: u64, reply: Reply, file: Option<File<'_>>) {
        self.say(&reply.to(id), file);
    }

    /// Tells of something, if there is somebody to be told.
    pub(super) fn tell(&self, event: Event) {
        if self.has_host() {
            self.say(&event.numbered(self.next()), None);
        }
    }

    /// Tells the height of what is shown: to the host, or where none has said
    /// hello to whoever is around, since they see as much.
    pub(super) fn tell_height(&self) {
        let resize = Event::Resize {
            height: self.height.get(),
        };
        if self.has_host() {
            self.tell(resize);
        } else if let Ok(text) = serde_json::to_string(&resize.numbered(self.next())) {
            parent::say(&text, None, "*");
        }
    }

    fn next(&self) -> u64 {
        let id = self.n_events.get() + 1;
        self.n_events.set(id);
        id
    }

    fn say<T: Serialize>(&self, message: &Outgoing<T>, file: Option<File<'_>>) {
        let host = self.host.borrow().clone();
        // Messages are made of texts and numbers, which can always be written.
        if let (Some(origin), Ok(text)) = (host, serde_json::to_string(message)) {
            // A host that has gone needs no answer.
            parent::say(&text, file, &origin);
        }
    }
}
