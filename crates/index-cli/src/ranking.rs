//! Ranks as they are printed.

use model::canonical;
use model::results::{self, Origin};
use recompute::{Answer, Index};

/// A form of ranks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Columns for the eye.
    Table,
    /// As the page gives results away.
    Csv,
    /// As the page gives them to other pages.
    Json,
    /// The checksum alone.
    Sha256,
    /// What it is the checksum of.
    Canonical,
}

/// An answer in a form.
pub fn print(index: &Index, answer: &Answer, form: Form) -> Vec<u8> {
    match form {
        Form::Table => table(answer).into_bytes(),
        Form::Csv => {
            let names = Index::names(answer.scored.engine().package());
            results::table(&answer.scored, &names, &Origin::default())
        }
        Form::Json => {
            // What is made of strings and numbers can be written.
            serde_json::to_vec_pretty(&index.results(answer)).unwrap_or_default()
        }
        Form::Sha256 => answer.sha256().into_bytes(),
        Form::Canonical => canonical::ranks(&answer.scored).into_bytes(),
    }
}

fn table(answer: &Answer) -> String {
    let scored = &answer.scored;
    let units = scored.engine().package().dataset.units();
    let decimals = scored.engine().chain().decimals().score;
    let ranked = scored.order().iter().map(|&unit| unit as usize);
    let row = |unit: usize| {
        let rank = scored
            .rank(unit)
            .map_or("-".to_owned(), |rank| rank.to_string());
        let score = scored.score(unit);
        let score = score.map_or("-".to_owned(), |score| format!("{score:.decimals$}"));
        [
            rank,
            score,
            units[unit].id.clone(),
            plain(&units[unit].name),
        ]
    };
    let head = ["rank", "score", "id", "name"].map(str::to_owned);
    let rows: Vec<[String; 4]> = std::iter::once(head)
        .chain(ranked.chain(scored.not_ranked()).map(row))
        .collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or(0)
    };
    let (ranks, scores, ids) = (width(0), width(1), width(2));
    let line = |[rank, score, id, name]: &[String; 4]| {
        format!(
            "{rank:>ranks$}  {score:>scores$}  {:<ids$}  {name}\n",
            plain(id)
        )
    };
    rows.iter().map(line).collect()
}

/// A stranger's text without what a terminal would obey.
fn plain(text: &str) -> String {
    let shown = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    text.chars().map(shown).collect()
}
