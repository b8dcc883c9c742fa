//! What a viewer can change in the figures, and the files that they can open.

use std::sync::Arc;

use crate::reactive::*;
use composite_index::NodeId;

use crate::platform::{ChosenFile, Entry, Own, Task};
use crate::{Explorer, LoadFailure, Loaded, Notice, fetch, load, sync};
use data::own::{self, OwnFile};
use data::package::MAX_BYTES;
use data::{Problem, ProblemKind, TableName, edit};
use scenario::edits::MAX_CITIES;
use scenario::{AddedCity, Change, DataRef, EditedFigure, Edits, ScenarioStoreFields};

impl Explorer {
    /// Changes a figure, or says that it is missing. What is published anyway
    /// is no change.
    pub fn edit_figure(&self, unit: usize, indicator: NodeId, value: Option<f64>) {
        let Some(Loaded(package)) = self.package.get_untracked() else {
            return;
        };
        let dataset = &package.dataset;
        let Some(city) = dataset.units().get(unit).map(|unit| unit.id.clone()) else {
            return;
        };
        let code = dataset.framework().node(indicator).code.clone();
        let figure = EditedFigure {
            city,
            indicator: code,
            value,
        };
        let mut edits = self.scenario.edits().get_untracked();
        if self.is_published(&figure) {
            edits.forget_figure(&figure.city, &figure.indicator);
        } else if !edits.set_figure(figure) {
            self.tell(Notice::NoRoomForEdits);
            return;
        }
        self.take_edits(edits);
    }

    /// Takes one change of a figure back.
    pub fn undo_figure(&self, city: &str, indicator: &str) {
        let mut edits = self.scenario.edits().get_untracked();
        edits.forget_figure(city, indicator);
        self.take_edits(edits);
    }

    /// Adds a city, with the published figures of another one as a start, and
    /// brings it into the foreground.
    pub fn add_city(&self, name: &str, like: Option<usize>) {
        let Some(Loaded(package)) = self.package.get_untracked() else {
            return;
        };
        let mut edits = self.scenario.edits().get_untracked();
        if edits.cities.len() >= MAX_CITIES {
            self.tell(Notice::NoRoomForEdits);
            return;
        }
        let id = edit::new_id(&package, name);
        edits.cities.push(AddedCity {
            id: id.clone(),
            name: name.trim().to_owned(),
            like: like.and_then(|unit| self.unit_id(unit)),
        });
        self.scenario.focus().set(Some(id));
        self.take_edits(edits);
    }

    /// Takes an added city away again.
    pub fn remove_city(&self, id: &str) {
        let mut edits = self.scenario.edits().get_untracked();
        edits.forget_city(id);
        self.forget_units(&[id.to_owned()]);
        self.take_edits(edits);
    }

    /// Adds an indicator to a group, with figures by unit, and gives its code. None
    /// if there is no room for it.
    pub fn add_indicator(
        &self,
        name: &str,
        group: &str,
        lower: bool,
        figures: &[(usize, f64)],
    ) -> Option<String> {
        let Loaded(package) = self.package.get_untracked()?;
        let mut edits = self.scenario.edits().get_untracked();
        let code = edit::new_code(&package, &edits, name);
        let mut has_room = edits.change(Change::Indicator {
            code: code.clone(),
            parent: group.to_owned(),
            lower,
            name: name.trim().to_owned(),
        });
        let units = package.dataset.units();
        for &(unit, value) in figures {
            let Some(unit) = units.get(unit) else {
                continue;
            };
            has_room = has_room
                && edits.set_figure(EditedFigure {
                    city: unit.id.clone(),
                    indicator: code.clone(),
                    value: Some(value),
                });
        }
        if !has_room {
            self.tell(Notice::NoRoomForEdits);
            return None;
        }
        self.take_edits(edits);
        Some(code)
    }

    /// Adds a group right below the index, and moves an indicator into it: it
    /// counts once it holds one.
    pub fn add_pillar(&self, name: &str, first: &str) {
        let Some(Loaded(package)) = self.package.get_untracked() else {
            return;
        };
        let edits = self.scenario.edits().get_untracked();
        let code = edit::new_code(&package, &edits, name);
        let pillar = Change::Pillar {
            code: code.clone(),
            name: name.trim().to_owned(),
        };
        let move_there = Change::Move {
            code: first.to_owned(),
            to: code,
        };
        self.change_structure([pillar, move_there]);
    }

    /// Changes the framework, or names.
    pub fn change_structure(&self, changes: impl IntoIterator<Item = Change>) {
        let mut edits = self.scenario.edits().get_untracked();
        let mut changes = changes.into_iter();
        if changes.all(|change| edits.change(change)) {
            self.take_edits(edits);
        } else {
            self.tell(Notice::NoRoomForEdits);
        }
    }

    /// Takes a change of the framework back, with what hangs on it.
    pub fn undo_change(&self, change: &Change) {
        let mut edits = self.scenario.edits().get_untracked();
        let place = edits.structure.iter().position(|other| other == change);
        if let Some(place) = place {
            edits.forget_change(place);
            self.take_edits(edits);
        }
    }

    /// Returns to the figures as published.
    pub fn undo_edits(&self) {
        let edits = self.scenario.edits().get_untracked();
        let ids: Vec<String> = edits.cities.into_iter().map(|city| city.id).collect();
        self.forget_units(&ids);
        self.take_edits(Edits::default());
    }

    /// Opens the reader's own files. What is on screen stays if that fails.
    pub fn open_files(&self, chosen: Vec<Box<dyn ChosenFile>>) {
        let names: Vec<String> = chosen.iter().map(|file| file.name()).collect();
        let Some(name) = own::name_of(&names) else {
            return;
        };
        let data = DataRef::file(&name);
        self.guide.ask_again(&data);
        let size = chosen.iter().map(|file| file.size()).sum();
        let current = self.scenario.get_untracked();
        // A link that was made with this file says more than its name.
        let is_awaited = self.published.read_untracked().is_none() && current.data == data;
        let scenario = if is_awaited {
            current
        } else {
            current.on(data.clone())
        };
        let wanted = load::Wanted {
            scenario,
            then: load::Then::Push,
            looks_as_now: !is_awaited,
        };
        let explorer = *self;
        let package = async move {
            let files = read(chosen, size).await.map_err(LoadFailure::Problems)?;
            let package = fetch::own(explorer, Own::files(files.clone())).await?;
            let package = Arc::new(package);
            explorer.keep_own(&data, &package.descriptor.title, files);
            let loaded = Loaded(Arc::clone(&package));
            explorer.opened.set(Some((data, loaded)));
            Ok(package)
        };
        load::want(*self, wanted, Some(size), package);
    }

    /// Opens a table that the reader has pasted, under a name.
    pub fn open_text(&self, name: &str, text: String) {
        let name = format!("{name}.csv");
        self.open_files(vec![Box::new(Pasted { name, text })]);
    }

    /// Keeps files in the browser, so that they open again by their address; where
    /// that cannot be, readers are told.
    fn keep_own(self, data: &DataRef, title: &str, files: Vec<OwnFile>) {
        let kept = self.platform().keep_own(data.word(), title, files);
        let name = data.file_name().unwrap_or_default().to_owned();
        self.platform().spawn(Box::pin(async move {
            let why = kept.await.err();
            self.shelved.set(Some(why.is_none()));
            if let Some(why) = why {
                self.tell(Notice::OwnNotKept { name, why });
            }
        }));
    }

    fn take_edits(&self, edits: Edits) {
        self.scenario.edits().set(edits);
        sync::record(self, Entry::Push);
    }

    fn is_published(&self, figure: &EditedFigure) -> bool {
        let published = self.plain.read_untracked();
        let dataset = published.as_ref().map(|Loaded(package)| &package.dataset);
        dataset.is_some_and(|dataset| {
            let unit = dataset.unit_index(&figure.city);
            // What was added has no figure that is published.
            let before = |unit| {
                let node = dataset.framework().find(&figure.indicator)?;
                dataset.value(node, unit)
            };
            unit.is_some_and(|unit| before(unit) == figure.value)
        })
    }

    /// Units that are gone are neither in the foreground nor compared.
    fn forget_units(&self, ids: &[String]) {
        let is_gone = |id: &String| ids.contains(id);
        if self
            .scenario
            .focus()
            .read_untracked()
            .as_ref()
            .is_some_and(is_gone)
        {
            self.scenario.focus().set(None);
        }
        if let Some(mut cities) = self.scenario.cities().get_untracked()
            && cities.iter().any(is_gone)
        {
            cities.retain(|id| !is_gone(id));
            self.scenario.cities().set(Some(cities));
        }
        if self.scenario.include().read_untracked().iter().any(is_gone) {
            self.scenario
                .include()
                .update(|include| include.retain(|id| !is_gone(id)));
        }
    }
}

/// A text in place of a file.
struct Pasted {
    name: String,
    text: String,
}

impl ChosenFile for Pasted {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn size(&self) -> u64 {
        self.text.len() as u64
    }

    fn bytes(&self) -> Task<Option<Vec<u8>>> {
        let bytes = self.text.clone().into_bytes();
        Box::pin(async { Some(bytes) })
    }
}

/// The files with what is in them.
async fn read(chosen: Vec<Box<dyn ChosenFile>>, size: u64) -> Result<Vec<OwnFile>, Vec<Problem>> {
    if size > MAX_BYTES {
        let kind = ProblemKind::TooLarge {
            bytes: size,
            limit: MAX_BYTES,
        };
        let file = chosen.iter().max_by_key(|file| file.size());
        let name = file.map(|file| file.name()).unwrap_or_default();
        return Err(vec![
            Problem::in_table(TableName::Descriptor, kind).in_file(name),
        ]);
    }
    let mut files = Vec::with_capacity(chosen.len());
    let mut problems = Vec::new();
    for file in chosen {
        let name = file.name();
        match file.bytes().await {
            Some(bytes) => files.push(OwnFile { name, bytes }),
            None => {
                let problem = Problem::in_table(TableName::Descriptor, ProblemKind::Unreadable);
                problems.push(problem.in_file(name));
            }
        }
    }
    if problems.is_empty() {
        Ok(files)
    } else {
        Err(problems)
    }
}
