//! Tables as people have them: with signs beside figures, words for gaps, titles
//! above and notes below. Understood where there is one reading, and each time
//! with a word on what was understood.

use data::problem::Understood;
use proptest::prelude::*;
use proptest::sample::select;

use super::{file, *};

/// Cities with their scores to two decimals, unranked ones last without.
fn scored(package: Package) -> Vec<(String, Option<f64>)> {
    let names: Vec<String> = package
        .dataset
        .units()
        .iter()
        .map(|unit| unit.name.clone())
        .collect();
    let chain = Chain::published(&package);
    let engine = Engine::new(Arc::new(package), chain, &[]).unwrap();
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    let baseline = engine.ranks(&weights).unwrap();
    let scored = engine.score(&weights, &baseline).unwrap();
    let score = |unit: usize| {
        scored
            .score(unit)
            .map(|score| (score * 100.0).round() / 100.0)
    };
    let mut found: Vec<_> = names
        .into_iter()
        .enumerate()
        .map(|(unit, name)| (name, score(unit)))
        .collect();
    found.sort_by(|(_, one), (_, other)| other.partial_cmp(one).unwrap());
    found
}

fn opened(name: &str, text: &str) -> Package {
    own::open(vec![file(name, text)]).unwrap_or_else(|problems| panic!("{name}: {problems:?}"))
}

/// What was understood besides that more counts as better.
fn understood(package: &Package) -> Vec<(Option<usize>, Option<&str>, &Understood)> {
    package
        .warnings
        .iter()
        .filter_map(|problem| match &problem.kind {
            ProblemKind::Understood(what) => Some((problem.row, problem.column.as_deref(), what)),
            _ => None,
        })
        .collect()
}

fn expect(name: &str, text: &str, cities: &[(&str, f64)], told: &[Understood]) {
    let package = opened(name, text);
    let said: Vec<_> = understood(&package)
        .into_iter()
        .map(|(_, _, what)| what.clone())
        .collect();
    assert_eq!(said, told, "{name}");
    let found = scored(package);
    let expected: Vec<_> = cities
        .iter()
        .map(|&(city, score)| (city.to_owned(), Some(score)))
        .collect();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn figures_are_read_with_the_signs_that_people_write_beside_them() {
    expect(
        "percent.csv",
        "city,Adults learning,Libraries per 10000,Completion rate\nAldea,12.5%,3,91%\n\
         Borgo,40.0%,1,88%\nCastro,22.0%,2,95%\nDorf,9.5%,4,90%\n",
        &[
            ("Castro", 58.11),
            ("Dorf", 42.86),
            ("Aldea", 39.79),
            ("Borgo", 33.33),
        ],
        &[Understood::Percent {
            cell: "12.5%".to_owned(),
        }],
    );
    expect(
        "thousands.csv",
        "city,Budget per head,Libraries\nAldea,\"1,250\",3\nBorgo,\"9,800\",1\n\
         Castro,\"4,400\",2\nDorf,\"2,100\",4\n",
        &[
            ("Dorf", 54.97),
            ("Borgo", 50.0),
            ("Castro", 35.09),
            ("Aldea", 33.33),
        ],
        &[Understood::Thousands {
            cell: "1,250".to_owned(),
            number: 1250.0,
        }],
    );
    expect(
        "comma.csv",
        "city,Score A,Libraries\nAldea,\"12,5\",3\nBorgo,\"40,1\",1\nCastro,\"22,7\",2\n",
        &[("Aldea", 50.0), ("Borgo", 50.0), ("Castro", 43.48)],
        &[Understood::DecimalComma {
            cell: "12,5".to_owned(),
            number: 12.5,
        }],
    );
    expect(
        "spaces.csv",
        "city,Inhabitants served,Libraries\nAldea,1 250,3\nBorgo,9 800,1\nCastro,4\u{a0}400,2\n",
        &[("Aldea", 50.0), ("Borgo", 50.0), ("Castro", 43.42)],
        &[Understood::Thousands {
            cell: "1 250".to_owned(),
            number: 1250.0,
        }],
    );
    expect(
        "gaps.csv",
        "city,Adults learning,Libraries\nAldea,NA,3\nBorgo,NA,1\nCastro,NA,2\nDorf,17.5,4\nEstrada,31.5,2\n",
        &[
            ("Aldea", 66.67),
            ("Estrada", 66.67),
            ("Dorf", 50.0),
            ("Castro", 33.33),
            ("Borgo", 0.0),
        ],
        &[Understood::Missing {
            words: "NA".to_owned(),
            cells: 3,
        }],
    );
}

#[test]
fn cells_are_separated_by_whatever_separates_them() {
    expect(
        "semicolons.csv",
        "city;Income per head, EUR;Libraries\nAldea;1250,5;3\nBorgo;980,25;1\nCastro;1100,75;2\n",
        &[("Aldea", 100.0), ("Castro", 47.29), ("Borgo", 0.0)],
        &[
            Understood::Separator(';'),
            Understood::DecimalComma {
                cell: "1250,5".to_owned(),
                number: 1250.5,
            },
        ],
    );
    expect(
        "tabs.tsv",
        "city\tSchools\nOslo\t3\nBergen\t5\n",
        &[("Bergen", 100.0), ("Oslo", 0.0)],
        &[Understood::Separator('\t')],
    );
    expect(
        "sep.csv",
        "sep=;\ncity;Schools\nOslo;3\nBergen;5\n",
        &[("Bergen", 100.0), ("Oslo", 0.0)],
        &[Understood::Separator(';'), Understood::HeadingRow],
    );
}

#[test]
fn the_column_that_names_the_cities_is_found_wherever_it_stands() {
    let names = |text: &str| -> Vec<String> {
        let package = opened("a.csv", text);
        assert_eq!(package.dataset.framework().indicators().len(), 2, "{text}");
        package
            .dataset
            .units()
            .iter()
            .map(|unit| unit.name.clone())
            .collect()
    };
    for text in [
        ",city,Adults learning,Libraries\n0,Aldea,12.5,3\n1,Borgo,40,1\n2,Castro,22,2\n",
        "Rank,City,Country,Adults learning,Libraries\n1,Aldea,IT,40,1\n2,Borgo,ES,22,2\n3,Castro,ES,12.5,3\n",
        "INE code,Municipality,Adults learning,Libraries\n28079,Aldea,12.5,3\n08019,Borgo,40,1\n41091,Castro,22,2\n",
        "Country,City,Adults learning,Libraries\nES,Aldea,12.5,3\nIT,Borgo,40,1\nDE,Castro,22,2\n",
        "Land,Stadt,Adults learning,Libraries\nES,Aldea,12.5,3\nIT,Borgo,40,1\nDE,Castro,22,2\n",
        "№,Назва,Adults learning,Libraries\n1,Aldea,12.5,3\n2,Borgo,40,1\n3,Castro,22,2\n",
        "city,ID#,Adults learning,Libraries\nAldea,101,62.5,3\nBorgo,102,40,1\nCastro,103,22,2\n",
    ] {
        assert_eq!(names(text), ["Aldea", "Borgo", "Castro"], "{text}");
    }
    let package = opened("a.csv", "Rank,City,Schools\n2,Oslo,3\n1,Bergen,5\n");
    assert_eq!(
        understood(&package),
        [
            (None, Some("City"), &Understood::Names),
            (
                None,
                None,
                &Understood::Labels {
                    columns: "Rank".to_owned()
                }
            ),
        ]
    );
}

#[test]
fn a_year_beside_each_city_dates_its_figures_and_scores_nothing() {
    let text = "city,Year,Adults learning,Libraries\nAldea,2018,62.5,3\nBorgo,2019,40,1\n\
        Castro,2019,22,2\nDorf,2017,55,4\n";
    expect(
        "years.csv",
        text,
        &[
            ("Dorf", 90.74),
            ("Aldea", 83.33),
            ("Borgo", 22.22),
            ("Castro", 16.67),
        ],
        &[Understood::Year],
    );
    // Where each city has a row for each year, the latest is shown.
    let package = opened(
        "panel.csv",
        "city,Year,Schools\nOslo,2019,1\nBergen,2019,2\nOslo,2020,4\nBergen,2020,3\n",
    );
    assert_eq!(value(&package, "oslo", "schools"), Some(4.0));
    assert!(package.warnings.iter().any(|problem| problem.kind
        == ProblemKind::ShowsYear {
            year: "2020".to_owned(),
            years: 2
        }));
}

#[test]
fn titles_notes_units_and_groups_around_the_table_are_no_cities() {
    let cities = &[("Borgo", 50.0), ("Aldea", 50.0), ("Castro", 42.27)];
    let package = opened(
        "preamble.csv",
        "\"Data Source\",\"City indicators\"\n\n\"Last Updated Date\",\"2024-03-28\"\n\n\
         \"city\",\"Adults learning\",\"Libraries\"\n\"Aldea\",\"12.5\",\"3\"\n\"Borgo\",\"40\",\"1\"\n\
         \"Castro\",\"22\",\"2\"\n\nSource: the city office\n",
    );
    assert_eq!(
        understood(&package),
        [
            (Some(5), None, &Understood::HeadingRow),
            (Some(10), None, &Understood::Notes { rows: 1 }),
        ]
    );
    let mut found = scored(package);
    found.sort_by(|one, other| one.0.cmp(&other.0));
    let mut expected: Vec<_> = cities
        .iter()
        .map(|&(city, score)| (city.to_owned(), Some(score)))
        .collect();
    expected.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(found, expected);

    let grouped = opened(
        "groups.csv",
        "city,Learning,,Work,\n,Adults,Libraries,Jobs,Pay\nAldea,12.5,3,60,1200\nBorgo,40,1,55,1500\n",
    );
    assert_eq!(understood(&grouped), [(Some(2), None, &Understood::Groups)]);
    let framework = grouped.dataset.framework();
    let names = |nodes: &[composite_index::NodeId]| -> Vec<String> {
        nodes
            .iter()
            .map(|&node| framework.node(node).name.clone())
            .collect()
    };
    assert_eq!(names(framework.pillars()), ["Learning", "Work"]);
    assert_eq!(
        names(framework.indicators()),
        ["Adults", "Libraries", "Jobs", "Pay"]
    );

    let units = opened(
        "units.csv",
        "city,Adults,Pay\n,%,EUR\nAldea,12.5,1200\nBorgo,40,1500\n",
    );
    assert_eq!(understood(&units), [(Some(2), None, &Understood::Units)]);
    assert_eq!(units.dataset.n_units(), 2);
}

#[test]
fn text_of_other_encodings_is_read_and_told() {
    let text = "city,Schools\nMálaga,3\nBergen,5\n";
    let latin: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let wide: Vec<u8> = format!("\u{feff}{text}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (bytes, name) in [(latin, "Windows-1252"), (wide, "UTF-16")] {
        let package = own::open(vec![OwnFile {
            name: "a.csv".to_owned(),
            bytes,
        }])
        .unwrap();
        assert_eq!(package.dataset.units()[0].name, "Málaga");
        let told = understood(&package);
        assert!(
            matches!(told[..], [(None, None, Understood::Encoding(encoding))] if encoding.name() == name),
            "{told:?}"
        );
    }
}

#[test]
fn words_and_marks_that_a_package_declares_mean_what_it_says() {
    let package = |resource: &str, values: &str| {
        let descriptor = format!(
            r#"{{"name":"a","resources":[{{"name":"cities","path":"cities.csv"}},
            {{"name":"framework","path":"framework.csv"}},{{"name":"values","path":"values.csv",{resource}}}]}}"#
        );
        own::open(vec![
            file("datapackage.json", &descriptor),
            file("cities.csv", "id,name\na,Aldea\nb,Borgo\n"),
            file(
                "framework.csv",
                "code,parent,name\nidx,,Index\np,idx,Supply\nx,p,X\ny,p,Y\n",
            ),
            file("values.csv", values),
        ])
    };
    let missing = r#""schema":{"missingValues":["","n/a",{"value":"-","label":"secret"}]}"#;
    let read = package(missing, "id,x,y\na,10,5\nb,n/a,-\n").unwrap();
    assert_eq!(
        (value(&read, "b", "x"), value(&read, "b", "y")),
        (None, None)
    );
    // What is not declared is a slip.
    assert!(package(missing, "id,x,y\na,10,5\nb,NA,7\n").is_err());
    let german = r#""dialect":{"delimiter":";"},"schema":{"fields":[
        {"name":"x","type":"number","decimalChar":",","groupChar":"."}]}"#;
    let read = package(german, "id;x;y\na;1.010,5;5.5\nb;20,25;7\n").unwrap();
    assert_eq!(value(&read, "a", "x"), Some(1010.5));
    assert_eq!(value(&read, "a", "y"), Some(5.5));
    assert_eq!(understood(&read), []);
    // Without a word on it, what separates the cells is plain to see, and told.
    let read = package(r#""bytes":1"#, "id;x;y\na;10.5;5\nb;20;7\n").unwrap();
    assert_eq!(
        understood(&read),
        [(None, None, &Understood::Separator(';'))]
    );
    // A schema elsewhere is no part of this file.
    assert!(package(r#""schema":"schema.json""#, "id,x,y\na,1,5\nb,2,7\n").is_ok());
}

#[test]
fn whoever_has_only_words_is_told_what_is_missing() {
    let one = |text: &str| own::open(vec![file("a.csv", text)]).unwrap_err()[0].clone();
    assert_eq!(one("City,Country\nOslo,NO\n").kind, ProblemKind::NoFigures);
    let slip = one("city,Schools\nOslo,3\nBergen,5\nCork,many\n");
    assert_eq!(
        (slip.row, slip.column.as_deref()),
        (Some(4), Some("Schools"))
    );
}

/// Cells of all kinds that tables have, and of some that none should have.
pub(super) fn cell() -> impl Strategy<Value = String> {
    let of_words = select(
        &[
            "",
            "city",
            "Year",
            "id",
            "name",
            "Rank",
            "#",
            "code",
            "NA",
            "-",
            "..",
            "=1+1",
            "%",
            "Oslo",
            "Åre",
            "مدينة",
            "__proto__",
            "\u{feff}",
            "\u{0}",
            "sep=;",
            "'=2",
            "\"",
            "a;b",
            "1,5",
            "1.250",
            "1 250",
            "12%",
            "−3",
            "1e308",
            "1e999",
            "inf",
            "2019",
            "0",
            "5",
        ][..],
    );
    let number = (-1.0e6..1.0e6).prop_map(|number: f64| number.to_string());
    prop_oneof![3 => of_words.prop_map(str::to_owned), 3 => number, 1 => ".{0,12}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_table_does_harm_and_whatever_opens_can_be_scored(
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 1..6), 0..9),
        separator in select(&[",", ";", "\t", "|"][..]),
        end in select(&["\n", "\r\n", "\r", "\n\n"][..]),
    ) {
        let text: String = rows.iter().map(|row| row.join(separator) + end).collect();
        let opened = own::open(vec![file("any.csv", &text)]);
        match opened {
            Ok(package) => {
                prop_assert!(package.dataset.n_units() > 0);
                prop_assert!(!package.dataset.framework().indicators().is_empty());
                let chain = Chain::published(&package);
                let _ = Engine::new(Arc::new(package), chain, &[]);
            }
            Err(problems) => prop_assert!(!problems.is_empty(), "refused without a word: {text:?}"),
        }
    }

    #[test]
    fn no_bytes_do_harm(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for name in ["any.csv", "any.xlsx", "any.zip", "datapackage.json"] {
            let opened = own::open(vec![OwnFile { name: name.to_owned(), bytes: bytes.clone() }]);
            if let Err(problems) = opened {
                prop_assert!(!problems.is_empty(), "{name}");
            }
        }
    }

    #[test]
    fn a_table_says_the_same_however_it_is_written(
        figures in proptest::collection::vec((0_u32..3_000_000, 0_u32..100), 3..8),
        separator in select(&[",", ";", "\t"][..]),
        is_comma in any::<bool>(),
        is_grouped in any::<bool>(),
    ) {
        let (mark, group) = if is_comma { (',', ".") } else { ('.', ",") };
        let written = |whole: u32| {
            let digits = whole.to_string();
            if !is_grouped {
                return digits;
            }
            let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev()
                .map(|group| std::str::from_utf8(group).unwrap()).collect();
            groups.join(group)
        };
        let mut text = format!("city{separator}Figure\n");
        for (row, (whole, decimals)) in figures.iter().enumerate() {
            // A mark with other than three digits after it can only be one.
            text += &format!("City {row}{separator}\"{}{mark}{decimals:02}\"\n", written(*whole));
        }
        let package = opened("a.csv", &text);
        for (row, (whole, decimals)) in figures.iter().enumerate() {
            let expected = format!("{whole}.{decimals:02}").parse::<f64>().unwrap();
            prop_assert_eq!(value(&package, &format!("city-{row}"), "figure"), Some(expected));
        }
    }
}

#[test]
fn a_city_whose_only_figure_counts_for_nothing_is_named_as_such() {
    let package = opened(
        "strategy.csv",
        "city,Adults learning,Has a strategy\nAldea,12.5,1\nBorgo,40,1\nCastro,22,1\nDorf,,1\n",
    );
    let chain = Chain::published(&package);
    let engine = Engine::new(Arc::new(package), chain, &[]).unwrap();
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    let baseline = engine.ranks(&weights).unwrap();
    let scored = engine.score(&weights, &baseline).unwrap();
    assert_eq!(scored.order().len(), 3);
    assert_eq!(scored.without_weight(), [3]);
}

#[test]
fn a_figure_is_said_as_it_was_read() {
    let texts = Texts::english(Numerals::default()).unwrap();
    let told = |text: &str| {
        let package = opened("a.csv", text);
        let told = package.warnings.iter();
        let told: Vec<String> = told
            .map(|problem| problem_sentence(&texts, problem))
            .collect();
        told.join(" ")
    };
    let comma = told("City;Pay\nAldea;1250,5\nBorgo;980,25\n");
    assert!(comma.contains("“1250,5” is read as 1250.5"), "{comma}");
    let groups = told("City,Pay\nAldea,\"12,250.125\"\nBorgo,\"9,800.5\"\n");
    assert!(
        groups.contains("“12,250.125” is read as 12250.125"),
        "{groups}"
    );
}
