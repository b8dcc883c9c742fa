//! Everything that a viewer has chosen, as one value.
//!
//! The address bar, saved scenes and embeds all carry [`Scenario`]; none of
//! them has a format of its own. Each field documents its default, and the
//! default is left out of an address, so equal scenarios have equal addresses.

mod choice;
pub mod edits;
pub mod history;
mod json;
mod query;
pub mod saved;
pub mod shares;
mod sort;

pub use choice::{
    AggregationChoice, CorrelationChoice, DataRef, DataRefError, ImputationChoice, Language,
    MapColour, MatrixLevel, NormalisationChoice, Reach, RegionChoice, Spread, ThemeChoice,
    TreatmentChoice, VaryChoice, View,
};
pub use edits::{AddedCity, EditedFigure, Edits};
pub use json::{ScenarioError, from_json, to_json};
pub use query::{QueryNotice, from_query, to_query};
pub use sort::{Sort, SortError, SortKey};

use std::collections::BTreeMap;

#[cfg(feature = "store")]
use reactive_stores::{Patch, Store};
use serde::{Deserialize, Serialize};

/// The version of the schema that this build writes.
pub const VERSION: u32 = 1;

/// The word for population where a measure is named.
pub const POPULATION: &str = "population";

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

/// The whole of what a viewer has chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(Store, Patch))]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// Schema version; see [`VERSION`].
    pub version: u32,
    /// The data set. Default: the first shipped package.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub data: DataRef,
    /// SHA-256 of the data set that the author of a link saw. Default: none;
    /// a reader is told when the figures have changed since.
    pub sha: Option<String>,
    /// How indicators reach one scale. Default: what the data set proposes.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub normalisation: Option<NormalisationChoice>,
    /// How pillars are combined. Default: what the data set proposes.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub aggregation: Option<AggregationChoice>,
    /// What is done about outliers. Default: what the data set proposes.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub treatment: Option<TreatmentChoice>,
    /// What stands in for missing figures. Default: what the data set proposes.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub imputation: Option<ImputationChoice>,
    /// Current weights. Default: as published.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub weights: WeightMap,
    /// Weights that rank changes are counted from. Default: as published.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub baseline: WeightMap,
    /// Codes whose weights stay put while others move. Default: none.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub locks: Vec<String>,
    /// What is simulated: figures changed and cities added. Default: nothing,
    /// all is as published.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub edits: Edits,
    /// Units that are ranked although screening would leave them out.
    /// Default: none.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub include: Vec<String>,
    /// The city in the foreground. Default: none.
    pub focus: Option<String>,
    /// The rank that a city should reach. Default: one better than its own.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub goal: Option<u32>,
    /// Which weights are considered when it is asked what weights can do.
    /// Default: any.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub reach: Reach,
    /// Compared cities in the order chosen. Default: the three that lead the
    /// ranking at the baseline.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub cities: Option<Vec<String>>,
    /// Two of the compared cities whose difference is explained: why the first
    /// is above or below the second. Default: the first two that are ranked.
    #[cfg_attr(feature = "store", patch(|this, new| *this = new))]
    pub pair: Option<[String; 2]>,
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
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            version: VERSION,
            data: DataRef::default(),
            sha: None,
            normalisation: None,
            aggregation: None,
            treatment: None,
            imputation: None,
            weights: WeightMap::new(),
            baseline: WeightMap::new(),
            locks: Vec::new(),
            edits: Edits::default(),
            include: Vec::new(),
            focus: None,
            goal: None,
            reach: Reach::default(),
            cities: None,
            pair: None,
            filter: None,
            principle: None,
            region: RegionChoice::default(),
            vary: None,
            sort: Sort::default(),
            pins: Vec::new(),
            spread: Spread::default(),
            view: View::default(),
            colour: MapColour::default(),
            x: None,
            y: None,
            brush: BrushMap::new(),
            matrix: MatrixLevel::default(),
            corr: CorrelationChoice::default(),
            lang: None,
            theme: ThemeChoice::default(),
        }
    }
}

impl Scenario {
    /// A fresh start on another data set that keeps how the reader looks at
    /// the page: weights, cities and locks belong to the data set they name.
    #[must_use]
    pub fn on(&self, data: DataRef) -> Self {
        Self {
            data,
            spread: self.spread,
            view: self.view,
            colour: self.colour,
            matrix: self.matrix,
            corr: self.corr,
            lang: self.lang,
            theme: self.theme,
            ..Self::default()
        }
    }
}

/// Rows kept in the ranking: those whose grouping column has this label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Name of the grouping column, such as `region`.
    pub column: String,
    /// The label kept.
    pub label: String,
}
