//! Weights group by group: the shares of the children of one element, which
//! add to a whole.

use composite_index::{Framework, NodeId};

use super::engine::engine_weights;
use scenario::{WeightMap, shares};

/// Where a weight is: a group of siblings, and its place among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// What the siblings make up.
    pub group: NodeId,
    /// Which of them, from 0.
    pub index: usize,
}

impl Place {
    /// The element that has this weight.
    #[must_use]
    pub fn node(self, framework: &Framework) -> Option<NodeId> {
        framework.children(self.group).get(self.index).copied()
    }
}

/// The siblings' shares in hundredths of a per cent, adding to a whole.
#[must_use]
pub fn group_shares(framework: &Framework, map: &WeightMap, group: NodeId) -> Vec<u32> {
    let weights = engine_weights(framework, map);
    let share = |&child: &NodeId| weights.share(framework, child);
    let sizes: Vec<f64> = framework.children(group).iter().map(share).collect();
    shares::apportion(&sizes, shares::WHOLE)
}

/// A map that gives the siblings these shares and keeps what `map` says of all
/// others. Published shares are not written: a return home has the short
/// address.
#[must_use]
pub fn with_group_shares(
    framework: &Framework,
    map: &WeightMap,
    group: NodeId,
    shares: &[u32],
) -> WeightMap {
    let mut map = map.clone();
    let is_published = *shares == group_shares(framework, &WeightMap::new(), group);
    for (&child, &share) in framework.children(group).iter().zip(shares) {
        let code = &framework.node(child).code;
        if is_published {
            map.remove(code);
        } else {
            map.insert(code.clone(), f64::from(share) / 100.0);
        }
    }
    map
}

/// Which of the siblings are locked.
#[must_use]
pub fn locked(framework: &Framework, locks: &[String], group: NodeId) -> Vec<bool> {
    let is_locked = |&child: &NodeId| locks.contains(&framework.node(child).code);
    framework.children(group).iter().map(is_locked).collect()
}
