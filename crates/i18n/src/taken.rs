//! What goes with the files that a reader takes away: the first sheet of the
//! workbook, the README of a data set.

use super::{Named, Texts};
use data::package::checksum;
use data::xlsx::sheet_name;
use data::{Files, Package};
use model::chain::{Chain, Choice};
use model::engine::Engine;
use model::names::Names;
use model::reproduce;
use model::spreadsheet::{MAX_CELLS, Refusal, Stand, stands};
use model::years::Asked;
use scenario::{ScaleChoice, Scenario};

/// What is chosen at each step of the method, in one line.
#[must_use]
pub fn method_words(texts: &Texts, engine: &Engine) -> String {
    let choices = Choice::of(engine.chain()).map(|choice| {
        let told = [
            ("choice", texts.get(choice.name_id()).into()),
            ("step", texts.get(choice.group_id()).into()),
        ];
        texts.with("saved-choice", &told)
    });
    texts.list(&choices)
}

/// What the first sheet of the workbook says of itself, line by line; `title` is
/// what the data set is called in the reader's language, `address` opens the same
/// on the page.
#[must_use]
pub fn workbook_lines(texts: &Texts, engine: &Engine, title: &str, address: &str) -> Vec<String> {
    let package = engine.package();
    let descriptor = &package.descriptor;
    let text = |text: &str| text.to_owned().into();
    let sheet = |id: &'static str| sheet_name(&texts.get(id)).into();
    let method = method_words(texts, engine);
    let mut lines = vec![texts.with("workbook-lead", &[("title", text(title))])];
    if !package.edits.is_empty() {
        lines.push(texts.get("workbook-simulated"));
    }
    lines.push(texts.with(
        "workbook-how",
        &[
            ("column", texts.get("workbook-counts").into()),
            ("ranking", sheet("workbook-ranking")),
        ],
    ));
    lines.push(texts.with("workbook-method", &[("method", method.into())]));
    let fixed = stands(engine);
    if fixed.is_empty() {
        lines.push(texts.get("workbook-live"));
    }
    lines.extend(fixed.into_iter().map(|stand| match stand {
        Stand::Treated => texts.with(
            "workbook-stands-treated",
            &[("sheet", sheet("workbook-treated"))],
        ),
        Stand::GroupMedian => texts.with(
            "workbook-stands-median",
            &[("sheet", sheet("workbook-filled"))],
        ),
        Stand::OtherYears => texts.with(
            "workbook-stands-years",
            &[("sheet", sheet("workbook-scale"))],
        ),
        Stand::Wins => texts.with(
            "workbook-stands-wins",
            &[("sheet", sheet("workbook-scores"))],
        ),
        Stand::LeftOut => texts.with(
            "workbook-stands-left-out",
            &[("sheet", sheet("workbook-scale"))],
        ),
    }));
    lines.push(texts.get("workbook-ties"));
    lines.push(texts.with(
        "workbook-source",
        &[
            ("title", text(title)),
            ("version", text(&descriptor.version)),
            ("sha", text(&package.sha256)),
        ],
    ));
    if !descriptor.index.citation.is_empty() {
        let citation = text(&descriptor.index.citation);
        lines.push(texts.with("workbook-citation", &[("citation", citation)]));
    }
    lines.push(texts.with("workbook-address", &[("address", text(address))]));
    lines
}

/// Why there is no workbook, as a sentence.
#[must_use]
pub fn workbook_refusal(texts: &Texts, refusal: Refusal) -> String {
    match refusal {
        Refusal::NothingRanked => texts.get("download-nothing-ranked"),
        Refusal::TooLarge { found } => {
            let count = |number: usize| texts.numerals().count(number as u64).into();
            let told = [("found", count(found)), ("limit", count(MAX_CELLS))];
            texts.with("download-workbook-too-large", &told)
        }
    }
}

/// Why there is no script for COINr, as a sentence.
#[must_use]
pub fn script_refusal(
    texts: &Texts,
    names: &Names,
    engine: &Engine,
    refusal: &reproduce::Refusal,
) -> String {
    match refusal {
        reproduce::Refusal::Tree => texts.get("reproduce-tree"),
        reproduce::Refusal::OtherYears => texts.get("reproduce-years"),
        reproduce::Refusal::NothingRanked => texts.get("reproduce-nothing"),
        reproduce::Refusal::Turned { element } => {
            let node = engine.framework().find(element);
            let name = node.map_or_else(|| element.clone(), |node| names.element(node).name);
            texts.with("reproduce-turned", &[("element", name.into())])
        }
    }
}

/// Of which year the figures are, and whether they stand on scales of that year
/// alone; nothing where there is no choice of years. `published` is the data set
/// that has the choice.
#[must_use]
pub fn cited_year(texts: &Texts, published: &Package, scenario: &Scenario) -> String {
    let asked = Asked::of(scenario);
    let Some(year) = asked.shown(published) else {
        return String::new();
    };
    let chain = Chain::of(scenario.method, published);
    let is_relative = chain.method(published, &[]).is_relative();
    let id = match scenario.scale == ScaleChoice::AllYears || !is_relative {
        true => "cite-year",
        false => "cite-year-alone",
    };
    texts.with(id, &[("year", year.to_owned().into())])
}

/// Why a table of the data set is not in a bundle of evidence.
#[must_use]
pub fn table_missing(texts: &Texts) -> String {
    texts.get("evidence-table-missing")
}

/// The README of a bundle of evidence: what is in it, what is not and why, and how
/// to see whether it holds. `sha256` is that of the ranks.
#[must_use]
pub fn evidence_readme(texts: &Texts, title: &str, sha256: &str, left_out: &[String]) -> String {
    let told = [
        ("title", title.to_owned().into()),
        ("sha", sha256.to_owned().into()),
    ];
    let mut readme = plain(&texts.with("evidence-readme", &told));
    if !left_out.is_empty() {
        readme += "\n\n";
        readme += &texts.get("evidence-left-out");
        for line in left_out {
            readme += "\n- ";
            readme += &plain(line);
        }
    }
    readme.push('\n');
    readme
}

/// A text for a plain file: where lines run from right to left, what runs the other
/// way is set apart by marks that such a file does not show, and a shell does not
/// take.
fn plain(text: &str) -> String {
    let is_shown = |c: &char| !matches!(c, '\u{2068}' | '\u{2069}');
    text.chars().filter(is_shown).collect()
}

/// The README beside these tables: how to put them on the web, and what to share;
/// `address` is that of this page for a data set at [`EXAMPLE`].
#[must_use]
pub fn package_readme(
    texts: &Texts,
    package: &Package,
    files: &Files,
    title: &str,
    address: &str,
) -> String {
    let kind = if package.edits.is_empty() {
        "published"
    } else {
        "simulated"
    };
    let told = [
        ("title", title.to_owned().into()),
        ("kind", kind.into()),
        ("address", address.to_owned().into()),
        ("sha", checksum(files).into()),
    ];
    let mut readme = plain(&texts.with("package-readme", &told));
    readme.push('\n');
    readme
}

/// The address that stands in a README for that of the reader's folder.
pub const EXAMPLE: &str = "https://example.org/my-index/datapackage.json";
