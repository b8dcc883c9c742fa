//! The engine in WebAssembly by itself, with the page that asks and measures it.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::tools::Toolbox;
use crate::workspace::Workspace;
use crate::{files, run};

const TARGET: &str = "wasm32-unknown-unknown";
const CRATE: &str = "engine-wasm";
const MODULE: &str = "engine_wasm";

/// Where the built engine is put.
pub fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join(CRATE)
}

/// Builds the engine as the explorer is built, into a folder to be served.
pub fn build(workspace: &Workspace) -> Result<PathBuf> {
    let tools = Toolbox::ensure(workspace)?;
    println!("Building the engine for the browser: up to two minutes.");
    let package = format!("--package={CRATE}");
    let target = format!("--target={TARGET}");
    let options = ["build", "--release", "--locked", "--lib", &package, &target];
    run::run(&mut workspace.cargo(&options))?;
    let folder = folder(workspace);
    bind(workspace, &tools, &folder)?;
    tools.optimise(workspace, &[folder.join(format!("{MODULE}_bg.wasm"))])?;
    copy_page(workspace, &folder)?;
    copy_data(&workspace.path("public/data"), &folder.join("data"))?;
    Ok(folder)
}

fn bind(workspace: &Workspace, tools: &Toolbox, folder: &Path) -> Result<()> {
    let built = workspace
        .target()
        .join(TARGET)
        .join("release")
        .join(format!("{MODULE}.wasm"));
    let mut bind = tools.bindgen(workspace);
    bind.args(["--target=web", "--no-typescript", "--out-dir"]);
    run::run(bind.arg(folder).arg(built))
}

fn copy_page(workspace: &Workspace, folder: &Path) -> Result<()> {
    for name in ["index.html", "page.js"] {
        let page = workspace.path("crates/engine-wasm/page").join(name);
        files::copy(&page, &folder.join(name))?;
    }
    Ok(())
}

/// The shipped packages, with what lies beside their tables.
fn copy_data(from: &Path, to: &Path) -> Result<()> {
    files::make_folder(to)?;
    for entry in files::entries(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy_data(&from, &to)?;
        } else {
            files::copy(&from, &to)?;
        }
    }
    Ok(())
}
