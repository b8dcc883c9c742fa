//! The room: a code by which an audience follows on its own telephones, and the
//! weights that come back from it.

pub mod contents;
mod follow;
mod gather;
mod ranked;
mod reasons;
mod strip;
mod wanted;

use leptos::prelude::*;

use super::lazy::{Lazy, code};
use super::parts::icon::Icon;
use super::parts::sheet::{Sheet, SheetFrame};
use super::parts::tool::Tool;
use store::Explorer;

/// The room's sheet, and what was put on it: that stays while the page lives,
/// since answers come in over minutes, and is kept nowhere.
#[derive(Clone, Copy)]
pub struct Room {
    sheet: Sheet,
    /// The address at which the room finds the explorer, as typed.
    base: RwSignal<String>,
    /// The addresses that came back.
    handed_in: RwSignal<String>,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            sheet: Sheet::new(),
            base: RwSignal::new(String::new()),
            handed_in: RwSignal::new(String::new()),
        }
    }
}

impl Room {
    /// The room of the page that the calling view is on.
    #[must_use]
    pub fn get() -> Self {
        expect_context::<Self>()
    }

    /// Opens its sheet, whatever lies on the page.
    pub fn open(self) {
        self.sheet.open();
    }
}

/// A button that opens the sheet.
#[component]
pub fn RoomButton() -> impl IntoView {
    let explorer = Explorer::get();
    let room = Room::get();
    view! {
        <Tool
            icon=Icon::Code
            name=explorer.label("room")
            opens_sheet=true
            on_press=Callback::new(move |()| room.open())
        />
    }
}

/// The sheet, once on the page.
#[component]
pub fn RoomSheet() -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Room::get().sheet;
    view! {
        <SheetFrame sheet class="room" labelled_by="room-title">
            <h2 id="room-title">{explorer.label("room")}</h2>
            <Lazy code=code::room() />
        </SheetFrame>
    }
}
