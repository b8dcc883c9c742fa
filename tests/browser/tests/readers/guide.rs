//! A reader has only a spreadsheet, and says what it is.

use anyhow::{Result, ensure};
use browser_tests::reading::RANKING;
use browser_tests::{Fault, Page, with_reader};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::access::expect_accessible;
use crate::own_files::give;

const TITLE: &str = "How this table is read";
const TAKE: &str = "Use this index";
const TABLE: &str =
    "City,Region,Schools,Crime\nOslo,North,3,10\nBergen,West,5,40\nCork,South,4,20\n";

/// Leaves the table as it was understood.
pub(crate) async fn leave_guide(page: &Page) -> Result<()> {
    page.button("Leave as it was").await?.click().await?;
    expect_no_guide(page).await
}

async fn expect_no_guide(page: &Page) -> Result<()> {
    page.wait_for("the guide to close", async || {
        Ok(page.names("dialog").await?.is_empty())
    })
    .await
}

/// Waits until the preview has these cities with these scores.
async fn expect_preview(page: &Page, expected: &[(&str, &str)]) -> Result<()> {
    let script = "
        return [...document.querySelectorAll('dialog[open] table tbody tr')].map((row) =>
            [row.cells[1].innerText.trim(), row.cells[2].innerText.trim()])";
    let expected = json!(expected);
    page.wait_for("the preview", async || {
        Ok(page.ask::<Value>(script, vec![]).await? == expected)
    })
    .await
}

async fn expect_leader(page: &Page, city: &str) -> Result<()> {
    page.link("Ranking").await?.click().await?;
    page.grid(RANKING).await?;
    page.wait_for_text(&format!("{city} leads")).await
}

/// Drags a column to the place that a pillar has.
async fn drag(page: &Page, column: &str, pillar: &str) -> Result<()> {
    let script = "
        const row = [...document.querySelectorAll('dialog[open] li[draggable]')]
            .find((row) => row.innerText.startsWith(arguments[0]));
        const place = document.querySelector(`dialog[open] [role=group][aria-label='${arguments[1]}'] ul`);
        const dataTransfer = new DataTransfer();
        const go = (element, kind) => element.dispatchEvent(
            new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
        go(row, 'dragstart');
        const isTaken = !go(place, 'dragover');
        go(place, 'drop');
        go(row, 'dragend');
        return isTaken";
    let is_taken: bool = page.ask(script, vec![column.into(), pillar.into()]).await?;
    assert!(is_taken, "{pillar} takes nothing");
    Ok(())
}

#[tokio::test]
async fn a_chosen_table_is_asked_about_and_nothing_is_lost_in_a_reload() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        page.button("Open files…").await?;
        give(page, "input", &[("mine.csv", TABLE.as_bytes())]).await?;
        page.find("dialog", TITLE).await?;
        expect_preview(
            page,
            &[("Bergen", "100.0"), ("Cork", "41.7"), ("Oslo", "0.0")],
        )
        .await?;
        // Less crime is better, and it is a principle of its own: by list and by hand.
        page.list("Crime: which end is better")
            .await?
            .choose("Less is better")
            .await?;
        tab_to(page, "Add a principle").await?;
        page.press(Key::Enter).await?;
        let script =
            "document.activeElement.select(); document.execCommand('insertText', false, 'Safety')";
        page.wait_for("the new name", async || {
            page.ask(
                "return document.activeElement.id === 'guide-dimension-1'",
                vec![],
            )
            .await
        })
        .await?;
        page.ask::<()>(script, vec![]).await?;
        drag(page, "Crime", "Safety").await?;
        page.find("textbox", "Crime: unit")
            .await?
            .type_over("per 1,000")
            .await?;
        page.wait_for_text("Indicators: 2. Principles: 2.").await?;
        let scores = [("Oslo", "50.0"), ("Bergen", "50.0"), ("Cork", "58.3")];
        let mut scores = scores.to_vec();
        scores.rotate_right(1);
        expect_preview(page, &scores).await?;
        expect_accessible(page).await?;
        page.resize(browser_tests::DESKTOP).await?;
        // Half-way the page is loaded anew.
        page.wait_for("what was said to be held", async || {
            page.ask(
                "return sessionStorage.getItem('guide')?.includes('per 1,000') ?? false",
                vec![],
            )
            .await
        })
        .await?;
        let query = page.query().await?;
        assert_eq!(query, "?data=file:mine.csv&view=data");
        page.open(&query).await?;
        page.find("dialog", TITLE).await?;
        expect_preview(page, &scores).await?;
        assert_eq!(
            page.list("Crime: which end is better")
                .await?
                .value()
                .await?,
            "less"
        );
        page.button(TAKE).await?.click().await?;
        expect_no_guide(page).await?;
        expect_leader(page, "Cork").await?;
        assert_eq!(page.names("slider").await?.len(), 2);
        // What was decided is there after a reload, and asked no more.
        let query = page.query().await?;
        page.open(&query).await?;
        page.wait_for_text("Cork leads").await?;
        assert!(page.names("dialog").await?.is_empty());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_a_pasted_table_leaves_open_is_asked() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let text = "Town\tPay\tCrime\nAldea\t1,250\t3\nBorgo\t9,800\t9\nCastro\t20,000\t6\n";
        let script = "
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', arguments[0]);
            const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
            document.body.dispatchEvent(event);
            return event.defaultPrevented";
        assert!(page.ask::<bool>(script, vec![text.into()]).await?);
        page.find("dialog", TITLE).await?;
        page.wait_for_text("What does “1,250” say?").await?;
        page.button(TAKE).await?.click().await?;
        page.wait_for_text("A question is still open").await?;
        let place = "return document.activeElement.innerText.includes('What does “1,250” say?')";
        page.wait_for("the question", async || page.ask(place, vec![]).await).await?;
        page.find("radio", "1.25: a comma stands before decimals").await?.click().await?;
        page.list("Crime: used as").await?.choose("Left out").await?;
        let pay = [("Castro", "100.0"), ("Borgo", "45.6"), ("Aldea", "0.0")];
        expect_preview(page, &pay).await?;
        page.button(TAKE).await?.click().await?;
        expect_no_guide(page).await?;
        page.wait_for_text("Castro leads").await?;
        assert_eq!(page.query().await?, "?data=file:pasted%20table.csv");
        Ok(())
    })
    .await
}

/// Presses Tab until what has the focus is called so.
async fn tab_to(page: &Page, name: &str) -> Result<()> {
    let script = "
        const element = document.activeElement;
        return (element.getAttribute('aria-label') ?? element.innerText).trim()";
    for _ in 0..80 {
        if page.ask::<String>(script, vec![]).await? == name {
            return Ok(());
        }
        page.press(Key::Tab).await?;
    }
    anyhow::bail!("the Tab key does not come to “{name}”")
}

#[tokio::test]
async fn a_table_at_an_address_is_decided_upon_by_keyboard_alone() -> Result<()> {
    with_reader(async |page, site| {
        site.break_file(
            "data/table.csv",
            Fault::Instead {
                kind: "text/csv",
                bytes: TABLE.as_bytes().to_vec(),
            },
        );
        let address = site.address("data/table.csv");
        page.open(&format!("?data={address}")).await?;
        page.find("dialog", TITLE).await?;
        let better = "Crime: which end is better";
        tab_to(page, better).await?;
        page.press(Key::Down).await?;
        page.press(Key::Down).await?;
        page.wait_for("less to be better", async || {
            Ok(page.list(better).await?.value().await? == "less")
        })
        .await?;
        let scores = [("Cork", "58.3"), ("Oslo", "50.0"), ("Bergen", "50.0")];
        expect_preview(page, &scores).await?;
        tab_to(page, TAKE).await?;
        page.press(Key::Enter).await?;
        expect_no_guide(page).await?;
        page.wait_for_text("Cork leads").await?;
        // The address tells others what was decided.
        let decided = page.query().await?;
        ensure!(
            decided.starts_with(&format!("?data={address}&plan=1")),
            "{decided}"
        );
        page.client().back().await?;
        page.wait_for_text("Bergen leads").await?;
        assert!(
            page.names("dialog").await?.is_empty(),
            "it has been asked about"
        );
        page.open(&decided).await?;
        page.wait_for_text("Cork leads").await
    })
    .await
}
