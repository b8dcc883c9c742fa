//! The stacked bar of a row, as one background: nothing to lay out, only to
//! paint, which is what lets hundreds of them follow a drag.

use std::fmt::Write as _;

use crate::browser::page::resolved_colours;
use crate::model::ranking::Segment;

/// The hairline of paper after each stretch, as a share of the bar's place.
const GAP: f64 = 0.007;

/// The colours in the order of [`Ink::resolve`].
const PROPERTIES: [&str; 10] = [
    "--paper",
    "--line",
    "--pillar-1",
    "--pillar-2",
    "--pillar-3",
    "--pillar-4",
    "--pillar-5",
    "--pillar-6",
    "--pillar-7",
    "--pillar-8",
];

/// What bars are painted with: the colours in force, resolved once for a
/// theme instead of once for every bar and frame.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Ink {
    /// Which way bars run.
    toward: &'static str,
    paper: String,
    /// The colour of a score without parts, which is no pillar's.
    whole: String,
    pillars: Vec<String>,
}

impl Ink {
    /// The ink of the theme and direction in force.
    pub fn resolve(is_rtl: bool) -> Self {
        let mut colours = resolved_colours(&PROPERTIES);
        let paper = colours.remove(0);
        let whole = colours.remove(0);
        Self {
            toward: if is_rtl { "to left" } else { "to right" },
            paper,
            whole,
            pillars: colours,
        }
    }

    /// The colour of a piece; past the last pillar the colours start again.
    fn colour(&self, segment: &Segment) -> &str {
        match segment.pillar {
            Some(pillar) => &self.pillars[pillar % self.pillars.len()],
            None => &self.whole,
        }
    }

    /// The background of a bar: the colour of each piece over its stretch.
    pub fn background(&self, segments: &[Segment]) -> String {
        let mut css = String::with_capacity(64 * segments.len() + 64);
        // Writing to a string cannot fail.
        let _ = write!(css, "linear-gradient({}", self.toward);
        let mut end = 0.0;
        for segment in segments {
            if segment.from > end {
                let _ = write!(css, ",transparent 0 {:.1}%", segment.from * 100.0);
            }
            let (edge, to) = ((segment.to - GAP).max(segment.from), segment.to);
            let (colour, paper) = (self.colour(segment), &self.paper);
            let _ = write!(
                css,
                ",{colour} 0 {:.1}%,{paper} 0 {:.1}%",
                edge * 100.0,
                to * 100.0
            );
            end = to;
        }
        css += ",transparent 0)";
        css
    }
}

#[cfg(test)]
mod tests {
    use super::{Ink, Segment};

    #[test]
    fn a_bar_paints_each_stretch_in_its_pillars_colour() {
        let ink = Ink {
            toward: "to left",
            paper: "white".to_owned(),
            whole: "grey".to_owned(),
            pillars: vec!["blue".to_owned(), "red".to_owned()],
        };
        let piece = |pillar, from, to| Segment { pillar, from, to };
        assert_eq!(
            ink.background(&[piece(Some(1), 0.1, 0.25), piece(Some(2), 0.25, 0.5)]),
            "linear-gradient(to left,transparent 0 10.0%,red 0 24.3%,white 0 25.0%,\
             blue 0 49.3%,white 0 50.0%,transparent 0)"
        );
        assert_eq!(
            ink.background(&[piece(None, 0.5, 0.75)]),
            "linear-gradient(to left,transparent 0 50.0%,grey 0 74.3%,white 0 75.0%,transparent 0)"
        );
    }
}
