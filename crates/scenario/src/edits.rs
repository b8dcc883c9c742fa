//! What a viewer has changed in the published figures: a simulation that a
//! link can carry.

use serde::{Deserialize, Serialize};

use super::query::{Form, is_id, number};

/// Figures changed at most: the longest address still fits into one.
pub const MAX_FIGURES: usize = 500;
/// Cities added at most.
pub const MAX_CITIES: usize = 50;

/// All that differs from the data set as published.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Edits {
    /// Cities that the data set does not have, in the order added.
    pub cities: Vec<AddedCity>,
    /// Figures that are not as published, ordered by city and indicator, each
    /// place once.
    pub figures: Vec<EditedFigure>,
}

/// The same as it comes from strangers.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Unchecked {
    cities: Vec<AddedCity>,
    figures: Vec<EditedFigure>,
}

/// Why changes are not taken over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditsError {
    /// There are too many.
    #[error("at most {MAX_FIGURES} changed figures and {MAX_CITIES} added cities are taken")]
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
        self.cities.is_empty() && self.figures.is_empty()
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
