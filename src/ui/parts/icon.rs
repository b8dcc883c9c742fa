//! Line icons, drawn for this page on a grid of 20. They are decoration: the
//! control that holds one has the name.

use leptos::prelude::*;

/// What an icon shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A closed padlock.
    Locked,
    /// An open padlock.
    Unlocked,
    /// A cross.
    Close,
    /// A chain of two links.
    Link,
    /// An i in a circle.
    About,
    /// A plus.
    Add,
    /// An arrow that turns back.
    Undo,
    /// An arrow that turns forward.
    Redo,
    /// A drawing pin.
    Pin,
    /// An arrow up beside an arrow down.
    Reverse,
    /// An arrow to what comes next.
    Onward,
    /// A ribbon that marks a page.
    Bookmark,
    /// The corners of a code to be read by a telephone.
    Code,
    /// A minus.
    Minus,
    /// An arrow up.
    North,
    /// An arrow down.
    South,
    /// An arrow to the left, in every language: maps are not mirrored.
    West,
    /// An arrow to the right.
    East,
    /// An arrow to what came before.
    Back,
    /// A screen on its stand.
    Stage,
    /// Bars of several lengths.
    Bars,
    /// A sheet with lines.
    Notes,
    /// The corners of a screen.
    Whole,
    /// Two brackets, as markup has them.
    Markup,
    /// A glass to look closely with.
    Search,
    /// A disc, half of it dark.
    Colours,
    /// Three dots.
    More,
    /// A point down, to what can be chosen instead.
    Down,
    /// A triangle onward: what follows by itself begins.
    Play,
    /// Two bars: it stops.
    Pause,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Locked => "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9",
            Self::Unlocked => "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 5.8-1",
            Self::Close => "M5 5l10 10M15 5L5 15",
            Self::Link => {
                "M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1"
            }
            Self::About => "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15M10 9v5M10 6v.5",
            Self::Pin => "M7 3h6M8 3v5l-2.5 3.5h9L12 8V3M10 11.5V17",
            Self::Onward => "M4 10h12M11 5l5 5l-5 5",
            Self::Reverse => "M6.5 16V4M3.5 7l3-3l3 3M13.5 4v12M10.5 13l3 3l3-3",
            Self::Add => "M10 4v12M4 10h12",
            Self::Undo => "M7 4L3.5 7.5L7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9h-4",
            Self::Redo => "M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9h4",
            Self::Bookmark => "M5.5 3h9v14l-4.5-3.5L5.5 17z",
            Self::Code => {
                "M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2h-2zM16.5 11.5v5h-5"
            }
            Self::Minus => "M4 10h12",
            Self::North => "M10 16V4M5 9l5-5l5 5",
            Self::South => "M10 4v12M5 11l5 5l5-5",
            Self::West => "M16 10H4M9 5l-5 5l5 5",
            Self::East => "M4 10h12M11 5l5 5l-5 5",
            Self::Back => "M16 10H4M9 5l-5 5l5 5",
            Self::Stage => "M3 4h14v9H3zM10 13v4M6.5 17h7",
            Self::Bars => "M4 5h12M4 10h8M4 15h5",
            Self::Notes => "M5 3h10v14H5zM8 7h4M8 10h4M8 13h2",
            Self::Whole => "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
            Self::Markup => "M7 5l-5 5l5 5M13 5l5 5l-5 5",
            Self::Search => "M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M12.5 12.5l4.5 4.5",
            Self::Colours => "M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14M10 3v14M12.5 3.5v13M15 5.2v9.6",
            Self::More => "M4.5 10h.01M10 10h.01M15.5 10h.01",
            Self::Down => "M5.5 8l4.5 4.5l4.5-4.5",
            Self::Play => "M6 4l10 6l-10 6z",
            Self::Pause => "M7 4v12M13 4v12",
        }
    }
}

/// Draws an icon.
#[component]
pub fn Glyph(
    /// Which one.
    #[prop(into)]
    icon: Signal<Icon>,
) -> impl IntoView {
    view! {
        <svg class="glyph" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d=move || icon.get().path() />
        </svg>
    }
}
