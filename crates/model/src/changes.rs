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
    /// Indicators that are lopsided and stay so, since nothing offered helps.
    pub untreated: Vec<NodeId>,
    /// How many figures are missing.
    pub n_gaps: usize,
    /// Gaps that were filled, in the framework's order.
    pub filled: Vec<Change>,
    /// Indicators that the chosen scale cannot hold, and that do not count.
    pub left_out: Vec<NodeId>,
    /// Indicators that count, and for which every city earns the same.
    pub levelled: Vec<NodeId>,
}

impl Changes {
    /// What an engine's preparation did.
    #[must_use]
    pub fn of(engine: &Engine) -> Self {
        let mut changes = Self::default();
        let prepared = engine.prepared();
        changes.take_treatments(prepared);
        let (left_out, levelled): (Vec<PrepareNote>, _) =
            prepared.notes().iter().partition(|note| note.leaves_out());
        let indicators =
            |notes: Vec<PrepareNote>| notes.into_iter().map(PrepareNote::indicator).collect();
        changes.left_out = indicators(left_out);
        changes.levelled = indicators(levelled);
        for &indicator in prepared.framework().indicators() {
            let column = engine.package().dataset.column(indicator);
            changes.take_gaps(prepared, indicator, column);
        }
        changes
    }

    /// Whether treatment was meant for any indicator.
    #[must_use]
    pub fn has_treated(&self) -> bool {
        let indicators = [&self.winsorised, &self.logged, &self.untreated];
        indicators.iter().any(|indicators| !indicators.is_empty())
    }

    fn take_treatments(&mut self, prepared: &Prepared) {
        for record in prepared.treatments() {
            match record.action {
                Action::Winsorised { .. } | Action::Capped => {
                    self.winsorised.push(record.indicator);
                }
                Action::Logarithm { .. } => {
                    self.logged.push(record.indicator);
                    self.n_logged_figures += record.changes.len();
                    continue;
                }
                Action::Untreated => {
                    self.untreated.push(record.indicator);
                    continue;
                }
            }
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
        Action::Winsorised { .. } | Action::Capped | Action::Untreated => None,
    }
}
