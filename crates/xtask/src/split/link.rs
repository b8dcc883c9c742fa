//! The script that fetches the parts and joins them to the program.

use anyhow::{Context, Result};

use crate::html::{Tag, tags};

/// What the mark of a program that is not optimised holds.
const MARK: i32 = !0xdead;

const TEMPLATE: &str = include_str!("link.mjs");

/// The file of what several parts use; no part may be called so.
pub const SHARED: &str = "shared";

/// What the pieces in that file are called there.
pub const SECTION: &str = "piece";

/// Its address, as the program imports it.
pub fn address(stem: &str) -> String {
    format!("./{stem}-parts.js")
}

/// The script, with a function for each part that the program calls by name.
pub fn script<'a>(
    stem: &str,
    folder: &str,
    parts: impl Iterator<Item = &'a String> + Clone,
    mark: Option<&str>,
) -> Result<String> {
    let marks: serde_json::Map<String, serde_json::Value> = mark
        .map(|mark| (mark.to_owned(), MARK.into()))
        .into_iter()
        .collect();
    let address = |name: &str| format!("./{folder}/{name}.wasm");
    let files: serde_json::Map<String, serde_json::Value> = parts
        .clone()
        .map(|part| (part.clone(), address(part).into()))
        .collect();
    let mut script = TEMPLATE
        .replace("@PROGRAM@", &format!("./{stem}.js"))
        .replace("@SHARED@", &address(SHARED))
        .replace("@SECTION@", SECTION)
        .replace("@MARKS@", &serde_json::to_string(&marks)?)
        .replace("@FILES@", &serde_json::to_string_pretty(&files)?);
    for part in parts {
        script += &format!("export const __wasm_split_load_{part} = loader({part:?});\n");
    }
    Ok(script)
}

/// The name of the mark, as the cutter's own script has it; none in a program
/// that is optimised.
pub fn mark(script: &str) -> Option<&str> {
    let start = script.find("__canary_")?;
    let rest = &script[start..];
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')?;
    Some(&rest[..end])
}

/// The page that asks for the script early: the program does not start without.
pub fn announced(html: &str, stem: &str) -> Result<String> {
    let program = format!("{stem}.js");
    let is_program = |tag: &Tag<'_>| {
        tag.attribute("rel") == Some("modulepreload")
            && tag
                .attribute("href")
                .is_some_and(|href| href.ends_with(&program))
    };
    let tags = tags(html);
    let place = tags
        .iter()
        .find(|tag| is_program(tag))
        .context("the page does not ask for its program early")?
        .end;
    let link = format!(
        "<link crossorigin href={} rel=modulepreload>",
        address(stem)
    );
    Ok(format!("{}{link}{}", &html[..place], &html[place..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_has_a_loader_and_its_file() {
        let parts = ["city".to_owned(), "map".to_owned()];
        let script = script("explorer-1a", "parts-1a", parts.iter(), Some("__canary_1a")).unwrap();
        assert!(script.contains("from \"./explorer-1a.js\""));
        assert!(script.contains("\"./parts-1a/map.wasm\""));
        assert!(script.contains("export const __wasm_split_load_city = loader(\"city\");"));
        assert!(script.contains("const marks = {\"__canary_1a\":-57006};"));
        assert!(!script.contains('@'), "{script}");
    }

    #[test]
    fn the_page_asks_for_it_early() {
        let html = "<head><link crossorigin href=./a-1.js rel=modulepreload></head>";
        let page = announced(html, "a-1").unwrap();
        assert!(page.contains("href=./a-1-parts.js "));
        assert!(announced("<head></head>", "a-1").is_err());
    }
}
