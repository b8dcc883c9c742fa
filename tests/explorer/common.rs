//! What several tests need.

use std::fs;
use std::path::{Path, PathBuf};

use data::package::read_descriptor;
use data::{Files, Package, read};

/// The folder of the whole project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A package that comes with the explorer.
pub fn shipped(name: &str) -> Package {
    let folder = root().join("public/data").join(name);
    let file = |name: &str| fs::read(folder.join(name)).unwrap();
    let files = Files {
        cities: file("cities.csv"),
        framework: file("framework.csv"),
        values: file("values.csv"),
    };
    read(read_descriptor(&file("datapackage.json")).unwrap(), &files).unwrap()
}
