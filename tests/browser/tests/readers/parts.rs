//! Parts of the program come when they are first needed, or do not come.

use anyhow::{Context, Result, ensure};
use browser_tests::{Fault, Figures, Page, Setting, Site, with_reader};
use serde_json::json;

use crate::EUROPE;
use crate::own_files::{TABLE, give};

const MISSING: &str = "This part of the page could not be loaded";

/// The file of a part in the folder of the built page.
fn file_of(part: &str) -> Result<String> {
    let names = std::fs::read_dir(Setting::from_env()?.dist)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<Vec<String>>>()?;
    let folder = names.iter().find(|name| name.starts_with("parts-"));
    let folder = folder.context("the built page has no parts")?;
    Ok(format!("{folder}/{part}.wasm"))
}

/// The part of a view does not come, then comes at the second try, and with it
/// whatever else did not come. So many places on the page say that they lack it.
async fn fail_then_retry(
    page: &Page,
    site: &Site,
    part: &str,
    fault: Fault,
    n_places: usize,
) -> Result<()> {
    let file = file_of(part)?;
    site.break_file(&file, fault);
    page.open("?view=map").await?;
    page.wait_for_text(MISSING).await?;
    page.expect_complaints_about(&file).await?;
    // All else works.
    page.link("Ranking").await?.click().await?;
    page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
        .await?;
    page.link("Map").await?.click().await?;
    page.wait_for_text(MISSING).await?;
    // One that has asked already may still be waiting for what is broken.
    page.wait_for("all places to say so", async || {
        let buttons = page.names("button").await?;
        let tries = buttons.iter().filter(|name| *name == "Try again");
        Ok(tries.count() == n_places)
    })
    .await?;
    page.expect_complaints_about(&file).await?;
    site.mend_file(&file);
    page.button("Try again").await?.click().await?;
    page.find("heading", "Map").await?;
    assert!(!page.shows(MISSING).await?);
    // Other parts of the page may have asked for it, too.
    let late = page.complaints().await?;
    ensure!(
        late.iter().all(|complaint| complaint.contains(&file)),
        "{late:?}"
    );
    Ok(())
}

#[tokio::test]
async fn a_view_that_a_server_fails_to_send_can_be_tried_again() -> Result<()> {
    with_reader(async |page, site| fail_then_retry(page, site, "map", Fault::Status(500), 1).await)
        .await
}

#[tokio::test]
async fn a_view_whose_connection_breaks_off_can_be_tried_again() -> Result<()> {
    with_reader(async |page, site| fail_then_retry(page, site, "shared", Fault::Truncated, 2).await)
        .await
}

#[tokio::test]
async fn a_view_that_is_slow_to_come_says_so_and_holds_nothing_up() -> Result<()> {
    with_reader(async |page, site| {
        let file = file_of("map")?;
        site.break_file(&file, Fault::Stuck);
        page.open("?view=map").await?;
        page.wait_for_text("Loading this part of the page").await?;
        page.link("Ranking").await?.click().await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await?;
        page.link("Map").await?.click().await?;
        page.wait_for_text("Loading this part of the page").await?;
        site.mend_file(&file);
        page.find("heading", "Map").await?;
        page.expect_no_complaint().await
    })
    .await
}

#[tokio::test]
async fn without_the_part_that_reads_files_a_file_can_be_opened_again() -> Result<()> {
    with_reader(async |page, site| {
        let file = file_of("own_files")?;
        site.break_file(&file, Fault::Status(500));
        page.open("?view=data").await?;
        page.button("Open files…").await?;
        give(page, "input", &[("mine.csv", TABLE.as_bytes())]).await?;
        page.wait_for_text("The part of the program that reads files did not arrive.")
            .await?;
        page.expect_complaints_about(&file).await?;
        site.mend_file(&file);
        give(page, "drop", &[("mine.csv", TABLE.as_bytes())]).await?;
        page.wait_for_text("the table does not say which end of its 2 indicators is better")
            .await
    })
    .await
}

#[tokio::test]
async fn without_the_part_that_answers_in_a_worker_the_page_computes_alone() -> Result<()> {
    with_reader(async |page, site| {
        site.break_file(&file_of("worker")?, Fault::Status(500));
        page.open("?view=robustness").await?;
        page.wait_for_text(
            "The helper in the background could not be started: part of the program did not arrive.",
        )
        .await?;
        page.wait_for_text("252 of 252 methods").await
    })
    .await
}

/// The program's files that the page has asked for, and how many of those that
/// charts and maps are drawn from.
const ASKED_FOR: &str = "const names = performance.getEntriesByType('resource') \
    .filter((entry) => entry.responseEnd > 0).map((entry) => entry.name); \
    const count = (...ends) => names.filter((name) => ends.some((end) => name.endsWith(end))).length; \
    return [count('.wasm'), count('echarts.js', 'world.json')]";

#[tokio::test]
async fn once_everything_has_come_every_view_opens_without_a_network() -> Result<()> {
    with_reader(async |page, _| {
        let setting = Setting::from_env()?;
        let parts = setting.dist.join(file_of("map")?);
        let folder = parts.parent().context("no folder of parts")?;
        // The parts, and the program that they belong to.
        let n_files = std::fs::read_dir(folder)?.count() + 1;
        // Whoever saves data gets what they ask for alone.
        page.save_data(false).await?;
        page.open("").await?;
        page.wait_for("all parts to come", async || {
            Ok(page.ask::<(usize, usize)>(ASKED_FOR, vec![]).await? == (n_files, 2))
        })
        .await?;
        let offline =
            json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        page.tell_browser("Network.emulateNetworkConditions", offline)
            .await?;
        for (view, heading) in [
            ("Map", "Scores on the map"),
            ("City", "Stockholm"),
            ("Robustness", "Robustness"),
            ("Explore", "Explore"),
            ("Learn", "Learn"),
            ("Method", "Method"),
            ("Data", "Data"),
        ] {
            page.link(view).await?.click().await?;
            page.find("heading", heading).await?;
        }
        assert!(!page.shows(MISSING).await?);
        page.expect_no_complaint().await
    })
    .await
}
