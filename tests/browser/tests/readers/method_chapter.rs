//! A reader follows one figure through the method, cites it and takes it home.

use anyhow::{Context, Result, ensure};
use browser_tests::{Figures, Page, with_reader};
use model::reproduce::{Origin, script};
use model::walk::Walk;
use serde_json::json;

use crate::access::expect_accessible;
use crate::{COMBINING, EUROPE, SCALE};

/// Keeps the text of what the page saves.
const KEEP_FILES: &str = "
    window.savedByTest = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        blob.text().then((text) => window.savedByTest.push(text));
        return make.call(URL, blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
        if (this.download) window.nameSavedByTest = this.download; else click.call(this);
    }";

/// What the engine says of Vienna's quality of government.
fn walk(query: &str) -> Result<Walk> {
    let answer = Figures::of(EUROPE)?.at(query)?;
    let engine = answer.scored.engine();
    let unit = engine.package().dataset.unit_index("vienna");
    let indicator = engine.framework().find("government-quality");
    let (unit, indicator) = unit.zip(indicator).context("no such figure")?;
    Walk::new(&answer.scored, unit, indicator).context("no way through the chain")
}

#[tokio::test]
async fn one_figure_is_followed_to_the_rank_as_the_engine_has_it() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=method&focus=vienna").await?;
        let walk = walk("")?;
        let points = walk.points.context("no points")?;
        page.wait_for_text(&format!("between −167 and 162 → {points:.1} points."))
            .await?;
        let place = walk.place.context("not ranked")?;
        let rank = format!(
            "With {:.1}, Vienna has rank {} of {}.",
            place.score, place.rank, place.n_ranked
        );
        page.wait_for_text(&rank).await?;
        page.wait_for_text("All of it is as the data set proposes.")
            .await
    })
    .await
}

#[tokio::test]
async fn a_switch_in_a_step_changes_formula_figure_and_address() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=method&focus=vienna").await?;
        let formulas =
            "return [...document.querySelectorAll('math')].map((math) => math.textContent).join()";
        page.wait_for_text("All of it is as the data set proposes.")
            .await?;
        let before: String = page.ask(formulas, vec![]).await?;
        page.list(SCALE).await?.choose("Z-score").await?;
        page.wait_for_text("1 step differs from what the data set proposes.")
            .await?;
        let points = walk("?norm=zscore")?.points.context("no points")?;
        page.wait_for_text(&format!("→ {points:.2} points."))
            .await?;
        let after: String = page.ask(formulas, vec![]).await?;
        assert_ne!(before, after);
        assert!(page.query().await?.contains("norm=zscore"));
        page.button("Back to the published choice")
            .await?
            .click()
            .await?;
        page.wait_for_text("All of it is as the data set proposes.")
            .await?;
        assert_eq!(page.ask::<String>(formulas, vec![]).await?, before);
        assert!(!page.query().await?.contains("norm="));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn each_switch_is_there_once_on_every_view() -> Result<()> {
    with_reader(async |page, _| {
        let repeated = "
            const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
            return ids.filter((id, place) => ids.indexOf(id) !== place)";
        page.open("?view=method").await?;
        for query in ["?view=method", "?view=learn", ""] {
            page.turn_to(query).await?;
            page.list(COMBINING).await?;
            assert_eq!(
                page.ask::<Vec<String>>(repeated, vec![]).await?,
                Vec::<String>::new()
            );
            let lists = page.names("combobox").await?;
            assert_eq!(
                lists.iter().filter(|name| *name == COMBINING).count(),
                1,
                "{query}"
            );
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn weights_are_said_beside_what_they_do() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=method&w=political:100").await?;
        // What has all the weight has all the effect.
        page.wait_for_text("1 step differs from what the data set proposes.")
            .await?;
        let sentence = "return document.querySelector('.chapter figure .sentence').innerText";
        page.wait_for("the effect of a single principle", async || {
            let sentence: String = page.ask(sentence, vec![]).await?;
            Ok(
                sentence.contains("it weighs 100%, but accounts for 100% of the effect")
                    || sentence.contains("it weighs 0%, but accounts for 0% of the effect"),
            )
        })
        .await?;
        page.button("Back to all published choices")
            .await?
            .click()
            .await?;
        page.wait_for("other effects", async || {
            let sentence: String = page.ask(sentence, vec![]).await?;
            Ok(sentence.contains("it weighs 16.7%"))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_citation_names_figures_version_and_address() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=method&norm=minmax").await?;
        let sha256 = Figures::of(EUROPE)?
            .at("")?
            .scored
            .engine()
            .package()
            .sha256
            .clone();
        for name in ["As text", "For BibTeX"] {
            let text = page.find("region", name).await?.text().await?;
            for part in [
                sha256.as_str(),
                "norm=minmax",
                &format!("sha={sha256}"),
                "European cities, 2019",
                "Lafortune",
                env!("CARGO_PKG_VERSION"),
            ] {
                ensure!(text.contains(part), "{name} lacks {part}: {text}");
            }
        }
        page.button("Copy: For BibTeX").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_script_that_is_saved_is_that_of_what_is_shown() -> Result<()> {
    with_reader(async |page, _| {
        // Without logarithms, which differ in the last bit between machines.
        let query = "?view=method&norm=minmax&w=political:40,inclusion:60";
        page.open(query).await?;
        page.client().execute(KEEP_FILES, vec![]).await?;
        page.button("Save the R script").await?.click().await?;
        page.wait_for_text("Saved as european-cities-2019-coinr.R.")
            .await?;
        page.wait_for("the file", async || {
            page.ask("return window.savedByTest.length === 1", vec![])
                .await
        })
        .await?;
        let saved: String = page.ask("return window.savedByTest[0]", vec![]).await?;
        let answer = Figures::of(EUROPE)?.at(query)?;
        let expected = script(&answer.scored, &Origin::default())?;
        // Address and day are the browser's.
        let without = |text: &str| -> Vec<String> {
            let own =
                |line: &&str| !line.starts_with("  address =") && !line.starts_with("  accessed =");
            text.lines().filter(own).map(str::to_owned).collect()
        };
        let (saved, expected) = (without(&saved), without(&expected));
        let differing = saved.iter().zip(&expected).find(|(a, b)| a != b);
        ensure!(differing.is_none(), "{differing:?}");
        assert_eq!(saved.len(), expected.len());
        let name = page
            .ask::<String>("return window.nameSavedByTest", vec![])
            .await?;
        assert_eq!(json!(name), json!("european-cities-2019-coinr.R"));
        Ok(())
    })
    .await
}

/// Opens the chapter with every step changed.
async fn open_changed(page: &Page, theme: &str) -> Result<()> {
    let query = format!(
        "?view=method&focus=oslo&theme={theme}&treat=winsorise&impute=mean&norm=minmax&agg=ampi"
    );
    page.open(&query).await?;
    page.wait_for_text("4 steps differ from what the data set proposes.")
        .await
}

#[tokio::test]
async fn axe_finds_nothing_in_the_chapter_on_the_method() -> Result<()> {
    with_reader(async |page, _| {
        for theme in ["light", "dark"] {
            open_changed(page, theme).await?;
            expect_accessible(page).await?;
        }
        page.expect_no_complaint().await
    })
    .await
}
