//! Readers who use one browser after the other see nothing of each other.

use anyhow::{Context, Result, ensure};
use browser_tests::{Browser, Fault, Make, Page, Setting, Site};
use fantoccini::actions::{
    ActionSequence, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, PointerAction,
};
use fantoccini::key::Key;
use serde_json::{Map, Value, json};

/// All that a reader can find of those before, one entry for each place.
const TRACES: &str = "
    const [done] = arguments;
    const is = (query) => matchMedia(query).matches;
    const registrations = () => navigator.serviceWorker.getRegistrations();
    (async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        cookies: document.cookie,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await registrations()).length,
        permission: (await navigator.permissions.query({ name: 'geolocation' })).state,
        name: window.name,
        injected: typeof window.injected,
        size: [innerWidth, innerHeight, devicePixelRatio],
        dark: is('(prefers-color-scheme: dark)'),
        calm: is('(prefers-reduced-motion: reduce)'),
        zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        agent: navigator.userAgent,
        online: navigator.onLine,
    }))().then(done, (error) => done({ failure: String(error) }))";

/// Whether a click comes with a key that somebody holds.
const WATCH_CLICK: &str = "window.isHeld = null;
    addEventListener('mousedown', (event) => { window.isHeld = event.shiftKey; }, { capture: true });";

async fn traces(page: &Page) -> Result<Map<String, Value>> {
    let mut traces: Map<String, Value> = page.ask_later(TRACES, vec![]).await?;
    page.ask::<()>(WATCH_CLICK, vec![]).await?;
    let button = MOUSE_BUTTON_LEFT;
    let place = PointerAction::MoveTo {
        duration: None,
        x: 1.0,
        y: 1.0,
    };
    let click = [
        place,
        PointerAction::Down { button },
        PointerAction::Up { button },
    ];
    page.point(click).await?;
    traces.insert(
        "held".to_owned(),
        page.ask("return window.isHeld", vec![]).await?,
    );
    Ok(traces)
}

/// Leaves something in each of those places.
async fn leave_traces(page: &Page, browser: &Browser) -> Result<()> {
    let script = "
        const [done] = arguments;
        localStorage.setItem('mark', 1);
        sessionStorage.setItem('mark', 1);
        document.cookie = 'mark=1';
        window.name = 'mark';
        const opened = new Promise((resolve, reject) => {
            const opening = indexedDB.open('mark');
            opening.onsuccess = () => { opening.result.close(); resolve(); };
            opening.onerror = reject;
        });
        Promise.all([opened, caches.open('mark'), navigator.serviceWorker.register('mark.mjs')])
            .then(() => done(''), (error) => done(String(error)))";
    let failure: String = page.ask_later(script, vec![]).await?;
    ensure!(failure.is_empty(), "{failure}");
    let origin: String = page.ask("return location.origin", vec![]).await?;
    for (command, parameters) in [
        (
            "Browser.grantPermissions",
            json!({ "permissions": ["geolocation"], "origin": origin, "browserContextId": browser.context() }),
        ),
        (
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": "window.injected = 1" }),
        ),
        (
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": 500, "height": 400, "deviceScaleFactor": 2, "mobile": false }),
        ),
        (
            "Emulation.setEmulatedMedia",
            json!({ "features": [
                { "name": "prefers-color-scheme", "value": "dark" },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ] }),
        ),
        (
            "Emulation.setTimezoneOverride",
            json!({ "timezoneId": "Asia/Tokyo" }),
        ),
        (
            "Emulation.setUserAgentOverride",
            json!({ "userAgent": "mark" }),
        ),
    ] {
        let told = page.tell_browser(command, parameters).await;
        told.with_context(|| command.to_owned())?;
    }
    let shift = char::from(Key::Shift);
    let hold = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value: shift });
    page.client()
        .perform_actions(ActionSequence::from(hold))
        .await?;
    // The page that opens after these has them all.
    page.open("").await?;
    let offline =
        json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
    page.tell_browser("Network.emulateNetworkConditions", offline)
        .await?;
    Ok(())
}

#[tokio::test]
async fn nothing_of_a_reader_is_left_for_the_next_one() -> Result<()> {
    let setting = Setting::from_env()?;
    let site = Site::open(&setting.dist).await?;
    // A worker that outlives its page. That of ours comes when it has been open
    // for a while, and keeps what goes with it.
    site.break_file(
        "mark.mjs",
        Fault::Instead {
            kind: "text/javascript",
            bytes: Vec::new(),
        },
    );
    let browser = Browser::start(&setting, Make::Shell).await?;
    let page = Page::new(&browser, &site);
    page.open("").await?;
    let fresh = traces(&page).await?;
    leave_traces(&page, &browser).await?;
    let marked = traces(&page).await?;
    for (place, found) in &marked {
        assert_ne!(found, &fresh[place], "{place}: nothing could be left there");
    }
    let browser = browser.handed_on().await?;
    let page = Page::new(&browser, &site);
    page.open("").await?;
    assert_eq!(traces(&page).await?, fresh);
    page.expect_no_complaint().await?;
    browser.hand_back()
}

#[tokio::test]
async fn a_page_that_dies_takes_no_other_reader_along() -> Result<()> {
    let setting = Setting::from_env()?;
    let site = Site::open(&setting.dist).await?;
    let browser = Browser::start(&setting, Make::Shell).await?;
    let page = Page::new(&browser, &site);
    ensure!(
        page.client().goto("chrome://crash").await.is_err(),
        "the page lives"
    );
    let browser = browser.handed_on().await?;
    let page = Page::new(&browser, &site);
    page.open("").await?;
    browser.hand_back()
}

#[tokio::test]
async fn a_browser_that_dies_fails_its_reader_and_no_other() -> Result<()> {
    let setting = Setting::from_env()?;
    let site = Site::open(&setting.dist).await?;
    let browser = Browser::start(&setting, Make::Shell).await?;
    let page = Page::new(&browser, &site);
    // Nobody is left to answer.
    let _ = page.tell_browser("Browser.crash", json!({})).await;
    ensure!(page.query().await.is_err(), "the browser lives");
    ensure!(browser.hand_back().is_err(), "a dead browser is handed on");
    let browser = Browser::start(&setting, Make::Shell).await?;
    let page = Page::new(&browser, &site);
    page.open("").await?;
    browser.hand_back()
}
