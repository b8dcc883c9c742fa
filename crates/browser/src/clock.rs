//! What day it is for the reader.

use js_sys::Date;

/// This moment in UTC, as ISO 8601 writes it.
#[must_use]
pub fn now() -> String {
    Date::new_0().to_iso_string().into()
}

/// Today where the reader is, as ISO 8601 writes it.
#[must_use]
pub fn today() -> String {
    let now = Date::new_0();
    format!(
        "{:04}-{:02}-{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date()
    )
}
