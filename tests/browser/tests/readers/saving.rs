//! A reader takes charts away as images.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use browser_tests::{Figures, Page, with_reader};
use serde_json::json;

use crate::EUROPE;

/// A folder for what one reader saves; it goes when the test ends.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty one.
    pub(crate) async fn of(page: &Page, test: &str) -> Result<Self> {
        let name = format!("learning-city-saved-{}-{test}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path)?;
        page.save_into(&path).await?;
        Ok(Self(path))
    }

    /// The bytes of a file once it has arrived. The browser gives it its name
    /// when it is whole.
    pub(crate) async fn file(&self, page: &Page, name: &str) -> Result<Vec<u8>> {
        let path: &Path = &self.0.join(name);
        page.wait_for(name, async || {
            Ok(std::fs::metadata(path).is_ok_and(|file| file.len() > 0))
        })
        .await?;
        std::fs::read(path).context("reading what was saved")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be cleared away is left to the system.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What an SVG says, told by the browser's own reader of XML: its texts, its
/// colours, and whether it is sound.
const READ: &str = "
    const drawing = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
    const texts = [...drawing.querySelectorAll('text')].map((text) => text.textContent);
    const colours = [...drawing.querySelectorAll('[fill]')].map((mark) => mark.getAttribute('fill'));
    const isSound = !drawing.querySelector('parsererror') && drawing.documentElement.localName === 'svg';
    const fonts = drawing.documentElement.getAttribute('font-family');
    return [isSound, texts, colours, fonts]";

/// The light colour of the city compared first.
const FIRST_CITY: &str = "rgb(28, 59, 99)";

#[tokio::test]
async fn an_svg_stands_alone_in_light_colours() -> Result<()> {
    with_reader(async |page, _| {
        let folder = Folder::of(page, "svg").await?;
        page.open("?cities=london,berlin&view=compare&theme=dark")
            .await?;
        page.button("Save Profile as SVG").await?.click().await?;
        let bytes = folder
            .file(page, "learning-city-index_compare_profile.svg")
            .await?;
        let svg = String::from_utf8(bytes)?;
        type Read = (bool, Vec<String>, Vec<String>, String);
        let (is_sound, texts, colours, fonts): Read = page.ask(READ, vec![json!(svg)]).await?;
        assert!(is_sound, "{svg}");
        let all = texts.join("\n");
        for said in [
            "Profile",
            "Score in each principle.",
            "The cities differ most in",
            "London",
            "Berlin",
            "Wealth creation",
            "European cities, 2019, version 1.0.0",
            "Learning City Index · European cities, 2019",
            "Weights: ",
            "Method: ",
            "Licence:",
            "cities=london,berlin",
            "sha=",
        ] {
            assert!(all.contains(said), "“{said}” is not in {all}");
        }
        assert!(colours.contains(&FIRST_CITY.to_owned()), "{colours:?}");
        assert!(
            colours.contains(&"rgb(255, 255, 255)".to_owned()),
            "{colours:?}"
        );
        assert!(fonts.ends_with("sans-serif"), "{fonts}");
        Ok(())
    })
    .await
}

/// The size of a PNG, and a pixel of it.
const LOOK: &str = "
    const [bytes, done] = arguments;
    const image = new Image();
    image.onload = () => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const all = context.getImageData(0, 0, image.width, image.height).data;
        let inked = 0;
        for (let i = 0; i < all.length; i += 4) if (all[i] < 128) inked += 1;
        done([image.width, image.height, all[0], inked / (all.length / 4)]);
    };
    image.src = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));";

#[tokio::test]
async fn a_png_is_sharp_and_drawn_on_white() -> Result<()> {
    with_reader(async |page, _| {
        let folder = Folder::of(page, "png").await?;
        page.open("?cities=london,berlin&view=compare&theme=dark")
            .await?;
        page.button("Save Points by principle as PNG")
            .await?
            .click()
            .await?;
        let bytes = folder
            .file(page, "learning-city-index_compare_points-by-principle.png")
            .await?;
        ensure!(bytes.starts_with(b"\x89PNG\r\n"), "this is no PNG");
        let (width, height, corner, inked): (u32, u32, u32, f64) =
            page.ask_later(LOOK, vec![json!(bytes)]).await?;
        // Twice the narrowest chart with its margins.
        assert_eq!(width, 1408);
        assert!(height > 800, "{height}");
        assert_eq!(corner, 255);
        assert!((0.02..0.5).contains(&inked), "{inked} of it is ink");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_arabic_image_is_mirrored_and_named_in_arabic() -> Result<()> {
    with_reader(async |page, _| {
        let folder = Folder::of(page, "arabic").await?;
        page.open("?cities=london,berlin&view=compare&lang=ar")
            .await?;
        page.button("حفظ «\u{2068}الملامح\u{2069}» بصيغة \u{2068}SVG\u{2069}")
            .await?
            .click()
            .await?;
        let bytes = folder
            .file(page, "learning-city-index_compare_الملامح.svg")
            .await?;
        let svg = String::from_utf8(bytes)?;
        assert!(svg.contains("direction=\"rtl\">الملامح</text>"), "{svg}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_map_is_saved_with_its_legend_and_without_what_only_a_page_can_do() -> Result<()> {
    with_reader(async |page, _| {
        let folder = Folder::of(page, "map").await?;
        page.open("?view=map").await?;
        page.button("Save Scores on the map as SVG")
            .await?
            .click()
            .await?;
        let bytes = folder
            .file(page, "learning-city-index_map_scores-on-the-map.svg")
            .await?;
        let svg = String::from_utf8(bytes)?;
        type Read = (bool, Vec<String>, Vec<String>, String);
        let (is_sound, texts, ..): Read = page.ask(READ, vec![json!(svg)]).await?;
        assert!(is_sound, "{svg}");
        assert!(texts[0].contains("scores highest"), "{texts:?}");
        let all = texts.join("\n");
        let marks: Vec<String> = page
            .ask(
                "return [...document.querySelectorAll('.ramp-marks li')].map((mark) => mark.innerText)",
                vec![],
            )
            .await?;
        ensure!(marks.len() > 2, "{marks:?}");
        for mark in marks {
            assert!(texts.contains(&mark), "“{mark}” is not in {all}");
        }
        for wording in ["Press", "press", "Drag", "drag", "wheel"] {
            assert!(!all.contains(wording), "{all}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_ranking_is_saved_as_far_as_the_reader_chooses() -> Result<()> {
    with_reader(async |page, _| {
        let folder = Folder::of(page, "ranking").await?;
        let rows = Figures::of(EUROPE)?.at("")?.rows()?;
        let focus = rows
            .iter()
            .find(|row| row.city == "Lisbon")
            .context("no Lisbon")?;
        page.open("?focus=lisbon").await?;
        page.fold("Save the ranking as an image")
            .await?
            .click()
            .await?;
        let name = "learning-city-index_ranking_ranking.svg";
        let saved = async |choice: &str| -> Result<Vec<String>> {
            page.list("Cities in the image")
                .await?
                .choose(choice)
                .await?;
            page.button("Save Ranking as SVG").await?.click().await?;
            let svg = String::from_utf8(folder.file(page, name).await?)?;
            // The next one has the same name.
            std::fs::remove_file(folder.0.join(name))?;
            type Read = (bool, Vec<String>, Vec<String>, String);
            let (is_sound, texts, ..): Read = page.ask(READ, vec![json!(svg)]).await?;
            ensure!(is_sound, "{svg}");
            Ok(texts)
        };
        let has = |texts: &[String], city: &str| texts.iter().any(|text| text.contains(city));
        let (first, last) = (&rows[0].city, &rows[rows.len() - 1].city);
        let texts = saved("The first 10").await?;
        assert!(has(&texts, first) && !has(&texts, last), "{texts:?}");
        assert!(
            has(&texts, &rows[9].city) && !has(&texts, &rows[10].city),
            "{texts:?}"
        );
        let texts = saved("Around Lisbon").await?;
        assert!(has(&texts, &focus.city), "{texts:?}");
        let texts = saved("All of them").await?;
        assert!(rows.iter().all(|row| has(&texts, &row.city)), "{texts:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_the_chart_library_a_sentence_says_that_nothing_was_saved() -> Result<()> {
    with_reader(async |page, site| {
        site.break_file("echarts.js", browser_tests::Fault::Status(503));
        page.open("?cities=london,berlin&view=compare").await?;
        page.wait_for_text("The chart could not be drawn.").await?;
        page.button("Save Profile as PNG").await?.click().await?;
        page.wait_for_text("The image could not be made.").await?;
        page.expect_complaints_about("echarts.js").await
    })
    .await
}
