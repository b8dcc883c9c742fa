//! Data sets in which there is next to nothing to compute, or figures at the
//! end of what numbers hold: every model and every chart has an answer for each
//! of them, and none of it is a panic or an axis without ends.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use charts::coverage::Words as CoverageWords;
use charts::lessons::LessonRow;
use charts::multiverse::Words as MultiverseWords;
use charts::network::{Setting, learning_network};
use charts::waterfall::Unfolded;
use charts::{self, Options, Theme, map};
use composite_index::{Margins, NodeId, Weights};
use data::package::read_descriptor;
use data::{Files, Package, edit, read, write};
use model::changes::Changes;
use model::compare::Comparison;
use model::correlations::Correlations;
use model::coverage::Coverage;
use model::effects::Effects;
use model::engine::{Chain, Engine, PillarScores, Scored, engine_weights, pillar_shares};
use model::groups::{Place, group_shares};
use model::highlight::Highlights;
use model::indicator;
use model::indicators::indicators;
use model::intervals::Intervals;
use model::lessons::{best_gain, lessons};
use model::map::{Atlas, Extent};
use model::marks::{Marks, Way};
use model::measure::{Measure, usual_pair};
use model::moves::Move;
use model::names::Names;
use model::network::{Network, Picture};
use model::order::{PillarColumn, sorted};
use model::profiles::Profiles;
use model::reproduce::{self, script};
use model::robustness::acceptability::Acceptability;
use model::robustness::influence::Influence;
use model::robustness::intervals::Intervals as Spreads;
use model::robustness::multiverse::Universes;
use model::robustness::wins::Wins;
use model::robustness::{Answer, Job, Question, Region, plan, window};
use model::scatter::Scatter;
use model::slope::{Baseline, Slope};
use model::tables::{self, Sheet, Which};
use model::walk::Walk;
use model::waterfall::Waterfall;
use model::what_if::choices::Trial;
use model::what_if::city_profile::Profile;
use model::what_if::improve::improvements;
use model::what_if::moved::moved;
use model::what_if::nearest::nearest;
use model::what_if::range::{best, worst};
use model::what_if::standing::Standing;
use model::what_if::{Case, Ceiling};
use model::{presets, ranking, results, simulation};
use scenario::{
    AddedCity, AggregationChoice, BrushMap, Change, CorrelationChoice, EditedFigure, Edits,
    ImputationChoice, MapColour, MatrixLevel, MethodChoice, NormalisationChoice, Reach, Sort,
    SortKey, Spread, TreatmentChoice, WeightMap, shares,
};
use serde_json::Value;

/// Two pillars with two indicators each, one of them better low.
const TREE: &str = "code,parent,name,direction\nindex,,I,1\np,index,P,1\nq,index,Q,1\n\
    a,p,A,1\nb,p,B,-1\nc,q,C,1\nd,q,D,1\n";
const CODES: [&str; 4] = ["a", "b", "c", "d"];

fn package(cities: &str, framework: &str, values: &str) -> Arc<Package> {
    let descriptor = br#"{"name": "made", "index": {"group": "region"}, "resources": [
        {"name": "cities", "path": "c.csv"}, {"name": "framework", "path": "f.csv"},
        {"name": "values", "path": "v.csv"}]}"#;
    let files = Files {
        cities: cities.into(),
        framework: framework.into(),
        values: values.into(),
    };
    Arc::new(read(read_descriptor(descriptor).unwrap(), &files).unwrap())
}

/// So many cities in groups of three, with a figure per indicator.
fn made(
    n: usize,
    framework: &str,
    codes: &[&str],
    figure: impl Fn(usize, usize) -> String,
) -> Arc<Package> {
    let mut cities = "id,name,region,latitude,longitude,population\n".to_owned();
    let mut values = format!("id,{}\n", codes.join(","));
    for city in 0..n {
        let place = city as f64 / n as f64;
        cities += &format!(
            "c{city},City {city},r{},{},{},{}\n",
            city / 3,
            place * 80.0,
            place * 170.0,
            city * 1_000
        );
        let row: Vec<String> = (0..codes.len())
            .map(|column| figure(city, column))
            .collect();
        values += &format!("c{city},{}\n", row.join(","));
    }
    package(&cities, framework, &values)
}

fn told(x: f64) -> String {
    format!("{x:e}")
}

/// The data sets, each by a word on what is wrong with it.
fn data_sets() -> Vec<(&'static str, Arc<Package>)> {
    let of = |n, figure: &dyn Fn(usize, usize) -> f64| {
        made(n, TREE, &CODES, |city, column| told(figure(city, column)))
    };
    let posts = "code,parent,name,worst,best\nindex,,I,,\np,index,P,,\na,p,A,0,5e-324\nb,p,B,-1e308,1e308\n";
    let flat = "code,parent,name\nindex,,I\na,index,A\nb,index,B\n";
    let alone = "code,parent,name\nindex,,I\na,index,A\n";
    let nothing = TREE.replace(",direction", ",direction,weight");
    let nothing = nothing
        .replace(",1\n", ",1,0\n")
        .replace(",-1\n", ",-1,0\n");
    let heavy = nothing.replace(",0\n", ",1e308\n");
    let wide: String = (0..40).map(|n| format!("c{n},City,r{n},,,\n")).collect();
    let wide = format!("id,name,region,latitude,longitude,population\n{wide}");
    let figures: String = (0..40)
        .map(|n| format!("c{n},{n},{},{},1\n", n * 7 % 40, n % 3))
        .collect();
    let figures = format!("id,a,b,c,d\n{figures}");
    let far = "id,name,latitude,longitude,population\na,A,90,180,-5\nb,B,-90,-180,0\n\
        c,C,1e308,-1e308,1e308\nd,D,0,0,5e-324\n";
    let people = "id,name,population\na,A,5e-324\nb,B,1e308\nc,C,1\nd,D,2\n";
    let alike = "id,name,population\na,A,7\nb,B,7\nc,C,7\nd,D,7\n";
    let plain = "id,a,b,c,d\na,1,2,3,4\nb,2,3,4,1\nc,3,4,1,2\nd,4,1,2,3\n";
    vec![
        ("one city", of(1, &|_, column| column as f64)),
        (
            "one city without figures",
            made(1, TREE, &CODES, |_, _| String::new()),
        ),
        ("two equal cities", of(2, &|_, column| column as f64)),
        (
            "two cities",
            of(2, &|city, column| (city * 3 + column) as f64),
        ),
        (
            "every indicator constant",
            of(12, &|_, column| column as f64),
        ),
        ("every figure zero", of(12, &|_, _| 0.0)),
        ("all missing", made(12, TREE, &CODES, |_, _| String::new())),
        (
            "one value only",
            made(12, TREE, &CODES, |city, column| {
                if (city, column) == (5, 2) {
                    "7".to_owned()
                } else {
                    String::new()
                }
            }),
        ),
        (
            "one value in each indicator",
            made(12, TREE, &CODES, |city, column| {
                if city == column {
                    "7".to_owned()
                } else {
                    String::new()
                }
            }),
        ),
        (
            "one indicator only",
            made(12, TREE, &CODES, |city, column| {
                if column == 1 {
                    city.to_string()
                } else {
                    String::new()
                }
            }),
        ),
        (
            "one indicator varies",
            of(12, &|city, column| {
                if column == 0 { city as f64 } else { 1.0 }
            }),
        ),
        (
            "figures next to each other",
            of(12, &|city, column| 1e15 + (city * column) as f64),
        ),
        (
            "figures a last bit apart",
            of(12, &|city, column| {
                f64::from_bits(1e300_f64.to_bits() + (city * 7 % 12 + column) as u64)
            }),
        ),
        (
            "largest figures",
            of(12, &|city, column| {
                f64::MAX * if (city + column) % 2 == 0 { 1.0 } else { -1.0 }
            }),
        ),
        (
            "smallest figures",
            of(12, &|city, column| {
                5e-324 * ((city + column) % 3) as f64 - 5e-324
            }),
        ),
        (
            "negative figures",
            of(12, &|city, column| -1.0 - (city * 5 % 12 + column) as f64),
        ),
        (
            "one outlier",
            of(12, &|city, _| if city == 3 { 1.0 } else { 0.0 }),
        ),
        (
            "one outlier without end",
            of(12, &|city, column| {
                if city == 3 {
                    1e308
                } else {
                    (city + column) as f64
                }
            }),
        ),
        (
            "pillars that are indicators",
            made(8, flat, &["a", "b"], |city, column| {
                (city * 3 % 8 + column).to_string()
            }),
        ),
        (
            "one indicator in all",
            made(8, alone, &["a"], |city, _| city.to_string()),
        ),
        (
            "one city and one indicator",
            made(1, alone, &["a"], |_, _| "1".to_owned()),
        ),
        (
            "goalposts at the ends",
            made(8, posts, &["a", "b"], |city, column| {
                if column == 0 {
                    told(5e-324 * (city % 2) as f64)
                } else {
                    told(1e307 * city as f64 - 4e307)
                }
            }),
        ),
        (
            "weights of nothing",
            made(8, &nothing, &CODES, |city, column| {
                (city + column).to_string()
            }),
        ),
        (
            "weights without end",
            made(8, &heavy, &CODES, |city, column| {
                (city * 3 % 8 + column).to_string()
            }),
        ),
        (
            "a group per city and no places",
            package(&wide, TREE, &figures),
        ),
        (
            "many groups of cities close to each other",
            of(60, &|city, column| {
                (city / 3 * (column + 1) % 20) as f64 + (city % 3) as f64 / 100.0
            }),
        ),
        (
            "people from nobody to everybody",
            package(people, TREE, plain),
        ),
        ("people as many everywhere", package(alike, TREE, plain)),
        ("places beyond the world", package(far, TREE, plain)),
        (
            "more cities than a network has",
            of(401, &|city, column| (city * (3 + column) % 401) as f64),
        ),
    ]
}

/// What is asked in vain, each time with a word on where.
#[derive(Default)]
struct Report {
    place: RefCell<String>,
    failed: RefCell<Vec<String>>,
}

impl Report {
    /// The answer; none if there was a panic instead.
    fn ask<T>(&self, what: &str, ask: impl FnOnce() -> T) -> Option<T> {
        let answer = catch_unwind(AssertUnwindSafe(ask));
        if let Err(panic) = &answer {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            self.fail(&format!("{what}: {}", text.unwrap_or("panic")));
        }
        answer.ok()
    }

    /// The same for a chart, whose axes must have two ends.
    fn draw(&self, what: &str, height: f64, draw: impl FnOnce() -> Options) {
        if !(height.is_finite() && height >= 0.0) {
            self.fail(&format!("{what}: {height} pixels high"));
        }
        if let Some(options) = self.ask(what, draw) {
            self.check_axes(what, options.value());
        }
    }

    fn check_axes(&self, what: &str, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.check_axes(what, value)),
            Value::Object(map) => {
                let (low, high) = (map.get("min"), map.get("max"));
                let is_number = |end: &Option<&Value>| end.is_some_and(|end| end.is_number());
                let is_missing = |end: &Option<&Value>| end.is_some_and(|end| end.is_null());
                let is_flat = is_number(&low)
                    && is_number(&high)
                    && low.and_then(|low| low.as_f64()) >= high.and_then(|high| high.as_f64());
                if is_flat || is_missing(&low) || is_missing(&high) {
                    self.fail(&format!("{what}: an axis from {low:?} to {high:?}"));
                }
                map.values().for_each(|value| self.check_axes(what, value));
            }
            _ => {}
        }
    }

    fn check(&self, what: &str, is_so: bool) {
        if !is_so {
            self.fail(what);
        }
    }

    fn fail(&self, what: &str) {
        let told = format!("{}: {what}", self.place.borrow());
        let mut failed = self.failed.borrow_mut();
        if !failed.contains(&told) {
            failed.push(told);
        }
    }
}

/// Everything that is asked of one answer.
struct Asked<'a> {
    report: &'a Report,
    scored: &'a Scored,
    engine: &'a Engine,
    weights: &'a Weights,
    map: &'a WeightMap,
    names: Names,
    /// The first, one in the middle and the last.
    units: Vec<usize>,
    theme: Theme,
}

impl Asked<'_> {
    fn n_units(&self) -> usize {
        self.engine.package().dataset.n_units()
    }

    fn highlights(&self) -> Highlights {
        Highlights {
            focus: self.units.first().copied(),
            compared: self.units.clone(),
        }
    }

    fn ranking(&self) {
        let (report, scored) = (self.report, self.scored);
        let span = report.ask("Span::of", || ranking::Span::of(scored));
        if let Some(span) = span {
            let ends = [span.low, span.high];
            report.check(
                "a span without ends",
                ends.iter().all(|end| end.is_finite()),
            );
            for unit in 0..self.n_units() {
                let row = report
                    .ask("ranking::row", || ranking::row(scored, unit))
                    .flatten();
                let segments = row.and_then(|row| {
                    report.ask("ranking::segments", || ranking::segments(&row, span))
                });
                for segment in segments.into_iter().flatten() {
                    let is_within = segment.from >= 0.0 && segment.to <= 1.0;
                    report.check(
                        "a bar beyond its row",
                        is_within && segment.from <= segment.to,
                    );
                }
            }
        }
        report.ask("visible_order", || ranking::visible_order(scored, None));
        report.ask("labels", || {
            ranking::labels(self.engine.package(), "region")
        });
        let framework = self.engine.framework();
        let code = |node: &NodeId| SortKey::Pillar(framework.node(*node).code.clone());
        let keys = [SortKey::Rank, SortKey::Change, SortKey::Name].into_iter();
        for by in keys.chain(self.engine.pillars().iter().map(code)) {
            let sort = Sort {
                by,
                is_reversed: true,
            };
            report.ask("sorted", || sorted(scored, &sort, &[]));
            report.ask("PillarColumn::of", || PillarColumn::of(scored, &sort));
        }
        let ranks: Vec<u32> = (0..self.n_units())
            .map(|unit| scored.rank(unit).unwrap_or(0))
            .collect();
        report.ask("Move::of_leading_riser", || {
            Move::of_leading_riser(&ranks, &ranks)
        });
        let origin = results::Origin::default();
        report.ask("results", || results::table(scored, &self.names, &origin));
        let origin = reproduce::Origin::default();
        let _ = report.ask("script", || script(scored, &origin));
    }

    fn tables(&self) {
        let package = self.engine.package();
        let sheet = Sheet {
            package,
            scored: Some(self.scored),
            names: &self.names,
        };
        for which in [Which::Figures, Which::Scores, Which::Cities] {
            for column in tables::columns(which, package) {
                self.report.ask("tables", || {
                    let all = tables::found(&self.names, "");
                    let order = sheet.sorted(&all, &column.content, true);
                    for unit in order {
                        let _ = sheet.number(unit, &column.content);
                        let _ = sheet.text(unit, &column.content);
                    }
                });
            }
        }
    }

    fn learn(&self) {
        let (report, scored, engine) = (self.report, self.scored, self.engine);
        for &unit in &self.units {
            let found = report
                .ask("lessons", || {
                    lessons(&PillarScores::of(scored.clone()), unit)
                })
                .unwrap_or_default();
            report.ask("best_gain", || best_gain(scored, unit));
            let score = |score: f64| (score, score.to_string());
            let row = |lesson: &model::lessons::Lesson| LessonRow {
                pillar: lesson.pillar.to_string(),
                own: lesson.own.map(score),
                teacher: lesson.teachers.first().map(|teacher| score(teacher.score)),
            };
            let rows: Vec<LessonRow> = found.iter().map(row).collect();
            report.draw("lessons chart", charts::lessons::height(rows.len()), || {
                charts::lessons::lessons(&rows, (0.0, 100.0), &self.theme)
            });
            for around in [None, Some(unit)] {
                self.network(around);
            }
            for &indicator in engine.framework().indicators() {
                report.ask("Walk", || Walk::new(scored, unit, indicator));
            }
        }
        let effects = report.ask("Effects", || Effects::of(scored, &self.names));
        if let Some(effects) = effects {
            report.draw(
                "effects chart",
                charts::effects::height(effects.pillars.len()),
                || {
                    let _ = effects.widest();
                    charts::effects::weight_effects(&effects, ("a", "b"), &self.theme, |x| {
                        x.to_string()
                    })
                },
            );
        }
    }

    fn network(&self, focus: Option<usize>) {
        let (report, engine) = (self.report, self.engine);
        let scores = PillarScores::of(self.scored.clone());
        let Some(network) = report.ask("Network", || Network::new(&scores, focus)) else {
            return;
        };
        let pillars = 0..engine.pillars().len();
        for pillar in std::iter::once(None).chain(pillars.map(Some)) {
            let network = network.only(pillar);
            let score = |unit: usize| match pillar {
                None => self.scored.score(unit),
                Some(pillar) => scores.score(engine.pillars()[pillar], unit),
            };
            let Some(picture) = report.ask("Picture", || Picture::new(engine, &network, score))
            else {
                continue;
            };
            for mark in &picture.marks {
                let is_within =
                    mark.x.floor() == mark.column as f64 && mark.column < picture.columns.len();
                report.check("a mark beyond its column", is_within);
            }
            report.check("a picture without height", picture.span.0 < picture.span.1);
            let setting = Setting {
                focus,
                pillar,
                names: vec!["City".to_owned(); picture.marks.len()],
                columns: vec!["Column".to_owned(); picture.columns.len()],
                size: (1_000.0, 600.0),
                ..Setting::default()
            };
            report.draw("network chart", 0.0, || {
                learning_network(&picture, &setting, &self.theme)
            });
        }
    }

    fn draw_ranking(&self) {
        let (report, scored) = (self.report, self.scored);
        let span = report.ask("Span", || ranking::Span::of(scored));
        let Some(span) = span else { return };
        let line = |&unit: &usize| {
            Some(charts::ranking::Line {
                name: self.names.city(unit).to_owned(),
                row: ranking::row(scored, unit)?,
                is_focus: unit == 0,
            })
        };
        let lines: Vec<_> = self.units.iter().filter_map(line).collect();
        report.draw(
            "ranking chart",
            charts::ranking::height(lines.len()),
            || {
                let rank = |rank: u32| rank.to_string();
                charts::ranking::ranking(&lines, span, &self.theme, |x| x.to_string(), rank)
            },
        );
    }

    fn compare(&self) {
        let (report, scored, names) = (self.report, self.scored, &self.names);
        let shares = pillar_shares(self.engine.framework(), self.map);
        report.check(
            "shares that are no whole",
            shares.iter().sum::<u32>() == shares::WHOLE,
        );
        for n in 0..=self.units.len() {
            let units = &self.units[..n];
            let comparison = report.ask("Comparison", || {
                Comparison::new(scored, units, &shares::percentages(&shares), names)
            });
            if let Some(comparison) = comparison {
                let (low, high) = comparison.scale;
                let cities = comparison.cities.iter();
                let scores = cities.flat_map(|city| city.scores.iter().flatten());
                let is_held = |score: &f64| (low..=high).contains(score);
                report.check(
                    "a score beyond what is compared",
                    scores.into_iter().all(is_held),
                );
                report.ask("of a comparison", || {
                    let _ = comparison.by_rank();
                    let _ = comparison.most_ahead();
                    let _ = comparison.widest_spread();
                    let _ = comparison.largest_part();
                });
                report.draw(
                    "profile chart",
                    charts::profile::height(&comparison, 480.0),
                    || charts::profile::profile(&comparison, &self.theme, 480.0, |x| x.to_string()),
                );
                report.draw("bars", charts::pillar_bars::height(&comparison), || {
                    charts::pillar_bars::pillar_bars(&comparison, &self.theme, |x| x.to_string())
                });
            }
            report.ask("indicators", || indicators(self.engine, units, names));
            let baseline = report.ask("Baseline", || Baseline::new(self.engine, self.weights));
            let slope = baseline.and_then(|baseline| {
                report.ask("Slope", || Slope::new(scored, units, &baseline, names))
            });
            if let Some(slope) = slope {
                let labels = charts::slope::Labels::default();
                report.draw("slope chart", charts::slope::height(&slope), || {
                    let _ = slope.furthest();
                    charts::slope::slope(&slope, &labels, &self.theme)
                });
            }
        }
        for &unit in &self.units {
            for &other in &self.units {
                let found = report.ask("Waterfall", || Waterfall::new(scored, unit, other, names));
                if let Some(Ok(waterfall)) = found {
                    let rows = charts::waterfall::rows(&waterfall, Unfolded::All, "all");
                    report.draw(
                        "waterfall chart",
                        charts::waterfall::height(rows.len()),
                        || {
                            let _ = waterfall.argument();
                            charts::waterfall::waterfall(&rows, &self.theme, |x| x.to_string())
                        },
                    );
                }
            }
        }
    }

    fn see(&self) {
        let (report, scored, names) = (self.report, self.scored, &self.names);
        let highlights = self.highlights();
        let atlas = report.ask("Atlas", || Atlas::new(scored, &highlights, names));
        if let Some(atlas) = atlas {
            let extent = atlas.extent().unwrap_or_else(Extent::world);
            let is_finite = [extent.low, extent.high]
                .iter()
                .all(|end| end.0.is_finite() && end.1.is_finite());
            report.check("a map without ends", is_finite);
            for colour in [MapColour::Score, MapColour::Change] {
                let look = map::Look {
                    colour,
                    extent,
                    can_drag: true,
                    size: (800.0, 540.0),
                };
                report.draw("map", 0.0, || {
                    let _ = atlas.named(true);
                    let _ = atlas.by_rank();
                    map::city_map(&atlas, look, &self.theme)
                });
            }
        }
        let package = self.engine.package();
        let mut pairs = vec![usual_pair(package)];
        let all = report
            .ask("Measure::all", || Measure::all(package))
            .unwrap_or_default();
        pairs.extend(all.iter().zip(all.iter().rev()).map(|(&x, &y)| (x, y)));
        for pair in pairs {
            let scatter = report.ask("Scatter", || {
                Scatter::new(scored, pair, &highlights, names, "People")
            });
            if let Some(scatter) = scatter {
                for (axis, is_x) in [(&scatter.x, true), (&scatter.y, false)] {
                    let ticks = report.ask("span of an axis", || {
                        charts::scatter::span(axis, &scatter, is_x)
                    });
                    if let Some(ticks) = ticks {
                        let marks = || ticks.marks.iter();
                        let is_sound =
                            ticks.low < ticks.high && marks().all(|mark| mark.is_finite());
                        report.check("marks of an axis", is_sound && !ticks.marks.is_empty());
                    }
                }
                let texts = [
                    charts::scatter::AxisTexts::default(),
                    charts::scatter::AxisTexts::default(),
                ];
                report.draw("scatter chart", 0.0, || {
                    charts::scatter::scatter(&scatter, &texts, &self.theme, 1_000.0)
                });
            }
        }
        for level in [MatrixLevel::Pillars, MatrixLevel::Indicators] {
            for kind in CorrelationChoice::ALL {
                let found = report.ask("Correlations", || {
                    Correlations::new(scored, level, *kind, names)
                });
                if let Some(found) = found {
                    report.draw(
                        "correlation chart",
                        charts::correlations::height(&found, |n| n.to_string()),
                        || {
                            let _ = found.extremes();
                            charts::correlations::correlation(
                                &found,
                                &self.theme,
                                true,
                                |n| n.to_string(),
                                |x| x.to_string(),
                            )
                        },
                    );
                }
            }
        }
        let profiles = report.ask("Profiles", || {
            Profiles::new(scored, &BrushMap::new(), &highlights, names)
        });
        if let Some(profiles) = profiles {
            report.draw("parallel chart", 0.0, || {
                let _ = profiles.kept();
                charts::profiles::parallel(&profiles, &self.theme, false, |_, axis| {
                    axis.name.clone()
                })
            });
        }
    }

    fn data(&self) {
        let (report, engine) = (self.report, self.engine);
        let package = engine.package();
        report.ask("Changes", || Changes::of(engine));
        for &node in package.dataset.framework().indicators() {
            report.ask("indicator::Spread", || indicator::Spread::of(package, node));
        }
        let coverage = report.ask("Coverage", || Coverage::of(engine));
        if let Some(coverage) = coverage {
            let words = CoverageWords {
                indicators: Vec::new(),
                states: ["a", "b", "c", "d"].map(str::to_owned),
                axis: String::new(),
            };
            report.draw(
                "coverage chart",
                charts::coverage::height(&coverage, &words.indicators),
                || {
                    let _ = coverage.n_complete();
                    let _ = coverage.thinnest();
                    charts::coverage::coverage(&coverage, &self.theme, &words)
                },
            );
        }
        report.ask("files", || (write::package(package), write::coinr(package)));
        let edits = Edits {
            cities: vec![AddedCity {
                id: "new".to_owned(),
                name: "New".to_owned(),
                like: Some("c0".to_owned()),
            }],
            figures: vec![EditedFigure {
                city: "new".to_owned(),
                indicator: "a".to_owned(),
                value: None,
            }],
            structure: vec![Change::Move {
                code: "a".to_owned(),
                to: "nowhere".to_owned(),
            }],
        };
        report.ask("simulation", || {
            let simulated = edit::apply(package, &edits).unwrap();
            let _ = simulation::changes(package, &simulated);
            simulation::touched(&simulated)
        });
    }

    fn weigh(&self) {
        let (report, engine) = (self.report, self.engine);
        let framework = engine.framework();
        report.ask("presets::equal", || presets::equal(framework, self.map));
        let _ = report.ask("presets::principal", || {
            presets::principal(engine, self.map)
        });
        for &pillar in engine.pillars() {
            report.ask("presets::only", || {
                presets::only(framework, self.map, pillar)
            });
        }
        for &unit in &self.units {
            let _ = report.ask("presets::benefit", || {
                presets::benefit(engine, self.map, unit)
            });
            for (group, node) in framework.nodes() {
                let reference = group_shares(framework, self.map, group);
                for index in 0..node.children.len() {
                    let way = Way {
                        place: Place { group, index },
                        locked: vec![false; reference.len()],
                        reference: reference.clone(),
                    };
                    let marks = report.ask("Marks", || Marks::along(engine, self.map, &way, unit));
                    if let Some(Ok(marks)) = marks {
                        report.ask("just_past", || {
                            let _ = marks.nearest(0.5, 3);
                            way.just_past(engine, self.map, &marks, 0, 5_000)
                        });
                    }
                }
            }
        }
        for spread in [Spread::Tenth, Spread::Any] {
            report.ask("Intervals", || {
                let mut intervals = Intervals::new(self.scored, spread).ok()?;
                intervals.advance();
                for unit in 0..self.n_units() {
                    let _ = intervals.of(unit);
                }
                Some(intervals.is_presentable())
            });
        }
    }

    fn what_if(&self) {
        let (report, scored, engine) = (self.report, self.scored, self.engine);
        for &unit in &self.units {
            report.ask("Standing", || Standing::of(scored, unit));
            let profile = report.ask("Profile", || {
                Profile::of(&PillarScores::of(scored.clone()), unit, &self.names)
            });
            if let Some(profile) = profile {
                let (low, high) = profile.scale;
                let scores = profile.pillars.iter().flat_map(|pillar| &pillar.all);
                let is_held = |score: &f64| (low..=high).contains(score);
                report.check("a score beyond its scale", scores.into_iter().all(is_held));
                report.draw(
                    "city profile",
                    charts::city_profile::height(&profile),
                    || {
                        let _ = profile.strengths();
                        charts::city_profile::city_profile(&profile, &self.theme, |_| String::new())
                    },
                );
            }
            for goal in [None, Some(1)] {
                let case = Case {
                    engine: engine.clone(),
                    include: Vec::new(),
                    weights: self.map.clone(),
                    baseline: WeightMap::new(),
                    locked: vec![false; engine.pillars().len()],
                    unit,
                    reach: Reach::Near,
                    goal,
                    ceiling: Ceiling::default(),
                };
                let _ = report.ask("best", || best(&case));
                let _ = report.ask("worst", || worst(&case));
                let _ = report.ask("nearest", || nearest(&case));
                let _ = report.ask("improvements", || improvements(&case));
                report.ask("moved", || moved(&case));
                let choices = report.ask("Trial", || {
                    let mut trial = Trial::new(&case)?;
                    while trial.advance() {}
                    Some(trial.into_choices())
                });
                if let Some(choices) = choices.flatten() {
                    report.draw("choices", charts::choices::height(&choices), || {
                        let _ = choices.furthest();
                        charts::choices::choice_strip(
                            &choices,
                            &self.theme,
                            |kind| format!("{kind:?}"),
                            |rank| rank.to_string(),
                        )
                    });
                }
            }
        }
    }

    fn robustness(&self) {
        let (report, engine, names) = (self.report, self.engine, &self.names);
        let order = window::order(self.scored);
        let focus = self.units.first().copied();
        let shown = window::window(&order, None, focus);
        let pairs = window::neighbours(&order, &window::chosen(&order, focus, &self.units));
        let questions = [
            plan::spread(
                engine,
                &Margins::default(),
                &plan::variable(engine, &Margins::default()),
                Region::Any,
                focus,
            ),
            plan::spread(
                engine,
                &Margins::default(),
                &plan::variable(engine, &Margins::default()),
                Region::Near { spread: 0.1 },
                None,
            ),
            plan::draws(engine, Region::Any, shown.clone(), pairs.clone()),
            plan::multiverse(engine, shown.clone()),
        ];
        for mut question in questions {
            match &mut question {
                Question::Spread(asked) => (asked.n_rows, asked.n_replicates) = (6, 2),
                Question::Draws(asked) => asked.n_draws = 64,
                Question::Multiverse(asked) => {
                    asked.methods.truncate(20);
                    asked.chains.truncate(20);
                }
                Question::City(_) => {}
            }
            let answer = report.ask("robustness", || {
                let setup = plan::setup(engine, self.weights);
                let mut job = Job::new(&engine.package().dataset, &setup, &question).ok()?;
                while !job.is_done() {
                    job.step();
                }
                job.answer().ok()
            });
            let (theme, count) = (&self.theme, |n: u32| n.to_string());
            match (&question, answer.flatten()) {
                (Question::Spread(asked), Some(Answer::Spread(answer))) => {
                    let rows = Spreads::new(&answer, &shown, &self.units, names);
                    report.draw("intervals chart", charts::intervals::height(&rows), || {
                        charts::intervals::intervals(&rows, focus, theme, count, |a, b| {
                            format!("{a}-{b}")
                        })
                    });
                    for indices in answer.shift.iter().chain(&answer.subject) {
                        let influence = Influence::new(asked, indices);
                        report.draw(
                            "influence chart",
                            charts::influence::height(&influence),
                            || {
                                let _ = influence.greatest();
                                charts::influence::influence(
                                    &influence,
                                    theme,
                                    |n| n.to_string(),
                                    |x| x.to_string(),
                                )
                            },
                        );
                    }
                }
                (_, Some(Answer::Draws(answer))) => {
                    let table = Acceptability::new(&answer, &shown, &self.units, names);
                    report.draw(
                        "acceptability chart",
                        charts::acceptability::height(&table),
                        || {
                            let _ = table.leader();
                            let _ = table.ever_first();
                            charts::acceptability::acceptability(
                                &table,
                                focus,
                                theme,
                                |n| n.to_string(),
                                |x| x.to_string(),
                            )
                        },
                    );
                    let wins = Wins::new(&answer, &pairs, &self.units, names);
                    report.draw("wins chart", charts::wins::height(&wins), || {
                        let _ = wins.closest(focus);
                        charts::wins::wins(
                            &wins,
                            focus,
                            theme,
                            count,
                            |a, b| format!("{a}{b}"),
                            |x| x.to_string(),
                        )
                    });
                }
                (Question::Multiverse(asked), Some(Answer::Multiverse(answer))) => {
                    let universes = Universes::new(asked, &answer, engine.chain(), &shown, names);
                    let words = MultiverseWords {
                        choice: |_| String::new(),
                        group: |_| String::new(),
                        count,
                        now: String::new(),
                    };
                    report.draw(
                        "multiverse chart",
                        charts::multiverse::height(&universes, &words),
                        || charts::multiverse::multiverse(&universes, theme, &words),
                    );
                }
                _ => {}
            }
        }
    }

    fn all(&self) {
        self.ranking();
        self.tables();
        self.learn();
        self.draw_ranking();
        self.compare();
        self.see();
        self.data();
        self.weigh();
        self.what_if();
        self.robustness();
    }
}

/// Methods that between them take every way through the models.
fn methods() -> Vec<MethodChoice> {
    let each = |normalisation, aggregation| MethodChoice {
        normalisation: Some(normalisation),
        aggregation: Some(aggregation),
        ..MethodChoice::default()
    };
    let scales = NormalisationChoice::ALL.iter();
    let scales = scales.map(|&scale| each(scale, AggregationChoice::Arithmetic));
    let means = AggregationChoice::ALL.iter();
    let means = means.map(|&mean| each(NormalisationChoice::MinMax, mean));
    let treated = [
        (TreatmentChoice::Winsorise, ImputationChoice::Mean),
        (TreatmentChoice::Logarithm, ImputationChoice::GroupMedian),
    ];
    let treated = treated.map(|(treatment, imputation)| MethodChoice {
        treatment: Some(treatment),
        imputation: Some(imputation),
        ..each(
            NormalisationChoice::ZScore,
            AggregationChoice::MazziottaPareto,
        )
    });
    std::iter::once(MethodChoice::default())
        .chain(scales)
        .chain(means)
        .chain(treated)
        .collect()
}

#[test]
fn every_model_and_every_chart_has_an_answer_for_every_data_set() {
    let report = Report::default();
    let mut n_scored = 0;
    for (what, package) in data_sets() {
        for method in methods() {
            let chain = Chain::of(method, &package);
            *report.place.borrow_mut() = format!("{what}, {chain:?}");
            let engine = report.ask("Engine", || Engine::new(Arc::clone(&package), chain, &[]));
            let Some(Ok(engine)) = engine else { continue };
            let map = WeightMap::new();
            let weights = engine_weights(engine.framework(), &map);
            let n = package.dataset.n_units();
            let scored = report.ask("score", || engine.score(&weights, &vec![1; n]));
            let Some(Ok(scored)) = scored else { continue };
            n_scored += 1;
            let asked = Asked {
                report: &report,
                scored: &scored,
                engine: &engine,
                weights: &weights,
                map: &map,
                names: Names::new(&package, None, str::to_owned),
                units: if n > 2 {
                    vec![0, n / 2, n - 1]
                } else {
                    (0..n).collect()
                },
                theme: Theme::default(),
            };
            // Of many cities everything is asked once.
            if n < 50 || method == MethodChoice::default() {
                asked.all();
            }
        }
    }
    let failed = report.failed.into_inner();
    assert!(
        failed.is_empty(),
        "{} of them:\n{}",
        failed.len(),
        failed.join("\n")
    );
    assert!(n_scored > 300, "only {n_scored} were scored");
}
