//! Charts that follow every change of the weights.

use charts::lessons::{LessonRow, lessons as lessons_chart};
use charts::map::{self, Look};
use charts::network::{Setting, learning_network};
use charts::scatter::{AxisTexts, scatter, span};
use charts::waterfall::{self, Unfolded};
use charts::{
    Options, Theme, choices, city_profile, correlations, coverage, effects, over_time, pillar_bars,
    profile, profiles, slope,
};
use model::compare::Comparison;
use model::correlations::Correlations;
use model::coverage::Coverage;
use model::effects::Effects;
use model::engine::PillarScores;
use model::engine::engine_weights;
use model::lessons::lessons;
use model::map::{Atlas, Extent};
use model::measure::Measure;
use model::network::{Network, Picture};
use model::over_time::{OverTime, YearScored};
use model::profiles::Profiles;
use model::scatter::Scatter;
use model::slope::{Baseline, Slope};
use model::waterfall::Waterfall;
use model::what_if::choices::Trial;
use model::what_if::city_profile::Profile;
use scenario::shares::Percent;
use scenario::{BrushMap, CorrelationChoice, MapColour, MatrixLevel, Scenario};

use super::seen::{Seen, fixed};

/// The compared cities as if these figures were those of two years.
pub fn two_years(seen: &Seen) -> OverTime {
    let year = |year: &str| YearScored {
        year: year.to_owned(),
        scored: seen.scored.clone(),
    };
    let years = [year("2019"), year("2021")];
    OverTime::new(&years, &seen.highlights.compared, &seen.names)
}

/// What weights, figures and methods give at once.
pub fn drawn(seen: &Seen, theme: &Theme) -> Vec<(String, Options)> {
    let mut all: Vec<(String, Options)> = Vec::new();
    let mut add = |name: &str, options: Options| all.push((name.to_owned(), options));
    let Seen {
        scored,
        names,
        highlights,
        ..
    } = seen;
    let engine = scored.engine();
    let atlas = Atlas::new(scored, highlights, names);
    for colour in [MapColour::Score, MapColour::Change] {
        let look = Look {
            colour,
            extent: atlas.extent().unwrap_or_else(Extent::world),
            can_drag: colour == MapColour::Score,
            size: (800.0, 540.0),
        };
        let map = map::city_map(&atlas, look, theme);
        add(&format!("city_map-{}", colour.word()), map.clone());
        add(
            &format!("land-{}", colour.word()),
            map::land(look.extent, theme),
        );
        add(
            &format!("above_land-{}", colour.word()),
            map::above_land(map),
        );
    }
    for level in [MatrixLevel::Pillars, MatrixLevel::Indicators] {
        let matrix = Correlations::new(scored, level, CorrelationChoice::Pearson, names);
        for is_narrow in [false, true] {
            let chart = correlations::correlation(
                &matrix,
                theme,
                is_narrow,
                |i| format!("no. {i}"),
                |r| format!("{r:.2}"),
            );
            add(&format!("correlation-{level:?}-{is_narrow}"), chart);
        }
    }
    let model = Coverage::of(engine);
    let words = coverage::Words {
        indicators: model
            .indicators
            .iter()
            .map(|(node, _)| names.element(*node).name)
            .collect(),
        states: ["a", "b", "c", "d"].map(str::to_owned),
        axis: "Cities".to_owned(),
    };
    add("coverage", coverage::coverage(&model, theme, &words));
    let network = Network::new(&PillarScores::of(scored.clone()), highlights.focus);
    for pillar in [None, Some(1)] {
        let network = network.only(pillar);
        let picture = Picture::new(engine, &network, |unit| scored.score(unit));
        for focus in [None, highlights.focus] {
            let marks = picture.marks.iter();
            let setting = Setting {
                focus,
                pillar,
                names: marks.map(|m| names.city(m.unit).to_owned()).collect(),
                columns: picture.columns.iter().map(|c| format!("{c:?}")).collect(),
                ends: ("100".to_owned(), "0".to_owned()),
                size: (1_000.0, 600.0),
            };
            let chart = learning_network(&picture, &setting, theme);
            add(
                &format!("learning_network-{pillar:?}-{}", focus.is_some()),
                chart,
            );
        }
    }
    if let Some(unit) = highlights.focus {
        let rows: Vec<LessonRow> = lessons(&PillarScores::of(scored.clone()), unit)
            .iter()
            .map(|lesson| LessonRow {
                pillar: format!("Pillar {}", lesson.pillar),
                own: lesson.own.map(|own| (own, fixed(own))),
                teacher: lesson
                    .teachers
                    .first()
                    .map(|t| (t.score, format!("{{}} {}", names.city(t.unit)))),
            })
            .collect();
        add("lessons", lessons_chart(&rows, (0.0, 100.0), theme));
        let model = Profile::of(&PillarScores::of(scored.clone()), unit, names);
        let chart = city_profile::city_profile(&model, theme, |score| {
            score.map_or_else(|| "none".to_owned(), fixed)
        });
        add("city_profile", chart);
        if let Some(mut trial) = Trial::new(&seen.case()) {
            while trial.advance() {}
            let choices = trial.into_choices();
            let chart = choices::choice_strip(
                &choices,
                theme,
                |kind| format!("{kind:?}"),
                |rank| rank.to_string(),
            );
            add("choice_strip", chart);
        }
    }
    let axis_code = engine.framework().node(engine.pillars()[0]).code.clone();
    for (label, brush) in [
        ("all", BrushMap::new()),
        ("brushed", BrushMap::from([(axis_code, (50.0, 75.0))])),
    ] {
        let model = Profiles::new(scored, &brush, highlights, names);
        let chart = profiles::parallel(&model, theme, label == "brushed", |index, axis| {
            format!("{index}\n{}", axis.name)
        });
        add(&format!("parallel-{label}"), chart);
    }
    let percentages = vec![Percent::whole(16); engine.pillars().len()];
    let comparison = Comparison::new(scored, &highlights.compared, &percentages, names);
    add(
        "pillar_bars",
        pillar_bars::pillar_bars(&comparison, theme, fixed),
    );
    add(
        "score_bars",
        pillar_bars::score_bars(&comparison, theme, fixed),
    );
    for width in [300.0, 480.0] {
        add(
            &format!("profile-{width}"),
            profile::profile(&comparison, theme, width, fixed),
        );
    }
    let measures = Measure::all(&seen.package);
    for (label, pair) in [
        ("first", (measures[0], measures[1])),
        (
            "last",
            (measures[measures.len() - 1], measures[measures.len() / 2]),
        ),
        ("people", (measures[measures.len() - 2], measures[3])),
    ] {
        let model = Scatter::new(scored, pair, highlights, names, "People");
        let texts = [(&model.x, true), (&model.y, false)].map(|(axis, is_x)| AxisTexts {
            title: axis.description.name.clone(),
            marks: span(axis, &model, is_x)
                .marks
                .iter()
                .map(|&mark| (mark, fixed(mark)))
                .collect(),
        });
        let chart = scatter(&model, &texts, theme, 1_000.0);
        add(&format!("scatter-{label}"), chart);
    }
    let published = engine_weights(engine.framework(), &Scenario::default().baseline);
    let baseline = Baseline::new(engine, &published);
    let model = Slope::new(scored, &highlights.compared, &baseline, names);
    let labels = slope::Labels {
        before: "Before".to_owned(),
        now: "Now".to_owned(),
        ends: model
            .courses
            .iter()
            .map(|course| {
                [
                    format!("{} before", course.name),
                    format!("now {}", course.name),
                ]
            })
            .collect(),
    };
    add("slope", slope::slope(&model, &labels, theme));
    let years = two_years(seen);
    for of in [over_time::Measure::Scores, over_time::Measure::Ranks] {
        let labels = over_time::Labels {
            ends: vec![["a 1".to_owned(), "1 a".to_owned()]; years.courses.len()],
        };
        let chart = over_time::over_time(&years, of, &labels, theme, 600.0);
        add(&format!("over_time-{of:?}"), chart);
    }
    if let [first, second, ..] = highlights.compared[..]
        && let Ok(model) = Waterfall::new(scored, first, second, names)
    {
        for unfolded in [Unfolded::None, Unfolded::One(1), Unfolded::All] {
            let rows = waterfall::rows(&model, unfolded, "Lead");
            let chart = waterfall::waterfall(&rows, theme, |points| format!("{points:+.1}"));
            add(&format!("waterfall-{unfolded:?}"), chart);
        }
    }
    let effects = Effects::of(scored, names);
    add(
        "weight_effects",
        effects::weight_effects(&effects, ("weight", "effect"), theme, |x| {
            format!("{x:.0} %")
        }),
    );
    all
}

/// Two measures against each other.
pub fn plot(seen: &Seen) -> Scatter {
    let measures = Measure::all(&seen.package);
    let pair = (measures[0], measures[1]);
    Scatter::new(&seen.scored, pair, &seen.highlights, &seen.names, "People")
}
