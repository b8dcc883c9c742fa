//! The page's looks as charts are told of them.

use leptos::prelude::*;

use browser::page::resolved_colours;
use charts::Theme;
use charts::palette::PROPERTIES;
use store::Explorer;

/// The page's font families, for text that the chart library draws.
///
/// After the page's own faces come the same ones as a reader may have them
/// installed, for images that are opened elsewhere.
pub const FONT: &str = "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans Arabic Variable', \
    'Noto Sans Arabic', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif";

/// Colours, font and direction of this moment.
#[must_use]
pub fn chart_theme(explorer: Explorer) -> Memo<Theme> {
    Memo::new(move |_| {
        explorer.look.track();
        let is_rtl = explorer.texts.read().language().is_rtl();
        Theme::new(&resolved_colours(&PROPERTIES), FONT, is_rtl)
    })
}
