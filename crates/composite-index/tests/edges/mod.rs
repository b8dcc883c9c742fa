//! Data and weights at their extremes, and every way in which input is refused.

mod aggregations;
mod columns;
mod directions;
mod explanation;
mod means;
mod ranks;
mod refused;
mod screening;
mod treatment;
mod weights;

use crate::common::{dataset, method, scored, spec};
use composite_index::{Dataset, Direction, Framework, Method, Normalisation, Range};

pub(crate) const NAN: f64 = f64::NAN;
pub(crate) const UP: Direction = Direction::Higher;

pub(crate) fn min_max() -> Method {
    method(Normalisation::MinMax {
        range: Range::HUNDRED,
    })
}

pub(crate) fn every_normalisation() -> Vec<Normalisation> {
    let range = Range::HUNDRED;
    vec![
        Normalisation::MinMax { range },
        Normalisation::Goalposts { range, clip: true },
        Normalisation::Goalposts { range, clip: false },
        Normalisation::ZScore,
        Normalisation::Rank,
        Normalisation::Borda,
        Normalisation::PercentileRank { range },
        Normalisation::ToTarget,
        Normalisation::ToBest,
        Normalisation::ToMean,
        Normalisation::ToUnit {
            unit: "u0".to_owned(),
        },
        Normalisation::AboveBelowMean { threshold: 0.1 },
    ]
}

pub(crate) fn ranks(dataset: &Dataset, method: &Method) -> Vec<u32> {
    scored(dataset, method).scores().unwrap().ranks().to_vec()
}

pub(crate) fn two_pillars() -> Framework {
    Framework::new(vec![
        spec("index", None),
        spec("p", Some("index")),
        spec("q", Some("index")),
        spec("p1", Some("p")),
        spec("p2", Some("p")),
        spec("q1", Some("q")),
    ])
    .unwrap()
}

pub(crate) fn two_pillars_data() -> Dataset {
    dataset(
        two_pillars(),
        &[&[1.0, 2.0, 3.0], &[2.0, NAN, 1.0], &[2.0, 3.0, NAN]],
    )
}
