//! Why there is no ranking under the chosen method.

use composite_index::{Aggregation, MethodError, ScoreError};
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::data::Package;
use crate::i18n::Texts;
use crate::model::engine::Failure;
use crate::model::names::Names;
use crate::scenario::{AggregationChoice, ImputationChoice, NormalisationChoice};
use crate::state::{Explorer, Loaded};

/// Why the chosen method has no answer, and a button that chooses one which
/// has.
#[component]
pub fn MethodFailure() -> impl IntoView {
    let explorer = Explorer::get();
    let failure = Memo::new(move |_| explorer.derived.outcome.read().failure.clone());
    let has_ranking = Memo::new(move |_| explorer.derived.outcome.read().scored.is_some());
    move || {
        let failure = failure.get()?;
        let Loaded(package) = explorer.package.get()?;
        let texts = explorer.texts.get();
        let sentence = failure_sentence(&texts, &explorer.names.read(), &package, &failure);
        let what_is_seen = has_ranking.get().then(|| texts.get("failure-still-shown"));
        let remedy = Remedy::of(&failure);
        Some(view! {
            <div class="failure" role="alert">
                <p>{sentence}" "{what_is_seen}</p>
                <div class="buttons">
                    <button type="button" class="button" on:click=move |_| remedy.apply(explorer)>
                        {texts.get(remedy.label())}
                    </button>
                </div>
            </div>
        })
    }
}

/// What a reader can do about a failure with one press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Combine by the arithmetic mean, which always exists.
    Arithmetic,
    /// Scale by the data set's own extremes.
    MinMax,
    /// Compare by rank, whatever the size of a figure.
    Ranks,
    /// Leave gaps as they are.
    KeepGaps,
    /// Return to the baseline weights.
    ResetWeights,
    /// Return to what the data set proposes.
    PublishedMethod,
}

impl Remedy {
    /// What mends a failure.
    #[must_use]
    pub const fn of(failure: &Failure) -> Self {
        match failure {
            Failure::Method(error) => match error {
                MethodError::MissingGoalposts { .. } => Self::MinMax,
                MethodError::Overflow { .. } => Self::Ranks,
                MethodError::UnknownGrouping { .. } => Self::KeepGaps,
                MethodError::NoReferencePoint { .. }
                | MethodError::MixedScales { .. }
                | MethodError::InvalidExponent { .. } => Self::Arithmetic,
                MethodError::EmptyRange { .. }
                | MethodError::InvalidCoverage { .. }
                | MethodError::InvalidThreshold { .. }
                | MethodError::UnknownUnit { .. }
                | MethodError::UnknownIndicator { .. }
                | MethodError::InvalidCap { .. }
                | MethodError::InvalidLimits => Self::PublishedMethod,
            },
            Failure::Score(error) => match error {
                ScoreError::NotPositive { .. } | ScoreError::NotPositiveMean { .. } => {
                    Self::Arithmetic
                }
                ScoreError::Overflow { .. } => Self::Ranks,
                ScoreError::AllWeightsZero { .. } | ScoreError::ForeignWeights { .. } => {
                    Self::ResetWeights
                }
            },
        }
    }

    /// The id of the text on its button.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Arithmetic => "use-arithmetic",
            Self::MinMax => "use-minmax",
            Self::Ranks => "use-ranks",
            Self::KeepGaps => "leave-gaps",
            Self::ResetWeights => "weights-reset",
            Self::PublishedMethod => "use-published-method",
        }
    }

    fn apply(self, explorer: Explorer) {
        match self {
            Self::Arithmetic => explorer.aggregate_by(AggregationChoice::Arithmetic),
            Self::MinMax => explorer.normalise_by(NormalisationChoice::MinMax),
            Self::Ranks => explorer.normalise_by(NormalisationChoice::Rank),
            Self::KeepGaps => explorer.impute_by(ImputationChoice::None),
            Self::ResetWeights => explorer.reset_weights(),
            Self::PublishedMethod => explorer.use_published_method(),
        }
    }
}

/// A failure as a sentence: what, where, how to mend.
#[must_use]
pub fn failure_sentence(
    texts: &Texts,
    names: &Names,
    package: &Package,
    failure: &Failure,
) -> String {
    let told = Told {
        texts,
        names,
        package,
    };
    match failure {
        Failure::Method(error) => told.method_error(error),
        Failure::Score(error) => told.score_error(error),
    }
}

/// What a sentence needs besides the failure.
struct Told<'a> {
    texts: &'a Texts,
    names: &'a Names,
    package: &'a Package,
}

impl Told<'_> {
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
