//! What is found about a city, in words.

mod changes;
mod weights;

use composite_index::{Exclusion, NodeId, Status};
use fluent_bundle::FluentValue;

use crate::ui::headline::strengths_sentence;
use i18n::{Named, Texts};
use model::engine::{Chain, Decimals};
use model::names::Names;
use model::what_if::city_profile::Profile;
use model::what_if::standing::{Figures, Place, Standing};

pub(super) use changes::kind_id;

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
        self.texts.get(chain.aggregation.name_id()).into()
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
            Status::NotRanked(exclusions) => {
                exclusions.iter().map(|why| self.reason(why)).collect()
            }
            Status::Ranked | Status::Included(_) => vec![self.texts.get("city-nothing-weighs")],
        };
        let reasons = self.texts.sentences(&reasons);
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
    /// `since` is the year that it is counted from, if it is one.
    pub fn gain(&self, standing: &Standing, since: Option<&str>) -> Option<String> {
        let gain = standing.place?.gain?;
        let places = gain.unsigned_abs();
        let told = [
            ("count", places.into()),
            ("shown", self.count(usize::try_from(places).ok()?)),
        ];
        if let Some(since) = since {
            let [count, shown] = told;
            let told = [count, shown, ("since", since.to_owned().into())];
            let id = match gain.signum() {
                1 => "city-gain-since",
                -1 => "city-loss-since",
                _ => "city-same-since",
            };
            return Some(self.texts.with(id, &told));
        }
        Some(match gain.signum() {
            1 => self.texts.with("city-gain", &told),
            -1 => self.texts.with("city-loss", &told),
            _ => self.texts.get("city-same"),
        })
    }

    /// Where the city is ahead of the median city and where behind.
    pub fn strengths(&self, profile: &Profile) -> String {
        strengths_sentence(self.texts, profile.strengths(), |place| {
            let Some(pillar) = profile.pillars.get(place) else {
                return String::new();
            };
            let score = |score| Value::from(self.pillar_score(score));
            self.texts.with(
                "strong-figures",
                &[
                    ("name", pillar.name.clone().into()),
                    ("own", score(pillar.own)),
                    ("median", score(pillar.median)),
                ],
            )
        })
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
}
