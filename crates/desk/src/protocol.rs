//! What passes between the page and a worker.
//!
//! Messages are JSON, but for the figures of a data set, which go beside theirs
//! as one block of numbers. The data set itself crosses, not where it came
//! from: it may have been edited since.

use std::fmt;

use composite_index::{Dataset, Framework, Grouping, NodeSpec, Unit};
use serde::{Deserialize, Serialize};

use model::robustness::{Answer, AskError, Question, Setup};

/// The version of these messages. Page and worker are one program, but a page
/// that was open through an update may be met by a newer worker.
pub const VERSION: u32 = 4;

/// Which question of the page this is. A new one takes the place of the one
/// before under the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Slot {
    /// Ranks under all choices, and which matters most.
    Spread,
    /// Ranks under other weights.
    Draws,
    /// Ranks under other methods.
    Multiverse,
    /// What would move one city.
    City,
    /// Ranks in the years of a panel, one after the other.
    Years,
}

/// What the page says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Instruction {
    /// The data set that questions are about from now on; its values come
    /// beside this message. Questions asked before stay about the one before.
    Open(Outline),
    /// A question.
    Ask {
        /// Which of the page's questions.
        slot: Slot,
        /// Its number, which its answers bear.
        id: u32,
        /// Method and weights as they stand.
        setup: Box<Setup>,
        /// What is asked.
        question: Box<Question>,
    },
    /// Nobody waits for this answer any more.
    Forget {
        /// Which of the page's questions.
        slot: Slot,
    },
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// It is there.
    Ready {
        /// The version that it speaks.
        version: u32,
    },
    /// The part of the program that answers did not come.
    Unable,
    /// What is known so far.
    Answer {
        /// Which of the page's questions.
        slot: Slot,
        /// The question's number.
        id: u32,
        /// The answer.
        answer: Box<Answer>,
        /// Whether nothing more will come.
        is_done: bool,
    },
    /// There is no answer.
    Failed {
        /// Which of the page's questions.
        slot: Slot,
        /// The question's number.
        id: u32,
        /// Why.
        error: AskError,
    },
}

/// [`Reply::Unable`] as it is written, for a program that has come without the
/// part that writes replies.
pub const UNABLE: &str = r#""Unable""#;

/// A data set without its values.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Outline {
    nodes: Vec<NodeSpec>,
    units: Vec<String>,
    groups: Vec<Grouping>,
    /// Which of several times its figures are, where those of all set the scales.
    place: Option<usize>,
}

impl fmt::Debug for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (nodes, units) = (self.nodes.len(), self.units.len());
        write!(f, "Outline({units} units, {nodes} nodes)")
    }
}

impl Outline {
    /// A data set's outline, and its values column by column, `NaN` where
    /// missing, with those of all times after them where they set the scales.
    /// Names and sources stay behind: nothing is computed with them.
    #[must_use]
    pub fn of(dataset: &Dataset) -> (Self, Vec<f64>) {
        let framework = dataset.framework();
        let pool = dataset.pool();
        let outline = Self {
            nodes: specs(framework),
            units: dataset.units().iter().map(|unit| unit.id.clone()).collect(),
            groups: dataset.groupings().to_vec(),
            place: pool.map(|(_, place)| place),
        };
        let columns = framework.indicators().iter();
        let mut values: Vec<f64> = columns
            .flat_map(|&id| dataset.column(id).iter().copied())
            .collect();
        values.extend_from_slice(pool.map_or(&[], |(values, _)| values));
        (outline, values)
    }

    /// The data set of this outline and these values.
    ///
    /// # Errors
    /// [`AskError::Other`] if they do not fit together.
    pub fn dataset(self, values: &[f64]) -> Result<Dataset, AskError> {
        fn first<E: fmt::Display>(problems: Vec<E>) -> AskError {
            let detail = problems
                .first()
                .map(ToString::to_string)
                .unwrap_or_default();
            AskError::Other { detail }
        }
        let framework = Framework::new(self.nodes).map_err(first)?;
        let unit = |id: String| Unit {
            name: String::new(),
            id,
        };
        let units: Vec<Unit> = self.units.into_iter().map(unit).collect();
        let Some(place) = self.place else {
            return Dataset::of_block(units, framework, values.to_vec(), self.groups)
                .map_err(first);
        };
        let n_own = units.len() * framework.indicators().len();
        let (own, pool) = values.split_at(n_own.min(values.len()));
        let dataset = Dataset::of_block(units, framework, own.to_vec(), self.groups);
        let pooled = dataset.and_then(|dataset| dataset.in_pool(pool.to_vec(), place));
        pooled.map_err(first)
    }
}

fn specs(framework: &Framework) -> Vec<NodeSpec> {
    let spec = |(_, node): (_, &composite_index::Node)| NodeSpec {
        code: node.code.clone(),
        parent: node
            .parent
            .map(|parent| framework.node(parent).code.clone()),
        name: String::new(),
        description: String::new(),
        weight: node.weight,
        direction: node.direction,
        goalposts: node.goalposts,
        metadata: composite_index::Metadata::default(),
    };
    framework.nodes().map(spec).collect()
}
