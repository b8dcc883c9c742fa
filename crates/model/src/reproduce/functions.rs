//! Functions that COINr lacks, in R.

/// A logarithm for outliers.
pub const LOGARITHM: &str = "\
# A logarithm that spreads out the crowded end, whichever it is, on a scale that also
# holds the goalposts; COINr's log_CT knows neither.
lci_log <- function(x, na.rm = TRUE, posts = NULL) {
  ends <- range(c(x, posts), na.rm = na.rm)
  offset <- 0.01 * (ends[2] - ends[1])
  if (isTRUE(skew(x, na.rm = TRUE) < 0)) {
    y <- -log(ends[2] - x + offset)
  } else {
    y <- log(x - ends[1] + offset)
  }
  list(x = y, treated = rep(\"log\", length(x)))
}
";

/// Goalposts on any scale.
pub const GOALPOSTS: &str = "\
# COINr's n_goalposts, with a lower end that need not be 0.
lci_goalposts <- function(x, gposts, l_u) {
  l_u[1] + n_goalposts(x, gposts = c(gposts, l_u[2] - l_u[1]))
}
";

/// Ranks.
pub const RANK: &str = "\
# COINr's n_rank, for which figures that agree to twelve digits are equal.
lci_rank <- function(x) {
  n_rank(signif(x, 12))
}
";

/// Borda points.
pub const BORDA: &str = "\
# COINr's n_borda, for which figures that agree to twelve digits are equal.
lci_borda <- function(x) {
  n_borda(signif(x, 12))
}
";

/// Percentile ranks on any scale.
pub const PERCENTILE: &str = "\
# COINr's n_prank on another scale than 0 to 1, for which figures that agree to twelve
# digits are equal.
lci_prank <- function(x, l_u) {
  l_u[1] + n_prank(signif(x, 12)) * (l_u[2] - l_u[1])
}
";

/// Ratio to the best.
pub const TO_BEST: &str = "\
# Ratio to the best city, mirrored at 1 where lower is better. COINr has no such function.
lci_to_best <- function(x) {
  best <- max(x, na.rm = TRUE)
  1 + (x - best) / abs(best)
}
";

/// Ratio to the mean.
pub const TO_MEAN: &str = "\
# Ratio to the mean, mirrored at 1 where lower is better. COINr has no such function.
lci_to_mean <- function(x) {
  middle <- mean(x, na.rm = TRUE)
  1 + (x - middle) / abs(middle)
}
";

/// Above, near or below the mean.
pub const ABOVE_MEAN: &str = "\
# 1 above the mean by more than a share of it, -1 below, else 0. COINr has no such function.
lci_above_mean <- function(x, threshold) {
  middle <- mean(x, na.rm = TRUE)
  difference <- (x - middle) / abs(middle)
  (difference > threshold) - (difference < -threshold)
}
";

/// What lacks of the largest.
pub const LACKING: &str = "\
# What a figure lacks of the largest, for indicators where lower is better; they arrive
# multiplied by -1. COINr's n_fracmax does not turn them round.
lci_lacking <- function(x) {
  1 - x / min(x, na.rm = TRUE)
}
";

/// Arithmetic means of a table.
pub const MEANS: &str = "\
# COINr's a_amean, row by row of a table.
lci_means <- function(x, w) {
  as.numeric(apply(x, 1, a_amean, w = w))
}
";

/// The weakest part.
pub const WEAKEST: &str = "\
# The weakest part that weighs anything. COINr has no such function.
lci_weakest <- function(x, w) {
  counting <- x[w > 0 & !is.na(x)]
  if (length(counting) == 0) NA_real_ else min(counting)
}
";

/// Wins less losses.
pub const COPELAND: &str = "\
# Wins less losses. COINr's a_copeland adds up shares of weight instead, which is another
# index. Values that agree to ten digits tie; a missing one favours neither side.
lci_copeland <- function(x, w) {
  x <- as.matrix(x)[, w > 0, drop = FALSE]
  w <- w[w > 0] / sum(w)
  tie <- 1e-10 * max(1, abs(x), na.rm = TRUE)
  score <- vapply(seq_len(nrow(x)), function(i) {
    margin <- rep(0, nrow(x))
    for (j in seq_len(ncol(x))) {
      ahead <- x[i, j] - x[, j]
      ahead[is.na(ahead) | abs(ahead) <= tie] <- 0
      margin <- margin + w[j] * sign(ahead)
    }
    sum(sign(margin[abs(margin) > 1e-12]))
  }, numeric(1))
  score[rowSums(!is.na(x)) == 0] <- NA
  score
}
";

/// A mean less a penalty.
pub const PENALISED: &str = "\
# Mazziotta and Pareto: the mean less a penalty for an uneven profile. COINr has no such
# function.
lci_penalised <- function(x, w) {
  w <- w[!is.na(x)]
  x <- x[!is.na(x)]
  middle <- sum(w * x) / sum(w)
  middle - sum(w * (x - middle)^2) / sum(w) / middle
}
";

/// The Mazziotta-Pareto index; needs [`PENALISED`].
pub const MAZZIOTTA_PARETO: &str = "\
lci_mpi <- function(x, w) {
  standard <- function(column) {
    middle <- mean(column, na.rm = TRUE)
    deviation <- sqrt(mean((column - middle)^2, na.rm = TRUE))
    if (isTRUE(deviation > 1e-12)) 100 + 10 * (column - middle) / deviation else 100 + 0 * column
  }
  table <- vapply(x, standard, numeric(nrow(x)))
  as.numeric(apply(table, 1, lci_penalised, w = w))
}
";

/// The adjusted one; needs [`PENALISED`].
pub const ADJUSTED: &str = "\
lci_ampi <- function(x, w, l_u, reference) {
  factor <- 60 / (l_u[2] - l_u[1])
  y <- lci_penalised(100 + factor * (x - reference), w)
  min(max(reference + (y - 100) / factor, l_u[1]), l_u[2])
}
";
