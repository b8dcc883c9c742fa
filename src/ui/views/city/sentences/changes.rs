//! What other choices and better figures would change.

use composite_index::NodeId;

use super::Say;
use i18n::Named;
use model::engine::Chain;
use model::what_if::choices::{Choice, Choices, Kind};
use model::what_if::improve::{Improvable, Improvements, NotImprovable, Plan, Step};

impl Say<'_> {
    /// What a choice is called.
    pub fn choice(&self, choice: Choice, pillars: &[NodeId]) -> String {
        match choice {
            Choice::Method(choice) => self.texts.get(choice.name_id()),
            Choice::EqualPillars => self.texts.get("weights-equal"),
            Choice::EqualIndicators => self.texts.get("city-equal-indicators"),
            Choice::WithoutPillar(place) => pillars
                .get(place)
                .map(|&pillar| self.element(pillar))
                .unwrap_or_default(),
            Choice::WithoutIndicator(indicator) => self.element(indicator),
        }
    }

    /// What a kind of choice is called.
    pub fn kind(&self, kind: Kind) -> String {
        self.texts.get(kind_id(kind))
    }

    /// Which choice matters most, and how far all of them carry.
    pub fn choices(&self, choices: &Choices, pillars: &[NodeId]) -> String {
        let n_answered = choices.n_answered();
        let near = self.texts.with(
            "city-choices",
            &[
                ("count", n_answered.into()),
                ("shown", self.count(n_answered)),
                ("near", self.count(choices.n_within_one())),
                ("rank", self.rank(choices.rank)),
            ],
        );
        let Some(furthest) = choices.furthest() else {
            return format!("{near} {}", self.texts.get("city-choices-none"));
        };
        let (best, worst) = choices.range();
        let most = self.texts.with(
            "city-choices-most",
            &[
                ("kind", self.kind(furthest.choice.kind()).into()),
                ("choice", self.choice(furthest.choice, pillars).into()),
                ("from", self.rank(choices.rank)),
                ("to", self.rank(furthest.rank.unwrap_or(choices.rank))),
                ("best", self.rank(best)),
                ("worst", self.rank(worst)),
            ],
        );
        format!("{near} {most}")
    }

    /// A published figure, or that it is missing.
    pub fn figure(&self, figure: Option<f64>) -> String {
        figure.map_or_else(
            || self.texts.get("no-data"),
            |figure| self.texts.numerals().figure(figure),
        )
    }

    /// Which figure gains most.
    pub fn lever(&self, improvements: &Improvements) -> String {
        let moving = |step: Option<Step>| step.filter(|step| step.places > 0);
        let by_quarter = improvements
            .levers
            .first()
            .filter(|lever| moving(lever.quarter).is_some());
        let by_best = || {
            let levers = improvements.levers.iter();
            levers
                .filter(|lever| moving(lever.best).is_some())
                .max_by_key(|lever| lever.best.map(|step| step.places))
        };
        let found: Option<(&Improvable, Step)> = by_quarter
            .and_then(|lever| Some((lever, lever.quarter?)))
            .or_else(|| by_best().and_then(|lever| Some((lever, lever.best?))));
        let Some((lever, step)) = found else {
            return self.texts.get("city-lever-none");
        };
        self.texts.with(
            "city-lever",
            &[
                ("indicator", self.measured(lever.indicator).into()),
                ("from", self.figure(lever.own).into()),
                ("to", self.figure(Some(step.figure)).into()),
                ("other", self.city(step.like)),
                ("rank", self.rank(improvements.rank)),
                ("then", self.rank(step.rank)),
            ],
        )
    }

    /// What it takes to reach the rank aimed for.
    pub fn plan(&self, improvements: &Improvements) -> String {
        let goal = self.rank(improvements.goal);
        match &improvements.plan {
            Plan::Held => self
                .texts
                .with("city-held", &[("rank", self.rank(improvements.rank))]),
            Plan::OutOfReach { best } => self.texts.with(
                "city-plan-none",
                &[("rank", goal), ("best", self.rank(*best))],
            ),
            Plan::Reached {
                changes,
                points,
                rank,
                is_least,
            } => {
                let id = if *is_least {
                    "city-plan"
                } else {
                    "city-plan-search"
                };
                let told = self
                    .texts
                    .numerals()
                    .fixed(*points, self.decimals.pillar.max(1));
                self.texts.with(
                    id,
                    &[
                        ("rank", self.rank(*rank)),
                        ("points", told.into()),
                        ("count", changes.len().into()),
                        ("shown", self.count(changes.len())),
                    ],
                )
            }
        }
    }

    /// Why improvements cannot be worked out.
    pub fn not_improvable(&self, why: NotImprovable, chain: Chain) -> String {
        match why {
            NotImprovable::NotOwn => self
                .texts
                .with("city-not-own", &[("method", self.method(chain))]),
            NotImprovable::NotRanked => self.texts.get("city-no-weights"),
        }
    }
}

/// The message that names a kind of choice.
pub(in crate::ui::views::city) const fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Normalisation => "city-kind-scale",
        Kind::Aggregation => "city-kind-combining",
        Kind::Treatment => "city-kind-outliers",
        Kind::Imputation => "city-kind-gaps",
        Kind::Weights => "city-kind-weights",
        Kind::Pillars => "city-kind-pillars",
        Kind::Indicators => "city-kind-indicators",
    }
}
