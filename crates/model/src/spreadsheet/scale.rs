//! The sheet that brings indicators onto one scale.

use composite_index::{Direction, NodeId, Normalisation, Range, stats};

use super::{FIGURES, Plan, SCALE};
use data::xlsx::{Cell, Look, Sheet, sheet_name};

/// The share of a figure by which another may differ and be the same.
const SAME: &str = "0.000000000001";

/// A formula with its value.
type Worth = Option<(String, f64)>;

/// What is said of a column above its values: two numbers that its formulas use.
struct Column {
    first: Worth,
    second: Worth,
}

/// The sheet.
pub(super) fn sheet(plan: &Plan) -> Sheet {
    let framework = plan.engine.framework();
    let weights = plan.sheet("workbook-weights");
    let mut sheet = Sheet::new(&sheet_name(&plan.say("workbook-scale")));
    sheet.widths = vec![16, 26];
    sheet.frozen = (2, SCALE - 1);
    let (first, second) = heads(&plan.engine.prepared().method().normalisation);
    let columns: Vec<Column> = plan.order.iter().map(|&id| column(plan, id)).collect();
    let head = |label: Option<&'static str>, cells: Vec<Cell>| {
        let label = label.map_or(Cell::Empty, |id| plan.head(id));
        let keys = [Cell::Empty, label, Cell::Empty, Cell::Empty];
        keys.into_iter().chain(cells).collect::<Vec<Cell>>()
    };
    let worth = |worth: &Worth| {
        let formula = worth.clone();
        formula.map_or(Cell::Empty, |(formula, value)| {
            Cell::Formula(formula, Some(value))
        })
    };
    let each = |cell: &dyn Fn(NodeId) -> Cell| plan.order.iter().map(|&id| cell(id)).collect();
    let share = |id: NodeId| {
        let row = plan.rows[id.index()];
        let value = plan.scored.weights().share(framework, id);
        Cell::Formula(format!("{weights}!$F${row}"), Some(value))
    };
    let direction = |id: NodeId| {
        let row = plan.rows[id.index()];
        let value = framework.node(id).direction.sign();
        Cell::Formula(format!("{weights}!$D${row}"), Some(value))
    };
    sheet.push(
        Look::Head,
        head(
            Some("about-indicator"),
            each(&|id| Cell::Text(plan.name(id))),
        ),
    );
    sheet.push(
        Look::Plain,
        head(Some("workbook-code"), each(&|id| Cell::Text(plan.code(id)))),
    );
    sheet.push(Look::Plain, head(Some("workbook-share"), each(&share)));
    sheet.push(
        Look::Plain,
        head(Some("workbook-direction"), each(&direction)),
    );
    let of = |worths: Vec<&Worth>| worths.into_iter().map(worth).collect::<Vec<Cell>>();
    sheet.push(
        Look::Plain,
        head(
            first,
            of(columns.iter().map(|column| &column.first).collect()),
        ),
    );
    sheet.push(
        Look::Plain,
        head(
            second,
            of(columns.iter().map(|column| &column.second).collect()),
        ),
    );
    let formulas: Vec<Option<Formula>> =
        plan.order.iter().map(|&id| Formula::of(plan, id)).collect();
    for unit in 0..plan.n_units {
        let values = plan.order.iter().zip(&formulas).map(|(&id, formula)| {
            let value = plan.scored.element_score(id, unit);
            match formula {
                Some(formula) => Cell::Formula(formula.at(unit), value),
                None => value.map_or(Cell::Empty, Cell::Number),
            }
        });
        let keys = plan.keys(unit).into_iter();
        let keys = keys.chain([Cell::Empty, Cell::Empty]);
        sheet.push(Look::Plain, keys.chain(values));
    }
    sheet
}

/// What the two numbers are called.
const fn heads(normalisation: &Normalisation) -> (Option<&'static str>, Option<&'static str>) {
    match normalisation {
        Normalisation::Goalposts { .. }
        | Normalisation::MinMax { .. }
        | Normalisation::DistanceToTarget => (Some("workbook-worst"), Some("workbook-best")),
        Normalisation::ZScore => (Some("workbook-mean"), Some("workbook-deviation")),
        Normalisation::PercentileRank { .. } => (Some("workbook-count"), None),
        Normalisation::ToBest => (Some("workbook-best"), None),
        Normalisation::ToMean | Normalisation::AboveBelowMean { .. } => {
            (Some("workbook-mean"), None)
        }
        Normalisation::FractionOfMaximum => (Some("workbook-largest"), None),
        _ => (None, None),
    }
}

fn is_left_out(plan: &Plan, id: NodeId) -> bool {
    let notes = plan.engine.prepared().notes().iter();
    let mut notes = notes.filter(|note| note.indicator() == id);
    notes.any(|note| note.leaves_out())
}

/// The two numbers of a column, where its formulas use them.
fn column(plan: &Plan, id: NodeId) -> Column {
    let none = Column {
        first: None,
        second: None,
    };
    let prepared = plan.engine.prepared();
    if is_left_out(plan, id) || prepared.is_pooled() {
        return none;
    }
    let xs = prepared.filled(id);
    let is_higher = plan.engine.framework().node(id).direction == Direction::Higher;
    let (from, letter) = (plan.before_scale(), plan.column(id));
    let last = FIGURES + plan.n_units - 1;
    let all = format!("{from}!{letter}${FIGURES}:{letter}${last}");
    let Some((least, greatest)) = stats::min_max(xs) else {
        return none;
    };
    // Written for either direction, so that a change of it is followed.
    let end = |if_higher: &str, if_lower: &str, value: f64| {
        let formula = format!("IF({letter}$4>0,{if_higher}({all}),{if_lower}({all}))");
        Some((formula, value))
    };
    let (lowest, highest) = if is_higher {
        (least, greatest)
    } else {
        (greatest, least)
    };
    let worst = end("MIN", "MAX", lowest);
    let best = end("MAX", "MIN", highest);
    let weights = plan.sheet("workbook-weights");
    let row = plan.rows[id.index()];
    let posts = plan.goalposts(id);
    let post = |column: char, value: f64| Some((format!("{weights}!${column}${row}"), value));
    let mean = || Some((format!("AVERAGE({all})"), stats::mean(xs)?));
    let (first, second) = match prepared.method().normalisation {
        Normalisation::Goalposts { .. } => (
            posts.and_then(|posts| post('G', posts.worst)),
            posts.and_then(|posts| post('H', posts.best)),
        ),
        Normalisation::MinMax { .. } => (worst, best),
        Normalisation::DistanceToTarget => (worst, posts.and_then(|posts| post('H', posts.best))),
        Normalisation::ZScore => (
            mean(),
            stats::sample_sd(xs).map(|sd| (format!("STDEV({all})"), sd)),
        ),
        Normalisation::PercentileRank { .. } => (
            Some((format!("COUNT({all})"), stats::count(xs) as f64)),
            None,
        ),
        Normalisation::ToBest => (best, None),
        Normalisation::ToMean | Normalisation::AboveBelowMean { .. } => (mean(), None),
        Normalisation::FractionOfMaximum => (Some((format!("MAX({all})"), greatest)), None),
        _ => (None, None),
    };
    Column { first, second }
}

/// How the values of a column are computed.
struct Formula<'a> {
    normalisation: &'a Normalisation,
    /// The sheet that they come from.
    from: String,
    /// The column, on both sheets.
    letter: String,
    /// All figures of the column.
    all: String,
}

impl<'a> Formula<'a> {
    /// None where the column is left out, or no formula says it.
    fn of(plan: &'a Plan, id: NodeId) -> Option<Self> {
        let normalisation = &plan.engine.prepared().method().normalisation;
        let is_known = heads(normalisation).0.is_some()
            || matches!(normalisation, Normalisation::Rank | Normalisation::Borda);
        // The workbook has the figures of one year.
        let is_pooled = plan.engine.prepared().is_pooled();
        if is_left_out(plan, id) || !is_known || is_pooled {
            return None;
        }
        let (from, letter) = (plan.before_scale(), plan.column(id));
        let last = FIGURES + plan.n_units - 1;
        Some(Self {
            normalisation,
            all: format!("{from}!{letter}${FIGURES}:{letter}${last}"),
            from,
            letter,
        })
    }

    fn at(&self, unit: usize) -> String {
        let letter = &self.letter;
        let x = format!("{}!{letter}{}", self.from, unit + FIGURES);
        let (sign, first, second) = (
            format!("{letter}$4"),
            format!("{letter}$5"),
            format!("{letter}$6"),
        );
        // Figures that are the same but for the rounding of a machine share a rank.
        let rank = || {
            let (all, same) = (&self.all, format!("ABS({x})*{SAME}"));
            format!(
                "(1+IF({sign}>0,SUMPRODUCT(({all}<>\"\")*({all}<{x}-{same})),SUMPRODUCT(({all}<>\"\")*({all}>{x}+{same}))))"
            )
        };
        let between = |Range { low, high }: Range| {
            let span = high - low;
            format!("MAX({low},MIN({high},{low}+{span}*({x}-{first})/({second}-{first})))")
        };
        let difference = format!("{sign}*({x}-{first})/ABS({first})");
        let value = match self.normalisation {
            Normalisation::Goalposts { range, .. } | Normalisation::MinMax { range } => {
                between(*range)
            }
            Normalisation::DistanceToTarget => between(Range::UNIT),
            Normalisation::ZScore => format!("{sign}*({x}-{first})/{second}"),
            Normalisation::Rank => rank(),
            Normalisation::Borda => format!("{}-1", rank()),
            Normalisation::PercentileRank { range } => {
                let (low, span) = (range.low, range.high - range.low);
                format!("{low}+{span}*({}-1)/({first}-1)", rank())
            }
            Normalisation::ToBest | Normalisation::ToMean => format!("1+{difference}"),
            Normalisation::FractionOfMaximum => {
                format!("IF({sign}>0,{x}/{first},1-{x}/{first})")
            }
            Normalisation::AboveBelowMean { threshold } => {
                format!("IF({difference}>{threshold},1,IF({difference}<-{threshold},-1,0))")
            }
            _ => "\"\"".to_owned(),
        };
        format!("IF(ISNUMBER({x}),{value},\"\")")
    }
}

/// The column of an indicator on this sheet, and its row for a city.
pub(super) fn cell(plan: &Plan, id: NodeId, unit: usize) -> String {
    let sheet = plan.sheet("workbook-scale");
    format!("{sheet}!{}{}", plan.column(id), unit + SCALE)
}
