//! What a reader has decided about a table, as a short text for an address.
//!
//! A digit for the version of the form, then the choices as JSON, packed and in
//! letters that need no escape. Whoever made a text, what is read of it is bounded
//! and fits the type; what does not fit the table is passed over as any plan's is.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::plan::{Choices, MAX_DIMENSIONS};
use super::table::MAX_COLUMNS;

/// The version of the form that this build writes and reads.
const VERSION: &str = "1";
/// Bytes of JSON taken at most.
const MOST: usize = 1 << 18;
/// How hard it is tried to pack it: an address has little room.
const LEVEL: u8 = 9;

impl Choices {
    /// As a text; none if it is longer than `most` letters.
    #[must_use]
    pub fn to_text(&self, most: usize) -> Option<String> {
        let json = serde_json::to_vec(self).ok()?;
        let packed = compress_to_vec(&json, LEVEL);
        let text = format!("{VERSION}{}", BASE64.encode(packed));
        (text.len() <= most).then_some(text)
    }

    /// From a text; none if it is no such thing, or of another version.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let packed = BASE64.decode(text.strip_prefix(VERSION)?).ok()?;
        let json = decompress_to_vec_with_limit(&packed, MOST).ok()?;
        let choices: Self = scenario::from_bytes(&json).ok()?;
        let is_bounded = choices.plan.as_ref().is_none_or(|plan| {
            plan.columns.len() <= MAX_COLUMNS && plan.dimensions.len() <= MAX_DIMENSIONS
        });
        is_bounded.then_some(choices)
    }
}
