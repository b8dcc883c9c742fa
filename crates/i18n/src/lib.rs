//! What the page says, in the reader's language.
//!
//! Texts live in `public/i18n/<language>.ftl` (Project Fluent). English is
//! built in, so that there is always something to say; any other language is
//! fetched when it is first used.

mod choice;
mod failure;
mod notice;
mod number;
mod parse;
mod taken;

pub use choice::{Explained, Named, Offered};
pub use failure::{exclusion_sentence, exclusion_sentences, failure_sentence};
pub use notice::{cut, cut_address, json_notice_sentence, problem_sentence, query_notice_sentence};
pub use number::{Marks, Numerals};
pub use taken::{
    EXAMPLE, evidence_readme, method_words, package_readme, script_refusal, workbook_lines,
    workbook_refusal,
};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use scenario::Language;

const ENGLISH: &str = include_str!("../../../public/i18n/en.ftl");

/// Texts and numerals of one language.
pub struct Texts {
    language: Language,
    numerals: Numerals,
    own: FluentBundle<FluentResource>,
    fallback: Option<FluentBundle<FluentResource>>,
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
    /// English, always there.
    ///
    /// # Errors
    /// [`TextsError`] if the built-in texts are malformed, which a test rules
    /// out.
    pub fn english(numerals: Numerals) -> Result<Self, TextsError> {
        let own = bundle(Language::English, ENGLISH)?;
        Ok(Self {
            language: Language::English,
            numerals,
            own,
            fallback: None,
        })
    }

    /// Another language, with English behind it for what it lacks.
    ///
    /// # Errors
    /// [`TextsError`] if `source` is malformed.
    pub fn new(language: Language, source: &str, numerals: Numerals) -> Result<Self, TextsError> {
        if language == Language::English {
            return Self::english(numerals);
        }
        let own = bundle(language, source)?;
        let fallback = Some(bundle(Language::English, ENGLISH)?);
        Ok(Self {
            language,
            numerals,
            own,
            fallback,
        })
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
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent_args.set(*name, value.clone());
        }
        format(&self.own, id, &fluent_args)
            .or_else(|| {
                self.fallback
                    .as_ref()
                    .and_then(|bundle| format(bundle, id, &fluent_args))
            })
            .unwrap_or_else(|| id.to_owned())
    }
}

fn bundle(language: Language, source: &str) -> Result<FluentBundle<FluentResource>, TextsError> {
    let error = |detail: String| TextsError {
        language: language.word(),
        detail,
    };
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
        error(errors.first().map(ToString::to_string).unwrap_or_default())
    })?;
    let id: LanguageIdentifier = language
        .word()
        .parse()
        .map_err(|parse_error| error(format!("{parse_error}")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks keep a Latin name from upsetting an Arabic sentence;
    // in a left-to-right language they would only litter copied text.
    bundle.set_use_isolating(language.is_rtl());
    bundle
        .add_resource(resource)
        .map_err(|errors| error(errors.first().map(ToString::to_string).unwrap_or_default()))?;
    Ok(bundle)
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned(),
    )
}
