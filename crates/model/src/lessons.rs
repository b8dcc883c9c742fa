//! Whom a city could learn from: the most alike of those that do better.
//!
//! Cities are alike by what the data set holds of them: the same group, a
//! similar population, a similar profile in the other pillars. Each of these
//! counts the same.

use composite_index::improve;
use composite_index::peers::{Basis, Criterion, Likeness, Peers};

use super::engine::{Engine, PillarScores, Scored, group};
use super::what_if::improve::{Thin, up_to_the_best};

/// Cities named per pillar.
const TEACHERS: usize = 3;

/// What can be learned in one pillar, and from whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Index of the pillar.
    pub pillar: usize,
    /// The city's own score; none for want of figures.
    pub own: Option<f64>,
    /// Who does better, the most alike first; none if nobody does.
    pub teachers: Vec<Teacher>,
}

/// A city that does better.
#[derive(Clone, Debug, PartialEq)]
pub struct Teacher {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its score in the pillar.
    pub score: f64,
    /// By how many points it does better.
    pub gap: f64,
    /// What is alike between the two, and what is not.
    pub alike: Vec<Alike>,
}

/// How alike two cities are in one respect.
#[derive(Clone, Debug, PartialEq)]
pub enum Alike {
    /// Both have this label.
    SameGroup(String),
    /// The teacher has this one, the learner another.
    OtherGroup(String),
    /// The teacher's population over the learner's.
    Population(f64),
    /// Points that they are apart in the other pillars, on average.
    Profile(f64),
}

/// The lessons of one city, in the order of the pillars.
#[must_use]
pub fn lessons(scores: &PillarScores, unit: usize) -> Vec<Lesson> {
    let engine = scores.engine();
    let found = with_peers(scores, |peers, context| {
        let pillars = engine.pillars().to_vec();
        let named = pillars
            .into_iter()
            .map(|pillar| peers.of(unit, pillar, TEACHERS));
        let named = named.map(|peers| {
            let teacher = |peer: composite_index::peers::Peer| {
                let alike = context.alike(peer.unit, &peer.reasons);
                (peer.unit, peer.gap, alike)
            };
            // A city without a score there has nobody to learn from.
            peers
                .unwrap_or_default()
                .into_iter()
                .map(teacher)
                .collect::<Vec<_>>()
        });
        named.collect::<Vec<_>>()
    });
    let pillars = engine.pillars().iter().enumerate();
    pillars
        .zip(found.unwrap_or_default())
        .map(|((pillar, &node), teachers)| Lesson {
            pillar,
            own: scores.score(node, unit),
            teachers: teachers
                .into_iter()
                .map(|(unit, gap, alike)| Teacher {
                    unit,
                    score: scores.score(node, unit).unwrap_or(f64::NAN),
                    gap,
                    alike,
                })
                .collect(),
        })
        .collect()
}

/// The ranked cities most like one, whether they do better or not, the most
/// alike first; none if nothing says what is alike.
#[must_use]
pub fn alike(scored: &Scored, unit: usize, n: usize) -> Vec<usize> {
    let engine = scored.engine();
    let context = Context::of(engine);
    let criteria = context.criteria();
    Peers::new(scored.scorer(), &criteria)
        .map(|peers| peers.alike(unit, engine.framework().root(), n))
        .unwrap_or_default()
}

/// What makes cities comparable in this data set.
pub(super) struct Context<'a> {
    labels: Option<&'a [Option<String>]>,
    populations: Option<Vec<f64>>,
}

impl<'a> Context<'a> {
    fn of(engine: &'a Engine) -> Self {
        let package = engine.package();
        let name = group(package);
        let groupings = package.dataset.groupings();
        let grouping = groupings
            .iter()
            .find(|grouping| Some(grouping.name.as_str()) == name);
        let cities = package.cities.iter();
        let populations: Vec<f64> = cities
            .map(|city| city.population.unwrap_or(f64::NAN))
            .collect();
        let is_known = populations.len() == package.dataset.n_units()
            && populations.iter().any(|x| x.is_finite());
        Self {
            labels: grouping.map(|grouping| grouping.labels.as_slice()),
            populations: is_known.then_some(populations),
        }
    }

    fn criteria(&self) -> Vec<Criterion<'_>> {
        let group = self.labels.map(|labels| Basis::Label {
            labels,
            only_same: false,
        });
        let population = self.populations.as_deref().map(|column| Basis::Number {
            column,
            logarithmic: true,
        });
        let bases = [group, population, Some(Basis::Profile)]
            .into_iter()
            .flatten();
        bases
            .map(|basis| Criterion { basis, weight: 1.0 })
            .collect()
    }

    fn alike(&self, peer: usize, reasons: &[Likeness]) -> Vec<Alike> {
        let label = || self.labels?.get(peer)?.clone();
        let alike = |reason: &Likeness| match reason {
            Likeness::SameLabel => label().map(Alike::SameGroup),
            Likeness::OtherLabel => label().map(Alike::OtherGroup),
            // The population in the data set, not the logarithm that is compared.
            Likeness::Ratio(ratio) => Some(Alike::Population(*ratio)),
            Likeness::Profile { points, .. } => Some(Alike::Profile(*points)),
            Likeness::Difference(_) | Likeness::Unknown { .. } => None,
        };
        reasons.iter().filter_map(alike).collect()
    }
}

/// Asks something of the peers under these scores; none where there are none.
pub(super) fn with_peers<T>(
    scores: &PillarScores,
    ask: impl FnOnce(&Peers<'_>, &Context<'_>) -> T,
) -> Option<T> {
    let context = Context::of(scores.engine());
    let criteria = context.criteria();
    let peers = Peers::new(scores.scorer(), &criteria).ok()?;
    // There is nothing to learn from a lead that no reader is shown.
    let shown = scores.engine().chain().decimals().pillar as i32;
    let peers = peers.with_least_gap(0.5 * 0.1_f64.powi(shown));
    Some(ask(&peers, &context))
}

/// The one improvement that would gain a city most.
#[derive(Clone, Debug, PartialEq)]
pub struct BestGain {
    /// The indicator.
    pub indicator: composite_index::NodeId,
    /// By how many points it would have to rise.
    pub points: f64,
    /// The score then.
    pub score: f64,
    /// Places gained.
    pub places: i64,
    /// What it rests on, where that is less than it seems.
    pub thin: Option<Thin>,
}

/// Which indicator would gain a city most, a tenth of the scale better but no
/// better than the best ranked city; none
/// if the city is not ranked, has no room left, or its score is not its own
/// affair, as where wins are counted.
#[must_use]
pub fn best_gain(scored: &Scored, unit: usize) -> Option<BestGain> {
    let engine = scored.engine();
    let step = match engine.pillar_scale() {
        Some(scale) => (scale.high - scale.low) / 10.0,
        None if engine.chain().decimals().pillar == 2 => 1.0,
        None => 0.1,
    };
    let before = scored.score(unit)?;
    let levers = improve::levers(scored.scorer(), unit).ok()?;
    let dataset = &engine.package().dataset;
    let levers = up_to_the_best(scored.scorer(), dataset, unit, levers);
    let gains = improve::gains(scored.scorer(), unit, &levers, &[step]);
    let gains = gains.ok()?.into_iter();
    let best = gains.filter(|gain| gain.moved > 0.0).max_by(|a, b| {
        let reach = |gain: &improve::Gain| (gain.score - before).abs();
        a.places.cmp(&b.places).then(reach(a).total_cmp(&reach(b)))
    })?;
    Some(BestGain {
        indicator: best.indicator,
        points: best.moved,
        score: best.score,
        places: best.places,
        thin: Thin::of(engine.prepared(), scored.weights(), unit, best.indicator),
    })
}
