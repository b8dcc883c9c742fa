//! A reader puts cities side by side.

use anyhow::{Context, Result};
use browser_tests::expected::Answer;
use browser_tests::{Figures, Page, with_reader};
use fantoccini::key::Key;
use i18n::Numerals;
use model::compare::{Comparison, Lead};
use model::waterfall::Waterfall;

use crate::EUROPE;

const TOO_FEW: &str = "Choose two to six cities here or in the ranking to see them side by side.";

/// The sentence that sums up a comparison, from the engine's figures.
fn summary(comparison: &Comparison) -> Result<String> {
    let (first, second) = comparison.pair().context("fewer than two are ranked")?;
    let Lead { carries, against } = comparison.lead.context("no lead")?;
    let carries = carries.context("nothing carries it")?;
    let score = |place: Option<(u32, f64)>| {
        place
            .map(|(_, score)| format!("{score:.1}"))
            .unwrap_or_default()
    };
    let against = against.map(|gap| {
        format!(
            " “{}” speaks most for {} ({:.1} points).",
            comparison.pillars[gap.pillar].name, second.name, gap.points
        )
    });
    Ok(format!(
        "{} ({}) is ahead of {} ({}). Its lead comes above all from “{}” ({:.1} points).{}",
        first.name,
        score(first.place),
        second.name,
        score(second.place),
        comparison.pillars[carries.pillar].name,
        carries.points,
        against.unwrap_or_default(),
    ))
}

/// The table of a comparison, from the engine's figures.
fn table(comparison: &Comparison) -> Vec<Vec<String>> {
    let numerals = Numerals::default();
    let names = comparison.cities.iter().map(|city| city.name.clone());
    let head = ["Principle".to_owned(), "Weight".to_owned()]
        .into_iter()
        .chain(names)
        .collect();
    let row = |(index, pillar): (usize, &model::compare::ComparedPillar)| {
        let score = |score: Option<f64>| {
            score.map_or("no data".to_owned(), |score| numerals.fixed(score, 1))
        };
        let scores = comparison
            .cities
            .iter()
            .map(|city| score(city.scores[index]));
        [pillar.name.clone(), numerals.share(pillar.percent)]
            .into_iter()
            .chain(scores)
            .collect()
    };
    std::iter::once(head)
        .chain(comparison.pillars.iter().enumerate().map(row))
        .collect()
}

/// Unfolds the table behind the profile, if it is folded.
pub(crate) async fn unfold_scores(page: &Page) -> Result<()> {
    let script = "const fold = document.querySelector('.compare figure details'); \
        if (fold) { fold.open = true; } return !!fold";
    page.wait_for("the fold below the profile", async || {
        page.ask(script, vec![]).await
    })
    .await
}

/// Makes sure that sentence, table and charts show what the address compares.
async fn expect_comparison(page: &Page, figures: &Figures, query: &str) -> Result<()> {
    let answer: Answer = figures.at(query)?;
    let comparison = answer.comparison(&figures.shares(query));
    page.wait_for_text(&summary(&comparison)?).await?;
    unfold_scores(page).await?;
    assert_eq!(page.cells("Scores by principle").await?, table(&comparison));
    for city in &comparison.cities {
        page.button(&format!("Remove {} from the comparison", city.name))
            .await?;
    }
    let is_drawn = "const drawn = (title) => [...document.querySelectorAll('figure')].some((figure) => \
        figure.querySelector('h3').textContent === title && figure.querySelectorAll('svg path[d]').length > 6); \
        return drawn('Profile') && drawn('Points by principle')";
    page.wait_for("both charts", async || page.ask(is_drawn, vec![]).await)
        .await
}

#[tokio::test]
async fn the_leaders_are_compared_until_others_are_chosen() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        expect_comparison(page, &Figures::of(EUROPE)?, "").await
    })
    .await
}

#[tokio::test]
async fn cities_are_ticked_in_the_ranking_and_unticked() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let rows = figures.at("")?.rows()?;
        page.open("?cities=").await?;
        page.wait_for_text(TOO_FEW).await?;
        let mut query = page.query().await?;
        for place in [4, 0, 2] {
            let tick_box = page
                .tick_box(&format!("Compare {}", rows[place].city))
                .await?;
            assert!(!tick_box.is_chosen().await?);
            tick_box.click().await?;
            query = page.query_after(&query).await?;
            assert!(tick_box.is_chosen().await?);
        }
        expect_comparison(page, &figures, &query).await?;
        page.tick_box(&format!("Compare {}", rows[0].city))
            .await?
            .click()
            .await?;
        query = page.query_after(&query).await?;
        expect_comparison(page, &figures, &query).await?;
        page.tick_box(&format!("Compare {}", rows[2].city))
            .await?
            .click()
            .await?;
        page.wait_for_text(TOO_FEW).await
    })
    .await
}

#[tokio::test]
async fn a_city_is_added_from_the_list_and_removed_by_its_button() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?cities=london,berlin&view=compare").await?;
        let query = page.query().await?;
        expect_comparison(page, &figures, &query).await?;
        // Oslo is not ranked, but has figures to show.
        page.list("Add a city…").await?.choose("Oslo").await?;
        let query = page.query_after(&query).await?;
        expect_comparison(page, &figures, &query).await?;
        page.button("Remove London from the comparison")
            .await?
            .click()
            .await?;
        let query = page.query_after(&query).await?;
        assert_eq!(query, "?cities=berlin,oslo&view=compare");
        page.wait_for_text(
            "Fewer than two of these cities are ranked, so there is no difference to explain.",
        )
        .await
    })
    .await
}

#[tokio::test]
async fn six_cities_are_the_most() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let rows = figures.at("")?.rows()?;
        page.open("?cities=london,berlin,paris,rome,madrid,oslo")
            .await?;
        expect_comparison(page, &figures, &page.query().await?).await?;
        let chosen = ["London", "Berlin", "Paris", "Rome", "Madrid", "Oslo"];
        let others = || {
            rows.iter()
                .take(8)
                .filter(|row| !chosen.contains(&row.city.as_str()))
        };
        for row in others() {
            let tick_box = page.tick_box(&format!("Compare {}", row.city)).await?;
            assert!(
                !tick_box.is_enabled().await?,
                "{} would be the seventh",
                row.city
            );
        }
        assert!(
            !page
                .names("combobox")
                .await?
                .contains(&"Add a city…".to_owned())
        );
        page.button("Remove Oslo from the comparison")
            .await?
            .click()
            .await?;
        page.list("Add a city…").await?;
        let next = others().next().context("all were chosen")?;
        assert!(
            page.tick_box(&format!("Compare {}", next.city))
                .await?
                .is_enabled()
                .await?
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_comparison_follows_the_weights() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("?cities=london,berlin").await?;
        let query = page.query().await?;
        page.number_field("Political will and commitment, weight in per cent")
            .await?
            .type_over("70")
            .await?;
        let query = page.query_after(&query).await?;
        expect_comparison(page, &figures, &query).await
    })
    .await
}

const WHY: &str = "?cities=london,berlin,paris&view=compare&pair=london,berlin";

#[tokio::test]
async fn why_one_city_is_above_another_follows_the_cities_chosen() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open(WHY).await?;
        let expected = |unit: &str, other: &str| -> Result<Waterfall> {
            let answer = figures.at(WHY)?;
            let index = |id: &str| {
                figures
                    .package()
                    .dataset
                    .unit_index(id)
                    .context("no such city")
            };
            let waterfall =
                Waterfall::new(&answer.scored, index(unit)?, index(other)?, figures.names());
            waterfall.map_err(|reason| anyhow::anyhow!("{reason:?}"))
        };
        for (unit, other) in [("london", "berlin"), ("paris", "berlin")] {
            let waterfall = expected(unit, other)?;
            if unit == "paris" {
                page.list("City explained").await?.choose("Paris").await?;
            }
            let way = if waterfall.lead < 0.0 {
                "below"
            } else {
                "above"
            };
            let title = format!("Why {} is {way} {}", waterfall.city, waterfall.other);
            page.find("heading", &title).await?;
            let figure = page.find("figure", &title).await?;
            figure
                .ask::<()>("element.querySelector('details').open = true")
                .await?;
            let cells = page.cells(&title).await?;
            let shown = |points: f64| Numerals::default().signed_fixed(points, 1);
            let steps = waterfall.steps.iter();
            let rows: Vec<Vec<String>> = steps
                .flat_map(|step| std::iter::once(step).chain(&step.indicators))
                .map(|step| (step.name.clone(), shown(step.points), step.is_shared))
                .map(|(name, points, is_shared)| {
                    let note = if is_shared {
                        ""
                    } else {
                        " only one of the two has figures"
                    };
                    vec![format!("{name}{note}"), points]
                })
                .chain([vec!["All together".to_owned(), shown(waterfall.lead)]])
                .collect();
            assert_eq!(cells[1..], rows);
        }
        assert_eq!(
            page.query().await?,
            "?cities=london,berlin,paris&pair=paris,berlin&view=compare"
        );
        // Whoever chooses the other city swaps the two.
        page.list("City explained").await?.choose("Berlin").await?;
        page.wait_for("the pair swapped", async || {
            Ok(page.query().await?.contains("pair=berlin,paris"))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn where_wins_are_counted_a_sentence_says_why_nothing_is_taken_apart() -> Result<()> {
    with_reader(async |page, _| {
        page.open(&format!("{WHY}&agg=copeland")).await?;
        page.wait_for_text("a score counts wins over the other cities")
            .await?;
        page.wait_for_text("scores cannot be shared out among the principles")
            .await
    })
    .await
}

#[tokio::test]
async fn indicators_unfold_by_principle_with_their_figures() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?cities=london,oslo&view=compare&impute=mean")
            .await?;
        let title = "Indicators";
        let folded = page.cells(title).await?;
        assert_eq!(folded.len(), 7, "{folded:?}");
        page.button("Political will and commitment 16.7%")
            .await?
            .click()
            .await?;
        page.wait_for("three indicators more", async || {
            Ok(page.cells(title).await?.len() == 10)
        })
        .await?;
        let cells = page.cells(title).await?;
        assert!(
            cells[2][0].starts_with("Quality of local government proxy index points"),
            "{cells:?}"
        );
        assert_eq!(cells[2][1], "★ best 100.3");
        assert!(
            cells[2][2].starts_with("no data †counts as")
                || cells[2][2].starts_with("no data † counts as"),
            "{cells:?}"
        );
        page.button("Show all indicators").await?.click().await?;
        page.wait_for("all indicators", async || {
            Ok(page.cells(title).await?.len() == 7 + 26)
        })
        .await?;
        page.button("Hide all indicators").await?.click().await?;
        page.wait_for("none", async || Ok(page.cells(title).await?.len() == 7))
            .await
    })
    .await
}

#[tokio::test]
async fn the_way_since_the_baseline_is_told_and_drawn() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let query = "?cities=london,berlin&view=compare&weights=political:70,partnership:6,learning:6,inclusion:6,prosperity:6,recognition:6";
        page.open("?cities=london,berlin&view=compare").await?;
        page.wait_for_text("has the rank that it had at the baseline").await?;
        page.open(query).await?;
        let title = "Since the baseline";
        let figure = page.find("figure", title).await?;
        figure.ask::<()>("element.querySelector('details').open = true; element.scrollIntoView()").await?;
        let answer = figures.at(query)?;
        let cells = page.cells(title).await?;
        for (row, id) in [(1, "london"), (2, "berlin")] {
            let unit = figures.package().dataset.unit_index(id).context("no such city")?;
            let rank = answer.scored.rank(unit).context("no rank")?;
            let gain = answer.scored.gain(unit).context("no change")?;
            assert_eq!(cells[row][1], (i64::from(rank) + gain).to_string());
            assert_eq!(cells[row][2], rank.to_string());
            let label = format!("{rank} {}", cells[row][0]);
            let script = format!("return [...element.querySelectorAll('svg text')].some((text) => text.textContent.startsWith('{label}'))");
            page.wait_for(&label, async || figure.ask(&script).await).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn whoever_removes_a_city_by_keyboard_goes_on_where_it_was() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?cities=vienna,berlin,paris&view=compare")
            .await?;
        let remove = async |city: &str| {
            page.button(&format!("Remove {city} from the comparison"))
                .await
        };
        let first = remove("Vienna").await?;
        first.ask::<Option<u8>>("element.focus()").await?;
        page.press(Key::Enter).await?;
        page.wait_for("the focus on the next city", async || {
            remove("Berlin").await?.has_focus().await
        })
        .await?;
        page.wait_for_text("Vienna is no longer compared.").await?;
        // After the last of them comes the list that adds one.
        let last = remove("Paris").await?;
        last.ask::<Option<u8>>("element.focus()").await?;
        page.press(Key::Enter).await?;
        page.wait_for("the focus on the list", async || {
            page.list("Add a city…").await?.has_focus().await
        })
        .await?;
        page.wait_for_text("Paris is no longer compared.").await
    })
    .await
}
#[tokio::test]
async fn what_an_explanation_shows_of_a_principle_is_in_the_address() -> Result<()> {
    with_reader(async |page, _| {
        let list = "Show the indicators of";
        page.open("?view=compare&cities=london,berlin").await?;
        let before = page.query().await?;
        page.list(list)
            .await?
            .choose("Learning opportunities")
            .await?;
        let query = page.query_after(&before).await?;
        assert!(query.contains("unfold=learning"), "{query}");
        page.open(&query).await?;
        let chosen = "return element.selectedOptions[0].label";
        let chosen: String = page.list(list).await?.ask(chosen).await?;
        assert_eq!(chosen, "Learning opportunities");
        page.list(list).await?.choose("all principles").await?;
        let query = page.query_after(&query).await?;
        assert!(query.contains("unfold=every"), "{query}");
        Ok(())
    })
    .await
}
