//! An address as a QR code (ISO/IEC 18004), for a room to read off a wall.

use std::fmt::Write;

use qrcodegen::{QrCodeEcc, QrSegment, Version};

/// The light frame that a reader needs around a code, in squares.
pub const QUIET_ZONE: usize = 4;

/// The largest symbol that is made: its 117 squares a side are about as many as
/// a telephone tells apart on a wall.
const LARGEST: u8 = 25;

/// As many bytes as the largest symbol holds.
pub const MOST_BYTES: usize = 1_273;

/// Past so many squares a side, those in the back rows cannot read a code.
const DENSE: usize = 77;

/// The text has no room in a code that can be read across a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{bytes} bytes are more than the {MOST_BYTES} of a code that can be read across a room")]
pub struct TooLong {
    /// How many bytes the text has.
    pub bytes: usize,
}

/// The dark and light squares of a code, without the quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    size: usize,
    dark: Vec<bool>,
}

impl QrCode {
    /// The code of a text, of as few squares as it takes: a wall is clean and
    /// well lit, and larger squares are read from farther away than more
    /// correction would allow. What correction has room without more squares is
    /// given all the same.
    ///
    /// # Errors
    /// [`TooLong`] past [`MOST_BYTES`].
    pub fn of(text: &str) -> Result<Self, TooLong> {
        let too_long = TooLong { bytes: text.len() };
        // Nothing shorter in any mode has room either; and a text of megabytes
        // need not be looked at.
        if text.len() > MOST_BYTES {
            return Err(too_long);
        }
        let (low, high) = (Version::MIN, Version::new(LARGEST));
        let segments = QrSegment::make_segments(text);
        let code = qrcodegen::QrCode::encode_segments_advanced(
            &segments,
            QrCodeEcc::Low,
            low,
            high,
            None,
            true,
        );
        let code = code.map_err(|_| too_long)?;
        let side = 0..code.size();
        let squares = side.clone().flat_map(|y| side.clone().map(move |x| (x, y)));
        Ok(Self {
            size: code.size() as usize,
            dark: squares.map(|(x, y)| code.get_module(x, y)).collect(),
        })
    }

    /// Squares a side.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    /// Whether a square is dark; outside the code all are light.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size && self.dark.get(y * self.size + x).copied() == Some(true)
    }

    /// Whether those in the back rows may not be able to read it.
    #[must_use]
    pub const fn is_dense(&self) -> bool {
        self.size > DENSE
    }

    /// The side of the picture with its quiet zone.
    #[must_use]
    pub const fn side(&self) -> usize {
        self.size + 2 * QUIET_ZONE
    }

    /// The dark squares as the path of a picture of [`side`](Self::side) by
    /// [`side`](Self::side): neighbours in a row as one piece, so that no
    /// hairline comes between them.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size {
            let mut x = 0;
            while x < self.size {
                let start = x;
                while self.is_dark(x, y) {
                    x += 1;
                }
                if x > start {
                    let (left, top, length) = (start + QUIET_ZONE, y + QUIET_ZONE, x - start);
                    // Writing into a string cannot fail.
                    let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
                }
                x += 1;
            }
        }
        path
    }
}
