//! The page in somebody else's, as its readers see it.

use anyhow::{Result, ensure};
use browser_tests::with_reader;
use scenario::{Controls, View};

use crate::access::expect_accessible;

const NOT_HERE: &str = "return [...document.querySelectorAll('header.masthead, nav, footer.colophon, \
    .sheet-opener, .skip')].map((element) => element.className)";

#[tokio::test]
async fn an_embedded_page_is_its_view_with_one_line_that_opens_the_full_one() -> Result<()> {
    with_reader(async |page, site| {
        page.open("?view=compare&lang=en&embed=1&cities=oslo,rome&w=learning:1")
            .await?;
        page.wait_for_text("Learning City Index: European cities, 2019.")
            .await?;
        let others: Vec<String> = page.ask(NOT_HERE, vec![]).await?;
        ensure!(others.is_empty(), "{others:?}");
        ensure!(
            !page
                .names("slider")
                .await?
                .iter()
                .any(|name| name.contains("Learning"))
        );
        let link = page
            .find("link", "Open in the full explorer (new tab)")
            .await?;
        let read = "return [element.href, element.target, element.rel]";
        let [address, target, rel] = link.ask::<[String; 3]>(read).await?;
        ensure!(target == "_blank" && rel == "noopener", "{target} {rel}");
        let full = site.address("?w=learning:1&cities=oslo,rome&view=compare&lang=en&sha=");
        ensure!(address.starts_with(&full), "{address}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn weights_stand_beside_an_embedded_view_only_where_they_are_asked_for() -> Result<()> {
    with_reader(async |page, _| {
        for &controls in Controls::ALL {
            page.open(&format!("?lang=en&embed=1&controls={}", controls.word()))
                .await?;
            page.wait_for_text("Open in the full explorer").await?;
            if controls == Controls::None {
                ensure!(page.names("slider").await?.is_empty());
                continue;
            }
            page.slider("Political will and commitment").await?;
            if controls == Controls::All {
                page.list(crate::SCALE).await?;
            } else {
                ensure!(
                    !page
                        .names("combobox")
                        .await?
                        .iter()
                        .any(|name| name == crate::SCALE)
                );
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_line_follows_what_is_chosen_and_leads_back_from_another_view() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?lang=en&embed=1&focus=stockholm").await?;
        let link = page
            .find("link", "Open in the full explorer (new tab)")
            .await?;
        page.tick_box("Compare Helsinki").await?.click().await?;
        page.wait_for("the link to follow", async || {
            Ok(link
                .ask::<String>("return element.href")
                .await?
                .contains("cities="))
        })
        .await?;
        page.button("City page of Stockholm").await?.click().await?;
        page.wait_for_text("Back: Ranking").await?;
        page.button("Back: Ranking").await?.click().await?;
        page.tick_box("Compare Helsinki").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_on_an_embedded_page() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=map&embed=1&controls=all&lang=ar").await?;
        page.find("link", "فتح في المستكشف الكامل (علامة تبويب جديدة)")
            .await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn every_view_fits_into_the_width_that_it_is_given() -> Result<()> {
    with_reader(async |page, _| {
        for &view in View::ALL {
            page.resize((320, 600)).await?;
            page.open(&format!(
                "?lang=en&embed=1&controls=all&view={}",
                view.word()
            ))
            .await?;
            page.wait_for_text("Open in the full explorer").await?;
            // The narrowest as it opens, and again after a wide one.
            for width in [320, 480, 768, 1_000, 320] {
                page.resize((width, 600)).await?;
                page.wait_for_drawing().await?;
                let read = "return [document.documentElement.scrollWidth, innerWidth]";
                let [content, room] = page.ask::<[u32; 2]>(read, vec![]).await?;
                ensure!(content <= room, "{view:?} at {width}: {content} wide");
            }
        }
        Ok(())
    })
    .await
}
