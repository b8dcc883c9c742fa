//! A reader looks at another data set.

use anyhow::{Context, Result};
use browser_tests::reading::RANKING;
use browser_tests::{Fault, Figures, Site, with_reader};
use fantoccini::actions::{ActionSequence, InputSource, WheelAction, WheelActions};
use fantoccini::key::Key;
use serde_json::Value;

use crate::{EUROPE, SCALE};

const AMERICA: &str = "us-metros-2019";
const BOLIVIA: &str = "bolivia-municipalities-2020";
const ENGLAND: &str = "english-districts";
const KENYA: &str = "kenyan-counties-2019";
const NO_GOALPOSTS: &str = "This data set publishes no goalposts.";

/// The title that the list of data sets gives one.
fn title(site: &Site, name: &str) -> Result<String> {
    let catalogue: Value = serde_json::from_str(&site.text("data/index.json")?)?;
    let mut packages = catalogue["packages"]
        .as_array()
        .context("no packages")?
        .iter();
    let entry = packages
        .find(|entry| entry["name"] == name)
        .with_context(|| format!("no {name}"))?;
    Ok(entry["title"].as_str().context("no title")?.to_owned())
}

#[tokio::test]
async fn who_comes_back_before_a_data_set_has_come_stays_where_they_are() -> Result<()> {
    with_reader(async |page, site| {
        let values = format!("data/{AMERICA}/values.csv");
        let ranked = Figures::of(EUROPE)?.at("")?.rows()?;
        page.open(&format!("?data={AMERICA}")).await?;
        page.choose_data_set(&title(site, EUROPE)?).await?;
        page.expect_ranking(&ranked).await?;
        site.break_file(&values, Fault::Stuck);
        page.client().back().await?;
        page.wait_for_text("Loading the figures").await?;
        page.client().forward().await?;
        page.wait_for("the wait to end", async || {
            Ok(!page.shows("Loading the figures").await?)
        })
        .await?;
        site.mend_file(&values);
        // Time for what was on its way to come after all.
        let come = "const [done] = arguments; setTimeout(done, 500)";
        page.ask_later::<()>(come, vec![]).await?;
        page.expect_ranking(&ranked).await?;
        assert_eq!(page.query().await?, "");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_data_set_ranks_as_the_engine_does() -> Result<()> {
    with_reader(async |page, site| {
        page.open("").await?;
        let mut query = page.query().await?;
        for name in [AMERICA, BOLIVIA, KENYA, EUROPE] {
            page.choose_data_set(&title(site, name)?).await?;
            query = page.query_after(&query).await?;
            let figures = Figures::of(name)?;
            page.expect_ranking(&figures.at(&query)?.rows()?).await?;
            assert_eq!(page.names("slider").await?, figures.pillars(), "{name}");
            assert_eq!(
                page.percentages().await?,
                figures.percentages(&query),
                "{name}"
            );
            assert_eq!(page.data_set().await?.value().await?, name);
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_catalogue_says_what_is_in_each_data_set_and_is_used_by_keyboard() -> Result<()> {
    with_reader(async |page, site| {
        page.open(&format!("?data={BOLIVIA}")).await?;
        let before = page.query().await?;
        let switch = page.data_set().await?;
        switch.ask::<()>("element.focus()").await?;
        page.press(Key::Enter).await?;
        // The reader is at the data set that they have; the next is England.
        let here = page.link(&title(site, BOLIVIA)?).await?;
        page.wait_for("the open data set to have the focus", async || {
            here.has_focus().await
        })
        .await?;
        let entry = page.link(&title(site, ENGLAND)?).await?;
        let facts = "return element.closest('li').innerText.replace(/\\s+/g, ' ').trim()";
        assert_eq!(
            entry.ask::<String>(facts).await?,
            "English districts, 2019–2023 Cities 296 Years 2019–2023 Direct indicators 19 \
             Proxies 10 Principles not measured Political will and commitment"
        );
        page.press(Key::Down).await?;
        assert!(entry.has_focus().await?);
        page.press(Key::Enter).await?;
        let query = page.query_after(&before).await?;
        let figures = Figures::of(ENGLAND)?;
        page.expect_ranking(&figures.at(&query)?.rows()?).await?;
        assert_eq!(page.data_set().await?.value().await?, ENGLAND);
        // What nobody measures is named, with the reason, and is no weight.
        let said = "Not measured here, and not part of the ranking: Political will and commitment.";
        page.wait_for_text(said).await?;
        page.wait_for_text("Figures of 2022.").await?;
        let mut sliders = figures.pillars();
        sliders.insert(0, "Year".to_owned());
        assert_eq!(page.names("slider").await?, sliders);
        page.fold("Political will and commitment")
            .await?
            .click()
            .await?;
        page.wait_for_text("No office publishes a figure that speaks of political will")
            .await?;
        // A principle has the colour that it has elsewhere.
        let hue = "const of = (name) => getComputedStyle(document.documentElement) \
            .getPropertyValue(name); return [of('--pillar-2') === of('--hue-3'), \
            of('--pillar-6') === of('--hue-6')]";
        assert_eq!(page.ask::<[bool; 2]>(hue, vec![]).await?, [true, true]);
        page.open("").await?;
        let hue = hue.replace("--hue-3", "--hue-2");
        assert_eq!(page.ask::<[bool; 2]>(&hue, vec![]).await?, [true, true]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn goalposts_are_offered_only_where_they_are_published() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let scale = page.list(SCALE).await?;
        assert_eq!(scale.value().await?, "goalposts");
        assert_eq!(scale.closed().await?, Vec::<String>::new());
        assert!(!page.shows(NO_GOALPOSTS).await?);
        page.open(&format!("?data={BOLIVIA}")).await?;
        page.wait_for_text(NO_GOALPOSTS).await?;
        let scale = page.list(SCALE).await?;
        assert_eq!(scale.closed().await?, ["Goalposts", "Distance to target"]);
        assert_eq!(scale.value().await?, "minmax");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn one_group_of_cities_can_be_shown_alone() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        let all = page.ranking().await?;
        page.list("Show").await?.choose("Northern Europe").await?;
        let query = page.query_after("").await?;
        page.expect_ranking(&figures.at(&query)?.rows()?).await?;
        let shown = page.ranking().await?;
        assert!(shown.len() < all.len());
        assert!(
            shown.iter().all(|row| all.contains(row)),
            "ranks stay those among all"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_ranking_scrolls_as_far_as_the_wheel_turns() -> Result<()> {
    with_reader(async |page, _| {
        page.open(&format!("?data={AMERICA}")).await?;
        let table = page.grid(RANKING).await?;
        let box_of_table = "const box = element.closest('[role=region]').getBoundingClientRect(); \
            return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)]";
        let (x, y): (i64, i64) = table.ask(box_of_table).await?;
        for turns in 1..=4 {
            let scroll = WheelAction::Scroll {
                duration: None,
                x,
                y,
                delta_x: 0,
                delta_y: 620,
            };
            let wheel = WheelActions::new("wheel".to_owned()).then(scroll);
            page.client()
                .perform_actions(ActionSequence::from(wheel))
                .await?;
            let offset = "return element.closest('[role=region]').scrollTop";
            let is_there =
                async || Ok((table.ask::<f64>(offset).await? - f64::from(620 * turns)).abs() < 1.0);
            page.wait_for(&format!("{turns} turns of the wheel"), is_there)
                .await?;
        }
        Ok(())
    })
    .await
}
