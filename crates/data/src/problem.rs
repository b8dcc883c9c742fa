//! What can be wrong with a data set, and where.

use std::fmt;

use super::decode::Encoding;

/// The parts of a package, by the names that their publisher knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableName {
    /// `datapackage.json`.
    Descriptor,
    /// The units.
    Cities,
    /// The tree of index, pillars and indicators.
    Framework,
    /// The figures.
    Values,
}

impl TableName {
    /// The three tables, in the order in which they are read.
    pub const TABLES: [Self; 3] = [Self::Cities, Self::Framework, Self::Values];

    /// The resource name in the descriptor.
    #[must_use]
    pub const fn resource(self) -> &'static str {
        match self {
            Self::Descriptor => "datapackage",
            Self::Cities => "cities",
            Self::Framework => "framework",
            Self::Values => "values",
        }
    }

    /// The file as its publisher usually names it.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Descriptor => "datapackage.json",
            Self::Cities => "cities.csv",
            Self::Framework => "framework.csv",
            Self::Values => "values.csv",
        }
    }
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file())
    }
}

/// One thing wrong with a data set, with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The file.
    pub table: TableName,
    /// What that file is really called, where its reader chose the name.
    pub file: Option<Box<str>>,
    /// The row as a spreadsheet numbers it: the first is row 1.
    pub row: Option<usize>,
    /// The column's heading.
    pub column: Option<String>,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl Problem {
    /// A problem of the file as a whole.
    #[must_use]
    pub const fn in_table(table: TableName, kind: ProblemKind) -> Self {
        Self {
            table,
            file: None,
            row: None,
            column: None,
            kind,
        }
    }

    /// The same problem, in a file of this name.
    #[must_use]
    pub fn in_file(mut self, name: impl AsRef<str>) -> Self {
        self.file = Some(name.as_ref().into());
        self
    }

    /// The name of the file.
    #[must_use]
    pub fn file_name(&self) -> &str {
        match &self.file {
            Some(name) => name,
            None => self.table.file(),
        }
    }

    /// The same problem, placed in a row.
    #[must_use]
    pub const fn at_row(mut self, row: usize) -> Self {
        self.row = Some(row);
        self
    }

    /// The same problem, placed in a column. Of a long heading the beginning
    /// says which it is.
    #[must_use]
    pub fn at_column(mut self, column: &str) -> Self {
        self.column = Some(column.chars().take(LONGEST).collect());
        self
    }
}

/// Characters kept of what stands in a file, at most.
const LONGEST: usize = 200;

/// Problems kept at most.
pub const MAX_PROBLEMS: usize = 1_000;

/// Problems as they are found. A table that is wrong throughout has millions:
/// the first are kept, the rest is counted.
#[derive(Default)]
pub(super) struct Problems {
    kept: Vec<Problem>,
    /// The table in which the first stands that was not kept.
    full_in: Option<TableName>,
    found: usize,
}

impl Problems {
    pub fn push(&mut self, problem: Problem) {
        self.found += 1;
        if self.kept.len() < MAX_PROBLEMS {
            self.kept.push(problem);
        } else {
            self.full_in.get_or_insert(problem.table);
        }
    }

    /// How many were found.
    pub const fn found(&self) -> usize {
        self.found
    }

    pub const fn is_empty(&self) -> bool {
        self.found == 0
    }

    /// The problems as they are told: in order, after a word on those that were
    /// not kept.
    pub fn told(self) -> Vec<Problem> {
        let mut told = self.kept;
        if let Some(table) = self.full_in {
            let kind = ProblemKind::TooManyProblems {
                listed: MAX_PROBLEMS,
                more: self.found - MAX_PROBLEMS,
            };
            told.insert(0, Problem::in_table(table, kind));
        }
        told
    }
}

impl Extend<Problem> for Problems {
    fn extend<T: IntoIterator<Item = Problem>>(&mut self, problems: T) {
        problems.into_iter().for_each(|problem| self.push(problem));
    }
}

/// How a table that does not describe itself was read. Nothing is taken for
/// something in silence.
#[derive(Clone, Debug, PartialEq)]
pub enum Understood {
    /// The text was not stored as UTF-8.
    Encoding(Encoding),
    /// What separates the cells.
    Separator(char),
    /// The headings stand in this row, below others.
    HeadingRow,
    /// This row under the headings says in what units figures are.
    Units,
    /// Of two rows of headings the upper has those of groups.
    Groups,
    /// Rows below the table are notes.
    Notes {
        /// How many.
        rows: usize,
    },
    /// This column names the cities.
    Names,
    /// This column says of which year figures are.
    Year,
    /// Columns that number, rank or code rows are no indicators.
    Labels {
        /// The first of them.
        columns: String,
    },
    /// A comma stands before decimals.
    DecimalComma {
        /// A cell for an example.
        cell: String,
        /// What it says.
        number: f64,
    },
    /// Something stands between thousands.
    Thousands {
        /// A cell for an example.
        cell: String,
        /// What it says.
        number: f64,
    },
    /// Percent signs were taken away.
    Percent {
        /// A cell for an example.
        cell: String,
    },
    /// Signs for hundredths and for thousandths stand in one column.
    OtherSign {
        /// A cell with the rarer of them for an example.
        cell: String,
        /// What it says in parts of the other.
        number: f64,
    },
    /// Figures without a sign stand among others with one.
    NoSign {
        /// A cell for an example.
        cell: String,
        /// What it says.
        number: f64,
    },
    /// Words stand for what is missing.
    Missing {
        /// The first of them.
        words: String,
        /// In how many cells.
        cells: usize,
    },
    /// Sheets of a workbook that hold no part of the data set.
    Sheets {
        /// The first of them.
        names: String,
    },
}

/// What is wrong. Each kind has a sentence with its remedy in every language.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// Larger than the reader takes.
    TooLarge {
        /// Bytes found.
        bytes: u64,
        /// Bytes taken at most.
        limit: u64,
    },
    /// More rows than the reader takes.
    TooManyUnits {
        /// Rows found.
        found: usize,
        /// Rows taken at most.
        limit: usize,
    },
    /// More columns than the reader takes.
    TooManyColumns {
        /// Columns found.
        found: usize,
        /// Columns taken at most.
        limit: usize,
    },
    /// More elements of a framework than the reader takes.
    TooManyElements {
        /// Elements found.
        found: usize,
        /// Elements taken at most.
        limit: usize,
    },
    /// More problems than are listed.
    TooManyProblems {
        /// How many are listed.
        listed: usize,
        /// How many are not.
        more: usize,
    },
    /// More indicators than the reader takes.
    TooManyIndicators {
        /// Indicators found.
        found: usize,
        /// Indicators taken at most.
        limit: usize,
    },
    /// A web page came where data was expected.
    IsWebPage,
    /// Not UTF-8.
    NotUtf8,
    /// Not JSON, or not of the descriptor's shape.
    BadDescriptor {
        /// What the parser says.
        detail: String,
    },
    /// The descriptor names no such table.
    NoResource,
    /// The file ends early.
    Truncated {
        /// Bytes received.
        received: u64,
        /// Bytes declared.
        declared: u64,
    },
    /// The file is not the one that the descriptor describes.
    HashDiffers,
    /// The file has no rows below its header.
    NoRows,
    /// The row has more or fewer cells than the header.
    RaggedRow {
        /// Cells found.
        found: usize,
        /// Cells expected.
        expected: usize,
    },
    /// A column that must be there is not.
    MissingColumn,
    /// The heading stands twice.
    RepeatedColumn,
    /// A column belongs to no indicator of the framework.
    UnknownIndicator,
    /// A cell that must be filled is empty.
    EmptyCell,
    /// The cell must be a number.
    NotANumber {
        /// What stands there.
        found: String,
    },
    /// The cell holds a formula whose value is not in the file.
    NotComputed {
        /// The formula.
        found: String,
    },
    /// The cell must be one of a few words.
    NotAllowed {
        /// What stands there.
        found: String,
        /// What may stand there.
        allowed: &'static str,
    },
    /// An id or code with a character that addresses use as a separator.
    BadId {
        /// What stands there.
        found: String,
    },
    /// The id or code stands in an earlier row too.
    Repeated {
        /// The id or code.
        found: String,
        /// The earlier row.
        first_row: usize,
    },
    /// The id is in `values` but not in `cities`.
    UnknownCity {
        /// The id.
        found: String,
    },
    /// The city has no row of figures.
    CityWithoutValues {
        /// The id.
        id: String,
    },
    /// The table is a panel, of which one year is shown.
    ShowsYear {
        /// The year shown: the latest.
        year: String,
        /// How many years there are.
        years: usize,
    },
    /// Not a ZIP file that can be opened.
    BadArchive,
    /// A ZIP file that is larger unpacked than the reader takes.
    TooLargeUnpacked {
        /// Bytes taken at most.
        limit: u64,
    },
    /// A workbook of a kind that is not read.
    Workbook,
    /// A workbook that is damaged, locked or empty.
    BadWorkbook,
    /// No file of a kind that is read.
    NotOurs,
    /// One of several tables that could each be the data set.
    OneOfSeveral,
    /// The package's descriptor came without this table.
    NotChosen,
    /// The descriptor of the package was not chosen along with its tables.
    NoDescriptor,
    /// The browser could not read the file.
    Unreadable,
    /// What was understood of a table that does not describe itself.
    Understood(Understood),
    /// No column holds numbers.
    NoFigures,
    /// No column names the cities.
    NoNames,
    /// A table without a framework: more is taken to be better.
    AssumedDirection {
        /// How many indicators there are.
        indicators: usize,
    },
    /// The engine refuses the framework.
    Framework(composite_index::FrameworkError),
    /// The engine refuses what indicators are grouped under.
    Lens(composite_index::LensError),
    /// The engine refuses the data set.
    Dataset(composite_index::DatasetError),
}
