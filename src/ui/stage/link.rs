//! What the stage and the presenter's window say to each other.

use leptos::prelude::*;

use super::{Props, words};
use browser::channel::Channel;
use browser::stage::{fresh_id, open_beside};
use scenario::ScenarioStoreFields;
use scenario::talk::{Message, StageState, channel_name, presenter_fragment};
use scenario::{Scenario, to_query};
use store::{Explorer, effect};

/// The stage's end.
#[derive(Clone, Copy)]
pub(super) struct StageLink {
    channel: StoredValue<Option<Channel>, LocalStorage>,
}

impl StageLink {
    /// Tells whoever follows this talk what is on stage, and does what is asked,
    /// until the stage is left.
    pub fn open(explorer: Explorer, props: Props) -> Self {
        let state = Memo::new(move |_| state(explorer, props));
        let id = explorer.talk.own_id(fresh_id);
        let channel = StoredValue::new_local(None::<Channel>);
        let say = move |message: &Message| {
            let text = message.to_text();
            channel.try_with_value(|channel| {
                if let (Some(channel), Some(text)) = (channel, text) {
                    channel.say(&text);
                }
            });
        };
        let hear = move |text: &str| match Message::from_text(text) {
            Some(Message::Hello) => say(&Message::Shows(state.get_untracked())),
            Some(Message::Wants(order)) => props.obey(explorer, order),
            // Another stage of the same talk, or none of our own words.
            Some(Message::Shows(_) | Message::Left) | None => {}
        };
        channel.set_value(Channel::open(&channel_name(&id), hear));
        effect(move || say(&Message::Shows(state.get())));
        on_cleanup(move || say(&Message::Left));
        Self { channel }
    }

    /// Opens the presenter's window; whether the browser let it.
    pub fn open_window(self, explorer: Explorer) -> bool {
        if self.channel.with_value(Option::is_none) {
            return false;
        }
        let id = explorer.talk.own_id(fresh_id);
        let look = Scenario {
            lang: Some(explorer.texts.read_untracked().language()),
            theme: *explorer.scenario.theme().read_untracked(),
            ..Scenario::default()
        };
        let fragment = presenter_fragment(&id);
        open_beside(&to_query(&look), &fragment, &channel_name(&id))
    }
}

fn state(explorer: Explorer, props: Props) -> StageState {
    let place = explorer.scene_on_screen();
    let sentence = words::sentence(explorer);
    let scenes = explorer.talk.scenes.read();
    let scene = place.and_then(|place| scenes.get(place));
    let next = scenes.get(place.map_or(0, |place| place + 1));
    let caption = |listed: &store::talk::Listed| listed.scene.shown_caption().to_owned();
    StageState {
        position: place.map(|place| place + 1),
        count: scenes.len(),
        caption: scene.map(caption).unwrap_or_default(),
        sentence,
        notes: scene
            .map(|listed| listed.scene.notes.clone())
            .unwrap_or_default(),
        next: next.map(caption),
        is_blank: props.is_blank.get(),
        has_weights: props.has_weights.get(),
    }
}
