//! Cities through the years: their scores, or their ranks as a bump chart, one line
//! per city. A year in which a city is not ranked breaks its line.

use charming::component::{Axis, Grid};
use charming::datatype::{CompositeValue, DataPointItem};
use charming::element::{
    Emphasis, ItemStyle, Label, LabelPosition, LineStyle, LineStyleType, MarkLineVariant, Symbol,
};
use charming::series::{Line, Scatter};

use super::beyond::{Beyond, beyond};
use super::palette::{Theme, city_symbol};
use super::pointing::Spot;
use super::ranks::upright;
use super::side::Side;
use super::slope::{APART, FOOT, HEAD, LONGEST, RANK, apart, spread};
use super::{Options, axes, measure};
use model::over_time::{Course, OverTime};

/// Lines drawn at most: more cannot be told apart.
pub const MOST_LINES: usize = 12;

/// What is drawn of the cities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Their scores, the highest at the top.
    Scores,
    /// Their ranks, the first at the top.
    Ranks,
}

/// What stands at the ends of the lines, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// At the ends of each line, in the order of the cities; nothing is written at
    /// an end where the city is not ranked.
    pub ends: Vec<[String; 2]>,
}

/// How high scores are drawn at least, in pixels.
const HEIGHT: f64 = 200.0;
/// The size of labels.
const SIZE: f64 = 13.0;
/// A name is broken where it is longer, in pixels.
const NAME: f64 = 120.0;
/// How far beyond the first and the last year labels start, as a share of the width
/// between them.
const REACH: f64 = 0.06;
/// The size of years.
const YEAR_SIZE: f64 = 12.0;
/// How broad the band of a year is at most, in pixels.
const BAND: f64 = 14.0;
/// How much of the way to the next year it takes at most: bands that touch would
/// be one block.
const BAND_SHARE: f64 = 0.45;
/// A chart that is less wide has names where its lines end alone, in pixels.
const NARROW: f64 = 480.0;
/// How much of such a chart they take at most.
const NARROW_SHARE: f64 = 0.36;
/// The least distance between two years that are named, in pixels.
const YEARS_APART: f64 = 10.0;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(over: &OverTime, of: Measure) -> f64 {
    Scale::of(over, of).length + HEAD + FOOT
}

/// A city's name as there is room for it at the end of a line.
#[must_use]
pub fn broken_name(name: &str) -> String {
    measure::wrap(name, SIZE, NAME).join("\n")
}

/// Where figures lie, in pixels from the top.
struct Scale {
    of: Measure,
    top: f64,
    step: f64,
    length: f64,
}

impl Scale {
    fn of(over: &OverTime, of: Measure) -> Self {
        let figures = || {
            let courses = courses(over);
            courses.flat_map(|course| {
                let lines = (0..course.ranks.len()).filter_map(move |year| of.at(course, year));
                lines.chain(of.open(course).flat_map(|(_, range)| range))
            })
        };
        // Ranks run down the page, scores up.
        let (least, greatest) = figures().fold((f64::INFINITY, f64::NEG_INFINITY), |ends, at| {
            (ends.0.min(at), ends.1.max(at))
        });
        let width = if least < greatest {
            greatest - least
        } else {
            0.0
        };
        let labels = (courses(over).count() as f64 - 1.0).max(1.0) * APART;
        let length = match of {
            Measure::Scores => HEIGHT.max(labels),
            Measure::Ranks => (width * RANK).min(LONGEST).max(labels),
        };
        Self {
            of,
            top: match of {
                Measure::Scores => greatest,
                Measure::Ranks => least,
            },
            step: if width > 0.0 { length / width } else { 0.0 },
            length,
        }
    }

    fn place(&self, figure: f64) -> f64 {
        match self.of {
            Measure::Scores => (self.top - figure) * self.step,
            Measure::Ranks => (figure - self.top) * self.step,
        }
    }
}

impl Measure {
    fn at(self, course: &Course, year: usize) -> Option<f64> {
        let rank = course.ranks.get(year).copied().flatten();
        match self {
            Self::Ranks => rank.map(f64::from),
            Self::Scores => course.scores.get(year).copied().flatten(),
        }
    }
}

impl Measure {
    /// The ranks that years leave open to a city, each with the place of its year.
    fn open(self, course: &Course) -> impl Iterator<Item = (usize, [f64; 2])> {
        let ranges = match self {
            Self::Ranks => &course.ranges[..],
            Self::Scores => &[],
        };
        let ranges = ranges.iter().enumerate();
        ranges.filter_map(|(year, range)| Some((year, (*range)?.map(f64::from))))
    }
}

/// The cities that are drawn: those ranked in some year.
fn courses(over: &OverTime) -> impl Iterator<Item = &Course> {
    let is_ranked = |course: &&Course| course.ranks.iter().any(Option::is_some);
    over.courses.iter().filter(is_ranked).take(MOST_LINES)
}

/// Where years lie, from 0 to 1.
fn across(over: &OverTime) -> Vec<f64> {
    let (first, last) = match &over.at[..] {
        [first, .., last] => (*first, *last),
        _ => return vec![0.5; over.at.len()],
    };
    over.at
        .iter()
        .map(|at| (at - first) / (last - first))
        .collect()
}

/// One line per city through the years, labelled at both ends, in a chart so many
/// pixels wide: as many years are named as there is room for.
#[must_use]
pub fn over_time(
    over: &OverTime,
    of: Measure,
    labels: &Labels,
    theme: &Theme,
    width: f64,
) -> Options {
    let labels = &fitted(labels, width);
    let rooms = [0, 1].map(|side| room(labels, side));
    let between = (width - rooms[0] - rooms[1]).max(0.0) / (1.0 + 2.0 * REACH);
    let scale = Scale::of(over, of);
    let places = across(over);
    let nearest = places.windows(2).map(|pair| pair[1] - pair[0]);
    let broad = BAND.min(BAND_SHARE * between * nearest.fold(1.0, f64::min));
    let last = over.years.len().saturating_sub(1);
    let drawn: Vec<&Course> = courses(over).collect();
    let texts = |year: usize| -> Vec<Option<f64>> {
        let points = drawn
            .iter()
            .map(|course| Some(scale.place(of.at(course, year)?)));
        let points: Vec<Option<f64>> = points.collect();
        let present: Vec<f64> = points.iter().copied().flatten().collect();
        let least = apart(&labels.ends, present.len(), scale.length);
        let mut apart = spread(&present, least, scale.length).into_iter();
        points
            .iter()
            .map(|point| point.and_then(|_| apart.next()))
            .collect()
    };
    let (before, now) = (texts(0), texts(last));
    let options = Options::new(theme)
        .part("grid", grid(rooms, theme))
        .part("xAxis", year_axis(theme))
        .part(
            "yAxis",
            axes::numbers(0.0, scale.length).inverse(true).show(false),
        )
        .series(years(over, &places, between, theme));
    let ranged = drawn
        .iter()
        .filter(|course| of.open(course).next().is_some());
    let options = ranged.fold(options, |options, course| {
        options.series(band(course, of, &places, (&scale, broad), theme))
    });
    let lines = drawn.into_iter().enumerate();
    lines.fold(options, |options, (index, course)| {
        let empty = [String::new(), String::new()];
        let ends = labels.ends.get(course.place).unwrap_or(&empty);
        let figures = places.iter().enumerate().map(|(year, &x)| {
            let y = of.at(course, year).map(|figure| scale.place(figure));
            (x, y)
        });
        let ends = [
            before[index]
                .filter(|_| width >= NARROW)
                .map(|y| (y, ends[0].as_str())),
            now[index].map(|y| (y, ends[1].as_str())),
        ];
        options.series(line(course, figures, ends, theme))
    })
}

/// A broad bar behind the line of a city in each year, from the best rank to the
/// worst that the year leaves open. Nothing is drawn between years. It is solid
/// whatever dashes the lines have.
fn band(
    course: &Course,
    of: Measure,
    places: &[f64],
    (scale, broad): (&Scale, f64),
    theme: &Theme,
) -> Beyond<Line> {
    let style = axes::solid(theme.city(course.place), broad).opacity(0.22);
    let line = Line::new()
        .id(format!("band-{}", course.place))
        .symbol(Symbol::None)
        .line_style(style)
        .emphasis(Emphasis::new().disabled(true))
        .silent(true);
    let data = of.open(course).flat_map(|(year, range)| {
        let x = places[year];
        let [best, worst] = range.map(|rank| scale.place(rank));
        let gap = vec![CompositeValue::from(x), CompositeValue::from("-")];
        [
            beyond(DataPointItem::new(vec![x, best])),
            beyond(DataPointItem::new(vec![x, worst])),
            beyond(DataPointItem::new(gap)),
        ]
    });
    beyond(line).unclipped().data(data)
}

/// The labels as there is room for them in a chart so wide, in lines that the
/// library can lay out.
fn fitted(labels: &Labels, width: f64) -> Labels {
    let fit = |[first, last]: &[String; 2]| {
        if width >= NARROW {
            return [first, last].map(|text| measure::lines_apart(text));
        }
        let lines = measure::wrap(last, SIZE, (NARROW_SHARE * width).max(80.0));
        [String::new(), measure::lines_apart(&lines.join("\n"))]
    };
    Labels {
        ends: labels.ends.iter().map(fit).collect(),
    }
}

/// Room for the labels on one side, in pixels.
fn room(labels: &Labels, side: usize) -> f64 {
    let lengths = labels
        .ends
        .iter()
        .flat_map(|ends| ends[side].lines())
        .map(|line| measure::length(line, SIZE));
    (lengths.fold(0.0, f64::max) + 8.0).ceil()
}

fn grid([before, after]: [f64; 2], theme: &Theme) -> Grid {
    theme.grid(before, after).top(HEAD).bottom(FOOT)
}

fn year_axis(theme: &Theme) -> Axis {
    axes::bare(-REACH, 1.0 + REACH, theme.is_rtl)
}

/// The years that are named: the first and the last, and before the last each that
/// there is room for, where so many pixels lie between the two.
fn named(over: &OverTime, places: &[f64], between: f64) -> Vec<usize> {
    let ends = |place: usize| {
        let half = measure::length(&over.years[place], YEAR_SIZE) / 2.0;
        let middle = places[place] * between;
        (middle - half, middle + half + YEARS_APART)
    };
    let Some(last) = places.len().checked_sub(1) else {
        return Vec::new();
    };
    let mut named = vec![last];
    let mut left_of_next = ends(last).0;
    for place in (1..last).rev() {
        let (left, right) = ends(place);
        if right <= left_of_next && ends(0).1 <= left {
            left_of_next = left;
            named.push(place);
        }
    }
    if last > 0 && ends(0).1 <= left_of_next {
        named.push(0);
    }
    named.reverse();
    named
}

/// The years, over a thin line each; so many pixels lie between the first and the
/// last.
fn years(over: &OverTime, places: &[f64], between: f64, theme: &Theme) -> Beyond<Scatter> {
    let head = |place: usize| {
        let label = Label::new()
            .show(true)
            .position(LabelPosition::Top)
            .distance(14)
            .formatter(over.years[place].as_str())
            .color(theme.ink_soft.as_str())
            .font_size(YEAR_SIZE);
        beyond(DataPointItem::new(vec![places[place], 0.0])).label(label)
    };
    let named = named(over, places, between).into_iter().map(head);
    let lines = axes::across(
        axes::solid(&theme.rule, 1.0),
        Label::new().show(false),
        places.iter().map(|&x| MarkLineVariant::Simple(upright(x))),
    );
    beyond(Scatter::new().id("years").symbol_size(0.01))
        .silent()
        .unclipped()
        .part("markLine", lines)
        .data(named)
}

fn line<'a>(
    course: &Course,
    figures: impl Iterator<Item = (f64, Option<f64>)>,
    ends: [Option<(f64, &'a str)>; 2],
    theme: &Theme,
) -> Beyond<Line> {
    let label = |text: &str, side: Side| {
        Label::new()
            .show(true)
            .position(side.label())
            .distance(4)
            .formatter(text)
            .color(theme.ink.as_str())
            .font_size(SIZE)
    };
    let end = |x: f64, end: Option<(f64, &'a str)>, side: Side| {
        end.map(|(y, text)| {
            let point = beyond(DataPointItem::new(vec![x, y]));
            point.symbol_size(0.01).label(label(text, side))
        })
    };
    let point = |(x, y): (f64, Option<f64>)| match y {
        Some(y) => beyond(DataPointItem::new(vec![x, y])).symbol_size(9.0),
        // What is no number ends the line, and another one begins after it.
        None => {
            let gap = vec![CompositeValue::from(x), CompositeValue::from("-")];
            beyond(DataPointItem::new(gap)).symbol_size(0.01)
        }
    };
    let colour = theme.city(course.place);
    let style = LineStyle::new().color(colour).width(2.5);
    // Hues and markers begin again after so many cities; dashes tell them apart.
    let style = match course.place < theme.cities.len().max(1) {
        true => style,
        false => style.type_(LineStyleType::Dashed),
    };
    let line = Line::new()
        .id(format!("city-{}", course.place))
        .name(course.name.as_str())
        .symbol(city_symbol(course.place))
        .line_style(style)
        .item_style(ItemStyle::new().color(colour))
        .emphasis(Emphasis::new().disabled(true))
        .silent(true);
    let data = end(-REACH, ends[0], theme.start())
        .into_iter()
        .chain(figures.map(point))
        .chain(end(1.0 + REACH, ends[1], theme.end()));
    beyond(line).every_symbol().unclipped().data(data)
}

/// The marks of the lines, by the place of their course and that of the year.
#[must_use]
pub fn marks(over: &OverTime, of: Measure) -> Vec<((usize, usize), Spot)> {
    let scale = Scale::of(over, of);
    let places = across(over);
    let mut marks = Vec::new();
    for (line, course) in courses(over).enumerate() {
        for (year, &x) in places.iter().enumerate() {
            if let Some(figure) = of.at(course, year) {
                let spot = Spot::dot(line, (x, scale.place(figure)), 4.5);
                marks.push(((course.place, year), spot));
            }
        }
    }
    marks
}
