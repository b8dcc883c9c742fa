//! Which choices have an answer, and what is said where there is none.

use std::fs;

use composite_index::{Aggregation, MethodError, ScoreError};
use data::Package;
use i18n::failure_sentence;
use i18n::{Numerals, Texts};
use model::engine::{Chain, Failure};
use model::names::Names;
use model::remedy::Remedy;
use scenario::{
    AggregationChoice, ImputationChoice, Language, NormalisationChoice, TreatmentChoice,
};

use super::pictures::expect_true_picture;
use super::{BOLIVIA, EUROPE, SHIPPED, answer, plain, shipped};

fn chains() -> impl Iterator<Item = Chain> {
    let all = TreatmentChoice::ALL.iter().flat_map(|&treatment| {
        ImputationChoice::ALL
            .iter()
            .map(move |&imputation| (treatment, imputation))
    });
    all.flat_map(|(treatment, imputation)| {
        scales().map(move |(normalisation, aggregation)| Chain {
            treatment,
            imputation,
            normalisation,
            aggregation,
        })
    })
}

fn scales() -> impl Iterator<Item = (NormalisationChoice, AggregationChoice)> {
    NormalisationChoice::ALL.iter().flat_map(|&normalisation| {
        AggregationChoice::ALL
            .iter()
            .map(move |&aggregation| (normalisation, aggregation))
    })
}

fn languages() -> Vec<Texts> {
    let folder = crate::common::root().join("public/i18n");
    let texts = |language: &Language| {
        let source = fs::read_to_string(folder.join(format!("{}.ftl", language.word()))).unwrap();
        Texts::new(*language, &source, Numerals::default()).unwrap()
    };
    [Language::English, Language::Arabic]
        .iter()
        .map(texts)
        .collect()
}

/// Makes sure that a failure is explained in every language, in words of our
/// own, and that its button has a text.
fn expect_explained(languages: &[Texts], names: &Names, package: &Package, failure: &Failure) {
    for texts in languages {
        let sentence = failure_sentence(texts, names, package, failure);
        let detail = match failure {
            Failure::Method(error) => error.to_string(),
            Failure::Score(error) => error.to_string(),
            Failure::TooManyPairs { found } => format!("{found} cities"),
        };
        assert!(
            sentence.contains(' ') && !sentence.contains(&detail),
            "{failure:?}: {sentence}"
        );
        assert!(!sentence.contains(['{', '$']), "{failure:?}: {sentence}");
        let label = Remedy::of(failure).label();
        assert_ne!(texts.get(label), label, "{failure:?}");
    }
}

#[test]
fn every_combination_ranks_or_is_explained_with_a_way_out() {
    let languages = languages();
    for name in SHIPPED {
        let package = shipped(name);
        let names = Names::new(&package, None, str::to_owned);
        for chain in chains() {
            match answer(&package, chain) {
                Ok(scored) => expect_true_picture(&scored, &names, chain),
                Err(failure) => {
                    expect_explained(&languages, &names, &package, &failure);
                    let mended = match Remedy::of(&failure) {
                        Remedy::MinMax => Chain {
                            normalisation: NormalisationChoice::MinMax,
                            ..chain
                        },
                        remedy => {
                            assert_eq!(remedy, Remedy::Arithmetic, "{name}, {chain:?}");
                            Chain {
                                aggregation: AggregationChoice::Arithmetic,
                                ..chain
                            }
                        }
                    };
                    assert!(answer(&package, mended).is_ok(), "{name}, {chain:?}");
                }
            }
        }
    }
}

#[test]
fn what_has_no_answer_is_known() {
    let package = shipped(EUROPE);
    let mut refused = Vec::new();
    for (normalisation, aggregation) in scales() {
        let why = match answer(&package, plain(normalisation, aggregation)) {
            Ok(_) => continue,
            Err(Failure::Score(ScoreError::NotPositive { .. })) => "not positive",
            Err(Failure::Method(MethodError::NoReferencePoint { .. })) => "no middle",
            Err(failure) => panic!("{normalisation:?}, {aggregation:?}: {failure:?}"),
        };
        refused.push(format!(
            "{} {}: {why}",
            normalisation.word(),
            aggregation.word()
        ));
    }
    assert_eq!(
        refused,
        [
            "zscore geometric: not positive",
            "zscore harmonic: not positive",
            "zscore ampi: no middle",
            "tobest geometric: not positive",
            "tobest harmonic: not positive",
            "tobest ampi: no middle",
            "tomean geometric: not positive",
            "tomean harmonic: not positive",
            "tomean ampi: no middle",
            "fracmax geometric: not positive",
            "fracmax harmonic: not positive",
            "fracmax ampi: no middle",
            "aboveaverage geometric: not positive",
            "aboveaverage harmonic: not positive",
        ]
    );
}

#[test]
fn goalposts_are_missed_only_where_they_are_needed() {
    let package = shipped(BOLIVIA);
    for &normalisation in NormalisationChoice::ALL {
        let answer = answer(
            &package,
            plain(normalisation, AggregationChoice::Arithmetic),
        );
        let is_missed = matches!(
            answer,
            Err(Failure::Method(MethodError::MissingGoalposts { .. }))
        );
        assert_eq!(
            is_missed,
            normalisation.needs_goalposts(),
            "{normalisation:?}"
        );
    }
}

#[test]
fn every_error_of_the_engine_has_a_sentence_of_our_own() {
    let package = shipped(EUROPE);
    let names = Names::new(&package, None, str::to_owned);
    let text = str::to_owned;
    let method_errors = [
        MethodError::MissingGoalposts {
            indicators: vec![text("museums")],
        },
        MethodError::EmptyRange {
            low: 1.0,
            high: 1.0,
        },
        MethodError::InvalidCoverage { value: 2.0 },
        MethodError::InvalidThreshold { value: -1.0 },
        MethodError::UnknownUnit {
            id: text("atlantis"),
        },
        MethodError::Overflow {
            unit: text("oslo"),
            indicator: text("museums"),
            value: 1e308,
        },
        MethodError::InvalidExponent {
            exponent: 1e9,
            limit: 100.0,
        },
        MethodError::NoReferencePoint { reference: 50.0 },
        MethodError::MixedScales {
            dimension: text("learning"),
        },
        MethodError::UnknownIndicator {
            code: text("unicorns"),
        },
        MethodError::UnknownGrouping {
            name: text("continent"),
        },
        MethodError::InvalidCap {
            indicator: text("museums"),
        },
        MethodError::InvalidLimits,
    ];
    let score_errors = [
        ScoreError::AllWeightsZero {
            dimension: text("learning"),
        },
        ScoreError::NotPositive {
            unit: text("oslo"),
            dimension: text("glci"),
            element: text("learning"),
            value: -1.0,
            aggregation: Aggregation::Harmonic,
        },
        ScoreError::NotPositiveMean {
            unit: text("oslo"),
            dimension: text("glci"),
        },
    ];
    let languages = languages();
    let failures = method_errors.map(Failure::Method).into_iter();
    for failure in failures.chain(score_errors.map(Failure::Score)) {
        expect_explained(&languages, &names, &package, &failure);
    }
    let failure = Failure::TooManyPairs { found: 50_000 };
    expect_explained(&languages, &names, &package, &failure);
    let failure = Failure::Score(ScoreError::NotPositive {
        unit: text("oslo"),
        dimension: text("glci"),
        element: text("learning"),
        value: -1.0,
        aggregation: Aggregation::Harmonic,
    });
    assert_eq!(
        failure_sentence(&languages[0], &names, &package, &failure),
        "No harmonic mean for Oslo: its score for “Learning opportunities” is not above zero. \
         Choose the arithmetic mean, or min–max as the scale."
    );
}
