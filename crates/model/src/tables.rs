//! The tables behind it all: figures, scores and cities as columns of cells.

use composite_index::order;
use composite_index::{Evidence, NodeId};

use super::engine::Scored;
use super::names::Names;
use data::Package;

/// Which of the tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Which {
    /// Raw figures, a column per indicator.
    #[default]
    Figures,
    /// Rank, score, pillars and indicators on one scale.
    Scores,
    /// What is known of the cities besides.
    Cities,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// The raw figures of an indicator.
    Figure(NodeId),
    /// The rank.
    Rank,
    /// The scores of an element, on the scale of the method.
    Score(NodeId),
    /// The country or region, by its name.
    Place,
    /// Labels of a grouping, by its place.
    Group(usize),
    /// Degrees north.
    Latitude,
    /// Degrees east.
    Longitude,
    /// People.
    Population,
    /// How many figures there are.
    Present,
}

impl Content {
    /// Whether its cells are texts.
    #[must_use]
    pub const fn is_text(&self) -> bool {
        matches!(self, Self::Place | Self::Group(_))
    }

    /// The element of the framework that it is of.
    #[must_use]
    pub const fn node(&self) -> Option<NodeId> {
        match self {
            Self::Figure(node) | Self::Score(node) => Some(*node),
            _ => None,
        }
    }
}

/// A column with what its head needs to say.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What it holds.
    pub content: Content,
    /// The place of the pillar that it belongs to.
    pub pillar: Option<usize>,
    /// Whether it is an indicator that stands in for another.
    pub is_proxy: bool,
}

/// The columns of a table, in order.
#[must_use]
pub fn columns(which: Which, package: &Package) -> Vec<Column> {
    let framework = package.dataset.framework();
    let plain = |content| Column {
        content,
        pillar: None,
        is_proxy: false,
    };
    let indicators = |content: fn(NodeId) -> Content| {
        let pillars = framework.pillars().iter().enumerate();
        pillars.flat_map(move |(place, &pillar)| {
            let below = framework.indicators_under(pillar).into_iter();
            below.map(move |node| Column {
                content: content(node),
                pillar: Some(place),
                is_proxy: framework.node(node).metadata.evidence == Some(Evidence::Proxy),
            })
        })
    };
    match which {
        Which::Figures => indicators(Content::Figure).collect(),
        Which::Scores => {
            let pillars = framework.pillars().iter().enumerate();
            let pillars = pillars
                .filter(|(_, pillar)| !framework.children(**pillar).is_empty())
                .map(|(place, &pillar)| Column {
                    pillar: Some(place),
                    ..plain(Content::Score(pillar))
                });
            [Content::Rank, Content::Score(framework.root())]
                .map(plain)
                .into_iter()
                .chain(pillars)
                .chain(indicators(Content::Score))
                .collect()
        }
        Which::Cities => {
            let groups = package.dataset.groupings().iter().enumerate();
            let groups = groups.map(|(place, _)| plain(Content::Group(place)));
            std::iter::once(plain(Content::Place))
                .chain(groups)
                .chain(
                    [
                        Content::Population,
                        Content::Latitude,
                        Content::Longitude,
                        Content::Present,
                    ]
                    .map(plain),
                )
                .collect()
        }
    }
}

/// All that cells are read from.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// The data set.
    pub package: &'a Package,
    /// The newest scores, if there are any.
    pub scored: Option<&'a Scored>,
    /// What everything is called.
    pub names: &'a Names,
}

impl<'a> Sheet<'a> {
    /// A cell of a column of numbers.
    #[must_use]
    pub fn number(&self, unit: usize, content: &Content) -> Option<f64> {
        let city = self.package.cities.get(unit)?;
        let scored = || {
            let is_same = |scored: &&Scored| {
                std::ptr::eq(
                    std::sync::Arc::as_ptr(scored.engine().package()),
                    self.package,
                )
            };
            // Scores of another data set are kept while a method has none.
            self.scored.filter(is_same)
        };
        match content {
            Content::Figure(node) => self.package.dataset.value(*node, unit),
            Content::Rank => scored()?.rank(unit).map(f64::from),
            Content::Score(node) => scored()?.element_score(*node, unit),
            Content::Latitude => city.position.map(|(north, _)| north),
            Content::Longitude => city.position.map(|(_, east)| east),
            Content::Population => city.population,
            Content::Present => Some(n_present(self.package, unit) as f64),
            Content::Place | Content::Group(_) => None,
        }
    }

    /// A cell of a column of texts; empty where nothing is known.
    #[must_use]
    pub fn text(&self, unit: usize, content: &Content) -> &'a str {
        match content {
            Content::Place => self.names.place(unit),
            Content::Group(place) => {
                let groupings = self.package.dataset.groupings().get(*place);
                let label = groupings.and_then(|grouping| grouping.labels.get(unit));
                label.and_then(Option::as_deref).unwrap_or_default()
            }
            _ => "",
        }
    }

    /// Units by the numbers of a column; those without come last either way.
    #[must_use]
    pub fn sorted(&self, units: &[usize], content: &Content, is_descending: bool) -> Vec<usize> {
        let key = |&unit: &usize| (self.number(unit, content), unit);
        let mut keyed: Vec<(Option<f64>, usize)> = units.iter().map(key).collect();
        order::sort_by(&mut keyed, |(a, _), (b, _)| match (a, b) {
            (Some(a), Some(b)) if is_descending => b.total_cmp(a),
            (Some(a), Some(b)) => a.total_cmp(b),
            (a, b) => b.is_some().cmp(&a.is_some()),
        });
        keyed.into_iter().map(|(_, unit)| unit).collect()
    }
}

/// How many figures a unit has.
#[must_use]
pub fn n_present(package: &Package, unit: usize) -> usize {
    let dataset = &package.dataset;
    let indicators = dataset.framework().indicators().iter();
    indicators
        .filter(|&&node| dataset.value(node, unit).is_some())
        .count()
}

/// Units whose names hold a word, in whatever case.
#[must_use]
pub fn found(names: &Names, wanted: &str) -> Vec<usize> {
    let wanted = wanted.trim().to_lowercase();
    let holds =
        |unit: &usize| wanted.is_empty() || names.city(*unit).to_lowercase().contains(&wanted);
    (0..names.n_cities()).filter(holds).collect()
}
