//! How to cite what is on screen.

/// All that a citation says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Citation {
    /// Short name of the data set.
    pub name: String,
    /// Title of the data set.
    pub title: String,
    /// The publisher's version of it.
    pub version: String,
    /// The year of the figures, where the data set has several, and which years
    /// set the scales; in a sentence, or empty.
    pub year: String,
    /// SHA-256 of its figures.
    pub sha256: String,
    /// How its publisher wants to be cited.
    pub source: String,
    /// The address that opens exactly this page.
    pub address: String,
    /// The day it was opened, ISO 8601.
    pub accessed: String,
}

/// The version of this program and its engine.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Citation {
    /// An entry for BibTeX; `title` is the index's in the reader's language.
    #[must_use]
    pub fn bibtex(&self, title: &str) -> String {
        let year = self.accessed.split('-').next().unwrap_or_default();
        let version = match self.version.as_str() {
            "" => String::new(),
            version => format!(", version {version}"),
        };
        let years = match self.year.as_str() {
            "" => String::new(),
            year => format!(" {year}"),
        };
        let note = format!(
            "Data set {}{version}, SHA-256 {}.{years} Data: {}",
            self.name, self.sha256, self.source
        );
        let fields = [
            (
                "title",
                format!("{{{}: {}}}", escaped(title), escaped(&self.title)),
            ),
            ("year", year.to_owned()),
            ("version", VERSION.to_owned()),
            ("url", address(&self.address)),
            ("urldate", self.accessed.clone()),
            ("note", escaped(&note)),
        ];
        let fields: Vec<String> = fields
            .into_iter()
            .map(|(name, value)| format!("  {name} = {{{value}}}"))
            .collect();
        format!("@misc{{{},\n{}\n}}\n", self.key(year), fields.join(",\n"))
    }

    fn key(&self, year: &str) -> String {
        let plain = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
        let name: String = self.name.chars().filter(plain).collect();
        format!("learning-city-index-{name}-{year}")
    }
}

/// Text in which no sign means anything to TeX.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out += "\\textbackslash{}",
            '~' => out += "\\textasciitilde{}",
            '^' => out += "\\textasciicircum{}",
            '{' | '}' | '%' | '&' | '#' | '$' | '_' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// An address as `\url` takes it: braces, which none of ours has, would end it.
fn address(text: &str) -> String {
    text.replace('{', "%7B")
        .replace('}', "%7D")
        .replace('\\', "%5C")
}

#[cfg(test)]
mod tests {
    use super::Citation;

    #[test]
    fn nothing_in_an_entry_can_end_a_field() {
        let citation = Citation {
            name: "a,b}c".to_owned(),
            title: "R&D {50 %}".to_owned(),
            version: "1_0".to_owned(),
            year: String::new(),
            sha256: "00ff".to_owned(),
            source: "A \\ B".to_owned(),
            address: "https://example.org/?w=a:1&x={}".to_owned(),
            accessed: "2026-11-25".to_owned(),
        };
        let entry = citation.bibtex("Learning City Index");
        assert!(entry.starts_with("@misc{learning-city-index-abc-2026,\n"));
        assert!(entry.contains("title = {{Learning City Index: R\\&D \\{50 \\%\\}}}"));
        assert!(entry.contains("url = {https://example.org/?w=a:1&x=%7B%7D}"));
        assert!(entry.contains("A \\textbackslash{} B}\n}"));
    }
}
