//! The first screen: what the built page shows until the program is there.

use anyhow::{Context, Result, ensure};

use crate::html::tags;

/// The page with its first screen in the place that is kept for it.
///
/// Errors: there is no such place, or something stands there.
pub fn with_first_screen(html: &str, screen: &str) -> Result<String> {
    let tags = tags(html);
    let place = tags
        .iter()
        .find(|tag| tag.attribute("id") == Some("first"))
        .context("index.html has no place for the first screen")?
        .end;
    ensure!(
        html[place..].starts_with("</div>"),
        "the first screen stands in index.html already"
    );
    Ok(format!(
        "{}{}{}",
        &html[..place],
        screen.trim_end(),
        &html[place..]
    ))
}

#[cfg(test)]
mod tests {
    use super::with_first_screen;

    #[test]
    fn it_stands_in_its_place_once() {
        let html = "<body><div id=first></div><div id=app></div>";
        let page = with_first_screen(html, "<main>x</main>\n").unwrap();
        assert_eq!(
            page,
            "<body><div id=first><main>x</main></div><div id=app></div>"
        );
        assert!(with_first_screen(&page, "<main></main>").is_err());
        assert!(with_first_screen("<div id=app></div>", "").is_err());
    }
}
