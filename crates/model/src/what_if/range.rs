//! The best and the worst rank that weights alone can give a city.

use composite_index::attain::Side;
use composite_index::sample::WeightRegion;
use composite_index::{Attainment, Form};
use serde::{Deserialize, Serialize};

use super::settable::{Ranker, Settable};
use super::{Case, Unanswered};

/// What the search for one end may cost: some ten milliseconds with hundreds
/// of cities, and nothing with dozens, where all is settled long before.
const EFFORT: usize = 8_000;

/// A rank at one end, with weights that reach it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    /// The rank under these weights.
    pub rank: u32,
    /// No weights considered give a rank beyond this one.
    pub bound: u32,
    /// The pillars' shares in hundredths of a per cent.
    pub shares: Vec<u32>,
}

impl End {
    /// Whether no other rank is possible at this end.
    #[must_use]
    pub const fn is_exact(&self) -> bool {
        self.rank == self.bound
    }
}

/// The best rank that the weights considered can give.
///
/// # Errors
/// See [`Unanswered`].
pub fn best(case: &Case) -> Result<End, Unanswered> {
    end(case, Side::Best)
}

/// The worst rank that the weights considered can give.
///
/// # Errors
/// See [`Unanswered`].
pub fn worst(case: &Case) -> Result<End, Unanswered> {
    end(case, Side::Worst)
}

/// Both ends, for the work that they have in common once.
///
/// # Errors
/// See [`Unanswered`].
pub fn ends(case: &Case) -> Result<(End, End), Unanswered> {
    let asked = Asked::of(case)?;
    let attainment = asked.attainment()?;
    Ok((
        asked.end(&attainment, Side::Best)?,
        asked.end(&attainment, Side::Worst)?,
    ))
}

fn end(case: &Case, side: Side) -> Result<End, Unanswered> {
    let asked = Asked::of(case)?;
    asked.end(&asked.attainment()?, side)
}

/// What both ends are asked of.
struct Asked<'a> {
    case: &'a Case,
    form: Form,
    row: usize,
    region: WeightRegion,
}

impl<'a> Asked<'a> {
    fn of(case: &'a Case) -> Result<Self, Unanswered> {
        let form = case.form()?;
        Ok(Self {
            case,
            row: form.row(case.unit).ok_or(Unanswered::NotRanked)?,
            region: case.region()?,
            form,
        })
    }

    fn attainment(&self) -> Result<Attainment<'_>, Unanswered> {
        let attainment = Attainment::new(&self.form, &self.region);
        let attainment = attainment.map_err(|_| Unanswered::NoWeights)?;
        Ok(attainment.with_effort(EFFORT))
    }

    fn end(&self, attainment: &Attainment<'_>, side: Side) -> Result<End, Unanswered> {
        let extreme = attainment.extreme(self.case.unit, side);
        let extreme = extreme.map_err(|_| Unanswered::NoWeights)?;
        let is_there = |rank: u32| match side {
            Side::Best => rank > 0 && rank <= extreme.attained,
            Side::Worst => rank >= extreme.attained,
        };
        let mut ranker = Ranker::new(&self.form, self.row);
        let bounds = self.case.bounds();
        let Settable {
            mut shares,
            mut rank,
        } = ranker.settle(&extreme.attained_at, &bounds, is_there);
        // Weights that are not worth a change are no answer.
        let present = self.case.shares();
        let is_inside = |(share, &(low, high)): (&u32, &(u32, u32))| (low..=high).contains(share);
        let now = ranker.present();
        let is_no_better = match side {
            Side::Best => now <= rank,
            Side::Worst => now >= rank,
        };
        if now > 0 && is_no_better && present.iter().zip(&bounds).all(is_inside) {
            (shares, rank) = (present, now);
        }
        Ok(End {
            rank,
            bound: extreme.bound,
            shares,
        })
    }
}
