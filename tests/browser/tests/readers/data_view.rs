//! A reader looks at the tables behind it all.

use anyhow::{Context, Result, ensure};
use browser_tests::{Figures, Page, with_reader};
use fantoccini::key::Key;
use i18n::Numerals;

use crate::EUROPE;
use crate::access::expect_accessible;

pub(crate) const FIGURES: &str = "Figures as published, a column per indicator. To change one, choose its cell and press Enter, or press it twice.";
const SCORES: &str = "Rank, score, principles and indicators on the scale of the method chosen";

/// The texts of a column's cells in sight, by the column's name, after the
/// names of the cities.
async fn column(page: &Page, name: &str) -> Result<Vec<(String, String)>> {
    let script = "
        const buttons = [...document.querySelectorAll('[role=grid] thead button.sort')];
        const column = buttons.find((button) => button.innerText.trim() === arguments[0])?.dataset.column;
        const rows = [...document.querySelectorAll('[role=grid] tbody tr[aria-rowindex]')];
        return rows.map((row) => [
            row.querySelector('bdi').innerText,
            row.querySelector(`[data-column='${column}']`)?.firstChild.textContent ?? '',
        ])";
    page.ask(script, vec![name.into()]).await
}

async fn expect_cities(page: &Page, column_name: &str, expected: &[String]) -> Result<()> {
    page.wait_for(&format!("{expected:?}"), async || {
        let rows = column(page, column_name).await?;
        let cities: Vec<&String> = rows.iter().map(|(city, _)| city).collect();
        Ok(cities.len() >= expected.len() && cities.iter().zip(expected).all(|(a, b)| *a == b))
    })
    .await
}

#[tokio::test]
async fn the_table_of_figures_is_the_published_one_and_gaps_are_named() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        page.find("grid", FIGURES).await?;
        let figures = Figures::of(EUROPE)?;
        let dataset = &figures.package().dataset;
        let framework = dataset.framework();
        let mut gaps = 0;
        for &node in framework.indicators() {
            let shown = column(page, &framework.node(node).name).await?;
            ensure!(shown.len() > 10, "{shown:?}");
            for (unit, (city, figure)) in shown.into_iter().enumerate() {
                assert_eq!(city, dataset.units()[unit].name);
                let expected = dataset
                    .value(node, unit)
                    .map(|figure| Numerals::default().figure(figure));
                gaps += usize::from(expected.is_none());
                assert_eq!(
                    figure,
                    expected.unwrap_or_else(|| "no data".to_owned()),
                    "{city}"
                );
            }
        }
        ensure!(gaps > 0, "no gap in sight");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_press_on_a_head_sorts_and_says_so() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        let figures = Figures::of(EUROPE)?;
        let dataset = &figures.package().dataset;
        let node = dataset.framework().find("museums").context("no museums")?;
        let name = dataset.framework().node(node).name.clone();
        let mut units: Vec<usize> = (0..dataset.n_units()).collect();
        let key = |unit: &usize| dataset.value(node, *unit).unwrap_or(f64::NEG_INFINITY);
        units.sort_by(|a, b| key(b).total_cmp(&key(a)));
        let names = |units: &[usize]| -> Vec<String> {
            units
                .iter()
                .take(5)
                .map(|&unit| dataset.units()[unit].name.clone())
                .collect()
        };
        let head = page.button(&name).await?;
        head.click().await?;
        expect_cities(page, &name, &names(&units)).await?;
        let sorted = "return element.closest('th').getAttribute('aria-sort')";
        assert_eq!(head.ask::<String>(sorted).await?, "descending");
        head.click().await?;
        page.wait_for("the other order", async || {
            Ok(head.ask::<String>(sorted).await? == "ascending")
        })
        .await
    })
    .await
}

#[tokio::test]
async fn the_keyboard_reads_the_table_cell_by_cell() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        page.find("grid", FIGURES).await?;
        let count: usize = page
            .ask("return document.querySelectorAll('[role=grid] [data-row][tabindex=\"0\"]').length", vec![])
            .await?;
        assert_eq!(count, 1, "the table is one stop of the Tab key");
        page.ask::<()>("document.querySelector('[role=grid] [tabindex=\"0\"]').focus()", vec![])
            .await?;
        let at = "const cell = document.activeElement; return [Number(cell.dataset.row), Number(cell.dataset.column)]";
        let mut expected = [1, 1];
        for (key, step) in [
            (Key::Right, [0, 1]),
            (Key::Down, [1, 0]),
            (Key::Left, [0, -1]),
            (Key::Up, [-1, 0]),
            (Key::End, [0, 25]),
            (Key::Home, [0, -26]),
        ] {
            page.press(key).await?;
            expected = [expected[0] + step[0], expected[1] + step[1]];
            page.wait_for(&format!("{expected:?}"), async || {
                Ok(page.ask::<[i64; 2]>(at, vec![]).await? == expected)
            })
            .await?;
        }
        page.press(Key::PageDown).await?;
        page.wait_for("a page further down", async || {
            Ok(page.ask::<[i64; 2]>(at, vec![]).await?[0] > 2)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn the_scores_follow_a_weight_and_the_search_finds_a_city() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        page.option("Scores").await?.click().await?;
        page.find("grid", SCORES).await?;
        let leader = column(page, "Rank").await?;
        assert_eq!(leader[0].1, "1");
        let before = column(page, "Score").await?;
        let query = page.query().await?;
        page.number_field("Political will and commitment, weight in per cent")
            .await?
            .type_over("90")
            .await?;
        let query = page.query_after(&query).await?;
        let after = column(page, "Score").await?;
        assert_ne!(after, before, "{query}");
        let rows = Figures::of(EUROPE)?.at(&query)?.rows()?;
        assert_eq!(after[0], (rows[0].city.clone(), rows[0].score.clone()));
        page.find("searchbox", "Find a city")
            .await?
            .type_over("RIS")
            .await?;
        page.wait_for("Paris alone", async || {
            let cities: Vec<String> = column(page, "Rank")
                .await?
                .into_iter()
                .map(|row| row.0)
                .collect();
            Ok(cities == ["Paris"])
        })
        .await
    })
    .await
}

#[tokio::test]
async fn an_indicator_tells_all_about_itself() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        page.button("About “Internet access at home”")
            .await?
            .click()
            .await?;
        let sheet = page
            .find("dialog", "Internet access at home")
            .await?
            .text()
            .await?;
        let figures = Figures::of(EUROPE)?;
        let dataset = &figures.package().dataset;
        let node = dataset
            .framework()
            .find("home-internet")
            .context("no such indicator")?;
        let present = composite_index::stats::count(dataset.column(node));
        for part in [
            format!("{present} cities have a figure"),
            "higher is better".to_owned(),
            "a proxy".to_owned(),
        ] {
            ensure!(sheet.contains(&part), "no “{part}” in {sheet}");
        }
        page.button("Close").await?.click().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_in_the_tables() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data&impute=mean&edit=oslo:museums:5,paris:museums:&add=a:Atlantis:paris")
            .await?;
        page.find("grid", FIGURES).await?;
        // Charts are drawn when they come into sight.
        let script = "document.querySelector('figure').scrollIntoView(); return !!document.querySelector('figure canvas')";
        page.wait_for("the matrix", async || page.ask(script, vec![]).await)
            .await?;
        expect_accessible(page).await?;
        page.resize(browser_tests::DESKTOP).await?;
        page.open("?view=data&theme=dark&lang=ar&edit=oslo:museums:5")
            .await?;
        page.wait_for("Arabic", async || {
            page.ask("return document.dir === 'rtl'", vec![]).await
        })
        .await?;
        expect_accessible(page).await
    })
    .await
}
