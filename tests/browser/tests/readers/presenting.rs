//! A presenter before a room: scenes, the stage, and the window with the notes.

use anyhow::{Context, Result, ensure};
use browser_tests::{PHONE, Page, with_reader, with_reader_at_a_screen};
use fantoccini::key::Key;
use serde_json::json;

use crate::access::expect_accessible;
use crate::own_files::give;
use crate::saving::Folder;

/// Three scenes as a reader would have kept them: weights, a city, another view.
const SCENES: &str = r#"{"version":2,"scenes":[
    {"name":"All alike","notes":"Welcome.","scenario":{"version":2}},
    {"name":"Inclusion","caption":"What if inclusion counted half?","notes":"Wait for the rows.",
     "scenario":{"version":2,"weights":{"political":10,"partnership":10,"learning":10,
     "inclusion":50,"prosperity":10,"recognition":10}}},
    {"name":"Lisbon","scenario":{"version":2,"focus":"lisbon","view":"map"}}]}"#;

/// Opens the page with these scenes kept.
async fn open_with_scenes(page: &Page, query: &str) -> Result<()> {
    page.open("").await?;
    page.ask::<()>(
        "localStorage.setItem('learning-city-index.saved', arguments[0])",
        vec![json!(SCENES)],
    )
    .await?;
    page.open(query).await
}

/// Waits for the caption of the scene on stage.
async fn expect_scene(page: &Page, caption: &str) -> Result<()> {
    page.find("heading", caption).await.map(drop)
}

async fn wait_for_stage(page: &Page) -> Result<()> {
    page.find("region", "Presentation").await.map(drop)
}

async fn wait_until_left(page: &Page) -> Result<()> {
    page.find("button", "Present").await.map(drop)
}

/// Waits until the weights have arrived where this query puts them.
async fn expect_address(page: &Page, part: &str) -> Result<()> {
    page.wait_for(&format!("“{part}” in the address"), async || {
        Ok(page.query().await?.contains(part))
    })
    .await
}

#[tokio::test]
async fn a_whole_talk_is_given_with_page_down_alone() -> Result<()> {
    with_reader(async |page, _| {
        open_with_scenes(page, "").await?;
        page.button("Present").await?.click().await?;
        wait_for_stage(page).await?;
        // The page's own first scene is on screen already.
        expect_scene(page, "All alike").await?;
        page.press(Key::PageDown).await?;
        expect_scene(page, "What if inclusion counted half?").await?;
        expect_address(page, "inclusion:50").await?;
        page.wait_for_text("Inclusion and social cohesion: from 16.7% to 50%.")
            .await?;
        page.wait_for_text("passing").await?;
        page.wait_for_text("2 of 3").await?;
        page.press(Key::PageDown).await?;
        expect_scene(page, "Lisbon").await?;
        expect_address(page, "view=map").await?;
        page.wait_for_text("3 of 3").await?;
        // After the last scene there is nothing more.
        let last = page.query().await?;
        page.press(Key::PageDown).await?;
        page.press(Key::Escape).await?;
        wait_until_left(page).await?;
        let left = page.query().await?;
        ensure!(
            left == last.replace("&present=1", ""),
            "{last} became {left}"
        );
        // What is shown is what the address shows.
        page.open(&left).await?;
        page.find("heading", "Map").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn keys_lead_through_scenes_and_what_stands_on_stage() -> Result<()> {
    with_reader(async |page, _| {
        open_with_scenes(page, "?view=robustness").await?;
        // The key is the button's, which comes with what the head has to offer.
        page.find("button", "Present").await?;
        page.press_all(&[Key::Escape]).await?;
        page.press_with(&[], 'p').await?;
        wait_for_stage(page).await?;
        page.wait_for_text("– of 3").await?;
        page.press(Key::End).await?;
        expect_scene(page, "Lisbon").await?;
        page.press(Key::Home).await?;
        expect_scene(page, "All alike").await?;
        page.press(Key::Right).await?;
        expect_scene(page, "What if inclusion counted half?").await?;
        page.press(Key::Left).await?;
        expect_scene(page, "All alike").await?;
        page.find("region", "Weights").await?;
        page.press_with(&[], 'w').await?;
        page.wait_for("the weights to go", async || {
            Ok(!page.names("region").await?.contains(&"Weights".to_owned()))
        })
        .await?;
        page.press_with(&[], '.').await?;
        page.wait_for_text("The screen is blank.").await?;
        page.press_with(&[], 'b').await?;
        page.wait_for("the screen to come back", async || {
            Ok(!page.shows("The screen is blank.").await?)
        })
        .await?;
        page.press_with(&[], '?').await?;
        page.find("dialog", "Keys").await?;
        page.press(Key::Escape).await?;
        page.press_with(&[], 'p').await?;
        wait_until_left(page).await
    })
    .await
}

#[tokio::test]
async fn a_city_is_pointed_at_by_typing_its_name() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?focus=oslo&present=1").await?;
        wait_for_stage(page).await?;
        for letter in "lisb".chars() {
            page.press_with(&[], letter).await?;
        }
        page.wait_for_text("Lisbon: rank 32 of 43, score 50.1")
            .await?;
        expect_address(page, "focus=lisbon").await?;
        // The row that was out of sight is shown.
        page.find("button", "Lisbon").await?;
        page.press(Key::Escape).await?;
        expect_address(page, "focus=oslo").await?;
        // A letter that is a key of its own begins a name after a stroke.
        for letter in "/warsaw".chars() {
            page.press_with(&[], letter).await?;
        }
        page.wait_for_text("Warsaw: rank 22 of 43").await?;
        for letter in "qq".chars() {
            page.press_with(&[], letter).await?;
        }
        page.wait_for_text("No city’s name begins like that.")
            .await?;
        page.press(Key::Escape).await?;
        page.press(Key::Escape).await?;
        wait_until_left(page).await
    })
    .await
}

#[tokio::test]
async fn while_something_is_typed_the_key_is_a_letter() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        let search = page.find("searchbox", "Search").await?;
        search.element().send_keys("p").await?;
        page.wait_for_text("of 43").await?;
        ensure!(!page.query().await?.contains("present"));
        Ok(())
    })
    .await
}

/// Reduced motion as the reader's system asks for it.
async fn calm(page: &Page) -> Result<()> {
    let features = json!([{ "name": "prefers-reduced-motion", "value": "reduce" }]);
    page.tell_browser(
        "Emulation.setEmulatedMedia",
        json!({ "features": features }),
    )
    .await
    .map(drop)
}

/// Every address that the page writes is noted; and every share of inclusion that
/// is on stage.
const WATCH: &str = "
    window.seen = [];
    const look = () => {
        const cell = [...document.querySelectorAll('dt')].find((term) =>
            term.textContent.startsWith('Inclusion'));
        const share = cell && cell.nextElementSibling.textContent;
        if (share && window.seen.at(-1) !== share) window.seen.push(share);
    };
    look();
    new MutationObserver(look).observe(document.body,
        { subtree: true, childList: true, characterData: true });";

#[tokio::test]
async fn weights_travel_between_scenes_and_not_where_motion_is_unwanted() -> Result<()> {
    for is_calm in [false, true] {
        with_reader(async |page, _| {
            if is_calm {
                calm(page).await?;
            }
            open_with_scenes(page, "?present=1").await?;
            expect_scene(page, "All alike").await?;
            page.find("region", "Weights").await?;
            page.ask::<()>(WATCH, vec![]).await?;
            page.press(Key::PageDown).await?;
            expect_address(page, "inclusion:50").await?;
            page.wait_for_text("from 16.7% to 50%").await?;
            let seen: Vec<String> = page.ask("return window.seen", vec![]).await?;
            let ends = (seen.first(), seen.last());
            let (first, last) = ("16.7%".to_owned(), "50%".to_owned());
            ensure!(ends == (Some(&first), Some(&last)), "{seen:?}");
            ensure!((seen.len() == 2) == is_calm, "{seen:?}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn scenes_are_made_named_ordered_and_given_up_by_keyboard() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        page.button("Scenes").await?.click().await?;
        let add = page.button("Add what is on screen").await?;
        add.element().send_keys("\u{e007}").await?;
        page.button("Stockholm leads 43 cities").await?;
        let name = page.find("textbox", "Name of this scene").await?;
        name.type_over("Second").await?;
        add.element().send_keys("\u{e007}").await?;
        page.button("Second").await?;
        // Up, and the focus stays where it was.
        page.button("Move Second up")
            .await?
            .element()
            .send_keys("\u{e007}")
            .await?;
        page.wait_for("the order", async || {
            let names = page.names("button").await?;
            let place = |name: &str| names.iter().position(|found| found == name);
            Ok(place("Second") < place("Stockholm leads 43 cities"))
        })
        .await?;
        page.wait_for("the focus", async || {
            let script = "return document.activeElement.getAttribute('aria-label')";
            Ok(page.ask::<Option<String>>(script, vec![]).await?.as_deref()
                == Some("Move Second up"))
        })
        .await?;
        page.button("Texts of Second").await?.click().await?;
        let caption = page.find("textbox", "Caption for the room").await?;
        caption.type_over("A second look").await?;
        let notes = page.find("textbox", "Speaker’s notes").await?;
        notes.type_over("Slowly.").await?;
        page.button("Duplicate Second").await?.click().await?;
        page.button("Second (2)").await?;
        page.button("Delete Second").await?.click().await?;
        page.wait_for_text("Deleted: Second.").await?;
        page.button("Undo")
            .await?
            .element()
            .send_keys("\u{e007}")
            .await?;
        page.button("Second").await?;
        let kept: String = page
            .ask(
                "return localStorage.getItem('learning-city-index.saved')",
                vec![],
            )
            .await?;
        ensure!(
            kept.contains("A second look") && kept.contains("Slowly."),
            "{kept}"
        );
        expect_accessible(page).await?;
        page.resize(browser_tests::DESKTOP).await?;
        // The talk begins with its first scene.
        page.find("dialog", "Scenes").await?;
        page.button("Present").await?.click().await?;
        expect_scene(page, "A second look").await
    })
    .await
}

#[tokio::test]
async fn a_talk_in_the_address_is_offered_and_overwrites_nothing() -> Result<()> {
    with_reader(async |page, _| {
        open_with_scenes(page, "").await?;
        // [1, [["Guest", "focus=rome", "Rome, for once", ""]]]
        let talk = "WzEsIFtbIkd1ZXN0IiwgImZvY3VzPXJvbWUiLCAiUm9tZSwgZm9yIG9uY2UiLCAiIl1dXQ";
        page.visit("?lang=en").await?;
        page.open(&format!("?view=city&lang=en#talk={talk}")).await?;
        page.wait_for_text("This address carries a talk of 1 scene.")
            .await?;
        page.find("complementary", "Talk in this address").await?;
        page.names("button").await?;
        let offer = "const offer = document.querySelector('aside[aria-label=\"Talk in this address\"]'); \
            offer.querySelector('button').click()";
        page.ask::<()>(offer, vec![]).await?;
        expect_scene(page, "Rome, for once").await?;
        page.press(Key::Escape).await?;
        wait_until_left(page).await?;
        page.button("Scenes").await?.click().await?;
        page.wait_for_text("It is not kept, nor is what you change in it.")
            .await?;
        page.button("Back to my scenes").await?.click().await?;
        page.button("All alike").await?;

        page.visit("?lang=fr").await?;
        page.open("?lang=en#talk=AAAA").await?;
        page.wait_for_text("The talk in this address cannot be opened.")
            .await
    })
    .await
}

#[tokio::test]
async fn the_presenters_window_follows_the_stage_and_leads_it() -> Result<()> {
    with_reader(async |page, _| {
        open_with_scenes(page, "?present=1").await?;
        expect_scene(page, "All alike").await?;
        let client = page.client();
        let stage = client.window().await?;
        // The browser may have windows that are no reader's.
        let before = client.windows().await?;
        page.button("Presenter window").await?.click().await?;
        page.wait_for("the second window", async || {
            Ok(client.windows().await?.len() > before.len())
        })
        .await?;
        let windows = client.windows().await?;
        let own = windows.into_iter().find(|window| !before.contains(window));
        let own = own.context("no second window")?;
        client.switch_to_window(own.clone()).await?;
        page.wait_for_text("Welcome.").await?;
        page.wait_for_text("1 of 3").await?;
        page.wait_for_text("What if inclusion counted half?")
            .await?;
        page.button("Next scene").await?.click().await?;
        page.wait_for_text("Wait for the rows.").await?;
        page.wait_for_text("2 of 3").await?;
        page.press(Key::PageDown).await?;
        page.wait_for_text("That was the last scene.").await?;
        page.button("Reset").await?.click().await?;
        page.find("timer", "Time since the start").await?;
        expect_accessible(page).await?;

        client.switch_to_window(stage.clone()).await?;
        expect_scene(page, "Lisbon").await?;
        page.press(Key::PageUp).await?;
        expect_scene(page, "What if inclusion counted half?").await?;
        // What is no word of this talk is passed over.
        let noise = "for (const word of ['x', '{\"wants\":\"explode\"}', '[', 7, null, {}, \
            '{\"shows\":{\"count\":1}}', '{\"__proto__\":1}'.repeat(1e5)]) { \
            for (const name of arguments[0]) new BroadcastChannel(name).postMessage(word); }";
        let name: String = page.ask("return new URL(location).search", vec![]).await?;
        page.ask::<()>(noise, vec![json!(["lci-talk-", "lci-talk-0", name])])
            .await?;
        client.switch_to_window(own).await?;
        page.wait_for_text("2 of 3").await?;
        page.button("End the presentation").await?.click().await?;
        page.wait_for_text("The stage has been left.").await?;
        client.close_window().await?;
        client.switch_to_window(stage).await?;
        wait_until_left(page).await
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_on_stage() -> Result<()> {
    with_reader(async |page, _| {
        for query in [
            "?present=1",
            "?present=1&view=compare&theme=dark",
            "?present=1&view=robustness",
            "?present=1&view=map&lang=ar",
        ] {
            page.open(query).await?;
            page.wait_for("the stage", async || {
                page.ask(
                    "return !!document.querySelector('[role=group] button')",
                    vec![],
                )
                .await
            })
            .await?;
            expect_accessible(page).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn in_arabic_the_next_scene_lies_to_the_left() -> Result<()> {
    with_reader(async |page, _| {
        let arabic = SCENES.replace(r#"{"version":2}"#, r#"{"version":2,"lang":"ar"}"#);
        page.open("").await?;
        page.ask::<()>(
            "localStorage.setItem('learning-city-index.saved', arguments[0])",
            vec![json!(arabic)],
        )
        .await?;
        page.open("?lang=ar&present=1").await?;
        expect_scene(page, "All alike").await?;
        page.find("region", "الأوزان").await?;
        page.press(Key::Left).await?;
        expect_scene(page, "What if inclusion counted half?").await
    })
    .await
}

/// Whether the page has the whole screen.
const HAS_SCREEN: &str = "return document.fullscreenElement === document.documentElement";

#[tokio::test]
async fn the_whole_screen_is_taken_and_given_back() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        for is_by_escape in [true, false] {
            page.button("Present").await?.click().await?;
            wait_for_stage(page).await?;
            page.wait_for("the whole screen", async || {
                page.ask(HAS_SCREEN, vec![]).await
            })
            .await?;
            if is_by_escape {
                page.press(Key::Escape).await?;
            } else {
                page.press_with(&[], 'p').await?;
            }
            wait_until_left(page).await?;
            page.wait_for("the screen to be given back", async || {
                Ok(!page.ask::<bool>(HAS_SCREEN, vec![]).await?)
            })
            .await?;
        }
        Ok(())
    })
    .await
}

/// Keeps what the browser hands out to keep its screen awake.
const NOTE_LOCKS: &str = "
    window.locks = [];
    const request = WakeLock.prototype.request;
    WakeLock.prototype.request = async function (kind) {
        const lock = await request.call(this, kind);
        window.locks.push(lock);
        return lock;
    };";

#[tokio::test]
async fn the_screen_stays_awake_for_as_long_as_a_presentation_lasts() -> Result<()> {
    with_reader_at_a_screen(async |page| {
        page.open("").await?;
        page.ask::<()>(NOTE_LOCKS, vec![]).await?;
        page.button("Present").await?.click().await?;
        wait_for_stage(page).await?;
        let held = "return window.locks.filter((lock) => !lock.released).length";
        page.wait_for("a screen that is kept awake", async || {
            Ok(page.ask::<usize>(held, vec![]).await? == 1)
        })
        .await?;
        page.press(Key::Escape).await?;
        wait_until_left(page).await?;
        page.wait_for("a screen that may sleep", async || {
            Ok(page.ask::<usize>(held, vec![]).await? == 0)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_telephone_is_a_stage_too() -> Result<()> {
    // Cities whose name, score and bar are all on the screen.
    let seen = "
        const isSeen = (element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        };
        return [...document.querySelectorAll('.rows tbody tr[aria-rowindex]')]
            .filter((row) => ['.city-name', '.score', '.bar'].every((cell) => isSeen(row.querySelector(cell))))
            .map((row) => row.querySelector('.city-name').innerText)";
    with_reader(async |page, _| {
        page.resize(PHONE).await?;
        page.open("?present=1&focus=lisbon").await?;
        wait_for_stage(page).await?;
        page.wait_for("my city among others on the screen", async || {
            let seen: Vec<String> = page.ask(seen, vec![]).await?;
            Ok(seen.len() >= 5 && seen.iter().any(|city| city == "Lisbon"))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn scenes_leave_as_a_file_and_come_back_from_it() -> Result<()> {
    with_reader(async |page, _| {
        let folder = Folder::of(page, "scenes").await?;
        open_with_scenes(page, "").await?;
        page.button("Scenes").await?.click().await?;
        page.button("Save as a file").await?.click().await?;
        let bytes = folder.file(page, "learning-city-index-scenes.json").await?;
        page.ask::<()>("localStorage.clear()", vec![]).await?;

        // Another reader, with a scene of their own.
        page.open("").await?;
        page.button("Scenes").await?.click().await?;
        let name = page.find("textbox", "Name of this scene").await?;
        name.type_over("Mine").await?;
        page.button("Add what is on screen").await?.click().await?;
        page.button("Mine").await?;
        page.button("Open a file of scenes…").await?;
        give(page, "input", &[("talk.json", &bytes)]).await?;
        for scene in ["All alike", "Inclusion", "Lisbon"] {
            page.button(scene).await?;
        }
        page.wait_for_text("These 3 scenes came with").await?;
        let before = page.query().await?;
        page.button("Inclusion").await?.click().await?;
        let query = page.query_after(&before).await?;
        ensure!(query.contains("inclusion:50"), "the address is {query}");
        // They were guests: the reader's own are as they were.
        page.open("").await?;
        page.button("Scenes").await?.click().await?;
        page.button("Mine").await?;
        ensure!(!page.names("button").await?.contains(&"Lisbon".to_owned()));

        page.button("Open a file of scenes…").await?;
        give(page, "input", &[("talk.json", b"[1")]).await?;
        page.wait_for_text("talk.json").await
    })
    .await
}
