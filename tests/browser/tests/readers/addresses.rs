//! A reader copies an address, goes back, or follows a bad link.

use anyhow::Result;
use browser_tests::{Figures, Page, with_reader, with_reader_of};
use serde_json::{Value, json};

use crate::{COMBINING, EUROPE, GAPS, SCALE, UNEVEN};

/// All that a page says and all that is set on it, but for passing messages
/// and for rows of the ranking, of which only those in sight are drawn.
async fn contents(page: &Page) -> Result<Value> {
    let script = "return {
        texts: [...document.querySelectorAll('h1, h2, h3, legend, figcaption, table:not([aria-rowcount]) tr, details')]
            .map((element) => element.textContent),
        settings: [...document.querySelectorAll('main > :not(:has([aria-rowcount])) input, select')]
            .map((field) => [field.value, field.checked, field.disabled]),
        root: ['lang', 'dir', 'data-theme'].map((name) => document.documentElement.getAttribute(name)),
        view: [...document.querySelectorAll('nav [aria-current]')].map((button) => button.textContent),
        focused: [...document.querySelectorAll('th button[aria-pressed=true]')].map((button) => button.textContent),
    }";
    page.ask(script, vec![]).await
}

/// Does one thing and gives the address that it leads to.
async fn then_query(page: &Page, act: impl Future<Output = Result<()>>) -> Result<String> {
    let before = page.query().await?;
    act.await?;
    page.query_after(&before).await
}

#[tokio::test]
async fn a_copied_address_opens_the_same_page() -> Result<()> {
    with_reader(async |page, site| {
        page.open("").await?;
        let field = page.number_field("Inclusion and social cohesion, weight in per cent").await?;
        then_query(page, field.type_over("35")).await?;
        let lock = page.button("Lock Inclusion and social cohesion").await?;
        then_query(page, lock.click()).await?;
        let scale = page.list(SCALE).await?;
        then_query(page, scale.choose("Min–max")).await?;
        let combining = page.list(COMBINING).await?;
        then_query(page, combining.choose("Geometric mean")).await?;
        let outliers = page.option("Winsorise").await?;
        then_query(page, outliers.click()).await?;
        let gaps = page.list(GAPS).await?;
        then_query(page, gaps.choose("Median of its group")).await?;
        let filter = page.list("Show").await?;
        then_query(page, filter.choose("Southern Europe")).await?;
        let first = page.ranking().await?[0].city.clone();
        let city = page.button(&first).await?;
        then_query(page, city.click()).await?;
        let tick_box = page.tick_box(&format!("Compare {first}")).await?;
        then_query(page, tick_box.click()).await?;
        let ranking = page.ranking().await?;
        let colours = page.list("Colours").await?;
        let before_language = then_query(page, colours.ask("element.value = 'dark'; element.dispatchEvent(new Event('change', { bubbles: true }))")).await?;

        with_reader_of(site, async |fresh| {
            fresh.open(&before_language).await?;
            assert_eq!(fresh.ranking().await?, ranking);
            assert_eq!(contents(fresh).await?, contents(page).await?);
            assert_eq!(fresh.query().await?, before_language);

            let compare = page.link("Compare").await?;
            then_query(page, compare.click()).await?;
            let language = page.list("Language").await?;
            let query = then_query(page, language.choose("العربية")).await?;
            let speaks_arabic = "return document.documentElement.lang === 'ar'";
            page.wait_for("Arabic", async || page.ask(speaks_arabic, vec![]).await).await?;
            fresh.open(&query).await?;
            fresh.wait_for("Arabic", async || fresh.ask(speaks_arabic, vec![]).await).await?;
            let is_the_same = async || Ok(contents(fresh).await? == contents(page).await?);
            fresh.wait_for("the same page", is_the_same).await?;
            assert_eq!(fresh.query().await?, query);
            Ok(())
        })
        .await
    })
    .await
}

#[tokio::test]
async fn back_undoes_a_deliberate_act() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open(UNEVEN).await?;
        page.button("Equal weights").await?.click().await?;
        assert_eq!(page.query_after(UNEVEN).await?, "");
        page.list(SCALE).await?.choose("Z-score").await?;
        assert_eq!(page.query_after("").await?, "?norm=zscore");
        page.expect_ranking(&figures.at("?norm=zscore")?.rows()?)
            .await?;
        page.client().back().await?;
        page.expect_ranking(&figures.at("")?.rows()?).await?;
        assert_eq!(page.list(SCALE).await?.value().await?, "goalposts");
        page.client().back().await?;
        page.expect_ranking(&figures.at(UNEVEN)?.rows()?).await?;
        assert_eq!(page.percentages().await?, figures.percentages(UNEVEN));
        page.client().forward().await?;
        page.expect_ranking(&figures.at("")?.rows()?).await
    })
    .await
}

#[tokio::test]
async fn a_view_is_opened_and_left_by_back() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        page.link("Compare").await?.click().await?;
        assert_eq!(page.query_after("").await?, "?view=compare");
        page.wait_for("the ranking to go", async || {
            Ok(page.names("table").await?.len() == 1)
        })
        .await?;
        page.client().back().await?;
        page.grid(browser_tests::reading::RANKING).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_an_address_says_wrongly_is_named_and_the_page_works() -> Result<()> {
    with_reader(async |page, _| {
        let expected = Figures::of(EUROPE)?.at("")?.rows()?;
        let long = format!("?w={}", "political:1,".repeat(5_000));
        let cases = [
            (
                "?hue=red",
                "This address has a setting “hue” that this explorer does not know.",
            ),
            (
                "?view=sideways",
                "The setting “view” in this address cannot be “sideways”.",
            ),
            (
                "?w=political:NaN",
                "The setting “w” in this address cannot be “political:NaN”.",
            ),
            (
                "?w=political:-1",
                "The setting “w” in this address cannot be “political:-1”.",
            ),
            (
                "?data=../../etc",
                "The setting “data” in this address cannot be “../../etc”.",
            ),
            (
                "?data=javascript:alert(1)",
                "The setting “data” in this address cannot be “javascript:alert(1)”.",
            ),
            (
                "?lang=ar-XB&lang=en",
                "The setting “lang” appears twice in this address.",
            ),
            (
                "?filter=%3Cimg%20src=x%20onerror=alert(1)%3E",
                "cannot be “<img src=x onerror=alert(1)>”.",
            ),
            (
                "?focus=atlantis",
                "The link names what this data set does not have, and that was ignored: atlantis",
            ),
            (
                &long,
                "The setting “w” in this address cannot be “political:1,political:1,",
            ),
        ];
        for (query, notice) in cases {
            page.open(query).await?;
            page.wait_for_text(notice).await?;
            page.expect_ranking(&expected).await?;
        }
        page.button("Dismiss").await?.click().await?;
        page.wait_for("the notice to go", async || {
            Ok(!page.shows("political:1,").await?)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_data_set_that_does_not_exist_leaves_a_way_out() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?data=atlantis").await?;
        page.wait_for_text("No data set named “atlantis” comes with this explorer.")
            .await?;
        page.button("Open the European cities instead")
            .await?
            .click()
            .await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await?;
        assert_eq!(page.query().await?, "");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn figures_that_changed_since_the_link_was_made_are_told() -> Result<()> {
    with_reader(async |page, _| {
        let sha256 = Figures::of(EUROPE)?.package().sha256.clone();
        let notice = "The figures have changed since this link was made";
        page.open(&format!("?sha={sha256}")).await?;
        assert!(!page.shows(notice).await?);
        page.open(&format!("?sha={}", "0".repeat(64))).await?;
        page.wait_for_text(notice).await
    })
    .await
}

/// Goes through addresses in the page's own history, as Back and Forward do, and
/// lets the page draw after each. No more than a browser lets a page write in ten
/// seconds.
const WANDER: &str = "
    const [queries, done] = arguments;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    (async () => {
        for (const query of queries) {
            history.replaceState(null, '', location.pathname + query);
            dispatchEvent(new PopStateEvent('popstate'));
            await frame();
        }
        done(queries.length);
    })()";

/// Addresses of keys and values that some key takes, that none takes, and that
/// script gives a meaning; the same ones each time.
fn strange_addresses(count: usize) -> Vec<String> {
    const KEYS: [&str; 24] = [
        "w", "baseline", "locks", "norm", "agg", "treat", "impute", "cities", "focus", "include",
        "view", "view", "view", "lang", "theme", "sort", "pins", "x", "y", "brush", "edit", "add",
        "present", "hue",
    ];
    const VALUES: [&str; 30] = [
        "",
        "%00",
        "%",
        "1",
        "-1",
        "NaN",
        "1e308",
        "__proto__",
        "constructor",
        "oslo",
        "oslo,porto",
        "porto,porto,atlantis",
        "political:60,learning:40",
        "political:0",
        "museums:1,roads:2,",
        "zscore",
        "geometric",
        "map",
        "city",
        "compare",
        "explore",
        "learn",
        "robustness",
        "method",
        "data",
        "ar",
        "oslo:museums:",
        "oslo:museums:1e300",
        "atlantis:Atlantis:oslo",
        "%3Cimg%20src=x%20onerror=alert(1)%3E",
    ];
    let mut seed: u32 = 2012;
    let mut draw = |most: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) as usize % most
    };
    let mut address = || {
        let pairs = (0..draw(7)).map(|_| format!("{}={}", KEYS[draw(24)], VALUES[draw(30)]));
        format!("?{}", pairs.collect::<Vec<_>>().join("&"))
    };
    (0..count).map(|_| address()).collect()
}

#[tokio::test]
async fn random_addresses_of_strangers_do_no_harm() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?lang=en").await?;
        let mut addresses = strange_addresses(180);
        addresses.push("?lang=en".to_owned());
        // A few at a time: no driver waits for one script as long as all of them take.
        for some in addresses.chunks(30) {
            let n_seen: usize = page.ask_later(WANDER, vec![json!(some)]).await?;
            assert_eq!(n_seen, some.len());
        }
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await?;
        assert!(!page.shows("The explorer has stopped").await?);
        Ok(())
    })
    .await
}
