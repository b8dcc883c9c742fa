//! The stacked bar of a row, as one background: nothing to lay out, only to
//! paint, which is what lets hundreds of them follow a drag.

use std::collections::HashMap;
use std::fmt::Write as _;

use model::intervals::RankInterval;
use model::ranking::Segment;

/// The hairline of paper after each stretch, as a share of the bar's place.
const GAP: f64 = 0.007;

/// What bars are painted with: the colours in force, resolved once for a
/// theme instead of once for every bar and frame.
#[derive(Debug, PartialEq, Eq)]
pub struct Ink {
    /// Which way bars run.
    toward: &'static str,
    paper: String,
    /// The colour of a score without parts, which is no pillar's.
    whole: String,
    /// The colour of where a city ranks.
    ink: String,
    /// The colour of all ranks.
    track: String,
    pillars: Vec<String>,
}

/// The least width of a range as a share of the scale: one rank of hundreds
/// would be too thin to see.
const LEAST: f64 = 0.07;
/// The width of the mark of the present rank.
const MARK: f64 = 0.03;

/// The background where there is no range: nothing on each of the three layers,
/// whose sizes the style sheet has. A browser that went from one layer to three
/// has been seen to give all the size of the first.
pub const NO_RANGE: &str = "none,none,none";

/// A range of ranks on the scale of all, from 0 at the best to 1 at the worst.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RangeBar {
    from: f64,
    to: f64,
    /// Where the mark of the present rank begins.
    mark: f64,
}

impl RangeBar {
    /// The range of a city that has a rank among so many. Each rank has its
    /// own stretch of the scale.
    pub fn new(interval: RankInterval, rank: usize, n_ranked: usize) -> Self {
        let n = n_ranked.max(1) as f64;
        let (from, to) = ((interval.best - 1) as f64 / n, interval.worst as f64 / n);
        let (from, to) = if to - from < LEAST {
            let middle = ((from + to) / 2.0).clamp(LEAST / 2.0, 1.0 - LEAST / 2.0);
            (middle - LEAST / 2.0, middle + LEAST / 2.0)
        } else {
            (from, to)
        };
        let middle = (rank as f64 - 0.5) / n;
        let mark = (middle - MARK / 2.0).clamp(0.0, 1.0 - MARK);
        Self { from, to, mark }
    }
}

impl Ink {
    /// The ink of the theme and direction in force. `pillars` names the
    /// properties with the colours of pillars; `resolve` gives the colours that
    /// properties stand for, in their order.
    pub fn resolve(
        is_rtl: bool,
        pillars: &[&'static str],
        resolve: impl FnOnce(&[&'static str]) -> Vec<String>,
    ) -> Self {
        const PLAIN: [&str; 4] = ["--paper", "--line", "--ink", "--track"];
        let properties = [&PLAIN[..], pillars].concat();
        let resolved = resolve(&properties);
        let colours: HashMap<&str, String> = properties.into_iter().zip(resolved).collect();
        let colour = |name: &str| colours.get(name).cloned().unwrap_or_default();
        Self {
            toward: if is_rtl { "to left" } else { "to right" },
            paper: colour("--paper"),
            whole: colour("--line"),
            ink: colour("--ink"),
            track: colour("--track"),
            pillars: pillars.iter().map(|&name| colour(name)).collect(),
        }
    }

    /// The colour of a piece; past the last pillar the colours start again.
    fn colour(&self, segment: &Segment) -> &str {
        match segment.pillar {
            Some(pillar) => &self.pillars[pillar % self.pillars.len()],
            None => &self.whole,
        }
    }

    /// The background of a range: a thin line for all ranks, a thick one for
    /// the range, a mark for the present rank.
    pub fn range(&self, range: &RangeBar) -> String {
        let (toward, ink, whole, track) = (self.toward, &self.ink, &self.whole, &self.track);
        let percent = |share: f64| share * 100.0;
        let stretch = |colour: &str, from: f64, to: f64| {
            let (from, to) = (percent(from), percent(to));
            format!(
                "linear-gradient({toward},transparent {from:.1}%,{colour} 0 {to:.1}%,transparent 0)"
            )
        };
        let mark = stretch(ink, range.mark, range.mark + MARK);
        let thick = stretch(whole, range.from, range.to);
        let all = stretch(track, 0.0, 1.0);
        format!("{mark},{thick},{all}")
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
    use super::{Ink, RangeBar, RankInterval, Segment};

    #[test]
    fn a_range_has_room_for_its_mark_at_either_end() {
        let at = |best, worst, rank| RangeBar::new(RankInterval { best, worst }, rank, 1_000);
        let first = at(1, 1, 1);
        assert_eq!((first.from, first.mark), (0.0, 0.0));
        let last = at(1_000, 1_000, 1_000);
        assert!((last.to - 1.0).abs() < 1e-9 && (last.mark - (1.0 - super::MARK)).abs() < 1e-9);
        let wide = at(101, 500, 300);
        assert_eq!((wide.from, wide.to), (0.1, 0.5));
    }

    #[test]
    fn a_bar_paints_each_stretch_in_its_pillars_colour() {
        let ink = Ink {
            toward: "to left",
            paper: "white".to_owned(),
            whole: "grey".to_owned(),
            ink: "black".to_owned(),
            track: "silver".to_owned(),
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
