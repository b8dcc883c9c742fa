//! Weights as people see them: shares of a hundred that always add up.
//!
//! Shares are kept in whole hundredths of a per cent. That makes every state
//! exact in an address: what is copied is what is computed.

/// A whole in hundredths of a per cent.
pub const WHOLE: u32 = 10_000;

/// Divides `total` into whole parts in proportion to `sizes`.
///
/// Rounds by largest remainder, ties to the earlier part, so the parts always
/// add to `total`; sizes that are all zero divide it evenly. What is no
/// positive number counts as zero.
/// Shape: one part per size, in order. No sizes give no parts.
#[must_use]
pub fn apportion(sizes: &[f64], total: u32) -> Vec<u32> {
    let count = sizes.len();
    let is_size = |size: f64| size.is_finite() && size > 0.0;
    let mut sizes: Vec<f64> = sizes
        .iter()
        .map(|&size| if is_size(size) { size } else { 0.0 })
        .collect();
    let mut sum: f64 = sizes.iter().sum();
    if sum.is_infinite() {
        sizes.iter_mut().for_each(|size| *size /= count as f64);
        sum = sizes.iter().sum();
    }
    let exact = |index: usize| {
        let share = if sum > 0.0 {
            sizes[index] / sum
        } else {
            1.0 / count as f64
        };
        share * f64::from(total)
    };
    // A sum of shares can miss a whole number by a last bit; without this
    // nudge 50 % could be cut down to 49.
    let whole = |x: f64| (x + 1e-9).floor();
    let mut parts: Vec<u32> = (0..count).map(|index| whole(exact(index)) as u32).collect();
    let missing = total.saturating_sub(parts.iter().sum()) as usize;
    let mut order: Vec<usize> = (0..count).collect();
    let rest = |index: usize| exact(index) - whole(exact(index));
    order.sort_by(|&a, &b| rest(b).total_cmp(&rest(a)).then(a.cmp(&b)));
    for &index in order.iter().take(missing) {
        parts[index] += 1;
    }
    parts
}

/// Moves one share and rescales the others that are not locked, in proportion
/// to where they stood when the movement began.
///
/// Keeping the reference through a whole drag means that a slider pulled to
/// the far end and back restores what was there before.
///
/// - `reference`: shares at the start of the movement, adding to [`WHOLE`].
/// - `locked`: which shares stay put, those not named free; the moved one moves
///   even if locked.
/// - `moved`: its place. Without a share there nothing moves.
/// - `to`: the wanted share. It is held to what the locked ones leave, and if
///   no other share can give way, the moved one stays where it is.
///
/// Shape: one share per reference, adding to [`WHOLE`].
#[must_use]
pub fn shift(reference: &[u32], locked: &[bool], moved: usize, to: u32) -> Vec<u32> {
    let is_locked = |index: usize| locked.get(index).copied().unwrap_or(false);
    let is_free = |index: usize| index != moved && !is_locked(index);
    let held: u32 = (0..reference.len())
        .filter(|&index| index != moved && is_locked(index))
        .map(|index| reference[index])
        .sum();
    let free: Vec<usize> = (0..reference.len())
        .filter(|&index| is_free(index))
        .collect();
    if free.is_empty() || moved >= reference.len() {
        return reference.to_vec();
    }
    let available = WHOLE.saturating_sub(held);
    let to = to.min(available);
    let sizes: Vec<f64> = free
        .iter()
        .map(|&index| f64::from(reference[index]))
        .collect();
    let parts = apportion(&sizes, available - to);
    let mut shares = reference.to_vec();
    shares[moved] = to;
    for (&index, part) in free.iter().zip(parts) {
        shares[index] = part;
    }
    shares
}

/// Whole per cent that add to 100.
#[must_use]
pub fn whole_percentages(shares: &[u32]) -> Vec<u32> {
    let sizes: Vec<f64> = shares.iter().map(|&share| f64::from(share)).collect();
    apportion(&sizes, 100)
}
