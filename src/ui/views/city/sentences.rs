//! What is found about a city, in words.

use composite_index::{Exclusion, NodeId, Status};
use fluent_bundle::FluentValue;

use crate::i18n::Texts;
use crate::model::engine::{Chain, Decimals};
use crate::model::names::Names;
use crate::model::what_if::Unanswered;
use crate::model::what_if::choices::{Choice, Choices, Kind};
use crate::model::what_if::improve::{Improvable, Improvements, NotImprovable, Plan, Step};
use crate::model::what_if::moved::Moved;
use crate::model::what_if::nearest::Nearest;
use crate::model::what_if::profile::Profile;
use crate::model::what_if::range::End;
use crate::model::what_if::standing::{Figures, Place, Standing};

/// How many cities are named before the rest is counted.
const NAMED: usize = 5;

/// Texts and names of one language, with what all sentences share.
pub(super) struct Say<'a> {
    pub texts: &'a Texts,
    pub names: &'a Names,
    pub decimals: Decimals,
    pub unit: usize,
}

type Value = FluentValue<'static>;

impl Say<'_> {
    pub fn count(&self, number: usize) -> Value {
        self.texts.numerals().count(number as u64).into()
    }

    pub fn rank(&self, rank: u32) -> Value {
        self.texts.numerals().count(u64::from(rank)).into()
    }

    pub fn score(&self, score: f64) -> Value {
        let shown = self.texts.numerals().fixed(score, self.decimals.score);
        shown.into()
    }

    /// A score of a pillar, or that there is none.
    pub fn pillar_score(&self, score: Option<f64>) -> String {
        score.map_or_else(
            || self.texts.get("no-data"),
            |score| self.texts.numerals().fixed(score, self.decimals.pillar),
        )
    }

    /// A share in hundredths of a per cent, as exactly as it is kept.
    pub fn share(&self, share: u32) -> String {
        let numerals = self.texts.numerals();
        let percent = f64::from(share) / 100.0;
        let decimals = match share {
            whole if whole % 100 == 0 => 0,
            tenths if tenths % 10 == 0 => 1,
            _ => 2,
        };
        let number = numerals.fixed(percent, decimals);
        self.texts.with("city-percent", &[("number", number.into())])
    }

    /// A difference with its sign, zero without.
    pub fn signed(&self, difference: f64, decimals: usize) -> String {
        let shown = self.texts.numerals().fixed(difference, decimals);
        let nothing = self.texts.numerals().fixed(0.0, decimals);
        if difference > 0.0 && shown != nothing {
            let plus = self.texts.numerals().signed(1);
            let one = self.texts.numerals().count(1);
            format!("{}{shown}", plus.trim_end_matches(one.as_str()))
        } else {
            shown
        }
    }

    pub fn city(&self, unit: usize) -> Value {
        self.names.city(unit).to_owned().into()
    }

    pub fn this(&self) -> Value {
        self.city(self.unit)
    }

    fn element(&self, node: NodeId) -> String {
        self.names.element(node).name
    }

    /// The name of an indicator with its measure.
    pub fn measured(&self, node: NodeId) -> String {
        let named = self.names.element(node);
        if named.measure.is_empty() {
            return named.name;
        }
        let (name, measure) = (named.name.into(), named.measure.into());
        self.texts
            .with("city-measured", &[("name", name), ("measure", measure)])
    }

    pub fn method(&self, chain: Chain) -> Value {
        self.texts
            .get(&format!("agg-{}", chain.aggregation.word()))
            .into()
    }

    /// Where the city stands.
    pub fn standing(&self, standing: &Standing) -> String {
        match standing.place {
            Some(place) => self.place(place, standing.n_ranked),
            None => self.not_ranked(&standing.status),
        }
    }

    fn place(&self, place: Place, n_ranked: usize) -> String {
        let told = [
            ("city", self.this()),
            ("rank", self.rank(place.rank)),
            ("shown", self.count(n_ranked)),
            ("score", self.score(place.score)),
        ];
        let id = if place.n_tied > 0 {
            "city-rank-tied"
        } else {
            "city-rank"
        };
        self.texts.with(id, &told)
    }

    fn not_ranked(&self, status: &Status) -> String {
        let reasons: Vec<String> = match status {
            Status::NotRanked(exclusions) => exclusions.iter().map(|why| self.reason(why)).collect(),
            Status::Ranked | Status::Included(_) => vec![self.texts.get("city-nothing-weighs")],
        };
        let reasons = reasons.join(" ");
        self.texts.with(
            "city-not-ranked",
            &[("city", self.this()), ("reasons", reasons.into())],
        )
    }

    fn reason(&self, exclusion: &Exclusion) -> String {
        match exclusion {
            Exclusion::EmptyDimension { dimension } => self
                .texts
                .with("reason-empty", &[("name", self.element(*dimension).into())]),
            Exclusion::LowCoverage {
                present,
                total,
                required,
            } => {
                let required = (required * 100.0).round() as u64;
                self.texts.with(
                    "reason-coverage",
                    &[
                        ("present", self.count(*present)),
                        ("total", self.count(*total)),
                        ("required", self.texts.numerals().percent(required).into()),
                    ],
                )
            }
        }
    }

    /// The change against the baseline; none if there is no rank to compare.
    pub fn gain(&self, standing: &Standing) -> Option<String> {
        let gain = standing.place?.gain?;
        let places = gain.unsigned_abs();
        let told = [
            ("count", places.into()),
            ("shown", self.count(usize::try_from(places).ok()?)),
        ];
        Some(match gain.signum() {
            1 => self.texts.with("city-gain", &told),
            -1 => self.texts.with("city-loss", &told),
            _ => self.texts.get("city-same"),
        })
    }

    /// Where the profile is strongest and weakest against the median city.
    pub fn strengths(&self, profile: &Profile) -> String {
        let Some((strongest, weakest)) = profile.extremes() else {
            return self.texts.get("city-even");
        };
        let told = |pillar: usize| {
            let pillar = &profile.pillars[pillar];
            let score = |score| Value::from(self.pillar_score(score));
            (
                Value::from(pillar.name.clone()),
                score(pillar.own),
                score(pillar.median),
            )
        };
        let (strongest, weakest) = (told(strongest), told(weakest));
        self.texts.with(
            "city-strengths",
            &[
                ("strongest", strongest.0),
                ("high", strongest.1),
                ("high-median", strongest.2),
                ("weakest", weakest.0),
                ("low", weakest.1),
                ("low-median", weakest.2),
            ],
        )
    }

    /// What the scores rest on.
    pub fn figures(&self, figures: Figures) -> String {
        let missing = figures.n_indicators - figures.n_present - figures.n_filled;
        self.texts.with(
            "city-figures",
            &[
                ("present", self.count(figures.n_present)),
                ("total", self.count(figures.n_indicators)),
                ("filled", self.count(figures.n_filled)),
                ("missing", self.count(missing)),
                ("proxies", self.count(figures.n_proxies)),
            ],
        )
    }

    /// Why a question about weights has no answer.
    pub fn unanswered(&self, why: Unanswered, chain: Chain) -> String {
        match why {
            Unanswered::NoMean => self
                .texts
                .with("city-no-mean", &[("method", self.method(chain))]),
            Unanswered::NotRanked | Unanswered::NoWeights => self.texts.get("city-no-weights"),
        }
    }

    /// The best and the worst rank that weights can give.
    pub fn range(&self, best: &End, worst: &End) -> String {
        let ranks = |end: &End| {
            [
                ("rank", self.rank(end.rank)),
                ("bound", self.rank(end.bound)),
            ]
        };
        if best.is_exact() && worst.is_exact() && best.rank == worst.rank {
            return self.texts.with("city-range-same", &ranks(best)[..1]);
        }
        let told = |end: &End, exact: &str, open: &str| {
            if end.is_exact() {
                self.texts.with(exact, &ranks(end)[..1])
            } else {
                self.texts.with(open, &ranks(end))
            }
        };
        let (high, low) = (
            told(best, "city-best", "city-best-open"),
            told(worst, "city-worst", "city-worst-open"),
        );
        format!("{high} {low}")
    }

    /// What would bring the rank aimed for.
    pub fn nearest(&self, goal: u32, nearest: &Nearest) -> String {
        let with_rank = |id: &str, rank| self.texts.with(id, &[("rank", self.rank(rank))]);
        match nearest {
            Nearest::Held { rank } => with_rank("city-held", *rank),
            Nearest::Impossible => with_rank("city-impossible", goal),
            Nearest::TooFine => with_rank("city-too-fine", goal),
            Nearest::Unsettled => with_rank("city-unsettled", goal),
            Nearest::Found {
                rank,
                points,
                is_least,
                ..
            } => {
                let id = if *is_least {
                    "city-nearest"
                } else {
                    "city-nearest-open"
                };
                let points = self.texts.numerals().fixed(*points, 2);
                self.texts
                    .with(id, &[("rank", self.rank(*rank)), ("points", points.into())])
            }
        }
    }

    /// What a choice is called.
    pub fn choice(&self, choice: Choice, pillars: &[NodeId]) -> String {
        match choice {
            Choice::Normalisation(choice) => self.texts.get(&format!("norm-{}", choice.word())),
            Choice::Aggregation(choice) => self.texts.get(&format!("agg-{}", choice.word())),
            Choice::Treatment(choice) => self.texts.get(&format!("treat-{}", choice.word())),
            Choice::Imputation(choice) => self.texts.get(&format!("impute-{}", choice.word())),
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
        let by_quarter = improvements.levers.first().filter(|lever| moving(lever.quarter).is_some());
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
            Plan::Held => self.texts.with("city-held", &[("rank", self.rank(improvements.rank))]),
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
                let told = self.texts.numerals().fixed(*points, self.decimals.pillar.max(1));
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

    /// What moved it against the baseline, and past whom.
    pub fn moved(&self, moved: Option<&Moved>, pillars: &[NodeId]) -> String {
        let Some(moved) = moved else {
            return self.texts.get("city-moved-none");
        };
        let mut told = vec![self.texts.with(
            "city-moved",
            &[
                ("before", self.rank(moved.before.0)),
                ("after", self.rank(moved.after.0)),
                ("from", self.score(moved.before.1)),
                ("to", self.score(moved.after.1)),
            ],
        )];
        if let Some((place, part)) = moved.greatest()
            && let Some(&pillar) = pillars.get(place)
        {
            told.push(self.texts.with(
                "city-moved-most",
                &[
                    ("pillar", self.element(pillar).into()),
                    ("from", self.share(part.before).into()),
                    ("to", self.share(part.after).into()),
                    ("points", self.signed(part.points, self.decimals.score.max(1)).into()),
                ],
            ));
        }
        for (id, others) in [
            ("city-passed", &moved.passed),
            ("city-passed-by", &moved.passed_by),
        ] {
            if !others.is_empty() {
                told.push(self.texts.with(id, &[("names", self.list(others).into())]));
            }
        }
        told.join(" ")
    }

    /// A few cities by name, the rest counted.
    fn list(&self, units: &[usize]) -> String {
        let separator = self.texts.get("city-list-separator");
        let named: Vec<&str> = units
            .iter()
            .take(NAMED)
            .map(|&unit| self.names.city(unit))
            .collect();
        let named = named.join(&separator);
        let left = units.len().saturating_sub(NAMED);
        if left == 0 {
            return named;
        }
        self.texts.with(
            "city-list-more",
            &[
                ("names", named.into()),
                ("count", left.into()),
                ("shown", self.count(left)),
            ],
        )
    }
}

/// The message that names a kind of choice.
pub(super) const fn kind_id(kind: Kind) -> &'static str {
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
