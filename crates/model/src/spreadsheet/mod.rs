//! The index on screen as a workbook that computes it by itself: figures, weights,
//! the scale, scores and ranks in sheets of formulas, so that an office without
//! the explorer can check every step and change what it likes.
//!
//! Each sheet has a row per city, in one order throughout, but for the ranking,
//! which sorts itself. What a spreadsheet cannot be asked to do stands as values,
//! and [`stands`] says which. Formulas use functions that every program has.

mod scale;
mod scores;

use composite_index::treat::Action;
use composite_index::{Direction, Goalposts, Imputation, NodeId, Normalisation, Treatment};

use super::engine::{Engine, Scored, group};
use super::names::Names;
use data::xlsx::{self, Cell, Look, Sheet, letters, sheet_name};

/// Cells with formulas at most: beyond, spreadsheet programs take minutes.
pub const MAX_CELLS: usize = 400_000;

/// The first column with an indicator, on every sheet that has them.
const FIRST_COLUMN: usize = 4;
/// The row of the first city, where figures stand.
const FIGURES: usize = 3;
/// The same on the sheet of the scale.
const SCALE: usize = 7;
/// The same on that of the scores.
const SCORES: usize = 4;

/// What stands in the workbook as values, because no formula says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Figures after outliers were tamed: a search, step by step.
    Treated,
    /// Gaps filled by the median of a group.
    GroupMedian,
    /// The common scale, which the figures of other years set too.
    OtherYears,
    /// Wins less losses against every other city.
    Wins,
    /// Indicators that tell nothing apart are left out.
    LeftOut,
}

/// Why there is no workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No city is ranked, so there is nothing to compute.
    #[error("no city is ranked, so there is nothing to compute")]
    NothingRanked,
    /// It would have more formulas than programs compute in reasonable time.
    #[error("{found} cells are more than {MAX_CELLS}")]
    TooLarge {
        /// How many cells it would have.
        found: usize,
    },
}

/// How the workbook is told in the reader's language.
pub struct Told<'a> {
    /// What it is called.
    pub title: String,
    /// What its first sheet says, line by line.
    pub about: Vec<String>,
    /// A text of the page by its id.
    pub say: &'a dyn Fn(&'static str) -> String,
    /// The language, as a BCP 47 tag.
    pub language: &'static str,
    /// Whether it runs from right to left.
    pub is_rtl: bool,
}

/// What stands as values under this method on this data set.
#[must_use]
pub fn stands(engine: &Engine) -> Vec<Stand> {
    let prepared = engine.prepared();
    let method = prepared.method();
    let is_treated = prepared.treatments().iter().any(is_changed);
    let root = engine.framework().root();
    let top = method.aggregation_at(engine.framework().node(root).depth);
    let all = [
        (is_treated, Stand::Treated),
        (
            matches!(method.imputation, Imputation::GroupMedian { .. }),
            Stand::GroupMedian,
        ),
        (prepared.is_pooled(), Stand::OtherYears),
        (top == composite_index::Aggregation::Copeland, Stand::Wins),
        (
            prepared.notes().iter().any(|note| note.leaves_out()),
            Stand::LeftOut,
        ),
    ];
    let is_so = all.into_iter().filter(|(is_so, _)| *is_so);
    is_so.map(|(_, stand)| stand).collect()
}

/// The workbook as a file.
///
/// # Errors
/// [`Refusal`].
pub fn workbook(scored: &Scored, names: &Names, told: &Told) -> Result<Vec<u8>, Refusal> {
    if scored.order().is_empty() {
        return Err(Refusal::NothingRanked);
    }
    let plan = Plan::new(scored, names, told);
    let found = plan.n_cells();
    if found > MAX_CELLS {
        return Err(Refusal::TooLarge { found });
    }
    let scores = scores::Scores::of(&plan);
    let mut sheets = vec![
        plan.about(),
        scores.ranking(),
        plan.weights(),
        plan.figures(),
    ];
    sheets.extend(plan.has_treated().then(|| plan.treated()));
    sheets.extend(plan.has_filled().then(|| plan.filled()));
    sheets.push(scale::sheet(&plan));
    sheets.push(scores.sheet());
    Ok(xlsx::write(
        &sheets,
        &told.title,
        told.language,
        told.is_rtl,
    ))
}

fn is_changed(record: &composite_index::TreatmentRecord) -> bool {
    !matches!(record.action, Action::Untreated) && !record.changes.is_empty()
}

/// Where everything stands.
struct Plan<'a> {
    scored: &'a Scored,
    engine: &'a Engine,
    names: &'a Names,
    told: &'a Told<'a>,
    /// Indicators in the order of their columns: siblings side by side.
    order: Vec<NodeId>,
    /// By node: its place among the columns, if it is an indicator.
    places: Vec<Option<usize>>,
    /// Elements in the order of the rows of weights, the index first: siblings
    /// one after the other.
    elements: Vec<NodeId>,
    /// By node: its row among the weights.
    rows: Vec<usize>,
    /// By node: the rows of its siblings, the first and the last.
    siblings: Vec<(usize, usize)>,
    n_units: usize,
}

impl<'a> Plan<'a> {
    fn new(scored: &'a Scored, names: &'a Names, told: &'a Told<'a>) -> Self {
        let engine = scored.engine();
        let framework = engine.framework();
        let n_nodes = framework.n_nodes();
        let mut plan = Self {
            scored,
            engine,
            names,
            told,
            order: Vec::new(),
            places: vec![None; n_nodes],
            elements: vec![framework.root()],
            rows: vec![2; n_nodes],
            siblings: vec![(2, 2); n_nodes],
            n_units: engine.package().dataset.n_units(),
        };
        let top_down = framework.bottom_up().iter().rev();
        for &parent in top_down {
            let children = framework.children(parent);
            let first = plan.elements.len() + 2;
            for &child in children {
                plan.rows[child.index()] = plan.elements.len() + 2;
                plan.siblings[child.index()] = (first, first + children.len() - 1);
                plan.elements.push(child);
                if framework.node(child).is_indicator() {
                    plan.places[child.index()] = Some(plan.order.len());
                    plan.order.push(child);
                }
            }
        }
        plan
    }

    fn n_cells(&self) -> usize {
        let sheets = 2 + usize::from(self.has_treated()) + usize::from(self.has_filled());
        let n_scores = 3 * (self.elements.len() - self.order.len()) + 12;
        self.n_units * (sheets * (FIRST_COLUMN + self.order.len()) + n_scores)
    }

    fn say(&self, id: &'static str) -> String {
        (self.told.say)(id)
    }

    fn head(&self, id: &'static str) -> Cell {
        Cell::Text(self.say(id))
    }

    /// A sheet's name, as formulas call it.
    fn sheet(&self, id: &'static str) -> String {
        format!("'{}'", sheet_name(&self.say(id)))
    }

    fn name(&self, node: NodeId) -> String {
        self.names.element(node).name
    }

    fn code(&self, node: NodeId) -> String {
        self.engine.framework().node(node).code.clone()
    }

    fn column(&self, indicator: NodeId) -> String {
        letters(FIRST_COLUMN + self.places[indicator.index()].unwrap_or_default())
    }

    fn has_treated(&self) -> bool {
        let treatment = &self.engine.prepared().method().treatment;
        !matches!(treatment, Treatment::None)
    }

    fn has_filled(&self) -> bool {
        let imputation = &self.engine.prepared().method().imputation;
        !matches!(imputation, Imputation::None)
    }

    /// The sheet that gaps are filled from.
    fn before_filling(&self) -> String {
        self.sheet(if self.has_treated() {
            "workbook-treated"
        } else {
            "workbook-figures"
        })
    }

    /// The sheet that is put on the scale.
    fn before_scale(&self) -> String {
        if self.has_filled() {
            self.sheet("workbook-filled")
        } else {
            self.before_filling()
        }
    }

    /// Goalposts as they are used: with their column on a logarithmic scale where
    /// it was put on one.
    fn goalposts(&self, indicator: NodeId) -> Option<Goalposts> {
        let prepared = self.engine.prepared();
        let is_used = matches!(
            prepared.method().normalisation,
            Normalisation::Goalposts { .. } | Normalisation::DistanceToTarget
        );
        let node = self.engine.framework().node(indicator);
        let posts = node.goalposts.filter(|_| is_used)?;
        let treated = prepared.treatments().iter();
        let mut treated = treated.filter(|record| record.indicator == indicator);
        Some(match treated.next().map(|record| record.action) {
            Some(Action::Logarithm { scale }) => Goalposts {
                worst: scale.at(posts.worst),
                best: scale.at(posts.best),
            },
            _ => posts,
        })
    }

    /// The first cells of a city's row.
    fn keys(&self, unit: usize) -> [Cell; 2] {
        let id = &self.engine.package().dataset.units()[unit].id;
        [
            Cell::Text(id.clone()),
            Cell::Text(self.names.city(unit).to_owned()),
        ]
    }

    /// The label by which a city's gaps are filled, if they are.
    fn label(&self, unit: usize) -> Cell {
        let package = self.engine.package();
        let is_asked = self.engine.chain().imputation.needs_groups();
        let label = group(package).filter(|_| is_asked).and_then(|name| {
            let groupings = package.dataset.groupings().iter();
            let mut found = groupings.filter(|grouping| grouping.name == name);
            found.next()?.labels[unit].clone()
        });
        label.map_or(Cell::Empty, Cell::Text)
    }

    fn about(&self) -> Sheet {
        let mut sheet = Sheet::new(&sheet_name(&self.say("workbook-about")));
        sheet.widths = vec![110];
        sheet.push(Look::Title, [Cell::Text(self.told.title.clone())]);
        for line in &self.told.about {
            sheet.push(Look::Wrapped, [Cell::Text(line.clone())]);
        }
        sheet
    }

    fn weights(&self) -> Sheet {
        let framework = self.engine.framework();
        let weights = self.scored.weights();
        let mut sheet = Sheet::new(&sheet_name(&self.say("workbook-weights")));
        sheet.widths = vec![24, 44, 24, 10, 10, 10, 12, 12];
        sheet.frozen = (0, 1);
        sheet.push(
            Look::Head,
            [
                self.head("workbook-code"),
                self.head("workbook-element"),
                self.head("workbook-part-of"),
                self.head("workbook-direction"),
                self.head("column-weight"),
                self.head("workbook-share"),
                self.head("workbook-worst"),
                self.head("workbook-best"),
            ],
        );
        for &id in &self.elements {
            let node = framework.node(id);
            let row = self.rows[id.index()];
            let parent = node.parent.map(|parent| Cell::Text(self.code(parent)));
            let posts = self.goalposts(id);
            let post = |value: Option<f64>| {
                let look = value.map_or(Look::Plain, |_| Look::Input);
                (value.map_or(Cell::Empty, Cell::Number), look)
            };
            let (weight, share) = match node.parent {
                None => (Cell::Empty, Cell::Empty),
                Some(_) => {
                    let (first, last) = self.siblings[id.index()];
                    let sum = format!("SUM(E${first}:E${last})");
                    let share = format!("IF({sum}>0,E{row}/{sum},0)");
                    (
                        Cell::Number(weights.get(id)),
                        Cell::Formula(share, Some(weights.share(framework, id))),
                    )
                }
            };
            let look = match weight {
                Cell::Empty => Look::Plain,
                _ => Look::Input,
            };
            sheet.rows.push(vec![
                (Cell::Text(node.code.clone()), Look::Plain),
                (Cell::Text(self.name(id)), Look::Plain),
                (parent.unwrap_or_default(), Look::Plain),
                (Cell::Number(node.direction.sign()), Look::Plain),
                (weight, look),
                (share, Look::Plain),
                post(posts.map(|posts| posts.worst)),
                post(posts.map(|posts| posts.best)),
            ]);
        }
        sheet
    }

    /// The headings of a sheet that has figures by city.
    fn by_city(&self, id: &'static str) -> Sheet {
        let mut sheet = Sheet::new(&sheet_name(&self.say(id)));
        sheet.widths = vec![16, 26];
        sheet.frozen = (2, FIGURES - 1);
        let keys = [
            self.head("workbook-code"),
            self.head("column-city"),
            self.head("workbook-group"),
            self.head("workbook-counts"),
        ];
        let names = self.order.iter().map(|&id| Cell::Text(self.name(id)));
        sheet.push(Look::Head, keys.into_iter().chain(names));
        let codes = self.order.iter().map(|&id| Cell::Text(self.code(id)));
        let none = [Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty];
        sheet.push(Look::Plain, none.into_iter().chain(codes));
        sheet
    }

    fn figures(&self) -> Sheet {
        let dataset = &self.engine.package().dataset;
        let mut sheet = self.by_city("workbook-figures");
        for unit in 0..self.n_units {
            let counts = f64::from(u8::from(self.engine.status(unit).is_ranked()));
            let mut row: Vec<(Cell, Look)> = self
                .keys(unit)
                .into_iter()
                .chain([self.label(unit)])
                .map(|cell| (cell, Look::Plain))
                .collect();
            row.push((Cell::Number(counts), Look::Input));
            let figures = self.order.iter().map(|&id| dataset.value(id, unit));
            row.extend(
                figures.map(|figure| (figure.map_or(Cell::Empty, Cell::Number), Look::Input)),
            );
            sheet.rows.push(row);
        }
        sheet
    }

    /// A sheet of one formula or value for each city and indicator.
    fn derived(
        &self,
        id: &'static str,
        cell: impl Fn(NodeId, &str, usize, usize) -> Cell,
    ) -> Sheet {
        let mut sheet = self.by_city(id);
        let columns: Vec<String> = self.order.iter().map(|&id| self.column(id)).collect();
        for unit in 0..self.n_units {
            let figures = self.order.iter().zip(&columns);
            let figures = figures.map(|(&id, column)| cell(id, column, unit, unit + FIGURES));
            let keys = self.keys(unit).into_iter();
            let keys = keys.chain([Cell::Empty, Cell::Empty]);
            sheet.push(Look::Plain, keys.chain(figures));
        }
        sheet
    }

    fn treated(&self) -> Sheet {
        let prepared = self.engine.prepared();
        let dataset = &self.engine.package().dataset;
        let from = self.sheet("workbook-figures");
        let records = prepared.treatments().iter();
        let changed: Vec<NodeId> = records
            .filter(|record| is_changed(record))
            .map(|record| record.indicator)
            .collect();
        self.derived("workbook-treated", |id, column, unit, row| {
            let was_there = dataset.value(id, unit).is_some();
            let value = prepared.filled(id)[unit];
            if changed.contains(&id) {
                return match was_there {
                    true => Cell::Number(value),
                    false => Cell::Empty,
                };
            }
            let x = format!("{from}!{column}{row}");
            Cell::Formula(
                format!("IF(ISNUMBER({x}),{x},\"\")"),
                was_there.then_some(value),
            )
        })
    }

    fn filled(&self) -> Sheet {
        let prepared = self.engine.prepared();
        let dataset = &self.engine.package().dataset;
        let (from, figures) = (self.before_filling(), self.sheet("workbook-figures"));
        let last = FIGURES + self.n_units - 1;
        let labels = format!("{figures}!$C${FIGURES}:$C${last}");
        self.derived("workbook-filled", |id, column, unit, row| {
            let value = prepared.filled(id)[unit];
            let value = (!value.is_nan()).then_some(value);
            let x = format!("{from}!{column}{row}");
            let all = format!("{from}!{column}${FIGURES}:{column}${last}");
            let label = format!("{figures}!$C{row}");
            let centre = match &prepared.method().imputation {
                Imputation::None => "\"\"".to_owned(),
                Imputation::Mean => format!("IF(COUNT({all})>0,AVERAGE({all}),\"\")"),
                Imputation::Median => format!("IF(COUNT({all})>0,MEDIAN({all}),\"\")"),
                Imputation::GroupMean { .. } => {
                    let n = format!("SUMPRODUCT(1*({labels}={label}),1*({all}<>\"\"))");
                    let sum = format!("SUMPRODUCT(1*({labels}={label}),{all})");
                    format!("IF({label}=\"\",\"\",IF({n}>0,{sum}/{n},\"\"))")
                }
                Imputation::GroupMedian { .. } => {
                    if dataset.value(id, unit).is_none() {
                        return value.map_or(Cell::Empty, Cell::Number);
                    }
                    "\"\"".to_owned()
                }
            };
            Cell::Formula(format!("IF(ISNUMBER({x}),{x},{centre})"), value)
        })
    }

    fn is_turned(&self, node: NodeId) -> bool {
        let node = self.engine.framework().node(node);
        !node.is_indicator() && node.direction == Direction::Lower
    }
}
