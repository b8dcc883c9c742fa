//! From weights that reach a rank to nearer ones.

use crate::nearest::closest::Outcome;
use crate::nearest::{MARGIN, Reached, dot};

use super::{Search, row};

/// Rounds of improving what was found.
const N_ROUNDS: usize = 20;
/// How much further away a margin may take the weights. In a thin wedge of the
/// region it would take them to its wide end.
const FURTHEST_MOVE: f64 = 100.0 * MARGIN;

impl Search<'_> {
    /// Whether the opponents that lack nothing else than the focus allow the rank.
    pub fn may_reach(&self, shares: &[f64]) -> bool {
        let n_straight = self.opponents.straight.len() / self.opponents.n_parts;
        n_straight - self.kept_behind(shares).len() <= self.n_allowed()
    }

    /// From shares under which the rank holds to nearer ones: whoever is not
    /// above stays so, and then one of those in the way is let past.
    pub fn pull(&mut self, shares: &[f64]) {
        if !self.try_shares(shares) {
            return;
        }
        let mut place = shares.to_vec();
        for _ in 0..N_ROUNDS {
            let before = self.found();
            let kept = self.kept_behind(&place);
            self.pull_keeping(&kept, 0.0);
            let active = std::mem::take(&mut self.closest.active);
            let n_hard = self.closest.n_bounds() - kept.len();
            for bound in active.iter().filter_map(|bound| bound.checked_sub(n_hard)) {
                let mut fewer = kept.clone();
                fewer.swap_remove(bound);
                self.pull_keeping(&fewer, 0.0);
            }
            match &self.best {
                Some(best) if best.distance < before => place.clone_from(&best.shares),
                _ => return,
            }
        }
    }

    fn pull_keeping(&mut self, kept: &[usize], margin: f64) {
        self.enclose(&[]);
        for &id in kept {
            let tied = self.opponents.tied_below;
            self.closest.bound(row(self.opponents, id), tied, margin);
        }
        if let Outcome::Reached(_) = self.closest.solve(self.from) {
            let place = std::mem::take(&mut self.closest.place);
            self.try_shares(&place);
            self.closest.place = place;
        }
    }

    /// The opponents that are not lost under these shares.
    fn kept_behind(&self, shares: &[f64]) -> Vec<usize> {
        let rows = self.opponents.straight.chunks_exact(self.opponents.n_parts);
        rows.enumerate()
            .filter(|(_, row)| dot(row, shares) <= self.opponents.lost_above)
            .map(|(id, _)| id)
            .collect()
    }

    /// The weights found, moved [`MARGIN`] away from where the rank would be
    /// lost, if there is room for it.
    pub fn with_margin(&mut self) -> Option<Reached> {
        let best = self.best.take()?;
        let kept = self.kept_behind(&best.shares);
        self.pull_keeping(&kept, MARGIN);
        let moved = self.best.take();
        self.best = Some(best.clone());
        let near = moved.filter(|moved| moved.distance <= best.distance + FURTHEST_MOVE);
        Some(near.unwrap_or(best))
    }
}
