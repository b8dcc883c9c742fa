//! The choices of the chain as calls of COINr.
//!
//! Where COINr has the same function it is called; where it has none, the
//! script defines one of its own and passes it by name, which is how COINr is
//! meant to be extended.

use composite_index::treat::{self, Action};
use composite_index::{
    Aggregation, Dataset, Direction, Imputation, NodeId, Normalisation, Prepared, Range,
    ShapeLimits, Treatment,
};

use super::functions::{
    ABOVE_MEAN, ADJUSTED, BORDA, COPELAND, GOALPOSTS, LACKING, LOGARITHM, MAZZIOTTA_PARETO, MEANS,
    PENALISED, PERCENTILE, RANK, TO_BEST, TO_MEAN, WEAKEST,
};
use super::r;

/// Calls, and the functions of our own that they name.
#[derive(Debug, Default)]
pub struct Steps {
    /// Functions to define, each once.
    pub functions: Vec<&'static str>,
    /// The calls, in order.
    pub calls: String,
}

/// An indicator that takes part, and its name in R.
pub struct Column {
    /// The indicator.
    pub indicator: NodeId,
    /// Its column.
    pub name: String,
}

/// The steps of this preparation of a data set on these columns; `levels` holds how the
/// dimensions combine, the lowest level first.
pub fn steps(
    dataset: &Dataset,
    prepared: &Prepared,
    columns: &[Column],
    levels: &[Aggregation],
) -> Steps {
    let mut steps = Steps::default();
    let treated = steps.treat(dataset, prepared, columns);
    let imputed = steps.impute(prepared, treated);
    steps.normalise(prepared, columns, imputed);
    steps.aggregate(prepared, levels);
    steps
}

impl Steps {
    fn need(&mut self, function: &'static str) {
        if !self.functions.contains(&function) {
            self.functions.push(function);
        }
    }

    fn treat(
        &mut self,
        dataset: &Dataset,
        prepared: &Prepared,
        columns: &[Column],
    ) -> &'static str {
        let (limits, points) = match prepared.method().treatment {
            Treatment::Winsorise { limits, max_points } => (limits, max_points),
            // No point is moved, so that all that is out of shape takes a logarithm.
            Treatment::Logarithm { limits } => (limits, 0),
            Treatment::None | Treatment::Caps { .. } => {
                self.calls += "# Outliers: every figure counts as published.\n";
                return "Raw";
            }
        };
        self.need(LOGARITHM);
        let shape = format!(
            "skew_thresh = {}, kurt_thresh = {}",
            r::number(limits.skewness),
            r::number(limits.kurtosis)
        );
        let posts = uses_goalposts(&prepared.method().normalisation);
        let own = columns.iter().filter_map(|column| {
            let figures = dataset.column(column.indicator);
            let specs = own_treatment(prepared, column.indicator, figures, posts)?;
            Some(format!("    {} = {specs}", column.name))
        });
        let own: Vec<String> = own.collect();
        let individually = if own.is_empty() {
            String::new()
        } else {
            format!(
                ",\n  # The logarithmic scale must hold the goalposts too. An indicator that no\n  \
                 # treatment helps stays as it is, where COINr would take the logarithm all the\n  \
                 # same; and where it would move all that an indicator has to tell, none moves.\n  \
                 indiv_specs = list(\n{})",
                own.join(",\n")
            )
        };
        self.calls += &format!(
            "# Outliers: where skewness and kurtosis both pass their limits, at most {points} points\n\
             # move to the next value; where that does not help, the logarithm is taken.\n\
             coin <- Treat(coin, dset = \"Raw\", global_specs = list(\n  \
             f1 = \"winsorise\",\n  \
             f1_para = list(na.rm = TRUE, winmax = {points}, {shape}, force_win = FALSE),\n  \
             f2 = \"lci_log\", f2_para = list(na.rm = TRUE),\n  \
             f_pass = \"check_SkewKurt\", f_pass_para = list(na.rm = TRUE, {shape})){individually})\n"
        );
        "Treated"
    }

    fn impute(&mut self, prepared: &Prepared, from: &'static str) -> &'static str {
        let (function, group) = match &prepared.method().imputation {
            Imputation::None => {
                self.calls += "# Gaps: left empty.\n";
                return from;
            }
            Imputation::Mean => ("i_mean", ""),
            Imputation::Median => ("i_median", ""),
            Imputation::GroupMean { .. } => ("i_mean_grp", ", use_group = \"lci_group\""),
            Imputation::GroupMedian { .. } => ("i_median_grp", ", use_group = \"lci_group\""),
        };
        self.calls += &format!(
            "# Gaps: filled after outliers are treated, so that no outlier is spread.\n\
             coin <- Impute(coin, dset = \"{from}\", f_i = \"{function}\"{group})\n"
        );
        "Imputed"
    }

    fn normalise(&mut self, prepared: &Prepared, columns: &[Column], from: &str) {
        let method = &prepared.method().normalisation;
        let specs = |function: &str, parameters: &str| {
            let parameters = match parameters {
                "" => String::new(),
                parameters => format!(", f_n_para = list({parameters})"),
            };
            format!("list(f_n = \"{function}\"{parameters})")
        };
        let mut individual: Vec<String> = Vec::new();
        let global = match method {
            Normalisation::MinMax { range } => {
                specs("n_minmax", &format!("l_u = {}", ends(*range)))
            }
            Normalisation::ZScore => specs("n_zscore", "m_sd = c(0, 1)"),
            Normalisation::Rank => {
                self.need(RANK);
                specs("lci_rank", "")
            }
            Normalisation::Borda => {
                self.need(BORDA);
                specs("lci_borda", "")
            }
            Normalisation::PercentileRank { range } => {
                self.need(PERCENTILE);
                specs("lci_prank", &format!("l_u = {}", ends(*range)))
            }
            Normalisation::ToBest => {
                self.need(TO_BEST);
                specs("lci_to_best", "")
            }
            Normalisation::ToMean => {
                self.need(TO_MEAN);
                specs("lci_to_mean", "")
            }
            Normalisation::AboveBelowMean { threshold } => {
                self.need(ABOVE_MEAN);
                let threshold = format!("threshold = {}", r::number(*threshold));
                specs("lci_above_mean", &threshold)
            }
            Normalisation::FractionOfMaximum => {
                let lower = columns.iter().filter(|column| is_lower(prepared, column));
                individual.extend(
                    lower.map(|column| format!("{} = {}", column.name, specs("lci_lacking", ""))),
                );
                if !individual.is_empty() {
                    self.need(LACKING);
                }
                specs("n_fracmax", "")
            }
            Normalisation::Goalposts { range, .. } => {
                self.need(GOALPOSTS);
                for column in columns {
                    let Some((worst, best)) = turned_posts(prepared, column) else {
                        continue;
                    };
                    let gposts = format!("gposts = c({worst}, {best}), l_u = {}", ends(*range));
                    let specs = specs("lci_goalposts", &gposts);
                    individual.push(format!("{} = {specs}", column.name));
                }
                specs("n_minmax", &format!("l_u = {}", ends(*range)))
            }
            Normalisation::DistanceToTarget => {
                for column in columns {
                    let Some((_, best)) = turned_posts(prepared, column) else {
                        continue;
                    };
                    let specs = specs("n_dist2targ", &format!("targ = {best}, cap_max = TRUE"));
                    individual.push(format!("{} = {specs}", column.name));
                }
                specs("n_minmax", "l_u = c(0, 1)")
            }
            // No reader is offered these, which need a number or a unit besides.
            Normalisation::ToTarget
            | Normalisation::ToUnit { .. }
            | Normalisation::DistanceToUnit { .. } => specs("n_minmax", "l_u = c(0, 100)"),
        };
        let individually = match individual.as_slice() {
            [] => String::new(),
            some => format!(",\n  indiv_specs = list(\n    {})", some.join(",\n    ")),
        };
        self.calls += &format!(
            "# One scale. COINr first multiplies by the direction, so goalposts and targets are\n\
             # given with the sign that they have then.\n\
             coin <- Normalise(coin, dset = \"{from}\",\n  global_specs = {global}{individually})\n"
        );
    }

    fn aggregate(&mut self, prepared: &Prepared, levels: &[Aggregation]) {
        let is_by_table = levels.iter().any(|level| level.is_free_of_scale());
        let names = levels.iter().map(|level| match level {
            Aggregation::Arithmetic if is_by_table => {
                self.need(MEANS);
                "lci_means"
            }
            Aggregation::Geometric => "a_gmean",
            Aggregation::Harmonic => "a_hmean",
            Aggregation::Weakest => {
                self.need(WEAKEST);
                "lci_weakest"
            }
            Aggregation::Copeland => {
                self.need(COPELAND);
                "lci_copeland"
            }
            Aggregation::MazziottaPareto => {
                self.need(PENALISED);
                self.need(MAZZIOTTA_PARETO);
                "lci_mpi"
            }
            Aggregation::AdjustedMazziottaPareto { .. } => {
                self.need(PENALISED);
                self.need(ADJUSTED);
                "lci_ampi"
            }
            // No reader is offered a power mean.
            Aggregation::Arithmetic | Aggregation::Power { .. } => "a_amean",
        });
        let names = r::vector(names.map(r::string).collect::<Vec<_>>());
        let parameters = parameters(prepared, levels);
        let by_table = if is_by_table {
            ",\n  # Cities are compared with each other, so the functions get the whole table.\n  by_df = TRUE"
        } else {
            ""
        };
        self.calls += &format!(
            "# From the lowest level up, with the weights of iMeta.\n\
             coin <- Aggregate(coin, dset = \"Normalised\", f_ag = {names}{parameters}{by_table})\n"
        );
    }
}

/// What treatment must know of one indicator alone.
fn own_treatment(
    prepared: &Prepared,
    indicator: NodeId,
    figures: &[f64],
    uses_posts: bool,
) -> Option<String> {
    let mut records = prepared.treatments().iter();
    let record = records.find(|record| record.indicator == indicator);
    let mut specs = Vec::new();
    match (
        record.map(|record| record.action),
        &prepared.method().treatment,
    ) {
        (Some(Action::Untreated), _) => return Some("\"none\"".to_owned()),
        (Some(Action::Logarithm { .. }), &Treatment::Winsorise { limits, max_points })
            if !moves_as_coinr(figures, limits, max_points) =>
        {
            specs.push("f1_para = list(winmax = 0)".to_owned());
        }
        _ => {}
    }
    let posts = prepared.framework().node(indicator).goalposts;
    if let Some(posts) = posts.filter(|_| uses_posts) {
        let (worst, best) = (r::number(posts.worst), r::number(posts.best));
        specs.push(format!(
            "f2_para = list(na.rm = TRUE, posts = c({worst}, {best}))"
        ));
    }
    (!specs.is_empty()).then(|| format!("list({})", specs.join(", ")))
}

/// Whether COINr, too, would find that moving points does not help. It moves
/// equal ones together, beyond the greatest number if need be, and goes on until
/// nothing differs.
fn moves_as_coinr(figures: &[f64], limits: ShapeLimits, max_points: usize) -> bool {
    let moved = treat::winsorise(figures, limits, max_points);
    let pairs = figures.iter().zip(&moved.values);
    let n_moved = pairs.filter(|(x, y)| !x.is_nan() && x != y).count();
    (n_moved, moved.n_low + moved.n_high) == (max_points, max_points)
}

/// What the adjusted index must know of the scale, level by level.
fn parameters(prepared: &Prepared, levels: &[Aggregation]) -> String {
    let bounds = prepared.framework().pillars().first();
    let bounds = bounds.and_then(|&pillar| prepared.scale_of(pillar).bounds);
    let parameter = |level: &Aggregation| match (level, bounds) {
        (Aggregation::AdjustedMazziottaPareto { reference }, Some(range)) => format!(
            "list(l_u = {}, reference = {})",
            ends(range),
            r::number(*reference)
        ),
        _ => "NULL".to_owned(),
    };
    let parameters: Vec<String> = levels.iter().map(parameter).collect();
    if parameters.iter().all(|parameter| parameter == "NULL") {
        return String::new();
    }
    format!(",\n  f_ag_para = list({})", parameters.join(", "))
}

fn ends(range: Range) -> String {
    format!("c({}, {})", r::number(range.low), r::number(range.high))
}

fn is_lower(prepared: &Prepared, column: &Column) -> bool {
    prepared.framework().node(column.indicator).direction == Direction::Lower
}

/// Whether a scale is told by published goalposts.
pub fn uses_goalposts(normalisation: &Normalisation) -> bool {
    matches!(
        normalisation,
        Normalisation::Goalposts { .. } | Normalisation::DistanceToTarget
    )
}

/// Worst and best goalpost, on the logarithmic scale if the column is on it,
/// times the direction.
fn turned_posts(prepared: &Prepared, column: &Column) -> Option<(String, String)> {
    let node = prepared.framework().node(column.indicator);
    let posts = node.goalposts?;
    let mut records = prepared.treatments().iter();
    let record = records.find(|record| record.indicator == column.indicator);
    let at = |x: f64| match record.map(|record| record.action) {
        Some(Action::Logarithm { scale }) => scale.at(x),
        _ => x,
    };
    let turned = |x: f64| r::number(node.direction.sign() * at(x));
    Some((turned(posts.worst), turned(posts.best)))
}
