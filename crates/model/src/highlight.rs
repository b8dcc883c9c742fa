//! Which cities stand out wherever many are drawn.

/// The city in the foreground and those compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Highlights {
    /// The unit in the foreground.
    pub focus: Option<usize>,
    /// Units compared, in the order chosen.
    pub compared: Vec<usize>,
}

/// How one city stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether it is in the foreground.
    pub is_focus: bool,
    /// Its place among those compared, which gives it a colour and a shape.
    pub place: Option<usize>,
}

impl Highlights {
    /// How a unit stands out.
    #[must_use]
    pub fn of(&self, unit: usize) -> Standing {
        Standing {
            is_focus: self.focus == Some(unit),
            place: self.compared.iter().position(|&other| other == unit),
        }
    }
}

impl Standing {
    /// Whether it stands out at all.
    #[must_use]
    pub const fn is_marked(self) -> bool {
        self.is_focus || self.place.is_some()
    }
}
