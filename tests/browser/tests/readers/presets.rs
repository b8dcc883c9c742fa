//! A reader weighs by a rule, below the principles, against a baseline, and
//! takes steps back.

use anyhow::{Context, Result};
use browser_tests::{Figures, Page, with_reader};
use composite_index::weight::ahp;
use fantoccini::key::Key;
use i18n::Numerals;
use model::asking::{self, Form};
use model::groups::group_shares;
use model::presets::{self, Given, Said};
use scenario::shares::{self, Percent};
use scenario::{WeightMap, from_query};

use crate::access::expect_accessible;
use crate::{EUROPE, UNEVEN};

const POLITICAL: &str = "Political will and commitment";
const RULES: &str = "Other ways to set weights";

/// Types the weight of political will and waits until the address has it.
async fn type_weight(page: &Page, percent: &str) -> Result<String> {
    let before = page.query().await?;
    let name = format!("{POLITICAL}, weight in per cent");
    page.number_field(&name).await?.type_over(percent).await?;
    page.query_after(&before).await
}

/// Whole per cent of the principles under weights that a rule gives.
fn percentages(figures: &Figures, given: &Given) -> Vec<f64> {
    let framework = figures.package().dataset.framework();
    let shown = shares::percentages(&group_shares(framework, &given.map, framework.root()));
    shown.into_iter().map(Percent::value).collect()
}

#[tokio::test]
async fn steps_go_back_and_forth_by_key_and_button_and_keep_the_view() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        let first = type_weight(page, "40").await?;
        let second = type_weight(page, "70").await?;
        page.link("Compare").await?.click().await?;
        let there = page.query_after(&second).await?;
        page.press_with(&[Key::Control], 'z').await?;
        let back = page.query_after(&there).await?;
        assert_eq!(back, format!("{first}&view=compare"));
        assert_eq!(page.percentages().await?, figures.percentages(&first));
        page.wait_for_text("Undone: weights.").await?;
        page.button("Undo").await?.click().await?;
        let home = page.query_after(&back).await?;
        assert_eq!(home, "?view=compare");
        page.press_with(&[Key::Control, Key::Shift], 'Z').await?;
        assert_eq!(page.query_after(&home).await?, back);
        page.button("Redo").await?.click().await?;
        assert_eq!(page.query_after(&back).await?, there);
        page.wait_for_text("Redone: weights.").await?;
        // Nothing is left to do again; Back returns to where a step was taken.
        page.press_with(&[Key::Control], 'y').await?;
        page.client().back().await?;
        assert_eq!(page.query_after(&there).await?, back);
        page.wait_for("the weights to follow", async || {
            Ok(page.percentages().await? == figures.percentages(&first))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn where_text_is_typed_the_keys_belong_to_the_text() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let query = type_weight(page, "40").await?;
        let name = format!("{POLITICAL}, weight in per cent");
        let field = page.number_field(&name).await?;
        field.ask::<()>("element.focus()").await?;
        page.press_with(&[Key::Control], 'z').await?;
        assert_eq!(page.query().await?, query);
        assert!(!page.shows("Undone").await?);
        let slider = page.slider(POLITICAL).await?;
        slider.ask::<()>("element.focus()").await?;
        page.press_with(&[Key::Control], 'z').await?;
        page.wait_for_text("Undone: weights.").await
    })
    .await
}

#[tokio::test]
async fn principal_components_weigh_as_the_engine_does_and_say_what_they_explain() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        let engine = figures.at("")?.scored.engine().clone();
        let given = presets::principal(&engine, &WeightMap::new());
        let given = given.ok().context("the engine refuses")?;
        page.fold(RULES).await?.click().await?;
        page.button("Apply: Principal components")
            .await?
            .click()
            .await?;
        let query = page.query_after("").await?;
        assert_eq!(page.percentages().await?, percentages(&figures, &given));
        assert_eq!(figures.percentages(&query), percentages(&figures, &given));
        let Said::Principal { explained, .. } = given.said else {
            anyhow::bail!("{:?}", given.said)
        };
        let shown = Numerals::default().percent((explained * 100.0).round() as u64);
        page.wait_for_text(&format!("which explains {shown} of the variation"))
            .await?;
        // What a rule did is no longer said when its weights are gone.
        type_weight(page, "50").await?;
        assert!(!page.shows("which explains").await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_benefit_of_the_doubt_is_for_the_city_chosen_or_says_why_not() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open(&format!("{UNEVEN}&focus=vienna")).await?;
        let engine = figures.at("")?.scored.engine().clone();
        let city = figures
            .package()
            .dataset
            .unit_index("vienna")
            .context("no Vienna")?;
        let given = presets::benefit(&engine, &WeightMap::new(), city);
        let given = given.ok().context("the engine refuses")?;
        page.fold(RULES).await?.click().await?;
        let apply = page.button("Apply: Benefit of the doubt").await?;
        let before = page.query().await?;
        apply.click().await?;
        let query = page.query_after(&before).await?;
        assert_eq!(page.percentages().await?, percentages(&figures, &given));
        let rank = figures.at(&query)?.scored.rank(city).context("no rank")?;
        page.wait_for_text(&format!(
            "suit Vienna best, with each principle between 5% and 50%: it ranks {rank}."
        ))
        .await?;
        page.list("City that the weights should suit")
            .await?
            .ask::<()>("element.focus()")
            .await?;
        page.list("City that the weights should suit")
            .await?
            .choose("Oslo")
            .await?;
        apply.click().await?;
        page.wait_for_text("Oslo is not ranked, so no weights can suit it.")
            .await?;
        assert_eq!(page.query().await?, query);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_answered_gives_weights_and_is_kept_whatever_becomes_of_them() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        page.fold(RULES).await?.click().await?;
        page.button("Questions…").await?.click().await?;
        page.find("dialog", "Weights from answers").await?;
        page.wait_for_text("Consistency ratio 0.00").await?;
        let partnership = "Partnership and networking";
        let learning = "Learning opportunities";
        let mut upper = [1.0; 15];
        for (first, second, choice, index, value) in [
            (
                POLITICAL,
                partnership,
                "9 – matters extremely more than",
                0,
                9.0,
            ),
            (partnership, learning, "5 – matters much more than", 5, 5.0),
            (
                POLITICAL,
                learning,
                "1/3 – matters somewhat less than",
                1,
                1.0 / 3.0,
            ),
        ] {
            let pair = page.list(&format!("{first} against {second}")).await?;
            pair.choose(choice).await?;
            upper[index] = value;
        }
        let judged = ahp::weights(&ahp::reciprocal(&upper)?)?;
        assert!(!judged.is_acceptable());
        let ratio = Numerals::default().fixed(judged.consistency_ratio, 2);
        page.wait_for_text(&format!(
            "Consistency ratio {ratio}: your answers contradict"
        ))
        .await?;
        page.button("Go to this pair").await?.click().await?;
        let worst = judged.most_inconsistent.context("all agree")?;
        let script = "return document.activeElement.getAttribute('aria-label')";
        let pair: String = page.ask(script, vec![]).await?;
        let pillars = figures.pillars();
        let (first, second) = (worst.row.min(worst.column), worst.row.max(worst.column));
        assert_eq!(
            pair,
            format!("{} against {}", pillars[first], pillars[second])
        );
        expect_accessible(page).await?;
        page.resize(browser_tests::DESKTOP).await?;
        page.press(Key::Escape).await?;
        // Leaving applies nothing and loses nothing.
        let answered = page.query_after("").await?;
        assert_eq!(
            answered,
            "?ahp=partnership:learning:5,political:learning:-3,political:partnership:9"
        );
        page.wait_for_text("Your answers are kept (All pairs)")
            .await?;
        page.button("Open the answers…").await?.click().await?;
        page.button("Use these weights").await?.click().await?;
        let weighed = page.query_after(&answered).await?;
        let scenario = from_query(&weighed).0;
        let framework = figures.package().dataset.framework();
        let given = asking::given(framework, &WeightMap::new(), &scenario.answers, Form::Pairs);
        let given = given?.context("no weights follow")?;
        assert_eq!(page.percentages().await?, percentages(&figures, &given));
        let poor = format!("(consistency ratio {ratio}, above 0.1)");
        page.wait_for_text(&poor).await?;
        // Another form, by its own questions, after a fresh start at this address.
        page.open(&weighed).await?;
        page.wait_for_text(&poor).await?;
        page.button("Open the answers…").await?.click().await?;
        page.option("Best and worst").await?.click().await?;
        page.wait_for_text("Questions answered: 0 of 9").await?;
        page.list("Matters most").await?.choose(learning).await?;
        page.list("Matters least").await?.choose(POLITICAL).await?;
        let (most, much) = (
            "9 – matters extremely more than",
            "3 – matters somewhat more than",
        );
        page.list(&format!("{learning} against {POLITICAL}"))
            .await?
            .choose(most)
            .await?;
        let between = pillars
            .iter()
            .filter(|name| ![learning, POLITICAL].contains(&name.as_str()));
        for name in between {
            page.list(&format!("{learning} against {name}"))
                .await?
                .choose(much)
                .await?;
            page.list(&format!("{name} against {POLITICAL}"))
                .await?
                .choose(much)
                .await?;
        }
        page.wait_for_text("Your answers agree with each other throughout.")
            .await?;
        expect_accessible(page).await?;
        page.resize(browser_tests::DESKTOP).await?;
        page.button("Use these weights").await?.click().await?;
        page.wait_for_text("Weights follow your answers (Best and worst).")
            .await?;
        let followed = page.query().await?;
        let answers = from_query(&followed).0.answers;
        let given = asking::given(framework, &WeightMap::new(), &answers, Form::BestWorst);
        let given = given?.context("no weights follow")?;
        assert_eq!(page.percentages().await?, percentages(&figures, &given));
        assert_eq!(
            figures.percentages(&followed),
            percentages(&figures, &given)
        );
        type_weight(page, "50").await?;
        page.wait_for_text("Your answers are kept (All pairs, Best and worst)")
            .await
    })
    .await
}

#[tokio::test]
async fn an_indicator_has_a_weight_within_its_principle() -> Result<()> {
    with_reader(async |page, _| {
        let figures = Figures::of(EUROPE)?;
        page.open("").await?;
        page.fold("3 indicators, 3 of them proxies")
            .await?
            .click()
            .await?;
        let names = [
            "Quality of local government",
            "Women in regional assemblies",
            "Spending on research and development",
        ];
        let field = async |name: &str| {
            page.number_field(&format!("{name}, weight in per cent"))
                .await
        };
        page.button(&format!("Lock {}", names[2]))
            .await?
            .click()
            .await?;
        let locked = page.query_after("").await?;
        assert_eq!(locked, "?locks=research-spending");
        field(names[0]).await?.type_over("60").await?;
        let query = page.query_after(&locked).await?;
        let mut shown = Vec::new();
        for name in names {
            shown.push(field(name).await?.value().await?);
        }
        assert_eq!(shown, ["60", "7", "33"]);
        assert!(
            query.contains("government-quality:60") && !query.contains("political"),
            "{query}"
        );
        page.expect_ranking(&figures.at(&query)?.rows()?).await?;
        assert_ne!(figures.at(&query)?.rows()?, figures.at("")?.rows()?);
        page.button("Undo").await?.click().await?;
        assert_eq!(page.query_after(&query).await?, locked);
        expect_accessible(page).await
    })
    .await
}

#[tokio::test]
async fn any_weights_can_be_the_baseline() -> Result<()> {
    with_reader(async |page, _| {
        page.open(UNEVEN).await?;
        let changes = async || {
            let rows = page.ranking().await?;
            Ok::<_, anyhow::Error>(
                rows.into_iter()
                    .filter(|row| !row.change.is_empty())
                    .count(),
            )
        };
        assert!(changes().await? > 0);
        page.button("Use these weights as the baseline")
            .await?
            .click()
            .await?;
        let own = page.query_after(UNEVEN).await?;
        assert_eq!(
            own,
            format!("{UNEVEN}&{}", UNEVEN.replace("?w=", "baseline="))
        );
        page.wait_for("changes to be counted from here", async || {
            Ok(changes().await? == 0)
        })
        .await?;
        page.wait_for_text("weights of your own").await?;
        page.button("Baseline as published").await?.click().await?;
        assert_eq!(page.query_after(&own).await?, UNEVEN);
        page.wait_for("changes to be counted as before", async || {
            Ok(changes().await? > 0)
        })
        .await
    })
    .await
}
