//! Reading what the page says: weights, ranking, figures.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::page::Page;

/// The name of the ranking's table.
pub const RANKING: &str = "Cities by score, best first, with the change of rank against the baseline and what each principle adds to the score";

/// A row of the ranking, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedCity {
    /// Its rank.
    pub rank: String,
    /// Places gained or lost; empty for none.
    pub change: String,
    /// Its name.
    pub city: String,
    /// Its score.
    pub score: String,
}

/// What is shown of one weight.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct ShownWeight {
    /// The principle.
    pub name: String,
    /// What stands in its field.
    pub shown: String,
    /// The same as a number.
    pub percent: f64,
    /// What a screen reader says of the slider.
    pub spoken: String,
    /// Where the thumb is.
    pub thumb: f64,
}

#[derive(Deserialize)]
struct RawTable {
    headings: Vec<String>,
    count: usize,
    indices: Vec<usize>,
    rows: Vec<RawRow>,
}

#[derive(Deserialize)]
struct RawRow {
    cells: Vec<String>,
    city: String,
}

impl Page {
    /// Reads the whole ranking from top to bottom.
    ///
    /// # Errors
    /// If there is no ranking, or a row of it is missing.
    pub async fn ranking(&self) -> Result<Vec<RankedCity>> {
        // Whatever changes are counted from, and whether scores are made of parts.
        let is_ranking = |name: &str| name.starts_with("Cities by score, best first");
        let table = self.find_where("grid", "ranking", is_ranking).await?;
        let script = include_str!("in_page/ranking.js");
        let raw: RawTable = self.ask_later(script, vec![table.as_argument()?]).await?;
        let expected: Vec<usize> = (2..raw.count + 2).collect();
        ensure!(
            raw.indices == expected,
            "rows {:?} of {} were drawn",
            raw.indices,
            raw.count
        );
        let column = |heading: &str| {
            let place = raw.headings.iter().position(|found| found == heading);
            place.with_context(|| format!("no column “{heading}” among {:?}", raw.headings))
        };
        // Changes that are counted from another year are headed by it.
        let mut headings = raw.headings.iter();
        let against = headings.position(|heading| heading.starts_with("Against "));
        let change = against.map_or_else(|| column("Change"), Ok)?;
        let (rank, score) = (column("Rank")?, column("Score")?);
        let read = |row: &RawRow| RankedCity {
            rank: row.cells[rank].clone(),
            change: row.cells[change].clone(),
            city: row.city.clone(),
            score: row.cells[score].clone(),
        };
        Ok(raw.rows.iter().map(read).collect())
    }

    /// Waits until the ranking reads like this.
    ///
    /// # Errors
    /// The first row that does not in time.
    pub async fn expect_ranking(&self, expected: &[RankedCity]) -> Result<()> {
        let waited = self
            .wait_for(
                "the ranking",
                async || Ok(self.ranking().await? == expected),
            )
            .await;
        let Err(error) = waited else { return Ok(()) };
        let found = self.ranking().await?;
        ensure!(
            found.len() == expected.len(),
            "{} rows instead of {}",
            found.len(),
            expected.len()
        );
        let differing = found
            .iter()
            .zip(expected)
            .find(|(found, expected)| found != expected);
        match differing {
            Some((found, expected)) => {
                anyhow::bail!("the page says {found:?}, the engine {expected:?}")
            }
            None => Err(error),
        }
    }

    /// The weights shown, in order.
    ///
    /// # Errors
    /// If a slider lacks its name or its number field.
    pub async fn weights(&self) -> Result<Vec<ShownWeight>> {
        self.ask(include_str!("in_page/weights.js"), vec![]).await
    }

    /// The numbers of the weights shown, once they add to a hundred, as nearly as
    /// their decimals let them, and each is said alike by field and slider.
    ///
    /// # Errors
    /// If they do not.
    pub async fn percentages(&self) -> Result<Vec<f64>> {
        let weights = self.weights().await?;
        let percentages: Vec<f64> = weights.iter().map(|weight| weight.percent).collect();
        let sum: f64 = percentages.iter().sum();
        let has_tenths = weights.iter().any(|weight| weight.shown.contains('.'));
        // Each may be rounded by half a tenth.
        let play = if has_tenths { 0.05 } else { 0.0 } * percentages.len() as f64;
        ensure!(
            (sum - 100.0).abs() <= play + 1e-9,
            "{percentages:?} do not add to 100"
        );
        for weight in &weights {
            let spoken = format!("{}%", weight.shown);
            ensure!(
                weight.spoken == spoken,
                "{} is {spoken} but said as {}",
                weight.name,
                weight.spoken
            );
        }
        Ok(percentages)
    }

    /// The cells of a table by row, headings first.
    ///
    /// # Errors
    /// If there is no such table.
    pub async fn cells(&self, table: &str) -> Result<Vec<Vec<String>>> {
        let table = self.table(table).await?;
        let script = "return [...element.rows].map((row) => \
            [...row.cells].map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()))";
        table.ask(script).await
    }
}
