//! A table by itself.
#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::open(vec![fuzz::file("table.csv", bytes)]));
