//! The command line as people use it.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_learning-city-index");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn data() -> PathBuf {
    root().join("public/data")
}

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(words: &[&str]) -> Output {
    let mut command = Command::new(PROGRAM);
    let command = command.current_dir(data()).stdin(Stdio::null());
    command.args(words).output().unwrap()
}

/// What is printed where all is well.
fn said(words: &[&str]) -> String {
    let output = run(words);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words:?}: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// The exit code and what is said of what is wrong.
fn refused(words: &[&str]) -> (i32, String) {
    let output = run(words);
    assert!(output.stdout.is_empty(), "{words:?}");
    let complaint = String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), complaint)
}

/// Rankings whose checksum is written down, for every doorway to be held to: package,
/// scenario, SHA-256.
fn written_down() -> Vec<[String; 3]> {
    let text = std::fs::read_to_string(root().join("tests/ranks.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_shipped_package_has_the_ranks_that_are_written_down() {
    let cases = written_down();
    let found: Vec<[String; 3]> = cases
        .iter()
        .map(|[package, scenario, _]| {
            let sha256 = said(&["rank", package, "--query", scenario, "--sha256"]);
            [package.clone(), scenario.clone(), sha256.trim().to_owned()]
        })
        .collect();
    let lines: Vec<String> = found
        .iter()
        .map(|case| format!("  {}", serde_json::json!(case)))
        .collect();
    assert_eq!(
        found,
        cases,
        "where ranks have changed on purpose, tests/ranks.json becomes:\n[\n{}\n]",
        lines.join(",\n")
    );
    let catalogue = std::fs::read(data().join("index.json")).unwrap();
    let catalogue: Value = serde_json::from_slice(&catalogue).unwrap();
    for package in catalogue["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let n_cases = cases.iter().filter(|[own, ..]| own == name).count();
        assert!(n_cases >= 2, "{name} is held to nothing");
    }
}

#[test]
fn a_folder_its_descriptor_and_its_archive_are_one_package() {
    let place = folder("one_package");
    let zip = place.join("kenya.zip");
    let inside = |name: &str| {
        let bytes = std::fs::read(data().join("kenyan-counties-2019").join(name)).unwrap();
        (format!("kenya/{name}"), bytes)
    };
    let files = [
        "datapackage.json",
        "cities.csv",
        "framework.csv",
        "values.csv",
    ]
    .map(inside);
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    std::fs::write(&zip, data::archive::pack(&files)).unwrap();
    let expected = said(&["rank", "kenyan-counties-2019", "--sha256"]);
    for place in [
        "kenyan-counties-2019/datapackage.json",
        zip.to_str().unwrap(),
    ] {
        assert_eq!(said(&["rank", place, "--sha256"]), expected, "{place}");
    }
}

#[test]
fn tables_are_found_in_the_folders_that_a_descriptor_names() {
    let place = folder("folders");
    let write = |name: &str, text: &str| {
        let path = place.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let descriptor = r#"{"name": "p", "resources": [
        {"name": "cities", "path": "cities.csv"},
        {"name": "framework", "path": "framework.csv"},
        {"name": "values", "path": "2020/values.csv"}]}"#;
    write("datapackage.json", descriptor);
    write("cities.csv", "id,name\na,A\nb,B\n");
    let framework = "code,parent,name,weight,direction\nindex,,Index,1,1\nx,index,X,1,1\n";
    write("framework.csv", framework);
    write("2019/values.csv", "id,x\na,1\nb,2\n");
    write("2020/values.csv", "id,x\na,2\nb,1\n");
    let ranks = said(&["rank", place.to_str().unwrap(), "--format", "csv"]);
    let first = ranks.lines().find(|line| line.contains(",A,")).unwrap();
    assert!(first.contains("100"), "{ranks}");
}

#[test]
fn table_csv_and_json_say_the_same_and_a_scenario_may_be_a_file() {
    let place = folder("forms");
    let package = "european-cities-2019";
    let scenario = place.join("scenario.json");
    std::fs::write(&scenario, r#"{"weights": {"recognition": 1}}"#).unwrap();
    let query = ["rank", package, "--query", "w=recognition:1"];
    let with = |form: &str| said(&[&query[..], &["--format", form]].concat());
    let json = with("json");
    let from_file = [
        "rank",
        package,
        "--format=json",
        "-s",
        scenario.to_str().unwrap(),
    ];
    assert_eq!(said(&from_file), json);
    let json: Value = serde_json::from_str(&json).unwrap();
    let first = &json["units"][0];
    let (id, score) = (
        first["id"].as_str().unwrap(),
        first["score"].as_f64().unwrap(),
    );
    let csv = with("csv");
    let row = csv.lines().nth(1).unwrap();
    assert!(
        row.starts_with("1,") && row.contains(&format!(",{id},")),
        "{row}"
    );
    assert!(row.contains(&format!(",{score},")), "{row}");
    let table = said(&query);
    let row = table.lines().nth(1).unwrap();
    assert!(
        row.contains(id) && row.contains(&format!("{score:.1}")),
        "{row}"
    );
    let last = table.lines().last().unwrap();
    assert!(last.trim_start().starts_with("-  "), "{last}");
    let canonical = said(&[&query[..], &["--canonical"]].concat());
    let sha256 = data::package::sha256(canonical.as_bytes());
    assert_eq!(json["sha256"], sha256.as_str());
    assert_eq!(said(&[&query[..], &["--sha256"]].concat()).trim(), sha256);
}

#[test]
fn what_is_wrong_is_told_in_sentences_with_a_code_of_its_own() {
    let place = folder("wrong");
    let write = |name: &str, text: &str| {
        let file = place.join(name);
        std::fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let table = write("table.csv", "id,x,y\na,1,2\nb,2,1\nc,3,\n");
    let bad = write("page.csv", "<html>");
    let scenario = write("scenario.json", "{");
    let cases: [(&[&str], i32, &str); 8] = [
        (&["range", "x"], 2, "no command"),
        (&["rank", "nowhere"], 3, "nowhere cannot be read"),
        (
            &["rank", "../i18n"],
            3,
            "there is no datapackage.json in it",
        ),
        (&["rank", &bad], 4, "page.csv"),
        (
            &["rank", &table, "--scenario", &scenario],
            4,
            "not a scenario",
        ),
        (
            &["rank", &table, "--query", "norm=goalposts"],
            5,
            "goalposts",
        ),
        (&["verify", &table], 4, "no bundle"),
        (
            &["bundle", &table, "-o", "nowhere/b.zip"],
            3,
            "cannot be written",
        ),
    ];
    for (words, code, expected) in cases {
        let (found, told) = refused(words);
        assert_eq!(found, code, "{words:?}: {told}");
        assert!(told.contains(expected), "{words:?}: {told}");
    }
    // What can be answered in spite of it is answered, with a word on it.
    let output = run(&["rank", &table, "--query", "hat=red&w=z:1"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && told.contains("hat"), "{told}");
    let output = run(&["rank", &table, "--query", "hat=red", "--quiet"]);
    assert!(output.status.success() && output.stderr.is_empty());
}

#[test]
fn the_examples_of_the_readme_say_what_they_say_there() {
    let readme = std::fs::read_to_string(root().join("crates/index-cli/README.md")).unwrap();
    let block = readme.split("```console\n").nth(1).unwrap();
    let block = block.split("```").next().unwrap();
    let place = folder("readme");
    let mut found = String::new();
    for line in block.lines().filter_map(|line| line.strip_prefix("$ ")) {
        // What stands behind a pipe is done here: the shell's own tools are not
        // everywhere.
        let (line, pipe) = line.split_once(" | ").unwrap_or((line, ""));
        let words = line.strip_prefix("learning-city-index ").unwrap();
        let bundle = place.join("evidence.zip");
        let words: Vec<String> = words
            .split_whitespace()
            .map(|word| {
                word.trim_matches('\'')
                    .replace("evidence.zip", bundle.to_str().unwrap())
            })
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let said = said(&words);
        let said = match pipe {
            "" => said,
            "cut -d, -f1,3,6 | head -n 4" => {
                let rows = said.lines().take(4).map(|row| {
                    let cells: Vec<&str> = row.split(',').collect();
                    format!("{},{},{}\n", cells[0], cells[2], cells[5])
                });
                rows.collect()
            }
            other => panic!("`{other}` is not known here"),
        };
        found += &format!("$ {}\n{said}", full(line, pipe));
    }
    assert_eq!(found, block);
}

fn full(line: &str, pipe: &str) -> String {
    match pipe {
        "" => line.to_owned(),
        pipe => format!("{line} | {pipe}"),
    }
}

#[test]
fn what_an_address_says_of_a_table_is_followed() {
    let folder = folder("decided");
    let table = folder.join("table.csv");
    let text = "City,Schools,Crime\nOslo,3,1\nBergen,2,9\nCork,1,8\n";
    std::fs::write(&table, text).unwrap();
    let table = table.to_str().unwrap();
    let file = data::own::OwnFile {
        name: "table.csv".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let package = data::own::open(vec![file]).unwrap();
    let bare = package.bare.unwrap();
    let mut plan = data::plan::Plan::clone(bare.found().unwrap());
    plan.columns[2].is_less_better = Some(true);
    let choices = data::plan::Choices {
        plan: Some(plan),
        ..bare.choices.clone()
    };
    let plan = choices.to_text(2_000).unwrap();
    let rank = |query: &str| run(&["rank", table, "--query", query, "--format", "csv"]);
    let as_it_looks = rank("");
    let decided = rank(&format!("plan={plan}"));
    assert!(decided.status.success() && as_it_looks.status.success());
    assert_ne!(decided.stdout, as_it_looks.stdout);
    assert!(!String::from_utf8(decided.stderr).unwrap().contains("link"));
    // Of what cannot be read, or is about something else, it is told.
    for (package, plan) in [(table, "1abc"), ("us-metros-2019", plan.as_str())] {
        let output = run(&["rank", package, "--query", &format!("plan={plan}")]);
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{complaint}");
        assert!(
            complaint.contains("What this link says of the table could not be read"),
            "{complaint}"
        );
    }
}
