//! Cities on a map: where they lie, and what colours say of them.

use super::drawn;
use super::engine::Scored;
use super::highlight::{Highlights, Standing};
use super::names::Names;
use super::ticks::{Ticks, ticks};
use composite_index::order;

/// Units of the map's plane to a radian along the equator; the land in
/// `world.json` is drawn to the same scale.
const PLANE: f64 = 100.0;
/// The smallest side of a view, in units of the plane: about 600 kilometres,
/// so that a single city is seen with its surroundings.
const SMALLEST: f64 = 10.0;
/// The corners of the world's inhabited land, in degrees.
const WORLD: [(f64, f64); 2] = [(-56.0, -180.0), (84.0, 180.0)];
/// How many cities are named for their rank or for their change.
const NAMED: usize = 14;

/// A point of the plane.
pub type Point = (f64, f64);

/// All cities of a data set as a map shows them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Atlas {
    /// Cities with coordinates, in the order of the data set.
    pub cities: Vec<MapCity>,
    /// Indices into `cities` of those that are drawn, in order: all of them unless
    /// there are [too many](drawn::MOST_POINTS).
    pub drawn: Vec<usize>,
    /// Units without coordinates, which no map can show.
    pub unplaced: Vec<usize>,
    /// Units that have coordinates and no rank.
    pub unranked: Vec<usize>,
    /// Round numbers that hold every score shown.
    pub scale: Ticks,
    /// The most places that any city shown has gained or lost.
    pub reach: i64,
    /// With how many decimals scores are told.
    pub decimals: usize,
}

/// One city on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapCity {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its name.
    pub name: String,
    /// Where it lies on the plane.
    pub point: Point,
    /// Its rank and score, if it is ranked.
    pub place: Option<(u32, f64)>,
    /// Places gained against the baseline, if it is ranked in both.
    pub gain: Option<i64>,
    /// How it stands out.
    pub standing: Standing,
}

/// A rectangle of the plane: least and greatest corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Where it begins in the west and in the south.
    pub low: Point,
    /// Where it ends in the east and in the north.
    pub high: Point,
}

impl Atlas {
    /// The map under the newest scores.
    #[must_use]
    pub fn new(scored: &Scored, highlights: &Highlights, names: &Names) -> Self {
        let engine = scored.engine();
        let mut atlas = Self {
            decimals: engine.chain().decimals().score,
            ..Self::default()
        };
        for (unit, city) in engine.package().cities.iter().enumerate() {
            let Some((latitude, longitude)) = city.position else {
                atlas.unplaced.push(unit);
                continue;
            };
            let place = scored.rank(unit).zip(scored.score(unit));
            if place.is_none() {
                atlas.unranked.push(unit);
            }
            atlas.cities.push(MapCity {
                unit,
                name: names.city(unit).to_owned(),
                point: equal_earth(latitude, longitude),
                place,
                gain: scored.gain(unit),
                standing: highlights.of(unit),
            });
        }
        atlas.drawn = atlas.seen();
        let scores = || atlas.cities.iter().filter_map(|city| Some(city.place?.1));
        let low = scores().fold(f64::INFINITY, f64::min);
        let high = scores().fold(f64::NEG_INFINITY, f64::max);
        atlas.scale = ticks(low, high, 5);
        let gains = atlas.cities.iter().filter_map(|city| city.gain);
        atlas.reach = gains.map(i64::abs).max().unwrap_or(0);
        atlas
    }

    /// Which cities can be seen.
    fn seen(&self) -> Vec<usize> {
        let cities = &self.cities;
        if cities.len() <= drawn::MOST_POINTS {
            return (0..cities.len()).collect();
        }
        let places: Vec<Point> = cities.iter().map(|city| city.point).collect();
        let rank = |index: usize| cities[index].place.map_or(u32::MAX, |(rank, _)| rank);
        let named = [self.named(false), self.named(true)].concat();
        drawn::points(&places, drawn::MOST_POINTS, rank, |index| {
            cities[index].standing.is_marked() || named.contains(&index)
        })
    }

    /// The smallest rectangle that holds every city, never too close a look.
    #[must_use]
    pub fn extent(&self) -> Option<Extent> {
        let mut points = self.cities.iter().map(|city| city.point);
        let first = points.next()?;
        let around = |extent: Extent, (x, y): Point| Extent {
            low: (extent.low.0.min(x), extent.low.1.min(y)),
            high: (extent.high.0.max(x), extent.high.1.max(y)),
        };
        let start = Extent {
            low: first,
            high: first,
        };
        Some(points.fold(start, around).at_least(SMALLEST))
    }

    /// Indices into [`Atlas::cities`] of those that are named, whoever stands
    /// out first: then the best ranked, or who has moved most.
    #[must_use]
    pub fn named(&self, by_change: bool) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.cities.len())
            .filter(|&index| self.cities[index].is_worth_naming(by_change))
            .collect();
        order::sort_by_key(&mut order, |&index| {
            let city = &self.cities[index];
            let marked = (
                !city.standing.is_focus,
                city.standing.place.unwrap_or(usize::MAX),
            );
            let rank = city.place.map_or(u32::MAX, |(rank, _)| rank);
            let moved = if by_change {
                -city.gain.unwrap_or(0).abs()
            } else {
                0
            };
            (marked, moved, rank)
        });
        let n_marked = order
            .iter()
            .filter(|&&index| self.cities[index].standing.is_marked())
            .count();
        order.truncate(NAMED.max(n_marked));
        order
    }

    /// The ranked cities shown, best first.
    #[must_use]
    pub fn by_rank(&self) -> Vec<&MapCity> {
        let mut ranked: Vec<&MapCity> = self
            .cities
            .iter()
            .filter(|city| city.place.is_some())
            .collect();
        order::sort_by_key(&mut ranked, |city| city.place.map(|(rank, _)| rank));
        ranked
    }
}

impl MapCity {
    /// Whether it is ranked first.
    #[must_use]
    pub fn is_leader(&self) -> bool {
        self.place.is_some_and(|(rank, _)| rank == 1)
    }

    fn is_worth_naming(&self, by_change: bool) -> bool {
        let has_moved = self.gain.is_some_and(|gain| gain != 0);
        self.standing.is_marked() || (self.place.is_some() && (!by_change || has_moved))
    }
}

impl Extent {
    /// The inhabited world.
    #[must_use]
    pub fn world() -> Self {
        let [south_west, north_east] = WORLD;
        // The widest parallel is the equator, not one of the corners'.
        let (west, _) = equal_earth(0.0, south_west.1);
        let (east, _) = equal_earth(0.0, north_east.1);
        let (_, south) = equal_earth(south_west.0, 0.0);
        let (_, north) = equal_earth(north_east.0, 0.0);
        Self {
            low: (west, south),
            high: (east, north),
        }
    }

    /// Wider by this share of its sides, at each of its edges.
    #[must_use]
    pub fn wider(self, share: f64) -> Self {
        let (x, y) = (
            share * (self.high.0 - self.low.0),
            share * (self.high.1 - self.low.1),
        );
        Self {
            low: (self.low.0 - x, self.low.1 - y),
            high: (self.high.0 + x, self.high.1 + y),
        }
    }

    fn at_least(self, side: f64) -> Self {
        let widen = |low: f64, high: f64| {
            let missing = (side - (high - low)).max(0.0) / 2.0;
            (low - missing, high + missing)
        };
        let (x, y) = (
            widen(self.low.0, self.high.0),
            widen(self.low.1, self.high.1),
        );
        Self {
            low: (x.0, y.0),
            high: (x.1, y.1),
        }
    }
}

/// Degrees north and east on the plane of the Equal Earth projection, which
/// keeps areas in proportion.
///
/// Source: Šavrič, Patterson, Jenny 2019, doi:10.1080/13658816.2018.1504949.
#[must_use]
pub fn equal_earth(latitude: f64, longitude: f64) -> Point {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let half_root = 3.0_f64.sqrt() / 2.0;
    let theta = (half_root * latitude.to_radians().sin()).asin();
    let squared = theta * theta;
    let sixth = squared * squared * squared;
    let slope = A[0] + 3.0 * A[1] * squared + sixth * (7.0 * A[2] + 9.0 * A[3] * squared);
    let x = longitude.to_radians() * theta.cos() / (half_root * slope);
    let y = theta * (A[0] + A[1] * squared + sixth * (A[2] + A[3] * squared));
    (x * PLANE, y * PLANE)
}
