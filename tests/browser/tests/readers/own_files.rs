//! A reader opens figures of their own, and takes figures along.

use anyhow::Result;
use browser_tests::{Figures, Page, with_reader};
use data::archive::unpack;
use data::write;
use serde_json::{Value, json};

use crate::EUROPE;
use crate::guide::leave_guide;

/// Gives files to the page: `input` as the button's dialogue would, that of an
/// open sheet if there is one, `drop` as a hand would that lets them go over the
/// page.
pub(crate) async fn give(page: &Page, how: &str, files: &[(&str, &[u8])]) -> Result<()> {
    let script = "
        const [how, files] = arguments;
        const transfer = new DataTransfer();
        for (const [name, bytes] of files) transfer.items.add(new File([new Uint8Array(bytes)], name));
        const of = document.querySelector('dialog[open]') ?? document;
        const input = of.querySelector('input[type=file]');
        if (how === 'drop') {
            const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
            document.body.dispatchEvent(event);
            return event.defaultPrevented;
        }
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true";
    let files: Vec<Value> = files
        .iter()
        .map(|(name, bytes)| json!([name, bytes]))
        .collect();
    let is_taken: bool = page.ask(script, vec![how.into(), files.into()]).await?;
    assert!(is_taken, "the browser would open the file itself");
    Ok(())
}

pub(crate) const TABLE: &str = "City,Schools,Museums\nÅre,3,1.5\nBergen,,2.5\nCork,7,4\n";

#[tokio::test]
async fn a_table_of_ones_own_is_ranked_and_its_link_is_honest() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        page.button("Open files…").await?;
        give(page, "input", &[("my cities.csv", TABLE.as_bytes())]).await?;
        leave_guide(page).await?;
        page.wait_for_text("the table does not say which end of its 2 indicators is better")
            .await?;
        let query = page.query_after("?view=data").await?;
        assert_eq!(query, "?data=file:my%20cities.csv&view=data");
        page.link("Ranking").await?.click().await?;
        page.wait_for_text("Cork leads").await?;
        // Whoever follows the link has no such file.
        page.open("?data=file:their%20cities.csv&cities=cork,åre")
            .await?;
        page.wait_for_text("The figures are in the file “their cities.csv” on someone’s device")
            .await?;
        give(page, "input", &[("their cities.csv", TABLE.as_bytes())]).await?;
        page.wait_for_text("Cork leads").await?;
        assert!(
            page.query().await?.contains("cities=cork"),
            "the rest of the link is lost"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_was_understood_of_a_table_is_told_and_nobody_vanishes() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        let text = "City indicators\n\nRank;City;Adults learning;Has a strategy\n\
            1;Aldea;12,5 %;1\n2;Borgo;40,25 %;1\n3;Castro;22;1\n4;Dorf;NA;1\n\nSource: the city office\n";
        give(page, "drop", &[("office.csv", text.as_bytes())]).await?;
        leave_guide(page).await?;
        for sentence in [
            "office.csv: cells are separated by “;”.",
            "office.csv, row 3: the headings are taken from this row",
            "office.csv, row 9: this row is taken for a note below the table.",
            "office.csv, column “City”: this column names the cities.",
            "number, rank or code the rows are not indicators: Rank.",
            "a comma stands before decimals: “12,5 %” is read as 12.5.",
            "percent signs are left aside, as in “12,5 %”.",
            "NA stands for a missing figure in 1 cell.",
        ] {
            page.wait_for_text(sentence).await?;
        }
        page.link("Ranking").await?.click().await?;
        page.wait_for_text("Borgo leads").await?;
        page.wait_for_text("Dorf None of its figures counts").await
    })
    .await
}

#[tokio::test]
async fn every_problem_of_a_file_is_shown_and_the_page_stays() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        let text = "City,Schools,Museums\nOslo,3,1\nBergen,some,2\nOslo,4,many\nShort,1\n";
        give(page, "drop", &[("mine.csv", text.as_bytes())]).await?;
        page.wait_for_text("The data set “mine.csv” could not be opened")
            .await?;
        for sentence in [
            "4 things in it must be fixed first",
            "mine.csv, row 3, column “Schools”: this must be a number, not “some”",
            "mine.csv, row 4, column “Museums”: this must be a number, not “many”",
            "mine.csv, row 4, column “City”: “Oslo” already appears in row 2",
            "mine.csv, row 5: 2 cells where the header has 3",
        ] {
            page.wait_for_text(sentence).await?;
        }
        assert_eq!(page.query().await?, "?view=data");
        page.button("Keep what is on screen").await?.click().await?;
        page.find("heading", "European cities, 2019").await?;
        give(page, "drop", &[("book.xlsb", b"PK\x03\x04")]).await?;
        page.wait_for_text("book.xlsb: a workbook of this kind cannot be read")
            .await
    })
    .await
}

#[tokio::test]
async fn a_workbook_of_any_program_opens() -> Result<()> {
    // One book, as LibreOffice has saved it.
    let books: [(&str, &[u8]); 3] = [
        (
            "book.ods",
            include_bytes!("../../../explorer/editing/books/book.ods"),
        ),
        (
            "book.xls",
            include_bytes!("../../../explorer/editing/books/book.xls"),
        ),
        (
            "book.xlsx",
            include_bytes!("../../../explorer/editing/books/book.xlsx"),
        ),
    ];
    with_reader(async |page, _| {
        for (name, bytes) in books {
            page.open("").await?;
            give_anywhere(page, &[(name, bytes)]).await?;
            // Which of its sheets is meant has to be asked.
            page.option("cities").await?.click().await?;
            page.wait_for_text("Schools").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_package_in_a_zip_file_opens_as_it_was_taken_along() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let zip = write::package(figures.package());
        page.open("?data=us-metros-2019").await?;
        give_anywhere(page, &[("europe.zip", &zip)]).await?;
        page.expect_ranking(&figures.at("")?.rows()?).await?;
        assert_eq!(page.query().await?, "?data=file:europe.zip");
        // Back and forth: the file is still at hand.
        page.client().back().await?;
        page.wait_for("the metros", async || {
            Ok(page.data_set().await?.value().await? == "us-metros-2019")
        })
        .await?;
        page.client().forward().await?;
        page.expect_ranking(&figures.at("")?.rows()?).await
    })
    .await
}

/// On a view without the button only dropping is left.
async fn give_anywhere(page: &Page, files: &[(&str, &[u8])]) -> Result<()> {
    give(page, "drop", files).await
}

/// The page hands a file over by a link that it presses itself: notes what it
/// hands.
async fn spy(page: &Page) -> Result<()> {
    let script = "
        window.handed = [];
        window.blobs = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { window.blobs.push(blob); return make.call(URL, blob); };
        HTMLAnchorElement.prototype.click = function () { window.handed.push(this.download); }";
    page.ask(script, vec![]).await
}

/// Waits until so many files were handed over.
async fn handed(page: &Page, number: usize) -> Result<()> {
    page.wait_for("the file", async || {
        let script = "return window.handed.length >= arguments[0]";
        page.ask(script, vec![number.into()]).await
    })
    .await
}

/// What is in a file that was handed over.
async fn blob(page: &Page, place: usize) -> Result<Vec<u8>> {
    let script = "
        const done = arguments[arguments.length - 1];
        window.blobs[arguments[0]].arrayBuffer().then((bytes) => done([...new Uint8Array(bytes)]))";
    page.ask_later(script, vec![place.into()]).await
}

#[tokio::test]
async fn a_data_set_goes_through_the_page_to_the_byte() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let mut zip = write::package(figures.package());
        page.open("?view=data").await?;
        page.button("Data set (ZIP)").await?;
        spy(page).await?;
        for round in 0..2 {
            give(page, "drop", &[("round.zip", &zip)]).await?;
            page.wait_for("the file on screen", async || {
                Ok(page.query().await? == "?data=file:round.zip&view=data")
            })
            .await?;
            page.button("Data set (ZIP)").await?.click().await?;
            handed(page, round + 1).await?;
            let again = blob(page, round).await?;
            let inside = unpack(&again, 1 << 24, |_| true)?;
            let before = unpack(&zip, 1 << 24, |_| true)?;
            for (name, bytes) in &before {
                let found = inside.iter().find(|(other, _)| other == name);
                assert!(found.is_some_and(|(_, found)| found == bytes), "{name}");
            }
            let readme = inside.iter().find(|(name, _)| name == "README.md");
            let readme = readme.map(|(_, text)| String::from_utf8_lossy(text).into_owned());
            let readme = readme.unwrap_or_default();
            assert!(
                readme.contains("Access-Control-Allow-Origin: *"),
                "{readme}"
            );
            assert!(readme.contains("?data=https://example.org/my-index/datapackage.json"));
            assert!(round == 0 || again == zip, "the same to the byte");
            zip = again;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_file_of_ones_own_is_kept_until_it_is_deleted() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data").await?;
        page.wait_for_text("Nothing is kept.").await?;
        page.button("Open files…").await?;
        give(page, "input", &[("my cities.csv", TABLE.as_bytes())]).await?;
        leave_guide(page).await?;
        page.button("my cities.csv").await?;
        assert!(page.shows("They are sent nowhere.").await?);
        // A reload has the file, and what was changed in it.
        page.open("?data=file:my%20cities.csv&edit=bergen:museums:90&view=data")
            .await?;
        page.wait_for_text("Simulated: 1 figure changed.").await?;
        page.link("Ranking").await?.click().await?;
        page.wait_for_text("Bergen leads").await?;
        // It opens from the list, beside another data set too.
        page.open("?view=data").await?;
        page.button("my cities.csv").await?.click().await?;
        page.wait_for("the file on screen", async || {
            Ok(page.query().await? == "?data=file:my%20cities.csv&view=data")
        })
        .await?;
        page.button("Save my cities.csv as a file").await?;
        page.button("Delete my cities.csv from this browser")
            .await?
            .click()
            .await?;
        page.wait_for_text("Nothing is kept.").await?;
        page.open("?data=file:my%20cities.csv").await?;
        page.wait_for_text("The figures are in the file “my cities.csv” on someone’s device")
            .await
    })
    .await
}

#[tokio::test]
async fn results_and_figures_are_handed_over() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data&edit=helsinki:museums:500").await?;
        page.button("Results (CSV)").await?;
        spy(page).await?;
        for (number, name) in (1..).zip([
            "Results (CSV)",
            "Workbook that computes the index (XLSX)",
            "Data set (ZIP)",
            "For COINr (ZIP)",
        ]) {
            page.button(name).await?.click().await?;
            handed(page, number).await?;
        }
        let names: Vec<String> = page.ask("return window.handed", vec![]).await?;
        assert_eq!(
            names,
            [
                "european-cities-2019-simulated-results.csv",
                "european-cities-2019-simulated-index.xlsx",
                "european-cities-2019-simulated.zip",
                "european-cities-2019-simulated-coinr.zip"
            ]
        );
        let sheets = data::workbook::sheets(&blob(page, 1).await?, 1 << 24)?;
        let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            ["About", "Ranking", "Weights", "Figures", "Scale", "Scores"]
        );
        let expected = Figures::of(EUROPE)?
            .at("?edit=helsinki:museums:500")?
            .rows()?;
        let ranking = String::from_utf8(sheets[1].1.clone())?;
        let line = ranking.lines().nth(1).unwrap_or_default();
        assert!(
            line.starts_with(&format!("1,{},", expected[0].city)),
            "{line}"
        );
        let script = "
            const done = arguments[arguments.length - 1];
            window.blobs[0].text().then(done, (error) => done(String(error)))";
        let text: String = page.ask_later(script, vec![]).await?;
        let mut lines = text.lines();
        assert!(lines.next().is_some_and(|head| {
            head.starts_with("rank,places_gained,id,city,country,score,political")
        }));
        let first = Figures::of(EUROPE)?
            .at("?edit=helsinki:museums:500")?
            .rows()?[0]
            .clone();
        let line = lines.next().unwrap_or_default();
        assert!(
            line.starts_with("1,") && line.contains(&first.city),
            "{line}"
        );
        assert!(
            line.contains("edit=helsinki:museums:500"),
            "the address is not in {line}"
        );
        Ok(())
    })
    .await
}
