//! What is kept in the browser, as others may have changed it.
#![no_main]
use data::kept::{About, Kept, Shelved};
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let about = || About {
        address: "file:a".to_owned(),
        title: String::new(),
        came: String::new(),
        bytes: bytes.len() as u64,
    };
    if let Some(kept) = Kept::from_bytes(about(), bytes) {
        let _ = kept.package();
        assert!(Kept::from_bytes(about(), &kept.to_bytes()).is_some());
    }
    if let Some(shelved) = Shelved::from_bytes(about(), bytes) {
        fuzz::open(vec![shelved.export()]);
    }
});
