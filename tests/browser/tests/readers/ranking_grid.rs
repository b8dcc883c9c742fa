//! The ranking as a grid: by keyboard, by ear, in forced colours and without
//! red, green or blue.

use anyhow::{Context, Result, ensure};
use browser_tests::reading::RANKING;
use browser_tests::{Figures, PHONE, Page, with_reader};
use fantoccini::actions::PointerAction;
use fantoccini::key::Key;
use serde::Deserialize;
use serde_json::json;

use crate::EUROPE;
use crate::access::wait_for_direction;

/// Waits until a live region says this.
async fn expect_said(page: &Page, text: &str) -> Result<()> {
    let script = "return [...document.querySelectorAll('[role=status]')]
        .some((region) => region.textContent.includes(arguments[0]))";
    let is_said = async || page.ask(script, vec![text.into()]).await;
    page.wait_for(&format!("“{text}” to be said"), is_said)
        .await
}

/// What has the focus: its name or text.
async fn focused(page: &Page) -> Result<String> {
    let script = "const focus = document.activeElement;
        return focus.getAttribute('aria-label') ?? focus.innerText.replace(/\\s+/g, ' ').trim()";
    page.ask(script, vec![]).await
}

#[tokio::test]
async fn three_presses_pin_and_free_and_pin_one_city() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let pin = "Keep Munich at the top";
        page.button(pin).await?.ask::<()>("element.focus()").await?;
        page.press_all(&[Key::Enter; 3]).await?;
        page.wait_for(
            "the pin",
            async || Ok(page.query().await? == "?pins=munich"),
        )
        .await?;
        assert_eq!(focused(page).await?, pin);
        expect_said(page, "Munich is kept at the top.").await?;
        page.press(Key::Space).await?;
        page.wait_for("the pin to go", async || Ok(page.query().await?.is_empty()))
            .await?;
        assert_eq!(focused(page).await?, pin);
        expect_said(page, "Munich is no longer kept at the top.").await?;
        // Sorted otherwise the city is elsewhere, and so is the focus.
        page.press(Key::Right).await?;
        assert_eq!(focused(page).await?, "Compare Munich");
        page.press(Key::Enter).await?;
        expect_said(page, "Munich is compared.").await?;
        assert_eq!(focused(page).await?, "Compare Munich");
        page.press(Key::Enter).await?;
        expect_said(page, "Munich is no longer compared.").await
    })
    .await
}

#[tokio::test]
async fn the_tab_key_stops_once_in_the_ranking() -> Result<()> {
    with_reader(async |page, _| {
        for query in ["", "?data=bolivia-municipalities-2020&focus=sucre"] {
            page.open(query).await?;
            let grid = page.grid(RANKING).await?;
            let stops =
                "return element.querySelectorAll('a[href], button, input, [tabindex]').length
                && [...element.querySelectorAll('*')].filter((part) => part.tabIndex >= 0).length";
            page.wait_for(
                "one stop",
                async || Ok(grid.ask::<usize>(stops).await? == 1),
            )
            .await?;
            let is_within = "return element.contains(document.activeElement)";
            grid.ask::<()>(
                "[...element.querySelectorAll('*')].find((part) => part.tabIndex >= 0).focus()",
            )
            .await?;
            assert!(grid.ask::<bool>(is_within).await?);
            page.press(Key::Tab).await?;
            assert!(!grid.ask::<bool>(is_within).await?);
            page.press_strokes(&[(Some(Key::Shift), Key::Tab)]).await?;
            assert!(grid.ask::<bool>(is_within).await?);
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn arrows_go_from_cell_to_cell_and_mirror_in_arabic() -> Result<()> {
    with_reader(async |page, _| {
        let rows = Figures::of(EUROPE)?.at("")?.rows()?;
        let column = async || -> Result<String> {
            let script =
                "return document.activeElement.closest('td, th').classList.value.split(' ').at(-1)";
            page.ask(script, vec![]).await
        };
        for (query, onward, back) in [
            ("", Key::Right, Key::Left),
            ("?lang=ar", Key::Left, Key::Right),
        ] {
            page.open(query).await?;
            if query.is_empty() {
                page.button(&rows[0].city).await?;
            } else {
                wait_for_direction(page, "ar", "rtl").await?;
            }
            let focus_first =
                "document.querySelector('tbody tr[aria-rowindex=\"2\"] .city-name').focus()";
            page.ask::<()>(focus_first, vec![]).await?;
            page.press(onward).await?;
            // No city is in the foreground, so no page can be opened.
            assert_eq!(column().await?, "score");
            page.press_all(&[back; 2]).await?;
            assert_eq!(column().await?, "change");
            page.press(Key::Home).await?;
            assert_eq!(column().await?, "rank");
            page.press(Key::End).await?;
            assert_eq!(column().await?, "pick");
            page.press(Key::Up).await?;
            let script =
                "return document.activeElement.closest('tr').getAttribute('aria-rowindex')";
            assert_eq!(page.ask::<String>(script, vec![]).await?, "1");
            page.press(Key::Home).await?;
            page.press(Key::Enter).await?;
        }
        // The heading was pressed: worst first.
        page.query_after("?lang=ar").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_adds_to_a_score_is_heard_and_shown_where_it_is_pointed_at() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let answer = Figures::of(EUROPE)?.at("")?;
        let unit = *answer.scored.order().first().context("no city")? as usize;
        let engine = answer.scored.engine();
        let amounts = answer.scored.contributions(unit).context("no parts")?;
        let framework = engine.package().dataset.framework();
        let parts = framework.pillars().iter().zip(&amounts);
        let said: Vec<String> = parts
            .map(|(&pillar, amount)| format!("{} {amount:.1}", framework.node(pillar).name))
            .collect();
        let bar = page.find("image", &said.join(", ")).await?;
        // Each piece says its own part.
        let city = &engine.package().dataset.units()[unit].name;
        let score = answer.scored.score(unit).context("no score")?;
        let place: [f64; 4] = bar
            .ask("const box = element.getBoundingClientRect(); return [box.left, box.top, box.width, box.height]")
            .await?;
        let mut from = 0.0;
        for (amount, said) in amounts.iter().zip(&said) {
            let middle = place[0] + place[2] * (from + amount / 2.0) / 100.0;
            from += amount;
            let name = said.rsplit_once(' ').context("no number")?.0;
            page.point([PointerAction::MoveTo {
                duration: None,
                x: middle.round(),
                y: (place[1] + place[3] / 2.0).round(),
            }])
            .await?;
            page.wait_for_text(&format!("{name} adds {amount:.1} to {city}’s score of {score:.1}."))
                .await?;
        }
        // By keyboard, the whole bar says it.
        page.point([PointerAction::MoveTo { duration: None, x: 2.0, y: 2.0 }])
            .await?;
        page.button(city).await?.ask::<()>("element.focus()").await?;
        page.press_all(&[Key::Right; 2]).await?;
        page.wait_for_text(&format!("{city} scores {score:.1}: {}", said[0]))
            .await?;
        page.press(Key::Right).await?;
        page.wait_for_text("draws of weights around yours").await?;
        page.press(Key::Escape).await?;
        page.wait_for("the sentence to go", async || {
            Ok(!page.shows("draws of weights around yours. Now").await?)
        })
        .await
    })
    .await
}

/// The row of the city in the foreground.
#[derive(Debug, Deserialize)]
struct Foreground {
    rank: String,
    index: usize,
    count: usize,
    is_in_sight: bool,
}

async fn foreground(page: &Page) -> Result<Foreground> {
    let script = "
        const region = document.querySelector('.ranking [role=region]').getBoundingClientRect();
        const pressed = [...document.querySelectorAll('[role=grid] button.city-name[aria-pressed=true]')];
        const row = pressed[0].closest('tr');
        const box = row.getBoundingClientRect();
        return {
            rank: row.querySelector('.rank').innerText,
            index: Number(row.getAttribute('aria-rowindex')),
            count: pressed.length,
            is_in_sight: box.top >= region.top && box.bottom <= region.bottom + 1,
        }";
    page.ask(script, vec![]).await
}

#[tokio::test]
async fn the_city_in_the_foreground_stays_in_sight_and_is_met_once() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let rank = |query: &str| -> Result<u32> {
            let answer = figures.at(query)?;
            let unit = figures.package().dataset.unit_index("lisbon");
            answer
                .scored
                .rank(unit.context("no Lisbon")?)
                .context("no rank")
        };
        page.open("?focus=lisbon").await?;
        page.button("Lisbon").await?;
        let expect_in_sight = async |rank: u32| -> Result<()> {
            page.wait_for("Lisbon in sight", async || {
                let row = foreground(page).await?;
                ensure!(row.count == 1, "{row:?}");
                Ok(row.is_in_sight
                    && row.rank == rank.to_string()
                    && row.index == rank as usize + 1)
            })
            .await
        };
        let before = rank("?focus=lisbon")?;
        ensure!(before > 30, "{before} is in sight anyway");
        expect_in_sight(before).await?;
        // It follows the weights, and the table's scrolling.
        page.slider("Inclusion and social cohesion")
            .await?
            .ask::<()>("element.focus()")
            .await?;
        page.press_all(&[Key::PageUp; 2]).await?;
        let query = page.query_after("?focus=lisbon").await?;
        expect_in_sight(rank(&query)?).await?;
        let scroll = "document.querySelector('.ranking [role=region]').scrollTop = 1e6";
        page.ask::<()>(scroll, vec![]).await?;
        expect_in_sight(rank(&query)?).await?;
        // Its controls are there to be used.
        page.button("Keep Lisbon at the top").await?.click().await?;
        page.wait_for("the pin", async || {
            Ok(page.query().await?.contains("pins=lisbon"))
        })
        .await
    })
    .await
}

/// What part of a page looks like: for each column of pixels the share of those
/// that differ from the first pixel, and the mean colour.
#[derive(Debug, Deserialize)]
struct Pixels {
    columns: Vec<(f64, [f64; 3])>,
}

/// Looks at the pixels of an element.
async fn pixels(page: &Page, selector: &str) -> Result<Pixels> {
    let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return { x: box.left, y: box.top, width: box.width, height: box.height, scale: 1 }";
    let clip: serde_json::Value = page.ask(script, vec![selector.into()]).await?;
    let picture = page
        .tell_browser(
            "Page.captureScreenshot",
            json!({ "format": "png", "clip": clip }),
        )
        .await?;
    let data = picture["data"].as_str().context("no picture")?.to_owned();
    let script = "
        const [data, done] = arguments;
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        createImageBitmap(new Blob([bytes], { type: 'image/png' })).then((image) => {
            const { width, height } = image;
            const canvas = new OffscreenCanvas(width, height).getContext('2d');
            canvas.drawImage(image, 0, 0);
            const pixels = canvas.getImageData(0, 0, width, height).data;
            const at = (x, y) => [...pixels.slice(4 * (y * width + x), 4 * (y * width + x) + 3)];
            const ground = at(width - 1, 0);
            const columns = [];
            for (let x = 0; x < width; x++) {
                const column = Array.from({ length: height }, (_, y) => at(x, y));
                const isInk = ([r, g, b]) => Math.abs(r - ground[0]) + Math.abs(g - ground[1]) + Math.abs(b - ground[2]) > 120;
                const mean = [0, 1, 2].map((part) => column.reduce((sum, pixel) => sum + pixel[part], 0) / height);
                columns.push([column.filter(isInk).length / height, mean]);
            }
            done({ columns });
        }, (error) => done({ columns: [], failure: String(error) }))";
    let pixels: Pixels = page.ask_later(script, vec![data.into()]).await?;
    ensure!(!pixels.columns.is_empty(), "the picture cannot be read");
    Ok(pixels)
}

/// Where each piece of the first city's bar begins and ends, as shares of the bar.
fn pieces() -> Result<Vec<(f64, f64)>> {
    let answer = Figures::of(EUROPE)?.at("")?;
    let unit = *answer.scored.order().first().context("no city")? as usize;
    let amounts = answer.scored.contributions(unit).context("no parts")?;
    let mut from = 0.0;
    let piece = |amount: &f64| {
        let start = from;
        from += amount / 100.0;
        (start, from)
    };
    Ok(amounts.iter().map(piece).collect())
}

/// The reader's own few colours are in force from now on.
async fn force_colours(page: &Page) -> Result<()> {
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    page.tell_browser("Emulation.setEmulatedMedia", forced)
        .await
        .map(drop)
}

const FIRST_BAR: &str = "tbody tr[aria-rowindex='2'] .bar";

#[tokio::test]
async fn forced_colours_leave_bars_patterns_and_the_foreground_a_frame() -> Result<()> {
    with_reader(async |page, _| {
        force_colours(page).await?;
        page.open("?focus=munich").await?;
        page.button("Munich").await?;
        let bar = pixels(page, FIRST_BAR).await?;
        let n = bar.columns.len() as f64;
        let mut looks = Vec::new();
        for (from, to) in pieces()? {
            let (from, to) = ((from * n) as usize + 3, (to * n) as usize - 4);
            ensure!(to > from + 4, "a piece is too thin to be looked at");
            let columns = &bar.columns[from..to];
            let ink: f64 = columns.iter().map(|(ink, _)| ink).sum::<f64>() / columns.len() as f64;
            let inks = columns.iter().map(|(ink, _)| *ink);
            let least = inks.clone().fold(1.0, f64::min);
            let most = inks.fold(0.0, f64::max);
            looks.push((ink, most - least));
        }
        for pair in looks.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            let is_other = (a.0 - b.0).abs() > 0.12 || (a.1 - b.1).abs() > 0.3;
            ensure!(is_other, "two neighbours look alike: {looks:?}");
        }
        let end = pieces()?.last().map_or(0.0, |piece| piece.1);
        let beyond = &bar.columns[(end * n) as usize + 2..];
        ensure!(
            beyond.iter().all(|(ink, _)| *ink == 0.0),
            "a bar has no end"
        );
        // The foreground: a line above and below, over the whole row.
        let row = pixels(page, "tr.focused .city").await?;
        let lined = row.columns.iter().filter(|(ink, _)| *ink > 0.05).count();
        ensure!(
            lined * 10 > row.columns.len() * 9,
            "the foreground is not marked"
        );
        // The profile's outlines: none where ground and lines were one colour.
        page.open("?view=compare&cities=paris,rome,munich").await?;
        crate::access::wait_for_charts(page).await?;
        let chart = pixels(page, ".compare figure svg").await?;
        let drawn = chart.columns.iter().filter(|(ink, _)| *ink > 0.01).count();
        ensure!(drawn * 3 > chart.columns.len(), "{drawn} columns are drawn");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn forced_colours_leave_words_and_rows_on_a_telephone() -> Result<()> {
    with_reader(async |page, _| {
        force_colours(page).await?;
        page.resize(PHONE).await?;
        page.open("").await?;
        page.button("Stockholm").await?;
        // Words are columns of many kinds; a plate over them is of one.
        let opener = pixels(page, ".sheet-opener").await?;
        let mut kinds: Vec<u32> = opener
            .columns
            .iter()
            .map(|(ink, _)| (ink * 100.0) as u32)
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        ensure!(kinds.len() > 6, "the words cannot be seen: {kinds:?}");
        // No line between the two lines of a row: beyond the name there is nothing.
        let name = pixels(page, "tr[aria-rowindex='2'] .city").await?;
        let (beyond, _) = name.columns[name.columns.len() - 4];
        ensure!(beyond == 0.0, "a line runs through the row");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn principles_side_by_side_are_told_apart_without_red_green_or_blue() -> Result<()> {
    with_reader(async |page, _| {
        for theme in ["light", "dark"] {
            page.open(&format!("?theme={theme}")).await?;
            page.grid(RANKING).await?;
            for deficiency in ["none", "protanopia", "deuteranopia", "tritanopia"] {
                page.tell_browser(
                    "Emulation.setEmulatedVisionDeficiency",
                    json!({ "type": deficiency }),
                )
                .await?;
                let bar = pixels(page, FIRST_BAR).await?;
                let n = bar.columns.len() as f64;
                let colours: Vec<[f64; 3]> = pieces()?
                    .iter()
                    .map(|(from, to)| bar.columns[((from + to) / 2.0 * n) as usize].1)
                    .collect();
                for (place, pair) in colours.windows(2).enumerate() {
                    let apart: f64 = pair[0]
                        .iter()
                        .zip(pair[1])
                        .map(|(a, b)| (a - b).powi(2))
                        .sum();
                    let told = format!("{theme}, {deficiency}: {} {colours:?}", place + 1);
                    // In parts of 255; the palette's own test has the better measure.
                    ensure!(apart.sqrt() > 25.0, "{told}");
                }
            }
        }
        Ok(())
    })
    .await
}
