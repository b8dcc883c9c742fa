//! How to cite what is on screen.

use data::Descriptor;

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

/// Who made a data set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// A person: given name or initials, family name.
    Person {
        /// Given name or initials.
        given: String,
        /// Family name.
        family: String,
    },
    /// A body, which is not parted.
    Body(String),
}

/// Who made a data set, as its descriptor says: its authors, else its publishers.
#[must_use]
pub fn authors(descriptor: &Descriptor) -> Vec<Author> {
    let contributors = descriptor.original["contributors"].as_array();
    let contributors = contributors.map_or(&[][..], Vec::as_slice);
    let with_role = |role: &str| {
        let is_so = |contributor: &&serde_json::Value| {
            let roles = contributor["roles"].as_array().into_iter().flatten();
            let roles = roles.chain([&contributor["role"]]);
            roles.into_iter().any(|own| own.as_str() == Some(role))
        };
        let of = contributors.iter().filter(is_so);
        let names = of.filter_map(|contributor| contributor["title"].as_str());
        names.flat_map(people).collect::<Vec<_>>()
    };
    let authors = with_role("author");
    match authors.is_empty() {
        true => with_role("publisher"),
        false => authors,
    }
}

/// The people that a list names, as in "A. Lee, B. C. Chan and D. Day"; what is no
/// such list is a body by that name.
fn people(text: &str) -> Vec<Author> {
    let names = text.split(", ").flat_map(|part| part.split(" and "));
    let person = |name: &str| {
        let (given, family) = name.trim().rsplit_once(' ')?;
        let is_initial = |word: &str| word.ends_with('.') && word.chars().count() <= 4;
        given.split(' ').all(is_initial).then(|| Author::Person {
            given: given.to_owned(),
            family: family.to_owned(),
        })
    };
    let people: Option<Vec<Author>> = names.map(person).collect();
    people.unwrap_or_else(|| vec![Author::Body(text.to_owned())])
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
            ("author", "{Learning City Index Explorer}".to_owned()),
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
        let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
        let fields: Vec<String> = fields
            .map(|(name, value)| format!("  {name} = {{{value}}}"))
            .collect();
        format!("@misc{{{},\n{}\n}}\n", self.key(year), fields.join(",\n"))
    }

    /// An entry for BibTeX of the data themselves, with their authors.
    #[must_use]
    pub fn data_bibtex(&self, authors: &[Author]) -> String {
        let author = authors.iter().map(|author| match author {
            Author::Person { given, family } => format!("{}, {}", escaped(family), escaped(given)),
            // Braces keep a name whole that has "and" in it.
            Author::Body(name) => format!("{{{}}}", escaped(name)),
        });
        let fields = [
            ("author", author.collect::<Vec<_>>().join(" and ")),
            ("title", format!("{{{}}}", escaped(&self.title))),
            ("version", escaped(&self.version)),
            ("howpublished", escaped(&self.source)),
            ("note", format!("SHA-256 {}", escaped(&self.sha256))),
        ];
        let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
        let fields: Vec<String> = fields
            .map(|(name, value)| format!("  {name} = {{{value}}}"))
            .collect();
        format!("@misc{{{},\n{}\n}}\n", self.key("data"), fields.join(",\n"))
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
