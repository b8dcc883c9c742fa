//! Everything that a viewer has chosen, as one value.
//!
//! The address bar, saved scenes and embeds all carry [`Scenario`]; none of
//! them has a format of its own. Each field documents its default, and the
//! default is left out of an address, so equal scenarios have equal addresses.

mod choice;
mod json;
mod query;
pub mod saved;
pub mod shares;

pub use choice::{
    AggregationChoice, DataRef, DataRefError, ImputationChoice, Language, NormalisationChoice,
    Reach, RegionChoice, ThemeChoice, TreatmentChoice, VaryChoice, View,
};
pub use json::{ScenarioError, from_json, to_json};
pub use query::{QueryNotice, from_query, to_query};

use std::collections::BTreeMap;

use reactive_stores::{Patch, Store};
use serde::{Deserialize, Serialize};

/// The version of the schema that this build writes.
pub const VERSION: u32 = 1;

/// The fewest and most cities that the comparison shows side by side.
pub const COMPARED: std::ops::RangeInclusive<usize> = 2..=6;

/// Weights by framework code, on any scale.
///
/// Within a group of siblings either none is named (the published weights
/// hold) or all that are not named weigh nothing.
pub type WeightMap = BTreeMap<String, f64>;

/// The whole of what a viewer has chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Store, Patch)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// Schema version; see [`VERSION`].
    pub version: u32,
    /// The data set. Default: the first shipped package.
    #[patch(|this, new| *this = new)]
    pub data: DataRef,
    /// SHA-256 of the data set that the author of a link saw. Default: none;
    /// a reader is told when the figures have changed since.
    pub sha: Option<String>,
    /// How indicators reach one scale. Default: what the data set proposes.
    #[patch(|this, new| *this = new)]
    pub normalisation: Option<NormalisationChoice>,
    /// How pillars are combined. Default: what the data set proposes.
    #[patch(|this, new| *this = new)]
    pub aggregation: Option<AggregationChoice>,
    /// What is done about outliers. Default: what the data set proposes.
    #[patch(|this, new| *this = new)]
    pub treatment: Option<TreatmentChoice>,
    /// What stands in for missing figures. Default: what the data set proposes.
    #[patch(|this, new| *this = new)]
    pub imputation: Option<ImputationChoice>,
    /// Current weights. Default: as published.
    #[patch(|this, new| *this = new)]
    pub weights: WeightMap,
    /// Weights that rank changes are counted from. Default: as published.
    #[patch(|this, new| *this = new)]
    pub baseline: WeightMap,
    /// Codes whose weights stay put while others move. Default: none.
    #[patch(|this, new| *this = new)]
    pub locks: Vec<String>,
    /// Units that are ranked although screening would leave them out.
    /// Default: none.
    #[patch(|this, new| *this = new)]
    pub include: Vec<String>,
    /// The city in the foreground. Default: none.
    pub focus: Option<String>,
    /// The rank that a city should reach. Default: one better than its own.
    #[patch(|this, new| *this = new)]
    pub goal: Option<u32>,
    /// Which weights are considered when it is asked what weights can do.
    /// Default: any.
    #[patch(|this, new| *this = new)]
    pub reach: Reach,
    /// Compared cities in the order chosen. Default: the three that lead the
    /// ranking at the baseline.
    #[patch(|this, new| *this = new)]
    pub cities: Option<Vec<String>>,
    /// Rows shown in the ranking. Default: all.
    #[patch(|this, new| *this = new)]
    pub filter: Option<Filter>,
    /// Code of the pillar whose links the network of learning shows.
    /// Default: all.
    pub principle: Option<String>,
    /// Which weights robustness is asked about. Default: those near the ones
    /// chosen.
    #[patch(|this, new| *this = new)]
    pub region: RegionChoice,
    /// The choices that are varied to see whether the ranking holds. Default:
    /// all that the data set gives cause for.
    #[patch(|this, new| *this = new)]
    pub vary: Option<Vec<VaryChoice>>,
    /// Which part of the page is open. Default: the ranking.
    #[patch(|this, new| *this = new)]
    pub view: View,
    /// Language of the page. Default: the reader's own, if we have it.
    #[patch(|this, new| *this = new)]
    pub lang: Option<Language>,
    /// Light, dark, or as the reader's system has it. Default: the last.
    #[patch(|this, new| *this = new)]
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
            include: Vec::new(),
            focus: None,
            goal: None,
            reach: Reach::default(),
            cities: None,
            filter: None,
            principle: None,
            region: RegionChoice::default(),
            vary: None,
            view: View::default(),
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
            view: self.view,
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
