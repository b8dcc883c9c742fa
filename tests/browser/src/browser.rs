//! A browser of its own for one test, with a driver and a profile of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::setting::Setting;

/// Chromium without a screen, and without anything it does of its own accord.
const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// How often a driver is started that ends at once.
const MAX_STARTS: u32 = 3;

/// A running browser. It ends when dropped, also when a test fails.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    session: String,
    driver: Driver,
    profile: Profile,
}

impl Browser {
    /// Starts a browser with a fresh profile.
    ///
    /// # Errors
    /// If the driver or the browser does not start.
    pub async fn start(setting: &Setting) -> Result<Self> {
        let profile = Profile::new()?;
        let driver = Driver::start(setting)?;
        let arguments: Vec<String> = FLAGS
            .iter()
            .map(|&flag| flag.to_owned())
            .chain([profile.flag()])
            .collect();
        let capabilities = json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": { "binary": setting.chrome, "args": arguments },
        });
        let capabilities = serde_json::from_value(capabilities)?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .context("starting the browser")?;
        let session = client
            .session_id()
            .await?
            .context("the driver names no session")?;
        Ok(Self {
            client,
            session,
            driver,
            profile,
        })
    }

    /// The connection to the browser.
    #[must_use]
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// The browser's version, as it says itself.
    #[must_use]
    pub fn version(&self) -> String {
        let capabilities = self.client.capabilities();
        let version = capabilities
            .and_then(|found| found.get("browserVersion"))
            .and_then(|version| version.as_str());
        version.unwrap_or("of unknown version").to_owned()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A driver that is only killed would leave its browser running. If it
        // does not answer, killing it is all that is left.
        let _ = self.driver.end_session(&self.session);
        self.driver.kill();
        self.profile.remove();
    }
}

/// The driver's process.
#[derive(Debug)]
struct Driver {
    process: Child,
    port: u16,
    /// Kept open: a driver that cannot write ends.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts one at a port of its own choice.
    ///
    /// It takes a port that is free for IPv4 and ends where the same number is
    /// taken for IPv6, as it may be with several drivers at once: then it is
    /// started again.
    fn start(setting: &Setting) -> Result<Self> {
        for _ in 0..MAX_STARTS {
            if let Some(driver) = Self::start_once(setting)? {
                return Ok(driver);
            }
        }
        anyhow::bail!("the driver ended {MAX_STARTS} times before it said its port")
    }

    /// None if the driver ended before it said its port.
    fn start_once(setting: &Setting) -> Result<Option<Self>> {
        let mut process = Command::new(&setting.driver)
            .arg("--port=0")
            // The page speaks the reader's language; the tests read English.
            .env("LANGUAGE", "en")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("starting {}", setting.driver.display()))?;
        let output = process.stdout.take().context("the driver has no output")?;
        let mut output = BufReader::new(output);
        let Some(port) = read_port(&mut output)? else {
            process.wait()?;
            return Ok(None);
        };
        Ok(Some(Self {
            process,
            port,
            _output: output,
        }))
    }

    /// Ends the session and with it the browser, without the runtime, which
    /// may be gone already.
    fn end_session(&self, session: &str) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(
            stream,
            "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            self.port
        )?;
        stream.read(&mut [0; 64]).map(|_| ())
    }

    fn kill(&mut self) {
        // A process that has ended already is what we want.
        let _ = self.process.kill();
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

/// A folder for the browser's profile.
#[derive(Debug)]
struct Profile(PathBuf);

impl Profile {
    fn new() -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("learning-city-reader-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    fn flag(&self) -> String {
        format!("--user-data-dir={}", self.0.display())
    }

    fn remove(&self) {
        // What the browser still holds is left to the system to clear away.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
