//! Composite indicators: from figures about units to one score and one rank for
//! each, and back from the rank to the figures that explain it.
//!
//! # The chain
//!
//! 1. A [`Framework`] says what is measured: an index, its dimensions (the
//!    topmost are its pillars) and their indicators, as a tree, with
//!    a weight, a direction and perhaps goalposts at each node.
//! 2. A [`Dataset`] joins units (say, cities) and their raw values to it.
//! 3. A [`Method`] says every choice, as plain data that can be stored and shared.
//! 4. [`prepare()`] does once what no weight can change: it screens the units,
//!    tames outliers ([`treat`]), fills gaps ([`impute`]) and brings every
//!    indicator onto a common scale ([`normalise`]).
//! 5. [`weight`] finds weights: given, equal, from what somebody answers in one of
//!    five forms, from principal components, from the benefit of the doubt, from the
//!    importance they should have, or pooled from many people.
//! 6. A [`Scorer`] turns [`Weights`] into [`Scores`] and ranks, again and again,
//!    fast enough for every step of a moving slider. How values combine is in
//!    [`aggregate`] and [`outrank`], how scores rank in [`rank`](mod@rank).
//!
//! [`run()`] is the chain in one call. Each step is also there as small functions
//! on one column or a few values.
//!
//! # Beyond the score
//!
//! | Question | Page |
//! |---|---|
//! | Why is it there? Why is A above B? Why did it move, and whom did it pass? | [`explain`] |
//! | Why did it move from one year to the next, and what of that is its own doing? | [`moved`](mod@moved) |
//! | At this pace, when does it reach a target? | [`pace`](mod@pace) |
//! | At what weight does B pass A? | [`crossing`] |
//! | How high or low can it go under any weights, or near these? | [`attain`] |
//! | Which weights would bring it to a rank? | [`nearest`](mod@nearest) |
//! | How sure is this rank? Who beats whom how often? | [`acceptability`] |
//! | How sure are the figures themselves? | [`margin`] |
//! | Which choice matters most? | [`uncertainty`], [`sensitivity`] |
//! | Does it hang on what indicators are grouped under? | [`lens`](mod@lens) |
//! | What would the other methods say? | [`multiverse`] |
//! | What should it improve? | [`improve`] |
//! | Whom can it learn from? | [`peers`] |
//! | What do a region and a size class score? | [`grouped`] |
//! | Do the weights mean what they say? | [`importance`], [`removal`], [`correlate`] |
//!
//! What weights can do is answered on the [`form`](mod@form) of the index, the scale on
//! which scores are linear in the shares of the pillars; what chance can do, on
//! the seeded draws of [`sample`].
//!
//! # Conventions
//!
//! - **Missing** is `NaN` inside a column and `None` where a single value is
//!   given or taken. Nothing is filled in unless the method says so: a mean is
//!   taken over what is present, and a unit with too little is listed as not
//!   ranked, with the reasons. All values present are finite.
//! - **Layout**: values stand column by column, one column per node, one value
//!   per unit in the order of the data set.
//! - **Direction**: after normalisation higher is better, at every level. An
//!   indicator for which lower is better is turned round when it is normalised,
//!   a dimension when it enters its parent.
//! - **Weights** are raw, of zero or more, on any scale: only ratios among
//!   siblings matter. What weighs 0 is absent.
//! - **Ranks**: 1 is best, ties share the best rank (1-2-2-4), and scores equal
//!   to twelve significant digits tie; [`rank`](mod@rank) says how and why.
//! - **Everybody counts**: statistics of a column, and comparisons with others,
//!   are over all units of the data set, ranked or not, so that including a unit
//!   never changes another's score.
//! - **Determinism**: no clock, no input or output, no global state. The same data
//!   set, method and weights give the same bits, whatever was computed before;
//!   whatever is drawn takes a seed.
//! - **Errors** are enums with fields, one per stage, in [`error`].
//!
//! # Crates that are used
//!
//! - `serde`, `thiserror`: methods as data, errors as enums.
//! - `sobol_burley`: Owen-scrambled Sobol' points by index, in integers alone, so
//!   that they are the same on every machine and a run can be resumed; 256
//!   dimensions without tables to load.
//! - `rand_pcg`, `rand_core`: a small generator whose sequence is fixed for good,
//!   for resampling and for walks.
//! - `nalgebra`: eigenvalues of symmetric matrices.
//!
//! Linear programs are solved in [`simplex`]: the crate that would have served,
//! `microlp`, reads a clock in every solution, which ties the engine to
//! JavaScript in a browser. Moments, quantiles and correlations are a few lines
//! each in [`stats`] and [`correlate`], where a missing value is `NaN`; the
//! crates for them would each need the gaps taken out first.
//!
//! # Sources
//!
//! - OECD and Joint Research Centre (2008), *Handbook on Constructing Composite
//!   Indicators: Methodology and User Guide*, ISBN 978-92-64-04345-9. Cited as
//!   "Handbook"; its steps are those of the chain.
//! - Becker, Caperna, Del Sorbo, Norlén, Papadimitriou, Saisana (2022), *COINr: An
//!   R package for developing composite indicators*, Journal of Open Source
//!   Software 7(78), 4567, doi:10.21105/joss.04567, for the vocabulary.
//!
//! Each page names its own.

pub mod acceptability;
pub mod aggregate;
pub mod attain;
pub mod concordance;
pub mod correlate;
pub mod crossing;
pub mod dataset;
pub mod error;
pub mod explain;
pub mod factor;
pub mod form;
pub mod framework;
pub mod grouped;
pub mod importance;
pub mod improve;
pub mod impute;
pub mod lens;
pub mod margin;
pub mod method;
pub mod moved;
pub mod multiverse;
pub mod nearest;
pub mod normalise;
pub mod order;
pub mod outrank;
pub mod pace;
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

pub use attain::{Attainable, Attainment, attainable};
pub use crossing::{Crossings, crossings, crossings_holding};
pub use dataset::{Dataset, Grouping, Unit};
pub use error::{
    AggregateError, AttainError, CrossingError, DatasetError, ExplainError, FactorError, FormError,
    FrameworkError, ImproveError, LensError, MarginError, MethodError, MovedError, NormaliseError,
    OutrankError, PaceError, PeersError, RunError, SampleError, ScoreError, SensitivityError,
    VariantError, WeightError, WeightingError,
};
pub use explain::contributions;
pub use factor::Factor;
pub use form::Form;
pub use framework::{Direction, Evidence, Framework, Goalposts, Metadata, Node, NodeId, NodeSpec};
pub use lens::Lens;
pub use margin::Margins;
pub use method::{
    Aggregation, Cap, Imputation, Method, Normalisation, Range, Scale, Screening, ShapeLimits,
    Transform, Treatment,
};
pub use moved::{Cause, Moved};
pub use multiverse::Multiverse;
pub use nearest::{Goal, Nearest, Norm, nearest};
pub use prepare::{
    Coverage, Exclusion, Preparation, PrepareNote, Prepared, Status, TreatmentRecord, prepare,
};
pub use run::{run, run_from};
pub use sample::{Integers, Points, WeightDraws, WeightRegion};
pub use score::{Absence, Scorer, Scores};
pub use uncertainty::Uncertainty;
pub use weight::{Weighting, Weights};
