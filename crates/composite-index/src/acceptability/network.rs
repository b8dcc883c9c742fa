//! A sorting network: which pairs of places to compare, whatever is in them.

/// Compares each of so many places in a row with the one `distance` further on,
/// and leaves the smaller value in front.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub start: usize,
    pub distance: usize,
    pub length: usize,
}

/// Batcher's odd-even merge sort for `n` places, in the order in which the
/// comparisons must be made.
///
/// The network for the next power of two, without the comparisons that reach
/// beyond `n`: places there would hold values larger than all others, which
/// never move. About n (log n)² / 4 comparisons: 359 for 45 places, 2,906 for
/// 200, 23,521 for 1,000.
///
/// Source: Batcher (1968), *Sorting networks and their applications*,
/// doi:10.1145/1468075.1468121; the loop form is Knuth (1998), *The Art of
/// Computer Programming* 3, algorithm 5.2.2M.
pub(super) fn odd_even_merge_sort(n: usize) -> Vec<Block> {
    let mut blocks = Vec::new();
    let size = n.next_power_of_two();
    let mut width = 1;
    while width < size {
        let mut distance = width;
        while distance > 0 {
            push_stage(n, width, distance, &mut blocks);
            distance /= 2;
        }
        width *= 2;
    }
    blocks
}

/// One stage: within merged runs of twice `width`, places `distance` apart. Runs
/// begin at multiples of the distance, so a block never lies across two.
fn push_stage(n: usize, width: usize, distance: usize, blocks: &mut Vec<Block>) {
    let run = 2 * width;
    for start in (distance % width..n).step_by(2 * distance) {
        let is_in_one_run = start / run == (start + distance) / run;
        let length = distance.min(n.saturating_sub(start + distance));
        if is_in_one_run && length > 0 {
            blocks.push(Block {
                start,
                distance,
                length,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sort(values: &mut [u32]) {
        for block in odd_even_merge_sort(values.len()) {
            for upper in block.start..block.start + block.length {
                let lower = upper + block.distance;
                let (a, b) = (values[upper], values[lower]);
                (values[upper], values[lower]) = (a.min(b), a.max(b));
            }
        }
    }

    /// A network that sorts every sequence of zeros and ones sorts everything
    /// (Knuth, theorem 5.3.4Z).
    #[test]
    fn every_sequence_of_zeros_and_ones_is_sorted() {
        for n in 0..=14_usize {
            for pattern in 0..1_u32 << n {
                let mut values: Vec<u32> = (0..n).map(|place| pattern >> place & 1).collect();
                sort(&mut values);
                assert!(values.is_sorted(), "{n} places, pattern {pattern:b}");
            }
        }
    }

    #[test]
    fn larger_networks_sort_orders_that_are_hard_to_sort() {
        for n in [45, 64, 100, 200, 339, 1_000] {
            let orders: [fn(u32, u32) -> u32; 3] = [
                |place, n| n - place,
                |place, n| place * 7_919 % n,
                |place, n| place.reverse_bits() % n,
            ];
            for order in orders {
                let mut values: Vec<u32> = (0..n).map(|place| order(place, n)).collect();
                sort(&mut values);
                assert!(values.is_sorted(), "{n} places");
            }
        }
    }

    #[test]
    fn the_numbers_of_comparisons_are_as_documented() {
        let length = |n| -> usize {
            let blocks = odd_even_merge_sort(n);
            blocks.iter().map(|block| block.length).sum()
        };
        let lengths = [45, 200, 1_000].map(length);
        assert_eq!(lengths, [359, 2_906, 23_521]);
    }
}
