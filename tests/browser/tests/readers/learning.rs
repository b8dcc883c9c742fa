//! A reader asks whom a city can learn from.

use anyhow::{Result, ensure};
use browser_tests::{Figures, Page, with_reader};
use model::engine::PillarScores;
use model::lessons::lessons;
use model::network::{Network, Teaching};

use crate::EUROPE;
use crate::access::{expect_accessible, wait_for_theme};

const TITLE: &str = "The network of learning cities";
const PRINCIPLES: &str = "Links in";

/// What the engine says of who is named, most named first.
fn teaching(query: &str, pillar: Option<usize>) -> Result<Vec<Teaching>> {
    let answer = Figures::of(EUROPE)?.at(query)?;
    let network = Network::new(&PillarScores::of(answer.scored), None);
    Ok(network.only(pillar).teaching())
}

/// Opens the table of the network and gives its rows, headings left out.
async fn teachers(page: &Page) -> Result<Vec<Vec<String>>> {
    let script = "
        const figure = [...document.querySelectorAll('figure')]
            .find((figure) => figure.querySelector('h3')?.textContent === arguments[0]);
        if (!figure) return [];
        const fold = figure.querySelector('details');
        fold.open = true;
        const rows = [...figure.querySelectorAll('tbody tr')];
        return rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim()))";
    page.wait_for("the table of the network", async || {
        let rows: Vec<Vec<String>> = page.ask(script, vec![TITLE.into()]).await?;
        Ok(!rows.is_empty())
    })
    .await?;
    page.ask(script, vec![TITLE.into()]).await
}

#[tokio::test]
async fn each_principle_names_the_city_that_the_engine_finds() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=learn&focus=vienna").await?;
        let answer = Figures::of(EUROPE)?.at("?focus=vienna")?;
        let dataset = answer.scored.engine().package().dataset.clone();
        let vienna = dataset.unit_index("vienna").unwrap_or_default();
        let lessons = lessons(&PillarScores::of(answer.scored), vienna);
        ensure!(lessons.len() == 6);
        for lesson in lessons {
            let teacher = &lesson.teachers[0];
            let name = &dataset.units()[teacher.unit].name;
            let sentence = format!("learn from {name}: {:.1} points ahead", teacher.gap);
            page.wait_for_text(&sentence).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn weights_change_what_would_gain_most_but_not_whom_to_learn_from() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=learn&focus=vienna").await?;
        page.wait_for_text("would gain most: a score of").await?;
        let list = "return document.querySelector('.lessons ul').innerText";
        let gain = "return document.querySelector('.learn-gain p').innerText";
        let before: [String; 2] = [page.ask(list, vec![]).await?, page.ask(gain, vec![]).await?];
        page.number_field("Political will and commitment, weight in per cent")
            .await?
            .type_over("60")
            .await?;
        page.wait_for("the sentence to follow", async || {
            Ok(page.ask::<String>(gain, vec![]).await? != before[1])
        })
        .await?;
        assert_eq!(page.ask::<String>(list, vec![]).await?, before[0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_network_says_who_is_named_most_and_lists_all() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=learn&focus=vienna").await?;
        let expected = teaching("", None)?;
        let rows = teachers(page).await?;
        assert_eq!(rows.len(), expected.len());
        let named: Vec<String> = expected
            .iter()
            .map(|teacher| teacher.n_pupils.to_string())
            .collect();
        let shown: Vec<String> = rows.iter().map(|row| row[1].clone()).collect();
        assert_eq!(shown, named);
        let sentence = format!("{} is named most often: {} cities", rows[0][0], named[0]);
        page.wait_for_text(&sentence).await
    })
    .await
}

#[tokio::test]
async fn a_principle_filters_the_links_and_stays_in_the_address() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=learn&focus=vienna").await?;
        let all = teachers(page).await?;
        let before = page.query().await?;
        page.list(PRINCIPLES)
            .await?
            .choose("Recognising all forms of learning")
            .await?;
        let query = page.query_after(&before).await?;
        assert!(query.contains("principle=recognition"), "{query}");
        let expected = teaching("", Some(5))?;
        page.wait_for("fewer rows", async || {
            Ok(teachers(page).await?.len() == expected.len())
        })
        .await?;
        assert_ne!(all.len(), expected.len());
        page.client().back().await?;
        page.wait_for("all rows again", async || {
            Ok(teachers(page).await?.len() == all.len())
        })
        .await?;
        assert_eq!(page.list(PRINCIPLES).await?.value().await?, "");
        page.open(&query).await?;
        assert_eq!(page.list(PRINCIPLES).await?.value().await?, "5");
        assert_eq!(teachers(page).await?.len(), expected.len());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_name_in_the_table_brings_that_city_into_the_foreground() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=learn&focus=vienna").await?;
        let rows = teachers(page).await?;
        let name = &rows[0][0];
        page.button(name).await?.click().await?;
        page.wait_for_text(&format!("Cities that {name} could learn from"))
            .await?;
        let query = page.query().await?;
        assert!(
            query.contains(&format!("focus={}", name.to_lowercase())),
            "{query}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_in_the_chapter_on_learning() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=learn&focus=vienna&theme=light").await?;
        for theme in ["light", "dark"] {
            page.resize(browser_tests::DESKTOP).await?;
            page.turn_to(&format!("?view=learn&focus=vienna&theme={theme}"))
                .await?;
            wait_for_theme(page, theme).await?;
            teachers(page).await?;
            expect_accessible(page).await?;
        }
        page.expect_no_complaint().await
    })
    .await
}
