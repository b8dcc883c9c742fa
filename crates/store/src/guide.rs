//! A table that does not describe itself, while its reader says what it is.
//!
//! The table is on screen as it was understood; the guide lies over it, and what
//! comes of it is a data set like any other. Both are kept while the page is
//! open, so that a reload loses nothing.

use std::sync::Arc;

use crate::reactive::*;

use super::{Explorer, LoadFailure, Loaded, Loading, Notice, fetch, history, load, sync};
use crate::load::{Then, Wanted};
use crate::platform::{Entry, Own};
use data::held::Held;
use data::own::Bare;
use data::plan::Choices;
use data::{Package, ProblemKind};
use scenario::{DataRef, Scenario, ScenarioStoreFields};

/// The name under which the page keeps what is being decided.
const HELD: &str = "guide";

/// What the guide is about, and what it has been about.
#[derive(Clone, Copy, Default)]
pub struct Guide {
    /// The table that is being decided about; none while the guide is closed.
    pub table: RwSignal<Option<Arc<Bare>>>,
    /// What it is called in addresses.
    data: RwSignal<DataRef>,
    /// The data sets of which a reader has been asked already.
    asked: RwSignal<Vec<DataRef>>,
}

impl Guide {
    /// Asks of a data set once more, since its reader opens it once more.
    pub(super) fn ask_again(self, data: &DataRef) {
        self.asked
            .update(|asked| asked.retain(|known| known != data));
    }
}

/// Asks about a table that has just come, unless its reader follows a link that
/// somebody else has made of it.
pub(super) fn ask(explorer: Explorer, scenario: &Scenario, bare: Option<&Arc<Bare>>) {
    let Some(bare) = bare else { return };
    let data = scenario.data.clone();
    let is_plain = *scenario == scenario.on(data.clone());
    let is_own_page = !scenario.embed && !scenario.present;
    let was_asked = explorer.guide.asked.read_untracked().contains(&data);
    if !is_plain || !is_own_page || was_asked {
        return;
    }
    let held = held(explorer).filter(|held| held.sha256 == bare.sha256());
    let bare = match held {
        Some(held) => Arc::new(bare.with(held.choices)),
        None => Arc::clone(bare),
    };
    start(explorer, data, bare);
}

fn start(explorer: Explorer, data: DataRef, bare: Arc<Bare>) {
    explorer.guide.asked.update(|asked| {
        if !asked.contains(&data) {
            asked.push(data.clone());
        }
    });
    explorer.guide.data.set(data);
    explorer.guide.table.set(Some(bare));
}

fn held(explorer: Explorer) -> Option<Held> {
    Held::from_text(&explorer.platform().held(HELD)?)
}

/// The table that was decided, or was being decided about, when the page was
/// loaded anew. What is not decided yet is on screen as it was understood.
pub(super) fn held_table(explorer: Explorer, data: &DataRef) -> Option<Arc<Bare>> {
    let held = held(explorer).filter(|held| held.data == data.word())?;
    let bare = held.bare()?;
    if held.is_open {
        return Some(Arc::new(bare.with(Choices::default())));
    }
    explorer
        .guide
        .asked
        .update(|asked| asked.push(data.clone()));
    Some(Arc::new(bare))
}

/// A table that could not be read may be another once its reader says which it
/// is.
pub(super) fn ask_which(explorer: Explorer, data: &DataRef, failure: &LoadFailure) {
    let LoadFailure::Table { problems, bare } = failure else {
        return;
    };
    let held = held(explorer).filter(|held| held.is_open && held.data == data.word());
    if let Some(held) = held {
        start(explorer, data.clone(), Arc::new(bare.with(held.choices)));
        return;
    }
    let is_choice = |problem: &data::Problem| problem.kind == ProblemKind::OneOfSeveral;
    if problems.iter().all(is_choice) {
        start(explorer, data.clone(), Arc::clone(bare));
    }
}

impl Explorer {
    /// Whether the data set on screen, or the one that could not be opened, is a
    /// table about which something can be said.
    #[must_use]
    pub fn can_guide(&self) -> bool {
        let published = self.published.read();
        published
            .as_ref()
            .is_some_and(|Loaded(package)| package.bare.is_some())
    }

    /// Opens the guide for the table that could not be opened, or else for the
    /// one on screen.
    pub fn open_guide(&self) {
        if let Loading::Failed {
            wanted,
            failure: LoadFailure::Table { bare, .. },
        } = self.loading.get_untracked()
        {
            start(*self, wanted.data().clone(), bare);
            return;
        }
        let Some(Loaded(package)) = self.published.get_untracked() else {
            return;
        };
        if let Some(bare) = &package.bare {
            let data = self.scenario.data().get_untracked();
            start(*self, data, Arc::clone(bare));
        }
    }

    /// Keeps what has been decided so far. False if it cannot be kept, or the
    /// table is too large to be kept with it.
    pub fn hold_guide(&self, bare: &Bare) -> bool {
        let data = self.guide.data.get_untracked();
        self.hold(bare, &data, true)
    }

    fn hold(&self, bare: &Bare, data: &DataRef, is_open: bool) -> bool {
        let held = Held::of(bare, data.word(), is_open);
        self.platform().hold(HELD, &held.to_text()).is_ok() && held.is_whole()
    }

    /// Takes the data set that a reader has decided upon, in place of what is on
    /// screen. `plan` is what was decided as an address can say it; none if it is
    /// too long.
    pub fn finish_guide(&self, package: Package, plan: Option<String>) {
        self.guide.table.set(None);
        let Some(bare) = package.bare.clone() else {
            return;
        };
        let scenario = self.decided(&bare, plan);
        let loaded = Loaded(Arc::new(package));
        if scenario.data.file_name().is_some() {
            self.opened
                .set(Some((scenario.data.clone(), loaded.clone())));
        }
        let is_too_long = self.is_too_long(&scenario);
        load::take(*self, scenario, loaded);
        history::begin(*self);
        sync::record(self, Entry::Push);
        if is_too_long {
            self.tell(Notice::PlanTooLong);
        }
    }

    /// Reads a table as its reader has decided, in turns, and shows it in place of
    /// what is on screen. If that fails, the guide can be opened again with what
    /// was decided.
    pub fn open_decided(&self, bare: Arc<Bare>, plan: Option<String>) {
        self.guide.table.set(None);
        let scenario = self.decided(&bare, plan);
        let data = scenario.data.clone();
        self.guide.asked.update(|asked| {
            if !asked.contains(&data) {
                asked.push(data.clone());
            }
        });
        let is_too_long = self.is_too_long(&scenario);
        let wanted = Wanted {
            scenario,
            then: Then::Push,
            looks_as_now: true,
        };
        let explorer = *self;
        let package = async move {
            let package = Arc::new(fetch::own(explorer, Own::Table(bare)).await?);
            if data.file_name().is_some() {
                let loaded = Loaded(Arc::clone(&package));
                explorer.opened.set(Some((data, loaded)));
            }
            Ok(package)
        };
        load::want(*self, wanted, None, package);
        if is_too_long {
            self.tell(Notice::PlanTooLong);
        }
    }

    /// What is to be shown once a table is decided upon. One from the web stays what
    /// it is, with what was decided beside its address, if there is room for it; any
    /// other is this reader's own, and kept while the page is open.
    fn decided(&self, bare: &Bare, plan: Option<String>) -> Scenario {
        let current = self.scenario.get_untracked();
        let data = self.guide.data.get_untracked();
        if data.file_name().is_none() && plan.is_some() {
            self.platform().let_go(HELD);
            return Scenario {
                plan,
                ..current.on(data)
            };
        }
        let data = self.decided_as(bare);
        // Where it cannot be kept it is on screen all the same.
        let _ = self.hold(bare, &data, false);
        current.on(data)
    }

    /// Whether a table from the web became this reader's own for want of room.
    fn is_too_long(&self, scenario: &Scenario) -> bool {
        let data = self.guide.data.get_untracked();
        data.file_name().is_none() && scenario.data.file_name().is_some()
    }

    /// What a table is called in addresses that do not say what was decided about
    /// it: that is this reader's own.
    fn decided_as(&self, bare: &Bare) -> DataRef {
        match self.guide.data.get_untracked() {
            DataRef::File(name) => DataRef::File(name),
            DataRef::Url(_) | DataRef::Shipped(_) => DataRef::file(&bare.title),
        }
    }

    /// Lets go of what this page has held of a file that its reader deletes.
    pub fn let_go_of_file(&self, word: &str) {
        if held(*self).is_some_and(|held| held.data == word) {
            self.platform().let_go(HELD);
        }
    }

    /// Leaves the table as it is on screen.
    pub fn leave_guide(&self) {
        let Some(bare) = self.guide.table.get_untracked() else {
            return;
        };
        self.guide.table.set(None);
        let data = self.guide.data.get_untracked();
        let published = self.published.get_untracked();
        let on_screen = published.and_then(|Loaded(package)| package.bare.clone());
        let is_file = data.file_name().is_some();
        if let Some(on_screen) =
            on_screen.filter(|on_screen| is_file && on_screen.tables == bare.tables)
        {
            // Where it cannot be kept it is on screen all the same.
            let _ = self.hold(&on_screen, &data, false);
        } else {
            self.platform().let_go(HELD);
        }
    }
}
