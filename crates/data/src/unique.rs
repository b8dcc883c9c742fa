//! Names of which none may stand twice.

use std::collections::HashMap;

/// Names in use.
#[derive(Clone, Debug, Default)]
pub struct Unique {
    /// Each with the number to try next after it.
    used: HashMap<String, usize>,
}

impl Unique {
    /// With these in use.
    #[must_use]
    pub fn with<'a>(used: impl IntoIterator<Item = &'a str>) -> Self {
        let used = used.into_iter().map(|name| (name.to_owned(), 2));
        Self {
            used: used.collect(),
        }
    }

    /// The name, with a number after `mark` where it is in use; in use from now
    /// on. Thousands of equal names take no longer than as many others.
    pub fn take(&mut self, name: &str, mark: char) -> String {
        let mut free = name.to_owned();
        while self.used.contains_key(&free) {
            let number = self.used.entry(name.to_owned()).or_insert(2);
            free = format!("{name}{mark}{number}");
            *number += 1;
        }
        self.used.insert(free.clone(), 2);
        free
    }
}

#[cfg(test)]
mod tests {
    use super::Unique;

    #[test]
    fn equal_names_are_numbered_and_numbered_ones_are_not_taken_twice() {
        let mut names = Unique::with(["taken"]);
        let mut take = |name| names.take(name, '-');
        let found = ["a", "a-2", "a", "a", "a-2", "taken", "", ""].map(&mut take);
        assert_eq!(
            found,
            ["a", "a-2", "a-3", "a-4", "a-2-2", "taken-2", "", "-2"]
        );
    }

    #[test]
    fn a_thousand_equal_names_are_all_different() {
        let mut names = Unique::default();
        let last = (0..1_000).map(|_| names.take("_", '_')).last();
        assert_eq!(last.as_deref(), Some("__1000"));
    }
}
