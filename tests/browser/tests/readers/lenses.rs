//! A reader sees the same indicators under another framework.

use anyhow::{Context, Result};
use browser_tests::{Figures, with_reader};
use model::lenses::Groupings;
use scenario::from_query;

use crate::EUROPE;
use crate::access::expect_accessible;

#[tokio::test]
async fn a_lens_is_chosen_beside_the_weights_and_robustness_says_what_it_decides() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?focus=vienna&w=learning:60,inclusion:40")
            .await?;
        let before = page.query().await?;
        page.list("Lens")
            .await?
            .choose("Four pillars of learning")
            .await?;
        let query = page.query_after(&before).await?;
        assert_eq!(query, "?lens=four-pillars&focus=vienna");
        page.slider("Learning to live together").await?;
        let answer = figures.at(&query)?;
        page.expect_ranking(&answer.rows()?).await?;
        // What was given up is said, and what is left out can be read.
        page.wait_for_text("Undo brings it back.").await?;
        page.wait_for_text("Indicators are grouped by the lens “Four pillars of learning”.")
            .await?;
        page.fold("What this lens is").await?.click().await?;
        page.wait_for_text("It speaks of routes and cables, not of learning.")
            .await?;
        page.wait_for_text("Learning: The Treasure Within").await?;
        page.turn_to("?lens=key-features&focus=vienna&view=robustness")
            .await?;
        let (scenario, _) = from_query("lens=key-features");
        let groupings = Groupings::new(figures.shared(), &scenario);
        let groupings = groupings.ok().context("no ranks")?;
        let vienna = figures.package().dataset.unit_index("vienna");
        let vienna = vienna.context("no Vienna")?;
        let (rank, flat) = groupings.beside(vienna).context("not ranked")?;
        let (low, high) = groupings.span(vienna).context("not ranked")?;
        let told = format!(
            "Vienna ranks {rank} under “Key Features of Learning Cities” and {flat} with the same \
             indicators without groups; over all groupings its rank lies between {low} and {high}."
        );
        page.wait_for_text(&told).await?;
        expect_accessible(page).await
    })
    .await
}
