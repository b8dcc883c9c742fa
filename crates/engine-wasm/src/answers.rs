//! Much asked of one package, and every answer written down.

use composite_index::acceptability::RankAcceptability;
use composite_index::{
    Aggregation, Dataset, Form, Imputation, Method, Normalisation, Range, Scorer, Treatment,
    WeightRegion, Weighting, run,
};
use data::package::read_descriptor;
use data::{Files, read};
use serde::{Deserialize, Serialize};

/// Weights drawn for each table of rank acceptabilities.
const N_DRAWS: usize = 2_000;
/// Where the draws start.
const SEED: u32 = 20_121_120;

/// What one method makes of a package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The method, in words.
    pub method: String,
    /// Whether all arithmetic is such that every machine rounds it alike: no
    /// logarithm, no power.
    pub is_exact: bool,
    /// The index, or why this method gives none.
    pub index: Result<Index, String>,
}

/// Scores, ranks and how sure they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// One per unit, 0 where it has none.
    pub ranks: Vec<u32>,
    /// The bits of each ranked unit's score, in the order of units.
    pub score_bits: Vec<u64>,
    /// How often each ranked unit had each rank when weights were drawn. Empty
    /// where the pillars do not combine by a mean.
    pub acceptability: Vec<Vec<u32>>,
}

/// Reads a package and asks everything of it.
///
/// # Errors
/// What is wrong with the package.
pub fn answers_json(descriptor: &[u8], files: &Files) -> Result<String, String> {
    let package = read_descriptor(descriptor)
        .and_then(|descriptor| read(descriptor, files))
        .map_err(|problems| format!("{problems:?}"))?;
    serde_json::to_string(&answers(&package.dataset)).map_err(|error| error.to_string())
}

/// What every method makes of a data set.
#[must_use]
pub fn answers(dataset: &Dataset) -> Vec<Answer> {
    methods()
        .into_iter()
        .map(|(method, chosen)| Answer {
            method,
            is_exact: is_exact(&chosen),
            index: index(dataset, &chosen),
        })
        .collect()
}

/// The chains asked about, under published and under equal weights, and the
/// weights that are computed.
fn methods() -> Vec<(String, Method)> {
    let weightings = [
        ("published weights", Weighting::Published),
        ("equal weights", Weighting::Equal),
    ];
    let mut methods = Vec::new();
    for (chain, method) in chains() {
        for (name, weighting) in weightings.clone() {
            let method = Method {
                weighting,
                ..method.clone()
            };
            methods.push((format!("{chain}, {name}"), method));
        }
    }
    for (name, weighting) in computed_weightings() {
        let method = Method {
            weighting,
            ..Method::default()
        };
        methods.push((format!("min-max, {name}"), method));
    }
    methods
}

fn computed_weightings() -> [(&'static str, Weighting); 2] {
    [
        (
            "principal components",
            Weighting::PrincipalComponents {
                form: Default::default(),
                levels: Default::default(),
            },
        ),
        (
            "benefit of the doubt",
            Weighting::BenefitOfTheDoubt {
                unit: None,
                bounds: Default::default(),
                levels: Default::default(),
            },
        ),
    ]
}

fn chains() -> Vec<(&'static str, Method)> {
    let min_max = |range| Normalisation::MinMax { range };
    let normalised = |normalisation| Method {
        normalisation,
        ..Method::default()
    };
    let combined = |aggregation| Method {
        normalisation: min_max(Range::ONE_TO_HUNDRED),
        aggregation: vec![aggregation, Aggregation::Arithmetic],
        ..Method::default()
    };
    let range = Range::HUNDRED;
    vec![
        (
            "goalposts",
            normalised(Normalisation::Goalposts { range, clip: true }),
        ),
        ("min-max", normalised(min_max(range))),
        ("z-scores", normalised(Normalisation::ZScore)),
        ("ranks", normalised(Normalisation::Rank)),
        ("Borda", normalised(Normalisation::Borda)),
        (
            "percentile ranks",
            normalised(Normalisation::PercentileRank { range }),
        ),
        ("to the best", normalised(Normalisation::ToBest)),
        ("winsorised, median for gaps", winsorised()),
        ("geometric", combined(Aggregation::Geometric)),
        ("harmonic", combined(Aggregation::Harmonic)),
        ("power 1/2", combined(Aggregation::Power { exponent: 0.5 })),
        ("weakest pillar", combined(Aggregation::Weakest)),
        ("Copeland", combined(Aggregation::Copeland)),
        ("Mazziotta-Pareto", combined(Aggregation::MazziottaPareto)),
        (
            "adjusted Mazziotta-Pareto",
            combined(Aggregation::AdjustedMazziottaPareto { reference: 50.0 }),
        ),
    ]
}

fn winsorised() -> Method {
    Method {
        treatment: Treatment::winsorise(),
        imputation: Imputation::Median,
        ..Method::default()
    }
}

/// A winsorised column may end as a logarithm.
fn is_exact(method: &Method) -> bool {
    let takes_logarithm = matches!(
        method.treatment,
        Treatment::Winsorise { .. } | Treatment::Logarithm { .. }
    );
    let takes_power = |aggregation: &Aggregation| {
        matches!(
            aggregation,
            Aggregation::Geometric | Aggregation::Power { .. }
        )
    };
    !takes_logarithm && !method.aggregation.iter().any(takes_power)
}

fn index(dataset: &Dataset, method: &Method) -> Result<Index, String> {
    let scorer = run(dataset, method).map_err(|error| error.to_string())?;
    let scores = scorer.scores().ok_or("no scores")?;
    Ok(Index {
        ranks: scores.ranks().to_vec(),
        score_bits: (0..dataset.n_units())
            .filter_map(|unit| scores.score(unit).map(f64::to_bits))
            .collect(),
        acceptability: acceptability(&scorer)?,
    })
}

fn acceptability(scorer: &Scorer) -> Result<Vec<Vec<u32>>, String> {
    let Ok(form) = Form::of(scorer) else {
        return Ok(Vec::new());
    };
    let region = WeightRegion::simplex(form.n_parts()).map_err(|error| error.to_string())?;
    let mut found =
        RankAcceptability::new(form, region, SEED).map_err(|error| error.to_string())?;
    found.advance(N_DRAWS);
    let rows = 0..found.form().n_rows();
    Ok(rows.map(|row| found.counts(row).collect()).collect())
}
