//! An author reads how to embed the explorer, and tries what stands there.

use anyhow::{Result, ensure};
use browser_tests::{DESKTOP, Page, Site, with_reader};
use fantoccini::Locator;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use scenario::Language;
use serde_json::{Value, json};

use crate::access::{expect_accessible, wait_for_direction};
use crate::embedding::run;

/// Lets an author do something on the page in a language.
async fn with_author(
    language: &str,
    task: impl AsyncFnOnce(&Page, &Site) -> Result<()>,
) -> Result<()> {
    with_reader(async |page, site| {
        open(page, language).await?;
        task(page, site).await?;
        only_of_sandbox(page).await
    })
    .await
}

/// The page's own host is that of the explorer here, and browsers warn that such
/// a sandbox holds nothing back; there is nothing to hold back.
async fn only_of_sandbox(page: &Page) -> Result<()> {
    let complaints = page.complaints().await?;
    let is_other = |complaint: &&String| !complaint.contains("sandbox");
    let others: Vec<_> = complaints.iter().filter(is_other).collect();
    ensure!(others.is_empty(), "the browser complains: {others:#?}");
    Ok(())
}

async fn open(page: &Page, language: &str) -> Result<()> {
    page.visit(&format!("embedding.html?lang={language}"))
        .await?;
    let direction = if language == "ar" { "rtl" } else { "ltr" };
    wait_for_direction(page, language, direction).await
}

/// Goes to an element and waits until it shows its cities; gives what is chosen.
async fn go_to(page: &Page, selector: &str) -> Result<Value> {
    let body = "const explorer = document.querySelector(given);
        explorer.scrollIntoView({ block: 'center' });
        await customElements.whenDefined('learning-city-explorer');
        await explorer.ready;
        return explorer.getScenario()";
    run(page, body, json!(selector)).await
}

/// The frame of an element.
async fn frame_of(page: &Page, selector: &str) -> Result<Element> {
    let script = "const inside = document.querySelector(arguments[0]).shadowRoot; \
        return inside.querySelector('iframe')";
    let found = page.client().execute(script, vec![json!(selector)]).await?;
    let id = found
        .as_object()
        .and_then(|found| found.values().next()?.as_str());
    let id = ElementRef::from(id.unwrap_or_default().to_owned());
    Ok(Element::from_element_id(page.client().clone(), id))
}

#[tokio::test]
async fn an_article_has_three_figures_that_load_as_a_reader_comes_to_them() -> Result<()> {
    with_author("en", async |page, _| {
        let last = "article learning-city-explorer:last-of-type";
        let early = "const inside = document.querySelector(arguments[0]).shadowRoot;
            return inside?.childElementCount ?? 0";
        let n_frames: usize = page.ask(early, vec![json!(last)]).await?;
        ensure!(
            n_frames == 0,
            "the last figure is loaded before anybody comes near"
        );
        for (place, view) in [(1, "ranking"), (2, "map"), (3, "compare")] {
            let selector = format!("article learning-city-explorer:nth-of-type({place})");
            let scenario = go_to(page, &selector).await?;
            ensure!(
                scenario["view"] == view && scenario["lang"] == "en",
                "{scenario}"
            );
            ensure!(scenario["controls"] == "none", "{scenario}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_figures_keep_in_step_whichever_the_reader_is_at() -> Result<()> {
    with_author("en", async |page, _| {
        go_to(page, "#second").await?;
        go_to(page, "#first").await?;
        frame_of(page, "#first").await?.enter_frame().await?;
        let slider = page
            .client()
            .find(Locator::Css(".controls input[type=range]"))
            .await?;
        slider.click().await?;
        slider.send_keys(&char::from(Key::End).to_string()).await?;
        page.client().enter_parent_frame().await?;
        let is_same = "const [first, second] = ['#first', '#second'].map((id) => \
                JSON.stringify(document.querySelector(id).scenario.weights));
            return first === second && first !== '{}'";
        page.wait_for("the map to follow", async || {
            page.ask(is_same, vec![]).await
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_form_of_the_page_drives_the_weights() -> Result<()> {
    with_author("en", async |page, _| {
        go_to(page, "#driven").await?;
        let slider = page.slider("Learning opportunities").await?;
        slider.ask::<()>("element.focus()").await?;
        page.press(Key::End).await?;
        let is_driven = "const weights = document.querySelector('#driven').scenario?.weights ?? {};
            const others = Object.entries(weights).filter(([code]) => code !== 'learning');
            return others.length === 5 && others.every(([, weight]) => weight < weights.learning)";
        page.wait_for("the weights", async || page.ask(is_driven, vec![]).await)
            .await
    })
    .await
}

#[tokio::test]
async fn results_fill_a_table_of_the_page_and_follow_every_change() -> Result<()> {
    with_author("en", async |page, _| {
        go_to(page, "#ranked").await?;
        let rows = "return [...document.querySelectorAll('#own tbody tr')].map((row) => \
            [...row.cells].map((cell) => cell.textContent))";
        page.wait_for("ten cities", async || {
            Ok(page.ask::<Vec<[String; 3]>>(rows, vec![]).await?.len() == 10)
        })
        .await?;
        let before: Vec<[String; 3]> = page.ask(rows, vec![]).await?;
        ensure!(before[0] == ["1", "Stockholm", "85.0"], "{before:?}");
        let change = "const explorer = document.querySelector('#ranked');
            await explorer.update({ w: { recognition: 1 } });
            const { units } = await explorer.getResults();
            return units.slice(0, 10).map(({ rank, name, score }) => [`${rank}`, name, score.toFixed(1)])";
        let wanted = run(page, change, Value::Null).await?;
        page.wait_for("the table to follow", async || {
            Ok(page.ask::<Value>(rows, vec![]).await? == wanted)
        })
        .await?;
        ensure!(wanted != json!(before), "nothing has changed");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_looks_of_the_page_reach_what_is_embedded() -> Result<()> {
    with_author("en", async |page, _| {
        go_to(page, ".garden").await?;
        frame_of(page, ".garden").await?.enter_frame().await?;
        let read = "const style = getComputedStyle(document.documentElement);
            return ['--paper', '--link', '--serif'].map((name) => style.getPropertyValue(name).trim())";
        let wanted = ["honeydew", "darkgreen", "Georgia, serif"];
        page.wait_for("the looks", async || {
            Ok(page.ask::<[String; 3]>(read, vec![]).await? == wanted)
        })
        .await?;
        Ok(page.client().enter_parent_frame().await?)
    })
    .await
}

#[tokio::test]
async fn code_is_copied_with_the_address_of_this_explorer() -> Result<()> {
    with_author("en", async |page, site| {
        let hold = "navigator.clipboard.writeText = async (text) => { window.copied = text; }";
        page.ask::<()>(hold, vec![]).await?;
        page.button("Copy").await?.click().await?;
        page.wait_for_text("Copied").await?;
        let copied: String = page.ask("return window.copied", vec![]).await?;
        let script = format!("src=\"{}\"", site.address("embed.js"));
        ensure!(copied.contains(&script), "{copied}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_page_can_be_read_in_every_language_at_every_width() -> Result<()> {
    with_author("en", async |page, _| {
        for language in Language::ALL.iter().map(|language| language.word()) {
            page.resize(DESKTOP).await?;
            open(page, language).await?;
            let others = "return [...document.querySelectorAll('.texts > *')]
                .filter((text) => text.checkVisibility() && text.lang !== arguments[0])
                .map((text) => text.textContent)";
            let others: Vec<String> = page.ask(others, vec![json!(language)]).await?;
            ensure!(others.is_empty(), "{language}: {others:?}");
            expect_accessible(page).await?;
            for width in [390, 320] {
                page.resize((width, 800)).await?;
                let fits = "const { scrollWidth, clientWidth } = document.documentElement;
                    return [scrollWidth, clientWidth]";
                let [needed, given]: [u32; 2] = page.ask(fits, vec![]).await?;
                ensure!(
                    needed <= given,
                    "{language} needs {needed} of {given} pixels"
                );
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_language_is_switched_on_the_page_and_in_what_is_embedded() -> Result<()> {
    with_author("en", async |page, _| {
        go_to(page, "article learning-city-explorer").await?;
        page.list("Language").await?.choose("العربية").await?;
        wait_for_direction(page, "ar", "rtl").await?;
        page.find("heading", "تضمين المستكشف").await?;
        let follows = "return document.querySelector('article learning-city-explorer').scenario.lang === 'ar'";
        page.wait_for("the figure in Arabic", async || page.ask(follows, vec![]).await).await?;
        ensure!(page.query().await? == "?lang=ar");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_explorer_leads_there_and_back() -> Result<()> {
    with_reader(async |page, site| {
        page.open("?lang=en").await?;
        let link = page
            .find("link", "Embedding: examples and reference (new tab)")
            .await?;
        let address: String = link.ask("return element.href").await?;
        ensure!(
            address == site.address("embedding.html?lang=en"),
            "{address}"
        );
        page.client().goto(&address).await?;
        page.find("link", "To the explorer").await?.click().await?;
        page.find("heading", "Learning City Index").await?;
        only_of_sandbox(page).await
    })
    .await
}
