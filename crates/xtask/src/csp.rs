//! The page's content security policy.
//!
//! The built page carries its policy itself, because the static hosts that it
//! may live on often let nobody set headers.

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

use crate::html::{Tag, tags};

/// A browser looks for the character encoding in this many bytes.
const ENCODING_WITHIN_BYTES: usize = 1024;

/// The page with its policy as the first thing in its head.
///
/// Errors: the page has no place for it, has a policy already, or would declare its
/// encoding too late.
pub fn with_policy(html: &str) -> Result<String> {
    let tags = tags(html);
    ensure!(
        !tags.iter().any(is_policy),
        "index.html has a content security policy already"
    );
    let start = head_start(&tags).context("index.html has neither <head> nor <html>")?;
    with_meta(html, start, &policy(&inline_scripts(&tags)))
}

/// The same for a page that holds everything: it loads nothing but what it has
/// made of itself, and data packages from any address. Of the texts that stand
/// in it as scripts only `script` is one.
///
/// Errors: as above.
pub fn with_policy_of_single_file(html: &str, script: &str) -> Result<String> {
    let tags = tags(html);
    let start = head_start(&tags).context("the page has neither <head> nor <html>")?;
    let policy = [
        "default-src 'none'",
        &format!("script-src blob: 'wasm-unsafe-eval' '{}'", hash(script)),
        "worker-src blob:",
        "style-src 'unsafe-inline'",
        "img-src data: blob:",
        "font-src data:",
        "connect-src blob: https: http:",
        "base-uri 'none'",
        "form-action 'none'",
    ];
    with_meta(html, start, &policy.join("; "))
}

fn with_meta(html: &str, start: usize, policy: &str) -> Result<String> {
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let page = format!("{}{meta}{}", &html[..start], &html[start..]);
    ensure!(
        encoding_end(&page).is_some_and(|end| end <= ENCODING_WITHIN_BYTES),
        "index.html must say <meta charset=\"utf-8\"> at the start of its head"
    );
    Ok(page)
}

/// Where the head's content starts. The head's own tag is optional in HTML, and
/// the minifier leaves it out.
fn head_start(tags: &[Tag<'_>]) -> Option<usize> {
    let end_of = |name: &str| tags.iter().find(|tag| tag.name == name).map(|tag| tag.end);
    end_of("head").or_else(|| end_of("html"))
}

fn is_policy(tag: &Tag<'_>) -> bool {
    tag.attribute("http-equiv")
        .is_some_and(|value| value.eq_ignore_ascii_case("content-security-policy"))
}

/// The scripts written into the page, to which the policy must give leave.
fn inline_scripts<'a>(tags: &[Tag<'a>]) -> Vec<&'a str> {
    tags.iter()
        .filter(|tag| tag.attribute("src").is_none())
        .filter_map(|tag| tag.script)
        .collect()
}

fn encoding_end(html: &str) -> Option<usize> {
    tags(html)
        .iter()
        .find(|tag| tag.attribute("charset").is_some())
        .map(|tag| tag.end)
}

fn policy(inline_scripts: &[&str]) -> String {
    let hashes: String = inline_scripts
        .iter()
        .map(|script| format!(" '{}'", hash(script)))
        .collect();
    [
        "default-src 'self'",
        &format!("script-src 'self' 'wasm-unsafe-eval'{hashes}"),
        "worker-src 'self'",
        // What authors embed is shown to them as it will be.
        "frame-src 'self'",
        // Charts and bars are sized by style attributes.
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        // A data package may be opened from any address.
        "connect-src 'self' https: http:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

fn hash(script: &str) -> String {
    format!(
        "sha256-{}",
        BASE64.encode(Sha256::digest(script.as_bytes()))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the Content Security Policy specification.
    #[test]
    fn a_script_is_hashed_as_the_specification_does() {
        assert_eq!(
            hash("alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }

    #[test]
    fn the_policy_leads_the_head_and_names_inline_scripts_only() {
        let html = "<!doctype html><html><head><meta charset=utf-8><script src=a.js></script>\
                    <script type=module>alert('Hello, world.');</script></head></html>";
        let page = with_policy(html).unwrap();
        let start = page.find("<head>").unwrap() + "<head>".len();
        assert!(page[start..].starts_with("<meta http-equiv=\"Content-Security-Policy\""));
        assert_eq!(page.matches("sha256-").count(), 1);
        assert!(page.contains("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"));
    }

    #[test]
    fn a_head_without_a_tag_is_found() {
        let page = with_policy("<!doctype html><html lang=en><meta charset=utf-8></html>").unwrap();
        assert!(page.starts_with("<!doctype html><html lang=en><meta http-equiv"));
    }

    #[test]
    fn pages_that_cannot_carry_it_are_refused() {
        assert!(with_policy("<p>no head</p>").is_err());
        assert!(with_policy("<head><title>no encoding</title></head>").is_err());
        let twice = with_policy("<head><meta charset=utf-8></head>").unwrap();
        assert!(with_policy(&twice).is_err());
    }
}
