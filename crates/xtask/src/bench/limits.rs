//! What the engine's speed is measured against.

/// What was aimed at and what a bare kernel reached, in microseconds, for the
/// work of this name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    pub name: &'static str,
    pub aim_us: f64,
    pub kernel_us: Option<f64>,
}

const fn limit(name: &'static str, aim_us: f64, kernel_us: f64) -> Limit {
    Limit {
        name,
        aim_us,
        kernel_us: Some(kernel_us),
    }
}

const fn aim(name: &'static str, aim_us: f64) -> Limit {
    Limit {
        name,
        aim_us,
        kernel_us: None,
    }
}

/// Source: the engine's design, "Speed": two cores of a server, one thread,
/// WebAssembly in Chromium; the kernels were written to find the limit and do
/// nothing else. One weight change: sixteen-bit SIMD counting, a packed sort of
/// 64-bit keys, a radix sort with exact repair. Acceptability: sixteen draws
/// as lanes of one sorting network; of two kernels the quicker, whose packed
/// 32-bit keys misplace about two near-ties in a million, while the exact one took
/// 2.4, 15 and 164 ms.
pub const LIMITS: &[Limit] = &[
    limit("one weight change (drag)/45", 1.0, 0.25),
    limit("one weight change (drag)/200", 5.0, 2.5),
    limit("one weight change (drag)/1000", 30.0, 16.0),
    limit("one weight change (drag)/10000", 250.0, 150.0),
    limit("acceptability, 10,000 draws/45", 3_000.0, 1_500.0),
    limit("acceptability, 10,000 draws/200", 15_000.0, 9_500.0),
    limit("acceptability, 10,000 draws/1000", 140_000.0, 91_000.0),
    aim("live rank intervals, 1,000 draws/200", 1_000.0),
    aim("whole pipeline, 60 indicators/10000", 60_000.0),
];

/// The limit of the work of this name, if one is stated.
pub fn of(name: &str) -> Option<Limit> {
    LIMITS.iter().copied().find(|limit| limit.name == name)
}
