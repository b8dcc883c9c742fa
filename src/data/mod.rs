//! Published data sets: what they say, how they are read, what is wrong with
//! them.

pub mod catalogue;
mod cities;
pub mod descriptor;
mod framework;
pub mod package;
pub mod problem;
mod table;
pub mod translation;
mod values;

pub use catalogue::{Catalogue, CatalogueEntry};
pub use cities::City;
pub use descriptor::Descriptor;
pub use package::{Files, Package, read};
pub use problem::{Problem, ProblemKind, TableName};
pub use translation::Translation;
