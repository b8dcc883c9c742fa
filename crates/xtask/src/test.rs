//! `cargo xtask test`: everything that continuous integration runs, in the
//! order in which mistakes are cheapest to find.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::ScopedJoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::tools::browser::{self, Driver};
use crate::tools::ensure_checkers;
use crate::workspace::Workspace;
use crate::{budget, build, engine_wasm, npm, run, single, tidy};

const BROWSERS: &str = "--target=wasm32-unknown-unknown";

/// All tests but those in a browser. In the whole workspace, not by package: so
/// Cargo chooses the features of what several use alike, and compiles it once.
const TEST: [&str; 3] = ["test", "--workspace", "--features=browser-tests/measure"];

/// The browser tests and what measures in a browser, compiled and not run.
const READERS: [&str; 2] = ["--no-run", "--test=readers"];

/// Crates that are no part of what browsers get.
const NATIVE: [&str; 5] = [
    "xtask",
    "browser-tests",
    "explorer-tests",
    "engine-bench",
    "index-cli",
];

/// One check. It returns the lines that the report at the end repeats.
struct Step {
    name: &'static str,
    duration: &'static str,
    check: fn(&Workspace) -> Result<Vec<String>>,
}

/// Steps that follow one another, each when the one before is done.
type Lane = &'static [Step];

/// Stages follow one another; the lanes of a stage are worked off side by side.
/// The optimiser has one core busy for minutes: the checks of the code take the
/// other, and let what leads to a browser go first while it could use both. They
/// take Cargo's lock of one profile each. Only code for browsers is checked in the
/// profile that the page is built in, to share what compiles for this machine:
/// by then the page is compiled.
const STAGES: &[&[Lane]] = &[
    &[&[
        Step {
            name: "set-up",
            duration: "seconds, or up to ten minutes the first time",
            check: set_up,
        },
        Step {
            name: "rustfmt",
            duration: "seconds",
            check: rustfmt,
        },
        Step {
            name: "tidy",
            duration: "seconds",
            check: tidy_up,
        },
        Step {
            name: "types of embed.js",
            duration: "seconds",
            check: embed_types,
        },
    ]],
    &[
        &[
            Step {
                name: "clippy and tests",
                duration: "four to six minutes",
                check: cargo_test,
            },
            Step {
                name: "clippy of benchmarks",
                duration: "half a minute",
                check: clippy_benches,
            },
            Step {
                name: "clippy for WebAssembly",
                duration: "two or three minutes",
                check: clippy_wasm,
            },
            Step {
                name: "cargo doc",
                duration: "a minute",
                check: cargo_doc,
            },
            Step {
                name: "npm package",
                duration: "half a minute",
                check: npm_package,
            },
        ],
        &[
            Step {
                name: "build",
                duration: "five to eight minutes",
                check: build_dist,
            },
            Step {
                name: "build of the engine",
                duration: "a minute",
                check: build_engine,
            },
            Step {
                name: "browser tests",
                duration: "eight to ten minutes",
                check: browser_tests,
            },
        ],
    ],
];

/// Which checks to run.
#[derive(Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of them.
    All,
    /// The browser tests whose names have one of these words, on the page and
    /// the engine as they were built last; without words, all of those.
    Browser(Vec<String>),
}

impl Scope {
    /// Reads the words after `test`.
    ///
    /// Errors: a word is unknown.
    pub fn parse(words: &[&str]) -> Result<Self> {
        match words {
            [] => Ok(Self::All),
            ["--browser", names @ ..] => Ok(Self::Browser(
                names.iter().map(|&name| name.to_owned()).collect(),
            )),
            other => bail!("`test` has no option `{}`", other.join(" ")),
        }
    }
}

/// Runs the checks asked for.
pub fn test(workspace: &Workspace, scope: &Scope) -> Result<()> {
    match scope {
        Scope::All => every_check(workspace),
        Scope::Browser(words) => browser_tests_of(workspace, words).map(|_| ()),
    }
}

/// What a step took, and the lines of it that are worth repeating.
struct Done {
    name: &'static str,
    time: Duration,
    lines: Vec<String>,
}

/// Runs every check and stops at the first that fails.
fn every_check(workspace: &Workspace) -> Result<()> {
    let start = Instant::now();
    let mut done = Vec::new();
    for lanes in STAGES {
        done.extend(stage(workspace, lanes)?);
    }
    report(&done, start.elapsed());
    Ok(())
}

/// Works lanes off side by side. After a failure no lane begins another step.
fn stage(workspace: &Workspace, lanes: &[Lane]) -> Result<Vec<Done>> {
    let has_failed = &AtomicBool::new(false);
    let outcomes: Vec<Result<Vec<Done>>> = std::thread::scope(|scope| {
        let spawned: Vec<_> = lanes
            .iter()
            .map(|steps| scope.spawn(move || lane(workspace, steps, has_failed)))
            .collect();
        let ended = spawned.into_iter().map(ScopedJoinHandle::join);
        ended
            .map(|outcome| outcome.unwrap_or_else(|_| bail!("a check ended in a panic")))
            .collect()
    });
    let done: Vec<Vec<Done>> = outcomes.into_iter().collect::<Result<_>>()?;
    Ok(done.into_iter().flatten().collect())
}

fn lane(workspace: &Workspace, steps: Lane, has_failed: &AtomicBool) -> Result<Vec<Done>> {
    let mut done = Vec::new();
    for step in steps {
        if has_failed.load(Ordering::Relaxed) {
            break;
        }
        println!("\n==> {} ({})", step.name, step.duration);
        let start = Instant::now();
        let outcome = (step.check)(workspace);
        let time = start.elapsed();
        has_failed.fetch_or(outcome.is_err(), Ordering::Relaxed);
        let lines = outcome.with_context(|| {
            let took = shown(time);
            format!("`{}` failed after {took}; nothing after it ran", step.name)
        })?;
        // Where the time goes is to be seen of a run that fails later, too.
        println!("    {} took {}", step.name, shown(time));
        done.push(Done {
            name: step.name,
            time,
            lines,
        });
    }
    Ok(done)
}

fn report(done: &[Done], total: Duration) {
    println!("\nEvery check passed, in {}:", shown(total));
    for Done { name, time, .. } in done {
        println!("  {name:<24} {:>9}", shown(*time));
    }
    for line in done.iter().flat_map(|step| &step.lines) {
        println!("{line}");
    }
}

fn shown(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

/// All installations come first, so that a missing tool shows in the first minute.
fn set_up(workspace: &Workspace) -> Result<Vec<String>> {
    ensure_checkers(workspace)?;
    browser::ensure(workspace)?;
    crate::tools::Toolbox::ensure(workspace)?;
    Ok(Vec::new())
}

fn rustfmt(workspace: &Workspace) -> Result<Vec<String>> {
    silent(&mut workspace.cargo(&["fmt", "--all", "--check"])).context("run `cargo fmt --all`")
}

fn tidy_up(workspace: &Workspace) -> Result<Vec<String>> {
    tidy::tidy(workspace)?;
    Ok(Vec::new())
}

/// Benchmarks, which no test needs.
fn clippy_benches(workspace: &Workspace) -> Result<Vec<String>> {
    silent(&mut yielding(&workspace.cargo(&[
        "clippy",
        "--package=engine-bench",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ])))
}

/// The page, and code behind `cfg(target_arch = "wasm32")`.
fn clippy_wasm(workspace: &Workspace) -> Result<Vec<String>> {
    silent(&mut yielding(&workspace.cargo(&[
        "clippy",
        "--package=learning-city-explorer",
        "--package=engine-wasm",
        "--package=index-npm",
        "--all-targets",
        "--release",
        BROWSERS,
        "--",
        "-D",
        "warnings",
    ])))
}

/// Everything but the page, checked by Clippy as it is compiled to be tested:
/// one compilation, not two.
fn cargo_test(workspace: &Workspace) -> Result<Vec<String>> {
    // What no test program needs is checked before any runs.
    for targets in [&["--no-run"][..], &READERS] {
        let mut build = workspace.cargo(&[&TEST[..], targets].concat());
        silent(&mut yielding(checked_by_clippy(workspace, &mut build)?))?;
    }
    let mut tests = workspace.cargo(&TEST);
    // The same generated examples for everybody, so that what fails here fails
    // there; `cargo test` by itself draws others each time.
    tests.env("PROPTEST_RNG_SEED", "2012");
    counting(&mut yielding(checked_by_clippy(workspace, &mut tests)?))
}

/// Has Cargo compile what is ours with Clippy's driver: the compiler with more
/// to say. Any warning is an error. As `cargo clippy` does it, which only checks.
fn checked_by_clippy<'a>(
    workspace: &Workspace,
    command: &'a mut Command,
) -> Result<&'a mut Command> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let toolchain = run::read(workspace.command(rustc).args(["--print", "sysroot"]))?;
    let driver = Path::new(toolchain.trim())
        .join("bin/clippy-driver")
        .with_extension(std::env::consts::EXE_EXTENSION);
    Ok(command
        .env("RUSTC_WORKSPACE_WRAPPER", driver)
        .env("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__"))
}

/// What readers of the methods and of the code may read; what only compiles for
/// browsers is read there, too, and so the crates of others are checked once.
fn cargo_doc(workspace: &Workspace) -> Result<Vec<String>> {
    let mut doc = workspace.cargo(&["doc", "--no-deps", "--workspace", "--release", BROWSERS]);
    for native in NATIVE {
        doc.args(["--exclude", native]);
    }
    silent(&mut yielding(doc.env("RUSTDOCFLAGS", "-D warnings")))
}

/// What hosts write in TypeScript: the types of the element, and a script that
/// uses them.
fn embed_types(workspace: &Workspace) -> Result<Vec<String>> {
    let mut check = workspace.command("node");
    silent(check.args([
        "node_modules/typescript/bin/tsc",
        "--project",
        "tests/types",
    ]))
}

fn build_dist(workspace: &Workspace) -> Result<Vec<String>> {
    budget::check(&build::build(workspace, build::Options::default())?)?;
    Ok(Vec::new())
}

/// By itself, to be compared with the native one.
fn build_engine(workspace: &Workspace) -> Result<Vec<String>> {
    engine_wasm::build(workspace)?;
    Ok(Vec::new())
}

/// Built, installed and asked in Node. The Python wheel is left to `cargo xtask
/// wheel`: Python is not among what a fresh machine needs.
fn npm_package(workspace: &Workspace) -> Result<Vec<String>> {
    npm::npm(workspace)?;
    Ok(Vec::new())
}

/// As they were compiled to be checked.
fn browser_tests(workspace: &Workspace) -> Result<Vec<String>> {
    let mut tests = workspace.cargo(&[&TEST[..], &["--test=readers"]].concat());
    checked_by_clippy(workspace, &mut tests)?;
    readers(workspace, tests, &[])
}

/// Those whose names have one of the words in them; without words, all.
fn browser_tests_of(workspace: &Workspace, words: &[String]) -> Result<Vec<String>> {
    let tests = workspace.cargo(&["test", "--workspace", "--test=readers"]);
    readers(workspace, tests, words)
}

fn readers(workspace: &Workspace, mut tests: Command, words: &[String]) -> Result<Vec<String>> {
    single::refresh(workspace)?;
    tests.arg("--").args(words);
    // A reader waits more than a browser works: two for each core keep it busy.
    let n_cores = std::thread::available_parallelism().map_or(1, usize::from);
    tests.arg(format!("--test-threads={}", 2 * n_cores));
    in_browser(workspace, tests, counting)
}

/// Runs a program of the browser tests, with a driver that ends with it, and
/// tells it where everything is.
pub fn in_browser<T>(
    workspace: &Workspace,
    mut command: Command,
    run: impl FnOnce(&mut Command) -> Result<T>,
) -> Result<T> {
    let browser = browser::ensure(workspace)?;
    let driver = Driver::start(workspace, &browser)?;
    let axe = workspace.path("node_modules/axe-core/axe.min.js");
    command
        .env("LCI_DIST", workspace.dist())
        .env("LCI_SINGLE", single::path(workspace))
        .env("LCI_ENGINE", engine_wasm::folder(workspace))
        .env("LCI_CHROME", browser.chrome)
        .env("LCI_SHELL", browser.shell)
        .env("LCI_DRIVER", driver.address().to_string())
        .env("LCI_AXE", axe);
    run(&mut command)
}

/// The same command, letting others go first where the machine knows how to.
fn yielding(command: &Command) -> Command {
    let program = command.get_program();
    let mut yielding = if cfg!(unix) {
        let mut nice = Command::new("nice");
        nice.args(["-n", "10"]).arg(program);
        nice
    } else {
        Command::new(program)
    };
    yielding.args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        yielding.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => yielding.env(name, value),
            None => yielding.env_remove(name),
        };
    }
    yielding
}

fn silent(command: &mut Command) -> Result<Vec<String>> {
    run::run(command)?;
    Ok(Vec::new())
}

/// Runs tests and keeps the lines that count them.
fn counting(command: &mut Command) -> Result<Vec<String>> {
    let (results, outcome) = run::run_keeping(command, is_result)?;
    outcome?;
    Ok(results)
}

/// Whether a line counts tests; binaries without any are not worth a line.
fn is_result(line: &str) -> bool {
    line.starts_with("test result:") && !line.contains(" 0 passed; 0 failed; 0 ignored;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lane_ends_at_what_fails_and_takes_no_step_after_a_failure_beside_it() {
        fn fine(_: &Workspace) -> Result<Vec<String>> {
            Ok(vec!["fine".to_owned()])
        }
        fn broken(_: &Workspace) -> Result<Vec<String>> {
            bail!("broken")
        }
        const fn step(check: fn(&Workspace) -> Result<Vec<String>>) -> Step {
            Step {
                name: "step",
                duration: "",
                check,
            }
        }
        const FINE: Lane = &[step(fine), step(fine)];
        const BROKEN: Lane = &[step(broken), step(fine)];
        let workspace = Workspace::find().unwrap();
        let done = stage(&workspace, &[FINE, FINE]).unwrap();
        assert_eq!(done.iter().flat_map(|step| &step.lines).count(), 4);
        let failed = AtomicBool::new(false);
        let outcome = lane(&workspace, BROKEN, &failed);
        assert!(outcome.is_err() && failed.load(Ordering::Relaxed));
        assert!(lane(&workspace, FINE, &failed).unwrap().is_empty());
        assert!(stage(&workspace, &[FINE, BROKEN]).is_err());
    }

    #[test]
    fn what_lets_others_go_first_is_the_same_command() {
        let mut command = Command::new("cargo");
        command.arg("doc").env("SEED", "2012").current_dir("/");
        let yielding = yielding(&command);
        let words: Vec<_> = std::iter::once(yielding.get_program())
            .chain(yielding.get_args())
            .collect();
        assert!(
            words.ends_with(&["cargo".as_ref(), "doc".as_ref()]),
            "{words:?}"
        );
        assert_eq!(yielding.get_current_dir(), command.get_current_dir());
        assert!(yielding.get_envs().eq(command.get_envs()));
    }

    #[test]
    fn times_are_shown_in_the_unit_that_fits() {
        assert_eq!(shown(Duration::from_millis(1234)), "1.2 s");
        assert_eq!(shown(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn the_browser_tests_can_be_run_alone() {
        let cases = [
            (&[][..], Scope::All),
            (&["--browser"], Scope::Browser(Vec::new())),
            (
                &["--browser", "ranking"],
                Scope::Browser(vec!["ranking".to_owned()]),
            ),
        ];
        for (words, expected) in cases {
            assert_eq!(Scope::parse(words).unwrap(), expected, "{words:?}");
        }
        assert!(Scope::parse(&["ranking"]).is_err());
    }

    #[test]
    fn empty_results_are_left_out() {
        assert!(is_result(
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out"
        ));
        assert!(!is_result(
            "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out"
        ));
        assert!(!is_result("test something ... ok"));
    }
}
