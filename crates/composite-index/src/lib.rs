//! Composite indicators: from figures about units to one score and one rank for
//! each, and back from the rank to the figures that explain it.
//!
//! # The chain
//!
//! 1. A [`Framework`] says what is measured: an index, its dimensions (the
//!    topmost are its pillars) and their indicators, as a tree of any depth, with
//!    a weight, a direction and perhaps goalposts at each node.
//! 2. A [`Dataset`] joins units (say, cities) and their raw values to it.
//! 3. A [`Method`] says every choice: who is ranked, how indicators come onto a
//!    common scale, how they combine at each level.
//! 4. [`prepare()`] does once what no weight can change: screening and
//!    normalisation.
//! 5. A [`Scorer`] turns [`Weights`] into [`Scores`] and ranks, again and again,
//!    fast enough for every step of a moving slider.
//! 6. [`explain`] tells what each part adds to a score.
//!
//! Each step is also there as small functions on one column or a few values:
//! [`normalise`], [`aggregate`], [`outrank`], [`rank`](mod@rank), [`stats`].
//!
//! # Conventions
//!
//! - **Missing** is `NaN` inside a column and `None` where a single value is
//!   given or taken. Nothing is filled in: a mean is taken over what is present,
//!   and a unit with too little is listed as not ranked, with the reasons. All
//!   values present are finite.
//! - **Layout**: values stand column by column, one column per node, one value
//!   per unit in the order of the data set.
//! - **Direction**: after normalisation higher is better, at every level. An
//!   indicator for which lower is better is turned round when it is normalised,
//!   a dimension when it enters its parent.
//! - **Weights** are raw, of zero or more, on any scale: only ratios among
//!   siblings matter. What weighs 0 is absent.
//! - **Ranks**: 1 is best, ties share the best rank (1-2-2-4), and scores equal
//!   to twelve significant digits tie; [`rank`](mod@rank) says how and why.
//! - **Determinism**: no clock, no input or output, no global state. The same data
//!   set, method and weights give the same bits, whatever was computed before.
//! - **Errors** are enums with fields, one per stage, in [`error`].
//!
//! # Sources
//!
//! - OECD and Joint Research Centre (2008), *Handbook on Constructing Composite
//!   Indicators: Methodology and User Guide*, ISBN 978-92-64-04345-9. Cited as
//!   "Handbook"; its steps are those of the chain.
//! - Becker, Caperna, Del Sorbo, Norlén, Papadimitriou, Saisana (2022), *COINr: An
//!   R package for developing composite indicators*, Journal of Open Source
//!   Software 7(78), 4567, doi:10.21105/joss.04567, for the vocabulary.

pub mod acceptability;
pub mod aggregate;
pub mod correlate;
pub mod dataset;
pub mod error;
pub mod explain;
pub mod factor;
pub mod form;
pub mod framework;
pub mod importance;
pub mod improve;
pub mod impute;
pub mod method;
pub mod multiverse;
pub mod normalise;
pub mod outrank;
pub mod peers;
pub mod prepare;
pub mod rank;
pub mod removal;
pub mod run;
pub mod sample;
pub mod score;
pub mod sensitivity;
pub mod simplex;
pub mod smooth;
pub mod stats;
pub mod treat;
pub mod uncertainty;
pub mod weight;

pub use dataset::{Dataset, Grouping, Unit};
pub use error::{
    AggregateError, DatasetError, ExplainError, FactorError, FormError, FrameworkError,
    ImproveError, MethodError, NormaliseError, OutrankError, PeersError, RunError, SampleError,
    ScoreError, SensitivityError, VariantError, WeightError, WeightingError,
};
pub use explain::contributions;
pub use factor::Factor;
pub use form::Form;
pub use framework::{Direction, Evidence, Framework, Goalposts, Metadata, Node, NodeId, NodeSpec};
pub use method::{
    Aggregation, Cap, Imputation, Method, Normalisation, Range, Scale, Screening, ShapeLimits,
    Transform, Treatment,
};
pub use multiverse::Multiverse;
pub use prepare::{Coverage, Exclusion, PrepareNote, Prepared, Status, TreatmentRecord, prepare};
pub use run::{run, run_from};
pub use sample::{Integers, Points, WeightDraws, WeightRegion};
pub use score::{Absence, Scorer, Scores};
pub use uncertainty::Uncertainty;

pub use weight::{Weighting, Weights};
