//! What people say about how much each element matters, in one of several forms,
//! and the weights that follow.
//!
//! Each form asks in its own way and errs in its own way; the module of each says
//! how: [`ahp`], [`best_worst`], [`points`] for swings and for a hundred points,
//! [`rank_order`].

use serde::{Deserialize, Serialize};

use crate::error::AnswersError;
use crate::weight::{ahp, best_worst, points, rank_order};

/// What somebody answered about the elements of one group, by position.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Answers {
    /// How all pairs compare.
    Pairs {
        /// How many times as important the row is as the column.
        matrix: Vec<Vec<f64>>,
    },
    /// How all compare with the best and with the worst.
    BestWorst(best_worst::Comparisons),
    /// What it is worth to raise each from worst to best, beside the greatest
    /// such swing.
    Swing {
        /// One number of points per element, [`points::WHOLE`] for the greatest.
        points: Vec<f64>,
    },
    /// A hundred points given away.
    Points {
        /// One number of points per element.
        points: Vec<f64>,
    },
    /// An order of importance.
    Order {
        /// Positions, the most important first.
        order: Vec<usize>,
        /// How it becomes weights.
        #[serde(default)]
        rule: rank_order::Rule,
    },
}

/// Weights, and how far the answers behind them agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Elicited {
    /// One per element, summing to 1.
    pub weights: Vec<f64>,
    /// What there is to say about the answers.
    pub consistency: Consistency,
}

/// How far answers agree: with each other, or with what was asked.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Consistency {
    /// Of all pairs.
    Pairs {
        /// The consistency ratio.
        ratio: f64,
        /// The judgement furthest from the others; `None` where all agree.
        worst: Option<ahp::Judgement>,
    },
    /// Of comparisons with the best and the worst.
    BestWorst {
        /// The ratio that follows from the answers alone.
        ratio: f64,
        /// The greatest that is acceptable; `None` where none is published.
        threshold: Option<f64>,
        /// The way by another element that fits least; `None` where all agree.
        worst: Option<best_worst::Detour>,
    },
    /// Of swings: they have nothing to contradict but what was asked.
    Swing {
        /// The most points that one got; [`points::WHOLE`] was asked for.
        greatest: f64,
    },
    /// Of points given away, likewise.
    Points {
        /// How many were given; [`points::WHOLE`] was asked for.
        total: f64,
    },
    /// Of an order: it cannot contradict itself.
    Order,
}

impl Consistency {
    /// Whether it is as good as is usually asked for; `None` where nobody has
    /// published what that is.
    pub fn is_acceptable(self) -> Option<bool> {
        match self {
            Self::Pairs { ratio, .. } => Some(ratio <= ahp::ACCEPTABLE_RATIO),
            Self::BestWorst { worst: None, .. } => Some(true),
            Self::BestWorst {
                ratio, threshold, ..
            } => threshold.map(|threshold| ratio <= threshold),
            Self::Swing { greatest: given } | Self::Points { total: given } => {
                Some(given == points::WHOLE)
            }
            Self::Order => Some(true),
        }
    }
}

impl Answers {
    /// How many elements they are about.
    pub fn n_elements(&self) -> usize {
        match self {
            Self::Pairs { matrix } => matrix.len(),
            Self::BestWorst(comparisons) => comparisons.best_to_others.len(),
            Self::Swing { points } | Self::Points { points } => points.len(),
            Self::Order { order, .. } => order.len(),
        }
    }

    /// The weights that follow.
    ///
    /// Errors: what the module of the form refuses.
    pub fn weights(&self) -> Result<Elicited, AnswersError> {
        Ok(match self {
            Self::Pairs { matrix } => {
                let judged = ahp::weights(matrix)?;
                Elicited {
                    consistency: Consistency::Pairs {
                        ratio: judged.consistency_ratio,
                        worst: judged.most_inconsistent,
                    },
                    weights: judged.weights,
                }
            }
            Self::BestWorst(comparisons) => {
                let compared = best_worst::weights(comparisons)?;
                Elicited {
                    consistency: Consistency::BestWorst {
                        ratio: compared.ratio,
                        threshold: compared.threshold,
                        worst: compared.most_inconsistent,
                    },
                    weights: compared.weights,
                }
            }
            Self::Swing { points } => Elicited {
                weights: points::weights(points)?,
                consistency: Consistency::Swing {
                    greatest: points.iter().copied().fold(0.0, f64::max),
                },
            },
            Self::Points { points } => Elicited {
                weights: points::weights(points)?,
                consistency: Consistency::Points {
                    total: points.iter().sum(),
                },
            },
            Self::Order { order, rule } => Elicited {
                weights: rank_order::weights(order, *rule)?,
                consistency: Consistency::Order,
            },
        })
    }
}
