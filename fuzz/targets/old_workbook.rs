//! A workbook of Excel 97 to 2003: the file as it is, and its records alone in a sound
//! container.
#![no_main]
use data::workbook::sheets;
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz::open(vec![fuzz::file("book.xls", bytes)]);
    let _ = sheets(&fuzz::compound(bytes), 1 << 22);
});
