//! Scenes kept under names in the reader's browser.

use anyhow::{Result, ensure};
use browser_tests::with_reader;
use serde_json::json;

#[tokio::test]
async fn a_saved_view_is_there_after_the_page_was_closed() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?w=inclusion:60,political:40&focus=oslo").await?;
        page.button("Scenes").await?.click().await?;
        let name = page.find("textbox", "Name of this scene").await?;
        name.type_over("Inclusion first").await?;
        page.button("Add what is on screen").await?.click().await?;
        page.button("Inclusion first").await?;

        page.open("").await?;
        page.button("Scenes").await?.click().await?;
        let before = page.query().await?;
        page.button("Inclusion first").await?.click().await?;
        let query = page.query_after(&before).await?;
        ensure!(query.contains("focus=oslo"), "the address is {query}");
        ensure!(query.contains("inclusion:60"), "the address is {query}");

        page.button("Scenes").await?.click().await?;
        page.button("Delete Inclusion first").await?.click().await?;
        page.wait_for_text("There are no scenes yet.").await
    })
    .await
}

/// What browsers do that keep nothing, such as with site data blocked.
const BLOCKED: &str = "Object.defineProperty(window, 'localStorage', \
    { get() { throw new DOMException('denied', 'SecurityError'); } });";

#[tokio::test]
async fn where_storage_is_blocked_the_page_works_and_says_so() -> Result<()> {
    with_reader(async |page, _| {
        page.tell_browser(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": BLOCKED }),
        )
        .await?;
        page.open("").await?;
        page.button("Scenes").await?.click().await?;
        page.wait_for_text("This browser does not let the page save anything")
            .await
    })
    .await
}

#[tokio::test]
async fn what_a_later_version_saved_opens_and_is_kept_whole() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let later =
            r#"[{"name":"Later","scenario":{"version":999,"focus":"oslo","scent":"pine"}}]"#;
        page.ask::<()>(
            "localStorage.setItem('learning-city-index.saved', arguments[0])",
            vec![json!(later)],
        )
        .await?;
        page.button("Scenes").await?.click().await?;
        let before = page.query().await?;
        page.button("Later").await?.click().await?;
        let query = page.query_after(&before).await?;
        ensure!(query.contains("focus=oslo"), "the address is {query}");
        page.wait_for_text("This scene was saved with a later version")
            .await?;
        page.wait_for_text("1 setting of the scene cannot be used here (scent).")
            .await?;

        page.button("Scenes").await?.click().await?;
        let name = page.find("textbox", "Name of this scene").await?;
        name.type_over("Mine").await?;
        page.button("Add what is on screen").await?.click().await?;
        page.button("Mine").await?;
        let kept: String = page
            .ask(
                "return localStorage.getItem('learning-city-index.saved')",
                vec![],
            )
            .await?;
        ensure!(kept.contains("pine"), "what is kept is {kept}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_cannot_be_read_is_set_aside_and_not_lost() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let other = r#"[{"title":"x","view":{"version":999}}]"#;
        page.ask::<()>(
            "localStorage.setItem('learning-city-index.saved', arguments[0])",
            vec![json!(other)],
        )
        .await?;
        page.button("Scenes").await?.click().await?;
        page.wait_for_text("comes from another version").await?;
        let name = page.find("textbox", "Name of this scene").await?;
        name.type_over("Mine").await?;
        page.button("Add what is on screen").await?.click().await?;
        page.button("Mine").await?;
        let kept: String = page
            .ask(
                "return localStorage.getItem('learning-city-index.saved.unreadable')",
                vec![],
            )
            .await?;
        ensure!(kept == other, "what is kept is {kept}");
        Ok(())
    })
    .await
}
