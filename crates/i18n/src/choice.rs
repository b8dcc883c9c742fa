//! What the closed sets of choices are called.
//!
//! Each id is written out, so that a search finds it and a test can list all:
//! a choice without a text does not compile.

use model::robustness::multiverse::Choice;
use scenario::{
    AggregationChoice, Ceiling, CorrelationChoice, ImputationChoice, MapColour, MatrixLevel,
    NormalisationChoice, QualityChoice, Reach, RegionChoice, ScaleChoice, ThemeChoice,
    TreatmentChoice, VaryChoice, View,
};

/// A choice that readers see by its name.
pub trait Named: Copy {
    /// The text that names it.
    fn name_id(self) -> &'static str;
}

/// One of a closed set of choices that readers choose from.
pub trait Offered: Named + 'static {
    /// All of them, in the order shown.
    const ALL: &'static [Self];

    /// The word that stands for it in an address.
    fn word(self) -> &'static str;

    /// The one that a word stands for, if any.
    fn parse(word: &str) -> Option<Self>;
}

/// A choice that needs a sentence besides its name.
pub trait Explained: Offered {
    /// The text that says what it does.
    fn hint_id(self) -> &'static str;
}

/// Says what each choice of a set is called.
macro_rules! offered {
    ($choice:ident { $($variant:ident => $name:literal),+ $(,)? }) => {
        impl Named for $choice {
            fn name_id(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }

        impl Offered for $choice {
            const ALL: &'static [Self] = Self::ALL;

            fn word(self) -> &'static str {
                self.word()
            }

            fn parse(word: &str) -> Option<Self> {
                Self::parse(word)
            }
        }
    };
    ($choice:ident { $($variant:ident => $name:literal, $hint:literal;)+ }) => {
        offered!($choice { $($variant => $name),+ });

        impl Explained for $choice {
            fn hint_id(self) -> &'static str {
                match self { $(Self::$variant => $hint),+ }
            }
        }
    };
}

offered!(TreatmentChoice {
    None => "treat-none", "treat-none-hint";
    Winsorise => "treat-winsorise", "treat-winsorise-hint";
    Logarithm => "treat-log", "treat-log-hint";
});

offered!(ImputationChoice {
    None => "impute-none", "impute-none-hint";
    Mean => "impute-mean", "impute-mean-hint";
    Median => "impute-median", "impute-median-hint";
    GroupMean => "impute-group-mean", "impute-group-mean-hint";
    GroupMedian => "impute-group-median", "impute-group-median-hint";
});

offered!(NormalisationChoice {
    Goalposts => "norm-goalposts", "norm-goalposts-hint";
    MinMax => "norm-minmax", "norm-minmax-hint";
    ToTarget => "norm-totarget", "norm-totarget-hint";
    ZScore => "norm-zscore", "norm-zscore-hint";
    Percentile => "norm-percentile", "norm-percentile-hint";
    Rank => "norm-rank", "norm-rank-hint";
    Borda => "norm-borda", "norm-borda-hint";
    ToBest => "norm-tobest", "norm-tobest-hint";
    ToMean => "norm-tomean", "norm-tomean-hint";
    FractionOfMaximum => "norm-fracmax", "norm-fracmax-hint";
    AboveAverage => "norm-aboveaverage", "norm-aboveaverage-hint";
});

offered!(ScaleChoice {
    AllYears => "scale-all", "scale-all-hint";
    EachYear => "scale-year", "scale-year-hint";
});

offered!(QualityChoice {
    All => "quality-all", "quality-all-hint";
    Direct => "quality-direct", "quality-direct-hint";
});

offered!(AggregationChoice {
    Arithmetic => "agg-arithmetic", "agg-arithmetic-hint";
    Geometric => "agg-geometric", "agg-geometric-hint";
    Harmonic => "agg-harmonic", "agg-harmonic-hint";
    Weakest => "agg-weakest", "agg-weakest-hint";
    Copeland => "agg-copeland", "agg-copeland-hint";
    MazziottaPareto => "agg-mpi", "agg-mpi-hint";
    AdjustedMazziottaPareto => "agg-ampi", "agg-ampi-hint";
});

offered!(Ceiling {
    BestCity => "city-ceiling-best",
    Scale => "city-ceiling-scale",
});

offered!(View {
    Ranking => "view-ranking",
    Compare => "view-compare",
    City => "view-city",
    Map => "view-map",
    Robustness => "view-robustness",
    Explore => "view-explore",
    Learn => "view-learn",
    Method => "view-method",
    Data => "view-data",
});

offered!(ThemeChoice {
    Auto => "theme-auto",
    Light => "theme-light",
    Dark => "theme-dark",
});

offered!(MapColour {
    Score => "map-colour-score",
    Change => "map-colour-change",
});

offered!(MatrixLevel {
    Pillars => "corr-level-pillars",
    Indicators => "corr-level-indicators",
});

offered!(CorrelationChoice {
    Pearson => "corr-by-pearson",
    Spearman => "corr-by-spearman",
});

offered!(Reach {
    Any => "city-reach-any",
    Floor => "city-reach-floor",
    Near => "city-reach-near",
});

offered!(RegionChoice {
    Near => "region-near",
    Any => "region-any",
});

offered!(VaryChoice {
    Weights => "vary-weights",
    Normalisation => "vary-norm",
    Aggregation => "vary-agg",
    Treatment => "vary-treat",
    Imputation => "vary-impute",
    LeaveOut => "vary-leave-out",
    Figures => "vary-figures",
});

impl Named for Choice {
    fn name_id(self) -> &'static str {
        match self {
            Self::Normalisation(choice) => choice.name_id(),
            Self::Aggregation(choice) => choice.name_id(),
            Self::Treatment(choice) => choice.name_id(),
            Self::Imputation(choice) => choice.name_id(),
        }
    }
}
