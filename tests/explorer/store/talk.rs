//! Scenes in the store: kept, ordered, taken back; and a talk on its way through
//! them, which shows what each scene's own address shows.

use proptest::prelude::*;
use reactive_graph::prelude::*;
use scenario::saved::{MAX_SCENES, Scene};
use scenario::talk::to_fragment;
use scenario::{ScenarioStoreFields, View, from_query};
use store::talk::{Origin, SceneId, Step};
use store::{Explorer, Notice, TalkFailure};

use super::steps::expect_as_afresh;
use super::world::{Chosen, Page, World};
use data::own::OwnFile;

const KEPT: &str = "learning-city-index.saved";

/// Scenes of one data set that differ in all that a talk is about.
const SCENES: [&str; 4] = [
    "w=inclusion:50,learning:10,partnership:10,political:10,prosperity:10,recognition:10",
    "w=prosperity:1&focus=lisbon&view=map",
    "norm=rank&agg=copeland&w=adult-learning:3,museums:1&view=robustness",
    "focus=oslo&cities=oslo,rome&view=compare&theme=dark",
];

fn names(page: &Page) -> Vec<String> {
    let scenes = page.explorer.talk.scenes.get_untracked();
    scenes.into_iter().map(|listed| listed.scene.name).collect()
}

fn id(page: &Page, name: &str) -> SceneId {
    let scenes = page.explorer.talk.scenes.get_untracked();
    let found = scenes.into_iter().find(|listed| listed.scene.name == name);
    found.unwrap_or_else(|| panic!("no scene {name}")).id
}

/// A page with these scenes, which a file brought and the reader kept.
fn with_scenes(world: &std::rc::Rc<World>, queries: &[&str]) -> Page {
    let scene =
        |(place, query): (usize, &&str)| Scene::new(format!("Scene {place}"), from_query(query).0);
    let scenes: Vec<Scene> = queries.iter().enumerate().map(scene).collect();
    world.keep(KEPT, &scenario::saved::to_text(&scenes).unwrap());
    let page = world.open();
    page.act(Explorer::recall_scenes);
    page
}

#[test]
fn a_scene_is_made_in_one_press_and_kept() {
    let world = World::at("focus=oslo&present=1");
    let page = world.open();
    page.act(|explorer| {
        explorer.recall_scenes();
        explorer.save_beside("Ranking");
        explorer.save_beside("Ranking");
        explorer.save_as("Mine");
        explorer.caption_scene(explorer.talk.scenes.get_untracked()[0].id, "Oslo leads");
        explorer.note_scene(explorer.talk.scenes.get_untracked()[0].id, "Pause.");
    });
    assert_eq!(names(&page), ["Ranking", "Ranking (2)", "Mine"]);
    let again = World::at("");
    again.keep(KEPT, &world.kept(KEPT).unwrap());
    let fresh = again.open();
    fresh.act(Explorer::recall_scenes);
    assert_eq!(names(&fresh), names(&page));
    let first = &fresh.explorer.talk.scenes.get_untracked()[0].scene;
    assert_eq!(
        (first.caption.as_str(), first.notes.as_str()),
        ("Oslo leads", "Pause.")
    );
    assert_eq!(first.scenario.focus.as_deref(), Some("oslo"));
    assert!(first.scenario.sha.is_some());
    assert!(!first.scenario.present, "a scene is no stage");
}

#[test]
fn a_name_that_is_there_shows_something_else_and_keeps_its_words() {
    let world = World::at("");
    let page = with_scenes(&world, &SCENES);
    let second = id(&page, "Scene 1");
    page.act(|explorer| {
        explorer.caption_scene(second, "Prosperity alone");
        explorer.open_view(View::Explore);
        explorer.save_as("Scene 1");
    });
    assert_eq!(names(&page).len(), 4);
    let scene = page.explorer.talk.scenes.get_untracked()[1].scene.clone();
    assert_eq!(scene.scenario.view, View::Explore);
    assert_eq!(scene.caption, "Prosperity alone");
    // A name that another has, or none, is refused.
    assert!(!page.act(|explorer| explorer.rename_scene(second, "Scene 0")));
    assert!(!page.act(|explorer| explorer.rename_scene(second, "  ")));
    assert!(page.act(|explorer| explorer.rename_scene(second, " Money ")));
    assert_eq!(names(&page), ["Scene 0", "Money", "Scene 2", "Scene 3"]);
}

#[test]
fn order_copies_and_what_is_given_up_can_be_changed_and_taken_back() {
    let world = World::at("");
    let page = with_scenes(&world, &SCENES);
    let first = id(&page, "Scene 0");
    page.act(|explorer| explorer.move_scene(first, 2));
    assert_eq!(names(&page), ["Scene 1", "Scene 2", "Scene 0", "Scene 3"]);
    page.act(|explorer| explorer.move_scene(first, -9));
    page.act(|explorer| explorer.move_scene(id_of(explorer, 3), 1));
    assert_eq!(names(&page), ["Scene 0", "Scene 1", "Scene 2", "Scene 3"]);
    page.act(|explorer| explorer.duplicate_scene(first));
    assert_eq!(names(&page)[..2], ["Scene 0", "Scene 0 (2)"]);
    page.act(|explorer| explorer.remove_scene(first));
    assert_eq!(names(&page)[0], "Scene 0 (2)");
    page.act(Explorer::restore_scene);
    assert_eq!(names(&page)[..2], ["Scene 0", "Scene 0 (2)"]);
    // It is taken back once.
    page.act(Explorer::restore_scene);
    assert_eq!(names(&page).len(), 5);
    let kept = scenario::saved::from_text(&world.kept(KEPT).unwrap()).unwrap();
    let kept: Vec<String> = kept.into_iter().map(|scene| scene.name).collect();
    assert_eq!(kept, names(&page));
}

fn id_of(explorer: &Explorer, place: usize) -> SceneId {
    explorer.talk.scenes.get_untracked()[place].id
}

#[test]
fn past_the_most_scenes_the_reader_is_told_and_none_is_lost() {
    let world = World::at("");
    let page = with_scenes(&world, &[""; MAX_SCENES]);
    page.act(|explorer| explorer.save_as("One more"));
    assert_eq!(names(&page).len(), MAX_SCENES);
    assert!(!names(&page).contains(&"One more".to_owned()));
    let notices = page.explorer.notices.get_untracked();
    assert!(notices.contains(&Notice::NoRoomForScenes), "{notices:?}");
}

#[test]
fn a_talk_in_the_address_leaves_the_readers_own_scenes_alone() {
    let guests = [Scene::new("Guest".to_owned(), from_query(SCENES[1]).0)];
    let world = World::at("");
    world.set_fragment(&to_fragment(&guests, true).unwrap());
    let page = with_scenes(&world, &SCENES[..2]);
    let before = world.kept(KEPT);
    page.act(Explorer::open_talk_of_address);
    assert_eq!(names(&page), ["Guest"]);
    assert_eq!(page.explorer.talk.origin.get_untracked(), Origin::Address);
    page.act(|explorer| {
        explorer.save_as("Among guests");
        explorer.recall_scenes();
    });
    assert_eq!(names(&page), ["Guest", "Among guests"]);
    assert_eq!(world.kept(KEPT), before, "guests are not kept");
    page.act(Explorer::keep_guests);
    assert_eq!(
        names(&page),
        ["Scene 0", "Scene 1", "Guest", "Among guests"]
    );
    assert_ne!(world.kept(KEPT), before);
    page.act(Explorer::open_talk_of_address);
    page.act(Explorer::dismiss_guests);
    assert_eq!(names(&page).len(), 4);
}

#[test]
fn what_is_told_of_a_talk_before_the_data_set_is_there_stays_told() {
    let world = World::at("");
    world.set_fragment("talk=AAAA");
    world.hold("values.csv");
    let page = world.open();
    page.act(Explorer::open_talk_of_address);
    world.let_go("values.csv");
    page.rest();
    let is_told = |page: &Page| {
        let notices = page.explorer.notices.get_untracked();
        let why = TalkFailure::Damaged;
        notices.contains(&Notice::TalkUnreadable { why })
    };
    assert!(page.explorer.package.get_untracked().is_some());
    assert!(is_told(&page));
}

#[test]
fn a_talk_or_a_file_that_cannot_be_opened_is_told_and_changes_nothing() {
    let world = World::at("view=map");
    world.set_fragment("talk=AAAA");
    let page = with_scenes(&world, &SCENES[..1]);
    page.act(Explorer::open_talk_of_address);
    let file = |text: &str| {
        Box::new(Chosen(OwnFile {
            name: "talk.json".to_owned(),
            bytes: text.as_bytes().to_vec(),
        }))
    };
    page.act(|explorer| explorer.open_scenes_file(file("{")));
    assert_eq!(names(&page), ["Scene 0"]);
    let notices = page.explorer.notices.get_untracked();
    let why = TalkFailure::Damaged;
    let name = "talk.json".to_owned();
    assert!(
        notices.contains(&Notice::TalkUnreadable { why }),
        "{notices:?}"
    );
    assert!(
        notices.contains(&Notice::ScenesUnreadable { name, why }),
        "{notices:?}"
    );
    // One that can be opened is a guest.
    let text = world.kept(KEPT).unwrap();
    page.act(|explorer| explorer.open_scenes_file(file(&text)));
    assert_eq!(page.explorer.talk.origin.get_untracked(), Origin::File);
}

#[test]
fn a_whole_talk_goes_from_scene_to_scene_and_stays_where_it_ends() {
    let world = World::at("");
    let page = with_scenes(&world, &SCENES);
    page.act(Explorer::begin_presenting);
    for (place, scene) in SCENES.into_iter().enumerate() {
        page.act(|explorer| explorer.step(Step::Next));
        page.rest();
        assert_eq!(page.act(|explorer| explorer.scene_on_screen()), Some(place));
        let query = world.bar();
        assert!(query.contains("present=1"), "{query}");
        let (shown, _) = from_query(&query);
        let mut expected = from_query(scene).0;
        expected.present = true;
        assert_eq!(shown, expected);
        expect_as_afresh(&page, &world, scene);
    }
    // After the last there is none.
    let last = world.bar();
    page.act(|explorer| explorer.step(Step::Next));
    page.rest();
    assert_eq!(world.bar(), last);
    page.act(|explorer| explorer.step(Step::First));
    page.act(|explorer| explorer.step(Step::Previous));
    page.rest();
    assert_eq!(page.act(|explorer| explorer.scene_on_screen()), Some(0));
    page.act(|explorer| explorer.step(Step::Last));
    page.act(Explorer::end_presenting);
    page.rest();
    let left = from_query(&world.bar()).0;
    assert_eq!(left, from_query(SCENES[3]).0, "{}", world.bar());
    expect_as_afresh(&page, &world, "the end");
}

#[test]
fn weights_travel_frame_by_frame_and_adding_to_a_whole() {
    let world = World::at("");
    let page = with_scenes(&world, &["", SCENES[0]]);
    page.act(Explorer::begin_presenting);
    page.act(|explorer| explorer.step(Step::First));
    page.rest();
    page.act(|explorer| explorer.step(Step::Next));
    let mut seen = Vec::new();
    while page.pass_frame() {
        let shares = page.explorer.derived.shares.get_untracked();
        assert_eq!(shares.iter().sum::<u32>(), 10_000);
        seen.push(shares[3]);
    }
    assert!(seen.len() > 5, "{seen:?}");
    assert!(seen.is_sorted(), "{seen:?}");
    assert!(seen[1] > 1_667 && seen[1] < 5_000, "{seen:?}");
    assert_eq!(seen.last(), Some(&5_000));
    let between = page.explorer.talk.between.get_untracked().unwrap();
    let weight = between.weight.unwrap();
    let shown = (weight.from.value(), weight.to.value());
    assert_eq!((weight.pillar, shown), (3, (16.7, 50.0)));
    assert!(between.moved.is_some());
}

#[test]
fn who_wants_less_motion_is_there_at_once() {
    let world = World::at("");
    world.calm();
    let page = with_scenes(&world, &["", SCENES[0]]);
    page.act(|explorer| explorer.step(Step::Last));
    assert_eq!(page.explorer.derived.shares.get_untracked()[3], 5_000);
    assert!(page.explorer.talk.between.get_untracked().is_some());
    expect_as_afresh(&page, &world, "calm");
}

#[test]
fn a_weight_that_is_taken_in_hand_on_the_way_stays_in_hand() {
    let world = World::at("");
    let page = with_scenes(&world, &["", SCENES[0]]);
    page.act(|explorer| explorer.step(Step::Last));
    assert!(page.pass_frame() && page.pass_frame());
    page.act(Explorer::reset_weights);
    page.rest();
    assert!(page.explorer.scenario.weights().get_untracked().is_empty());
    expect_as_afresh(&page, &world, "in hand");
}

#[test]
fn pointing_at_a_city_lasts_until_it_is_let_go() {
    let world = World::at("focus=oslo&present=1");
    let page = world.open();
    let focus = || page.explorer.scenario.focus().get_untracked();
    page.act(|explorer| explorer.point_at(3));
    page.act(|explorer| explorer.point_at(4));
    assert_ne!(focus().as_deref(), Some("oslo"));
    assert!(page.act(Explorer::let_go));
    assert_eq!(focus().as_deref(), Some("oslo"));
    assert!(!page.act(Explorer::let_go));
    expect_as_afresh(&page, &world, "let go");
    // Who leaves the stage keeps what was shown there.
    page.act(|explorer| explorer.point_at(3));
    let pointed = focus();
    page.act(Explorer::end_presenting);
    assert_eq!(focus(), pointed);
    expect_as_afresh(&page, &world, "left");
}

#[test]
fn back_leads_to_the_scene_before() {
    let world = World::at("");
    let page = with_scenes(&world, &SCENES);
    page.act(Explorer::begin_presenting);
    for _ in 0..3 {
        page.act(|explorer| explorer.step(Step::Next));
        page.rest();
    }
    assert!(page.back());
    page.rest();
    assert_eq!(page.act(|explorer| explorer.scene_on_screen()), Some(1));
    expect_as_afresh(&page, &world, "back");
}

fn walk() -> impl Strategy<Value = Vec<(usize, u8)>> {
    proptest::collection::vec((0..8_usize, 0..4_u8), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn however_a_talk_is_walked_through_it_ends_as_its_address_shows(walk in walk()) {
        let world = World::at("");
        let page = with_scenes(&world, &SCENES);
        for &(what, n_frames) in &walk {
            match what {
                0 | 1 => page.act(|explorer| explorer.step(Step::Next)),
                2 => page.act(|explorer| explorer.step(Step::Previous)),
                3 => page.act(|explorer| explorer.step(Step::First)),
                4 => page.act(|explorer| explorer.step(Step::Last)),
                5 => page.act(|explorer| explorer.point_at(usize::from(n_frames))),
                6 => drop(page.act(Explorer::let_go)),
                _ => page.act(Explorer::undo),
            }
            for _ in 0..n_frames {
                page.pass_frame();
            }
        }
        expect_as_afresh(&page, &world, &format!("{walk:?}"));
    }
}
