//! A bundle of evidence holds, with other people's programs too, and whatever is
//! changed in it is named.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use data::archive::{pack, unpack};
use data::beside::Beside;
use evidence::{About, Bundle, Finding, Manifest, NotABundle, Report, path, verify};
use i18n::{Numerals, Texts};
use model::citation::{Author, authors};
use model::names::Names;
use model::reproduce::{Origin, python};
use model::{canonical, index};
use scenario::{
    AggregationChoice, ImputationChoice, MethodChoice, NormalisationChoice, Scenario,
    TreatmentChoice, from_query,
};

use crate::common::shipped;

const EUROPE: &str = "european-cities-2019";

fn texts() -> Texts {
    Texts::english(Numerals::default()).unwrap()
}

fn bundle(name: &str, query: &str) -> Bundle {
    let package = Arc::new(shipped(name).with_years_beside().unwrap());
    let scenario = from_query(query).0;
    let scored = index::scored(Arc::clone(&package), &scenario).unwrap();
    let names = Names::new(&package, None, str::to_owned);
    let about = About {
        address: format!("https://example.org/?{query}"),
        accessed: "2026-11-25".to_owned(),
        title: String::new(),
    };
    Bundle::of(&package, &scored, &scenario, &texts(), &names, &about)
}

/// What is found in these files, packed without compression.
fn found(files: &[(String, Vec<u8>)]) -> Report {
    verify(&packed(files)).unwrap()
}

fn packed(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    pack(&files)
}

/// The files with the one at this path changed, and the list brought up to date or
/// not.
fn with(
    bundle: &Bundle,
    path: &str,
    listed: bool,
    change: impl FnOnce(&mut Vec<u8>),
) -> Vec<(String, Vec<u8>)> {
    let mut files = bundle.files.clone();
    let place = files.iter().position(|(own, _)| own == path).unwrap();
    change(&mut files[place].1);
    if !listed {
        return files;
    }
    let mut manifest: Manifest = bundle.manifest.clone();
    for file in &mut manifest.files {
        let own = files.iter().find(|(own, _)| *own == file.path).unwrap();
        file.sha256 = data::package::sha256(&own.1);
        file.bytes = own.1.len();
    }
    let text = serde_json::to_vec(&manifest).unwrap();
    let mut sums: String = manifest
        .files
        .iter()
        .map(|file| format!("{}  {}\n", file.sha256, file.path))
        .collect();
    sums += &format!("{}  {}\n", data::package::sha256(&text), path::MANIFEST);
    for (own, bytes) in &mut files {
        match own.as_str() {
            path::MANIFEST => bytes.clone_from(&text),
            path::SUMS => *bytes = sums.clone().into_bytes(),
            _ => {}
        }
    }
    files
}

/// Puts one text in place of another, once.
fn replace(bytes: &mut Vec<u8>, from: &str, to: &str) {
    let text = String::from_utf8(std::mem::take(bytes)).unwrap();
    assert!(text.contains(from), "there is no {from}");
    *bytes = text.replacen(from, to, 1).into_bytes();
}

#[test]
fn a_bundle_has_all_its_files_and_holds_whatever_is_chosen() {
    let edited = "norm=minmax&edit=oslo:museums:3&add=new:New:oslo&turn=museums&include=rome";
    for (name, query) in [
        (EUROPE, ""),
        (EUROPE, edited),
        (EUROPE, "agg=geometric&treat=winsorise&impute=group-mean"),
        ("english-districts", "norm=zscore"),
        ("brazilian-municipalities", "year=2000&since=2010"),
    ] {
        let bundle = bundle(name, query);
        let zip = bundle.to_zip();
        let report = verify(&zip).unwrap();
        assert_eq!(report.findings, [], "{name} at '{query}'");
        assert_eq!(report.ranks_sha256.as_deref(), Some(bundle.ranks_sha256()));
        assert!(report.to_string().contains("Every rank holds"));
        let files = unpack(&zip, 100_000_000, |_| true).unwrap();
        assert_eq!(files, bundle.files);
        let paths: Vec<&str> = bundle.files.iter().map(|(path, _)| path.as_str()).collect();
        for path in [
            "data/datapackage.json",
            "data/values.csv",
            path::SCENARIO,
            path::RESULTS,
            path::RANKS,
            path::PYTHON,
            path::VERIFY,
            path::CFF,
            path::BIBTEX,
            path::README,
            path::MANIFEST,
            path::SUMS,
        ] {
            assert!(paths.contains(&path), "{name} has no {path}");
        }
        // COINr gets one year, and here the figures of all set the scale.
        let is_of_years = name == "english-districts";
        assert_eq!(paths.contains(&path::R), !is_of_years, "{name}");
        let left_out = bundle.manifest.left_out.iter();
        let left_out: Vec<&str> = left_out.map(|left_out| left_out.path.as_str()).collect();
        let (out, beside) = match name {
            "english-districts" => (vec![path::R], Some("data/limits.csv")),
            // It is too large for a workbook.
            "brazilian-municipalities" => (vec![path::WORKBOOK], Some("data/values-2000.csv")),
            _ => (vec![], None),
        };
        assert_eq!(left_out, out, "{name}");
        if let Some(beside) = beside {
            assert!(paths.contains(&beside), "{name} has no {beside}");
        }
        // The same again is the same to the byte.
        assert_eq!(zip, self::bundle(name, query).to_zip());
    }
}

#[test]
fn the_data_in_a_bundle_are_the_publishers_to_the_byte() {
    let bundle = bundle(EUROPE, "edit=oslo:museums:3");
    for name in ["cities.csv", "framework.csv", "values.csv"] {
        let path = format!("data/{name}");
        let own = bundle.files.iter().find(|(own, _)| *own == path).unwrap();
        assert_eq!(own.1, crate::common::shipped_file(EUROPE, name), "{name}");
    }
    assert_eq!(bundle.manifest.dataset.sha256, shipped(EUROPE).sha256);
}

#[test]
fn what_cannot_be_made_is_left_out_with_the_reason() {
    let bundle = bundle("brazilian-municipalities", "");
    let left_out: Vec<&str> = bundle
        .manifest
        .left_out
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(left_out, [path::WORKBOOK]);
    let why = &bundle.manifest.left_out[0].why;
    let readme = bundle.files.iter().find(|(own, _)| own == path::README);
    let readme = String::from_utf8(readme.unwrap().1.clone()).unwrap();
    assert!(why.len() > 20 && readme.contains(why), "{readme}");
    assert!(verify(&bundle.to_zip()).unwrap().holds());
}

#[test]
fn a_ranking_of_another_year_rests_on_the_table_of_that_year() {
    let bundle = bundle("brazilian-municipalities", "year=2000");
    let path = "data/values-2000.csv";
    let changed = with(&bundle, path, true, |bytes| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let line = text.lines().nth(1).unwrap();
        let (id, figures) = line.split_once(',').unwrap();
        let others = figures.replace(|c: char| c.is_ascii_digit(), "1");
        replace(bytes, line, &format!("{id},{others}"));
    });
    let report = found(&changed);
    assert!(
        matches!(
            report.findings[0],
            Finding::RanksSum { .. } | Finding::Results { .. }
        ),
        "{report}"
    );
    let mut files = bundle.files.clone();
    files.retain(|(own, _)| own != path);
    let missing = Finding::Missing {
        path: path.to_owned(),
    };
    assert!(found(&files).findings.contains(&missing));
    // Where the table could not be had, the list says so.
    let package = shipped("brazilian-municipalities").with_beside(Beside::default());
    let package = Arc::new(package);
    let scored = index::scored(Arc::clone(&package), &Scenario::default()).unwrap();
    let names = Names::new(&package, None, str::to_owned);
    let about = About::default();
    let bundle = Bundle::of(
        &package,
        &scored,
        &Scenario::default(),
        &texts(),
        &names,
        &about,
    );
    let left_out = bundle.manifest.left_out.iter();
    let mut left_out = left_out.map(|left_out| left_out.path.as_str());
    assert!(left_out.any(|own| own == path));
    assert!(verify(&bundle.to_zip()).unwrap().holds());
}

#[test]
fn a_changed_byte_in_any_file_is_named() {
    let bundle = bundle(EUROPE, "");
    let last = |bytes: &mut Vec<u8>| *bytes.last_mut().unwrap() ^= 1;
    for (path, _) in &bundle.files {
        let changed = packed(&with(&bundle, path, false, last));
        let report = match verify(&changed) {
            Ok(report) => report,
            // Without its list nothing is known of the rest.
            Err(NotABundle::NoManifest) if path == path::MANIFEST => continue,
            Err(why) => panic!("{path}: {why}"),
        };
        let names = |finding: &Finding| finding.to_string().contains(path.as_str());
        let is_list = [path::MANIFEST, path::SUMS].contains(&path.as_str());
        assert!(
            report.findings.iter().any(names) && !report.holds(),
            "{path}: {report}"
        );
        let others = report
            .findings
            .iter()
            .filter(|finding| matches!(finding, Finding::Changed { path: own, .. } if own != path));
        assert!(is_list || others.count() == 0, "{path}: {report}");
    }
}

#[test]
fn a_changed_bit_of_the_archive_is_found() {
    let bundle = bundle(EUROPE, "");
    let zip = packed(&bundle.files);
    assert!(verify(&zip).unwrap().holds());
    // In the bytes of one file, which is then named, and all over.
    let at = zip
        .windows(7)
        .position(|bytes| bytes == b"id\trank")
        .unwrap();
    let mut changed = zip.clone();
    changed[at] ^= 1;
    let report = verify(&changed).unwrap();
    let damaged = Finding::Damaged {
        path: path::RANKS.to_owned(),
    };
    assert_eq!(report.findings, [damaged]);
    let step = zip.len() / 40;
    for at in (0..zip.len()).step_by(step) {
        let mut changed = zip.clone();
        changed[at] ^= 0x10;
        // Some bytes of an archive say nothing of what is in it, such as a day.
        let holds = verify(&changed).is_ok_and(|report| report.holds());
        let is_same =
            unpack(&changed, 100_000_000, |_| true).is_ok_and(|files| files == bundle.files);
        assert_eq!(holds, is_same, "byte {at}");
    }
    assert!(verify(&zip[..zip.len() / 2]).is_err());
    assert_eq!(verify(&pack(&[("a", b"")])), Err(NotABundle::NoManifest));
}

#[test]
fn whoever_mends_the_checksums_too_is_caught_by_the_ranks() {
    let bundle = bundle(EUROPE, "");
    let ranks = with(&bundle, path::RANKS, true, |bytes| {
        replace(bytes, "stockholm\t1\n", "stockholm\t2\n");
    });
    let report = found(&ranks);
    let [
        Finding::Ranks {
            n_differing,
            id,
            here,
            computed,
        },
    ] = &report.findings[..]
    else {
        panic!("{report}");
    };
    assert_eq!((*n_differing, id.as_str()), (1, "stockholm"));
    assert_eq!((here.as_str(), computed.as_str()), ("rank 2", "rank 1"));

    let figures = with(&bundle, "data/values.csv", true, |bytes| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let line = text
            .lines()
            .find(|line| line.starts_with("stockholm,"))
            .unwrap();
        // As long as before: the descriptor says how many bytes there are.
        let figures = line.strip_prefix("stockholm").unwrap();
        let others = figures.replace(|c: char| c.is_ascii_digit(), "1");
        replace(bytes, line, &format!("stockholm{others}"));
    });
    let report = found(&figures);
    assert!(
        matches!(report.findings[0], Finding::RanksSum { .. }),
        "{report}"
    );
    assert!(
        report
            .findings
            .iter()
            .any(|finding| matches!(finding, Finding::Ranks { .. }))
    );

    let scenario = with(&bundle, path::SCENARIO, true, |bytes| {
        replace(bytes, r#""weights":{}"#, r#""weights":{"recognition":1}"#);
    });
    assert!(matches!(
        found(&scenario).findings[0],
        Finding::RanksSum { .. }
    ));

    let score = with(&bundle, path::RESULTS, true, |bytes| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let row = text.lines().nth(1).unwrap();
        let score = row.split(',').nth(5).unwrap();
        replace(bytes, &format!(",{score},"), &format!(",9{score},"));
    });
    let report = found(&score);
    let [Finding::Results { what, .. }] = &report.findings[..] else {
        panic!("{report}");
    };
    assert_eq!(*what, "the score");

    let broken = with(&bundle, "data/framework.csv", true, |bytes| bytes.clear());
    let report = found(&broken);
    assert!(
        matches!(report.findings[0], Finding::NoIndex { .. }),
        "{report}"
    );
}

#[test]
fn files_too_many_and_too_few_are_named() {
    let bundle = bundle(EUROPE, "");
    let mut more = bundle.files.clone();
    more.push(("more.txt".to_owned(), Vec::new()));
    let report = found(&more);
    let path = "more.txt".to_owned();
    assert_eq!(report.findings, [Finding::Unlisted { path }]);
    let mut fewer = bundle.files.clone();
    fewer.retain(|(own, _)| own != path::WORKBOOK);
    let path = path::WORKBOOK.to_owned();
    assert_eq!(found(&fewer).findings, [Finding::Missing { path }]);
    let mut twice = bundle.files.clone();
    twice.push((path::README.to_owned(), Vec::new()));
    let path = path::README.to_owned();
    assert_eq!(found(&twice).findings, [Finding::Unlisted { path }]);
}

#[test]
fn authors_are_parted_into_people_and_bodies_stay_whole() {
    let of = |name: &str| authors(&shipped(name).descriptor);
    let person = |given: &str, family: &str| Author::Person {
        given: given.to_owned(),
        family: family.to_owned(),
    };
    let europe = of(EUROPE);
    assert_eq!(europe.len(), 6);
    assert_eq!(europe[0], person("G.", "Lafortune"));
    assert_eq!(europe[5], person("G.", "Schmidt-Traub"));
    assert_eq!(
        of("bolivia-municipalities-2020")[0],
        person("L. E.", "Andersen")
    );
    let brazil = Author::Body("UNDP, Ipea and Fundação João Pinheiro".to_owned());
    assert_eq!(of("brazilian-municipalities"), [brazil]);
    // Nobody is named as an author: its publishers are.
    let bodies = ["Office for National Statistics", "mySociety"].map(str::to_owned);
    assert_eq!(of("english-districts"), bodies.map(Author::Body));
    let bundle = bundle(EUROPE, "");
    let file = |path: &str| {
        let file = bundle.files.iter().find(|(own, _)| own == path).unwrap();
        String::from_utf8(file.1.clone()).unwrap()
    };
    let bibtex = file(path::BIBTEX);
    assert!(
        bibtex.contains("author = {Lafortune, G. and Zoeteman, K. and"),
        "{bibtex}"
    );
    assert_eq!(bibtex.matches("@misc{").count(), 2);
    let cff = file(path::CFF);
    assert!(
        cff.contains("- family-names: \"Lafortune\"\n        given-names: \"G.\""),
        "{cff}"
    );
    assert!(
        cff.starts_with("cff-version: 1.2.0\n") && cff.contains("date-released: \"2026-11-25\"")
    );
}

/// Python, where the machine has it: it is not among what a test may ask for.
fn python() -> Option<PathBuf> {
    let candidates = ["python3", "python"].map(PathBuf::from);
    let found = candidates.into_iter().find(|name| {
        let version = Command::new(name).arg("--version").output();
        version.is_ok_and(|version| {
            let text = String::from_utf8_lossy(&version.stdout).into_owned();
            text.starts_with("Python 3.")
        })
    });
    if found.is_none() {
        eprintln!("There is no Python 3 here: its scripts were not run.");
    }
    found
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn ran(python: &Path, words: &[&Path]) -> (bool, String) {
    let mut command = Command::new(python);
    let output = command
        .args(words)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[test]
fn the_script_in_a_bundle_verifies_it_with_python_alone() {
    let Some(python) = python() else { return };
    let folder = folder("evidence");
    let bundle = bundle(
        EUROPE,
        "norm=minmax&edit=oslo:museums:3&add=new:New:oslo&turn=museums",
    );
    let zip = folder.join("bundle.zip");
    std::fs::write(&zip, bundle.to_zip()).unwrap();
    let inside = folder.join("inside");
    std::fs::create_dir_all(inside.join("data/translations")).unwrap();
    for (path, bytes) in &bundle.files {
        std::fs::write(inside.join(path), bytes).unwrap();
    }
    let script = inside.join(path::VERIFY);
    for words in [&[script.as_path()][..], &[&script, &zip]] {
        let (holds, said) = ran(&python, words);
        assert!(holds && said.contains(bundle.ranks_sha256()), "{said}");
    }
    // Tables beside the three are among what holds.
    let years = self::bundle("english-districts", "year=2021&scale=year");
    let other = folder.join("years.zip");
    std::fs::write(&other, years.to_zip()).unwrap();
    let (holds, said) = ran(&python, &[&script, &other]);
    assert!(holds && said.contains(years.ranks_sha256()), "{said}");
    let limits = with(&years, "data/limits.csv", false, |bytes| bytes.push(b'\n'));
    std::fs::write(&other, packed(&limits)).unwrap();
    let (holds, said) = ran(&python, &[&script, &other]);
    assert!(
        !holds && said.contains("data/limits.csv has changed"),
        "{said}"
    );
    for (path, from, to) in [
        ("data/values.csv", "oslo", "osla"),
        (path::RANKS, "stockholm\t", "stockholm\t9"),
        (path::PYTHON, "def mean", "def maen"),
        (path::MANIFEST, "\"format\": 1", "\"format\": 1 "),
    ] {
        let original = std::fs::read(inside.join(path)).unwrap();
        let mut changed = original.clone();
        replace(&mut changed, from, to);
        std::fs::write(inside.join(path), changed).unwrap();
        let (holds, said) = ran(&python, &[&script]);
        assert!(!holds && said.contains(path), "{path}: {said}");
        std::fs::write(inside.join(path), original).unwrap();
    }
}

#[test]
fn python_recomputes_whatever_is_chosen() {
    let Some(python) = python() else { return };
    let folder = folder("recompute");
    let mut scripts = Vec::new();
    let mut put = |package: &Arc<data::Package>, scenario: &Scenario| {
        let Ok(scored) = index::scored(Arc::clone(package), scenario) else {
            return;
        };
        let script = python::script(&scored, &Origin::default());
        assert!(script.is_ascii() && script.contains(&canonical::sha256(&scored)));
        let file = folder.join(format!("{}.py", scripts.len()));
        std::fs::write(&file, script).unwrap();
        scripts.push((file, format!("{scenario:?}")));
    };
    let europe = Arc::new(shipped(EUROPE));
    let chosen = |treatment, imputation, normalisation, aggregation| Scenario {
        method: MethodChoice {
            treatment: Some(treatment),
            imputation: Some(imputation),
            normalisation: Some(normalisation),
            aggregation: Some(aggregation),
        },
        ..Scenario::default()
    };
    for (at, &normalisation) in NormalisationChoice::ALL.iter().enumerate() {
        for (beside, &aggregation) in AggregationChoice::ALL.iter().enumerate() {
            let turn = at + beside;
            let treatment = TreatmentChoice::ALL[turn % TreatmentChoice::ALL.len()];
            let imputation = ImputationChoice::ALL[turn % ImputationChoice::ALL.len()];
            put(
                &europe,
                &chosen(treatment, imputation, normalisation, aggregation),
            );
        }
    }
    let bolivia = Arc::new(shipped("bolivia-municipalities-2020"));
    put(
        &bolivia,
        &from_query("w=learning:40,inclusion:30&turn=literacy").0,
    );
    // Where other years set the scale, the script has their figures too.
    let england = Arc::new(shipped("english-districts"));
    for query in [
        "norm=zscore&year=2023",
        "norm=minmax&treat=winsorise&impute=median&since=2019",
        "norm=percentile&scale=year&agg=geometric",
        "norm=rank&impute=group-mean&agg=copeland",
    ] {
        put(&england, &from_query(query).0);
    }
    assert!(scripts.len() > 60, "only {} scripts", scripts.len());
    // One start of Python for all of them.
    let all = folder.join("all.py");
    let names: Vec<String> = (0..scripts.len()).map(|at| format!("{at}.py")).collect();
    let program = format!(
        "import os\nos.chdir(os.path.dirname(os.path.abspath(__file__)))\n\
         for name in {names:?}:\n    names = {{'__name__': 'recompute'}}\n    \
         exec(compile(open(name).read(), name, 'exec'), names)\n    \
         try:\n        names['checked'](names['INDEX'])\n    \
         except (SystemExit, Exception) as why:\n        print(name, repr(why))\n"
    );
    std::fs::write(&all, program).unwrap();
    let (_, said) = ran(&python, &[&all]);
    let told: Vec<String> = said
        .lines()
        .map(|line| {
            let at: usize = line.split('.').next().unwrap().parse().unwrap_or(0);
            format!("{line} under {}", scripts[at].1)
        })
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn names_that_could_end_a_string_in_python_do_not() {
    let Some(python) = python() else { return };
    let text = r#"{"name": "made", "title": "'''\n\"\"\" \\", "resources": [
        {"name": "cities", "path": "cities.csv"},
        {"name": "framework", "path": "framework.csv"},
        {"name": "values", "path": "values.csv"}]}"#;
    let files = data::Files {
        cities: "id,name\n\"a'''b\",A\n\"c\\\",B\n中,北京\n".into(),
        framework: "code,parent,name\nindex,,I\np,index,P\n\"x''') \",p,X\n".into(),
        values: "id,\"x''') \"\n\"a'''b\",1\n\"c\\\",2\n中,3\n".into(),
    };
    let descriptor = data::package::read_descriptor(text.as_bytes()).unwrap();
    let package = Arc::new(data::read(descriptor, &files).unwrap());
    let scored = index::scored(package, &Scenario::default()).unwrap();
    let file = folder("quoted").join("quoted.py");
    std::fs::write(&file, python::script(&scored, &Origin::default())).unwrap();
    let (agrees, said) = ran(&python, &[&file]);
    assert!(
        agrees && said.contains("All 3 scores and ranks agree"),
        "{said}"
    );
}
