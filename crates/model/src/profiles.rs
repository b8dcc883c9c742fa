//! Every city as a line across the pillars, and which lines a reader keeps.

use composite_index::NodeId;
use composite_index::order;

use super::drawn;
use super::engine::Scored;
use super::highlight::{Highlights, Standing};
use super::names::Names;
use super::ticks::{Ticks, ticks};
use scenario::BrushMap;

/// The lines and the axes that they cross.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profiles {
    /// The pillars in order, then the index.
    pub axes: Vec<ProfileAxis>,
    /// One line per city with any score, in the order of the data set.
    pub lines: Vec<ProfileLine>,
    /// Indices into `lines` of those that are drawn, in order: all of them unless
    /// there are [too many](drawn::MOST_LINES).
    pub drawn: Vec<usize>,
    /// Whether any axis has bounds.
    pub is_brushed: bool,
}

/// One pillar, or the index.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileAxis {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Round numbers that hold every score on it.
    pub scale: Ticks,
    /// The bounds within which lines are kept.
    pub bounds: Option<(f64, f64)>,
    /// With how many decimals scores on it are told.
    pub decimals: usize,
}

/// One city.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileLine {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its name.
    pub name: String,
    /// Its rank, if it is ranked.
    pub rank: Option<u32>,
    /// Its score on each axis, `None` where figures are missing.
    pub scores: Vec<Option<f64>>,
    /// How it stands out.
    pub standing: Standing,
    /// Whether it lies within all bounds.
    pub is_kept: bool,
}

impl Profiles {
    /// The lines under the newest scores.
    #[must_use]
    pub fn new(scored: &Scored, brush: &BrushMap, highlights: &Highlights, names: &Names) -> Self {
        let engine = scored.engine();
        let framework = engine.framework();
        let root = framework.root();
        let nodes: Vec<NodeId> = engine.pillars().iter().copied().chain([root]).collect();
        let decimals = engine.chain().decimals();
        let columns: Vec<Vec<f64>> = nodes
            .iter()
            .map(|&node| column(scored, node, root))
            .collect();
        let shared = engine.pillar_scale();
        let axis = |(&node, column): (&NodeId, &Vec<f64>)| {
            let own = composite_index::stats::min_max(column).unwrap_or((0.0, 1.0));
            // Pillars on one scale are drawn on one, so that heights compare.
            let (low, high) = match shared {
                Some(range) if node != root => (range.low.min(own.0), range.high.max(own.1)),
                _ => own,
            };
            ProfileAxis {
                code: framework.node(node).code.clone(),
                name: names.element(node).name,
                scale: ticks(low, high, 4),
                bounds: brush.get(&framework.node(node).code).copied(),
                decimals: if node == root {
                    decimals.score
                } else {
                    decimals.pillar
                },
            }
        };
        let axes: Vec<ProfileAxis> = nodes.iter().zip(&columns).map(axis).collect();
        let line = |unit: usize| {
            let scores: Vec<Option<f64>> = columns
                .iter()
                .map(|column| Some(column[unit]).filter(|score| score.is_finite()))
                .collect();
            ProfileLine {
                unit,
                name: names.city(unit).to_owned(),
                rank: scored.rank(unit),
                is_kept: is_kept(&axes, &scores),
                scores,
                standing: highlights.of(unit),
            }
        };
        let lines: Vec<ProfileLine> = (0..engine.package().dataset.n_units())
            .map(line)
            .filter(|line| line.scores.iter().any(Option::is_some))
            .collect();
        Self {
            is_brushed: axes.iter().any(|axis| axis.bounds.is_some()),
            drawn: seen(&lines),
            axes,
            lines,
        }
    }

    /// The lines kept, best ranked first, those without a rank last.
    #[must_use]
    pub fn kept(&self) -> Vec<&ProfileLine> {
        let mut kept: Vec<&ProfileLine> = self.lines.iter().filter(|line| line.is_kept).collect();
        order::sort_by_key(&mut kept, |line| line.rank.unwrap_or(u32::MAX));
        kept
    }
}

/// Which lines can be seen: of those within all bounds and of the others alike.
fn seen(lines: &[ProfileLine]) -> Vec<usize> {
    let rank = |index: usize| lines[index].rank.unwrap_or(u32::MAX);
    let of = |is_kept: bool| {
        let those = (0..lines.len()).filter(|&index| lines[index].is_kept == is_kept);
        let those: Vec<usize> = those.collect();
        drawn::lines(&those, drawn::MOST_LINES, rank, |index| {
            lines[index].standing.is_marked()
        })
    };
    let mut seen = [of(true), of(false)].concat();
    seen.sort_unstable();
    seen
}

/// A city without a score on an axis with bounds is not within them.
fn is_kept(axes: &[ProfileAxis], scores: &[Option<f64>]) -> bool {
    axes.iter()
        .zip(scores)
        .all(|(axis, score)| match axis.bounds {
            Some((from, to)) => score.is_some_and(|score| (from..=to).contains(&score)),
            None => true,
        })
}

fn column(scored: &Scored, node: NodeId, root: NodeId) -> Vec<f64> {
    if node == root {
        scored.scores().to_vec()
    } else {
        scored.element_scores(node).to_vec()
    }
}
