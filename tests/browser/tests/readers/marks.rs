//! A reader sees where a city changes rank along each weight.

use anyhow::{Context, Result};
use browser_tests::{Control, Figures, Page, with_reader};
use fantoccini::actions::PointerAction;
use fantoccini::key::Key;
use i18n::Numerals;
use model::groups::{Place, group_shares};
use model::marks::{Marks, Way};
use scenario::WeightMap;

use crate::EUROPE;
use crate::access::expect_accessible;

const POLITICAL: &str = "Political will and commitment";

/// The marks of Vienna along political will at the published weights.
fn expected(figures: &Figures) -> Result<Marks> {
    let engine = figures.at("")?.scored.engine().clone();
    let (framework, map) = (engine.framework(), WeightMap::new());
    let group = framework.root();
    let way = Way {
        place: Place { group, index: 0 },
        reference: group_shares(framework, &map, group),
        locked: vec![false; framework.pillars().len()],
    };
    let city = figures
        .package()
        .dataset
        .unit_index("vienna")
        .context("no Vienna")?;
    let marks = Marks::along(&engine, &map, &way, city);
    marks.ok().context("the engine refuses")
}

/// Opens the list of marks under political will and gives its entries.
async fn open_list(page: &Page, marks: &Marks) -> Result<Vec<Control>> {
    let name = format!("{} marks", marks.marks.len());
    page.fold(&name).await?.click().await?;
    page.find("toolbar", "Changes of rank").await?;
    let mut entries = Vec::new();
    for name in page.names("button").await? {
        if name.starts_with("At ") {
            entries.push(page.button(&name).await?);
        }
    }
    Ok(entries)
}

#[tokio::test]
async fn the_list_says_what_the_engine_says_and_going_there_does_it() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        let marks = expected(&figures)?;
        page.open("?focus=vienna").await?;
        let entries = open_list(page, &marks).await?;
        assert_eq!(entries.len(), marks.marks.len());
        for (entry, mark) in entries.iter().zip(&marks.marks) {
            let share = Numerals::default().percent_fixed(mark.share * 100.0, 1);
            let verb = if mark.is_rise() { "rises" } else { "falls" };
            let start = format!(
                "At {share} Vienna {verb} from {} to {}, pass",
                mark.before, mark.after
            );
            let text = entry.text().await?;
            assert!(text.starts_with(&start), "{text}");
        }
        // The furthest mark above: the rank beyond it.
        let (last, mark) = entries.last().zip(marks.marks.last()).context("no marks")?;
        last.click().await?;
        let query = page.query_after("?focus=vienna").await?;
        let answer = figures.at(&query)?;
        let city = figures
            .package()
            .dataset
            .unit_index("vienna")
            .context("no Vienna")?;
        assert_eq!(answer.scored.rank(city), Some(mark.after));
        page.expect_ranking(&answer.rows()?).await?;
        page.client().back().await?;
        assert_eq!(page.query_after(&query).await?, "?focus=vienna");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_list_is_one_stop_of_the_tab_key() -> Result<()> {
    with_reader(async |page, _| {
        let marks = expected(&Figures::of(EUROPE)?)?;
        page.open("?focus=vienna").await?;
        let entries = open_list(page, &marks).await?;
        entries[0].ask::<()>("element.focus()").await?;
        page.press(Key::Down).await?;
        assert!(entries[1].has_focus().await?);
        let script = "return document.querySelector('.mark-lit').getAttribute('d')";
        let lit: String = page.ask(script, vec![]).await?;
        let place = format!("M{:.1} ", marks.marks[1].share * 1000.0);
        assert!(lit.starts_with(&place), "{lit} is not at {place}");
        page.press(Key::End).await?;
        assert!(entries[entries.len() - 1].has_focus().await?);
        page.press(Key::Tab).await?;
        for entry in &entries {
            assert!(!entry.has_focus().await?);
        }
        expect_accessible(page).await?;
        page.resize(browser_tests::DESKTOP).await?;
        page.open("?focus=vienna&theme=dark").await?;
        open_list(page, &marks).await?;
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn marks_come_with_a_city_in_the_foreground_and_go_with_it() -> Result<()> {
    with_reader(async |page, _| {
        let ticks = async || {
            let script = "return document.querySelectorAll('.marks path[d^=M]').length";
            page.ask::<usize>(script, vec![]).await
        };
        page.open("").await?;
        page.wait_for_text("Choose a city to see marks on each slider")
            .await?;
        assert_eq!(ticks().await?, 0);
        let list = page.list("Highlighted city").await?;
        list.ask::<()>("element.focus()").await?;
        list.choose("Vienna").await?;
        assert_eq!(page.query_after("").await?, "?focus=vienna");
        page.wait_for("marks", async || Ok(ticks().await? > 5))
            .await?;
        page.wait_for_text("Marks show where Vienna changes rank")
            .await?;
        page.button("No highlighted city").await?.click().await?;
        page.wait_for("the marks to go", async || Ok(ticks().await? == 0))
            .await?;
        page.open("?focus=oslo").await?;
        page.wait_for_text("Oslo is not ranked, so there are no changes of rank to mark.")
            .await?;
        page.open("?focus=vienna&agg=copeland").await?;
        page.wait_for_text("the points where ranks change cannot be calculated")
            .await?;
        assert_eq!(ticks().await?, 0);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_pointer_on_a_mark_is_told_what_happens_there() -> Result<()> {
    with_reader(async |page, _| {
        let marks = expected(&Figures::of(EUROPE)?)?;
        page.open("?focus=vienna").await?;
        page.fold(&format!("{} marks", marks.marks.len())).await?;
        let slider = page.slider(POLITICAL).await?;
        let script = "const box = element.parentElement.querySelector('.marks').getBoundingClientRect(); \
            return [box.left, box.width, box.top + box.height / 2]";
        let (left, width, y): (f64, f64, f64) = slider.ask(script).await?;
        let mark = marks.marks.last().context("no marks")?;
        page.point([PointerAction::MoveTo {
            duration: None,
            x: left + width * mark.share,
            y,
        }])
        .await?;
        let share = Numerals::default().percent_fixed(mark.share * 100.0, 1);
        page.wait_for_text(&format!("At {share} Vienna")).await?;
        page.press(Key::Escape).await?;
        page.wait_for("the words to go", async || Ok(!page.shows(&format!("At {share}")).await?)).await?;
        assert_eq!(page.query().await?, "?focus=vienna", "looking changes nothing");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn marks_of_other_weights_follow_when_a_movement_rests() -> Result<()> {
    with_reader(async |page, _| {
        let marks = expected(&Figures::of(EUROPE)?)?;
        page.open("?focus=vienna").await?;
        page.fold(&format!("{} marks", marks.marks.len())).await?;
        let drawn = async || {
            let script = "return [...document.querySelectorAll('.marks')].map((marks) => \
                [...marks.children].map((path) => path.getAttribute('d')).join('|'))";
            page.ask::<Vec<String>>(script, vec![]).await
        };
        let before = drawn().await?;
        page.slider(POLITICAL)
            .await?
            .ask::<()>("element.focus()")
            .await?;
        page.press(Key::PageUp).await?;
        page.query_after("?focus=vienna").await?;
        let is_settled = "return document.querySelector('.weights').dataset.settled === 'true'";
        page.wait_for("the marks to follow", async || {
            Ok(drawn().await?[1] != before[1] && page.ask(is_settled, vec![]).await?)
        })
        .await?;
        let after = drawn().await?;
        assert_eq!(after[0], before[0], "along the weight that moves they stay");
        assert_eq!(after.iter().zip(&before).filter(|(a, b)| a != b).count(), 5);
        Ok(())
    })
    .await
}
