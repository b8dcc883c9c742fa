//! What the page calls.

use data::Files;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::answers;
use crate::works::{self, Task};

/// The answers to all questions about a package, as JSON, or why it could not be
/// read.
///
/// Errors: what is wrong with the package.
#[wasm_bindgen(js_name = answersOf)]
pub fn answers_of(
    descriptor: &[u8],
    cities: Vec<u8>,
    framework: Vec<u8>,
    values: Vec<u8>,
) -> Result<String, String> {
    let files = Files {
        cities,
        framework,
        values,
    };
    answers::answers_json(descriptor, &files)
}

/// The names of all that can be measured, in order.
#[wasm_bindgen(js_name = workNames)]
#[must_use]
pub fn work_names() -> Vec<String> {
    works::all().iter().map(|work| work.name()).collect()
}

/// Some work, set up and ready to repeat.
#[wasm_bindgen]
pub struct Repeated(Task);

#[wasm_bindgen]
impl Repeated {
    /// Sets up the work of this name; none if there is no such work.
    #[wasm_bindgen(js_name = setUp)]
    #[must_use]
    pub fn set_up(name: &str) -> Option<Self> {
        let work = works::all().into_iter().find(|work| work.name() == name)?;
        Some(Self(work.set_up()))
    }

    /// Does it so many times. What comes back depends on every one of them, so
    /// that none can be left out.
    pub fn run(&mut self, times: u32) -> u32 {
        (0..times).fold(0, |sum: u32, _| sum.wrapping_add((self.0)()))
    }
}
