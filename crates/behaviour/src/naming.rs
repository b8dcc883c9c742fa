//! How a name is set where there is little room for it: whole, in letters that are
//! smaller the longer it is.

/// How much of a narrow row a name takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// One line.
    Short,
    /// Two lines of smaller letters.
    Long,
    /// Three lines of the smallest letters, and hardly ever more.
    Longer,
}

impl Length {
    /// As it is written into the page; nothing for what needs nothing.
    #[must_use]
    pub const fn mark(self) -> Option<&'static str> {
        match self {
            Self::Short => None,
            Self::Long => Some("long"),
            Self::Longer => Some("longer"),
        }
    }
}

/// What a name needs, in any script: a sign of Chinese is as wide as two letters.
#[must_use]
pub fn length(name: &str) -> Length {
    // A line has some 130 pixels on the narrowest phones, of 8 pixels to a letter.
    const LINE: usize = 15;
    // Two lines of 7 pixels to a letter, the first not filled by its words.
    const TWO_LINES: usize = 28;
    let width = |letter: char| if letter >= '\u{2e80}' { 2 } else { 1 };
    let length: usize = name.chars().map(width).sum();
    if length <= LINE {
        Length::Short
    } else if length <= TWO_LINES {
        Length::Long
    } else {
        Length::Longer
    }
}

#[cfg(test)]
mod tests {
    use super::{Length, length};

    #[test]
    fn longer_names_have_smaller_letters() {
        assert_eq!(length("Leeds"), Length::Short);
        assert_eq!(length("Richmond upon Thames"), Length::Long);
        assert_eq!(
            length("Bournemouth, Christchurch and Poole"),
            Length::Longer
        );
        assert_eq!(length("法兰克福"), Length::Short);
        assert_eq!(length("布拉曼蒂诺市多斯桑托斯"), Length::Long);
    }
}
