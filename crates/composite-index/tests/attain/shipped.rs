//! The packages that the application ships are settled.

use composite_index::attain::{Attainment, Side};
use composite_index::nearest::{Goal, Nearest, Norm, nearest};
use composite_index::{Form, Method, WeightRegion};

use crate::common::packages::package;
use crate::common::scored;

fn form(name: &str) -> Form {
    Form::of(&scored(&package(name), &Method::default())).unwrap()
}

/// How many of the best and worst ranks asked for are exact.
fn n_exact(form: &Form, region: &WeightRegion, step: usize) -> (usize, usize) {
    let attainment = Attainment::new(form, region).unwrap();
    let units = form.units().iter().step_by(step);
    let ends = units.flat_map(|&unit| [Side::Best, Side::Worst].map(|side| (unit, side)));
    let exact: Vec<bool> = ends
        .map(|(unit, side)| attainment.extreme(unit, side).unwrap().exact)
        .collect();
    (exact.iter().filter(|exact| **exact).count(), exact.len())
}

#[test]
fn every_rank_of_the_european_cities_is_exact() {
    let form = form("european-cities-2019");
    let simplex = WeightRegion::simplex(form.n_parts()).unwrap();
    let near = WeightRegion::around(form.shares(), 0.05).unwrap();
    for region in [simplex, near] {
        let (exact, asked) = n_exact(&form, &region, 1);
        assert_eq!((exact, asked), (86, 86));
    }
}

#[test]
fn most_ranks_of_the_bolivian_municipalities_are_exact() {
    let form = form("bolivia-municipalities-2020");
    let simplex = WeightRegion::simplex(form.n_parts()).unwrap();
    let (exact, asked) = n_exact(&form, &simplex, 60);
    assert_eq!(asked, 12);
    assert!(exact >= 9, "{exact} of {asked}");
}

#[test]
fn every_european_city_is_answered_for_ranks_1_3_and_10() {
    let form = form("european-cities-2019");
    let region = WeightRegion::simplex(form.n_parts()).unwrap();
    let mut answers = [0; 3];
    for &unit in form.units() {
        for (rank, norm) in [(1, Norm::L1), (3, Norm::L2), (10, Norm::L1)] {
            let place = match nearest(&form, &region, Goal { unit, rank, norm }).unwrap() {
                Nearest::Found { .. } => 0,
                Nearest::Impossible => 1,
                Nearest::Unsettled { .. } => 2,
            };
            answers[place] += 1;
        }
    }
    assert_eq!(answers, [54, 75, 0]);
}
