//! A talk: scenes shown one after the other, on stage or from their list. How
//! weights go from one to the next is in `travel.rs`.

use crate::reactive::*;

use super::travel::Travel;
use super::{Explorer, Loaded, Loading, Notice, load, sync};
use crate::platform::{Entry, Frames};
use model::between::Between;
use scenario::saved::Scene;
use scenario::{Scenario, ScenarioStoreFields};

/// What a scene is known by while the page is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SceneId(u32);

/// A scene in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// What it is known by.
    pub id: SceneId,
    /// The scene.
    pub scene: Scene,
}

/// A scene that was given up, and where it stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    pub(super) place: usize,
    /// The scene.
    pub listed: Listed,
}

/// Where the scenes in the list come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// They are the reader's own, kept in this browser.
    #[default]
    Own,
    /// They came with the address and are not kept.
    Address,
    /// They came in a file and are not kept.
    File,
}

/// Where in a talk to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next scene.
    Next,
    /// To the one before.
    Previous,
    /// To the first.
    First,
    /// To the last.
    Last,
}

/// A city that a presenter points at.
#[derive(Clone, Debug, PartialEq)]
pub struct Pointed {
    /// The unit.
    pub unit: usize,
    /// The city that was in the foreground before.
    before: Option<String>,
}

/// The scenes, and where a talk stands among them. All fields are signals, so it
/// is `Copy`.
#[derive(Clone, Copy)]
pub struct Talk {
    /// The scenes in their order.
    pub scenes: RwSignal<Vec<Listed>>,
    /// Where they come from.
    pub origin: RwSignal<Origin>,
    /// The scene that was shown last.
    pub at: RwSignal<Option<SceneId>>,
    /// What has changed on the way to it.
    pub between: RwSignal<Option<Between>>,
    /// The scene that was given up last.
    pub removed: RwSignal<Option<Removed>>,
    /// The city that the presenter points at.
    pub pointed: RwSignal<Option<Pointed>>,
    /// The part of the address after `#`, where it carries a talk that has not
    /// been looked at.
    pub arrived: RwSignal<Option<String>>,
    next_id: StoredValue<u32>,
    /// What this talk is called between its windows.
    own_id: StoredValue<Option<String>>,
    pub(super) travel: StoredValue<Option<Travel>, LocalStorage>,
    pub(super) frames: StoredValue<Option<Box<dyn Frames>>, LocalStorage>,
}

impl Default for Talk {
    fn default() -> Self {
        Self {
            scenes: RwSignal::new(Vec::new()),
            origin: RwSignal::new(Origin::Own),
            at: RwSignal::new(None),
            between: RwSignal::new(None),
            removed: RwSignal::new(None),
            pointed: RwSignal::new(None),
            arrived: RwSignal::new(None),
            next_id: StoredValue::new(0),
            own_id: StoredValue::new(None),
            travel: StoredValue::new_local(None),
            frames: StoredValue::new_local(None),
        }
    }
}

impl Talk {
    /// The scene as an entry of the list.
    pub(super) fn list(self, scene: Scene) -> Listed {
        let id = self.next_id.get_value();
        self.next_id.set_value(id + 1);
        Listed {
            id: SceneId(id),
            scene,
        }
    }

    /// A scene of the list.
    #[must_use]
    pub fn scene(self, id: SceneId) -> Option<Scene> {
        let scenes = self.scenes.read_untracked();
        let found = scenes.iter().find(|listed| listed.id == id);
        found.map(|listed| listed.scene.clone())
    }

    /// What this talk is called between its windows: as `make` says when it is
    /// first asked, the same from then on.
    #[must_use]
    pub fn own_id(self, make: impl FnOnce() -> String) -> String {
        let id = self
            .own_id
            .try_update_value(|id| id.get_or_insert_with(make).clone());
        id.unwrap_or_default()
    }

    /// Weights stay where they are.
    pub(super) fn stop_travelling(self) {
        self.travel.set_value(None);
    }
}

impl Explorer {
    /// Puts the open view on stage. Whoever stands there [recalls] the scenes.
    ///
    /// [recalls]: Self::recall_scenes
    pub fn begin_presenting(&self) {
        self.scenario.present().set(true);
        sync::record(self, Entry::Push);
    }

    /// Leaves the stage; all else stays as it was shown there.
    pub fn end_presenting(&self) {
        self.arrive();
        self.talk.pointed.set(None);
        self.talk.between.set(None);
        self.scenario.present().set(false);
        sync::record(self, Entry::Push);
    }

    /// Where in the list the scene on screen stands: the one shown last, or after
    /// a fresh start the one that shows the same.
    #[must_use]
    pub fn scene_on_screen(&self) -> Option<usize> {
        let scenes = self.talk.scenes.read();
        if let Some(id) = self.talk.at.get() {
            return scenes.iter().position(|listed| listed.id == id);
        }
        let shown = bare(self.scenario.get());
        let is_shown = |scene: &Scene| bare(scene.scenario.clone()) == shown;
        scenes.iter().position(|listed| is_shown(&listed.scene))
    }

    /// Goes to another scene. Where there is none to go to, all stays.
    pub fn step(&self, step: Step) {
        let at = untrack(|| self.scene_on_screen());
        let count = self.talk.scenes.read_untracked().len();
        let to = match (step, at) {
            (Step::First, _) => 0,
            (Step::Last, _) => count.saturating_sub(1),
            (Step::Next, None) => 0,
            (Step::Next, Some(at)) => at + 1,
            (Step::Previous, None | Some(0)) => return,
            (Step::Previous, Some(at)) => at - 1,
        };
        let id = {
            let scenes = self.talk.scenes.read_untracked();
            scenes.get(to).map(|listed| listed.id)
        };
        if let Some(id) = id.filter(|_| at != Some(to)) {
            self.show_scene(id);
        }
    }

    /// Shows a scene. On the data set that is on screen weights travel there,
    /// unless the reader wants less motion; else the data set is opened first.
    pub fn show_scene(&self, id: SceneId) {
        let Some(scene) = self.talk.scene(id) else {
            return;
        };
        // Who is in a hurry finds the scene before as it would have been.
        self.arrive();
        self.talk.pointed.set(None);
        self.talk.between.set(None);
        for notice in &scene.notices {
            self.tell(Notice::Saved(notice.clone()));
        }
        let mut target = scene.scenario;
        target.present = *self.scenario.present().read_untracked();
        let published = self.published.get_untracked();
        let is_same_data = self.scenario.read_untracked().is_of_same_data(&target);
        match published.filter(|_| is_same_data) {
            Some(Loaded(package)) => {
                load::tell_about(*self, &target, &package);
                // Whatever else was asked for is not wanted any more.
                self.opening.end();
                self.loading.set(Loading::Idle);
                self.travel_to(target);
            }
            None => load::open(*self, target, load::Then::Push),
        }
        self.talk.at.set(Some(id));
    }

    /// Points at a city: it comes into the foreground until it is let go.
    pub fn point_at(&self, unit: usize) {
        let Some(id) = self.unit_id(unit) else { return };
        let before = match self.talk.pointed.get_untracked() {
            Some(pointed) => pointed.before,
            None => self.scenario.focus().get_untracked(),
        };
        self.talk.pointed.set(Some(Pointed { unit, before }));
        self.scenario.focus().set(Some(id));
        sync::record(self, Entry::Replace);
    }

    /// Points at nothing: the city that was in the foreground before is there
    /// again. Says whether any was pointed at.
    pub fn let_go(&self) -> bool {
        let Some(pointed) = self.talk.pointed.get_untracked() else {
            return false;
        };
        self.talk.pointed.set(None);
        self.scenario.focus().set(pointed.before);
        sync::record(self, Entry::Replace);
        true
    }
}

/// A scenario without what says nothing of its scene.
fn bare(scenario: Scenario) -> Scenario {
    Scenario {
        sha: None,
        present: false,
        ..scenario
    }
}
