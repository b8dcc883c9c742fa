//! The packages of English districts, Brazilian municipalities and Kenyan
//! counties are what their publishers published: an index of the publisher's own
//! is recomputed, rates follow from counts, figures lie within their limits, and
//! goalposts are where the caveats say.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;

use composite_index::{Direction, Status, aggregate};
use data::package::read_descriptor;
use data::{Catalogue, Files, Package, read};
use i18n::{Numerals, Texts, problem_sentence};
use model::engine::{Chain, Engine};
use model::names::Names;
use model::principles::{PRINCIPLES, places};

use crate::common::{root, shipped, shipped_file};

const ENGLAND: &str = "english-districts";
const BRAZIL: &str = "brazilian-municipalities";
const KENYA: &str = "kenyan-counties-2019";

/// Rows of a CSV table, each cell by its heading.
fn rows(bytes: &[u8]) -> Vec<HashMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    reader.deserialize().map(|row| row.unwrap()).collect()
}

fn number(row: &HashMap<String, String>, column: &str) -> f64 {
    let cell = row[column].as_str();
    cell.parse()
        .unwrap_or_else(|_| panic!("{column}: “{cell}” is no number"))
}

/// A package that opens with another year, of the table that has it.
fn opened(name: &str, year: &str, values: &str) -> Package {
    let mut descriptor = read_descriptor(&shipped_file(name, "datapackage.json")).unwrap();
    year.clone_into(&mut descriptor.index.year);
    for resource in &mut descriptor.resources {
        // Sizes and hashes are of the table that the package opens with.
        (resource.bytes, resource.hash) = (None, None);
    }
    let files = Files {
        cities: shipped_file(name, "cities.csv"),
        framework: shipped_file(name, "framework.csv"),
        values: shipped_file(name, values),
    };
    read(descriptor, &files).unwrap()
}

/// Brazil in both years.
fn brazil() -> [Package; 2] {
    [
        opened(BRAZIL, "2000", "values-2000.csv"),
        opened(BRAZIL, "2010", "values.csv"),
    ]
}

/// Half a unit of the third decimal: what rounding hides.
const HALF: f64 = 0.000_5 + 1e-9;

#[test]
fn brazils_index_of_human_development_is_recomputed_for_every_municipality_and_year() {
    let published = fs::read(root().join("tests/explorer/published/brazil-idhm.csv")).unwrap();
    let published = rows(&published);
    assert_eq!(published.len(), 2 * 5_565);
    let mut seen = BTreeSet::new();
    for row in &published {
        let place = format!("{} in {}", row["ibge_code"], row["year"]);
        assert!(seen.insert(place.clone()), "{place} twice");
        let of = |column| number(row, column);
        let dimensions = ["idhm_e", "idhm_l", "idhm_r"].map(of);
        let index = aggregate::geometric(&dimensions, &[1.0; 3])
            .unwrap()
            .unwrap();
        assert!((index - of("idhm")).abs() <= HALF, "{place}: {index}");
        // Schooling weighs one third, the flow of pupils two.
        let parts = ["i_escolaridade", "i_freq_prop"].map(of);
        let education = aggregate::geometric(&parts, &[1.0, 2.0]).unwrap().unwrap();
        assert!(
            (education - of("idhm_e")).abs() <= HALF,
            "{place}: {education}"
        );
    }
}

#[test]
fn brazils_schooling_is_the_one_that_the_published_index_is_made_of() {
    let published = fs::read(root().join("tests/explorer/published/brazil-idhm.csv")).unwrap();
    let of_year = |year: &str| -> HashMap<String, f64> {
        let published = rows(&published);
        let published = published.iter().filter(|row| row["year"] == year);
        published
            .map(|row| (row["ibge_code"].clone(), number(row, "i_escolaridade")))
            .collect()
    };
    for (package, year) in brazil().iter().zip(["2000", "2010"]) {
        let published = of_year(year);
        let dataset = &package.dataset;
        let code = dataset
            .groupings()
            .iter()
            .find(|g| g.name == "ibge_code")
            .unwrap();
        let schooling = dataset.framework().find("adult-schooling").unwrap();
        assert_eq!(dataset.n_units(), published.len());
        for unit in 0..dataset.n_units() {
            let share = published[code.labels[unit].as_deref().unwrap()];
            let own = dataset.value(schooling, unit).unwrap();
            assert!((own - 100.0 * share).abs() < 1e-9, "{own} is not {share}");
        }
    }
}

#[test]
fn brazils_years_have_the_same_cities_and_no_gap() {
    let [earlier, later] = brazil();
    assert_eq!(earlier.years, ["2000"]);
    assert_eq!(shipped(BRAZIL).years, ["2000", "2010"]);
    assert_eq!(shipped(BRAZIL).year.as_deref(), Some("2010"));
    assert_eq!(earlier.dataset.units(), later.dataset.units());
    for package in [&earlier, &later] {
        let dataset = &package.dataset;
        for &indicator in dataset.framework().indicators() {
            assert!(
                dataset
                    .column(indicator)
                    .iter()
                    .all(|figure| figure.is_finite())
            );
            let year = &dataset.framework().node(indicator).metadata.year;
            assert_eq!(Some(year), package.year.as_ref(), "figures say their year");
        }
    }
    let names: BTreeSet<&str> = later
        .dataset
        .units()
        .iter()
        .map(|unit| unit.name.as_str())
        .collect();
    assert_eq!(names.len(), 5_565, "namesakes are told apart");
}

/// The value of a formula such as `(a / b) / (c + d)`, whose marks stand between
/// spaces and brackets: names have signs of their own.
fn value(formula: &str, of: &dyn Fn(&str) -> f64) -> f64 {
    let spaced = formula.replace('(', " ( ").replace(')', " ) ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let (value, rest) = sum(&tokens, of);
    assert!(rest.is_empty(), "{formula}: {rest:?} is left");
    value
}

fn sum<'a>(tokens: &'a [&'a str], of: &dyn Fn(&str) -> f64) -> (f64, &'a [&'a str]) {
    let (mut value, mut rest) = ratio(tokens, of);
    while let Some((&"+", after)) = rest.split_first() {
        let (more, left) = ratio(after, of);
        (value, rest) = (value + more, left);
    }
    (value, rest)
}

fn ratio<'a>(tokens: &'a [&'a str], of: &dyn Fn(&str) -> f64) -> (f64, &'a [&'a str]) {
    let (mut value, mut rest) = atom(tokens, of);
    while let Some((&"/", after)) = rest.split_first() {
        let (divisor, left) = atom(after, of);
        (value, rest) = (value / divisor, left);
    }
    (value, rest)
}

fn atom<'a>(tokens: &'a [&'a str], of: &dyn Fn(&str) -> f64) -> (f64, &'a [&'a str]) {
    let (&first, rest) = tokens.split_first().unwrap();
    if first != "(" {
        return (of(first), rest);
    }
    let (value, rest) = sum(rest, of);
    assert_eq!(rest.first(), Some(&")"));
    (value, &rest[1..])
}

#[test]
fn kenyas_rates_follow_from_the_counts_by_the_formula_beside_them() {
    const COMPUTED: &str = "Computed by us from the counts: ";
    let package = shipped(KENYA);
    let counts = rows(&shipped_file(KENYA, "counts.csv"));
    let dataset = &package.dataset;
    assert_eq!(counts.len(), dataset.n_units());
    let mut n_computed = 0;
    for &indicator in dataset.framework().indicators() {
        let node = dataset.framework().node(indicator);
        let Some((_, formula)) = node.description.split_once(COMPUTED) else {
            continue;
        };
        n_computed += 1;
        let formula = formula.split(". ").next().unwrap().trim_end_matches('.');
        let (scale, decimals) = match node.metadata.measure.as_str() {
            measure if measure.starts_with('%') => (100.0, 3),
            measure if measure.starts_with("per 1,000 ") => (1_000.0, 3),
            measure if measure.starts_with("per 10,000 ") => (10_000.0, 3),
            measure => {
                assert_eq!(measure, "ratio, 1 = parity");
                (1.0, 4)
            }
        };
        for row in &counts {
            let unit = dataset.unit_index(&row["id"]).unwrap();
            let published = dataset.value(indicator, unit).unwrap();
            let computed = scale * value(formula, &|name| number(row, name));
            let rounding = 0.5 * 10_f64.powi(-decimals) + 1e-9;
            assert!(
                (computed - published).abs() <= rounding,
                "{}, {}: {computed}",
                node.code,
                row["id"]
            );
        }
    }
    assert_eq!(n_computed, 15);
}

#[test]
fn kenyas_counts_of_different_tables_agree() {
    for row in rows(&shipped_file(KENYA, "counts.csv")) {
        let of = |column| number(&row, column);
        let id = &row["id"];
        // A few people are neither: the census counts them by a third letter.
        let apart = of("people_14-17") - of("boys_14-17") - of("girls_14-17");
        assert!((0.0..=15.0).contains(&apart), "{id}: {apart}");
        let at_school = of("boys_in_school_14-17") + of("girls_in_school_14-17");
        assert!(
            (0.0..=15.0).contains(&(of("in_school_14-17") - at_school)),
            "{id}"
        );
        for ages in ["4-5", "6-13", "14-17", "18-22", "23+"] {
            let (people, pupils) = (format!("people_{ages}"), format!("in_school_{ages}"));
            assert!(
                number(&row, &pupils) <= number(&row, &people),
                "{id}, {ages}"
            );
        }
    }
}

#[test]
fn englands_figures_lie_within_their_published_limits() {
    let limits = rows(&shipped_file(ENGLAND, "limits.csv"));
    let figures = rows(&shipped_file(ENGLAND, "values.csv"));
    let figures: HashMap<(&str, &str), &HashMap<String, String>> = figures
        .iter()
        .map(|row| ((row["id"].as_str(), row["year"].as_str()), row))
        .collect();
    let mut by_indicator: BTreeMap<&str, usize> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for row in &limits {
        let (id, year, indicator) = (&row["id"], &row["year"], &row["indicator"]);
        assert!(
            seen.insert((id, year, indicator)),
            "{id}, {year}, {indicator} twice"
        );
        let figure = number(figures[&(id.as_str(), year.as_str())], indicator);
        let (lower, upper) = (number(row, "lower"), number(row, "upper"));
        assert!(
            lower <= figure && figure <= upper && lower < upper,
            "{id}, {year}, {indicator}: {figure} is not between {lower} and {upper}"
        );
        *by_indicator.entry(indicator).or_default() += 1;
    }
    assert_eq!(by_indicator.len(), 11, "{by_indicator:?}");
}

#[test]
fn englands_labour_market_adds_up() {
    // Who is in work is who is in the labour force and not unemployed. The rate of
    // unemployment comes from a model and counts people of 65 and over, so that a
    // point or so lies between, and more where samples are small.
    let mut apart = Vec::new();
    for row in rows(&shipped_file(ENGLAND, "values.csv")) {
        let cells = ["employment", "economic-inactivity", "unemployment"];
        if cells.iter().any(|&cell| row[cell].is_empty()) {
            continue;
        }
        let [employment, inactivity, unemployment] = cells.map(|cell| number(&row, cell));
        let expected = (100.0 - inactivity) * (1.0 - unemployment / 100.0);
        apart.push((employment - expected).abs());
    }
    apart.sort_by(f64::total_cmp);
    assert!(apart.len() > 1_400, "{}", apart.len());
    let (half, most) = (percentile(&apart, 0.5), percentile(&apart, 0.95));
    assert!(half < 1.0 && most < 3.0, "{half}, {most}");
}

#[test]
fn england_opens_with_the_only_year_that_every_series_reaches() {
    let package = shipped(ENGLAND);
    assert_eq!(package.year.as_deref(), Some("2022"));
    assert_eq!(package.years, ["2019", "2020", "2021", "2022", "2023"]);
    let is_whole = |year: &str| {
        let dataset = opened(ENGLAND, year, "values.csv").dataset;
        let indicators = dataset.framework().indicators().iter();
        let has_figures = |&id: &_| dataset.column(id).iter().any(|figure| figure.is_finite());
        indicators.copied().all(|id| has_figures(&id))
    };
    let whole: Vec<&String> = package.years.iter().filter(|year| is_whole(year)).collect();
    assert_eq!(whole, ["2022"]);
    // Figures of one date say that date, the others the year shown.
    let framework = package.dataset.framework();
    let year = |code: &str| {
        framework
            .node(framework.find(code).unwrap())
            .metadata
            .year
            .clone()
    };
    assert_eq!(year("employment"), "2022");
    assert_eq!(year("library-walk"), "2024");
}

#[test]
fn goalposts_stand_where_the_caveats_say() {
    let years = |name: &str, years: &[&str]| -> Vec<Package> {
        years
            .iter()
            .map(|year| opened(name, year, "values.csv"))
            .collect()
    };
    let packages = [
        years(ENGLAND, &["2019", "2020", "2021", "2022", "2023"]),
        brazil().into(),
        vec![shipped(KENYA)],
    ];
    for years in packages {
        let framework = years[0].dataset.framework();
        for &indicator in framework.indicators() {
            let node = framework.node(indicator);
            let is_lasting = node.metadata.year.len() == 4
                && years[0].year.as_ref() != Some(&node.metadata.year);
            // What is of one date counts once, not in every year.
            let counted = if is_lasting { &years[..1] } else { &years[..] };
            let figures = counted
                .iter()
                .flat_map(|year| year.dataset.column(indicator));
            let mut figures: Vec<f64> = figures
                .copied()
                .filter(|figure| figure.is_finite())
                .collect();
            figures.sort_by(f64::total_cmp);
            let (low, high) = (percentile(&figures, 0.025), percentile(&figures, 0.975));
            let posts = node.goalposts.as_ref().unwrap();
            let (worst, best) = match node.direction {
                Direction::Higher => (low, high),
                Direction::Lower => (high, low),
            };
            for (post, percentile) in [(posts.worst, worst), (posts.best, best)] {
                let is_natural = [0.0, 1.0, 12.0, 100.0].contains(&post);
                let is_percentile = (post - three_digits(percentile)).abs() < 1e-9;
                assert!(
                    is_natural || is_percentile,
                    "{}: {post}, not {percentile}",
                    node.code
                );
            }
        }
    }
}

/// A quantile of sorted figures, between the two nearest.
fn percentile(sorted: &[f64], share: f64) -> f64 {
    let place = (sorted.len() - 1) as f64 * share;
    let below = place.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (sorted[above] - sorted[below]) * (place - below as f64)
}

fn three_digits(figure: f64) -> f64 {
    format!("{figure:.2e}").parse().unwrap()
}

#[test]
fn the_catalogue_says_of_each_package_what_is_in_it() {
    let bytes = fs::read(root().join("public/data/index.json")).unwrap();
    let catalogue: Catalogue = serde_json::from_slice(&bytes).unwrap();
    for entry in &catalogue.packages {
        let package = shipped(&entry.name);
        let framework = package.dataset.framework();
        let is_direct = |id: &_| {
            let evidence = framework.node(*id).metadata.evidence;
            evidence == Some(composite_index::Evidence::Direct)
        };
        let direct = framework
            .indicators()
            .iter()
            .filter(|id| is_direct(id))
            .count();
        assert_eq!(entry.direct, direct, "{}", entry.name);
        let missing = package
            .descriptor
            .index
            .missing
            .iter()
            .map(|missing| &missing.code);
        assert!(entry.missing.iter().eq(missing), "{}", entry.name);
        assert!(!entry.years.is_empty(), "{}", entry.name);
        if !package.years.is_empty() {
            assert_eq!(entry.years, package.years, "{}", entry.name);
        }
    }
}

/// The texts that name the principles where no package is open.
const LISTED: [&str; 6] = [
    "principle-political",
    "principle-partnership",
    "principle-learning",
    "principle-inclusion",
    "principle-prosperity",
    "principle-recognition",
];

#[test]
fn the_principles_have_one_name_in_the_list_and_in_every_package() {
    let packages = [
        ENGLAND,
        BRAZIL,
        KENYA,
        "european-cities-2019",
        "us-metros-2019",
    ];
    let packages = packages.map(|name| (name, shipped(name)));
    for &language in scenario::Language::ALL {
        let texts = Texts::new(
            language,
            &crate::texts::source(language),
            Numerals::default(),
        );
        let texts = texts.unwrap();
        for (name, package) in &packages {
            let file = format!("translations/{}.json", language.word());
            let own = (language != scenario::Language::English)
                .then(|| serde_json::from_slice(&shipped_file(name, &file)).unwrap());
            let names = Names::new(package, own.as_ref(), str::to_owned);
            let framework = package.dataset.framework();
            let mut missing = names.missing().iter();
            for (code, listed) in PRINCIPLES.into_iter().zip(LISTED) {
                let own = match framework.find(code) {
                    Some(node) => names.element(node).name,
                    None => missing.next().unwrap().name.clone(),
                };
                assert_eq!(own, texts.get(listed), "{name}, {language:?}");
            }
        }
    }
}

#[test]
fn a_principle_keeps_its_place_where_another_has_no_figures() {
    let of = |name: &str| places(shipped(name).dataset.framework());
    assert_eq!(of(ENGLAND), [1, 2, 3, 4, 5]);
    assert_eq!(of(KENYA), [2, 3, 4, 5]);
    // All six, and the groups of a stranger, stand as they are numbered.
    assert_eq!(of("european-cities-2019"), Vec::<usize>::new());
    let strange = panel(DESCRIPTOR, "id,year,i,j\na,2020,1,1\nb,2020,2,2\n");
    assert_eq!(places(strange.dataset.framework()), Vec::<usize>::new());
}

#[test]
fn principles_that_nobody_measures_are_named_in_the_readers_language() {
    let french: data::Translation =
        serde_json::from_slice(&shipped_file(BRAZIL, "translations/fr.json")).unwrap();
    let package = shipped(BRAZIL);
    let of = |translation| -> Vec<String> {
        let names = Names::new(&package, translation, str::to_owned);
        names
            .missing()
            .iter()
            .map(|missing| missing.name.clone())
            .collect()
    };
    assert_eq!(
        of(None),
        [
            "Political will and commitment",
            "Partnership and networking"
        ]
    );
    assert_eq!(
        of(Some(&french)),
        [
            "Volonté politique et engagement",
            "Partenariat et mise en réseau"
        ]
    );
    // Whatever a descriptor says, what is measured is not missing.
    let mut odd = shipped(BRAZIL);
    odd.descriptor.index.missing[0].code = "learning".to_owned();
    odd.descriptor.index.missing[1].name.clear();
    let names = Names::new(&odd, None, str::to_owned);
    let missing: Vec<&str> = names
        .missing()
        .iter()
        .map(|missing| missing.name.as_str())
        .collect();
    assert_eq!(missing, [PRINCIPLES[1]]);
}

#[test]
fn all_but_the_smallest_districts_are_ranked() {
    let left_out = |name: &str| -> Vec<String> {
        let package = std::sync::Arc::new(shipped(name));
        let engine = Engine::new(package.clone(), Chain::published(&package), &[]).unwrap();
        let units = package.dataset.units().iter().enumerate();
        units
            .filter(|(unit, _)| !matches!(engine.status(*unit), Status::Ranked))
            .map(|(_, unit)| unit.id.clone())
            .collect()
    };
    assert_eq!(left_out(ENGLAND), ["isles-of-scilly", "city-of-london"]);
    assert_eq!(left_out(BRAZIL), Vec::<String>::new());
    assert_eq!(left_out(KENYA), Vec::<String>::new());
}

const DESCRIPTOR: &str = r#"{"name":"small","index":{"year":"2020"},"resources":[
    {"name":"cities","path":"cities.csv"},
    {"name":"framework","path":"framework.csv"},
    {"name":"values","path":"values.csv"},
    {"name":"values-2018","path":"values-2018.csv"},
    {"name":"values-notes","path":"notes.csv"}]}"#;

fn panel(descriptor: &str, values: &str) -> Package {
    let framework = "code,parent,name,year\nindex,,Index,\ni,index,I,2019-2021\nj,index,J,2017\n";
    let files = Files {
        cities: "id,name\na,A\nb,B\n".into(),
        framework: framework.into(),
        values: values.into(),
    };
    read(read_descriptor(descriptor.as_bytes()).unwrap(), &files).unwrap()
}

#[test]
fn a_panel_opens_with_the_year_that_it_names() {
    let values = "id,year,i,j\na,,9,5\nb,,,6\na,2019,1,\na,2020,2,\nb,2020,,7\na,2021,3,\n";
    let package = panel(DESCRIPTOR, values);
    let figure = |code: &str, unit| {
        let dataset = &package.dataset;
        dataset.value(dataset.framework().find(code).unwrap(), unit)
    };
    assert_eq!(package.year.as_deref(), Some("2020"));
    assert_eq!(package.years, ["2018", "2019", "2020", "2021"]);
    assert_eq!(package.warnings, []);
    // A figure without a year holds where the year has none of its own.
    assert_eq!(figure("i", 0), Some(2.0));
    assert_eq!(figure("j", 0), Some(5.0));
    assert_eq!(figure("i", 1), None);
    assert_eq!(figure("j", 1), Some(7.0));
    let framework = package.dataset.framework();
    let year = |code: &str| {
        framework
            .node(framework.find(code).unwrap())
            .metadata
            .year
            .as_str()
    };
    assert_eq!([year("i"), year("j")], ["2020", "2017"]);
}

#[test]
fn a_panel_without_the_year_that_it_names_shows_the_latest_and_says_so() {
    let texts = Texts::english(Numerals::default()).unwrap();
    let told = |package: &Package| -> Vec<String> {
        let problems = package.warnings.iter();
        problems
            .map(|problem| problem_sentence(&texts, problem))
            .collect()
    };
    let values = "id,year,i,j\na,,1,1\na,2018,1,1\na,2019,2,2\n";
    let package = panel(DESCRIPTOR, values);
    assert_eq!(package.year.as_deref(), Some("2019"));
    assert_eq!(
        told(&package),
        ["values.csv: figures for 2 years; those of 2019 are shown."]
    );
    // Where no year is named, nobody has said what a row without one means.
    let package = panel(&DESCRIPTOR.replace("2020", ""), values);
    let i = package.dataset.framework().find("i").unwrap();
    assert_eq!(package.dataset.value(i, 0), Some(2.0));
    let unnamed = panel(
        &DESCRIPTOR.replace("2020", ""),
        "id,year,i,j\na,,1,1\nb,,2,2\n",
    );
    // A table without any year is no panel, whoever publishes it.
    let lasting = panel(DESCRIPTOR, "id,year,i,j\na,,1,1\nb,,2,2\n");
    for package in [unnamed, lasting] {
        assert_eq!((package.year, package.years), (None, Vec::new()));
    }
}
