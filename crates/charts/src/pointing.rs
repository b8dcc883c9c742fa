//! Where the marks of a chart are, so that a reader can point at each of them
//! or walk from one to the next, and be told what it says.
//!
//! The library is not asked what lies under a pointer: it answers for the marks
//! of some kinds only, never to a key, and for a dot of five pixels only to who
//! hits it. Each chart says itself where its marks are, in its own numbers; a
//! [`Frame`] turns these into pixels.

use std::fmt;

/// How far beside a mark a pointer still means it, in pixels.
const REACH: f64 = 14.0;

/// What the numbers of a mark are counted in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Plane {
    /// The axes of the grid at this place.
    Grid(usize),
    /// The map.
    Map,
    /// Shares of the chart without these edges, from its left top corner.
    Within {
        /// The left and the right edge, in pixels.
        side: f64,
        /// The upper edge, in pixels.
        top: f64,
        /// The lower edge, in pixels.
        bottom: f64,
    },
    /// Pixels from the middle of the chart, to the right and down.
    Middle,
}

/// What a mark looks like, in the numbers of its plane.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    /// Round; its radius is in pixels.
    Dot { x: f64, y: f64, radius: f64 },
    /// From here to there, level with `y`; thickness and offset down are in
    /// pixels.
    Bar {
        from: f64,
        to: f64,
        y: f64,
        offset: f64,
        thickness: f64,
    },
    /// The whole of a place in a table.
    Cell { x: f64, y: f64 },
}

/// Where one mark is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    plane: Plane,
    shape: Shape,
    line: usize,
}

impl Spot {
    /// A round mark in the first grid. Keys walk along a line of marks, and from
    /// one line to the next.
    #[must_use]
    pub const fn dot(line: usize, (x, y): (f64, f64), radius: f64) -> Self {
        Self {
            plane: Plane::Grid(0),
            shape: Shape::Dot { x, y, radius },
            line,
        }
    }

    /// A level bar in the first grid.
    #[must_use]
    pub const fn bar(line: usize, (from, to): (f64, f64), y: f64, thickness: f64) -> Self {
        Self {
            plane: Plane::Grid(0),
            shape: Shape::Bar {
                from,
                to,
                y,
                offset: 0.0,
                thickness,
            },
            line,
        }
    }

    /// A cell of a table that fills the first grid.
    #[must_use]
    pub const fn cell(line: usize, column: usize, row: usize) -> Self {
        Self {
            plane: Plane::Grid(0),
            shape: Shape::Cell {
                x: column as f64,
                y: row as f64,
            },
            line,
        }
    }

    /// The same mark on another plane.
    #[must_use]
    pub const fn on(mut self, plane: Plane) -> Self {
        self.plane = plane;
        self
    }

    /// A bar so many pixels below the middle of its row, as those of a group
    /// are.
    #[must_use]
    pub const fn below(mut self, pixels: f64) -> Self {
        if let Shape::Bar { offset, .. } = &mut self.shape {
            *offset = pixels;
        }
        self
    }
}

/// How the numbers of a plane become pixels: all our axes are even ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Where zero is, from the left top corner of the chart.
    pub origin: (f64, f64),
    /// How far one is from zero.
    pub step: (f64, f64),
}

impl Frame {
    /// The frame that puts zero and one of both numbers at these pixels.
    #[must_use]
    pub fn between(zero: (f64, f64), one: (f64, f64)) -> Self {
        Self {
            origin: zero,
            step: (one.0 - zero.0, one.1 - zero.1),
        }
    }

    /// The frame of a plane that follows from the size of the chart alone.
    #[must_use]
    pub fn of(plane: Plane, (width, height): (f64, f64)) -> Option<Self> {
        match plane {
            Plane::Grid(_) | Plane::Map => None,
            Plane::Within { side, top, bottom } => Some(Self {
                origin: (side, top),
                step: (width - 2.0 * side, height - top - bottom),
            }),
            Plane::Middle => Some(Self {
                origin: (width / 2.0, height / 2.0),
                step: (1.0, 1.0),
            }),
        }
    }

    /// Where two numbers are, in pixels.
    #[must_use]
    pub fn at(&self, x: f64, y: f64) -> (f64, f64) {
        (
            self.origin.0 + x * self.step.0,
            self.origin.1 + y * self.step.1,
        )
    }
}

/// The place of a mark on the chart, in pixels from its left top corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Whether it is round.
    pub is_round: bool,
    /// How far beside it a pointer still means it.
    reach: f64,
}

impl Area {
    fn new(shape: Shape, frame: &Frame) -> Self {
        match shape {
            Shape::Dot { x, y, radius } => {
                let (x, y) = frame.at(x, y);
                Self {
                    left: x - radius,
                    top: y - radius,
                    width: 2.0 * radius,
                    height: 2.0 * radius,
                    is_round: true,
                    reach: REACH,
                }
            }
            Shape::Bar {
                from,
                to,
                y,
                offset,
                thickness,
            } => {
                let (from, middle) = frame.at(from, y);
                let (to, _) = frame.at(to, y);
                Self {
                    left: from.min(to),
                    top: middle + offset - thickness / 2.0,
                    width: (to - from).abs(),
                    height: thickness,
                    is_round: false,
                    reach: REACH,
                }
            }
            Shape::Cell { x, y } => {
                let (x, y) = frame.at(x, y);
                let (width, height) = (frame.step.0.abs(), frame.step.1.abs());
                Self {
                    left: x - width / 2.0,
                    top: y - height / 2.0,
                    width,
                    height,
                    is_round: false,
                    // A cell without a figure has nothing to say for itself, and
                    // its neighbour must not.
                    reach: 0.0,
                }
            }
        }
    }

    /// The middle of it.
    #[must_use]
    pub fn middle(&self) -> (f64, f64) {
        (self.left + self.width / 2.0, self.top + self.height / 2.0)
    }

    /// How far a point is from its edge, or 0 within, and then how far from its
    /// middle.
    fn distance(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let beyond = |at: f64, low: f64, size: f64| (low - at).max(at - low - size).max(0.0);
        let (dx, dy) = (
            beyond(x, self.left, self.width),
            beyond(y, self.top, self.height),
        );
        let (middle_x, middle_y) = self.middle();
        // The ends of bars do not count: within its thickness each is alone.
        let off = if self.is_round {
            (x - middle_x).hypot(y - middle_y)
        } else {
            (y - middle_y).abs()
        };
        (dx.hypot(dy), off)
    }
}

/// What says a mark in a sentence, by its place.
type Say = Box<dyn Fn(usize) -> String>;

/// The marks of a chart in the order in which keys walk along them, each with a
/// sentence that is made when it is asked for.
pub struct Marks {
    spots: Vec<Spot>,
    say: Say,
}

impl fmt::Debug for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Marks")
            .field("spots", &self.spots)
            .finish_non_exhaustive()
    }
}

impl Marks {
    /// Marks by what they stand for; `say` tells one of them in the reader's
    /// language.
    #[must_use]
    pub fn new<T: 'static>(marks: Vec<(T, Spot)>, say: impl Fn(&T) -> String + 'static) -> Self {
        let (told, spots): (Vec<T>, Vec<Spot>) = marks.into_iter().unzip();
        Self {
            spots,
            say: Box::new(move |mark| told.get(mark).map(&say).unwrap_or_default()),
        }
    }

    /// No marks, as of a chart without figures.
    #[must_use]
    pub fn none() -> Self {
        Self::new(Vec::<((), Spot)>::new(), |()| String::new())
    }

    /// What a mark says.
    #[must_use]
    pub fn say(&self, mark: usize) -> String {
        (self.say)(mark)
    }

    /// The line of every mark.
    #[must_use]
    pub fn lines(&self) -> Vec<usize> {
        self.spots.iter().map(|spot| spot.line).collect()
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.spots.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.spots.is_empty()
    }

    /// Where a mark is; none where its plane is not there.
    #[must_use]
    pub fn area(&self, mark: usize, frame: impl Fn(Plane) -> Option<Frame>) -> Option<Area> {
        let spot = self.spots.get(mark)?;
        Some(Area::new(spot.shape, &frame(spot.plane)?))
    }

    /// The mark that a pointer at a place means, if any. Of marks that lie on
    /// each other it is the one whose middle is nearer.
    #[must_use]
    pub fn at(
        &self,
        point: (f64, f64),
        frame: impl Fn(Plane) -> Option<Frame>,
    ) -> Option<(usize, Area)> {
        let mut frames: Vec<(Plane, Option<Frame>)> = Vec::new();
        let mut best: Option<(usize, Area, (f64, f64))> = None;
        for (mark, spot) in self.spots.iter().enumerate() {
            let known = frames.iter().find(|(plane, _)| *plane == spot.plane);
            let found = match known {
                Some((_, frame)) => *frame,
                None => {
                    let found = frame(spot.plane);
                    frames.push((spot.plane, found));
                    found
                }
            };
            let Some(frame) = found else { continue };
            let area = Area::new(spot.shape, &frame);
            let distance = area.distance(point);
            let is_near = distance.0 <= area.reach;
            if is_near && best.is_none_or(|(_, _, least)| distance < least) {
                best = Some((mark, area, distance));
            }
        }
        best.map(|(mark, area, _)| (mark, area))
    }
}
