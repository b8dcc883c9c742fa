//! The colours of principles and of compared cities are told apart by whoever
//! sees no red, no green or no blue, and seen on the paper, in both themes.
//!
//! What such a reader sees is simulated with the matrices of Machado, Oliveira
//! and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
//! Deficiency", IEEE TVCG 15 (2009), at full severity, on linear sRGB. How far
//! two colours are apart is CIEDE2000, as Sharma, Wu and Dalal give it, Color
//! Research and Application 30 (2005); contrast is that of WCAG 2.

use std::fmt::Write as _;
use std::fs;

use crate::common::root;

/// Neighbours in the fixed order must be so far apart.
const NEIGHBOURS: f64 = 15.0;
/// Any two of those that shipped data sets have.
const ANY_TWO: f64 = 12.0;
/// Bars, lines and markers against the paper, and bars against a row that is
/// highlighted.
const CONTRAST: f64 = 3.0;

pub type Rgb = [f64; 3];

/// What a reader sees of linear sRGB.
const VISIONS: [(&str, [Rgb; 3]); 4] = [
    (
        "all cones",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn seen(matrix: &[Rgb; 3], colour: Rgb) -> Rgb {
    matrix.map(|row| {
        let sum: f64 = row.iter().zip(colour).map(|(a, b)| a * b).sum();
        sum.clamp(0.0, 1.0)
    })
}

/// Linear sRGB of a colour as `#rrggbb`.
pub fn linear(hex: &str) -> Rgb {
    let digits = hex.trim().strip_prefix('#').unwrap();
    assert_eq!(digits.len(), 6, "{hex}");
    [0, 2, 4].map(|at| {
        let part = u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn luminance([red, green, blue]: Rgb) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

/// CIE L*a*b* under D65.
fn lab([red, green, blue]: Rgb) -> [f64; 3] {
    let f = |t: f64| {
        if t > 216.0 / 24_389.0 {
            t.cbrt()
        } else {
            (24_389.0 / 27.0 * t + 16.0) / 116.0
        }
    };
    let x = f((0.412_456_4 * red + 0.357_576_1 * green + 0.180_437_5 * blue) / 0.950_47);
    let y = f(0.212_672_9 * red + 0.715_152_2 * green + 0.072_175_0 * blue);
    let z = f((0.019_333_9 * red + 0.119_192_0 * green + 0.950_304_1 * blue) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIEDE2000.
fn delta([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
    let mean_chroma = (a1.hypot(b1) + a2.hypot(b2)) / 2.0;
    let seventh = |chroma: f64| (chroma.powi(7) / (chroma.powi(7) + 25_f64.powi(7))).sqrt();
    let stretch = 1.0 + 0.5 * (1.0 - seventh(mean_chroma));
    let (a1, a2) = (a1 * stretch, a2 * stretch);
    let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
    let hue = |a: f64, b: f64| b.atan2(a).to_degrees().rem_euclid(360.0);
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));
    let is_grey = c1 * c2 == 0.0;
    let turn = match h2 - h1 {
        _ if is_grey => 0.0,
        turn if turn > 180.0 => turn - 360.0,
        turn if turn < -180.0 => turn + 360.0,
        turn => turn,
    };
    let mean_hue = match (h1 + h2, (h1 - h2).abs()) {
        (sum, _) if is_grey => sum,
        (sum, apart) if apart <= 180.0 => sum / 2.0,
        (sum, _) if sum < 360.0 => (sum + 360.0) / 2.0,
        (sum, _) => (sum - 360.0) / 2.0,
    };
    let (l, c) = ((l1 + l2) / 2.0, (c1 + c2) / 2.0);
    let wave = |factor: f64, shift: f64| (factor * mean_hue + shift).to_radians().cos();
    let t = 1.0 - 0.17 * wave(1.0, -30.0) + 0.24 * wave(2.0, 0.0) + 0.32 * wave(3.0, 6.0)
        - 0.20 * wave(4.0, -63.0);
    let off = (l - 50.0).powi(2);
    let of_l = (l2 - l1) / (1.0 + 0.015 * off / (20.0 + off).sqrt());
    let of_c = (c2 - c1) / (1.0 + 0.045 * c);
    let of_h = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin() / (1.0 + 0.015 * c * t);
    let bend = 60.0 * (-((mean_hue - 275.0) / 25.0).powi(2)).exp();
    let rotation = -2.0 * seventh(c) * bend.to_radians().sin();
    (of_l.powi(2) + of_c.powi(2) + of_h.powi(2) + rotation * of_c * of_h).sqrt()
}

/// The colours of properties with this beginning, in a theme, in their order.
pub fn colours(tokens: &str, property: &str, is_dark: bool) -> Vec<String> {
    let lines = tokens.lines().map(str::trim);
    let values = lines.filter_map(|line| {
        let value = line.strip_prefix(property)?.split_once(':')?.1;
        let pair = value
            .trim()
            .strip_prefix("light-dark(")?
            .strip_suffix(");")?;
        let (light, dark) = pair.split_once(',')?;
        Some(if is_dark { dark } else { light }.trim().to_owned())
    });
    values.collect()
}

/// The least distance of neighbours in their order and of any two of the first
/// six, each over all visions, and a table of both.
fn distances(palette: &[String]) -> (f64, f64, String) {
    let (mut neighbours, mut any_two) = (f64::INFINITY, f64::INFINITY);
    let mut table = String::new();
    for (vision, matrix) in &VISIONS {
        let labs: Vec<[f64; 3]> = palette
            .iter()
            .map(|hex| lab(seen(matrix, linear(hex))))
            .collect();
        for (place, &colour) in labs.iter().enumerate() {
            for (before, &other) in labs[..place].iter().enumerate() {
                let apart = delta(colour, other);
                writeln!(
                    table,
                    "{vision}: {} and {} are {apart:.1} apart",
                    before + 1,
                    place + 1
                )
                .unwrap();
                if place - before == 1 {
                    neighbours = neighbours.min(apart);
                }
                if place < 6 {
                    any_two = any_two.min(apart);
                }
            }
        }
    }
    (neighbours, any_two, table)
}

#[test]
fn the_distance_of_colours_is_that_of_its_authors() {
    // Pairs 1, 7, 17 and 25 of the test data of Sharma, Wu and Dalal.
    let cases = [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        (
            [60.2574, -34.0099, 36.2677],
            [60.4626, -34.1751, 39.4387],
            1.2644,
        ),
    ];
    for (a, b, expected) in cases {
        assert!((delta(a, b) - expected).abs() < 1e-4, "{a:?}, {b:?}");
        assert!((delta(b, a) - expected).abs() < 1e-4, "{b:?}, {a:?}");
    }
}

#[test]
fn partnership_and_wealth_once_were_one_colour_to_some() {
    let before = [
        "#0067a6", "#cf5a00", "#00916a", "#b85a90", "#b87a00", "#3492cc",
    ];
    let (neighbours, any_two, _) = distances(&before.map(str::to_owned));
    assert!(neighbours < 9.0 && any_two < 2.0);
}

#[test]
fn principles_and_cities_are_told_apart_without_red_green_or_blue() {
    let tokens = fs::read_to_string(root().join("style/tokens.css")).unwrap();
    for is_dark in [false, true] {
        let one = |property: &str| linear(&colours(&tokens, property, is_dark)[0]);
        let paper = one("--paper");
        let highlight = one("--highlight");
        for (property, count) in [("--hue-", 8), ("--city-", 6)] {
            let palette = colours(&tokens, property, is_dark);
            assert_eq!(palette.len(), count, "{property}");
            let theme = if is_dark { "dark" } else { "light" };
            for hex in &palette {
                let colour = linear(hex);
                let on_paper = contrast(colour, paper);
                assert!(on_paper >= CONTRAST, "{hex}, {theme}: {on_paper:.2}");
                // Cities have no bars in rows.
                let on_row = contrast(colour, highlight);
                let is_bar = property == "--hue-";
                assert!(!is_bar || on_row >= CONTRAST, "{hex}, {theme}: {on_row:.2}");
            }
            let (neighbours, any_two, table) = distances(&palette);
            let told = format!("{property}, {theme}: {neighbours:.1}, {any_two:.1}\n{table}");
            assert!(neighbours >= NEIGHBOURS && any_two >= ANY_TWO, "{told}");
        }
    }
}
