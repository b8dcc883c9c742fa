//! What a viewer has changed in the published figures: a simulation that a
//! link can carry.

use serde::{Deserialize, Serialize};

use super::query::{Form, is_id, number};

/// Figures changed at most: the longest address still fits into one.
pub const MAX_FIGURES: usize = 500;
/// Cities added at most.
pub const MAX_CITIES: usize = 50;
/// Changes of the framework at most.
pub const MAX_CHANGES: usize = 100;

/// All that differs from the data set as published.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Edits {
    /// Cities that the data set does not have, in the order added.
    pub cities: Vec<AddedCity>,
    /// Figures that are not as published, ordered by city and indicator, each
    /// place once.
    pub figures: Vec<EditedFigure>,
    /// Changes of the framework and of names, in the order made: a later one may
    /// name what an earlier one adds.
    pub structure: Vec<Change>,
}

/// One change of the framework, or of a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", try_from = "Fields")]
pub enum Change {
    /// A group right below the index, which counts once it has an indicator.
    Pillar {
        /// Its code, which nothing published has.
        code: String,
        /// Its name.
        name: String,
    },
    /// An indicator without figures; those that are set stand among the figures.
    Indicator {
        /// Its code, which nothing published has.
        code: String,
        /// The code of the group that it is in.
        parent: String,
        /// Whether less is better.
        lower: bool,
        /// Its name.
        name: String,
    },
    /// An element goes into another group.
    Move {
        /// Its code.
        code: String,
        /// The code of the group.
        to: String,
    },
    /// An element has another name.
    Rename {
        /// Its code.
        code: String,
        /// The name.
        name: String,
    },
    /// A city has another name.
    RenameCity {
        /// Its id.
        city: String,
        /// The name.
        name: String,
    },
}

impl Change {
    /// The code or id that it is about.
    #[must_use]
    pub fn subject(&self) -> &str {
        match self {
            Self::Pillar { code, .. }
            | Self::Indicator { code, .. }
            | Self::Move { code, .. }
            | Self::Rename { code, .. } => code,
            Self::RenameCity { city, .. } => city,
        }
    }

    /// The group that something goes into, where something does.
    #[must_use]
    pub fn group(&self) -> Option<&str> {
        match self {
            Self::Indicator { parent, .. } => Some(parent),
            Self::Move { to, .. } => Some(to),
            _ => None,
        }
    }

    /// The element that it adds, if it adds one.
    #[must_use]
    pub fn added(&self) -> Option<&str> {
        match self {
            Self::Pillar { code, .. } | Self::Indicator { code, .. } => Some(code),
            _ => None,
        }
    }

    fn name(&self) -> Option<&str> {
        match self {
            Self::Move { .. } => None,
            Self::Pillar { name, .. }
            | Self::Indicator { name, .. }
            | Self::Rename { name, .. }
            | Self::RenameCity { name, .. } => Some(name),
        }
    }

    /// Whether both say the same of the same, so that the later one holds.
    fn replaces(&self, other: &Self) -> bool {
        let is_addition = |change: &Self| change.added().is_some();
        let is_same_kind = std::mem::discriminant(self) == std::mem::discriminant(other)
            || is_addition(self) && is_addition(other);
        is_same_kind && self.subject() == other.subject()
    }

    fn is_sound(&self) -> bool {
        is_id(self.subject()) && self.group().is_none_or(is_id) && self.name().is_none_or(is_name)
    }
}

/// Every field that a change can have. What is derived for a sum with its kind among
/// the fields is three times the program.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    kind: String,
    code: Option<String>,
    city: Option<String>,
    parent: Option<String>,
    lower: Option<bool>,
    to: Option<String>,
    name: Option<String>,
}

impl TryFrom<Fields> for Change {
    type Error = EditsError;

    fn try_from(fields: Fields) -> Result<Self, EditsError> {
        let Fields {
            kind,
            code,
            city,
            parent,
            lower,
            to,
            name,
        } = fields;
        let change = match (&kind[..], code, city, parent, lower, to, name) {
            ("pillar", Some(code), None, None, None, None, Some(name)) => {
                Self::Pillar { code, name }
            }
            ("indicator", Some(code), None, Some(parent), Some(lower), None, Some(name)) => {
                Self::Indicator {
                    code,
                    parent,
                    lower,
                    name,
                }
            }
            ("move", Some(code), None, None, None, Some(to), None) => Self::Move { code, to },
            ("rename", Some(code), None, None, None, None, Some(name)) => {
                Self::Rename { code, name }
            }
            ("rename-city", None, Some(city), None, None, None, Some(name)) => {
                Self::RenameCity { city, name }
            }
            _ => return Err(EditsError::Malformed),
        };
        Ok(change)
    }
}

/// The same as it comes from strangers.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Unchecked {
    cities: Vec<AddedCity>,
    figures: Vec<EditedFigure>,
    structure: Vec<Change>,
}

/// Why changes are not taken over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditsError {
    /// There are too many.
    #[error(
        "at most {MAX_FIGURES} changed figures, {MAX_CITIES} added cities and {MAX_CHANGES} changes of the framework are taken"
    )]
    TooMany,
    /// One names no city or indicator, or stands twice.
    #[error("an id, code or name in the changes is empty, malformed or repeated")]
    Malformed,
}

impl TryFrom<Unchecked> for Edits {
    type Error = EditsError;

    fn try_from(found: Unchecked) -> Result<Self, EditsError> {
        let mut edits = Self::default();
        for figure in found.figures {
            edits.take_figure(figure)?;
        }
        for city in found.cities {
            edits.take_city(city)?;
        }
        for change in found.structure {
            edits.take_change(change)?;
        }
        Ok(edits)
    }
}

/// A city that the viewer made up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddedCity {
    /// Its id, which no published city has.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The published city whose figures and groups it starts from. Default:
    /// none, all its figures are missing at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<String>,
}

/// A figure that the viewer set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditedFigure {
    /// Id of the city.
    pub city: String,
    /// Code of the indicator.
    pub indicator: String,
    /// The figure; none says that it is missing.
    pub value: Option<f64>,
}

impl EditedFigure {
    fn place(&self) -> (&str, &str) {
        (&self.city, &self.indicator)
    }
}

impl Edits {
    /// Whether the data set is as published.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.cities.is_empty() && self.figures.is_empty() && self.structure.is_empty()
    }

    /// The change of one figure, if it has been changed.
    #[must_use]
    pub fn figure(&self, city: &str, indicator: &str) -> Option<&EditedFigure> {
        let place = self.find((city, indicator)).ok()?;
        self.figures.get(place)
    }

    /// Changes a figure, or changes it again. False if there is no room for
    /// more.
    pub fn set_figure(&mut self, figure: EditedFigure) -> bool {
        match self.find(figure.place()) {
            Ok(place) => self.figures[place] = figure,
            Err(_) if self.figures.len() >= MAX_FIGURES => return false,
            Err(place) => self.figures.insert(place, figure),
        }
        true
    }

    /// Takes a change back.
    pub fn forget_figure(&mut self, city: &str, indicator: &str) {
        if let Ok(place) = self.find((city, indicator)) {
            self.figures.remove(place);
        }
    }

    /// Whether the viewer added the city with this id.
    #[must_use]
    pub fn has_city(&self, id: &str) -> bool {
        self.cities.iter().any(|city| city.id == id)
    }

    /// Takes an added city away with all that was said of it.
    pub fn forget_city(&mut self, id: &str) {
        self.cities.retain(|city| city.id != id);
        self.figures.retain(|figure| figure.city != id);
    }

    /// Changes the framework or a name. What was said of the same before holds no
    /// more. False if there is no room for more.
    pub fn change(&mut self, change: Change) -> bool {
        self.structure.retain(|other| !change.replaces(other));
        let has_room = self.structure.len() < MAX_CHANGES;
        if has_room {
            self.structure.push(change);
        }
        has_room
    }

    /// Takes a change back, with all that is said of what it added.
    pub fn forget_change(&mut self, place: usize) {
        if place >= self.structure.len() {
            return;
        }
        let mut gone = vec![self.structure.remove(place)];
        while let Some(change) = gone.pop() {
            let Some(code) = change.added() else { continue };
            self.figures.retain(|figure| figure.indicator != code);
            let depends = |other: &Change| other.subject() == code || other.group() == Some(code);
            let (dependent, rest) = self.structure.drain(..).partition(depends);
            self.structure = rest;
            gone.extend::<Vec<Change>>(dependent);
        }
    }

    /// Whether the viewer added the element with this code.
    #[must_use]
    pub fn has_element(&self, code: &str) -> bool {
        self.structure
            .iter()
            .any(|change| change.added() == Some(code))
    }

    fn take_change(&mut self, change: Change) -> Result<(), EditsError> {
        let is_repeated = self.structure.iter().any(|other| change.replaces(other));
        if !change.is_sound() || is_repeated {
            return Err(EditsError::Malformed);
        }
        if self.change(change) {
            Ok(())
        } else {
            Err(EditsError::TooMany)
        }
    }

    fn take_figure(&mut self, figure: EditedFigure) -> Result<(), EditsError> {
        let (city, indicator) = figure.place();
        let is_finite = figure.value.is_none_or(f64::is_finite);
        let is_new = self.figure(city, indicator).is_none();
        if !(is_id(city) && is_id(indicator) && is_finite && is_new) {
            return Err(EditsError::Malformed);
        }
        if self.set_figure(figure) {
            Ok(())
        } else {
            Err(EditsError::TooMany)
        }
    }

    fn take_city(&mut self, city: AddedCity) -> Result<(), EditsError> {
        let has_start = city.like.as_deref().is_none_or(is_id);
        if !(is_id(&city.id) && is_name(&city.name) && has_start && !self.has_city(&city.id)) {
            return Err(EditsError::Malformed);
        }
        if self.cities.len() >= MAX_CITIES {
            return Err(EditsError::TooMany);
        }
        self.cities.push(city);
        Ok(())
    }

    fn find(&self, place: (&str, &str)) -> Result<usize, usize> {
        self.figures
            .binary_search_by(|figure| figure.place().cmp(&place))
    }
}

/// `city:indicator:figure` after `city:indicator:figure`; no figure says that
/// it is missing.
pub(super) const EDITED_FIGURES: Form<Vec<EditedFigure>> = Form {
    read: |text| {
        let mut edits = Edits::default();
        for entry in text.split(',') {
            let mut parts = entry.split(':');
            let (city, indicator, figure) = (parts.next()?, parts.next()?, parts.next()?);
            if parts.next().is_some() {
                return None;
            }
            let value = match figure {
                "" => None,
                figure => Some(figure.parse().ok()?),
            };
            let figure = EditedFigure {
                city: city.to_owned(),
                indicator: indicator.to_owned(),
                value,
            };
            edits.take_figure(figure).ok()?;
        }
        Some(edits.figures)
    },
    write: |figures| {
        let entry = |figure: &EditedFigure| {
            let value = figure.value.map(number).unwrap_or_default();
            format!("{}:{}:{value}", figure.city, figure.indicator)
        };
        figures.iter().map(entry).collect::<Vec<_>>().join(",")
    },
};

/// `id:name` or `id:name:id of the city that it starts from`, one after
/// another. In a name the separators are escaped once more.
pub(super) const ADDED_CITIES: Form<Vec<AddedCity>> = Form {
    read: |text| {
        let mut edits = Edits::default();
        for entry in text.split(',') {
            let mut parts = entry.split(':');
            let (id, name, like) = (parts.next()?, parts.next()?, parts.next());
            if parts.next().is_some() {
                return None;
            }
            let city = AddedCity {
                id: id.to_owned(),
                name: unescape(name)?,
                like: like.map(str::to_owned),
            };
            edits.take_city(city).ok()?;
        }
        Some(edits.cities)
    },
    write: |cities| {
        let entry = |city: &AddedCity| {
            let like = city.like.as_ref().map(|like| format!(":{like}"));
            let like = like.unwrap_or_default();
            format!("{}:{}{like}", city.id, escape(&city.name))
        };
        cities.iter().map(entry).collect::<Vec<_>>().join(",")
    },
};

/// What is done and to what, one after another: `pillar:code:name`,
/// `indicator:code:group:1:name` (or -1 where less is better), `move:code:group`,
/// `name:code:name`, `city:id:name`. In a name the separators are escaped once
/// more.
pub(super) const CHANGES: Form<Vec<Change>> = Form {
    read: |text| {
        let mut edits = Edits::default();
        for entry in text.split(',') {
            let parts: Vec<&str> = entry.split(':').collect();
            let own = |text: &str| text.to_owned();
            let change = match parts[..] {
                ["pillar", code, name] => Change::Pillar {
                    code: own(code),
                    name: unescape(name)?,
                },
                ["indicator", code, parent, direction @ ("1" | "-1"), name] => Change::Indicator {
                    code: own(code),
                    parent: own(parent),
                    lower: direction == "-1",
                    name: unescape(name)?,
                },
                ["move", code, to] => Change::Move {
                    code: own(code),
                    to: own(to),
                },
                ["name", code, name] => Change::Rename {
                    code: own(code),
                    name: unescape(name)?,
                },
                ["city", city, name] => Change::RenameCity {
                    city: own(city),
                    name: unescape(name)?,
                },
                _ => return None,
            };
            edits.take_change(change).ok()?;
        }
        Some(edits.structure)
    },
    write: |changes| {
        let entry = |change: &Change| match change {
            Change::Pillar { code, name } => format!("pillar:{code}:{}", escape(name)),
            Change::Indicator {
                code,
                parent,
                lower,
                name,
            } => {
                let direction = if *lower { "-1" } else { "1" };
                format!("indicator:{code}:{parent}:{direction}:{}", escape(name))
            }
            Change::Move { code, to } => format!("move:{code}:{to}"),
            Change::Rename { code, name } => format!("name:{code}:{}", escape(name)),
            Change::RenameCity { city, name } => format!("city:{city}:{}", escape(name)),
        };
        changes.iter().map(entry).collect::<Vec<_>>().join(",")
    },
};

/// Whether a text can be the name of a city.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let is_plain = |c: char| !c.is_control();
    !name.trim().is_empty() && name.len() <= 200 && name.chars().all(is_plain)
}

fn escape(name: &str) -> String {
    name.replace('%', "%25")
        .replace(',', "%2C")
        .replace(':', "%3A")
}

fn unescape(name: &str) -> Option<String> {
    let name = percent_encoding::percent_decode_str(name);
    name.decode_utf8().ok().map(Into::into)
}
