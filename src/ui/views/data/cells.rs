//! What stands in the cells, in the reader's language.

use std::sync::Arc;

use leptos::prelude::*;

use i18n::Texts;
use model::engine::Scored;
use model::names::{SharedNames, region_name};
use model::tables::{Column, Content, Sheet, Which};
use store::{Explorer, Loaded};

/// What is to be said of a cell beside its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    #[default]
    None,
    /// There is no figure.
    Gap,
    /// The reader set it.
    Edited,
    /// It rests on a gap that the method fills.
    Filled,
}

impl Mark {
    /// The value of its attribute.
    pub const fn word(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Gap => Some("gap"),
            Self::Edited => Some("edited"),
            Self::Filled => Some("filled"),
        }
    }

    /// The text that says the same.
    pub const fn text(self) -> Option<&'static str> {
        match self {
            Self::None | Self::Gap => None,
            Self::Edited => Some("mark-edited"),
            Self::Filled => Some("mark-filled"),
        }
    }
}

/// A cell as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub text: String,
    pub mark: Mark,
}

/// A row as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub unit: usize,
    pub name: String,
    pub place: String,
    /// Whether the reader added the city.
    pub is_added: bool,
    pub cells: Vec<Cell>,
}

/// All that rows are made of at one moment.
pub(super) struct Picture {
    loaded: Loaded,
    scored: Option<Scored>,
    names: SharedNames,
    texts: Arc<Texts>,
    explorer: Explorer,
}

impl Picture {
    /// Follows what this table shows, and nothing else.
    pub fn tracked(explorer: Explorer, which: Which) -> Option<Self> {
        let scored = (which == Which::Scores)
            .then(|| explorer.derived.outcome.read().scored.clone())
            .flatten();
        Some(Self {
            loaded: explorer.package.get()?,
            scored,
            names: explorer.names.get(),
            texts: explorer.texts.get(),
            explorer,
        })
    }

    pub fn sheet(&self) -> Sheet<'_> {
        Sheet {
            package: &self.loaded.0,
            scored: self.scored.as_ref(),
            names: &self.names,
        }
    }

    pub fn row(&self, unit: usize, columns: &[Column]) -> Row {
        let package = &self.loaded.0;
        let id = package
            .dataset
            .units()
            .get(unit)
            .map(|unit| unit.id.as_str());
        let id = id.unwrap_or_default();
        let cells = columns.iter().map(|column| self.cell(unit, id, column));
        Row {
            unit,
            name: self.names.city(unit).to_owned(),
            place: self.names.place(unit).to_owned(),
            is_added: package.edits.has_city(id),
            cells: cells.collect(),
        }
    }

    fn cell(&self, unit: usize, id: &str, column: &Column) -> Cell {
        let content = &column.content;
        let text = if content.is_text() {
            let published = self.sheet().text(unit, content);
            match content {
                Content::Group(_) => {
                    region_name(published, self.explorer.translation.read().as_deref())
                }
                _ => published.to_owned(),
            }
        } else {
            let number = self.sheet().number(unit, content);
            number
                .map(|number| self.number(number, content))
                .unwrap_or_default()
        };
        let mark = self.mark(unit, id, content);
        if text.is_empty() {
            let mark = if mark == Mark::Edited {
                mark
            } else {
                Mark::Gap
            };
            let text = self.texts.get("no-data");
            return Cell { text, mark };
        }
        Cell { text, mark }
    }

    fn mark(&self, unit: usize, id: &str, content: &Content) -> Mark {
        let package = &self.loaded.0;
        match content {
            Content::Figure(node) if !package.edits.is_empty() => {
                let code = &package.dataset.framework().node(*node).code;
                if package.edits.figure(id, code).is_some() {
                    Mark::Edited
                } else {
                    Mark::None
                }
            }
            Content::Score(node) => {
                let engine = self.scored.as_ref().map(Scored::engine);
                if engine.is_some_and(|engine| engine.n_filled(*node, unit) > 0) {
                    Mark::Filled
                } else {
                    Mark::None
                }
            }
            _ => Mark::None,
        }
    }

    fn number(&self, number: f64, content: &Content) -> String {
        let numerals = self.texts.numerals();
        let count = |number: f64| numerals.count(number.max(0.0) as u64);
        let root = self.loaded.0.dataset.framework().root();
        let decimals = || {
            let scored = self.scored.as_ref();
            scored.map(|scored| scored.engine().chain().decimals())
        };
        match content {
            Content::Rank | Content::Present | Content::Population => count(number),
            Content::Score(node) => {
                let decimals = decimals().unwrap_or_default();
                let decimals = if *node == root {
                    decimals.score
                } else {
                    decimals.pillar
                };
                numerals.fixed(number, decimals)
            }
            Content::Latitude | Content::Longitude => numerals.fixed(number, 2),
            _ => numerals.figure(number),
        }
    }
}
