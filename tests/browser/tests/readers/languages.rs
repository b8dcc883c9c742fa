//! What a page in another language says of its language, and how it writes
//! percentages.

use anyhow::Result;
use browser_tests::{PHONE, with_reader};
use serde_json::json;

/// The language that a name is read in, by what the page states around it.
const SPOKEN: &str = "return element.closest('[lang]').lang";

/// Every percentage on the page, as it is written.
const PERCENTAGES: &str = "return [...new Set(document.body.innerText.match(\
    /[\\d.,]+[ \u{a0}\u{202f}\u{200e}]*[%\u{66a}]|[%\u{66a}][ \u{200e}]*\\d+/g) ?? [])]";

#[tokio::test]
async fn names_without_a_translation_say_which_language_they_are_in() -> Result<()> {
    with_reader(async |page, _| {
        for (query, city, spoken) in [
            ("?data=us-metros-2019&lang=ar", "San Francisco", "en"),
            ("?data=us-metros-2019", "San Francisco", "en"),
            ("?data=bolivia-municipalities-2020", "La Paz", "es"),
            ("?data=bolivia-municipalities-2020&lang=es", "La Paz", "es"),
            ("?lang=ar", "فيينا", "ar"),
        ] {
            page.open(query).await?;
            let name = page.button(city).await?;
            assert_eq!(name.ask::<String>(SPOKEN).await?, spoken, "{query}");
        }
        // The view of one city, and the sheet that says so.
        page.open("?data=us-metros-2019&lang=ar&view=city&focus=madison")
            .await?;
        let heading = page.find("heading", "Madison").await?;
        let within = "return element.querySelector('bdi').lang";
        assert_eq!(heading.ask::<String>(within).await?, "en");
        page.button("عن البيانات").await?.click().await?;
        page.wait_for_text("أسماء المدن كما نُشرت، وهي غير مترجمة.")
            .await
    })
    .await
}

/// Whether the name of the open view is in sight in the strip of all views.
const OPEN_VIEW_IS_SEEN: &str = "
    const name = document.querySelector('nav [aria-current]')?.getBoundingClientRect();
    const strip = document.querySelector('nav ul').getBoundingClientRect();
    return !!name && name.left >= strip.left - 1 && name.right <= strip.right + 1";

#[tokio::test]
async fn a_telephone_shows_the_name_of_the_open_view_in_every_language() -> Result<()> {
    with_reader(async |page, _| {
        page.resize(PHONE).await?;
        // Names come after the page, and run the other way in Arabic.
        for query in ["?view=data&lang=ru", "?view=data&lang=ar"] {
            page.open(query).await?;
            page.wait_for("the name of the open view", async || {
                page.ask(OPEN_VIEW_IS_SEEN, vec![]).await
            })
            .await?;
        }
        Ok(())
    })
    .await
}

/// What a browser writes after a number of per cent in a language.
const SIGN: &str = "return new Intl.NumberFormat(arguments[0], { style: 'percent' })\
    .format(0.5).replace(/^\\d+/, '')";

#[tokio::test]
async fn a_page_writes_all_its_percentages_as_the_browser_does() -> Result<()> {
    with_reader(async |page, _| {
        let query = |language| {
            format!("?view=city&focus=vienna&lang={language}&w=inclusion:40,learning:12")
        };
        page.open(&query("en")).await?;
        for language in ["en", "fr", "es", "ru", "zh", "ar"] {
            page.turn_to_in(&query(language), language).await?;
            let sign: String = page.ask(SIGN, vec![json!(language)]).await?;
            assert_eq!(
                sign.starts_with(['\u{a0}', '\u{202f}']),
                ["fr", "es", "ru"].contains(&language),
                "{language}: “{sign}”"
            );
            let written = async || page.ask::<Vec<String>>(PERCENTAGES, vec![]).await;
            page.wait_for("percentages", async || Ok(written().await?.len() > 3))
                .await?;
            let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
            // What keeps a sign in its place is not part of the match.
            let bare = |text: &str| text.trim_end_matches('\u{200e}').to_owned();
            for shown in written().await? {
                let after = bare(shown.trim_start_matches(is_number));
                assert_eq!(after, bare(&sign), "{language}: “{shown}”");
            }
        }
        Ok(())
    })
    .await
}
