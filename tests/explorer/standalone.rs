//! Saved images: everything on the sheet, in its place, and sound XML.

use charts::standalone::{Key, Sheet, Words, escape, file_name};
use charts::{Options, Theme};
use serde_json::json;

const CHART: &str = "<?xml version=\"1.0\"?><svg width=\"600\" height=\"300\" xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>";

const SVG: &str = "http://www.w3.org/2000/svg";

fn words() -> Words {
    Words {
        title: "Profile".to_owned(),
        hint: Some("Score in each principle.".to_owned()),
        about: "An index · Some cities".to_owned(),
        sentence: "<Lund> & \"Gent\" are \u{1}ahead.".to_owned(),
        keys: vec![Key {
            name: "Lund & Ystad".to_owned(),
            path: "M2 2h10v10H2z",
            colour: "colour-4".to_owned(),
        }],
        method: "Weights: equal. Method: mean.".to_owned(),
        source: vec!["Source: somebody".to_owned()],
        address: format!("https://example.org/?cities={}", "lund,".repeat(60)),
    }
}

fn sheet(words: &Words, is_rtl: bool) -> Sheet {
    let colours: Vec<String> = (0..22).map(|n| format!("colour-{n}")).collect();
    let theme = Theme::new(&colours, "'Source Sans 3', sans-serif", is_rtl);
    Sheet::new(words, (600.0, 300.0), &theme, |text, style| {
        text.chars().count() as f64 * style.size * 0.5
    })
}

#[test]
fn a_sheet_is_sound_xml_whatever_the_names_are() {
    let svg = sheet(&words(), false).svg(CHART);
    roxmltree::Document::parse(&svg).unwrap();
    assert!(svg.contains("&lt;Lund&gt; &amp; &quot;Gent&quot; are ahead."));
    assert!(svg.contains("Lund &amp; Ystad"));
    assert!(!svg.contains('\u{1}'));
    // One declaration within would make it unreadable.
    assert!(!svg.contains("<?xml"));
}

/// Every character that a text may hold and XML may not.
fn unknown_to_xml() -> impl Iterator<Item = char> {
    let controls = ('\0'..' ').filter(|c| !matches!(c, '\t' | '\n' | '\r'));
    controls.chain(['\u{fffe}', '\u{ffff}'])
}

#[test]
fn no_character_of_a_name_makes_an_image_unreadable() {
    let all: String = unknown_to_xml().collect();
    let name = format!("a{all}<b>\"&'\u{7f}\u{85}\u{2028}\u{10ffff}]]>{all}z");
    let words = Words {
        title: name.clone(),
        hint: Some(name.clone()),
        about: name.clone(),
        sentence: name.clone(),
        keys: vec![Key {
            name: name.clone(),
            path: "M0 0",
            colour: name.clone(),
        }],
        method: name.clone(),
        source: vec![name.clone()],
        address: name,
    };
    // What draws the chart escapes marks, but lets such characters through, in
    // its texts and in their descriptions alike.
    let chart = CHART.replace(
        "<path",
        &format!("<text aria-label=\"Lu{all}nd\">Ly{all}on</text><path"),
    );
    for is_rtl in [false, true] {
        let svg = sheet(&words, is_rtl).svg(&chart);
        let svg = roxmltree::Document::parse(&svg).unwrap();
        let texts: Vec<&str> = svg.descendants().filter_map(|node| node.text()).collect();
        let whole = "a<b>\"&'\u{7f}\u{85}\u{2028}\u{10ffff}]]>z";
        let title = svg
            .descendants()
            .find(|node| node.has_tag_name((SVG, "title")));
        assert_eq!(title.unwrap().text(), Some(whole));
        assert!(texts.contains(&"Lyon"), "{texts:?}");
        let labels = svg
            .descendants()
            .filter_map(|node| node.attribute("aria-label"));
        assert_eq!(labels.collect::<Vec<_>>(), ["Lund"]);
    }
    // And one by one, in case a few of them hide another.
    for c in unknown_to_xml() {
        assert_eq!(escape(&format!("a{c}b")), "ab", "{c:?}");
        let svg = sheet(&Words::default(), false).svg(&CHART.replace("M0", &format!("M{c}0")));
        roxmltree::Document::parse(&svg).unwrap();
        assert!(!svg.contains(c), "{c:?}");
    }
}

#[test]
fn a_sheet_says_all_in_order_from_top_to_bottom() {
    let words = words();
    let sheet = sheet(&words, false);
    let place = |text: &str| {
        let line = sheet.lines.iter().find(|line| line.text.contains(text));
        line.unwrap().y
    };
    let (_, chart) = sheet.chart;
    let places = [
        0.0,
        place("<Lund>"),
        place("Profile"),
        place("An index"),
        place("Score in each"),
        place("Lund & Ystad"),
        chart,
        chart + 300.0,
        place("Weights"),
        place("Source"),
        place("https://"),
        sheet.height,
    ];
    assert!(places.is_sorted(), "{places:?}");
    let address: String = sheet
        .lines
        .iter()
        .filter(|line| line.is_foreign)
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(address, words.address);
}

#[test]
fn no_line_is_wider_than_the_chart() {
    let mut words = words();
    words.sentence = "城市".repeat(200);
    for line in &sheet(&words, false).lines {
        let width = line.text.chars().count() as f64 * line.style.size * 0.5;
        assert!(width <= 600.0, "{}", line.text);
    }
}

#[test]
fn a_long_finding_is_set_in_more_lines_and_less_loudly() {
    let mut words = words();
    let size = |words: &Words| {
        let lines = sheet(words, false).lines;
        (lines[0].style.size, lines[0].style.is_strong)
    };
    assert_eq!(size(&words), (20.0, true));
    words.sentence = "Porto holds its place whatever is weighed. ".repeat(6);
    assert_eq!(size(&words), (16.0, true));
    let lines = sheet(&words, false).lines;
    let said: Vec<&str> = lines
        .iter()
        .filter(|line| line.style.is_strong)
        .map(|line| line.text.as_str())
        .collect();
    assert!(said.len() > 2, "{said:?}");
    assert_eq!(said.join(" "), words.sentence.trim());
}

#[test]
fn a_number_and_its_sign_stay_in_one_line() {
    let mut words = words();
    words.method = "A weight of 16,7\u{a0}% ".repeat(30);
    let lines = sheet(&words, false).lines;
    let said = |line: &&charts::standalone::Line| line.text.contains("16,7");
    assert!(lines.iter().filter(said).count() > 2);
    for line in lines.iter().filter(said) {
        assert_eq!(
            line.text.matches('%').count(),
            line.text.matches("16,7").count()
        );
    }
}

#[test]
fn an_arabic_sheet_starts_at_the_right_and_keeps_addresses_in_order() {
    let svg = sheet(&words(), true).svg(CHART);
    assert!(svg.contains("<text x=\"632.0\" y=\"51.0\" font-size=\"20\" font-weight=\"600\" fill=\"colour-0\" direction=\"rtl\">&lt;Lund&gt;"), "{svg}");
    assert!(svg.contains("text-anchor=\"end\">https://"));
}

#[test]
fn the_chart_keeps_its_size_and_gets_a_place() {
    let sheet = sheet(&words(), false);
    let (x, y) = sheet.chart;
    assert!(
        sheet
            .svg(CHART)
            .contains(&format!("<svg x=\"{x}\" y=\"{y}\" width=\"600\""))
    );
}

#[test]
fn texts_are_escaped_for_content_and_attributes() {
    assert_eq!(escape("a\"<b>&\u{b}c\nd"), "a&quot;&lt;b&gt;&amp;c d");
}

#[test]
fn file_names_speak_in_every_script() {
    assert_eq!(
        file_name("compare", "Why Zürich is above “A/B”", "svg"),
        "learning-city-index_compare_why-zürich-is-above-a-b.svg"
    );
    assert_eq!(
        file_name("map", "تتقد\u{651}م «\u{2068}لندن\u{2069}»", "png"),
        "learning-city-index_map_تتقد\u{651}م-لندن.png"
    );
    // Nothing that a file cannot be called by, or that is not seen.
    for c in [
        '/',
        '\\',
        '\0',
        '\u{7f}',
        '\u{85}',
        '\u{61c}',
        '\u{202e}',
        '\u{feff}',
        '\u{fffe}',
        '\u{e0041}',
    ] {
        assert_eq!(
            file_name("map", &format!("{c}..{c}a{c}{c}b{c}"), "svg"),
            "learning-city-index_map_a-b.svg",
            "{c:?}"
        );
    }
    // No system takes more than 255 bytes.
    let long = file_name("robustness", &"𠀀".repeat(100), "svg");
    assert!(
        long.len() <= 255 && long.ends_with("𠀀.svg"),
        "{}",
        long.len()
    );
}

#[test]
fn colours_are_exchanged_and_nothing_else() {
    let theme = Theme::default();
    let options = Options::new(&theme).with(
        "",
        json!({ "a": { "color": "dark" }, "b": ["dark", "other", 3], "dark": "darker" }),
    );
    let changed = options.recoloured(&["dark".to_owned()], &["light".to_owned()]);
    let value = changed.value();
    assert_eq!(value["a"]["color"], "light");
    assert_eq!(value["b"], json!(["light", "other", 3]));
    assert_eq!(value["dark"], "darker");
}
