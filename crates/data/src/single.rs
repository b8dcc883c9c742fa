//! A table by itself: a row per city, a column per indicator.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use composite_index::order;

use super::cities::read_cities;
use super::columns::{ColumnLook, Columns, Indicator, RESERVED, are_units, code, detail, headings};
use super::decode::{Encoding, decode, decode_as};
use super::descriptor::Descriptor;
use super::edit::slug;
use super::figures::{Figure, Figures, is_missing_mark, plain, signed};
use super::layout::{Grid, Layout, separator};
use super::own::OwnFile;
use super::package::{MAX_UNITS, Made, Package, refuse_page, sha256_in_turns};
use super::plan::{ColumnPlan, Dimension, Plan, Question, Reading, Role, Second, goalpost};
use super::problem::{Problem, ProblemKind, Problems, TableName, Understood};
use super::table::{MAX_COLUMNS, Row, Table, beginning};
use super::turns::{Turns, at_once};
use super::unique::Unique;

/// Codes of the two elements above the indicators.
const INDEX: &str = "index";
const PILLAR: &str = "indicators";

/// Rows taken besides those of cities: titles, headings, notes.
const MORE_ROWS: usize = 1_000;
/// Names and words told of at most.
const TOLD: usize = 5;
/// Rows read before others may have a turn.
const ROWS_AT_ONCE: usize = 50;
/// Letters of a measure taken at most.
const LONGEST_MEASURE: usize = 100;

/// A table that does not describe itself, as it is laid out in its file: it is
/// found where it stands, which column names the cities, and how figures are
/// written, as far as its reader has not said so. A column of numbers is an
/// indicator of which more is better, and readers are told so, as of all else that
/// was understood; any other column groups the cities.
pub struct Laid {
    file: String,
    sha256: String,
    grid: Grid,
    layout: Layout,
    columns: Columns,
    /// How the text was stored, and what separates its cells, as it was read.
    encoding: Option<Encoding>,
    separator: char,
}

/// What a reader sees of a column before it is decided what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnSight {
    /// Its heading; may be empty.
    pub heading: String,
    /// The first cells that are filled.
    pub samples: Vec<String>,
    /// How many cells are filled, and how many of these are numbers.
    pub n_filled: usize,
    /// Cells that hold a number.
    pub n_numbers: usize,
    /// Whether it can be an indicator.
    pub is_numeric: bool,
}

/// How a file was read, every choice made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsRead {
    /// How the text is stored.
    pub encoding: Encoding,
    /// What separates the cells.
    pub separator: char,
    /// The row of the headings, as a spreadsheet numbers it.
    pub heading_row: usize,
    /// What the row below them is.
    pub second: Second,
    /// The last row of cities.
    pub last_row: usize,
    /// The last row of the file.
    pub end_row: usize,
    /// How many rows of cities there are.
    pub n_rows: usize,
    /// What stands before decimals; none if columns differ.
    pub decimal: Option<char>,
}

/// Cells shown of a column at most, and their letters.
const SAMPLES: usize = 4;
const LONGEST_SAMPLE: usize = 24;

impl Laid {
    /// Lays a table out as its reader says, and as it looks where they say
    /// nothing.
    ///
    /// # Errors
    /// That it is no text, holds no table, or is too large.
    pub fn of(file: &OwnFile, reading: &Reading) -> Result<Self, Vec<Problem>> {
        at_once(Self::in_turns(file, reading, &Turns::none()))
    }

    /// The same in turns.
    ///
    /// # Errors
    /// As above.
    pub(super) async fn in_turns(
        file: &OwnFile,
        reading: &Reading,
        turns: &Turns,
    ) -> Result<Self, Vec<Problem>> {
        let alone = |kind| vec![Problem::in_table(TableName::Values, kind).in_file(&file.name)];
        let decoded = match reading.encoding {
            Some(encoding) => {
                let told = (encoding != Encoding::Utf8).then_some(encoding);
                decode_as(&file.bytes, encoding).map(|text| (text, told))
            }
            None => decode(&file.bytes),
        };
        let (text, encoding) = decoded.ok_or_else(|| alone(ProblemKind::NotUtf8))?;
        refuse_page(&text).map_err(alone)?;
        turns.part(0.0, 0.1);
        let sha256 = sha256_in_turns(&file.bytes, turns).await;
        turns.part(0.1, 0.3);
        let (separator, grid, layout) = laid_out(&text, reading, turns).await;
        check_bounds(&grid, &layout).map_err(alone)?;
        turns.part(0.3, 0.5);
        let reserved = [INDEX, PILLAR];
        let columns = Columns::of(&grid, &layout, separator, (reading, &reserved), turns).await;
        Ok(Self {
            file: file.name.clone(),
            sha256,
            grid,
            layout,
            columns,
            encoding,
            separator,
        })
    }

    /// The SHA-256 of the file.
    pub(super) fn sha256(&self) -> &str {
        &self.sha256
    }

    /// How the file was read.
    #[must_use]
    pub fn as_read(&self) -> AsRead {
        let (grid, layout) = (&self.grid, &self.layout);
        let number = |row: usize| {
            if row < grid.len() {
                grid.number(row)
            } else {
                0
            }
        };
        let mut decimals = self.columns.all.iter().filter(|look| look.is_numeric);
        let first = decimals.next().map(|look| look.figures.decimal);
        AsRead {
            encoding: self.encoding.unwrap_or(Encoding::Utf8),
            separator: self.separator,
            heading_row: number(layout.header),
            second: match (layout.is_double, are_units(grid, layout)) {
                (false, _) => Second::City,
                (true, false) => Second::Headings,
                (true, true) => Second::Measures,
            },
            last_row: number(layout.body.end.saturating_sub(1)),
            end_row: number(grid.len().saturating_sub(1)),
            n_rows: layout.body.len(),
            decimal: first.filter(|&mark| decimals.all(|look| look.figures.decimal == mark)),
        }
    }

    /// What there is to see of each column.
    #[must_use]
    pub fn columns(&self) -> Vec<ColumnSight> {
        let sight = |(column, look): (usize, &ColumnLook)| {
            let cells = self
                .layout
                .body
                .clone()
                .map(|row| self.grid.cell(row, column));
            let samples = cells.filter(|cell| !cell.is_empty()).take(SAMPLES);
            let short = |cell: &str| cell.chars().take(LONGEST_SAMPLE).collect();
            ColumnSight {
                heading: look.heading.clone(),
                samples: samples.map(short).collect(),
                n_filled: look.n_filled,
                n_numbers: look.n_numbers,
                is_numeric: look.is_numeric,
            }
        };
        self.columns.all.iter().enumerate().map(sight).collect()
    }

    /// What the table leaves open, and nobody has said yet.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.columns.questions
    }

    /// What the columns are as it looks.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let columns = &self.columns;
        let mut planned = vec![ColumnPlan::default(); columns.all.len()];
        let mut dimensions: Vec<Dimension> = Vec::new();
        let mut give = |column: usize, role| {
            if let Some(column) = planned.get_mut(column) {
                column.role = role;
            }
        };
        give(columns.name, Role::Name);
        columns
            .details
            .iter()
            .for_each(|(column, _)| give(*column, Role::Group));
        columns
            .year
            .into_iter()
            .for_each(|column| give(column, Role::Year));
        columns
            .id
            .into_iter()
            .for_each(|column| give(column, Role::Id));
        for indicator in &columns.indicators {
            let name = indicator.group.as_deref().unwrap_or_default();
            let known = dimensions
                .iter()
                .position(|dimension| dimension.name == name);
            let place = known.unwrap_or(dimensions.len());
            if place == dimensions.len() {
                dimensions.push(Dimension {
                    name: name.to_owned(),
                    parent: None,
                });
            }
            planned[indicator.column] = ColumnPlan {
                role: Role::Indicator,
                measure: self.measure(indicator.column),
                dimension: place,
                ..ColumnPlan::default()
            };
        }
        if dimensions.is_empty() {
            dimensions.push(Dimension::default());
        }
        Plan {
            title: String::new(),
            dimensions,
            columns: planned,
            is_decided: false,
        }
    }

    /// What the row below the headings says that a column is measured in.
    fn measure(&self, column: usize) -> String {
        if !are_units(&self.grid, &self.layout) {
            return String::new();
        }
        let cell = self.grid.cell(self.layout.header + 1, column);
        cell.chars().take(LONGEST_MEASURE).collect()
    }

    /// The columns as a plan has them.
    fn planned(&self, plan: &Plan) -> Columns {
        let mut taken = Unique::with([INDEX, PILLAR].into_iter().chain(RESERVED));
        // A plan of another table may name columns that this one has not.
        let is_here = |&column: &usize| column < self.columns.all.len();
        let mut columns = Columns {
            id: plan.first(Role::Id).filter(is_here),
            name: plan.first(Role::Name).filter(is_here).unwrap_or_default(),
            year: plan.first(Role::Year).filter(is_here),
            details: Vec::new(),
            indicators: Vec::new(),
            left_out: self.columns.left_out.clone(),
            all: Vec::new(),
            questions: Vec::new(),
        };
        for (column, look) in self.columns.all.iter().enumerate() {
            match plan.role(column) {
                Role::Indicator => columns.indicators.push(Indicator {
                    column,
                    code: code(&look.heading, &mut taken),
                    heading: look.heading.clone(),
                    group: None,
                    figures: look.figures.clone(),
                }),
                Role::Group => columns.details.push((column, detail(&look.heading))),
                Role::Name | Role::Id | Role::Year | Role::Out => {}
            }
        }
        columns
    }

    /// Opens the table as a plan has it.
    ///
    /// # Errors
    /// Every [`Problem`] found.
    pub async fn open(
        &self,
        plan: &Plan,
        descriptor: Descriptor,
        turns: &Turns,
    ) -> Result<Package, Vec<Problem>> {
        let plan = &*plan.bounded();
        let (grid, layout) = (&self.grid, &self.layout);
        let placed = |problem: Problem| problem.in_file(&self.file);
        let names = plan.first(Role::Name).or_else(|| plan.first(Role::Id));
        let Some(names) = names.filter(|&column| column < self.columns.all.len()) else {
            let problem = Problem::in_table(TableName::Values, ProblemKind::NoNames);
            return Err(vec![placed(problem)]);
        };
        let mut columns = self.planned(plan);
        columns.name = names;
        let mut problems = Problems::default();
        turns.part(0.5, 0.65);
        let table = table(grid, layout, &columns, &mut problems, turns).await;
        let shape = Shape::of(columns, plan, &table);
        turns.part(0.65, 0.7);
        turns.rest(0, 1).await;
        if shape.columns.indicators.is_empty() && table.rows().len() > 0 {
            problems.push(Problem::in_table(TableName::Values, ProblemKind::NoFigures));
        }
        let n_rows = table.rows().len();
        for (place, row) in table.rows().enumerate() {
            for indicator in &shape.columns.indicators {
                table.number(row, indicator.column, &mut problems);
            }
            if place.is_multiple_of(ROWS_AT_ONCE) {
                turns.rest(place, n_rows).await;
            }
        }
        turns.part(0.7, 0.72);
        let posts = shape.goalposts(&table, &mut problems, turns).await;
        turns.part(0.72, 0.77);
        let warnings = self.warnings(plan, &shape, &table, turns).await;
        let warnings = warnings.into_iter().map(placed).collect();
        let title = match plan.title.trim() {
            "" => descriptor.title.clone(),
            title => title.to_owned(),
        };
        let descriptor = Descriptor {
            title,
            ..descriptor
        };
        let cities = shape.cities(&table);
        turns.part(0.77, 0.85);
        turns.rest(0, 1).await;
        let made = Made {
            cities,
            framework: shape.framework(&table, &descriptor.title, &posts),
            values: shape.values(&table, turns).await,
        };
        turns.part(0.85, 1.0);
        // Every key stands in two of the tables made of this one, and is told once.
        read_cities(&made.cities, &mut problems);
        if problems.is_empty() {
            let opened = made.open(descriptor, &self.sha256, warnings, problems, turns);
            return opened
                .await
                .map(|mut package| {
                    // What was found on the way names no file.
                    package.warnings = package.warnings.into_iter().map(placed).collect();
                    package
                })
                .map_err(|problems| {
                    let told = problems
                        .into_iter()
                        .map(|problem| shape.told(&table, problem));
                    told.map(placed).collect()
                });
        }
        let told = problems.told().into_iter();
        let mut told: Vec<Problem> = told.map(|problem| shape.told(&table, problem)).collect();
        order::sort_by_key(&mut told, |problem| problem.row);
        Err(told.into_iter().map(placed).collect())
    }

    /// What a reader should know although the table can be read: of what they
    /// have decided themselves nothing.
    async fn warnings(
        &self,
        plan: &Plan,
        shape: &Shape<'_>,
        table: &Table,
        turns: &Turns,
    ) -> Vec<Problem> {
        let is_assumed = |indicator: &&Indicator| {
            let planned = plan.columns.get(indicator.column);
            // Whoever enters a goalpost has thought of the ends.
            let is_unsaid = |planned: &ColumnPlan| {
                planned.is_less_better.is_none()
                    && planned.worst.is_empty()
                    && planned.best.is_empty()
            };
            planned.is_some_and(is_unsaid)
        };
        let indicators = shape.columns.indicators.iter().filter(is_assumed).count();
        let assumed = ProblemKind::AssumedDirection { indicators };
        let assumed = Problem::in_table(TableName::Values, assumed);
        if plan.is_decided {
            return Vec::from_iter((indicators > 0).then_some(assumed));
        }
        let mut warnings = vec![assumed];
        warnings.extend(self.understood(shape, table, turns).await);
        warnings
    }

    async fn understood(&self, shape: &Shape<'_>, table: &Table, turns: &Turns) -> Vec<Problem> {
        let (grid, layout) = (&self.grid, &self.layout);
        let mut told = Vec::new();
        if let Some(encoding) = self.encoding {
            told.push(understood(Understood::Encoding(encoding)));
        }
        if self.separator != ',' {
            told.push(understood(Understood::Separator(self.separator)));
        }
        tell_of_layout(grid, layout, &mut told);
        tell_of_columns(shape, table, &mut told);
        tell_of_figures(grid, layout, &shape.columns, &mut told, turns).await;
        told
    }

    /// What was understood of the table under a plan, in sentences for its
    /// reader.
    #[must_use]
    pub fn told(&self, plan: &Plan) -> Vec<Problem> {
        let plan = &*plan.bounded();
        if self.columns.all.is_empty() {
            return Vec::new();
        }
        let columns = self.planned(plan);
        let turns = Turns::none();
        let mut problems = Problems::default();
        let table = at_once(table(
            &self.grid,
            &self.layout,
            &columns,
            &mut problems,
            &turns,
        ));
        let shape = Shape::of(columns, plan, &table);
        let told = at_once(self.understood(&shape, &table, &turns)).into_iter();
        told.map(|problem| problem.in_file(&self.file)).collect()
    }
}

/// The rows of a text, what separates their cells, and where the table stands.
async fn laid_out(text: &str, reading: &Reading, turns: &Turns) -> (char, Grid, Layout) {
    let (found, skipped) = separator(text);
    let sign = reading.separator.filter(char::is_ascii).unwrap_or(found);
    let grid = Grid::read(text, sign, skipped, MAX_UNITS + MORE_ROWS, turns).await;
    let layout = Layout::read(&grid, reading);
    (sign, grid, layout)
}

/// Whether a file holds a table of figures.
pub(super) async fn has_figures(file: &OwnFile, turns: &Turns) -> bool {
    let Some((text, _)) = decode(&file.bytes) else {
        return false;
    };
    let reading = Reading::default();
    let (sign, grid, layout) = laid_out(&text, &reading, turns).await;
    // What is too large is so wherever it is: that it is refused is told then.
    if let Err(kind) = check_bounds(&grid, &layout) {
        return kind != ProblemKind::NoRows;
    }
    let columns = Columns::of(&grid, &layout, sign, (&reading, &[]), turns).await;
    !layout.body.is_empty() && !columns.indicators.is_empty()
}

fn understood(what: Understood) -> Problem {
    Problem::in_table(TableName::Values, ProblemKind::Understood(what))
}

/// Refuses what is too large before anything is done with it.
fn check_bounds(grid: &Grid, layout: &Layout) -> Result<(), ProblemKind> {
    if grid.len() == 0 {
        return Err(ProblemKind::NoRows);
    }
    let found = grid.width(layout.header);
    if found > MAX_COLUMNS {
        let limit = MAX_COLUMNS;
        return Err(ProblemKind::TooManyColumns { found, limit });
    }
    // Rows that were not kept are all of cities.
    let found = layout.body.len() + (grid.n_rows - grid.len());
    if found > MAX_UNITS {
        let limit = MAX_UNITS;
        return Err(ProblemKind::TooManyUnits { found, limit });
    }
    Ok(())
}

/// The table by itself, its figures written as programs write them. Rows of the
/// wrong length and repeated headings are told.
async fn table(
    grid: &Grid,
    layout: &Layout,
    columns: &Columns,
    problems: &mut Problems,
    turns: &Turns,
) -> Table {
    let headings = headings(grid, layout);
    let width = headings.len();
    let mut figures: Vec<Option<&Figures>> = vec![None; width];
    for indicator in &columns.indicators {
        figures[indicator.column] = Some(&indicator.figures);
    }
    let header_row = grid.number(layout.header);
    let mut table = Table::empty(TableName::Values, headings, header_row);
    for (place, row) in layout.body.clone().enumerate() {
        if place.is_multiple_of(ROWS_AT_ONCE) {
            turns.rest(place, layout.body.len()).await;
        }
        let (number, found) = (grid.number(row), grid.width(row));
        if found != width {
            let expected = width;
            let kind = ProblemKind::RaggedRow { found, expected };
            problems.push(Problem::in_table(TableName::Values, kind).at_row(number));
            continue;
        }
        let cells = (0..width).map(|column| {
            let cell = grid.cell(row, column);
            let Some(marks) = figures[column] else {
                return Cow::Borrowed(cell);
            };
            match marks.read(cell) {
                Figure::Missing => "".into(),
                // Most are written as programs write them.
                Figure::Number(_) if marks.is_plain(cell) => Cow::Borrowed(cell),
                Figure::Number(number) => number.to_string().into(),
                Figure::Formula | Figure::Text => Cow::Borrowed(cell),
            }
        });
        table.add(number, cells);
    }
    table.check_header(problems);
    table
}

/// Which of a file's rows are the table.
fn tell_of_layout(grid: &Grid, layout: &Layout, warnings: &mut Vec<Problem>) {
    let number = grid.number(layout.header);
    if number > 1 {
        warnings.push(understood(Understood::HeadingRow).at_row(number));
    }
    if layout.is_double {
        let what = match are_units(grid, layout) {
            true => Understood::Units,
            false => Understood::Groups,
        };
        warnings.push(understood(what).at_row(number + 1));
    }
    let rows = grid.len() - layout.body.end;
    if rows > 0 {
        let what = Understood::Notes { rows };
        warnings.push(understood(what).at_row(grid.number(layout.body.end)));
    }
}

/// What its columns were taken for.
fn tell_of_columns(shape: &Shape, table: &Table, warnings: &mut Vec<Problem>) {
    let columns = &shape.columns;
    let heading = |column: usize| table.header()[column].as_str();
    if columns.name > 0 && columns.id != Some(0) {
        warnings.push(understood(Understood::Names).at_column(heading(columns.name)));
    }
    if let Some(year) = columns.year.filter(|_| !shape.is_panel) {
        warnings.push(understood(Understood::Year).at_column(heading(year)));
    }
    let labels = columns
        .left_out
        .iter()
        .map(|&column| match heading(column) {
            "" => "–",
            heading => heading,
        });
    if !columns.left_out.is_empty() {
        let columns = listed(labels, columns.left_out.len());
        warnings.push(understood(Understood::Labels { columns }));
    }
}

/// The first few, and that there are more.
pub(super) fn listed<'a>(names: impl Iterator<Item = &'a str>, count: usize) -> String {
    let mut listed: Vec<String> = names
        .take(TOLD)
        .map(|name| name.chars().take(40).collect())
        .collect();
    listed.extend((count > TOLD).then(|| "…".to_owned()));
    listed.join(", ")
}

/// How its figures were read where they are not written as programs write them.
async fn tell_of_figures(
    grid: &Grid,
    layout: &Layout,
    columns: &Columns,
    warnings: &mut Vec<Problem>,
    turns: &Turns,
) {
    let (mut grouped, mut decimal, mut percent) = (None, None, None);
    let (mut turned, mut unsigned) = (None, None);
    let mut words = BTreeSet::new();
    let mut missing = 0;
    for (place, indicator) in columns.indicators.iter().enumerate() {
        turns.rest(place, columns.indicators.len()).await;
        let marks = &indicator.figures;
        for row in layout.body.clone() {
            let cell = grid.cell(row, indicator.column);
            if marks.is_plain(cell) && cell != "-" && marks.parts.is_none() {
                continue;
            }
            if is_missing_mark(cell) {
                missing += 1;
                words.insert(cell);
            }
            let Figure::Number(number) = marks.read(cell) else {
                continue;
            };
            match signed(cell).1 {
                None if marks.parts.is_some() => _ = unsigned.get_or_insert((cell, number)),
                parts if parts != marks.parts => _ = turned.get_or_insert((cell, number)),
                None => {}
                Some(_) => _ = percent.get_or_insert((cell, number)),
            }
            if marks.decimal == ',' && cell.contains(',') {
                decimal.get_or_insert((cell, number));
            } else if number.abs() >= 1_000.0 && marks.is_grouped(cell) {
                grouped.get_or_insert((cell, number));
            }
        }
    }
    let mut tell = |found: Option<(&str, f64)>, what: fn(String, f64) -> Understood| {
        warnings.extend(found.map(|(cell, number)| understood(what(cell.to_owned(), number))));
    };
    tell(decimal, |cell, number| Understood::DecimalComma {
        cell,
        number,
    });
    tell(grouped, |cell, number| Understood::Thousands {
        cell,
        number,
    });
    tell(percent, |cell, _| Understood::Percent { cell });
    tell(turned, |cell, number| Understood::OtherSign {
        cell,
        number,
    });
    tell(unsigned, |cell, number| Understood::NoSign { cell, number });
    if missing > 0 {
        let n_words = words.len();
        let words = listed(words.into_iter(), n_words);
        warnings.push(understood(Understood::Missing {
            words,
            cells: missing,
        }));
    }
}

/// The columns of a table, and how its rows become the tables of a package.
struct Shape<'plan> {
    columns: Columns,
    plan: &'plan Plan,
    /// Whether a city has a row for each year.
    is_panel: bool,
}

impl<'plan> Shape<'plan> {
    fn of(columns: Columns, plan: &'plan Plan, table: &Table) -> Self {
        let mut shape = Self {
            columns,
            plan,
            is_panel: false,
        };
        let mut seen = HashSet::new();
        let is_repeated = table.rows().any(|row| !seen.insert(shape.key(row)));
        shape.is_panel = shape.columns.year.is_some() && is_repeated;
        shape
    }

    /// A problem of the tables made of this one, as its reader finds it.
    fn told(&self, table: &Table, mut problem: Problem) -> Problem {
        problem.table = TableName::Values;
        // An id that was made of a name is nothing that its reader has seen.
        if let (None, ProblemKind::Repeated { found, .. }) = (self.columns.id, &mut problem.kind) {
            let mut rows = table.rows();
            if let Some(row) = rows.find(|row| Some(row.number) == problem.row) {
                row.cell(self.columns.name).clone_into(found);
            }
        }
        let column = match problem.column.as_deref() {
            Some("id") => Some(self.columns.id.unwrap_or(self.columns.name)),
            Some("name") => Some(self.columns.name),
            _ => None,
        };
        match column {
            Some(column) => problem.at_column(&table.header()[column]),
            None => problem,
        }
    }

    fn key<'table>(&self, row: Row<'table>) -> Cow<'table, str> {
        match self.columns.id {
            Some(id) => row.cell(id).into(),
            None => slug(row.cell(self.columns.name)).into(),
        }
    }

    fn cities<'table>(&self, table: &'table Table) -> Table {
        let details = || self.columns.details.iter();
        let header = ["id".to_owned(), "name".to_owned()].into_iter();
        let mut seen = HashSet::new();
        // In a panel a city's first row speaks for it.
        let is_first = |row: &Row<'table>| !self.is_panel || seen.insert(self.key(*row));
        let rows = table.rows().filter(is_first).map(|row| {
            let details = details().map(|(column, _)| row.cell(*column).into());
            let keys = [self.key(row), row.cell(self.columns.name).into()];
            (row.number, keys.into_iter().chain(details).collect())
        });
        Table::made(
            TableName::Cities,
            table.header_row,
            header
                .chain(details().map(|(_, heading)| heading.clone()))
                .collect(),
            rows,
        )
    }

    /// The goalposts of each indicator, none of all if none of them has one that was
    /// entered. What is no number is told.
    async fn goalposts(
        &self,
        table: &Table,
        problems: &mut Problems,
        turns: &Turns,
    ) -> Vec<(String, String)> {
        let indicators = &self.columns.indicators;
        let entered = |indicator: &Indicator| {
            let planned = self.plan.columns.get(indicator.column);
            let text = |text: &str| text.trim().to_owned();
            planned.map_or_else(Default::default, |planned| {
                (text(&planned.worst), text(&planned.best))
            })
        };
        let mut posts: Vec<(String, String)> = indicators.iter().map(entered).collect();
        if posts
            .iter()
            .all(|(worst, best)| worst.is_empty() && best.is_empty())
        {
            return posts;
        }
        for (place, (indicator, (worst, best))) in indicators.iter().zip(&mut posts).enumerate() {
            turns.rest(place, indicators.len()).await;
            let planned = self.plan.columns.get(indicator.column);
            let is_less_better = planned.and_then(|planned| planned.is_less_better);
            let figures = table
                .rows()
                .filter_map(|row| plain(row.cell(indicator.column)));
            let ends = figures.fold(None, |ends: Option<(f64, f64)>, x| {
                let (least, most) = ends.unwrap_or((x, x));
                Some((least.min(x), most.max(x)))
            });
            // Where all figures are one, it is nobody's best.
            let (least, most) = ends.unwrap_or((0.0, 1.0));
            let most = if least < most { most } else { least + 1.0 };
            let observed = match is_less_better {
                Some(true) => (most, least),
                _ => (least, most),
            };
            for (text, observed) in [(worst, observed.0), (best, observed.1)] {
                let post = match text.as_str() {
                    "" => Some(observed),
                    entered => goalpost(entered),
                };
                let Some(post) = post else {
                    let found = beginning(text);
                    let heading = &table.header()[indicator.column];
                    let kind = ProblemKind::NotANumber { found };
                    problems.push(table.heading_problem(heading, kind));
                    continue;
                };
                *text = post.to_string();
            }
        }
        posts
    }

    fn framework(&self, table: &Table, title: &str, posts: &[(String, String)]) -> Table {
        let (indicators, plan) = (&self.columns.indicators, self.plan);
        let mut taken = Unique::with(
            indicators
                .iter()
                .map(|indicator| indicator.code.as_str())
                .chain([INDEX, PILLAR]),
        );
        // Dimensions with nothing in them are left out.
        let mut is_used = vec![false; plan.dimensions.len()];
        for indicator in indicators {
            let mut at = Some(plan.dimension_of(indicator.column));
            while let Some(place) = at.filter(|&place| place < is_used.len()) {
                is_used[place] = true;
                at = plan.parent(place);
            }
        }
        let used = || plan.listed().into_iter().filter(|&place| is_used[place]);
        let mut codes = vec![PILLAR.to_owned(); plan.dimensions.len().max(1)];
        let mut is_first = true;
        for place in used() {
            codes[place] = match slug(&plan.dimensions[place].name).as_str() {
                // The one without a name, as a rule, has the code kept for it.
                "" if std::mem::take(&mut is_first) => PILLAR.to_owned(),
                "" => taken.take(PILLAR, '-'),
                word => taken.take(word, '-'),
            };
        }
        let element = |cells: [&str; 7]| {
            let cells = cells.map(|cell| Cow::Owned(cell.to_owned()));
            (table.header_row, cells.to_vec())
        };
        let mut rows = vec![element([INDEX, "", title, "", "", "", ""])];
        for place in used() {
            let parent = plan.parent(place);
            let parent = parent.map_or(INDEX, |parent| codes[parent].as_str());
            let name = match plan.dimensions[place].name.trim() {
                "" => "Indicators",
                name => name,
            };
            rows.push(element([&codes[place], parent, name, "", "", "", ""]));
        }
        if plan.dimensions.is_empty() {
            rows.push(element([PILLAR, INDEX, "Indicators", "", "", "", ""]));
        }
        for (indicator, (worst, best)) in indicators.iter().zip(posts) {
            let parent = &codes[plan.dimension_of(indicator.column)];
            let planned = plan.columns.get(indicator.column);
            let name = planned.map_or("", |planned| planned.name.trim());
            let name = if name.is_empty() {
                &indicator.heading
            } else {
                name
            };
            let is_less_better = planned.and_then(|planned| planned.is_less_better);
            let direction = if is_less_better == Some(true) {
                "-1"
            } else {
                "1"
            };
            let measure = planned.map_or("", |planned| planned.measure.trim());
            let code = &indicator.code;
            rows.push(element([
                code, parent, name, direction, measure, worst, best,
            ]));
        }
        let header = [
            "code",
            "parent",
            "name",
            "direction",
            "unit",
            "worst",
            "best",
        ];
        Table::made(
            TableName::Framework,
            table.header_row,
            header.map(str::to_owned).to_vec(),
            rows,
        )
    }

    async fn values(&self, table: &Table, turns: &Turns) -> Table {
        let indicators = &self.columns.indicators;
        let year = self.columns.year.filter(|_| self.is_panel);
        let header = std::iter::once("id".to_owned())
            .chain(year.map(|_| "year".to_owned()))
            .chain(indicators.iter().map(|indicator| indicator.code.clone()));
        let mut values = Table::empty(TableName::Values, header.collect(), table.header_row);
        values.reserve(table);
        let n_rows = table.rows().len();
        for (place, row) in table.rows().enumerate() {
            if place.is_multiple_of(ROWS_AT_ONCE) {
                turns.rest(place, n_rows).await;
            }
            let figures = indicators.iter();
            let cells = std::iter::once(self.key(row))
                .chain(year.map(|column| row.cell(column).into()))
                .chain(figures.map(|indicator| row.cell(indicator.column).into()));
            values.add(row.number, cells);
        }
        values
    }
}
