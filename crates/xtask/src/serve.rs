//! `cargo xtask serve`: the explorer in the browser, rebuilt as files change.

use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, Result, bail, ensure};

use crate::run;
use crate::tools::Toolbox;
use crate::workspace::Workspace;

const FIRST_PORT: u16 = 8080;
const LAST_PORT: u16 = 8099;

/// How to serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// None takes the first free port.
    pub port: Option<u16>,
    /// Whether to open a browser.
    pub open: bool,
    /// Whether to optimise, as the published build is.
    pub release: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: None,
            open: true,
            release: true,
        }
    }
}

impl Options {
    /// Reads the words after `serve`.
    ///
    /// Errors: a word is unknown, or `--port` is not followed by a number.
    pub fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--no-open" => options.open = false,
                "--dev" => options.release = false,
                "--port" => {
                    let number = words.next().context("--port needs a number after it")?;
                    let port = number
                        .parse()
                        .with_context(|| format!("`{number}` is no port number"))?;
                    options.port = Some(port);
                }
                other => bail!("`serve` has no option `{other}`"),
            }
        }
        Ok(options)
    }
}

/// Builds and serves until interrupted.
pub fn serve(workspace: &Workspace, options: &Options) -> Result<()> {
    let tools = Toolbox::ensure(workspace)?;
    let port = choose_port(options.port)?;
    let duration = if options.release {
        "two to four minutes"
    } else {
        "one to two minutes"
    };
    println!("Building the explorer: {duration} when nothing is compiled yet.");
    println!("It will be at http://localhost:{port}/ - press Ctrl+C to stop.");
    // A folder of its own: pages that reload themselves do not belong in dist/.
    let dist = "target/serve";
    std::fs::create_dir_all(workspace.path(dist)).with_context(|| format!("making {dist}"))?;
    let port = port.to_string();
    let mut arguments = vec!["serve", "--port", &port, "--dist", dist];
    arguments.extend(options.release.then_some("--release"));
    arguments.extend(options.open.then_some("--open"));
    run::run(&mut tools.trunk(workspace, &arguments))
}

fn choose_port(wanted: Option<u16>) -> Result<u16> {
    match wanted {
        Some(port) => {
            ensure!(is_free(port), "port {port} is in use: choose another with --port");
            Ok(port)
        }
        None => (FIRST_PORT..=LAST_PORT).find(|port| is_free(*port)).with_context(|| {
            format!("the ports {FIRST_PORT} to {LAST_PORT} are all in use: choose another with --port")
        }),
    }
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_from_words() {
        let options = Options::parse(&["--port", "9000", "--no-open", "--dev"]).unwrap();
        assert_eq!(
            options,
            Options {
                port: Some(9000),
                open: false,
                release: false
            }
        );
    }

    #[test]
    fn mistakes_are_refused() {
        for words in [&["--port"][..], &["--port", "high"], &["--fast"]] {
            assert!(Options::parse(words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn a_port_in_use_is_not_taken() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(choose_port(Some(port)).is_err());
    }
}
