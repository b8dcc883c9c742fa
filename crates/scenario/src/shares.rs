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

/// One of several shares as readers are shown it: see [`percentages`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent {
    hundredths: u32,
    decimals: u8,
}

impl Percent {
    /// A whole number of per cent.
    #[must_use]
    pub const fn whole(percent: u32) -> Self {
        Self {
            hundredths: 100 * percent,
            decimals: 0,
        }
    }

    /// The number shown, in per cent.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.hundredths) / 100.0
    }

    /// The number shown, in hundredths of a per cent.
    #[must_use]
    pub const fn hundredths(self) -> u32 {
        self.hundredths
    }

    /// With how many decimals it is shown: as many as its siblings.
    #[must_use]
    pub const fn decimals(self) -> usize {
        self.decimals as usize
    }

    /// As a field for numbers takes it, whatever the reader's language.
    #[must_use]
    pub fn plain(self) -> String {
        format!("{:.*}", self.decimals(), self.value())
    }
}

/// Shares of a whole as they are shown wherever they are, so that no place
/// contradicts another.
///
/// Each is rounded by itself: no share is shown as more or less than it is. In
/// whole per cent if they then add to 100, else all with one decimal: six equal
/// weights are 16.7 each, not four times 17 and twice 16. Shares that differ by
/// the hundredth that [`apportion`] had left over are equal, and shown so.
/// Units: `shares` are hundredths of a per cent.
/// Shape: one per share, in order, all with the same number of decimals.
#[must_use]
pub fn percentages(shares: &[u32]) -> Vec<Percent> {
    let whole = |&share: &u32| share.saturating_add(50) / 100;
    let are_equal = |one: u32, other: u32| one.abs_diff(other) <= 1;
    let sum: u64 = shares.iter().map(|share| u64::from(whole(share))).sum();
    let is_told_apart = |one: &u32| {
        let mut others = shares.iter();
        others.any(|other| are_equal(*one, *other) && whole(one) != whole(other))
    };
    if sum == 100 && !shares.iter().any(is_told_apart) {
        return shares.iter().map(whole).map(Percent::whole).collect();
    }
    let tenths = |&share: &u32| {
        // Equal ones may stand a hundredth apart, and so may their neighbours.
        let has = |wanted: Option<u32>| wanted.filter(|wanted| shares.contains(wanted));
        let (mut low, mut high) = (share, share);
        while let Some(next) = has(low.checked_sub(1)) {
            low = next;
        }
        while let Some(next) = has(high.checked_add(1)) {
            high = next;
        }
        let equals = shares.iter().filter(|other| (low..=high).contains(*other));
        let (count, sum) = equals.fold((0_u64, 0_u64), |(count, sum), &other| {
            (count + 1, sum + u64::from(other))
        });
        Percent {
            hundredths: 10 * ((2 * sum + 10 * count) / (20 * count).max(1)) as u32,
            decimals: 1,
        }
    };
    shares.iter().map(tenths).collect()
}

/// Several sets of shares as they stand beside each other: each as
/// [`percentages`] shows it, so that none contradicts the same set elsewhere.
/// Where two of them differ and would look alike, all are told to the hundredth
/// in which they are kept.
/// Shape: one set per set, in order.
#[must_use]
pub fn side_by_side(sets: &[Vec<u32>]) -> Vec<Vec<Percent>> {
    let shown: Vec<Vec<Percent>> = sets.iter().map(|set| percentages(set)).collect();
    let looks_alike = |one: usize, other: usize| {
        let places = sets[one].iter().zip(&sets[other]);
        let seen = shown[one].iter().zip(&shown[other]);
        let mut places = places.zip(seen);
        places.any(|((a, b), (x, y))| a != b && x.hundredths == y.hundredths)
    };
    let mut pairs = (0..sets.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
    if !pairs.any(|(one, other)| sets[one] != sets[other] && looks_alike(one, other)) {
        return shown;
    }
    let exact = |&hundredths: &u32| Percent {
        hundredths,
        decimals: 2,
    };
    let sets = sets.iter();
    sets.map(|set| set.iter().map(exact).collect()).collect()
}
