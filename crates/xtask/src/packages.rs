//! `cargo xtask packages`: the sizes, hashes and counts that descriptors of
//! data packages state about files beside them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::json_edit;
use crate::workspace::Workspace;

/// Whether to mend what is stale or to refuse it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write the descriptors anew.
    Write,
    /// Change nothing, and fail where something is stale.
    Check,
}

/// A text that states something untrue, and what it should be.
#[derive(Debug, PartialEq, Eq)]
pub struct Stale {
    path: PathBuf,
    text: String,
}

/// Refreshes the descriptors in public/data, or checks that they are fresh.
pub fn packages(workspace: &Workspace, mode: Mode) -> Result<()> {
    let stale = stale(workspace)?;
    if mode == Mode::Check {
        let paths: Vec<String> = stale
            .iter()
            .map(|file| file.path.display().to_string())
            .collect();
        ensure!(
            stale.is_empty(),
            "stale: {}; run `cargo xtask packages`",
            paths.join(", ")
        );
    }
    for file in &stale {
        std::fs::write(&file.path, &file.text)
            .with_context(|| format!("writing {}", file.path.display()))?;
        println!("refreshed {}", file.path.display());
    }
    if stale.is_empty() {
        println!("every size, hash and count in public/data is right");
    }
    Ok(())
}

/// The descriptors that state something untrue.
pub fn stale(workspace: &Workspace) -> Result<Vec<Stale>> {
    let data = workspace.path("public/data");
    let folders = package_folders(&data)?;
    let mut stale = Vec::new();
    for folder in &folders {
        let path = folder.join("datapackage.json");
        stale.extend(compare(&path, |text| refreshed_descriptor(text, folder))?);
    }
    let catalogue = data.join("index.json");
    stale.extend(compare(&catalogue, |text| {
        refreshed_catalogue(text, &data, &folders)
    })?);
    Ok(stale)
}

fn compare(path: &Path, refresh: impl Fn(&str) -> Result<String>) -> Result<Option<Stale>> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let fresh = refresh(&text).with_context(|| format!("in {}", path.display()))?;
    Ok((fresh != text).then(|| Stale {
        path: path.to_path_buf(),
        text: fresh,
    }))
}

fn package_folders(data: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(data).with_context(|| format!("reading {}", data.display()))? {
        let path = entry?.path();
        if path.join("datapackage.json").is_file() {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

/// A descriptor with the size and hash of each of its files.
fn refreshed_descriptor(text: &str, folder: &Path) -> Result<String> {
    let descriptor: Value = serde_json::from_str(text)?;
    let mut text = text.to_owned();
    for resource in list(&descriptor, "resources")? {
        let name = member(resource, "path")?;
        let file = folder.join(name);
        let bytes = std::fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
        let hash = format!("sha256:{:x}", Sha256::digest(&bytes));
        text = json_edit::set(&text, ("path", name), "bytes", &Value::from(bytes.len()))?;
        text = json_edit::set(&text, ("path", name), "hash", &Value::from(hash))?;
    }
    Ok(text)
}

/// The list of packages with the counts of each.
///
/// Errors: a package is missing from the list, or the list names one that is
/// not there.
fn refreshed_catalogue(text: &str, data: &Path, folders: &[PathBuf]) -> Result<String> {
    let catalogue: Value = serde_json::from_str(text)?;
    let entries = list(&catalogue, "packages")?;
    let mut text = text.to_owned();
    let mut listed = Vec::new();
    for entry in entries {
        let (name, path) = (member(entry, "name")?, member(entry, "path")?);
        let counts =
            Counts::of_package(&data.join(path)).with_context(|| format!("package {name}"))?;
        text = json_edit::set(&text, ("name", name), "units", &Value::from(counts.n_units))?;
        text = json_edit::set(
            &text,
            ("name", name),
            "indicators",
            &Value::from(counts.n_indicators),
        )?;
        listed.push(data.join(path));
    }
    for folder in folders {
        ensure!(
            listed.contains(&folder.join("datapackage.json")),
            "{} is not in the list",
            folder.display()
        );
    }
    let default = member(&catalogue, "default")?;
    ensure!(
        entries.iter().any(|entry| entry["name"] == default),
        "the default `{default}` is not in the list"
    );
    Ok(text)
}

/// How many cities and indicators a package has.
#[derive(Debug, PartialEq, Eq)]
struct Counts {
    n_units: usize,
    n_indicators: usize,
}

impl Counts {
    fn of_package(descriptor: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(descriptor)
            .with_context(|| format!("reading {}", descriptor.display()))?;
        let package: Value = serde_json::from_str(&text)?;
        let folder = descriptor
            .parent()
            .context("a descriptor lies in a folder")?;
        let table = |name: &str| read_table(&package, folder, name);
        Self::of_tables(&table("cities")?, &table("framework")?)
    }

    fn of_tables(cities: &str, framework: &str) -> Result<Self> {
        let codes = column(framework, "code")?;
        let parents = column(framework, "parent")?;
        let n_indicators = codes.iter().filter(|code| !parents.contains(code)).count();
        Ok(Self {
            n_units: column(cities, "id")?.len(),
            n_indicators,
        })
    }
}

fn read_table(package: &Value, folder: &Path, name: &str) -> Result<String> {
    let resources = list(package, "resources")?;
    let resource = resources
        .iter()
        .find(|resource| resource["name"] == name)
        .with_context(|| format!("there is no resource `{name}`"))?;
    let path = folder.join(member(resource, "path")?);
    std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
}

/// The cells of a column of a CSV table.
fn column(table: &str, name: &str) -> Result<Vec<String>> {
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let place = reader.headers()?.iter().position(|header| header == name);
    let Some(place) = place else {
        bail!("there is no column `{name}`");
    };
    let mut cells = Vec::new();
    for record in reader.records() {
        cells.push(record?.get(place).unwrap_or_default().to_owned());
    }
    Ok(cells)
}

fn list<'a>(value: &'a Value, key: &str) -> Result<&'a Vec<Value>> {
    value[key]
        .as_array()
        .with_context(|| format!("there is no list \"{key}\""))
}

fn member<'a>(value: &'a Value, key: &str) -> Result<&'a str> {
    value[key]
        .as_str()
        .with_context(|| format!("there is no text \"{key}\" where one is needed"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::scratch::Folder;

    #[test]
    fn indicators_are_what_has_nothing_beneath_it() {
        let framework = "code,parent\nindex,\npillar,index\na,pillar\nb,pillar\n";
        let counts = Counts::of_tables("id,name\nx,X\ny,\"Y, the second\"\n", framework).unwrap();
        assert_eq!(
            counts,
            Counts {
                n_units: 2,
                n_indicators: 2
            }
        );
    }

    #[test]
    fn a_table_without_the_column_is_refused() {
        assert!(Counts::of_tables("name\nX\n", "code,parent\n").is_err());
    }

    #[test]
    fn sizes_and_hashes_are_those_of_the_files() {
        let folder = Folder::of("packages", &[("a.csv", "id\n")]);
        let text = r#"{"resources": [{"path": "a.csv", "hash": "", "bytes": 0}]}"#;
        let fresh = refreshed_descriptor(text, &folder.0);
        // Computed with the program sha256sum.
        let hash = "984a644ec3b56d32b0404777e1eb73390c4b0742a6a0e183f07861056b6746de";
        let expected = format!(
            r#"{{"resources": [{{"path": "a.csv", "hash": "sha256:{hash}", "bytes": 3}}]}}"#
        );
        assert_eq!(fresh.unwrap(), expected);
    }
}
