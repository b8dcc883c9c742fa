//! Every method that a reader can choose ranks, or says why it cannot and
//! offers a way out.

mod answers;
mod pictures;
mod steps;

use std::fs;
use std::sync::Arc;

use data::package::read_descriptor;
use data::{Descriptor, Files, Package, read};
use model::engine::{Chain, Engine, Failure, Scored, engine_weights};
use scenario::{
    AggregationChoice, ImputationChoice, NormalisationChoice, TreatmentChoice, WeightMap,
};

const EUROPE: &str = "european-cities-2019";
const BOLIVIA: &str = "bolivia-municipalities-2020";
const SHIPPED: [&str; 3] = [EUROPE, "us-metros-2019", BOLIVIA];

/// A shipped package, its descriptor changed before it is read.
fn changed(name: &str, change: impl FnOnce(&mut Descriptor)) -> Arc<Package> {
    let folder = crate::common::root().join("public/data").join(name);
    let file = |name: &str| fs::read(folder.join(name)).unwrap();
    let mut descriptor = read_descriptor(&file("datapackage.json")).unwrap();
    change(&mut descriptor);
    let files = Files {
        cities: file("cities.csv"),
        framework: file("framework.csv"),
        values: file("values.csv"),
    };
    Arc::new(read(descriptor, &files).unwrap())
}

fn shipped(name: &str) -> Arc<Package> {
    changed(name, |_| {})
}

fn plain(normalisation: NormalisationChoice, aggregation: AggregationChoice) -> Chain {
    Chain {
        treatment: TreatmentChoice::None,
        imputation: ImputationChoice::None,
        normalisation,
        aggregation,
    }
}

fn answer(package: &Arc<Package>, chain: Chain) -> Result<Scored, Failure> {
    let engine = Engine::new(Arc::clone(package), chain, &[])?;
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    engine.score(&weights, &[])
}
