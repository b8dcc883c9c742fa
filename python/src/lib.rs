//! The index for Python. What is exported here is spoken to by the package's own
//! module (`composite_index/__init__.py`) and by nobody else: texts and bytes go in
//! and out, and the module makes numpy arrays of them.

use data::own::OwnFile;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use recompute::{Index, Refusal};

/// A data set that was opened.
#[pyclass(frozen)]
struct Opened(Index);

/// JSON of the results, of the warnings and of the ids, then scores and ranks in
/// bytes as the machine has them.
type Answered<'py> = (
    String,
    String,
    String,
    Bound<'py, PyBytes>,
    Bound<'py, PyBytes>,
);

#[pymethods]
impl Opened {
    /// Opens files: pairs of name and bytes. `plan` is what an address of the explorer
    /// says of a table that does not describe itself.
    #[staticmethod]
    #[pyo3(signature = (files, plan=None))]
    fn of_files(
        python: Python<'_>,
        files: Vec<(String, Vec<u8>)>,
        plan: Option<String>,
    ) -> PyResult<Self> {
        let files = files.into_iter();
        let files = files.map(|(name, bytes)| OwnFile { name, bytes }).collect();
        // Others may work meanwhile.
        told(python.detach(|| Index::of_decided(files, plan.as_deref()))).map(Self)
    }

    /// Takes figures from memory: the bytes of doubles, one row after the other.
    #[staticmethod]
    fn of_values(python: Python<'_>, what: &str, values: &[u8]) -> PyResult<Self> {
        let doubles = values.chunks_exact(8);
        let doubles: Vec<f64> = doubles
            .filter_map(|bytes| bytes.try_into().ok().map(f64::from_ne_bytes))
            .collect();
        told(python.detach(|| Index::of_values(what, &doubles))).map(Self)
    }

    /// JSON of what is known of the data set.
    fn about(&self) -> String {
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
    fn answer<'py>(&self, python: Python<'py>, scenario: &str) -> PyResult<Answered<'py>> {
        let answer = told(self.0.answer(scenario))?;
        let results = self.0.results(&answer);
        // What is made of strings and numbers can be written.
        let results = serde_json::to_string(&results).unwrap_or_default();
        let ids: Vec<&str> = answer.ids().collect();
        let scores: Vec<u8> = answer.scores().into_iter().flat_map(f64::to_ne_bytes).collect();
        let ranks: Vec<u8> = answer.ranks().into_iter().flat_map(u32::to_ne_bytes).collect();
        Ok((
            results,
            serde_json::json!(answer.warnings).to_string(),
            serde_json::json!(ids).to_string(),
            PyBytes::new(python, &scores),
            PyBytes::new(python, &ranks),
        ))
    }
}

/// What is wrong, as JSON in an error that the module makes its own of.
fn told<T>(found: Result<T, Refusal>) -> PyResult<T> {
    found.map_err(|refusal| PyValueError::new_err(refusal.to_json()))
}

#[pymodule]
fn _engine(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Opened>()
}
