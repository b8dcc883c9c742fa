//! What a reader sees before the program is there, and how it goes.
//!
//! `LCI_WRITE=1 cargo xtask test --browser first_screen` writes it anew from the
//! program's page, after the figures, the texts or the markup have changed; build
//! the page again then.

use std::path::Path;

use anyhow::{Result, ensure};
use browser_tests::{DESKTOP, Fault, Figures, PHONE, Page, Site, with_reader};
use fantoccini::key::Key;

use crate::EUROPE;
use crate::starting::program;

/// The program's page as the first screen shows it.
const MADE: &str = include_str!("../../src/in_page/first_screen.js");

/// Windows in which all rows are in sight.
const TALL: [(u32, u32); 2] = [(1440, 3200), (390, 4200)];

/// More movement than this is felt, by the measure that browsers have for it.
const LITTLE: f64 = 0.02;

/// The first screen in the page as it is served, and whether it is to be seen.
const SERVED: &str = "const done = arguments[0]; \
    fetch('./index.html').then((page) => page.text()).then((text) => { \
        const page = new DOMParser().parseFromString(text, 'text/html'); \
        done(page.getElementById('first').innerHTML); \
    })";

/// The fonts that the page has asked for.
const FONTS: &str = "return performance.getEntriesByType('resource') \
    .map((entry) => entry.name).filter((name) => name.endsWith('.woff2'))";

/// In tables a new line before a row is nothing.
fn in_lines(markup: &str) -> String {
    let mut lines = markup.to_owned();
    for piece in ["<thead", "<tbody", "<tr", "</tbody"] {
        lines = lines.replace(piece, &format!("\n{piece}"));
    }
    lines + "\n"
}

fn in_one(lines: &str) -> String {
    lines.replace('\n', "")
}

#[tokio::test]
async fn the_first_screen_is_the_programs_own() -> Result<()> {
    with_reader(async |page, _| {
        for window in TALL {
            page.resize(window).await?;
            page.open("").await?;
            page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
                .await?;
            // Parts that come later, in place of what stands in for them.
            page.wait_for("all of the page", async || {
                let script = "return !document.querySelector('#app [inert]') \
                    && !!document.querySelector('#app .colophon')";
                page.ask(script, vec![]).await
            })
            .await?;
            let made: String = page.ask(MADE, vec![]).await?;
            if std::env::var_os("LCI_WRITE").is_some() {
                let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/first.html");
                std::fs::write(root, in_lines(&made))?;
            }
            let served: String = page.ask_later(SERVED, vec![]).await?;
            ensure!(
                in_one(&served) == in_one(&made),
                "public/first.html is not the program's page at {window:?}: {}",
                first_difference(&in_one(&served), &in_one(&made))
            );
        }
        Ok(())
    })
    .await
}

fn first_difference(served: &str, made: &str) -> String {
    let same = served
        .chars()
        .zip(made.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let around = |text: &str| {
        let start = same.saturating_sub(120);
        text.chars().skip(start).take(320).collect::<String>()
    };
    format!("\n  page: {}\n  made: {}", around(served), around(made))
}

/// How far everything has moved by itself since the page was asked for.
async fn movement(page: &Page) -> Result<f64> {
    let script = "const done = arguments[0]; \
        const seen = []; \
        new PerformanceObserver((list) => seen.push(...list.getEntries())) \
            .observe({ type: 'layout-shift', buffered: true }); \
        requestAnimationFrame(() => requestAnimationFrame(() => \
            done(seen.filter((shift) => !shift.hadRecentInput) \
                .reduce((sum, shift) => sum + shift.value, 0))))";
    page.ask_later(script, vec![]).await
}

/// Whether the first screen is to be seen.
async fn is_first(page: &Page) -> Result<bool> {
    page.ask(
        "return document.getElementById('first')?.checkVisibility() === true",
        vec![],
    )
    .await
}

async fn wait_until_gone(page: &Page) -> Result<()> {
    page.wait_for("the program", async || Ok(!is_first(page).await?))
        .await
}

/// Opens the page while its program does not come.
async fn before_the_program(page: &Page, site: &Site, query: &str) -> Result<String> {
    let program = program()?;
    site.break_file(&program, Fault::Stuck);
    // It is not there when the rest of the page is, and nobody waits for it.
    page.begin(query).await?;
    Ok(program)
}

#[tokio::test]
async fn the_program_takes_the_place_of_the_first_screen_as_the_reader_left_it() -> Result<()> {
    with_reader(async |page, site| {
        let program = before_the_program(page, site, "").await?;
        // Names, ranks, scores and weights can be read before there is a program.
        let figures = Figures::of(EUROPE)?;
        let ranked = figures.at("")?.rows()?;
        page.wait_for("the first screen", async || is_first(page).await)
            .await?;
        page.expect_ranking(&ranked).await?;
        assert_eq!(page.percentages().await?, figures.percentages(""));
        // Nobody waits for letters that are not there.
        let fonts: Vec<String> = page.ask(FONTS, vec![]).await?;
        let is_basic = |font: &String| font.ends_with("-basic.woff2");
        ensure!(!fonts.is_empty() && fonts.iter().all(is_basic), "{fonts:?}");
        let scroll = "const rows = document.querySelector('#first .rows'); \
            rows.scrollTop = 400; return rows.scrollTop";
        let scrolled: f64 = page.ask(scroll, vec![]).await?;
        let map = page.link("Map").await?;
        map.ask::<()>("element.focus()").await?;
        site.mend_file(&program);
        wait_until_gone(page).await?;
        let now: f64 = page
            .ask("return document.querySelector('.rows').scrollTop", vec![])
            .await?;
        assert_eq!(now, scrolled);
        let focused: String = page
            .ask("return document.activeElement.textContent", vec![])
            .await?;
        assert_eq!(focused, "Map");
        page.press(Key::Enter).await?;
        page.wait_for("the map", async || Ok(page.query().await? == "?view=map"))
            .await
    })
    .await
}

#[tokio::test]
async fn nothing_moves_when_the_program_comes() -> Result<()> {
    with_reader(async |page, _| {
        for (window, query) in [
            (DESKTOP, ""),
            (PHONE, ""),
            (DESKTOP, "?w=inclusion:40,learning:60"),
        ] {
            page.resize(window).await?;
            page.open(query).await?;
            page.expect_ranking(&Figures::of(EUROPE)?.at(query)?.rows()?)
                .await?;
            let moved = movement(page).await?;
            ensure!(moved < LITTLE, "{moved} at {window:?}, {query:?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn another_address_or_language_shows_no_figures_before_its_own() -> Result<()> {
    with_reader(async |page, site| {
        for query in [
            "?view=map",
            "?w=inclusion:100",
            "?lang=fr",
            "?lang=ar&view=city",
        ] {
            before_the_program(page, site, query).await?;
            page.wait_for("the first screen", async || is_first(page).await)
                .await?;
            for words in ["Stockholm", "85.0", "Political will"] {
                ensure!(!page.shows(words).await?, "{words} at {query}");
            }
            let is_english = !query.contains("lang=");
            assert_eq!(page.shows("Robustness").await?, is_english, "{query}");
            assert!(page.names("link").await?.is_empty(), "{query}");
        }
        for query in ["?embed=1", "?present=1", "#presenter"] {
            before_the_program(page, site, query).await?;
            ensure!(!is_first(page).await?, "{query}");
        }
        Ok(())
    })
    .await
}
