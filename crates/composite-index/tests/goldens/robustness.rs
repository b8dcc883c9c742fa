//! Ranks under uncertain weights, with results known by hand.

use composite_index::acceptability::RankAcceptability;
use composite_index::{Form, Normalisation, Range, WeightRegion};

use super::table::figure;
use super::{Case, Figure};
use crate::common::{dataset, method, posts, scored, spec};

pub const CASES: &[Case] = &[Case {
    source: "Rank acceptability with uniform weights, by hand: A (1, 0), B (0, 1), C (0.6, 0.6); A is first where its weight is above 0.6, B where it is below 0.4",
    // Two ends of a share of 2^16 draws that are spread evenly.
    tolerance: 2.0 / 65_536.0,
    n_figures: 3,
    figures: first_ranks,
}];

fn first_ranks() -> Vec<Figure> {
    let bounded = |code| posts(spec(code, Some("index")), 0.0, 1.0);
    let framework =
        composite_index::Framework::new(vec![spec("index", None), bounded("x"), bounded("y")])
            .unwrap();
    let data = dataset(framework, &[&[1.0, 0.0, 0.6], &[0.0, 1.0, 0.6]]);
    let scorer = scored(
        &data,
        &method(Normalisation::Goalposts {
            range: Range::UNIT,
            clip: true,
        }),
    );
    let form = Form::of(&scorer).unwrap();
    let mut found = RankAcceptability::new(form, WeightRegion::simplex(2).unwrap(), 2_012).unwrap();
    found.advance(65_536);
    [("A", 0.4), ("B", 0.4), ("C", 0.2)]
        .iter()
        .enumerate()
        .map(|(row, &(name, published))| figure(name, found.share(row, 1).unwrap(), published))
        .collect()
}
