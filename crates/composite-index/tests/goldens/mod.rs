//! Published worked examples: the engine must give the printed figures.
//!
//! Each case names its source and how far a figure may be off; one driver
//! compares them all. "Handbook" is OECD/JRC, *Handbook on Constructing
//! Composite Indicators* (2008), ISBN 978-92-64-04345-9.

mod european_cities;
mod ishigami;
mod means;
mod outranking;
mod robustness;
mod schooling;
mod statistics;
mod table;
mod technology;
mod us_cities;
mod weights;

/// One figure: what it is, what the engine gives, what was published.
pub(crate) struct Figure {
    pub(crate) what: String,
    pub(crate) computed: f64,
    pub(crate) published: f64,
}

#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) source: &'static str,
    pub(crate) tolerance: f64,
    /// How many figures there must be, so that an empty table cannot pass.
    pub(crate) n_figures: usize,
    pub(crate) figures: fn() -> Vec<Figure>,
}

/// Half a unit of the last printed digit, and a last bit for the comparison.
pub(crate) const TWO_DECIMALS: f64 = 0.005 + 1e-9;

/// Every published figure, family by family.
const FAMILIES: &[&[Case]] = &[
    schooling::CASES,
    technology::CASES,
    means::CASES,
    outranking::CASES,
    us_cities::CASES,
    european_cities::CASES,
    robustness::CASES,
    statistics::CASES,
    ishigami::CASES,
    weights::CASES,
];

#[test]
fn published_figures_are_reproduced() {
    for Case {
        source,
        tolerance,
        n_figures,
        figures,
    } in FAMILIES.concat()
    {
        let figures = figures();
        assert_eq!(figures.len(), n_figures, "{source}");
        for Figure {
            what,
            computed,
            published,
        } in figures
        {
            let off = (computed - published).abs();
            assert!(
                off <= tolerance,
                "{source}\n{what}: computed {computed}, published {published}"
            );
        }
    }
}
