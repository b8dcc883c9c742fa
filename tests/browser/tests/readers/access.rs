//! A reader without a mouse, with a screen reader, on a phone, in Arabic.

use anyhow::{Context, Result, ensure};
use browser_tests::{Fault, PHONE, Page, Setting, with_reader};
use fantoccini::key::Key;
use serde_json::{Value, json};

const WIDTHS: [u32; 3] = [1440, 1024, 390];

/// Makes sure that axe-core has nothing to say, at every width.
pub(crate) async fn expect_accessible(page: &Page) -> Result<()> {
    let axe = std::fs::read_to_string(Setting::from_env()?.axe).context("reading axe-core")?;
    page.client().execute(&axe, vec![]).await?;
    let mut found = Vec::new();
    for width in WIDTHS {
        page.resize((width, 900)).await?;
        let script = include_str!("../../src/in_page/axe.js");
        let violations: Vec<Value> = page.ask_later(script, vec![]).await?;
        if !violations.is_empty() {
            found.push(json!({ "width": width, "violations": violations }));
        }
    }
    ensure!(found.is_empty(), "{:#}", Value::Array(found));
    Ok(())
}

/// Waits until both charts are drawn.
pub(crate) async fn wait_for_charts(page: &Page) -> Result<()> {
    let script = "return document.querySelectorAll('figure svg path').length > 12";
    page.wait_for("the charts", async || page.ask(script, vec![]).await)
        .await
}

#[tokio::test]
async fn axe_finds_nothing_on_the_page_as_it_opens() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        wait_for_charts(page).await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_where_principles_are_missing_nor_in_the_catalogue() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?data=kenyan-counties-2019").await?;
        page.wait_for_text("Not measured here, and not part of the ranking")
            .await?;
        expect_accessible(page).await?;
        page.data_set().await?.click().await?;
        page.link("European cities, 2019").await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_on_the_comparison() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=compare&cities=london,berlin,paris,rome,madrid,oslo")
            .await?;
        wait_for_charts(page).await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_on_the_comparison_unfolded_in_dark_colours() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=compare&cities=london,oslo&impute=mean&treat=winsorise&theme=dark")
            .await?;
        wait_for_charts(page).await?;
        page.button("Show all indicators").await?.click().await?;
        let script = "const folds = [...document.querySelectorAll('.compare details')]; \
            folds.forEach((fold) => { fold.open = true; }); return folds.length";
        let n_folds: usize = page.ask(script, vec![]).await?;
        // Whatever is not ranked has no explanation to unfold.
        assert_eq!(n_folds, 3);
        page.button("Hide all indicators").await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_in_dark_colours() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?theme=dark&focus=london&w=political:1,prosperity:2")
            .await?;
        wait_for_charts(page).await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_in_arabic() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?lang=ar").await?;
        wait_for_direction(page, "ar", "rtl").await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_in_languages_from_left_to_right() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?lang=fr").await?;
        for language in ["fr", "es", "ru", "zh"] {
            page.resize(browser_tests::DESKTOP).await?;
            page.turn_to(&format!("?lang={language}")).await?;
            wait_for_direction(page, language, "ltr").await?;
            expect_accessible(page).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_in_the_sheet_on_the_figures() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        page.button("About the figures").await?.click().await?;
        page.find("dialog", "European cities, 2019").await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_where_every_step_of_the_method_is_taken() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?agg=copeland&treat=winsorise&impute=mean&cities=paris,rome")
            .await?;
        for list in ["What was changed", "What was filled in"] {
            page.fold(list).await?.click().await?;
            page.table(list).await?;
        }
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_where_something_went_wrong() -> Result<()> {
    with_reader(async |page, site| {
        let bytes = site
            .text("data/european-cities-2019/values.csv")?
            .replace(",96.2,", ",n/a,")
            .into_bytes();
        let bytes = [bytes, b"\n\n".to_vec()].concat();
        site.break_file(
            "data/european-cities-2019/values.csv",
            Fault::Instead {
                kind: "text/csv",
                bytes,
            },
        );
        page.open("?colour=red").await?;
        page.wait_for_text("this must be a number, not “n/a”")
            .await?;
        expect_accessible(page).await?;
        page.resize(browser_tests::DESKTOP).await?;
        page.open("?data=us-metros-2019&norm=zscore&agg=geometric&focus=atlantis")
            .await?;
        page.button("Use the arithmetic mean").await?;
        expect_accessible(page).await
    })
    .await
}

/// Waits until the page has these colours.
pub(crate) async fn wait_for_theme(page: &Page, theme: &str) -> Result<()> {
    let is_so = "return document.documentElement.dataset.theme === arguments[0]";
    page.wait_for(theme, async || page.ask(is_so, vec![json!(theme)]).await)
        .await
}

pub(crate) async fn wait_for_direction(page: &Page, language: &str, direction: &str) -> Result<()> {
    let script = "return [document.documentElement.lang, document.documentElement.dir]";
    let expected = [language.to_owned(), direction.to_owned()];
    page.wait_for(language, async || {
        Ok(page.ask::<[String; 2]>(script, vec![]).await? == expected)
    })
    .await
}

#[tokio::test]
async fn the_language_switch_turns_the_page_round_and_back() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        wait_for_direction(page, "en", "ltr").await?;
        page.list("Language").await?.choose("العربية").await?;
        wait_for_direction(page, "ar", "rtl").await?;
        // The ranking, first in English, is now on the other side of the sliders.
        let script = "const left = (selector) => document.querySelector(selector).getBoundingClientRect().left; \
            return left('input[type=range]') > left('table[aria-rowcount]')";
        page.wait_for("the mirror image", async || page.ask(script, vec![]).await).await?;
        page.list("اللغة").await?.choose("English").await?;
        wait_for_direction(page, "en", "ltr").await?;
        page.find("heading", "Learning City Index").await?;
        Ok(())
    })
    .await
}

/// Marks what a keyboard must reach and counts it; of radio buttons in a group
/// the chosen one.
const MARK_CONTROLS: &str = "
    const controls = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')];
    const isOffered = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled
        && element.tabIndex >= 0 && (element.type !== 'radio' || element.checked);
    const offered = controls.filter(isOffered);
    offered.forEach((element, index) => { element.dataset.tabStop = index; });
    return offered.length";

/// Where the focus is: the mark, what it is, and whether it can be seen.
const FOCUS: &str = "
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    return {
        mark: element.dataset.tabStop ?? null,
        what: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`,
        isBody: element === document.body,
        isInSight: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
    }";

#[tokio::test]
async fn the_tab_key_reaches_every_control_in_sight_of_the_reader() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        wait_for_charts(page).await?;
        let count: usize = page.ask(MARK_CONTROLS, vec![]).await?;
        assert!(count > 30, "only {count} controls");
        let mut reached = vec![false; count];
        for _ in 0..count + 10 {
            page.press(Key::Tab).await?;
            let focus: Value = page.ask(FOCUS, vec![]).await?;
            if focus["isBody"] == true {
                break;
            }
            assert_eq!(focus["isInSight"], true, "out of sight: {}", focus["what"]);
            if let Some(mark) = focus["mark"].as_str() {
                reached[mark.parse::<usize>()?] = true;
            }
        }
        let missed: Vec<usize> = (0..count).filter(|&mark| !reached[mark]).collect();
        let script = "return arguments[0].map((mark) => document.querySelector(`[data-tab-stop='${mark}']`)?.outerHTML.slice(0, 120))";
        let missed: Vec<Option<String>> = page.ask(script, vec![serde_json::to_value(missed)?]).await?;
        assert!(missed.is_empty(), "the Tab key passes over {missed:#?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_sheet_on_the_figures_keeps_the_focus_and_gives_it_back() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let opener = page.button("About the figures").await?;
        opener.ask::<()>("element.focus()").await?;
        page.press(Key::Enter).await?;
        let sheet = page.find("dialog", "European cities, 2019").await?;
        let is_inside = "return element.contains(document.activeElement)";
        page.wait_for("the focus in the sheet", async || sheet.ask(is_inside).await).await?;
        let count: usize = sheet.ask("return element.querySelectorAll('a[href], button').length").await?;
        for _ in 0..count + 3 {
            page.press(Key::Tab).await?;
            // Past the last one the browser's own controls may come, but
            // nothing of the page below.
            let script = "return element.contains(document.activeElement) || document.activeElement === document.body";
            assert!(sheet.ask::<bool>(script).await?, "the focus left the sheet");
        }
        page.press(Key::Escape).await?;
        page.wait_for("the sheet to close", async || Ok(page.names("dialog").await?.is_empty())).await?;
        page.wait_for("the focus on the opener", async || opener.has_focus().await).await?;
        opener.click().await?;
        page.find("dialog", "European cities, 2019").await?;
        page.button("Close").await?.click().await?;
        page.wait_for("the sheet to close", async || Ok(page.names("dialog").await?.is_empty())).await?;
        assert!(opener.has_focus().await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_scrolls_sideways_from_a_desk_down_to_four_hundred_per_cent() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let compare = "?view=compare&cities=london,berlin,paris,rome,madrid,oslo";
        let languages = ["ar", "fr", "ru", "zh"].map(|language| (format!("?lang={language}"), language));
        for (query, language) in [(String::new(), "en"), (compare.to_owned(), "en")].into_iter().chain(languages) {
            page.turn_to(&query).await?;
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            wait_for_direction(page, language, direction).await?;
            if query == compare {
                page.find("heading", "Points by principle").await?;
            }
            wait_for_charts(page).await?;
            for width in [1440, 1024, 390, 320] {
                page.resize((width, 800)).await?;
                let fits = "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => \
                    resolve([document.documentElement.scrollWidth, document.documentElement.clientWidth]))))";
                let (needed, given): (u32, u32) = page.ask(fits, vec![]).await?;
                assert!(needed <= given, "“{query}” needs {needed} of {given} pixels");
            }
            page.resize(browser_tests::DESKTOP).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn on_a_phone_a_button_brings_the_weights() -> Result<()> {
    with_reader(async |page, _| {
        page.resize(PHONE).await?;
        page.open("").await?;
        let opener = page.button("Change weights and method").await?;
        assert_eq!(page.names("slider").await?.len(), 0);
        assert_eq!(opener.ask::<String>("return element.ariaExpanded").await?, "false");
        opener.click().await?;
        let slider = page.slider("Political will and commitment").await?;
        let is_in_sight = "const box = element.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight";
        page.wait_for("the slider in sight", async || slider.ask(is_in_sight).await).await?;
        slider.ask::<()>("element.focus()").await?;
        page.press(Key::End).await?;
        assert_eq!(page.percentages().await?[0], 100.0);
        page.button("Done").await?.click().await?;
        page.wait_for("the sheet to go", async || Ok(page.names("slider").await?.is_empty())).await
    })
    .await
}

#[tokio::test]
async fn on_a_phone_a_method_without_an_answer_is_explained_at_once() -> Result<()> {
    with_reader(async |page, _| {
        page.resize(PHONE).await?;
        page.open("?norm=zscore&agg=geometric").await?;
        page.button("Use the arithmetic mean")
            .await?
            .click()
            .await?;
        page.grid(browser_tests::reading::RANKING).await?;
        assert_eq!(page.ranking().await?.len(), 43);
        Ok(())
    })
    .await
}
