//! Scenarios as others have them: JSON, an address, or the query of one.

use i18n::{Texts, json_notice_sentence, query_notice_sentence};
use scenario::{Scenario, from_json, from_query};

use crate::refusal::{Kind, Refusal};

/// A scenario that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// It.
    pub scenario: Scenario,
    /// What of it was not understood.
    pub warnings: Vec<String>,
}

/// Reads a scenario from whatever it comes as.
///
/// # Errors
/// [`Refusal`] where a text that begins as JSON is no scenario.
pub fn read_scenario(text: &str, texts: &Texts) -> Result<Said, Refusal> {
    let text = text.trim().trim_start_matches('\u{feff}');
    if text.starts_with('{') {
        let (scenario, notices) = from_json(&versioned(text))
            .map_err(|error| Refusal::new(Kind::Scenario, vec![error.to_string()]))?;
        let notices = notices.iter();
        let warnings = notices.map(|notice| json_notice_sentence(texts, notice));
        return Ok(Said {
            scenario,
            warnings: warnings.collect(),
        });
    }
    let (scenario, notices) = from_query(query_of(text));
    let notices = notices.iter();
    let warnings = notices.map(|notice| query_notice_sentence(texts, notice));
    Ok(Said {
        scenario,
        warnings: warnings.collect(),
    })
}

/// A scenario that somebody writes by hand says no version: it is of this one.
fn versioned(text: &str) -> String {
    let read: Result<serde_json::Value, _> = serde_json::from_str(text);
    match read {
        Ok(serde_json::Value::Object(mut fields)) if !fields.contains_key("version") => {
            fields.insert("version".to_owned(), scenario::VERSION.into());
            serde_json::Value::Object(fields).to_string()
        }
        _ => text.to_owned(),
    }
}

/// The part of an address that says what was chosen.
fn query_of(text: &str) -> &str {
    let address = text.split('#').next().unwrap_or_default();
    match address.split_once('?') {
        Some((_, query)) => query,
        None if address.contains("://") => "",
        None => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use i18n::Numerals;

    fn read(text: &str) -> Result<Said, Refusal> {
        read_scenario(text, &Texts::english(Numerals::default()).unwrap())
    }

    #[test]
    fn an_address_its_query_and_json_say_the_same() {
        let expected = read("norm=minmax&w=learning:2,political:1").unwrap();
        assert!(expected.warnings.is_empty(), "{expected:?}");
        assert_eq!(expected.scenario.weights["learning"], 2.0);
        for text in [
            "?norm=minmax&w=learning:2,political:1",
            "https://example.org/explorer/?norm=minmax&w=learning:2,political:1#top",
            r#"{"method": {"normalisation": "minmax"}, "weights": {"learning": 2, "political": 1}}"#,
        ] {
            assert_eq!(read(text).unwrap(), expected, "{text}");
        }
        for text in ["", "https://example.org/explorer/", "{}"] {
            assert_eq!(read(text).unwrap().scenario, Scenario::default(), "{text}");
        }
    }

    #[test]
    fn what_is_not_understood_is_told_and_what_is_no_scenario_refused() {
        assert_eq!(
            read("w=learning:1&colour-of-hat=red")
                .unwrap()
                .warnings
                .len(),
            1
        );
        assert_eq!(read(r#"{"hat": 1}"#).unwrap().warnings.len(), 1);
        assert_eq!(read("{").unwrap_err().kind, Kind::Scenario);
        assert_eq!(read(r#"{"version": 0}"#).unwrap_err().kind, Kind::Scenario);
    }
}
