//! The followed city's figures as sentences, step by step.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::math::{Term, n, over, row, s};
use i18n::Texts;
use model::engine::{Decimals, Scored};
use model::names::Names;
use model::walk::{Filled, Part, Place, Scaling, Treated, Walk};
use scenario::shares::{self, Percent};

/// The followed city, with all that a sentence about it needs.
pub(super) struct Example<'a> {
    /// What the page says.
    pub texts: &'a Texts,
    /// What things are called.
    pub names: &'a Names,
    /// The city.
    pub unit: usize,
    /// What happens to its figure.
    pub walk: &'a Walk,
    /// With how many decimals scores are told.
    pub decimals: Decimals,
}

impl<'a> Example<'a> {
    fn figure(&self, x: f64) -> FluentValue<'static> {
        self.texts.numerals().figure(x).into()
    }

    fn points(&self, x: f64) -> FluentValue<'static> {
        self.texts.numerals().fixed(x, self.decimals.pillar).into()
    }

    fn score(&self, x: f64) -> FluentValue<'static> {
        self.texts.numerals().fixed(x, self.decimals.score).into()
    }

    fn count(&self, x: usize) -> FluentValue<'static> {
        self.texts.numerals().count(x as u64).into()
    }

    fn city(&self) -> FluentValue<'static> {
        self.names.city(self.unit).to_owned().into()
    }

    /// The raw figure, and what treatment made of it.
    pub fn outliers(&self) -> String {
        let named = self.names.element(self.walk.indicator);
        let mut told = vec![("city", self.city()), ("indicator", named.name.into())];
        let Some(raw) = self.walk.raw else {
            return self.texts.with("walk-no-figure", &told);
        };
        told.push(("figure", self.figure(raw)));
        let id = if named.measure.is_empty() {
            "walk-figure-plain"
        } else {
            "walk-figure"
        };
        told.push(("measure", named.measure.into()));
        let has = self.texts.with(id, &told);
        let then = match self.walk.treated {
            Treated::Kept => self.texts.get("walk-kept"),
            Treated::Moved(to) => self
                .texts
                .with("walk-moved", &[("figure", self.figure(to))]),
            Treated::Logged(to) => self
                .texts
                .with("walk-logged", &[("figure", self.figure(to))]),
        };
        self.texts.sentences(&[has, then])
    }

    /// What became of a gap.
    pub fn gaps(&self) -> String {
        match self.walk.filled {
            Filled::Present => self.texts.get("walk-present"),
            Filled::Empty => self.texts.get("walk-empty"),
            Filled::By(x) => self
                .texts
                .with("walk-filled", &[("figure", self.figure(x))]),
        }
    }

    /// How the figure becomes points.
    pub fn scale(&self) -> String {
        let Some(points) = self.walk.points else {
            return self.texts.get("walk-not-scaled");
        };
        let points = ("points", self.points(points));
        let city = ("city", self.city());
        match self.walk.scaling {
            Scaling::Missing => self.texts.get("walk-not-scaled"),
            Scaling::Between {
                figure,
                worst,
                best,
                ..
            } => self.texts.with(
                "walk-between",
                &[
                    city,
                    points,
                    ("figure", self.figure(figure)),
                    ("worst", self.figure(worst)),
                    ("best", self.figure(best)),
                ],
            ),
            Scaling::Deviations {
                figure,
                mean,
                deviation,
            } => self.texts.with(
                "walk-deviations",
                &[
                    city,
                    points,
                    ("figure", self.figure(figure)),
                    ("mean", self.figure(mean)),
                    ("deviation", self.figure(deviation)),
                ],
            ),
            Scaling::Order { n_worse, n_others } => self.texts.with(
                "walk-order",
                &[
                    city,
                    points,
                    ("shown", self.count(n_worse)),
                    ("others", self.count(n_others)),
                ],
            ),
            Scaling::Against { figure, reference } => self.texts.with(
                "walk-against",
                &[
                    city,
                    points,
                    ("figure", self.figure(figure)),
                    ("reference", self.figure(reference)),
                ],
            ),
        }
    }

    /// The same with the numbers in the formula, where a line is enough.
    pub fn scale_formula(&self) -> Option<Term> {
        let Scaling::Between {
            figure,
            worst,
            best,
            range,
        } = self.walk.scaling
        else {
            return None;
        };
        let number = |x: f64| n(self.texts.numerals().figure(x));
        let minus = |a: f64, b: f64| row([number(a), s("−"), bracketed(number(b), b)]);
        let share = over(minus(figure, worst), minus(best, worst));
        let points = n(self
            .texts
            .numerals()
            .fixed(self.walk.points?, self.decimals.pillar));
        let (low, high) = range;
        let factor = if high - low == 1.0 {
            row([])
        } else {
            row([number(high - low), s("·")])
        };
        let from = if low == 0.0 {
            row([])
        } else {
            row([number(low), s("+")])
        };
        // Beyond an end of the scale the formula says more than the score.
        let unclipped = low + (high - low) * (figure - worst) / (best - worst);
        let is_clipped = unclipped < low - 1e-9 || unclipped > high + 1e-9;
        let result = if is_clipped {
            let all = n(self.texts.numerals().fixed(unclipped, self.decimals.pillar));
            row([s("="), all, s("→"), points])
        } else {
            row([s("="), points])
        };
        Some(row([from, factor, share, result]))
    }

    /// What the indicator weighs, and its principle.
    pub fn weights(&self, pillar_percent: Percent) -> String {
        let siblings = &self.walk.siblings;
        let shown = shown_shares(siblings);
        let share = |node| {
            let place = siblings.iter().position(|part| part.node == node);
            let share = place.and_then(|place| shown.get(place).copied());
            FluentValue::from(self.texts.numerals().share(share.unwrap_or_default()))
        };
        let percent = self.texts.numerals().share(pillar_percent);
        let pillar = self.walk.pillars.get(self.walk.pillar);
        let name = |node| FluentValue::from(self.names.element(node).name);
        self.texts.with(
            "walk-weights",
            &[
                ("indicator", name(self.walk.indicator)),
                ("share", share(self.walk.indicator)),
                ("parent", name(self.walk.parent)),
                (
                    "pillar",
                    pillar
                        .map(|pillar| name(pillar.node))
                        .unwrap_or_else(|| "".into()),
                ),
                ("percent", percent.into()),
            ],
        )
    }

    /// What the indicators of the principle come to, and the principles.
    pub fn combined(&self) -> String {
        let parent = FluentValue::from(self.names.element(self.walk.parent).name);
        let within = match self.walk.parent_score {
            Some(score) => {
                let told = [
                    ("parent", parent),
                    ("points", self.points(score)),
                    ("city", self.city()),
                ];
                self.texts.with("walk-within", &told)
            }
            None => self.texts.with(
                "walk-within-none",
                &[("parent", parent), ("city", self.city())],
            ),
        };
        let all = match self.walk.place {
            Some(place) => self
                .texts
                .with("walk-score", &[("score", self.score(place.score))]),
            None => String::new(),
        };
        self.texts.sentences(&[within, all])
    }

    /// Where the city ends up.
    pub fn rank(&self) -> String {
        let Some(place) = self.walk.place else {
            return self.texts.with("walk-not-ranked", &[("city", self.city())]);
        };
        let Place {
            score,
            rank,
            n_ranked,
            above,
            below,
        } = place;
        let mut sentences = vec![self.texts.with(
            "walk-rank",
            &[
                ("city", self.city()),
                ("score", self.score(score)),
                ("rank", self.count(rank as usize)),
                ("total", self.count(n_ranked)),
            ],
        )];
        for (id, neighbour) in [("walk-above", above), ("walk-below", below)] {
            if let Some((unit, score)) = neighbour {
                let other = FluentValue::from(self.names.city(unit).to_owned());
                sentences.push(
                    self.texts
                        .with(id, &[("other", other), ("score", self.score(score))]),
                );
            }
        }
        self.texts.sentences(&sentences)
    }

    /// What each part of a mean is worth, what it weighs and, where the mean
    /// is a sum, what it adds.
    pub fn parts(
        &self,
        parts: &[Part],
        heading: &'static str,
        total: Option<String>,
        adds: Option<&[f64]>,
    ) -> AnyView {
        let none = || self.texts.get("no-data");
        let shown = shown_shares(parts);
        let body = parts.iter().enumerate().map(|(place, part)| {
            let score = part.score.map_or_else(none, |x| {
                self.texts.numerals().fixed(x, self.decimals.pillar)
            });
            let share = shown.get(place).copied().unwrap_or_default();
            let share = self.texts.numerals().share(share);
            let added = adds.map(|adds| {
                let added = adds.get(place).filter(|_| part.score.is_some());
                let shown = added.map_or_else(none, |x| {
                    self.texts.numerals().fixed(*x, self.decimals.score)
                });
                view! { <td class="number">{shown}</td> }
            });
            view! {
                <tr>
                    <th scope="row"><bdi>{self.names.element(part.node).name}</bdi></th>
                    <td class="number">{score}</td>
                    <td class="number">{share}</td>
                    {added}
                </tr>
            }
        });
        let body = body.collect::<Vec<_>>();
        let span = if adds.is_some() { 3 } else { 2 };
        let foot = total.map(|total| {
            view! {
                <tfoot>
                    <tr>
                        <th scope="row">{self.texts.get("walk-total")}</th>
                        <td class="number" colspan=span>{total}</td>
                    </tr>
                </tfoot>
            }
        });
        let added_head = adds
            .map(|_| view! { <th scope="col" class="number">{self.texts.get("column-adds")}</th> });
        view! {
            <table class="figures walk">
                <thead>
                    <tr>
                        <th scope="col">{self.texts.get(heading)}</th>
                        <th scope="col" class="number">{self.texts.get("column-score")}</th>
                        <th scope="col" class="number">{self.texts.get("column-weight")}</th>
                        {added_head}
                    </tr>
                </thead>
                <tbody>{body}</tbody>
                {foot}
            </table>
        }
        .into_any()
    }

    /// The two tables of the step that combines.
    pub fn tables(&self, scored: &Scored) -> AnyView {
        let total = self
            .walk
            .parent_score
            .map(|x| self.texts.numerals().fixed(x, self.decimals.pillar));
        let is_flat = self.walk.parent == scored.engine().framework().root();
        let within =
            (!is_flat).then(|| self.parts(&self.walk.siblings, "about-indicator", total, None));
        let adds = scored.contributions(self.unit);
        let score = self.walk.place.map(|place| {
            self.texts
                .numerals()
                .fixed(place.score, self.decimals.score)
        });
        let all = self.parts(
            &self.walk.pillars,
            "column-principle",
            score,
            adds.as_deref(),
        );
        view! { <div class="walk-tables">{within}{all}</div> }.into_any()
    }
}

/// A number after a minus, in brackets if it is negative.
fn bracketed(term: Term, x: f64) -> Term {
    if x < 0.0 {
        row([s("("), term, s(")")])
    } else {
        term
    }
}

/// The shares of siblings as they are shown.
fn shown_shares(siblings: &[Part]) -> Vec<Percent> {
    let sizes: Vec<f64> = siblings.iter().map(|part| part.share).collect();
    shares::percentages(&shares::apportion(&sizes, shares::WHOLE))
}
