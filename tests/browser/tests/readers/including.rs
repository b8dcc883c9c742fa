//! A reader wants a city ranked in spite of its gaps.

use anyhow::Result;
use browser_tests::{Figures, with_reader};

use crate::EUROPE;

#[tokio::test]
async fn a_city_is_ranked_all_the_same_and_left_out_again() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        assert!(page.ranking().await?.iter().all(|row| row.city != "Oslo"));
        page.tick_box("Rank Oslo anyway").await?.click().await?;
        let query = page.query_after("").await?;
        assert_eq!(query, "?include=oslo");
        page.expect_ranking(&figures.at(&query)?.rows()?).await?;
        assert!(page.ranking().await?.iter().any(|row| row.city == "Oslo"));
        let tick_box = page.tick_box("Rank Oslo anyway").await?;
        assert!(tick_box.is_chosen().await?);
        tick_box.click().await?;
        page.expect_ranking(&figures.at("")?.rows()?).await
    })
    .await
}
