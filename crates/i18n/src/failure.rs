//! From a method without an answer to a sentence: what, where, how to mend.

use composite_index::{Aggregation, Exclusion, MethodError, ScoreError, Status};
use fluent_bundle::FluentValue;

use super::Texts;
use data::Package;
use model::engine::{Failure, MOST_PAIRED};
use model::names::Names;

/// A failure as a sentence: what, where, how to mend.
#[must_use]
pub fn failure_sentence(
    texts: &Texts,
    names: &Names,
    package: &Package,
    failure: &Failure,
) -> String {
    let sentences = Sentences {
        texts,
        names,
        package,
    };
    match failure {
        Failure::Method(error) => sentences.method_error(error),
        Failure::Score(error) => sentences.score_error(error),
        Failure::TooManyPairs { found } => {
            let count = |number: usize| FluentValue::from(texts.numerals().count(number as u64));
            let told = [("greatest", count(MOST_PAIRED)), ("found", count(*found))];
            texts.with("failure-too-many-pairs", &told)
        }
    }
}

/// Why a unit that is not ranked is not, one sentence after the other.
#[must_use]
pub fn exclusion_sentences(texts: &Texts, names: &Names, status: &Status) -> String {
    let exclusions = match status {
        // It has figures enough, of which none counts.
        Status::Ranked | Status::Included(_) => return texts.get("reason-no-weight"),
        Status::NotRanked(exclusions) => exclusions,
    };
    let reasons = exclusions.iter();
    let reasons = reasons.map(|exclusion| exclusion_sentence(texts, names, exclusion));
    texts.sentences(&reasons.collect::<Vec<_>>())
}

/// Why a unit is not ranked, or would not be: one of its reasons.
#[must_use]
pub fn exclusion_sentence(texts: &Texts, names: &Names, exclusion: &Exclusion) -> String {
    let numerals = texts.numerals();
    match exclusion {
        Exclusion::EmptyDimension { dimension } => {
            let name = names.element(*dimension).name;
            texts.with("reason-empty", &[("name", FluentValue::from(name))])
        }
        Exclusion::LowCoverage {
            present,
            total,
            required,
        } => texts.with(
            "reason-coverage",
            &[
                ("present", numerals.count(*present as u64).into()),
                ("total", numerals.count(*total as u64).into()),
                (
                    "required",
                    numerals.percent((required * 100.0).round() as u64).into(),
                ),
            ],
        ),
    }
}

/// What a sentence needs besides the failure.
struct Sentences<'a> {
    texts: &'a Texts,
    names: &'a Names,
    package: &'a Package,
}

impl Sentences<'_> {
    fn method_error(&self, error: &MethodError) -> String {
        let texts = self.texts;
        match error {
            MethodError::MissingGoalposts { indicators } => {
                let count = FluentValue::from(indicators.len());
                let shown = FluentValue::from(texts.numerals().count(indicators.len() as u64));
                texts.with("failure-goalposts", &[("count", count), ("shown", shown)])
            }
            MethodError::NoReferencePoint { .. } => texts.get("failure-no-middle"),
            MethodError::MixedScales { dimension } => texts.with(
                "failure-mixed-scales",
                &[("element", self.element(dimension))],
            ),
            MethodError::UnknownGrouping { .. } => texts.get("failure-no-groups"),
            MethodError::Overflow {
                unit, indicator, ..
            } => texts.with(
                "failure-overflow",
                &[
                    ("city", self.city(unit)),
                    ("element", self.element(indicator)),
                ],
            ),
            MethodError::UnknownUnit { id: name }
            | MethodError::UnknownIndicator { code: name } => {
                let name = FluentValue::from(name.clone());
                texts.with("failure-unknown-name", &[("name", name)])
            }
            MethodError::InvalidCap { indicator } => self.setting(self.element(indicator)),
            MethodError::EmptyRange { low, high } => {
                let numerals = texts.numerals();
                let range = format!("{}–{}", numerals.figure(*low), numerals.figure(*high));
                self.setting(range.into())
            }
            MethodError::InvalidCoverage { value }
            | MethodError::InvalidThreshold { value }
            | MethodError::InvalidExponent {
                exponent: value, ..
            } => self.setting(texts.numerals().figure(*value).into()),
            // The limits of a shape, which are not numbers.
            MethodError::InvalidLimits => self.setting(FluentValue::from("NaN")),
        }
    }

    fn score_error(&self, error: &ScoreError) -> String {
        let texts = self.texts;
        match error {
            ScoreError::NotPositive {
                unit,
                element,
                aggregation,
                ..
            } => {
                let mean = match aggregation {
                    Aggregation::Harmonic => "harmonic",
                    Aggregation::Geometric => "geometric",
                    _ => "other",
                };
                texts.with(
                    "failure-not-above-zero",
                    &[
                        ("mean", FluentValue::from(mean)),
                        ("city", self.city(unit)),
                        ("element", self.element(element)),
                    ],
                )
            }
            ScoreError::NotPositiveMean { unit, dimension } => texts.with(
                "failure-penalty",
                &[
                    ("city", self.city(unit)),
                    ("element", self.element(dimension)),
                ],
            ),
            ScoreError::AllWeightsZero { dimension } => {
                texts.with("failure-no-weight", &[("element", self.element(dimension))])
            }
            ScoreError::Overflow { unit, dimension } => texts.with(
                "failure-overflow",
                &[
                    ("city", self.city(unit)),
                    ("element", self.element(dimension)),
                ],
            ),
            // Weights are always made for the framework on screen.
            ScoreError::ForeignWeights { .. } => texts.with(
                "failure-other",
                &[("detail", FluentValue::from(error.to_string()))],
            ),
        }
    }

    fn setting(&self, value: FluentValue<'_>) -> String {
        self.texts.with("failure-setting", &[("value", value)])
    }

    /// The name of a city, by its id.
    fn city(&self, id: &str) -> FluentValue<'static> {
        let unit = self.package.dataset.unit_index(id);
        let name = unit.map_or(id, |unit| self.names.city(unit));
        FluentValue::from(name.to_owned())
    }

    /// The name of an element, by its code.
    fn element(&self, code: &str) -> FluentValue<'static> {
        let node = self.package.dataset.framework().find(code);
        let name = node.map_or_else(|| code.to_owned(), |node| self.names.element(node).name);
        FluentValue::from(name)
    }
}
