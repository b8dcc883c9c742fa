//! A bundle being made.

use std::sync::Arc;

use data::package::sha256;
use data::{Files, Package, archive, write};
use i18n::{
    Texts, cited_year, evidence_readme, script_refusal, table_missing, workbook_lines,
    workbook_refusal,
};
use model::canonical;
use model::citation::{Citation, VERSION};
use model::engine::Scored;
use model::names::Names;
use model::reproduce::{self, python};
use model::results;
use model::spreadsheet::{Told, workbook};
use model::years::Asked;
use scenario::{Scenario, to_json};

use crate::manifest::{Dataset, FORMAT, LeftOut, Listed, Manifest, Ranks, sums};
use crate::{cite, path};

/// Where a bundle comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The address that opens exactly this page; empty if there is none.
    pub address: String,
    /// The day it was made, ISO 8601; empty if nobody says.
    pub accessed: String,
    /// What the data set is called in the reader's language; empty for what its
    /// publisher calls it.
    pub title: String,
}

/// All that a ranking rests on, as files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The files with their paths, the manifest and the checksums last.
    pub files: Vec<(String, Vec<u8>)>,
    /// The list of them.
    pub manifest: Manifest,
}

impl Bundle {
    /// The bundle of an answer: `published` is the data set without what the
    /// scenario changes, `scored` the answer to the scenario on it. What cannot be
    /// made of this index is left out, and the list says why.
    #[must_use]
    pub fn of(
        published: &Arc<Package>,
        scored: &Scored,
        scenario: &Scenario,
        texts: &Texts,
        names: &Names,
        about: &About,
    ) -> Self {
        let making = Making {
            published,
            scored,
            texts,
            names,
            about,
            files: Vec::new(),
            left_out: Vec::new(),
        };
        making.whole(scenario)
    }

    /// The SHA-256 of the ranks.
    #[must_use]
    pub fn ranks_sha256(&self) -> &str {
        &self.manifest.ranks.sha256
    }

    /// As one file. Equal bundles make equal files.
    #[must_use]
    pub fn to_zip(&self) -> Vec<u8> {
        let files = self.files.iter();
        let files: Vec<(&str, &[u8])> = files
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
            .collect();
        archive::pack_tight(&files)
    }
}

struct Making<'a> {
    published: &'a Arc<Package>,
    scored: &'a Scored,
    texts: &'a Texts,
    names: &'a Names,
    about: &'a About,
    files: Vec<(String, Vec<u8>)>,
    left_out: Vec<LeftOut>,
}

impl Making<'_> {
    fn whole(mut self, scenario: &Scenario) -> Bundle {
        self.data();
        // What is made of strings and numbers can be written.
        let chosen = to_json(scenario).unwrap_or_default();
        self.put(path::SCENARIO, format!("{chosen}\n"));
        let ranks = canonical::ranks(self.scored);
        let ranks_sha256 = sha256(ranks.as_bytes());
        self.put(path::RANKS, ranks);
        let origin = results::Origin {
            since: Asked::of(scenario).since(self.published).map(str::to_owned),
            address: self.about.address.clone(),
        };
        let table = results::table(self.scored, self.names, &origin);
        self.put(path::RESULTS, table);
        self.workbook();
        self.scripts();
        self.citations(scenario);
        let readme = evidence_readme(self.texts, &self.title(), &ranks_sha256, &self.left_out());
        self.put(path::README, readme);
        self.listed(ranks_sha256)
    }

    fn put(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.files.push((path.to_owned(), bytes.into()));
    }

    fn leave_out(&mut self, path: &str, why: String) {
        let path = path.to_owned();
        self.left_out.push(LeftOut { path, why });
    }

    /// What was left out, as readers are told.
    fn left_out(&self) -> Vec<String> {
        let left_out = self.left_out.iter();
        left_out
            .map(|file| format!("{}: {}", file.path, file.why))
            .collect()
    }

    fn title(&self) -> String {
        let descriptor = &self.published.descriptor;
        let all = [&self.about.title, &descriptor.title, &descriptor.name];
        let mut filled = all.into_iter().filter(|title| !title.is_empty());
        filled.next().cloned().unwrap_or_default()
    }

    /// The data set as published, that the scenario is applied to.
    fn data(&mut self) {
        let tables = write::files(self.published);
        let descriptor = write::descriptor(self.published, &tables);
        let Files {
            cities,
            framework,
            values,
        } = tables;
        let all = [
            ("datapackage.json", descriptor.into_bytes()),
            ("cities.csv", cities),
            ("framework.csv", framework),
            ("values.csv", values),
        ];
        let published = Arc::clone(self.published);
        for resource in published.named_beside() {
            if published.beside.get(&resource.name).is_none() {
                let why = table_missing(self.texts);
                self.leave_out(&format!("{}{}", path::DATA, resource.path), why);
            }
        }
        for (language, path) in published.named_texts() {
            if published.beside.texts(language).is_none() {
                let why = table_missing(self.texts);
                self.leave_out(&format!("{}{path}", path::DATA), why);
            }
        }
        let all = all.map(|(name, bytes)| (name.to_owned(), bytes));
        for (name, bytes) in all.into_iter().chain(write::beside(self.published)) {
            self.put(&format!("{}{name}", path::DATA), bytes);
        }
    }

    fn workbook(&mut self) {
        let texts = self.texts;
        let title = self.title();
        let engine = self.scored.engine();
        let told = Told {
            about: workbook_lines(texts, engine, &title, &self.about.address),
            title,
            say: &|id| texts.get(id),
            language: texts.language().word(),
            is_rtl: texts.language().is_rtl(),
        };
        match workbook(self.scored, self.names, &told) {
            Ok(book) => self.put(path::WORKBOOK, book),
            Err(refusal) => {
                let why = workbook_refusal(texts, refusal);
                self.leave_out(path::WORKBOOK, why);
            }
        }
    }

    fn scripts(&mut self) {
        let origin = reproduce::Origin {
            address: self.about.address.clone(),
            accessed: self.about.accessed.clone(),
        };
        match reproduce::script(self.scored, &origin) {
            Ok(script) => self.put(path::R, script),
            Err(refusal) => {
                let why = script_refusal(self.texts, self.names, self.scored.engine(), &refusal);
                self.leave_out(path::R, why);
            }
        }
        self.put(path::PYTHON, python::script(self.scored, &origin));
        self.put(path::VERIFY, VERIFY);
    }

    fn citations(&mut self, scenario: &Scenario) {
        let descriptor = &self.published.descriptor;
        let citation = Citation {
            name: descriptor.name.clone(),
            title: self.title(),
            version: descriptor.version.clone(),
            sha256: self.published.sha256.clone(),
            year: cited_year(self.texts, self.published, scenario),
            source: descriptor.index.citation.clone(),
            address: self.about.address.clone(),
            accessed: self.about.accessed.clone(),
        };
        let title = self.texts.get("title");
        let cff = cite::cff(&citation, descriptor, &title);
        let bibtex = cite::bibtex(&citation, descriptor, &title);
        self.put(path::CFF, cff);
        self.put(path::BIBTEX, bibtex);
    }

    fn listed(mut self, ranks_sha256: String) -> Bundle {
        let listed = self.files.iter();
        let listed = listed.map(|(path, bytes)| Listed::of(path, bytes));
        let descriptor = &self.published.descriptor;
        let manifest = Manifest {
            format: FORMAT,
            engine: VERSION.to_owned(),
            dataset: Dataset {
                name: descriptor.name.clone(),
                version: descriptor.version.clone(),
                sha256: self.published.sha256.clone(),
            },
            ranks: Ranks {
                sha256: ranks_sha256,
                ranked: self.scored.order().len(),
                units: self.scored.ranks().len(),
            },
            files: listed.collect(),
            left_out: std::mem::take(&mut self.left_out),
        };
        // What is made of strings and numbers can be written.
        let mut text = serde_json::to_string_pretty(&manifest).unwrap_or_default();
        text.push('\n');
        let sums = sums(&manifest.files, text.as_bytes());
        self.put(path::MANIFEST, text);
        self.put(path::SUMS, sums);
        Bundle {
            files: self.files,
            manifest,
        }
    }
}

/// The script that checks a bundle with nothing but Python.
const VERIFY: &str = include_str!("verify.py");
