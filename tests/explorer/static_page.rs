//! The ranking that stands in the page itself, for browsers that cannot
//! compute one, is the engine's own.
//!
//! `LCI_WRITE=1 cargo test --test static_page` writes it anew, after the
//! figures or the method have changed.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use data::Package;
use model::engine::{Chain, Engine, engine_weights};
use scenario::{DataRef, WeightMap};

const START: &str = "<!-- ranking: written by tests/static_page.rs -->\n";
const END: &str = "        <!-- end of ranking -->\n";

fn root() -> PathBuf {
    crate::common::root()
}

fn package() -> Arc<Package> {
    Arc::new(crate::common::shipped(DataRef::DEFAULT))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn table() -> String {
    let package = package();
    let chain = Chain::published(&package);
    let engine = Engine::new(Arc::clone(&package), chain, &[]).unwrap();
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    let scored = engine.score(&weights, &[]).unwrap();
    let decimals = chain.decimals().score;
    let mut table = String::from("        <table class=\"figures\">\n");
    let caption = format!(
        "{}, version {}: the index with the published method and weights",
        escaped(&package.descriptor.title),
        escaped(&package.descriptor.version)
    );
    writeln!(table, "          <caption>{caption}</caption>").unwrap();
    table.push_str("          <thead><tr><th scope=\"col\">Rank</th><th scope=\"col\">City</th><th scope=\"col\">Region</th><th scope=\"col\">Score</th></tr></thead>\n          <tbody>\n");
    for &unit in scored.order() {
        let unit = unit as usize;
        let city = &package.cities[unit];
        let (rank, score) = (scored.rank(unit).unwrap(), scored.score(unit).unwrap());
        let name = escaped(&package.dataset.units()[unit].name);
        let region = escaped(&city.region);
        writeln!(
            table,
            "            <tr><td>{rank}</td><th scope=\"row\">{name}</th><td>{region}</td><td>{score:.decimals$}</td></tr>"
        )
        .unwrap();
    }
    table.push_str("          </tbody>\n        </table>\n");
    table
}

#[test]
fn the_ranking_in_the_page_is_the_engines_own() {
    let path = root().join("index.html");
    let html = fs::read_to_string(&path).unwrap();
    let start = html.find(START).unwrap() + START.len();
    let end = html.find(END).unwrap();
    let wanted = table();
    if std::env::var_os("LCI_WRITE").is_some() {
        fs::write(&path, format!("{}{wanted}{}", &html[..start], &html[end..])).unwrap();
    } else {
        assert_eq!(
            &html[start..end],
            wanted,
            "run `LCI_WRITE=1 cargo test --test static_page` to write it anew"
        );
    }
}
