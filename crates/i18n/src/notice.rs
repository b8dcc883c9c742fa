//! From typed problems to sentences: where, what, how to mend.

use composite_index::{FrameworkError, LensError};
use fluent_bundle::FluentValue;

use super::Texts;
use data::problem::Understood;
use data::{Problem, ProblemKind};
use scenario::{BadValue, JsonNotice, QueryNotice};

/// Text that strangers wrote, cut to a length that fits a sentence.
#[must_use]
pub fn cut(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// An address cut in its middle: where it leads and which file it names are
/// at its ends.
#[must_use]
pub fn cut_address(address: &str) -> String {
    const START: usize = 28;
    const END: usize = 44;
    let count = address.chars().count();
    if count <= START + END {
        return address.to_owned();
    }
    let start = address.chars().take(START);
    start
        .chain(['…'])
        .chain(address.chars().skip(count - END))
        .collect()
}

/// One problem of a data set as "file, row, column: what is wrong and what to
/// do".
#[must_use]
pub fn problem_sentence(texts: &Texts, problem: &Problem) -> String {
    let numerals = texts.numerals();
    let mut place = cut(problem.file_name());
    if let Some(row) = problem.row {
        let row = numerals.count(row as u64);
        place = texts.with("place-row", &[("place", place.into()), ("row", row.into())]);
    }
    if let Some(column) = &problem.column {
        let column = cut(column);
        place = texts.with(
            "place-column",
            &[("place", place.into()), ("column", column.into())],
        );
    }
    let what = problem_text(texts, &problem.kind);
    texts.with(
        "problem-at",
        &[("place", place.into()), ("what", what.into())],
    )
}

fn problem_text(texts: &Texts, kind: &ProblemKind) -> String {
    let count = |number: usize| FluentValue::from(texts.numerals().count(number as u64));
    let kilobytes = |bytes: u64| FluentValue::from(texts.numerals().kilobytes(bytes));
    let found = |text: &str| FluentValue::from(cut(text));
    match kind {
        ProblemKind::TooLarge { bytes, limit } => texts.with(
            "problem-too-large",
            &[("found", kilobytes(*bytes)), ("limit", kilobytes(*limit))],
        ),
        ProblemKind::TooManyUnits { found, limit } => texts.with(
            "problem-too-many-units",
            &[("found", count(*found)), ("limit", count(*limit))],
        ),
        ProblemKind::TooManyIndicators { found, limit } => texts.with(
            "problem-too-many-indicators",
            &[("found", count(*found)), ("limit", count(*limit))],
        ),
        ProblemKind::TooManyColumns { found, limit } => texts.with(
            "problem-too-many-columns",
            &[("found", count(*found)), ("limit", count(*limit))],
        ),
        ProblemKind::TooManyElements { found, limit } => texts.with(
            "problem-too-many-elements",
            &[("found", count(*found)), ("limit", count(*limit))],
        ),
        ProblemKind::TooManyProblems { listed, more } => texts.with(
            "problem-too-many-problems",
            &[("listed", count(*listed)), ("more", count(*more))],
        ),
        ProblemKind::IsWebPage => texts.get("problem-is-web-page"),
        ProblemKind::NotUtf8 => texts.get("problem-not-utf8"),
        ProblemKind::BadDescriptor { detail } => texts.with(
            "problem-bad-descriptor",
            &[("detail", FluentValue::from(detail.clone()))],
        ),
        ProblemKind::NoResource => texts.get("problem-no-resource"),
        ProblemKind::Truncated { received, declared } => texts.with(
            "problem-truncated",
            &[
                ("received", kilobytes(*received)),
                ("declared", kilobytes(*declared)),
            ],
        ),
        ProblemKind::HashDiffers => texts.get("problem-hash-differs"),
        ProblemKind::ShowsYear { year, years } => texts.with(
            "problem-shows-year",
            &[
                ("year", found(year)),
                ("count", FluentValue::from(*years)),
                ("shown", count(*years)),
            ],
        ),
        ProblemKind::NoRows => texts.get("problem-no-rows"),
        ProblemKind::RaggedRow { found, expected } => texts.with(
            "problem-ragged-row",
            &[
                ("count", FluentValue::from(*found)),
                ("shown", count(*found)),
                ("expected", count(*expected)),
            ],
        ),
        ProblemKind::MissingColumn => texts.get("problem-missing-column"),
        ProblemKind::RepeatedColumn => texts.get("problem-repeated-column"),
        ProblemKind::UnknownIndicator => texts.get("problem-unknown-indicator"),
        ProblemKind::EmptyCell => texts.get("problem-empty-cell"),
        ProblemKind::NotANumber { found: text } => {
            texts.with("problem-not-a-number", &[("found", found(text))])
        }
        ProblemKind::NotAllowed {
            found: text,
            allowed,
        } => texts.with(
            "problem-not-allowed",
            &[
                ("found", found(text)),
                ("allowed", FluentValue::from(*allowed)),
            ],
        ),
        ProblemKind::BadId { found: text } => {
            texts.with("problem-bad-id", &[("found", found(text))])
        }
        ProblemKind::Repeated {
            found: text,
            first_row,
        } => texts.with(
            "problem-repeated",
            &[("found", found(text)), ("row", count(*first_row))],
        ),
        ProblemKind::UnknownCity { found: text } => {
            texts.with("problem-unknown-city", &[("found", found(text))])
        }
        ProblemKind::CityWithoutValues { id } => {
            texts.with("problem-city-without-values", &[("id", found(id))])
        }
        ProblemKind::BadArchive => texts.get("problem-bad-archive"),
        ProblemKind::TooLargeUnpacked { limit } => texts.with(
            "problem-too-large-unpacked",
            &[("limit", kilobytes(*limit))],
        ),
        ProblemKind::Workbook => texts.get("problem-workbook"),
        ProblemKind::BadWorkbook => texts.get("problem-bad-workbook"),
        ProblemKind::NotOurs => texts.get("problem-not-ours"),
        ProblemKind::NotChosen => texts.get("problem-not-chosen"),
        ProblemKind::NoDescriptor => texts.get("problem-no-descriptor"),
        ProblemKind::Unreadable => texts.get("problem-unreadable"),
        ProblemKind::NotComputed { found: text } => {
            texts.with("problem-not-computed", &[("formula", found(text))])
        }
        ProblemKind::OneOfSeveral => texts.get("problem-one-of-several"),
        ProblemKind::Understood(what) => understood_text(texts, what),
        ProblemKind::NoFigures => texts.get("problem-no-figures"),
        ProblemKind::NoNames => texts.get("problem-no-names"),
        ProblemKind::AssumedDirection { indicators } => texts.with(
            "problem-assumed-direction",
            &[
                ("count", FluentValue::from(*indicators)),
                ("shown", count(*indicators)),
            ],
        ),
        ProblemKind::Framework(error) => framework_text(texts, error),
        ProblemKind::Lens(error) => lens_text(texts, error),
        ProblemKind::Dataset(error) => texts.with(
            "problem-dataset",
            &[("detail", FluentValue::from(error.to_string()))],
        ),
    }
}

/// How a table that does not describe itself was read.
fn understood_text(texts: &Texts, what: &Understood) -> String {
    let count = |number: usize| FluentValue::from(texts.numerals().count(number as u64));
    let text = |text: &str| FluentValue::from(cut(text));
    let read_as = |id: &'static str, cell: &str, number: f64| {
        let number = FluentValue::from(texts.numerals().exact(number));
        texts.with(id, &[("cell", text(cell)), ("number", number)])
    };
    match what {
        Understood::Encoding(encoding) => {
            texts.with("understood-encoding", &[("name", encoding.name().into())])
        }
        Understood::Separator('\t') => texts.get("understood-tabs"),
        Understood::Separator(sign) => texts.with(
            "understood-separator",
            &[("sign", FluentValue::from(sign.to_string()))],
        ),
        Understood::HeadingRow => texts.get("understood-heading-row"),
        Understood::Units => texts.get("understood-units"),
        Understood::Groups => texts.get("understood-groups"),
        Understood::Notes { rows } => texts.with(
            "understood-notes",
            &[("count", FluentValue::from(*rows)), ("shown", count(*rows))],
        ),
        Understood::Names => texts.get("understood-names"),
        Understood::Year => texts.get("understood-year"),
        Understood::Labels { columns } => texts.with(
            "understood-labels",
            &[("columns", FluentValue::from(columns.as_str()))],
        ),
        Understood::DecimalComma { cell, number } => {
            read_as("understood-decimal-comma", cell, *number)
        }
        Understood::Thousands { cell, number } => read_as("understood-thousands", cell, *number),
        Understood::Percent { cell } => texts.with("understood-percent", &[("cell", text(cell))]),
        Understood::OtherSign { cell, number } => read_as("understood-other-sign", cell, *number),
        Understood::NoSign { cell, number } => read_as("understood-no-sign", cell, *number),
        Understood::Missing { words, cells } => texts.with(
            "understood-missing",
            &[
                ("words", FluentValue::from(words.as_str())),
                ("count", FluentValue::from(*cells)),
                ("shown", count(*cells)),
            ],
        ),
        Understood::Sheets { names } => texts.with(
            "understood-sheets",
            &[("names", FluentValue::from(names.as_str()))],
        ),
    }
}

/// What is wrong with a tree of principles and indicators.
fn framework_text(texts: &Texts, error: &FrameworkError) -> String {
    let code = |code: &str| ("code", FluentValue::from(cut(code)));
    let figure = |number: f64| FluentValue::from(texts.numerals().figure(number));
    match error {
        FrameworkError::UnknownParent {
            code: child,
            parent,
        } => texts.with(
            "problem-unknown-parent",
            &[code(child), ("parent", cut(parent).into())],
        ),
        FrameworkError::NoRoot => texts.get("problem-no-root"),
        FrameworkError::SeveralRoots { codes } => texts.with(
            "problem-several-roots",
            &[("codes", some(texts, codes).into())],
        ),
        FrameworkError::Cycle { codes } => {
            texts.with("problem-cycle", &[("codes", some(texts, codes).into())])
        }
        FrameworkError::TooDeep {
            code: node,
            greatest,
        } => {
            let limit = texts.numerals().count(*greatest as u64);
            texts.with("problem-too-deep", &[code(node), ("limit", limit.into())])
        }
        FrameworkError::NoIndicators => texts.get("problem-no-indicators"),
        FrameworkError::InvalidWeight { code: node, weight } => texts.with(
            "problem-invalid-weight",
            &[code(node), ("weight", figure(*weight))],
        ),
        FrameworkError::FlatGoalposts { code: node, value } => texts.with(
            "problem-flat-goalposts",
            &[code(node), ("value", figure(*value))],
        ),
        FrameworkError::ContradictoryGoalposts {
            code: node,
            worst,
            best,
        } => texts.with(
            "problem-contradictory-goalposts",
            &[
                code(node),
                ("worst", figure(*worst)),
                ("best", figure(*best)),
            ],
        ),
        // The table says so of its own rows before there is a tree.
        FrameworkError::EmptyCode { .. }
        | FrameworkError::DuplicateCode { .. }
        | FrameworkError::GoalpostNotFinite { .. } => texts.with(
            "problem-framework",
            &[("detail", FluentValue::from(error.to_string()))],
        ),
    }
}

/// What is wrong with another tree over the same indicators.
fn lens_text(texts: &Texts, error: &LensError) -> String {
    let code = |code: &str| [("code", FluentValue::from(cut(code)))];
    match error {
        LensError::UnknownIndicator { code: of } => {
            texts.with("problem-lens-unknown-indicator", &code(of))
        }
        LensError::PlacedTwice { code: of } => texts.with("problem-lens-placed-twice", &code(of)),
        LensError::EmptyGroup { code: of } => texts.with("problem-lens-empty-group", &code(of)),
        LensError::GroupIsIndicator { code: of } => {
            texts.with("problem-lens-group-is-indicator", &code(of))
        }
        LensError::Tree(error) => framework_text(texts, error),
    }
}

/// The first of some codes, which may be all of a large table.
fn some(texts: &Texts, codes: &[String]) -> String {
    const MOST: usize = 5;
    let mut shown: Vec<String> = codes.iter().take(MOST).map(|code| cut(code)).collect();
    shown.extend((codes.len() > MOST).then(|| "…".to_owned()));
    texts.list(&shown)
}

/// In what a scenario was made for another data set than the one at hand: its figures
/// are others, or it names what is not there.
#[must_use]
pub fn difference_sentences(
    texts: &Texts,
    are_figures_others: bool,
    unknown: &[impl AsRef<str>],
) -> Vec<String> {
    let figures = are_figures_others.then(|| texts.get("figures-changed"));
    let names = (!unknown.is_empty()).then(|| {
        let names = cut(&texts.list(unknown)).into();
        texts.with("unknown-names", &[("names", names)])
    });
    figures.into_iter().chain(names).collect()
}

/// That a choice of quality would leave no indicator, so that all of them count.
#[must_use]
pub fn quality_refused_sentence(texts: &Texts) -> String {
    texts.get("quality-refused")
}

/// That what an address says of a table was not followed.
#[must_use]
pub fn plan_unread_sentence(texts: &Texts) -> String {
    texts.get("plan-unread")
}

/// What a reader is told of an address that was not fully understood.
#[must_use]
pub fn query_notice_sentence(texts: &Texts, notice: &QueryNotice) -> String {
    let text = |text: &str| FluentValue::from(text.to_owned());
    match notice {
        QueryNotice::UnknownKeys { first, count } => match (&first[..], count) {
            ([key], 1) => texts.with("address-unknown-key", &[("key", text(key))]),
            _ => gathered(texts, "address-unknown-keys", first, *count),
        },
        QueryNotice::BadValues { first, count } => match (&first[..], count) {
            ([BadValue { key, value }], 1) => {
                let told = [("key", text(key)), ("value", text(value))];
                texts.with("address-bad-value", &told)
            }
            _ => {
                let settings: Vec<_> = first
                    .iter()
                    .map(|BadValue { key, value }| format!("{key}={value}"))
                    .collect();
                gathered(texts, "address-bad-values", &settings, *count)
            }
        },
        QueryNotice::RepeatedKeys { first, count } => match (&first[..], count) {
            ([key], 1) => texts.with("address-repeated", &[("key", text(key))]),
            _ => gathered(texts, "address-repeated-keys", first, *count),
        },
        QueryNotice::TooLong => texts.get("address-too-long"),
    }
}

/// What a reader is told of a saved view that was not fully understood.
#[must_use]
pub fn json_notice_sentence(texts: &Texts, notice: &JsonNotice) -> String {
    match notice {
        JsonNotice::Newer { .. } => texts.get("saved-newer"),
        JsonNotice::NotUsed { first, count } => gathered(texts, "saved-not-used", first, *count),
    }
}

/// A sentence about several things, of which the first are named.
fn gathered(texts: &Texts, id: &'static str, first: &[impl AsRef<str>], count: usize) -> String {
    let more = (count > first.len()).then_some("…");
    let named: Vec<&str> = first.iter().map(AsRef::as_ref).chain(more).collect();
    texts.with(
        id,
        &[
            ("count", FluentValue::from(count)),
            ("shown", texts.numerals().count(count as u64).into()),
            ("names", texts.list(&named).into()),
        ],
    )
}
