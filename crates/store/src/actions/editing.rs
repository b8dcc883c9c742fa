//! What a viewer can change in the figures, and the files that they can open.

use std::sync::Arc;

use crate::reactive::*;
use composite_index::NodeId;

use crate::platform::{ChosenFile, Entry, Task};
use crate::{Explorer, LoadFailure, Loaded, Notice, load, sync};
use data::own::{self, OwnFile};
use data::package::MAX_BYTES;
use data::{Problem, ProblemKind, TableName, edit};
use scenario::edits::MAX_CITIES;
use scenario::{AddedCity, DataRef, EditedFigure, Edits, ScenarioStoreFields};

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
        if self.is_published(&figure, indicator) {
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
        };
        let explorer = *self;
        let package = async move {
            let files = read(chosen, size).await.map_err(LoadFailure::Problems)?;
            let package = Arc::new(explorer.platform().open_own(files).await?);
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

    fn take_edits(&self, edits: Edits) {
        self.scenario.edits().set(edits);
        sync::record(self, Entry::Push);
    }

    fn is_published(&self, figure: &EditedFigure, indicator: NodeId) -> bool {
        let published = self.published.read_untracked();
        let dataset = published.as_ref().map(|Loaded(package)| &package.dataset);
        dataset.is_some_and(|dataset| {
            dataset
                .unit_index(&figure.city)
                .is_some_and(|unit| dataset.value(indicator, unit) == figure.value)
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
