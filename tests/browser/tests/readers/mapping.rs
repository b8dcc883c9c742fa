//! A reader looks at the cities on a map.

use anyhow::{Context, Result};
use browser_tests::{Fault, Figures, Page, with_reader};
use fantoccini::key::Key;

use crate::EUROPE;
use crate::access::expect_accessible;

/// Whether the map has been drawn: the land has its colour and its borders,
/// the cities above it have many.
const IS_DRAWN: &str = "
    const nColours = (canvas) => new Set(new Uint32Array(canvas.getContext('2d')
        .getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size;
    const canvases = [...document.querySelectorAll('.map canvas')];
    if (canvases.length !== 2 || !canvases.every((canvas) => canvas.width)) return false;
    const [land, cities] = canvases.map(nColours);
    return land > 3 && cities > 20";

/// All that is drawn, as one number for the land and one for the cities.
const PICTURE: &str = "
    return [...document.querySelectorAll('.map canvas')].map((canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return new Uint32Array(data.buffer).reduce((sum, pixel) => (Math.imul(sum, 31) + pixel) | 0, 7);
    })";

type Picture = [i64; 2];

async fn wait_for_map(page: &Page) -> Result<()> {
    page.wait_for("the map", async || page.ask(IS_DRAWN, vec![]).await)
        .await
}

/// Does something and waits until the cities look otherwise.
async fn expect_new_picture(page: &Page, act: impl AsyncFnOnce() -> Result<()>) -> Result<()> {
    let [_, before]: Picture = page.ask(PICTURE, vec![]).await?;
    act().await?;
    page.wait_for("another picture", async || {
        let [_, cities]: Picture = page.ask(PICTURE, vec![]).await?;
        Ok(cities != before)
    })
    .await
}

/// Does something and waits until both land and cities look otherwise.
async fn expect_move(page: &Page, act: impl AsyncFnOnce() -> Result<()>) -> Result<()> {
    let before: Picture = page.ask(PICTURE, vec![]).await?;
    act().await?;
    page.wait_for("land and cities elsewhere", async || {
        let now: Picture = page.ask(PICTURE, vec![]).await?;
        Ok(now.iter().zip(before).all(|(now, before)| *now != before))
    })
    .await
}

#[tokio::test]
async fn the_map_says_who_is_best_and_who_is_not_ranked() -> Result<()> {
    with_reader(async |page, _| {
        let answer = Figures::of(EUROPE)?.at("")?;
        let rows = answer.rows()?;
        let (best, last) = (rows.first().context("no rows")?, rows.last().context("no rows")?);
        page.open("?view=map").await?;
        page.wait_for_text(&format!(
            "{} scores highest ({}) and {} lowest ({}) of the {} ranked cities on the map.",
            best.city,
            best.score,
            last.city,
            last.score,
            rows.len()
        ))
        .await?;
        let absent = answer.not_ranked().join(", ");
        page.wait_for_text(&format!("Not ranked, drawn as dotted rings: {absent}.")).await?;
        wait_for_map(page).await?;
        // The table says the same of every city, best first.
        page.fold("Figures as a table").await?.click().await?;
        let script = "return [...document.querySelectorAll('.map table tbody tr')].map((row) => \
            [...row.cells].map((cell) => cell.innerText.trim())).map(([city, , rank, , score]) => [city, rank, score])";
        let expected: Vec<[String; 3]> = rows
            .iter()
            .map(|row| [row.city.clone(), row.rank.clone(), row.score.clone()])
            .collect();
        page.wait_for("the table", async || {
            let table: Vec<[String; 3]> = page.ask(script, vec![]).await?;
            Ok(table.len() == rows.len() + 2 && table.starts_with(&expected))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn colours_by_change_are_a_link_and_follow_the_weights() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=map").await?;
        wait_for_map(page).await?;
        expect_new_picture(page, async || {
            page.option("Change of rank").await?.click().await
        })
        .await?;
        page.wait_for("the address", async || {
            Ok(page.query().await? == "?view=map&colour=change")
        })
        .await?;
        page.wait_for_text("Every city ranks as it does at the baseline.")
            .await?;
        expect_new_picture(page, async || {
            let slider = page.slider("Political will and commitment").await?;
            slider.ask::<()>("element.focus()").await?;
            page.press(Key::End).await
        })
        .await?;
        page.wait_for_text("Higher than at the baseline: ").await
    })
    .await
}

#[tokio::test]
async fn a_keyboard_moves_the_map_and_brings_it_back() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=map").await?;
        wait_for_map(page).await?;
        let start: Picture = page.ask(PICTURE, vec![]).await?;
        for name in [
            "Zoom in",
            "Zoom out",
            "Move west",
            "Move north",
            "Show the world",
        ] {
            expect_move(page, async || {
                page.button(name)
                    .await?
                    .ask::<()>("element.focus()")
                    .await?;
                page.press(Key::Enter).await
            })
            .await?;
        }
        page.button("Show all cities").await?.click().await?;
        page.wait_for("the first picture", async || {
            // The pointer may rest on a city, which then has a rim.
            page.tell_browser(
                "Input.dispatchMouseEvent",
                serde_json::json!({ "type": "mouseMoved", "x": 2, "y": 2 }),
            )
            .await?;
            Ok(page.ask::<Picture>(PICTURE, vec![]).await? == start)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_city_that_is_pressed_comes_into_the_foreground() -> Result<()> {
    with_reader(async |page, _| {
        // Two cities at either end of Europe alone fix the scale of the map;
        // where Helsinki is drawn is found by its compared city's colour.
        page.open("?view=map&cities=valletta,helsinki").await?;
        wait_for_map(page).await?;
        let script = "
            const [, canvas] = document.querySelectorAll('.map canvas');
            const probe = document.createElement('i');
            probe.style.color = 'var(--city-2)';
            document.body.append(probe);
            const [r, g, b] = getComputedStyle(probe).color.match(/\\d+/g).map(Number);
            probe.remove();
            const { width, height } = canvas;
            const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
            let [n, x, y] = [0, 0, 0];
            for (let i = 0; i < data.length; i += 4) {
                if (data[i] === r && data[i + 1] === g && data[i + 2] === b) {
                    n += 1; x += (i / 4) % width; y += Math.floor(i / 4 / width);
                }
            }
            if (n < 6) return null;
            canvas.scrollIntoView({ block: 'center' });
            const box = canvas.getBoundingClientRect();
            return [box.left + x / n * box.width / width, box.top + y / n * box.height / height]";
        let find = async || page.ask::<Option<(f64, f64)>>(script, vec![]).await;
        page.wait_for("the marker of Helsinki", async || {
            Ok(find().await?.is_some())
        })
        .await?;
        let (x, y) = find().await?.context("no marker of Helsinki")?;
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            page.tell_browser(
                "Input.dispatchMouseEvent",
                serde_json::json!({ "type": kind, "x": x, "y": y, "button": button, "clickCount": 1 }),
            )
            .await?;
        }
        page.wait_for("Helsinki in the foreground", async || {
            Ok(page.query().await?.contains("focus=helsinki"))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_map_that_does_not_come_is_explained_and_can_be_had_again() -> Result<()> {
    with_reader(async |page, site| {
        site.break_file("world.json", Fault::Status(503));
        page.open("?view=map").await?;
        page.wait_for_text(
            "The map could not be loaded. The file world.json did not arrive: this site answered \
             with error 503.",
        )
        .await?;
        page.expect_complaints_about("world.json").await?;
        let damaged = Fault::Instead {
            kind: "application/json",
            bytes: b"{}".to_vec(),
        };
        site.break_file("world.json", damaged);
        page.button("Try again").await?.click().await?;
        page.wait_for_text("The file world.json arrived, but is not what it should be.")
            .await?;
        site.mend_file("world.json");
        page.button("Try again").await?.click().await?;
        wait_for_map(page).await
    })
    .await
}

#[tokio::test]
async fn a_map_without_the_chart_library_does_not_blame_the_land() -> Result<()> {
    with_reader(async |page, site| {
        site.break_file("echarts.js", Fault::Status(503));
        page.open("?view=map").await?;
        page.wait_for_text(
            "The map could not be loaded. The file echarts.js did not arrive: this site answered \
             with error 503.",
        )
        .await?;
        page.expect_complaints_about("echarts.js").await?;
        assert!(!page.shows("world.json").await?);
        site.mend_file("echarts.js");
        page.button("Try again").await?.click().await?;
        wait_for_map(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_on_the_map() -> Result<()> {
    with_reader(async |page, _| {
        for query in [
            "?view=map&focus=oslo",
            "?view=map&theme=dark&colour=change&weights=political:1",
        ] {
            page.open(query).await?;
            wait_for_map(page).await?;
            page.fold("Figures as a table").await?.click().await?;
            expect_accessible(page).await?;
            page.resize(browser_tests::DESKTOP).await?;
        }
        Ok(())
    })
    .await
}
