//! What the page says, in the reader's language.
//!
//! Texts live in `public/i18n/<language>.ftl` (Project Fluent). Of English,
//! what the first part of the program says is built in (`first.txt` lists it), so
//! that there is always something to say; all else is fetched: the whole of
//! English with the first part of the page that comes later, any other language
//! when it is first used.

mod choice;
mod failure;
mod messages;
mod notice;
mod number;
mod parse;
mod taken;

pub use choice::{Explained, Named, Offered};
pub use failure::{exclusion_sentence, exclusion_sentences, failure_sentence};
pub use notice::{
    cut, cut_address, difference_sentences, json_notice_sentence, plan_unread_sentence,
    problem_sentence, quality_refused_sentence, query_notice_sentence,
};
pub use number::{Marks, Numerals};
pub use taken::{
    EXAMPLE, cited_year, evidence_readme, method_words, package_readme, script_refusal,
    table_missing, workbook_lines, workbook_refusal,
};

use std::sync::OnceLock;

use fluent_bundle::FluentValue;

use messages::Messages;
use scenario::Language;

const ENGLISH: &str = include_str!("../../../public/i18n/en.ftl");

/// What the first part of the program says.
const FIRST: &str = include_str!(concat!(env!("OUT_DIR"), "/first.ftl"));

/// What is told of data sets, scenarios and methods without an answer.
const TOLD: &str = include_str!(concat!(env!("OUT_DIR"), "/told.ftl"));

/// Texts and numerals of one language.
pub struct Texts {
    language: Language,
    numerals: Numerals,
    own: Messages,
    /// What comes later where `own` is not all; nothing where it is.
    rest: Option<OnceLock<Messages>>,
    fallback: Option<Messages>,
}

/// Why a language's texts cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the texts of '{language}' are malformed: {detail}")]
pub struct TextsError {
    /// The language's code.
    pub language: &'static str,
    /// What the parser says, first problem first.
    pub detail: String,
}

impl Texts {
    /// All of English, for programs that need not be small.
    ///
    /// # Errors
    /// [`TextsError`] if the built-in texts are malformed, which a test rules
    /// out.
    pub fn english(numerals: Numerals) -> Result<Self, TextsError> {
        Self::new(Language::English, ENGLISH, numerals)
    }

    /// English as far as problems, notices and failures speak it, for programs that
    /// others download and that have no page.
    ///
    /// # Errors
    /// As above.
    pub fn told(numerals: Numerals) -> Result<Self, TextsError> {
        Ok(Self {
            language: Language::English,
            numerals,
            own: read(Language::English, TOLD)?,
            rest: None,
            fallback: None,
        })
    }

    /// English as far as the first part of the program speaks it, always there.
    ///
    /// # Errors
    /// As above.
    pub fn first(numerals: Numerals) -> Result<Self, TextsError> {
        Ok(Self {
            language: Language::English,
            numerals,
            own: read(Language::English, FIRST)?,
            rest: Some(OnceLock::new()),
            fallback: None,
        })
    }

    /// A language, with what is built in behind it for what it lacks.
    ///
    /// # Errors
    /// [`TextsError`] if `source` is malformed.
    pub fn new(language: Language, source: &str, numerals: Numerals) -> Result<Self, TextsError> {
        Ok(Self {
            language,
            numerals,
            own: read(language, source)?,
            rest: None,
            fallback: Some(read(Language::English, FIRST)?),
        })
    }

    /// Whether nothing of the language is still to come.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.rest.as_ref().is_none_or(|rest| rest.get().is_some())
    }

    /// Adds what is still to come. Whatever has been said stays true, for what was
    /// there is the same: nobody needs to be told.
    ///
    /// # Errors
    /// [`TextsError`] if `source` is malformed.
    pub fn complete(&self, source: &str) -> Result<(), TextsError> {
        if let Some(rest) = self.rest.as_ref().filter(|rest| rest.get().is_none()) {
            // Of two that bring it, either will do.
            let _ = rest.set(read(self.language, source)?);
        }
        Ok(())
    }

    /// The language spoken.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// How this language writes numbers.
    #[must_use]
    pub const fn numerals(&self) -> &Numerals {
        &self.numerals
    }

    /// A text without variables.
    #[must_use]
    pub fn get(&self, id: &'static str) -> String {
        self.with(id, &[])
    }

    /// Several things one after the other, with the sign that the language puts
    /// between them.
    #[must_use]
    pub fn list(&self, things: &[impl AsRef<str>]) -> String {
        let things: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
        things.join(&self.get("list-separator"))
    }

    /// Sentences one after the other, those without words left out: with a space
    /// between them, where the language sets one.
    #[must_use]
    pub fn sentences(&self, said: &[impl AsRef<str>]) -> String {
        let said = said.iter().map(AsRef::as_ref);
        let said: Vec<&str> = said.filter(|sentence| !sentence.is_empty()).collect();
        // Chinese sets none.
        let space = if self.language == Language::Chinese {
            ""
        } else {
            " "
        };
        said.join(space)
    }

    /// A text with variables, each a string or a number (which also selects
    /// plural forms).
    ///
    /// Ids are never put together: each is written out somewhere, where a test
    /// finds it. A message that no language has shows its id: visible in review,
    /// and ruled out by that test.
    #[must_use]
    pub fn with(&self, id: &'static str, args: &[(&str, FluentValue<'_>)]) -> String {
        let rest = self.rest.as_ref().and_then(OnceLock::get);
        let messages = [Some(&self.own), rest, self.fallback.as_ref()];
        let mut said = messages.into_iter().flatten();
        said.find_map(|messages| messages.format(id, args))
            .unwrap_or_else(|| id.to_owned())
    }
}

fn read(language: Language, source: &str) -> Result<Messages, TextsError> {
    Messages::new(language, source).map_err(|detail| TextsError {
        language: language.word(),
        detail,
    })
}
