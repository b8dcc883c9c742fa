//! Chromium and its driver, for the tests in a browser.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::run;
use crate::tools::{succeeds, version_text};
use crate::workspace::Workspace;

const CHROME_NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];
const DRIVER_NAMES: &[&str] = &["chromedriver"];

/// Where installers put Chrome without putting it on PATH.
const CHROME_PLACES: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
];

const ADVICE: &str = "install Chromium (or Chrome) and the chromedriver of the same version, and put both on PATH \
                      or name them in the variables CHROME and CHROMEDRIVER";

/// A browser and the driver that fits it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Browser {
    /// Chromium or Chrome.
    pub chrome: PathBuf,
    /// The chromedriver of the same version.
    pub driver: PathBuf,
}

/// Finds Chromium and its driver, or installs them where apt-get can.
pub fn ensure(workspace: &Workspace) -> Result<Browser> {
    let browser = match find()? {
        Some(browser) => browser,
        None => {
            install(workspace)?;
            find()?.with_context(|| format!("no browser after the installation: {ADVICE}"))?
        }
    };
    check_pair(&browser)?;
    Ok(browser)
}

fn find() -> Result<Option<Browser>> {
    let chrome = named("CHROME")?
        .or_else(|| run::on_path(CHROME_NAMES))
        .or_else(in_usual_place);
    let driver = named("CHROMEDRIVER")?.or_else(|| run::on_path(DRIVER_NAMES));
    Ok(chrome
        .zip(driver)
        .map(|(chrome, driver)| Browser { chrome, driver }))
}

/// The program that a variable names, if it is set.
fn named(variable: &str) -> Result<Option<PathBuf>> {
    let Some(path) = std::env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
    else {
        return Ok(None);
    };
    ensure!(
        path.is_file(),
        "{variable} names {}, where there is no file",
        path.display()
    );
    Ok(Some(path))
}

fn in_usual_place() -> Option<PathBuf> {
    CHROME_PLACES
        .iter()
        .map(PathBuf::from)
        .find(|path| path.is_file())
}

/// Installs Debian's packages. Ubuntu's of this name only lead to a snap, which
/// chromedriver cannot start in many set-ups, so there the reader is asked.
fn install(workspace: &Workspace) -> Result<()> {
    let Some(apt) = run::on_path(&["apt-get"]).filter(|_| !is_ubuntu()) else {
        bail!("the browser tests need a browser: {ADVICE}");
    };
    let Some(prefix) = root_prefix(workspace) else {
        bail!("the browser tests need a browser, and installing one takes root: {ADVICE}");
    };
    println!("Installing the packages chromium and chromium-driver: two to five minutes.");
    let apt = apt.to_string_lossy();
    for arguments in [
        &["update"][..],
        &["install", "--yes", "chromium", "chromium-driver"],
    ] {
        let words: Vec<&str> = prefix
            .iter()
            .copied()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive", &apt, "-qq"])
            .chain(arguments.iter().copied())
            .collect();
        run::run(workspace.command(words[0]).args(&words[1..])).with_context(|| ADVICE)?;
    }
    Ok(())
}

fn is_ubuntu() -> bool {
    std::fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"))
}

/// What turns a command into one run by root, without asking for a password.
fn root_prefix(workspace: &Workspace) -> Option<&'static [&'static str]> {
    let mut ask = workspace.command("id");
    if run::read(ask.arg("-u")).is_ok_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    let mut sudo = workspace.command("sudo");
    sudo.args(["-n", "true"]);
    succeeds(sudo).then_some(&["sudo", "-n"])
}

/// A driver of another version starts and then fails in ways that explain nothing.
fn check_pair(browser: &Browser) -> Result<()> {
    let version = |program: &Path| version_text(program).as_deref().and_then(major_version);
    // Chrome on Windows does not tell its version on the command line.
    if let (Some(chrome), Some(driver)) = (version(&browser.chrome), version(&browser.driver)) {
        ensure!(
            chrome == driver,
            "{} is of version {chrome} but {} is for version {driver}: {ADVICE}",
            browser.chrome.display(),
            browser.driver.display()
        );
    }
    Ok(())
}

/// 141 of "Chromium 141.0.7390.54 built on …", "ChromeDriver 141.0.…" and the like.
fn major_version(text: &str) -> Option<u32> {
    text.split_whitespace().find_map(|word| {
        let (major, rest) = word.split_once('.')?;
        rest.starts_with(|c: char| c.is_ascii_digit())
            .then(|| major.parse().ok())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_browsers_say() {
        let cases = [
            (
                "Chromium 141.0.7390.54 built on Debian GNU/Linux 12 (bookworm)",
                Some(141),
            ),
            (
                "ChromeDriver 140.0.7339.16 (abc-refs/branch-heads/7339@{#1})",
                Some(140),
            ),
            ("Google Chrome 139.0.1.2", Some(139)),
            ("no version", None),
        ];
        for (text, expected) in cases {
            assert_eq!(major_version(text), expected, "{text}");
        }
    }
}
