//! How the scores of children enter their parent.

use crate::framework::{Direction, NodeId};
use crate::method::{Aggregation, STANDARD_MEAN};
use crate::rank::FLOOR_TOLERANCE;
use crate::score::{Scorer, standardising};

/// How a child's score becomes the value that its parent combines.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub slope: f64,
    offset: f64,
}

impl Line {
    /// As it is.
    pub const IDENTITY: Self = Self {
        slope: 1.0,
        offset: 0.0,
    };

    pub fn at(self, score: f64) -> f64 {
        self.slope * score + self.offset
    }
}

/// How the children of a dimension enter: mirrored, standardised, or as they are.
pub(crate) fn lines(scorer: &Scorer, dimension: NodeId) -> Vec<Line> {
    let prepared = scorer.prepared();
    let framework = prepared.framework();
    let depth = framework.node(dimension).depth;
    let standardise = prepared.method().aggregation_at(depth) == Aggregation::MazziottaPareto;
    let children = framework.children(dimension);
    // As the score itself has it.
    let magnitude = |&child: &NodeId| prepared.scale_of(child).magnitude;
    let floor = FLOOR_TOLERANCE * children.first().map_or(1.0, magnitude);
    let line = |&child: &NodeId| {
        let node = framework.node(child);
        let mirrored = !node.is_indicator() && node.direction == Direction::Lower;
        let line = if mirrored {
            let offset = prepared.scale_of(child).mirror_sum;
            Line {
                slope: -1.0,
                offset,
            }
        } else {
            Line {
                slope: 1.0,
                offset: 0.0,
            }
        };
        match scorer.scores().filter(|_| standardise) {
            Some(scores) => standardised(line, scores.node(child), floor),
            None => line,
        }
    };
    children.iter().map(line).collect()
}

/// Brings a column to mean 100 and standard deviation 10, a constant one to 100.
fn standardised(line: Line, column: &[f64], floor: f64) -> Line {
    let entering: Vec<f64> = column.iter().map(|&score| line.at(score)).collect();
    let Some((mean, factor)) = standardising(&entering, floor) else {
        return line;
    };
    Line {
        slope: factor * line.slope,
        offset: STANDARD_MEAN + factor * (line.offset - mean),
    }
}
