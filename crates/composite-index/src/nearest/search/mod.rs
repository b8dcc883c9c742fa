//! The search for the nearest weights.

mod pull;

use crate::attain::cell::Cell;
use crate::attain::side::Opponents;
use crate::form::Form;
use crate::rank::Ranking;
use crate::sample::WeightRegion;

use crate::nearest::closest::{Closest, Outcome, ROUNDING, distance};
use crate::nearest::facets::facets;
use crate::nearest::{Goal, MARGIN, Norm, Reached};

/// Cells whose busiest edge is shorter than this are not halved again.
const SHORTEST_EDGE: f64 = 1e-9;
/// Up to so many opponents that may still be lost, a cell is settled at once.
const MAX_SPARE: usize = 3;
/// For one more to lose, that many undecided opponents may there be; for two
/// half as many.
const MAX_UNDECIDED: usize = 45;

/// A depth-first search over cells for the shares nearest to `from` under which
/// at most `n_allowed` opponents are lost.
pub(super) struct Search<'a> {
    form: &'a Form,
    region: &'a WeightRegion,
    opponents: &'a Opponents,
    focus: usize,
    rank: u32,
    from: &'a [f64],
    pub best: Option<Reached>,
    closest: Closest,
    effort: usize,
    /// The least distance of cells that could not be settled.
    unresolved: f64,
    /// The least distance that allows leads a little beyond a tie.
    nearly: f64,
    is_conclusive: bool,
    stack: Vec<Cell>,
    spare: Vec<Cell>,
    alive: Vec<usize>,
    kept: Vec<usize>,
    shares: Vec<f64>,
    scores: Vec<f64>,
    ranking: Ranking,
}

impl<'a> Search<'a> {
    pub fn new(
        form: &'a Form,
        region: &'a WeightRegion,
        opponents: &'a Opponents,
        (focus, goal): (usize, Goal),
        from: &'a [f64],
    ) -> Self {
        Self {
            best: None,
            closest: Closest::new(goal.norm, form.n_parts()),
            effort: 0,
            unresolved: f64::INFINITY,
            nearly: f64::INFINITY,
            is_conclusive: true,
            stack: Vec::new(),
            spare: Vec::new(),
            alive: Vec::new(),
            kept: Vec::new(),
            shares: vec![0.0; form.n_parts()],
            scores: vec![0.0; form.n_rows()],
            ranking: Ranking::new(form.n_rows()),
            form,
            region,
            opponents,
            focus,
            rank: goal.rank,
            from,
        }
    }

    fn n_allowed(&self) -> usize {
        self.rank as usize - 1
    }

    /// How far away shares are.
    pub fn distance(&self, shares: &[f64]) -> f64 {
        distance(self.closest.norm, shares, self.from)
    }

    /// How far away the best weights found are.
    pub fn found(&self) -> f64 {
        self.best
            .as_ref()
            .map_or(f64::INFINITY, |best| best.distance)
    }

    /// How much of the effort for the last run is left.
    pub fn effort_left(&self) -> usize {
        self.effort
    }

    /// Looks for weights nearer than `target`, for so much effort. Returns the
    /// distance below which there are none, if it could be settled.
    pub fn run(&mut self, target: f64, effort: usize) -> Option<f64> {
        self.effort = effort;
        self.unresolved = f64::INFINITY;
        self.nearly = f64::INFINITY;
        self.spare.append(&mut self.stack);
        let root = self.around(target.min(self.found()));
        self.stack.push(root);
        while let Some(cell) = self.stack.pop() {
            if self.effort == 0 {
                return None;
            }
            self.effort = self.effort.saturating_sub(cell.cost());
            self.visit(&cell, target);
            self.spare.push(cell);
        }
        Some(
            self.found()
                .min(target)
                .min(self.unresolved)
                .min(self.nearly),
        )
    }

    /// A cell around all shares of the region that are no further away than
    /// this. What one share gains the others lose, so a share differs by at
    /// most half the distance, or, squared, by (1 - 1 / parts) of its square.
    fn around(&self, distance: f64) -> Cell {
        let n = self.form.n_parts() as f64;
        let reach = match self.closest.norm {
            Norm::L1 => 0.5 * distance,
            Norm::L2 => distance * (1.0 - n.recip()).sqrt(),
        } + MARGIN;
        let lower = self.from.iter().zip(self.region.lower());
        let lower: Vec<f64> = lower.map(|(x, &low)| low.max(x - reach)).collect();
        let upper = self.from.iter().zip(self.region.upper());
        let upper: Vec<f64> = upper.map(|(x, &high)| high.min(x + reach)).collect();
        match WeightRegion::bounded(&lower, &upper) {
            Ok(near) => Cell::around(&near, self.opponents),
            Err(_) => Cell::around(self.region, self.opponents),
        }
    }

    fn visit(&mut self, cell: &Cell, target: f64) {
        if cell.is_outside || cell.n_lost > self.n_allowed() {
            return;
        }
        let level = target.min(self.found());
        if self.at_least(cell) >= level {
            return;
        }
        let sides = facets(cell);
        let nearest = self.distance_to(cell, &sides);
        if nearest >= level {
            return;
        }
        if cell.n_lost_in_middle.is_some_and(|n| n <= self.n_allowed()) {
            let mut shares = std::mem::take(&mut self.shares);
            cell.middle(&mut shares);
            self.try_shares(&shares);
            self.shares = shares;
        }
        if !self.is_settled(cell, &sides) {
            self.halve(cell, nearest);
        }
    }

    /// The distance of the nearest place in the cell, lost opponents or not.
    fn distance_to(&mut self, cell: &Cell, sides: &[f64]) -> f64 {
        self.enclose(sides);
        match self.closest.solve(self.from) {
            Outcome::Reached(distance) => distance,
            Outcome::Impossible => f64::INFINITY,
            Outcome::Unknown => self.at_least(cell),
        }
    }

    /// A quick bound of that distance, from the range of each share.
    fn at_least(&self, cell: &Cell) -> f64 {
        let gaps = || {
            let ranges = cell.ranges().zip(self.from);
            ranges.map(|((low, high), &x)| ((low - x).max(0.0), (x - high).max(0.0)))
        };
        match self.closest.norm {
            // What some shares gain, the others lose.
            Norm::L1 => {
                let up: f64 = gaps().map(|(up, _)| up).sum();
                let down: f64 = gaps().map(|(_, down)| down).sum();
                2.0 * up.max(down)
            }
            Norm::L2 => gaps()
                .map(|(up, down)| (up + down) * (up + down))
                .sum::<f64>()
                .sqrt(),
        }
    }

    /// Finds the nearest shares in a cell where few opponents are undecided.
    fn is_settled(&mut self, cell: &Cell, sides: &[f64]) -> bool {
        let spare = self.n_allowed() - cell.n_lost;
        let all_may_be_lost = cell.n_soft() <= spare;
        if !all_may_be_lost && (spare > MAX_SPARE || spare * cell.n_soft() > MAX_UNDECIDED) {
            return false;
        }
        self.alive.clear();
        if !all_may_be_lost {
            self.alive.extend(cell.ids.iter().map(|&id| id as usize));
        }
        self.kept.clear();
        self.is_conclusive = true;
        self.give_up(sides, spare, cell.cost());
        self.is_conclusive
    }

    /// Looks for the nearest shares that lose no more than `spare` of the
    /// opponents that are alive. Nearer ones lose one of those that hold the
    /// distance up.
    fn give_up(&mut self, sides: &[f64], spare: usize, cost: usize) {
        self.effort = self.effort.saturating_sub(cost);
        let n_hard = self.keep_behind(sides, self.opponents.lost_above);
        match self.closest.solve(self.from) {
            Outcome::Reached(distance) if distance < self.found() => {
                let active = std::mem::take(&mut self.closest.active);
                self.accept(sides, distance);
                self.closest.active = active;
            }
            Outcome::Reached(_) | Outcome::Impossible => {}
            Outcome::Unknown => self.is_conclusive = false,
        }
        if spare == 0 {
            return;
        }
        let soft = self
            .closest
            .active
            .iter()
            .filter_map(|bound| bound.checked_sub(n_hard));
        let members: Vec<usize> = soft.map(|bound| self.alive[bound]).collect();
        let n_kept = self.kept.len();
        for member in members {
            if self.kept.contains(&member) {
                continue;
            }
            self.alive.retain(|&id| id != member);
            self.give_up(sides, spare - 1, cost);
            self.alive.push(member);
            self.kept.push(member);
        }
        self.kept.truncate(n_kept);
    }

    /// The bounds of the region, of a cell and of the opponents that are alive:
    /// none may lead by more than `lead`. Returns the number of the first two.
    fn keep_behind(&mut self, sides: &[f64], lead: f64) -> usize {
        let n_hard = self.enclose(sides);
        for &id in &self.alive {
            self.closest.bound(row(self.opponents, id), lead, 0.0);
        }
        n_hard
    }

    /// Takes the weights at a distance that allows leads a little beyond a tie,
    /// for the sake of the bound, as settled if those that allow ties alone are
    /// hardly further away.
    fn accept(&mut self, sides: &[f64], distance: f64) {
        self.keep_behind(sides, self.opponents.tied_below);
        if let Outcome::Reached(_) = self.closest.solve(self.from) {
            let place = std::mem::take(&mut self.closest.place);
            self.try_shares(&place);
            self.closest.place = place;
        }
        self.is_conclusive &= self.found() <= distance + MARGIN;
        self.nearly = self.nearly.min(distance);
    }

    /// Begins with the bounds of the region and of a cell; returns how many.
    fn enclose(&mut self, sides: &[f64]) -> usize {
        let n = self.form.n_parts();
        self.closest.clear();
        for part in 0..n {
            let unit = move |sign: f64| (0..n).map(move |i| if i == part { sign } else { 0.0 });
            let (lower, upper) = (self.region.lower()[part], self.region.upper()[part]);
            self.closest.bound(unit(-1.0), -lower, 0.0);
            if upper < 1.0 {
                self.closest.bound(unit(1.0), upper, 0.0);
            }
        }
        for side in sides.chunks_exact(n) {
            self.closest.bound(side.iter().copied(), 0.0, 0.0);
        }
        self.closest.n_bounds()
    }

    fn halve(&mut self, cell: &Cell, nearest: f64) {
        let (a, b, square) = cell.busiest_edge();
        if square < SHORTEST_EDGE * SHORTEST_EDGE {
            self.unresolved = self.unresolved.min(nearest);
            return;
        }
        let mut halves = [(a, b), (b, a)].map(|(from, to)| {
            let mut half = self.spare.pop().unwrap_or_default();
            cell.halve(from, to, self.opponents, &mut half);
            (self.at_least(&half), half)
        });
        halves.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(y.n_lost.cmp(&x.n_lost)));
        self.stack.extend(halves.into_iter().map(|(_, half)| half));
    }

    /// Whether the rank holds under these shares; they are kept if none nearer
    /// are known.
    pub fn try_shares(&mut self, shares: &[f64]) -> bool {
        let mut shares: Vec<f64> = shares.iter().map(|&share| without_dust(share)).collect();
        let whole: f64 = shares.iter().sum();
        shares.iter_mut().for_each(|share| *share /= whole);
        self.form
            .ranks_into(&shares, &mut self.scores, &mut self.ranking);
        let rank = self.ranking.ranks()[self.focus];
        if rank == 0 || rank > self.rank {
            return false;
        }
        let distance = self.distance(&shares);
        if distance < self.found() {
            self.best = Some(Reached {
                shares,
                distance,
                rank,
            });
        }
        true
    }
}

fn row(opponents: &Opponents, id: usize) -> impl Iterator<Item = f64> + Clone {
    opponents.straight[id * opponents.n_parts..][..opponents.n_parts]
        .iter()
        .copied()
}

/// 0 for what rounding leaves of it.
fn without_dust(share: f64) -> f64 {
    if share < ROUNDING { 0.0 } else { share }
}
