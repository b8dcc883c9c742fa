//! What several tests need.

use std::fs;
use std::path::{Path, PathBuf};

use data::beside::Beside;
use data::package::read_descriptor;
use data::{Files, Package, read};

/// The folder of the whole project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of a package that comes with the explorer.
pub fn shipped_file(name: &str, file: &str) -> Vec<u8> {
    fs::read(root().join("public/data").join(name).join(file)).unwrap()
}

/// A package that comes with the explorer.
pub fn shipped(name: &str) -> Package {
    let file = |file: &str| shipped_file(name, file);
    let files = Files {
        cities: file("cities.csv"),
        framework: file("framework.csv"),
        values: file("values.csv"),
    };
    let package = read(read_descriptor(&file("datapackage.json")).unwrap(), &files).unwrap();
    let mut beside = Beside::default();
    for resource in package.named_beside() {
        beside.put(&resource.name, file(&resource.path));
    }
    for (language, path) in package.named_texts() {
        beside.put_texts(language, file(path));
    }
    package.with_beside(beside)
}
