//! The stacked bar of a row, as one background: nothing to lay out, only to
//! paint, which is what lets hundreds of them follow a drag.

use std::collections::HashMap;
use std::fmt::Write as _;

use model::intervals::RankInterval;
use model::ranking::Segment;

/// The hairline after each stretch, in which the row's ground is seen, as a share of
/// the bar's place.
const GAP: f64 = 0.007;

/// What bars are painted with: the colours in force, resolved once for a
/// theme instead of once for every bar and frame.
#[derive(Debug, PartialEq, Eq)]
pub struct Ink {
    /// Which way bars run.
    toward: &'static str,
    /// The colour of a score without parts, which is no pillar's.
    whole: String,
    /// The colour of where a city ranks.
    ink: String,
    /// The colour of all ranks.
    track: String,
    pillars: Vec<String>,
    /// The properties with the patterns of pillars, where the reader's own few
    /// colours are in force and cannot tell pillars apart.
    patterns: Option<Vec<&'static str>>,
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
        const PLAIN: [&str; 3] = ["--line", "--ink", "--track"];
        let properties = [&PLAIN[..], pillars].concat();
        let resolved = resolve(&properties);
        let colours: HashMap<&str, String> = properties.into_iter().zip(resolved).collect();
        let colour = |name: &str| colours.get(name).cloned().unwrap_or_default();
        Self {
            toward: if is_rtl { "to left" } else { "to right" },
            whole: colour("--line"),
            ink: colour("--ink"),
            track: colour("--track"),
            pillars: pillars.iter().map(|&name| colour(name)).collect(),
            patterns: None,
        }
    }

    /// The same with patterns in place of colours, by the properties that hold
    /// them.
    #[must_use]
    pub fn with_patterns(self, patterns: &[&'static str]) -> Self {
        Self {
            patterns: Some(patterns.to_vec()),
            ..self
        }
    }

    /// The property of a style that [`Self::background`] is for, and the one that
    /// must be taken back before.
    #[must_use]
    pub const fn property(&self) -> (&'static str, &'static str) {
        if self.patterns.is_some() {
            ("background", "background-image")
        } else {
            ("background-image", "background")
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
        if let Some(patterns) = &self.patterns {
            return self.patterned(segments, patterns);
        }
        let mut css = String::with_capacity(64 * segments.len() + 64);
        // Writing to a string cannot fail.
        let _ = write!(css, "linear-gradient({}", self.toward);
        let mut end = 0.0;
        for segment in segments {
            if segment.from > end {
                let _ = write!(css, ",transparent 0 {:.1}%", segment.from * 100.0);
            }
            let (edge, to) = ((segment.to - GAP).max(segment.from), segment.to);
            let colour = self.colour(segment);
            let _ = write!(
                css,
                ",{colour} 0 {:.1}%,transparent 0 {:.1}%",
                edge * 100.0,
                to * 100.0
            );
            end = to;
        }
        css += ",transparent 0)";
        css
    }

    /// The same in patterns: a frame about each piece and within it the pillar's
    /// own. A layer for each: this is for the few who ask for it, and slower.
    fn patterned(&self, segments: &[Segment], patterns: &[&str]) -> String {
        let ink = &self.ink;
        let line = format!("linear-gradient({ink},{ink})");
        let mut layers = Vec::with_capacity(5 * segments.len());
        for segment in segments {
            let to = (segment.to - GAP).max(segment.from);
            let (from, to) = if self.toward == "to left" {
                (1.0 - to, 1.0 - segment.from)
            } else {
                (segment.from, to)
            };
            // A place is told as the share of the room that is left beside.
            let width = to - from;
            let at = if width < 1.0 {
                from / (1.0 - width)
            } else {
                0.0
            };
            let (at, width) = (at * 100.0, width * 100.0);
            for edge in [from, to] {
                let edge = edge * 100.0;
                layers.push(format!("{line} {edge:.2}% 0/1px 100% no-repeat"));
            }
            for edge in [0, 100] {
                layers.push(format!("{line} {at:.2}% {edge}%/{width:.2}% 1px no-repeat"));
            }
            let fill = match segment.pillar {
                Some(pillar) => format!("var({})", patterns[pillar % patterns.len()]),
                None => line.clone(),
            };
            layers.push(format!("{fill} {at:.2}% 0/{width:.2}% 100% no-repeat"));
        }
        if layers.is_empty() {
            return "none".to_owned();
        }
        layers.join(",")
    }
}

/// The piece of a bar that a share of its length points at; near an end of the
/// bar, the piece there, for fingers are broad and pieces may be thin.
#[must_use]
pub fn hit(segments: &[Segment], share: f64) -> Option<Segment> {
    /// How far beside the bar still counts.
    const NEAR: f64 = 0.03;
    let distance = |segment: &Segment| (segment.from - share).max(share - segment.to).max(0.0);
    let nearest = segments
        .iter()
        .min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    (distance(nearest) <= NEAR).then_some(*nearest)
}

#[cfg(test)]
mod tests {
    use super::{Ink, RangeBar, RankInterval, Segment, hit};

    #[test]
    fn a_pointer_finds_the_piece_below_it_or_the_nearest_at_an_end() {
        let piece = |pillar, from, to| Segment {
            pillar: Some(pillar),
            from,
            to,
        };
        let pieces = [piece(2, 0.1, 0.3), piece(0, 0.3, 0.31), piece(1, 0.31, 0.6)];
        let found = |share| hit(&pieces, share).and_then(|piece| piece.pillar);
        assert_eq!(found(0.2), Some(2));
        assert_eq!(found(0.305), Some(0));
        assert_eq!(found(0.4), Some(1));
        assert_eq!((found(0.08), found(0.62)), (Some(2), Some(1)));
        assert_eq!((found(0.02), found(0.9)), (None, None));
        assert_eq!(hit(&[], 0.5), None);
    }

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
            whole: "grey".to_owned(),
            ink: "black".to_owned(),
            track: "silver".to_owned(),
            pillars: vec!["blue".to_owned(), "red".to_owned()],
            patterns: None,
        };
        let piece = |pillar, from, to| Segment { pillar, from, to };
        assert_eq!(
            ink.background(&[piece(Some(1), 0.1, 0.25), piece(Some(2), 0.25, 0.5)]),
            "linear-gradient(to left,transparent 0 10.0%,red 0 24.3%,transparent 0 25.0%,\
             blue 0 49.3%,transparent 0 50.0%,transparent 0)"
        );
        assert_eq!(
            ink.background(&[piece(None, 0.5, 0.75)]),
            "linear-gradient(to left,transparent 0 50.0%,grey 0 74.3%,transparent 0 75.0%,transparent 0)"
        );
        let patterned = ink.with_patterns(&["--pattern-1", "--pattern-2"]);
        assert_eq!(patterned.property(), ("background", "background-image"));
        let painted = patterned.background(&[piece(Some(1), 0.25, 0.5)]);
        assert!(
            painted.contains("var(--pattern-2) 66.97% 0/24.30% 100% no-repeat"),
            "{painted}"
        );
        assert!(
            painted.contains("linear-gradient(black,black) 50.70% 0/1px 100%"),
            "{painted}"
        );
        assert_eq!(patterned.background(&[]), "none");
    }
}
