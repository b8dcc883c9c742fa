//! What a reader decides about a table that does not describe itself: any plan
//! on any table makes a data set or says why not, and what nobody decides is as
//! the table looks.

use std::sync::Arc;

use data::Laid;
use data::held::Held;
use data::own::{Bare, Refused, open_or_ask};
use data::plan::{
    Choices, ColumnPlan, Dimension, MAX_DIMENSIONS, Plan, Question, Reading, Role, Second,
};
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

const TABLE: &str = "City,Region,Schools,Crime,Libraries\nÅre,North,3,10,1\nBergen,West,5,40,2\n\
    Cork,South,4,20,4\nDorf,South,1,30,3\n";

fn bare(text: &str) -> Arc<Bare> {
    open_or_ask(vec![file("a.csv", text)])
        .unwrap()
        .bare
        .unwrap()
}

fn laid(bare: &Bare, reading: &Reading) -> Laid {
    bare.lay_out(reading)
        .unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn decided(bare: &Bare, reading: Reading, change: impl FnOnce(&mut Plan)) -> Package {
    let mut plan = laid(bare, &reading).plan();
    change(&mut plan);
    let choices = Choices {
        reading,
        plan: Some(plan),
    };
    bare.with(choices)
        .open()
        .unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn names(package: &Package, nodes: &[composite_index::NodeId]) -> Vec<String> {
    let framework = package.dataset.framework();
    nodes
        .iter()
        .map(|&node| framework.node(node).name.clone())
        .collect()
}

#[test]
fn what_is_decided_is_what_the_data_set_has() {
    let package = decided(&bare(TABLE), Reading::default(), |plan| {
        assert_eq!(
            plan.columns
                .iter()
                .map(|column| column.role)
                .collect::<Vec<_>>(),
            [
                Role::Name,
                Role::Group,
                Role::Indicator,
                Role::Indicator,
                Role::Indicator,
            ]
        );
        plan.title = "Office index".to_owned();
        plan.dimensions[0].name = "Learning".to_owned();
        let safety = plan.add_pillar("Safety").unwrap();
        let part = plan.add_pillar("Reading").unwrap();
        plan.move_under(part, Some(0));
        plan.place(3, safety);
        plan.place(4, part);
        plan.columns[3].is_less_better = Some(true);
        plan.columns[3].measure = "per 1,000".to_owned();
        plan.columns[4].name = "Public libraries".to_owned();
        plan.assign(1, Role::Out);
    });
    let framework = package.dataset.framework();
    assert_eq!(framework.node(framework.root()).name, "Office index");
    assert_eq!(names(&package, framework.pillars()), ["Learning", "Safety"]);
    assert_eq!(
        names(&package, framework.indicators()),
        ["Schools", "Crime", "Public libraries"]
    );
    let reading = framework.find("reading").unwrap();
    assert_eq!(framework.node(reading).parent, framework.find("learning"));
    let crime = framework.node(framework.find("crime").unwrap());
    assert_eq!(crime.direction, composite_index::Direction::Lower);
    assert_eq!(crime.metadata.measure, "per 1,000");
    assert!(package.dataset.groupings().is_empty());
    // It is a data set like any other: it goes round as it is.
    let zip = data::write::package(&package);
    let again = own::open(vec![OwnFile {
        name: "a.zip".to_owned(),
        bytes: zip,
    }])
    .unwrap();
    assert_eq!(told(&again), told(&package));
    assert_eq!(ranks(again), ranks(package));
}

#[test]
fn what_nobody_decides_is_as_the_table_looks() {
    for text in [
        TABLE,
        "Rank;City;Adults learning;Has a strategy\n1;Aldea;12,5 %;1\n2;Borgo;40,25 %;1\n",
        "city,Learning,,Work,\n,Adults,Libraries,Jobs,Pay\nAldea,12.5,3,60,1200\nBorgo,40,1,55,1500\n",
        "city,Adults,Pay\n,%,EUR\nAldea,12.5,1200\nBorgo,40,1500\n",
        "city,Year,Schools\nOslo,2019,1\nBergen,2019,2\nOslo,2020,4\nBergen,2020,3\n",
        "id,name,country,x,\"x\u{301}\"\na,Aldea,ES,1,2\nb,Borgo,IT,3,4\n",
    ] {
        let opened = own::open(vec![file("a.csv", text)]).unwrap();
        let guided = decided(&bare(text), Reading::default(), |plan| {
            plan.is_decided = true
        });
        assert_eq!(told(&guided), told(&opened), "{text}");
        // A reader who has decided needs not be told how it was read.
        let understood = |problem: &&Problem| matches!(problem.kind, ProblemKind::Understood(_));
        assert_eq!(
            guided.warnings.iter().filter(understood).count(),
            0,
            "{text}"
        );
    }
}

#[test]
fn units_below_the_headings_become_the_measures() {
    let package = own::open(vec![file(
        "a.csv",
        "city,Adults,Pay\n,%,EUR\nAldea,12.5,1200\nBorgo,40,1500\n",
    )]);
    let package = package.unwrap();
    let framework = package.dataset.framework();
    let measures: Vec<&str> = framework
        .indicators()
        .iter()
        .map(|&node| framework.node(node).metadata.measure.as_str())
        .collect();
    assert_eq!(measures, ["%", "EUR"]);
}

#[test]
fn a_mark_with_two_readings_is_asked_about_and_read_as_answered() {
    let text = "city;Pay;Schools\nAldea;1,250;3\nBorgo;9,800;5\n";
    let bare = bare(text);
    let question = Question::Decimal {
        cell: "1,250".to_owned(),
        with_stop: 1250.0,
        with_comma: 1.25,
    };
    let found = laid(&bare, &Reading::default());
    assert_eq!(found.questions(), std::slice::from_ref(&question));
    for (mark, reads) in [('.', 1250.0), (',', 1.25)] {
        let reading = Reading {
            decimal: Some(mark),
            ..Reading::default()
        };
        assert_eq!(
            laid(&bare, &reading).questions(),
            std::slice::from_ref(&question),
            "it stands, with its answer"
        );
        let package = decided(&bare, reading, |_| {});
        assert_eq!(value(&package, "aldea", "pay"), Some(reads));
    }
    // Where something says which it is, nobody is asked.
    for text in [TABLE, "city;Pay;Share\nAldea;1.250;0,5\nBorgo;9.800;0,25\n"] {
        assert_eq!(
            laid(&super::guide::bare(text), &Reading::default()).questions(),
            []
        );
    }
}

#[test]
fn of_two_columns_that_may_name_the_cities_the_reader_says_which() {
    let bare = bare("Office,Where,Score\nNord,Alpha,1\nSüd,Beta,2\nOst,Gamma,3\n");
    let found = laid(&bare, &Reading::default());
    assert_eq!(
        found.questions(),
        [Question::Names {
            columns: vec![0, 1]
        }]
    );
    let package = decided(&bare, Reading::default(), |plan| plan.assign(1, Role::Name));
    assert_eq!(package.dataset.units()[1].name, "Beta");
}

#[test]
fn another_reading_of_the_same_file_is_one_choice_away() {
    let title = "A title,of the office,,\ncity,many,few,x\nAldea,1,2,3\nBorgo,3,4,5\nTotal,4,6,8\n";
    let bare = bare(title);
    let as_read = laid(&bare, &Reading::default()).as_read();
    assert_eq!(
        (as_read.heading_row, as_read.last_row, as_read.separator),
        (1, 5, ',')
    );
    let headed = || Reading {
        heading_row: Some(2),
        last_row: Some(4),
        ..Reading::default()
    };
    let package = decided(&bare, headed(), |_| {});
    assert_eq!(package.dataset.n_units(), 2, "a row of totals is no city");
    assert_eq!(value(&package, "borgo", "few"), Some(4.0));
    let second = Reading {
        second: Some(Second::Measures),
        ..headed()
    };
    let found = laid(&bare, &second);
    assert_eq!(found.as_read().second, Second::Measures);
    assert_eq!(found.plan().columns[1].measure, "1");
    // A word that stands for a gap is no slip any more.
    let slip = vec![file(
        "a.csv",
        "city,Schools\nOslo,3\nBergen,5\nCork,secret\n",
    )];
    let Err(Refused {
        problems,
        bare: Some(bare),
    }) = open_or_ask(slip)
    else {
        panic!("a word is no figure");
    };
    assert_eq!(problems[0].row, Some(4));
    let reading = Reading {
        missing: vec![" secret ".to_owned()],
        ..Reading::default()
    };
    let package = decided(&bare, reading, |_| {});
    assert_eq!(value(&package, "cork", "schools"), None);
    // Bytes that are no text in an encoding are refused, not guessed.
    let wrong = Reading {
        encoding: Some(data::decode::Encoding::Utf16),
        ..Reading::default()
    };
    let refused = bare.lay_out(&wrong).err().unwrap();
    assert_eq!(refused[0].kind, ProblemKind::NotUtf8);
}

#[test]
fn what_was_decided_stays_when_the_file_is_read_in_another_way() {
    let bare = bare("city;Pay;Schools;Note\nAldea;1,250;3;x\nBorgo;9,800;5;y\n");
    let before = laid(&bare, &Reading::default()).plan();
    let mut said = before.clone();
    said.columns[2].is_less_better = Some(true);
    said.dimensions[0].name = "Work".to_owned();
    said.assign(3, Role::Out);
    let reading = Reading {
        decimal: Some('.'),
        ..Reading::default()
    };
    let after = laid(&bare, &reading).plan();
    assert_eq!(said.carried(&before, &after), said);
    // Other columns are another table.
    let comma = laid(
        &bare,
        &Reading {
            separator: Some(','),
            ..Reading::default()
        },
    )
    .plan();
    assert_eq!(said.carried(&before, &comma).columns, comma.columns);
}

#[test]
fn of_several_sheets_with_figures_the_reader_chooses_one() {
    let bytes = super::workbooks::workbook(&[
        ("2019", "city,Schools\nAldea,3\nBorgo,5\n"),
        ("2020", "city,Schools\nCastro,3\nBorgo,5\n"),
    ]);
    let Err(Refused {
        problems,
        bare: Some(bare),
    }) = open_or_ask(vec![OwnFile {
        name: "book.xlsx".to_owned(),
        bytes,
    }])
    else {
        panic!("one of two was taken in silence");
    };
    assert!(
        problems
            .iter()
            .all(|problem| problem.kind == ProblemKind::OneOfSeveral)
    );
    assert_eq!(bare.candidates().len(), 2);
    let table = Some(bare.candidates()[1].name.clone());
    let package = decided(
        &bare,
        Reading {
            table,
            ..Reading::default()
        },
        |_| {},
    );
    assert_eq!(package.dataset.units()[0].name, "Castro");
}

#[test]
fn pillars_are_put_into_one_another_and_taken_away() {
    let mut plan = Plan {
        columns: vec![ColumnPlan::default(); 3],
        ..Plan::default()
    };
    let [a, b, c] = ["a", "b", "c"].map(|name| plan.add_pillar(name).unwrap());
    plan.place(0, a);
    plan.place(1, b);
    plan.place(2, c);
    plan.move_under(b, Some(a));
    plan.move_under(c, Some(b));
    plan.move_under(a, Some(c));
    assert_eq!(plan.parent(a), None, "nothing is a part of its own part");
    assert_eq!(plan.listed(), [a, b, c]);
    assert_eq!(plan.depth(c), 2);
    plan.remove_dimension(b);
    assert_eq!(plan.dimensions.len(), 2);
    assert_eq!(
        plan.parent(1),
        Some(0),
        "its parts go to what it was a part of"
    );
    assert_eq!([0, 1, 2].map(|column| plan.dimension_of(column)), [0, 0, 1]);
    plan.remove_dimension(0);
    plan.remove_dimension(0);
    assert_eq!(plan.dimensions.len(), 1, "the last one stays");
    assert_eq!([0, 1, 2].map(|column| plan.dimension_of(column)), [0; 3]);
    // Roles that one column has are given, not doubled.
    plan.assign(0, Role::Name);
    plan.assign(1, Role::Name);
    assert_eq!(
        [0, 1, 2].map(|column| plan.role(column)),
        [Role::Out, Role::Name, Role::Indicator]
    );
}

#[test]
fn what_is_held_comes_back_byte_for_byte() {
    let latin = b"city,Schools\nM\xe1laga,3\nBergen,5\n".to_vec();
    for bytes in [TABLE.as_bytes().to_vec(), latin] {
        let opened = own::open(vec![OwnFile {
            name: "a.csv".to_owned(),
            bytes,
        }])
        .unwrap();
        let bare = opened.bare.unwrap();
        let plan = laid(&bare, &Reading::default()).plan();
        let reading = Reading {
            separator: Some(','),
            ..Reading::default()
        };
        let bare = bare.with(Choices {
            reading,
            plan: Some(plan),
        });
        let held = Held::of(&bare, "file:a.csv", true);
        let again = Held::from_text(&held.to_text()).unwrap();
        assert_eq!(again, held);
        assert_eq!(again.bare(), Some(bare));
    }
    let large = format!("city,Schools\n{}", "Aldea,3\n".repeat(300_000));
    let bare = Bare::new("", vec![file("a.csv", &large)]);
    let held = Held::of(&bare, "file:a.csv", true);
    assert!(!held.is_whole() && held.to_text().len() < 1_000);
    for text in ["", "{}", "[1]", "{\"data\":1}"] {
        assert_eq!(Held::from_text(text), None);
    }
}

fn goalpost() -> impl Strategy<Value = String> {
    prop_oneof![4 => Just(String::new()), 2 => "[0-9]{1,2}", 1 => ".{0,4}"]
}

fn column() -> impl Strategy<Value = ColumnPlan> {
    let role = select(
        &[
            Role::Name,
            Role::Id,
            Role::Year,
            Role::Group,
            Role::Indicator,
            Role::Out,
        ][..],
    );
    (
        role,
        ".{0,4}",
        proptest::option::of(any::<bool>()),
        ".{0,4}",
        0_usize..6,
        (goalpost(), goalpost()),
    )
        .prop_map(
            |(role, name, is_less_better, measure, dimension, (worst, best))| ColumnPlan {
                role,
                name,
                is_less_better,
                measure,
                worst,
                best,
                dimension,
            },
        )
}

fn dimension() -> impl Strategy<Value = Dimension> {
    let name = prop_oneof![
        Just(String::new()),
        Just("Indicators".to_owned()),
        Just("index".to_owned()),
        ".{0,5}"
    ];
    (name, proptest::option::of(0_usize..6)).prop_map(|(name, parent)| Dimension { name, parent })
}

fn plan() -> impl Strategy<Value = Plan> {
    (
        proptest::collection::vec(dimension(), 0..6),
        proptest::collection::vec(column(), 0..8),
        any::<bool>(),
    )
        .prop_map(|(dimensions, columns, is_decided)| Plan {
            title: String::new(),
            dimensions,
            columns,
            is_decided,
        })
}

fn reading() -> impl Strategy<Value = Reading> {
    let of = proptest::option::of::<BoxedStrategy<usize>>;
    (
        proptest::option::of(select(&[',', ';', '\t', 'x', 'é'][..])),
        of((0_usize..12).boxed()),
        proptest::option::of(select(
            &[Second::City, Second::Headings, Second::Measures][..],
        )),
        of((0_usize..12).boxed()),
        proptest::option::of(select(&['.', ',', ' '][..])),
        proptest::option::of(select(&data::decode::Encoding::ALL[..])),
    )
        .prop_map(
            |(separator, heading_row, second, last_row, decimal, encoding)| Reading {
                table: None,
                encoding,
                separator,
                heading_row,
                second,
                last_row,
                decimal,
                missing: vec!["NA".to_owned(), String::new()],
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_plan_on_any_table_makes_a_data_set_or_says_why_not(
        rows in proptest::collection::vec(proptest::collection::vec(super::awkward::cell(), 1..6), 0..9),
        plan in plan(),
        reading in reading(),
    ) {
        let text: String = rows.iter().map(|row| row.join(",") + "\n").collect();
        let tables = vec![file("any.csv", &text)];
        let choices = Choices { reading, plan: Some(plan) };
        let kept = serde_json::to_string(&choices).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Choices>(&kept).unwrap(), &choices);
        let text_of = choices.to_text(usize::MAX).unwrap();
        prop_assert_eq!(Choices::from_text(&text_of), Some(choices.clone()));
        let bare = Bare::new("any", tables).with(choices);
        if let Ok(laid) = bare.lay_out(&bare.choices.reading) {
            // What is told of it is told, whatever the plan.
            let _ = (laid.as_read(), laid.columns(), laid.questions().len());
            let plan = bare.choices.plan.clone().unwrap_or_default();
            let _ = laid.told(&plan);
            let usual = laid.plan();
            let _ = plan.carried(&usual, &usual);
        }
        match bare.open() {
            Ok(package) => {
                prop_assert!(package.dataset.n_units() > 0);
                let chain = Chain::published(&package);
                let _ = Engine::new(Arc::new(package), chain, &[]);
            }
            Err(problems) => prop_assert!(!problems.is_empty(), "refused without a word: {text:?}"),
        }
    }
}

#[test]
fn a_plan_of_thousands_of_pillars_in_a_circle_does_no_harm() {
    let dimension = |place: usize| Dimension {
        name: format!("{place}"),
        parent: Some((place + 1) % 5_000),
    };
    let plan = Plan {
        dimensions: (0..5_000).map(dimension).collect(),
        columns: laid(&bare(TABLE), &Reading::default()).plan().columns,
        ..Plan::default()
    };
    assert!(plan.dimensions.len() > MAX_DIMENSIONS);
    let choices = Choices {
        reading: Reading::default(),
        plan: Some(plan),
    };
    // A tree that deep is refused by the engine, in a sentence.
    let problems = bare(TABLE).with(choices).open().unwrap_err();
    assert!(
        matches!(problems[0].kind, ProblemKind::Framework(_)),
        "{problems:?}"
    );
}

#[test]
fn goalposts_are_as_entered_and_else_as_observed() {
    let posts = |package: &Package, code: &str| {
        let framework = package.dataset.framework();
        let node = framework.node(framework.find(code).unwrap());
        node.goalposts.map(|posts| (posts.worst, posts.best))
    };
    let entered = |worst: &str, best: &str| {
        decided(&bare(TABLE), Reading::default(), |plan| {
            plan.columns[3].is_less_better = Some(true);
            plan.columns[2].worst = worst.to_owned();
            plan.columns[2].best = best.to_owned();
        })
    };
    let package = entered(" 0 ", "12,5");
    assert_eq!(posts(&package, "schools"), Some((0.0, 12.5)));
    assert_eq!(
        posts(&package, "crime"),
        Some((40.0, 10.0)),
        "less is better"
    );
    assert_eq!(posts(&package, "libraries"), Some((1.0, 4.0)));
    let assumed = ProblemKind::AssumedDirection { indicators: 1 };
    assert!(
        package.warnings.iter().any(|told| told.kind == assumed),
        "of one nobody has said anything"
    );
    assert_eq!(posts(&entered("", "12.5"), "schools"), Some((1.0, 12.5)));
    assert_eq!(posts(&entered("−1", ""), "schools"), Some((-1.0, 5.0)));
    assert_eq!(posts(&entered("", ""), "schools"), None);
    // They are the usual scale then, and go round with the data set.
    let zip = data::write::package(&package);
    let again = own::open(vec![OwnFile {
        name: "a.zip".to_owned(),
        bytes: zip,
    }])
    .unwrap();
    assert_eq!(posts(&again, "schools"), Some((0.0, 12.5)));
    assert_eq!(ranks(again), ranks(package));
    // Where all figures are one there is a scale as well.
    let flat = decided(
        &bare("City,A,B\nx,1,7\ny,2,7\n"),
        Reading::default(),
        |plan| plan.columns[1].best = "3".to_owned(),
    );
    assert_eq!(posts(&flat, "b"), Some((7.0, 8.0)));
}

#[test]
fn goalposts_that_are_none_are_told_with_the_heading() {
    let refused = |worst: &str, best: &str| {
        let bare = bare(TABLE);
        let mut plan = laid(&bare, &Reading::default()).plan();
        plan.columns[2].worst = worst.to_owned();
        plan.columns[2].best = best.to_owned();
        let plan = Some(plan);
        let reading = Reading::default();
        bare.with(Choices { reading, plan }).open().unwrap_err()
    };
    for (worst, best) in [
        ("none", "5"),
        ("1", "inf"),
        ("NaN", ""),
        ("1e999", "1"),
        ("1,2,3", ""),
    ] {
        let problems = refused(worst, best);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(
            matches!(problems[0].kind, ProblemKind::NotANumber { .. }),
            "{worst} {best}"
        );
        assert_eq!(problems[0].column.as_deref(), Some("Schools"));
    }
    for (worst, best) in [("5", "5"), ("9", "2"), ("", "0")] {
        let problems = refused(worst, best);
        assert!(
            matches!(problems[0].kind, ProblemKind::Framework(_)),
            "{worst} {best}"
        );
    }
}

#[test]
fn a_plan_fits_into_an_address_and_hostile_ones_are_none() {
    let columns: String = (0..100)
        .map(|column| format!(",Indicator number {column}"))
        .collect();
    let figures: String = (0..100).map(|figure| format!(",{figure}")).collect();
    let table = bare(&format!("City{columns}\nx{figures}\ny{figures}1\n"));
    let mut plan = laid(&table, &Reading::default()).plan();
    let safety = plan.add_pillar("Safety").unwrap();
    for column in (1..101).filter(|column| column % 3 == 0) {
        plan.place(column, safety);
        plan.columns[column].is_less_better = Some(true);
    }
    let plan = Some(plan);
    let choices = Choices {
        reading: Reading::default(),
        plan,
    };
    let text = choices.to_text(scenario::MAX_PLAN).unwrap();
    assert!(text.len() < 600, "{} letters", text.len());
    let query = format!("data=https://example.org/a.csv&plan={text}");
    let (read, notices) = scenario::from_query(&query);
    assert_eq!(
        (read.plan.as_deref(), notices),
        (Some(text.as_str()), Vec::new())
    );
    assert_eq!(scenario::to_query(&read), query);
    assert_eq!(choices.to_text(text.len() - 1), None);
    let bomb = vec![b' '; 20_000_000];
    let bomb = miniz_oxide::deflate::compress_to_vec(&bomb, 9);
    let packed = |json: &str| {
        let packed = miniz_oxide::deflate::compress_to_vec(json.as_bytes(), 9);
        format!("1{}", base64(&packed))
    };
    assert_eq!(Choices::from_text(&packed("{}")), Some(Choices::default()));
    let many = |what: &str, n: usize| {
        let all = vec!["{}"; n].join(",");
        packed(&format!("{{\"plan\":{{\"{what}\":[{all}]}}}}"))
    };
    assert!(Choices::from_text(&many("columns", 1_000)).is_some());
    for text in [
        String::new(),
        "1".to_owned(),
        text.replacen('1', "2", 1),
        text[..text.len() / 2].to_owned(),
        format!("1{}", base64(&bomb)),
        packed("7"),
        packed("{\"plan\":{\"more\":1}}"),
        many("columns", 1_001),
        many("dimensions", MAX_DIMENSIONS + 1),
    ] {
        let start: String = text.chars().take(20).collect();
        assert_eq!(Choices::from_text(&text), None, "{start}");
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
