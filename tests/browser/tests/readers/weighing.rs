//! A reader moves the weights.

use std::collections::HashMap;

use anyhow::{Context, Result};
use browser_tests::{Control, Figures, Page, with_reader};
use fantoccini::actions::{MOUSE_BUTTON_LEFT, PointerAction};
use fantoccini::key::Key;

use crate::{EUROPE, UNEVEN};

const POLITICAL: &str = "Political will and commitment";
const PARTNERSHIP: &str = "Partnership and networking";

/// Goes from the top of the page to a control with the Tab key alone.
async fn tab_to(page: &Page, control: &Control) -> Result<()> {
    for _ in 0..40 {
        page.press(Key::Tab).await?;
        if control.has_focus().await? {
            return Ok(());
        }
    }
    anyhow::bail!("forty Tabs do not reach the control")
}

/// Makes sure that weights, address and ranking say the same.
async fn expect_agreement(page: &Page, figures: &Figures, query: &str) -> Result<()> {
    assert_eq!(
        page.percentages().await?,
        figures.percentages(query),
        "{query}"
    );
    page.expect_ranking(&figures.at(query)?.rows()?).await
}

#[tokio::test]
async fn keys_move_a_weight_and_the_ranking_follows() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        tab_to(page, &page.slider(POLITICAL).await?).await?;
        let mut query = page.query().await?;
        let mut ranking = page.ranking().await?;
        for (key, percent) in [
            (Key::Right, 18.0),
            (Key::PageUp, 28.0),
            (Key::End, 100.0),
            (Key::Home, 0.0),
        ] {
            page.press(key).await?;
            query = page.query_after(&query).await?;
            expect_agreement(page, &figures, &query).await?;
            assert_eq!(page.percentages().await?[0], percent, "{key:?}");
            let before = std::mem::replace(&mut ranking, page.ranking().await?);
            assert_ne!(ranking, before, "{key:?} changes nothing");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn percentages_add_to_a_hundred_at_every_step() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        tab_to(page, &page.slider(PARTNERSHIP).await?).await?;
        let mut seen = Vec::new();
        for _ in 0..12 {
            page.press(Key::Right).await?;
            seen.push(page.percentages().await?[1]);
        }
        let expected: Vec<f64> = (18..30).map(f64::from).collect();
        assert_eq!(seen, expected);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_weight_taken_to_nothing_and_back_restores_the_others() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open(UNEVEN).await?;
        let before = page.percentages().await?;
        assert_eq!(before, figures.percentages(UNEVEN));
        tab_to(page, &page.slider(POLITICAL).await?).await?;
        page.press(Key::Home).await?;
        assert_eq!(page.percentages().await?[0], 0.0);
        let query = page.query_after(UNEVEN).await?;
        for _ in 0..4 {
            page.press(Key::PageUp).await?;
        }
        assert_eq!(page.percentages().await?, before);
        let query = page.query_after(&query).await?;
        assert_eq!(query, UNEVEN);
        expect_agreement(page, &figures, UNEVEN).await
    })
    .await
}

#[tokio::test]
async fn a_locked_weight_stays_where_it_is() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open(UNEVEN).await?;
        let lock = page.button(&format!("Lock {PARTNERSHIP}")).await?;
        lock.click().await?;
        assert_eq!(
            lock.ask::<String>("return element.ariaPressed").await?,
            "true"
        );
        let slider = page.slider(PARTNERSHIP).await?;
        assert_eq!(
            slider.ask::<String>("return element.ariaDisabled").await?,
            "true"
        );
        page.slider(POLITICAL)
            .await?
            .ask::<()>("element.focus()")
            .await?;
        let query = page.query().await?;
        page.press(Key::End).await?;
        let query = page.query_after(&query).await?;
        // The thumb is at the end, but the lock holds thirty.
        assert_eq!(page.percentages().await?, [70.0, 30.0, 0.0, 0.0, 0.0, 0.0]);
        expect_agreement(page, &figures, &query).await
    })
    .await
}

#[tokio::test]
async fn a_weight_can_be_typed_and_nonsense_is_refused() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        let field = page
            .number_field(&format!("{POLITICAL}, weight in per cent"))
            .await?;
        for (typed, percent) in [
            ("40", 40.0),
            ("abc", 40.0),
            ("", 40.0),
            ("-5", 0.0),
            ("250", 100.0),
            ("1e1", 10.0),
            ("--", 10.0),
            ("0", 0.0),
        ] {
            field.type_over(typed).await?;
            assert_eq!(page.percentages().await?[0], percent, "after “{typed}”");
            assert_eq!(field.value().await?, percent.to_string(), "after “{typed}”");
        }
        let settled = async || Ok(figures.percentages(&page.query().await?)[0] == 0.0);
        page.wait_for("the address to settle", settled).await?;
        expect_agreement(page, &figures, &page.query().await?).await
    })
    .await
}

#[tokio::test]
async fn equal_weights_and_reset_do_what_they_say() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let own_baseline = UNEVEN.replace("w=", "baseline=");
        page.open(&format!("{own_baseline}&locks=prosperity"))
            .await?;
        let before = page.query().await?;
        page.button("Reset").await?.click().await?;
        let at_baseline = page.query_after(&before).await?;
        assert_eq!(page.percentages().await?, figures.percentages(UNEVEN));
        expect_agreement(page, &figures, &at_baseline).await?;
        let changes = page
            .ranking()
            .await?
            .into_iter()
            .filter(|row| !row.change.is_empty());
        assert_eq!(changes.count(), 0);
        page.button("Equal weights").await?.click().await?;
        let equal = page.query_after(&at_baseline).await?;
        assert_eq!(page.percentages().await?, [16.7; 6]);
        expect_agreement(page, &figures, &equal).await
    })
    .await
}

#[tokio::test]
async fn the_change_is_counted_from_the_baseline() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let rank = |text: &str| text.parse::<i64>();
        let baseline: HashMap<String, i64> = page
            .ranking()
            .await?
            .into_iter()
            .map(|row| Ok((row.city, rank(&row.rank)?)))
            .collect::<Result<_>>()?;
        page.open(UNEVEN).await?;
        let rows = page.ranking().await?;
        for row in &rows {
            let gain = baseline.get(&row.city).context("a new city")? - rank(&row.rank)?;
            let expected = match gain {
                0 => String::new(),
                1.. => format!("+{gain}"),
                _ => format!("\u{2212}{}", -gain),
            };
            assert_eq!(row.change, expected, "{}", row.city);
        }
        assert!(rows.iter().any(|row| !row.change.is_empty()));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_ranking_follows_the_thumb_while_it_is_held() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        let before = page.ranking().await?;
        let slider = page.slider(POLITICAL).await?;
        let (left, top, width, height) = slider.element().rectangle().await?;
        let at = |share: f64| PointerAction::MoveTo {
            duration: None,
            x: left + width * share,
            y: top + height / 2.0,
        };
        page.point([
            at(0.17),
            PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            },
            at(0.4),
            at(0.8),
        ])
        .await?;
        page.wait_for("the ranking to move", async || {
            Ok(page.ranking().await? != before)
        })
        .await?;
        let during = page.ranking().await?;
        assert_eq!(page.query().await?, "", "the address waits for the end");
        page.point([PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        }])
        .await?;
        let query = page.query_after("").await?;
        assert!(figures.percentages(&query)[0] > 70.0, "{query}");
        expect_agreement(page, &figures, &query).await?;
        assert_eq!(page.ranking().await?, during);
        Ok(())
    })
    .await
}
