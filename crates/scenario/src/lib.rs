//! Everything that a viewer has chosen, as one value.
//!
//! The address bar, saved scenes and embeds all carry [`Scenario`]; none of
//! them has a format of its own. Each field documents its default, and the
//! default is left out of an address, so equal scenarios have equal addresses.

pub mod answers;
mod choice;
pub mod edits;
mod gather;
pub mod history;
mod json;
mod method;
pub mod migrate;
mod pace;
pub mod qr;
mod query;
pub mod saved;
pub mod shares;
pub mod sharing;
mod sort;
pub mod talk;

pub use answers::Answers;
pub use choice::{
    AggregationChoice, AimChoice, Ceiling, Controls, CorrelationChoice, DataRef, DataRefError,
    GrowthChoice, ImputationChoice, Language, MapColour, MatrixLevel, NormalisationChoice,
    QualityChoice, Reach, RegionChoice, ScaleChoice, Spread, ThemeChoice, TreatmentChoice,
    VaryChoice, View,
};
pub use edits::{AddedCity, Change, EditedFigure, Edits};
pub use json::{JsonNotice, ScenarioError, from_bytes, from_json, from_value, to_json};
pub use method::MethodChoice;
pub use pace::PaceChoice;
pub use query::{
    BadValue, KeyError, MAX_PLAN, QueryNotice, address_keys, from_query, is_id, to_pairs, to_query,
    with_keys,
};
pub use sort::{Sort, SortError, SortKey};

use std::collections::BTreeMap;

use history::Choices;
#[cfg(feature = "store")]
use reactive_stores::{Patch, Store};
use serde::{Deserialize, Serialize};

/// The version of the schema that this build writes; [`migrate`] lifts those
/// before it.
pub const VERSION: u32 = 2;

/// The word for population where a measure is named.
pub const POPULATION: &str = "population";

/// The word for all pillars where one may be named.
pub const EVERY: &str = "every";

/// The fewest and most cities that the comparison shows side by side.
pub const COMPARED: std::ops::RangeInclusive<usize> = 2..=6;

/// The most cities that the ranking keeps at its top.
pub const MAX_PINS: usize = 6;

/// Weights by framework code, on any scale.
///
/// Within a group of siblings either none is named (the published weights
/// hold) or all that are not named weigh nothing.
pub type WeightMap = BTreeMap<String, f64>;

/// Bounds within which scores are kept, by framework code: from, to.
pub type BrushMap = BTreeMap<String, (f64, f64)>;

/// The version of the schema as a field of what is written: always the current
/// one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "u32", try_from = "u32")]
pub struct Version;

/// Why a number is not the version of this build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("version {found} is not version {VERSION}")]
pub struct VersionError {
    /// The number as given.
    pub found: u32,
}

impl From<Version> for u32 {
    fn from(_: Version) -> Self {
        VERSION
    }
}

impl TryFrom<u32> for Version {
    type Error = VersionError;

    fn try_from(found: u32) -> Result<Self, VersionError> {
        (found == VERSION)
            .then_some(Self)
            .ok_or(VersionError { found })
    }
}

/// The whole of what a viewer has chosen.
///
/// A new choice is a field here, whose type's default is its own, and its place
/// in `parts`; its key in `query.rs`; and its values in the
/// generator of the tests. Without any of these the build fails or a test does.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(Store, Patch))]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// Schema version; see [`VERSION`].
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub version: Version,
    /// The data set. Default: the first shipped package.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub data: DataRef,
    /// What was decided about the table that the data set is, in the short form that
    /// the page has for it. Default: nothing, it is read as it looks.
    pub plan: Option<String>,
    /// SHA-256 of the data set that the author of a link saw. Default: none;
    /// a reader is told when the figures have changed since.
    pub sha: Option<String>,
    /// The year of the figures shown. Default: the one that the data set opens with.
    pub year: Option<String>,
    /// The id of the lens: what indicators are grouped under. Default: none, they
    /// are grouped as the data set has them by itself.
    pub lens: Option<String>,
    /// Which years' figures set the scales. Default: those of all years.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub scale: ScaleChoice,
    /// Which indicators count, by how good their figures are. Default: all.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub quality: QualityChoice,
    /// The year that rank changes are counted from, at the current weights. Default:
    /// none, they are counted from the weights of the baseline.
    pub since: Option<String>,
    /// How figures become an index. Default: what the data set proposes, choice
    /// by choice.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub method: MethodChoice,
    /// Current weights. Default: as published.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub weights: WeightMap,
    /// Weights that rank changes are counted from. Default: as published.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub baseline: WeightMap,
    /// Codes whose weights stay put while others move. Default: none.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub locks: Vec<String>,
    /// What was answered about how much each pillar matters, form by form.
    /// Default: nothing.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub answers: Answers,
    /// What is simulated: figures changed, cities added, the framework changed.
    /// Default: nothing, all is as published.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub edits: Edits,
    /// Codes of indicators of which the other end is better than published.
    /// Default: none.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub turned: Vec<String>,
    /// Units that are ranked although screening would leave them out.
    /// Default: none.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub include: Vec<String>,
    /// The city in the foreground. Default: none.
    pub focus: Option<String>,
    /// The rank that a city should reach. Default: the top ten, or one better
    /// than its own within it.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub goal: Option<u32>,
    /// Which weights are considered when it is asked what weights can do.
    /// Default: any.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub reach: Reach,
    /// How good figures may become when it is asked what better ones would bring.
    /// Default: as good as those of the best city.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub ceiling: Ceiling,
    /// Compared cities in the order chosen. Default: the city in the foreground
    /// with those next to it in rank at the baseline, or else the three that lead
    /// there.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub cities: Option<Vec<String>>,
    /// Two of the compared cities whose difference is explained: why the first
    /// is above or below the second. Default: the first two that are ranked.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub pair: Option<[String; 2]>,
    /// Code of the pillar whose indicators that explanation shows, or [`EVERY`].
    /// Default: none.
    pub unfold: Option<String>,
    /// Two years between which it is explained why a city moved: from, to. Default:
    /// the year on screen and the one that changes are counted from, or the one
    /// before it.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub between: Option<[String; 2]>,
    /// At what pace a city nears what. Default: the score of the index, what the best
    /// city has, by as much every year.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub pace: PaceChoice,
    /// Rows shown in the ranking. Default: all.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub filter: Option<Filter>,
    /// Code of the pillar whose links the network of learning shows.
    /// Default: all.
    pub principle: Option<String>,
    /// Which weights robustness is asked about. Default: those near the ones
    /// chosen.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub region: RegionChoice,
    /// The choices that are varied to see whether the ranking holds. Default:
    /// all that the data set gives cause for.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub vary: Option<Vec<VaryChoice>>,
    /// What the ranking's rows are sorted by. Default: the rank, best first.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub sort: Sort,
    /// Cities kept at the top of the ranking, whatever it shows. Default: none.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub pins: Vec<String>,
    /// How far weights stray for the ranking's rank ranges. Default: each by
    /// up to a quarter of itself.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub spread: Spread,
    /// Which part of the page is open. Default: the ranking.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub view: View,
    /// What colours say on the map. Default: the score.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub colour: MapColour,
    /// The measure along the bottom of the scatter plot: a framework code, or
    /// [`POPULATION`]. Default: population, or the first pillar where no
    /// population is given.
    pub x: Option<String>,
    /// The measure up its side. Default: the score of the index.
    pub y: Option<String>,
    /// What cities are grouped by where groups are compared: the name of a
    /// grouping column, or `country`, `size` or `alike` where no column has that
    /// name. Default: the publisher's own grouping.
    pub group: Option<String>,
    /// Bounds of the cities kept in the profile lines. Default: none.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub brush: BrushMap,
    /// What the correlations are between. Default: the pillars and the index.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub matrix: MatrixLevel,
    /// Which coefficient they are. Default: Pearson's.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub corr: CorrelationChoice,
    /// Language of the page. Default: the reader's own, if we have it.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub lang: Option<Language>,
    /// Light, dark, or as the reader's system has it. Default: the last.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub theme: ThemeChoice,
    /// Whether the page stands in somebody else's: the open view alone, with
    /// one line that leads to the full page. Default: no.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub embed: bool,
    /// What stands beside the view of an embedded page. Default: nothing. The
    /// full page always has all of it.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub controls: Controls,
    /// Whether the open view is on stage: alone, in large type. Default: no.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub present: bool,
}

impl Scenario {
    /// The same on the full page, off stage: what addresses that are handed on lead to,
    /// whichever page they come from.
    #[must_use]
    pub fn in_full(self) -> Self {
        Self {
            embed: false,
            controls: Controls::default(),
            present: false,
            ..self
        }
    }

    /// A fresh start on another data set that keeps how the reader looks at
    /// the page: weights, cities and locks belong to the data set they name.
    #[must_use]
    pub fn on(&self, data: DataRef) -> Self {
        let fresh = Self {
            data,
            ..Self::default()
        };
        fresh.looking_like(self)
    }

    /// The same, looked at as another is.
    #[must_use]
    pub fn looking_like(self, other: &Self) -> Self {
        let (_, shown) = other.parts(self);
        shown
    }

    /// Whether another scenario is about the same data set, read in the same way.
    #[must_use]
    pub fn is_of_same_data(&self, other: &Self) -> bool {
        self.data == other.data && self.plan == other.plan
    }

    /// What of it can be taken back, and another scenario that is looked at as this
    /// one is.
    ///
    /// Every field is named, so that a new one is put where it belongs before
    /// it compiles.
    fn parts(&self, other: Self) -> (Choices, Self) {
        let Self {
            // These decide scores, ranks and their changes, and belong to the
            // data set: a change of one is a step that can be taken back.
            method,
            weights,
            baseline,
            locks,
            turned,
            include,
            scale,
            quality,
            since,
            lens,
            // These are ways of looking that suit any data set.
            spread,
            view,
            colour,
            matrix,
            corr,
            lang,
            theme,
            embed,
            controls,
            present,
            // The rest is about this data set, and no step.
            version: _,
            data: _,
            plan: _,
            sha: _,
            year: _,
            answers: _,
            edits: _,
            focus: _,
            goal: _,
            reach: _,
            ceiling: _,
            cities: _,
            pair: _,
            unfold: _,
            between: _,
            pace: _,
            filter: _,
            principle: _,
            region: _,
            vary: _,
            sort: _,
            pins: _,
            x: _,
            y: _,
            group: _,
            brush: _,
        } = self;
        let choices = Choices {
            method: *method,
            weights: weights.clone(),
            baseline: baseline.clone(),
            locks: locks.clone(),
            turned: turned.clone(),
            include: include.clone(),
            scale: *scale,
            quality: *quality,
            since: since.clone(),
            lens: lens.clone(),
        };
        let look = Self {
            spread: *spread,
            view: *view,
            colour: *colour,
            matrix: *matrix,
            corr: *corr,
            lang: *lang,
            theme: *theme,
            embed: *embed,
            controls: *controls,
            present: *present,
            ..other
        };
        (choices, look)
    }

    /// What it names of its data set; what the data set lacks is told when it
    /// is opened. What is simulated has its own rules.
    ///
    /// Every field is named, so that a new one is thought of.
    #[must_use]
    pub fn named(&self) -> Named<'_> {
        let Self {
            weights,
            baseline,
            locks,
            answers,
            turned,
            include,
            focus,
            cities,
            pair,
            principle,
            sort,
            pins,
            x,
            y,
            group,
            brush,
            year,
            since,
            between,
            pace,
            lens,
            filter,
            unfold,
            version: _,
            data: _,
            plan: _,
            sha: _,
            scale: _,
            quality: _,
            method: _,
            edits: _,
            goal: _,
            reach: _,
            ceiling: _,
            region: _,
            vary: _,
            spread: _,
            view: _,
            colour: _,
            matrix: _,
            corr: _,
            lang: _,
            theme: _,
            embed: _,
            controls: _,
            present: _,
        } = self;
        let elements = weights
            .keys()
            .chain(baseline.keys())
            .chain(locks)
            .chain(answers.codes())
            .chain(turned);
        let elements = elements.chain(principle).chain(brush.keys());
        let elements = elements.chain(&pace.of);
        let elements = elements.chain(unfold.iter().filter(|code| *code != EVERY));
        let cities = cities.iter().chain([include, pins]).flatten();
        Named {
            elements: elements.chain(sort.pillar()).collect(),
            measures: x.iter().chain(y).collect(),
            groupings: group.iter().collect(),
            cities: cities.chain(pair.iter().flatten()).chain(focus).collect(),
            years: year
                .iter()
                .chain(since)
                .chain(between.iter().flatten())
                .collect(),
            lenses: lens.iter().collect(),
            filter: filter.as_ref(),
        }
    }
}

/// Names of parts of a data set, some of them perhaps more than once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// Codes of its framework.
    pub elements: Vec<&'a String>,
    /// Codes of its framework, or [`POPULATION`].
    pub measures: Vec<&'a String>,
    /// What its cities can be grouped by.
    pub groupings: Vec<&'a String>,
    /// Ids of its cities, or of those that the viewer added.
    pub cities: Vec<&'a String>,
    /// Its years.
    pub years: Vec<&'a String>,
    /// Ids of its lenses.
    pub lenses: Vec<&'a String>,
    /// A label of one of its grouping columns.
    pub filter: Option<&'a Filter>,
}

/// Rows kept in the ranking: those whose grouping column has this label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Name of the grouping column, such as `region`.
    pub column: String,
    /// The label kept.
    pub label: String,
}
