//! Charts of answers that take long.

use charts::{Options, Theme, acceptability, influence, intervals, multiverse, wins};
use composite_index::Margins;
use model::robustness::acceptability::Acceptability;
use model::robustness::influence::Influence;
use model::robustness::intervals::Intervals;
use model::robustness::multiverse::{Choice, Universes};
use model::robustness::wins::Wins;
use model::robustness::{Answer, Question, Region, plan};

use super::seen::Seen;

const NEAR: Region = Region::Near { spread: 0.1 };

/// The answers that take long, each of a few draws.
pub struct Studies {
    pub intervals: Intervals,
    pub influence: Influence,
    pub acceptability: Acceptability,
    pub wins: Wins,
    pub universes: Universes,
}

impl Studies {
    pub fn of(seen: &Seen) -> Self {
        let engine = seen.engine();
        let compared = &seen.highlights.compared;
        let mut question = plan::spread(
            engine,
            &Margins::default(),
            &plan::variable(engine, &Margins::default()),
            NEAR,
            Some(3),
        );
        let Question::Spread(asked) = &mut question else {
            panic!("a spread was asked for");
        };
        (asked.n_rows, asked.n_replicates) = (100, 8);
        let asked = asked.clone();
        let Answer::Spread(found) = seen.answer(&question) else {
            panic!("a spread was asked for");
        };
        let all: Vec<usize> = (0..seen.package.dataset.n_units()).collect();
        let intervals = Intervals::new(&found, &all, compared, &seen.names);
        let influence = Influence::new(&asked, found.shift.as_ref().unwrap());
        let few = vec![0, 3, 5, 7];
        let mut question = plan::draws(engine, NEAR, all[..20].to_vec(), few.clone());
        if let Question::Draws(asked) = &mut question {
            asked.n_draws = 2_000;
        }
        let Answer::Draws(found) = seen.answer(&question) else {
            panic!("draws were asked for");
        };
        let acceptability = Acceptability::new(&found, &all[..20], compared, &seen.names);
        let wins = Wins::new(&found, &few, compared, &seen.names);
        let mut question = plan::multiverse(engine, vec![2, 0, 5]);
        let Question::Multiverse(asked) = &mut question else {
            panic!("a multiverse was asked for");
        };
        asked.methods.truncate(30);
        asked.chains.truncate(30);
        let asked = asked.clone();
        let Answer::Multiverse(found) = seen.answer(&question) else {
            panic!("a multiverse was asked for");
        };
        let universes = Universes::new(&asked, &found, engine.chain(), compared, &seen.names);
        assert!(universes.current.is_some());
        Self {
            intervals,
            influence,
            acceptability,
            wins,
            universes,
        }
    }
}

pub fn words()
-> multiverse::Words<impl Fn(Choice) -> String, impl Fn(Choice) -> String, impl Fn(u32) -> String> {
    multiverse::Words {
        choice: |choice| format!("{choice:?}"),
        group: |choice| format!("group of {choice:?}"),
        count: |n: u32| n.to_string(),
        now: "now".to_owned(),
    }
}

/// The charts of these answers.
pub fn studied(found: &Studies, focus: Option<usize>, theme: &Theme) -> Vec<(String, Options)> {
    let percent = |share: f64| format!("{:.0}", 100.0 * share);
    let count = |n: u32| n.to_string();
    let charts = [
        (
            "intervals",
            intervals::intervals(&found.intervals, focus, theme, count, |a, b| {
                format!("{a}–{b}")
            }),
        ),
        (
            "influence",
            influence::influence(&found.influence, theme, |row| format!("row {row}"), percent),
        ),
        (
            "acceptability",
            acceptability::acceptability(
                &found.acceptability,
                focus,
                theme,
                |n| n.to_string(),
                percent,
            ),
        ),
        (
            "wins",
            wins::wins(
                &found.wins,
                focus,
                theme,
                count,
                |a, b| format!("{a} {b}"),
                percent,
            ),
        ),
        (
            "multiverse",
            multiverse::multiverse(&found.universes, theme, &words()),
        ),
    ];
    charts
        .into_iter()
        .map(|(name, options)| (name.to_owned(), options))
        .collect()
}
