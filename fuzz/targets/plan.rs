//! What an address says of a table, as text or as the choices in it, and the table.
#![no_main]
use data::own::Bare;
use data::plan::Choices;
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let parts = fuzz::parts(bytes);
    let &[said, table, ..] = &parts[..] else { return };
    let text = std::str::from_utf8(said).unwrap_or_default();
    let choices = Choices::from_text(text).or_else(|| serde_json::from_str(text).ok());
    let Some(choices) = choices else { return };
    if let Some(text) = choices.to_text(1_000_000).filter(|_| fuzz::is_bounded(&choices)) {
        assert_eq!(Choices::from_text(&text).as_ref(), Some(&choices));
    }
    let bare = Bare::new("a", vec![fuzz::file("a.csv", table)]).with(choices);
    if let Ok(package) = bare.open() {
        fuzz::again(&package);
    }
});
