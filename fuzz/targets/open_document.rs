//! An OpenDocument spreadsheet: its content in a sound archive.
#![no_main]
use data::archive::pack;
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz::open(vec![fuzz::file(
        "book.ods",
        &pack(&[("content.xml", bytes)]),
    )]);
});
