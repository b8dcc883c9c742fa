//! Scenarios saved in this browser: read when asked for, written at once.

use crate::reactive::*;

use super::{Explorer, Loaded, Notice, load};
use crate::platform::StorageBlocked;
use scenario::saved::{MAX_SAVED, Saved, from_text, to_text};

/// Where the browser keeps them.
const NAME: &str = "learning-city-index.saved";
/// Where it keeps what this build could not read.
const UNREADABLE: &str = "learning-city-index.saved.unreadable";

impl Explorer {
    /// Reads what was saved before, which another tab may have changed.
    pub fn recall_saved(&self) {
        match self.platform().recall(NAME) {
            Ok(None) => self.saved.set(Vec::new()),
            Ok(Some(text)) => match from_text(&text) {
                Ok(saved) => self.saved.set(saved),
                Err(_) => self.set_aside(&text),
            },
            Err(StorageBlocked) => self.tell(Notice::StorageBlocked),
        }
    }

    /// What cannot be read, say of a later build, must not be lost when
    /// something is saved in its place.
    fn set_aside(&self, text: &str) {
        self.saved.set(Vec::new());
        self.tell(Notice::SavedUnreadable);
        if self.platform().keep(UNREADABLE, text).is_err() {
            self.tell(Notice::StorageBlocked);
        }
    }

    /// Saves what is on screen under a name, in place of what had it.
    pub fn save_as(&self, name: &str) {
        let mut scenario = self.scenario.get_untracked();
        if let Some(Loaded(package)) = &*self.package.read_untracked() {
            scenario.sha = Some(package.sha256.clone());
        }
        self.saved.update(|saved| {
            saved.retain(|known| known.name != name);
            saved.insert(0, Saved::new(name.to_owned(), scenario));
            saved.truncate(MAX_SAVED);
        });
        self.keep_saved();
    }

    /// Gives up what was saved under a name.
    pub fn forget_saved(&self, name: &str) {
        self.saved
            .update(|saved| saved.retain(|known| known.name != name));
        self.keep_saved();
    }

    /// Opens what was saved under a name.
    pub fn open_saved(&self, name: &str) {
        let saved = self.saved.read_untracked();
        let Some(found) = saved.iter().find(|known| known.name == name) else {
            return;
        };
        for notice in &found.notices {
            self.tell(Notice::Saved(notice.clone()));
        }
        load::open(*self, found.scenario.clone(), load::Then::Push);
    }

    fn keep_saved(&self) {
        let text = to_text(&self.saved.read_untracked());
        let is_kept = text.is_ok_and(|text| self.platform().keep(NAME, &text).is_ok());
        if !is_kept {
            self.tell(Notice::StorageBlocked);
        }
    }
}
