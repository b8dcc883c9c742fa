//! What a choice of quality leaves out of the index, for readers.

use data::quality::LeftOut;
use data::{Package, Translation};
use scenario::QualityChoice;

use crate::names::{ElementName, element_names};

/// What is left out, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Omission {
    /// The indicators, in the order of the framework, each with the name of the group
    /// that it is in.
    pub indicators: Vec<(ElementName, String)>,
    /// The names of groups right below the index of which nothing remains.
    pub pillars: Vec<String>,
    /// How many indicators count.
    pub n_counted: usize,
    /// Whether no indicator would remain, so that all count in spite of the choice.
    pub is_refused: bool,
}

impl Omission {
    /// What is left out of a data set; none if all indicators are to count.
    ///
    /// - `whole`: the data set with all indicators.
    /// - `shown`: the same as it is shown, with what is simulated in it.
    #[must_use]
    pub fn of(
        whole: &Package,
        shown: &Package,
        quality: QualityChoice,
        translation: Option<&Translation>,
    ) -> Option<Self> {
        if quality == QualityChoice::default() {
            return None;
        }
        let framework = whole.dataset.framework();
        let counted = shown.dataset.framework();
        let names = element_names(whole, translation);
        let name = |id: composite_index::NodeId| names.get(id.index()).cloned().unwrap_or_default();
        // What a reader put elsewhere counts there.
        let is_gone = |id| counted.find(&framework.node(id).code).is_none();
        let indicators = framework.indicators().iter().copied();
        let indicators = indicators.filter(|&id| is_gone(id)).map(|id| {
            let parent = framework.node(id).parent;
            let parent = parent.map(|id| name(id).name).unwrap_or_default();
            (name(id), parent)
        });
        let pillars = framework.pillars().iter().copied();
        let pillars = pillars.filter(|&id| is_gone(id)).map(|id| name(id).name);
        Some(Self {
            indicators: indicators.collect(),
            pillars: pillars.collect(),
            n_counted: counted.indicators().len(),
            is_refused: LeftOut::of(counted, quality).is_all(counted),
        })
    }

    /// Whether the choice leaves nothing out: no indicator is marked as such, or all
    /// are.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.indicators.is_empty()
    }
}
