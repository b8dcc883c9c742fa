//! `cargo xtask build --single-file`: the whole explorer in one HTML file, which
//! opens from a disk and needs no network.
//!
//! It is made of dist/ as it was built. From a disk a browser fetches nothing:
//! what the page would fetch stands compressed in its text, and its start-up
//! script (`page.mjs`) lays it out for the program, which looks there first.
//! It has a Chinese face as well, cut to the explorer's texts (`chinese.mjs`).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use miniz_oxide::deflate::compress_to_vec_zlib;
use serde_json::Value;

use crate::html::{Tag, tags};
use crate::run;
use crate::tools::Toolbox;
use crate::workspace::Workspace;
use crate::{csp, files};

const TEMPLATE: &str = include_str!("page.mjs");

/// The program's script with all that it imports, which are files of their own
/// in dist/.
const SCRIPT: &str = "program.js";

/// Scripts that the program asks for by their names.
const ASKED_FOR: [&str; 2] = ["echarts.js", "worker.mjs"];

/// Endings of files that are in the page's text in another way, or of no use
/// there.
const LEFT_OUT: [&str; 8] = [
    "css",
    "html",
    "js",
    "mjs",
    "png",
    "svg",
    "webmanifest",
    "woff2",
];

/// The best that the compressor can do.
const LEVEL: u8 = 10;

/// Where the file is written.
pub fn path(workspace: &Workspace) -> PathBuf {
    workspace.path("dist-single/learning-city-explorer.html")
}

/// Packs dist/ into one file, unless that was done since dist/ was built.
pub fn refresh(workspace: &Workspace) -> Result<()> {
    let changed = |path: &Path| fs::metadata(path).and_then(|about| about.modified());
    let built = changed(&workspace.dist().join("index.html"));
    let packed = changed(&path(workspace));
    match (built, packed) {
        (Ok(built), Ok(packed)) if built <= packed => Ok(()),
        _ => pack(workspace),
    }
}

/// Packs dist/ into one file, and prints its size.
///
/// Errors: dist/ is not there, or not as `cargo xtask build` leaves it.
pub fn pack(workspace: &Workspace) -> Result<()> {
    let dist = workspace.dist();
    let html = files::read_text(&dist.join("index.html"))?;
    let build = Build::of(&html)?;
    let made = workspace.target().join("single");
    files::make_folder(&made)?;
    let program = made.join(SCRIPT);
    bundle(workspace, &dist.join(&build.script), &program)?;
    let entry = made.join("entry.mjs");
    let start = dist.join(&build.start);
    let text = TEMPLATE
        .replace("@START@", &start.to_string_lossy().replace('\\', "/"))
        .replace("@PROGRAM@", &build.program);
    files::write(&entry, text)?;
    let page = made.join("page.js");
    bundle(workspace, &entry, &page)?;

    let style = style(&dist, &build.style)? + &chinese_face(workspace, &made)?;
    let icon = data_address(&dist.join(&build.icon), "image/svg+xml")?;
    let packed = packed(&[(SCRIPT.to_owned(), program)], contents(&dist)?)?;
    let single = written(&html, &style, &icon, &packed, &files::read_text(&page)?)?;
    let path = path(workspace);
    files::make_folder(path.parent().context("the file has no folder")?)?;
    files::write(&path, &single)?;
    println!(
        "\n  {}: {:.1} MB, opens from a disk",
        path.strip_prefix(workspace.root())
            .unwrap_or(&path)
            .display(),
        single.len() as f64 / 1e6
    );
    Ok(())
}

/// The files that the page of dist/ starts with.
#[derive(Debug, PartialEq, Eq)]
struct Build {
    program: String,
    script: String,
    start: String,
    style: String,
    icon: String,
}

impl Build {
    fn of(html: &str) -> Result<Self> {
        let tags = tags(html);
        let link = |what: &str, is_it: &dyn Fn(&Tag<'_>, &str) -> bool| {
            let links = tags.iter().filter(|tag| tag.name == "link");
            let mut hrefs = links.filter_map(|tag| Some((tag, tag.attribute("href")?)));
            let found = hrefs.find(|(tag, href)| is_it(tag, href));
            let href = found.map(|(_, href)| href.trim_start_matches("./").to_owned());
            href.with_context(|| format!("the page in dist/ names no {what}"))
        };
        let program = link("program", &|tag, _| {
            tag.attribute("type") == Some("application/wasm")
        })?;
        let stem = program.strip_suffix("_bg.wasm");
        let script = format!("{}.js", stem.context("the program has an unusual name")?);
        Ok(Self {
            script,
            program,
            start: link("start-up script", &|_, href| href.ends_with("-start.mjs"))?,
            style: link("style", &|tag, _| {
                tag.attribute("rel") == Some("stylesheet")
            })?,
            icon: link("icon", &|tag, _| tag.attribute("rel") == Some("icon"))?,
        })
    }
}

/// Writes a script with all that it imports into one file.
fn bundle(workspace: &Workspace, script: &Path, to: &Path) -> Result<()> {
    let mut bundler = Toolbox::bundler(workspace)?;
    bundler.arg("--bundle");
    bundler
        .arg(format!("--outfile={}", to.display()))
        .arg(script);
    run::run(&mut bundler)
}

/// What the program may fetch.
fn contents(dist: &Path) -> Result<Vec<(String, PathBuf)>> {
    let is_wanted = |name: &str| {
        let ending = name.rsplit('.').next().unwrap_or_default();
        ASKED_FOR.contains(&name) || !LEFT_OUT.contains(&ending)
    };
    let mut found = files::below(dist)?;
    found.retain(|(name, _)| is_wanted(name));
    Ok(found)
}

/// These files as `page.mjs` unpacks them: how long their list is, the list,
/// the files.
fn packed(made: &[(String, PathBuf)], found: Vec<(String, PathBuf)>) -> Result<String> {
    let mut list = Vec::new();
    let mut all = Vec::new();
    for (name, path) in made.iter().cloned().chain(found) {
        let bytes = files::read(&path)?;
        list.push(Value::from(vec![Value::from(name), bytes.len().into()]));
        all.extend(bytes);
    }
    let list = serde_json::to_vec(&list)?;
    let length = u32::try_from(list.len()).context("there are too many files")?;
    let bytes = [&length.to_le_bytes()[..], &list, &all].concat();
    Ok(BASE64.encode(compress_to_vec_zlib(&bytes, LEVEL)))
}

/// The style sheet with its fonts in it.
fn style(dist: &Path, name: &str) -> Result<String> {
    let sheet = files::read_text(&dist.join(name))?;
    let mut style = String::new();
    let mut rest = sheet.as_str();
    while let Some(start) = rest.find("url(") {
        let (before, address) = rest.split_at(start + "url(".len());
        let end = address
            .find(')')
            .context("an address in the style has no end")?;
        let file = address[..end].trim_matches(['"', '\'']);
        style += before;
        if file.starts_with("data:") {
            style += &address[..end];
        } else {
            style += &data_address(&dist.join(file), "font/woff2")?;
        }
        rest = &address[end..];
    }
    Ok(style + rest)
}

/// The style of a face for the Chinese texts: on the web that is left to what a
/// reader has, but a file on a stick meets machines without any.
fn chinese_face(workspace: &Workspace, made: &Path) -> Result<String> {
    let sheet = made.join("chinese.css");
    let node = run::on_path(&["node"]).context("Node.js is not on PATH")?;
    let script = workspace.path("crates/xtask/src/single/chinese.mjs");
    run::run(workspace.command(node).arg(script).arg(&sheet))?;
    files::read_text(&sheet)
}

/// A file as an address that holds it.
fn data_address(file: &Path, kind: &str) -> Result<String> {
    Ok(format!(
        "data:{kind};base64,{}",
        BASE64.encode(files::read(file)?)
    ))
}

/// The page of dist/ with everything in it in place of what it loads.
fn written(html: &str, style: &str, icon: &str, packed: &str, script: &str) -> Result<String> {
    let bare = without_loading(html);
    let title = bare.find("<title").context("the page has no title")?;
    let (head, rest) = bare.split_at(title);
    let body = rest.rfind("</body>").context("the page has no end")?;
    let (body, end) = rest.split_at(body);
    let page = format!(
        "{head}<link rel=icon href=\"{icon}\"><style>{style}</style>{body}\
         <script type=\"text/plain\" id=files>{packed}</script>\
         <script type=module>{script}</script>{end}"
    );
    csp::with_policy_of_single_file(&page, script)
}

/// Without scripts, and without links and policies of a page on the web.
fn without_loading(html: &str) -> String {
    let is_loading = |tag: &&Tag<'_>| match tag.name.as_str() {
        "script" | "link" => true,
        "meta" => tag.attribute("http-equiv").is_some() || tag.attribute("name") == Some("build"),
        _ => false,
    };
    let mut bare = String::new();
    let mut at = 0;
    for tag in tags(html).iter().filter(is_loading) {
        bare += &html[at..tag.start];
        at = tag.end + tag.script.map_or(0, |text| text.len() + "</script>".len());
    }
    bare + &html[at..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::scratch::Folder;

    const PAGE: &str = "<!doctype html><html lang=en>\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">\
        <meta charset=utf-8><meta content=1a name=build><title>x</title>\
        <link href=./icon-1.svg rel=icon><link href=./main-1.css rel=stylesheet>\
        <script type=module>import init from './a-1.js'</script>\
        <link href=./a-1.js rel=modulepreload><link href=./b-start.mjs rel=modulepreload>\
        <link as=fetch href=./a-1_bg.wasm rel=preload type=application/wasm>\
        <body><p>words</p></body></html>";

    #[test]
    fn what_the_page_starts_with_is_found() {
        let build = Build::of(PAGE).unwrap();
        assert_eq!(build.script, "a-1.js");
        assert_eq!(build.program, "a-1_bg.wasm");
        assert_eq!(build.start, "b-start.mjs");
        assert_eq!(build.style, "main-1.css");
        assert!(Build::of("<title>x</title>").is_err());
    }

    #[test]
    fn nothing_is_left_that_a_browser_would_load() {
        let page = written(PAGE, "p{}", "data:,", "AAAA", "start()").unwrap();
        for gone in ["href=./", "import init", "'self'", "name=build"] {
            assert!(!page.contains(gone), "{gone} in {page}");
        }
        assert!(page.contains("<p>words</p><script type=\"text/plain\" id=files>AAAA</script>"));
        assert!(page.contains("<script type=module>start()</script></body>"));
        assert!(page.contains("<style>p{}</style>"));
    }

    /// What `page.mjs` does with it, done here.
    #[test]
    fn files_are_packed_with_their_names_and_lengths() {
        let files = [
            ("a.csv", "one"),
            ("b.wasm", "three"),
            ("c.js", "not asked for"),
        ];
        let folder = Folder::of("packed", &files);
        let found = contents(&folder.0).unwrap();
        let text = packed(&[], found).unwrap();
        let bytes = decoded(&text);
        let bytes = miniz_oxide::inflate::decompress_to_vec_zlib(&bytes).unwrap();
        let (length, rest) = bytes.split_at(4);
        let length = u32::from_le_bytes(length.try_into().unwrap()) as usize;
        assert_eq!(&rest[..length], br#"[["a.csv",3],["b.wasm",5]]"#);
        assert_eq!(&rest[length..], b"onethree");
    }

    fn decoded(text: &str) -> Vec<u8> {
        let value = |letter: u8| match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            _ => 63,
        };
        let mut bytes = Vec::new();
        for group in text.as_bytes().chunks(4) {
            let letters = group.iter().filter(|&&letter| letter != b'=');
            let n = letters.clone().count();
            let bits = letters.fold(0_u32, |bits, &letter| bits << 6 | u32::from(value(letter)));
            let bits = bits << (6 * (4 - n));
            bytes.extend(&bits.to_be_bytes()[1..n]);
        }
        bytes
    }
}
