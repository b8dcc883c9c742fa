//! Windows of this page that speak to each other, and to no other page.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel to all other windows that have one of the same name.
pub struct Channel {
    channel: BroadcastChannel,
    _closure: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// Opens it; `hear` gets what others say. None where the browser has no such
    /// channels.
    pub fn open(name: &str, mut hear: impl FnMut(&str) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let closure = Closure::new(move |event: MessageEvent| {
            // Whatever is no text is none of ours.
            if let Some(text) = event.data().as_string() {
                hear(&text);
            }
        });
        channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
        Some(Self {
            channel,
            _closure: closure,
        })
    }

    /// Says something to all others.
    pub fn say(&self, text: &str) {
        // An open channel takes any text.
        let _ = self.channel.post_message(&text.into());
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
