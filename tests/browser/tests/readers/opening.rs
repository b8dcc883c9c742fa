//! A reader opens the page.

use anyhow::Result;
use browser_tests::{Figures, with_reader};

use crate::EUROPE;

#[tokio::test]
async fn the_page_opens_at_once_on_the_european_cities() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        page.find("heading", "Learning City Index").await?;
        assert_eq!(page.data_set().await?.value().await?, EUROPE);
        assert_eq!(page.names("slider").await?, figures.pillars());
        assert_eq!(page.names("slider").await?.len(), 6);
        assert_eq!(page.percentages().await?, figures.percentages(""));
        assert_eq!(page.query().await?, "");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_rank_and_score_is_the_engines_own() -> Result<()> {
    with_reader(async |page, _| {
        let expected = Figures::of(EUROPE)?.at("")?.rows()?;
        page.open("").await?;
        page.expect_ranking(&expected).await?;
        let ranking = page.ranking().await?;
        assert_eq!(ranking.len(), 43);
        let ranks: Vec<u32> = ranking
            .iter()
            .map(|row| row.rank.parse())
            .collect::<Result<_, _>>()?;
        assert!(ranks.is_sorted(), "{ranks:?}");
        page.wait_for_text(&format!("{} leads 43 cities", ranking[0].city))
            .await
    })
    .await
}

#[tokio::test]
async fn cities_without_enough_figures_are_listed_with_the_reason() -> Result<()> {
    with_reader(async |page, _| {
        let left_out = Figures::of(EUROPE)?.at("")?.not_ranked();
        assert_eq!(left_out, ["Oslo", "Zürich"]);
        page.open("").await?;
        let list = page
            .find("region", "Not ranked for lack of data")
            .await?
            .text()
            .await?;
        for city in left_out {
            let reason = format!("{city} No figures for “Political will and commitment”.");
            assert!(list.contains(&reason), "“{reason}” is not in “{list}”");
        }
        Ok(())
    })
    .await
}
