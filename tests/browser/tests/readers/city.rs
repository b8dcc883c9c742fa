//! A reader asks about one city.

use anyhow::{Context, Result};
use browser_tests::{Figures, Page, with_reader};
use model::what_if::choices::Trial;
use model::what_if::improve::{Plan, improvements};
use model::what_if::nearest::{Nearest, nearest};
use model::what_if::range::{best, worst};
use model::what_if::{Case, Ceiling};

use crate::EUROPE;
use crate::access::expect_accessible;

/// The question that an address asks, for the engine.
fn case(figures: &Figures, query: &str) -> Result<Case> {
    let answer = figures.at(query)?;
    let engine = answer.scored.engine().clone();
    let dataset = &engine.package().dataset;
    let focus = answer.scenario.focus.as_deref().context("no focus")?;
    Ok(Case {
        unit: dataset.unit_index(focus).context("no such city")?,
        include: answer.scenario.include.clone(),
        weights: answer.scenario.weights.clone(),
        baseline: answer.scenario.baseline.clone(),
        locked: vec![false; engine.pillars().len()],
        reach: answer.scenario.reach,
        goal: answer.scenario.goal,
        ceiling: Ceiling::default(),
        engine,
    })
}

/// The city's rank under an address, by the engine.
fn rank(figures: &Figures, query: &str) -> Result<u32> {
    let answer = figures.at(query)?;
    let unit = case(figures, query)?.unit;
    answer.scored.rank(unit).context("not ranked")
}

fn range_sentence(case: &Case) -> Result<String> {
    let why = |error| anyhow::anyhow!("{error:?}");
    let (best, worst) = (best(case).map_err(why)?, worst(case).map_err(why)?);
    Ok(format!(
        "At best it ranks {}. At worst it ranks {}.",
        best.rank, worst.rank
    ))
}

async fn wait_for_nearest(page: &Page, case: &Case) -> Result<u32> {
    let (_, found) = nearest(case).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let Nearest::Found { rank, points, .. } = found else {
        anyhow::bail!("{found:?}")
    };
    page.wait_for_text(&format!(
        "brings it to rank {rank} shifts {points:.2} percentage points"
    ))
    .await?;
    Ok(rank)
}

#[tokio::test]
async fn a_city_is_told_of_in_sentences_that_the_engine_bears_out() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?focus=berlin&view=city").await?;
        let query = page.query().await?;
        let case = case(&figures, &query)?;
        let answer = figures.at(&query)?;
        let score = answer.scored.score(case.unit).context("no score")?;
        let rank = rank(&figures, &query)?;
        page.wait_for_text(&format!(
            "Berlin ranks {rank} of 43, with a score of {score:.1}. At the baseline weights its rank is the same."
        ))
        .await?;
        page.wait_for_text(&range_sentence(&case)?).await?;
        wait_for_nearest(page, &case).await?;
        let mut trial = Trial::new(&case).context("not ranked")?;
        while trial.advance() {}
        let choices = trial.into_choices();
        let (high, low) = choices.range();
        page.wait_for_text(&format!(
            "with {} of them it stays within one place of rank {rank}.",
            choices.n_within_one()
        ))
        .await?;
        page.wait_for_text(&format!("Over all of them its rank lies between {high} and {low}."))
            .await?;
        let plan = improvements(&case).map_err(|error| anyhow::anyhow!("{error:?}"))?.plan;
        let Plan::Reached { rank, changes, .. } = plan else {
            anyhow::bail!("{plan:?}")
        };
        assert_eq!(changes.len(), 1, "a place up takes one better figure");
        page.wait_for_text(&format!("One better figure brings it to rank {rank}: "))
            .await?;
        page.wait_for_text("Either of two things would: other weights, or better figures.")
            .await
    })
    .await
}

#[tokio::test]
async fn weights_that_are_found_give_the_rank_that_was_promised() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?focus=berlin&view=city").await?;
        let before = page.query().await?;
        let promised = wait_for_nearest(page, &case(&figures, &before)?).await?;
        page.button("Use these weights").await?.click().await?;
        let query = page.query_after(&before).await?;
        assert_eq!(rank(&figures, &query)?, promised);
        page.wait_for_text(&format!("Berlin ranks {promised} of 43"))
            .await?;
        // The button stays under the reader's hand.
        let button = page.button("Use these weights").await?;
        assert!(button.has_focus().await?);
        let case = case(&figures, &query)?;
        page.wait_for_text(&range_sentence(&case)?).await?;
        let high = best(&case).map_err(|error| anyhow::anyhow!("{error:?}"))?;
        let name = format!("Use the weights for rank {}", high.rank);
        page.button(&name).await?.click().await?;
        let query = page.query_after(&query).await?;
        assert_eq!(rank(&figures, &query)?, high.rank);
        page.wait_for_text(&format!("Berlin ranks {} of 43", high.rank))
            .await
    })
    .await
}

#[tokio::test]
async fn the_rank_aimed_for_and_the_weights_considered_are_in_the_address() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?focus=rome&view=city").await?;
        let query = page.query().await?;
        page.number_field("Rank aimed for")
            .await?
            .type_over("12")
            .await?;
        let query = page.query_after(&query).await?;
        assert_eq!(query, "?focus=rome&goal=12&view=city");
        page.list("Weights considered")
            .await?
            .choose("Every principle at least 5%")
            .await?;
        let query = page.query_after(&query).await?;
        assert_eq!(query, "?focus=rome&goal=12&reach=floor&view=city");
        let asked = case(&figures, &query)?;
        page.wait_for_text(&range_sentence(&asked)?).await?;
        assert!(best(&asked) != best(&case(&figures, "?focus=rome&view=city")?));
        page.number_field("Rank aimed for")
            .await?
            .type_over("1")
            .await?;
        page.query_after(&query).await?;
        page.wait_for_text("None of the weights considered bring it to rank 1.")
            .await
    })
    .await
}

#[tokio::test]
async fn the_briefing_follows_the_weights_and_tells_what_moved_the_city() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?focus=berlin&view=city").await?;
        page.wait_for_text("The weights are those of the baseline, so they have not moved it.")
            .await?;
        let query = page.query().await?;
        page.number_field("Recognising all forms of learning, weight in per cent")
            .await?
            .type_over("70")
            .await?;
        let query = page.query_after(&query).await?;
        let rank = rank(&figures, &query)?;
        page.wait_for_text(&format!("and its rank from 8 to {rank}."))
            .await?;
        page.wait_for_text("“Recognising all forms of learning” weighs 70% instead of 16.7%")
            .await?;
        let cells = page
            .cells("What each change of weight did to the score")
            .await?;
        assert_eq!(cells.len(), 7);
        assert_eq!(cells[6][2], "70%");
        page.wait_for_text(&range_sentence(&case(&figures, &query)?)?)
            .await
    })
    .await
}

#[tokio::test]
async fn a_city_that_is_not_ranked_is_explained_and_can_be_ranked() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?focus=berlin&view=city").await?;
        let list = page.list("Choose a city").await?;
        // A list of thousands is filled when a reader comes to it.
        list.ask::<Option<u8>>("element.focus()").await?;
        let is_filled = "return element.options.length > 40";
        page.wait_for("the list", async || list.ask(is_filled).await)
            .await?;
        list.choose("Oslo").await?;
        page.wait_for_text("Oslo is not ranked. No figures for “Political will and commitment”.")
            .await?;
        assert!(!page.shows("What weights can do").await?);
        page.tick_box("Rank Oslo anyway").await?.click().await?;
        page.wait_for_text("of 44, with a score of").await?;
        page.wait_for_text("At best it ranks").await?;
        page.tick_box("Rank Oslo anyway").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_wins_are_counted_questions_about_weights_are_declined_in_words() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?agg=copeland&focus=berlin&view=city").await?;
        page.wait_for_text(
            "Combined by “Copeland, wins in pairs”, scores are not a mean of the principles",
        )
        .await?;
        page.wait_for_text("improvements cannot be computed one by one")
            .await?;
        page.wait_for_text("Over all of them its rank lies between")
            .await
    })
    .await
}

#[tokio::test]
async fn paper_shows_one_city_in_words_and_figures_without_controls() -> Result<()> {
    with_reader(async |page, _| {
        // It has gaps to be told of, and so one of the longest briefings.
        page.open("?focus=lisbon&view=city&theme=dark").await?;
        page.wait_for_text("Over all of them its rank lies between")
            .await?;
        let pages: u32 = {
            let printed = page
                .tell_browser(
                    "Page.printToPDF",
                    serde_json::json!({ "preferCSSPageSize": true }),
                )
                .await?;
            let pdf = printed["data"].as_str().context("no document")?.to_owned();
            // A document names each of its pages once.
            let script = "return atob(arguments[0]).split('/Type /Page\\n').length - 1";
            page.ask(script, vec![pdf.into()]).await?
        };
        assert_eq!(pages, 1);
        page.tell_browser(
            "Emulation.setEmulatedMedia",
            serde_json::json!({ "media": "print" }),
        )
        .await?;
        for text in [
            "Reference years: not stated.",
            "Proxies stand in for",
            "sha=",
            "Cite as",
        ] {
            page.wait_for_text(text).await?;
        }
        let table = page.cells("Scores by principle").await?;
        assert_eq!(table.len(), 7);
        for role in ["button", "combobox", "slider", "spinbutton"] {
            assert_eq!(page.names(role).await?, Vec::<String>::new(), "{role}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn how_good_figures_may_become_is_in_the_address() -> Result<()> {
    with_reader(async |page, _| {
        let list = "Figures may become as good as";
        page.open("?view=city&focus=lisbon").await?;
        let before = page.query().await?;
        page.list(list).await?.choose("the scale goes").await?;
        let query = page.query_after(&before).await?;
        assert!(query.contains("ceiling=scale"), "{query}");
        page.open(&query).await?;
        assert_eq!(page.list(list).await?.value().await?, "scale");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_on_the_briefing() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?focus=berlin&goal=3&view=city").await?;
        for (query, looks) in [
            ("", ["en", "light dark"]),
            ("&theme=dark", ["en", "dark"]),
            ("&lang=ar&theme=light", ["ar", "light"]),
        ] {
            page.resize(browser_tests::DESKTOP).await?;
            page.turn_to(&format!("?focus=berlin&goal=3&view=city{query}"))
                .await?;
            let shown = "const root = document.documentElement; \
                return [root.lang, getComputedStyle(root).colorScheme]";
            page.wait_for("these looks", async || {
                Ok(page.ask::<[String; 2]>(shown, vec![]).await? == looks)
            })
            .await?;
            let is_done =
                "return document.querySelectorAll('.city [aria-busy=false]').length === 4 && !!document.querySelector('.choices-figure svg')";
            page.wait_for("all answers", async || page.ask(is_done, vec![]).await)
                .await?;
            let unfold =
                "for (const fold of document.querySelectorAll('.city details')) fold.open = true";
            page.ask::<Option<u8>>(unfold, vec![]).await?;
            expect_accessible(page).await?;
        }
        Ok(())
    })
    .await
}
