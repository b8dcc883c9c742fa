//! A reader's own city is the subject of the page.

use anyhow::{Context, Result};
use browser_tests::{Figures, Page, with_reader};
use fantoccini::key::Key;
use model::headline::Place;
use model::intervals::Intervals;
use model::names::Names;
use model::verdict::{Hold, Verdict};

use crate::EUROPE;

const INCLUSION: &str = "Inclusion and social cohesion, weight in per cent";

/// What the headline must say of the city in the foreground, by the engine.
fn expected(figures: &Figures, query: &str) -> Result<String> {
    let answer = figures.at(query)?;
    let names = Names::new(figures.package(), None, str::to_owned);
    let dataset = &figures.package().dataset;
    let focus = answer.scenario.focus.as_deref().context("no focus")?;
    let unit = dataset.unit_index(focus).context("no such city")?;
    let Place {
        rank,
        n_ranked,
        moved,
        ..
    } = Place::of(&answer.scored, unit).context("not ranked")?;
    let moved = moved.context("not ranked at the baseline")?;
    let city = names.city(unit);
    let (verb, passing) = match moved.from.cmp(&rank) {
        std::cmp::Ordering::Greater => ("rises", "passing"),
        std::cmp::Ordering::Less => ("falls", "passed by"),
        std::cmp::Ordering::Equal => return Ok(format!("{city} stays at {rank} of {n_ranked}")),
    };
    let from = moved.from;
    let told = format!("{city} {verb} from {from} to {rank} of {n_ranked}");
    let others = moved.passed.len().saturating_sub(1);
    Ok(match moved.passed.first().map(|&other| names.city(other)) {
        None => told,
        Some(other) if others == 0 => format!("{told}, {passing} {other}"),
        Some(other) if others == 1 => format!("{told}, {passing} {other} and one other"),
        Some(other) => format!("{told}, {passing} {other} and {others} others"),
    })
}

async fn headline(page: &Page) -> Result<String> {
    page.ask("return document.querySelector('main h2').innerText", vec![])
        .await
}

#[tokio::test]
async fn a_drag_is_told_of_the_readers_city_and_nothing_below_moves() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?focus=berlin").await?;
        page.wait_for_text("Berlin ranks 8 of 43").await?;
        page.wait_for_text("in nine draws of ten").await?;
        // As seen from the top of the page: the focus may scroll it.
        let place =
            "return document.querySelector('.ranking').getBoundingClientRect().top + scrollY";
        let top: f64 = page.ask(place, vec![]).await?;
        let slider = page.slider("Inclusion and social cohesion").await?;
        slider.ask::<Option<u8>>("element.focus()").await?;
        let before = page.query().await?;
        for _ in 0..18 {
            page.press(Key::Right).await?;
            let now: f64 = page.ask(place, vec![]).await?;
            assert!((now - top).abs() < 0.5, "{now} instead of {top}");
        }
        page.query_after(&before).await?;
        page.wait_for("the headline", async || {
            let query = page.query().await?;
            Ok(headline(page).await? == expected(&figures, &query)?)
        })
        .await?;
        assert!(headline(page).await?.starts_with("Berlin rises from 8"));
        page.wait_for_text("“Inclusion and social cohesion” weighs")
            .await
    })
    .await
}

#[tokio::test]
async fn the_headline_says_whether_the_place_holds_and_on_what_that_rests() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        for city in ["porto", "vienna"] {
            let query = format!("?focus={city}");
            let answer = figures.at(&query)?;
            let dataset = &figures.package().dataset;
            let unit = dataset.unit_index(city).context("no such city")?;
            let mut intervals = Intervals::new(&answer.scored, answer.scenario.spread)?;
            while !intervals.is_complete() {
                intervals.advance();
            }
            let interval = intervals.of(unit).context("not ranked")?;
            let verdict = Verdict::of_interval(&answer.scored, unit, interval);
            let verdict = verdict.context("not ranked")?;
            let names = Names::new(figures.package(), None, str::to_owned);
            let name = names.city(unit);
            let place = match verdict.hold() {
                Hold::Holds => format!("{name} holds its place"),
                Hold::Moves => format!("The place of {name} moves a little"),
                Hold::Depends => format!("The place of {name} depends on the choices made"),
            };
            let (low, high) = (verdict.low, verdict.high);
            let told = format!("{place}: {low} to {high} in nine draws of ten.");
            page.open(&query).await?;
            for view in ["", "&view=map", "&view=city"] {
                page.turn_to(&format!("{query}{view}")).await?;
                page.wait_for_text(&told).await?;
                page.wait_for_text(
                    "Only weights are varied for this, each by up to 25% of itself.",
                )
                .await?;
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_a_city_the_headline_is_about_the_lead() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        let rows = figures.at("")?.rows()?;
        page.wait_for_text(&format!("{} leads 43 cities, ", rows[0].city))
            .await?;
        page.wait_for_text(&format!("points ahead of {}", rows[1].city))
            .await?;
        page.wait_for_text(&format!("The lead of {} is", rows[0].city))
            .await?;
        // A city that is not ranked says so.
        page.open("?focus=oslo").await?;
        page.wait_for_text("Oslo is not ranked").await
    })
    .await
}

#[tokio::test]
async fn the_comparison_starts_from_the_readers_city_and_its_neighbours() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let rows = figures.at("")?.rows()?;
        let place = rows.iter().position(|row| row.city == "Lisbon");
        let place = place.context("no Lisbon")?;
        page.open("?focus=lisbon&view=compare").await?;
        for row in &rows[place - 1..=place + 1] {
            page.button(&format!("Remove {} from the comparison", row.city))
                .await?;
        }
        assert_eq!(page.query().await?, "?focus=lisbon&view=compare");
        // Weights that move it change nothing about who is compared.
        page.number_field(INCLUSION).await?.type_over("60").await?;
        page.query_after("?focus=lisbon&view=compare").await?;
        let name = format!("Remove {} from the comparison", rows[place - 1].city);
        page.button(&name).await?;
        Ok(())
    })
    .await
}
