//! A presenter before a room: a code to follow by, and the weights that come
//! back.

use anyhow::{Context, Result, ensure};
use browser_tests::{Figures, Page, with_reader};
use scenario::{WeightMap, from_query};
use serde_json::json;

use crate::access::{expect_accessible, wait_for_direction};
use crate::{EUROPE, UNEVEN};

/// Where the room finds the explorer, in these tests.
const HERE: &str = "https://example.org/index/";

/// What a telephone reads off the code on the page.
async fn read_code(page: &Page) -> Result<String> {
    let name = "Code with the address of what is on this screen";
    let code = page.find("image", name).await?;
    let (view_box, path): (String, String) = code
        .ask("return [element.getAttribute('viewBox'), element.querySelector('path').getAttribute('d')]")
        .await?;
    let side = view_box.split(' ').next_back().context("no size")?;
    let side: usize = side.parse()?;
    let mut dark = vec![false; side * side];
    // Each piece is `M x y h length v1 h-length z`.
    for piece in path.split('M').skip(1) {
        let numbers: Vec<usize> = piece
            .split(|c: char| !c.is_ascii_digit())
            .filter(|text| !text.is_empty())
            .map(str::parse)
            .collect::<Result<_, _>>()?;
        let [x, y, length, ..] = numbers[..] else {
            anyhow::bail!("a piece of another form: {piece}");
        };
        dark[y * side + x..y * side + x + length].fill(true);
    }
    const POINTS: usize = 4;
    let shade = |x: usize, y: usize| {
        let is_dark = dark[y / POINTS * side + x / POINTS];
        if is_dark { 0 } else { 255 }
    };
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(side * POINTS, side * POINTS, shade);
    let grids = image.detect_grids();
    let grid = grids.first().context("no code is found")?;
    Ok(grid.decode()?.1)
}

/// Opens the sheet and says where the room finds the explorer.
async fn open_room(page: &Page) -> Result<()> {
    page.button("Ask the room").await?.click().await?;
    let base = page
        .find("textbox", "Address of the explorer on the web")
        .await?;
    base.type_over(HERE).await
}

/// Pastes a text into the field for addresses.
async fn paste(page: &Page, text: &str) -> Result<()> {
    let field = page.find("textbox", "People’s links, one per line").await?;
    let script = "
        const [element, text] = arguments;
        element.focus();
        document.execCommand('selectAll');
        document.execCommand('insertText', false, text)";
    page.ask::<()>(script, vec![field.as_argument()?, json!(text)])
        .await
}

/// Links of three people who do not agree.
fn links() -> String {
    [
        "political:50,partnership:10,learning:10,inclusion:10,prosperity:10,recognition:10",
        "political:10,partnership:50,learning:10,inclusion:10,prosperity:10,recognition:10",
        "political:10,partnership:10,learning:50,inclusion:10,prosperity:10,recognition:10",
    ]
    .map(|weights| format!("{HERE}?w={weights}"))
    .join("\n")
}

#[tokio::test]
async fn the_code_leads_to_what_is_on_screen() -> Result<()> {
    with_reader(async |page, _| {
        page.open(&format!("{UNEVEN}&focus=oslo&theme=dark&lang=en"))
            .await?;
        page.button("Ask the room").await?.click().await?;
        // These tests run on one machine.
        page.wait_for_text("phones cannot reach it").await?;
        let base = page
            .find("textbox", "Address of the explorer on the web")
            .await?;
        base.type_over("http://localhost/").await?;
        page.wait_for_text("This address leads to one machine only")
            .await?;
        base.type_over("no address").await?;
        page.wait_for_text("This is not a web address").await?;
        base.type_over(HERE).await?;
        let read = read_code(page).await?;
        let (_, query) = read.split_once('?').context("the code has no query")?;
        ensure!(read.starts_with(HERE), "the code leads to {read}");
        let (scenario, notices) = from_query(query);
        ensure!(notices.is_empty(), "{notices:?}");
        let (on_screen, _) = from_query(UNEVEN);
        ensure!(scenario.weights == on_screen.weights, "{query}");
        ensure!(scenario.focus.as_deref() == Some("oslo"), "{query}");
        ensure!(
            !query.contains("theme") && !query.contains("lang"),
            "{query}"
        );
        ensure!(page.shows(&read).await?, "the address is not there as text");
        page.expect_no_complaint().await
    })
    .await
}

#[tokio::test]
async fn an_address_too_long_for_a_code_says_what_to_leave_out() -> Result<()> {
    with_reader(async |page, _| {
        let expected = Figures::of(EUROPE)?;
        let units = expected.package().dataset.units();
        let edits: Vec<String> = units
            .iter()
            .flat_map(|unit| {
                ["government-quality", "women-in-assemblies"]
                    .map(|indicator| format!("{}:{indicator}:1.5", unit.id))
            })
            .collect();
        page.open(&format!("?edit={}", edits.join(","))).await?;
        open_room(page).await?;
        page.wait_for_text("a code that can be read across a room holds 1273")
            .await?;
        page.wait_for_text("Most of it is taken up by: simulated figures and cities")
            .await
    })
    .await
}

#[tokio::test]
async fn the_room_s_weights_are_pooled_used_and_taken_back() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let before = page.percentages().await?;
        open_room(page).await?;
        page.wait_for_text("Nobody’s weights are here yet.").await?;
        let bad = format!("{HERE}?data=us-metros-2019&w=political:1");
        paste(page, &format!("{}\n\nhello\n{bad}\n", links())).await?;
        page.wait_for_text("The weights of 3 people count. 2 lines are left out.")
            .await?;
        page.wait_for_text("Line 5, “hello”: there is no address in it.")
            .await?;
        page.wait_for_text("its weights are for another data set, us-metros-2019.")
            .await?;
        // Each pair gives 60 of 100 points alike.
        page.wait_for_text("give 60 of 100 points to the same principles")
            .await?;

        let expected = Figures::of(EUROPE)?;
        let rows = page.cells("What the room wants").await?;
        let names: Vec<&str> = rows.iter().skip(1).map(|row| row[0].as_str()).collect();
        ensure!(names == expected.pillars(), "{rows:?}");
        ensure!(
            rows[1][2..] == ["23.3%", "16.7%", "10%–30%", "10%–50%"],
            "{rows:?}"
        );

        // The leader under the mean weights is the one that the engine names.
        page.wait_for_text("Agreement on the ranking: Kendall’s W is 0.")
            .await?;
        let mean = "?w=political:23.34,partnership:23.33,learning:23.33,\
            inclusion:10,prosperity:10,recognition:10";
        let leader = expected.at(mean)?.rows()?;
        let cities = page.cells("Where the cities rank").await?;
        ensure!(cities[1][0] == leader[0].city, "{cities:?}");
        ensure!(cities[1][2] == "1", "{cities:?}");
        let firsts: Vec<u32> = cities
            .iter()
            .skip(1)
            .map(|row| row[3].parse())
            .collect::<Result<_, _>>()?;
        ensure!(firsts.iter().sum::<u32>() >= 3, "{cities:?}");

        page.button("Use the mean").await?.click().await?;
        page.wait_for_text("The page now weighs as the room does on average.")
            .await?;
        let query = page.query_after("").await?;
        let (scenario, _) = from_query(query.trim_start_matches('?'));
        let political = scenario.weights.get("political").copied();
        ensure!(
            political.is_some_and(|weight| (23.3..23.4).contains(&weight)),
            "{query}"
        );
        // The code leads there, too.
        let read = read_code(page).await?;
        ensure!(read == format!("{HERE}{query}"), "the code leads to {read}");

        page.button("Use the median").await?.click().await?;
        page.wait_for_text("The page now has the room’s median weights.")
            .await?;
        page.button("Undo").await?.click().await?;
        page.wait_for("the mean to be back", async || {
            let (scenario, _) = from_query(page.query().await?.trim_start_matches('?'));
            Ok(scenario.weights.get("political").copied() == political)
        })
        .await?;
        // Closed and opened again it has forgotten nothing.
        page.button("Close").await?.click().await?;
        page.button("Undo").await?.click().await?;
        page.wait_for("the weights of before", async || {
            let (scenario, _) = from_query(page.query().await?.trim_start_matches('?'));
            Ok(scenario.weights == WeightMap::new())
        })
        .await?;
        ensure!(page.percentages().await? == before);
        page.button("Ask the room").await?.click().await?;
        page.wait_for_text("The weights of 3 people count.").await?;
        page.button("Empty the list").await?.click().await?;
        page.wait_for_text("Nobody’s weights are here yet.").await?;
        page.expect_no_complaint().await
    })
    .await
}

#[tokio::test]
async fn a_list_that_is_let_go_over_the_sheet_is_read_there() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        open_room(page).await?;
        page.wait_for_text("Nobody’s weights are here yet.").await?;
        let script = "
            const [how, text] = arguments;
            const transfer = new DataTransfer();
            if (how === 'file') transfer.items.add(new File([text], 'answers.csv', { type: 'text/csv' }));
            else transfer.setData(how, text);
            const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
            document.querySelector('dialog[open] textarea').dispatchEvent(event);
            return event.defaultPrevented";
        let link = format!("{HERE}?w=political:1,learning:1");
        for (how, text, told) in [
            ("file", format!("name,link\r\nAda,\"{link}\"\r\n"), "The weights of 1 person count."),
            ("text/uri-list", format!("# a list\r\n{link}\r\n{link}"), "The weights of 3 people count."),
            ("text/plain", link.clone(), "The weights of 4 people count."),
        ] {
            let is_taken: bool = page.ask(script, vec![json!(how), json!(text)]).await?;
            ensure!(is_taken, "the browser would open it itself");
            page.wait_for_text(told).await?;
        }
        // It was no data set, and the page has not taken it for one.
        ensure!(page.query().await?.is_empty());
        page.expect_no_complaint().await
    })
    .await
}

#[tokio::test]
async fn the_sheet_is_accessible_in_light_and_dark() -> Result<()> {
    with_reader(async |page, _| {
        for theme in ["light", "dark"] {
            page.resize(browser_tests::DESKTOP).await?;
            page.open(&format!("?theme={theme}")).await?;
            open_room(page).await?;
            paste(page, &format!("{}\nhello", links())).await?;
            page.wait_for_text("Kendall’s W is").await?;
            expect_accessible(page).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_sheet_speaks_arabic_from_right_to_left() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?lang=ar").await?;
        wait_for_direction(page, "ar", "rtl").await?;
        page.button("استطلاع رأي القاعة").await?.click().await?;
        let base = page.find("textbox", "عنوان المستكشف على الويب").await?;
        base.type_over(HERE).await?;
        let field = page
            .find("textbox", "روابط المشاركين، رابط في كل سطر")
            .await?;
        let script = "
            const [element, text] = arguments;
            element.focus();
            document.execCommand('insertText', false, text)";
        page.ask::<()>(script, vec![field.as_argument()?, json!(links())])
            .await?;
        page.wait_for_text("معامل كندال").await?;
        // More weight lies farther to the left.
        let is_mirrored = "
            const strip = document.querySelector('dialog[open] .strip');
            const places = [...strip.querySelectorAll('.strip-dot')]
                .map((dot) => dot.getBoundingClientRect().left);
            return places.length > 1 && places.every((x, i) => i === 0 || x < places[i - 1])";
        ensure!(
            page.ask::<bool>(is_mirrored, vec![]).await?,
            "strips are not mirrored"
        );
        expect_accessible(page).await?;
        page.expect_no_complaint().await
    })
    .await
}
