//! Files that were once read as if they said something else: what one column writes
//! is no matter of the others, and what a descriptor names is what is meant.

use data::problem::Understood;

use super::{file, *};

fn opened(name: &str, text: &str) -> Package {
    own::open(vec![file(name, text)]).unwrap_or_else(|problems| panic!("{name}: {problems:?}"))
}

/// The figures of a column, in the order of the cities.
fn column(package: &Package, code: &str) -> Vec<f64> {
    let dataset = &package.dataset;
    dataset
        .column(dataset.framework().find(code).unwrap())
        .to_vec()
}

fn understood(package: &Package) -> Vec<Understood> {
    let kinds = package.warnings.iter().map(|problem| &problem.kind);
    kinds
        .filter_map(|kind| match kind {
            ProblemKind::Understood(what) => Some(what.clone()),
            _ => None,
        })
        .collect()
}

#[test]
fn what_is_no_figure_says_nothing_of_the_marks_of_figures() {
    let rows = [
        ("Oslo", "\"697,549\"", "1.234"),
        ("Rome", "815", "12.625"),
        ("Bonn", "\"331,885\"", "5.125"),
        ("Kiel", "\"246,794\"", "2.875"),
    ];
    // Places on a map, days, and numbers among words.
    let asides = [
        [
            "\"59.91,10.75\"",
            "\"41.90,12.50\"",
            "\"50.73,7.10\"",
            "\"54.32,10.14\"",
        ],
        ["12.05.2019", "13.06.2019", "14.07.2019", "15.08.2019"],
        ["\"about 1,5\"", "none of them", "\"7,25\"", "not yet asked"],
    ];
    for aside in asides {
        let mut text = "city,aside,income,rate\n".to_owned();
        for ((city, income, rate), aside) in rows.into_iter().zip(aside) {
            text.push_str(&format!("{city},{aside},{income},{rate}\n"));
        }
        let package = opened("geo.csv", &text);
        assert_eq!(
            column(&package, "income"),
            [697_549.0, 815.0, 331_885.0, 246_794.0],
            "{aside:?}"
        );
        assert_eq!(
            column(&package, "rate"),
            [1.234, 12.625, 5.125, 2.875],
            "{aside:?}"
        );
    }
}

#[test]
fn a_number_of_a_workbook_is_that_number_whatever_words_stand_beside_it() {
    let book = super::workbooks::workbook(&[(
        "Data",
        "city,place,rate\nOslo,\"59,91\",1.125\nRome,\"41,90\",2.375\nBonn,\"50,73\",15.625\n\
         Kiel,\"54,32\",12\nLund,\"55,70\",5\n",
    )]);
    let name = "year.xlsx".to_owned();
    let package = own::open(vec![OwnFile { name, bytes: book }]).unwrap();
    assert_eq!(column(&package, "rate"), [1.125, 2.375, 15.625, 12.0, 5.0]);
    assert_eq!(column(&package, "place"), [59.91, 41.9, 50.73, 54.32, 55.7]);
}

#[test]
fn signs_of_one_column_are_brought_to_one() {
    let package = opened("mix.csv", "city,a\nOslo,12%\nRome,9‰\nBonn,5%\nKiel,0.5\n");
    assert_eq!(column(&package, "a"), [12.0, 0.9, 5.0, 0.5]);
    let told = understood(&package);
    let other = Understood::OtherSign {
        cell: "9‰".to_owned(),
        number: 0.9,
    };
    let none = Understood::NoSign {
        cell: "0.5".to_owned(),
        number: 0.5,
    };
    assert!(told.contains(&other) && told.contains(&none), "{told:?}");
    // What is alike throughout is told of as such.
    let package = opened("alike.csv", "city,a\nOslo,12‰\nRome,9‰\nBonn,5‰\n");
    assert_eq!(column(&package, "a"), [12.0, 9.0, 5.0]);
    let percent = Understood::Percent {
        cell: "12‰".to_owned(),
    };
    assert_eq!(understood(&package), [percent]);
}

#[test]
fn whatever_stands_between_thousands_is_told_of() {
    for (cell, text) in [
        (
            "1.250",
            "city;a;b\nOslo;1.250;0,5\nRome;2.100;0,7\nBonn;850;0,3\n",
        ),
        (
            "1'250",
            "city;a;b\nOslo;1'250;1\nRome;2'100;2\nBonn;850;3\n",
        ),
        (
            "1 250",
            "city;a;b\nOslo;1 250;1\nRome;2 100;2\nBonn;850;3\n",
        ),
    ] {
        let package = opened("thousands.csv", text);
        assert_eq!(column(&package, "a"), [1250.0, 2100.0, 850.0]);
        let told = Understood::Thousands {
            cell: cell.to_owned(),
            number: 1250.0,
        };
        assert!(understood(&package).contains(&told), "{cell}");
    }
}

const CITIES: &str = "id,name\na,A\nb,B\nc,C\n";
const FRAMEWORK: &str = "code,parent,name,weight,direction\nindex,,Index,1,1\nx,index,X,1,1\n";
const RISING: &str = "id,x\na,1\nb,2\nc,3\n";
const FALLING: &str = "id,x\na,3\nb,2\nc,1\n";

fn described(values: &str) -> String {
    format!(
        r#"{{"name": "p", "resources": [
            {{"name": "cities", "path": "cities.csv"}},
            {{"name": "framework", "path": "framework.csv"}},
            {{"name": "values", "path": "{values}"}}]}}"#
    )
}

#[test]
fn the_table_that_a_descriptor_names_is_read_and_none_that_is_called_like_it() {
    let common = |values: &str| {
        vec![
            file("p/datapackage.json", &described(values)),
            file("p/cities.csv", CITIES),
            file("p/framework.csv", FRAMEWORK),
        ]
    };
    let rising = |values: &str, tables: &[(&str, &str)]| {
        let mut files = common(values);
        files.extend(tables.iter().map(|(name, text)| file(name, text)));
        own::open(files).map(|package| column(&package, "x") == [1.0, 2.0, 3.0])
    };
    let (new, old) = (
        ("p/2020/values.csv", RISING),
        ("p/2019/values.csv", FALLING),
    );
    for tables in [[new, old], [old, new]] {
        assert!(rising("2020/values.csv", &tables).unwrap());
        assert!(rising("./2020/values.csv", &tables).unwrap());
        assert!(!rising("2019/values.csv", &tables).unwrap());
        // Of two that lie elsewhere none is taken for it.
        assert!(rising("2021/values.csv", &tables).is_err());
    }
    let (named, usual) = (("p/figures.csv", RISING), ("p/values.csv", FALLING));
    for tables in [[named, usual], [usual, named]] {
        assert!(rising("figures.csv", &tables).unwrap());
    }
    // Chosen one by one, files come without their folders.
    assert!(rising("2020/values.csv", &[("values.csv", RISING)]).unwrap());
    // One that is named by its address lies beside the descriptor under its usual name.
    let web = "https://example.org/download?id=3";
    assert!(rising(web, &[("p/values.csv", RISING)]).unwrap());
}

#[test]
fn rows_without_a_year_are_no_year_of_their_own() {
    let values = "id,year,x\na,2019,1\nb,2019,2\nc,2019,3\na,2020,3\nb,2020,2\nc,2020,1\na,,9\n";
    let files = vec![
        file("datapackage.json", &described("values.csv")),
        file("cities.csv", CITIES),
        file("framework.csv", FRAMEWORK),
        file("values.csv", values),
    ];
    let package = own::open(files).unwrap();
    assert_eq!(column(&package, "x"), [3.0, 2.0, 1.0]);
    let years = package
        .warnings
        .iter()
        .find_map(|problem| match &problem.kind {
            ProblemKind::ShowsYear { year, years } => Some((year.as_str(), *years)),
            _ => None,
        });
    assert_eq!(years, Some(("2020", 2)));
    let empty = package
        .warnings
        .iter()
        .find(|problem| problem.kind == ProblemKind::EmptyCell);
    let empty = empty.unwrap();
    assert_eq!(empty.column.as_deref(), Some("year"));
}

#[test]
fn a_name_that_stands_twice_is_quoted_as_it_stands() {
    let problems = own::open(vec![file("t.csv", "Stadt;a\nBerlin;1\nBonn;2\nBerlin;3\n")]);
    let problems = problems.unwrap_err();
    let found = "Berlin".to_owned();
    let expected = ProblemKind::Repeated {
        found,
        first_row: 2,
    };
    assert_eq!(problems[0].kind, expected);
}

#[test]
fn a_table_of_one_column_has_rows_and_no_figures() {
    for text in ["name\nA\nB\n", "city\nLondon\nParis\nRome\n"] {
        let problems = own::open(vec![file("one.csv", text)]).unwrap_err();
        let kinds: Vec<&ProblemKind> = problems.iter().map(|problem| &problem.kind).collect();
        assert_eq!(kinds, [&ProblemKind::NoFigures], "{text:?}");
    }
}
