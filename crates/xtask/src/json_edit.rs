//! Changing single members of a JSON text and nothing else of it: descriptors
//! are written by hand, and their order and layout are their authors'.

use std::ops::Range;

use anyhow::{Result, bail};
use serde_json::Value;

/// A member whose value is a string, a number, `true`, `false` or `null`.
#[derive(Debug, PartialEq)]
struct Member {
    /// Which object of the text it belongs to.
    object: usize,
    key: String,
    /// Where its value stands.
    place: Range<usize>,
}

/// The text with `field` set to `value` in the one object that has both that
/// field and a member `key` equal to `name`.
///
/// Errors: there is no such object, or more than one.
pub fn set(text: &str, (key, name): (&str, &str), field: &str, value: &Value) -> Result<String> {
    let members = members(text);
    let is_named = |object: usize| {
        members.iter().any(|member| {
            member.object == object
                && member.key == key
                && read(text, member).as_ref().and_then(Value::as_str) == Some(name)
        })
    };
    let found: Vec<&Member> = members
        .iter()
        .filter(|member| member.key == field && is_named(member.object))
        .collect();
    match found.as_slice() {
        [member] => {
            let Range { start, end } = member.place.clone();
            Ok(format!("{}{value}{}", &text[..start], &text[end..]))
        }
        [] => {
            bail!("no object with {key} \"{name}\" has a member \"{field}\": add it with any value")
        }
        _ => bail!("more than one object with {key} \"{name}\" has a member \"{field}\""),
    }
}

fn read(text: &str, member: &Member) -> Option<Value> {
    serde_json::from_str(&text[member.place.clone()]).ok()
}

/// The members with plain values, of a text that is known to be JSON.
fn members(text: &str) -> Vec<Member> {
    let mut members = Vec::new();
    let mut open = Vec::new();
    let mut n_opened = 0;
    let mut key: Option<String> = None;
    let mut at = 0;
    while let Some(first) = text.as_bytes().get(at) {
        let end = token_end(text, at);
        match first {
            b'{' | b'[' => {
                open.push(n_opened);
                n_opened += 1;
                key = None;
            }
            b'}' | b']' => {
                open.pop();
            }
            b',' | b':' | b' ' | b'\t' | b'\r' | b'\n' => {}
            b'"' if key.is_none() && is_key(text, end) => {
                key = serde_json::from_str(&text[at..end]).ok();
            }
            _ => {
                if let (Some(key), Some(object)) = (key.take(), open.last()) {
                    members.push(Member {
                        object: *object,
                        key,
                        place: at..end,
                    });
                }
            }
        }
        at = end;
    }
    members
}

/// Whether the string that ends here is followed by a colon.
fn is_key(text: &str, end: usize) -> bool {
    text[end..].trim_start().starts_with(':')
}

/// Where the token that starts here ends: a string, a plain word, or one sign.
fn token_end(text: &str, start: usize) -> usize {
    let bytes = &text.as_bytes()[start..];
    let length = match bytes[0] {
        b'"' => string_length(bytes),
        b'{' | b'}' | b'[' | b']' | b',' | b':' | b' ' | b'\t' | b'\r' | b'\n' => 1,
        _ => bytes
            .iter()
            .position(|byte| b"{}[],: \t\r\n".contains(byte))
            .unwrap_or(bytes.len()),
    };
    start + length
}

/// How many bytes a string takes, with both quotes.
fn string_length(bytes: &[u8]) -> usize {
    let mut is_escaped = false;
    for (index, byte) in bytes.iter().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{ "path": "a.csv",
  "list": [ {"path": "a.csv", "bytes": 1,  "roles": ["x"]},
            {"bytes": 2, "note": "said \"a:b\" {", "path": "b.csv"} ] }
"#;

    #[test]
    fn one_member_changes_and_the_layout_stays() {
        let changed = set(TEXT, ("path", "b.csv"), "bytes", &Value::from(30)).unwrap();
        assert_eq!(changed, TEXT.replace("\"bytes\": 2", "\"bytes\": 30"));
        let changed = set(TEXT, ("path", "a.csv"), "bytes", &Value::from("x")).unwrap();
        assert_eq!(changed, TEXT.replace("\"bytes\": 1", "\"bytes\": \"x\""));
    }

    #[test]
    fn a_missing_or_doubtful_member_is_an_error() {
        assert!(set(TEXT, ("path", "c.csv"), "bytes", &Value::Null).is_err());
        assert!(set(TEXT, ("path", "a.csv"), "hash", &Value::Null).is_err());
        let doubled = format!("[{TEXT},{TEXT}]");
        assert!(set(&doubled, ("path", "b.csv"), "bytes", &Value::Null).is_err());
    }

    #[test]
    fn every_plain_member_is_found() {
        let keys: Vec<String> = members(TEXT).into_iter().map(|member| member.key).collect();
        assert_eq!(keys, ["path", "path", "bytes", "bytes", "note", "path"]);
    }
}
