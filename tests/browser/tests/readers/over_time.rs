//! A reader asks why a city moved from one year to another, and where that leads.

use anyhow::{Context, Result};
use browser_tests::{Figures, Page, with_reader};
use composite_index::Cause;
use model::engine::{Engine, engine_weights};
use model::over_time::YearScored;
use model::over_time::why::{Why, why};
use scenario::{Edits, QualityChoice};

use crate::access::expect_accessible;

const CAUSES: &str = "What moved its rank and its score";
const RANKS: &str = "Ranks over the years";

/// Why the city in the foreground moved between two years, by the engine.
fn expected(figures: &Figures, query: &str, years: [&str; 2]) -> Result<Why> {
    let answer = figures.at(query)?;
    let engine = answer.scored.engine();
    let package = engine.package();
    let focus = answer.scenario.focus.as_deref().context("no focus")?;
    let unit = package.dataset.unit_index(focus).context("no such city")?;
    let all = package.in_years(&Edits::default(), &[], QualityChoice::All, true);
    let scored = |year: &str| -> Result<YearScored> {
        let (_, package) = all
            .iter()
            .find(|(name, _)| name == year)
            .context("no such year")?;
        let engine = Engine::new(package.clone(), engine.chain(), &[]);
        let engine = engine.map_err(|failure| anyhow::anyhow!("{failure:?}"))?;
        let weights = engine_weights(engine.framework(), &answer.scenario.weights);
        let scored = engine.score(&weights, &[]);
        Ok(YearScored {
            year: year.to_owned(),
            scored: scored.map_err(|failure| anyhow::anyhow!("{failure:?}"))?,
        })
    };
    why(&scored(years[0])?, &scored(years[1])?, unit).context("not ranked in both")
}

/// A number as the page writes it, with its sign.
fn number(cell: &str) -> Result<f64> {
    let plain = cell.replace('\u{2212}', "-").replace('+', "");
    plain
        .parse()
        .with_context(|| format!("{cell} is no number"))
}

/// What the page's table of causes says: places and points by row.
async fn causes(page: &Page) -> Result<Vec<(String, f64, f64)>> {
    let cells = page.cells(CAUSES).await?;
    let rows = cells.iter().skip(1);
    rows.map(|row| Ok((row[0].clone(), number(&row[1])?, number(&row[2])?)))
        .collect()
}

#[tokio::test]
async fn why_a_city_moved_is_told_in_parts_that_add_up() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of("english-districts")?;
        page.open("?data=english-districts&year=2023&focus=leeds&view=city")
            .await?;
        let query = page.query().await?;
        let expected = expected(&figures, &query, ["2022", "2023"])?;
        page.wait_for_text(&format!(
            "2022 to 2023: score {:.1} to {:.1}",
            expected.scores[0], expected.scores[1]
        ))
        .await?;
        page.wait_for_text(&format!(
            "rank {} to {}.",
            expected.ranks[0], expected.ranks[1]
        ))
        .await?;
        let told = causes(page).await?;
        let names: Vec<&str> = told.iter().map(|(name, ..)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "Its own figures",
                "Figures of others",
                "Cities that came or left",
                "The method",
                "All together"
            ]
        );
        for (caused, (_, places, _)) in expected.causes.iter().zip(&told) {
            assert_eq!((places * 10.0).round() as i64, caused.tenths);
        }
        let places: f64 = told[..4].iter().map(|(_, places, _)| places).sum();
        assert!((places - told[4].1).abs() < 1e-9, "{told:?}");
        assert_eq!(expected.causes[0].cause, Cause::Own);
        // The table beside the chart has the ranks of every year, gaps included.
        let ranks = page.find("figure", RANKS).await?;
        let summary = "element.querySelector('summary').click()";
        ranks.ask::<()>(summary).await?;
        let last = format!("{} ({:.1})", expected.ranks[1], expected.scores[1]);
        // With the ranks that the year leaves open, as soon as the worker knows them.
        page.wait_for("the ranks of nine of ten draws", async || {
            let table = format!("{RANKS} · Rank, and in brackets the score");
            let cells = page.cells(&table).await?;
            let leeds = cells.iter().find(|row| row[0].contains("Leeds"));
            let leeds = leeds.context("Leeds is not in the table")?;
            let cell = leeds.last().context("no year")?;
            Ok(cell
                .strip_prefix(&last)
                .is_some_and(|range| range.starts_with(" · ")))
        })
        .await?;
        page.wait_for_text("in nine of ten draws of weights and of figures")
            .await?;
        // A target that is out of reach at this pace, or in sight.
        page.list("Target")
            .await?
            .choose("A figure of your own")
            .await?;
        page.number_field("Figure").await?.type_over("0").await?;
        page.wait_for_text("Leeds has reached 0.0.").await?;
        expect_accessible(page).await?;
        // A link shows the same two years and the same target.
        page.list("From").await?.choose("2020").await?;
        page.wait_for_text("2020 to 2023: score ").await?;
        let query = page.query().await?;
        assert!(query.contains("between=2020,2023&pace=:0&"), "{query}");
        page.open(&query).await?;
        page.wait_for_text("2020 to 2023: score ").await?;
        page.wait_for_text("Leeds has reached 0.0.").await
    })
    .await
}

#[tokio::test]
async fn years_in_tables_of_their_own_come_when_they_are_asked_for() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?data=brazilian-municipalities&focus=ariquemes-ro&view=city")
            .await?;
        page.button("Add the figures of 2000")
            .await?
            .click()
            .await?;
        page.wait_for_text("2000 to 2010: score ").await?;
        let told = causes(page).await?;
        let places: f64 = told[..4].iter().map(|(_, places, _)| places).sum();
        assert!((places - told[4].1).abs() < 1e-9, "{told:?}");
        // Two figures do not tell how sure a pace is.
        page.wait_for_text("Two figures do not tell how sure that is.")
            .await?;
        // Whoever follows the address sees the same.
        let query = page.query().await?;
        assert!(query.contains("between=2000,2010"), "{query}");
        page.open(&query).await?;
        page.wait_for_text("2000 to 2010: score ").await
    })
    .await
}
