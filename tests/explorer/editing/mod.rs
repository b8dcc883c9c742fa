//! Figures can be changed, cities added, files of one's own opened, and all of
//! it written so that it is read back.

mod awkward;
mod beside;
mod figures;
mod files;
mod guide;
mod misread;
mod spreadsheets;
mod structure;
mod turns;
mod workbooks;
mod written;

use std::fs;
use std::sync::Arc;
use std::time::Instant;

use data::archive::{ArchiveError, pack, unpack, unpack_each};
use data::own::{self, OwnFile};
use data::package::{checksum, read_descriptor};
use data::{Files, Package, Problem, ProblemKind, TableName, edit, read, write};
use i18n::{Numerals, Texts, problem_sentence};
use model::coverage::{Coverage, State};
use model::engine::{Chain, Engine, engine_weights};
use model::names::Names;
use model::results::{self, Origin};
use model::simulation;
use scenario::{AddedCity, EditedFigure, Edits, Language, MethodChoice, WeightMap};

const SHIPPED: [&str; 3] = [
    "european-cities-2019",
    "us-metros-2019",
    "bolivia-municipalities-2020",
];

fn own_files(name: &str) -> Vec<OwnFile> {
    let folder = crate::common::root().join("public/data").join(name);
    [
        "datapackage.json",
        "cities.csv",
        "framework.csv",
        "values.csv",
    ]
    .map(|file| OwnFile {
        name: file.to_owned(),
        bytes: fs::read(folder.join(file)).unwrap(),
    })
    .to_vec()
}

fn shipped(name: &str) -> Package {
    own::open(own_files(name)).unwrap()
}

fn file(name: &str, text: &str) -> OwnFile {
    OwnFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

fn figure(city: &str, indicator: &str, value: Option<f64>) -> EditedFigure {
    EditedFigure {
        city: city.to_owned(),
        indicator: indicator.to_owned(),
        value,
    }
}

fn edits(figures: &[EditedFigure], cities: &[(&str, &str, Option<&str>)]) -> Edits {
    let mut edits = Edits::default();
    for figure in figures {
        assert!(edits.set_figure(figure.clone()));
    }
    edits.cities = cities
        .iter()
        .map(|(id, name, like)| AddedCity {
            id: (*id).to_owned(),
            name: (*name).to_owned(),
            like: like.map(str::to_owned),
        })
        .collect();
    edits
}

fn value(package: &Package, city: &str, indicator: &str) -> Option<f64> {
    let dataset = &package.dataset;
    let node = dataset.framework().find(indicator).unwrap();
    dataset.value(node, dataset.unit_index(city).unwrap())
}

fn ranks(package: Package) -> Vec<u32> {
    let chain = Chain::published(&package);
    let engine = Engine::new(Arc::new(package), chain, &[]).unwrap();
    engine
        .ranks(&engine_weights(engine.framework(), &WeightMap::new()))
        .unwrap()
}

/// All that a data set says: equal strings, equal data sets.
fn told(package: &Package) -> String {
    let dataset = &package.dataset;
    let framework = dataset.framework();
    let columns: Vec<_> = framework
        .indicators()
        .iter()
        .map(|&node| dataset.column(node))
        .collect();
    let nodes: Vec<_> = framework.nodes().collect();
    format!(
        "{:?}\n{nodes:?}\n{columns:?}\n{:?}\n{:?}",
        dataset.units(),
        dataset.groupings(),
        package.cities,
    )
}
