//! A reader changes the method.

use anyhow::Result;
use browser_tests::{Figures, with_reader};
use composite_index::ScoreError;
use learning_city_explorer::model::engine::Failure;
use learning_city_explorer::scenario::from_query;

use crate::EUROPE;

#[tokio::test]
async fn every_choice_of_method_ranks_as_the_engine_does() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        let mut ranking = page.ranking().await?;
        for (choice, query) in [
            ("Min–max", "?norm=minmax"),
            ("Geometric mean", "?norm=minmax&agg=geometric"),
            ("Goalposts", "?agg=geometric"),
            ("Arithmetic mean", ""),
            ("Z-score", "?norm=zscore"),
        ] {
            let before = page.query().await?;
            page.option(choice).await?.click().await?;
            assert_eq!(page.query_after(&before).await?, query);
            page.expect_ranking(&figures.at(query)?.rows()?).await?;
            let before = std::mem::replace(&mut ranking, page.ranking().await?);
            assert_ne!(ranking, before, "{choice} changes nothing");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_mean_that_does_not_exist_is_explained_and_mended_by_a_button() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let (scenario, _) = from_query("norm=zscore&agg=geometric");
        let failure = figures.answer(scenario).err();
        let Some(Failure::Score(ScoreError::NotPositive { unit, element, .. })) = failure else {
            anyhow::bail!("the engine says {failure:?}");
        };
        page.open("?norm=zscore").await?;
        let last = page.ranking().await?;
        page.option("Geometric mean").await?.click().await?;
        let sentence = format!(
            "No geometric mean for {unit}: its score for “{element}” is not above zero. \
             What you see is the last ranking that could be computed. \
             Choose the arithmetic mean, goalposts or min–max."
        );
        page.wait_for_text(&sentence).await?;
        page.find("alert", "").await?;
        assert_eq!(page.ranking().await?, last);
        page.button("Use the arithmetic mean")
            .await?
            .click()
            .await?;
        page.wait_for("the failure to go", async || {
            Ok(!page.shows(&sentence).await?)
        })
        .await?;
        assert!(page.option("Arithmetic mean").await?.is_chosen().await?);
        page.expect_ranking(&figures.at("?norm=zscore")?.rows()?)
            .await
    })
    .await
}

#[tokio::test]
async fn an_address_whose_method_has_no_answer_still_leaves_a_way_out() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?norm=zscore&agg=geometric").await?;
        page.button("Use the arithmetic mean")
            .await?
            .click()
            .await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at("?norm=zscore")?.rows()?)
            .await
    })
    .await
}
