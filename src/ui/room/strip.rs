//! A strip of dots: people along a line. The table that it stands in says the
//! same in numbers.

use leptos::prelude::*;

use model::room::pooled::Dot;

/// How large a dot is that stands for nobody, and how much larger one that
/// stands for all, in pixels: areas follow counts.
const LEAST_PX: f64 = 5.0;
const GROWTH_PX: f64 = 19.0;

/// What is drawn along the line.
pub(super) struct Strip<'a> {
    /// People in their places.
    pub(super) dots: &'a [Dot],
    /// How many people there are.
    pub(super) n_people: usize,
    /// What stands at the two ends.
    pub(super) ends: (f64, f64),
    /// The colour of the dots, for a style.
    pub(super) colour: String,
    /// From where to where the middle half of the people are.
    pub(super) middle: Option<(f64, f64)>,
    /// A mark across the line.
    pub(super) mark: Option<f64>,
}

impl Strip<'_> {
    /// How far along the line a number is, for a style.
    fn along(&self, number: f64) -> f64 {
        let (from, to) = self.ends;
        let length = to - from;
        if length > 0.0 {
            ((number - from) / length).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }

    fn place(&self, number: f64) -> String {
        format!("{:.2}%", 100.0 * self.along(number))
    }

    /// The strip.
    pub(super) fn view(&self) -> AnyView {
        let dot = |dot: &Dot| {
            let share = f64::from(dot.count) / (self.n_people.max(1) as f64);
            let size = format!("{:.1}px", LEAST_PX + GROWTH_PX * share.sqrt());
            view! {
                <span
                    class="strip-dot"
                    style:inset-inline-start=self.place(f64::from(dot.at))
                    style:--size=size
                ></span>
            }
        };
        let dots: Vec<_> = self.dots.iter().map(dot).collect();
        let middle = self.middle.map(|(from, to)| {
            let length = 100.0 * (self.along(to) - self.along(from));
            view! {
                <span
                    class="strip-middle"
                    style:inset-inline-start=self.place(from)
                    style:inline-size=format!("{length:.2}%")
                ></span>
            }
        });
        let mark = self.mark.map(|mark| {
            view! { <span class="strip-mark" style:inset-inline-start=self.place(mark)></span> }
        });
        view! {
            <span class="strip" aria-hidden="true" style:--swatch=self.colour.clone()>
                {middle}
                {dots}
                {mark}
            </span>
        }
        .into_any()
    }
}
