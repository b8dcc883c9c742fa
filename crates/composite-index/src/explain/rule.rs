//! How one dimension combines the values of its children, one unit at a time.

use crate::aggregate::ADJUSTED_WIDTH;
use crate::framework::NodeId;
use crate::method::{Aggregation, Range, STANDARD_MEAN, Transform};
use crate::prepare::Prepared;

/// The share of a child and its value; `NaN` where it is missing.
pub(crate) type Entry = (f64, f64);

/// An aggregation with all that it needs to know beside the children.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(crate) struct Rule {
    pub aggregation: Aggregation,
    /// The scale of the children, for the adjusted Mazziotta-Pareto index.
    bounds: Option<Range>,
}

impl Rule {
    pub fn of(prepared: &Prepared, dimension: NodeId) -> Self {
        let framework = prepared.framework();
        let depth = framework.node(dimension).depth;
        let aggregation = prepared.method().aggregation_at(depth);
        let adjusted = matches!(aggregation, Aggregation::AdjustedMazziottaPareto { .. });
        let child = framework.children(dimension).first().filter(|_| adjusted);
        Self {
            aggregation,
            bounds: child.and_then(|&child| prepared.scale_of(child).bounds),
        }
    }

    /// Whether a unit's result follows from its own values.
    pub fn is_own(self) -> bool {
        self.aggregation != Aggregation::Copeland
    }

    /// Whether equal values on the common scale give this same value.
    pub fn keeps_equals(self) -> bool {
        !self.aggregation.is_free_of_scale()
    }

    /// The value that counts: none where the aggregation passes over it.
    pub fn admit(self, value: f64) -> f64 {
        let transform = self.aggregation.transform();
        let needs_positive = transform.is_some_and(Transform::needs_positive);
        if needs_positive && value <= 0.0 {
            f64::NAN
        } else {
            value
        }
    }

    /// The result, `NaN` where there is none. Zero is let in as the limit of
    /// small values.
    pub fn combine(self, entries: impl Iterator<Item = Entry> + Clone) -> f64 {
        let present = entries.filter(|&(share, value)| share > 0.0 && !value.is_nan());
        match (self.aggregation, self.aggregation.transform()) {
            // No such mean; near a sum of 0 it would be any number at all.
            (_, Some(transform))
                if transform.needs_positive() && present.clone().any(|(_, x)| x < 0.0) =>
            {
                f64::NAN
            }
            (_, Some(transform)) => {
                let changed = present.map(|(share, value)| (share, transform.apply(value)));
                transform.undo(mean(changed))
            }
            (Aggregation::Weakest, _) => {
                present.fold(
                    f64::NAN,
                    |least, (_, value)| {
                        if least <= value { least } else { value }
                    },
                )
            }
            (Aggregation::MazziottaPareto, _) => penalised(present),
            (Aggregation::AdjustedMazziottaPareto { reference }, _) => {
                let width = self.bounds.map_or(f64::NAN, |range| range.high - range.low);
                let factor = ADJUSTED_WIDTH / width;
                let adjust = |value: f64| STANDARD_MEAN + factor * (value - reference);
                let adjusted = present.map(move |(share, value)| (share, adjust(value)));
                reference + (penalised(adjusted) - STANDARD_MEAN) / factor
            }
            _ => f64::NAN,
        }
    }
}

fn mean(entries: impl Iterator<Item = Entry>) -> f64 {
    let (total, share) = entries.fold((0.0, 0.0), |(total, sum), (share, value)| {
        (total + share * value, sum + share)
    });
    total / share
}

fn penalised(entries: impl Iterator<Item = Entry> + Clone) -> f64 {
    let centre = mean(entries.clone());
    let variance = mean(entries.map(|(share, x)| (share, (x - centre) * (x - centre))));
    if centre > 0.0 {
        centre - variance / centre
    } else {
        f64::NAN
    }
}
