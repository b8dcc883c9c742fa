//! Published data sets: what they say, how they are read, what is wrong with
//! them.

pub mod archive;
pub mod beside;
pub mod catalogue;
mod cities;
mod coinr;
mod columns;
pub mod csv;
pub mod decode;
pub mod descriptor;
pub mod dialect;
pub mod edit;
mod figures;
mod framework;
pub mod held;
pub mod kept;
mod layout;
pub mod lens;
pub mod limits;
pub mod own;
pub mod package;
pub mod panel;
pub mod plain;
pub mod plan;
mod plan_text;
pub mod problem;
pub mod quality;
mod single;
mod table;
pub mod translation;
pub mod turn;
pub mod turns;
pub mod unique;
mod values;
pub mod workbook;
pub mod write;
pub mod xlsx;

pub use catalogue::{Catalogue, CatalogueEntry};
pub use cities::City;
pub use descriptor::Descriptor;
pub use package::{Files, Package, read};
pub use problem::{Problem, ProblemKind, TableName};
pub use single::{AsRead, ColumnSight, Laid};
pub use translation::Translation;
