//! How often each city takes each rank when weights are varied.

use super::{Drawn, DrawsAnswer};
use crate::names::Names;
use composite_index::order;

/// The most columns of ranks: beyond, neighbouring ranks share one.
const MAX_COLUMNS: usize = 200;

/// Cities by ranks, with the share of draws that gives each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Acceptability {
    /// The cities, in the order asked for.
    pub rows: Vec<AcceptedRow>,
    /// The ranks of each column, from the first to the last.
    pub columns: Vec<(usize, usize)>,
    /// Draws with ranks.
    pub n_draws: usize,
}

/// One city.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptedRow {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its name.
    pub name: String,
    /// The share of draws for each column.
    pub shares: Vec<f64>,
    /// The share of draws in which it is first, on its own or tied.
    pub first: f64,
    /// The column that most draws fall into.
    pub peak: usize,
    /// The typical weights of who sees it first: a share for each pillar.
    pub central: Option<Vec<f64>>,
    /// Its place in the comparison, if it is compared.
    pub place: Option<usize>,
}

impl Acceptability {
    /// The answer for these units, in the order in which they were asked for.
    #[must_use]
    pub fn new(answer: &DrawsAnswer, asked: &[usize], compared: &[usize], names: &Names) -> Self {
        let n_draws = answer.n_draws - answer.n_failed.min(answer.n_draws);
        let ranked: Vec<(usize, &Drawn)> = asked
            .iter()
            .zip(&answer.units)
            .filter_map(|(&unit, drawn)| Some((unit, drawn.as_ref()?)))
            .filter(|(_, drawn)| !drawn.counts.is_empty())
            .collect();
        let start = ranked.iter().map(|(_, drawn)| drawn.start).min();
        let end = ranked
            .iter()
            .map(|(_, drawn)| drawn.start + drawn.counts.len());
        let (Some(start), Some(end)) = (start, end.max()) else {
            return Self::default();
        };
        let together = (end - start).div_ceil(MAX_COLUMNS).max(1);
        let width = answer.class_width.max(1);
        let columns = (start..end).step_by(together).map(|class| {
            let last = (class + together) * width;
            (class * width + 1, last.min(answer.n_ranked))
        });
        let columns: Vec<(usize, usize)> = columns.collect();
        let row = |(unit, drawn): (usize, &Drawn)| {
            let mut shares = vec![0.0; columns.len()];
            for (class, &count) in (drawn.start..).zip(&drawn.counts) {
                shares[(class - start) / together] += f64::from(count) / n_draws.max(1) as f64;
            }
            let mut peak = 0;
            for (column, &share) in shares.iter().enumerate() {
                if share > shares[peak] {
                    peak = column;
                }
            }
            AcceptedRow {
                unit,
                name: names.city(unit).to_owned(),
                first: f64::from(drawn.n_first) / n_draws.max(1) as f64,
                shares,
                peak,
                central: drawn.central.clone(),
                place: compared.iter().position(|&other| other == unit),
            }
        };
        Self {
            rows: ranked.into_iter().map(row).collect(),
            columns,
            n_draws,
        }
    }

    /// The city that a sentence is about: this one, or else the one that is
    /// first most often.
    #[must_use]
    pub fn of(&self, subject: Option<usize>) -> Option<&AcceptedRow> {
        let named = self.rows.iter().find(|row| Some(row.unit) == subject);
        named.or_else(|| self.leader())
    }

    /// The city that is first most often, the earlier one where two are.
    #[must_use]
    pub fn leader(&self) -> Option<&AcceptedRow> {
        let mut rows = self.rows.iter();
        let first = rows.next()?;
        Some(rows.fold(
            first,
            |best, row| if row.first > best.first { row } else { best },
        ))
    }

    /// Cities that some weights put first, most often first.
    #[must_use]
    pub fn ever_first(&self) -> Vec<&AcceptedRow> {
        let mut rows: Vec<&AcceptedRow> = self
            .rows
            .iter()
            .filter(|row| row.central.is_some())
            .collect();
        order::sort_by(&mut rows, |a, b| b.first.total_cmp(&a.first));
        rows
    }
}
