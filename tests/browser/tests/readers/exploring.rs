//! A reader looks for what goes with what.

use anyhow::{Context, Result};
use browser_tests::{Figures, Page, with_reader};
use fantoccini::key::Key;
use i18n::Numerals;
use model::correlations::Correlations;
use model::highlight::Highlights;
use model::measure::Measure;
use model::names::Names;
use model::scatter::Scatter;
use scenario::{CorrelationChoice, MatrixLevel};
use serde_json::json;

use crate::EUROPE;
use crate::access::expect_accessible;

/// Waits until all three plots have been drawn.
async fn wait_for_plots(page: &Page) -> Result<()> {
    let script = "
        const canvases = [...document.querySelectorAll('.explore canvas')];
        const isDrawn = (canvas) => canvas.width && new Set(new Uint32Array(canvas.getContext('2d')
            .getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size > 5;
        return canvases.length === 3 && canvases.every(isDrawn)";
    page.wait_for("the plots", async || page.ask(script, vec![]).await)
        .await
}

/// The part of the sentence with both coefficients, from the engine's figures.
fn coefficients(figures: &Figures, x: &str, y: &str) -> Result<String> {
    let answer = figures.at("")?;
    let package = figures.package();
    let measure = |word: &str| Measure::parse(package, word).context("no such measure");
    let names = Names::new(package, None, str::to_owned);
    let pair = (measure(x)?, measure(y)?);
    let plot = Scatter::new(&answer.scored, pair, &Highlights::default(), &names, "");
    let numerals = Numerals::default();
    Ok(format!(
        "Pearson’s r is {} and Spearman’s ρ {}, over {} cities.",
        numerals.fixed(plot.pearson.context("no coefficient")?, 2),
        numerals.fixed(plot.spearman.context("no coefficient")?, 2),
        plot.points.len(),
    ))
}

#[tokio::test]
async fn any_two_measures_are_plotted_swapped_and_linked_to() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?view=explore").await?;
        wait_for_plots(page).await?;
        page.wait_for_text("(with the logarithm of population)")
            .await?;
        page.list("Along the bottom")
            .await?
            .choose("GDP per person")
            .await?;
        page.list("Up the side").await?.choose("Patents").await?;
        page.wait_for_text(&coefficients(&figures, "gdp-per-person", "patents")?)
            .await?;
        page.wait_for("the address", async || {
            Ok(page.query().await? == "?view=explore&x=gdp-per-person&y=patents")
        })
        .await?;
        page.button("Swap the two").await?.click().await?;
        page.wait_for("the address of the swap", async || {
            Ok(page.query().await? == "?view=explore&x=patents&y=gdp-per-person")
        })
        .await?;
        assert_eq!(
            page.list("Up the side").await?.value().await?,
            "gdp-per-person"
        );
        page.wait_for_text(&coefficients(&figures, "patents", "gdp-per-person")?)
            .await
    })
    .await
}

#[tokio::test]
async fn bounds_by_number_keep_the_cities_within_them() -> Result<()> {
    with_reader(async |page, _| {
        let rows = Figures::of(EUROPE)?.at("")?.rows()?;
        let kept: Vec<&str> = rows
            .iter()
            .filter(|row| row.score.parse::<f64>().is_ok_and(|score| (70.02..=80.0).contains(&score)))
            .map(|row| row.city.as_str())
            .collect();
        assert!(kept.len() > 2 && kept.len() < 20, "{kept:?}");
        page.open("?view=explore").await?;
        page.fold("Set bounds by number").await?.click().await?;
        page.number_field("Global Learning City Index, from").await?.type_over("70.02").await?;
        page.number_field("Global Learning City Index, to").await?.type_over("80").await?;
        let script = "return [...document.querySelectorAll('.kept button')].map((button) => button.innerText)";
        page.wait_for("the list", async || {
            Ok(page.ask::<Vec<String>>(script, vec![]).await? == kept)
        })
        .await?;
        page.wait_for("the address", async || {
            Ok(page.query().await? == "?view=explore&brush=glci:70.02:80")
        })
        .await?;
        // A city of the list comes into the foreground.
        page.button(kept[1]).await?.click().await?;
        page.wait_for("the focus", async || Ok(page.query().await?.contains("focus="))).await?;
        page.button("Clear all bounds").await?.click().await?;
        page.wait_for_text("All 45 cities, without any bounds.").await
    })
    .await
}

#[tokio::test]
async fn bounds_drawn_with_the_mouse_are_in_the_link() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=explore").await?;
        wait_for_plots(page).await?;
        // The first axis stands at a known distance from the edge of the plot.
        let script = "
            const canvas = document.querySelectorAll('.explore canvas')[1];
            canvas.scrollIntoView({ block: 'center' });
            const box = canvas.getBoundingClientRect();
            return [box.left, box.top, box.height]";
        let (left, top, height): (f64, f64, f64) = page.ask(script, vec![]).await?;
        let moves = [
            ("mouseMoved", 0.4, "none"),
            ("mousePressed", 0.4, "left"),
            ("mouseMoved", 0.5, "left"),
            ("mouseMoved", 0.7, "left"),
            ("mouseReleased", 0.7, "left"),
        ];
        for (kind, share, button) in moves {
            let parameters = json!({ "type": kind, "x": left + 66.0, "y": top + share * height,
                "button": button, "buttons": u8::from(button == "left"), "clickCount": 1 });
            page.tell_browser("Input.dispatchMouseEvent", parameters)
                .await?;
        }
        page.wait_for("the bounds in the address", async || {
            Ok(page.query().await?.contains("brush=political:"))
        })
        .await?;
        page.wait_for_text("of 45 cities lie within the bounds")
            .await
    })
    .await
}

#[tokio::test]
async fn the_matrix_names_the_closest_pair_and_a_cell_leads_to_its_plot() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let names = Names::new(figures.package(), None, str::to_owned);
        let answer = figures.at("")?;
        let matrix = Correlations::new(
            &answer.scored,
            MatrixLevel::Indicators,
            CorrelationChoice::Spearman,
            &names,
        );
        let (most, _) = matrix.extremes().context("no pairs")?;
        page.open("?view=explore").await?;
        wait_for_plots(page).await?;
        page.option("Indicators").await?.click().await?;
        page.option("Spearman").await?.click().await?;
        page.wait_for_text(&format!(
            "Most closely related: “{}” and “{}” ({}).",
            matrix.measures[most.0].name,
            matrix.measures[most.1].name,
            Numerals::default().fixed(most.2, 2)
        ))
        .await?;
        page.wait_for("the address", async || {
            Ok(page.query().await? == "?view=explore&matrix=indicators&corr=spearman")
        })
        .await?;
        // The lower left cell: the last indicator against the first.
        let script = "
            const canvas = document.querySelectorAll('.explore canvas')[2];
            canvas.scrollIntoView({ block: 'end' });
            const box = canvas.getBoundingClientRect();
            return [box.left + 238, box.bottom - 16]";
        let (x, y): (f64, f64) = page.ask(script, vec![]).await?;
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            page.tell_browser(
                "Input.dispatchMouseEvent",
                json!({ "type": kind, "x": x, "y": y, "button": button, "clickCount": 1 }),
            )
            .await?;
        }
        page.wait_for("the pair in the address", async || {
            Ok(page
                .query()
                .await?
                .contains("x=government-quality&y=early-leavers"))
        })
        .await?;
        page.wait_for_text(&coefficients(
            &figures,
            "government-quality",
            "early-leavers",
        )?)
        .await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_among_the_plots() -> Result<()> {
    with_reader(async |page, _| {
        for query in [
            "?view=explore&brush=learning:50:80&focus=london",
            "?view=explore&theme=dark&matrix=indicators&x=gdp-per-person",
        ] {
            page.open(query).await?;
            wait_for_plots(page).await?;
            page.fold("Set bounds by number").await?.click().await?;
            let script = "document.querySelectorAll('.figure-table').forEach((fold) => { fold.open = true; })";
            page.ask::<()>(script, vec![]).await?;
            expect_accessible(page).await?;
            page.resize(browser_tests::DESKTOP).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn map_and_plots_fit_a_narrow_page() -> Result<()> {
    with_reader(async |page, _| {
        for query in ["?view=explore&matrix=indicators&brush=learning:50:80", "?view=map", "?view=explore&lang=ar"] {
            page.open(query).await?;
            page.wait_for("a plot", async || {
                page.ask("return !!document.querySelector('canvas')", vec![]).await
            })
            .await?;
            for width in [1024, 390, 320] {
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

/// The matrix of correlations, the last plot of the view, as one number.
const MATRIX: &str = "
    const canvas = [...document.querySelectorAll('.explore canvas')].at(-1);
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Uint32Array(data.buffer).reduce((sum, pixel) => (Math.imul(sum, 31) + pixel) | 0, 7)";

/// Changes the weights while the matrix is far below what the reader sees, and
/// gives what it showed before.
async fn change_weights_above(page: &Page) -> Result<i64> {
    page.open("?view=explore").await?;
    wait_for_plots(page).await?;
    let is_far = "return [...document.querySelectorAll('.explore canvas')].at(-1)\
        .getBoundingClientRect().top > innerHeight + 400";
    anyhow::ensure!(
        page.ask::<bool>(is_far, vec![]).await?,
        "the matrix is in sight"
    );
    let before = page.ask(MATRIX, vec![]).await?;
    let slider = page.slider("Political will and commitment").await?;
    slider.ask::<()>("element.focus()").await?;
    page.press(Key::End).await?;
    Ok(before)
}

#[tokio::test]
async fn a_plot_out_of_sight_is_up_to_date_when_the_reader_comes_to_it() -> Result<()> {
    with_reader(async |page, _| {
        let before = change_weights_above(page).await?;
        page.ask::<()>(
            "[...document.querySelectorAll('.explore canvas')].at(-1).scrollIntoView()",
            vec![],
        )
        .await?;
        page.wait_for("the new matrix", async || {
            Ok(page.ask::<i64>(MATRIX, vec![]).await? != before)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_plot_out_of_sight_is_up_to_date_on_paper() -> Result<()> {
    with_reader(async |page, _| {
        let before = change_weights_above(page).await?;
        page.ask::<()>("dispatchEvent(new Event('beforeprint'))", vec![])
            .await?;
        page.wait_for("the new matrix", async || {
            Ok(page.ask::<i64>(MATRIX, vec![]).await? != before)
        })
        .await
    })
    .await
}
