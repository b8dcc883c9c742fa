//! A reader asks what would be if a figure were another, or a city were there.

use anyhow::{Context, Result};
use browser_tests::{Figures, Page, with_reader};
use fantoccini::key::Key;

use crate::EUROPE;

const CITY: &str = "Helsinki";
const CODE: &str = "adult-learning";
const ENTER: char = '\u{e007}';
const ESCAPE: char = '\u{e00c}';

/// Names and measure of the indicator that is changed.
fn indicator() -> Result<(String, String)> {
    let figures = Figures::of(EUROPE)?;
    let framework = figures.package().dataset.framework();
    let node = framework.node(framework.find(CODE).context("no such indicator")?);
    Ok((node.name.clone(), node.metadata.measure.clone()))
}

/// Gives the keyboard's focus to a cell, by its city and its indicator.
async fn go_to_cell(page: &Page, city: &str, indicator: &str) -> Result<()> {
    let script = "
        const find = (selector, text) => [...document.querySelectorAll(selector)]
            .find((element) => element.innerText.trim() === text);
        const column = find('[role=grid] thead button.sort', arguments[1])?.dataset.column;
        const row = find('[role=grid] tbody th bdi', arguments[0])?.closest('tr');
        const cell = row?.querySelector(`[data-column='${column}']`);
        cell?.focus();
        return !!cell && cell === document.activeElement";
    page.wait_for("the cell", async || {
        page.ask(script, vec![city.into(), indicator.into()]).await
    })
    .await
}

/// Types into the field of the cell and ends with a key.
async fn change(page: &Page, city: &str, typed: &str, end: char) -> Result<()> {
    let (name, measure) = indicator()?;
    go_to_cell(page, city, &name).await?;
    page.press(Key::Enter).await?;
    let field = page
        .find("textbox", &format!("{name}, {city}, in {measure}"))
        .await?;
    field.ask::<()>("element.select()").await?;
    field.element().send_keys(&format!("{typed}{end}")).await?;
    Ok(())
}

#[tokio::test]
async fn a_changed_figure_changes_the_ranking_and_survives_a_reload() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?view=data").await?;
        let query = page.query().await?;
        change(page, CITY, "0,5", ENTER).await?;
        let query = page.query_after(&query).await?;
        assert_eq!(query, format!("?edit=helsinki:{CODE}:0.5&view=data"));
        page.wait_for_text("Simulated: 1 figure changed.").await?;
        let ranking = query.replace("&view=data", "");
        let before = figures.at("")?.rows()?;
        let after = figures.at(&ranking)?.rows()?;
        let score = |rows: &[browser_tests::reading::RankedCity]| {
            rows.iter()
                .find(|row| row.city == CITY)
                .map(|row| row.score.clone())
        };
        assert_ne!(score(&before), score(&after));
        page.open(&ranking).await?;
        page.expect_ranking(&after).await?;
        page.wait_for_text("Simulated: 1 figure changed.").await?;
        page.button("Undo all").await?.click().await?;
        page.expect_ranking(&before).await?;
        assert_eq!(page.query().await?, "");
        page.client().back().await?;
        page.expect_ranking(&after).await
    })
    .await
}

#[tokio::test]
async fn what_is_no_number_is_refused_and_escape_gives_up() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        let query = page.query().await?;
        change(page, CITY, "many", ENTER).await?;
        page.wait_for_text("This must be a number.").await?;
        assert_eq!(page.query().await?, query);
        let field: bool = page
            .ask(
                "return document.activeElement.getAttribute('aria-invalid') === 'true'",
                vec![],
            )
            .await?;
        assert!(field, "the field keeps the focus and says that it is wrong");
        page.press(Key::Escape).await?;
        let (name, _) = indicator()?;
        go_to_cell(page, CITY, &name).await?;
        change(page, CITY, "1", ESCAPE).await?;
        page.wait_for("the cell again", async || {
            page.ask(
                "return document.activeElement.matches('td[data-row]')",
                vec![],
            )
            .await
        })
        .await?;
        assert_eq!(page.query().await?, query, "Escape changes nothing");
        change(page, CITY, " ", ENTER).await?;
        let query = page.query_after(&query).await?;
        assert_eq!(
            query,
            format!("?edit=helsinki:{CODE}:&view=data"),
            "nothing is a gap"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_city_is_added_like_another_and_taken_away() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        let query = page.query().await?;
        page.find("textbox", "Name of a new city")
            .await?
            .type_over("Nova, Urbs")
            .await?;
        let list = page.list("With the figures of… (none)").await?;
        list.ask::<()>("element.focus()").await?;
        list.choose(CITY).await?;
        page.button("Add the city").await?.click().await?;
        let query = page.query_after(&query).await?;
        assert!(
            query.contains("add=nova-urbs:Nova%252C%20Urbs:helsinki"),
            "{query}"
        );
        page.wait_for_text("Nova, Urbs enters at rank").await?;
        let ranking = query.replace("&view=data", "");
        page.open(&ranking).await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at(&ranking)?.rows()?)
            .await?;
        page.open(&query).await?;
        page.button("Remove Nova, Urbs").await?.click().await?;
        let query = page.query_after(&query).await?;
        assert_eq!(query, "?view=data");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_framework_is_changed_by_keyboard_and_back() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        let query = page.query().await?;
        page.fold("Change the framework").await?.click().await?;
        let form = page.find("form", "Add a principle").await?;
        form.ask::<()>("element.querySelector('input').focus()")
            .await?;
        // An empty name is asked for, not taken.
        page.press(Key::Enter).await?;
        page.wait_for_text("Give a name first.").await?;
        form.ask::<()>(
            "const list = element.querySelector('select');
            list.value = 'museums';
            list.dispatchEvent(new Event('change', { bubbles: true }));
            element.querySelector('input').focus()",
        )
        .await?;
        form.ask::<()>(
            "const field = element.querySelector('input');
            field.value = 'Culture, art';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }))",
        )
        .await?;
        page.press(Key::Enter).await?;
        let query = page.query_after(&query).await?;
        assert_eq!(
            query,
            "?change=pillar:culture-art:Culture%252C%20art,move:museums:culture-art&view=data"
        );
        page.wait_for_text("New principle: Culture, art").await?;
        page.wait_for_text("Simulated: 2 changes of the framework.")
            .await?;
        // A slider of its own, and a ranking that follows.
        page.slider("Culture, art").await?;
        let ranking = query.replace("&view=data", "");
        page.open(&ranking).await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at(&ranking)?.rows()?)
            .await?;
        page.open(&query).await?;
        page.button("Undo “New principle: Culture, art”")
            .await?
            .click()
            .await?;
        assert_eq!(page.query_after(&query).await?, "?view=data");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_with_changes_that_do_not_fit_says_so() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?edit=atlantis:museums:5,oslo:museums:5").await?;
        page.wait_for_text("does not have, and that was ignored: atlantis")
            .await?;
        page.wait_for_text("Simulated: 1 figure changed.").await?;
        page.open("?edit=oslo:museums:five").await?;
        page.wait_for_text("The setting “edit” in this address cannot be")
            .await?;
        assert!(!page.shows("Simulated:").await?);
        Ok(())
    })
    .await
}
