//! A browser for one test: a Chromium that others may have used before, with a
//! session, a window and a context of its own.
//!
//! Starting a Chromium takes as long as a short test. What a test may leave
//! behind is therefore not cleared away but never shared: storage, cookies,
//! caches and permissions belong to the context; held keys, emulated screens
//! and networks and injected scripts to the session; the page and its workers
//! to the window, whose process is no other's. All three go with the test. A
//! Chromium in which a test failed is ended, in case that it is the cause.

use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use fantoccini::Client;
use fantoccini::wd::WindowHandle;

use crate::chromium::{Chromium, Context, Make, Session};
use crate::setting::Setting;

/// Those that run and that no test has at the moment: never more than tests
/// have run at once. Whoever started the driver ends them with it.
static IDLE: Mutex<Vec<Chromium>> = Mutex::new(Vec::new());

/// A browser as one test sees it. Its Chromium ends when this is dropped, as
/// when a test fails, unless it is handed back.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    session: Session,
    context: Context,
    // Last, for what is in it goes first.
    chromium: Chromium,
}

impl Browser {
    /// Takes a Chromium of this make that is idle, or starts one.
    ///
    /// # Errors
    /// If the driver is gone, or no browser starts.
    pub async fn start(setting: &Setting, make: Make) -> Result<Self> {
        // One that has died meanwhile is dropped here.
        while let Some(chromium) = next_idle(make) {
            if let Ok(browser) = Self::within(chromium).await {
                return Ok(browser);
            }
        }
        Self::within(Chromium::start(setting, make).await?).await
    }

    async fn within(chromium: Chromium) -> Result<Self> {
        let context = Context::open(&chromium)?;
        let (client, session) = chromium.begin_session().await?;
        let window = WindowHandle::try_from(context.window().to_owned())?;
        client.switch_to_window(window).await?;
        Ok(Self {
            client,
            session,
            context,
            chromium,
        })
    }

    /// Lets another test have the Chromium, without anything of this one.
    ///
    /// # Errors
    /// If something of this test cannot be taken away; the Chromium then ends.
    pub fn hand_back(self) -> Result<()> {
        let chromium = self.leave()?;
        idle().push(chromium);
        Ok(())
    }

    /// The same Chromium as the next test would see it.
    ///
    /// # Errors
    /// As above.
    pub async fn handed_on(self) -> Result<Self> {
        Self::within(self.leave()?).await
    }

    fn leave(self) -> Result<Chromium> {
        drop(self.session);
        self.context.close()?;
        Ok(self.chromium)
    }

    /// The connection to the browser.
    #[must_use]
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// What its context is called in commands to the browser as a whole.
    #[must_use]
    pub fn context(&self) -> &str {
        self.context.id()
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

/// Takes one, and lets go of the list before anybody waits.
fn next_idle(make: Make) -> Option<Chromium> {
    let mut idle = idle();
    let place = idle.iter().position(|chromium| chromium.make() == make)?;
    Some(idle.swap_remove(place))
}

fn idle() -> std::sync::MutexGuard<'static, Vec<Chromium>> {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}
