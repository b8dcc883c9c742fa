//! A reader asks how far the ranking holds, with a worker and without one.

use anyhow::{Context, Result};
use browser_tests::{Fault, Figures, Page, with_reader};
use composite_index::Margins;
use fantoccini::key::Key;
use model::engine::engine_weights;
use model::names::Names;
use model::robustness::acceptability::Acceptability;
use model::robustness::intervals::Intervals;
use model::robustness::{Answer, Job, Question, plan, window};

use crate::EUROPE;
use crate::access::{expect_accessible, wait_for_theme};

const WORKER: &str = "worker.mjs";
const ALONE: &str = "The page computes robustness by itself, which takes longer.";
const SPREAD_DONE: &str = "8192 of 8192 draws, seed 1";
const INTERVALS: &str = "Ranks when everything is varied";

/// What the engine says by itself at one address.
struct Expected {
    intervals: Intervals,
    acceptability: Acceptability,
    subject: usize,
}

impl Expected {
    fn at(query: &str) -> Result<Self> {
        let figures = Figures::of(EUROPE)?;
        let answer = figures.at(query)?;
        let engine = answer.scored.engine();
        let dataset = &figures.package().dataset;
        let focus = answer.scenario.focus.as_deref();
        let subject = focus
            .and_then(|id| dataset.unit_index(id))
            .context("no focus")?;
        let weights = engine_weights(engine.framework(), &answer.scenario.weights);
        let setup = plan::setup(engine, &weights);
        let ask = |question: &Question| -> Result<Answer> {
            let mut job = Job::new(dataset, &setup, question)?;
            while !job.is_done() {
                job.step();
            }
            Ok(job.answer()?)
        };
        let names = Names::new(figures.package(), None, str::to_owned);
        let region = plan::region(answer.scenario.region);
        let varied = plan::varied(engine, &Margins::default(), answer.scenario.vary.as_ref());
        let shown = window::window(&window::order(&answer.scored), None, Some(subject));
        let Answer::Spread(spread) = ask(&plan::spread(
            engine,
            &Margins::default(),
            &varied,
            region,
            Some(subject),
        ))?
        else {
            anyhow::bail!("another answer")
        };
        let Answer::Draws(draws) = ask(&plan::draws(engine, region, shown.clone(), vec![]))? else {
            anyhow::bail!("another answer")
        };
        Ok(Self {
            intervals: Intervals::new(&spread, &shown, &[], &names),
            acceptability: Acceptability::new(&draws, &shown, &[], &names),
            subject,
        })
    }

    fn interval(&self) -> Result<String> {
        let row = self
            .intervals
            .of(Some(self.subject))
            .context("not ranked")?;
        let (now, ranks) = (row.rank, row.spread);
        Ok(format!(
            "{} is at rank {now} now. In nine draws of ten it is between {} and {}, in the middle at {}.",
            row.name, ranks.low, ranks.high, ranks.median
        ))
    }

    fn likeliest(&self) -> Result<String> {
        let row = self
            .acceptability
            .of(Some(self.subject))
            .context("not ranked")?;
        let rank = self.acceptability.columns[row.peak].0;
        let share = (100.0 * row.shares[row.peak]).round();
        Ok(format!(
            "{} is most often at rank {rank}, in {share}% of 16,384 draws",
            row.name
        ))
    }
}

/// Waits until all that is drawn is there, and expects what the engine says.
async fn expect_answers(page: &Page, query: &str) -> Result<()> {
    let expected = Expected::at(query)?;
    page.wait_for_text(SPREAD_DONE).await?;
    page.wait_for_text(&expected.interval()?).await?;
    page.wait_for_text(&expected.likeliest()?).await
}

#[tokio::test]
async fn a_worker_answers_as_the_engine_does_and_nothing_is_loaded_twice() -> Result<()> {
    with_reader(async |page, _| {
        let query = "?view=robustness&focus=vienna&w=political:30,inclusion:40,learning:30";
        page.open(query).await?;
        expect_answers(page, query).await?;
        page.wait_for_text("252 of 252 methods").await?;
        assert!(!page.shows(ALONE).await?);
        let script = "return performance.getEntriesByType('resource').map((entry) => entry.name)";
        let loaded: Vec<String> = page.ask(script, vec![]).await?;
        let count = |end: &str| loaded.iter().filter(|name| name.ends_with(end)).count();
        assert_eq!((count("_bg.wasm"), count(WORKER)), (1, 1), "{loaded:#?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_a_worker_the_page_computes_the_same_and_says_so() -> Result<()> {
    with_reader(async |page, site| {
        site.break_file(WORKER, Fault::Status(500));
        let query = "?view=robustness&focus=vienna";
        page.open(query).await?;
        let why = "The helper in the background could not be started. The file worker.mjs did \
                   not arrive: this site answered with error 500.";
        page.wait_for_text(why).await?;
        page.wait_for_text(ALONE).await?;
        expect_answers(page, query).await?;
        page.wait_for_text("252 of 252 methods").await?;
        page.expect_complaints_about("worker.mjs").await
    })
    .await
}

/// The page's program in a worker that breaks down after its first answer.
const MORTAL: &str = "
    const post = self.postMessage.bind(self);
    let said = 0;
    self.postMessage = (message) => {
        post(message);
        said += 1;
        if (said === 2) setTimeout(() => { throw new Error('worker.mjs breaks down on purpose'); });
    };
    self.onmessage = async ({ data: { script, module } }) => {
        const program = await import(script);
        await program.default({ module_or_path: module });
    };";

#[tokio::test]
async fn a_worker_that_dies_midway_is_started_once_more_and_then_replaced() -> Result<()> {
    with_reader(async |page, site| {
        let kind = "text/javascript";
        let bytes = MORTAL.as_bytes().to_vec();
        site.break_file(WORKER, Fault::Instead { kind, bytes });
        // Each of the two lives for one answer, and there are three questions.
        let query = "?view=robustness&focus=vienna";
        page.open(query).await?;
        page.wait_for_text("The helper in the background has stopped.")
            .await?;
        page.wait_for_text(ALONE).await?;
        expect_answers(page, query).await
    })
    .await
}

#[tokio::test]
async fn figures_follow_a_weight_once_it_rests_and_stay_meanwhile() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=robustness&focus=vienna").await?;
        page.wait_for_text(SPREAD_DONE).await?;
        let slider = page.slider("Inclusion and social cohesion").await?;
        slider.ask::<()>("element.focus()").await?;
        // Every change from now on must leave the figure on the page.
        let script = "window.lost = 0; window.before = 0; new MutationObserver(() => {
                if (![...document.querySelectorAll('h3')].some((head) => head.textContent === arguments[0])) window.lost += 1;
                if (document.body.innerText.includes('These are the ranks for the previous choices')) window.before += 1;
            }).observe(document.body, { subtree: true, childList: true, characterData: true });";
        page.ask::<()>(&script.replace("arguments[0]", &format!("'{INTERVALS}'")), vec![]).await?;
        let before = page.query().await?;
        for _ in 0..12 {
            page.press(Key::Right).await?;
        }
        let query = page.query_after(&before).await?;
        expect_answers(page, &query).await?;
        let (lost, said): (u32, u32) = page.ask("return [window.lost, window.before]", vec![]).await?;
        assert_eq!(lost, 0, "the figure went away meanwhile");
        assert!(said > 0, "nothing said that the figures were of before");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_varied_is_in_the_address_and_back_undoes_it() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=robustness&focus=vienna").await?;
        page.option("from all possible weights")
            .await?
            .click()
            .await?;
        let any = page.query_after("?view=robustness&focus=vienna").await?;
        assert!(any.contains("region=any"), "{any}");
        for choice in ["Scale", "Way of combining", "Outliers", "Missing figures"] {
            page.tick_box(choice).await?.click().await?;
        }
        page.wait_for("the address", async || {
            Ok(page.query().await?.contains("vary=weights,leave-out"))
        })
        .await?;
        expect_answers(page, &page.query().await?).await?;
        assert!(!page.tick_box("Outliers").await?.is_chosen().await?);
        page.client().back().await?;
        page.wait_for("the step back", async || {
            page.tick_box("Missing figures").await?.is_chosen().await
        })
        .await?;
        expect_answers(page, &page.query().await?).await?;
        for choice in ["Weights", "Missing figures", "One indicator left out"] {
            page.tick_box(choice).await?.click().await?;
        }
        page.wait_for_text("Nothing is varied. Choose above what should vary.")
            .await
    })
    .await
}

#[tokio::test]
async fn hundreds_of_cities_are_shown_a_window_at_a_time() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?data=bolivia-municipalities-2020&view=robustness")
            .await?;
        page.list("Cities shown")
            .await?
            .choose("ranks 61 to 120")
            .await?;
        page.wait_for_text("4096 of 4096 draws, seed 1").await?;
        page.fold("Figures as a table").await?.click().await?;
        let is_second = async || {
            let cells = page.cells(INTERVALS).await?;
            let ranks: Vec<u32> = cells
                .iter()
                .skip(1)
                .filter_map(|row| row.get(1)?.parse().ok())
                .collect();
            Ok(ranks.len() == 60 && ranks.iter().all(|rank| (58..=121).contains(rank)))
        };
        page.wait_for("the second window", is_second).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_on_robustness_in_either_colours() -> Result<()> {
    with_reader(async |page, _| {
        let query = |theme| format!("?view=robustness&focus=vienna&theme={theme}");
        page.open(&query("light")).await?;
        for theme in ["light", "dark"] {
            page.turn_to(&query(theme)).await?;
            wait_for_theme(page, theme).await?;
            page.wait_for_text(SPREAD_DONE).await?;
            page.wait_for_text("252 of 252 methods").await?;
            let open = "document.querySelectorAll('.robustness details').forEach((fold) => { fold.open = true; })";
            page.ask::<()>(open, vec![]).await?;
            page.table(INTERVALS).await?;
            page.table("Weights that put a city first").await?;
            expect_accessible(page).await?;
            page.resize(browser_tests::DESKTOP).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_verdict_comes_before_the_evidence() -> Result<()> {
    with_reader(async |page, _| {
        let query = "?view=robustness&focus=porto";
        page.open(query).await?;
        let expected = Expected::at(query)?;
        let row = expected.intervals.of(Some(expected.subject));
        let row = row.context("not ranked")?;
        let (low, high) = (row.spread.low, row.spread.high);
        page.wait_for_text(SPREAD_DONE).await?;
        page.wait_for_text(&format!(": {low} to {high} in nine draws of ten."))
            .await?;
        let script = "
            const paragraphs = [...document.querySelectorAll('.robustness p')];
            return paragraphs[0].innerText";
        let first: String = page.ask(script, vec![]).await?;
        assert!(first.contains("Porto"), "{first}");
        assert!(first.contains("It depends most on"), "{first}");
        // Without a city it is about the lead and the ranking as a whole.
        page.open("?view=robustness").await?;
        page.wait_for_text(SPREAD_DONE).await?;
        page.wait_for_text("The ranking as a whole").await
    })
    .await
}
