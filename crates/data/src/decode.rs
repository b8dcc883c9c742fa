//! Text in the encodings that spreadsheet programs write.
//!
//! A library for encodings brings the tables of all of them, some hundred
//! kilobytes of program; what tables of cities come in is Unicode, which the
//! standard library reads, and the one code page of western Windows.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// How text is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// One to four bytes a character; what is usual.
    Utf8,
    /// Two bytes a unit, in either order.
    Utf16,
    /// One byte a character; Latin-1 is read the same but for controls.
    Windows1252,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Utf8, Self::Utf16, Self::Windows1252];

    /// The name that programs have for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// What Windows-1252 has from 0x80 to 0x9f. Five places stand for nothing.
const UPPER: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

/// The text of a file, and how it was stored if not as UTF-8; none if it is no
/// text.
pub(super) fn decode(bytes: &[u8]) -> Option<(Cow<'_, str>, Option<Encoding>)> {
    if let Some(text) = utf16(bytes) {
        return text.map(|text| (text.into(), Some(Encoding::Utf16)));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some((text.into(), None));
    }
    let text = windows1252(bytes)?;
    Some((text.into(), Some(Encoding::Windows1252)))
}

/// The text of a file in an encoding that somebody chose; none if it is none in
/// that.
pub(super) fn decode_as(bytes: &[u8], encoding: Encoding) -> Option<Cow<'_, str>> {
    match encoding {
        Encoding::Utf8 => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        Encoding::Utf16 => utf16(bytes)?.map(Cow::Owned),
        Encoding::Windows1252 => windows1252(bytes).map(Cow::Owned),
    }
}

fn windows1252(bytes: &[u8]) -> Option<String> {
    // No text has these, whatever its code page.
    let is_binary = |byte: &u8| *byte < b'\t' || (0x0e..0x20).contains(byte) && *byte != 0x1b;
    if bytes.iter().any(is_binary) {
        return None;
    }
    let text = bytes.iter().map(|&byte| match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        byte => char::from(byte),
    });
    Some(text.collect())
}

/// Text in units of two bytes, if that is how it begins: by its mark, or by a
/// letter of ASCII. The inner is none if it is broken.
fn utf16(bytes: &[u8]) -> Option<Option<String>> {
    let read: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        [1..=0x7f, 0, 1..=0x7f, 0, ..] => u16::from_le_bytes,
        [0, 1..=0x7f, 0, 1..=0x7f, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Some(None);
    }
    let units = pairs.iter().map(|&pair| read(pair));
    Some(char::decode_utf16(units).collect::<Result<_, _>>().ok())
}

#[cfg(test)]
mod tests {
    use super::{Encoding, decode};

    fn read(bytes: &[u8]) -> Option<(String, Option<Encoding>)> {
        decode(bytes).map(|(text, encoding)| (text.into_owned(), encoding))
    }

    #[test]
    fn text_is_read_in_the_encoding_it_is_in() {
        let told = |text: &str, encoding| Some((text.to_owned(), encoding));
        assert_eq!(read("Åre".as_bytes()), told("Åre", None));
        assert_eq!(
            read(b"M\xe1laga \x80 \x96"),
            told("Málaga € –", Some(Encoding::Windows1252))
        );
        for (mark, order) in [
            (true, u16::to_le_bytes as fn(u16) -> [u8; 2]),
            (true, u16::to_be_bytes),
            (false, u16::to_le_bytes),
            (false, u16::to_be_bytes),
        ] {
            let text = if mark {
                "\u{feff}city,Åre,城"
            } else {
                "city,Åre,城"
            };
            let bytes: Vec<u8> = text.encode_utf16().flat_map(order).collect();
            assert_eq!(read(&bytes), told(text, Some(Encoding::Utf16)));
        }
    }

    #[test]
    fn what_is_no_text_is_none() {
        assert_eq!(read(b"PK\x03\x04\xff\x00"), None);
        assert_eq!(read(&[0xff, 0xfe, 0x00, 0xd8]), None, "half a pair");
        assert_eq!(read(&[0xff, 0xfe, 0x61]), None, "an odd byte");
    }
}
