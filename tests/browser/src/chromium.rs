//! A running Chromium, and the parts of it that one test has to itself.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

use crate::DEADLINE;
use crate::setting::Setting;

/// Chromium without a screen, and without anything it does of its own accord.
/// Its address bar would load two web pages of its own for every window.
const ARGUMENTS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,WebUIOmniboxPopup",
    "about:blank",
];

/// The longest that a script in a page may take.
const SCRIPT: Duration = DEADLINE.saturating_mul(5);

/// Which build of the browser runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Make {
    /// The one that has pages and no windows: it shows them alike and takes a
    /// quarter less time. Screens it has none, nor keeps any awake.
    Shell,
    /// The one that readers have.
    Whole,
}

/// A Chromium that the driver has started. It ends when dropped.
#[derive(Debug)]
pub(crate) struct Chromium {
    make: Make,
    /// What keeps it running; no test uses it.
    session: Session,
    /// Where other sessions of the driver find it.
    debugger: String,
    /// The port and the path of the socket on which it takes orders.
    orders: (u16, String),
}

impl Chromium {
    /// Has the driver start one, with a profile of its own.
    pub async fn start(setting: &Setting, make: Make) -> Result<Self> {
        let program = match make {
            Make::Shell => &setting.shell,
            Make::Whole => &setting.chrome,
        };
        let options = json!({ "binary": program, "args": ARGUMENTS });
        let (client, session) = Session::begin(setting.driver, options).await?;
        let said = client.capabilities().cloned().unwrap_or_default();
        let said = |about: &str, what: &str| {
            let text = said.get(about).map(|about| text(about, what));
            text.with_context(|| format!("the driver says nothing about {about}"))?
        };
        Ok(Self {
            make,
            debugger: said("goog:chromeOptions", "debuggerAddress")?,
            orders: orders(Path::new(&said("chrome", "userDataDir")?))?,
            session,
        })
    }

    /// Which build it is.
    pub const fn make(&self) -> Make {
        self.make
    }

    /// Begins another session with it.
    pub async fn begin_session(&self) -> Result<(Client, Session)> {
        let options = json!({ "debuggerAddress": self.debugger });
        Session::begin(self.session.driver, options).await
    }
}

/// Where a Chromium takes orders, as it writes into its profile.
fn orders(profile: &Path) -> Result<(u16, String)> {
    let path = profile.join("DevToolsActivePort");
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let (port, path) = text.trim().split_once('\n').context("one line alone")?;
    Ok((port.parse()?, path.to_owned()))
}

/// A session of the driver. It ends when dropped, and with it the Chromium
/// that was started for it.
#[derive(Debug)]
pub(crate) struct Session {
    driver: SocketAddr,
    id: String,
}

impl Session {
    async fn begin(driver: SocketAddr, options: Value) -> Result<(Client, Self)> {
        let capabilities = json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            // One script may take a reader through many acts, each of which has the
            // deadline to itself; the driver's own limit is half a minute for all.
            "timeouts": { "script": SCRIPT.as_millis() },
            "goog:chromeOptions": options,
        });
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(serde_json::from_value(capabilities)?)
            .connect(&format!("http://{driver}"))
            .await
            .context("starting the browser")?;
        // The client cannot end it once its runtime is gone.
        client.persist().await?;
        let id = client.session_id().await?;
        let id = id.context("the driver names no session")?;
        Ok((client, Self { driver, id }))
    }

    /// Ends it, without the runtime.
    fn end(&self) -> std::io::Result<()> {
        let Self { driver, id } = self;
        let mut stream = TcpStream::connect(driver)?;
        stream.set_read_timeout(Some(DEADLINE))?;
        write!(
            stream,
            "DELETE /session/{id} HTTP/1.1\r\nHost: {driver}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )?;
        stream.read(&mut [0; 64]).map(|_| ())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Whoever started the driver ends with it whatever is left.
        let _ = self.end();
    }
}

/// Storage, cookies, caches and windows that nothing else in the browser sees,
/// as of a private window. All of it goes when this is dropped.
#[derive(Debug)]
pub(crate) struct Context {
    socket: WebSocket<TcpStream>,
    n_orders: u64,
    id: String,
    /// Its only window.
    window: String,
}

impl Context {
    /// Opens one with a window of its own.
    pub fn open(chromium: &Chromium) -> Result<Self> {
        let (port, path) = &chromium.orders;
        let stream = TcpStream::connect(("127.0.0.1", *port))?;
        stream.set_read_timeout(Some(DEADLINE))?;
        stream.set_write_timeout(Some(DEADLINE))?;
        let address = format!("ws://127.0.0.1:{port}{path}");
        let (socket, _) = tungstenite::client(address, stream)
            .map_err(|why| anyhow::anyhow!("{why}"))
            .context("the browser takes no orders")?;
        let mut context = Self {
            socket,
            n_orders: 0,
            id: String::new(),
            window: String::new(),
        };
        let made = context.order(
            "Target.createBrowserContext",
            // It goes with this connection, however the test ends.
            &json!({ "disposeOnDetach": true }),
        )?;
        context.id = text(&made, "browserContextId")?;
        let window = json!({
            "url": "about:blank", "browserContextId": context.id, "newWindow": true,
        });
        let made = context.order("Target.createTarget", &window)?;
        context.window = text(&made, "targetId")?;
        Ok(context)
    }

    /// What it is called in orders that concern it alone.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What its window is called, by the driver too.
    pub fn window(&self) -> &str {
        &self.window
    }

    /// Waits until nothing is left of it.
    pub fn close(mut self) -> Result<()> {
        let all = json!({ "browserContextId": self.id });
        self.order("Target.disposeBrowserContext", &all)?;
        Ok(())
    }

    /// Gives an order to the browser as a whole, and waits for the answer.
    fn order(&mut self, method: &str, params: &Value) -> Result<Value> {
        self.n_orders += 1;
        let order = json!({ "id": self.n_orders, "method": method, "params": params });
        self.socket.send(Message::text(order.to_string()))?;
        loop {
            let Message::Text(answer) = self.socket.read()? else {
                continue;
            };
            let mut answer: Value = serde_json::from_str(&answer)?;
            // The browser also tells of what nobody asked.
            if answer["id"] != self.n_orders {
                continue;
            }
            if let Some(error) = answer.get("error") {
                bail!("the browser refuses {method}: {error}");
            }
            return Ok(answer["result"].take());
        }
    }
}

fn text(answer: &Value, key: &str) -> Result<String> {
    let text = answer[key].as_str().map(str::to_owned);
    text.with_context(|| format!("the browser does not say {key}"))
}
