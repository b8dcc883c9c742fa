//! Chromium and its driver, for the tests in a browser.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Stdio};
use std::time::Duration;

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
/// The same without windows, which tests start and leave in less time.
const SHELL_NAMES: &[&str] = &["chromium-headless-shell", "chrome-headless-shell"];
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
    /// The browser of the same version that has no windows, where there is one;
    /// else once more the one that has.
    pub shell: PathBuf,
}

/// How often a driver is started that ends at once.
const MAX_STARTS: u32 = 3;

/// A driver that runs. It ends when dropped, and every browser that it started
/// with it, also where a program that asked for one was killed.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    address: SocketAddr,
    /// Kept open: a driver that cannot write ends.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts one at a port of its own choice.
    ///
    /// It takes a port that is free for IPv4 and ends where the same number is
    /// taken for IPv6: then it is started again.
    pub fn start(workspace: &Workspace, browser: &Browser) -> Result<Self> {
        for _ in 0..MAX_STARTS {
            if let Some(driver) = Self::start_once(workspace, browser)? {
                return Ok(driver);
            }
        }
        bail!("the driver ended {MAX_STARTS} times before it said its port")
    }

    /// None if the driver ended before it said its port.
    fn start_once(workspace: &Workspace, browser: &Browser) -> Result<Option<Self>> {
        let mut process = workspace
            .command(&browser.driver)
            .arg("--port=0")
            // The page speaks the reader's language; the tests read English.
            .env("LANGUAGE", "en")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("starting {}", browser.driver.display()))?;
        let output = process.stdout.take().context("the driver has no output")?;
        let mut output = BufReader::new(output);
        let Some(port) = read_port(&mut output)? else {
            process.wait()?;
            return Ok(None);
        };
        Ok(Some(Self {
            process,
            address: (Ipv4Addr::LOCALHOST, port).into(),
            _output: output,
        }))
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Has it end its browsers and then itself.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        write!(
            stream,
            "GET /shutdown HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )?;
        stream.read_to_end(&mut Vec::new()).map(|_| ())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // If it does not answer, killing it is all that is left.
        if self.shut_down().is_err() {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

/// The port that the driver chose: "… started successfully on port 41017."; none
/// if its output ends before.
fn read_port(output: &mut impl BufRead) -> Result<Option<u16>> {
    for line in output.lines() {
        let line = line?;
        if let Some((_, port)) = line.split_once("successfully on port ") {
            let port = port.trim_end_matches('.').trim().parse();
            return port.map(Some).with_context(|| line.clone());
        }
    }
    Ok(None)
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
    let chosen = named("CHROME")?;
    let is_chosen = chosen.is_some();
    let chrome = chosen
        .or_else(|| run::on_path(CHROME_NAMES))
        .or_else(in_usual_place);
    let driver = named("CHROMEDRIVER")?.or_else(|| run::on_path(DRIVER_NAMES));
    let Some((chrome, driver)) = chrome.zip(driver) else {
        return Ok(None);
    };
    // A browser that somebody names is the one that is asked.
    let shell = run::on_path(SHELL_NAMES).filter(|shell| {
        !is_chosen && version(shell).is_some_and(|it| version(&driver) == Some(it))
    });
    Ok(Some(Browser {
        shell: shell.unwrap_or_else(|| chrome.clone()),
        chrome,
        driver,
    }))
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
    println!("Installing Chromium, its driver and its shell: two to five minutes.");
    let apt = apt.to_string_lossy();
    let order = |arguments: &[&str]| {
        let words: Vec<&str> = prefix
            .iter()
            .copied()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive", &apt, "-qq"])
            .chain(arguments.iter().copied())
            .collect();
        run::run(workspace.command(words[0]).args(&words[1..]))
    };
    order(&["update"]).context(ADVICE)?;
    order(&["install", "--yes", "chromium", "chromium-driver"]).context(ADVICE)?;
    // Older systems have none.
    if let Err(why) = order(&["install", "--yes", SHELL_NAMES[0]]) {
        println!("Without the browser's shell the tests take a quarter longer: {why:#}");
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

fn version(program: &Path) -> Option<u32> {
    version_text(program).as_deref().and_then(major_version)
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

    #[test]
    fn the_port_is_read_from_what_the_driver_says() {
        let said = "Starting ChromeDriver 141.0.7390.54\n\
            ChromeDriver was started successfully on port 41017.\n";
        assert_eq!(read_port(&mut said.as_bytes()).unwrap(), Some(41_017));
        let ended = "Starting ChromeDriver 141.0.7390.54\n";
        assert_eq!(read_port(&mut ended.as_bytes()).unwrap(), None);
    }
}
