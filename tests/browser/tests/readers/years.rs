//! A reader goes through the years of a data set.

use anyhow::Result;
use browser_tests::{Figures, with_reader};
use fantoccini::key::Key;

const ENGLAND: &str = "english-districts";

#[tokio::test]
async fn years_are_gone_through_by_keys_and_changes_are_counted_from_one() -> Result<()> {
    with_reader(async |page, _site| {
        let figures = Figures::of(ENGLAND)?;
        page.open(&format!("?data={ENGLAND}&focus=camden")).await?;
        let slider = page.slider("Year").await?;
        let told = async || {
            slider
                .ask::<String>("return element.getAttribute('aria-valuetext')")
                .await
        };
        assert_eq!(told().await?, "2022");
        slider.ask::<()>("element.focus()").await?;
        for (key, year) in [(Key::Left, "2021"), (Key::Home, "2019")] {
            let before = page.query().await?;
            page.press(key).await?;
            let query = page.query_after(&before).await?;
            assert!(query.contains(&format!("year={year}")), "{query}");
            page.expect_ranking(&figures.at(&query)?.rows()?).await?;
            assert_eq!(told().await?, year);
            assert!(slider.has_focus().await?);
        }
        let before = page.query().await?;
        page.list("Change of rank against")
            .await?
            .choose("2022")
            .await?;
        let query = page.query_after(&before).await?;
        assert!(query.contains("since=2022"), "{query}");
        let answer = figures.at(&query)?;
        page.expect_ranking(&answer.rows()?).await?;
        page.find("columnheader", "Against 2022").await?;
        let camden = answer
            .scored
            .engine()
            .package()
            .dataset
            .unit_index("camden");
        let gain = camden
            .and_then(|unit| answer.scored.gain(unit))
            .unwrap_or(0);
        let way = if gain > 0 { "up" } else { "down" };
        assert_ne!(gain, 0, "Camden moved");
        let moved = format!("in 2019, {way} {} on 2022", gain.abs());
        page.wait_for_text(&moved).await?;
        // Back is back in the year before.
        page.client().back().await?;
        page.client().back().await?;
        page.expect_ranking(
            &figures
                .at(&format!("data={ENGLAND}&focus=camden&year=2021"))?
                .rows()?,
        )
        .await
    })
    .await
}

#[tokio::test]
async fn years_play_until_the_last_and_stop_on_escape() -> Result<()> {
    with_reader(async |page, _site| {
        let figures = Figures::of(ENGLAND)?;
        page.open(&format!("?data={ENGLAND}&year=2019")).await?;
        let play = page.button("Play the years").await?;
        play.ask::<()>("element.focus()").await?;
        page.press(Key::Enter).await?;
        page.button("Pause").await?;
        page.press(Key::Escape).await?;
        page.button("Play the years").await?;
        // Where it stopped is in the address.
        let query = page
            .query_after(&format!("?data={ENGLAND}&year=2019"))
            .await?;
        page.expect_ranking(&figures.at(&query)?.rows()?).await?;
        page.press(Key::Enter).await?;
        let slider = page.slider("Year").await?;
        page.wait_for("the last year", async || {
            let told: String = slider
                .ask("return element.getAttribute('aria-valuetext')")
                .await?;
            Ok(told == "2023")
        })
        .await?;
        page.button("Play the years").await?;
        page.expect_ranking(&figures.at(&format!("data={ENGLAND}&year=2023"))?.rows()?)
            .await
    })
    .await
}
