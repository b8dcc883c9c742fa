//! The stacked bar of a row, as one background: nothing to lay out, only to
//! paint, which is what lets hundreds of them follow a drag.

use std::fmt::Write as _;

use crate::model::ranking::Segment;

/// The background of a bar: each pillar's colour over its stretch, with a
/// hairline of paper after it.
#[must_use]
pub(super) fn background(segments: &[Segment]) -> String {
    let mut css = String::with_capacity(64 * segments.len() + 40);
    css += "linear-gradient(var(--toward)";
    let mut end = 0.0;
    for segment in segments {
        if segment.from > end {
            stop(&mut css, "transparent", end, segment.from, "");
        }
        let colour = format_args!("var(--pillar-{})", segment.pillar + 1).to_string();
        stop(&mut css, &colour, segment.from, segment.to, " - 1px");
        let _ = write!(css, ",var(--paper) 0 {:.2}%", segment.to * 100.0);
        end = segment.to;
    }
    css += ",transparent 0)";
    css
}

fn stop(css: &mut String, colour: &str, from: f64, to: f64, gap: &str) {
    // Writing to a string cannot fail.
    let _ = write!(css, ",{colour} {:.2}% calc({:.2}%{gap})", from * 100.0, to * 100.0);
}

#[cfg(test)]
mod tests {
    use super::{Segment, background};

    #[test]
    fn a_bar_paints_each_stretch_in_its_pillars_colour() {
        let piece = |pillar, from, to| Segment { pillar, from, to };
        assert_eq!(
            background(&[piece(1, 0.1, 0.25), piece(0, 0.25, 0.5)]),
            "linear-gradient(var(--toward),transparent 0.00% calc(10.00%),\
             var(--pillar-2) 10.00% calc(25.00% - 1px),var(--paper) 0 25.00%,\
             var(--pillar-1) 25.00% calc(50.00% - 1px),var(--paper) 0 50.00%,transparent 0)"
        );
    }
}
