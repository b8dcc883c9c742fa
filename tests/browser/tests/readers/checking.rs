//! A reader looks at the figures before trusting the index.

use anyhow::Result;
use browser_tests::with_reader;

use crate::access::expect_accessible;

#[tokio::test]
async fn a_finding_is_mended_with_one_press_and_taken_back() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        page.fold("Report").await?.click().await?;
        page.wait_for_text("Gender pay gap pulls against the rest of its principle")
            .await?;
        expect_accessible(page).await?;
        page.resize(browser_tests::DESKTOP).await?;
        let query = page.query().await?;
        page.button("Reverse Gender pay gap").await?.click().await?;
        let turned = page.query_after(&query).await?;
        assert_eq!(turned, "?turn=gender-pay-gap&view=data");
        page.wait_for_text("Less and more have been exchanged for")
            .await?;
        page.wait_for("the finding to go", async || {
            Ok(!page.shows("Gender pay gap pulls against").await?)
        })
        .await?;
        page.button("Undo").await?.click().await?;
        page.wait_for_text("Gender pay gap pulls against the rest of its principle")
            .await?;
        assert_eq!(page.query().await?, query);
        // What is left out weighs nothing, and is checked no more.
        page.button("Leave out Patents").await?.click().await?;
        let left = page.query_after(&query).await?;
        assert!(left.contains("patents:0"), "{left}");
        page.wait_for("the finding to go", async || {
            Ok(!page.shows("Patents is far from even").await?)
        })
        .await
    })
    .await
}
