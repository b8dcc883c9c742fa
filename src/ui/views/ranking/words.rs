//! What bars and ranges show, in words: for whoever hears the page, and for
//! whoever points at a piece.

use fluent_bundle::FluentValue;

use i18n::Texts;
use model::engine::Scored;
use model::intervals::{Pace, RankInterval};
use model::names::Names;
use model::ranking::Row;

/// What sentences about a row are made from.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub texts: &'a Texts,
    pub names: &'a Names,
    pub scored: &'a Scored,
}

impl Words<'_> {
    /// What each pillar adds to a city's score; none where the score has no
    /// parts.
    pub fn parts(self, row: &Row) -> Option<String> {
        let amounts = row.contributions.as_ref()?;
        let pillars = self.scored.engine().pillars().iter().zip(amounts);
        let parts = pillars.map(|(&pillar, &amount)| {
            let name = self.names.element(pillar).name;
            let told = [("name", name.into()), ("points", self.number(amount))];
            self.texts.with("bar-part", &told)
        });
        let parts: Vec<String> = parts.collect();
        Some(parts.join(&self.texts.get("bar-separator")))
    }

    /// The whole bar: the score and what it is made of.
    pub fn bar(self, row: &Row) -> String {
        let Some(parts) = self.parts(row) else {
            return self.whole(row);
        };
        let told = [
            ("city", self.city(row.unit)),
            ("score", self.number(row.score)),
            ("parts", parts.into()),
        ];
        self.texts.with("bar-said", &told)
    }

    /// The score as a whole.
    fn whole(self, row: &Row) -> String {
        let told = [
            ("city", self.city(row.unit)),
            ("score", self.number(row.score)),
        ];
        self.texts.with("bar-whole", &told)
    }

    /// What the pillar at a place adds.
    pub fn piece(self, row: &Row, pillar: usize) -> String {
        let node = self.scored.engine().pillars().get(pillar);
        let amount = row.contributions.as_ref().and_then(|all| all.get(pillar));
        let (Some(&node), Some(&amount)) = (node, amount) else {
            return self.whole(row);
        };
        let kind = if amount < 0.0 { "loss" } else { "gain" };
        let told = [
            ("kind", kind.into()),
            ("name", self.names.element(node).name.into()),
            ("points", self.number(amount.abs())),
            ("city", self.city(row.unit)),
            ("score", self.number(row.score)),
        ];
        self.texts.with("bar-piece", &told)
    }

    /// The score in the pillar at a place.
    pub fn pillar(self, unit: usize, pillar: usize) -> Option<String> {
        let &node = self.scored.engine().pillars().get(pillar)?;
        let score = self.scored.element_score(node, unit)?;
        let told = [
            ("city", self.city(unit)),
            ("score", self.number(score)),
            ("name", self.names.element(node).name.into()),
        ];
        Some(self.texts.with("bar-pillar", &told))
    }

    /// The ranks that a city takes when weights stray.
    pub fn range(self, row: &Row, interval: RankInterval, pace: Option<Pace>) -> String {
        let numerals = self.texts.numerals();
        let count = |number: usize| FluentValue::from(numerals.count(number as u64));
        let is_single = interval.best == interval.worst;
        let told = [
            ("kind", if is_single { "single" } else { "span" }.into()),
            ("city", self.city(row.unit)),
            ("best", count(interval.best)),
            ("worst", count(interval.worst)),
            ("share", numerals.percent(90).into()),
            ("draws", count(pace.map_or(0, Pace::n_draws))),
            ("rank", count(row.rank as usize)),
        ];
        self.texts.with("range-said", &told)
    }

    fn city(self, unit: usize) -> FluentValue<'static> {
        self.names.city(unit).to_owned().into()
    }

    fn number(self, score: f64) -> FluentValue<'static> {
        let decimals = self.scored.engine().chain().decimals().score;
        self.texts.numerals().fixed(score, decimals).into()
    }
}
