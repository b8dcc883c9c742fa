//! Which of the choices that are varied matters most.

use super::{Indices, Share, SpreadQuestion};
use composite_index::order;
use scenario::VaryChoice;

/// The choices that are varied, the one that matters most first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Influence {
    /// One per choice.
    pub rows: Vec<InfluenceRow>,
}

/// One choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InfluenceRow {
    /// Which.
    pub choice: VaryChoice,
    /// Share of the variance that it explains alone.
    pub alone: Share,
    /// Share of the variance that it takes part in.
    pub together: Share,
}

impl Influence {
    /// The indices of an output for the choices that were varied.
    #[must_use]
    pub fn new(question: &SpreadQuestion, indices: &Indices) -> Self {
        let estimates = indices.first_order.iter().zip(&indices.total);
        let row = |(vary, (&alone, &together)): (&super::Vary, (&Share, &Share))| InfluenceRow {
            choice: vary.choice(),
            alone,
            together,
        };
        let mut rows: Vec<InfluenceRow> = question.factors.iter().zip(estimates).map(row).collect();
        order::sort_by(&mut rows, |a, b| {
            b.together.value.total_cmp(&a.together.value)
        });
        Self { rows }
    }

    /// The choice that explains most alone.
    #[must_use]
    pub fn greatest(&self) -> Option<&InfluenceRow> {
        let mut rows = self.rows.iter();
        let first = rows.next()?;
        let greater =
            |best: &'_ InfluenceRow, row: &'_ InfluenceRow| row.alone.value > best.alone.value;
        Some(rows.fold(
            first,
            |best, row| if greater(best, row) { row } else { best },
        ))
    }
}
