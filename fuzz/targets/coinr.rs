//! COINr's pair of tables.
#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let parts = fuzz::parts(bytes);
    let names = ["iData.csv", "iMeta.csv"];
    fuzz::open(names.iter().zip(parts).map(|(name, part)| fuzz::file(name, part)).collect());
});
