//! Data sets and results as files.

use super::*;

#[test]
fn every_package_comes_back_as_it_was_written() {
    for name in SHIPPED {
        let published = shipped(name);
        let zip = write::package(&published);
        let opened = own::open(vec![OwnFile {
            name: "a.zip".to_owned(),
            bytes: zip,
        }])
        .unwrap();
        assert_eq!(told(&opened), told(&published), "{name}");
        assert_eq!(opened.sha256, published.sha256, "{name}: the very tables");
        assert_eq!(opened.warnings, []);
        assert_eq!(
            opened.descriptor.index.notes,
            published.descriptor.index.notes
        );
        let contributors = |package: &Package| package.descriptor.original["contributors"].clone();
        assert_eq!(
            contributors(&opened),
            contributors(&published),
            "what we do not use stays"
        );

        let tables = write::tables(&published);
        let descriptor = write::descriptor(&published, &tables);
        let rewritten = read(read_descriptor(descriptor.as_bytes()).unwrap(), &tables).unwrap();
        assert_eq!(told(&rewritten), told(&published), "{name}");
        assert_eq!(
            rewritten.warnings,
            [],
            "{name}: sizes and checksums are those of the new tables"
        );
    }
}

#[test]
fn a_simulated_package_says_so_wherever_it_goes() {
    let published = shipped("european-cities-2019");
    let changes = edits(
        &[figure("oslo", "museums", Some(500.0))],
        &[("new", "New", Some("oslo"))],
    );
    let simulated = edit::apply(&published, &changes).unwrap();
    let zip = OwnFile {
        name: "a.zip".to_owned(),
        bytes: write::package(&simulated),
    };
    let opened = own::open(vec![zip]).unwrap();
    assert_eq!(told(&opened), told(&simulated));
    assert_ne!(opened.sha256, published.sha256);
    assert!(opened.descriptor.title.ends_with("(simulated)"));
    assert!(
        opened.descriptor.index.notes[0]
            .starts_with("Simulated: 1 figures changed and 1 cities added")
    );
    let stated: Edits =
        serde_json::from_value(opened.descriptor.original["simulation"]["edits"].clone()).unwrap();
    assert_eq!(stated, changes);
}

#[test]
fn coinr_tables_come_back_with_the_same_figures() {
    for name in SHIPPED {
        let published = shipped(name);
        let pair = unpack(&write::coinr(&published), 1 << 24, |_| true).unwrap();
        let files = pair
            .into_iter()
            .map(|(name, bytes)| OwnFile { name, bytes })
            .rev();
        let opened = own::open(files.collect()).unwrap();
        let columns = |package: &Package| {
            let framework = package.dataset.framework();
            let columns = framework.indicators().iter().map(|&node| {
                let node_of = framework.node(node);
                format!(
                    "{} {:?} {:?}",
                    node_of.name,
                    node_of.direction,
                    package.dataset.column(node)
                )
            });
            columns.collect::<Vec<_>>()
        };
        assert_eq!(columns(&opened), columns(&published), "{name}");
        assert_eq!(opened.dataset.units(), published.dataset.units());
        let pillars = |package: &Package| package.dataset.framework().pillars().len();
        assert_eq!(pillars(&opened), pillars(&published));
    }
}

#[test]
fn results_say_where_they_come_from_and_hide_no_formula() {
    let published = shipped("european-cities-2019");
    let changes = edits(
        &[],
        &[
            ("trap", "=HYPERLINK(\"x\")", Some("oslo")),
            ("dash", "-Dash", Some("paris")),
        ],
    );
    let package = Arc::new(edit::apply(&published, &changes).unwrap());
    let chain = Chain::published(&package);
    let engine = Engine::new(Arc::clone(&package), chain, &[]).unwrap();
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    let scored = engine.score(&weights, &[]).unwrap();
    let names = Names::new(&package, None, str::to_owned);
    let origin = Origin {
        since: None,
        address: "https://example.org/?add=trap".to_owned(),
    };
    let table = results::table(&scored, &names, &origin);
    let mut reader = csv::Reader::from_reader(table.as_slice());
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|heading| heading == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), package.dataset.n_units());
    assert_eq!(&rows[0][column("rank")], "1");
    for row in &rows {
        assert!(!row.iter().any(|cell| cell.starts_with('=')), "{row:?}");
        assert_eq!(&row[column("sha256")], published.sha256);
        assert_eq!(&row[column("address")], origin.address);
        assert_ne!(&row[column("simulated")], "no");
    }
    let cities: Vec<&str> = rows.iter().map(|row| &row[column("city")]).collect();
    assert!(cities.contains(&"'=HYPERLINK(\"x\")") && cities.contains(&"'-Dash"));
    let first = engine.framework().node(engine.pillars()[0]).code.clone();
    let unit = scored.order()[0] as usize;
    let score: f64 = rows[0][column(&first)].parse().unwrap();
    assert_eq!(
        Some(score),
        scored.element_score(engine.pillars()[0], unit),
        "to the last bit"
    );
}

#[test]
fn a_readme_says_how_to_publish_and_what_to_share_in_every_language() {
    let published = shipped("european-cities-2019");
    let changes = edits(&[figure("oslo", "museums", Some(500.0))], &[]);
    let simulated = edit::apply(&published, &changes).unwrap();
    let address = format!("https://example.net/?data={}", i18n::EXAMPLE);
    for &language in Language::ALL {
        let source = crate::texts::source(language);
        let texts = Texts::new(language, &source, Numerals::default()).unwrap();
        let readme = |package: &Package| {
            let files = write::files(package);
            let readme = i18n::package_readme(&texts, package, &files, "Titel", &address);
            (files, readme)
        };
        let (files, text) = readme(&simulated);
        for part in [
            "Titel",
            &address,
            &checksum(&files),
            "Access-Control-Allow-Origin: *",
        ] {
            assert!(text.contains(part), "{language:?} lacks {part}: {text}");
        }
        assert!(!text.contains(['\u{2068}', '\u{2069}', '{']), "{text}");
        assert_ne!(text, readme(&published).1, "{language:?}");
        let zip = write::published(&simulated, &files, Some(&text));
        let inside = unpack(&zip, 1 << 24, |path| path == "README.md").unwrap();
        assert_eq!(inside, [("README.md".to_owned(), text.into_bytes())]);
        let opened = own::open(vec![OwnFile {
            name: "a.zip".to_owned(),
            bytes: zip,
        }]);
        assert_eq!(told(&opened.unwrap()), told(&simulated));
    }
}
