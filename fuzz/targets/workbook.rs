//! An XLSX workbook: the archive as it is, and its sheet alone in a sound one.
#![no_main]
use data::archive::pack;
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz::open(vec![fuzz::file("book.xlsx", bytes)]);
    let files: [(&str, &[u8]); 3] = [
        ("xl/workbook.xml", br#"<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>"#),
        ("xl/worksheets/sheet1.xml", bytes),
    ];
    fuzz::open(vec![fuzz::file("book.xlsx", &pack(&files))]);
});
