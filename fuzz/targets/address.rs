//! An address, with what is simulated in it.
#![no_main]
use scenario::{from_query, to_query};
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (scenario, _) = from_query(text);
    let written = to_query(&scenario);
    assert_eq!(to_query(&from_query(&written).0), written);
});
