//! What a viewer answered when asked how much each pillar matters: kept as
//! answered, in each form that was begun, so that it can be looked at again and
//! mended. Whether the weights still follow from it is for whoever compares them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::query::{Form, is_id};

pub use super::choice::OrderRule;

/// Answers of one form at most: more than anybody gives.
pub const MAX_ANSWERS: usize = 200;
/// The greatest answer to how many times as much one matters as another.
pub const MOST_TIMES: u8 = 9;
/// The most points that one pillar can get.
pub const MOST_POINTS: u8 = 100;

/// Points by framework code, from 0 to [`MOST_POINTS`]; who has no answer yet is
/// not there.
pub type PointMap = BTreeMap<String, u8>;

/// How many times as much something matters, by framework code, from 1 to
/// [`MOST_TIMES`].
pub type TimesMap = BTreeMap<String, u8>;

/// What was answered in each form; empty where none was begun.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// How pairs compare, each pair once. Those that are not there are alike.
    pub ahp: Vec<Judged>,
    /// How all compare with the best and the worst.
    pub bwm: BestWorst,
    /// What it is worth to raise each from worst to best; 100 for the greatest.
    pub swing: PointMap,
    /// A hundred points given away.
    pub points: PointMap,
    /// An order of importance.
    pub order: Order,
}

/// How two pillars compare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// The code of one.
    pub first: String,
    /// That of the other.
    pub second: String,
    /// How many times as much the first matters, from 2 to 9; below zero, how many
    /// times as much the second does.
    pub times: i8,
}

/// Comparisons with the best and the worst, as far as they are made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BestWorst {
    /// The code of the pillar that matters most.
    pub best: Option<String>,
    /// That of the one that matters least.
    pub worst: Option<String>,
    /// How many times as much the best matters as each other.
    pub from_best: TimesMap,
    /// How many times as much each other matters as the worst.
    pub to_worst: TimesMap,
}

/// An order of importance, as far as it is settled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Order {
    /// Codes, the most important first, each once; empty texts are places that
    /// nobody has yet. The last is taken.
    pub places: Vec<String>,
    /// How it becomes weights.
    pub rule: OrderRule,
}

impl Answers {
    /// Every code that an answer is about, some of them perhaps more than once.
    pub fn codes(&self) -> impl Iterator<Item = &String> {
        let Self {
            ahp,
            bwm,
            swing,
            points,
            order,
        } = self;
        let pairs = ahp.iter().flat_map(|pair| [&pair.first, &pair.second]);
        let anchors = bwm.best.iter().chain(&bwm.worst);
        let compared = bwm.from_best.keys().chain(bwm.to_worst.keys());
        let placed = order.places.iter().filter(|code| !code.is_empty());
        pairs
            .chain(anchors)
            .chain(compared)
            .chain(swing.keys())
            .chain(points.keys())
            .chain(placed)
    }

    /// How many times as much one pillar matters as another: 1 where they are
    /// alike, below zero where the other matters more.
    #[must_use]
    pub fn times(&self, first: &str, second: &str) -> i8 {
        let answer = self.ahp.iter().find_map(|pair| {
            if pair.first == first && pair.second == second {
                Some(pair.times)
            } else if pair.first == second && pair.second == first {
                Some(-pair.times)
            } else {
                None
            }
        });
        answer.unwrap_or(1)
    }

    /// Answers how many times as much one pillar matters as another; 1 or -1 takes
    /// the answer back.
    pub fn compare(&mut self, first: &str, second: &str, times: i8) {
        self.ahp.retain(|pair| !pair.is_about(first, second));
        if times.unsigned_abs() > 1 {
            let place = self
                .ahp
                .partition_point(|pair| (&*pair.first, &*pair.second) < (first, second));
            let judged = Judged {
                first: first.to_owned(),
                second: second.to_owned(),
                times,
            };
            self.ahp.insert(place, judged);
        }
    }
}

impl Judged {
    fn is_about(&self, first: &str, second: &str) -> bool {
        (self.first == first && self.second == second)
            || (self.first == second && self.second == first)
    }

    fn is_sound(&self) -> bool {
        let size = self.times.unsigned_abs();
        is_id(&self.first)
            && is_id(&self.second)
            && self.first != self.second
            && (2..=MOST_TIMES).contains(&size)
    }
}

impl BestWorst {
    /// Names the pillar that matters most, or takes it back. What was said of the one
    /// before beside the others is not said of this one.
    pub fn name_best(&mut self, code: Option<&str>) {
        if self.best.as_deref() == code {
            return;
        }
        if code.is_some() && self.worst.as_deref() == code {
            self.worst = None;
            self.to_worst.clear();
        }
        self.best = code.map(str::to_owned);
        self.from_best.clear();
    }

    /// Names the pillar that matters least, likewise.
    pub fn name_worst(&mut self, code: Option<&str>) {
        if self.worst.as_deref() == code {
            return;
        }
        if code.is_some() && self.best.as_deref() == code {
            self.best = None;
            self.from_best.clear();
        }
        self.worst = code.map(str::to_owned);
        self.to_worst.clear();
    }
}

impl Order {
    /// Puts a pillar in a place, from 0; whoever had it takes the place that the
    /// pillar had, or none. No pillar leaves the place free.
    pub fn put(&mut self, place: usize, code: Option<&str>) {
        let wanted = code.unwrap_or_default();
        if place >= MAX_ANSWERS {
            return;
        }
        if self.places.len() <= place {
            self.places.resize(place + 1, String::new());
        }
        let before = self
            .places
            .iter()
            .position(|other| !wanted.is_empty() && other == wanted);
        let leaving = std::mem::replace(&mut self.places[place], wanted.to_owned());
        if let Some(before) = before.filter(|&before| before != place) {
            self.places[before] = leaving;
        }
        while self.places.last().is_some_and(String::is_empty) {
            self.places.pop();
        }
    }
}

pub(super) const PAIRS: Form<Vec<Judged>> = Form {
    read: |text| {
        let mut pairs: Vec<Judged> = Vec::new();
        for part in text.split(',') {
            let [first, second, times] = parts(part)?;
            let judged = Judged {
                first: first.to_owned(),
                second: second.to_owned(),
                times: times.parse().ok()?,
            };
            let is_new = !pairs.iter().any(|pair| pair.is_about(first, second));
            if !judged.is_sound() || !is_new || pairs.len() == MAX_ANSWERS {
                return None;
            }
            pairs.push(judged);
        }
        Some(pairs)
    },
    write: |pairs| {
        let pair = |pair: &Judged| format!("{}:{}:{}", pair.first, pair.second, pair.times);
        pairs.iter().map(pair).collect::<Vec<_>>().join(",")
    },
};

/// The best and the worst, then a part for each pillar that is compared with
/// either.
pub(super) const BEST_WORST: Form<BestWorst> = Form {
    read: |text| {
        let mut read = text.split(',');
        let named = |part: &str| match part {
            "" => Some(None),
            code => is_id(code).then(|| Some(code.to_owned())),
        };
        let mut answers = BestWorst {
            best: named(read.next()?)?,
            worst: named(read.next()?)?,
            ..BestWorst::default()
        };
        if answers.best.is_some() && answers.best == answers.worst {
            return None;
        }
        let mut seen = BTreeSet::new();
        for part in read {
            let [code, from_best, to_worst] = parts(part)?;
            if !is_id(code) || !seen.insert(code) || seen.len() > MAX_ANSWERS {
                return None;
            }
            for (text, answers) in [
                (from_best, &mut answers.from_best),
                (to_worst, &mut answers.to_worst),
            ] {
                if !text.is_empty() {
                    let times = text.parse().ok()?;
                    if !(1..=MOST_TIMES).contains(&times) {
                        return None;
                    }
                    answers.insert(code.to_owned(), times);
                }
            }
        }
        Some(answers)
    },
    write: |answers| {
        let named = [&answers.best, &answers.worst];
        let named = named.map(|code| code.clone().unwrap_or_default());
        // Not collected: that would bring a sort of its own into the program.
        let mut codes = BTreeSet::new();
        codes.extend(answers.from_best.keys().chain(answers.to_worst.keys()));
        let compared = codes.into_iter().map(|code| {
            let times = |map: &TimesMap| map.get(code).map_or_else(String::new, u8::to_string);
            let (from_best, to_worst) = (times(&answers.from_best), times(&answers.to_worst));
            format!("{code}:{from_best}:{to_worst}")
        });
        let all = named.into_iter().chain(compared);
        all.collect::<Vec<_>>().join(",")
    },
};

pub(super) const POINTS: Form<PointMap> = Form {
    read: |text| {
        let mut points = PointMap::new();
        for part in text.split(',') {
            let [code, given] = parts(part)?;
            let given: u8 = given.parse().ok()?;
            let fits = is_id(code) && given <= MOST_POINTS && points.len() < MAX_ANSWERS;
            if !fits || points.insert(code.to_owned(), given).is_some() {
                return None;
            }
        }
        Some(points)
    },
    write: |points| {
        let part = |(code, given): (&String, &u8)| format!("{code}:{given}");
        points.iter().map(part).collect::<Vec<_>>().join(",")
    },
};

/// The places in order, and after a colon the rule, unless it is the usual one.
pub(super) const ORDER: Form<Order> = Form {
    read: |text| {
        let (places, rule) = match text.split_once(':') {
            Some((places, rule)) => (places, OrderRule::parse(rule)?),
            None => (text, OrderRule::default()),
        };
        let mut seen = BTreeSet::new();
        let places: Vec<String> = match places {
            "" => Vec::new(),
            places => places.split(',').map(str::to_owned).collect(),
        };
        let is_sound = |code: &String| code.is_empty() || is_id(code) && seen.insert(code.clone());
        let is_sound = places.iter().all(is_sound);
        let is_trimmed = places.last().is_none_or(|code| !code.is_empty());
        (is_sound && is_trimmed && places.len() <= MAX_ANSWERS).then_some(Order { places, rule })
    },
    write: |order| {
        let places = order.places.join(",");
        if order.rule == OrderRule::default() {
            places
        } else {
            format!("{places}:{}", order.rule.word())
        }
    },
};

/// Exactly so many parts between colons.
fn parts<const N: usize>(text: &str) -> Option<[&str; N]> {
    text.split(':').collect::<Vec<_>>().try_into().ok()
}
