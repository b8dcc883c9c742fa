//! What each column of a table without a description is: which names the cities,
//! which holds figures, which numbers rows or dates them.

use std::collections::HashSet;

use super::edit::slug;
use super::figures::{Evidence, Figure, Figures, lenient};
use super::layout::{Grid, Layout};
use super::plan::{Question, Reading};
use super::turns::Turns;
use super::unique::Unique;

/// Columns that say more of a city and score nothing, as in `cities.csv`.
const CONTEXT: [&str; 5] = ["country", "region", "latitude", "longitude", "population"];

/// Words for cities in headings, the plainest first, in the languages of the
/// explorer and of tables that it has been given.
const NAMES: [&str; 44] = [
    "name",
    "city",
    "cities",
    "municipality",
    "municipalities",
    "town",
    "metro",
    "nombre",
    "ciudad",
    "ciudades",
    "municipio",
    "municipios",
    "nom",
    "ville",
    "villes",
    "commune",
    "stadt",
    "gemeinde",
    "kommune",
    "kommun",
    "gemeente",
    "stad",
    "cidade",
    "município",
    "nome",
    "città",
    "comune",
    "miasto",
    "gmina",
    "город",
    "города",
    "муниципалитет",
    "название",
    "مدينة",
    "المدينة",
    "الاسم",
    "城市",
    "市",
    "名称",
    "uname",
    "place",
    "locality",
    "district",
    "county",
];
/// Headings of the years that figures are of.
const YEARS: [&str; 12] = [
    "year",
    "time",
    "año",
    "ano",
    "anno",
    "année",
    "annee",
    "jahr",
    "год",
    "السنة",
    "سنة",
    "年份",
];
/// Headings of what only numbers rows or ranks.
const ORDINALS: [&str; 22] = [
    "#",
    "no",
    "nr",
    "n",
    "nº",
    "n°",
    "№",
    "row",
    "rank",
    "ranking",
    "rang",
    "rango",
    "puesto",
    "posición",
    "posicion",
    "platz",
    "ранг",
    "место",
    "المرتبة",
    "الترتيب",
    "排名",
    "序号",
];
/// Words of headings over codes that places have.
const CODES: [&str; 15] = [
    "code", "codes", "código", "codigo", "kod", "код", "رمز", "代码", "id", "fips", "nuts", "lau",
    "insee", "iso", "geoid",
];
/// Codes that the tables made of a bare one use for themselves.
pub(super) const RESERVED: [&str; 3] = ["id", "name", "year"];

/// What a table's columns are.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// Ids of cities; none if they are made of the names.
    pub id: Option<usize>,
    /// Names of cities.
    pub name: usize,
    /// The years that figures are of.
    pub year: Option<usize>,
    /// Context and groups, with their headings.
    pub details: Vec<(usize, String)>,
    /// Figures, with the codes made for them and how they are written.
    pub indicators: Vec<Indicator>,
    /// What numbers rows and names places otherwise.
    pub left_out: Vec<usize>,
    /// All columns as they were found.
    pub all: Vec<ColumnLook>,
    /// What is left open.
    pub questions: Vec<Question>,
}

/// How a column looks, whatever it is taken for.
#[derive(Clone, Debug)]
pub(super) struct ColumnLook {
    pub heading: String,
    pub figures: Figures,
    /// Whether it may be an indicator.
    pub is_numeric: bool,
    pub n_filled: usize,
    pub n_numbers: usize,
}

/// A column of figures.
#[derive(Clone, Debug)]
pub(super) struct Indicator {
    pub column: usize,
    pub code: String,
    pub heading: String,
    /// The heading above, of several columns together.
    pub group: Option<String>,
    pub figures: Figures,
}

/// A column as it is found, before it is known what it is.
struct Found<'a> {
    grid: &'a Grid,
    layout: &'a Layout,
    column: usize,
    figures: Figures,
    /// What its cells say of their marks.
    seen: Evidence,
    n_filled: usize,
    n_numbers: usize,
    /// A cell whose mark may stand before decimals or between thousands, where
    /// nothing says which.
    either: Option<&'a str>,
}

impl Found<'_> {
    fn cells(&self) -> impl Iterator<Item = &str> {
        let rows = self.layout.body.clone();
        rows.map(|row| self.grid.cell(row, self.column))
    }

    /// Counts what is filled and what is a number where a comma stands before decimals,
    /// or a full stop.
    fn count(&mut self, is_comma: bool) {
        let (decimal, group) = if is_comma { (',', '.') } else { ('.', ',') };
        self.figures.decimal = decimal;
        self.figures.group = Some(group);
        (self.n_filled, self.n_numbers) = (0, 0);
        for row in self.layout.body.clone() {
            match self.figures.read(self.grid.cell(row, self.column)) {
                Figure::Missing => {}
                Figure::Text => self.n_filled += 1,
                Figure::Number(_) | Figure::Formula => {
                    self.n_filled += 1;
                    self.n_numbers += 1;
                }
            }
        }
    }

    /// Whether at least half of what stands there are numbers: in such a column
    /// anything else is a slip.
    const fn is_numeric(&self) -> bool {
        self.n_numbers > 0 && 2 * self.n_numbers >= self.n_filled
    }

    fn are(&self, is_so: impl Fn(f64) -> bool) -> bool {
        let mut numbers = self
            .cells()
            .filter_map(|cell| match self.figures.read(cell) {
                Figure::Number(number) => Some(number),
                Figure::Text => Some(f64::NAN),
                Figure::Missing | Figure::Formula => None,
            });
        self.n_numbers > 0 && numbers.all(is_so)
    }

    fn are_distinct(&self) -> bool {
        !self.layout.body.is_empty() && !is_any_repeated(self.cells())
    }
}

impl Columns {
    /// Says of each column what it is.
    pub async fn of(
        grid: &Grid,
        layout: &Layout,
        separator: char,
        (reading, reserved): (&Reading, &[&str]),
        turns: &Turns,
    ) -> Self {
        let headings = headings(grid, layout);
        let plain: Vec<String> = headings
            .iter()
            .map(|heading| heading.to_lowercase())
            .collect();
        let found = found((grid, layout), headings.len(), separator, reading, turns).await;
        let id = plain.iter().position(|heading| heading == "id");
        let (name, rivals) = name_column(&plain, &found, id);
        let is_year = |&column: &usize| {
            YEARS.contains(&plain[column].as_str())
                && found[column]
                    .are(|year| year.fract() == 0.0 && (1_000.0..3_000.0).contains(&year))
        };
        let year = (0..plain.len()).find(|column| *column != name && is_year(column));
        let mut taken = Unique::with(RESERVED.iter().chain(reserved).copied());
        let groups = groups(grid, layout, headings.len());
        let mut columns = Self {
            id,
            name,
            year,
            details: Vec::new(),
            indicators: Vec::new(),
            left_out: Vec::new(),
            all: headings.iter().zip(&found).map(look).collect(),
            questions: questions(&found, rivals),
        };
        for (column, heading) in headings.into_iter().enumerate() {
            if Some(column) == id || column == name || Some(column) == year {
                continue;
            }
            if CONTEXT.contains(&plain[column].as_str()) {
                columns.details.push((column, plain[column].clone()));
            } else if is_label(&plain[column], &found[column]) {
                columns.left_out.push(column);
            } else if found[column].is_numeric() {
                columns.indicators.push(Indicator {
                    column,
                    code: code(&heading, &mut taken),
                    heading,
                    group: groups[column].clone(),
                    figures: found[column].figures.clone(),
                });
            } else if !heading.is_empty() {
                columns.details.push((column, heading));
            }
        }
        columns
    }
}

/// The headings; of two rows the lower, and the upper where the lower has none
/// or is of units.
pub(super) fn headings(grid: &Grid, layout: &Layout) -> Vec<String> {
    let width = grid.width(layout.header);
    let are_units = are_units(grid, layout);
    let heading = |column| {
        let upper = grid.cell(layout.header, column);
        let below = layout.is_double && !are_units;
        let lower = if below {
            grid.cell(layout.header + 1, column)
        } else {
            ""
        };
        if lower.is_empty() { upper } else { lower }.to_owned()
    };
    (0..width).map(heading).collect()
}

/// Whether of two rows of headings the upper is complete, so that the lower
/// says in what units figures are.
pub(super) fn are_units(grid: &Grid, layout: &Layout) -> bool {
    if let Some(are_units) = layout.are_units {
        return are_units;
    }
    let width = grid.width(layout.header);
    let upper = || (0..width).map(|column| grid.cell(layout.header, column));
    layout.is_double && !upper().skip(1).any(str::is_empty) && !is_any_repeated(upper())
}

fn is_any_repeated<'a>(mut texts: impl Iterator<Item = &'a str>) -> bool {
    let mut seen = HashSet::new();
    texts.any(|text| !seen.insert(text))
}

/// The heading above each column that heads several; one reaches as far as the
/// next.
fn groups(grid: &Grid, layout: &Layout, width: usize) -> Vec<Option<String>> {
    let mut groups = vec![None; width];
    if !layout.is_double || are_units(grid, layout) {
        return groups;
    }
    let mut group = None;
    for (column, place) in groups.iter_mut().enumerate() {
        let upper = grid.cell(layout.header, column);
        let has_lower = !grid.cell(layout.header + 1, column).is_empty();
        if !upper.is_empty() {
            group = has_lower.then(|| upper.to_owned());
        }
        place.clone_from(&group);
    }
    groups
}

/// How each column writes its figures, and how many it has.
async fn found<'a>(
    (grid, layout): (&'a Grid, &'a Layout),
    width: usize,
    separator: char,
    reading: &Reading,
    turns: &Turns,
) -> Vec<Found<'a>> {
    let is_comma = |seen: Evidence, table: Evidence| match reading.decimal {
        Some(mark) => mark == ',',
        None => seen.says_comma(table, separator),
    };
    let mut all = Vec::with_capacity(width);
    for column in 0..width {
        let mut seen = Evidence::default();
        for row in layout.body.clone() {
            seen.see(grid.cell(row, column));
        }
        let mut found = Found {
            grid,
            layout,
            column,
            figures: Figures {
                missing: reading.words(),
                parts: seen.parts(),
                ..lenient('.', ',')
            },
            seen,
            n_filled: 0,
            n_numbers: 0,
            either: None,
        };
        found.count(is_comma(seen, Evidence::default()));
        all.push(found);
        turns.rest(column, 2 * width).await;
    }
    // What stands among words settles nothing for the figures of others.
    let mut table = Evidence::default();
    for found in all.iter().filter(|found| found.is_numeric()) {
        table.add(found.seen);
    }
    for (column, found) in all.iter_mut().enumerate() {
        let is_comma = is_comma(found.seen, table);
        if is_comma != (found.figures.decimal == ',') {
            found.count(is_comma);
        }
        if found.seen.is_open(table) {
            let mut cells = layout.body.clone().map(|row| grid.cell(row, column));
            found.either = cells.find(|cell| cell.contains(['.', ',']));
        }
        turns.rest(width + column, 2 * width).await;
    }
    all
}

/// The words of a heading.
fn words(heading: &str) -> impl Iterator<Item = &str> {
    let parts = heading.split(|c: char| !c.is_alphanumeric());
    parts.filter(|word| !word.is_empty())
}

/// The column that names the cities: by its heading, else the first that has
/// words, all of them different; then also those that might as well.
fn name_column(plain: &[String], found: &[Found], id: Option<usize>) -> (usize, Vec<usize>) {
    let is_text = |column: usize| !found[column].is_numeric();
    let by_whole = NAMES
        .iter()
        .find_map(|name| plain.iter().position(|heading| heading == name));
    let by_word = || {
        NAMES.iter().find_map(|name| {
            let has =
                |column: &usize| is_text(*column) && words(&plain[*column]).any(|w| w == *name);
            (0..plain.len()).find(has)
        })
    };
    let by_look = || {
        let may =
            |column: &usize| Some(*column) != id && is_text(*column) && !plain[*column].is_empty();
        let first = (0..plain.len()).find(may);
        let is_name = |column: &usize| may(column) && found[*column].are_distinct();
        // The first is usual, even where two cities have one name.
        match first {
            Some(0) => first,
            _ => (0..plain.len()).find(is_name).or(first),
        }
    };
    if let Some(named) = by_whole.or_else(by_word) {
        return (named, Vec::new());
    }
    let is_rival = |column: &usize| {
        Some(*column) != id
            && is_text(*column)
            && found[*column].are_distinct()
            && !is_label(&plain[*column], &found[*column])
    };
    let rivals = (0..plain.len()).filter(is_rival).collect();
    (by_look().unwrap_or(0), rivals)
}

fn look((heading, found): (&String, &Found)) -> ColumnLook {
    ColumnLook {
        heading: heading.clone(),
        figures: found.figures.clone(),
        is_numeric: found.is_numeric(),
        n_filled: found.n_filled,
        n_numbers: found.n_numbers,
    }
}

/// What the columns leave open.
fn questions(found: &[Found], rivals: Vec<usize>) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut open = found.iter().filter(|found| found.is_numeric());
    let open = open.find_map(|found| found.either.zip(Some(&found.figures)));
    if let Some((cell, figures)) = open {
        let with = |decimal, group| {
            let figures = Figures {
                decimal,
                group: Some(group),
                ..figures.clone()
            };
            match figures.read(cell) {
                Figure::Number(number) => Some(number),
                Figure::Missing | Figure::Formula | Figure::Text => None,
            }
        };
        if let Some((with_stop, with_comma)) = with('.', ',').zip(with(',', '.')) {
            questions.push(Question::Decimal {
                cell: cell.to_owned(),
                with_stop,
                with_comma,
            });
        }
    }
    if rivals.len() > 1 {
        questions.push(Question::Names { columns: rivals });
    }
    questions
}

/// Whether a column numbers rows, ranks them, or has codes of places.
fn is_label(heading: &str, found: &Found) -> bool {
    let are_whole = || found.are(|number| number.fract() == 0.0);
    if heading.is_empty() || ORDINALS.contains(&heading) {
        return found.is_numeric() && are_whole();
    }
    let is_code = words(heading).count() <= 3 && words(heading).any(|word| CODES.contains(&word));
    is_code && (!found.is_numeric() || are_whole()) && found.are_distinct()
}

/// What a column that groups or places cities is called in their table.
pub(super) fn detail(heading: &str) -> String {
    let plain = heading.to_lowercase();
    if CONTEXT.contains(&plain.as_str()) {
        plain
    } else {
        heading.to_owned()
    }
}

/// A code for a heading that no other element has.
pub(super) fn code(heading: &str, taken: &mut Unique) -> String {
    let word = slug(heading);
    taken.take(if word.is_empty() { "column" } else { &word }, '-')
}
