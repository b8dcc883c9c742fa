//! A reader points at marks of charts, by pointer, finger and keys, and is told
//! what they say; and has charts on paper that they never scrolled to.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, with_reader};
use fantoccini::key::Key;
use serde_json::json;

use crate::access::expect_accessible;

/// What is shown of a mark, what is spoken of it, and where the mark is.
const TOLD: &str = "
    const shown = (name) => [...document.querySelectorAll(name)].filter((part) => part.checkVisibility());
    const [tip] = shown('.chart-tip');
    const [mark] = shown('.chart-mark');
    if (!tip || !mark) return null;
    const box = mark.getBoundingClientRect();
    const spoken = tip.closest('.chart-place').querySelector('[aria-live]').textContent;
    return [tip.innerText, spoken, box.left + box.width / 2, box.top + box.height / 2]";

/// A sentence shown, a sentence spoken, and the middle of the mark.
type Told = (String, String, f64, f64);

async fn told(page: &Page) -> Result<Option<Told>> {
    page.ask(TOLD, vec![]).await
}

/// What is told once something is, other than before.
async fn told_after(page: &Page, before: &str) -> Result<Told> {
    page.wait_for("what a mark says", async || {
        let told = told(page).await?;
        Ok(told.is_some_and(|(shown, ..)| !shown.is_empty() && shown != before))
    })
    .await?;
    told(page).await?.context("nothing is told any more")
}

async fn move_to(page: &Page, (x, y): (f64, f64)) -> Result<()> {
    let event = json!({ "type": "mouseMoved", "x": x, "y": y });
    page.tell_browser("Input.dispatchMouseEvent", event)
        .await
        .map(drop)
}

/// Waits until a chart has been drawn in the place of this name, and gives it the
/// focus.
async fn enter(page: &Page, name: &str) -> Result<()> {
    let place = page.find("application", name).await?;
    page.wait_for(name, async || {
        place
            .ask("return !!element.querySelector('.chart > *')")
            .await
    })
    .await?;
    place
        .ask::<()>("element.scrollIntoView({ block: 'center' }); element.focus()")
        .await
}

/// Waits until no figures are still being worked out: what a mark says would change
/// as it is read.
async fn rest(page: &Page) -> Result<()> {
    let is_at_rest = "return !document.querySelector('[data-under-way=true]')";
    page.wait_for("figures at rest", async || {
        page.ask(is_at_rest, vec![]).await
    })
    .await
}

const WALK: &str = ", chart. Arrow keys lead from figure to figure.";

#[tokio::test]
async fn every_chart_tells_its_marks_to_keys_and_to_the_pointer_alike() -> Result<()> {
    with_reader(async |page, _| {
        for (query, n_charts) in [
            ("?view=compare&cities=london,berlin", 4),
            ("?view=city&focus=london", 2),
            ("?view=map", 1),
            ("?view=explore", 4),
            ("?view=learn&focus=london", 2),
            ("?view=method", 1),
            ("?view=data", 1),
            ("?view=robustness&focus=london", 6),
        ] {
            page.open(query).await?;
            page.wait_for("the charts", async || {
                let names = page.names("application").await?;
                Ok(names.len() == n_charts)
            })
            .await?;
            rest(page).await?;
            for name in page.names("application").await? {
                ensure!(name.ends_with(WALK), "{name}");
                enter(page, &name).await?;
                page.press(Key::Home).await?;
                let (first, spoken, ..) = told_after(page, "").await?;
                assert_eq!(first, spoken, "{name}");
                page.press(Key::Down).await?;
                let (second, spoken, x, y) = told_after(page, &first).await?;
                assert_eq!(second, spoken, "{name}");
                page.press(Key::Escape).await?;
                page.wait_for("nothing told", async || Ok(told(page).await?.is_none()))
                    .await?;
                move_to(page, (x, y)).await?;
                let (pointed, _, there_x, there_y) = told_after(page, "").await?;
                // Of marks in one place either may be meant.
                let is_there = (there_x - x).abs() < 3.0 && (there_y - y).abs() < 3.0;
                ensure!(is_there || pointed == second, "{name}: {pointed}, {second}");
                move_to(page, (1.0, 1.0)).await?;
                page.wait_for("nothing told", async || Ok(told(page).await?.is_none()))
                    .await?;
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_bar_says_whose_it_is_what_it_measures_and_how_much() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=compare&cities=london,berlin").await?;
        enter(page, &format!("Points by principle{WALK}")).await?;
        page.press(Key::Home).await?;
        let (first, ..) = told_after(page, "").await?;
        let table = {
            page.fold("Figures as a table").await?;
            page.ask::<()>(
                "for (const fold of document.querySelectorAll('.figure-table')) fold.open = true",
                vec![],
            )
            .await?;
            page.cells("Points by principle").await?
        };
        let row = table.get(1).context("no rows")?;
        let expected = format!("London, {}: {} points of its score.", row[0], row[1]);
        assert_eq!(first, expected);
        page.press(Key::Right).await?;
        let (next, ..) = told_after(page, &first).await?;
        assert_eq!(
            next,
            format!("Berlin, {}: {} points of its score.", row[0], row[2])
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_tap_tells_a_mark_and_another_elsewhere_puts_it_away() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=compare&cities=london,berlin").await?;
        enter(page, &format!("Profile{WALK}")).await?;
        page.press(Key::Home).await?;
        let (first, _, x, y) = told_after(page, "").await?;
        page.press(Key::Escape).await?;
        page.ask::<()>("document.activeElement.blur()", vec![])
            .await?;
        let tap = async |x: f64, y: f64| -> Result<()> {
            for (kind, points) in [
                ("touchStart", json!([{ "x": x, "y": y }])),
                ("touchEnd", json!([])),
            ] {
                let event = json!({ "type": kind, "touchPoints": points });
                page.tell_browser("Input.dispatchTouchEvent", event).await?;
            }
            Ok(())
        };
        page.tell_browser(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": true, "maxTouchPoints": 1 }),
        )
        .await?;
        tap(x, y).await?;
        let (tapped, ..) = told_after(page, "").await?;
        assert!(tapped == first || tapped.contains(": score "), "{tapped}");
        tap(4.0, 4.0).await?;
        page.wait_for("nothing told", async || Ok(told(page).await?.is_none()))
            .await
    })
    .await
}

#[tokio::test]
async fn what_is_told_follows_the_language_and_the_direction_of_the_page() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=compare&cities=london,berlin&lang=ar")
            .await?;
        page.wait_for("a chart", async || {
            page.ask(
                "return !!document.querySelector('[role=application] .chart > *')",
                vec![],
            )
            .await
        })
        .await?;
        page.ask::<()>(
            "document.querySelectorAll('[role=application]')[1].focus()",
            vec![],
        )
        .await?;
        page.press(Key::Home).await?;
        let (first, ..) = told_after(page, "").await?;
        assert!(first.contains("نقطة من درجتها"), "{first}");
        // Reading goes on to the left.
        page.press(Key::Left).await?;
        let (second, ..) = told_after(page, &first).await?;
        page.press(Key::Right).await?;
        let (back, ..) = told_after(page, &second).await?;
        assert_eq!(back, first);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_while_a_mark_is_told() -> Result<()> {
    with_reader(async |page, _| {
        for query in ["", "&theme=dark"] {
            page.open(&format!("?view=compare&cities=london,berlin{query}"))
                .await?;
            enter(page, &format!("Profile{WALK}")).await?;
            page.press(Key::Home).await?;
            told_after(page, "").await?;
            expect_accessible(page).await?;
        }
        Ok(())
    })
    .await
}

/// Every chart's place with what is drawn in it: whether anything is, and how far
/// it reaches beyond its place, in pixels.
const ON_PAPER: &str = "
    return [...document.querySelectorAll('.chart')].filter((place) => place.checkVisibility()).map((place) => {
        const drawn = place.querySelector('svg, canvas');
        const beyond = drawn ? drawn.getBoundingClientRect().width - place.getBoundingClientRect().width : 0;
        return [!!drawn, beyond];
    })";

#[tokio::test]
async fn charts_that_nobody_scrolled_to_are_on_paper_and_none_is_cut() -> Result<()> {
    with_reader(async |page, _| {
        for (query, n_charts) in [
            ("?view=explore", 4),
            ("?view=compare&cities=london,berlin", 4),
            ("?view=robustness&focus=london", 6),
        ] {
            page.open(query).await?;
            let drawn = async || page.ask::<Vec<(bool, f64)>>(ON_PAPER, vec![]).await;
            page.wait_for("all charts", async || {
                let drawn = drawn().await?;
                Ok(drawn.len() == n_charts && drawn.iter().all(|(is_drawn, _)| *is_drawn))
            })
            .await?;
            page.tell_browser("Emulation.setEmulatedMedia", json!({ "media": "print" }))
                .await?;
            // A4 between its margins.
            page.resize((672, 950)).await?;
            page.wait_for("charts as wide as paper", async || {
                let drawn = drawn().await?;
                Ok(drawn
                    .iter()
                    .all(|(is_drawn, beyond)| *is_drawn && *beyond < 1.0))
            })
            .await?;
            page.tell_browser("Emulation.setEmulatedMedia", json!({ "media": "" }))
                .await?;
            page.resize(browser_tests::DESKTOP).await?;
        }
        Ok(())
    })
    .await
}
