//! The page about embedding says what the program does: its tables are the
//! schema's, the code on it is the code that runs on it, and every text is there
//! in every language.
//!
//! `LCI_WRITE=1 cargo test -p explorer-tests -- embedding_page` writes tables and
//! code anew.

use std::fmt::Write;
use std::fs;

use protocol::schema::{ATTRIBUTES, ELEMENT_CODES, EVENTS, MEMBERS, MESSAGES, REQUESTS, Said};
use protocol::{Code, TOKENS};
use roxmltree::{Document, Node};
use scenario::Language;

use crate::common::root;

const START: &str = "<!-- written: ";
const END: &str = "<!-- end of written -->";

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// A sentence with what stands between backticks as code.
fn sentence(text: &str) -> String {
    let parts = escaped(text);
    let parts = parts.split('`').enumerate();
    let part = |(place, part): (usize, &str)| match place % 2 {
        0 => part.to_owned(),
        _ => format!("<code>{part}</code>"),
    };
    parts.map(part).collect()
}

fn code(text: &str) -> String {
    match text {
        "" => "–".to_owned(),
        text => format!("<code>{}</code>", escaped(text)),
    }
}

/// Head and body of a table whose first column names what the others are about.
fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut text = String::from("<thead><tr>");
    for head in heads {
        write!(text, "<th scope=\"col\">{head}</th>").unwrap();
    }
    text.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        let (name, rest) = row.split_first().unwrap();
        write!(text, "<tr><th scope=\"row\">{name}</th>").unwrap();
        for cell in rest {
            write!(text, "<td>{cell}</td>").unwrap();
        }
        text.push_str("</tr>\n");
    }
    text.push_str("</tbody>");
    text
}

fn said(carries: &str, all: &[Said]) -> String {
    let row = |said: &Said| vec![code(said.name), code(said.carries), sentence(said.about)];
    table(&["Name", carries, "What it says"], all.iter().map(row))
}

/// The code between `begin` and `end` of this name, as far to the left as it
/// goes; of several such places, all of it.
fn region(source: &str, name: &str) -> String {
    let (begin, end) = (format!("begin {name}"), format!("end {name}"));
    let mut is_inside = false;
    let mut lines = Vec::new();
    for line in source.lines() {
        let mark = line
            .trim()
            .trim_matches(|sign: char| "/*<!-> ".contains(sign));
        match (mark == begin, mark == end) {
            (true, _) => is_inside = true,
            (_, true) => is_inside = false,
            _ if is_inside => lines.push(line),
            _ => {}
        }
    }
    assert!(
        !is_inside && !lines.is_empty(),
        "no code between begin and end of {name}"
    );
    let indent = |line: &&str| line.len() - line.trim_start().len();
    let filled = lines.iter().filter(|line| !line.trim().is_empty());
    let indent = filled.map(indent).min().unwrap();
    let lines = lines
        .iter()
        .map(|line| line.get(indent..).unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

fn shown(source: &str, name: &str) -> String {
    let code = escaped(&region(source, name));
    format!("<pre tabindex=\"0\" dir=\"ltr\"><code>{code}</code></pre>")
}

/// What a place on the page is to say.
fn wanted(name: &str, page: &str) -> String {
    match name.split_once(' ') {
        Some(("html", name)) => return shown(page, name),
        Some(("mjs", name)) => return shown(&read("public/embedding.mjs"), name),
        Some(("css", name)) => return shown(&read("style/embedding.css"), name),
        _ => {}
    }
    match name {
        "attributes" => {
            let rows = ATTRIBUTES.iter().map(|attribute| {
                let key = attribute.key.unwrap_or_default();
                vec![code(attribute.name), code(key), sentence(attribute.about)]
            });
            table(&["Attribute", "Key of the address", "What it does"], rows)
        }
        "members" => {
            let rows = MEMBERS.iter().map(|member| {
                vec![
                    code(member.name),
                    code(member.signature),
                    sentence(member.about),
                ]
            });
            table(&["Name", "In TypeScript", "What it does"], rows)
        }
        "events" => said("Detail", EVENTS),
        "requests" => said("Payload", REQUESTS),
        "messages" => said("Payload", MESSAGES),
        "codes" => {
            let frame = Code::ALL.iter().map(|(code, about)| {
                let name = serde_json::to_value(code).unwrap();
                (name.as_str().unwrap().to_owned(), *about)
            });
            let element = ELEMENT_CODES.iter();
            let element = element.map(|(name, about)| ((*name).to_owned(), *about));
            let rows = frame.chain(element);
            let rows = rows.map(|(name, about)| vec![code(&name), sentence(about)]);
            table(&["Code", "What it means"], rows)
        }
        "properties" => {
            let rows = TOKENS.iter().map(|token| {
                let name = format!("--lci-{}", token.name);
                vec![code(&name), sentence(token.about)]
            });
            table(&["Property", "What it is for"], rows)
        }
        other => panic!("the page has a place for “{other}”"),
    }
}

#[test]
fn tables_and_code_on_the_page_are_the_programs_own() {
    let page = read("public/embedding.html");
    let mut written = String::new();
    let mut rest = page.as_str();
    let mut names = Vec::new();
    while let Some(start) = rest.find(START) {
        let (before, from) = rest.split_at(start + START.len());
        let (name, after) = from.split_once(" -->\n").unwrap();
        let end = after.find(END).unwrap();
        write!(written, "{before}{name} -->\n{}\n", wanted(name, &page)).unwrap();
        names.push(name.to_owned());
        rest = &after[end..];
    }
    written.push_str(rest);
    for name in [
        "attributes",
        "members",
        "events",
        "requests",
        "messages",
        "codes",
        "properties",
    ] {
        assert!(
            names.iter().any(|known| known == name),
            "no place for {name}"
        );
    }
    if std::env::var_os("LCI_WRITE").is_some() {
        fs::write(root().join("public/embedding.html"), written).unwrap();
    } else {
        assert!(
            page == written,
            "run `LCI_WRITE=1 cargo test -p explorer-tests -- embedding_page` to write it anew"
        );
    }
}

fn has_class(node: &Node, class: &str) -> bool {
    let classes = node.attribute("class").unwrap_or_default();
    classes.split(' ').any(|known| known == class)
}

#[test]
fn every_text_of_the_page_is_there_in_every_language() {
    let text = read("public/embedding.html");
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..roxmltree::ParsingOptions::default()
    };
    let page = Document::parse_with_options(&text, options).unwrap();
    let languages: Vec<_> = Language::ALL
        .iter()
        .map(|language| language.word())
        .collect();
    let mut n_texts = 0;
    for texts in page.descendants().filter(|node| has_class(node, "texts")) {
        n_texts += 1;
        let children: Vec<_> = texts.children().filter(Node::is_element).collect();
        let of: Vec<_> = children
            .iter()
            .filter_map(|child| child.attribute("lang"))
            .collect();
        let mut sorted = (of.clone(), languages.clone());
        sorted.0.sort_unstable();
        sorted.1.sort_unstable();
        assert_eq!(
            sorted.0,
            sorted.1,
            "{:?}",
            children.first().and_then(Node::text)
        );
        for child in &children {
            assert!(
                child.text().is_some_and(|text| !text.trim().is_empty()),
                "{of:?}"
            );
        }
    }
    assert!(n_texts > 40, "only {n_texts} texts");
    let offered = page
        .descendants()
        .filter(|node| node.has_tag_name("option"));
    let offered: Vec<_> = offered
        .filter_map(|option| option.attribute("value"))
        .collect();
    assert_eq!(offered.len(), languages.len());
    assert!(languages.iter().all(|language| offered.contains(language)));
    // Links within the page lead somewhere.
    let links = page.descendants().filter_map(|node| node.attribute("href"));
    for id in links.filter_map(|link| link.strip_prefix('#')) {
        assert!(
            page.descendants()
                .any(|node| node.attribute("id") == Some(id)),
            "#{id}"
        );
    }
}

/// The codes that the element has beside those of the frame are those that its
/// script and its types name.
#[test]
fn the_elements_own_codes_are_those_of_its_script() {
    let (script, types) = (read("public/embed.js"), read("public/embed.d.ts"));
    for (code, about) in ELEMENT_CODES {
        assert!(script.contains(&format!("(\"{code}\", ")), "{code}");
        assert!(types.contains(&format!("| \"{code}\"")), "{code}");
        assert!(about.ends_with(['.', '?']), "{code}");
    }
    let n_codes = types
        .split("code:")
        .nth(1)
        .unwrap()
        .split("message")
        .next()
        .unwrap();
    let n_codes = n_codes.matches("| \"").count();
    assert_eq!(n_codes, ELEMENT_CODES.len() + Code::ALL.len());
}
