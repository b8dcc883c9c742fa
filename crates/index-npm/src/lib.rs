//! The index for JavaScript. What is exported here is spoken to by the package's own
//! scripts (`package/`) and by nobody else: texts and arrays of numbers go in and
//! out, and the scripts make of them what the types promise.

use data::own::OwnFile;
use recompute::{Answer, Index, Refusal};
use wasm_bindgen::prelude::wasm_bindgen;

/// A data set that was opened.
#[wasm_bindgen]
pub struct Opened(Index);

/// The answer to a scenario.
#[wasm_bindgen]
pub struct Answered {
    answer: Answer,
    results: String,
}

/// Files on their way in.
#[wasm_bindgen]
#[derive(Default)]
pub struct Files(Vec<OwnFile>);

#[wasm_bindgen]
impl Files {
    /// None yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One more.
    pub fn add(&mut self, name: String, bytes: Vec<u8>) {
        self.0.push(OwnFile { name, bytes });
    }
}

#[wasm_bindgen]
impl Opened {
    /// Opens the files of a package.
    ///
    /// # Errors
    /// JSON of a [`Refusal`].
    #[wasm_bindgen(js_name = ofFiles)]
    pub fn of_files(files: Files) -> Result<Self, String> {
        told(Index::of_package(&files.0).map(Self))
    }

    /// Takes figures from memory, one row after the other.
    ///
    /// # Errors
    /// JSON of a [`Refusal`].
    #[wasm_bindgen(js_name = ofValues)]
    pub fn of_values(what: &str, values: &[f64]) -> Result<Self, String> {
        told(Index::of_values(what, values).map(Self))
    }

    /// JSON of what is known of the data set.
    #[must_use]
    pub fn about(&self) -> String {
        let package = self.0.package();
        let descriptor = &package.descriptor;
        serde_json::json!({
            "name": descriptor.name,
            "title": descriptor.title,
            "version": descriptor.version,
            "sha256": package.sha256,
            "warnings": self.0.warnings(),
        })
        .to_string()
    }

    /// The answer to a scenario: JSON, an address, or the query of one.
    ///
    /// # Errors
    /// JSON of a [`Refusal`].
    pub fn answer(&self, scenario: &str) -> Result<Answered, String> {
        let answer = told(self.0.answer(scenario))?;
        let results = self.0.results(&answer);
        // What is made of strings and numbers can be written.
        let results = serde_json::to_string(&results).unwrap_or_default();
        Ok(Answered { answer, results })
    }
}

#[wasm_bindgen]
impl Answered {
    /// JSON of all of it, as the page gives it to the page around it.
    #[must_use]
    pub fn results(&self) -> String {
        self.results.clone()
    }

    /// JSON of what a reader should know besides.
    #[must_use]
    pub fn warnings(&self) -> String {
        serde_json::json!(self.answer.warnings).to_string()
    }

    /// JSON of the ids of all units, in the order of the data set.
    #[must_use]
    pub fn ids(&self) -> String {
        let ids: Vec<&str> = self.answer.ids().collect();
        serde_json::json!(ids).to_string()
    }

    /// A score for each, `NaN` without one.
    #[must_use]
    pub fn scores(&self) -> Vec<f64> {
        self.answer.scores()
    }

    /// A rank for each, 0 without one.
    #[must_use]
    pub fn ranks(&self) -> Vec<u32> {
        self.answer.ranks()
    }
}

fn told<T>(found: Result<T, Refusal>) -> Result<T, String> {
    found.map_err(|refusal| refusal.to_json())
}
