//! Weights from answers: what can be asked about the pillars, how far it is
//! answered, and what follows.

use std::collections::BTreeSet;

use composite_index::Framework;
use composite_index::error::AnswersError;
use composite_index::weight::ahp;
use composite_index::weight::best_worst::Comparisons;
use composite_index::weight::rank_order::Rule;
use composite_index::weight::{self, Elicited};

use super::groups::with_group_shares;
use super::presets::{Given, Said};
use scenario::answers::{OrderRule, PointMap, TimesMap};
use scenario::{Answers, WeightMap, shares};

/// A form of asking how much each pillar matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// All pairs, one by one: the analytic hierarchy process.
    Pairs,
    /// The best and the worst with each other one: the best-worst method.
    BestWorst,
    /// What it is worth to raise each from worst to best: swing weighting.
    Swing,
    /// A hundred points to give away: budget allocation.
    Points,
    /// An order of importance.
    Order,
}

impl Form {
    /// Every form, in the order in which readers are offered them.
    pub const ALL: [Self; 5] = [
        Self::Pairs,
        Self::BestWorst,
        Self::Swing,
        Self::Points,
        Self::Order,
    ];

    /// Whether so many pillars can be asked about in this form.
    #[must_use]
    pub fn can_ask(self, n_pillars: usize) -> bool {
        n_pillars >= 2 && (self != Self::Pairs || n_pillars <= ahp::MOST_ELEMENTS)
    }

    /// How many questions it has about so many pillars.
    #[must_use]
    pub fn n_questions(self, n_pillars: usize) -> usize {
        match self {
            Self::Pairs => n_pillars * n_pillars.saturating_sub(1) / 2,
            Self::BestWorst => (2 * n_pillars).saturating_sub(3),
            Self::Swing | Self::Points | Self::Order => n_pillars,
        }
    }

    /// Whether anything is answered in this form.
    #[must_use]
    pub fn is_begun(self, answers: &Answers) -> bool {
        let nothing = Answers::default();
        match self {
            Self::Pairs => answers.ahp != nothing.ahp,
            Self::BestWorst => answers.bwm != nothing.bwm,
            Self::Swing => answers.swing != nothing.swing,
            Self::Points => answers.points != nothing.points,
            Self::Order => answers.order.places != nothing.order.places,
        }
    }

    /// Takes all answers in this form back.
    pub fn clear(self, answers: &mut Answers) {
        let nothing = Answers::default();
        match self {
            Self::Pairs => answers.ahp = nothing.ahp,
            Self::BestWorst => answers.bwm = nothing.bwm,
            Self::Swing => answers.swing = nothing.swing,
            Self::Points => answers.points = nothing.points,
            Self::Order => answers.order = nothing.order,
        }
    }
}

/// How far a form is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// Answers are missing that weights would need.
    Open {
        /// How many questions have an answer.
        answered: usize,
        /// How many there are.
        asked: usize,
    },
    /// Weights follow.
    Whole(Elicited),
}

/// How far a form is answered about the pillars of a framework, and what follows.
/// Answers about what is no pillar of it are passed over.
///
/// # Errors
/// Why whole answers give no weights, such as points that are all 0.
pub fn standing(
    framework: &Framework,
    answers: &Answers,
    form: Form,
) -> Result<Standing, AnswersError> {
    let codes: Vec<&str> = framework
        .pillars()
        .iter()
        .map(|&pillar| &*framework.node(pillar).code)
        .collect();
    let whole = match form {
        Form::Pairs => Ok(weight::Answers::Pairs {
            matrix: ahp::reciprocal(&upper(&codes, answers))?,
        }),
        Form::BestWorst => best_worst(&codes, answers),
        Form::Swing => {
            points(&codes, &answers.swing).map(|points| weight::Answers::Swing { points })
        }
        Form::Points => given_away(&codes, &answers.points),
        Form::Order => order(&codes, answers),
    };
    Ok(match whole {
        Ok(whole) => Standing::Whole(whole.weights()?),
        Err(answered) => Standing::Open {
            answered,
            asked: form.n_questions(codes.len()),
        },
    })
}

/// The weights that follow from answers in a form; none where they are not whole.
///
/// # Errors
/// As [`standing`].
pub fn given(
    framework: &Framework,
    map: &WeightMap,
    answers: &Answers,
    form: Form,
) -> Result<Option<Given>, AnswersError> {
    let Standing::Whole(elicited) = standing(framework, answers, form)? else {
        return Ok(None);
    };
    let shares = shares::apportion(&elicited.weights, shares::WHOLE);
    Ok(Some(Given {
        map: with_group_shares(framework, map, framework.root(), &shares),
        said: Said::Asked {
            form,
            consistency: elicited.consistency,
        },
    }))
}

/// What follows from whole answers in one form.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The shares of the pillars in hundredths of a per cent.
    pub shares: Vec<u32>,
    /// What there is to say of it.
    pub said: Said,
}

/// What follows from the answers in every form that is begun and whole.
#[must_use]
pub fn outcomes(framework: &Framework, answers: &Answers) -> Vec<Outcome> {
    let begun = Form::ALL.into_iter().filter(|form| form.is_begun(answers));
    let whole = begun.filter_map(|form| match standing(framework, answers, form) {
        Ok(Standing::Whole(elicited)) => Some(Outcome {
            shares: shares::apportion(&elicited.weights, shares::WHOLE),
            said: Said::Asked {
                form,
                consistency: elicited.consistency,
            },
        }),
        Ok(Standing::Open { .. }) | Err(_) => None,
    });
    whole.collect()
}

/// What there is to say of the outcome from which the weights of the pillars
/// follow as they stand, if one is.
#[must_use]
pub fn followed<'a>(outcomes: &'a [Outcome], shares: &[u32]) -> Option<&'a Said> {
    let outcome = outcomes.iter().find(|outcome| outcome.shares == shares);
    outcome.map(|outcome| &outcome.said)
}

/// The judgements above the diagonal, row by row.
fn upper(codes: &[&str], answers: &Answers) -> Vec<f64> {
    let rows = codes.iter().enumerate();
    rows.flat_map(|(row, first)| {
        codes[row + 1..].iter().map(|second| {
            let times = answers.times(first, second);
            let size = f64::from(times.unsigned_abs().max(1));
            if times < 0 { size.recip() } else { size }
        })
    })
    .collect()
}

/// Comparisons with the best and the worst, or how many are there. To name the
/// two is no answer of its own.
fn best_worst(codes: &[&str], answers: &Answers) -> Result<weight::Answers, usize> {
    let answers = &answers.bwm;
    let place = |code: &Option<String>| {
        let code = code.as_deref()?;
        codes.iter().position(|&other| other == code)
    };
    let (best, worst) = (place(&answers.best), place(&answers.worst));
    let times = |map: &TimesMap, position: usize, itself: Option<usize>| {
        if itself == Some(position) {
            return Some(1.0);
        }
        map.get(codes[position]).copied().map(f64::from)
    };
    let all = 0..codes.len();
    let mut from_best: Vec<Option<f64>> = all
        .clone()
        .map(|position| times(&answers.from_best, position, best))
        .collect();
    let mut to_worst: Vec<Option<f64>> = all
        .map(|position| times(&answers.to_worst, position, worst))
        .collect();
    if let (Some(best), Some(worst)) = (best, worst) {
        // Asked once, of the best.
        to_worst[best] = from_best[worst];
        let whole =
            |times: &mut Vec<Option<f64>>| times.iter().copied().collect::<Option<Vec<_>>>();
        if let (Some(best_to_others), Some(others_to_worst)) =
            (whole(&mut from_best), whole(&mut to_worst))
        {
            return Ok(weight::Answers::BestWorst(Comparisons {
                best,
                worst,
                best_to_others,
                others_to_worst,
            }));
        }
    }
    let is_asked = |position: &usize| Some(*position) != best && Some(*position) != worst;
    let count = |answered: &[Option<f64>], is_asked: &dyn Fn(usize) -> bool| {
        let answered = answered.iter().enumerate();
        answered
            .filter(|(position, times)| times.is_some() && is_asked(*position))
            .count()
    };
    let of_best = count(&from_best, &|position| {
        best.is_some() && Some(position) != best
    });
    let of_worst = count(&to_worst, &|position| {
        worst.is_some() && is_asked(&position)
    });
    Err(of_best + of_worst)
}

/// The points of each, or how many have some.
fn points(codes: &[&str], points: &PointMap) -> Result<Vec<f64>, usize> {
    let found: Vec<f64> = codes
        .iter()
        .filter_map(|&code| points.get(code).copied().map(f64::from))
        .collect();
    if found.len() == codes.len() {
        Ok(found)
    } else {
        Err(found.len())
    }
}

/// Points given away: who has none gets none, once somebody has any.
fn given_away(codes: &[&str], points: &PointMap) -> Result<weight::Answers, usize> {
    let given = |&code: &&str| f64::from(points.get(code).copied().unwrap_or(0));
    let points: Vec<f64> = codes.iter().map(given).collect();
    if points.iter().any(|&points| points > 0.0) {
        Ok(weight::Answers::Points { points })
    } else {
        Err(0)
    }
}

/// The order of all, or how many have a place in it.
fn order(codes: &[&str], answers: &Answers) -> Result<weight::Answers, usize> {
    let place = |code: &String| codes.iter().position(|other| other == code);
    let order: Vec<usize> = answers.order.places.iter().filter_map(place).collect();
    let distinct: BTreeSet<usize> = order.iter().copied().collect();
    if distinct.len() < codes.len() {
        return Err(distinct.len());
    }
    Ok(weight::Answers::Order {
        order,
        rule: match answers.order.rule {
            OrderRule::Centroid => Rule::Centroid,
            OrderRule::Sum => Rule::Sum,
            OrderRule::Reciprocal => Rule::Reciprocal,
        },
    })
}
