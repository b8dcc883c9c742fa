//! Published data sets: what they say, how they are read, what is wrong with
//! them.

pub mod catalogue;
pub mod descriptor;
pub mod package;
pub mod problem;
mod table;
pub mod translation;

pub use catalogue::{Catalogue, CatalogueEntry};
pub use descriptor::Descriptor;
pub use package::{City, Files, Package, read};
pub use problem::{Problem, ProblemKind, TableName};
pub use translation::Translation;
