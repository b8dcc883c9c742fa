//! The page's texts and the package's, in the reader's language.

use std::sync::Arc;

use crate::reactive::*;

use super::{Explorer, LanguageFailure, Notice, fetch};
use data::Translation;
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
                explorer.texts.set(Arc::new(texts));
                translate(explorer);
            }
            Err(failure) => explorer.tell(Notice::LanguageUnavailable { language, failure }),
        }
    });
}

async fn texts(explorer: Explorer, language: Language) -> Result<Texts, LanguageFailure> {
    let malformed = |_| LanguageFailure::Malformed;
    let numerals = explorer.platform().numerals(language);
    if language == Language::English {
        return Texts::english(numerals).map_err(malformed);
    }
    let bytes = fetch::bytes(explorer, &language_file(language)).await;
    let bytes = bytes.map_err(LanguageFailure::Fetch)?;
    let source = String::from_utf8(bytes).map_err(|_| LanguageFailure::Malformed)?;
    Texts::new(language, &source, numerals).map_err(malformed)
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
    explorer.translating.start(explorer, async move {
        let translation = translation(explorer, &data, &path).await;
        explorer.translation.set(translation.map(Arc::new));
    });
}

async fn translation(explorer: Explorer, data: &DataRef, path: &str) -> Option<Translation> {
    let base = fetch::descriptor_url(explorer, data).await.ok()?;
    let url = explorer.platform().resolve(&base, path).ok()?;
    let fetched = fetch::bytes(explorer, &url).await;
    let bytes = match (fetched, data) {
        (Ok(bytes), DataRef::Url(address)) => {
            let platform = explorer.platform();
            platform.keep_translation(address, path, bytes.clone());
            bytes
        }
        (Err(_), DataRef::Url(address)) => {
            let kept = explorer.platform().kept_package(address).await;
            kept?.translations.remove(path)?
        }
        (fetched, _) => fetched.ok()?,
    };
    serde_json::from_slice(&bytes).ok()
}
