//! Who could learn from whom, all at once.

use crate::framework::NodeId;
use crate::peers::Peers;

/// A unit that could learn from another.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Link {
    /// Who could learn.
    pub learner: usize,
    /// Who does better.
    pub teacher: usize,
    /// At what.
    pub node: NodeId,
    /// By how many points the teacher does better, above 0.
    pub gap: f64,
    /// How unlike the two are, 0 or more.
    pub distance: f64,
}

/// The links of all ranked units to their best peers.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    n_units: usize,
    links: Vec<Link>,
}

impl Peers<'_> {
    /// For every ranked unit and each of these nodes, the links to the `k` units
    /// that [`Peers::of`] finds.
    ///
    /// Shape: by unit, then by node in the order given, then the nearest first.
    /// A unit without a score in a node has no links there.
    /// Cost: the square of the number of units, times nodes and criteria.
    pub fn network(&self, nodes: &[NodeId], k: usize) -> Network {
        let n_units = self.scores.ranks().len();
        let learners = (0..n_units).filter(|&unit| self.scores.rank(unit).is_some());
        let mut links = Vec::new();
        for learner in learners {
            for &node in nodes {
                let own = self.scores.node(node)[learner];
                if own.is_nan() {
                    continue;
                }
                let nearest = self.nearest(learner, own, node, k);
                links.extend(nearest.into_iter().map(|(distance, teacher, gap)| Link {
                    learner,
                    teacher,
                    node,
                    gap,
                    distance,
                }));
            }
        }
        Network { n_units, links }
    }
}

impl Network {
    /// All links, as [`Peers::network`] orders them.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// How many links lead to each unit: how often it could teach.
    ///
    /// Shape: one number per unit of the data set.
    pub fn teaching(&self) -> Vec<u32> {
        self.count(|link| link.teacher)
    }

    /// How many links start from each unit: how often it could learn.
    ///
    /// Shape: one number per unit of the data set.
    pub fn learning(&self) -> Vec<u32> {
        self.count(|link| link.learner)
    }

    fn count(&self, unit: impl Fn(&Link) -> usize) -> Vec<u32> {
        let mut counts = vec![0; self.n_units];
        for link in &self.links {
            counts[unit(link)] += 1;
        }
        counts
    }
}
