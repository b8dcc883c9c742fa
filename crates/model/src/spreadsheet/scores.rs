//! The sheet that combines values into scores and ranks them, and the ranking.

use composite_index::{Aggregation, NodeId, Range, stats};

use super::{FIGURES, Plan, SCALE, SCORES, scale};
use data::xlsx::{Cell, Look, Sheet, letters, sheet_name};

/// Columns that stand before the scores.
const KEYS: usize = 2;
/// Decimals to which scores are rounded before they are ranked: what differs by
/// the rounding of a machine is a tie.
const DECIMALS: usize = 9;
/// What differs by less is one value, but for the rounding of a machine.
const SAME: &str = "0.00000000001";
/// Mean and deviation that the Mazziotta-Pareto index brings columns to, and how
/// wide the adjusted one makes the scale.
const MEAN: f64 = 100.0;
const DEVIATION: f64 = 10.0;
const WIDTH: f64 = 60.0;

/// A column: what stands above it, and its cells by city.
struct Column {
    name: String,
    code: String,
    share: Option<(String, f64)>,
    cells: Vec<Cell>,
}

/// Columns side by side that are combined.
struct Members {
    /// The sheet with its sign, or nothing where it is this one.
    sheet: String,
    first: String,
    last: String,
    /// The row of the first city there.
    start: usize,
}

impl Members {
    fn shares(&self) -> String {
        format!("{}{}$3:{}$3", self.sheet, self.first, self.last)
    }

    fn values(&self, unit: usize) -> String {
        let row = self.start + unit;
        format!("{}{}{row}:{}{row}", self.sheet, self.first, self.last)
    }
}

/// The scores of every dimension, the index last, and what ranks by them.
pub(super) struct Scores<'a> {
    plan: &'a Plan<'a>,
    columns: Vec<Column>,
    /// By node: its own column, if it is a dimension.
    own: Vec<Option<usize>>,
    /// The columns of the rank and of the place in the ranking.
    rank: usize,
    place: usize,
}

impl<'a> Scores<'a> {
    pub fn of(plan: &'a Plan<'a>) -> Self {
        let framework = plan.engine.framework();
        let mut scores = Self {
            plan,
            columns: Vec::new(),
            own: vec![None; framework.n_nodes()],
            rank: 0,
            place: 0,
        };
        scores.dimension(framework.root());
        scores.ranks();
        scores
    }

    fn dimension(&mut self, node: NodeId) {
        let plan = self.plan;
        let framework = plan.engine.framework();
        for &child in framework.children(node) {
            if !framework.node(child).is_indicator() {
                self.dimension(child);
            }
        }
        let depth = framework.node(node).depth;
        let aggregation = plan.engine.prepared().method().aggregation_at(depth);
        let members = match self.side_by_side(node, aggregation) {
            Some(members) => members,
            None => self.entering(node, aggregation),
        };
        self.combined(node, aggregation, &members);
    }

    /// The children's own columns, where they are combined as they are and stand
    /// side by side.
    fn side_by_side(&self, node: NodeId, aggregation: Aggregation) -> Option<Members> {
        let plan = self.plan;
        let children = plan.engine.framework().children(node);
        let is_plain = matches!(aggregation, Aggregation::Arithmetic | Aggregation::Copeland);
        if !is_plain || children.iter().any(|&child| plan.is_turned(child)) {
            return None;
        }
        let follows = |places: &[usize]| places.windows(2).all(|pair| pair[1] == pair[0] + 1);
        let on = |places: &[Option<usize>]| -> Option<Vec<usize>> {
            children.iter().map(|child| places[child.index()]).collect()
        };
        if on(&plan.places).is_some_and(|places| follows(&places)) {
            let (first, last) = (children.first()?, children.last()?);
            return Some(Members {
                sheet: format!("{}!", plan.sheet("workbook-scale")),
                first: plan.column(*first),
                last: plan.column(*last),
                start: SCALE,
            });
        }
        let places = on(&self.own).filter(|places| follows(places))?;
        Some(Members {
            sheet: String::new(),
            first: letter(*places.first()?),
            last: letter(*places.last()?),
            start: SCORES,
        })
    }

    /// New columns with the children as they enter this mean.
    fn entering(&mut self, node: NodeId, aggregation: Aggregation) -> Members {
        let plan = self.plan;
        let children = plan.engine.framework().children(node);
        let first = self.columns.len();
        for &child in children {
            let column = self.entry(node, child, aggregation);
            self.columns.push(column);
        }
        Members {
            sheet: String::new(),
            first: letter(first),
            last: letter(self.columns.len() - 1),
            start: SCORES,
        }
    }

    /// One child as it enters.
    fn entry(&self, node: NodeId, child: NodeId, aggregation: Aggregation) -> Column {
        let plan = self.plan;
        let prepared = plan.engine.prepared();
        let own = letter(self.columns.len());
        let (share, weighs) = (self.share(child), format!("{own}$3>0"));
        let mirror = plan
            .is_turned(child)
            .then(|| prepared.scale_of(child).mirror_sum);
        let scores = plan.scored.element_scores(child);
        let turned = |x: f64| mirror.map_or(x, |sum| sum - x);
        let all = self.all(child);
        let adjusted = self.adjusted(node, aggregation);
        let entering: Vec<f64> = scores.iter().map(|&x| turned(x)).collect();
        let moments = stats::mean(&entering).zip(stats::population_sd(&entering));
        let is_constant = stats::is_constant(&entering);
        let cells = (0..plan.n_units).map(|unit| {
            let x = self.cell(child, unit);
            let counts = self.counts(unit);
            let value = entering.get(unit).copied().filter(|x| !x.is_nan());
            let turned = mirror.map_or_else(|| x.clone(), |sum| format!("({sum}-{x})"));
            let is_there = format!("ISNUMBER({x})");
            let is_used = format!("AND({is_there},{weighs},{counts}=1)");
            let has_weight = share.as_ref().is_some_and(|(_, share)| *share > 0.0);
            let is_ranked = plan.engine.status(unit).is_ranked();
            let used = value.filter(|_| has_weight && is_ranked);
            let (is, formula, value) = match aggregation {
                Aggregation::Geometric => (is_used, format!("LN({turned})"), used.map(f64::ln)),
                Aggregation::Harmonic => (
                    is_used,
                    format!("IF({turned}>0,1/{turned},NA())"),
                    used.map(f64::recip),
                ),
                Aggregation::Weakest => {
                    (format!("AND({is_there},{weighs})"), turned, value.filter(|_| has_weight))
                }
                Aggregation::MazziottaPareto => {
                    let sign = if mirror.is_some() { "-" } else { "" };
                    let standard = moments.filter(|_| !is_constant);
                    (
                        is_there,
                        format!(
                            "IF(MAX({all})-MIN({all})<{SAME},{MEAN},{MEAN}+{sign}{DEVIATION}*({x}-AVERAGE({all}))/STDEVP({all}))"
                        ),
                        value.map(|x| {
                            standard.map_or(MEAN, |(mean, sd)| MEAN + DEVIATION * (x - mean) / sd)
                        }),
                    )
                }
                _ => match adjusted {
                    Some((reference, factor)) => (
                        is_there,
                        format!("{MEAN}+{factor}*({turned}-{reference})"),
                        value.map(|x| MEAN + factor * (x - reference)),
                    ),
                    None => (is_there, turned, value),
                },
            };
            Cell::Formula(format!("IF({is},{formula},\"\")"), value)
        });
        Column {
            name: format!("{} · {}", plan.name(child), plan.say("workbook-enters")),
            code: plan.code(child),
            cells: cells.collect(),
            share,
        }
    }

    /// The members as one score.
    fn combined(&mut self, node: NodeId, aggregation: Aggregation, members: &Members) {
        let plan = self.plan;
        let framework = plan.engine.framework();
        let is_index = framework.node(node).parent.is_none();
        let is_penalised = matches!(
            aggregation,
            Aggregation::MazziottaPareto | Aggregation::AdjustedMazziottaPareto { .. }
        );
        if is_penalised {
            let column = self.mean(node, members);
            self.columns.push(column);
        }
        let mean = letter(self.columns.len().saturating_sub(1));
        let adjusted = self.adjusted(node, aggregation);
        let bounds = plan.engine.prepared().scale_of(node).bounds;
        let cells = (0..plan.n_units).map(|unit| {
            let value = plan.scored.element_score(node, unit);
            if aggregation == Aggregation::Copeland {
                return value.map_or(Cell::Empty, Cell::Number);
            }
            let (shares, values) = (members.shares(), members.values(unit));
            let n = format!("SUMPRODUCT({shares},1*({values}<>\"\"))");
            let sum = format!("SUMPRODUCT({shares},{values})");
            let row = SCORES + unit;
            let score = match aggregation {
                Aggregation::Geometric => format!("IF({n}>0,EXP({sum}/{n}),\"\")"),
                Aggregation::Harmonic => format!("IF({n}>0,{n}/{sum},\"\")"),
                Aggregation::Weakest => format!("IF(COUNT({values})>0,MIN({values}),\"\")"),
                _ if is_penalised => {
                    let mean = format!("{mean}{row}");
                    let squares = format!("SUMPRODUCT({shares},{values},{values})");
                    let penalised = format!("{mean}-({squares}/{n}-{mean}*{mean})/{mean}");
                    let score = adjusted.map_or_else(
                        || penalised.clone(),
                        |(reference, factor)| {
                            let score = format!("{reference}+({penalised}-{MEAN})/{factor}");
                            bounds.map_or_else(
                                || score.clone(),
                                |Range { low, high }| format!("MAX({low},MIN({high},{score}))"),
                            )
                        },
                    );
                    format!("IF(ISNUMBER({mean}),{score},\"\")")
                }
                _ => format!("IF({n}>0,{sum}/{n},\"\")"),
            };
            let score = match is_index {
                true => format!("IF({}=1,{score},\"\")", self.counts(unit)),
                false => score,
            };
            Cell::Formula(score, value)
        });
        let column = Column {
            name: plan.name(node),
            code: plan.code(node),
            cells: cells.collect(),
            share: self.share(node),
        };
        self.own[node.index()] = Some(self.columns.len());
        self.columns.push(column);
    }

    /// The mean that a penalty is taken from.
    fn mean(&self, node: NodeId, members: &Members) -> Column {
        let plan = self.plan;
        let entries = plan.engine.framework().children(node).len();
        let first = self.columns.len() - entries;
        let cells = (0..plan.n_units).map(|unit| {
            let (shares, values) = (members.shares(), members.values(unit));
            let n = format!("SUMPRODUCT({shares},1*({values}<>\"\"))");
            let sum = format!("SUMPRODUCT({shares},{values})");
            let (mut total, mut weight) = (0.0, 0.0);
            for column in &self.columns[first..] {
                let share = column.share.as_ref().map_or(0.0, |(_, share)| *share);
                if let Some(Cell::Formula(_, Some(value))) = column.cells.get(unit) {
                    total += share * value;
                    weight += share;
                }
            }
            let value = (weight > 0.0).then(|| total / weight);
            Cell::Formula(format!("IF({n}>0,{sum}/{n},\"\")"), value)
        });
        Column {
            name: format!("{} · {}", plan.name(node), plan.say("workbook-mean")),
            code: plan.code(node),
            share: None,
            cells: cells.collect(),
        }
    }

    /// Of the adjusted Mazziotta-Pareto index: the reference, and how many of its
    /// points a point of the scale is.
    fn adjusted(&self, node: NodeId, aggregation: Aggregation) -> Option<(f64, f64)> {
        let Aggregation::AdjustedMazziottaPareto { reference } = aggregation else {
            return None;
        };
        let prepared = self.plan.engine.prepared();
        let child = self.plan.engine.framework().children(node).first()?;
        let Range { low, high } = prepared.scale_of(*child).bounds?;
        Some((reference, WIDTH / (high - low)))
    }

    /// Rounded scores, ranks and places.
    fn ranks(&mut self) {
        let plan = self.plan;
        let (root, weights) = (
            plan.engine.framework().root(),
            plan.sheet("workbook-weights"),
        );
        let score = letter(self.columns.len() - 1);
        let rounded = letter(self.columns.len());
        let rank = letter(self.columns.len() + 1);
        self.rank = self.columns.len() + 1;
        self.place = self.columns.len() + 2;
        let last = SCORES + plan.n_units - 1;
        let mut places = vec![None; plan.n_units];
        for (place, &unit) in plan.scored.order().iter().enumerate() {
            places[unit as usize] = Some((place + 1) as f64);
        }
        let rows = || (0..plan.n_units).map(|unit| (unit, SCORES + unit));
        let scale = 10_f64.powi(DECIMALS as i32);
        let own = rows().map(|(unit, row)| {
            let x = format!("{score}{row}");
            let value = plan.scored.element_score(root, unit);
            let value = value.filter(|_| plan.scored.rank(unit).is_some());
            Cell::Formula(
                format!("IF(ISNUMBER({x}),ROUND({x},{DECIMALS}),\"\")"),
                value.map(|value| (value * scale).round() / scale),
            )
        });
        let own = own.collect();
        let ranks = rows().map(|(unit, row)| {
            let x = format!("{rounded}{row}");
            let all = format!("{rounded}${SCORES}:{rounded}${last}");
            Cell::Formula(
                format!("IF(ISNUMBER({x}),RANK({x},{all},IF({weights}!$D$2>0,0,1)),\"\")"),
                plan.scored.rank(unit).map(f64::from),
            )
        });
        let ranks = ranks.collect();
        let places = rows().map(|(unit, row)| {
            let x = format!("{rank}{row}");
            let before = format!("{rank}${SCORES}:{rank}{row}");
            Cell::Formula(
                format!("IF(ISNUMBER({x}),{x}+COUNTIF({before},{x})-1,\"\")"),
                places[unit],
            )
        });
        let places = places.collect();
        let column = |id: &'static str, cells: Vec<Cell>| Column {
            name: plan.say(id),
            code: String::new(),
            share: None,
            cells,
        };
        self.columns.push(column("workbook-rounded", own));
        self.columns.push(column("column-rank", ranks));
        self.columns.push(column("workbook-place", places));
    }

    /// A child's own column, and its row for a city.
    fn cell(&self, child: NodeId, unit: usize) -> String {
        match self.own[child.index()] {
            Some(column) => format!("{}{}", letter(column), SCORES + unit),
            None => scale::cell(self.plan, child, unit),
        }
    }

    /// All of a child's own column.
    fn all(&self, child: NodeId) -> String {
        let n = self.plan.n_units;
        match self.own[child.index()] {
            Some(column) => {
                let letter = letter(column);
                format!("{letter}${SCORES}:{letter}${}", SCORES + n - 1)
            }
            None => {
                let sheet = self.plan.sheet("workbook-scale");
                let letter = self.plan.column(child);
                format!("{sheet}!{letter}${SCALE}:{letter}${}", SCALE + n - 1)
            }
        }
    }

    /// Where it stands whether a city is ranked.
    fn counts(&self, unit: usize) -> String {
        format!(
            "{}!$D{}",
            self.plan.sheet("workbook-figures"),
            FIGURES + unit
        )
    }

    /// What an element weighs among its siblings; the index has none.
    fn share(&self, node: NodeId) -> Option<(String, f64)> {
        let plan = self.plan;
        let framework = plan.engine.framework();
        framework.node(node).parent?;
        let weights = plan.sheet("workbook-weights");
        let row = plan.rows[node.index()];
        let share = plan.scored.weights().share(framework, node);
        Some((format!("{weights}!$F${row}"), share))
    }

    pub fn sheet(&self) -> Sheet {
        let plan = self.plan;
        let mut sheet = Sheet::new(&sheet_name(&plan.say("workbook-scores")));
        sheet.widths = vec![16, 26];
        sheet.frozen = (KEYS, SCORES - 1);
        let columns = || self.columns.iter();
        let names = columns().map(|column| Cell::Text(column.name.clone()));
        let keys = [plan.head("workbook-code"), plan.head("column-city")];
        sheet.push(Look::Head, keys.into_iter().chain(names));
        let codes = columns().map(|column| Cell::Text(column.code.clone()));
        sheet.push(
            Look::Plain,
            [Cell::Empty, Cell::Empty].into_iter().chain(codes),
        );
        let shares = columns().map(|column| match &column.share {
            Some((formula, value)) => Cell::Formula(formula.clone(), Some(*value)),
            None => Cell::Empty,
        });
        let label = [Cell::Empty, plan.head("workbook-share")];
        sheet.push(Look::Plain, label.into_iter().chain(shares));
        for unit in 0..plan.n_units {
            let cells = columns().map(|column| column.cells[unit].clone());
            sheet.push(Look::Plain, plan.keys(unit).into_iter().chain(cells));
        }
        sheet
    }

    /// The ranking, which sorts itself.
    pub fn ranking(&self) -> Sheet {
        let plan = self.plan;
        let framework = plan.engine.framework();
        let mut sheet = Sheet::new(&sheet_name(&plan.say("workbook-ranking")));
        sheet.widths = vec![8, 30, 16, 14];
        sheet.frozen = (2, 1);
        let pillars = plan.engine.pillars();
        let index = framework.root();
        let heads = [
            plan.head("column-rank"),
            plan.head("column-city"),
            plan.head("workbook-code"),
            plan.head("column-score"),
        ];
        let names = pillars.iter().map(|&id| Cell::Text(plan.name(id)));
        sheet.push(Look::Head, heads.into_iter().chain(names));
        let scores = plan.sheet("workbook-scores");
        let last = SCORES + plan.n_units - 1;
        let all = |sheet: &str, letter: &str, first: usize, last: usize| {
            format!("{sheet}!{letter}${first}:{letter}${last}")
        };
        let place = all(&scores, &letter(self.place), SCORES, last);
        for position in 0..plan.n_units {
            let unit = plan.scored.order().get(position).map(|&unit| unit as usize);
            let found = |range: &str| {
                let position = position + 1;
                format!("IFERROR(INDEX({range},MATCH({position},{place},0)),\"\")")
            };
            let here = |column: usize| all(&scores, &letter(column), SCORES, last);
            let rank = unit.and_then(|unit| plan.scored.rank(unit)).map(f64::from);
            let text = |column: &str, text: Option<String>| {
                let range = all(&scores, column, SCORES, last);
                Cell::TextFormula(found(&range), text.unwrap_or_default())
            };
            let score = |node: NodeId| {
                let range = match self.own[node.index()] {
                    Some(column) => here(column),
                    None => all(
                        &plan.sheet("workbook-scale"),
                        &plan.column(node),
                        SCALE,
                        SCALE + plan.n_units - 1,
                    ),
                };
                let value = unit.and_then(|unit| plan.scored.element_score(node, unit));
                Cell::Formula(found(&range), value)
            };
            let mut cells = vec![
                Cell::Formula(found(&here(self.rank)), rank),
                text("B", unit.map(|unit| plan.names.city(unit).to_owned())),
                text(
                    "A",
                    unit.map(|unit| plan.engine.package().dataset.units()[unit].id.clone()),
                ),
                score(index),
            ];
            cells.extend(pillars.iter().map(|&id| score(id)));
            sheet.push(Look::Plain, cells);
        }
        sheet
    }
}

/// The letters of a column of scores.
fn letter(column: usize) -> String {
    letters(KEYS + column)
}
