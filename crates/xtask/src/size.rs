//! `cargo xtask size`: what a reader downloads.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::budget::{self, Measured};
use crate::files;
use crate::html::{Tag, tags};
use crate::workspace::Workspace;

/// Files that are compressed already and that no server compresses again.
const COMPRESSED: &[&str] = &["woff2", "png", "jpg", "webp", "gz", "br"];

/// A file of dist/.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    name: String,
    bytes: usize,
    /// After brotli at level 11, as good static hosts send it.
    brotli_bytes: usize,
    due: Due,
}

/// When a file is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    /// Before the ranking can be read.
    Reading,
    /// Before it answers.
    Start,
    Later,
}

impl Due {
    const fn mark(self) -> char {
        match self {
            Self::Reading => '*',
            Self::Start => '+',
            Self::Later => ' ',
        }
    }
}

/// Prints each file of dist/, raw and compressed, when it is fetched, and what has
/// a limit: to compress all of it takes a minute or two.
pub fn print(workspace: &Workspace) -> Result<()> {
    let entries = entries(workspace, |_, _| true)?;
    print_table(&entries);
    print_limits(&measured(&entries));
    Ok(())
}

/// Prints and gives what has a limit: no other file is compressed for it.
pub fn limited(workspace: &Workspace) -> Result<Vec<Measured>> {
    let measured = measured(&entries(workspace, has_limit)?);
    print_limits(&measured);
    Ok(measured)
}

fn print_limits(measured: &[Measured]) {
    println!(
        "\n  {:<26} {:>8} {:>8} {:>6}",
        "brotli KB", "now", "at most", "aim"
    );
    for found in measured {
        println!("{}", found.line());
    }
}

/// Whether any limit counts a file.
fn has_limit(file: &str, due: Due) -> bool {
    budget::LIMITS
        .iter()
        .any(|limit| counts(limit.name, file, due))
}

/// Whether the limit of this name counts a file.
fn counts(limit: &str, file: &str, due: Due) -> bool {
    match limit {
        budget::READABLE => due == Due::Reading,
        budget::START => due <= Due::Start,
        budget::PROGRAM => file.ends_with("_bg.wasm"),
        part => file.ends_with(&format!("/{part}.wasm")),
    }
}

/// Of all that has a limit, what it takes.
fn measured(entries: &[Entry]) -> Vec<Measured> {
    let total = |limit: &budget::Limit| {
        let counted = |entry: &&Entry| counts(limit.name, &entry.name, entry.due);
        let of = entries.iter().filter(counted);
        of.map(|entry| entry.brotli_bytes).sum::<usize>() as f64 / 1000.0
    };
    let limits = budget::LIMITS.iter();
    limits
        .map(|limit| Measured {
            kb: total(limit),
            limit: *limit,
        })
        .collect()
}

/// The files that are asked for.
fn entries(workspace: &Workspace, is_asked: impl Fn(&str, Due) -> bool) -> Result<Vec<Entry>> {
    let dist = workspace.dist();
    let page = dist.join("index.html");
    let html = std::fs::read_to_string(&page)
        .with_context(|| format!("{} is missing: run `cargo xtask build`", page.display()))?;
    let (reading, start) = (before_reading(&html), before_start(&html, &dist)?);
    let mut entries = Vec::new();
    for (name, path) in files::below(&dist)? {
        let due = match () {
            () if reading.contains(&name) => Due::Reading,
            () if start.contains(&name) => Due::Start,
            () => Due::Later,
        };
        if is_asked(&name, due) {
            entries.push(measure(&path, due, name)?);
        }
    }
    Ok(entries)
}

fn print_table(entries: &[Entry]) {
    let width = entries
        .iter()
        .map(|entry| entry.name.len())
        .max()
        .unwrap_or(0)
        .max("before the ranking can be read".len());
    println!("\n  {:<width$} {:>10} {:>10}", "dist/", "KB", "brotli KB");
    for entry in entries {
        print_line(
            entry.due.mark(),
            &entry.name,
            width,
            std::slice::from_ref(entry),
        );
    }
    for (due, what) in [
        (Due::Reading, "before the ranking can be read"),
        (Due::Start, "before it answers"),
        (Due::Later, "all"),
    ] {
        let until = |entry: &&Entry| entry.due <= due;
        let until: Vec<Entry> = entries.iter().filter(until).cloned().collect();
        print_line(due.mark(), what, width, &until);
    }
    println!(
        "\n* before the ranking can be read: the page, its styles, and the font that it preloads.\n\
         + before it answers: these, the scripts and WebAssembly that the page loads or preloads in\n  \
         its head, the list of data packages, and the default package with its tables.\n  \
         KB are 1000 bytes; brotli is at level 11; fonts and images count as they are."
    );
}

fn print_line(mark: char, name: &str, width: usize, entries: &[Entry]) {
    let total = |size: fn(&Entry) -> usize| entries.iter().map(size).sum::<usize>() as f64 / 1000.0;
    let (raw, brotli) = (
        total(|entry| entry.bytes),
        total(|entry| entry.brotli_bytes),
    );
    println!("{mark} {name:<width$} {raw:>10.1} {brotli:>10.1}");
}

fn measure(path: &Path, due: Due, name: String) -> Result<Entry> {
    let bytes = files::read(path)?;
    let is_compressed = path.extension().is_some_and(|ending| {
        COMPRESSED
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    });
    let brotli_bytes = if is_compressed {
        bytes.len()
    } else {
        brotli_bytes(&bytes)?
    };
    Ok(Entry {
        name,
        bytes: bytes.len(),
        brotli_bytes,
        due,
    })
}

/// How many bytes brotli makes of these, as good static hosts send them.
pub fn brotli_bytes(bytes: &[u8]) -> Result<usize> {
    const BUFFER_BYTES: usize = 4096;
    const LEVEL: u32 = 11;
    const WINDOW_LOG2: u32 = 22;
    let mut compressor =
        brotli::CompressorWriter::new(Vec::new(), BUFFER_BYTES, LEVEL, WINDOW_LOG2);
    compressor.write_all(bytes)?;
    Ok(compressor.into_inner().len())
}

/// The names of the files that the first screen waits for.
fn before_reading(html: &str) -> BTreeSet<String> {
    let is_seen = |name: &String| [".css", ".woff2"].iter().any(|end| name.ends_with(end));
    let mut names: BTreeSet<String> = tags(html)
        .iter()
        .filter_map(loaded_file)
        .filter(is_seen)
        .collect();
    names.insert("index.html".to_owned());
    names
}

/// The names of the files that the program's page waits for besides.
fn before_start(html: &str, dist: &Path) -> Result<BTreeSet<String>> {
    let mut names: BTreeSet<String> = tags(html).iter().filter_map(loaded_file).collect();
    names.extend(default_package(dist)?);
    Ok(names)
}

/// The file of ours that a tag makes the browser load at once.
fn loaded_file(tag: &Tag<'_>) -> Option<String> {
    let address = match tag.name.as_str() {
        "script" => tag.attribute("src"),
        "link" => {
            let loads = |rel: &str| matches!(rel, "stylesheet" | "preload" | "modulepreload");
            tag.attribute("href").filter(|_| {
                tag.attribute("rel")
                    .is_some_and(|rel| rel.split(' ').any(loads))
            })
        }
        _ => None,
    }?;
    let path = address.split(['?', '#']).next().unwrap_or(address);
    Some(
        path.trim_start_matches("./")
            .trim_start_matches('/')
            .to_owned(),
    )
}

/// The list of packages, and the default package's descriptor and tables.
fn default_package(dist: &Path) -> Result<Vec<String>> {
    let catalogue_name = "data/index.json";
    let catalogue = read_json(&dist.join(catalogue_name))?;
    let default = catalogue["default"]
        .as_str()
        .context("data/index.json names no default package")?;
    let entry = catalogue["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|entry| entry["name"] == default)
        .with_context(|| format!("data/index.json lists no package `{default}`"))?;
    let path = entry["path"]
        .as_str()
        .with_context(|| format!("`{default}` has no path in data/index.json"))?;
    let descriptor_name = format!("data/{path}");
    let folder = descriptor_name
        .rsplit_once('/')
        .map_or("data", |(folder, _)| folder)
        .to_owned();
    let descriptor = read_json(&dist.join(&descriptor_name))?;
    let tables = descriptor["resources"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|resource| resource["path"].as_str())
        .map(|table| format!("{folder}/{table}"));
    Ok([catalogue_name.to_owned(), descriptor_name.clone()]
        .into_iter()
        .chain(tables)
        .collect())
}

fn read_json(path: &Path) -> Result<Value> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_head_loads_counts() {
        let html = "<link rel=stylesheet href=./main.css?v=1><link rel=icon href=icon.svg>\
                    <link rel=modulepreload href=./app.js><link rel=preload as=fetch href=./app.wasm>\
                    <script src=theme.js></script><a href=other.html>";
        let found: Vec<String> = tags(html).iter().filter_map(loaded_file).collect();
        assert_eq!(found, ["main.css", "app.js", "app.wasm", "theme.js"]);
    }

    #[test]
    fn a_page_is_read_with_its_styles_and_its_font() {
        let html = "<link rel=stylesheet href=./main.css><link rel=modulepreload href=./app.js>\
                    <link rel=preload as=font href=fonts/a.woff2>";
        let found: Vec<String> = before_reading(html).into_iter().collect();
        assert_eq!(found, ["fonts/a.woff2", "index.html", "main.css"]);
    }

    #[test]
    fn every_limit_finds_what_it_is_for() {
        let entry = |name: &str, due| Entry {
            name: name.to_owned(),
            bytes: 2_000,
            brotli_bytes: 1_000,
            due,
        };
        let entries = [
            entry("index.html", Due::Reading),
            entry("app-1_bg.wasm", Due::Start),
            entry("parts-1/shared.wasm", Due::Later),
        ];
        let kb = |name: &str| {
            let found = measured(&entries).into_iter();
            found
                .filter(|found| found.limit.name == name)
                .map(|found| found.kb)
                .sum::<f64>()
        };
        assert_eq!(kb(budget::READABLE), 1.0);
        assert_eq!(kb(budget::START), 2.0);
        assert_eq!(kb(budget::PROGRAM), 1.0);
        assert_eq!(kb("shared"), 1.0);
    }

    #[test]
    fn compression_shrinks_what_repeats() {
        assert!(brotli_bytes(&[b'a'; 10_000]).unwrap() < 100);
    }
}
