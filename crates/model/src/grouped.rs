//! Cities by group: what a region, a country or a size class scores, who leads
//! it, and where each city stands within its own.

use std::collections::HashMap;

use composite_index::grouped::{self, GroupScores};
use composite_index::order;

use super::engine::{Scored, group};
use super::highlight::{Highlights, Standing};
use super::lessons::alike;
use super::ticks::{Ticks, ticks};
use data::Package;
use scenario::is_id;

/// Cities in the group of those like one city, with itself.
pub const LIKE: usize = 10;
/// The most groups shown: beyond, those that stand out and those that lead.
pub const MOST_GROUPS: usize = 40;
/// Of data sets of up to so many cities each is a dot; of others, those that
/// stand out.
const MOST_DOTS: usize = 400;
/// A column with more groups than one for so many cities sorts nothing.
const CITIES_PER_GROUP: usize = 2;

/// What cities are grouped by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GroupBy {
    /// A grouping column of the data set, by its name.
    Column(String),
    /// Their country.
    Country,
    /// How many people live there.
    Size,
    /// How alike they are to the city in the foreground: those most alike, and
    /// all others.
    Alike,
}

/// Upper bounds of the classes of size, in people, after the definition of
/// cities by the European Commission and the OECD (Dijkstra and Poelman 2012,
/// *Cities in Europe: the new OECD-EC definition*): small from 50,000,
/// medium from 100,000, large from 250,000, extra large from 500,000 and from a
/// million, global from five million.
pub const SIZES: [f64; 6] = [5e4, 1e5, 2.5e5, 5e5, 1e6, 5e6];

/// What a group is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GroupLabel {
    /// The label as published.
    Published(String),
    /// A country, by its ISO 3166-1 alpha-2 code.
    Country(String),
    /// A class of [`SIZES`]: the number of bounds that are not above its people.
    Size(usize),
    /// Those most like the city in the foreground, with itself.
    Alike(usize),
    /// Those that are not.
    Others,
}

impl GroupBy {
    /// What a word of an address names in a data set, columns first.
    #[must_use]
    pub fn parse(package: &Package, word: &str) -> Option<Self> {
        let mut offered = Self::offered(package, true).into_iter();
        offered.find(|by| by.word() == word)
    }

    /// The word that names it in an address.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Column(name) => name,
            Self::Country => "country",
            Self::Size => "size",
            Self::Alike => "alike",
        }
    }

    /// What a data set offers, the publisher's own grouping first. `has_focus`
    /// says whether a city stands in the foreground.
    #[must_use]
    pub fn offered(package: &Package, has_focus: bool) -> Vec<Self> {
        let own = group(package);
        let groupings = package.dataset.groupings();
        let is_own = |name: &str| Some(name) == own;
        let mut columns: Vec<&str> = groupings
            .iter()
            .filter(|grouping| {
                let labels = || grouping.labels.iter().map(Option::as_deref);
                let is_worth_it = || is_own(&grouping.name) || sorts(&labels().collect::<Vec<_>>());
                // What no address can name cannot be chosen.
                is_id(&grouping.name) && is_worth_it()
            })
            .map(|grouping| grouping.name.as_str())
            .collect();
        order::sort_by_key(&mut columns, |name| !is_own(name));
        let mut offered: Vec<Self> = columns
            .iter()
            .map(|&name| Self::Column(name.to_owned()))
            .collect();
        let mut add = |by: Self, is_offered: bool| {
            if is_offered && !columns.contains(&by.word()) {
                offered.push(by);
            }
        };
        let countries: Vec<Option<&str>> = package
            .cities
            .iter()
            .map(|city| Some(city.country.as_str()).filter(|code| !code.is_empty()))
            .collect();
        add(Self::Country, sorts(&countries));
        let people = |city: &data::City| city.population.and_then(size_class);
        let mut classes = package.cities.iter().filter_map(people);
        let first = classes.next();
        add(Self::Size, classes.any(|class| Some(class) != first));
        add(Self::Alike, has_focus && package.cities.len() > LIKE);
        offered
    }

    /// The grouping shown where none is chosen.
    #[must_use]
    pub fn usual(package: &Package) -> Option<Self> {
        Self::offered(package, false).into_iter().next()
    }

    /// The label of each city, in the order of the data set; none where it is
    /// not known.
    fn labels(&self, scored: &Scored, focus: Option<usize>) -> Vec<Option<GroupLabel>> {
        let package = scored.engine().package();
        match self {
            Self::Column(name) => {
                let groupings = package.dataset.groupings();
                let own = groupings.iter().find(|grouping| grouping.name == *name);
                let label = |label: &Option<String>| label.clone().map(GroupLabel::Published);
                own.map(|own| own.labels.iter().map(label).collect())
                    .unwrap_or_default()
            }
            Self::Country => {
                let label = |city: &data::City| {
                    let code = Some(&city.country).filter(|code| !code.is_empty());
                    code.cloned().map(GroupLabel::Country)
                };
                package.cities.iter().map(label).collect()
            }
            Self::Size => {
                let label =
                    |city: &data::City| city.population.and_then(size_class).map(GroupLabel::Size);
                package.cities.iter().map(label).collect()
            }
            Self::Alike => {
                let Some(focus) = focus else {
                    return Vec::new();
                };
                let like = alike(scored, focus, LIKE);
                let label = |unit: usize| match unit == focus || like.contains(&unit) {
                    true => GroupLabel::Alike(focus),
                    false => GroupLabel::Others,
                };
                (0..package.cities.len())
                    .map(|unit| Some(label(unit)))
                    .collect()
            }
        }
    }
}

/// The class of size of so many people; none for a number that is none.
fn size_class(people: f64) -> Option<usize> {
    (people.is_finite() && people > 0.0)
        .then(|| SIZES.iter().take_while(|&&bound| bound <= people).count())
}

/// Whether labels sort cities into groups, rather than name each or measure
/// something.
fn sorts(labels: &[Option<&str>]) -> bool {
    let is_number = |label: &&str| label.parse::<f64>().is_ok();
    if labels.iter().flatten().all(is_number) {
        return false;
    }
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for label in labels.iter().flatten() {
        *sizes.entry(label).or_default() += 1;
    }
    let n_labelled: usize = sizes.values().sum();
    sizes.len() > 1 && sizes.len() * CITIES_PER_GROUP <= n_labelled
}

/// The groups, best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grouped {
    /// Groups with a ranked city by their ranks, equal ones in the order met; at
    /// most [`MOST_GROUPS`].
    pub groups: Vec<Group>,
    /// How many groups have a ranked city.
    pub n_groups: usize,
    /// Ranked cities whose group is not known.
    pub n_without: usize,
    /// Round numbers that hold every score.
    pub scale: Ticks,
    /// With how many decimals scores are told.
    pub decimals: usize,
    /// The place of the group that holds the city in the foreground.
    pub own: Option<usize>,
}

/// One group.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What it is.
    pub label: GroupLabel,
    /// Its rank among the groups.
    pub rank: u32,
    /// What its members score.
    pub scores: GroupScores,
    /// How many cities it has, ranked or not.
    pub n_cities: usize,
    /// Its best ranked city, the first of several.
    pub best: Member,
    /// Its worst ranked city, the last of several.
    pub worst: Member,
    /// The cities that are drawn one by one.
    pub dots: Vec<Member>,
    /// The city in the foreground, if it is of this group.
    pub focus: Option<Member>,
}

/// A ranked city within its group.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its score.
    pub score: f64,
    /// Its rank within the group.
    pub rank: u32,
    /// How far it is from the group's best, in points, 0 or more.
    pub gap: f64,
    /// How it stands out.
    pub standing: Standing,
}

impl Grouped {
    /// The groups under the newest scores.
    #[must_use]
    pub fn new(scored: &Scored, by: &GroupBy, highlights: &Highlights) -> Self {
        let engine = scored.engine();
        let labels = by.labels(scored, highlights.focus);
        let label_of = |unit: usize| labels.get(unit).and_then(Option::as_ref);
        // Members of each group by rank: the order of all is walked once.
        let mut places: HashMap<&GroupLabel, usize> = HashMap::new();
        let mut members: Vec<(&GroupLabel, Vec<usize>)> = Vec::new();
        let mut n_without = 0;
        for &unit in scored.order() {
            let unit = unit as usize;
            let Some(label) = label_of(unit) else {
                n_without += 1;
                continue;
            };
            let place = *places.entry(label).or_insert_with(|| {
                members.push((label, Vec::new()));
                members.len() - 1
            });
            members[place].1.push(unit);
        }
        let mut n_cities = vec![0; members.len()];
        for label in labels.iter().flatten() {
            if let Some(&place) = places.get(label) {
                n_cities[place] += 1;
            }
        }
        let people = |unit: usize| engine.package().cities.get(unit)?.population;
        let score = |&unit: &usize| {
            let score = scored.score(unit).unwrap_or(f64::NAN);
            (score, people(unit).unwrap_or(f64::NAN))
        };
        let scores: Vec<Option<GroupScores>> = members
            .iter()
            .map(|(_, units)| GroupScores::new(units.iter().map(score)))
            .collect();
        let ranks = grouped::ranks(engine.framework(), &scores);
        let draws_all = scored.order().len() <= MOST_DOTS;
        let one = |(place, scores): (usize, Option<GroupScores>)| {
            let (label, units) = &members[place];
            let within = Within::new(scored, highlights, units)?;
            let dots = units
                .iter()
                .enumerate()
                .filter(|&(_, &unit)| draws_all || highlights.of(unit).is_marked());
            let focus = units
                .iter()
                .position(|&unit| Some(unit) == highlights.focus);
            Some(Group {
                label: (*label).clone(),
                rank: ranks[place],
                scores: scores?,
                n_cities: n_cities[place],
                best: within.member(0)?,
                worst: within.member(units.len() - 1)?,
                dots: dots.filter_map(|(at, _)| within.member(at)).collect(),
                focus: focus.and_then(|at| within.member(at)),
            })
        };
        let mut groups: Vec<Group> = scores.into_iter().enumerate().filter_map(one).collect();
        order::sort_by_key(&mut groups, |group| group.rank);
        let n_groups = groups.len();
        if n_groups > MOST_GROUPS {
            let stands_out = |group: &Group| group.dots.iter().any(|dot| dot.standing.is_marked());
            let mut room =
                MOST_GROUPS.saturating_sub(groups.iter().filter(|g| stands_out(g)).count());
            groups.retain(|group| {
                let is_kept = stands_out(group) || room > 0;
                room -= usize::from(is_kept && !stands_out(group));
                is_kept
            });
        }
        let low = groups.iter().map(|group| group.scores.spread[0]);
        let high = groups.iter().map(|group| group.scores.spread[4]);
        Self {
            scale: ticks(
                low.fold(f64::INFINITY, f64::min),
                high.fold(f64::NEG_INFINITY, f64::max),
                5,
            ),
            own: groups.iter().position(|group| group.focus.is_some()),
            groups,
            n_groups,
            n_without,
            decimals: engine.chain().decimals().score,
        }
    }
}

/// A city within the publisher's own groups.
#[derive(Clone, Debug, PartialEq)]
pub struct InGroup {
    /// The label of its group, as published.
    pub label: String,
    /// The city.
    pub member: Member,
    /// The best ranked city of the group.
    pub best: usize,
    /// Ranked cities of the group.
    pub n_ranked: usize,
}

impl InGroup {
    /// Where a city stands; none if it is not ranked, has no group, or is alone
    /// in it. Only its own group is looked at, so that this can follow a drag.
    #[must_use]
    pub fn of(scored: &Scored, unit: usize) -> Option<Self> {
        let package = scored.engine().package();
        let heading = group(package)?;
        let mut groupings = package.dataset.groupings().iter();
        let labels = &groupings.find(|grouping| grouping.name == heading)?.labels;
        let label = labels.get(unit)?.as_ref()?;
        let order = scored.order().iter().map(|&other| other as usize);
        let units: Vec<usize> = order
            .filter(|&other| labels[other].as_ref() == Some(label))
            .collect();
        let highlights = Highlights::default();
        let within = Within::new(scored, &highlights, &units)?;
        let place = units.iter().position(|&other| other == unit)?;
        (units.len() > 1).then_some(())?;
        Some(Self {
            label: label.clone(),
            member: within.member(place)?,
            best: units[0],
            n_ranked: units.len(),
        })
    }
}

/// Where the publisher's own group of a city stands among the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupStanding {
    /// Its rank among the groups.
    pub rank: u32,
    /// How many groups have a ranked city.
    pub n_groups: usize,
    /// Its score.
    pub score: f64,
}

impl GroupStanding {
    /// Where the group of a ranked city stands; none if it has no group, or there is
    /// no other. All groups are looked at, which is too much for every frame of a
    /// drag.
    #[must_use]
    pub fn of(scored: &Scored, unit: usize) -> Option<Self> {
        let heading = group(scored.engine().package())?;
        let highlights = Highlights {
            focus: Some(unit),
            ..Highlights::default()
        };
        let by = GroupBy::Column(heading.to_owned());
        let all = Grouped::new(scored, &by, &highlights);
        let own = &all.groups[all.own?];
        (all.n_groups > 1).then_some(Self {
            rank: own.rank,
            n_groups: all.n_groups,
            score: own.scores.mean,
        })
    }
}

/// The members of one group in the order of ranks, with what is told of each.
struct Within<'a> {
    scored: &'a Scored,
    highlights: &'a Highlights,
    units: &'a [usize],
    best: f64,
    ranks: Vec<u32>,
}

impl<'a> Within<'a> {
    fn new(scored: &'a Scored, highlights: &'a Highlights, units: &'a [usize]) -> Option<Self> {
        let best = scored.score(*units.first()?)?;
        // Who ties in the index ties in the group.
        let mut ranks: Vec<u32> = Vec::with_capacity(units.len());
        for (place, &unit) in units.iter().enumerate() {
            let before = place.checked_sub(1);
            let tied = before.filter(|&before| scored.rank(units[before]) == scored.rank(unit));
            let rank = tied.map_or(place as u32 + 1, |before| ranks[before]);
            ranks.push(rank);
        }
        Some(Self {
            scored,
            highlights,
            units,
            best,
            ranks,
        })
    }

    fn member(&self, place: usize) -> Option<Member> {
        let unit = *self.units.get(place)?;
        let score = self.scored.score(unit)?;
        Some(Member {
            unit,
            score,
            rank: self.ranks[place],
            gap: (self.best - score).abs(),
            standing: self.highlights.of(unit),
        })
    }
}
