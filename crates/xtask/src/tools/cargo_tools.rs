//! Tools that Cargo builds: Trunk and wasm-bindgen.
//!
//! They go to a cache of their own, apart from `~/.cargo/bin` and outside the
//! checkout: nobody's installed versions change, and a second checkout need not
//! build them again.

use std::borrow::Cow;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::run;
use crate::tools::version_text;
use crate::workspace::Workspace;

/// A program of one exact version, and the crate that it is built from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    package: &'static str,
    program: &'static str,
    version: Cow<'static, str>,
    /// How far Cargo optimises it: no farther than is won back by what it does.
    level: &'static str,
    /// How long the build took on two cores.
    minutes: u32,
}

/// Builds and serves the page.
pub const TRUNK: Tool = Tool {
    package: "trunk",
    program: "trunk",
    version: Cow::Borrowed("0.21.14"),
    // It waits for others most of the time.
    level: "0",
    minutes: 3,
};

/// Writes the JavaScript beside the WebAssembly.
///
/// It works only at exactly the version of the crate that the explorer uses.
pub fn wasm_bindgen(workspace: &Workspace) -> Result<Tool> {
    let lock =
        std::fs::read_to_string(workspace.path("Cargo.lock")).context("reading Cargo.lock")?;
    let version = locked_version(&lock, "wasm-bindgen")
        .context("Cargo.lock names no version of wasm-bindgen")?
        .to_owned();
    Ok(Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: Cow::Owned(version),
        level: "1",
        minutes: 2,
    })
}

/// Finds the tool on PATH or in the cache, or builds it into the cache.
pub fn ensure(tool: &Tool) -> Result<PathBuf> {
    if let Some(found) = run::on_path(&[tool.program]).filter(|path| fits(tool, path)) {
        return Ok(found);
    }
    let home = cache_folder()?.join(format!("{}-{}", tool.package, tool.version));
    if let Some(found) = cached(tool, &home) {
        return Ok(found);
    }
    install(tool, &home)?;
    cached(tool, &home).with_context(|| {
        format!(
            "{} was built into {} but does not run from there",
            tool.program,
            home.display()
        )
    })
}

fn cached(tool: &Tool, home: &Path) -> Option<PathBuf> {
    run::candidates(&home.join("bin"), tool.program)
        .into_iter()
        .find(|path| path.is_file() && fits(tool, path))
}

fn fits(tool: &Tool, program: &Path) -> bool {
    version_text(program).is_some_and(|text| text.split_whitespace().nth(1) == Some(&*tool.version))
}

/// Builds the tool beside its place and then moves it there, so that an
/// interrupted build leaves nothing that looks like a tool.
fn install(tool: &Tool, home: &Path) -> Result<()> {
    println!(
        "Building {} {}: about {} minutes on two cores, once for this user.",
        tool.package, tool.version, tool.minutes
    );
    let partial = home.with_file_name(format!(
        "{}-{}.partial-{}",
        tool.package,
        tool.version,
        std::process::id()
    ));
    std::fs::create_dir_all(&partial).with_context(|| format!("making {}", partial.display()))?;
    let outcome =
        run::run(&mut install_command(tool, &partial)).and_then(|()| publish(tool, &partial, home));
    if partial.exists() {
        std::fs::remove_dir_all(&partial)
            .with_context(|| format!("removing {}", partial.display()))?;
    }
    outcome
}

fn install_command(tool: &Tool, root: &Path) -> Command {
    let mut command = Command::new(run::cargo());
    command
        .args([
            "install",
            "--locked",
            "--no-default-features",
            "--no-track",
            "--version",
        ])
        .arg(&*tool.version)
        .arg("--root")
        .arg(root)
        .arg(tool.package)
        // Away from the checkout, whose settings and target folder are not for tools.
        .current_dir(root)
        .env_remove("CARGO_TARGET_DIR")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.level)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    command
}

fn publish(tool: &Tool, partial: &Path, home: &Path) -> Result<()> {
    ensure!(
        cached(tool, partial).is_some(),
        "cargo install left no working {}",
        tool.program
    );
    // Another checkout may have finished the same build meanwhile.
    if cached(tool, home).is_some() {
        return Ok(());
    }
    if home.exists() {
        std::fs::remove_dir_all(home).with_context(|| format!("removing {}", home.display()))?;
    }
    std::fs::rename(partial, home).with_context(|| format!("moving the tool to {}", home.display()))
}

/// Where this user's tools live, by the custom of the system.
fn cache_folder() -> Result<PathBuf> {
    let Some(cache) = user_cache(|name| std::env::var_os(name).filter(|value| !value.is_empty()))
    else {
        bail!("this user has no home folder to keep tools in: set HOME");
    };
    Ok(cache.join("learning-city-explorer").join("tools"))
}

fn user_cache(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    if cfg!(windows) {
        return variable("LOCALAPPDATA").map(PathBuf::from);
    }
    let home = || variable("HOME").map(PathBuf::from);
    if cfg!(target_os = "macos") {
        return home().map(|home| home.join("Library").join("Caches"));
    }
    // The XDG rules say to ignore a relative path.
    variable("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| home().map(|home| home.join(".cache")))
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.79\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"…\"\n";

    #[test]
    fn the_version_is_that_of_the_package_of_exactly_this_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[cfg(not(any(windows, target_os = "macos")))]
    #[test]
    fn the_cache_follows_xdg_and_else_home() {
        let with = |xdg: &'static str| {
            move |name: &str| match name {
                "HOME" => Some("/users/ada".into()),
                "XDG_CACHE_HOME" if !xdg.is_empty() => Some(xdg.into()),
                _ => None,
            }
        };
        assert_eq!(user_cache(with("")), Some("/users/ada/.cache".into()));
        assert_eq!(user_cache(with("/fast/cache")), Some("/fast/cache".into()));
        assert_eq!(
            user_cache(with("relative")),
            Some("/users/ada/.cache".into())
        );
        assert_eq!(user_cache(|_| None), None);
    }
}
