//! A page in a browser: opening it, waiting for it, finding what is on it.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use axum::http::Method;
use fantoccini::Client;
use fantoccini::actions::{
    ActionSequence, InputSource, KeyAction, KeyActions, MouseActions, PointerAction,
};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::DEADLINE;
use crate::browser::Browser;
use crate::control::Control;
use crate::site::Site;

/// Between the first two looks at something that is awaited, and at most. Each
/// look keeps the page from what it does meanwhile.
const POLL: [Duration; 2] = [Duration::from_millis(20), Duration::from_millis(120)];

/// The time that is left for something that is awaited.
struct Patience {
    deadline: Instant,
    pause: Duration,
}

impl Patience {
    fn new() -> Self {
        Self {
            deadline: Instant::now() + DEADLINE,
            pause: POLL[0],
        }
    }

    fn is_over(&self) -> bool {
        Instant::now() > self.deadline
    }

    /// Until the next look: longer each time.
    async fn pause(&mut self) {
        tokio::time::sleep(self.pause).await;
        self.pause = (self.pause * 3 / 2).min(POLL[1]);
    }
}

/// A key, and one that is held meanwhile.
pub type Stroke = (Option<Key>, Key);

/// The page of one reader.
#[derive(Clone, Debug)]
pub struct Page {
    client: Client,
    /// What the browser calls all that this reader has to himself.
    context: String,
    base: String,
}

/// A command that only Chromium's driver knows, as path below the session and
/// what is posted there.
#[derive(Debug)]
struct DriverCommand {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for DriverCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// A node of the tree that the browser builds for screen readers.
struct AccessibleNode {
    name: String,
    backend_id: i64,
}

/// How the button begins that names the open data set.
const DATA_SET: &str = "Data set: ";

impl Page {
    /// The page of this site in this browser, not opened yet.
    #[must_use]
    pub fn new(browser: &Browser, site: &Site) -> Self {
        Self {
            client: browser.client().clone(),
            context: browser.context().to_owned(),
            base: site.address(""),
        }
    }

    /// The page that is this file on the machine's disk, not opened yet.
    ///
    /// # Errors
    /// If the path is not a whole one.
    pub fn of_file(browser: &Browser, file: &Path) -> Result<Self> {
        let address = Url::from_file_path(file);
        let address = address.map_err(|()| anyhow::anyhow!("{} is no place", file.display()))?;
        Ok(Self {
            client: browser.client().clone(),
            context: browser.context().to_owned(),
            base: address.into(),
        })
    }

    /// Lets the browser keep nothing of the page for later: what does not come
    /// from the site then does not come at all. Nor does it fetch what the reader
    /// has not asked for, as browsers that save data do not: most tests never look
    /// at what the page fetches ahead, and that is a third of a page's work.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn forget_everything(&self) -> Result<()> {
        self.save_data(true).await?;
        let script = "Object.defineProperty(Navigator.prototype, 'serviceWorker', \
            { get: () => undefined })";
        self.tell_browser(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        )
        .await?;
        Ok(())
    }

    /// Lets the reader's browser save data, or not, from the next page on.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn save_data(&self, is_saving: bool) -> Result<()> {
        let setting = json!({ "dataSaverEnabled": is_saving });
        self.tell_browser("Emulation.setDataSaverOverride", setting)
            .await?;
        Ok(())
    }

    /// The connection to the browser, for what has no word here.
    #[must_use]
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// Sets the size of the viewport in CSS pixels.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn resize(&self, (width, height): (u32, u32)) -> Result<()> {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.tell_browser("Emulation.setDeviceMetricsOverride", metrics)
            .await?;
        Ok(())
    }

    /// Lets the page take itself for the one that is looked at, whichever window
    /// the machine thinks is in front.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn keep_focused(&self) -> Result<()> {
        self.tell_browser(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        )
        .await?;
        Ok(())
    }

    /// Goes to the page with this query, `?…` or empty, and waits until it has
    /// a ranking or says why not.
    ///
    /// # Errors
    /// If neither comes in time.
    pub async fn open(&self, query: &str) -> Result<()> {
        self.visit(query).await?;
        self.wait_until_open().await
    }

    async fn wait_until_open(&self) -> Result<()> {
        let is_there = || {
            self.yes(
                "return !document.querySelector(':root[data-first]') \
                    && !!document.querySelector('#app :is(main h2, [role=alert])')",
            )
        };
        self.wait_for("the page to open", is_there).await
    }

    /// Goes to this query within the page that is open, as Back and Forward do, and
    /// lets it draw: nothing is loaded anew, which is a fraction of the work. What
    /// was on screen may stay until something has come, such as texts: whoever
    /// looks waits for what only the new page has.
    ///
    /// # Errors
    /// If the page has neither a ranking nor says why not.
    pub async fn turn_to(&self, query: &str) -> Result<()> {
        let turn = "history.pushState(null, '', location.pathname + arguments[0]); \
            dispatchEvent(new PopStateEvent('popstate'))";
        self.ask::<()>(turn, vec![json!(query)]).await?;
        self.wait_for_drawing().await?;
        self.wait_until_open().await
    }

    /// The same, once the page speaks this language.
    ///
    /// # Errors
    /// As above, or if it goes on in another.
    pub async fn turn_to_in(&self, query: &str, language: &str) -> Result<()> {
        self.turn_to(query).await?;
        let speaks = "return document.documentElement.lang === arguments[0]";
        self.wait_for(language, async || {
            self.ask(speaks, vec![json!(language)]).await
        })
        .await?;
        self.wait_for_drawing().await
    }

    /// Waits until the page has been laid out and painted as it is now.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn wait_for_drawing(&self) -> Result<()> {
        let drawn = "const [done] = arguments; \
            requestAnimationFrame(() => requestAnimationFrame(() => done()))";
        self.ask_later(drawn, vec![]).await
    }

    /// Goes to the page with this query and waits for nothing.
    ///
    /// # Errors
    /// If the browser cannot go there.
    pub async fn visit(&self, query: &str) -> Result<()> {
        Ok(self.client.goto(&format!("{}{query}", self.base)).await?)
    }

    /// Goes to the page with this query while some of it may not come: the browser
    /// waits for all that the page asks for, this does not.
    ///
    /// # Errors
    /// If the browser cannot go there.
    pub async fn begin(&self, query: &str) -> Result<()> {
        let go = json!({ "url": format!("{}{query}", self.base) });
        self.tell_browser("Page.navigate", go).await?;
        self.wait_for("the page to begin", async || {
            self.yes("return !!document.getElementById('app')").await
        })
        .await
    }

    /// The query of the current address, with its question mark.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn query(&self) -> Result<String> {
        self.ask("return location.search", vec![]).await
    }

    /// Waits until the query is another than `before`, and gives it.
    ///
    /// # Errors
    /// If it stays the same.
    pub async fn query_after(&self, before: &str) -> Result<String> {
        self.wait_for("the address to change", async || {
            Ok(self.query().await? != before)
        })
        .await?;
        self.query().await
    }

    /// Waits until `is_so`.
    ///
    /// # Errors
    /// If it is not so in time, named by `what`.
    pub async fn wait_for(&self, what: &str, is_so: impl AsyncFn() -> Result<bool>) -> Result<()> {
        let mut patience = Patience::new();
        while !is_so().await? {
            ensure!(
                !patience.is_over(),
                "waited in vain for {what}\n{}",
                self.excerpt().await
            );
            patience.pause().await;
        }
        Ok(())
    }

    /// Waits until the page shows this text.
    ///
    /// # Errors
    /// If it does not in time.
    pub async fn wait_for_text(&self, text: &str) -> Result<()> {
        self.wait_for(&format!("“{text}”"), async || self.shows(text).await)
            .await
    }

    /// Whether the page shows this text.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn shows(&self, text: &str) -> Result<bool> {
        let script = "return document.body.innerText.replace(/\\s+/g, ' ').includes(arguments[0])";
        self.ask(script, vec![json!(text)]).await
    }

    /// Runs a function body in the page and takes what it returns.
    ///
    /// # Errors
    /// If it throws, or returns something of another shape.
    pub async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        let answer = self.client.execute(script, arguments).await?;
        serde_json::from_value(answer).with_context(|| format!("from: {script}"))
    }

    /// The same for a function body that calls its last argument when it is
    /// done.
    ///
    /// # Errors
    /// If it throws, takes too long, or gives something of another shape.
    pub async fn ask_later<T: serde::de::DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        let answer = self.client.execute_async(script, arguments).await?;
        Ok(serde_json::from_value(answer)?)
    }

    /// Sends a command of the Chrome DevTools Protocol.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn tell_browser(&self, command: &str, parameters: Value) -> Result<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        let command = DriverCommand {
            path: "goog/cdp/execute",
            body,
        };
        Ok(self.client.issue_cmd(command).await?)
    }

    /// Lets everything that the reader saves go into a folder.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn save_into(&self, folder: &Path) -> Result<()> {
        let settings = json!({
            "behavior": "allow", "browserContextId": self.context, "downloadPath": folder,
        });
        self.tell_browser("Browser.setDownloadBehavior", settings)
            .await?;
        Ok(())
    }

    /// The slider of this name.
    ///
    /// # Errors
    /// If there is none in time; this holds for the finders below too.
    pub async fn slider(&self, name: &str) -> Result<Control> {
        self.find("slider", name).await
    }

    /// The number field of this name.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn number_field(&self, name: &str) -> Result<Control> {
        self.find("spinbutton", name).await
    }

    /// The button of this name.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn button(&self, name: &str) -> Result<Control> {
        self.find("button", name).await
    }

    /// The link of this name.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn link(&self, name: &str) -> Result<Control> {
        self.find("link", name).await
    }

    /// The tick box of this name.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn tick_box(&self, name: &str) -> Result<Control> {
        self.find("checkbox", name).await
    }

    /// The round button of a group, by this name.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn option(&self, name: &str) -> Result<Control> {
        self.find("radio", name).await
    }

    /// The list to choose from, of this name.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn list(&self, name: &str) -> Result<Control> {
        self.find("combobox", name).await
    }

    /// The button that names the open data set and leads to the others; its value
    /// is what addresses call the data set.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn data_set(&self) -> Result<Control> {
        let named = |names: Vec<String>| names.into_iter().find(|name| name.starts_with(DATA_SET));
        self.wait_for("the name of the data set", async || {
            Ok(named(self.names("button").await?).is_some())
        })
        .await?;
        let name = named(self.names("button").await?).context("no data set")?;
        self.button(&name).await
    }

    /// Chooses a data set from the catalogue by its title.
    ///
    /// # Errors
    /// If the catalogue has none of this title in time.
    pub async fn choose_data_set(&self, title: &str) -> Result<()> {
        self.data_set().await?.click().await?;
        self.link(title).await?.click().await
    }

    /// What opens and closes a fold, by this name.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn fold(&self, name: &str) -> Result<Control> {
        self.find("DisclosureTriangle", name).await
    }

    /// The table of this name.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn table(&self, name: &str) -> Result<Control> {
        self.find("table", name).await
    }

    /// The table of this name that is read cell by cell.
    ///
    /// # Errors
    /// If there is none in time.
    pub async fn grid(&self, name: &str) -> Result<Control> {
        self.find("grid", name).await
    }

    /// What has this role and this name for a screen reader.
    ///
    /// # Errors
    /// If nothing has in time; the names that there are for the role are told.
    pub async fn find(&self, role: &str, name: &str) -> Result<Control> {
        self.find_one_of(role, &[name]).await
    }

    /// What has this role and one of these names for a screen reader, whatever
    /// further sentence the name has.
    ///
    /// # Errors
    /// If nothing has in time; the names that there are for the role are told.
    pub async fn find_one_of(&self, role: &str, wanted: &[&str]) -> Result<Control> {
        // A caption may have a further sentence, as on what changes are counted from.
        let is_wanted = |name: &str| {
            let mut rests = wanted.iter().filter_map(|wanted| name.strip_prefix(wanted));
            rests.any(|rest| rest.is_empty() || rest.starts_with(". "))
        };
        let described = format!("{wanted:?}");
        self.find_where(role, &described, is_wanted).await
    }

    /// What has this role and a name for a screen reader that is `described` so.
    ///
    /// # Errors
    /// If nothing has in time; the names that there are for the role are told.
    pub async fn find_where(
        &self,
        role: &str,
        described: &str,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Result<Control> {
        let mut patience = Patience::new();
        loop {
            let nodes = self.accessible(role).await?;
            if let Some(node) = nodes.iter().find(|node| is_wanted(&node.name)) {
                // It may go between being seen and being touched.
                if let Ok(element) = self.element(node.backend_id).await {
                    return Ok(Control::new(
                        self.clone(),
                        element,
                        format!("{role} “{}”", node.name),
                    ));
                }
            }
            if patience.is_over() {
                let names: Vec<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
                bail!(
                    "there is no {role} {described}; there are: {names:?}\n{}",
                    self.excerpt().await
                );
            }
            patience.pause().await;
        }
    }

    /// The names of all that has this role, in the order of the page.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn names(&self, role: &str) -> Result<Vec<String>> {
        Ok(self
            .accessible(role)
            .await?
            .into_iter()
            .map(|node| node.name)
            .collect())
    }

    async fn accessible(&self, role: &str) -> Result<Vec<AccessibleNode>> {
        let document = self
            .tell_browser("Runtime.evaluate", json!({ "expression": "document" }))
            .await?;
        let query = json!({ "objectId": document["result"]["objectId"], "role": role });
        let found = self
            .tell_browser("Accessibility.queryAXTree", query)
            .await?;
        let nodes = found["nodes"].as_array().context("no list of nodes")?;
        let is_there = |node: &&Value| node["ignored"] == false;
        let read = |node: &Value| AccessibleNode {
            name: node["name"]["value"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            backend_id: node["backendDOMNodeId"].as_i64().unwrap_or_default(),
        };
        Ok(nodes.iter().filter(is_there).map(read).collect())
    }

    async fn element(&self, backend_id: i64) -> Result<Element> {
        let object = self
            .tell_browser("DOM.resolveNode", json!({ "backendNodeId": backend_id }))
            .await?;
        let keep = json!({
            "objectId": object["object"]["objectId"],
            "functionDeclaration": "function () { window.foundByTest = this; }",
        });
        self.tell_browser("Runtime.callFunctionOn", keep).await?;
        let found = self
            .client
            .execute("return window.foundByTest", vec![])
            .await?;
        let id = found
            .as_object()
            .and_then(|found| found.values().next())
            .and_then(Value::as_str);
        let id = id.context("the node is no element")?;
        Ok(Element::from_element_id(
            self.client.clone(),
            ElementRef::from(id.to_owned()),
        ))
    }

    /// Presses and releases a key where the focus is.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn press(&self, key: Key) -> Result<()> {
        self.press_all(&[key]).await
    }

    /// Presses and releases keys one after the other, as fast as the page
    /// takes them.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn press_all(&self, keys: &[Key]) -> Result<()> {
        let keys = keys.iter().map(|&key| char::from(key)).fold(
            KeyActions::new("keyboard".to_owned()),
            |keys, value| {
                keys.then(KeyAction::Down { value })
                    .then(KeyAction::Up { value })
            },
        );
        Ok(self
            .client
            .perform_actions(ActionSequence::from(keys))
            .await?)
    }

    /// Presses keys one after the other, each with the one that is held meanwhile,
    /// as fast as the page takes them.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn press_strokes(&self, strokes: &[Stroke]) -> Result<()> {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for &(held, key) in strokes {
            let value = char::from(key);
            let held = held.map(char::from);
            if let Some(value) = held {
                keys = keys.then(KeyAction::Down { value });
            }
            keys = keys
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
            if let Some(value) = held {
                keys = keys.then(KeyAction::Up { value });
            }
        }
        Ok(self
            .client
            .perform_actions(ActionSequence::from(keys))
            .await?)
    }

    /// Presses and releases a key while others are held.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn press_with(&self, held: &[Key], key: char) -> Result<()> {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for &held in held {
            let value = char::from(held);
            keys = keys.then(KeyAction::Down { value });
        }
        keys = keys
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        for &held in held.iter().rev() {
            let value = char::from(held);
            keys = keys.then(KeyAction::Up { value });
        }
        Ok(self
            .client
            .perform_actions(ActionSequence::from(keys))
            .await?)
    }

    /// Lets the mouse do these things. A button that is down stays down.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn point(&self, actions: impl IntoIterator<Item = PointerAction>) -> Result<()> {
        let mouse = actions
            .into_iter()
            .fold(MouseActions::new("mouse".to_owned()), MouseActions::then);
        Ok(self
            .client
            .perform_actions(ActionSequence::from(mouse))
            .await?)
    }

    /// What the browser complained of since it was last asked: errors of
    /// scripts, refused connections, violations of the content security
    /// policy.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let command = DriverCommand {
            path: "se/log",
            body: json!({ "type": "browser" }),
        };
        let log = self.client.issue_cmd(command).await?;
        let entries = log.as_array().context("no list of entries")?;
        let is_serious =
            |entry: &&Value| entry["level"] == "SEVERE" || entry["source"] == "security";
        let text = |entry: &Value| entry["message"].as_str().unwrap_or_default().to_owned();
        Ok(entries.iter().filter(is_serious).map(text).collect())
    }

    /// Makes sure that the browser had nothing to complain of.
    ///
    /// # Errors
    /// What it complained of.
    pub async fn expect_no_complaint(&self) -> Result<()> {
        let complaints = self.complaints().await?;
        ensure!(
            complaints.is_empty(),
            "the browser complains: {complaints:#?}"
        );
        Ok(())
    }

    /// Makes sure that the browser complained of what was provoked, and of
    /// nothing else.
    ///
    /// # Errors
    /// What else it complained of, or that it did not complain.
    pub async fn expect_complaints_about(&self, file: &str) -> Result<()> {
        let complaints = self.complaints().await?;
        ensure!(
            !complaints.is_empty(),
            "the browser does not complain of {file}"
        );
        let others: Vec<&String> = complaints
            .iter()
            .filter(|complaint| !complaint.contains(file))
            .collect();
        ensure!(
            others.is_empty(),
            "the browser complains of more than {file}: {others:#?}"
        );
        Ok(())
    }

    /// The first lines of the page, for messages of failure.
    async fn excerpt(&self) -> String {
        let text: Result<String> = self
            .ask("return document.body.innerText.slice(0, 600)", vec![])
            .await;
        text.map_or_else(
            |error| error.to_string(),
            |text| format!("The page begins: {text}"),
        )
    }

    /// Whether a question without arguments is answered with yes.
    async fn yes(&self, script: &str) -> Result<bool> {
        self.ask(script, vec![]).await
    }
}
