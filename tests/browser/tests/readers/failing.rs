//! Something goes wrong while a reader waits.

use anyhow::{Context, Result};
use browser_tests::{Fault, Figures, Page, Site, with_reader};

use crate::EUROPE;

const VALUES: &str = "data/european-cities-2019/values.csv";
const DESCRIPTOR: &str = "data/european-cities-2019/datapackage.json";
const CATALOGUE: &str = "data/index.json";
const AMERICAN_VALUES: &str = "data/us-metros-2019/values.csv";
const AMERICA: &str = "US metropolitan areas, 2019";

/// Breaks a file, opens the page, expects the sentences, mends the file,
/// retries, and expects the ranking. `is_loud` tells whether the browser
/// complains of its own accord.
async fn fail_then_retry(
    page: &Page,
    site: &Site,
    file: &str,
    fault: Fault,
    sentences: &[&str],
    is_loud: bool,
) -> Result<()> {
    site.break_file(file, fault);
    page.open("").await?;
    page.wait_for_text("The data set “european-cities-2019” could not be opened")
        .await?;
    for sentence in sentences {
        page.wait_for_text(sentence).await?;
    }
    if is_loud {
        page.expect_complaints_about(file).await?;
    }
    page.expect_no_complaint().await?;
    // It still fails, and says so again.
    page.button("Try again").await?.click().await?;
    page.wait_for_text(sentences[0]).await?;
    if is_loud {
        page.wait_for("another complaint", async || {
            let complaints = page.complaints().await?;
            Ok(complaints.iter().any(|complaint| complaint.contains(file)))
        })
        .await?;
    }
    site.mend_file(file);
    page.button("Try again").await?.click().await?;
    page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
        .await?;
    assert!(!page.shows("could not be opened").await?);
    page.expect_no_complaint().await
}

#[tokio::test]
async fn a_missing_file_is_named_and_can_be_tried_again() -> Result<()> {
    with_reader(async |page, site| {
        let sentences = ["values.csv answered with error 404. Check the address."];
        fail_then_retry(page, site, VALUES, Fault::Status(404), &sentences, true).await
    })
    .await
}

#[tokio::test]
async fn a_failing_server_is_named_and_can_be_tried_again() -> Result<()> {
    with_reader(async |page, site| {
        let sentences = ["values.csv answered with error 500. Check the address."];
        fail_then_retry(page, site, VALUES, Fault::Status(500), &sentences, true).await
    })
    .await
}

#[tokio::test]
async fn a_connection_that_breaks_off_is_told_and_can_be_tried_again() -> Result<()> {
    with_reader(async |page, site| {
        let sentences = [
            "values.csv broke off after",
            "Check the connection and try again.",
        ];
        fail_then_retry(page, site, VALUES, Fault::Truncated, &sentences, true).await
    })
    .await
}

#[tokio::test]
async fn a_web_page_in_place_of_data_is_recognised() -> Result<()> {
    with_reader(async |page, site| {
        let bytes = b"<!doctype html><title>Welcome</title><p>Please sign in.".repeat(200);
        let fault = Fault::Instead {
            kind: "text/html",
            bytes,
        };
        let sentences = ["values.csv: a web page came instead of data. Check the address."];
        fail_then_retry(page, site, VALUES, fault, &sentences, false).await
    })
    .await
}

#[tokio::test]
async fn a_file_cut_short_by_a_host_is_told_apart() -> Result<()> {
    with_reader(async |page, site| {
        let bytes = site.text(VALUES)?.into_bytes()[..2_000].to_vec();
        let sentences = [
            "values.csv: only 2 of 8 kB arrived. Load it again, or correct “bytes” in the descriptor.",
        ];
        fail_then_retry(
            page,
            site,
            VALUES,
            Fault::Instead {
                kind: "text/csv",
                bytes,
            },
            &sentences,
            false,
        )
        .await
    })
    .await
}

#[tokio::test]
async fn a_descriptor_that_is_no_json_is_told() -> Result<()> {
    with_reader(async |page, site| {
        let fault = Fault::Instead {
            kind: "application/json",
            bytes: b"{ \"name\": ".to_vec(),
        };
        let sentences = ["datapackage.json: not a data package descriptor:"];
        fail_then_retry(page, site, DESCRIPTOR, fault, &sentences, false).await
    })
    .await
}

#[tokio::test]
async fn a_broken_list_of_data_sets_is_told() -> Result<()> {
    with_reader(async |page, site| {
        let fault = Fault::Instead {
            kind: "application/json",
            bytes: b"[1, 2".to_vec(),
        };
        let sentences = [
            "The list of data sets that comes with this explorer is damaged",
            "Upload the folder “data” again.",
        ];
        fail_then_retry(page, site, CATALOGUE, fault, &sentences, false).await
    })
    .await
}

/// The figures with five slips, and what a reader must be told of them.
fn with_slips(values: &str) -> Result<(Vec<u8>, Vec<String>)> {
    let mut rows: Vec<Vec<String>> = values
        .lines()
        .map(|line| line.split(',').map(str::to_owned).collect())
        .collect();
    let column = rows[0]
        .iter()
        .position(|heading| heading == "museums")
        .context("no museums")?;
    let (renamed, second) = (rows[6][0].clone(), rows[1][0].clone());
    let (repeated, ragged) = (rows[8][0].clone(), rows[4][0].clone());
    rows[2][column] = "n/a".to_owned();
    rows[3][column] = "1.234,5".replace(',', ";");
    rows[4].truncate(5);
    rows[6][0] = "atlantis".to_owned();
    rows[8][0] = second.clone();
    let width = rows[0].len();
    let sentences = [
        format!("values.csv, row 5: 5 cells where the header has {width}. Look for a missing comma or an unclosed quotation mark."),
        "values.csv, row 3, column “museums”: this must be a number, not “n/a”. Leave the cell empty if the figure is missing.".to_owned(),
        "values.csv, row 4, column “museums”: this must be a number, not “1.234;5”. Leave the cell empty if the figure is missing.".to_owned(),
        "values.csv, row 7, column “id”: cities.csv has no city “atlantis”. Add it there or remove this row.".to_owned(),
        format!("values.csv, row 9, column “id”: “{second}” already appears in row 2. Every id and code may appear only once."),
        format!("values.csv: “{ragged}” has no row of figures. Add one; its cells may be empty."),
        format!("values.csv: “{renamed}” has no row of figures. Add one; its cells may be empty."),
        format!("values.csv: “{repeated}” has no row of figures. Add one; its cells may be empty."),
    ];
    let lines: Vec<String> = rows.iter().map(|row| row.join(",")).collect();
    // As long as announced: else the file would count as cut short.
    let text = format!("{}\n{}", lines.join("\n"), "\n".repeat(400));
    Ok((text.into_bytes(), sentences.to_vec()))
}

#[tokio::test]
async fn every_slip_in_a_table_is_listed_with_its_place_and_remedy() -> Result<()> {
    with_reader(async |page, site| {
        let (bytes, sentences) = with_slips(&site.text(VALUES)?)?;
        let count = format!("{} things in it must be fixed first:", sentences.len());
        let sentences: Vec<&str> = std::iter::once(count.as_str())
            .chain(sentences.iter().map(String::as_str))
            .collect();
        fail_then_retry(
            page,
            site,
            VALUES,
            Fault::Instead {
                kind: "text/csv",
                bytes,
            },
            &sentences,
            false,
        )
        .await
    })
    .await
}

#[tokio::test]
async fn figures_that_differ_from_their_checksum_are_shown_with_a_remark() -> Result<()> {
    with_reader(async |page, site| {
        let bytes = format!("{}\n\n", site.text(VALUES)?).into_bytes();
        site.break_file(
            VALUES,
            Fault::Instead {
                kind: "text/csv",
                bytes,
            },
        );
        page.open("").await?;
        page.wait_for_text("values.csv: the file is not the one that its checksum describes.")
            .await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await
    })
    .await
}

#[tokio::test]
async fn a_slow_network_shows_how_far_it_has_come() -> Result<()> {
    with_reader(async |page, site| {
        site.break_file(VALUES, Fault::Stuck);
        page.visit("").await?;
        let begun = async || {
            let names = page.names("progressbar").await?;
            Ok(names
                .iter()
                .any(|name| name.starts_with("Loading the figures: ") && !name.contains(": 0 ")))
        };
        page.wait_for("bytes", begun).await?;
        let script = "const bar = document.querySelector('progress'); return [bar.value, bar.max]";
        let is_stuck_midway = async || {
            let (value, max): (f64, f64) = page.ask(script, vec![]).await?;
            let total = site.text(VALUES)?.len() as f64;
            Ok(max > total && value > max - total && value < max)
        };
        page.wait_for("half of the figures", is_stuck_midway)
            .await?;
        site.mend_file(VALUES);
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await?;
        assert!(page.names("progressbar").await?.is_empty());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_on_screen_stays_when_another_data_set_fails() -> Result<()> {
    with_reader(async |page, site| {
        let europe = Figures::of(EUROPE)?;
        let query = "?w=political:1,prosperity:1";
        page.open(query).await?;
        site.break_file(AMERICAN_VALUES, Fault::Status(503));
        page.choose_data_set(AMERICA).await?;
        page.wait_for_text("The data set “us-metros-2019” could not be opened")
            .await?;
        page.expect_complaints_about(AMERICAN_VALUES).await?;
        page.expect_ranking(&europe.at(query)?.rows()?).await?;
        assert_eq!(page.query().await?, query);
        page.button("Keep what is on screen").await?.click().await?;
        page.wait_for("the failure to go", async || {
            Ok(!page.shows("could not be opened").await?)
        })
        .await?;
        assert_eq!(page.data_set().await?.value().await?, EUROPE);
        site.mend_file(AMERICAN_VALUES);
        page.choose_data_set(AMERICA).await?;
        page.expect_ranking(&Figures::of("us-metros-2019")?.at("")?.rows()?)
            .await
    })
    .await
}

#[tokio::test]
async fn a_language_that_does_not_come_is_told_and_the_page_stays_readable() -> Result<()> {
    with_reader(async |page, site| {
        site.break_file("i18n/ar.ftl", Fault::Status(500));
        page.open("?lang=ar").await?;
        page.wait_for_text(
            "العربية could not be loaded. The file ar.ftl did not arrive: this site answered with \
             error 500.",
        )
        .await?;
        page.expect_complaints_about("i18n/ar.ftl").await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await
    })
    .await
}

#[tokio::test]
async fn a_language_that_comes_damaged_is_told_apart() -> Result<()> {
    with_reader(async |page, site| {
        let fault = Fault::Instead {
            kind: "text/plain",
            bytes: b"title = { $".to_vec(),
        };
        site.break_file("i18n/ar.ftl", fault);
        page.open("?lang=ar").await?;
        page.wait_for_text("The file ar.ftl arrived, but is not what it should be.")
            .await?;
        page.expect_no_complaint().await
    })
    .await
}

#[tokio::test]
async fn a_chart_without_its_library_says_what_became_of_it() -> Result<()> {
    with_reader(async |page, site| {
        let query = "?cities=london,berlin&view=compare";
        site.break_file("echarts.js", Fault::Status(503));
        page.open(query).await?;
        page.wait_for_text(
            "The chart could not be drawn. The file echarts.js did not arrive: this site answered \
             with error 503.",
        )
        .await?;
        let fault = Fault::Instead {
            kind: "text/javascript",
            bytes: b"export {".to_vec(),
        };
        site.break_file("echarts.js", fault);
        page.open(&format!("{query}&theme=dark")).await?;
        page.wait_for_text("The file echarts.js arrived, but is not what it should be.")
            .await?;
        // The first page may have asked for it more than once, until it went.
        page.expect_complaints_about("echarts.js").await
    })
    .await
}
