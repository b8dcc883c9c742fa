//! What a reader decides about a table that does not describe itself: how its
//! file is read, and what each of its columns is.
//!
//! Both are plain values that are kept as text. A choice that was not made is
//! left to what the table looks like; a choice that does not fit the table (it
//! may come from another one, or from a stranger) is passed over, so that any
//! plan on any table gives a data set or says what is wrong.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::decode::Encoding;

/// Dimensions of a plan taken at most.
pub const MAX_DIMENSIONS: usize = 200;
/// Words for what is missing that are taken at most.
pub const MAX_WORDS: usize = 20;

/// How a file is read. What is not chosen is as found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reading {
    /// Which of several tables, by its file's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// How its text is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// What separates its cells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<char>,
    /// The row of the headings, as a spreadsheet numbers it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading_row: Option<usize>,
    /// What the row below the headings is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<Second>,
    /// The last row of cities, as a spreadsheet numbers it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_row: Option<usize>,
    /// What stands before decimals, in every column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<char>,
    /// Further words for what is missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
}

impl Reading {
    /// The further words for what is missing that are taken.
    pub(super) fn words(&self) -> Vec<String> {
        let words = self.missing.iter().map(|word| word.trim().to_owned());
        words
            .filter(|word| !word.is_empty())
            .take(MAX_WORDS)
            .collect()
    }
}

/// What the row below the headings is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Second {
    /// A city.
    City,
    /// Headings, and those above are of groups.
    Headings,
    /// The measures of the figures.
    Measures,
}

/// What a column is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// It names the cities.
    Name,
    /// It has their ids.
    Id,
    /// It says which year figures are of.
    Year,
    /// It groups or places the cities and scores nothing.
    Group,
    /// It scores.
    Indicator,
    /// It is left out.
    #[default]
    Out,
}

impl Role {
    /// Whether one column at most can have it.
    #[must_use]
    pub const fn is_single(self) -> bool {
        matches!(self, Self::Name | Self::Id | Self::Year)
    }
}

/// What is decided about one column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ColumnPlan {
    /// What it is.
    pub role: Role,
    /// What an indicator is called; its heading if empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Whether less of an indicator is better; more if nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_less_better: Option<bool>,
    /// What an indicator is measured in; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub measure: String,
    /// The goalposts of an indicator as they were entered: what scores nothing, and
    /// what scores all there is. Where one is empty, the worst or best figure of the
    /// table stands in for it once any indicator has one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub worst: String,
    /// See `worst`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub best: String,
    /// The dimension that an indicator is of, by its place in the plan.
    #[serde(skip_serializing_if = "is_first")]
    pub dimension: usize,
}

/// Whether a dimension is the first, which goes without saying.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks like this")]
const fn is_first(dimension: &usize) -> bool {
    *dimension == 0
}

/// A goalpost that somebody has entered; none if it is no finite number.
pub(super) fn goalpost(text: &str) -> Option<f64> {
    let plain = text.trim().replace('−', "-");
    let plain = match plain.contains('.') {
        true => plain,
        false => plain.replacen(',', ".", 1),
    };
    plain.parse().ok().filter(|post: &f64| post.is_finite())
}

/// A pillar, or a part of one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Dimension {
    /// Its name; may be empty.
    pub name: String,
    /// The dimension that it is a part of; none of a pillar.
    pub parent: Option<usize>,
}

/// What the columns of a table are, and how its indicators are grouped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Plan {
    /// What the index is called; as its file if empty.
    pub title: String,
    /// Pillars and their parts. Those without an indicator are left out.
    pub dimensions: Vec<Dimension>,
    /// One for each column, in order.
    pub columns: Vec<ColumnPlan>,
    /// Whether a reader has decided it: then nothing of it needs to be told.
    pub is_decided: bool,
}

impl Plan {
    /// Gives a column a role. Of roles that one column has, the one before loses
    /// it and is left out.
    pub fn assign(&mut self, column: usize, role: Role) {
        if role.is_single() {
            for other in &mut self.columns {
                if other.role == role {
                    other.role = Role::Out;
                }
            }
        }
        if let Some(column) = self.columns.get_mut(column) {
            column.role = role;
        }
    }

    /// Makes a column an indicator of a dimension.
    pub fn place(&mut self, column: usize, dimension: usize) {
        self.assign(column, Role::Indicator);
        if let Some(column) = self.columns.get_mut(column) {
            column.dimension = dimension;
        }
    }

    /// What a reader decided, on the same table read in another way: `before` is
    /// what it looked like then, `after` what it looks like now. What the reader
    /// left as it looked follows the table; where the columns are others, all
    /// does.
    #[must_use]
    pub fn carried(&self, before: &Self, after: &Self) -> Self {
        let mut plan = Self {
            title: self.title.clone(),
            ..after.clone()
        };
        if before.columns.len() != after.columns.len() {
            return plan;
        }
        if self.dimensions != before.dimensions {
            plan.dimensions.clone_from(&self.dimensions);
        }
        let columns = self.columns.iter().zip(&before.columns).enumerate();
        for (place, (said, was)) in columns {
            if said != was {
                plan.assign(place, said.role);
                plan.columns[place] = said.clone();
            }
        }
        plan
    }

    /// Adds a pillar, if there is room; where it stands.
    pub fn add_pillar(&mut self, name: &str) -> Option<usize> {
        if self.dimensions.len() >= MAX_DIMENSIONS {
            return None;
        }
        self.dimensions.push(Dimension {
            name: name.to_owned(),
            parent: None,
        });
        Some(self.dimensions.len() - 1)
    }

    /// Takes a dimension away. What it had goes to the one above it, or else to
    /// the first that is left; the last one stays.
    pub fn remove_dimension(&mut self, place: usize) {
        if self.dimensions.len() < 2 || place >= self.dimensions.len() {
            return;
        }
        let parent = self.parent(place);
        self.dimensions.remove(place);
        let moved = |other: usize| if other > place { other - 1 } else { other };
        let heir = parent.map_or(0, moved);
        for dimension in &mut self.dimensions {
            dimension.parent = match dimension.parent {
                Some(other) if other == place => parent.map(moved),
                other => other.map(moved),
            };
        }
        for column in &mut self.columns {
            column.dimension = match column.dimension {
                other if other == place => heir,
                other => moved(other),
            };
        }
    }

    /// Makes a dimension a part of another, or a pillar. Nothing can be a part
    /// of what is a part of it.
    pub fn move_under(&mut self, place: usize, parent: Option<usize>) {
        if parent.is_none_or(|parent| self.can_be_under(place, parent))
            && let Some(dimension) = self.dimensions.get_mut(place)
        {
            dimension.parent = parent;
        }
    }

    /// Whether a dimension can be a part of another.
    #[must_use]
    pub fn can_be_under(&self, place: usize, parent: usize) -> bool {
        parent < self.dimensions.len() && !self.above(parent).contains(&place)
    }

    /// The dimension that one is a part of.
    #[must_use]
    pub fn parent(&self, place: usize) -> Option<usize> {
        let parent = self.dimensions.get(place)?.parent?;
        // What strangers wrote may lead in a circle.
        let is_sound = parent < self.dimensions.len() && !self.above(parent).contains(&place);
        is_sound.then_some(parent)
    }

    /// A dimension and those that it is a part of, the nearest first.
    fn above(&self, place: usize) -> Vec<usize> {
        let mut above = vec![place];
        let mut at = place;
        while let Some(parent) = self.dimensions.get(at).and_then(|at| at.parent) {
            if above.contains(&parent) {
                break;
            }
            above.push(parent);
            at = parent;
        }
        above
    }

    /// How deep a dimension lies: a pillar 0.
    #[must_use]
    pub fn depth(&self, place: usize) -> usize {
        let mut depth = 0;
        let mut at = place;
        while let Some(parent) = self.parent(at) {
            depth += 1;
            at = parent;
        }
        depth
    }

    /// The dimensions as they are listed: each followed by its parts.
    #[must_use]
    pub fn listed(&self) -> Vec<usize> {
        let mut listed = Vec::with_capacity(self.dimensions.len());
        self.list_under(None, &mut listed);
        listed
    }

    fn list_under(&self, parent: Option<usize>, listed: &mut Vec<usize>) {
        for place in 0..self.dimensions.len() {
            if self.parent(place) == parent {
                listed.push(place);
                self.list_under(Some(place), listed);
            }
        }
    }

    /// The dimension of an indicator; the first if its own is none.
    #[must_use]
    pub fn dimension_of(&self, column: usize) -> usize {
        let place = self
            .columns
            .get(column)
            .map_or(0, |column| column.dimension);
        if place < self.dimensions.len() {
            place
        } else {
            0
        }
    }

    /// The role of a column; out if nothing is said of it. Of several columns
    /// with a role that only one can have the first has it.
    #[must_use]
    pub fn role(&self, column: usize) -> Role {
        let Some(found) = self.columns.get(column) else {
            return Role::Out;
        };
        let mut before = self.columns[..column].iter();
        if found.role.is_single() && before.any(|before| before.role == found.role) {
            return Role::Out;
        }
        found.role
    }

    /// The plan with as many dimensions as are taken.
    pub(super) fn bounded(&self) -> Cow<'_, Self> {
        if self.dimensions.len() <= MAX_DIMENSIONS {
            return Cow::Borrowed(self);
        }
        let mut bounded = self.clone();
        bounded.dimensions.truncate(MAX_DIMENSIONS);
        Cow::Owned(bounded)
    }

    /// The first column with a role.
    pub(super) fn first(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == role)
    }
}

/// Both kinds of choices together, as they are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// How the file is read.
    pub reading: Reading,
    /// What its columns are; as found if nobody has decided it.
    pub plan: Option<Plan>,
}

/// Something that a table leaves open, with two readings or more.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// Which of several tables holds the figures.
    Table {
        /// Their names.
        names: Vec<String>,
    },
    /// Whether a mark stands before decimals or between thousands.
    Decimal {
        /// A cell for an example.
        cell: String,
        /// What it says if a full stop stands before decimals.
        with_stop: f64,
        /// What it says if a comma does.
        with_comma: f64,
    },
    /// Which of several columns names the cities.
    Names {
        /// Their places.
        columns: Vec<usize>,
    },
}
