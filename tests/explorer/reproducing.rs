//! The script for COINr says what the explorer computed, whatever was chosen
//! and whatever cities are called.

use std::sync::Arc;

use data::package::read_descriptor;
use data::{Files, Package, read};
use model::engine::{Chain, Engine, Scored, engine_weights};
use model::reproduce::{Origin, Refusal, script};
use scenario::{
    AggregationChoice, ImputationChoice, MethodChoice, NormalisationChoice, Scenario,
    TreatmentChoice, from_query,
};

const PACKAGES: [&str; 3] = [
    "european-cities-2019",
    "us-metros-2019",
    "bolivia-municipalities-2020",
];

fn shipped(name: &str) -> Arc<Package> {
    Arc::new(crate::common::shipped(name))
}

/// A data set made of these tables, under the European descriptor.
fn made(cities: &str, framework: &str, values: &str) -> Arc<Package> {
    let text = r#"{"name": "made", "title": "Made \"up\"", "resources": [
        {"name": "cities", "path": "cities.csv"},
        {"name": "framework", "path": "framework.csv"},
        {"name": "values", "path": "values.csv"}]}"#;
    let files = Files {
        cities: cities.into(),
        framework: framework.into(),
        values: values.into(),
    };
    Arc::new(read(read_descriptor(text.as_bytes()).unwrap(), &files).unwrap())
}

fn scored(package: &Arc<Package>, scenario: &Scenario) -> Option<(Scored, String)> {
    let chain = Chain::of(scenario.method, package);
    let engine = Engine::new(package.clone(), chain, &scenario.include).ok()?;
    let weights = engine_weights(engine.framework(), &scenario.weights);
    let scored = engine.score(&weights, &[]).ok()?;
    let origin = Origin {
        address: "https://example.org/?norm=minmax".to_owned(),
        accessed: "2026-11-25".to_owned(),
    };
    let text = script(&scored, &origin).unwrap();
    Some((scored, text))
}

fn european(query: &str) -> (Scored, String) {
    scored(&shipped(PACKAGES[0]), &from_query(query).0).unwrap()
}

/// The words of the vector that follows `name = c(`.
fn vector(text: &str, name: &str) -> Vec<String> {
    let start = format!("{name} = c(");
    let rest = &text[text.find(&start).unwrap_or_else(|| panic!("no {name}")) + start.len()..];
    let words = rest[..rest.find(')').unwrap()].split(',');
    words
        .map(|word| word.trim().trim_matches('"').to_owned())
        .collect()
}

#[test]
fn every_choice_of_the_chain_becomes_a_script_in_ascii() {
    for name in PACKAGES {
        let package = shipped(name);
        let mut n_scripts = 0;
        for &normalisation in NormalisationChoice::ALL {
            for &aggregation in AggregationChoice::ALL {
                for &treatment in TreatmentChoice::ALL {
                    for &imputation in ImputationChoice::ALL {
                        let scenario = Scenario {
                            method: MethodChoice {
                                treatment: Some(treatment),
                                imputation: Some(imputation),
                                normalisation: Some(normalisation),
                                aggregation: Some(aggregation),
                            },
                            ..Scenario::default()
                        };
                        // All of them for one data set; for the others each scale and way.
                        let is_plain = treatment == TreatmentChoice::None
                            && imputation == ImputationChoice::None;
                        if name != PACKAGES[0] && !is_plain {
                            continue;
                        }
                        let Some((_, text)) = scored(&package, &scenario) else {
                            continue;
                        };
                        n_scripts += 1;
                        assert!(text.is_ascii(), "{scenario:?}");
                        assert_eq!(
                            text.contains("Treat(coin"),
                            treatment != TreatmentChoice::None
                        );
                        assert_eq!(
                            text.contains("Impute(coin"),
                            imputation != ImputationChoice::None
                        );
                        let balance =
                            |open, close| text.matches(open).count() == text.matches(close).count();
                        assert!(balance('(', ')') && balance('{', '}'), "{scenario:?}");
                        // What is named is COINr's or defined above.
                        for word in text.split('"').filter(|word| word.starts_with("lci_")) {
                            let is_there = text.contains(&format!("{word} <- function"))
                                || text.contains("lci_group = c(");
                            assert!(is_there, "{word} under {scenario:?}");
                        }
                    }
                }
            }
        }
        let least = if name == PACKAGES[0] { 500 } else { 30 };
        assert!(n_scripts > least, "only {n_scripts} of {name}");
    }
}

#[test]
fn the_weights_are_those_in_force_and_the_scores_those_shown() {
    let (scored, text) = european(
        "weights=political:40,partnership:30,learning:12,inclusion:8,prosperity:6,recognition:4",
    );
    let codes = vector(&text, "iCode");
    let weights = vector(&text, "Weight");
    assert_eq!(codes.len(), weights.len());
    let of = |code: &str| {
        let place = codes.iter().position(|known| known == code).unwrap();
        weights[place].as_str()
    };
    assert_eq!((of("political"), of("recognition")), ("40.0", "4.0"));
    assert_eq!((of("road_access"), of("home_internet")), ("0.5", "1.0"));
    let expected = &text[text.find("expected <-").unwrap()..];
    let scores: Vec<f64> = vector(expected, "Score")
        .iter()
        .map(|score| score.parse().unwrap())
        .collect();
    assert_eq!(scores.len(), scored.order().len());
    let units = scored.engine().package().dataset.units();
    for (code, score) in vector(expected, "uCode").iter().zip(scores) {
        let id = code.strip_prefix("u_").unwrap().replace('_', "-");
        let unit = units.iter().position(|unit| unit.id == id).unwrap();
        assert_eq!(scored.score(unit), Some(score), "{id}");
    }
}

#[test]
fn goalposts_and_targets_carry_the_sign_of_the_direction() {
    let (_, text) = european("");
    let expected = "poverty_risk = list(f_n = \"lci_goalposts\", f_n_para = list(gposts = c(-45.0, -0.0), l_u = c(0.0, 100.0)))";
    assert!(text.contains(expected), "{text}");
    let (_, text) = european("norm=totarget");
    let expected = "long_term_unemployment = list(f_n = \"n_dist2targ\", f_n_para = list(targ = -0.5, cap_max = TRUE))";
    assert!(text.contains(expected));
    let (_, text) = european("agg=geometric");
    assert!(
        text.contains("l_u = c(1.0, 100.0)") && text.contains("f_ag = c(\"a_amean\", \"a_gmean\")")
    );
}

#[test]
fn names_that_could_end_a_string_or_a_comment_do_not() {
    let package = made(
        "id,name\n\"a b\",\"Q\"\"); quit(\"\n\"a-b\",\"one\ntwo\"\n中,北京\n",
        "code,parent,name\nindex,,I\nif,index,P\nTime,if,\"x\ny\"\n",
        "id,Time\n\"a b\",1\n\"a-b\",2\n中,3\n",
    );
    let (_, text) = scored(&package, &Scenario::default()).unwrap();
    assert_eq!(vector(&text, "iCode"), ["Time_2", "if_2", "index"]);
    assert!(
        text.contains(r#"uCode = c("u_a_b", "u_a_b_2", "u__")"#),
        "{text}"
    );
    assert!(
        text.contains(r#""Q\"); quit(", "one\u000atwo", "\u5317\u4eac""#),
        "{text}"
    );
    assert!(text.contains(r#"data = "Made \"up\"""#));
}

#[test]
fn an_indicator_that_does_not_count_is_left_out_and_named() {
    let package = made(
        "id,name\na,A\nb,B\nc,C\n",
        "code,parent,name\nindex,,I\np,index,P\nq,index,Q\nsame,p,S\ny,q,Y\n",
        "id,same,y\na,5,1\nb,5,2\nc,5,3\n",
    );
    let (scored, text) = scored(&package, &Scenario::default()).unwrap();
    assert_eq!(scored.order().len(), 3);
    assert!(text.contains("left_out <- c(\"same\")"));
    assert_eq!(vector(&text, "iCode"), ["y", "q", "index"]);
}

/// 45 cities: by `rare` the last ones differ from all others, by `long` the last
/// four run away from the rest, by `even` nothing is amiss.
fn lopsided(n_rare: usize) -> Arc<Package> {
    let (mut cities, mut values) = (
        String::from("id,name\n"),
        String::from("id,rare,long,even\n"),
    );
    for unit in 0..45_usize {
        cities += &format!("c{unit},C{unit}\n");
        let rare = usize::from(unit >= 45 - n_rare);
        let long = [1, 2, 3, 100];
        let long = unit.checked_sub(41).map_or(0, |place| long[place]);
        values += &format!("c{unit},{rare},{long},{}\n", unit % 7);
    }
    let framework = "code,parent,name,worst,best\nindex,,I,,\np,index,P,,\n\
        rare,p,R,0,1\nlong,p,L,0,200\neven,p,E,0,7\n";
    made(&cities, framework, &values)
}

#[test]
fn what_no_treatment_helps_is_not_treated_by_coinr_either() {
    for n_rare in 1..=5 {
        let package = lopsided(n_rare);
        for treatment in [TreatmentChoice::Winsorise, TreatmentChoice::Logarithm] {
            for norm in [NormalisationChoice::MinMax, NormalisationChoice::Goalposts] {
                let scenario = Scenario {
                    method: MethodChoice {
                        treatment: Some(treatment),
                        normalisation: Some(norm),
                        ..MethodChoice::default()
                    },
                    ..Scenario::default()
                };
                let (_, text) = scored(&package, &scenario).unwrap();
                assert!(text.contains("    rare = \"none\""), "{text}");
                assert!(!text.contains("left_out <-"), "{text}");
                assert_eq!(vector(&text, "iCode")[0], "rare");
                // Moving the four would leave zeros alone, and COINr would move them.
                let moves = "    long = list(f1_para = list(winmax = 0)";
                let winsorises = treatment == TreatmentChoice::Winsorise;
                assert_eq!(text.contains(moves), winsorises, "{text}");
                let posts = "f2_para = list(na.rm = TRUE, posts = c(0.0, 200.0))";
                let has_posts = norm == NormalisationChoice::Goalposts;
                assert_eq!(text.contains(posts), has_posts, "{text}");
            }
        }
    }
}

#[test]
fn what_coinr_has_no_equivalent_for_is_refused_with_the_reason() {
    let refusal = |framework: &str, values: &str| {
        let package = made("id,name\na,A\nb,B\n", framework, values);
        let engine = Engine::new(package.clone(), Chain::published(&package), &[]);
        let engine = engine.unwrap();
        let weights = engine_weights(engine.framework(), &Scenario::default().weights);
        let scored = engine.score(&weights, &[]).unwrap();
        script(&scored, &Origin::default()).unwrap_err()
    };
    let values = "id,x,y\na,1,2\nb,2,1\n";
    let flat = "code,parent,name\nindex,,I\nx,index,X\ny,index,Y\n";
    assert_eq!(refusal(flat, values), Refusal::Tree);
    let uneven = "code,parent,name\nindex,,I\np,index,P\nx,p,X\ny,index,Y\n";
    assert_eq!(refusal(uneven, values), Refusal::Tree);
    let turned =
        "code,parent,name,direction\nindex,,I,1\np,index,P,-1\nq,index,Q,1\nx,p,X,1\ny,q,Y,1\n";
    let element = "p".to_owned();
    assert_eq!(refusal(turned, values), Refusal::Turned { element });
    let sound = "code,parent,name\nindex,,I\np,index,P\nq,index,Q\nx,p,X\ny,q,Y\n";
    let empty = "id,x,y\na,,2\nb,,1\n";
    assert_eq!(refusal(sound, empty), Refusal::NothingRanked);
}
