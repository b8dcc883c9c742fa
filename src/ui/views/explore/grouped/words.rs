//! Groups of cities in words.

use fluent_bundle::FluentValue;

use data::{Package, Translation};
use i18n::Texts;
use model::grouped::{Group, GroupBy, GroupLabel, Grouped, Member, SIZES};
use model::names::{Names, column_name, region_name};

/// What is needed to name groups.
pub(super) struct Words<'a> {
    texts: &'a Texts,
    names: &'a Names,
    translation: Option<&'a Translation>,
}

impl<'a> Words<'a> {
    pub(super) const fn new(
        texts: &'a Texts,
        names: &'a Names,
        translation: Option<&'a Translation>,
    ) -> Self {
        Self {
            texts,
            names,
            translation,
        }
    }

    /// What cities are grouped by.
    pub(super) fn choice(&self, by: &GroupBy, package: &Package, focus: Option<usize>) -> String {
        match by {
            GroupBy::Column(heading) => column_name(package, heading, self.translation),
            GroupBy::Country => self.texts.get("grouped-country"),
            GroupBy::Size => self.texts.get("grouped-size"),
            GroupBy::Alike => self.like(focus.unwrap_or_default()),
        }
    }

    /// What a group is called.
    pub(super) fn group(&self, group: &Group) -> String {
        match &group.label {
            GroupLabel::Published(label) => region_name(label, self.translation),
            // Where cities are of several countries, a city's place is its country.
            GroupLabel::Country(_) => self.names.place(group.best.unit).to_owned(),
            GroupLabel::Size(class) => self.size(*class),
            GroupLabel::Alike(unit) => self.like(*unit),
            GroupLabel::Others => self.texts.get("grouped-others"),
        }
    }

    fn like(&self, unit: usize) -> String {
        let city = self.names.city(unit).to_owned();
        self.texts.with("grouped-alike", &[("city", city.into())])
    }

    fn size(&self, class: usize) -> String {
        let people = |bound: f64| FluentValue::from(self.texts.numerals().count(bound as u64));
        let below = class.checked_sub(1).and_then(|below| SIZES.get(below));
        match (below, SIZES.get(class)) {
            (None, above) => {
                let above = above.copied().unwrap_or_default();
                self.texts
                    .with("grouped-size-under", &[("high", people(above))])
            }
            (Some(&low), None) => self
                .texts
                .with("grouped-size-over", &[("low", people(low))]),
            (Some(&low), Some(&high)) => self.texts.with(
                "grouped-size-between",
                &[("low", people(low)), ("high", people(high))],
            ),
        }
    }

    /// A group's score and how far its cities are apart.
    pub(super) fn spread(&self, model: &Grouped, group: &Group, name: &str) -> String {
        let score = |score: f64| self.score(model, score);
        self.texts.with(
            "grouped-mark",
            &[
                ("group", name.to_owned().into()),
                ("score", score(group.scores.mean)),
                ("count", FluentValue::from(group.scores.n_scored)),
                ("shown", self.count(group.scores.n_scored)),
                ("low", score(group.scores.spread[0])),
                ("high", score(group.scores.spread[4])),
            ],
        )
    }

    /// Where a city stands within its group.
    pub(super) fn within(
        &self,
        model: &Grouped,
        group: &Group,
        member: &Member,
        name: &str,
    ) -> String {
        let of = (name, group.scores.n_scored, group.best.unit);
        within(self.texts, self.names, model.decimals, member, of)
    }

    /// Who leads, who is last, and where the city in the foreground stands.
    pub(super) fn sentence(&self, model: &Grouped, named: &[String]) -> String {
        let mut said = Vec::new();
        let mut groups = model.groups.iter().zip(named);
        let leading = groups.next();
        let trailing = groups.next_back().or(leading);
        if let (Some((first, leader)), Some((last, tail))) = (leading, trailing) {
            let told = [
                ("group", leader.clone().into()),
                ("score", self.score(model, first.scores.mean)),
                ("last", tail.clone().into()),
                ("lowest", self.score(model, last.scores.mean)),
            ];
            let id = match model.groups.len() {
                1 => "grouped-one",
                _ => "grouped-sentence",
            };
            said.push(self.texts.with(id, &told));
        }
        let own = model
            .own
            .and_then(|own| Some((&model.groups[own], named.get(own)?)));
        if let Some((group, name)) = own
            && let Some(member) = &group.focus
            && group.scores.n_scored > 1
        {
            said.push(self.within(model, group, member, name));
        }
        let is_weighted = |group: &Group| group.scores.is_weighted;
        if !model.groups.iter().any(is_weighted) {
            said.push(self.texts.get("grouped-unweighted"));
        }
        let left_out: usize = model
            .groups
            .iter()
            .map(|group| group.scores.n_unweighted)
            .sum();
        for (id, number) in [
            ("grouped-no-people", left_out),
            ("grouped-without", model.n_without),
        ] {
            if number > 0 {
                let told = [
                    ("count", FluentValue::from(number)),
                    ("shown", self.count(number)),
                ];
                said.push(self.texts.with(id, &told));
            }
        }
        self.texts.sentences(&said)
    }

    fn score(&self, model: &Grouped, score: f64) -> FluentValue<'static> {
        self.texts.numerals().fixed(score, model.decimals).into()
    }

    fn count(&self, number: usize) -> FluentValue<'static> {
        self.texts.numerals().count(number as u64).into()
    }
}

/// Where a city stands within a group of this name: so many ranked cities, of
/// which this is the best.
pub(in crate::ui::views) fn within(
    texts: &Texts,
    names: &Names,
    decimals: usize,
    member: &Member,
    (name, n_ranked, best): (&str, usize, usize),
) -> String {
    let numerals = texts.numerals();
    let id = if member.rank == 1 {
        "grouped-first"
    } else {
        "grouped-within"
    };
    texts.with(
        id,
        &[
            ("city", names.city(member.unit).to_owned().into()),
            ("group", name.to_owned().into()),
            ("rank", numerals.count(u64::from(member.rank)).into()),
            ("count", FluentValue::from(n_ranked)),
            ("shown", numerals.count(n_ranked as u64).into()),
            ("points", numerals.fixed(member.gap, decimals).into()),
            ("best", names.city(best).to_owned().into()),
        ],
    )
}
