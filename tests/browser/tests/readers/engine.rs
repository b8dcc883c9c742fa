//! The engine gives in the browser the ranks that it gives natively.

use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use browser_tests::{Page, Setting, Site, with_reader_of};
use data::{Catalogue, Files};
use engine_wasm::answers::{Answer, Index, answers_json};
use serde_json::{Value, json};

/// Scores of methods with logarithms and powers, which no standard obliges to
/// round alike, must agree to this share of themselves.
const TOLERANCE: f64 = 1e-12;

/// A table of rank acceptabilities has a cell for each city and rank: of thousands
/// of cities one alone would be a hundred megabytes, and each method has its own.
const MOST_CITIES: usize = 1_000;

#[tokio::test]
async fn shipped_packages_have_the_same_ranks_in_the_browser_as_natively() -> Result<()> {
    let folder = Setting::from_env()?.engine;
    let site = Site::open(&folder).await?;
    with_reader_of(&site, async |page| {
        page.visit("").await?;
        page.wait_for("the engine", async || {
            page.ask("return !!globalThis.engine", vec![]).await
        })
        .await?;
        let data = folder.join("data");
        let catalogue: Catalogue =
            serde_json::from_slice(&std::fs::read(data.join("index.json"))?)?;
        ensure!(!catalogue.packages.is_empty(), "there are no packages");
        let fitting = |units: usize| units <= MOST_CITIES;
        for package in catalogue
            .packages
            .iter()
            .filter(|package| fitting(package.units))
        {
            let (folder, _) = package.path.rsplit_once('/').context("a path of a file")?;
            let here = native(&data.join(folder))?;
            let there = in_browser(page, folder).await?;
            expect_substance(&here, package.units)?;
            assert_eq!(differences(&here, &there), [""; 0], "{}", package.name);
        }
        Ok(())
    })
    .await
}

fn native(folder: &Path) -> Result<Vec<Answer>> {
    let bytes = |name: &str| {
        std::fs::read(folder.join(name)).with_context(|| format!("{}: {name}", folder.display()))
    };
    let files = Files {
        cities: bytes("cities.csv")?,
        framework: bytes("framework.csv")?,
        values: bytes("values.csv")?,
    };
    let json = answers_json(&bytes("datapackage.json")?, &files).map_err(|why| anyhow!(why))?;
    Ok(serde_json::from_str(&json)?)
}

async fn in_browser(page: &Page, folder: &str) -> Result<Vec<Answer>> {
    let script = "const done = arguments[1]; \
        engine.answers(`data/${arguments[0]}`).then(done, (error) => done({ error: `${error}` }))";
    let answer: Value = page.ask_later(script, vec![json!(folder)]).await?;
    let json = answer.as_str().with_context(|| answer.to_string())?;
    Ok(serde_json::from_str(json)?)
}

/// Answers that say nothing would agree as well. Only a package without
/// goalposts may leave a method without an index.
fn expect_substance(answers: &[Answer], n_units: usize) -> Result<()> {
    for answer in answers {
        let index = match &answer.index {
            Ok(index) => index,
            Err(why) if why.starts_with("no goalposts") => continue,
            Err(why) => bail!("{}: {why}", answer.method),
        };
        let n_ranked = index.score_bits.len();
        ensure!(
            index.ranks.len() == n_units && n_ranked > n_units / 2 && index.ranks.contains(&1),
            "{}: {n_ranked} of {n_units} units are ranked",
            answer.method
        );
    }
    let n_drawn = answers.iter().filter(|answer| is_drawn(answer)).count();
    ensure!(
        n_drawn * 2 > answers.len(),
        "only {n_drawn} tables of rank acceptabilities"
    );
    Ok(())
}

fn is_drawn(answer: &Answer) -> bool {
    let index = answer.index.as_ref();
    index.is_ok_and(|index| !index.acceptability.is_empty())
}

/// A line for each answer that is not the same.
fn differences(here: &[Answer], there: &[Answer]) -> Vec<String> {
    if here.len() != there.len() {
        return vec![format!("{} and {} answers", here.len(), there.len())];
    }
    here.iter()
        .zip(there)
        .filter_map(|(here, there)| {
            let what = difference(here, there)?;
            Some(format!("{}: {what}", here.method))
        })
        .collect()
}

fn difference(here: &Answer, there: &Answer) -> Option<String> {
    if (&here.method, here.is_exact) != (&there.method, there.is_exact) {
        return Some(format!("another method, {}", there.method));
    }
    match (&here.index, &there.index) {
        (Ok(natively), Ok(in_browser)) => {
            difference_of_index(natively, in_browser, here.is_exact).map(str::to_owned)
        }
        (natively, in_browser) if natively == in_browser => None,
        (_, in_browser) => Some(format!("{in_browser:?}")),
    }
}

fn difference_of_index(here: &Index, there: &Index, is_exact: bool) -> Option<&'static str> {
    if here.ranks != there.ranks {
        Some("other ranks")
    } else if here.acceptability != there.acceptability {
        Some("other rank acceptabilities")
    } else if is_exact && here.score_bits != there.score_bits {
        Some("scores differ in their bits")
    } else if !agree(&here.score_bits, &there.score_bits) {
        Some("scores differ")
    } else {
        None
    }
}

fn agree(here: &[u64], there: &[u64]) -> bool {
    here.len() == there.len()
        && here.iter().zip(there).all(|(&here, &there)| {
            let (here, there) = (f64::from_bits(here), f64::from_bits(there));
            (here - there).abs() <= TOLERANCE * here.abs()
        })
}

fn example() -> Answer {
    Answer {
        method: "min-max".to_owned(),
        is_exact: true,
        index: Ok(Index {
            ranks: vec![2, 1],
            score_bits: vec![40.0_f64.to_bits(), 60.0_f64.to_bits()],
            acceptability: vec![vec![1, 3], vec![3, 1]],
        }),
    }
}

/// The example with its index changed.
fn changed(change: impl FnOnce(&mut Index)) -> Answer {
    let mut answer = example();
    if let Ok(index) = &mut answer.index {
        change(index);
    }
    answer
}

#[test]
fn a_rank_a_count_or_a_bit_that_differs_is_found() {
    let found = |answer: Answer| differences(&[example()], &[answer]);
    assert_eq!(found(example()), [""; 0]);
    let cases = [
        (
            changed(|index| index.ranks.swap(0, 1)),
            "min-max: other ranks",
        ),
        (
            changed(|index| index.acceptability[1][0] -= 1),
            "min-max: other rank acceptabilities",
        ),
        (
            changed(|index| index.score_bits[0] += 1),
            "min-max: scores differ in their bits",
        ),
    ];
    for (answer, line) in cases {
        assert_eq!(found(answer), [line]);
    }
    let failed = Answer {
        index: Err("no".to_owned()),
        ..example()
    };
    assert_eq!(found(failed), ["min-max: Err(\"no\")"]);
    assert_eq!(differences(&[example()], &[]), ["1 and 0 answers"]);
}

#[test]
fn only_rounding_is_forgiven_where_there_are_logarithms() {
    let inexact = |answer: Answer| Answer {
        is_exact: false,
        ..answer
    };
    let found = |answer: Answer| differences(&[inexact(example())], &[inexact(answer)]);
    assert_eq!(found(changed(|index| index.score_bits[0] += 1)), [""; 0]);
    let far = changed(|index| index.score_bits[0] = 40.000_001_f64.to_bits());
    assert_eq!(found(far), ["min-max: scores differ"]);
}
