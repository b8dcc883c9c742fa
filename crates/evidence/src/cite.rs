//! How a bundle is cited: `CITATION.cff` and BibTeX, with the authors of the data.

use std::fmt::Write;

use data::Descriptor;
use model::citation::{Author, Citation, VERSION, authors};

/// Who made the index of the data.
const EXPLORER: &str = "Learning City Index Explorer";

/// The entries for BibTeX: the index, then the data that it is made of.
pub fn bibtex(citation: &Citation, descriptor: &Descriptor, title: &str) -> String {
    let data = citation.data_bibtex(&authors(descriptor));
    format!("{}\n{data}", citation.bibtex(title))
}

/// The Citation File Format, version 1.2.0.
pub fn cff(citation: &Citation, descriptor: &Descriptor, title: &str) -> String {
    let mut out = String::from(
        "cff-version: 1.2.0\n\
         message: \"If you use this ranking, please cite it, and the data that it rests on.\"\n\
         type: dataset\n",
    );
    let mut line = |indent: &str, key: &str, value: &str| {
        if !value.is_empty() {
            // To write into a text cannot fail.
            let _ = writeln!(out, "{indent}{key}: {}", quoted(value));
        }
    };
    line("", "title", &format!("{title}: {}", citation.title));
    line("", "version", VERSION);
    line("", "date-released", &citation.accessed);
    line("", "url", web(&citation.address));
    line("", "abstract", &descriptor.description);
    let _ = write!(out, "authors:\n  - name: {}\n", quoted(EXPLORER));
    out += "references:\n  - type: data\n";
    let mut line = |key: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "    {key}: {}", quoted(value));
        }
    };
    line("title", &citation.title);
    line("version", &citation.version);
    line("url", web(&descriptor.homepage));
    let sha = format!("SHA-256 of the figures: {}", citation.sha256);
    let notes = [citation.source.as_str(), &sha].join(" ");
    line("notes", notes.trim());
    out += "    authors:\n";
    let authors = authors(descriptor);
    if authors.is_empty() {
        let _ = writeln!(out, "      - name: {}", quoted(&citation.name));
    }
    for author in authors {
        let _ = match author {
            Author::Person { given, family } => writeln!(
                out,
                "      - family-names: {}\n        given-names: {}",
                quoted(&family),
                quoted(&given)
            ),
            Author::Body(name) => writeln!(out, "      - name: {}", quoted(&name)),
        };
    }
    out
}

/// An address of the web; the format takes no other.
fn web(address: &str) -> &str {
    match address.starts_with("https://") || address.starts_with("http://") {
        true => address,
        false => "",
    }
}

/// A text as YAML reads it: quoted as JSON quotes it, which is YAML too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
