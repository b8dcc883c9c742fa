//! The figures that are on the page at this moment.

use leptos::prelude::*;

use super::saving::Savable;

/// Where figures hang as long as they are on the page.
#[derive(Clone, Copy)]
pub struct Gallery {
    hung: StoredValue<Vec<(u32, Savable)>>,
    n_ever: StoredValue<u32>,
}

impl Default for Gallery {
    fn default() -> Self {
        Self {
            hung: StoredValue::new(Vec::new()),
            n_ever: StoredValue::new(0),
        }
    }
}

impl Gallery {
    /// Hangs a figure until the view that calls ends.
    pub fn hang(self, savable: Savable) {
        let number = self.n_ever.get_value() + 1;
        self.n_ever.set_value(number);
        self.hung.update_value(|hung| hung.push((number, savable)));
        on_cleanup(move || {
            // The wall may have come down first.
            self.hung
                .try_update_value(|hung| hung.retain(|(own, _)| *own != number));
        });
    }

    /// The one that has hung there longest.
    #[must_use]
    pub fn first(self) -> Option<Savable> {
        self.hung
            .with_value(|hung| hung.first().map(|(_, savable)| *savable))
    }
}
