//! What to look at before an index is trusted: how complete its figures are, how
//! they are spread, which say the same, and which pull against each other.
//!
//! Each finding is a plain value with what can be done about it; whoever does it
//! writes the scenario like any other act. An indicator that weighs nothing is
//! left out already and checked no more.
//!
//! Source of the limits: OECD/JRC Handbook (2008), steps 3 to 5; JRC (2019),
//! *COIN Tool User's Guide*, doi:10.2760/523877.

use composite_index::correlate::{mean_ranks, pearson};
use composite_index::method::ShapeLimits;
use composite_index::treat::Shape;
use composite_index::{NodeId, order, stats};

use super::engine::Scored;
use super::groups::{group_shares, with_group_shares};
use scenario::{ImputationChoice, TreatmentChoice, WeightMap, shares};

/// The least share of cities that an indicator should have figures of.
pub const LEAST_COVERAGE: f64 = 2.0 / 3.0;
/// From here on two indicators, or two pillars, say the same.
pub const COLLINEAR: f64 = 0.92;
/// From here on an indicator pulls against the rest of its pillar.
pub const AGAINST: f64 = -0.3;
/// Fewer cities than this say nothing of a correlation.
pub const LEAST_CITIES: usize = 8;
/// How many times the width of the middle half a figure lies beyond it, to be
/// far out.
pub const FAR_OUT: f64 = 3.0;

/// Cities told of one indicator at most, and findings of a kind.
const MOST_CITIES: usize = 3;
const MOST_OF_A_KIND: usize = 30;
/// Products that correlations may take: more would keep a page waiting.
const MOST_PRODUCTS: usize = 40_000_000;

/// Something to look at.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// An indicator has the same figure for every city that has one.
    Constant {
        /// Which.
        indicator: NodeId,
    },
    /// An indicator lacks figures of many cities.
    Gaps {
        /// Which.
        indicator: NodeId,
        /// Cities without a figure.
        missing: usize,
        /// All cities.
        total: usize,
    },
    /// A few figures of an indicator are far from all others, and it is not
    /// treated.
    Skewed {
        /// Which.
        indicator: NodeId,
        /// Its skewness.
        skewness: f64,
        /// The cities furthest out, with their figures.
        cities: Vec<(usize, f64)>,
    },
    /// Two indicators have equal figures for all cities that have both.
    Duplicate {
        /// The one that stands first.
        first: NodeId,
        /// The other.
        second: NodeId,
    },
    /// Two indicators go together so closely that they say the same.
    Collinear {
        /// The one that stands first.
        first: NodeId,
        /// The other.
        second: NodeId,
        /// Their correlation, each turned so that more is better.
        correlation: f64,
    },
    /// An indicator is low where the rest of its pillar is high.
    Against {
        /// Which.
        indicator: NodeId,
        /// Its pillar.
        pillar: NodeId,
        /// Its correlation with the rest of the pillar.
        correlation: f64,
    },
    /// Two pillars go together so closely that what they measure counts double.
    Double {
        /// The one that stands first.
        first: NodeId,
        /// The other.
        second: NodeId,
        /// Their correlation.
        correlation: f64,
    },
    /// A city has few figures.
    Thin {
        /// Which.
        unit: usize,
        /// How many it has.
        present: usize,
        /// How many there could be.
        total: usize,
    },
}

/// What can be done about a finding with one press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cure {
    /// An indicator, or a pillar, weighs nothing.
    LeaveOut(NodeId),
    /// The other end of an indicator is better.
    Turn(NodeId),
    /// Two pillars weigh together what one of them weighed on average.
    CountOnce(NodeId, NodeId),
    /// Outliers are treated, of all indicators.
    Treat(TreatmentChoice),
    /// Gaps are filled, of all indicators.
    Fill(ImputationChoice),
}

impl Finding {
    /// What can be done about it, the mildest first.
    #[must_use]
    pub fn cures(&self) -> Vec<Cure> {
        match *self {
            Self::Constant { indicator } => vec![Cure::LeaveOut(indicator)],
            Self::Gaps { indicator, .. } => vec![
                Cure::Fill(ImputationChoice::Median),
                Cure::LeaveOut(indicator),
            ],
            Self::Skewed { indicator, .. } => vec![
                Cure::Treat(TreatmentChoice::Winsorise),
                Cure::Treat(TreatmentChoice::Logarithm),
                Cure::LeaveOut(indicator),
            ],
            Self::Duplicate { first, second } | Self::Collinear { first, second, .. } => {
                vec![Cure::LeaveOut(second), Cure::LeaveOut(first)]
            }
            Self::Against { indicator, .. } => {
                vec![Cure::Turn(indicator), Cure::LeaveOut(indicator)]
            }
            Self::Double { first, second, .. } => vec![
                Cure::CountOnce(first, second),
                Cure::LeaveOut(second),
                Cure::LeaveOut(first),
            ],
            Self::Thin { .. } => vec![Cure::Fill(ImputationChoice::Median)],
        }
    }
}

/// All that was found, the gravest first, and how far it was looked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checks {
    /// The findings.
    pub findings: Vec<Finding>,
    /// How many cities correlations rest on, where not all were taken.
    pub sampled: Option<usize>,
    /// Findings that are not listed, since there are too many of their kind.
    pub more: usize,
}

/// An indicator that counts.
struct Counted<'a> {
    node: NodeId,
    /// As published.
    raw: &'a [f64],
    /// Of the cities that correlations rest on, turned so that more is better.
    turned: Vec<f64>,
}

impl Checks {
    /// Looks at the figures under a method and weights.
    #[must_use]
    pub fn of(scored: &Scored) -> Self {
        let engine = scored.engine();
        let (framework, dataset) = (engine.framework(), &engine.package().dataset);
        let n_units = dataset.n_units();
        let counts = |node: &NodeId| {
            let above = framework.ancestors(*node).chain([*node]);
            let mut above = above.filter(|&node| node != framework.root());
            above.all(|node| scored.weights().share(framework, node) > 0.0)
        };
        let nodes: Vec<NodeId> = framework
            .indicators()
            .iter()
            .copied()
            .filter(counts)
            .collect();
        let n_pairs = (nodes.len() * nodes.len() / 2).max(1);
        let stride = (n_pairs * n_units).div_ceil(MOST_PRODUCTS).max(1);
        let indicators: Vec<Counted> = nodes
            .iter()
            .map(|&node| {
                let raw = dataset.column(node);
                let sign = framework.node(node).direction.sign();
                let turned = raw.iter().step_by(stride).map(|x| x * sign).collect();
                Counted { node, raw, turned }
            })
            .collect();
        let mut checks = Self {
            sampled: (stride > 1).then(|| n_units.div_ceil(stride)),
            ..Self::default()
        };
        let is_treated = engine.chain().treatment != TreatmentChoice::None;
        let is_filled = engine.chain().imputation != ImputationChoice::None;
        let varied: Vec<&Counted> = indicators
            .iter()
            .filter(|indicator| {
                stats::count(indicator.raw) > 1 && !stats::is_constant(indicator.raw)
            })
            .collect();
        checks.add(constant(&indicators));
        let (duplicates, collinear) = pairs(&varied);
        checks.add(duplicates);
        checks.add(against(scored, &varied));
        checks.add(double(scored, counts, stride));
        checks.add(collinear);
        if !is_treated {
            checks.add(skewed(&varied));
        }
        if !is_filled {
            checks.add(gaps(&indicators));
            checks.add(thin(&indicators, n_units));
        }
        checks
    }

    fn add(&mut self, mut findings: Vec<Finding>) {
        self.more += findings.len().saturating_sub(MOST_OF_A_KIND);
        findings.truncate(MOST_OF_A_KIND);
        self.findings.append(&mut findings);
    }
}

fn constant(indicators: &[Counted]) -> Vec<Finding> {
    let is_constant =
        |indicator: &&Counted| stats::count(indicator.raw) > 0 && stats::is_constant(indicator.raw);
    let found = |indicator: &Counted| Finding::Constant {
        indicator: indicator.node,
    };
    indicators.iter().filter(is_constant).map(found).collect()
}

fn gaps(indicators: &[Counted]) -> Vec<Finding> {
    let mut found: Vec<(usize, Finding)> = Vec::new();
    for indicator in indicators {
        let (present, total) = (stats::count(indicator.raw), indicator.raw.len());
        if (present as f64) < LEAST_COVERAGE * total as f64 {
            let missing = total - present;
            let finding = Finding::Gaps {
                indicator: indicator.node,
                missing,
                total,
            };
            found.push((present, finding));
        }
    }
    order::sort_by_key(&mut found, |&(present, _)| present);
    found.into_iter().map(|(_, finding)| finding).collect()
}

fn thin(indicators: &[Counted], n_units: usize) -> Vec<Finding> {
    let total = indicators.len();
    let present = |unit: usize| {
        let has = |indicator: &&Counted| !indicator.raw[unit].is_nan();
        indicators.iter().filter(has).count()
    };
    let mut units: Vec<(usize, usize)> = (0..n_units)
        .map(|unit| (present(unit), unit))
        .filter(|&(present, _)| (present as f64) < LEAST_COVERAGE * total as f64)
        .collect();
    order::sort_by_key(&mut units, |&place| place);
    let found = |(present, unit)| Finding::Thin {
        unit,
        present,
        total,
    };
    units.into_iter().map(found).collect()
}

fn skewed(indicators: &[&Counted]) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for indicator in indicators {
        let shape = Shape::of(indicator.raw);
        let Some(skewness) = shape
            .skewness
            .filter(|_| shape.is_out(ShapeLimits::default()))
        else {
            continue;
        };
        found.push(Finding::Skewed {
            indicator: indicator.node,
            skewness,
            cities: far_out(indicator.raw),
        });
    }
    found
}

/// The cities whose figures lie far beyond the middle half, the furthest first.
fn far_out(xs: &[f64]) -> Vec<(usize, f64)> {
    let sorted = stats::sorted(xs);
    let quartile = |p| stats::quantile_of_sorted(&sorted, p).unwrap_or(f64::NAN);
    let (low, high) = (quartile(0.25), quartile(0.75));
    let distance = |x: f64| (low - x).max(x - high);
    let mut far: Vec<(usize, f64)> = xs
        .iter()
        .copied()
        .enumerate()
        .filter(|&(_, x)| distance(x) > FAR_OUT * (high - low))
        .collect();
    far.sort_by(|a, b| distance(b.1).total_cmp(&distance(a.1)).then(a.0.cmp(&b.0)));
    far.truncate(MOST_CITIES);
    far
}

/// Indicators that are equal, and those that go together too closely.
fn pairs(indicators: &[&Counted]) -> (Vec<Finding>, Vec<Finding>) {
    let (mut equal, mut close) = (Vec::new(), Vec::new());
    for (place, first) in indicators.iter().enumerate() {
        for second in &indicators[place + 1..] {
            if are_equal(first.raw, second.raw) {
                equal.push(Finding::Duplicate {
                    first: first.node,
                    second: second.node,
                });
                continue;
            }
            let correlation = correlation(&first.turned, &second.turned);
            // What goes apart as closely says the same, one of them turned.
            if let Some(correlation) = correlation.filter(|r| r.abs() > COLLINEAR) {
                let finding = Finding::Collinear {
                    first: first.node,
                    second: second.node,
                    correlation,
                };
                close.push((correlation.abs(), finding));
            }
        }
    }
    close.sort_by(|a, b| b.0.total_cmp(&a.0));
    (
        equal,
        close.into_iter().map(|(_, finding)| finding).collect(),
    )
}

fn are_equal(xs: &[f64], ys: &[f64]) -> bool {
    let mut shared = 0;
    for (x, y) in xs.iter().zip(ys) {
        if x.is_nan() || y.is_nan() {
            continue;
        }
        if x != y {
            return false;
        }
        shared += 1;
    }
    // Two figures may be equal by chance.
    shared > 2
}

/// Pearson's coefficient, where it rests on enough cities.
fn correlation(xs: &[f64], ys: &[f64]) -> Option<f64> {
    let both = xs
        .iter()
        .zip(ys)
        .filter(|(x, y)| !x.is_nan() && !y.is_nan());
    (both.count() >= LEAST_CITIES).then(|| pearson(xs, ys))?
}

/// Indicators that pull against the others of their pillar. Ranks are compared,
/// so that one outlier decides nothing.
fn against(scored: &Scored, indicators: &[&Counted]) -> Vec<Finding> {
    let framework = scored.engine().framework();
    let mut found = Vec::new();
    for &pillar in framework.pillars() {
        let is_below = |indicator: &&&Counted| {
            framework
                .ancestors(indicator.node)
                .any(|above| above == pillar)
        };
        let ranks = |indicator: &&Counted| (indicator.node, shares_of_rank(&indicator.turned));
        let members: Vec<(NodeId, Vec<f64>)> =
            indicators.iter().filter(is_below).map(ranks).collect();
        if members.len() < 2 {
            continue;
        }
        let n = members[0].1.len();
        let (mut sums, mut counts) = (vec![0.0; n], vec![0_usize; n]);
        for (_, ranks) in &members {
            for (place, rank) in ranks.iter().enumerate().filter(|(_, rank)| !rank.is_nan()) {
                sums[place] += rank;
                counts[place] += 1;
            }
        }
        for (indicator, own) in &members {
            let rest: Vec<f64> = (0..n)
                .map(|place| {
                    let is_there = !own[place].is_nan();
                    let others = counts[place] - usize::from(is_there);
                    let sum = sums[place] - if is_there { own[place] } else { 0.0 };
                    if others == 0 {
                        f64::NAN
                    } else {
                        sum / others as f64
                    }
                })
                .collect();
            let correlation = correlation(own, &rest);
            if let Some(correlation) = correlation.filter(|&r| r < AGAINST) {
                found.push(Finding::Against {
                    indicator: *indicator,
                    pillar,
                    correlation,
                });
            }
        }
    }
    found
}

/// Ranks as shares of how many there are; missing stays missing.
fn shares_of_rank(xs: &[f64]) -> Vec<f64> {
    let n = stats::count(xs).max(1) as f64;
    mean_ranks(xs).into_iter().map(|rank| rank / n).collect()
}

/// Pillars that go together so closely that one could stand for both. Where no third
/// counts, neither takes from anything, whatever their weights.
fn double(scored: &Scored, counts: impl Fn(&NodeId) -> bool, stride: usize) -> Vec<Finding> {
    let framework = scored.engine().framework();
    let pillars = framework.pillars().iter().copied().filter(counts);
    let scores: Vec<(NodeId, Vec<f64>)> = pillars
        .map(|pillar| {
            let scores = scored.element_scores(pillar).iter().step_by(stride);
            (pillar, scores.copied().collect())
        })
        .collect();
    let mut found = Vec::new();
    if scores.len() <= 2 {
        return found;
    }
    for (place, (first, xs)) in scores.iter().enumerate() {
        for (second, ys) in &scores[place + 1..] {
            if let Some(correlation) = correlation(xs, ys).filter(|&r| r > COLLINEAR) {
                found.push(Finding::Double {
                    first: *first,
                    second: *second,
                    correlation,
                });
            }
        }
    }
    found
}

/// The weights under which an element weighs nothing, and its siblings what it
/// had, in proportion. Where it has none, so does what it is a part of. None if
/// nothing would be left.
#[must_use]
pub fn without(
    framework: &composite_index::Framework,
    map: &WeightMap,
    node: NodeId,
) -> Option<WeightMap> {
    let mut node = node;
    loop {
        let group = framework.node(node).parent?;
        let siblings = framework.children(group).iter();
        let shares = group_shares(framework, map, group);
        let sizes: Vec<f64> = siblings
            .zip(shares)
            .map(|(&child, share)| if child == node { 0.0 } else { f64::from(share) })
            .collect();
        if sizes.iter().any(|&size| size > 0.0) {
            let shares = shares::apportion(&sizes, shares::WHOLE);
            return Some(with_group_shares(framework, map, group, &shares));
        }
        node = group;
    }
}

/// The weights under which two pillars weigh together the mean of what they
/// weighed.
#[must_use]
pub fn counted_once(
    framework: &composite_index::Framework,
    map: &WeightMap,
    pair: [NodeId; 2],
) -> WeightMap {
    let root = framework.root();
    let shares = group_shares(framework, map, root);
    let half = |(child, share): (&NodeId, &u32)| {
        f64::from(*share) * if pair.contains(child) { 0.5 } else { 1.0 }
    };
    let sizes: Vec<f64> = framework
        .children(root)
        .iter()
        .zip(&shares)
        .map(half)
        .collect();
    let shares = shares::apportion(&sizes, shares::WHOLE);
    with_group_shares(framework, map, root, &shares)
}
