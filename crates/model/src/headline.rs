//! The finding that a page opens with: where the city in the foreground stands,
//! how that differs from the baseline, past whom, and what lies behind it; without
//! such a city, who leads and by how much.
//!
//! It is worked out anew in every frame of a drag, from what has been computed for
//! the frame anyway.

use super::engine::{PillarScores, Scored};
use super::moves::Move;

/// Where a city stands, and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The city.
    pub unit: usize,
    /// Its rank.
    pub rank: u32,
    /// How many others share it.
    pub n_tied: usize,
    /// How many cities are ranked.
    pub n_ranked: usize,
    /// Its way from the baseline; none if it was not ranked there.
    pub moved: Option<Move>,
}

impl Place {
    /// The place of a city under the newest scores; none if it is not ranked.
    #[must_use]
    pub fn of(scored: &Scored, unit: usize) -> Option<Self> {
        let rank = scored.rank(unit)?;
        let ranks = scored.ranks();
        let n_sharing = ranks.iter().filter(|&&other| other == rank).count();
        Some(Self {
            unit,
            rank,
            n_tied: n_sharing.saturating_sub(1),
            n_ranked: scored.order().len(),
            moved: Move::of(scored.baseline(), ranks, unit),
        })
    }
}

/// Who leads, and by how much.
#[derive(Clone, Debug, PartialEq)]
pub struct Lead {
    /// The city that leads; the first of them.
    pub unit: usize,
    /// How many others share the lead.
    pub n_tied: usize,
    /// How many cities are ranked.
    pub n_ranked: usize,
    /// Who is next, and by how many points behind; none where the lead is shared
    /// or nobody else is ranked.
    pub next: Option<(usize, f64)>,
}

impl Lead {
    /// The lead under the newest scores; none if nobody is ranked.
    #[must_use]
    pub fn of(scored: &Scored) -> Option<Self> {
        let order = scored.order();
        let unit = *order.first()? as usize;
        let leads = |&&unit: &&u32| scored.rank(unit as usize) == Some(1);
        let n_tied = order.iter().take_while(leads).count().saturating_sub(1);
        let next = order.get(1).map(|&next| next as usize);
        let gap = |next: usize| Some((scored.score(unit)? - scored.score(next)?).abs());
        Some(Self {
            unit,
            n_tied,
            n_ranked: order.len(),
            next: next
                .filter(|_| n_tied == 0)
                .and_then(|next| Some((next, gap(next)?))),
        })
    }
}

/// The change of weight that lies behind a movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The pillar's place among the pillars.
    pub pillar: usize,
    /// Its share at the baseline, in hundredths of a per cent.
    pub from: u32,
    /// Its share now.
    pub to: u32,
    /// The city that was passed, or that passed; the one nearest now.
    pub other: usize,
    /// Whether the city is ahead of that one in the pillar, or behind.
    pub is_ahead: bool,
}

impl Reason {
    /// What lies most behind a rise past another city, or a fall behind it: a weight
    /// that grew where the one that is now ahead does better, or shrank where it
    /// does worse. None where nobody was passed, or no such weight has changed.
    ///
    /// `before` and `now` are the pillars' shares in hundredths of a per cent.
    ///
    /// Where pillars are added up, the lead of one city over another changes by the
    /// sum over the pillars of the change of share times the lead there: this is the
    /// largest part of it that speaks for what happened. For other means it is a
    /// reading of the same kind.
    #[must_use]
    pub fn of(scores: &PillarScores, moved: &Move, before: &[u32], now: &[u32]) -> Option<Self> {
        let other = *moved.passed.first()?;
        let engine = scores.engine();
        let rise = if moved.to < moved.from { 1.0 } else { -1.0 };
        let shares = before.iter().zip(now);
        let pillars = engine.pillars().iter().zip(shares).enumerate();
        let parts = pillars.filter_map(|(pillar, (&node, (&from, &to)))| {
            let sign = engine.framework().node(node).direction.sign();
            let lead = scores.score(node, moved.unit)? - scores.score(node, other)?;
            let lead = sign * lead;
            let part = rise * (f64::from(to) - f64::from(from)) * lead;
            let reason = Self {
                pillar,
                from,
                to,
                other,
                is_ahead: lead > 0.0,
            };
            Some((part, reason))
        });
        let speaking = parts.filter(|(part, _)| *part > 0.0);
        let most = speaking.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
        Some(most.1)
    }
}
