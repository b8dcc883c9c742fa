//! How often each unit had each rank.

/// Ranks of one unit over the draws in which it was ranked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankSpread {
    /// Arithmetic mean.
    pub mean: f64,
    /// The least rank that the lower tail, half of what the level leaves out,
    /// does not exceed: for a level of 0.9, the 5th percentile.
    pub low: u32,
    /// The least rank that at least half of the draws do not exceed.
    pub median: u32,
    /// As `low`, for the upper tail: for a level of 0.9, the 95th percentile.
    pub high: u32,
    /// The best rank drawn.
    pub best: u32,
    /// The worst rank drawn.
    pub worst: u32,
}

/// One row of counts per unit, one count per rank.
#[derive(Clone, Debug)]
pub(super) struct RankCounts {
    n_units: usize,
    counts: Vec<u32>,
}

impl RankCounts {
    pub(super) fn new(n_units: usize) -> Self {
        Self {
            n_units,
            counts: vec![0; n_units * n_units],
        }
    }

    /// Counts one draw: one rank per unit, `NaN` where it is not ranked.
    pub(super) fn add(&mut self, ranks: &[f64]) {
        let rows = self.counts.chunks_exact_mut(self.n_units.max(1));
        for (row, &rank) in rows.zip(ranks) {
            if rank.is_nan() {
                continue;
            }
            if let Some(count) = row.get_mut(rank as usize - 1) {
                *count = count.saturating_add(1);
            }
        }
    }

    /// In how many draws the unit was ranked.
    pub(super) fn n_ranked(&self, unit: usize) -> u64 {
        self.n_within(unit, u32::MAX)
    }

    /// In how many draws the unit had rank `k` or better.
    pub(super) fn n_within(&self, unit: usize, k: u32) -> u64 {
        self.of(unit)
            .iter()
            .take(k as usize)
            .copied()
            .map(u64::from)
            .sum()
    }

    /// `None` for a unit that was never ranked.
    pub(super) fn spread(&self, unit: usize, level: f64) -> Option<RankSpread> {
        let n = self.n_ranked(unit);
        let tail = (1.0 - level) / 2.0;
        let mut weighted = (1_u64..).zip(self.of(unit));
        let sum: u64 = weighted
            .by_ref()
            .map(|(rank, &count)| rank * u64::from(count))
            .sum();
        Some(RankSpread {
            mean: (n > 0).then(|| sum as f64 / n as f64)?,
            low: self.percentile(unit, tail)?,
            median: self.percentile(unit, 0.5)?,
            high: self.percentile(unit, 1.0 - tail)?,
            best: self.percentile(unit, 0.0)?,
            worst: self.percentile(unit, 1.0)?,
        })
    }

    /// The least rank that this share of the draws does not exceed.
    /// Source: definition 1 of Hyndman, Fan (1996), doi:10.2307/2684934.
    fn percentile(&self, unit: usize, share: f64) -> Option<u32> {
        let needed = share * self.n_ranked(unit) as f64;
        let mut reached = 0;
        let mut ranks = (1..).zip(self.of(unit));
        let found = ranks.find(|&(_, &count)| {
            reached += u64::from(count);
            // Give way to rounding: 0.95 of 20 draws are 19, not a little more.
            reached > 0 && reached as f64 >= needed * (1.0 - 1e-12)
        });
        found.map(|(rank, _)| rank)
    }

    fn of(&self, unit: usize) -> &[u32] {
        let start = unit * self.n_units;
        self.counts.get(start..start + self.n_units).unwrap_or(&[])
    }
}
