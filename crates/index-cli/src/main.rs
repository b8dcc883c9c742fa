//! `learning-city-index`: the index on the command line.
#![allow(
    clippy::print_stdout,
    reason = "a command-line tool speaks on standard output"
)]

mod arguments;
mod files;
mod ranking;

use std::io::Write;
use std::process::ExitCode;

use arguments::{Act, Asked, Source};
use data::own::OwnFile;
use evidence::{About, Bundle};
use recompute::{Index, Kind, Refusal};

const HELP: &str = "\
learning-city-index: scores and ranks of a learning city index, and evidence for them

  learning-city-index rank PACKAGE [SCENARIO]
  learning-city-index bundle PACKAGE [SCENARIO] --output FILE
  learning-city-index verify BUNDLE

PACKAGE is what the explorer opens: the folder of a Data Package or its
datapackage.json, a ZIP file of one, a workbook, or a table with a row for each city.

SCENARIO is what was chosen; without one, all is as the publisher proposes.
  --scenario FILE    from a file: JSON, as the explorer saves it, or an address
  --query TEXT       from an address of the explorer, or what follows the `?` in one:
                     --query 'norm=minmax&agg=geometric&w=learning:40,inclusion:60'

rank prints every city with its rank and score.
  --format WORD      table (the default), csv or json
  --sha256           print the SHA-256 of the ranks alone. It is the same wherever the
                     same is computed: here, in the explorer, in Node and in Python
  --canonical        print the text that it is the checksum of

bundle writes one ZIP file with data, scenario, results, citation, workbook and scripts,
and a manifest with the checksum of each.
  --output FILE      where to (a file that is there already is replaced)
  --accessed DAY     the day that citations name, such as 2026-11-25

verify reads a bundle, computes the index again from the data in it, and says whether
every byte and every rank holds.

  --quiet            no warnings
  --help, --version

Exit codes: 0 all is well; 1 the bundle does not hold; 2 the command line is not
understood; 3 a file cannot be read or written; 4 the data set or the scenario is not
sound; 5 the method has no answer for this data set.";

/// Why there is nothing to print.
#[derive(Debug, thiserror::Error)]
enum Failure {
    /// The command line is not understood.
    #[error("{0}\nTry `learning-city-index --help`.")]
    Usage(#[from] arguments::Misunderstood),
    /// A file is not to be had.
    #[error(transparent)]
    File(#[from] files::FileError),
    /// There is no answer.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The bundle is none.
    #[error("This is no bundle of evidence: {0}.")]
    Bundle(#[from] evidence::NotABundle),
}

impl Failure {
    const fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::File(_) => 3,
            Self::Bundle(_) => 4,
            Self::Refused(refusal) => match refusal.kind {
                Kind::Data | Kind::Scenario => 4,
                Kind::Method => 5,
            },
        }
    }
}

fn main() -> ExitCode {
    let asked = Asked::read(std::env::args_os().skip(1)).map_err(Failure::from);
    match asked.and_then(|asked| act(&asked)) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("learning-city-index: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}

fn act(asked: &Asked) -> Result<ExitCode, Failure> {
    match &asked.act {
        Act::Help => say(HELP.as_bytes())?,
        Act::Version => say(concat!("learning-city-index ", env!("CARGO_PKG_VERSION")).as_bytes())?,
        Act::Rank { source, form } => {
            let (index, answer) = answer(source, asked.is_quiet)?;
            say(&ranking::print(&index, &answer, *form))?;
        }
        Act::Bundle {
            source,
            output,
            accessed,
        } => {
            let (index, answer) = answer(source, asked.is_quiet)?;
            let about = About {
                accessed: accessed.clone(),
                ..About::default()
            };
            let bundle = Bundle::of(
                index.package(),
                &answer.scored,
                &answer.scenario,
                index.texts(),
                &Index::names(answer.scored.engine().package()),
                &about,
            );
            files::write(output, &bundle.to_zip())?;
            say(bundle.ranks_sha256().as_bytes())?;
        }
        Act::Verify { bundle } => {
            let report = evidence::verify(&files::read(bundle)?)?;
            say(report.to_string().as_bytes())?;
            return Ok(match report.holds() {
                true => ExitCode::SUCCESS,
                false => ExitCode::from(1),
            });
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn answer(source: &Source, is_quiet: bool) -> Result<(Index, recompute::Answer), Failure> {
    let files: Vec<OwnFile> = files::package(&source.package)?;
    let scenario = match (&source.scenario, &source.query) {
        (Some(file), _) => files::read_text(file)?,
        (None, query) => query.clone().unwrap_or_default(),
    };
    let index = Index::of_files_for(files, &scenario)?;
    let answer = index.answer(&scenario)?;
    if !is_quiet {
        let warnings = index.warnings().into_iter().chain(answer.warnings.clone());
        for warning in warnings {
            eprintln!("learning-city-index: {warning}");
        }
    }
    Ok((index, answer))
}

/// Prints to whoever listens; if nobody does any more, as when `head` has seen
/// enough, that is no failure.
fn say(text: &[u8]) -> Result<(), files::FileError> {
    let mut out = std::io::stdout().lock();
    let end: &[u8] = if text.ends_with(b"\n") { b"" } else { b"\n" };
    let said = out.write_all(text).and_then(|()| out.write_all(end));
    match said.and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(files::FileError::write("standard output", error))
        }
        _ => Ok(()),
    }
}
