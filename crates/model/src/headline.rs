//! The finding that a page opens with: where the city in the foreground stands,
//! how that differs from the baseline, past whom, and what lies behind it; without
//! such a city, who leads and by how much.
//!
//! It is worked out anew in every frame of a drag, from what has been computed for
//! the frame anyway.

use super::engine::Scored;
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
        let n_tied = order.iter().take_while(leads).count() - 1;
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

/// The change of weight that lies behind a movement, and how the city does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The pillar's place among the pillars.
    pub pillar: usize,
    /// Its share at the baseline, in hundredths of a per cent.
    pub from: u32,
    /// Its share now.
    pub to: u32,
    /// How the city does in it.
    pub does: Does,
}

/// How a city does in one pillar, against the median city and against the rest of
/// its own profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Ahead of the median city, and further than elsewhere.
    Ahead,
    /// Not ahead of it, but less far behind than elsewhere.
    LessBehind,
    /// Behind it, and further than elsewhere.
    Behind,
    /// Not behind it, but less far ahead than elsewhere.
    LessAhead,
}

impl Does {
    /// The word that texts choose by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ahead => "ahead",
            Self::LessBehind => "nearer",
            Self::Behind => "behind",
            Self::LessAhead => "narrower",
        }
    }
}

impl Reason {
    /// What lies most behind a rise, or a fall: a weight that grew where the city
    /// does better than elsewhere, or shrank where it does worse; for a fall the
    /// other way round. None where no such weight has changed.
    ///
    /// `leads` says how far the city is ahead of the median city in each pillar,
    /// `before` and `now` are the pillars' shares in hundredths of a per cent.
    ///
    /// Where pillars are added up, the score less that of a city with all medians
    /// changes by the sum over the pillars of the change of share times the lead.
    /// Changes of shares add to zero, so each may be counted from the city's mean
    /// lead: then a part says what *this* weight did, and not what its city is
    /// like as a whole. For other means it is a reading of the same kind.
    #[must_use]
    pub fn of(leads: &[Option<f64>], before: &[u32], now: &[u32], is_rise: bool) -> Option<Self> {
        let known = || {
            let shares = before.iter().zip(now);
            let known = leads.iter().zip(shares).enumerate();
            known.filter_map(|(pillar, (lead, (&from, &to)))| Some((pillar, (*lead)?, from, to)))
        };
        let whole: f64 = known().map(|(_, _, from, _)| f64::from(from)).sum();
        let sum: f64 = known()
            .map(|(_, lead, from, _)| lead * f64::from(from))
            .sum();
        let usual = if whole > 0.0 { sum / whole } else { 0.0 };
        let sign = if is_rise { 1.0 } else { -1.0 };
        let part = |&(_, lead, from, to): &(usize, f64, u32, u32)| {
            sign * (f64::from(to) - f64::from(from)) * (lead - usual)
        };
        let speaking = known().filter(|found| part(found) > 0.0);
        let (pillar, lead, from, to) = speaking.max_by(|a, b| part(a).total_cmp(&part(b)))?;
        let does = match (lead > usual, lead > 0.0) {
            (true, true) => Does::Ahead,
            (true, false) => Does::LessBehind,
            (false, _) if lead < 0.0 => Does::Behind,
            (false, _) => Does::LessAhead,
        };
        Some(Self {
            pillar,
            from,
            to,
            does,
        })
    }
}
