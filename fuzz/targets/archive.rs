//! A ZIP file.
#![no_main]
use data::archive::unpack;
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(files) = unpack(bytes, 1 << 20, |_| true) {
        let n: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
        assert!(n <= 1 << 20);
    }
});
