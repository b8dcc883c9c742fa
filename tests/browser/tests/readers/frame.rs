//! The frame of the page: how much of it is in sight, where its links lead, and
//! the search for one's own city.

use anyhow::{Result, ensure};
use browser_tests::reading::RANKING;
use browser_tests::{DESKTOP, PHONE, Page, with_reader};
use fantoccini::key::Key;
use serde::Deserialize;
use serde_json::json;

const SEARCH: &str = "Find a city by its name";
const ASKED: &str = "Which city is yours?";
/// Addresses at which long names are in sight, and one of them.
const LONGEST: [(&str, &str); 4] = [
    (
        "?data=english-districts&focus=bournemouth-christchurch-and-poole",
        "Bournemouth, Christchurch and Poole",
    ),
    (
        "?data=brazilian-municipalities&focus=vila-bela-da-santissima-trindade-mt",
        "Vila Bela da Santíssima Trindade",
    ),
    (
        "?data=bolivia-municipalities-2020&focus=san-pedro-de-buena-vista",
        "San Pedro de Buena Vista",
    ),
    (
        "?data=us-metros-2019&focus=colorado-springs",
        "Colorado Springs",
    ),
];

/// What is in sight as a whole: rows between headings and what covers the rest,
/// and sliders.
#[derive(Debug, Deserialize)]
struct InSight {
    rows: Vec<String>,
    sliders: usize,
    /// From the top of the window to the first row.
    before: f64,
    /// Whether the page itself can be scrolled.
    scrolls: bool,
}

async fn in_sight(page: &Page) -> Result<InSight> {
    let script = "
        const box = (element) => element.getBoundingClientRect();
        const seen = (element) => {
            const { left, right, top, bottom } = box(element);
            if (right <= left || top < 0 || bottom > innerHeight + 0.5) return false;
            const at = (y) => document.elementFromPoint((left + right) / 2, y);
            return element.contains(at(top + 2)) && element.contains(at(bottom - 2));
        };
        const rows = [...document.querySelectorAll('.rows tbody tr[aria-rowindex]')];
        const sliders = [...document.querySelectorAll('.pillars > li > .slider > input')];
        const first = rows.find((row) => row.getAttribute('aria-rowindex') === '2');
        return {
            rows: rows.filter(seen).map((row) => row.querySelector('th bdi').textContent),
            sliders: sliders.filter(seen).length,
            before: first ? box(first).top : -1,
            scrolls: document.documentElement.scrollHeight > innerHeight,
        };";
    page.ask(script, vec![]).await
}

/// What has the focus: its name or text, and whether it is in sight.
async fn focus(page: &Page) -> Result<(String, bool)> {
    let script = "
        const element = document.activeElement;
        const { top, bottom } = element.getBoundingClientRect();
        const label = element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText;
        return [(label ?? element.innerText ?? '').trim(), top >= 0 && bottom <= innerHeight]";
    page.ask(script, vec![]).await
}

#[tokio::test]
async fn at_a_desk_fifteen_rows_and_all_sliders_are_in_sight_and_only_rows_scroll() -> Result<()> {
    with_reader(async |page, _| {
        for query in ["", "?focus=lisbon", "?lang=ru", "?lang=ar"] {
            page.open(query).await?;
            page.wait_for(&format!("fifteen rows at “{query}”"), async || {
                let seen = in_sight(page).await?;
                Ok(seen.rows.len() >= 15 && seen.sliders == 6)
            })
            .await?;
            let seen = in_sight(page).await?;
            ensure!(!seen.scrolls, "“{query}”: the page scrolls beside the rows");
            ensure!(
                seen.before < 280.0,
                "“{query}”: {} before the rows",
                seen.before
            );
        }
        page.resize((1024, 768)).await?;
        page.open("").await?;
        page.wait_for("ten rows on a small screen", async || {
            let seen = in_sight(page).await?;
            Ok(seen.rows.len() >= 10 && seen.sliders >= 4 && !seen.scrolls)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn on_a_phone_five_rows_around_my_city_stay_above_the_sliders() -> Result<()> {
    with_reader(async |page, _| {
        page.resize(PHONE).await?;
        page.open("?focus=lisbon").await?;
        page.grid(RANKING).await?;
        page.button("Change weights and method")
            .await?
            .click()
            .await?;
        page.wait_for("my city among five rows above the sliders", async || {
            let seen = in_sight(page).await?;
            let is_mine = seen.rows.iter().any(|city| city == "Lisbon");
            Ok(seen.rows.len() >= 5 && is_mine && seen.sliders == 6)
        })
        .await?;
        // What lies below the principles is there for whoever asks.
        ensure!(page.names("DisclosureTriangle").await?.len() < 6);
        page.button("Indicators and marks").await?.click().await?;
        page.fold("3 indicators, 3 of them proxies").await?;
        page.button("Done").await?.click().await?;
        page.wait_for("the whole ranking", async || {
            Ok(in_sight(page).await?.rows.len() >= 6)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn on_a_phone_names_are_whole_and_colours_have_a_key() -> Result<()> {
    // In rows the longest names that shipped data sets have, and what is seen of them.
    let cut = "
        const names = [...document.querySelectorAll('.rows tbody .city bdi:not(.place)')];
        const isWhole = (name) => {
            const range = document.createRange();
            range.selectNodeContents(name);
            const [text, cell] = [range, name.closest('th')].map((it) => it.getBoundingClientRect());
            // A line that is cut is higher than what letters reach beyond their line.
            return name.scrollHeight < name.clientHeight + 8 && text.right <= cell.right + 1
                && text.left >= cell.left - 1 && text.top >= cell.top - 4;
        };
        return names.filter((name) => !isWhole(name)).map((name) => name.textContent)";
    let key = "return [...document.querySelectorAll('.bar-key li')]
        .filter((entry) => entry.checkVisibility()).map((entry) => entry.innerText)";
    with_reader(async |page, _| {
        page.resize(PHONE).await?;
        for (query, name) in LONGEST {
            page.open(query).await?;
            page.button(name).await?;
            let cut: Vec<String> = page.ask(cut, vec![]).await?;
            ensure!(cut.is_empty(), "cut: {cut:?}");
        }
        page.open("").await?;
        page.grid(RANKING).await?;
        page.wait_for("a key to the bars", async || {
            let key: Vec<String> = page.ask(key, vec![]).await?;
            Ok(key.len() == 6 && key[0] == "Political will and commitment")
        })
        .await?;
        // The weights are one, too.
        let weights = page.button("Change weights and method").await?;
        weights.click().await?;
        page.wait_for("one key, not two", async || {
            Ok(page.ask::<Vec<String>>(key, vec![]).await?.is_empty())
        })
        .await?;
        page.resize(DESKTOP).await?;
        page.wait_for("one key at a desk", async || {
            Ok(page.ask::<Vec<String>>(key, vec![]).await?.is_empty())
        })
        .await
    })
    .await
}

#[tokio::test]
async fn links_past_the_head_say_where_they_go_and_lead_there() -> Result<()> {
    with_reader(async |page, _| {
        for (query, name, place) in [
            ("", "Skip to: Ranking", ".rows"),
            ("?view=map", "Skip to: Map", ".map"),
            ("?view=data", "Skip to: Data", ".grid-scroll"),
        ] {
            page.open(query).await?;
            let is_there = "return !!document.querySelector(arguments[0])";
            page.wait_for(place, async || page.ask(is_there, vec![json!(place)]).await)
                .await?;
            page.press(Key::Tab).await?;
            ensure!(focus(page).await?.0 == name, "{:?}", focus(page).await?);
            page.press(Key::Enter).await?;
            let is_in = "return !!document.activeElement.closest(arguments[0])";
            ensure!(
                page.ask::<bool>(is_in, vec![json!(place)]).await?,
                "{name} leads to {:?}",
                focus(page).await?
            );
            ensure!(focus(page).await?.1, "{name} leads out of sight");
        }
        page.open("").await?;
        page.slider("Political will and commitment").await?;
        page.press_all(&[Key::Tab, Key::Tab]).await?;
        ensure!(focus(page).await?.0 == "Skip to the weights");
        page.press(Key::Enter).await?;
        ensure!(
            focus(page).await? == ("Political will and commitment".to_owned(), true),
            "{:?}",
            focus(page).await?
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_city_is_found_by_the_keyboard_from_any_view_and_comes_into_sight() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        page.grid(RANKING).await?;
        let field = page.list(SEARCH).await?;
        field.ask::<()>("element.focus()").await?;
        field.element().send_keys("port").await?;
        page.wait_for("Porto in the list", async || {
            Ok(page
                .names("option")
                .await?
                .iter()
                .any(|name| name.starts_with("Porto")))
        })
        .await?;
        let pointed = "return [element.ariaExpanded, \
            document.getElementById(element.getAttribute('aria-activedescendant'))?.innerText ?? '']";
        let [expanded, active] = field.ask::<[String; 2]>(pointed).await?;
        ensure!(expanded == "true" && active.starts_with("Porto"), "{expanded} {active}");
        page.press(Key::Enter).await?;
        ensure!(page.query_after("").await? == "?focus=porto");
        ensure!(field.value().await? == "Porto");
        ensure!(field.has_focus().await?);
        page.wait_for("Porto in sight", async || {
            Ok(in_sight(page).await?.rows.iter().any(|city| city == "Porto"))
        })
        .await?;
        // Arrows choose among several; Escape leaves all as it was.
        page.wait_for("the name to be typed over", async || {
            field
                .ask("return element.selectionEnd - element.selectionStart === 5")
                .await
        })
        .await?;
        field.element().send_keys("a").await?;
        page.press_all(&[Key::Down, Key::Down]).await?;
        let [_, active] = field.ask::<[String; 2]>(pointed).await?;
        let third = page
            .find("listbox", SEARCH)
            .await?
            .ask::<Option<String>>("return element.children[2]?.innerText")
            .await?;
        ensure!(third.is_some_and(|third| third.starts_with(active.split_whitespace().next().unwrap_or("-"))));
        page.press(Key::Escape).await?;
        ensure!(field.value().await? == "Porto");
        ensure!(page.query().await? == "?focus=porto");
        field.element().send_keys("xyzzy").await?;
        page.wait_for_text("No city of this data set is called that.")
            .await?;
        page.press(Key::Escape).await?;

        page.open("?view=city").await?;
        let field = page.list(SEARCH).await?;
        field.ask::<()>("element.focus()").await?;
        field.element().send_keys("lisbon").await?;
        page.press(Key::Enter).await?;
        page.find("heading", "Lisbon").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_filter_does_not_hide_a_city_that_is_looked_for() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?filter=region:Northern%20Europe").await?;
        page.grid(RANKING).await?;
        let field = page.list(SEARCH).await?;
        field.ask::<()>("element.focus()").await?;
        field.element().send_keys("athens").await?;
        page.press(Key::Enter).await?;
        page.wait_for("Athens in sight", async || {
            Ok(in_sight(page)
                .await?
                .rows
                .iter()
                .any(|city| city == "Athens"))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_reader_is_asked_for_a_city_once() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?focus=lisbon").await?;
        page.grid(RANKING).await?;
        ensure!(!page.shows(ASKED).await?, "the address names a city");
        page.open("?embed=1&lang=en").await?;
        page.wait_for_text("Open in the full explorer").await?;
        ensure!(!page.shows(ASKED).await?, "asked in another page");
        page.open("").await?;
        page.button(ASKED).await?.click().await?;
        ensure!(page.list(SEARCH).await?.has_focus().await?);
        page.list(SEARCH).await?.element().send_keys("rome").await?;
        page.press(Key::Enter).await?;
        page.query_after("").await?;
        ensure!(!page.shows(ASKED).await?, "asked again at once");
        page.open("").await?;
        page.grid(RANKING).await?;
        ensure!(!page.shows(ASKED).await?, "asked again at the next visit");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_reader_whose_browser_keeps_nothing_can_put_the_question_away() -> Result<()> {
    with_reader(async |page, _| {
        let script = "Object.defineProperty(window, 'localStorage', \
            { get: () => { throw new DOMException('no', 'SecurityError'); } })";
        page.tell_browser(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        )
        .await?;
        page.open("").await?;
        page.wait_for_text(ASKED).await?;
        page.button("Do not ask for my city").await?.click().await?;
        page.wait_for("the question to go", async || {
            Ok(!page.shows(ASKED).await?)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn views_are_links_with_addresses_of_their_own() -> Result<()> {
    with_reader(async |page, site| {
        page.open("?focus=lisbon").await?;
        let href = "return element.href";
        let map = page.link("Map").await?;
        page.wait_for("the address of the map", async || {
            Ok(map.ask::<String>(href).await? == site.address("?focus=lisbon&view=map"))
        })
        .await?;
        // What was chosen since goes along.
        page.button("Lock Inclusion and social cohesion")
            .await?
            .click()
            .await?;
        page.wait_for("the lock in the address of the map", async || {
            Ok(map.ask::<String>(href).await?.contains("locks=inclusion"))
        })
        .await?;
        // With a key held the browser does what it does with any link.
        let held = "let isLeft; const see = (event) => { isLeft = !event.defaultPrevented; event.preventDefault(); }; \
            addEventListener('click', see, { once: true }); \
            element.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true })); \
            return isLeft";
        ensure!(map.ask::<bool>(held).await?, "the page takes the press for its own");
        ensure!(!page.query().await?.contains("view"));
        map.click().await?;
        page.find("heading", "Map").await?;
        let current: String = page
            .link("Map")
            .await?
            .ask("return element.getAttribute('aria-current')")
            .await?;
        ensure!(current == "page");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_title_says_city_and_view() -> Result<()> {
    with_reader(async |page, _| {
        let title = "return [document.title, document.querySelector(\"meta[property='og:title']\").content]";
        let expect = async |wanted: &str| {
            page.wait_for(wanted, async || {
                Ok(page.ask::<[String; 2]>(title, vec![]).await? == [wanted, wanted])
            })
            .await
        };
        page.open("?view=city&focus=lisbon").await?;
        expect("Lisbon – City – Learning City Index Explorer").await?;
        page.link("Method").await?.click().await?;
        expect("Lisbon – Method – Learning City Index Explorer").await?;
        page.open("").await?;
        expect("Ranking – Learning City Index Explorer").await?;
        let described = "return document.querySelector('meta[name=description]').content.includes('Stockholm')";
        page.wait_for("the finding", async || page.ask(described, vec![]).await)
            .await
    })
    .await
}

/// The controls in sight that a finger finds smaller than 44 pixels.
const SMALL: &str = "
    const all = [...document.querySelectorAll('.masthead :is(a, button, select, input), \
        .rows :is(button, input), .ranking-tools :is(button, select, input, summary), \
        .controls :is(button, select, input, summary), .sheet-opener')];
    const offered = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const small = [];
    for (const element of offered) {
        element.scrollIntoView({ block: 'center', inline: 'center' });
        const box = element.getBoundingClientRect();
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        // What is only said is pressed by nobody's finger.
        if (box.width <= 1.5 || element.closest('thead')?.getBoundingClientRect().width <= 1.5
            || element.closest('th')?.getBoundingClientRect().width <= 1.5) continue;
        const isHit = (dx, dy) => {
            const hit = document.elementFromPoint(x + dx, y + dy);
            return element.contains(hit) || [...(element.labels ?? [])].some((label) => label.contains(hit));
        };
        const reach = (dx, dy) => {
            let n = 0;
            while (n < 60 && isHit((n + 1) * dx, (n + 1) * dy)) n += 1;
            return n;
        };
        // What is pressed in the middle is pressed: one pixel for it.
        const wide = Math.max(box.width, reach(-1, 0) + 1 + reach(1, 0));
        const high = Math.max(box.height, reach(0, -1) + 1 + reach(0, 1));
        if (wide < 43.5 || high < 43.5) {
            small.push(`${element.className || element.tagName} ${element.ariaLabel ?? element.innerText}: ${wide} × ${high}`);
        }
    }
    return [offered.length, small]";

#[tokio::test]
async fn a_finger_finds_whatever_can_be_pressed() -> Result<()> {
    with_reader(async |page, _| {
        page.tell_browser(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": true, "maxTouchPoints": 5 }),
        )
        .await?;
        for size in [PHONE, (1024, 768)] {
            page.resize(size).await?;
            page.open("?focus=lisbon").await?;
            page.grid(RANKING).await?;
            let is_coarse: bool = page
                .ask("return matchMedia('(pointer: coarse)').matches", vec![])
                .await?;
            ensure!(is_coarse, "the browser has no finger");
            if size == PHONE {
                page.button("Change weights and method")
                    .await?
                    .click()
                    .await?;
            }
            page.slider("Political will and commitment").await?;
            let (count, small): (usize, Vec<String>) = page.ask(SMALL, vec![]).await?;
            ensure!(count > 30, "only {count} controls");
            ensure!(small.is_empty(), "at {size:?}: {small:#?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_locked_weight_can_be_reached_and_read_but_not_moved() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?locks=political").await?;
        let slider = page.slider("Political will and commitment").await?;
        page.press_all(&[Key::Tab, Key::Tab, Key::Enter]).await?;
        ensure!(slider.has_focus().await?, "{:?}", focus(page).await?);
        page.press_all(&[Key::Right, Key::End]).await?;
        ensure!(page.percentages().await? == [16.7; 6]);
        ensure!(slider.value().await? == "17", "the thumb has moved");
        let field = page
            .number_field("Political will and commitment, weight in per cent")
            .await?;
        ensure!(
            field
                .ask::<bool>(
                    "return element.readOnly && !element.disabled && element.tabIndex === 0"
                )
                .await?
        );
        page.button("Lock Political will and commitment")
            .await?
            .click()
            .await?;
        slider.ask::<()>("element.focus()").await?;
        page.press(Key::End).await?;
        ensure!(page.percentages().await?[0] == 100.0);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn equal_weights_read_alike_wherever_they_stand() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=method").await?;
        page.wait_for("six times the same", async || {
            let tables = "return [...document.querySelectorAll('.walk-tables table:last-of-type tbody tr')] \
                .map((row) => row.cells[2].innerText.trim())";
            Ok(page.ask::<Vec<String>>(tables, vec![]).await? == ["16.7%"; 6])
        })
        .await?;
        ensure!(page.percentages().await? == [16.7; 6]);
        page.open("?view=city&focus=lisbon").await?;
        page.find("heading", "Lisbon").await?;
        let weights = "return [...document.querySelectorAll('.city table.figures tbody tr')] \
            .slice(0, 6).map((row) => row.cells[1].textContent.trim())";
        page.wait_for("the same in the view of a city", async || {
            Ok(page.ask::<Vec<String>>(weights, vec![]).await? == ["16.7%"; 6])
        })
        .await
    })
    .await
}

#[tokio::test]
async fn the_word_that_a_link_is_copied_moves_nothing_and_goes_by_itself() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        page.grid(RANKING).await?;
        let before = in_sight(page).await?.before;
        page.button("Copy link").await?.click().await?;
        page.wait_for("a word on the link", async || {
            Ok(page.shows("The link is copied").await? || page.shows("Copy this address").await?)
        })
        .await?;
        ensure!(in_sight(page).await?.before == before);
        let is_spoken =
            "return document.querySelector('.notices').getAttribute('role') === 'status'";
        ensure!(page.ask::<bool>(is_spoken, vec![]).await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn no_name_in_the_head_is_cut_in_any_language() -> Result<()> {
    with_reader(async |page, _| {
        // A name in a box too small for it, or out of the window; tabs on a phone
        // are drawn aside.
        let cut = "
            const names = [...document.querySelectorAll('.masthead h1, .data-set > span, .tab, #weights-title, .weight-name > label')];
            const isCut = (name) => {
                const { left, right } = name.getBoundingClientRect();
                const isAside = name.matches('.tab') && innerWidth < 768;
                return name.scrollWidth > name.clientWidth + 1 && getComputedStyle(name).display !== 'inline'
                    || !isAside && (left < -0.5 || right > innerWidth + 0.5);
            };
            return names.filter((name) => name.checkVisibility() && isCut(name)).map((name) => name.innerText)";
        for data in [crate::EUROPE, "us-metros-2019", "bolivia-municipalities-2020"] {
            page.open(&format!("?data={data}&lang=en")).await?;
            for language in ["en", "fr", "ru", "ar"] {
                page.turn_to_in(&format!("?data={data}&lang={language}"), language)
                    .await?;
                page.wait_for("the name of the data set", async || {
                    let named = "return document.documentElement.lang === arguments[0] \
                        && document.querySelector('.data-set > span').innerText.trim() !== ''";
                    page.ask(named, vec![json!(language)]).await
                })
                .await?;
                for width in [1440, 1024, 390] {
                    page.resize((width, 844)).await?;
                    page.wait_for_drawing().await?;
                    let cut: Vec<String> = page.ask(cut, vec![]).await?;
                    ensure!(cut.is_empty(), "{data} {language} at {width}: {cut:?}");
                }
                page.resize(DESKTOP).await?;
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_stands_in_an_empty_field_can_be_read_in_the_dark() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?theme=dark").await?;
        page.grid(RANKING).await?;
        let contrast = "
            const channel = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
            const light = (colour) => {
                const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
                return 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
            };
            const fields = [...document.querySelectorAll('input[placeholder]')];
            return fields.map((field) => {
                const on = light(getComputedStyle(field).backgroundColor);
                const ink = light(getComputedStyle(field, '::placeholder').color);
                return (Math.max(on, ink) + 0.05) / (Math.min(on, ink) + 0.05);
            })";
        let found: Vec<f64> = page.ask(contrast, vec![]).await?;
        ensure!(found.len() >= 2 && found.iter().all(|&ratio| ratio >= 4.5), "{found:?}");
        Ok(())
    })
    .await
}
