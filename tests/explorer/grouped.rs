//! Cities by group: scores of groups, ranks within them, and what is offered.

use std::sync::Arc;

use charts::Theme;
use charts::grouped::{Mark, grouped as chart, height, spots};
use model::engine::{Chain, Engine, Scored, engine_weights};
use model::grouped::{GroupBy, GroupLabel, Grouped, InGroup, LIKE, MOST_GROUPS};
use model::highlight::Highlights;
use scenario::from_query;

use crate::common::shipped;

fn scored(name: &str, query: &str) -> Scored {
    let package = Arc::new(shipped(name));
    let (scenario, _) = from_query(query);
    let chain = Chain::of(scenario.method, &package);
    let engine = Engine::new(package, chain, &[]).unwrap();
    let weights = engine_weights(engine.framework(), &scenario.weights);
    engine.score(&weights, &[]).unwrap()
}

fn unit(scored: &Scored, id: &str) -> usize {
    scored.engine().package().dataset.unit_index(id).unwrap()
}

fn focused(unit: usize) -> Highlights {
    Highlights {
        focus: Some(unit),
        compared: vec![],
    }
}

fn words(package: &str, has_focus: bool) -> Vec<String> {
    let offered = GroupBy::offered(&shipped(package), has_focus);
    offered.iter().map(|by| by.word().to_owned()).collect()
}

#[test]
fn what_sorts_cities_is_offered_and_what_names_or_measures_each_is_not() {
    assert_eq!(
        words("european-cities-2019", true),
        ["region", "size", "alike"]
    );
    assert_eq!(words("us-metros-2019", false), ["region", "state", "size"]);
    assert_eq!(
        words("english-districts", false),
        ["region", "type", "combined_authority", "size"]
    );
    // Shares of urban population are figures, codes name one city each.
    assert_eq!(
        words("bolivia-municipalities-2020", false),
        ["region", "size"]
    );
    // The column of regions is empty.
    assert_eq!(words("kenyan-counties-2019", false), ["size"]);
    let package = shipped("us-metros-2019");
    let state = GroupBy::Column("state".to_owned());
    assert_eq!(GroupBy::parse(&package, "state"), Some(state));
    assert_eq!(GroupBy::parse(&package, "cbsa"), None);
    assert_eq!(GroupBy::parse(&package, "nothing"), None);
}

#[test]
fn a_groups_score_is_that_of_its_people() {
    let scored = scored("european-cities-2019", "");
    let package = scored.engine().package().clone();
    let by = GroupBy::usual(&package).unwrap();
    let found = Grouped::new(&scored, &by, &Highlights::default());
    assert_eq!(found.groups.len(), 4);
    assert_eq!((found.n_groups, found.n_without, found.own), (4, 0, None));
    let labels = &package.dataset.groupings()[0].labels;
    let mut n_members = 0;
    for group in &found.groups {
        let GroupLabel::Published(label) = &group.label else {
            panic!("{:?}", group.label);
        };
        // Once more, city by city.
        let (mut sum, mut people, mut scores) = (0.0, 0.0, Vec::new());
        for (unit, city) in package.cities.iter().enumerate() {
            if labels[unit].as_deref() == Some(label)
                && let Some(score) = scored.score(unit).filter(|_| scored.rank(unit).is_some())
            {
                sum += score * city.population.unwrap();
                people += city.population.unwrap();
                scores.push(score);
            }
        }
        assert!((group.scores.mean - sum / people).abs() < 1e-9, "{label}");
        assert_eq!(group.scores.n_scored, scores.len());
        assert_eq!(
            (group.scores.weight, group.scores.n_unweighted),
            (people, 0)
        );
        let best = scores.iter().copied().fold(f64::MIN, f64::max);
        let worst = scores.iter().copied().fold(f64::MAX, f64::min);
        assert_eq!((group.best.score, group.worst.score), (best, worst));
        assert_eq!(group.worst.gap, best - worst);
        assert_eq!(group.dots.len(), scores.len());
        n_members += scores.len();
    }
    assert_eq!(n_members, scored.order().len());
    let means: Vec<f64> = found.groups.iter().map(|group| group.scores.mean).collect();
    assert!(means.is_sorted_by(|a, b| a >= b));
    let ranks: Vec<u32> = found.groups.iter().map(|group| group.rank).collect();
    assert_eq!(ranks, [1, 2, 3, 4]);
}

#[test]
fn a_citys_rank_within_its_group_counts_who_is_ahead_there() {
    for (name, id) in [
        ("european-cities-2019", "lisbon"),
        ("us-metros-2019", "madison"),
    ] {
        let scored = scored(name, "");
        let own = unit(&scored, id);
        let labels = &scored.engine().package().dataset.groupings()[0].labels;
        let ahead = (0..labels.len()).filter(|&other| {
            labels[other] == labels[own]
                && scored
                    .rank(other)
                    .is_some_and(|rank| rank < scored.rank(own).unwrap())
        });
        let found = InGroup::of(&scored, own).unwrap();
        assert_eq!(found.member.rank as usize, ahead.count() + 1);
        assert_eq!(found.member.unit, own);
        assert!(found.member.gap >= 0.0);
        assert_eq!(labels[found.best], labels[own]);
        let by = GroupBy::usual(scored.engine().package()).unwrap();
        let whole = Grouped::new(&scored, &by, &focused(own));
        let group = &whole.groups[whole.own.unwrap()];
        let focus = group.focus.as_ref().unwrap();
        assert_eq!(
            (focus.rank, focus.gap),
            (found.member.rank, found.member.gap)
        );
        assert_eq!(group.scores.n_scored, found.n_ranked);
    }
    let kenya = scored("kenyan-counties-2019", "");
    assert_eq!(InGroup::of(&kenya, 0), None);
    assert_eq!(InGroup::of(&kenya, 10_000), None);
}

#[test]
fn cities_like_one_are_a_group_with_itself() {
    let scored = scored("european-cities-2019", "");
    let own = unit(&scored, "lisbon");
    let found = Grouped::new(&scored, &GroupBy::Alike, &focused(own));
    let alike = found
        .groups
        .iter()
        .find(|group| group.focus.is_some())
        .unwrap();
    assert_eq!(alike.label, GroupLabel::Alike(own));
    assert_eq!(alike.scores.n_scored, LIKE + 1);
    let others = found
        .groups
        .iter()
        .find(|group| group.focus.is_none())
        .unwrap();
    assert_eq!(others.label, GroupLabel::Others);
    assert_eq!(others.scores.n_scored + LIKE + 1, scored.order().len());
    // Without a city there is nothing to be like.
    let nobody = Grouped::new(&scored, &GroupBy::Alike, &Highlights::default());
    assert!(nobody.groups.is_empty());
}

#[test]
fn classes_of_size_part_cities_by_their_people() {
    let scored = scored("brazilian-municipalities", "");
    let found = Grouped::new(&scored, &GroupBy::Size, &Highlights::default());
    let cities = &scored.engine().package().cities;
    let n_small = (0..cities.len()).filter(|&unit| {
        scored.rank(unit).is_some() && cities[unit].population.is_some_and(|n| n < 50_000.0)
    });
    let small = found
        .groups
        .iter()
        .find(|group| group.label == GroupLabel::Size(0))
        .unwrap();
    assert_eq!(small.scores.n_scored, n_small.count());
    let n_members: usize = found.groups.iter().map(|group| group.scores.n_scored).sum();
    assert_eq!(n_members + found.n_without, scored.order().len());
    // Thousands of dots would hide each other: only who stands out has one.
    assert!(found.groups.iter().all(|group| group.dots.is_empty()));
}

#[test]
fn of_many_groups_those_that_stand_out_and_the_best_are_shown() {
    let scored = scored("us-metros-2019", "");
    let last = *scored.order().last().unwrap() as usize;
    let by = GroupBy::Column("state".to_owned());
    let found = Grouped::new(&scored, &by, &focused(last));
    assert_eq!(found.n_groups, 42);
    assert_eq!(found.groups.len(), MOST_GROUPS);
    let own = &found.groups[found.own.unwrap()];
    assert_eq!(own.focus.as_ref().unwrap().unit, last);
    assert!(found.groups.is_sorted_by_key(|group| group.rank));
    let colours: Vec<String> = (0..22).map(|n| format!("colour-{n}")).collect();
    let names: Vec<String> = (0..MOST_GROUPS).map(|n| format!("Group {n}")).collect();
    for is_rtl in [false, true] {
        let theme = Theme::new(&colours, "serif", is_rtl);
        let number = |x: f64| format!("{x:.1}");
        let options = chart(&found, &names, &theme, number, number);
        assert!(format!("{options:?}").contains("Group 7"));
        // Bars along one axis stand side by side: the two of a row, which lie in its
        // middle, have an axis each, and what a bar stands on has that of the bar.
        let series = options.value()["series"].as_array().unwrap();
        let bars = series.iter().filter(|series| series["type"] == "bar");
        let along: Vec<_> = bars
            .map(|bar| (&bar["stack"], &bar["yAxisIndex"]))
            .collect();
        assert_eq!(along.len(), 4);
        for (stack, axis) in &along {
            let same = along.iter().filter(|(_, other)| other == axis);
            assert!(same.clone().count() == 2 && same.clone().all(|(other, _)| other == stack));
        }
    }
    assert!(height(&found) > MOST_GROUPS as f64 * 20.0);
    let marks = spots(&found);
    let groups = marks.iter().filter(|((_, mark), _)| *mark == Mark::Group);
    assert_eq!(groups.count(), MOST_GROUPS);
}
