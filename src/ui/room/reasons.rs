//! Why a line is left out, as a sentence.

use i18n::{Texts, cut_address};
use model::room::answers::{LeftOut, MAX_PEOPLE, Why};

/// A line that is left out: which, what stands there, and why.
pub(super) fn sentence(texts: &Texts, left_out: &LeftOut) -> String {
    let line = texts.numerals().count(left_out.line as u64);
    let found = left_out.text.clone();
    let why = why(texts, &left_out.why);
    texts.with(
        "room-left-out",
        &[
            ("line", line.into()),
            ("found", found.into()),
            ("why", why.into()),
        ],
    )
}

fn why(texts: &Texts, why: &Why) -> String {
    match why {
        Why::NoAddress => texts.get("room-why-no-address"),
        Why::OtherPage => texts.get("room-why-other-page"),
        Why::TooLong => texts.get("room-why-too-long"),
        Why::OtherData { data } => {
            let data = cut_address(data);
            texts.with("room-why-other-data", &[("data", data.into())])
        }
        Why::NoWeights => texts.get("room-why-no-weights"),
        Why::Unreadable => texts.get("room-why-unreadable"),
        Why::OtherFramework { code } => {
            let code = code.clone();
            texts.with("room-why-other-framework", &[("code", code.into())])
        }
        Why::AllZero => texts.get("room-why-all-zero"),
        Why::TooMany => {
            let limit = texts.numerals().count(MAX_PEOPLE as u64);
            texts.with("room-why-too-many", &[("limit", limit.into())])
        }
    }
}
