//! How far several rankings of the same units agree.

use crate::correlate::mean_ranks;

/// Kendall's coefficient of concordance: 1 if all rankings are the same, 0 if
/// they have no order in common. With many rankings, (m W - 1) / (m - 1) is the
/// mean of Spearman's correlation over all pairs.
///
/// Formula: W = S / (m Q), with S the sum over the units of the squared distance
/// of their summed ranks from the mean sum, and Q the sum of the squared
/// distances of all ranks in the m rankings from the mean rank: what S would be
/// in them if all were alike, over m. Without ties Q is m (n³ - n) / 12, with
/// them it has Kendall's correction. Tied units share the mean of the ranks that
/// they take up.
/// Shape: ranking by ranking, one rank per unit as [`rank`](crate::rank) gives
/// it, 0 for a unit that is not ranked; what goes beyond the shortest is not
/// used. Units that one ranking leaves out are left out of all.
/// `None` below two rankings or two such units, or if every ranking ties all.
/// Sources: Kendall and Babington Smith 1939, doi:10.1214/aoms/1177732186;
/// ties: Kendall 1945, doi:10.1093/biomet/33.3.239.
pub fn kendall_w(rankings: &[&[u32]]) -> Option<f64> {
    let length = rankings.iter().map(|ranks| ranks.len()).min()?;
    let is_ranked = |&unit: &usize| rankings.iter().all(|ranks| ranks[unit] > 0);
    let units: Vec<usize> = (0..length).filter(is_ranked).collect();
    let (n_rankings, n_units) = (rankings.len() as f64, units.len() as f64);
    (n_rankings > 1.0 && n_units > 1.0).then_some(())?;
    let mean = (n_units + 1.0) / 2.0;
    let mut sums = vec![0.0; units.len()];
    let mut own = 0.0;
    for ranks in rankings {
        let among: Vec<f64> = units.iter().map(|&unit| f64::from(ranks[unit])).collect();
        for (sum, rank) in sums.iter_mut().zip(mean_ranks(&among)) {
            *sum += rank - mean;
            own += (rank - mean) * (rank - mean);
        }
    }
    let squares: f64 = sums.iter().map(|sum| sum * sum).sum();
    let greatest = n_rankings * own;
    (greatest > 0.0).then(|| (squares / greatest).clamp(0.0, 1.0))
}
