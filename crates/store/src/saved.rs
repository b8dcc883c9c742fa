//! The scenes that a reader keeps in this browser: read when asked for, written
//! at once.
//!
//! Scenes that came with an address or a file are guests: they are shown and
//! presented like a reader's own, and kept only if the reader says so.

use crate::reactive::*;

use super::{Explorer, Loaded, Notice};
use crate::platform::{ChosenFile, StorageBlocked};
use crate::talk::{Origin, Removed, SceneId};
use scenario::Scenario;
use scenario::saved::{
    MAX_CAPTION, MAX_LIST, MAX_NAME, MAX_NOTES, MAX_SCENES, Scene, ScenesError, fitting, from_file,
    from_text, to_text,
};
use scenario::talk::{Fragment, TooLong, from_packed, to_fragment};

/// Where the browser keeps them.
const NAME: &str = "learning-city-index.saved";
/// Where it keeps what this build could not read.
const UNREADABLE: &str = "learning-city-index.saved.unreadable";

impl Explorer {
    /// Reads the reader's own scenes, which another tab may have changed. Guests
    /// stay until they are sent away.
    pub fn recall_scenes(&self) {
        if self.talk.origin.get_untracked() == Origin::Own {
            self.show_scenes(self.own_scenes());
        }
    }

    fn own_scenes(&self) -> Vec<Scene> {
        match self.platform().recall(NAME) {
            Ok(None) => Vec::new(),
            Ok(Some(text)) => from_text(&text).unwrap_or_else(|_| {
                self.set_aside(&text);
                Vec::new()
            }),
            Err(StorageBlocked) => {
                self.tell(Notice::StorageBlocked);
                Vec::new()
            }
        }
    }

    /// What cannot be read, say of a later build, must not be lost when
    /// something is saved in its place.
    fn set_aside(&self, text: &str) {
        self.tell(Notice::SavedUnreadable);
        if self.platform().keep(UNREADABLE, text).is_err() {
            self.tell(Notice::StorageBlocked);
        }
    }

    /// Shows these in the list. A scene that is the same as before stays the
    /// same entry, so that who edits it is not disturbed.
    fn show_scenes(&self, scenes: Vec<Scene>) {
        let known = self.talk.scenes.get_untracked();
        let is_same = known.len() == scenes.len()
            && known
                .iter()
                .zip(&scenes)
                .all(|(known, scene)| known.scene == *scene);
        if is_same {
            return;
        }
        let listed = scenes.into_iter().map(|scene| self.talk.list(scene));
        self.talk.scenes.set(listed.collect());
        self.talk.at.set(None);
        self.talk.removed.set(None);
    }

    /// Makes a scene of what is on screen and puts it last; one that has the name
    /// already shows this from now on, with the words that it has.
    pub fn save_as(&self, name: &str) {
        let name = fitting(name.trim(), MAX_NAME);
        if name.is_empty() {
            return;
        }
        let scenario = self.scenario_of_a_scene();
        let place = {
            let scenes = self.talk.scenes.read_untracked();
            scenes.iter().position(|listed| listed.scene.name == name)
        };
        match place {
            Some(place) => self.talk.scenes.update(|scenes| {
                if let Some(listed) = scenes.get_mut(place) {
                    listed.scene.show(scenario);
                }
            }),
            None => self.add_scene(Scene::new(name, scenario), None),
        }
        self.keep_scenes();
    }

    /// Makes a scene of what is on screen under a name like this one that no
    /// other has.
    pub fn save_beside(&self, name: &str) {
        self.save_as(&self.free_name(name));
    }

    /// What is on screen, as a scene has it: with the figures it was made with,
    /// and not on stage.
    fn scenario_of_a_scene(&self) -> Scenario {
        let mut scenario = self.scenario.get_untracked();
        if let Some(Loaded(package)) = &*self.package.read_untracked() {
            scenario.sha = Some(package.sha256.clone());
        }
        scenario.present = false;
        scenario
    }

    /// Adds a scene after another one, or last. Where there is no room the
    /// reader is told.
    fn add_scene(&self, scene: Scene, after: Option<usize>) {
        let count = self.talk.scenes.read_untracked().len();
        if count >= MAX_SCENES {
            self.tell(Notice::NoRoomForScenes);
            return;
        }
        let listed = self.talk.list(scene);
        let place = after.map_or(count, |place| (place + 1).min(count));
        self.talk
            .scenes
            .update(|scenes| scenes.insert(place, listed));
    }

    fn free_name(&self, name: &str) -> String {
        let scenes = self.talk.scenes.read_untracked();
        let is_free = |name: &str| !scenes.iter().any(|listed| listed.scene.name == name);
        let short = fitting(name.trim(), MAX_NAME);
        if is_free(&short) {
            return short;
        }
        let numbered = (2..).map(|number| {
            let end = format!(" ({number})");
            let room = MAX_NAME.saturating_sub(end.chars().count());
            fitting(name.trim(), room) + &end
        });
        // There are fewer scenes than numbers.
        let mut free = numbered.take(MAX_SCENES + 1).filter(|name| is_free(name));
        free.next().unwrap_or(short)
    }

    /// Gives a scene another name; one that is empty or taken leaves it as it
    /// is. Says whether it has the name now.
    pub fn rename_scene(&self, id: SceneId, name: &str) -> bool {
        let name = fitting(name.trim(), MAX_NAME);
        let is_taken = {
            let scenes = self.talk.scenes.read_untracked();
            let mut others = scenes.iter().filter(|listed| listed.id != id);
            others.any(|listed| listed.scene.name == name)
        };
        if name.is_empty() || is_taken {
            return false;
        }
        self.change_scene(id, |scene| scene.name = name);
        true
    }

    /// Changes what the room reads above a scene.
    pub fn caption_scene(&self, id: SceneId, caption: &str) {
        let caption = fitting(caption, MAX_CAPTION);
        self.change_scene(id, |scene| scene.caption = caption);
    }

    /// Changes what the speaker alone reads.
    pub fn note_scene(&self, id: SceneId, notes: &str) {
        let notes = fitting(notes, MAX_NOTES);
        self.change_scene(id, |scene| scene.notes = notes);
    }

    fn change_scene(&self, id: SceneId, change: impl FnOnce(&mut Scene)) {
        self.talk.scenes.update(|scenes| {
            if let Some(listed) = scenes.iter_mut().find(|listed| listed.id == id) {
                change(&mut listed.scene);
            }
        });
        self.keep_scenes();
    }

    /// Moves a scene so many places on, or back, as far as the list goes.
    pub fn move_scene(&self, id: SceneId, by: isize) {
        self.talk.scenes.update(|scenes| {
            let Some(from) = scenes.iter().position(|listed| listed.id == id) else {
                return;
            };
            let to = from.saturating_add_signed(by).min(scenes.len() - 1);
            let listed = scenes.remove(from);
            scenes.insert(to, listed);
        });
        self.keep_scenes();
    }

    /// Puts the same scene once more after a scene, under a name of its own.
    pub fn duplicate_scene(&self, id: SceneId) {
        let Some(place) = self.place_of(id) else {
            return;
        };
        let Some(mut scene) = self.talk.scene(id) else {
            return;
        };
        scene.name = self.free_name(&scene.name);
        self.add_scene(scene, Some(place));
        self.keep_scenes();
    }

    /// Gives up a scene, which can be taken back until the next one is.
    pub fn remove_scene(&self, id: SceneId) {
        let Some(place) = self.place_of(id) else {
            return;
        };
        let removed = self.talk.scenes.try_update(|scenes| scenes.remove(place));
        let removed = removed.map(|listed| Removed { place, listed });
        self.talk.removed.set(removed);
        self.keep_scenes();
    }

    /// Takes back that a scene was given up.
    pub fn restore_scene(&self) {
        let Some(Removed { place, listed }) = self.talk.removed.get_untracked() else {
            return;
        };
        self.talk.removed.set(None);
        self.talk
            .scenes
            .update(|scenes| scenes.insert(place.min(scenes.len()), listed));
        self.keep_scenes();
    }

    /// Where a scene stands in the list.
    pub(super) fn place_of(&self, id: SceneId) -> Option<usize> {
        let scenes = self.talk.scenes.read_untracked();
        scenes.iter().position(|listed| listed.id == id)
    }

    /// Every scene as one text, for a file; none should the writer fail.
    #[must_use]
    pub fn scenes_text(&self) -> Option<String> {
        to_text(&self.listed_scenes()).ok()
    }

    fn listed_scenes(&self) -> Vec<Scene> {
        let scenes = self.talk.scenes.read_untracked();
        scenes.iter().map(|listed| listed.scene.clone()).collect()
    }

    /// An address that opens this page and carries every scene.
    ///
    /// # Errors
    /// [`TooLong`] for an address.
    pub fn talk_link(&self, with_notes: bool) -> Result<String, TooLong> {
        let fragment = to_fragment(&self.listed_scenes(), with_notes)?;
        Ok(format!("{}#{fragment}", self.link()))
    }

    /// Copies the address that carries every scene.
    pub fn copy_talk(&self, with_notes: bool) {
        let Ok(address) = self.talk_link(with_notes) else {
            self.tell(Notice::TalkTooLong);
            return;
        };
        self.copy_address(address);
    }

    /// Opens the talk that came with the address, if one did, as a guest. What is
    /// wrong with one is told.
    pub fn open_talk_of_address(&self) {
        let Some(fragment) = self.talk.arrived.get_untracked() else {
            return;
        };
        let Fragment::Talk(packed) = Fragment::of(&fragment) else {
            return;
        };
        match from_packed(packed) {
            Ok(scenes) => self.welcome(scenes, Origin::Address),
            Err(error) => self.tell(Notice::TalkUnreadable { why: error.into() }),
        }
    }

    /// Opens a file of scenes as a guest. What is wrong with it is told.
    pub fn open_scenes_file(&self, file: Box<dyn ChosenFile>) {
        let explorer = *self;
        self.platform().spawn(Box::pin(async move {
            let bytes = if file.size() > MAX_LIST as u64 {
                Err(ScenesError::TooLong)
            } else {
                Ok(file.bytes().await)
            };
            let scenes = match bytes {
                Ok(Some(bytes)) => from_file(&bytes),
                // It was taken away since.
                Ok(None) => Err(ScenesError::Empty),
                Err(error) => Err(error),
            };
            match scenes {
                Ok(scenes) => explorer.welcome(scenes, Origin::File),
                Err(error) => explorer.tell(Notice::ScenesUnreadable {
                    name: file.name(),
                    why: error.into(),
                }),
            }
        }));
    }

    fn welcome(&self, scenes: Vec<Scene>, origin: Origin) {
        self.talk.origin.set(origin);
        self.show_scenes(scenes);
    }

    /// Puts the guests after the reader's own scenes and keeps them all.
    pub fn keep_guests(&self) {
        let guests = self.listed_scenes();
        self.talk.origin.set(Origin::Own);
        self.show_scenes(self.own_scenes());
        for mut scene in guests {
            scene.name = self.free_name(&scene.name);
            self.add_scene(scene, None);
        }
        self.keep_scenes();
    }

    /// Sends the guests away: the reader's own scenes are listed again.
    pub fn dismiss_guests(&self) {
        self.talk.origin.set(Origin::Own);
        self.show_scenes(self.own_scenes());
    }

    fn keep_scenes(&self) {
        if self.talk.origin.get_untracked() != Origin::Own {
            return;
        }
        let text = to_text(&self.listed_scenes());
        let is_kept = text.is_ok_and(|text| self.platform().keep(NAME, &text).is_ok());
        if !is_kept {
            self.tell(Notice::StorageBlocked);
        }
    }
}
