//! `cargo xtask split`: cuts the built program into parts that come when needed.
//!
//! Trunk runs this as its last step, on the files that it has just made. It
//! cannot cut by itself, and a program can only be cut as the linker leaves it;
//! so the program is taken from there once more, cut at the functions of
//! `src/ui/lazy/code.rs`, bound and optimised as Trunk does, and put in place of
//! the whole, under the same names.

mod imports;
mod link;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};

use crate::tools::Toolbox;
use crate::workspace::Workspace;
use crate::{files, run};

const PROGRAM: &str = "learning-city-explorer";
const TARGET: &str = "wasm32-unknown-unknown";

/// What the program was cut into.
#[derive(Debug, PartialEq, Eq)]
struct Parts {
    /// The names of the parts, and of what belongs to each alone.
    own: BTreeMap<String, String>,
    /// The names of what several of them need.
    shared: BTreeSet<String>,
}

impl Parts {
    /// Sorts out what the cutter says each part is made of.
    fn of(made: HashMap<String, Vec<String>>) -> Result<Self> {
        let mut users: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (part, pieces) in &made {
            for piece in pieces {
                users.entry(piece.clone()).or_default().push(part.clone());
            }
        }
        let mut parts = Self {
            own: BTreeMap::new(),
            shared: BTreeSet::new(),
        };
        for (piece, users) in users {
            let [user] = &users[..] else {
                parts.shared.insert(piece);
                continue;
            };
            if let Some(other) = parts.own.insert(user.clone(), piece) {
                bail!("the part {user} has two files of its own, one of them {other}");
            }
        }
        if let Some(part) = made.keys().find(|&part| !parts.own.contains_key(part)) {
            bail!("the part {part} has no file of its own");
        }
        Ok(parts)
    }

    fn pieces(&self) -> impl Iterator<Item = &String> {
        self.own.values().chain(&self.shared)
    }
}

/// The files of the build under way.
struct Build {
    /// Where Trunk gathers the files of the page.
    staging: PathBuf,
    is_release: bool,
    /// What the names of the program's files begin with.
    stem: String,
}

impl Build {
    /// The build that Trunk tells its hooks of.
    fn of_trunk() -> Result<Self> {
        let told = |name: &str| {
            std::env::var(name).with_context(|| format!("{name} is not set: Trunk calls this"))
        };
        let staging = PathBuf::from(told("TRUNK_STAGING_DIR")?);
        Ok(Self {
            stem: stem(&staging)?,
            is_release: told("TRUNK_PROFILE")? == "release",
            staging,
        })
    }

    /// The program as the linker left it.
    fn linked(&self, workspace: &Workspace) -> PathBuf {
        let profile = if self.is_release { "release" } else { "debug" };
        let folder = workspace.target().join(TARGET).join(profile);
        folder.join(format!("{PROGRAM}.wasm"))
    }

    /// The folder of the parts, named like the program so that neither is
    /// taken from a browser's memory with another's.
    fn parts(&self) -> String {
        let hash = self.stem.rsplit('-').next().unwrap_or_default();
        format!("parts-{hash}")
    }
}

/// Cuts the program of the build that Trunk has under way.
pub fn split(workspace: &Workspace) -> Result<()> {
    let tools = Toolbox::ensure(workspace)?;
    let build = Build::of_trunk()?;
    let folder = workspace.target().join("split");
    empty(&folder)?;
    let parts = cut(&build, workspace, &folder)?;
    bind(&build, workspace, &tools, &folder)?;
    if build.is_release {
        optimise(&build, workspace, &tools, &folder, &parts)?;
    }
    publish(&build, &folder, &parts)
}

fn cut(build: &Build, workspace: &Workspace, folder: &Path) -> Result<Parts> {
    let linked = build.linked(workspace);
    let program = files::read(&linked)?;
    let whole = folder.join("whole.wasm");
    let (link_name, main_module) = (link::address(&build.stem), format!("./{}.js", build.stem));
    let mut options = wasm_split_cli_support::Options::new(&program);
    options.output_dir = folder;
    options.main_out_path = &whole;
    options.link_name = &link_name;
    options.main_module = &main_module;
    let cut = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("cutting {}: {error:?}", linked.display()))?;
    Parts::of(cut.prefetch_map.into_iter().collect())
}

/// Writes the JavaScript of what is left of the whole, as Trunk has it done.
fn bind(build: &Build, workspace: &Workspace, tools: &Toolbox, folder: &Path) -> Result<()> {
    let mut bind = tools.bindgen(workspace);
    // The parts are joined by what the linker exports.
    bind.args(["--target=web", "--no-typescript", "--keep-lld-exports"]);
    bind.args(["--out-name", &build.stem, "--out-dir"]);
    run::run(
        bind.arg(folder.join("bound"))
            .arg(folder.join("whole.wasm")),
    )
}

fn optimise(
    build: &Build,
    workspace: &Workspace,
    tools: &Toolbox,
    folder: &Path,
    parts: &Parts,
) -> Result<()> {
    let bound = |ending: &str| folder.join("bound").join(build.stem.clone() + ending);
    let (script, main) = (bound(".js"), bound("_bg.wasm"));
    let (text, program) = imports::shortened(&files::read_text(&script)?, &files::read(&main)?)?;
    files::write(&script, text)?;
    files::write(&main, program)?;
    Toolbox::minify(workspace, &script)?;
    let pieces: Vec<PathBuf> = parts
        .pieces()
        .map(|piece| folder.join(file(piece)))
        .collect();
    // What is left of the whole is as long as all pieces together.
    std::thread::scope(|scope| {
        let beside = scope.spawn(|| tools.optimise(workspace, &pieces));
        tools.optimise(workspace, &[main])?;
        let ended = beside.join();
        ended.map_err(|_| anyhow!("the thread that optimises the parts has broken down"))?
    })
}

/// Puts the cut program in place of the whole.
fn publish(build: &Build, folder: &Path, parts: &Parts) -> Result<()> {
    let Build { staging, stem, .. } = build;
    for ending in [".js", "_bg.wasm"] {
        let name = format!("{stem}{ending}");
        files::copy(&folder.join("bound").join(&name), &staging.join(name))?;
    }
    let home = staging.join(build.parts());
    files::make_folder(&home)?;
    for (name, part) in &parts.own {
        files::copy(&folder.join(file(part)), &home.join(file(name)))?;
    }
    files::write(
        &home.join(file(link::SHARED)),
        &boxed(folder, &parts.shared)?,
    )?;
    // Of the script that the cutter writes we need only this: it says nothing
    // of a part that does not come.
    let cutters = files::read_text(&folder.join(link::address(stem)))?;
    let mark = link::mark(&cutters);
    let script = link::script(stem, &build.parts(), parts.own.keys(), mark)?;
    files::write(&staging.join(link::address(stem)), script)?;
    let page = staging.join("index.html");
    let html = files::read_text(&page)?;
    files::write(&page, link::announced(&html, stem)?)
}

/// The pieces in one file: they are many and small, and most parts need most of
/// them. It is a program that does nothing and carries them, so that browsers
/// and servers treat it as what it holds.
fn boxed(folder: &Path, pieces: &BTreeSet<String>) -> Result<Vec<u8>> {
    let mut program = wasm_encoder::Module::new();
    for piece in pieces {
        let data = files::read(&folder.join(file(piece)))?;
        program.section(&wasm_encoder::CustomSection {
            name: link::SECTION.into(),
            data: data.into(),
        });
    }
    Ok(program.finish())
}

fn file(name: &str) -> String {
    format!("{name}.wasm")
}

/// What the names of the program's files begin with in the folder where Trunk
/// gathers them.
fn stem(staging: &Path) -> Result<String> {
    for entry in files::entries(staging)? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        if let Some(stem) = name.strip_suffix("_bg.wasm") {
            return Ok(stem.to_owned());
        }
    }
    bail!("Trunk has put no program into {}", staging.display())
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        files::remove_folder(folder)?;
    }
    files::make_folder(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(made: &[(&str, &[&str])]) -> Result<Parts> {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let made = made
            .iter()
            .map(|&(part, pieces)| (part.to_owned(), owned(pieces)));
        Parts::of(made.collect())
    }

    #[test]
    fn what_several_parts_need_is_shared() {
        let parts = parts(&[
            ("city", &["chunk_1", "split_city"]),
            ("map", &["split_map", "chunk_1"]),
        ]);
        let parts = parts.unwrap();
        assert_eq!(parts.own["city"], "split_city");
        assert_eq!(parts.own["map"], "split_map");
        assert_eq!(parts.shared, BTreeSet::from(["chunk_1".to_owned()]));
    }

    #[test]
    fn a_part_without_a_file_is_not_passed_over() {
        let made: &[(&str, &[&str])] =
            &[("city", &["chunk_1"]), ("map", &["split_map", "chunk_1"])];
        assert!(parts(made).is_err());
    }
}
