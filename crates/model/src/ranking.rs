//! The ranking as rows to be drawn.

use super::engine::Scored;
use composite_index::order;
use data::Package;
use scenario::Filter;

/// One row of the ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its rank; ties share the best.
    pub rank: u32,
    /// Places gained against the baseline; none if it was not ranked there.
    pub gain: Option<i64>,
    /// Its score.
    pub score: f64,
    /// What each pillar adds to the score, in the pillars' order; none where
    /// the method does not add pillars up.
    pub contributions: Option<Vec<f64>>,
}

/// The row of a ranked unit.
#[must_use]
pub fn row(scored: &Scored, unit: usize) -> Option<Row> {
    Some(Row {
        unit,
        rank: scored.rank(unit)?,
        gain: scored.gain(unit),
        score: scored.score(unit)?,
        contributions: scored.contributions(unit),
    })
}

/// Ranked units in order, those alone that a filter keeps. Ranks stay those
/// among all.
#[must_use]
pub fn visible_order(scored: &Scored, filter: Option<&Filter>) -> Vec<usize> {
    let order = scored.order().iter().map(|&unit| unit as usize);
    match in_force(scored.engine().package(), filter) {
        None => order.collect(),
        Some(filter) => order.filter(|&unit| filter.keeps(unit)).collect(),
    }
}

/// A filter on a data set that has what it names.
#[derive(Clone, Copy, Debug)]
pub struct InForce<'a> {
    labels: &'a [Option<String>],
    label: &'a str,
}

impl InForce<'_> {
    /// Whether it keeps a unit.
    #[must_use]
    pub fn keeps(&self, unit: usize) -> bool {
        self.labels.get(unit).and_then(Option::as_deref) == Some(self.label)
    }
}

/// The filter, if the data set has its column and some unit its label: one that does
/// not keeps all, so that an old link still opens, and is told when it does.
#[must_use]
pub fn in_force<'a>(package: &'a Package, filter: Option<&'a Filter>) -> Option<InForce<'a>> {
    let filter = filter?;
    let mut groupings = package.dataset.groupings().iter();
    let grouping = groupings.find(|grouping| grouping.name == filter.column)?;
    let (labels, label) = (&grouping.labels[..], filter.label.as_str());
    let is_there = labels.iter().flatten().any(|other| other == label);
    is_there.then_some(InForce { labels, label })
}

/// The labels that a grouping column has, each once, in the order met.
#[must_use]
pub fn labels(package: &Package, column: &str) -> Vec<String> {
    let groupings = package.dataset.groupings();
    let Some(grouping) = groupings.iter().find(|grouping| grouping.name == column) else {
        return Vec::new();
    };
    let mut labels: Vec<String> = Vec::new();
    for label in grouping.labels.iter().flatten() {
        if !labels.contains(label) {
            labels.push(label.clone());
        }
    }
    labels
}

/// The span of scores that bars are drawn on. It always holds zero, where
/// bars start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// Zero, the low end of the scale below it, or as far down as any bar reaches.
    pub low: f64,
    /// The high end of the scale, or as far up as any bar reaches.
    pub high: f64,
}

impl Span {
    /// The span of all ranked units: the scale where it has bounds, else as
    /// far as any unit's bar reaches.
    #[must_use]
    pub fn of(scored: &Scored) -> Self {
        if let Some(scale) = scored.engine().scale() {
            return Self {
                low: scale.low.min(0.0),
                high: scale.high.max(0.0),
            };
        }
        let mut span = Self {
            low: 0.0,
            high: 0.0,
        };
        for &unit in scored.order() {
            let (low, high) = reach(scored, unit as usize);
            span.low = span.low.min(low);
            span.high = span.high.max(high);
        }
        span
    }

    /// The span that holds all of these scores.
    #[must_use]
    pub fn around(scores: impl IntoIterator<Item = f64>) -> Self {
        let zero = Self {
            low: 0.0,
            high: 0.0,
        };
        scores.into_iter().fold(zero, |span, score| Self {
            low: span.low.min(score),
            high: span.high.max(score),
        })
    }

    /// Where a score lies, from 0 at the low end to 1 at the high one.
    #[must_use]
    pub fn position(self, score: f64) -> f64 {
        let length = self.high - self.low;
        if length > 0.0 {
            ((score - self.low) / length).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }
}

/// How far a unit's bar reaches below zero and above it.
fn reach(scored: &Scored, unit: usize) -> (f64, f64) {
    match scored.contributions(unit) {
        Some(amounts) => (
            amounts.iter().filter(|&&x| x < 0.0).sum(),
            amounts.iter().filter(|&&x| x > 0.0).sum(),
        ),
        None => {
            let score = scored.score(unit).unwrap_or_default();
            (score.min(0.0), score.max(0.0))
        }
    }
}

/// One piece of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// Index of the pillar; none for the score as a whole.
    pub pillar: Option<usize>,
    /// Where it starts, from 0 to 1 along the span.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
}

/// The pieces of a row's bar: what each pillar adds, or the score as a whole
/// where it has no parts.
#[must_use]
pub fn segments(row: &Row, span: Span) -> Vec<Segment> {
    match &row.contributions {
        Some(contributions) => stack(contributions, span),
        None => whole(row.score, span).into_iter().collect(),
    }
}

/// One piece from zero to a score; none for a score of zero.
#[must_use]
pub fn whole(score: f64, span: Span) -> Option<Segment> {
    let (from, to) = (span.position(score.min(0.0)), span.position(score.max(0.0)));
    (to > from).then_some(Segment {
        pillar: None,
        from,
        to,
    })
}

/// Stacks contributions away from zero: gains to one side, losses to the
/// other. The pieces come in order of place.
#[must_use]
pub fn stack(contributions: &[f64], span: Span) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(contributions.len());
    let (mut low, mut high) = (0.0, 0.0);
    for (pillar, &amount) in contributions.iter().enumerate() {
        let end = if amount < 0.0 { &mut low } else { &mut high };
        let start = *end;
        *end += amount;
        let (from, to) = (
            span.position(start.min(*end)),
            span.position(start.max(*end)),
        );
        if to > from {
            segments.push(Segment {
                pillar: Some(pillar),
                from,
                to,
            });
        }
    }
    order::sort_by(&mut segments, |a, b| a.from.total_cmp(&b.from));
    segments
}

#[cfg(test)]
mod tests {
    use super::{Segment, Span, stack, whole};

    #[test]
    fn gains_and_losses_stack_away_from_zero() {
        let span = Span {
            low: -1.0,
            high: 3.0,
        };
        let piece = |pillar, from, to| Segment {
            pillar: Some(pillar),
            from,
            to,
        };
        assert_eq!(
            stack(&[1.0, -1.0, 2.0, 0.0], span),
            [piece(1, 0.0, 0.25), piece(0, 0.25, 0.5), piece(2, 0.5, 1.0)]
        );
    }

    #[test]
    fn a_score_without_parts_is_one_piece_from_zero() {
        let span = Span {
            low: -4.0,
            high: 4.0,
        };
        let piece = |from, to| {
            Some(Segment {
                pillar: None,
                from,
                to,
            })
        };
        assert_eq!(whole(3.0, span), piece(0.5, 0.875));
        assert_eq!(whole(-2.0, span), piece(0.25, 0.5));
        assert_eq!(whole(0.0, span), None);
    }
}
