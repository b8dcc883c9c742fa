//! The only link between the store and the address bar.

use crate::reactive::*;

use super::{Explorer, Loading, Notice, history, lens, load, speech, years};
use crate::platform::{Entry, Later};
use scenario::talk::Fragment;
use scenario::{QueryNotice, from_query, to_query};

/// Browsers refuse more than a hundred writes in ten seconds, and a key held
/// down makes thirty changes a second: replacements wait for a pause.
const QUIET_MS: i32 = 250;

/// What is still to be written into the address bar.
#[derive(Clone, Copy)]
pub(super) struct AddressBar {
    later: StoredValue<Option<Box<dyn Later>>, LocalStorage>,
}

impl Default for AddressBar {
    fn default() -> Self {
        Self {
            later: StoredValue::new_local(None),
        }
    }
}

impl AddressBar {
    /// Writes after a pause.
    fn write_later(self, explorer: Explorer) {
        self.later.update_value(|later| {
            let make = || {
                let write = move || write(explorer, Entry::Replace);
                explorer.platform().later(QUIET_MS, Box::new(write))
            };
            later.get_or_insert_with(make).ask();
        });
    }

    /// Gives up what was to be written.
    fn cancel(self) {
        self.later.with_value(|later| {
            if let Some(later) = later {
                later.cancel();
            }
        });
    }
}

/// Writes the scenario into the address bar: at once as an entry of its own,
/// or after a pause in place of the current one.
pub(super) fn record(explorer: &Explorer, entry: Entry) {
    years::provide(*explorer);
    lens::provide(*explorer);
    match entry {
        Entry::Replace => explorer.bar.write_later(*explorer),
        Entry::Push => {
            explorer.bar.cancel();
            write(*explorer, Entry::Push);
        }
    }
}

fn write(explorer: Explorer, entry: Entry) {
    history::note(explorer);
    let query = to_query(&explorer.scenario.get_untracked());
    // Where it is refused the link can be copied all the same.
    let _ = explorer.platform().write_query(&query, entry);
}

impl Explorer {
    /// Starts from the address, which has been read already, and speaks the
    /// reader's language from now on.
    pub fn start(&self, notices: Vec<QueryNotice>) {
        let explorer = *self;
        self.tell_of_address(notices);
        load::open(explorer, self.scenario.get_untracked(), load::Then::Keep);
        self.look_for_talk();
        self.speak();
    }

    /// Speaks the reader's language from now on.
    pub fn speak(&self) {
        let explorer = *self;
        effect(move || speech::speak(explorer, explorer.language()));
    }

    /// Takes note of a talk that the address carries.
    fn look_for_talk(&self) {
        let fragment = self.platform().fragment();
        let is_talk = matches!(Fragment::of(&fragment), Fragment::Talk(_));
        self.talk.arrived.set(is_talk.then_some(fragment));
    }

    /// Goes where the address bar leads, after Back or Forward.
    pub fn travel(&self) {
        // What was to be written belongs to the entry that was left.
        self.bar.cancel();
        self.look_for_talk();
        // Where a talk stands is seen by what the address shows.
        self.talk.at.set(None);
        self.talk.between.set(None);
        let (scenario, notices) = from_query(&self.platform().query());
        self.tell_of_address(notices);
        let is_same_data = self.scenario.read_untracked().is_of_same_data(&scenario);
        if is_same_data && self.package.read_untracked().is_some() {
            // Whatever other data set was asked for in between is not wanted.
            self.opening.end();
            self.loading.set(Loading::Idle);
            self.adopt(scenario);
            years::provide(*self);
            lens::provide(*self);
            history::note(*self);
        } else {
            load::open(*self, scenario, load::Then::Keep);
        }
    }

    /// Says what was not understood of the address, and no more what was not of
    /// the one before.
    fn tell_of_address(&self, notices: Vec<QueryNotice>) {
        let is_of_address =
            |notice: &Notice| matches!(notice, Notice::Address(_) | Notice::TalkUnreadable { .. });
        self.notices
            .update(|told| told.retain(|notice| !is_of_address(notice)));
        for notice in notices {
            self.tell(Notice::Address(notice));
        }
    }
}
