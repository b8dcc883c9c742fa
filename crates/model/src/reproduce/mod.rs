//! The index on screen as a script for COINr, so that anyone can recompute it
//! with other people's code.
//!
//! The script holds the figures, the framework with the weights in force, every
//! step of the chain, and our scores, which it compares with its own at the
//! end. It is in ASCII alone; what other people named stands in it only as
//! quoted strings or as names made of letters and digits.
//!
//! Source: Becker, Caperna, Del Sorbo, Norlén, Papadimitriou, Saisana (2022),
//! *COINr: An R package for developing composite indicators*, Journal of Open
//! Source Software 7(78), 4567, doi:10.21105/joss.04567, and its reference
//! pages for `new_coin`, `Treat`, `Impute`, `Normalise` and `Aggregate`.

mod functions;
pub mod python;
pub mod r;
mod steps;

use composite_index::{Aggregation, Direction, Framework, NodeId, Prepared, Weights};

use super::engine::{Engine, Scored, group};
use steps::{Column, steps};

/// The largest difference between two scores that counts as none.
pub const TOLERANCE: f64 = 1e-6;

/// Levels that COINr takes, indicators and index included.
const LEVELS: std::ops::RangeInclusive<usize> = 3..=5;

/// Where the script comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The address of the scenario.
    pub address: String,
    /// The day it was opened, ISO 8601.
    pub accessed: String,
}

/// Why there is no script.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// COINr takes only trees with all indicators at the same depth, in a few
    /// levels.
    #[error("COINr needs all indicators at the same depth, in three to five levels")]
    Tree,
    /// COINr turns round indicators, but no dimension.
    #[error("COINr cannot turn round the dimension '{element}'")]
    Turned {
        /// The dimension's code.
        element: String,
    },
    /// The figures of other years set the scale, and COINr gets one year.
    #[error("the figures of other years set the scale")]
    OtherYears,
    /// There is no score to compare with.
    #[error("no unit is ranked, so there is nothing to recompute")]
    NothingRanked,
}

/// The script that recomputes these scores.
///
/// # Errors
/// [`Refusal`] where COINr has nothing that could.
pub fn script(scored: &Scored, origin: &Origin) -> Result<String, Refusal> {
    let engine = scored.engine();
    let prepared = engine.prepared();
    let plan = Plan::new(engine, prepared, scored.weights())?;
    let expected = plan.expected(scored);
    if scored.order().is_empty() {
        return Err(Refusal::NothingRanked);
    }
    if prepared.is_pooled() {
        return Err(Refusal::OtherYears);
    }
    let steps = steps(
        &engine.package().dataset,
        prepared,
        &plan.columns,
        &plan.levels,
    );
    let parts = [
        HEAD.to_owned(),
        plan.about(origin),
        plan.left_out(),
        plan.figures(),
        plan.framework(),
        own_functions(&steps.functions),
        format!("coin <- new_coin(iData, iMeta)\n\n{}", steps.calls),
        expected,
        plan.check(),
    ];
    Ok(parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n"))
}

/// What goes into the script, under the names that it has there.
struct Plan<'a> {
    engine: &'a Engine,
    framework: &'a Framework,
    weights: &'a Weights,
    group: Option<&'a str>,
    /// Indicators that take part.
    columns: Vec<Column>,
    /// Dimensions that take part, from the bottom up.
    dimensions: Vec<Column>,
    units: Vec<String>,
    /// How dimensions combine, the lowest level first.
    levels: Vec<Aggregation>,
    left_out: Vec<NodeId>,
}

impl<'a> Plan<'a> {
    fn new(engine: &'a Engine, prepared: &Prepared, weights: &'a Weights) -> Result<Self, Refusal> {
        let framework = engine.framework();
        let depth = check_tree(framework)?;
        let notes = prepared.notes().iter().filter(|note| note.leaves_out());
        let left_out: Vec<NodeId> = notes.map(|note| note.indicator()).collect();
        let counts = |id: NodeId| {
            let indicators = framework.indicators_under(id);
            indicators
                .iter()
                .any(|indicator| !left_out.contains(indicator))
        };
        let mut names = r::Names::default();
        let mut column = |indicator: NodeId| Column {
            indicator,
            name: names.take("", &framework.node(indicator).code),
        };
        let indicators = framework.indicators().iter().copied();
        let columns = indicators
            .filter(|&id| counts(id))
            .map(&mut column)
            .collect();
        let dimensions = framework.bottom_up().iter().copied();
        let dimensions = dimensions
            .filter(|&id| !framework.node(id).is_indicator() && counts(id))
            .map(&mut column)
            .collect();
        let units = engine.package().dataset.units();
        Ok(Self {
            engine,
            framework,
            weights,
            group: group(engine.package()).filter(|_| engine.chain().imputation.needs_groups()),
            columns,
            dimensions,
            units: units
                .iter()
                .map(|unit| names.take("u_", &unit.id))
                .collect(),
            levels: (0..depth)
                .rev()
                .map(|depth| prepared.method().aggregation_at(depth))
                .collect(),
            left_out,
        })
    }

    fn about(&self, origin: &Origin) -> String {
        let package = self.engine.package();
        let descriptor = &package.descriptor;
        let lines = [
            ("data", descriptor.title.as_str()),
            ("name", descriptor.name.as_str()),
            ("version", descriptor.version.as_str()),
            ("sha256", package.sha256.as_str()),
            ("cite", descriptor.index.citation.as_str()),
            ("licence", descriptor.index.licence.as_str()),
            (
                "engine",
                concat!("composite-index ", env!("CARGO_PKG_VERSION")),
            ),
            ("address", origin.address.as_str()),
            ("accessed", origin.accessed.as_str()),
        ];
        let lines: Vec<String> = lines
            .into_iter()
            .map(|(key, text)| format!("  {key} = {}", r::string(text)))
            .collect();
        format!("about <- list(\n{})\n", lines.join(",\n"))
    }

    fn left_out(&self) -> String {
        if self.left_out.is_empty() {
            return String::new();
        }
        let name = |id: &NodeId| r::string(&self.framework.node(*id).code);
        format!(
            "# The scale chosen cannot tell cities apart by these indicators; they do not count.\n\
             left_out <- {}\n",
            r::vector(self.left_out.iter().map(name))
        )
    }

    fn figures(&self) -> String {
        let dataset = &self.engine.package().dataset;
        let names = dataset.units().iter().map(|unit| r::string(&unit.name));
        let mut columns = vec![
            format!(
                "  uCode = {}",
                r::vector(self.units.iter().map(|code| r::string(code)))
            ),
            format!("  uName = {}", r::vector(names)),
        ];
        if let Some(labels) = self.group_labels() {
            columns.push(format!("  lci_group = {}", r::vector(labels)));
        }
        columns.extend(self.columns.iter().map(|column| {
            let figures = dataset
                .column(column.indicator)
                .iter()
                .map(|&x| r::number(x));
            // A column of gaps alone would else be taken for logical.
            format!("  {} = as.numeric({})", column.name, r::vector(figures))
        }));
        format!(
            "# The figures as published, one row per city; NA is missing.\n\
             iData <- data.frame(\n{},\n  stringsAsFactors = FALSE, check.names = FALSE)\n",
            columns.join(",\n")
        )
    }

    fn group_labels(&self) -> Option<Vec<String>> {
        let name = self.group?;
        let groupings = self.engine.package().dataset.groupings();
        let grouping = groupings.iter().find(|grouping| grouping.name == name)?;
        let label = |label: &Option<String>| {
            label
                .as_ref()
                .map_or_else(|| "NA_character_".to_owned(), |label| r::string(label))
        };
        Some(grouping.labels.iter().map(label).collect())
    }

    fn framework(&self) -> String {
        let rows: Vec<Row> = self.rows();
        let column = |name: &str, word: fn(&Row) -> String| {
            format!("  {name} = {}", r::vector(rows.iter().map(word)))
        };
        let columns = [
            column("iCode", |row| r::string(&row.code)),
            column("iName", |row| r::string(&row.name)),
            column("Level", |row| {
                row.level.map_or_else(na, |level| level.to_string())
            }),
            column("Parent", |row| {
                row.parent
                    .as_deref()
                    .map_or_else(|| "NA_character_".to_owned(), r::string)
            }),
            column("Direction", |row| row.direction.map_or_else(na, r::number)),
            column("Weight", |row| row.weight.map_or_else(na, r::number)),
            column("Type", |row| r::string(row.kind)),
        ];
        format!(
            "# The framework with the weights in force.\n\
             iMeta <- data.frame(\n{},\n  stringsAsFactors = FALSE)\n",
            columns.join(",\n")
        )
    }

    fn rows(&self) -> Vec<Row> {
        let named = |id: NodeId| {
            let all = self.columns.iter().chain(&self.dimensions);
            let mut found = all.filter(|column| column.indicator == id);
            found.next().map(|column| column.name.clone())
        };
        let elements = self.columns.iter().chain(&self.dimensions);
        let row = |element: &Column| {
            let node = self.framework.node(element.indicator);
            let kind = if node.is_indicator() {
                "Indicator"
            } else {
                "Aggregate"
            };
            Row {
                code: element.name.clone(),
                name: node.name.clone(),
                level: Some(self.levels.len() + 1 - node.depth),
                parent: node.parent.and_then(named),
                direction: Some(node.direction.sign()),
                weight: Some(self.weights.get(element.indicator)),
                kind,
            }
        };
        let group = self.group.map(|name| Row {
            code: "lci_group".to_owned(),
            name: name.to_owned(),
            level: None,
            parent: None,
            direction: None,
            weight: None,
            kind: "Group",
        });
        elements.map(row).chain(group).collect()
    }

    fn expected(&self, scored: &Scored) -> String {
        let ranked: Vec<usize> = (0..self.units.len())
            .filter(|&unit| scored.rank(unit).is_some())
            .collect();
        let codes = ranked.iter().map(|&unit| r::string(&self.units[unit]));
        let scores = ranked
            .iter()
            .map(|&unit| r::number(scored.score(unit).unwrap_or(f64::NAN)));
        format!(
            "# What the explorer shows for every city that it ranks. Others have too few figures\n\
             # to be ranked, but take part wherever cities are compared.\n\
             expected <- data.frame(\n  uCode = {},\n  Score = {},\n  stringsAsFactors = FALSE)\n",
            r::vector(codes),
            r::vector(scores)
        )
    }

    fn check(&self) -> String {
        let index = self
            .dimensions
            .last()
            .map_or("", |index| index.name.as_str());
        let higher = self.framework.node(self.framework.root()).direction == Direction::Higher;
        let sign = if higher { "-" } else { "" };
        format!(
            "results <- coin$Data$Aggregated\n\
             computed <- results[[{index}]][match(expected$uCode, results$uCode)]\n\
             difference <- max(abs(computed - expected$Score))\n\
             if (is.na(difference) || difference > {tolerance:e}) {{\n  \
             stop(\"The scores differ from the explorer's by up to \", format(difference), \".\")\n}}\n\
             message(\"All \", nrow(expected), \" scores agree with the explorer's; the largest difference is \",\n        \
             format(difference), \".\")\n\n\
             ranking <- data.frame(\n  \
             Rank = rank({sign}round(computed, 10), ties.method = \"min\"),\n  \
             City = iData$uName[match(expected$uCode, iData$uCode)],\n  \
             Score = computed)\n\
             print(ranking[order(ranking$Rank), ], row.names = FALSE)\n",
            index = r::string(index),
            tolerance = TOLERANCE,
        )
    }
}

/// A row of COINr's table of the framework.
struct Row {
    code: String,
    name: String,
    level: Option<usize>,
    parent: Option<String>,
    direction: Option<f64>,
    weight: Option<f64>,
    kind: &'static str,
}

fn na() -> String {
    "NA".to_owned()
}

/// The depth of the indicators, all the same.
fn check_tree(framework: &Framework) -> Result<usize, Refusal> {
    let depths = framework
        .indicators()
        .iter()
        .map(|&id| framework.node(id).depth);
    let depth = depths.clone().max().unwrap_or(0);
    if depths.min() != Some(depth) || !LEVELS.contains(&(depth + 1)) {
        return Err(Refusal::Tree);
    }
    let root = framework.root();
    let mut dimensions = framework.nodes().filter(|(_, node)| !node.is_indicator());
    let turned = dimensions.find(|(id, node)| *id != root && node.direction == Direction::Lower);
    match turned {
        Some((_, node)) => Err(Refusal::Turned {
            element: node.code.clone(),
        }),
        None => Ok(depth),
    }
}

fn own_functions(functions: &[&str]) -> String {
    if functions.is_empty() {
        return String::new();
    }
    format!(
        "# Functions that COINr lacks; it finds them by name.\n\n{}",
        functions.join("\n")
    )
}

const HEAD: &str = "\
# This script recomputes, with the R package COINr, an index that was made with the
# Learning City Index Explorer, and stops if a score differs by more than a millionth.
# It was written from COINr's reference pages (version 1.1) and has not been run with
# COINr itself: an error, rather than a difference, may mean that COINr has changed.
#
# Run it with: Rscript this-file.R

if (!requireNamespace(\"COINr\", quietly = TRUE)) {
  stop(\"Install COINr first: install.packages('COINr')\")
}
library(COINr)
";
