//! The page's texts and the package's, in the reader's language.

use std::pin::Pin;
use std::sync::Arc;

use futures::FutureExt;
use futures::future::Shared;

use crate::reactive::*;

use super::{Explorer, LanguageFailure, Notice, fetch};
use data::Translation;
use data::package::MAX_BYTES;
use i18n::Texts;
use scenario::{DataRef, Language, ScenarioStoreFields};

impl Explorer {
    /// The language that the page should speak.
    #[must_use]
    pub fn language(&self) -> Language {
        let chosen = *self.scenario.lang().read();
        chosen.unwrap_or_else(|| {
            let preferred = self.platform().languages();
            Language::negotiate(preferred.iter().map(String::as_str))
        })
    }

    /// Waits until the page can say what its later parts say, too; several that
    /// wait fetch once.
    ///
    /// # Errors
    /// The rest of the texts did not come, or is none. Whoever asks again tries
    /// again.
    pub async fn speak_in_full(&self) -> Result<(), LanguageFailure> {
        let is_whole = |texts: &Arc<Texts>| texts.is_whole();
        if self.texts.try_with_untracked(is_whole).unwrap_or(true) {
            return Ok(());
        }
        let explorer = *self;
        let rest = self.rest_of_texts.try_update_value(|rest| {
            let begun = || {
                let fetched: Pin<Box<dyn Future<Output = _>>> = Box::pin(complete(explorer));
                fetched.shared()
            };
            rest.get_or_insert_with(begun).clone()
        });
        // Nobody waits on a page that is gone.
        let Some(rest) = rest else { return Ok(()) };
        let outcome = rest.await;
        if outcome.is_err() {
            let _ = self.rest_of_texts.try_update_value(Option::take);
        }
        outcome
    }
}

/// The fetching of what is still to come of the page's texts.
pub(super) type RestOfTexts = Shared<Pin<Box<dyn Future<Output = Result<(), LanguageFailure>>>>>;

/// Fetches what is still to come of the built-in language, and adds it.
async fn complete(explorer: Explorer) -> Result<(), LanguageFailure> {
    let Some(texts) = explorer.texts.try_get_untracked() else {
        return Ok(());
    };
    let source = source(explorer, texts.language()).await?;
    texts
        .complete(&source)
        .map_err(|_| LanguageFailure::Malformed)?;
    let _ = explorer.built_in.try_update_value(|built_in| {
        *built_in = Some(texts);
    });
    Ok(())
}

/// Fetches the page's texts in a language, unless it speaks it already.
pub(super) fn speak(explorer: Explorer, language: Language) {
    explorer.speaking.end();
    if explorer.texts.read_untracked().language() == language {
        return;
    }
    explorer.speaking.start(explorer, async move {
        match texts(explorer, language).await {
            Ok(texts) => {
                explorer.texts.set(texts);
                translate(explorer);
            }
            Err(failure) => explorer.tell(Notice::LanguageUnavailable { language, failure }),
        }
    });
}

async fn texts(explorer: Explorer, language: Language) -> Result<Arc<Texts>, LanguageFailure> {
    let built_in = explorer.built_in.get_value();
    if let Some(texts) = built_in.filter(|texts| texts.language() == language) {
        return Ok(texts);
    }
    let source = source(explorer, language).await?;
    let numerals = explorer.platform().numerals(language);
    let texts = Texts::new(language, &source, numerals);
    texts.map(Arc::new).map_err(|_| LanguageFailure::Malformed)
}

async fn source(explorer: Explorer, language: Language) -> Result<String, LanguageFailure> {
    let bytes = fetch::bytes(explorer, &language_file(language)).await;
    let bytes = bytes.map_err(LanguageFailure::Fetch)?;
    String::from_utf8(bytes).map_err(|_| LanguageFailure::Malformed)
}

/// Where the texts of a language are, as seen from the page.
#[must_use]
pub fn language_file(language: Language) -> String {
    format!("i18n/{}.ftl", language.word())
}

/// Fetches the package's own texts in the reader's language, if it has them.
/// Without them the package speaks as published.
pub(super) fn translate(explorer: Explorer) {
    explorer.translating.end();
    let language = explorer.texts.read_untracked().language();
    let Some(loaded) = explorer.published.get_untracked() else {
        return;
    };
    let translations = &loaded.0.descriptor.index.translations;
    let Some(path) = translations.get(language.word()).cloned() else {
        explorer.translation.set(None);
        return;
    };
    let data = explorer.scenario.data().get_untracked();
    if let Some(bytes) = loaded.0.beside.texts(language.word()) {
        let translation = scenario::from_bytes(bytes).ok();
        explorer.translation.set(translation.map(Arc::new));
        return;
    }
    explorer.translating.start(explorer, async move {
        let translation = translation(explorer, &data, &path).await;
        explorer.translation.set(translation.map(Arc::new));
    });
}

async fn translation(explorer: Explorer, data: &DataRef, path: &str) -> Option<Translation> {
    let bytes = fetch::at_path(explorer, data, path, MAX_BYTES).await.ok()?;
    scenario::from_bytes(&bytes).ok()
}
