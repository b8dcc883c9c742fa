//! A room that follows by a code and answers with weights.

use std::sync::Arc;

use crate::scenario::ALL_KEYS;
use composite_index::weight::pool::Centre;
use data::Package;
use model::engine::{Chain, Engine, engine_weights, pillar_shares};
use model::room::answers::{self, Answers, MAX_BYTES, MAX_PEOPLE, Why};
use model::room::pooled::{Dot, Pooled};
use model::room::ranked::{Gathering, Rankings};
use proptest::prelude::*;
use scenario::qr::{MOST_BYTES, QrCode, TooLong};
use scenario::sharing::{BaseError, Part, base_address, is_local};
use scenario::{
    DataRef, EditedFigure, Language, Scenario, ThemeChoice, WeightMap, from_query, shares, to_query,
};

const EUROPE: &str = "european-cities-2019";
const HERE: &str = "https://example.org/index/";
const CODES: [&str; 6] = [
    "political",
    "partnership",
    "learning",
    "inclusion",
    "prosperity",
    "recognition",
];

fn europe() -> Arc<Package> {
    Arc::new(crate::common::shipped(EUROPE))
}

fn answers(package: &Package, text: &str) -> Answers {
    answers::read(text, &DataRef::default(), package.dataset.framework())
}

fn weights(weights: &[u32]) -> String {
    let pairs = CODES.iter().zip(weights);
    let pairs: Vec<_> = pairs
        .map(|(code, weight)| format!("{code}:{weight}"))
        .collect();
    format!("{HERE}?w={}", pairs.join(","))
}

fn pooled(package: &Package, lines: &[String]) -> Pooled {
    let found = answers(package, &lines.join("\n"));
    assert_eq!(found.n_left_out, 0, "{:?}", found.left_out);
    Pooled::of(package.dataset.framework(), &found.people).unwrap()
}

fn rankings(package: &Arc<Package>, lines: &[String]) -> Rankings {
    let chain = Chain::of(Scenario::default().method, package);
    let engine = Engine::new(package.clone(), chain, &[]).unwrap();
    let found = answers(package, &lines.join("\n"));
    let pooled = Pooled::of(package.dataset.framework(), &found.people).unwrap();
    let mean = pooled.weights(engine.framework(), &WeightMap::new(), Centre::Mean);
    let mut gathering = Gathering::new(engine, &mean.unwrap()).unwrap();
    for person in &found.people {
        gathering.add(person);
    }
    gathering.finish()
}

#[test]
fn what_telephones_open_is_the_screen_without_its_reader() {
    let query = "w=political:1&focus=oslo&view=map&lang=ar&theme=dark&sha=";
    let (on_screen, notices) = from_query(&format!("{query}{}", "a".repeat(64)));
    assert!(notices.is_empty());
    assert_eq!(on_screen.lang, Some(Language::Arabic));
    assert_eq!(on_screen.theme, ThemeChoice::Dark);
    let shared = on_screen.for_sharing();
    assert_eq!(to_query(&shared), "w=political:1&focus=oslo&view=map");
    assert_eq!(shared.for_sharing(), shared);
    // What bears on what is seen goes along, whatever it is.
    let (all, _) = from_query(ALL_KEYS);
    let keys = |query: &str| {
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.map(|(key, _)| key.to_owned()).collect::<Vec<_>>()
    };
    let own = [
        "ahp", "bwm", "swing", "points", "order", "lang", "theme", "embed", "controls", "present",
        "sha",
    ];
    let mut expected = keys(ALL_KEYS);
    expected.retain(|key| !own.contains(&key.as_str()));
    assert_eq!(keys(&to_query(&all.for_sharing())), expected);
}

#[test]
fn a_code_reads_back_as_the_address_that_it_was_made_of() {
    let longest = format!("{HERE}?w={}", "x".repeat(MOST_BYTES - HERE.len() - 3));
    let words = [
        "https://example.org/?filter=region:Straße%20東",
        HERE,
        &longest,
    ];
    for address in words
        .map(str::to_owned)
        .into_iter()
        .chain([weights(&[9, 8, 7, 6, 5, 4])])
    {
        let code = QrCode::of(&address).unwrap();
        // As a camera sees it, several points a square, in its quiet zone.
        const POINTS: usize = 4;
        let side = code.side() * POINTS;
        let quiet = scenario::qr::QUIET_ZONE;
        let shade = |x: usize, y: usize| {
            let (x, y) = (x / POINTS, y / POINTS);
            let is_dark = x >= quiet && y >= quiet && code.is_dark(x - quiet, y - quiet);
            if is_dark { 0 } else { 255 }
        };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "{address}");
        assert_eq!(grids[0].decode().unwrap().1, address);
        // The picture has as many dark squares as the code.
        let lengths = code.path();
        let lengths = lengths.split('h').skip(1).step_by(2);
        let drawn: usize = lengths
            .map(|piece| piece.split('v').next().unwrap().parse::<usize>().unwrap())
            .sum();
        let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        assert_eq!(drawn, dark.filter(|&(x, y)| code.is_dark(x, y)).count());
    }
}

#[test]
fn an_address_without_room_in_a_code_says_what_to_leave_out() {
    let mut scenario = Scenario::default();
    for place in 0..100 {
        assert!(scenario.edits.set_figure(EditedFigure {
            city: format!("city-number-{place}"),
            indicator: "government-quality".to_owned(),
            value: Some(1.5),
        }));
    }
    scenario.focus = Some("oslo".to_owned());
    let address = format!("{HERE}?{}", to_query(&scenario));
    let bytes = address.len();
    assert_eq!(QrCode::of(&address), Err(TooLong { bytes }));
    assert_eq!(scenario.heaviest_parts(), [Part::Simulation]);
    assert_eq!(Scenario::default().heaviest_parts(), []);
    assert!(QrCode::of(&"x".repeat(MOST_BYTES + 1)).is_err());
    assert!(QrCode::of(&"x".repeat(900)).unwrap().is_dense());
    assert!(!QrCode::of(&weights(&[1; 6])).unwrap().is_dense());
}

#[test]
fn addresses_of_this_machine_alone_are_known() {
    for local in [
        "http://localhost:8080/",
        "http://LOCALHOST/x",
        "https://a.localhost/",
        "http://127.0.0.1:3000/?w=a:1",
        "http://127.9.9.9/",
        "http://[::1]:80/",
        "http://0.0.0.0/",
        "file:///home/x/index.html",
        "",
    ] {
        assert!(is_local(local), "{local}");
    }
    for public in [
        HERE,
        "http://192.168.1.20:8080/",
        "https://localhost.example.org/",
        "https://127.0.0.1.example.org/",
        "http://user:word@example.org/",
    ] {
        assert!(!is_local(public), "{public}");
    }
    assert_eq!(
        base_address(" example.org/index/?w=a:1#x ").unwrap(),
        "https://example.org/index/"
    );
    assert_eq!(
        base_address("HTTPS://example.org").unwrap(),
        "https://example.org"
    );
    for local in ["localhost", "http://127.0.0.1", "file:///x"] {
        assert_eq!(base_address(local), Err(BaseError::Local), "{local}");
    }
    for wrong in [
        "",
        "https://",
        "javascript://x",
        "https://a b",
        "https://<x>",
        "?w=a:1",
        "https://.",
    ] {
        assert_eq!(base_address(wrong), Err(BaseError::NotWeb), "{wrong}");
    }
}

#[test]
fn each_line_counts_or_says_why_not() {
    let package = europe();
    let sum = "a".repeat(64);
    let text = [
        "\u{feff}Name;Link",
        "# a comment",
        "",
        &format!(
            "10:31,\"{}&lang=fr&fbclid=x\",Ada",
            weights(&[2, 1, 1, 1, 1, 1])
        ),
        &format!("{};Bo", weights(&[1, 2, 1, 1, 1, 1])),
        "Look (HTTPS://example.org/?w=learning%3A3%2Cpolitical%3A1).",
        &format!("{HERE}?sha={sum}"),
        &format!("{HERE}?data=us-metros-2019&w=political:1"),
        HERE,
        &format!("{HERE}?view=map"),
        "https://other.example/?q=1",
        &format!("{HERE}?w=political:NaN"),
        &format!("{HERE}?w=political:-1"),
        &format!("{HERE}?w=political:inf"),
        &format!("{HERE}?w=political"),
        &format!("{HERE}?w=__proto__:5,constructor:3"),
        &format!("{HERE}?w=political:0,learning:0"),
        &format!("{HERE}?w=political:1&sha={}", "b".repeat(70_000)),
        "?w=statues:1,political:2",
        "good morning",
    ]
    .join("\r\n");
    let found = answers(&package, &text);
    let lines: Vec<usize> = found.people.iter().map(|person| person.line).collect();
    assert_eq!(lines, [4, 5, 6, 7]);
    // Twice as much of the first as of each other; hundredths that add up.
    assert_eq!(found.people[0].shares.iter().sum::<u32>(), shares::WHOLE);
    assert_eq!(found.people[0].shares[0], 2_857);
    assert_eq!(found.people[2].shares, [2_500, 0, 7_500, 0, 0, 0]);
    let published = pillar_shares(package.dataset.framework(), &WeightMap::new());
    assert_eq!(found.people[3].shares, published);
    let why: Vec<(usize, Why)> = found
        .left_out
        .into_iter()
        .map(|left_out| (left_out.line, left_out.why))
        .collect();
    let other_framework = |code: &str| Why::OtherFramework {
        code: code.to_owned(),
    };
    let data = "us-metros-2019".to_owned();
    let expected = [
        (1, Why::NoAddress),
        (8, Why::OtherData { data }),
        (9, Why::NoWeights),
        (10, Why::NoWeights),
        (11, Why::OtherPage),
        (12, Why::Unreadable),
        (13, Why::Unreadable),
        (14, Why::Unreadable),
        (15, Why::Unreadable),
        (16, other_framework("__proto__")),
        (17, Why::AllZero),
        (18, Why::TooLong),
        (19, other_framework("statues")),
        (20, Why::NoAddress),
    ];
    assert_eq!(why, expected);
    assert_eq!((found.n_left_out, found.is_cut), (14, false));
}

#[test]
fn a_flood_is_bounded() {
    let package = europe();
    let line = format!("{}\n", weights(&[1, 2, 3, 4, 5, 6]));
    let found = answers(&package, &line.repeat(MAX_PEOPLE + 30));
    assert_eq!((found.people.len(), found.n_left_out), (MAX_PEOPLE, 30));
    assert_eq!(found.left_out.len(), 20);
    assert_eq!(found.left_out[0].why, Why::TooMany);
    // Ten megabytes in one line, in lines without end, of a character of three
    // bytes, and of weights that are cut in the middle.
    for (text, n_people) in [
        ("x".repeat(10 << 20), 0),
        ("x\n".repeat(5 << 20), 0),
        ("一".repeat(4 << 20), 0),
        (line.repeat((10 << 20) / line.len()), MAX_PEOPLE),
    ] {
        assert!(text.len() > MAX_BYTES);
        let found = answers(&package, &text);
        assert!(found.is_cut);
        assert_eq!(found.people.len(), n_people);
        assert!(found.left_out.len() <= 20);
        assert!(
            found
                .left_out
                .iter()
                .all(|left_out| left_out.text.chars().count() <= 61)
        );
    }
}

#[test]
fn mean_and_median_are_weights_of_the_page() {
    let package = europe();
    let lines = [
        weights(&[50, 10, 10, 10, 10, 10]),
        weights(&[1, 1, 1, 1, 1, 1]),
        weights(&[10, 50, 10, 10, 10, 10]),
    ];
    let found = pooled(&package, &lines);
    assert_eq!(found.n_people, 3);
    let means: Vec<u32> = found
        .principles
        .iter()
        .map(|principle| principle.mean)
        .collect();
    assert_eq!(means, [2_556, 2_556, 1_222, 1_222, 1_222, 1_222]);
    let medians: Vec<u32> = found
        .principles
        .iter()
        .map(|principle| principle.median)
        .collect();
    // 16.67, 16.67 and four times 10, as parts of 73.33.
    assert_eq!(medians.iter().sum::<u32>(), shares::WHOLE);
    assert!(
        medians[0].abs_diff(2_273) <= 1 && medians[5].abs_diff(1_364) <= 1,
        "{medians:?}"
    );
    let first = &found.principles[0];
    assert!((first.least - 10.0).abs() < 1e-9 && (first.greatest - 50.0).abs() < 1e-9);
    assert_eq!(
        first.dots.iter().map(|dot| dot.at).collect::<Vec<_>>(),
        [10, 17, 50]
    );
    let framework = package.dataset.framework();
    let map = WeightMap::from([("museums".to_owned(), 7.0)]);
    let mean = found.weights(framework, &map, Centre::Mean).unwrap();
    assert_eq!(mean.get("museums"), Some(&7.0));
    assert_eq!(pillar_shares(framework, &mean), means);
    let apart: Vec<String> = (0..6)
        .map(|place| {
            let only: Vec<u32> = (0..6).map(|other| u32::from(other == place)).collect();
            weights(&only)
        })
        .collect();
    let found = pooled(&package, &apart);
    assert!(!found.has_median);
    assert_eq!(found.weights(framework, &map, Centre::Median), None);
    assert_eq!(found.agreement, Some(0.0));
    assert!(Pooled::of(framework, &[]).is_none());
}

#[test]
fn rankings_are_those_that_each_person_sees() {
    let package = europe();
    let lines = [
        weights(&[50, 10, 10, 10, 10, 10]),
        weights(&[10, 10, 10, 10, 10, 50]),
        weights(&[10, 10, 10, 10, 50, 10]),
    ];
    let found = rankings(&package, &lines);
    assert_eq!((found.n_people, found.n_unranked), (3, 0));
    let engine = Engine::new(
        package.clone(),
        Chain::of(Scenario::default().method, &package),
        &[],
    )
    .unwrap();
    let own: Vec<Vec<u32>> = answers(&package, &lines.join("\n"))
        .people
        .iter()
        .map(|person| {
            let weights = engine_weights(engine.framework(), &person.weights);
            engine.ranks(&weights).unwrap()
        })
        .collect();
    for city in &found.cities {
        let mut ranks: Vec<u32> = own.iter().map(|ranks| ranks[city.unit]).collect();
        ranks.sort_unstable();
        assert_eq!((city.best, city.worst), (ranks[0], ranks[2]));
        assert_eq!(
            city.n_first,
            ranks.iter().filter(|&&rank| rank == 1).count()
        );
        let total: u32 = city.dots.iter().map(|dot: &Dot| dot.count).sum();
        assert_eq!(total, 3);
    }
    let is_ordered = found
        .cities
        .windows(2)
        .all(|pair| pair[0].pooled <= pair[1].pooled);
    assert!(is_ordered);
    // Whoever leads for somebody is shown, and everybody has a leader.
    assert!(found.cities.iter().map(|city| city.n_first).sum::<usize>() >= 3);
    let w = found.concordance.unwrap();
    assert!((0.0..1.0).contains(&w), "{w}");
    let alike = rankings(&package, &[lines[0].clone(), lines[0].clone()]);
    assert_eq!(alike.concordance, Some(1.0));
    assert_eq!(rankings(&package, &lines[..1]).concordance, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn agreement_is_bounded_full_among_equals_and_indifferent_to_order(
        people in prop::collection::vec(prop::collection::vec(1..100_u32, 6), 2..20),
        turn in 0_usize..20,
    ) {
        let package = europe();
        let lines: Vec<String> = people.iter().map(|shares| weights(shares)).collect();
        let found = pooled(&package, &lines);
        let agreement = found.agreement.unwrap();
        prop_assert!((0.0..=100.0).contains(&agreement));
        let mut turned = lines.clone();
        turned.rotate_left(turn % lines.len());
        let turned = pooled(&package, &turned);
        prop_assert_eq!(turned.agreement, Some(agreement));
        let alike = vec![lines[0].clone(); lines.len()];
        prop_assert_eq!(pooled(&package, &alike).agreement, Some(100.0));
        let means: u32 = found.principles.iter().map(|principle| principle.mean).sum();
        prop_assert_eq!(means, shares::WHOLE);
    }

    #[test]
    fn no_text_does_harm(text in "(https?://|\\?w=|political:|[0-9,:;&#=\"\n]|\\PC){0,60}") {
        let package = europe();
        let found = answers(&package, &text);
        for person in &found.people {
            prop_assert_eq!(person.shares.iter().sum::<u32>(), shares::WHOLE);
        }
        prop_assert!(found.left_out.len() <= found.n_left_out);
    }
}
