//! A reader finds a way around the ranking: ranges, search, orders, pins, keys.

use std::collections::HashMap;
use std::fmt::Write as _;

use anyhow::{Context, Result, ensure};
use browser_tests::page::Stroke;
use browser_tests::reading::RANKING;
use browser_tests::{Fault, Figures, Page, Site, with_reader};
use fantoccini::key::Key;
use model::intervals::Intervals;
use scenario::MAX_PINS;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::access::{expect_accessible, wait_for_charts, wait_for_theme};
use crate::{EUROPE, UNEVEN};

const BOLIVIA: &str = "bolivia-municipalities-2020";
const SPREAD: &str = "Each weight may change by";

/// A row that is drawn.
#[derive(Debug, Deserialize)]
struct Row {
    index: usize,
    rank: String,
    city: String,
    range: String,
    bar: String,
    /// Whether the range is drawn, too.
    is_range_drawn: bool,
    pinned: bool,
}

/// The rows that are drawn, from top to bottom.
async fn rows(page: &Page) -> Result<Vec<Row>> {
    let script = "
        const text = (row, selector) => row.querySelector(selector).innerText.replace(/\\s+/g, ' ').trim();
        return [...document.querySelectorAll('tbody tr[aria-rowindex]')].map((row) => ({
            index: Number(row.getAttribute('aria-rowindex')),
            rank: text(row, '.rank'),
            city: text(row, 'th button'),
            range: text(row, '.range'),
            bar: text(row, '.bar-cell'),
            is_range_drawn: getComputedStyle(row.querySelector('.range-bar')).backgroundImage.includes('gradient'),
            pinned: row.querySelector('.pin button').ariaPressed === 'true',
        }))";
    page.ask(script, vec![]).await
}

async fn cities(page: &Page) -> Result<Vec<String>> {
    Ok(rows(page).await?.into_iter().map(|row| row.city).collect())
}

/// What the ranges of an address's cities must be, by name.
fn expected_ranges(figures: &Figures, query: &str) -> Result<HashMap<String, String>> {
    let answer = figures.at(query)?;
    let scenario = &answer.scenario;
    let engine = answer.scored.engine();
    let mut intervals = Intervals::new(&answer.scored, scenario.spread)?;
    while !intervals.is_complete() {
        intervals.advance();
    }
    let units = engine.package().dataset.units().iter().enumerate();
    let range = |unit| {
        let range = intervals.of(unit)?;
        Some(if range.best == range.worst {
            range.best.to_string()
        } else {
            format!("{}\u{2013}{}", range.best, range.worst)
        })
    };
    Ok(units
        .filter_map(|(unit, city)| Some((city.name.clone(), range(unit)?)))
        .collect())
}

async fn expect_ranges(page: &Page, figures: &Figures, query: &str) -> Result<()> {
    let expected = expected_ranges(figures, query)?;
    let are_shown = async || {
        let rows = rows(page).await?;
        Ok(rows.len() > 15
            && rows
                .iter()
                .all(|row| Some(&row.range) == expected.get(&row.city) && row.is_range_drawn))
    };
    let waited = page.wait_for("the ranges of the engine", are_shown).await;
    waited.with_context(|| format!("{query}: {expected:?}"))
}

#[tokio::test]
async fn ranges_are_those_of_the_engine_and_follow_the_weights() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        expect_ranges(page, &figures, "").await?;
        page.slider("Political will and commitment")
            .await?
            .ask::<()>("element.focus()")
            .await?;
        page.press(Key::PageUp).await?;
        let query = page.query_after("").await?;
        expect_ranges(page, &figures, &query).await?;
        page.fold("Range").await?.click().await?;
        page.list(SPREAD).await?.choose("any amount").await?;
        let wide = page.query_after(&query).await?;
        ensure!(wide.contains("spread=any"), "{wide}");
        expect_ranges(page, &figures, &wide).await?;
        assert_ne!(
            expected_ranges(&figures, &query)?,
            expected_ranges(&figures, &wide)?
        );
        page.list("Combine the principles by")
            .await?
            .choose("Copeland, wins in pairs")
            .await?;
        let copeland = page.query_after(&wide).await?;
        expect_ranges(page, &figures, &copeland).await
    })
    .await
}

#[tokio::test]
async fn a_search_without_accents_finds_cities_and_leads_into_the_table() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let search = page.find("searchbox", "Search").await?;
        search.element().send_keys("zuRICH").await?;
        page.wait_for_text("No city of 43 matches.").await?;
        // It is not ranked; its reason is still told, and no other's.
        page.tick_box("Rank Zürich anyway").await?;
        assert_eq!(page.names("checkbox").await?, ["Rank Zürich anyway"]);
        search.type_over("sweden").await?;
        page.wait_for_text("1 city of 43").await?;
        assert_eq!(cities(page).await?, ["Stockholm"]);
        search.type_over("southern rom").await?;
        page.wait_for_text("1 city of 43").await?;
        assert_eq!(cities(page).await?, ["Rome"]);
        assert_eq!(rows(page).await?[0].index, 2);
        assert_eq!(page.query().await?, "", "a search is passing");
        search.ask::<()>("element.focus()").await?;
        page.press(Key::Down).await?;
        assert!(page.button("Rome").await?.has_focus().await?);
        page.button("Show all cities").await?.click().await?;
        page.wait_for("all cities", async || Ok(cities(page).await?.len() > 15))
            .await?;
        assert_eq!(search.value().await?, "");
        Ok(())
    })
    .await
}

/// How a column says that it is sorted.
async fn sorted_by(page: &Page) -> Result<Vec<(String, String)>> {
    let script = "return [...document.querySelectorAll('thead th[aria-sort]')]
        .map((heading) => [heading.innerText.trim(), heading.ariaSort])";
    page.ask(script, vec![]).await
}

#[tokio::test]
async fn rows_are_sorted_by_their_headings_and_keep_their_ranks() -> Result<()> {
    with_reader(async |page, _| {
        page.open(UNEVEN).await?;
        let ranking = page.ranking().await?;
        let by_city: HashMap<&str, &str> = ranking
            .iter()
            .map(|row| (row.city.as_str(), row.rank.as_str()))
            .collect();
        let sort = |by: &str, order: &str| vec![(by.to_owned(), order.to_owned())];
        assert_eq!(sorted_by(page).await?, sort("Rank", "ascending"));
        let press_city = async || {
            let heading = page.find("columnheader", "City").await?;
            heading
                .ask::<()>("element.querySelector('button').click()")
                .await
        };
        press_city().await?;
        let query = page.query_after(UNEVEN).await?;
        ensure!(query.ends_with("&sort=name"), "{query}");
        assert_eq!(sorted_by(page).await?, sort("City", "ascending"));
        let rows_by_name = rows(page).await?;
        assert_eq!(rows_by_name[0].city, "Amsterdam");
        for row in &rows_by_name {
            assert_eq!(by_city.get(row.city.as_str()), Some(&row.rank.as_str()));
        }
        press_city().await?;
        ensure!(page.query_after(&query).await?.ends_with("&sort=-name"));
        assert_eq!(sorted_by(page).await?, sort("City", "descending"));
        assert_eq!(cities(page).await?[0], "Zagreb");
        // A principle has no column of its own: it takes that of the bars.
        let learning = "Learning opportunities";
        page.list("Sort by").await?.choose(learning).await?;
        page.wait_for("its column", async || {
            Ok(sorted_by(page).await? == sort(learning, "descending"))
        })
        .await?;
        let scores: Vec<f64> = rows(page)
            .await?
            .iter()
            .map(|row| Ok(row.bar.parse()?))
            .collect::<Result<_>>()?;
        assert!(
            scores.is_sorted_by(|a, b| a >= b) && scores[0] > scores[9],
            "{scores:?}"
        );
        page.client().back().await?;
        page.wait_for("the former order", async || {
            Ok(sorted_by(page).await? == sort("City", "descending"))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_pinned_city_stays_at_the_top_of_all_that_is_shown() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let rank = rows(page).await?.into_iter().find(|row| row.city == "Vienna");
        let rank = rank.context("no Vienna")?.rank;
        page.button("Keep Vienna at the top").await?.click().await?;
        let query = page.query_after("").await?;
        assert_eq!(query, "?pins=vienna");
        let is_first = async || {
            let rows = rows(page).await?;
            let pinned = rows.iter().filter(|row| row.pinned).count();
            let first = &rows[0];
            Ok(pinned == 1
                && (first.city.as_str(), first.index, &first.rank) == ("Vienna", 2, &rank)
                && rows.iter().filter(|row| row.city == "Vienna").count() == 1)
        };
        page.wait_for("Vienna at the top", is_first).await?;
        page.list("Show").await?.choose("Northern Europe").await?;
        page.wait_for_text("3 cities of 43").await?;
        assert!(is_first().await?);
        assert_eq!(cities(page).await?.len(), 4);
        page.button("Show all cities").await?.click().await?;
        assert_eq!(page.ranking().await?.len(), 43);
        // It stays in sight when the others scroll.
        let script = "const region = element.closest('[role=region]'); region.scrollTop = 1e6;
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            const top = (selector) => document.querySelector(selector).getBoundingClientRect().top;
            return top('.pinned') - top('thead')";
        let below: f64 = page
            .ask_later(
                &format!("const [element, done] = arguments; (async () => {{ {script} }})().then(done)"),
                vec![page.grid(RANKING).await?.as_argument()?],
            )
            .await?;
        assert!((1.0..80.0).contains(&below), "{below}");
        page.button("Keep Vienna at the top").await?.click().await?;
        page.query_after("?pins=vienna").await?;
        assert!(rows(page).await?.iter().all(|row| !row.pinned));
        Ok(())
    })
    .await
}

/// Serves ten thousand cities in place of those of Europe: each a little apart
/// from its twin.
fn serve_ten_thousand(site: &Site) -> Result<()> {
    let folder = format!("data/{EUROPE}");
    let cities = site.text(&format!("{folder}/cities.csv"))?;
    let values = site.text(&format!("{folder}/values.csv"))?;
    let mut many_cities = cities.lines().next().context("no header")?.to_owned();
    let mut many_values = values.lines().next().context("no header")?.to_owned();
    for number in 0..10_000 {
        // Row 1 is Oslo, which is not ranked.
        let row = 2 + number % 3;
        let place = cities
            .lines()
            .nth(row)
            .and_then(|row| row.splitn(3, ',').nth(2));
        write!(
            many_cities,
            "\nc{number},City {number},{}",
            place.context("no place")?
        )?;
        write!(many_values, "\nc{number}")?;
        let cells = values
            .lines()
            .nth(row)
            .context("no row")?
            .split(',')
            .skip(1);
        for (column, cell) in cells.enumerate() {
            let shift = ((number * (2 * column + 3)) % 997) as f64 / 4_000.0;
            match cell.parse::<f64>() {
                Ok(value) => write!(many_values, ",{:.4}", value * (0.9 + shift))?,
                Err(_) => write!(many_values, ",{cell}")?,
            }
        }
    }
    let descriptor = site.text(&format!("{folder}/datapackage.json"))?;
    let mut descriptor: Value = serde_json::from_str(&descriptor)?;
    let resources = descriptor["resources"]
        .as_array_mut()
        .context("no resources")?;
    for resource in resources.iter_mut().filter_map(Value::as_object_mut) {
        resource.remove("bytes");
        resource.remove("hash");
    }
    for (file, kind, bytes) in [
        ("cities.csv", "text/csv", many_cities.into_bytes()),
        ("values.csv", "text/csv", many_values.into_bytes()),
        (
            "datapackage.json",
            "application/json",
            descriptor.to_string().into_bytes(),
        ),
    ] {
        site.break_file(&format!("{folder}/{file}"), Fault::Instead { kind, bytes });
    }
    Ok(())
}

#[tokio::test]
async fn ten_thousand_cities_scroll_by_keys_and_get_their_ranges_at_rest() -> Result<()> {
    with_reader(async |page, site| {
        serve_ten_thousand(site)?;
        page.open("").await?;
        page.wait_for_text("10,000 cities").await?;
        let table = page.grid(RANKING).await?;
        assert_eq!(
            table.ask::<String>("return element.ariaRowCount").await?,
            "10001"
        );
        let has_ranges = async || {
            let rows = rows(page).await?;
            ensure!(rows.len() < 60, "{} rows are drawn", rows.len());
            Ok(rows.iter().all(|row| !row.range.is_empty()))
        };
        page.wait_for("ranges at rest", has_ranges).await?;
        let index = async || -> Result<Vec<usize>> {
            Ok(rows(page).await?.into_iter().map(|row| row.index).collect())
        };
        // Down from the first city to the next, then to the end: the row of the
        // focus goes, and the keys must still find the table.
        let first = rows(page).await?[0].city.clone();
        page.button(&first)
            .await?
            .ask::<()>("element.focus()")
            .await?;
        page.press(Key::Down).await?;
        let second = rows(page).await?[1].city.clone();
        assert!(page.button(&second).await?.has_focus().await?);
        page.press_strokes(&[CONTROL_END]).await?;
        page.wait_for("the last row", async || {
            Ok(index().await?.contains(&10_001))
        })
        .await?;
        page.wait_for("its range", has_ranges).await?;
        page.press_all(&[Key::PageUp; 2]).await?;
        page.wait_for("two pages up", async || {
            Ok(!index().await?.contains(&10_001))
        })
        .await?;
        page.press_strokes(&[CONTROL_HOME]).await?;
        page.wait_for("the first row", async || Ok(index().await?.contains(&2)))
            .await
    })
    .await
}

const CONTROL_HOME: Stroke = (Some(Key::Control), Key::Home);
const CONTROL_END: Stroke = (Some(Key::Control), Key::End);

/// A key without another.
const fn plain(key: Key) -> Stroke {
    (None, key)
}

/// Where a reader is in the table: the index of the row that has the focus,
/// whether that is in sight, what has it, and the city there.
#[derive(Debug, Deserialize, PartialEq)]
struct Whereabouts {
    row: Option<usize>,
    is_in_sight: bool,
    what: String,
    city: Option<String>,
}

async fn whereabouts(page: &Page) -> Result<Whereabouts> {
    let script = "
        const region = document.querySelector('.ranking [role=region]');
        const focus = document.activeElement;
        const row = region.contains(focus) ? focus.closest('tr[aria-rowindex]') : null;
        const box = focus.getBoundingClientRect(), frame = region.getBoundingClientRect();
        const top = row?.closest('tbody:not(.pinned)')
            ? Math.max(...['thead', '.pinned'].map((part) => region.querySelector(part).getBoundingClientRect().bottom))
            : frame.top;
        return {
            row: row && Number(row.getAttribute('aria-rowindex')),
            is_in_sight: box.top > top - 2 && box.bottom < frame.bottom + 2,
            what: `${focus.tagName} ${focus.closest('td, th')?.className ?? ''}`.trim(),
            city: row?.querySelector('.city-name')?.innerText ?? null,
        }";
    page.ask(script, vec![]).await
}

/// Gives the focus to a control of a row.
async fn focus_in_row(page: &Page, index: usize, control: &str) -> Result<()> {
    let script = "document.querySelector(`tbody tr[aria-rowindex='${arguments[0]}'] ${arguments[1]}`).focus()";
    page.ask(script, vec![index.into(), control.into()]).await
}

#[tokio::test]
async fn keys_that_follow_at_once_are_all_followed_on_a_slow_machine_too() -> Result<()> {
    with_reader(async |page, site| {
        serve_ten_thousand(site)?;
        page.open("").await?;
        page.wait_for_text("10,000 cities").await?;
        page.grid(RANKING).await?;
        page.tell_browser("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))
            .await?;
        // What a key does is done when the next one comes.
        let row_after = async |strokes: &[Stroke]| -> Result<usize> {
            page.press_strokes(&[CONTROL_HOME]).await?;
            page.press_strokes(strokes).await?;
            let place = whereabouts(page).await?;
            ensure!(place.is_in_sight, "{place:?}");
            place.row.context("the focus has left the table")
        };
        focus_in_row(page, 2, ".city-name").await?;
        let one_page = row_after(&[plain(Key::PageDown)]).await? - 2;
        ensure!(one_page > 5, "a page is {one_page} rows");
        let (down, up) = (plain(Key::PageDown), plain(Key::PageUp));
        let cases: [(&[Stroke], usize); 6] = [
            (&[CONTROL_END, up, CONTROL_HOME], 2),
            (&[CONTROL_END, CONTROL_HOME, down, up], 2),
            (&[down; 3], 2 + 3 * one_page),
            (&[CONTROL_HOME, CONTROL_END, up], 10_001 - one_page),
            (&[down, CONTROL_END, down], 10_001),
            (&[down, plain(Key::End), plain(Key::Home), up], 2),
        ];
        for (strokes, expected) in cases {
            assert_eq!(row_after(strokes).await?, expected, "{strokes:?}");
        }
        // More rows than are drawn beyond the edge.
        page.press_strokes(&[CONTROL_HOME]).await?;
        focus_in_row(page, 2, ".pin button").await?;
        page.press_all(&[Key::Down; 40]).await?;
        let place = whereabouts(page).await?;
        assert_eq!((place.row, place.what.as_str()), (Some(42), "BUTTON pin"));
        ensure!(place.is_in_sight, "{place:?}");
        page.press_all(&[Key::Up; 39]).await?;
        assert_eq!(whereabouts(page).await?.row, Some(3));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_focus_stays_with_its_city_wherever_its_row_goes() -> Result<()> {
    with_reader(async |page, _| {
        page.open(&format!("?data={BOLIVIA}")).await?;
        page.grid(RANKING).await?;
        // The wheel takes the row out of sight, not out of the table.
        focus_in_row(page, 4, ".city-name").await?;
        let city = whereabouts(page).await?.city;
        let scroll = "document.querySelector('.ranking [role=region]').scrollTop = 5000";
        page.ask::<()>(scroll, vec![]).await?;
        page.wait_for("rows far below", async || {
            Ok(rows(page).await?.iter().any(|row| row.index > 50))
        })
        .await?;
        let place = whereabouts(page).await?;
        ensure!(
            !place.is_in_sight && place.row == Some(4) && place.city == city,
            "{place:?}"
        );
        page.press(Key::Down).await?;
        let place = whereabouts(page).await?;
        ensure!(place.is_in_sight && place.row == Some(5), "{place:?}");
        // Pins from all over the table take the focus along.
        for count in 1..=MAX_PINS {
            focus_in_row(page, 8 + count, ".pin button").await?;
            let city = whereabouts(page).await?.city;
            page.press(Key::Space).await?;
            page.wait_for("the pin", async || {
                Ok(rows(page).await?.iter().filter(|row| row.pinned).count() == count)
            })
            .await?;
            let place = whereabouts(page).await?;
            ensure!(
                place.city == city && place.is_in_sight,
                "{place:?} is not {city:?}"
            );
            assert_eq!(place.what, "BUTTON pin");
            ensure!(
                place.row.is_some_and(|row| row <= 1 + MAX_PINS),
                "{place:?}"
            );
        }
        // Where no further city can be pinned, the cell itself is met.
        page.press_strokes(&[CONTROL_END]).await?;
        let place = whereabouts(page).await?;
        assert_eq!(place.what, "INPUT pick");
        page.press(Key::Left).await?;
        let place = whereabouts(page).await?;
        assert_eq!((place.what.as_str(), place.row), ("TD pin", Some(340)));
        // Whoever leaves the table is not called back.
        page.ask::<()>("document.activeElement.blur()", vec![])
            .await?;
        page.ask::<()>(&scroll.replace("5000", "100"), vec![])
            .await?;
        page.wait_for("rows near the top", async || {
            Ok(rows(page)
                .await?
                .iter()
                .any(|row| !row.pinned && row.index < 30))
        })
        .await?;
        let place = whereabouts(page).await?;
        ensure!(place.row.is_none(), "{place:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_changed_is_said_of_the_city_in_the_foreground_first() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?focus=antwerp").await?;
        let says = async |text: &str| {
            let script = "return [...document.querySelectorAll('[role=status]')]
                .some((region) => region.textContent.includes(arguments[0]))";
            let waited = page
                .wait_for(text, async || page.ask(script, vec![text.into()]).await)
                .await;
            waited.with_context(|| format!("“{text}” is not said"))
        };
        let figures = Figures::of(EUROPE)?;
        let rank = |query: &str| -> Result<u32> {
            let answer = figures.at(query)?;
            let unit = figures.package().dataset.unit_index("antwerp");
            answer
                .scored
                .rank(unit.context("no Antwerp")?)
                .context("no rank")
        };
        let before = rank("?focus=antwerp")?;
        page.button("City page of Antwerp").await?;
        page.button("Reverse the order").await?.click().await?;
        says("Sorted by Rank. 43 cities of 43").await?;
        let query = page.query().await?;
        page.slider("Political will and commitment")
            .await?
            .ask::<()>("element.focus()")
            .await?;
        page.press(Key::PageUp).await?;
        let after = rank(&page.query_after(&query).await?)?;
        assert!(after < before, "{after} is no rise from {before}");
        says(&format!("Antwerp rises to {after}, passing")).await?;
        says("is first with").await
    })
    .await
}

#[tokio::test]
async fn a_city_opens_its_page_from_its_row() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        assert!(
            !page
                .names("button")
                .await?
                .contains(&"City page of Paris".to_owned())
        );
        page.button("Paris").await?.click().await?;
        page.button("City page of Paris").await?.click().await?;
        let is_open = async || Ok(page.query().await? == "?focus=paris&view=city");
        page.wait_for("the city's page", is_open).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_in_a_ranking_in_full_use() -> Result<()> {
    with_reader(async |page, _| {
        let query =
            "pins=paris,rome&focus=munich&sort=pillar:learning&filter=region:Western%20Europe";
        page.open(&format!("?{query}&theme=light")).await?;
        for theme in ["light", "dark"] {
            page.resize(browser_tests::DESKTOP).await?;
            page.turn_to(&format!("?{query}&theme={theme}")).await?;
            wait_for_theme(page, theme).await?;
            wait_for_charts(page).await?;
            expect_accessible(page).await?;
        }
        page.resize(browser_tests::DESKTOP).await?;
        page.turn_to_in(&format!("?{query}&lang=ar&data={EUROPE}"), "ar")
            .await?;
        expect_accessible(page).await?;
        page.open(&format!("?data={BOLIVIA}&pins=sucre&spread=any"))
            .await?;
        expect_accessible(page).await
    })
    .await
}
