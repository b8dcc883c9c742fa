//! Outranking.
use crate::aggregate::Weighted;
/// Copeland scores of all units.
pub fn copeland_into<'a, I: Iterator<Item = Weighted<'a>>>(
    _columns: impl Fn() -> I,
    out: &mut [f64],
) {
    out.fill(f64::NAN);
}
