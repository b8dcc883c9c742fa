//! A reader comes back without a network, meets a new version, or opens the
//! explorer from a disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use browser_tests::{
    DESKTOP, Fault, Figures, Page, Setting, Site, with_reader, with_reader_of_file,
    with_returning_reader_of,
};
use fantoccini::wd::WindowHandle;
use scenario::Language;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::EUROPE;
use crate::access::expect_accessible;
use crate::guide::leave_guide;
use crate::own_files::{TABLE, give};

const AMERICA: &str = "us-metros-2019";
const BOLIVIA: &str = "bolivia-municipalities-2020";

/// Each view, with a heading that only it has.
const VIEWS: [(&str, &str); 9] = [
    ("ranking", "Ranking"),
    ("compare", "Points by principle"),
    ("city", "Stockholm"),
    ("map", "Scores on the map"),
    ("robustness", "Robustness"),
    ("explore", "Explore"),
    ("learn", "Learn"),
    ("method", "Method"),
    ("data", "Data"),
];

/// Waits until the browser has the whole page, and answers it from there.
async fn wait_until_kept(page: &Page) -> Result<()> {
    let script = "return !!navigator.serviceWorker.controller";
    page.wait_for("the page to be kept", async || {
        page.ask(script, vec![]).await
    })
    .await
}

/// Asks whether there is a new version, as the browser does from time to time,
/// and gives the state in which it ends.
async fn look_for_news(page: &Page) -> Result<String> {
    let script = "const [done] = arguments;
        (async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            await registration.update();
            const news = registration.installing ?? registration.waiting;
            if (!news) return 'none';
            const isOver = () => news.state !== 'installing';
            if (!isOver()) {
                await new Promise((resolve) => {
                    news.addEventListener('statechange', () => isOver() && resolve());
                });
            }
            return news.state;
        })().then(done, (error) => done(String(error)))";
    page.ask_later(script, vec![]).await
}

/// Every heading is there, and the sentence that the page computes alone is not.
async fn expect_every_view(page: &Page) -> Result<()> {
    page.open("").await?;
    for (view, heading) in VIEWS {
        page.turn_to(&format!("?view={view}")).await?;
        page.find("heading", heading).await?;
    }
    page.open("?view=robustness").await?;
    page.wait_for_text("252 of 252 methods").await?;
    ensure!(
        !page.shows("The helper in the background").await?,
        "the page has no worker"
    );
    Ok(())
}

/// Every language speaks, on every data set.
async fn expect_every_language(page: &Page) -> Result<()> {
    page.open("").await?;
    for data in [AMERICA, BOLIVIA, EUROPE] {
        page.turn_to(&format!("?data={data}&lang=en")).await?;
        page.expect_ranking(&Figures::of(data)?.at("")?.rows()?)
            .await?;
    }
    for &language in Language::ALL {
        let list = page.find_one_of("combobox", &LANGUAGE_LISTS).await?;
        list.choose(language.own_name()).await?;
        let script = "return document.documentElement.lang === arguments[0]";
        page.wait_for(language.own_name(), async || {
            page.ask(script, vec![json!(language.word())]).await
        })
        .await?;
    }
    Ok(())
}

/// What the list of languages is called in each of them.
const LANGUAGE_LISTS: [&str; 6] = ["Language", "Langue", "Idioma", "Язык", "اللغة", "语言"];

#[tokio::test]
async fn after_one_visit_all_of_it_opens_without_a_server() -> Result<()> {
    let site = Site::open(&Setting::from_env()?.dist).await?;
    with_returning_reader_of(&site, async |page| {
        page.open("").await?;
        wait_until_kept(page).await?;
        site.stop().await?;
        expect_every_view(page).await?;
        expect_every_language(page).await
    })
    .await
}

/// A copy of the built page, to be built anew; it goes with the test.
struct Build {
    folder: PathBuf,
}

impl Build {
    fn copy(test: &str) -> Result<Self> {
        let name = format!("lci-{test}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        copy(&Setting::from_env()?.dist, &folder)?;
        Ok(Self { folder })
    }

    fn text(&self, file: &str) -> Result<String> {
        let path = self.folder.join(file);
        fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
    }

    fn write(&self, file: &str, text: &str) -> Result<()> {
        Ok(fs::write(self.folder.join(file), text)?)
    }

    /// Replaces a text that is in a file.
    fn change(&self, file: &str, from: &str, to: &str) -> Result<()> {
        let text = self.text(file)?;
        ensure!(text.contains(from), "there is no “{from}” in {file}");
        self.write(file, &text.replace(from, to))
    }

    /// Gives the build another name and its worker the list of what is there now,
    /// as `cargo xtask build` does.
    fn list(&self, name: &str) -> Result<()> {
        let worker = self.text("sw.js")?;
        let between = |start: &str, end: &str| {
            let start = worker.find(start).map(|at| at + start.len());
            let start = start.context("the worker has no list")?;
            let length = worker[start..].find(end).context("the list has no end")?;
            anyhow::Ok(start..start + length)
        };
        let named = between("const BUILD = \"", "\"")?;
        let listed = between("const FILES = ", ";")?;
        let before = &worker[named.clone()];
        self.change("index.html", before, name)?;
        let mut files: Map<String, Value> = serde_json::from_str(&worker[listed.clone()])?;
        for (file, hash) in &mut files {
            let bytes = fs::read(self.folder.join(file))?;
            *hash = format!("{:x}", Sha256::digest(bytes))[..32].into();
        }
        let files = serde_json::to_string(&files)?;
        let (head, middle) = (&worker[..named.start], &worker[named.end..listed.start]);
        let tail = &worker[listed.end..];
        self.write("sw.js", &format!("{head}{name}{middle}{files}{tail}"))
    }
}

impl Drop for Build {
    fn drop(&mut self) {
        // What is left of it is in the way of nobody.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

const NEWS: &str = "There is a new version of this page.";
const OLD_TITLE: &str = "title = Indice des villes apprenantes";
const NEW_TITLE: &str = "Indice nouveau";

/// The build that the page is of.
async fn build_of(page: &Page) -> Result<String> {
    let script = "return document.querySelector('meta[name=build]').content";
    page.ask(script, vec![]).await
}

/// Opens another window of the same reader, and goes there.
async fn open_beside(page: &Page, query: &str) -> Result<WindowHandle> {
    let before = page.client().windows().await?;
    page.ask::<()>("window.open(arguments[0])", vec![json!(query)])
        .await?;
    page.wait_for("another window", async || {
        Ok(page.client().windows().await?.len() > before.len())
    })
    .await?;
    let windows = page.client().windows().await?;
    let new = windows.into_iter().find(|window| !before.contains(window));
    let new = new.context("there is no other window")?;
    page.client().switch_to_window(new.clone()).await?;
    Ok(new)
}

#[tokio::test]
async fn a_new_version_comes_whole_and_only_to_the_window_that_asks_for_it() -> Result<()> {
    let build = Build::copy("two-builds")?;
    let site = Site::open(&build.folder).await?;
    with_returning_reader_of(&site, async |page| {
        page.open("?view=data").await?;
        wait_until_kept(page).await?;
        let old = build_of(page).await?;
        give(page, "drop", &[("mine.csv", TABLE.as_bytes())]).await?;
        page.query_after("?view=data").await?;
        leave_guide(page).await?;
        build.change("i18n/fr.ftl", OLD_TITLE, &format!("title = {NEW_TITLE}"))?;
        build.list("second")?;
        let first_window = page.client().window().await?;

        open_beside(page, "?view=method").await?;
        page.resize(browser_tests::DESKTOP).await?;
        page.find("heading", "Method").await?;
        assert_eq!(build_of(page).await?, old);
        assert_eq!(look_for_news(page).await?, "installed");
        page.wait_for_text(NEWS).await?;
        site.stop().await?;
        page.button("Show it").await?.click().await?;
        page.wait_for("the new version", async || {
            // Between two pages there is none to ask.
            Ok(build_of(page).await.unwrap_or_default() == "second")
        })
        .await?;
        page.list("Language").await?.choose("Français").await?;
        page.find("heading", NEW_TITLE).await?;

        page.client().switch_to_window(first_window).await?;
        page.wait_for_text(NEWS).await?;
        // It is kept: nothing is lost with the old version.
        assert!(!page.shows("must then be opened again").await?);
        assert_eq!(build_of(page).await?, old);
        page.list("Language").await?.choose("Français").await?;
        page.find("heading", &OLD_TITLE["title = ".len()..]).await?;
        page.button("L’afficher").await?.click().await?;
        page.wait_for("the new version", async || {
            Ok(build_of(page).await.unwrap_or_default() == "second")
        })
        .await?;
        page.find("heading", NEW_TITLE).await?;
        page.wait_for_text("mine.csv").await
    })
    .await
}

#[tokio::test]
async fn a_version_of_which_a_file_is_wrong_is_not_taken() -> Result<()> {
    let build = Build::copy("half-a-build")?;
    let site = Site::open(&build.folder).await?;
    with_returning_reader_of(&site, async |page| {
        page.open("").await?;
        wait_until_kept(page).await?;
        let old = build_of(page).await?;
        build.change("i18n/fr.ftl", OLD_TITLE, &format!("title = {NEW_TITLE}"))?;
        build.list("second")?;
        // Still the old one, as where a host copies a build file by file.
        build.change("i18n/fr.ftl", NEW_TITLE, &OLD_TITLE["title = ".len()..])?;
        assert_eq!(look_for_news(page).await?, "redundant");
        page.open("").await?;
        assert_eq!(build_of(page).await?, old);
        assert!(!page.shows(NEWS).await?);
        build.change("i18n/fr.ftl", OLD_TITLE, &format!("title = {NEW_TITLE}"))?;
        assert_eq!(look_for_news(page).await?, "installed");
        page.wait_for_text(NEWS).await
    })
    .await
}

#[tokio::test]
async fn where_a_folder_is_served_as_it_is_being_worked_on_nothing_is_kept() -> Result<()> {
    let build = Build::copy("no-list")?;
    let site = Site::open(&build.folder).await?;
    with_returning_reader_of(&site, async |page| {
        page.open("").await?;
        wait_until_kept(page).await?;
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        build.write("sw.js", &fs::read_to_string(root.join("public/sw.js"))?)?;
        look_for_news(page).await?;
        let left = "const [done] = arguments;
            (async () => {
                const workers = await navigator.serviceWorker.getRegistrations();
                return workers.length + (await caches.keys()).length;
            })().then(done, (error) => done(String(error)))";
        page.wait_for("everything to be given up", async || {
            Ok(page.ask_later::<Value>(left, vec![]).await? == 0)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn figures_from_elsewhere_open_without_a_network_until_they_are_removed() -> Result<()> {
    let dist = Setting::from_env()?.dist;
    let site = Site::open(&dist).await?;
    let elsewhere = Site::open(&dist).await?;
    with_returning_reader_of(&site, async |page| {
        let figures = Figures::of(AMERICA)?.at("")?.rows()?;
        let address = elsewhere.address(&format!("data/{AMERICA}/datapackage.json"));
        let query = format!("?data={address}");
        page.open(&query).await?;
        page.expect_ranking(&figures).await?;
        wait_until_kept(page).await?;
        page.list("Language").await?.choose("Français").await?;
        let translated = "Volonté politique et engagement";
        page.slider(translated).await?;

        let values = format!("data/{AMERICA}/values.csv");
        elsewhere.break_file(&values, Fault::Truncated);
        page.open(&query).await?;
        page.wait_for_text("The server with these figures could not be reached.")
            .await?;
        page.expect_ranking(&figures).await?;
        page.expect_complaints_about("values.csv").await?;

        site.stop().await?;
        elsewhere.stop().await?;
        page.open(&query).await?;
        page.wait_for_text("The server with these figures could not be reached.")
            .await?;
        page.expect_ranking(&figures).await?;
        page.list("Language").await?.choose("Français").await?;
        page.slider(translated).await?;
        page.list("Langue").await?.choose("English").await?;

        page.button("Without a network").await?.click().await?;
        page.wait_for_text("This page is kept on this device")
            .await?;
        let remove = "Remove US metropolitan areas, 2019 from this device";
        page.button(remove).await?.click().await?;
        page.wait_for_text("None has been opened here.").await?;
        page.complaints().await?;
        page.open(&query).await?;
        page.wait_for_text("datapackage.json could not be reached")
            .await?;
        page.expect_complaints_about("datapackage.json").await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_on_what_is_kept_in_arabic() -> Result<()> {
    let dist = Setting::from_env()?.dist;
    let elsewhere = Site::open(&dist).await?;
    with_reader(async |page, _| {
        let address = elsewhere.address(&format!("data/{AMERICA}/datapackage.json"));
        page.open(&format!("?data={address}&lang=ar")).await?;
        let kept = "const [done] = arguments;
            caches.open('lci / packages').then((cache) => cache.keys())
                .then((all) => done(all.length), () => done(0))";
        page.wait_for("the figures to be kept", async || {
            Ok(page.ask_later::<usize>(kept, vec![]).await? == 1)
        })
        .await?;
        page.ask::<()>("dispatchEvent(new Event('lci-news'))", vec![])
            .await?;
        page.button("عرضه").await?;
        expect_accessible(page).await?;
        page.resize(DESKTOP).await?;
        page.button("من دون شبكة").await?.click().await?;
        page.button("إزالة \u{2068}US metropolitan areas, 2019\u{2069} من هذا الجهاز")
            .await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn one_file_holds_all_of_it_and_opens_from_a_disk() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("lci single {}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let file = folder.join("on a stick.html");
    fs::copy(Setting::from_env()?.single, &file)
        .context("there is no single file: run `cargo xtask build --single-file`")?;
    let done = with_reader_of_file(&file, async |page| {
        let offline =
            json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        page.tell_browser("Network.enable", json!({})).await?;
        page.tell_browser("Network.emulateNetworkConditions", offline)
            .await?;
        expect_every_view(page).await?;
        expect_every_language(page).await?;
        // What is chosen is in the address, and comes back with it.
        page.open("").await?;
        page.link("Map").await?.click().await?;
        assert_eq!(page.query_after("").await?, "?view=map");
        page.find("heading", "Scores on the map").await?;
        page.client().back().await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await
    })
    .await;
    fs::remove_dir_all(&folder)?;
    done
}
