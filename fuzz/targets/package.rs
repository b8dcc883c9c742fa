//! The four files of a package, and tables beside them.
#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let tables = ["datapackage.json", "cities.csv", "framework.csv", "values.csv"];
    let names = tables.iter().chain(&["values-2000.csv", "limits.csv"]);
    let parts = fuzz::parts(bytes);
    fuzz::open(names.zip(parts).map(|(name, part)| fuzz::file(name, part)).collect());
});
