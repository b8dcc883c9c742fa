//! What other choices and better figures would change.

use composite_index::NodeId;

use super::Say;
use crate::ui::parts::thin::thin_sentence;
use i18n::Named;
use model::engine::Chain;
use model::robustness::plan::COPELAND_MAX;
use model::what_if::Ceiling;
use model::what_if::choices::{Choice, Choices, Kind, MOST_FIGURES, Untried};
use model::what_if::goal::Ways;
use model::what_if::improve::{Improvements, NotImprovable, Plan, Thin};

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
            return self
                .texts
                .sentences(&[near, self.texts.get("city-choices-none")]);
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
        self.texts.sentences(&[near, most])
    }

    /// What has not been tried.
    pub fn untried(&self, untried: Untried) -> String {
        let (id, greatest, found) = match untried {
            Untried::All { found } => ("city-choices-too-many", MOST_FIGURES, found),
            Untried::Wins => ("city-choices-pairs", COPELAND_MAX, 0),
        };
        let told = [
            ("greatest", self.count(greatest)),
            ("found", self.count(found)),
        ];
        self.texts.with(id, &told)
    }

    /// A published figure, or that it is missing.
    pub fn figure(&self, figure: Option<f64>) -> String {
        figure.map_or_else(
            || self.texts.get("no-data"),
            |figure| self.texts.numerals().figure(figure),
        )
    }

    /// Which figure gains most, and what that rests on.
    pub fn lever(&self, improvements: &Improvements) -> String {
        let Some((lever, step)) = improvements.greatest() else {
            return self.texts.get("city-lever-none");
        };
        let told = self.texts.with(
            "city-lever",
            &[
                ("indicator", self.measured(lever.indicator).into()),
                ("from", self.figure(lever.own).into()),
                ("to", self.figure(Some(step.figure)).into()),
                ("other", self.city(step.like)),
                ("rank", self.rank(improvements.rank)),
                ("then", self.rank(step.rank)),
            ],
        );
        // The plan may have said so already.
        let is_told = |thin: &Thin| {
            let told = improvements.thinnest();
            told.is_some_and(|(_, told)| told.pillar == thin.pillar)
        };
        match &lever.thin {
            Some(thin) if !is_told(thin) => {
                format!("{told} {}", self.thin(lever.indicator, thin))
            }
            _ => told,
        }
    }

    /// That a figure counts for more than it should.
    pub fn thin(&self, indicator: NodeId, thin: &Thin) -> String {
        thin_sentence(self.texts, self.names, self.unit, indicator, thin)
    }

    /// Which better figures would bring the rank aimed for.
    pub fn plan(&self, improvements: &Improvements, ceiling: Ceiling) -> String {
        match &improvements.plan {
            Plan::Held => self
                .texts
                .with("city-held", &[("rank", self.rank(improvements.rank))]),
            Plan::OutOfReach { best } => self.texts.with(
                "city-plan-out",
                &[
                    ("ceiling", ceiling.word().into()),
                    ("best", self.rank(*best)),
                ],
            ),
            Plan::Reached { changes, rank, .. } => {
                let list = self.listed(changes.len(), |place| {
                    let change = &changes[place];
                    self.texts.with(
                        "city-plan-step",
                        &[
                            ("indicator", self.measured(change.indicator).into()),
                            ("from", self.figure(change.from).into()),
                            ("to", self.figure(change.to).into()),
                        ],
                    )
                });
                let told = self.texts.with(
                    "city-plan-fewest",
                    &[
                        ("count", changes.len().into()),
                        ("shown", self.count(changes.len())),
                        ("rank", self.rank(*rank)),
                        ("list", list.into()),
                    ],
                );
                let thin = improvements.thinnest();
                let thin = thin.map(|(indicator, thin)| self.thin(indicator, thin));
                self.texts.sentences(&[told, thin.unwrap_or_default()])
            }
        }
    }

    /// Which ways lead to the rank aimed for, in one answer.
    pub fn ways(
        &self,
        ways: Ways,
        best: Option<u32>,
        improvements: Option<&Improvements>,
    ) -> String {
        let top = improvements.and_then(|improvements| match improvements.plan {
            Plan::OutOfReach { best } => Some(best),
            Plan::Held | Plan::Reached { .. } => None,
        });
        let known = best.zip(top);
        if let (Ways::Neither, Some((best, top))) = (ways, known) {
            return self.texts.with(
                "city-neither",
                &[
                    ("city", self.this()),
                    ("best", self.rank(best)),
                    ("top", self.rank(top)),
                ],
            );
        }
        self.texts
            .with("city-ways", &[("ways", ways.word().into())])
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
