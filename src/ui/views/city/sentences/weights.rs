//! What weights can do, and what they did.

use composite_index::NodeId;

use super::Say;
use crate::ui::headline::reason_sentence;
use model::engine::Chain;
use model::what_if::Unanswered;
use model::what_if::moved::Moved;
use model::what_if::nearest::Nearest;
use model::what_if::range::End;

/// How many cities are named before the rest is counted.
const NAMED: usize = 5;

impl Say<'_> {
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
        let told = |end: &End, exact, open| {
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
        self.texts.sentences(&[high, low])
    }

    /// What would bring the rank aimed for.
    pub fn nearest(&self, goal: u32, nearest: &Nearest) -> String {
        let with_rank = |id, rank| self.texts.with(id, &[("rank", self.rank(rank))]);
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
        if let Some(reason) = &moved.reason
            && let Some(&pillar) = pillars.get(reason.pillar)
        {
            let name = self.element(pillar);
            told.push(reason_sentence(
                self.texts, self.names, self.unit, reason, name,
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
        self.texts.sentences(&told)
    }

    /// A few cities by name, the rest counted.
    fn list(&self, units: &[usize]) -> String {
        self.listed(units.len(), |place| {
            self.names.city(units[place]).to_owned()
        })
    }

    /// A few of so many things by name, the rest counted.
    pub fn listed(&self, count: usize, name: impl Fn(usize) -> String) -> String {
        let named: Vec<String> = (0..count.min(NAMED)).map(name).collect();
        let named = self.texts.list(&named);
        let left = count.saturating_sub(NAMED);
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
