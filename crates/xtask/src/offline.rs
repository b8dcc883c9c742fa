//! What a reader's device keeps of a build: all of it, listed for the worker that
//! keeps it (`public/sw.js`) from what is there, never by hand.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::files;
use crate::html::tags;

const PAGE: &str = "index.html";
const WORKER: &str = "sw.js";
const MANIFEST: &str = "manifest.webmanifest";

/// The lines of the worker that are written here.
const NO_NAME: &str = "const BUILD = \"\";";
const NO_FILES: &str = "const FILES = {};";

/// Bytes of a SHA-256 that are written down: nobody forges what the page's own
/// host sends.
const HASH_BYTES: usize = 16;

/// What a build is called: another name for other files.
///
/// Errors: a file cannot be read, or the build is named already.
pub fn name(dist: &Path) -> Result<String> {
    let page = files::read_text(&dist.join(PAGE))?;
    ensure!(
        name_of(&page).is_none(),
        "the page in {} is named already",
        dist.display()
    );
    let mut all = Sha256::new();
    for (file, hash) in hashes(dist)? {
        all.update(format!("{file} {hash}\n"));
    }
    Ok(hex(&all.finalize()))
}

/// What the build of this page is called.
pub fn name_of(html: &str) -> Option<String> {
    let tags = tags(html);
    let named = tags
        .iter()
        .find(|tag| tag.attribute("name") == Some("build"))?;
    named.attribute("content").map(str::to_owned)
}

/// The page with the name of its build, by which it knows that it can be kept.
///
/// Errors: the page has no title, before which the name stands.
pub fn named(html: &str, build: &str) -> Result<String> {
    let place = html
        .find("<title")
        .context("index.html has no title in its head")?;
    let meta = format!("<meta content={build} name=build>");
    Ok(format!("{}{meta}{}", &html[..place], &html[place..]))
}

/// Tells the worker in dist/ what there is to keep.
///
/// Errors: a file cannot be read or written, or the worker has a list already.
pub fn list(dist: &Path, build: &str) -> Result<()> {
    let path = dist.join(WORKER);
    let files: Map<String, Value> = hashes(dist)?
        .into_iter()
        .map(|(file, hash)| (file, hash.into()))
        .collect();
    let worker = listing(&files::read_text(&path)?, build, &files)?;
    files::write(&path, worker)
}

fn listing(worker: &str, build: &str, files: &Map<String, Value>) -> Result<String> {
    for line in [NO_NAME, NO_FILES] {
        ensure!(
            worker.matches(line).count() == 1,
            "{WORKER} must have one line `{line}`"
        );
    }
    let files = serde_json::to_string_pretty(files)?;
    Ok(worker
        .replace(NO_NAME, &format!("const BUILD = \"{build}\";"))
        .replace(NO_FILES, &format!("const FILES = {files};")))
}

/// The picture shown where the address is passed on, of no use to the explorer.
const PREVIEW: &str = "install/preview.png";

/// Every file that is to be kept, with its hash.
fn hashes(dist: &Path) -> Result<Vec<(String, String)>> {
    let manifest = dist.join(MANIFEST);
    let mut left_out = if manifest.exists() {
        screenshots(&files::read_text(&manifest)?)?
    } else {
        BTreeSet::new()
    };
    left_out.insert(WORKER.to_owned());
    left_out.insert(PREVIEW.to_owned());
    files::below(dist)?
        .into_iter()
        .filter(|(name, _)| !left_out.contains(name))
        .map(|(name, path)| Ok((name, hex(&Sha256::digest(files::read(&path)?)))))
        .collect()
}

/// The pictures that a browser shows to whoever thinks of installing the
/// explorer: of no use to the explorer itself.
fn screenshots(manifest: &str) -> Result<BTreeSet<String>> {
    let manifest: Value =
        serde_json::from_str(manifest).with_context(|| format!("{MANIFEST} is no JSON"))?;
    let pictures = manifest["screenshots"].as_array().into_iter().flatten();
    Ok(pictures
        .filter_map(|picture| picture["src"].as_str())
        .map(|address| address.trim_start_matches("./").to_owned())
        .collect())
}

fn hex(hash: &[u8]) -> String {
    hash.iter()
        .take(HASH_BYTES)
        .fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::scratch::Folder;

    const BUILT: &[(&str, &str)] = &[
        ("index.html", "<head><title>x</title></head>"),
        ("sw.js", "const BUILD = \"\";\nconst FILES = {};\n"),
        ("data/index.json", "{}"),
        ("parts-1a/map.wasm", "map"),
        ("install/wide.png", "picture"),
        ("install/icon.png", "icon"),
        (
            "manifest.webmanifest",
            r#"{"icons":[{"src":"install/icon.png"}],"screenshots":[{"src":"./install/wide.png"}]}"#,
        ),
    ];

    #[test]
    fn everything_that_is_there_is_listed_but_what_nobody_opens() {
        let folder = Folder::of("listed", BUILT);
        list(&folder.0, "1a2b").unwrap();
        let worker = files::read_text(&folder.0.join("sw.js")).unwrap();
        assert!(worker.starts_with("const BUILD = \"1a2b\";\nconst FILES = {\n"));
        let start = worker.find('{').unwrap();
        let end = worker.rfind('}').unwrap();
        let listed: Map<String, Value> = serde_json::from_str(&worker[start..=end]).unwrap();
        let names: Vec<&str> = listed.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "data/index.json",
                "index.html",
                "install/icon.png",
                "manifest.webmanifest",
                "parts-1a/map.wasm"
            ]
        );
        // Of "{}", as every other program finds it.
        assert_eq!(
            listed["data/index.json"],
            "44136fa355b3678a1146ad16f7e8649e"
        );
    }

    #[test]
    fn another_file_makes_another_build() {
        let folder = Folder::of("named", BUILT);
        let before = name(&folder.0).unwrap();
        assert_eq!(name(&folder.0).unwrap(), before);
        files::write(&folder.0.join("data/index.json"), "{ }").unwrap();
        let after = name(&folder.0).unwrap();
        assert_ne!(after, before);
        // What the worker itself says would change the list with each change of it.
        files::write(&folder.0.join("sw.js"), "other").unwrap();
        assert_eq!(name(&folder.0).unwrap(), after);
    }

    #[test]
    fn the_page_says_which_build_it_is_of() {
        let page = named("<head><title>x</title></head>", "1a2b").unwrap();
        assert_eq!(name_of(&page).as_deref(), Some("1a2b"));
        assert_eq!(name_of("<head><title>x</title></head>"), None);
        assert!(named("<head></head>", "1a2b").is_err());
    }

    #[test]
    fn a_build_is_named_and_listed_once() {
        let folder = Folder::of("once", BUILT);
        list(&folder.0, "1a2b").unwrap();
        assert!(list(&folder.0, "1a2b").is_err());
        let page = folder.0.join("index.html");
        files::write(&page, named("<title>x</title>", "1a2b").unwrap()).unwrap();
        assert!(name(&folder.0).is_err());
    }

    /// The worker that is shipped is the one that is written to.
    #[test]
    fn the_worker_has_room_for_its_list() {
        let worker = include_str!("../../../public/sw.js");
        let files = Map::from_iter([("index.html".to_owned(), Value::from("1a"))]);
        let listed = listing(worker, "1a2b", &files).unwrap();
        assert!(listed.contains("\"index.html\": \"1a\""));
        assert!(listing(&listed, "1a2b", &files).is_err());
    }
}
