//! A reader changes the method.

use anyhow::{Context, Result};
use browser_tests::expected::Answer;
use browser_tests::{Fault, Figures, Page, with_reader};
use composite_index::ScoreError;
use model::changes::Changes;
use model::engine::Failure;
use scenario::from_query;

use crate::comparing::unfold_scores;
use crate::{COMBINING, EUROPE, GAPS, SCALE};

const CHANGED: &str = "What was changed";
const FILLED: &str = "What was filled in";
/// The name of the ranking where scores are not made of parts.
const RANKING_WHOLE: &str =
    "Cities by score, best first, with the change of rank against the baseline";
const WHOLE: &str = "Combined in this way, scores are not sums of what each principle adds";

/// Chooses these entries of these lists, one after the other, and makes sure
/// that each leads to its address and to the engine's ranking.
async fn expect_choices(page: &Page, choices: &[(&str, &str, &str)]) -> Result<()> {
    let figures = Figures::of(EUROPE)?;
    let mut ranking = page.ranking().await?;
    for (list, choice, query) in choices {
        let before = page.query().await?;
        page.list(list).await?.choose(choice).await?;
        assert_eq!(page.query_after(&before).await?, *query);
        page.expect_ranking(&figures.at(query)?.rows()?).await?;
        let before = std::mem::replace(&mut ranking, page.ranking().await?);
        assert_ne!(ranking, before, "{choice} changes nothing");
    }
    Ok(())
}

#[tokio::test]
async fn every_scale_ranks_as_the_engine_does() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        expect_choices(
            page,
            &[
                (SCALE, "Min–max", "?norm=minmax"),
                (SCALE, "Distance to target", "?norm=totarget"),
                (SCALE, "Z-score", "?norm=zscore"),
                (SCALE, "Percentile rank", "?norm=percentile"),
                (SCALE, "Rank", "?norm=rank"),
                (SCALE, "Borda points", "?norm=borda"),
                (SCALE, "Ratio to the best", "?norm=tobest"),
                (SCALE, "Ratio to the mean", "?norm=tomean"),
                (SCALE, "Fraction of the largest", "?norm=fracmax"),
                (SCALE, "Above or below average", "?norm=aboveaverage"),
                (SCALE, "Goalposts", ""),
            ],
        )
        .await
    })
    .await
}

#[tokio::test]
async fn every_way_to_combine_ranks_as_the_engine_does() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        expect_choices(
            page,
            &[
                (SCALE, "Min–max", "?norm=minmax"),
                (COMBINING, "Geometric mean", "?norm=minmax&agg=geometric"),
                (SCALE, "Goalposts", "?agg=geometric"),
                (COMBINING, "Harmonic mean", "?agg=harmonic"),
                (COMBINING, "Weakest principle", "?agg=weakest"),
                (COMBINING, "Copeland, wins in pairs", "?agg=copeland"),
                (COMBINING, "Mazziotta–Pareto", "?agg=mpi"),
                (COMBINING, "Mazziotta–Pareto, adjusted", "?agg=ampi"),
                (COMBINING, "Arithmetic mean", ""),
            ],
        )
        .await
    })
    .await
}

#[tokio::test]
async fn the_sentence_below_a_list_is_that_of_the_choice() -> Result<()> {
    with_reader(async |page, _| {
        let hint =
            "return document.getElementById(element.getAttribute('aria-describedby')).innerText";
        page.open("?agg=weakest").await?;
        let combining = page.list(COMBINING).await?;
        assert_eq!(
            combining.ask::<String>(hint).await?,
            "A city is worth as much as its weakest principle: nothing makes up for it, \
             and weights matter only where they are 0."
        );
        combining.choose("Copeland, wins in pairs").await?;
        page.wait_for_text("The score is wins minus losses.")
            .await?;
        page.client().back().await?;
        page.wait_for("the list to go back", async || {
            Ok(combining.value().await? == "weakest")
        })
        .await
    })
    .await
}

#[tokio::test]
async fn scores_without_parts_are_shown_whole_and_said_to_be() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?cities=paris,rome").await?;
        assert!(!page.shows(WHOLE).await?);
        assert!(most_colours(page).await? > 2);
        page.list(COMBINING)
            .await?
            .choose("Copeland, wins in pairs")
            .await?;
        page.wait_for_text(WHOLE).await?;
        page.grid(RANKING_WHOLE).await?;
        let answer = Figures::of(EUROPE)?.at("?agg=copeland&cities=paris,rome")?;
        let comparison = answer.comparison(&[]);
        let ranked = comparison.by_rank();
        let [first, second] = ranked.as_slice() else {
            anyhow::bail!("not both are ranked");
        };
        page.wait_for_text("scores cannot be shared out among the principles.")
            .await?;
        page.wait_for_text(&format!("{} (", first.name)).await?;
        page.wait_for_text(&format!("is ahead of {} (", second.name))
            .await?;
        page.wait_for("bars of one piece", async || {
            Ok(most_colours(page).await? == 1)
        })
        .await
    })
    .await
}

/// The most colours that any bar has: those of its pieces.
async fn most_colours(page: &Page) -> Result<usize> {
    let script = "const colours = (bar) => \
            new Set(bar.style.backgroundImage.match(/rgb\\([^)]*\\)/g)).size; \
        const bars = [...document.querySelectorAll('tr[aria-rowindex] .bar')]; \
        return Math.max(...bars.map(colours))";
    page.ask(script, vec![]).await
}

fn changes(answer: &Answer) -> Changes {
    Changes::of(answer.scored.engine())
}

/// How many rows of a list of changes name a city.
async fn listed(page: &Page, list: &str) -> Result<usize> {
    page.fold(list).await?.click().await?;
    let rows = page.cells(list).await?;
    assert_eq!(
        rows.first().context("no headings")?,
        &["City", "From", "To"]
    );
    // A row with one cell names the indicator.
    Ok(rows[1..].iter().filter(|row| row.len() == 3).count())
}

#[tokio::test]
async fn what_is_done_about_outliers_is_told_and_listed() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        page.option("Winsorise").await?.click().await?;
        assert_eq!(page.query_after("").await?, "?treat=winsorise");
        let answer = figures.at("?treat=winsorise")?;
        page.expect_ranking(&answer.rows()?).await?;
        let changes = changes(&answer);
        let (moved, indicators) = (changes.moved.len(), changes.winsorised.len());
        page.wait_for_text(&format!(
            "{moved} figures in {indicators} indicators adjusted."
        ))
        .await?;
        assert_eq!(listed(page, CHANGED).await?, moved);
        let before = page.query().await?;
        page.option("Logarithm").await?.click().await?;
        assert_eq!(page.query_after(&before).await?, "?treat=log");
        let answer = figures.at("?treat=log")?;
        page.expect_ranking(&answer.rows()?).await?;
        let logged = self::changes(&answer).logged.len();
        page.wait_for_text(&format!("{logged} indicators count by their logarithms"))
            .await?;
        let before = page.query().await?;
        page.option("Keep").await?.click().await?;
        assert_eq!(page.query_after(&before).await?, "");
        page.expect_ranking(&figures.at("")?.rows()?).await
    })
    .await
}

#[tokio::test]
async fn what_fills_gaps_is_told_listed_and_marked() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?cities=paris,london").await?;
        for (choice, word) in [
            ("Mean of all cities", "mean"),
            ("Median of all cities", "median"),
            ("Mean of its group", "group-mean"),
            ("Median of its group", "group-median"),
        ] {
            let query = format!("?impute={word}&cities=paris,london");
            let before = page.query().await?;
            page.list(GAPS).await?.choose(choice).await?;
            assert_eq!(page.query_after(&before).await?, query);
            let answer = figures.at(&query)?;
            page.expect_ranking(&answer.rows()?).await?;
            let changes = changes(&answer);
            let (filled, gaps) = (changes.filled.len(), changes.n_gaps);
            page.wait_for_text(&format!("{filled} of {gaps} gaps are filled."))
                .await?;
            assert!(answer.comparison(&[]).has_filled());
            if word == "mean" {
                unfold_scores(page).await?;
            }
            page.wait_for_text("† rests in part on filled gaps").await?;
        }
        let answer = figures.at("?impute=group-median")?;
        assert_eq!(listed(page, FILLED).await?, changes(&answer).filled.len());
        page.list(GAPS).await?.choose("Leave empty").await?;
        page.wait_for("the marks to go", async || Ok(!page.shows("†").await?))
            .await
    })
    .await
}

#[tokio::test]
async fn without_groups_gaps_are_not_filled_by_group_and_that_is_told() -> Result<()> {
    with_reader(async |page, site| {
        let descriptor = "data/european-cities-2019/datapackage.json";
        let text = site.text(descriptor)?;
        let without = text.replace("\"group\": \"region\",", "");
        anyhow::ensure!(without != text, "the descriptor names no group");
        site.break_file(
            descriptor,
            Fault::Instead {
                kind: "application/json",
                bytes: without.into_bytes(),
            },
        );
        page.open("?impute=group-mean").await?;
        page.wait_for_text("This link fills gaps by group, but the data set has no groups.")
            .await?;
        let gaps = page.list(GAPS).await?;
        assert_eq!(gaps.value().await?, "none");
        assert_eq!(
            gaps.closed().await?,
            ["Mean of its group", "Median of its group"]
        );
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await
    })
    .await
}

#[tokio::test]
async fn a_mean_that_does_not_exist_is_explained_and_mended_by_a_button() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let (scenario, _) = from_query("norm=zscore&agg=geometric");
        let failure = figures.answer(scenario).err();
        let Some(Failure::Score(ScoreError::NotPositive { unit, element, .. })) = failure else {
            anyhow::bail!("the engine says {failure:?}");
        };
        let dataset = &figures.package().dataset;
        let unit = dataset.unit_index(&unit).context("no such city")?;
        let element = dataset
            .framework()
            .find(&element)
            .context("no such element")?;
        page.open("?norm=zscore").await?;
        let last = page.ranking().await?;
        page.list(COMBINING).await?.choose("Geometric mean").await?;
        let sentence = format!(
            "No geometric mean for {}: its score for “{}” is not above zero. \
             Choose the arithmetic mean, or min–max as the scale. \
             What you see is the last ranking that could be computed.",
            dataset.units()[unit].name,
            dataset.framework().node(element).name,
        );
        page.wait_for_text(&sentence).await?;
        page.find("alert", "").await?;
        assert_eq!(page.ranking().await?, last);
        page.button("Use the arithmetic mean")
            .await?
            .click()
            .await?;
        page.wait_for("the failure to go", async || {
            Ok(!page.shows(&sentence).await?)
        })
        .await?;
        assert_eq!(page.list(COMBINING).await?.value().await?, "arithmetic");
        page.expect_ranking(&figures.at("?norm=zscore")?.rows()?)
            .await
    })
    .await
}

#[tokio::test]
async fn an_address_whose_method_has_no_answer_still_leaves_a_way_out() -> Result<()> {
    with_reader(async |page, _| {
        for (query, way_out, mended) in [
            (
                "?norm=zscore&agg=geometric",
                "Use the arithmetic mean",
                "?norm=zscore",
            ),
            (
                "?norm=tomean&agg=ampi",
                "Use the arithmetic mean",
                "?norm=tomean",
            ),
        ] {
            page.open(query).await?;
            assert!(
                !page
                    .shows("the last ranking that could be computed")
                    .await?
            );
            page.button(way_out).await?.click().await?;
            page.expect_ranking(&Figures::of(EUROPE)?.at(mended)?.rows()?)
                .await?;
        }
        let bolivia = "?data=bolivia-municipalities-2020";
        page.open(&format!("{bolivia}&norm=totarget")).await?;
        page.button("Use min–max").await?.click().await?;
        page.expect_ranking(
            &Figures::of("bolivia-municipalities-2020")?
                .at(bolivia)?
                .rows()?,
        )
        .await
    })
    .await
}

/// A view of a ranking that there is not waits for nothing, blames no city's data and
/// offers no empty figure.
#[tokio::test]
async fn where_there_is_no_ranking_every_view_of_it_says_so() -> Result<()> {
    with_reader(async |page, _| {
        let method = "?norm=zscore&agg=geometric&focus=lisbon";
        let said = "the chosen method gives no ranking";
        page.open(method).await?;
        for view in ["compare", "city", "map", "robustness", "explore", "learn"] {
            page.turn_to(&format!("{method}&view={view}")).await?;
            page.wait_for_text(said).await?;
            for wrong in ["for lack of data", "draws", "Figures as a table", "Choose two to"] {
                assert!(!page.shows(wrong).await?, "{view}: {wrong}");
            }
        }
        // The way out is at hand, and leads back into the view.
        page.button("Use the arithmetic mean").await?.click().await?;
        page.wait_for("the view", async || Ok(!page.shows(said).await?))
            .await?;
        page.find("heading", "Learn").await?;
        page.open(
            "?data=english-districts&lens=four-pillars&year=2019&quality=direct&focus=leeds&view=city",
        )
        .await?;
        page.wait_for_text("no city can be ranked").await
    })
    .await
}

#[tokio::test]
async fn direct_figures_alone_are_counted_and_all_of_them_again() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        let before = page.query().await?;
        page.option("Direct ones only").await?.click().await?;
        let query = page.query_after(&before).await?;
        assert_eq!(query, "?quality=direct");
        page.expect_ranking(&figures.at(&query)?.rows()?).await?;
        page.wait_for_text("Only direct figures count: 12 of 26 indicators.")
            .await?;
        page.wait_for_text(
            "Left without an indicator, and not part of the index: Political will and commitment",
        )
        .await?;
        page.button("Undo").await?.click().await?;
        page.expect_ranking(&figures.at("")?.rows()?).await?;
        assert_eq!(page.query_after(&query).await?, "");
        Ok(())
    })
    .await
}
