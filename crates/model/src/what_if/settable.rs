//! Weights that can really be set.
//!
//! The engine finds shares to the last bit; the page keeps whole hundredths of
//! a per cent, so that an address holds exactly what is computed. What is
//! rounded is ranked anew, and where rounding has cost the rank, the weights
//! nearby are tried: one principle gives another a few hundredths.

use composite_index::Form;
use composite_index::rank::Ranking;

use scenario::shares;

/// How many hundredths of a per cent are moved between two principles.
const STEPS: [u32; 6] = [1, 2, 4, 8, 16, 32];

/// Shares in hundredths of a per cent, and the rank that they really give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settable {
    pub shares: Vec<u32>,
    pub rank: u32,
}

/// Ranks one unit under whole hundredths.
pub(super) struct Ranker<'a> {
    form: &'a Form,
    row: usize,
    exact: Vec<f64>,
    scores: Vec<f64>,
    ranking: Ranking,
}

impl<'a> Ranker<'a> {
    pub fn new(form: &'a Form, row: usize) -> Self {
        Self {
            form,
            row,
            exact: vec![0.0; form.n_parts()],
            scores: vec![0.0; form.n_rows()],
            ranking: Ranking::new(form.n_rows()),
        }
    }

    /// The rank under the shares that the form was made with; 0 for none.
    pub fn present(&mut self) -> u32 {
        let Self { form, row, .. } = *self;
        form.ranks_into(form.shares(), &mut self.scores, &mut self.ranking);
        self.ranking.ranks()[row]
    }

    /// The rank under these shares; 0 for none.
    pub fn rank(&mut self, hundredths: &[u32]) -> u32 {
        for (exact, &share) in self.exact.iter_mut().zip(hundredths) {
            *exact = f64::from(share) / f64::from(shares::WHOLE);
        }
        let Self { form, row, .. } = *self;
        form.ranks_into(&self.exact, &mut self.scores, &mut self.ranking);
        self.ranking.ranks()[row]
    }

    /// The first weights near `exact` that are good, else the nearest ones.
    pub fn settle(
        &mut self,
        exact: &[f64],
        bounds: &[(u32, u32)],
        is_good: impl Fn(u32) -> bool,
    ) -> Settable {
        let shares = within(&shares::apportion(exact, shares::WHOLE), bounds);
        let rank = self.rank(&shares);
        let nearest = Settable { shares, rank };
        if is_good(rank) {
            return nearest;
        }
        for step in STEPS {
            for from in 0..bounds.len() {
                for to in (0..bounds.len()).filter(|&to| to != from) {
                    let Some(shares) = moved(&nearest.shares, bounds, (from, to), step) else {
                        continue;
                    };
                    let rank = self.rank(&shares);
                    if is_good(rank) {
                        return Settable { shares, rank };
                    }
                }
            }
        }
        nearest
    }
}

fn moved(
    shares: &[u32],
    bounds: &[(u32, u32)],
    (from, to): (usize, usize),
    step: u32,
) -> Option<Vec<u32>> {
    let has_room = shares[from] >= bounds[from].0 + step && shares[to] + step <= bounds[to].1;
    has_room.then(|| {
        let mut shares = shares.to_vec();
        shares[from] -= step;
        shares[to] += step;
        shares
    })
}

/// Shares inside their bounds that still add to a whole: what rounding carried
/// out of a bound goes to those that have room.
fn within(shares: &[u32], bounds: &[(u32, u32)]) -> Vec<u32> {
    let mut inside: Vec<u32> = shares
        .iter()
        .zip(bounds)
        .map(|(&share, &(low, high))| share.clamp(low, high))
        .collect();
    let sum: u32 = inside.iter().sum();
    let mut lacking = shares::WHOLE.saturating_sub(sum);
    let mut spare = sum.saturating_sub(shares::WHOLE);
    for (share, &(low, high)) in inside.iter_mut().zip(bounds) {
        let up = lacking.min(high.saturating_sub(*share));
        let down = spare.min(share.saturating_sub(low));
        *share = *share + up - down;
        lacking -= up;
        spare -= down;
    }
    inside
}
