//! The stacked bar of a row, as one background: nothing to lay out, only to
//! paint, which is what lets hundreds of them follow a drag.

use std::fmt::Write as _;

use crate::model::ranking::Segment;

/// The hairline of paper after each stretch, as a share of the bar's place.
const GAP: f64 = 0.007;

/// The background of a bar: each pillar's colour over its stretch.
#[must_use]
pub(super) fn background(segments: &[Segment]) -> String {
    let mut css = String::with_capacity(48 * segments.len() + 48);
    css += "linear-gradient(var(--toward)";
    let mut end = 0.0;
    for segment in segments {
        // Writing to a string cannot fail.
        if segment.from > end {
            let _ = write!(css, ",transparent 0 {:.1}%", segment.from * 100.0);
        }
        let (edge, to) = (
            (segment.to - GAP).max(segment.from) * 100.0,
            segment.to * 100.0,
        );
        let pillar = segment.pillar + 1;
        let _ = write!(
            css,
            ",var(--pillar-{pillar}) 0 {edge:.1}%,var(--paper) 0 {to:.1}%"
        );
        end = segment.to;
    }
    css += ",transparent 0)";
    css
}

#[cfg(test)]
mod tests {
    use super::{Segment, background};

    #[test]
    fn a_bar_paints_each_stretch_in_its_pillars_colour() {
        let piece = |pillar, from, to| Segment { pillar, from, to };
        assert_eq!(
            background(&[piece(1, 0.1, 0.25), piece(0, 0.25, 0.5)]),
            "linear-gradient(var(--toward),transparent 0 10.0%,\
             var(--pillar-2) 0 24.3%,var(--paper) 0 25.0%,\
             var(--pillar-1) 0 49.3%,var(--paper) 0 50.0%,transparent 0)"
        );
    }
}
