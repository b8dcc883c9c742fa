//! What the words of a command line ask for.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

use crate::ranking::Form;

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    /// What to do.
    pub act: Act,
    /// Whether warnings are left out.
    pub is_quiet: bool,
}

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Act {
    /// Say how it is used.
    Help,
    /// Say which version it is.
    Version,
    /// Print ranks.
    Rank {
        /// Of what.
        source: Source,
        /// In which form.
        form: Form,
    },
    /// Write a bundle of evidence.
    Bundle {
        /// Of what.
        source: Source,
        /// Where to.
        output: PathBuf,
        /// The day that citations name.
        accessed: String,
    },
    /// See whether a bundle holds.
    Verify {
        /// The file.
        bundle: PathBuf,
    },
}

/// A data set and what is chosen.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Where the data set is.
    pub package: PathBuf,
    /// The file with the scenario.
    pub scenario: Option<PathBuf>,
    /// The scenario as an address.
    pub query: Option<String>,
}

/// Why a command line is not understood.
#[derive(Debug, thiserror::Error)]
pub enum Misunderstood {
    /// An option is unknown, or lacks its value.
    #[error("The command line is not understood: {0}.")]
    Option(#[from] lexopt::Error),
    /// The first word is no command.
    #[error("`{0}` is no command: use rank, bundle or verify.")]
    Command(String),
    /// There is no command.
    #[error("A command is missing: rank, bundle or verify.")]
    NoCommand,
    /// Something that the command needs is not said.
    #[error("`{command}` needs {what}.")]
    Missing {
        /// The command.
        command: &'static str,
        /// What it needs.
        what: &'static str,
    },
    /// There is more than the command takes.
    #[error("`{0}` is too much: say one package or bundle, and what was chosen by an option.")]
    TooMuch(String),
    /// A form that is unknown.
    #[error("There is no format `{0}`: use table, csv or json.")]
    Format(String),
    /// Two options say the same thing in two ways.
    #[error("`{0}` and `{1}` cannot both hold: say one of them.")]
    Both(&'static str, &'static str),
    /// An option that says nothing to this command.
    #[error("`{option}` has no meaning for `{command}`.")]
    Idle {
        /// The option.
        option: &'static str,
        /// The command.
        command: &'static str,
    },
    /// A day that is none.
    #[error("`{0}` is no day: write it as 2026-11-25.")]
    Day(String),
}

/// The words as they stand, before it is seen whether they fit together.
#[derive(Default)]
struct Words {
    command: Option<String>,
    path: Option<PathBuf>,
    scenario: Option<PathBuf>,
    query: Option<String>,
    format: Option<Form>,
    sha256: bool,
    canonical: bool,
    output: Option<PathBuf>,
    accessed: Option<String>,
    is_quiet: bool,
}

impl Asked {
    /// Reads the words after the program's name.
    ///
    /// # Errors
    /// [`Misunderstood`].
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Self, Misunderstood> {
        let mut parser = lexopt::Parser::from_args(words);
        let mut said = Words::default();
        let only = |act| Asked {
            act,
            is_quiet: false,
        };
        while let Some(word) = parser.next()? {
            match word {
                Short('h') | Long("help") => return Ok(only(Act::Help)),
                Short('V') | Long("version") => return Ok(only(Act::Version)),
                Short('q') | Long("quiet") => said.is_quiet = true,
                Short('s') | Long("scenario") => said.scenario = Some(parser.value()?.into()),
                Long("query") => said.query = Some(parser.value()?.string()?),
                Short('f') | Long("format") => {
                    said.format = Some(form(&parser.value()?.string()?)?)
                }
                Long("sha256") => said.sha256 = true,
                Long("canonical") => said.canonical = true,
                Short('o') | Long("output") => said.output = Some(parser.value()?.into()),
                Long("accessed") => said.accessed = Some(day(parser.value()?.string()?)?),
                Value(value) if said.command.is_none() => said.command = Some(value.string()?),
                Value(value) if said.path.is_none() => said.path = Some(value.into()),
                Value(value) => {
                    let word = value.to_string_lossy().into_owned();
                    return Err(Misunderstood::TooMuch(word));
                }
                other => return Err(other.unexpected().into()),
            }
        }
        said.asked()
    }
}

impl Words {
    fn asked(mut self) -> Result<Asked, Misunderstood> {
        let command = self.command.take().ok_or(Misunderstood::NoCommand)?;
        let is_quiet = self.is_quiet;
        let act = match command.as_str() {
            "help" => Act::Help,
            "rank" => {
                self.refuse("rank", &["--output", "--accessed"])?;
                let form = self.form()?;
                let source = self.source("rank")?;
                Act::Rank { source, form }
            }
            "bundle" => {
                self.refuse("bundle", &["--format", "--sha256", "--canonical"])?;
                let output = self.output.take().ok_or(Misunderstood::Missing {
                    command: "bundle",
                    what: "--output, the file to write",
                })?;
                let accessed = self.accessed.take().unwrap_or_default();
                let source = self.source("bundle")?;
                Act::Bundle {
                    source,
                    output,
                    accessed,
                }
            }
            "verify" => {
                let others = [
                    "--output",
                    "--accessed",
                    "--format",
                    "--sha256",
                    "--canonical",
                ];
                self.refuse("verify", &others)?;
                self.refuse("verify", &["--scenario", "--query"])?;
                let bundle = self.path.ok_or(Misunderstood::Missing {
                    command: "verify",
                    what: "a bundle: the ZIP file",
                })?;
                Act::Verify { bundle }
            }
            _ => return Err(Misunderstood::Command(command)),
        };
        Ok(Asked { act, is_quiet })
    }

    fn source(self, command: &'static str) -> Result<Source, Misunderstood> {
        if self.scenario.is_some() && self.query.is_some() {
            return Err(Misunderstood::Both("--scenario", "--query"));
        }
        let package = self.path.ok_or(Misunderstood::Missing {
            command,
            what: "a package: a folder, a ZIP file, a workbook or a table",
        })?;
        Ok(Source {
            package,
            scenario: self.scenario,
            query: self.query,
        })
    }

    fn form(&self) -> Result<Form, Misunderstood> {
        match (self.sha256, self.canonical, self.format) {
            (true, true, _) => Err(Misunderstood::Both("--sha256", "--canonical")),
            (true, _, Some(_)) => Err(Misunderstood::Both("--sha256", "--format")),
            (_, true, Some(_)) => Err(Misunderstood::Both("--canonical", "--format")),
            (true, _, None) => Ok(Form::Sha256),
            (_, true, None) => Ok(Form::Canonical),
            (_, _, form) => Ok(form.unwrap_or(Form::Table)),
        }
    }

    fn refuse(&self, command: &'static str, options: &[&'static str]) -> Result<(), Misunderstood> {
        let is_said = |option: &&&'static str| match **option {
            "--output" => self.output.is_some(),
            "--accessed" => self.accessed.is_some(),
            "--format" => self.format.is_some(),
            "--sha256" => self.sha256,
            "--canonical" => self.canonical,
            "--scenario" => self.scenario.is_some(),
            "--query" => self.query.is_some(),
            _ => false,
        };
        match options.iter().find(is_said) {
            Some(option) => Err(Misunderstood::Idle { option, command }),
            None => Ok(()),
        }
    }
}

fn form(word: &str) -> Result<Form, Misunderstood> {
    match word {
        "table" => Ok(Form::Table),
        "csv" => Ok(Form::Csv),
        "json" => Ok(Form::Json),
        other => Err(Misunderstood::Format(other.to_owned())),
    }
}

/// A day as ISO 8601 has it.
fn day(text: String) -> Result<String, Misunderstood> {
    let parts: Vec<&str> = text.split('-').collect();
    let is_number = |part: &&str, length| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_day = matches!(&parts[..], [year, month, day]
        if is_number(year, 4) && is_number(month, 2) && is_number(day, 2));
    match is_day {
        true => Ok(text),
        false => Err(Misunderstood::Day(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Asked, String> {
        let words = line.split_whitespace().map(OsString::from);
        Asked::read(words).map_err(|error| error.to_string())
    }

    #[test]
    fn a_command_line_is_read_in_any_order() {
        let expected = Asked {
            act: Act::Rank {
                source: Source {
                    package: "data".into(),
                    scenario: None,
                    query: Some("norm=minmax".to_owned()),
                },
                form: Form::Csv,
            },
            is_quiet: true,
        };
        for line in [
            "rank data --query norm=minmax --format csv --quiet",
            "-q --format=csv rank --query=norm=minmax data",
        ] {
            assert_eq!(read(line).unwrap(), expected, "{line}");
        }
        assert_eq!(read("rank --help").unwrap().act, Act::Help);
    }

    #[test]
    fn what_is_not_understood_is_told_in_a_sentence() {
        let cases = [
            ("", "A command is missing"),
            ("range data", "`range` is no command"),
            ("rank", "`rank` needs a package"),
            ("rank a b", "`b` is too much"),
            ("rank a --format yaml", "There is no format `yaml`"),
            ("rank a --sha256 --format csv", "`--sha256` and `--format`"),
            (
                "rank a --scenario s --query q",
                "`--scenario` and `--query`",
            ),
            ("rank a --output f", "`--output` has no meaning for `rank`"),
            ("bundle a", "`bundle` needs --output"),
            ("bundle a -o f --accessed today", "`today` is no day"),
            ("verify", "`verify` needs a bundle"),
            (
                "verify b --query q",
                "`--query` has no meaning for `verify`",
            ),
            ("rank a --fast", "--fast"),
        ];
        for (line, expected) in cases {
            let told = read(line).unwrap_err();
            assert!(told.contains(expected), "{line}: {told}");
        }
    }
}
