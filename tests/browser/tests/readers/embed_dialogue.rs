//! An author takes what is on screen into a page of their own.

use anyhow::{Context, Result, ensure};
use browser_tests::{Host, Page, with_reader};
use fantoccini::actions::{MOUSE_BUTTON_LEFT, PointerAction};
use fantoccini::key::Key;
use scenario::{Scenario, View, from_query, from_value};
use serde_json::Value;

use crate::access::expect_accessible;
use crate::embedding::run;

const SHEET: &str = "Put this into your own page";

/// Names and labels that would be markup if they were let.
const HOSTILE: &str = "?lang=en&w=learning:3,political:1&pins=oslo\
    &filter=region:%22%3E%3Cscript%3Ealert(1)%3C/script%3E&add=new:%27%22%3E%3Cb%3EA%26amp;B%3C/b%3E:oslo";

/// Keeps what is copied where a test can read it.
const HOLD_COPIES: &str =
    "navigator.clipboard.writeText = async (text) => { window.copied = text; }";

async fn open_sheet(page: &Page, query: &str) -> Result<()> {
    page.open(query).await?;
    page.ask::<()>(HOLD_COPIES, vec![]).await?;
    page.button("Embed").await?.click().await?;
    page.find("dialog", SHEET).await?;
    page.list("For").await?;
    Ok(())
}

/// The frame of the preview answers a question about itself.
async fn preview<T: serde::de::DeserializeOwned>(page: &Page, question: &str) -> Result<T> {
    let script = format!(
        "const frame = document.querySelector('.embed-stage iframe');
         const page = frame?.contentDocument; {question}"
    );
    page.ask(&script, vec![]).await
}

async fn wait_for_preview(page: &Page, question: &str) -> Result<()> {
    page.wait_for(question, async || preview(page, question).await)
        .await
}

/// Copies the text of a form, and makes sure that it is the one in sight.
async fn copy(page: &Page, form: &str) -> Result<String> {
    page.list("For").await?.choose(form).await?;
    let button = page.button(&format!("Copy: {form}")).await?;
    page.ask::<()>("window.copied = null", vec![]).await?;
    button.click().await?;
    page.wait_for("the copy", async || {
        page.ask("return window.copied !== null", vec![]).await
    })
    .await?;
    let read = "return [window.copied, document.querySelector('.embed-code pre').textContent]";
    let [copied, seen] = page.ask::<[String; 2]>(read, vec![]).await?;
    ensure!(copied == seen, "{copied} is not {seen}");
    Ok(copied)
}

/// Opens a page of somebody else's with this in it.
async fn on_a_host(page: &Page, markup: &str) -> Result<()> {
    let html = format!(
        "<!doctype html><meta charset=utf-8><title>A host</title><link rel=icon href=data:,>
         <h1>A host</h1>\n{markup}"
    );
    let host = Host::open([("/", html)]).await?;
    Ok(page.client().goto(&host.address("/")).await?)
}

/// What the element on the page shows once it is there.
async fn shown(page: &Page) -> Result<Value> {
    let body = "const explorer = document.querySelector('learning-city-explorer');
        await customElements.whenDefined('learning-city-explorer');
        explorer.setAttribute('loading', 'eager');
        await explorer.ready;
        return explorer.getScenario()";
    run(page, body, Value::Null).await
}

#[tokio::test]
async fn an_author_sees_the_page_as_it_will_be_at_any_width() -> Result<()> {
    with_reader(async |page, _| {
        open_sheet(page, "?lang=en&w=learning:1").await?;
        page.list("View").await?.choose("Map").await?;
        page.list("Beside the view").await?.choose("Weights").await?;
        wait_for_preview(page, "return page?.querySelector('main h2')?.textContent === 'Weights'")
            .await?;
        wait_for_preview(page, "return !!page.querySelector('.parts[data-view=map]')").await?;
        ensure!(preview::<bool>(page, "return !page.querySelector('.masthead, nav')").await?);
        let has_weights = "return page.querySelectorAll('.controls input[type=range]').length >= 6";
        wait_for_preview(page, has_weights).await?;
        // It is as high as what it shows.
        let fits = "return frame.clientHeight === Math.ceil(page.querySelector('#app').getBoundingClientRect().height)";
        wait_for_preview(page, fits).await?;

        let slider = page.slider("Width of the preview").await?;
        slider.ask::<()>("element.focus()").await?;
        for (key, width) in [(Key::Home, 320), (Key::Right, 330), (Key::End, 1000)] {
            page.press(key).await?;
            let is_so = format!("return frame.contentWindow.innerWidth === {width}");
            wait_for_preview(page, &is_so).await?;
        }
        page.press(Key::Home).await?;
        wait_for_preview(page, "return frame.clientWidth === 320").await?;
        drag_handle(page, 150.0).await?;
        wait_for_preview(page, "return frame.clientWidth === 470").await?;
        ensure!(slider.value().await? == "470");

        page.tick_box("As high as what it shows").await?.click().await?;
        let height = page.number_field("Height in pixels").await?;
        height.type_over("500").await?;
        wait_for_preview(page, "return frame.clientHeight === 500").await?;
        // What was chosen here is for the other page.
        ensure!(!page.query().await?.contains("map"));
        Ok(())
    })
    .await
}

/// Drags the handle beside the preview to the right by so many pixels.
async fn drag_handle(page: &Page, by: f64) -> Result<()> {
    let script = "const handle = document.querySelector('.embed-handle');
        handle.scrollIntoView({ block: 'nearest' });
        const desk = document.querySelector('.embed-desk').getBoundingClientRect();
        const box = handle.getBoundingClientRect();
        return [box.left + box.width / 2, (Math.max(box.top, desk.top) + Math.min(box.bottom, desk.bottom, innerHeight)) / 2]";
    let [x, y]: [f64; 2] = page.ask(script, vec![]).await?;
    let button = MOUSE_BUTTON_LEFT;
    let to = |x| PointerAction::MoveTo {
        duration: None,
        x,
        y,
    };
    let down = PointerAction::Down { button };
    let up = PointerAction::Up { button };
    page.point([to(x), down, to(x + by / 2.0), to(x + by), up])
        .await
}

#[tokio::test]
async fn every_text_works_on_a_host_page_whatever_names_hold() -> Result<()> {
    with_reader(async |page, site| {
        open_sheet(page, HOSTILE).await?;
        page.list("View").await?.choose("Compare").await?;
        page.list("Colours").await?.choose("Dark colours").await?;
        let element = copy(page, "A page with scripts: element").await?;
        let frame = copy(page, "A page without scripts, WordPress: frame").await?;
        let quarto = copy(page, "Quarto, R Markdown").await?;
        let link = copy(page, "Markdown without HTML: link").await?;

        let (on_screen, notices) = from_query(HOSTILE);
        ensure!(notices.is_empty(), "{notices:?}");
        let full = Scenario {
            view: View::Compare,
            theme: scenario::ThemeChoice::Dark,
            ..on_screen
        };
        let wanted = Scenario {
            embed: true,
            ..full.clone()
        };
        on_a_host(page, &element).await?;
        let (shown, notices) = from_value(shown(page).await?)?;
        ensure!(notices.is_empty(), "{notices:?}");
        ensure!(shown == wanted, "{shown:?} from {element}");

        let raw = quarto
            .strip_prefix("```{=html}\n")
            .context("no raw block")?;
        let (raw, after) = raw.split_once("\n```\n\n").context("no end of the block")?;
        ensure!(after == link, "{after} is not {link}");
        for markup in [frame.as_str(), raw] {
            on_a_host(page, markup).await?;
            let src: String = page
                .ask("return document.querySelector('iframe').src", vec![])
                .await?;
            let query = src
                .strip_prefix(&site.address("?"))
                .context("another address")?;
            ensure!(from_query(query) == (wanted.clone(), Vec::new()), "{src}");
            page.client().enter_frame(0).await?;
            page.wait_for_text("Open in the full explorer").await?;
            page.client().enter_parent_frame().await?;
        }

        let address = link
            .rsplit_once("](")
            .and_then(|(_, rest)| rest.strip_suffix(')'));
        let address = address.context("no link")?;
        let query = address
            .strip_prefix(&site.address(""))
            .context("another address")?;
        ensure!(from_query(query) == (full, Vec::new()), "{address}");
        page.open(query).await?;
        page.find("heading", "Learning City Index").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_pinned_names_the_script_that_is_there_and_refuses_another() -> Result<()> {
    with_reader(async |page, _| {
        open_sheet(page, "?lang=en").await?;
        page.option("Stay with today’s").await?.click().await?;
        let holds =
            "return document.querySelector('.embed-code pre').textContent.includes('integrity=')";
        page.wait_for("the checksum", async || page.ask(holds, vec![]).await)
            .await?;
        let text = copy(page, "A page with scripts: element").await?;
        // As the browser itself computes it.
        let sum = "const answer = await fetch('embed.js');
            const sum = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
            return btoa(String.fromCharCode(...new Uint8Array(sum)))";
        let sum = run(page, sum, Value::Null).await?;
        let sum = sum.as_str().context("no checksum")?;
        ensure!(
            text.contains(&format!("integrity=\"sha256-{sum}\"")),
            "{sum} is not in {text}"
        );
        page.wait_for_text(concat!("explorer ", env!("CARGO_PKG_VERSION")))
            .await?;

        on_a_host(page, &text).await?;
        let scenario = shown(page).await?;
        let sha = scenario["sha"].as_str().unwrap_or_default();
        ensure!(sha.len() == 64 && text.contains(sha), "{scenario}");
        page.expect_no_complaint().await?;

        let other = "A".repeat(43) + "=";
        on_a_host(page, &text.replace(sum, &other)).await?;
        let link = page
            .find(
                "link",
                "Learning City Index, European cities, 2019: Ranking",
            )
            .await?;
        let is_defined = "return !!customElements.get('learning-city-explorer')";
        ensure!(
            !link.ask::<bool>(is_defined).await?,
            "another script was run"
        );
        page.expect_complaints_about("embed.js").await
    })
    .await
}

#[tokio::test]
async fn figures_of_a_file_are_said_to_stay_behind() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?lang=en&data=file:mine.csv").await?;
        page.button("Embed").await?.click().await?;
        page.find("dialog", SHEET).await?;
        page.wait_for_text("These figures were opened from “mine.csv” and cannot be embedded.")
            .await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_in_the_sheet_for_authors() -> Result<()> {
    with_reader(async |page, _| {
        let languages = [
            ("?lang=en", "Embed", SHEET),
            ("?lang=ar&theme=dark", "تضمين", "لصفحتكم أنتم"),
        ];
        for (query, button, sheet) in languages {
            page.resize(browser_tests::DESKTOP).await?;
            page.open(query).await?;
            page.button(button).await?.click().await?;
            page.find("dialog", sheet).await?;
            wait_for_preview(page, "return !!page?.querySelector('main h2')").await?;
            expect_accessible(page).await?;
            let fits = "const sheet = document.querySelector('dialog.embedding');
                return sheet.scrollWidth <= sheet.clientWidth";
            ensure!(
                page.ask::<bool>(fits, vec![]).await?,
                "{query} scrolls sideways"
            );
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_choice_is_in_the_text() -> Result<()> {
    with_reader(async |page, _| {
        open_sheet(page, "?lang=en").await?;
        let text = "return document.querySelector('.embed-code pre').textContent";
        for (list, choice, holds) in [
            ("View", "Method", "view=\"method\""),
            ("Beside the view", "Weights and method", "controls=\"all\""),
            ("Language", "Français", "lang=\"fr\""),
            ("Colours", "Light colours", "theme=\"light\""),
        ] {
            page.list(list).await?.choose(choice).await?;
            page.wait_for(holds, async || {
                Ok(page.ask::<String>(text, vec![]).await?.contains(holds))
            })
            .await?;
        }
        Ok(())
    })
    .await
}
