//! Finding cities by what a reader types.

/// Letters that are letters of their own to Unicode, but not to somebody who
/// lacks them on the keyboard.
const PLAIN: [(char, &str); 10] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ł', "l"),
    ('ı', "i"),
    ('’', "'"),
];

/// What each city can be found by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchIndex {
    entries: Vec<String>,
}

impl SearchIndex {
    /// One entry per city, in small letters without accents.
    pub fn new<'a>(entries: impl IntoIterator<Item = &'a str>) -> Self {
        let entries = entries.into_iter().map(plain).collect();
        Self { entries }
    }

    /// Which cities have every word of `wanted`, which is in small letters
    /// without accents; none if it has no word, and all are meant.
    #[must_use]
    pub fn matches(&self, wanted: &str) -> Option<Vec<bool>> {
        let wanted = plain(wanted);
        let words: Vec<&str> = wanted.split_whitespace().collect();
        if words.is_empty() {
            return None;
        }
        let has_all = |entry: &String| words.iter().all(|&word| entry.contains(word));
        Some(self.entries.iter().map(has_all).collect())
    }
}

fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match PLAIN.iter().find(|(known, _)| *known == letter) {
            Some((_, spelling)) => plain.push_str(spelling),
            None => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::SearchIndex;

    #[test]
    fn every_word_must_be_there_in_any_order() {
        let index = SearchIndex::new(["malmo sweden", "łodz poland", "tromsø norway"]);
        assert_eq!(index.matches(" "), None);
        assert_eq!(index.matches("lodz"), Some(vec![false, true, false]));
        assert_eq!(index.matches("tromso"), Some(vec![false, false, true]));
        assert_eq!(index.matches("swe malm"), Some(vec![true, false, false]));
        assert_eq!(index.matches("malmo poland"), Some(vec![false; 3]));
    }
}
