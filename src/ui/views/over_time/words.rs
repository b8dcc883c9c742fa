//! What is said of cities through the years.

use std::sync::Arc;

use composite_index::Cause;
use composite_index::moved::Measured;
use composite_index::pace::{Doubt, Growth, Outlook};

use charts::over_time::{Labels, Measure, broken_name};
use i18n::Texts;
use model::names::Names;
use model::over_time::pace::{CONFIDENCE, Nearing, NoPace, Origin};
use model::over_time::why::{Added, Caused, Why};
use model::over_time::{Course, OverTime};

/// How sure the years within which a target is reached are, in per cent.
const SURE: f64 = 100.0 * CONFIDENCE;
/// After so many years nobody is told the year.
const FAR: f64 = 100.0;

/// Texts of one language, with the decimals of scores.
pub(super) struct Words {
    pub texts: Arc<Texts>,
    pub decimals: usize,
}

impl Words {
    fn rank(&self, rank: u32) -> String {
        self.texts.numerals().count(u64::from(rank))
    }

    fn score(&self, score: f64) -> String {
        self.texts.numerals().fixed(score, self.decimals)
    }

    /// Points with their sign: one decimal at least, since parts are small.
    pub fn points(&self, points: f64) -> String {
        let decimals = self.decimals.max(1);
        self.texts.numerals().signed_fixed(points, decimals)
    }

    /// Places with their sign, a decimal only where there is need of one.
    pub fn places(&self, tenths: i64) -> String {
        let decimals = usize::from(tenths % 10 != 0);
        self.texts
            .numerals()
            .signed_fixed(tenths as f64 / 10.0, decimals)
    }

    /// A text that runs from right to left also where the chart library, which
    /// knows one direction only, lays it out.
    fn on_chart(&self, text: String) -> String {
        match self.texts.language().is_rtl() {
            true => format!("\u{2067}{text}\u{2069}"),
            false => text,
        }
    }

    /// What stands at both ends of each line.
    pub fn labels(&self, over: &OverTime, of: Measure) -> Labels {
        let last = over.years.len().saturating_sub(1);
        let end = |course: &Course, year: usize, id: &'static str, change: String| {
            let figure = match of {
                Measure::Ranks => course
                    .ranks
                    .get(year)
                    .copied()
                    .flatten()
                    .map(|r| self.rank(r)),
                Measure::Scores => course
                    .scores
                    .get(year)
                    .copied()
                    .flatten()
                    .map(|s| self.score(s)),
            };
            let told = [
                ("city", broken_name(&course.name).into()),
                ("figure", figure.unwrap_or_default().into()),
                ("change", change.into()),
            ];
            self.on_chart(self.texts.with(id, &told))
        };
        let ends = over.courses.iter().map(|course| {
            let whole = course.ends() == Some((0, last));
            let gain = course.gain().filter(|_| whole && of == Measure::Ranks);
            let change = self.texts.numerals().signed(gain.unwrap_or_default());
            let id = if change.is_empty() {
                "over-end"
            } else {
                "over-end-moved"
            };
            [
                end(course, 0, "over-start", String::new()),
                end(course, last, id, change),
            ]
        });
        Labels {
            ends: ends.collect(),
        }
    }

    /// How many have risen and fallen, and who has moved furthest.
    pub fn course(&self, over: &OverTime) -> String {
        let ends = over.years.first().zip(over.years.last());
        let Some((first, last)) = ends.filter(|_| over.courses.iter().any(|c| c.gain().is_some()))
        else {
            return self.texts.get("over-unranked");
        };
        let years = [
            ("first", first.clone().into()),
            ("last", last.clone().into()),
        ];
        let Some(furthest) = over.furthest() else {
            return self.texts.with("over-none", &years);
        };
        let (rising, falling) = over.counts();
        let numerals = self.texts.numerals();
        let at = |year: Option<usize>| {
            let rank = year.and_then(|year| furthest.ranks.get(year).copied().flatten());
            self.rank(rank.unwrap_or_default())
        };
        let ends = furthest.ends();
        let [first, last] = years;
        self.texts.with(
            "over-sentence",
            &[
                first,
                last,
                ("rising", rising.into()),
                ("shown-rising", numerals.count(rising as u64).into()),
                ("falling", falling.into()),
                ("shown-falling", numerals.count(falling as u64).into()),
                ("city", furthest.name.clone().into()),
                ("before", at(ends.map(|ends| ends.0)).into()),
                ("now", at(ends.map(|ends| ends.1)).into()),
            ],
        )
    }

    /// Whose score has changed most, and from what to what.
    pub fn scores(&self, over: &OverTime) -> String {
        let ends = over.years.first().zip(over.years.last());
        let Some((first, last)) = ends.filter(|(first, last)| first != last) else {
            return String::new();
        };
        let years = [
            ("first", first.clone().into()),
            ("last", last.clone().into()),
        ];
        let Some((course, [before, now])) = over.furthest_score() else {
            return self.texts.with("over-scores-none", &years);
        };
        let [first, last] = years;
        self.texts.with(
            "over-scores-sentence",
            &[
                first,
                last,
                ("city", course.name.clone().into()),
                ("before", self.score(before).into()),
                ("now", self.score(now).into()),
                ("count", over.courses.len().into()),
            ],
        )
    }

    /// Where a city stood in a year.
    pub fn year(&self, over: &OverTime, place: usize, year: usize) -> String {
        let Some(course) = over.courses.iter().find(|course| course.place == place) else {
            return String::new();
        };
        let city = ("city", course.name.clone().into());
        let word = (
            "year",
            over.years.get(year).cloned().unwrap_or_default().into(),
        );
        let standing = course.ranks.get(year).copied().flatten();
        let score = course.scores.get(year).copied().flatten();
        let Some((rank, score)) = standing.zip(score) else {
            return self.texts.with("mark-year-none", &[city, word]);
        };
        let ranked = over.n_ranked.get(year).copied().unwrap_or_default();
        let told = [
            city,
            word,
            ("rank", self.rank(rank).into()),
            ("ranked", self.texts.numerals().count(ranked as u64).into()),
            ("score", self.score(score).into()),
        ];
        let said = self.texts.with("mark-year", &told);
        let range = course.ranges.get(year).copied().flatten().map(|range| {
            let told = [("range", self.range(range).into())];
            self.texts.with("mark-year-range", &told)
        });
        self.texts.sentences(&[said, range.unwrap_or_default()])
    }

    /// Rank and score of a city in a year, for a table.
    pub fn cell(&self, course: &Course, year: usize) -> String {
        let rank = course.ranks.get(year).copied().flatten();
        let score = course.scores.get(year).copied().flatten();
        let Some((rank, score)) = rank.zip(score) else {
            return self.texts.get("not-ranked");
        };
        let told = [
            ("rank", self.rank(rank).into()),
            ("score", self.score(score).into()),
        ];
        let figure = self.texts.with("over-figure", &told);
        match course.ranges.get(year).copied().flatten() {
            Some(range) => {
                let range = self.range(range).into();
                let told = [("figure", figure.into()), ("range", range)];
                self.texts.with("over-figure-range", &told)
            }
            None => figure,
        }
    }

    fn range(&self, [best, worst]: [u32; 2]) -> String {
        self.texts.numerals().range(best.into(), worst.into())
    }

    /// What the band around the line of a city is.
    pub fn band(&self, city: &str, has_limits: bool) -> String {
        let told = [("city", city.to_owned().into())];
        match has_limits {
            true => self.texts.with("over-band-limits", &told),
            false => self.texts.with("over-band", &told),
        }
    }

    /// Why a city moved.
    pub fn why(&self, why: &Why, names: &Names) -> String {
        let [from, to] = &why.years;
        let moved = self.texts.with(
            "years-why",
            &[
                ("from", from.clone().into()),
                ("to", to.clone().into()),
                ("before", self.score(why.scores[0]).into()),
                ("after", self.score(why.scores[1]).into()),
                ("change", self.points(why.points()).into()),
                ("rank-before", self.rank(why.ranks[0]).into()),
                ("rank-after", self.rank(why.ranks[1]).into()),
            ],
        );
        let (with, against) = why.named(self.least());
        let list = |id: &'static str, parts: &[&Added]| {
            let items: Vec<String> = parts.iter().map(|part| self.part(part, names)).collect();
            (!items.is_empty()).then(|| {
                self.texts
                    .with(id, &[("list", self.texts.list(&items).into())])
            })
        };
        let places = |cause: Cause| {
            let caused = why.causes.iter().find(|caused| caused.cause == cause);
            self.places(caused.map_or(0, |caused| caused.tenths))
        };
        let causes = [
            ("own", places(Cause::Own).into()),
            ("others", places(Cause::Others).into()),
            ("members", places(Cause::Membership).into()),
            ("method", places(Cause::Method).into()),
        ];
        let said = [
            Some(moved),
            list("years-why-most", &with),
            list("years-why-against", &against),
            Some(self.texts.with("years-why-places", &causes)),
            (!why.is_exact).then(|| self.texts.get("years-why-drawn")),
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        self.texts.sentences(&said)
    }

    /// The least points worth a word: what is not shown as nothing.
    pub fn least(&self) -> f64 {
        0.5 / 10_f64.powi(i32::try_from(self.decimals.max(1)).unwrap_or(1))
    }

    fn part(&self, part: &Added, names: &Names) -> String {
        let told = [
            ("name", names.element(part.node).name.into()),
            ("points", self.points(part.points).into()),
        ];
        self.texts.with("years-why-item", &told)
    }

    /// The name of a cause.
    pub fn cause(&self, caused: &Caused) -> String {
        self.texts.get(match caused.cause {
            Cause::Own => "years-own",
            Cause::Others => "years-others",
            Cause::Membership => "years-members",
            Cause::Method => "years-method",
        })
    }

    /// A figure of an indicator in one of two years, or that there is none.
    pub fn figure(&self, figure: Option<f64>) -> String {
        figure.map_or_else(
            || self.texts.get("no-data"),
            |figure| self.texts.numerals().figure(figure),
        )
    }

    /// Whether a figure came or went.
    pub fn measured(&self, measured: Measured) -> Option<String> {
        match measured {
            Measured::Newly => Some(self.texts.get("years-newly")),
            Measured::NoLonger => Some(self.texts.get("years-no-longer")),
            Measured::Throughout | Measured::Never => None,
        }
    }

    /// What comes of the pace of a city; `value` writes a figure.
    pub fn pace(
        &self,
        nearing: &Nearing,
        city: &str,
        names: &Names,
        value: impl Fn(f64) -> String,
    ) -> String {
        let target = self.target(nearing, names, &value);
        let say = |id: &'static str| {
            let told = [
                ("city", city.to_owned().into()),
                ("target", target.clone().into()),
            ];
            self.texts.with(id, &told)
        };
        let moves = |per_year: f64, growth: Growth| {
            let change = match growth {
                Growth::Linear => self.signed_figure(per_year, &value),
                Growth::Compound => {
                    let share = per_year * 100.0;
                    let plain = self.texts.numerals().percent_fixed(share.abs(), 1);
                    self.with_sign(share, plain)
                }
            };
            self.texts.with("pace-moves", &[("change", change.into())])
        };
        let said = match nearing.outlook {
            Outlook::TooFew => vec![say("pace-too-few")],
            Outlook::Reached => vec![say("pace-reached")],
            Outlook::Still(_) => vec![say("pace-still")],
            Outlook::Away(pace) => vec![moves(pace.per_year, pace.growth), say("pace-away")],
            Outlook::Due(pace) => vec![moves(pace.per_year, pace.growth), say("pace-due")],
            Outlook::Expected { pace, year, doubt } => {
                let latest = nearing.readings.last();
                let is_far = latest.is_some_and(|(_, reading)| year > reading.year + FAR);
                let when = match is_far {
                    true => say("pace-far"),
                    false => self.texts.with(
                        "pace-expected",
                        &[
                            ("city", city.to_owned().into()),
                            ("target", target.clone().into()),
                            ("year", year_word(year).into()),
                        ],
                    ),
                };
                let doubt = match doubt {
                    Doubt::Untold => Some(self.texts.get("pace-untold")),
                    Doubt::Within { earliest, latest } => {
                        let latest = latest.filter(|latest| latest - year < 10.0 * FAR);
                        let confidence = self.texts.numerals().percent_fixed(SURE, 0);
                        let mut told = vec![
                            ("confidence", confidence.into()),
                            ("earliest", year_word(earliest).into()),
                        ];
                        let id = match latest {
                            Some(latest) => {
                                told.push(("latest", year_word(latest).into()));
                                "pace-within"
                            }
                            None => "pace-open",
                        };
                        Some(self.texts.with(id, &told))
                    }
                };
                let moves = moves(pace.per_year, pace.growth);
                let mut said = vec![moves, when];
                said.extend(doubt);
                said.push(self.texts.get("pace-caution"));
                said
            }
        };
        self.texts.sentences(&said)
    }

    fn target(&self, nearing: &Nearing, names: &Names, value: impl Fn(f64) -> String) -> String {
        let figure = ("figure", value(nearing.target).into());
        match &nearing.origin {
            Origin::City(unit) => {
                let city = ("city", names.city(*unit).to_owned().into());
                self.texts.with("pace-best", &[figure, city])
            }
            Origin::All => self.texts.with("pace-median", &[figure]),
            Origin::Group(group) => {
                let group = ("group", group.clone().into());
                self.texts.with("pace-group", &[figure, group])
            }
            Origin::Reader => self.texts.with("pace-own", &[figure]),
        }
    }

    fn signed_figure(&self, figure: f64, value: impl Fn(f64) -> String) -> String {
        self.with_sign(figure, value(figure.abs()))
    }

    /// A number that is written without its sign, with it.
    fn with_sign(&self, number: f64, plain: String) -> String {
        let numerals = self.texts.numerals();
        let one = numerals.count(1);
        let sign = |whole: i64| {
            let signed = numerals.signed(whole);
            signed
                .strip_suffix(one.as_str())
                .unwrap_or_default()
                .to_owned()
        };
        match number {
            number if number > 0.0 => format!("{}{plain}", sign(1)),
            number if number < 0.0 => format!("{}{plain}", sign(-1)),
            _ => plain,
        }
    }

    /// Why there is no pace.
    pub fn no_pace(&self, why: NoPace) -> String {
        self.texts.get(match why {
            NoPace::Years => "pace-no-years",
            NoPace::Target => "pace-no-target",
            NoPace::Sign => "pace-no-sign",
        })
    }
}

/// The first year by which something has come about, as years are written: without
/// separators.
fn year_word(year: f64) -> String {
    format!("{:.0}", (year - HAIR).ceil())
}

/// What rounding may add to a year.
const HAIR: f64 = 1e-6;
