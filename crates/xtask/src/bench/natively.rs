//! What Criterion measured, read from the files that it leaves.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use serde_json::Value;

use super::table::Median;

/// The medians that Criterion wrote below this folder since `start`.
pub fn medians(folder: &Path, start: SystemTime) -> Result<Vec<Median>> {
    let mut medians = Vec::new();
    for folder in result_folders(folder)? {
        let estimates = folder.join("estimates.json");
        let is_of_this_run = estimates.metadata()?.modified()? >= start;
        if is_of_this_run {
            medians.push(median(
                &read_json(&folder.join("benchmark.json"))?,
                &read_json(&estimates)?,
            )?);
        }
    }
    Ok(medians)
}

fn median(benchmark: &Value, estimates: &Value) -> Result<Median> {
    let name = benchmark["full_id"]
        .as_str()
        .context("a benchmark has no full_id")?;
    let ns = estimates["median"]["point_estimate"]
        .as_f64()
        .context("an estimate has no median")?;
    Ok(Median {
        name: name.to_owned(),
        ns,
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_median_is_read_from_what_criterion_writes() {
        let found = median(
            &json!({"full_id": "score/45"}),
            &json!({"median": {"point_estimate": 1500.0}}),
        );
        let expected = Median {
            name: "score/45".into(),
            ns: 1500.0,
        };
        assert_eq!(found.unwrap(), expected);
        assert!(median(&json!({}), &json!({})).is_err());
    }
}
