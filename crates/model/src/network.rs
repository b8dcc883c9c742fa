//! The network of learning cities: who could learn from whom, and where each
//! city stands in the picture of it.

use composite_index::order;
use std::collections::HashMap;

use super::engine::{Engine, PillarScores, group};
use super::lessons::with_peers;

/// The whole network is found for at most so many cities: its cost grows with
/// the square of their number. Beyond, only the neighbourhood of one city is.
pub const MOST_UNITS: usize = 400;

/// A link from a city to the most alike of those that do better in a pillar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The unit that could learn.
    pub learner: usize,
    /// The unit that does better.
    pub teacher: usize,
    /// Index of the pillar.
    pub pillar: usize,
}

/// All links that were looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// By learner, then by pillar.
    pub links: Vec<Link>,
    /// The city whose neighbourhood this is; none for the whole network.
    pub around: Option<usize>,
}

/// How often a city is named as one to learn from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Teaching {
    /// The unit.
    pub unit: usize,
    /// Pillars that it is named in, and how often in each.
    pub pillars: Vec<(usize, usize)>,
    /// How many cities name it.
    pub n_pupils: usize,
}

impl Network {
    /// The links between all cities, or around one of them where there are
    /// too many.
    #[must_use]
    pub fn new(scores: &PillarScores, focus: Option<usize>) -> Self {
        let engine = scores.engine();
        let n_units = engine.package().dataset.n_units();
        let around = focus.filter(|_| n_units > MOST_UNITS);
        if n_units > MOST_UNITS && around.is_none() {
            return Self::default();
        }
        let pillars = engine.pillars().to_vec();
        let links = with_peers(scores, |peers, _| match around {
            None => {
                let place: HashMap<_, _> = pillars.iter().zip(0..).collect();
                let network = peers.network(&pillars, 1);
                let link = |link: &composite_index::peers::Link| Link {
                    learner: link.learner,
                    teacher: link.teacher,
                    pillar: place[&link.node],
                };
                network.links().iter().map(link).collect()
            }
            Some(focus) => {
                let of = |unit: usize| {
                    let named = pillars
                        .iter()
                        .enumerate()
                        .filter_map(move |(pillar, &node)| {
                            let teacher = peers.of(unit, node, 1).ok()?.first()?.unit;
                            Some(Link {
                                learner: unit,
                                teacher,
                                pillar,
                            })
                        });
                    named.collect::<Vec<_>>()
                };
                let mut links = of(focus);
                let mut teachers: Vec<usize> = links.iter().map(|link| link.teacher).collect();
                teachers.sort_unstable();
                teachers.dedup();
                links.extend(teachers.into_iter().flat_map(of));
                links
            }
        });
        Self {
            links: links.unwrap_or_default(),
            around,
        }
    }

    /// The links of one pillar, or all.
    #[must_use]
    pub fn only(&self, pillar: Option<usize>) -> Self {
        let is_kept = |link: &&Link| pillar.is_none_or(|pillar| link.pillar == pillar);
        Self {
            links: self.links.iter().filter(is_kept).copied().collect(),
            around: self.around,
        }
    }

    /// The cities that are named, the most named first, equally often named
    /// ones in the order of the data set.
    #[must_use]
    pub fn teaching(&self) -> Vec<Teaching> {
        let mut by_teacher: HashMap<usize, Vec<&Link>> = HashMap::new();
        for link in &self.links {
            by_teacher.entry(link.teacher).or_default().push(link);
        }
        let mut teaching: Vec<Teaching> = by_teacher
            .into_iter()
            .map(|(unit, links)| teaching(unit, &links))
            .collect();
        order::sort_by_key(&mut teaching, |teacher| {
            (std::cmp::Reverse(teacher.n_pupils), teacher.unit)
        });
        teaching
    }
}

fn teaching(unit: usize, links: &[&Link]) -> Teaching {
    let mut pillars: Vec<usize> = links.iter().map(|link| link.pillar).collect();
    pillars.sort_unstable();
    let counts = pillars.chunk_by(|a, b| a == b);
    let mut pupils: Vec<usize> = links.iter().map(|link| link.learner).collect();
    pupils.sort_unstable();
    pupils.dedup();
    Teaching {
        unit,
        pillars: counts.map(|same| (same[0], same.len())).collect(),
        n_pupils: pupils.len(),
    }
}

/// A network with a place for every city in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// One per city that has a link.
    pub marks: Vec<Mark>,
    /// One per pair of cities, with how many pillars link them.
    pub lines: Vec<Line>,
    /// Labels of the columns, in order; one without a label if the data set
    /// has no groups.
    pub columns: Vec<Option<String>>,
    /// Lowest and highest score to draw.
    pub span: (f64, f64),
}

/// A city in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The unit.
    pub unit: usize,
    /// Across, in columns: from 0 to their number.
    pub x: f64,
    /// Up: its score.
    pub y: f64,
    /// Which column it stands in.
    pub column: usize,
    /// How many cities name it.
    pub n_pupils: usize,
}

/// A line between two marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Index of the learner's mark.
    pub learner: usize,
    /// Index of the teacher's mark.
    pub teacher: usize,
    /// How many pillars link them.
    pub n_pillars: usize,
}

/// Marks closer than this, as a share of the height, would cover each other.
const NEAR: f64 = 0.06;
/// Marks of one column step aside by this, as a share of the whole width.
const STEP: f64 = 0.042;
/// How far they may go from the middle of their column, in columns.
const REACH: f64 = 0.36;

impl Picture {
    /// Groups side by side, scores upwards: a place that means something, is
    /// the same on every machine, and stays where it is while links come and
    /// go. `score` gives a city's height.
    #[must_use]
    pub fn new(engine: &Engine, network: &Network, score: impl Fn(usize) -> Option<f64>) -> Self {
        let mut units: Vec<usize> = network
            .links
            .iter()
            .flat_map(|link| [link.learner, link.teacher])
            .collect();
        units.sort_unstable();
        units.dedup();
        let (columns, column_of) = columns(engine, &units);
        let pupils: HashMap<usize, usize> = network
            .teaching()
            .into_iter()
            .map(|teacher| (teacher.unit, teacher.n_pupils))
            .collect();
        let mut marks: Vec<Mark> = units
            .iter()
            .filter_map(|&unit| {
                let column = column_of(unit);
                Some(Mark {
                    unit,
                    x: column as f64 + 0.5,
                    y: score(unit)?,
                    column,
                    n_pupils: pupils.get(&unit).copied().unwrap_or(0),
                })
            })
            .collect();
        let span = span(&marks);
        step_aside(&mut marks, columns.len(), span);
        let lines = lines(network, &marks);
        Self {
            marks,
            lines,
            columns,
            span,
        }
    }

    /// The mark of a unit, if it has one.
    #[must_use]
    pub fn mark_of(&self, unit: usize) -> Option<usize> {
        self.marks.iter().position(|mark| mark.unit == unit)
    }
}

fn columns(engine: &Engine, units: &[usize]) -> (Vec<Option<String>>, impl Fn(usize) -> usize) {
    let package = engine.package();
    let name = group(package);
    let groupings = package.dataset.groupings();
    let grouping = groupings
        .iter()
        .find(|grouping| Some(grouping.name.as_str()) == name);
    let label = |unit: usize| grouping.and_then(|grouping| grouping.labels.get(unit)?.clone());
    let mut columns: Vec<Option<String>> = Vec::new();
    let mut places = HashMap::new();
    for &unit in units {
        let label = label(unit);
        let place = columns
            .iter()
            .position(|known| *known == label)
            .unwrap_or_else(|| {
                columns.push(label);
                columns.len() - 1
            });
        places.insert(unit, place);
    }
    (columns, move |unit| places.get(&unit).copied().unwrap_or(0))
}

fn span(marks: &[Mark]) -> (f64, f64) {
    let heights = || marks.iter().map(|mark| mark.y);
    let low = heights().fold(f64::INFINITY, f64::min);
    let high = heights().fold(f64::NEG_INFINITY, f64::max);
    match high > low {
        true => (low, high),
        false if low.is_finite() => (low - 1.0, high + 1.0),
        false => (0.0, 1.0),
    }
}

/// From the top down, each mark takes the free place nearest to the middle of
/// its column.
fn step_aside(marks: &mut [Mark], n_columns: usize, (low, high): (f64, f64)) {
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order::sort_by(&mut order, |&a, &b| {
        marks[b].y.total_cmp(&marks[a].y).then(a.cmp(&b))
    });
    let near = NEAR * (high - low);
    // In many columns a step is as far as there is room to go; in none, where
    // nobody can learn from anybody, it is nothing.
    let step = (STEP * n_columns as f64).min(REACH);
    let n_steps = if step > 0.0 {
        (REACH / step) as usize
    } else {
        0
    };
    let offsets: Vec<f64> = std::iter::once(0.0)
        .chain((1..=n_steps).flat_map(|n| [n as f64 * step, -(n as f64) * step]))
        .collect();
    let mut placed: Vec<Vec<usize>> = vec![Vec::new(); n_columns];
    for index in order {
        let (column, middle, y) = (marks[index].column, marks[index].x, marks[index].y);
        let close: Vec<f64> = placed[column]
            .iter()
            .rev()
            .map(|&other| &marks[other])
            .take_while(|other| other.y - y < near)
            .map(|other| other.x)
            .collect();
        let is_free = |x: f64| close.iter().all(|other| (other - x).abs() > step / 2.0);
        let free = offsets.iter().find(|&&offset| is_free(middle + offset));
        // Where all places are taken, they are taken in turn.
        let offset = free
            .copied()
            .unwrap_or(offsets[close.len() % offsets.len()]);
        marks[index].x = middle + offset;
        placed[column].push(index);
    }
}

fn lines(network: &Network, marks: &[Mark]) -> Vec<Line> {
    let places: HashMap<usize, usize> = marks
        .iter()
        .zip(0..)
        .map(|(mark, n)| (mark.unit, n))
        .collect();
    let mut pairs: Vec<(usize, usize)> = network
        .links
        .iter()
        .filter_map(|link| Some((*places.get(&link.learner)?, *places.get(&link.teacher)?)))
        .collect();
    pairs.sort_unstable();
    let same = pairs.chunk_by(|a, b| a == b);
    same.map(|same| Line {
        learner: same[0].0,
        teacher: same[0].1,
        n_pillars: same.len(),
    })
    .collect()
}
