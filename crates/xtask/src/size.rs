//! `cargo xtask size`: what a reader downloads.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

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
    before_first_paint: bool,
}

/// Prints each file of dist/, raw and compressed, and what is needed first.
pub fn print(workspace: &Workspace) -> Result<()> {
    let dist = workspace.dist();
    let page = dist.join("index.html");
    let html = std::fs::read_to_string(&page)
        .with_context(|| format!("{} is missing: run `cargo xtask build`", page.display()))?;
    let first = before_first_paint(&html, &dist)?;
    let mut entries = Vec::new();
    for (name, path) in files::below(&dist)? {
        entries.push(measure(&path, first.contains(&name), name)?);
    }
    print_table(&entries);
    Ok(())
}

fn print_table(entries: &[Entry]) {
    let width = entries
        .iter()
        .map(|entry| entry.name.len())
        .max()
        .unwrap_or(0)
        .max("before first paint".len());
    println!("\n  {:<width$} {:>10} {:>10}", "dist/", "KB", "brotli KB");
    for entry in entries {
        let mark = if entry.before_first_paint { '*' } else { ' ' };
        print_line(mark, &entry.name, width, std::slice::from_ref(entry));
    }
    let first: Vec<Entry> = entries
        .iter()
        .filter(|entry| entry.before_first_paint)
        .cloned()
        .collect();
    print_line('*', "before first paint", width, &first);
    print_line(' ', "all", width, entries);
    println!(
        "\n* before first paint: the page, what it loads or preloads in its head (styles, scripts,\n  \
         WebAssembly, fonts), the list of data packages, and the default package with its tables.\n  \
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

fn measure(path: &Path, before_first_paint: bool, name: String) -> Result<Entry> {
    let bytes = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    let is_compressed = path.extension().is_some_and(|ending| {
        COMPRESSED
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    });
    let brotli_bytes = if is_compressed {
        bytes.len()
    } else {
        brotli_length(&bytes)?
    };
    Ok(Entry {
        name,
        bytes: bytes.len(),
        brotli_bytes,
        before_first_paint,
    })
}

fn brotli_length(bytes: &[u8]) -> Result<usize> {
    const BUFFER_BYTES: usize = 4096;
    const LEVEL: u32 = 11;
    const WINDOW_LOG2: u32 = 22;
    let mut compressor =
        brotli::CompressorWriter::new(Vec::new(), BUFFER_BYTES, LEVEL, WINDOW_LOG2);
    compressor.write_all(bytes)?;
    Ok(compressor.into_inner().len())
}

/// The names of the files that the first paint waits for.
fn before_first_paint(html: &str, dist: &Path) -> Result<BTreeSet<String>> {
    let mut names: BTreeSet<String> = tags(html).iter().filter_map(loaded_file).collect();
    names.insert("index.html".to_owned());
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
    fn compression_shrinks_what_repeats() {
        assert!(brotli_length(&[b'a'; 10_000]).unwrap() < 100);
    }
}
