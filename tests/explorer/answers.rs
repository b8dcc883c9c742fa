//! An answer is a value: whatever is asked of the same engine later, by whom
//! ever, leaves it as it is.

use std::sync::Arc;

use composite_index::NodeId;
use data::package::read_descriptor;
use data::{Files, Package, read};
use model::engine::{Chain, Engine, PillarScores, Scored, engine_weights};
use model::names::Names;
use model::waterfall::Waterfall;
use scenario::from_query;

/// Four cities whose ranks are the same under many weights.
fn four() -> Arc<Package> {
    let text = r#"{"name": "four", "title": "Four", "resources": [
        {"name": "cities", "path": "cities.csv"},
        {"name": "framework", "path": "framework.csv"},
        {"name": "values", "path": "values.csv"}]}"#;
    let files = Files {
        cities: b"id,name\na,A\nb,B\nc,C\nd,D\n".to_vec(),
        framework: b"code,parent,name,direction,worst,best\nindex,,Index,1,,\nx,index,X,1,,\n\
            y,index,Y,1,,\nx1,x,X1,1,0,100\nx2,x,X2,1,0,100\ny1,y,Y1,1,0,100\n"
            .to_vec(),
        values: b"id,x1,x2,y1\na,90,80,91\nb,70,75,72\nc,50,45,51\nd,30,20,33\n".to_vec(),
    };
    Arc::new(read(read_descriptor(text.as_bytes()).unwrap(), &files).unwrap())
}

fn engine() -> Engine {
    let package = four();
    let chain = Chain::published(&package);
    Engine::new(package, chain, &[]).unwrap()
}

fn scored(engine: &Engine, query: &str) -> Scored {
    let weights = engine_weights(engine.framework(), &from_query(query).0.weights);
    engine.score(&weights, &[]).unwrap()
}

/// All that a reader may be shown of an answer, to the last bit.
fn figures(scored: &Scored) -> Vec<u64> {
    let engine = scored.engine();
    let nodes: Vec<NodeId> = engine.framework().nodes().map(|(id, _)| id).collect();
    let units = 0..engine.package().dataset.n_units();
    let names = Names::new(engine.package(), None, str::to_owned);
    let steps = Waterfall::new(scored, 0, 1, &names).unwrap().steps;
    let of_unit = |unit: usize| {
        let parts = scored.contributions(unit).unwrap();
        let scores = nodes
            .iter()
            .filter_map(move |&node| scored.element_score(node, unit));
        let own = [
            scored.score(unit).unwrap(),
            f64::from(scored.rank(unit).unwrap()),
        ];
        parts
            .into_iter()
            .chain(scores.collect::<Vec<_>>())
            .chain(own)
    };
    units
        .flat_map(of_unit)
        .chain(steps.into_iter().map(|step| step.points))
        .map(f64::to_bits)
        .collect()
}

#[test]
fn an_answer_keeps_its_figures_whatever_is_asked_later() {
    let engine = engine();
    let first = scored(&engine, "w=x:80,y:20");
    let before = figures(&first);
    // Equal ranks: nothing tells those who look at the first that it is old.
    let other = scored(&engine, "w=x:20,y:80");
    assert_eq!(first.order(), other.order());
    assert_ne!(before, figures(&other));
    assert_eq!(before, figures(&first), "another answer");
    let weights = engine_weights(engine.framework(), &from_query("w=x:50,y:50").0.weights);
    engine.ranks(&weights).unwrap();
    engine.scorer().score(&weights).unwrap();
    assert_eq!(
        before,
        figures(&first),
        "ranks alone, and a scorer of one's own"
    );
}

#[test]
fn many_answers_can_be_held_at_once() {
    let engine = engine();
    let query = |share: u32| format!("w=x:{share},y:{}", 100 - share);
    let held: Vec<Scored> = (1..20)
        .map(|share| scored(&engine, &query(share)))
        .collect();
    for (share, held) in (1..20).zip(held) {
        let afresh = scored(&self::engine(), &query(share));
        assert_eq!(figures(&held), figures(&afresh), "{share}");
    }
}

#[test]
fn an_answer_knows_the_weights_that_gave_it() {
    let engine = engine();
    let weights = engine_weights(engine.framework(), &from_query("w=x:80,y:20").0.weights);
    let first = engine.score(&weights, &[]).unwrap();
    scored(&engine, "w=x:1,y:99");
    assert_eq!(*first.weights(), weights);
}

#[test]
fn a_scorer_of_ones_own_has_no_scores_of_others() {
    let engine = engine();
    drop(scored(&engine, "w=x:80,y:20"));
    assert!(engine.scorer().scores().is_none());
}

#[test]
fn scores_of_pillars_change_with_what_is_below_them_alone() {
    let engine = engine();
    let of = |query: &str| PillarScores::of(scored(&engine, query));
    assert!(of("w=x:80,y:20") == of("w=x:20,y:80"));
    assert!(of("w=x:80,y:20") != of("w=x:80,y:20,x1:90,x2:10"));
    assert!(
        of("") != PillarScores::of(scored(&self::engine(), "")),
        "another engine"
    );
}
