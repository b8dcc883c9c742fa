//! How weights come about, as one plain value that can be stored and shared.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::weight::answers::Answers;
use crate::weight::benefit::Bounds;
use crate::weight::pool::Centre;

/// How weights come about. [`crate::weight::derive()`] carries it out; whatever it
/// does not set keeps its published weight.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Weighting {
    /// Those published with the framework.
    #[default]
    Published,
    /// The same for all siblings at every level.
    Equal,
    /// The same overall weight for every indicator.
    EqualPerIndicator,
    /// Given by hand.
    Given {
        /// Raw weights by code.
        weights: BTreeMap<String, f64>,
    },
    /// What somebody was asked: see [`crate::weight::answers`].
    Asked {
        /// By the code of a dimension, what is said of its children, in
        /// framework order.
        answers: BTreeMap<String, Answers>,
    },
    /// Principal components: see [`crate::weight::principal`].
    PrincipalComponents {
        /// Which loadings count.
        #[serde(default)]
        form: ComponentForm,
        /// Which dimensions' children are weighted so.
        #[serde(default)]
        levels: Levels,
    },
    /// The weights that suit a unit best: see [`crate::weight::benefit`].
    BenefitOfTheDoubt {
        /// The id of the unit; `None` for the mean of the shares that suit each
        /// ranked unit best.
        #[serde(default)]
        unit: Option<String>,
        /// What keeps it from staking everything on one part.
        #[serde(default)]
        bounds: Bounds,
        /// Which dimensions' children are weighted so.
        #[serde(default)]
        levels: Levels,
    },
    /// Weights under which each part is as important as its published weight
    /// says: see [`crate::weight::optimise`]. Where none are, the nearest found.
    Optimised {
        /// Which dimensions' children are weighted so.
        #[serde(default)]
        levels: Levels,
    },
    /// The weights of many people: see [`crate::weight::pool`].
    Pooled {
        /// Person by person, raw weights by code. Who names no child of a
        /// dimension says nothing about it; who names one must name all.
        people: Vec<BTreeMap<String, f64>>,
        /// What stands for the group.
        #[serde(default)]
        centre: Centre,
    },
}

/// Which loadings give the weights.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ComponentForm {
    /// Those of the first component.
    #[default]
    First,
    /// Those of all components with an eigenvalue above 1, rotated.
    Rotated,
}

/// Which dimensions a weighting from data is for.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Levels {
    /// The index, so that its pillars are weighted.
    #[default]
    Pillars,
    /// Every dimension with two or more children, from the bottom up.
    All,
}
