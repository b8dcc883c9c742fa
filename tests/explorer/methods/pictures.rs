//! What is drawn and told of scores, on whatever scale they lie.

use model::compare::{ComparedCity, Comparison};
use model::engine::{Chain, Scored};
use model::names::Names;
use model::ranking::{self, Span};
use scenario::{AggregationChoice, NormalisationChoice};

use super::{EUROPE, answer, plain, shipped};

/// Makes sure that what is drawn of a ranking is what it says.
pub fn expect_true_picture(scored: &Scored, names: &Names, chain: Chain) {
    let engine = scored.engine();
    let span = Span::of(scored);
    assert!(!scored.order().is_empty(), "{chain:?}");
    assert!(
        span.low <= 0.0 && span.high >= 0.0 && span.low < span.high,
        "{chain:?}: {span:?}"
    );
    let first = scored.order().iter().take(12);
    let last = scored.order().iter().rev().take(4);
    let units: Vec<usize> = first.chain(last).map(|&unit| unit as usize).collect();
    for &unit in &units {
        let row = ranking::row(scored, unit).unwrap();
        // The sum of the parts may miss the score by a last bit.
        let slack = 1e-9 * (span.high - span.low);
        assert!(
            (span.low - slack..=span.high + slack).contains(&row.score),
            "{chain:?}: {row:?} in {span:?}"
        );
        assert_eq!(
            row.contributions.is_some(),
            engine.has_parts(),
            "{chain:?}: {row:?}"
        );
        let sum: f64 = row.contributions.iter().flatten().sum();
        assert!(
            !engine.has_parts() || (sum - row.score).abs() < slack,
            "{chain:?}: {row:?}"
        );
        let pieces = ranking::segments(&row, span);
        assert!(
            pieces
                .iter()
                .all(|piece| 0.0 <= piece.from && piece.to <= 1.0),
            "{chain:?}: {pieces:?}"
        );
        assert!(
            engine.has_parts() || pieces.len() <= 1,
            "{chain:?}: {pieces:?}"
        );
    }
    let comparison = Comparison::new(scored, &units[..3], &[], names);
    let (low, high) = comparison.scale;
    for score in comparison
        .cities
        .iter()
        .flat_map(|city| city.scores.iter().flatten())
    {
        assert!(
            (low..=high).contains(score),
            "{chain:?}: {score} on {low} to {high}"
        );
    }
    let is_split = |city: &ComparedCity| city.contributions.is_some();
    assert_eq!(
        comparison.cities.iter().all(is_split),
        comparison.has_parts,
        "{chain:?}"
    );
}

#[test]
fn scores_have_as_many_decimals_as_their_scale_needs() {
    for (normalisation, aggregation, score, pillar) in [
        (
            NormalisationChoice::Goalposts,
            AggregationChoice::Arithmetic,
            1,
            1,
        ),
        (
            NormalisationChoice::ZScore,
            AggregationChoice::Weakest,
            2,
            2,
        ),
        (
            NormalisationChoice::ToTarget,
            AggregationChoice::AdjustedMazziottaPareto,
            3,
            3,
        ),
        (
            NormalisationChoice::ToMean,
            AggregationChoice::MazziottaPareto,
            1,
            3,
        ),
        (NormalisationChoice::Rank, AggregationChoice::Copeland, 0, 1),
    ] {
        let decimals = plain(normalisation, aggregation).decimals();
        assert_eq!(
            (decimals.score, decimals.pillar),
            (score, pillar),
            "{normalisation:?}"
        );
    }
}

#[test]
fn what_parts_two_cities_is_named_wherever_it_can_be() {
    let package = shipped(EUROPE);
    let names = Names::new(&package, None, str::to_owned);
    for &aggregation in AggregationChoice::ALL {
        let scored = answer(&package, plain(NormalisationChoice::MinMax, aggregation)).unwrap();
        let first: Vec<usize> = scored.order()[..2]
            .iter()
            .map(|&unit| unit as usize)
            .collect();
        let comparison = Comparison::new(&scored, &first, &[], &names);
        let is_counted = aggregation == AggregationChoice::Copeland;
        assert_eq!(comparison.lead.is_none(), is_counted, "{aggregation:?}");
        let Some(lead) = scored.lead(first[0], first[1]) else {
            continue;
        };
        let score = |unit: usize| scored.score(unit).unwrap();
        let difference = score(first[0]) - score(first[1]);
        assert!(
            (lead.iter().sum::<f64>() - difference).abs() < 1e-9,
            "{aggregation:?}"
        );
    }
}

#[test]
fn copeland_bars_are_whole_and_run_both_ways_from_zero() {
    let package = shipped(EUROPE);
    let scored = answer(
        &package,
        plain(NormalisationChoice::Goalposts, AggregationChoice::Copeland),
    )
    .unwrap();
    let span = Span::of(&scored);
    assert_eq!((span.low, span.high), (-44.0, 44.0));
    let last = *scored.order().last().unwrap() as usize;
    let row = ranking::row(&scored, last).unwrap();
    assert!(row.score < 0.0);
    let pieces = ranking::segments(&row, span);
    assert_eq!((pieces[0].pillar, pieces[0].to), (None, 0.5));
    // The pillars keep the scale that they are compared on.
    let names = Names::new(&package, None, str::to_owned);
    assert_eq!(
        Comparison::new(&scored, &[last], &[], &names).scale,
        (0.0, 100.0)
    );
}
