//! A data set without the indicators that are not good enough for its reader.

use std::collections::HashSet;
use std::sync::Arc;

use composite_index::{Evidence, Framework, Node, NodeId};
use scenario::QualityChoice;

use super::package::Package;
use super::turn;

/// What a choice of quality leaves out of a framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// The indicators, in the order of the framework.
    pub indicators: Vec<NodeId>,
    /// Groups of which no indicator remains, those within them after them.
    pub emptied: Vec<NodeId>,
}

impl LeftOut {
    /// What would be left out of a framework.
    #[must_use]
    pub fn of(framework: &Framework, quality: QualityChoice) -> Self {
        let indicators = framework.indicators().iter().copied();
        let (good, indicators): (Vec<NodeId>, Vec<NodeId>) =
            indicators.partition(|id| is_good(framework.node(*id), quality));
        let mut has_some = HashSet::new();
        for id in good {
            let mut above = Some(id);
            // What lies above an element that was seen was seen as well.
            while let Some(id) = above.filter(|id| has_some.insert(*id)) {
                above = framework.node(id).parent;
            }
        }
        let groups = framework.nodes().filter(|(_, node)| !node.is_indicator());
        let emptied = groups.map(|(id, _)| id).filter(|id| !has_some.contains(id));
        Self {
            emptied: emptied.collect(),
            indicators,
        }
    }

    /// Whether no indicator would remain, so that all are used in spite of the
    /// choice.
    #[must_use]
    pub fn is_all(&self, framework: &Framework) -> bool {
        self.indicators.len() == framework.indicators().len()
    }

    /// Whether nothing is left out.
    #[must_use]
    pub fn is_nothing(&self, framework: &Framework) -> bool {
        self.indicators.is_empty() || self.is_all(framework)
    }
}

/// An indicator of which nobody says what it is counts as what it claims to be.
fn is_good(node: &Node, quality: QualityChoice) -> bool {
    match quality {
        QualityChoice::All => true,
        QualityChoice::Direct => node.metadata.evidence != Some(Evidence::Proxy),
    }
}

/// The package without what is left out; none if that is nothing, so that all stays
/// as it is. Groups of which nothing remains go with it. Where no indicator would
/// remain there is no index: then nothing is left out, and [`LeftOut::is_all`] says so.
#[must_use]
pub fn kept(package: &Package, quality: QualityChoice) -> Option<Arc<Package>> {
    let framework = package.dataset.framework();
    let left_out = LeftOut::of(framework, quality);
    if left_out.is_nothing(framework) {
        return None;
    }
    let is_kept = |id: &NodeId| !left_out.indicators.contains(id) && !left_out.emptied.contains(id);
    let kept = framework.nodes().filter(|(id, _)| is_kept(id));
    let specs = kept.map(|(_, node)| turn::spec(framework, node)).collect();
    turn::made_of(package, specs).map(Arc::new)
}
