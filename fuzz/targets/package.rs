//! The four files of a package.
#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let names = ["datapackage.json", "cities.csv", "framework.csv", "values.csv"];
    let parts = fuzz::parts(bytes);
    fuzz::open(names.iter().zip(parts).map(|(name, part)| fuzz::file(name, part)).collect());
});
