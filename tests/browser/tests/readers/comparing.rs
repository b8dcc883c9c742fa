//! A reader puts cities side by side.

use anyhow::{Context, Result};
use browser_tests::expected::Answer;
use browser_tests::{Figures, Page, with_reader};
use learning_city_explorer::i18n::Numerals;
use learning_city_explorer::model::compare::{Comparison, Gap};

use crate::EUROPE;

const TOO_FEW: &str = "Choose two to six cities here or in the ranking to see them side by side.";

/// The sentence that sums up a comparison, from the engine's figures.
fn summary(comparison: &Comparison) -> Result<String> {
    let ranked = comparison.by_rank();
    let [first, second, ..] = ranked.as_slice() else {
        anyhow::bail!("fewer than two are ranked")
    };
    let Gap { pillar, points } = comparison.gap.context("no gap")?;
    let ahead = if points < 0.0 { second } else { first };
    let score = |place: Option<(u32, f64)>| {
        place
            .map(|(_, score)| format!("{score:.1}"))
            .unwrap_or_default()
    };
    Ok(format!(
        "{} ({}) is ahead of {} ({}). What parts them most is {}, worth {:.1} points more to {}.",
        first.name,
        score(first.place),
        second.name,
        score(second.place),
        comparison.pillars[pillar].name,
        points.abs(),
        ahead.name,
    ))
}

/// The table of a comparison, from the engine's figures.
fn table(comparison: &Comparison) -> Vec<Vec<String>> {
    let numerals = Numerals::default();
    let names = comparison.cities.iter().map(|city| city.name.clone());
    let head = ["Principle".to_owned(), "Weight".to_owned()]
        .into_iter()
        .chain(names)
        .collect();
    let row = |(index, pillar): (
        usize,
        &learning_city_explorer::model::compare::ComparedPillar,
    )| {
        let score = |score: Option<f64>| {
            score.map_or("no data".to_owned(), |score| numerals.fixed(score, 1))
        };
        let scores = comparison
            .cities
            .iter()
            .map(|city| score(city.scores[index]));
        [pillar.name.clone(), numerals.percent(pillar.percent.into())]
            .into_iter()
            .chain(scores)
            .collect()
    };
    std::iter::once(head)
        .chain(comparison.pillars.iter().enumerate().map(row))
        .collect()
}

/// Makes sure that sentence, table and charts show what the address compares.
async fn expect_comparison(page: &Page, figures: &Figures, query: &str) -> Result<()> {
    let answer: Answer = figures.at(query)?;
    let comparison = answer.comparison(&figures.percentages(query));
    page.wait_for_text(&summary(&comparison)?).await?;
    assert_eq!(page.cells("Scores by principle").await?, table(&comparison));
    for city in &comparison.cities {
        page.button(&format!("Remove {} from the comparison", city.name))
            .await?;
    }
    let is_drawn = "return [...document.querySelectorAll('figure')].length === 2 && \
        [...document.querySelectorAll('figure')].every((figure) => figure.querySelectorAll('svg path[d]').length > 6)";
    page.wait_for("both charts", async || page.ask(is_drawn, vec![]).await)
        .await
}

#[tokio::test]
async fn the_leaders_are_compared_until_others_are_chosen() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        expect_comparison(page, &Figures::of(EUROPE)?, "").await
    })
    .await
}

#[tokio::test]
async fn cities_are_ticked_in_the_ranking_and_unticked() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let rows = figures.at("")?.rows()?;
        page.open("?cities=").await?;
        page.wait_for_text(TOO_FEW).await?;
        let mut query = page.query().await?;
        for place in [4, 0, 2] {
            let tick_box = page
                .tick_box(&format!("Compare {}", rows[place].city))
                .await?;
            assert!(!tick_box.is_chosen().await?);
            tick_box.click().await?;
            query = page.query_after(&query).await?;
            assert!(tick_box.is_chosen().await?);
        }
        expect_comparison(page, &figures, &query).await?;
        page.tick_box(&format!("Compare {}", rows[0].city))
            .await?
            .click()
            .await?;
        query = page.query_after(&query).await?;
        expect_comparison(page, &figures, &query).await?;
        page.tick_box(&format!("Compare {}", rows[2].city))
            .await?
            .click()
            .await?;
        page.wait_for_text(TOO_FEW).await
    })
    .await
}

#[tokio::test]
async fn a_city_is_added_from_the_list_and_removed_by_its_button() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?cities=london,berlin&view=compare").await?;
        let query = page.query().await?;
        expect_comparison(page, &figures, &query).await?;
        // Oslo is not ranked, but has figures to show.
        page.list("Add a city…").await?.choose("Oslo").await?;
        let query = page.query_after(&query).await?;
        expect_comparison(page, &figures, &query).await?;
        page.button("Remove London from the comparison")
            .await?
            .click()
            .await?;
        let query = page.query_after(&query).await?;
        assert_eq!(query, "?cities=berlin,oslo&view=compare");
        page.wait_for_text(
            "Fewer than two of these cities are ranked, so there is no gap to explain.",
        )
        .await
    })
    .await
}

#[tokio::test]
async fn six_cities_are_the_most() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let rows = figures.at("")?.rows()?;
        page.open("?cities=london,berlin,paris,rome,madrid,oslo")
            .await?;
        expect_comparison(page, &figures, &page.query().await?).await?;
        let chosen = ["London", "Berlin", "Paris", "Rome", "Madrid", "Oslo"];
        let others = || {
            rows.iter()
                .take(8)
                .filter(|row| !chosen.contains(&row.city.as_str()))
        };
        for row in others() {
            let tick_box = page.tick_box(&format!("Compare {}", row.city)).await?;
            assert!(
                !tick_box.is_enabled().await?,
                "{} would be the seventh",
                row.city
            );
        }
        assert!(
            !page
                .names("combobox")
                .await?
                .contains(&"Add a city…".to_owned())
        );
        page.button("Remove Oslo from the comparison")
            .await?
            .click()
            .await?;
        page.list("Add a city…").await?;
        let next = others().next().context("all were chosen")?;
        assert!(
            page.tick_box(&format!("Compare {}", next.city))
                .await?
                .is_enabled()
                .await?
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_comparison_follows_the_weights() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?cities=london,berlin").await?;
        let query = page.query().await?;
        page.number_field("Political will and commitment, weight in per cent")
            .await?
            .type_over("70")
            .await?;
        let query = page.query_after(&query).await?;
        expect_comparison(page, &figures, &query).await
    })
    .await
}
