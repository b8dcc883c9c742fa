//! The project's chores: `cargo xtask help` lists them.
//!
//! `serve` and `test` are the two that matter: each installs what it misses
//! and says so, so that Rust and Node are all a fresh machine needs.

#![expect(
    clippy::print_stdout,
    reason = "a command-line tool speaks on standard output"
)]

mod bench;
mod budget;
mod build;
mod csp;
mod engine_wasm;
mod files;
mod first_screen;
mod html;
mod json_edit;
mod npm;
mod offline;
mod packages;
mod run;
mod serve;
mod single;
mod size;
mod split;
mod test;
mod texts;
mod tidy;
mod tools;
mod wheel;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};
use workspace::Workspace;

const HELP: &str = "\
cargo xtask <command>

  serve     install what is missing, build, open the explorer in the browser
              --port N     serve on this port (default: the first free from 8080)
              --no-open    do not open a browser
              --dev        build without optimising: faster to build, slower to use
  test      everything that continuous integration runs
              --browser [WORD]...  of it the tests in the browser, on what was built
                           last; words pick those with one of them in their names
  build     write the explorer to dist/, ready for any static web server
              --dev        without optimising: faster to build, slower to use
              --single-file  and all of it as one file, dist-single/…html, that opens
                           from a disk without a network
  npm       build the engine as an npm package into target/npm, install it and ask it
  wheel     the same as a Python wheel, into target/wheel; needs Python 3.9 or newer,
            which no other command does
  size      print the sizes of the files in dist/
  split     cut the program of the build under way into parts: Trunk calls this
  tidy      check what lints cannot: imports, styles, texts, paths, data files
  packages  refresh sizes, hashes and counts in public/data
              --check      change nothing, fail where something is stale
  bench     measure the engine natively and in the browser, then a drag
              --engine     the engine alone: no build of the explorer, no drag
  help      print this

Each command installs the tools it needs and says so. Built tools go to a cache
of their own in your user's cache folder; nothing of yours is changed.";

/// What was asked for, with its options.
#[derive(Debug, PartialEq, Eq)]
enum Command {
    Serve(serve::Options),
    Test(test::Scope),
    Build(build::Options),
    Npm,
    Wheel,
    Size,
    Split,
    Tidy,
    Packages(packages::Mode),
    Bench(bench::Scope),
    Help,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match parse(&words).and_then(act) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn parse(words: &[String]) -> Result<Command> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Ok(match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => Command::Help,
        ["serve", options @ ..] => Command::Serve(serve::Options::parse(options)?),
        ["test", options @ ..] => Command::Test(test::Scope::parse(options)?),
        ["build", options @ ..] => Command::Build(build::Options::parse(options)?),
        ["npm"] => Command::Npm,
        ["wheel"] => Command::Wheel,
        ["size"] => Command::Size,
        ["split"] => Command::Split,
        ["tidy"] => Command::Tidy,
        ["packages"] => Command::Packages(packages::Mode::Write),
        ["packages", "--check"] => Command::Packages(packages::Mode::Check),
        ["bench", options @ ..] => Command::Bench(bench::Scope::parse(options)?),
        other => bail!("`{}` is no command that I know.\n\n{HELP}", other.join(" ")),
    })
}

fn act(command: Command) -> Result<()> {
    let workspace = Workspace::find()?;
    match command {
        Command::Serve(options) => serve::serve(&workspace, &options),
        Command::Test(scope) => test::test(&workspace, &scope),
        Command::Build(options) => build::build(&workspace, options).map(drop),
        Command::Npm => npm::npm(&workspace),
        Command::Wheel => wheel::wheel(&workspace),
        Command::Size => size::print(&workspace),
        Command::Split => split::split(&workspace),
        Command::Tidy => tidy::tidy(&workspace),
        Command::Packages(mode) => packages::packages(&workspace, mode),
        Command::Bench(scope) => bench::bench(&workspace, scope),
        Command::Help => {
            println!("{HELP}");
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn commands_are_read_from_words() {
        let cases = [
            ("", Command::Help),
            ("test", Command::Test(test::Scope::All)),
            ("build", Command::Build(build::Options::default())),
            (
                "build --dev --single-file",
                Command::Build(build::Options {
                    release: false,
                    single_file: true,
                }),
            ),
            ("packages", Command::Packages(packages::Mode::Write)),
            ("packages --check", Command::Packages(packages::Mode::Check)),
            ("serve", Command::Serve(serve::Options::default())),
        ];
        for (line, expected) in cases {
            assert_eq!(parse(&words(line)).unwrap(), expected, "{line}");
        }
    }

    #[test]
    fn a_stray_word_is_refused() {
        assert!(parse(&words("tset")).is_err());
        assert!(parse(&words("test --fast")).is_err());
        assert!(parse(&words("build --fast")).is_err());
    }
}
