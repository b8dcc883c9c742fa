//! What was done to the figures before they were put on one scale.

use composite_index::treat::{Action, LogScale};
use composite_index::{NodeId, PrepareNote, Prepared};

use super::engine::Engine;

/// One figure that no longer is as published.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The indicator.
    pub indicator: NodeId,
    /// Index of the unit in the data set.
    pub unit: usize,
    /// The published figure; none if it is missing.
    pub before: Option<f64>,
    /// What it counts as, in the same measure.
    pub after: f64,
}

/// All that treatment, imputation and normalisation did to the figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Figures that treatment moved, in the framework's order.
    pub moved: Vec<Change>,
    /// Indicators in which it moved any.
    pub winsorised: Vec<NodeId>,
    /// Indicators that count by their logarithms.
    pub logged: Vec<NodeId>,
    /// How many figures those indicators have.
    pub n_logged_figures: usize,
    /// How many figures are missing.
    pub n_gaps: usize,
    /// Gaps that were filled, in the framework's order.
    pub filled: Vec<Change>,
    /// Indicators that the chosen scale cannot hold, and that do not count.
    pub left_out: Vec<NodeId>,
}

impl Changes {
    /// What an engine's preparation did.
    #[must_use]
    pub fn of(engine: &Engine) -> Self {
        let mut changes = Self::default();
        let prepared = engine.prepared();
        changes.take_treatments(prepared);
        changes.left_out = prepared.notes().iter().map(indicator_of).collect();
        for &indicator in prepared.framework().indicators() {
            let column = engine.package().dataset.column(indicator);
            changes.take_gaps(prepared, indicator, column);
        }
        changes
    }

    fn take_treatments(&mut self, prepared: &Prepared) {
        for record in prepared.treatments() {
            if let Action::Logarithm { .. } = record.action {
                self.logged.push(record.indicator);
                self.n_logged_figures += record.changes.len();
                continue;
            }
            self.winsorised.push(record.indicator);
            let moved = record.changes.iter().map(|&(unit, before, after)| Change {
                indicator: record.indicator,
                unit,
                before: Some(before),
                after,
            });
            self.moved.extend(moved);
        }
    }

    fn take_gaps(&mut self, prepared: &Prepared, indicator: NodeId, column: &[f64]) {
        let scale = log_scale(prepared, indicator);
        let filled = prepared.filled(indicator);
        for (unit, _) in column.iter().enumerate().filter(|(_, x)| x.is_nan()) {
            self.n_gaps += 1;
            if !prepared.is_imputed(unit, indicator) {
                continue;
            }
            self.filled.push(Change {
                indicator,
                unit,
                before: None,
                // Readers know the published measure, not its logarithm.
                after: scale.map_or(filled[unit], |scale| scale.undo(filled[unit])),
            });
        }
    }
}

/// The logarithmic scale that an indicator counts by, if it does.
pub(super) fn log_scale(prepared: &Prepared, indicator: NodeId) -> Option<LogScale> {
    let mut records = prepared.treatments().iter();
    let record = records.find(|record| record.indicator == indicator)?;
    match record.action {
        Action::Logarithm { scale } => Some(scale),
        Action::Winsorised { .. } | Action::Capped => None,
    }
}

const fn indicator_of(note: &PrepareNote) -> NodeId {
    match note {
        PrepareNote::ConstantColumn { indicator }
        | PrepareNote::EmptyColumn { indicator }
        | PrepareNote::NoReference { indicator } => *indicator,
    }
}
