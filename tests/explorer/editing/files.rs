//! Files of the reader's own.

use super::*;

const TABLE: &str = "City,Country,Schools,Museums per 1000,Note\n\
    Åre,SE,3,1.5,small\nBergen,NO,,2.5,\n\"Cork, Ireland\",IE,7,-3,\n";

#[test]
fn a_single_table_becomes_a_data_set_and_says_what_it_assumed() {
    let package = own::open(vec![file("my cities.csv", TABLE)]).unwrap();
    let ids: Vec<_> = package
        .dataset
        .units()
        .iter()
        .map(|unit| unit.id.as_str())
        .collect();
    assert_eq!(ids, ["åre", "bergen", "cork-ireland"]);
    assert_eq!(package.dataset.units()[2].name, "Cork, Ireland");
    let framework = package.dataset.framework();
    let names: Vec<_> = framework
        .indicators()
        .iter()
        .map(|&node| framework.node(node).name.as_str())
        .collect();
    assert_eq!(names, ["Schools", "Museums per 1000"]);
    assert_eq!(value(&package, "bergen", "schools"), None);
    assert_eq!(
        value(&package, "cork-ireland", "museums-per-1000"),
        Some(-3.0)
    );
    assert_eq!(package.cities[0].country, "SE");
    assert_eq!(package.dataset.groupings()[0].name, "Note");
    assert_eq!(
        package.warnings[0].kind,
        ProblemKind::AssumedDirection { indicators: 2 }
    );
    assert_eq!(package.warnings[0].file_name(), "my cities.csv");
    assert!(ranks(package).contains(&1));
}

#[test]
fn every_problem_of_a_single_table_is_told_in_its_own_words() {
    let text =
        "City,Schools,Museums per 1000\nOslo,3,1\nBergen,some,2\nOslo,4,many\nShort,1\n,5,5\n";
    let problems = own::open(vec![file("mine.csv", text)]).unwrap_err();
    let told: Vec<_> = problems
        .iter()
        .map(|problem| {
            (
                problem.file_name(),
                problem.row,
                problem.column.as_deref().unwrap_or("-"),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("mine.csv", Some(3), "Schools"),
            ("mine.csv", Some(4), "Museums per 1000"),
            ("mine.csv", Some(4), "City"),
            ("mine.csv", Some(5), "-"),
            ("mine.csv", Some(6), "City"),
        ]
    );
}

#[test]
fn files_that_are_no_data_set_are_refused_with_what_to_do() {
    let one = |name: &str, text: &str| {
        own::open(vec![file(name, text)]).unwrap_err()[0]
            .kind
            .clone()
    };
    assert_eq!(
        one("a.csv", "City,Country\nOslo,NO\n"),
        ProblemKind::NoFigures
    );
    assert_eq!(one("a.xlsb", "PK\u{3}\u{4}"), ProblemKind::Workbook);
    assert_eq!(one("a.ods", "PK\u{3}\u{4}"), ProblemKind::BadArchive);
    assert_eq!(one("a.xls", "\u{9}\u{0}"), ProblemKind::BadWorkbook);
    assert_eq!(one("a.xls", "<html>"), ProblemKind::IsWebPage);
    assert_eq!(one("a.xlsx", "PK\u{3}\u{4}"), ProblemKind::BadArchive);
    assert_eq!(one("a.pdf", "%PDF"), ProblemKind::NotOurs);
    assert_eq!(
        one("a.zip", "PK\u{3}\u{4} and then nothing"),
        ProblemKind::BadArchive
    );
    assert_eq!(one("a.csv", "<!doctype html>"), ProblemKind::IsWebPage);
    let mut files = own_files("european-cities-2019");
    files.retain(|file| file.name != "values.csv");
    let problems = own::open(files).unwrap_err();
    assert_eq!(
        problems,
        [Problem::in_table(TableName::Values, ProblemKind::NotChosen)]
    );
    let texts = Texts::english(Numerals::default()).unwrap();
    for kind in [
        ProblemKind::Workbook,
        ProblemKind::BadWorkbook,
        ProblemKind::NotOurs,
        ProblemKind::Unreadable,
        ProblemKind::NoFigures,
    ] {
        let sentence = problem_sentence(
            &texts,
            &Problem::in_table(TableName::Values, kind).in_file("a.b"),
        );
        assert!(
            sentence.starts_with("a.b: ") && sentence.ends_with('.'),
            "{sentence}"
        );
    }
}

#[test]
fn a_pair_for_coinr_is_judged_in_its_own_words() {
    let meta = "iCode,iName,Level,Parent,Direction,Weight,Type,Unit\n\
        a,Alpha,1,p,1,1,Indicator,%\nb,Beta,1,p,-1,2,Indicator,\np,Pillar,2,index,1,1,Aggregate,\n\
        index,Index,3,NA,1,1,Aggregate,\nsize,Size,NA,NA,NA,NA,Group,\n";
    let data = "uCode,uName,size,a,b\nx,X-ville,large,1,NA\ny,Y-ville,small,2,4\n";
    let package = own::open(vec![file("iMeta.csv", meta), file("iData.csv", data)]).unwrap();
    assert_eq!(value(&package, "x", "b"), None);
    assert_eq!(value(&package, "y", "b"), Some(4.0));
    assert_eq!(
        package.dataset.groupings()[0].labels[0].as_deref(),
        Some("large")
    );

    let bad = data.replace("2,4", "two,4").replace("y,Y", "x,Y");
    let problems = own::open(vec![file("iData.csv", &bad), file("iMeta.csv", meta)]).unwrap_err();
    let place = |problem: &Problem| {
        (
            problem.file_name().to_owned(),
            problem.row,
            problem.column.clone(),
        )
    };
    let places: Vec<_> = problems.iter().map(place).collect();
    assert!(
        places.contains(&("iData.csv".to_owned(), Some(3), Some("uCode".to_owned()))),
        "{places:?}"
    );
}

#[test]
fn an_archive_is_read_whatever_packed_it_and_never_trusted() {
    let files: [(&str, &[u8]); 2] = [("a.csv", b"x,y\n1,2\n"), ("b/c.json", b"{}")];
    let archive = pack(&files);
    let unpacked = unpack(&archive, 100, |_| true).unwrap();
    assert_eq!(unpacked[1], ("b/c.json".to_owned(), b"{}".to_vec()));
    assert_eq!(unpack(&archive, 9, |_| true), Err(ArchiveError::TooLarge));
    assert_eq!(
        unpack(&archive[..archive.len() - 1], 100, |_| true),
        Err(ArchiveError::Damaged)
    );
    let mut wrong = archive.clone();
    wrong[36] ^= 1;
    assert_eq!(
        unpack(&wrong, 100, |_| true),
        Err(ArchiveError::Damaged),
        "a checksum differs"
    );

    // A bomb: a megabyte of zeros in a thousand bytes, with a false size.
    let zeros = vec![0; 1 << 20];
    let squeezed = miniz_oxide::deflate::compress_to_vec(&zeros, 9);
    let mut bomb = pack(&[("a.csv", &squeezed)]);
    let directory = bomb.len() - 22 - 46 - 5;
    bomb[directory + 10] = 8;
    bomb[directory + 16..directory + 20].copy_from_slice(&crc32fast::hash(&zeros).to_le_bytes());
    assert_eq!(
        unpack(&bomb, 1 << 16, |_| true),
        Err(ArchiveError::TooLarge)
    );
    assert_eq!(unpack(&bomb, 1 << 20, |_| true).unwrap()[0].1, zeros);
}

#[test]
fn what_is_damaged_counts_among_what_may_be_unpacked() {
    // Two files of three bytes each, the first with a false checksum.
    let mut archive = pack(&[("a.csv", b"abc"), ("b.csv", b"def")]);
    let directory = archive.len() - 22 - 2 * (46 + 5);
    archive[directory + 16] ^= 1;
    let each = |limit| {
        let files = unpack_each(&archive, limit).unwrap().into_iter();
        files.map(|(_, file)| file).collect::<Vec<_>>()
    };
    assert_eq!(each(6), [Err(ArchiveError::Damaged), Ok(b"def".to_vec())]);
    assert_eq!(
        each(5),
        [Err(ArchiveError::Damaged), Err(ArchiveError::TooLarge)]
    );
}

#[test]
fn no_bytes_make_an_archive_crash() {
    let archive = pack(&[("a.csv", b"x,y\n1,2\n")]);
    for at in 0..archive.len() {
        for value in [0, 1, 0x7f, 0xff] {
            let mut broken = archive.clone();
            broken[at] = value;
            let _ = unpack(&broken, 1_000, |_| true);
        }
        let _ = unpack(&archive[..at], 1_000, |_| true);
    }
}

/// Where each problem stands.
fn places(files: Vec<OwnFile>) -> Vec<(String, Option<usize>, Option<String>)> {
    let problems = own::open(files).unwrap_err().into_iter();
    problems
        .map(|problem| (problem.file_name().to_owned(), problem.row, problem.column))
        .collect()
}

#[test]
fn rows_of_every_kind_of_table_are_numbered_as_a_spreadsheet_numbers_them() {
    let place =
        |file: &str, row, column: &str| (file.to_owned(), Some(row), Some(column.to_owned()));
    let single = "\nCity,Schools\n\nOslo,3\n\"Ber\ngen\",4\n,\nLund,many\n";
    assert_eq!(
        places(vec![file("a.csv", single)]),
        [place("a.csv", 7, "Schools")]
    );
    let meta = "\niCode,Parent,Type,Direction\n\np,NA,Aggregate,1\n\na,p,Indicator,up\n";
    let data = "\n\nuCode,a\n\nx,1\n\ny,many\n";
    assert_eq!(
        places(vec![file("iMeta.csv", meta), file("iData.csv", data)]),
        [place("iMeta.csv", 6, "Direction")]
    );
    let meta = meta.replace("up", "1");
    assert_eq!(
        places(vec![file("iMeta.csv", &meta), file("iData.csv", data)]),
        [place("iData.csv", 7, "a")]
    );
    // A column that is not there is missed where the header is.
    let nameless = data.replace("uCode,a", "uCode,b");
    assert_eq!(
        places(vec![file("iMeta.csv", &meta), file("iData.csv", &nameless)]),
        [place("iData.csv", 3, "a")]
    );
}

#[test]
fn no_kind_of_table_is_read_beyond_the_bounds() {
    let kinds = |files: &[(&str, &str)]| {
        let files = files.iter().map(|(name, text)| file(name, text)).collect();
        let problems = own::open(files).unwrap_err().into_iter();
        problems.map(|problem| problem.kind).collect::<Vec<_>>()
    };
    let headings: String = (0..30_000).map(|n| format!(",c{n}")).collect();
    let wide = |key: &str| format!("{key}{headings}\nragged\n");
    let too_wide = [ProblemKind::TooManyColumns {
        found: 30_001,
        limit: 1_000,
    }];
    let meta = "iCode,Parent,Type\np,NA,Aggregate\na,p,Indicator\n";
    let (data, short) = (wide("uCode"), "uCode,a\nx,1\n");
    assert_eq!(kinds(&[("a.csv", &wide("City"))]), too_wide);
    assert_eq!(
        kinds(&[("iMeta.csv", meta), ("iData.csv", &data)]),
        too_wide
    );
    assert_eq!(
        kinds(&[("iMeta.csv", &wide("iCode")), ("iData.csv", short)]),
        too_wide
    );

    let rows = "x,1\n".repeat(50_001);
    let too_long = [ProblemKind::TooManyUnits {
        found: 50_001,
        limit: 50_000,
    }];
    assert_eq!(
        kinds(&[("a.csv", &format!("City,Schools\n{rows}"))]),
        too_long
    );
    assert_eq!(
        kinds(&[
            ("iMeta.csv", meta),
            ("iData.csv", &format!("uCode,a\n{rows}"))
        ]),
        too_long
    );
    let meta = format!("{meta}{}", "a,p,Indicator\n".repeat(100_000));
    assert_eq!(
        kinds(&[("iMeta.csv", &meta), ("iData.csv", short)]),
        [ProblemKind::TooManyElements {
            found: 100_002,
            limit: 2_000
        }]
    );
}

#[test]
fn a_column_named_many_times_by_a_pair_for_coinr_is_read_once() {
    // Each of a thousand rows asks for the one long column.
    let meta = "a,p,Indicator\n".repeat(1_000);
    let meta = format!("iCode,Parent,Type\np,NA,Aggregate\n{meta}");
    let data = format!(
        "uCode,a\n{}",
        "x,1.0000000000000000000000000000000000\n".repeat(40_000)
    );
    let problems = own::open(vec![file("iMeta.csv", &meta), file("iData.csv", &data)]);
    let is_repeated = |problem: &Problem| matches!(problem.kind, ProblemKind::Repeated { .. });
    let problems = problems.unwrap_err();
    assert_eq!(problems.len(), 1_001);
    assert!(problems[1..].iter().all(is_repeated));
}

#[test]
fn a_table_wrong_throughout_tells_each_problem_once_and_not_all() {
    let rows: String = (0..3_000).map(|n| format!("same,{n}\n")).collect();
    let problems = own::open(vec![file("a.csv", &format!("City,Schools\n{rows}"))]).unwrap_err();
    assert_eq!(
        problems[0].kind,
        ProblemKind::TooManyProblems {
            listed: 1_000,
            more: 1_999
        }
    );
    let rows: Vec<_> = problems[1..].iter().map(|problem| problem.row).collect();
    assert_eq!(rows, (3..=1_002).map(Some).collect::<Vec<_>>());
    assert!(
        problems
            .iter()
            .all(|problem| problem.file_name() == "a.csv")
    );
}

#[test]
fn several_archives_are_together_no_larger_than_one_may_be() {
    let half = "x".repeat(40 << 20);
    // Forty megabytes in forty kilobytes, twice.
    let squeezed = |name: &str| {
        let packed = miniz_oxide::deflate::compress_to_vec(half.as_bytes(), 1);
        let mut zip = pack(&[(name, &packed)]);
        let directory = zip.len() - 22 - 46 - name.len();
        zip[directory + 10] = 8;
        let sum = crc32fast::hash(half.as_bytes()).to_le_bytes();
        zip[directory + 16..directory + 20].copy_from_slice(&sum);
        OwnFile {
            name: format!("{name}.zip"),
            bytes: zip,
        }
    };
    let problems = own::open(vec![squeezed("a.csv"), squeezed("b.csv")]).unwrap_err();
    assert!(matches!(
        problems[0].kind,
        ProblemKind::TooLargeUnpacked { .. }
    ));
}
