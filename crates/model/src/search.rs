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

    /// The cities that `wanted` means most likely, so many at most: first those
    /// whose entry begins so, then those that have words beginning so, then all
    /// others that have them. Among equals the lesser `rank` comes first.
    ///
    /// Shape: places in the order of the entries given; none if it has no word.
    #[must_use]
    pub fn best(&self, wanted: &str, most: usize, rank: impl Fn(usize) -> u32) -> Vec<usize> {
        let Some(has_all) = self.matches(wanted) else {
            return Vec::new();
        };
        let wanted = plain(wanted);
        let wanted = wanted.trim();
        let begins = |entry: &str| {
            let has_word = |word: &str| {
                let mut words = entry.split([' ', '-', '\'']);
                words.any(|known| known.starts_with(word))
            };
            match entry {
                entry if entry.starts_with(wanted) => 0_u8,
                _ if wanted.split_whitespace().all(has_word) => 1,
                _ => 2,
            }
        };
        let entries = self.entries.iter().zip(has_all).enumerate();
        let found = entries.filter(|(_, (_, has_all))| *has_all);
        let mut found: Vec<(u8, u32, usize)> = found
            .map(|(unit, (entry, _))| (begins(entry), rank(unit), unit))
            .collect();
        found.sort_unstable();
        found.truncate(most);
        found.into_iter().map(|(_, _, unit)| unit).collect()
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
