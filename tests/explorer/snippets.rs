//! What authors copy into their pages gives back the scenario that was chosen,
//! whatever names and addresses hold.

use proptest::prelude::*;
use protocol::schema::ATTRIBUTES;
use protocol::snippet::{FRAME_HEIGHT_PX, Form, Snippet, integrity};
use scenario::{Filter, Scenario, View, from_query};

use crate::scenario::scenario;

const PAGE: &str = "https://example.org/a&b/'c'/index.html";
const SCRIPT: &str = "https://example.org/a&b/'c'/embed.js";

/// Titles and labels that would be more than text if they were let.
const HOSTILE: &[&str] = &[
    "\"><script>alert(1)</script>",
    "'-->&quot;&#34; </learning-city-explorer>",
    "](javascript:alert(1)) [x]: y `z` *a* _b_ \\ <b>",
    "line\nline\r\ttab\n```\n# no heading",
    "{=html} $x$ | y | ^z^ ~u~ @cite",
    "مدينة \u{202e} 城市 é",
];

fn snippet<'a>(scenario: &'a Scenario, title: &'a str) -> Snippet<'a> {
    Snippet {
        scenario,
        page: PAGE,
        script: SCRIPT,
        integrity: None,
        title,
        height: None,
    }
}

/// The scenario of an address of the explorer's.
fn of_address(address: &str) -> Scenario {
    let rest = address.strip_prefix(PAGE).unwrap();
    assert!(rest.is_empty() || rest.starts_with('?'), "{address}");
    let (scenario, notices) = from_query(rest);
    assert_eq!(notices, [], "{address}");
    scenario
}

/// Markup is written so that it is sound as XML too.
fn parsed(markup: &str) -> String {
    format!("<page>{markup}</page>")
}

/// Makes sure that every form gives the scenario back, and holds nothing but
/// what it should.
fn check(scenario: &Scenario, title: &str) {
    let snippet = snippet(scenario, title);
    let full = scenario.clone().in_full();
    let embedded = Scenario {
        embed: true,
        present: false,
        ..scenario.clone()
    };

    let text = parsed(&snippet.text(Form::Element));
    let page = roxmltree::Document::parse(&text).unwrap();
    let elements: Vec<_> = page
        .root_element()
        .children()
        .filter(|node| node.is_element())
        .collect();
    let [script, element] = elements[..] else {
        panic!("{text}")
    };
    assert_eq!(
        (script.tag_name().name(), script.attribute("src")),
        ("script", Some(SCRIPT))
    );
    assert_eq!(element.tag_name().name(), "learning-city-explorer");
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("embed", "1");
    for attribute in element.attributes() {
        match attribute.name() {
            "height" => assert_eq!(attribute.value(), "auto"),
            "title" => assert_eq!(attribute.value(), title),
            name => {
                let known = ATTRIBUTES.iter().find(|known| known.name == name);
                query.append_pair(known.unwrap().key.unwrap(), attribute.value());
            }
        }
    }
    assert_eq!(from_query(&query.finish()), (embedded.clone(), Vec::new()));
    let links: Vec<_> = element
        .children()
        .filter(|node| node.is_element())
        .collect();
    let [link] = links[..] else { panic!("{text}") };
    assert_eq!(link.text().unwrap_or_default(), title);
    assert_eq!(of_address(link.attribute("href").unwrap()), full);

    let text = parsed(&snippet.text(Form::Frame));
    let page = roxmltree::Document::parse(&text).unwrap();
    let frame = page.root_element().first_element_child().unwrap();
    assert_eq!(page.root_element().children().count(), 1, "{text}");
    assert_eq!(frame.attribute("title"), Some(title));
    assert_eq!(
        frame.attribute("height").unwrap(),
        FRAME_HEIGHT_PX.to_string()
    );
    assert_eq!(of_address(frame.attribute("src").unwrap()), embedded);

    // A raw block is one line between its fences, a link one line after it.
    let text = snippet.text(Form::Quarto);
    let lines: Vec<&str> = text.lines().collect();
    let ["```{=html}", frame, "```", "", link] = lines[..] else {
        panic!("{text}")
    };
    assert_eq!(
        frame.replace(" data-external=\"1\"", ""),
        snippet.text(Form::Frame)
    );
    assert_eq!(link, snippet.text(Form::Link));
    let address = link.strip_suffix(')').unwrap().rsplit_once("](").unwrap().1;
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || "-._~:/?&=,%".contains(sign);
    assert!(address.chars().all(is_plain), "{address}");
    let query = address.split_once('?').map_or("", |(_, query)| query);
    assert_eq!(from_query(query), (full, Vec::new()));
}

proptest! {
    #[test]
    fn every_form_gives_back_the_scenario(scenario in scenario(), title in "[ -~éع中]{0,30}") {
        check(&scenario, &title);
    }
}

#[test]
fn hostile_names_stay_text() {
    for &hostile in HOSTILE {
        let mut scenario = Scenario {
            view: View::Map,
            filter: Some(Filter {
                column: "region".to_owned(),
                label: hostile.to_owned(),
            }),
            ..Scenario::default()
        };
        scenario.focus = Some("\"><img src=x onerror=alert(1)>".to_owned());
        check(&scenario, hostile);
    }
}

#[test]
fn a_title_in_a_link_is_nothing_but_text() {
    let scenario = Scenario::default();
    let link = snippet(&scenario, "a](b) <c> `d` *e*\nf").text(Form::Link);
    assert_eq!(
        link,
        "[a\\]\\(b\\) \\<c\\> \\`d\\` \\*e\\* f](https://example.org/a&b/%27c%27/index.html)"
    );
}

#[test]
fn what_is_pinned_names_the_script_and_the_figures() {
    let scenario = Scenario {
        sha: Some("a".repeat(64)),
        ..Scenario::default()
    };
    let sum = integrity(b"export {}");
    let pinned = Snippet {
        integrity: Some(&sum),
        height: Some(480),
        ..snippet(&scenario, "Cities")
    };
    let text = parsed(&pinned.text(Form::Element));
    let page = roxmltree::Document::parse(&text).unwrap();
    let script = page.root_element().first_element_child().unwrap();
    assert_eq!(script.attribute("integrity"), Some(sum.as_str()));
    assert_eq!(script.attribute("crossorigin"), Some("anonymous"));
    let element = script.next_sibling_element().unwrap();
    assert_eq!(element.attribute("sha"), scenario.sha.as_deref());
    assert_eq!(element.attribute("height"), Some("480"));
}
