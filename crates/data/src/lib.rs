//! Published data sets: what they say, how they are read, what is wrong with
//! them.

pub mod archive;
pub mod catalogue;
mod cities;
mod coinr;
pub mod csv;
pub mod descriptor;
pub mod edit;
mod framework;
pub mod kept;
pub mod own;
pub mod package;
pub mod problem;
mod single;
mod table;
pub mod translation;
pub mod unique;
mod values;
pub mod workbook;
pub mod write;

pub use catalogue::{Catalogue, CatalogueEntry};
pub use cities::City;
pub use descriptor::Descriptor;
pub use package::{Files, Package, read};
pub use problem::{Problem, ProblemKind, TableName};
pub use translation::Translation;
