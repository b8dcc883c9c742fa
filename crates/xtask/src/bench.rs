//! `cargo xtask bench`: how fast the engine computes, and how smooth a drag is.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::workspace::Workspace;
use crate::{build, run, test};

/// A measured quantity, ready to print.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    what: String,
    value: String,
}

/// Measures the engine, builds the page, measures a drag on it, prints one table.
pub fn bench(workspace: &Workspace) -> Result<()> {
    println!("Measuring the engine: two to five minutes.");
    let start = SystemTime::now();
    run::run(&mut workspace.cargo(&["bench", "--package=composite-index"]))?;
    let mut rows = engine_rows(workspace, start)?;
    build::build(workspace)?;
    println!("Measuring a drag in the browser: a minute or two.");
    rows.extend(drag_rows(workspace)?);
    print_table(&rows);
    Ok(())
}

fn print_table(rows: &[Row]) {
    let width = rows
        .iter()
        .map(|row| row.what.chars().count())
        .max()
        .unwrap_or(0);
    println!("\nMeasured (medians for the engine):");
    for row in rows {
        println!("  {:<width$}  {:>14}", row.what, row.value);
    }
}

/// The medians that Criterion wrote since `start`, by the names of the benchmarks.
fn engine_rows(workspace: &Workspace, start: SystemTime) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for folder in result_folders(&workspace.path("target/criterion"))? {
        let estimates = folder.join("estimates.json");
        let is_of_this_run = estimates.metadata()?.modified()? >= start;
        if is_of_this_run {
            rows.push(engine_row(
                &read_json(&folder.join("benchmark.json"))?,
                &read_json(&estimates)?,
            )?);
        }
    }
    Ok(rows)
}

fn engine_row(benchmark: &Value, estimates: &Value) -> Result<Row> {
    let name = benchmark["full_id"]
        .as_str()
        .context("a benchmark has no full_id")?;
    let median_ns = estimates["median"]["point_estimate"]
        .as_f64()
        .context("an estimate has no median")?;
    Ok(Row {
        what: name.to_owned(),
        value: shown_ns(median_ns),
    })
}

fn shown_ns(ns: f64) -> String {
    match ns {
        ns if ns < 1e3 => format!("{ns:.1} ns"),
        ns if ns < 1e6 => format!("{:.2} µs", ns / 1e3),
        ns if ns < 1e9 => format!("{:.2} ms", ns / 1e6),
        ns => format!("{:.2} s", ns / 1e9),
    }
}

/// The folders `…/new` that hold a result of Criterion, in order.
fn result_folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?
    {
        let path = entry?.path();
        if path.join("benchmark.json").is_file() && path.ends_with("new") {
            folders.push(path);
        } else if path.is_dir() {
            folders.extend(result_folders(&path)?);
        }
    }
    folders.sort();
    Ok(folders)
}

fn read_json(path: &Path) -> Result<Value> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", path.display()))
}

/// What the drag program measured: it prints `what<TAB>value` for each row.
fn drag_rows(workspace: &Workspace) -> Result<Vec<Row>> {
    let mut drag = workspace.cargo(&["run", "--release", "--package=browser-tests", "--bin=drag"]);
    let (lines, outcome) = run::run_keeping(test::in_browser(workspace, &mut drag)?, |line| {
        line.contains('\t')
    })?;
    outcome?;
    Ok(lines.iter().filter_map(|line| drag_row(line)).collect())
}

fn drag_row(line: &str) -> Option<Row> {
    let (what, value) = line.split_once('\t')?;
    Some(Row {
        what: what.trim().to_owned(),
        value: value.trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn durations_are_shown_in_the_unit_that_fits() {
        assert_eq!(shown_ns(12.34), "12.3 ns");
        assert_eq!(shown_ns(12_340.0), "12.34 µs");
        assert_eq!(shown_ns(12_340_000.0), "12.34 ms");
    }

    #[test]
    fn a_row_is_made_of_what_criterion_writes() {
        let row = engine_row(
            &json!({"full_id": "score/45"}),
            &json!({"median": {"point_estimate": 1500.0}}),
        )
        .unwrap();
        assert_eq!(
            row,
            Row {
                what: "score/45".into(),
                value: "1.50 µs".into()
            }
        );
        assert!(engine_row(&json!({}), &json!({})).is_err());
    }

    #[test]
    fn drag_lines_are_split_at_the_tab() {
        assert_eq!(
            drag_row("slowest frame\t16.7 ms"),
            Some(Row {
                what: "slowest frame".into(),
                value: "16.7 ms".into()
            })
        );
        assert_eq!(drag_row("starting"), None);
    }
}
