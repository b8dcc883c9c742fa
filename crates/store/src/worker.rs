//! The page's end of the worker: questions out, answers in, and what happens
//! when no worker will live.
//!
//! A worker that dies, or says nothing for a long while when it should, is
//! started once more. If that one dies too, the page works the questions off by
//! itself, a few milliseconds in each frame, and tells the reader so.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use composite_index::Dataset;

use super::{Explorer, NoWorker, Notice};
use crate::platform::{Frames, Happening, Later, Worker, WorkerError};
use crate::reactive::*;
use desk::Desk;
use desk::protocol::{Instruction, Outline, Reply, Slot, VERSION};
use model::robustness::{Answer, AskError, Question, Setup};

/// How long a worker may take in silence over the least piece of work there
/// is, on the slowest machine that we think of.
const SILENCE_MS: i32 = 20_000;

/// How much of a frame the page itself may work.
const FRAME_MS: f64 = 4.0;

/// How often a worker is started anew.
const RESTARTS: u32 = 1;

/// A question with the data set that it is about.
#[derive(Clone, Debug)]
pub struct Request {
    /// The figures.
    pub dataset: Arc<Dataset>,
    /// Method and weights as they stand.
    pub setup: Setup,
    /// What is asked.
    pub question: Arc<Question>,
}

impl PartialEq for Request {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.dataset, &other.dataset)
            && self.setup == other.setup
            && (Arc::ptr_eq(&self.question, &other.question) || self.question == other.question)
    }
}

/// An answer, or why there is none, and whether that is the last word.
pub type Heard = (Result<Answer, AskError>, bool);

/// Asks a question, in place of the one before in its slot. `on_answer` hears
/// of every sharper answer.
pub(super) fn ask(
    explorer: Explorer,
    slot: Slot,
    request: Arc<Request>,
    on_answer: impl Fn(Heard) + 'static,
) {
    explorer.office.with_staff(|staff| {
        let office = staff.get_or_insert_with(|| Open::new(explorer));
        office.last_id += 1;
        let question = Pending {
            id: office.last_id,
            request,
            on_answer: Rc::new(on_answer),
        };
        office.pending.insert(slot, question);
        office.put(slot);
    });
}

/// Gives up the question of a slot.
pub(super) fn forget(explorer: Explorer, slot: Slot) {
    explorer.office.with_open(|office| {
        if office.pending.remove(&slot).is_some() {
            office.say(&Instruction::Forget { slot }, None);
        }
        office.watch();
    });
}

/// Where questions are worked on; it opens with the first.
#[derive(Clone, Copy)]
pub(super) struct Office {
    open: StoredValue<Option<Open>, LocalStorage>,
}

impl Default for Office {
    fn default() -> Self {
        Self {
            open: StoredValue::new_local(None),
        }
    }
}

impl Office {
    fn with_staff<T>(self, act: impl FnOnce(&mut Option<Open>) -> T) -> Option<T> {
        // None once the page is gone.
        self.open.try_update_value(act)
    }

    fn with_open<T>(self, act: impl FnOnce(&mut Open) -> T) -> Option<T> {
        self.with_staff(|open| open.as_mut().map(act)).flatten()
    }
}

/// Questions that are not fully answered, and who works on them.
struct Open {
    explorer: Explorer,
    staff: Staff,
    deaths: u32,
    last_id: u32,
    /// The data set that whoever works has before him.
    opened: Option<Arc<Dataset>>,
    pending: BTreeMap<Slot, Pending>,
    silence: Box<dyn Later>,
}

struct Pending {
    id: u32,
    request: Arc<Request>,
    on_answer: Rc<dyn Fn(Heard)>,
}

enum Staff {
    /// A worker on its way: questions wait for it.
    Coming { worker: Box<dyn Worker> },
    /// A worker that answers.
    Worker { worker: Box<dyn Worker> },
    /// The page itself, between its frames.
    Page { desk: Desk, frames: Box<dyn Frames> },
}

impl Open {
    fn new(explorer: Explorer) -> Self {
        let mut office = Self {
            explorer,
            staff: Staff::alone(explorer),
            deaths: 0,
            last_id: 0,
            opened: None,
            pending: BTreeMap::new(),
            silence: explorer
                .platform()
                .later(SILENCE_MS, Box::new(move || bury(explorer, stopped()))),
        };
        office.hire(None);
        office
    }

    /// Finds somebody to do the work, after one has died of this.
    fn hire(&mut self, death: Option<NoWorker>) {
        self.opened = None;
        let explorer = self.explorer;
        let hear = move |happening| hear(explorer, happening);
        let worker = match death.filter(|_| self.deaths > RESTARTS) {
            Some(why) => Err(why),
            None => explorer
                .platform()
                .hire(Box::new(hear))
                .map_err(NoWorker::Platform),
        };
        self.staff = match worker {
            Ok(worker) => Staff::Coming { worker },
            Err(why) => {
                explorer.tell(Notice::ComputesAlone { why });
                Staff::alone(explorer)
            }
        };
        self.put_all();
    }

    /// A worker is there.
    fn welcome(&mut self) {
        let staff = std::mem::replace(&mut self.staff, Staff::alone(self.explorer));
        self.staff = match staff {
            Staff::Coming { worker } => Staff::Worker { worker },
            other => other,
        };
        self.put_all();
    }

    fn put_all(&mut self) {
        let slots: Vec<Slot> = self.pending.keys().copied().collect();
        for slot in slots {
            self.put(slot);
        }
        self.watch();
    }

    /// Puts a question to whoever works.
    fn put(&mut self, slot: Slot) {
        let Some(Pending { id, request, .. }) = self.pending.get(&slot) else {
            return;
        };
        let (id, request) = (*id, Arc::clone(request));
        self.open(&request.dataset);
        let told = Instruction::Ask {
            slot,
            id,
            setup: Box::new(request.setup.clone()),
            question: Box::new(Question::clone(&request.question)),
        };
        self.say(&told, None);
        self.watch();
    }

    /// Lays a data set before whoever works.
    fn open(&mut self, dataset: &Arc<Dataset>) {
        let is_open = |opened: &Arc<Dataset>| Arc::ptr_eq(opened, dataset);
        if self.opened.as_ref().is_some_and(is_open) {
            return;
        }
        match &mut self.staff {
            Staff::Coming { .. } => return,
            Staff::Page { desk, .. } => desk.open(Arc::clone(dataset)),
            Staff::Worker { .. } => {
                let (outline, values) = Outline::of(dataset);
                self.say(&Instruction::Open(outline), Some(&values));
            }
        }
        self.opened = Some(Arc::clone(dataset));
    }

    fn say(&mut self, told: &Instruction, values: Option<&[f64]>) {
        match &mut self.staff {
            // It is told all that is pending when it comes.
            Staff::Coming { .. } => {}
            Staff::Worker { worker } => {
                // Numbers and words can always be written; what a worker does
                // not get it does not answer, which is noticed.
                if let Ok(text) = serde_json::to_string(told) {
                    worker.say(&text, values);
                }
            }
            Staff::Page { desk, frames } => {
                match told.clone() {
                    Instruction::Open(_) => {}
                    Instruction::Ask {
                        slot,
                        id,
                        setup,
                        question,
                    } => desk.ask(slot, id, setup, question),
                    Instruction::Forget { slot } => desk.forget(slot),
                }
                frames.ask();
            }
        }
    }

    /// Listens for silence as long as something should be heard.
    fn watch(&self) {
        let is_due = !self.pending.is_empty() && !matches!(self.staff, Staff::Page { .. });
        if is_due {
            self.silence.ask();
        } else {
            self.silence.cancel();
        }
    }

    /// Who is to hear of a reply, unless something else was asked since.
    fn addressee(&mut self, slot: Slot, id: u32, is_done: bool) -> Option<Rc<dyn Fn(Heard)>> {
        let pending = self.pending.get(&slot).filter(|pending| pending.id == id)?;
        let on_answer = Rc::clone(&pending.on_answer);
        if is_done {
            self.pending.remove(&slot);
        }
        Some(on_answer)
    }
}

impl Staff {
    fn alone(explorer: Explorer) -> Self {
        Self::Page {
            desk: Desk::default(),
            frames: explorer
                .platform()
                .frames(Box::new(move || work_alone(explorer))),
        }
    }
}

/// A slice of work in the page's own frame; whether there is more.
fn work_alone(explorer: Explorer) -> bool {
    let platform = explorer.platform();
    let worked = explorer.office.with_open(|office| match &mut office.staff {
        Staff::Page { desk, .. } => {
            let reply = desk.work(FRAME_MS, || platform.now_ms());
            (reply, !desk.is_idle())
        }
        Staff::Coming { .. } | Staff::Worker { .. } => (None, false),
    });
    let (reply, is_more) = worked.unwrap_or((None, false));
    if let Some(reply) = reply {
        deliver(explorer, reply);
    }
    is_more
}

fn hear(explorer: Explorer, happening: Happening) {
    match happening {
        Happening::Ended(why) => bury(explorer, NoWorker::Platform(why)),
        // What this program cannot read does not come from this program.
        Happening::Said(text) => match serde_json::from_str(&text) {
            Ok(reply) => deliver(explorer, reply),
            Err(_) => bury(explorer, NoWorker::OtherVersion),
        },
    }
}

const fn stopped() -> NoWorker {
    NoWorker::Platform(WorkerError::Stopped)
}

/// The worker is dead, or as good as dead.
fn bury(explorer: Explorer, why: NoWorker) {
    explorer.office.with_open(|office| {
        office.deaths += 1;
        office.hire(Some(why));
    });
}

fn deliver(explorer: Explorer, reply: Reply) {
    let (slot, id, heard) = match reply {
        Reply::Ready { version } if version == VERSION => {
            explorer.office.with_open(Open::welcome);
            return;
        }
        Reply::Ready { .. } => {
            bury(explorer, NoWorker::OtherVersion);
            return;
        }
        Reply::Unable => {
            bury(explorer, NoWorker::NoPart);
            return;
        }
        Reply::Answer {
            slot,
            id,
            answer,
            is_done,
        } => (slot, id, (Ok(*answer), is_done)),
        Reply::Failed { slot, id, error } => (slot, id, (Err(error), true)),
    };
    // Whoever hears of it may ask something else at once.
    let addressee = explorer.office.with_open(|office| {
        let addressee = office.addressee(slot, id, heard.1);
        office.watch();
        addressee
    });
    if let Some(on_answer) = addressee.flatten() {
        on_answer(heard);
    }
}
