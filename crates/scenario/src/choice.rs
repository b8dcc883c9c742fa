//! The closed sets that a scenario chooses from, each with its word in an
//! address.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What has one word in addresses.
pub(super) trait Word: Sized {
    /// What a word stands for, if anything.
    fn read(word: &str) -> Option<Self>;
    /// The word that stands for it.
    fn write(&self) -> String;
}

/// Declares an enum whose variants each have one word in addresses and JSON.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// Every choice, in the order shown to readers.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for this choice in an address.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The words of every choice, in the same order.
            #[must_use]
            pub fn words() -> Vec<&'static str> {
                Self::ALL.iter().map(|choice| choice.word()).collect()
            }

            /// The choice that `word` stands for, if any.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.word() == word)
            }
        }

        // What is derived would be kilobytes for each of so many sets of words.
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                Self::parse(&word).ok_or_else(|| D::Error::custom("a word that stands for nothing"))
            }
        }

        impl Word for $name {
            fn read(word: &str) -> Option<Self> {
                Self::parse(word)
            }

            fn write(&self) -> String {
                self.word().to_owned()
            }
        }
    };
}

choice! {
    /// What is done about outliers before all else.
    TreatmentChoice {
        /// Nothing.
        None = "none",
        /// Extreme figures of a lopsided indicator move to the next one; where
        /// that does not help, its logarithm is taken.
        Winsorise = "winsorise",
        /// A lopsided indicator counts by its logarithm.
        Logarithm = "log",
    }
}

choice! {
    /// How an order of importance becomes weights.
    #[derive(Default)]
    OrderRule {
        /// The mean of all weights that have this order.
        #[default]
        Centroid = "centroid",
        /// In equal steps.
        Sum = "sum",
        /// In proportion to one over the rank.
        Reciprocal = "reciprocal",
    }
}

choice! {
    /// What stands in for a missing figure.
    ImputationChoice {
        /// Nothing.
        None = "none",
        /// The mean of the other cities.
        Mean = "mean",
        /// The median of the other cities.
        Median = "median",
        /// The mean of the cities in the same group.
        GroupMean = "group-mean",
        /// The median of the cities in the same group.
        GroupMedian = "group-median",
    }
}

impl ImputationChoice {
    /// Whether a data set must group its cities for this.
    #[must_use]
    pub const fn needs_groups(self) -> bool {
        matches!(self, Self::GroupMean | Self::GroupMedian)
    }
}

choice! {
    /// How indicators are brought to one scale. Those that would need a
    /// number or a city besides are not offered.
    NormalisationChoice {
        /// Between the published worst and best values, clipped.
        Goalposts = "goalposts",
        /// Between the lowest and highest value in the data set.
        MinMax = "minmax",
        /// Share of the way from the weakest city to the published best value.
        ToTarget = "totarget",
        /// Standard deviations from the mean.
        ZScore = "zscore",
        /// Share of the other cities that are worse.
        Percentile = "percentile",
        /// 1 for the weakest city, rising with each better one.
        Rank = "rank",
        /// How many cities are worse.
        Borda = "borda",
        /// Ratio to the best city.
        ToBest = "tobest",
        /// Ratio to the mean.
        ToMean = "tomean",
        /// Fraction of the largest value.
        FractionOfMaximum = "fracmax",
        /// Above the mean, below it, or near it.
        AboveAverage = "aboveaverage",
    }
}

impl NormalisationChoice {
    /// Whether a data set must publish goalposts for this.
    #[must_use]
    pub const fn needs_goalposts(self) -> bool {
        matches!(self, Self::Goalposts | Self::ToTarget)
    }
}

choice! {
    /// How the pillars of the index are combined.
    AggregationChoice {
        /// Weighted mean: strength in one pillar makes up for weakness in another.
        Arithmetic = "arithmetic",
        /// Weighted geometric mean: a weak pillar costs more.
        Geometric = "geometric",
        /// Weighted harmonic mean: a weak pillar costs more still.
        Harmonic = "harmonic",
        /// The weakest pillar that weighs anything.
        Weakest = "weakest",
        /// Wins less losses against every other city.
        Copeland = "copeland",
        /// Mazziotta-Pareto index: the mean less a penalty for an uneven profile.
        MazziottaPareto = "mpi",
        /// The same on the common scale, whose middle stands for a middling city.
        AdjustedMazziottaPareto = "ampi",
    }
}

choice! {
    /// The part of the page that is open.
    #[derive(Default)]
    View {
        /// The ranking, with the comparison beside it where there is room.
        #[default]
        Ranking = "ranking",
        /// The comparison of chosen cities.
        Compare = "compare",
        /// One city: where it stands, why, and what would move it.
        City = "city",
        /// Cities on a map of the world.
        Map = "map",
        /// How far the ranking holds under other choices.
        Robustness = "robustness",
        /// Any measure against any other.
        Explore = "explore",
        /// Whom a city can learn from, and in what.
        Learn = "learn",
        /// The method in words and formulas.
        Method = "method",
        /// The tables behind it all.
        Data = "data",
    }
}

choice! {
    /// Which weights robustness is asked about.
    #[derive(Default)]
    RegionChoice {
        /// Those near the ones chosen.
        #[default]
        Near = "near",
        /// All that there are.
        Any = "any",
    }
}

choice! {
    /// Which years' figures set the scales, where there are several years.
    #[derive(Default)]
    ScaleChoice {
        /// Those of all years: a figure scores the same in any year.
        #[default]
        AllYears = "all",
        /// Those of each year by itself.
        EachYear = "year",
    }
}

choice! {
    /// Which indicators count, by how good their figures are.
    #[derive(Default)]
    QualityChoice {
        /// All that the framework has.
        #[default]
        All = "all",
        /// Those that measure what they stand for: what the publisher marks as a
        /// proxy is left out.
        Direct = "direct",
    }
}

choice! {
    /// What a city is to reach, where its pace is asked for.
    #[derive(Default)]
    AimChoice {
        /// What the best city has.
        #[default]
        Best = "best",
        /// The median of its group.
        Median = "median",
        /// A figure of the reader's.
        Figure = "figure",
    }
}

choice! {
    /// How a city goes on from year to year.
    #[derive(Default)]
    GrowthChoice {
        /// By as much every year.
        #[default]
        Linear = "linear",
        /// By the same share every year.
        Compound = "compound",
    }
}

choice! {
    /// How far weights stray from the current ones in the draws behind the
    /// ranking's rank ranges.
    #[derive(Default)]
    Spread {
        /// Each weight by up to a tenth of itself.
        Tenth = "10",
        /// Each weight by up to a quarter of itself.
        #[default]
        Quarter = "25",
        /// Each weight by up to a half of itself.
        Half = "50",
        /// Any weights at all.
        Any = "any",
    }
}

choice! {
    /// What the colour of a city on the map says.
    #[derive(Default)]
    MapColour {
        /// Its score.
        #[default]
        Score = "score",
        /// Places gained or lost against the baseline.
        Change = "change",
    }
}

choice! {
    /// A choice that is varied to see whether the ranking holds.
    VaryChoice {
        /// The weights of the principles.
        Weights = "weights",
        /// How indicators reach one scale.
        Normalisation = "norm",
        /// How principles are combined.
        Aggregation = "agg",
        /// What is done about outliers.
        Treatment = "treat",
        /// What stands in for missing figures.
        Imputation = "impute",
        /// Whether an indicator is left out.
        LeaveOut = "leave-out",
        /// The figures themselves, within their publisher's limits.
        Figures = "figures",
    }
}

choice! {
    /// Which weights are considered when it is asked what weights can do.
    #[derive(Default)]
    Reach {
        /// Any that add to a whole.
        #[default]
        Any = "any",
        /// Those that leave every pillar at least five per cent.
        Floor = "floor",
        /// Those within ten percentage points of the present ones.
        Near = "near",
    }
}

choice! {
    /// How good figures may become when it is asked what better ones would bring.
    #[derive(Default)]
    Ceiling {
        /// As good as those of the best ranked city: what somebody has reached.
        #[default]
        BestCity = "best",
        /// As good as the scale goes: no poverty, everybody online. Where it has no
        /// ends, the best ranked city again.
        Scale = "scale",
    }
}

choice! {
    /// What the matrix of correlations is between.
    #[derive(Default)]
    MatrixLevel {
        /// The pillars and the index.
        #[default]
        Pillars = "pillars",
        /// All indicators.
        Indicators = "indicators",
    }
}

choice! {
    /// Which coefficient the matrix of correlations shows.
    #[derive(Default)]
    CorrelationChoice {
        /// Pearson's: how close to a straight line.
        #[default]
        Pearson = "pearson",
        /// Spearman's: how close to any rising line.
        Spearman = "spearman",
    }
}

impl Spread {
    /// The largest change of a weight as a share of itself; none if it may be
    /// anything.
    #[must_use]
    pub const fn reach(self) -> Option<f64> {
        match self {
            Self::Tenth => Some(0.1),
            Self::Quarter => Some(0.25),
            Self::Half => Some(0.5),
            Self::Any => None,
        }
    }
}

choice! {
    /// Languages that the page speaks: the six of the United Nations.
    Language {
        /// English.
        English = "en",
        /// French.
        French = "fr",
        /// Spanish.
        Spanish = "es",
        /// Russian.
        Russian = "ru",
        /// Arabic, written from right to left.
        Arabic = "ar",
        /// Chinese, in simplified characters.
        Chinese = "zh",
    }
}

impl Language {
    /// The language's own name for itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Russian => "Русский",
            Self::Arabic => "العربية",
            Self::Chinese => "中文",
        }
    }

    /// The value of the `dir` attribute.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::English | Self::French | Self::Spanish | Self::Russian | Self::Chinese => "ltr",
            Self::Arabic => "rtl",
        }
    }

    /// Whether lines run from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.direction() == "rtl"
    }

    /// The first language that we have among the reader's own, most wanted
    /// first, as BCP 47 tags.
    #[must_use]
    pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Self {
        wanted
            .into_iter()
            .filter_map(|tag| tag.split('-').next())
            .find_map(Self::parse)
            .unwrap_or(Self::English)
    }
}

choice! {
    /// Colours of the page.
    #[derive(Default)]
    ThemeChoice {
        /// As the reader's system has it.
        #[default]
        Auto = "auto",
        /// Dark ink on light paper.
        Light = "light",
        /// Light ink on dark paper.
        Dark = "dark",
    }
}

choice! {
    /// What an embedded page lets its readers choose besides what its view
    /// offers.
    #[derive(Default)]
    Controls {
        /// Weights and method.
        All = "all",
        /// Weights alone.
        Weights = "weights",
        /// Nothing: the view stands by itself.
        #[default]
        None = "none",
    }
}

/// Where a data set is: the name of a shipped package, the URL of a
/// `datapackage.json` anywhere, or a file that only its reader has.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum DataRef {
    /// A package shipped with the explorer, by its name.
    Shipped(String),
    /// An absolute `http` or `https` address of a descriptor.
    Url(String),
    /// A file that the reader opened, by its name with `file:` before it. No
    /// link can carry it: whoever follows one is told which file is meant.
    File(String),
}

/// Why a word does not say where a data set is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{word}' is no shipped data set, no http address and no file")]
pub struct DataRefError {
    /// The word as given.
    pub word: String,
}

impl DataRef {
    /// The package shown when no other is asked for.
    pub const DEFAULT: &'static str = "european-cities-2019";
    const MAX_LENGTH: usize = 2_000;
    const FILE: &'static str = "file:";

    /// The data set in a file of this name, cut to a length that fits a link.
    /// A file without a name that could be shown gets one.
    #[must_use]
    pub fn file(name: &str) -> Self {
        let plain = name.chars().filter(|c| !c.is_control()).take(200);
        let plain: String = plain.collect();
        let name = if plain.is_empty() { "-" } else { &plain };
        Self::File([Self::FILE, name].concat())
    }

    /// The name of the file, if it is in one.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        match self {
            Self::File(word) => word.strip_prefix(Self::FILE),
            Self::Shipped(_) | Self::Url(_) => None,
        }
    }

    /// The word that stands for this data set in an address.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Shipped(word) | Self::Url(word) | Self::File(word) => word,
        }
    }

    /// Reads a data set's name or address.
    ///
    /// # Errors
    /// [`DataRefError`] unless `word` is an `http(s)` address, `file:` with a
    /// name, or a name made of lower-case letters, digits and hyphens; anything
    /// else could point out of the folder of shipped packages.
    pub fn parse(word: &str) -> Result<Self, DataRefError> {
        let is_url = word.starts_with("https://") || word.starts_with("http://");
        let is_name = !word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let is_file = word.strip_prefix(Self::FILE).is_some_and(|name| {
            !name.is_empty() && name.chars().count() <= 200 && !name.contains(char::is_control)
        });
        if is_file {
            return Ok(Self::File(word.to_owned()));
        }
        match (word.len() <= Self::MAX_LENGTH, is_url, is_name) {
            (true, true, _) => Ok(Self::Url(word.to_owned())),
            (true, _, true) => Ok(Self::Shipped(word.to_owned())),
            _ => Err(DataRefError {
                word: word.chars().take(80).collect(),
            }),
        }
    }
}

impl Word for DataRef {
    fn read(word: &str) -> Option<Self> {
        Self::parse(word).ok()
    }

    fn write(&self) -> String {
        self.word().to_owned()
    }
}

impl Default for DataRef {
    fn default() -> Self {
        Self::Shipped(Self::DEFAULT.to_owned())
    }
}

impl From<DataRef> for String {
    fn from(data: DataRef) -> Self {
        data.word().to_owned()
    }
}

impl TryFrom<String> for DataRef {
    type Error = DataRefError;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        Self::parse(&word)
    }
}
