//! The search for the fewest lost.

use crate::form::Form;
use crate::rank::Ranking;
use crate::sample::WeightRegion;

use super::cell::Cell;
use super::game::{Game, Solver};
use super::side::Opponents;

/// Weights found, and how many opponents are lost under them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub n_lost: usize,
    pub rank: u32,
    pub shares: Vec<f64>,
}

/// Cells whose longest edge is shorter than this are not halved again.
const SHORTEST_EDGE: f64 = 1e-9;
/// Shares smaller than this are what rounding leaves of 0.
const DUST: f64 = 1e-15;
/// Up to so many opponents that may still be lost, a cell is settled by games,
/// of which there are at most as many as parts to this power.
const MAX_SPARE: usize = 3;
/// For one more to lose, that many undecided opponents may there be; for two
/// half as many. Games with more cost more than halving.
const MAX_UNDECIDED: usize = 80;

/// A depth-first search over cells. Room is kept and used again.
pub(super) struct Search<'a> {
    form: &'a Form,
    opponents: &'a Opponents,
    root: Cell,
    pub best: Found,
    effort: usize,
    /// Fewest lost in cells too small to be halved.
    unresolved: usize,
    solver: Solver,
    stack: Vec<Cell>,
    spare: Vec<Cell>,
    alive: Vec<usize>,
    kept: Vec<usize>,
    shares: Vec<f64>,
    scores: Vec<f64>,
    ranking: Ranking,
    focus: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Possible,
    Impossible,
}

impl<'a> Search<'a> {
    pub fn new(
        form: &'a Form,
        region: &WeightRegion,
        opponents: &'a Opponents,
        focus: usize,
        start: Found,
    ) -> Self {
        Self {
            form,
            opponents,
            root: Cell::around(region, opponents),
            best: start,
            effort: 0,
            unresolved: usize::MAX,
            solver: Solver::default(),
            stack: Vec::new(),
            spare: Vec::new(),
            alive: Vec::new(),
            kept: Vec::new(),
            shares: vec![0.0; form.n_parts()],
            scores: vec![0.0; form.n_rows()],
            ranking: Ranking::new(form.n_rows()),
            focus,
        }
    }

    /// How many are lost everywhere.
    pub fn n_lost_everywhere(&self) -> usize {
        self.root.n_lost
    }

    /// Looks for weights under which fewer than `target` are lost, for so much
    /// effort. Returns how many are lost at least, if it could be settled.
    pub fn run(&mut self, target: usize, effort: usize) -> Option<usize> {
        self.effort = effort;
        self.unresolved = usize::MAX;
        self.spare.append(&mut self.stack);
        self.stack.push(self.root.clone());
        while let Some(cell) = self.stack.pop() {
            if self.effort == 0 {
                return None;
            }
            self.effort = self.effort.saturating_sub(cell.cost());
            self.visit(&cell, target);
            self.spare.push(cell);
        }
        Some(self.level(target).min(self.unresolved))
    }

    /// How much of the effort for the last run is left.
    pub fn effort_left(&self) -> usize {
        self.effort
    }

    fn level(&self, target: usize) -> usize {
        target.min(self.best.n_lost)
    }

    fn visit(&mut self, cell: &Cell, target: usize) {
        if cell.is_outside || cell.n_lost >= self.level(target) {
            return;
        }
        if cell.n_lost_in_middle.is_some_and(|n| n < self.best.n_lost) {
            let mut shares = std::mem::take(&mut self.shares);
            cell.middle(&mut shares);
            self.try_shares(&mut shares);
            self.shares = shares;
        }
        if !self.is_settled(cell, target) {
            self.halve(cell);
        }
    }

    /// Settles a cell by games, where few opponents may be lost.
    fn is_settled(&mut self, cell: &Cell, target: usize) -> bool {
        let level = self.level(target);
        if cell.n_lost >= level {
            return true;
        }
        let spare = level - 1 - cell.n_lost;
        if spare > MAX_SPARE || spare * cell.n_soft() > MAX_UNDECIDED {
            return false;
        }
        self.alive.clear();
        self.alive.extend(0..cell.n_soft());
        self.kept.clear();
        match self.give_up(cell, spare) {
            Verdict::Impossible => return true,
            Verdict::Possible => self.try_place(cell),
        }
        cell.n_lost >= self.level(target)
    }

    fn try_place(&mut self, cell: &Cell) {
        let mut shares = std::mem::take(&mut self.shares);
        cell.shares(&self.solver.place, &mut shares);
        self.try_shares(&mut shares);
        self.shares = shares;
    }

    /// Whether some place in the cell loses no more than `spare` of the rows
    /// that are alive.
    fn give_up(&mut self, cell: &Cell, spare: usize) -> Verdict {
        if !self.conflicts(cell) {
            return Verdict::Possible;
        }
        let kept = self.kept.len();
        let members: Vec<usize> = self.solver.mixture.iter().map(|&(row, _)| row).collect();
        for member in members {
            if spare == 0 || self.kept.contains(&member) {
                continue;
            }
            self.alive.retain(|&row| row != member);
            if self.give_up(cell, spare - 1) == Verdict::Possible {
                return Verdict::Possible;
            }
            self.alive.push(member);
            self.kept.push(member);
        }
        self.kept.truncate(kept);
        Verdict::Impossible
    }

    /// Whether the rows that are alive cannot all be kept behind; the solver
    /// then knows which of them are to blame, and otherwise a place.
    fn conflicts(&mut self, cell: &Cell) -> bool {
        let rows = cell.rows();
        self.effort = self.effort.saturating_sub(cell.cost());
        match self.solver.solve(rows, &self.alive) {
            Game::Level { .. } => self.solver.proven(rows) > self.opponents.lost_above,
            Game::Empty => true,
            Game::Unknown => false,
        }
    }

    fn halve(&mut self, cell: &Cell) {
        let (a, b, length) = cell.busiest_edge();
        if length < SHORTEST_EDGE * SHORTEST_EDGE {
            self.unresolved = self.unresolved.min(cell.n_lost);
            return;
        }
        let mut halves = [(a, b), (b, a)].map(|(from, to)| {
            let mut half = self.spare.pop().unwrap_or_default();
            cell.halve(from, to, self.opponents, &mut half);
            half
        });
        let promise = |half: &Cell| (half.n_lost, half.n_lost_in_middle);
        halves.sort_by_key(|half| std::cmp::Reverse(promise(half)));
        self.stack.extend(halves);
    }

    /// Ranks under these shares, and keeps them if fewer are lost.
    pub fn try_shares(&mut self, shares: &mut [f64]) {
        for share in shares.iter_mut().filter(|share| **share < DUST) {
            *share = 0.0;
        }
        self.form
            .ranks_into(shares, &mut self.scores, &mut self.ranking);
        let rank = self.ranking.ranks()[self.focus];
        if rank == 0 {
            return;
        }
        let n_lost = self.opponents.n_lost(rank);
        if n_lost < self.best.n_lost {
            self.best = Found {
                n_lost,
                rank,
                shares: shares.to_vec(),
            };
        }
    }
}
