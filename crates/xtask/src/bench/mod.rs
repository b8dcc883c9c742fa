//! `cargo xtask bench`: how fast the engine computes, natively and in the
//! browser, and how the page opens, answers and plays years at every size.

mod limits;
mod natively;
mod table;

use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;
use crate::{build, engine_wasm, run, test};
use table::Median;

/// What to measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The engine, then a drag on the built page.
    All,
    /// The engine alone, which spares the build of the page.
    Engine,
}

impl Scope {
    /// Reads the words after `bench`.
    ///
    /// Errors: a word is unknown.
    pub fn parse(words: &[&str]) -> Result<Self> {
        match words {
            [] => Ok(Self::All),
            ["--engine"] => Ok(Self::Engine),
            other => bail!("`bench` has no option `{}`", other.join(" ")),
        }
    }
}

/// Measures everything asked for, one after the other, and prints it at the end.
pub fn bench(workspace: &Workspace, scope: Scope) -> Result<()> {
    let native = native(workspace)?;
    let engine = engine_wasm::build(workspace)?;
    println!(
        "Measuring the engine in the browser, from {}: half a minute.",
        engine.display()
    );
    let wasm = wasm(workspace)?;
    let drags = match scope {
        Scope::Engine => Vec::new(),
        Scope::All => drags(workspace)?,
    };
    println!("\n{}", machine(workspace, &wasm.browser)?);
    println!("Medians, one thread. The kernel is bare code written to find the limit.\n");
    for line in table::lines(&native, &wasm.medians)? {
        println!("{line}");
    }
    if !drags.is_empty() {
        println!("\nThe page, middle / 95th percentile / longest, and what is aimed at:");
    }
    for (what, value) in drags {
        println!("  {what}: {value}");
    }
    Ok(())
}

fn native(workspace: &Workspace) -> Result<Vec<Median>> {
    println!("Measuring the engine natively: three to eight minutes.");
    let start = SystemTime::now();
    run::run(&mut workspace.cargo(&["bench", "--package=engine-bench"]))?;
    natively::medians(&workspace.target().join("criterion"), start)
}

/// What the browser measured, and which it was.
struct InBrowser {
    browser: String,
    medians: Vec<Median>,
}

/// The engine program prints `name<TAB>nanoseconds` for each work, and the
/// browser before them.
fn wasm(workspace: &Workspace) -> Result<InBrowser> {
    let mut pairs = pairs_of(workspace, "engine")?.into_iter();
    let (_, browser) = pairs.next().context("the browser measured nothing")?;
    let medians = pairs.map(|(name, ns)| {
        let ns = ns.parse().with_context(|| format!("{name}: {ns}"))?;
        Ok(Median { name, ns })
    });
    Ok(InBrowser {
        browser,
        medians: medians.collect::<Result<_>>()?,
    })
}

/// The programs that drag and play print `what<TAB>value` for each row.
fn drags(workspace: &Workspace) -> Result<Vec<(String, String)>> {
    build::build(workspace, build::Options::default())?;
    println!("Measuring the page in the browser, from 45 to 50,000 cities: half an hour.");
    let mut pairs = pairs_of(workspace, "drag")?;
    println!("Measuring years that play: a minute.");
    pairs.extend(pairs_of(workspace, "play")?);
    Ok(pairs)
}

/// The lines with a tab that a program of the browser tests prints.
fn pairs_of(workspace: &Workspace, program: &str) -> Result<Vec<(String, String)>> {
    let bin = format!("--bin={program}");
    // Unoptimised, as for the tests: what is measured runs in the browser.
    let options = ["run", "--package=browser-tests", "--features=measure", &bin];
    let command = workspace.cargo(&options);
    let (lines, outcome) = test::in_browser(workspace, command, |command| {
        run::run_keeping(command, |line| line.contains('\t'))
    })?;
    outcome?;
    Ok(lines.iter().filter_map(|line| pair(line)).collect())
}

fn pair(line: &str) -> Option<(String, String)> {
    let (what, value) = line.split_once('\t')?;
    Some((what.trim().to_owned(), value.trim().to_owned()))
}

/// What these figures hold for. A load far above 1 means that others computed
/// meanwhile, and that the figures are worse than the machine.
fn machine(workspace: &Workspace, browser: &str) -> Result<String> {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let compiler = run::read(workspace.command(rustc).arg("--version"))?;
    let processor = std::fs::read_to_string("/proc/cpuinfo").ok();
    let processor = processor.as_deref().and_then(model_name);
    let load = std::fs::read_to_string("/proc/loadavg").ok();
    let load = load.as_deref().and_then(|text| text.split(' ').next());
    Ok(format!(
        "{}, {cores} cores, {}, load {}; {}; {browser}",
        processor.unwrap_or("A processor of unknown model"),
        std::env::consts::OS,
        load.unwrap_or("unknown"),
        compiler.trim()
    ))
}

/// The model of the first processor in the text of /proc/cpuinfo.
fn model_name(text: &str) -> Option<&str> {
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    line.split_once(':').map(|(_, name)| name.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_split_at_the_tab() {
        let expected = ("slowest frame".to_owned(), "16.7 ms".to_owned());
        assert_eq!(pair("slowest frame\t16.7 ms"), Some(expected));
        assert_eq!(pair("starting"), None);
    }

    #[test]
    fn the_processor_is_named_by_its_model() {
        let text = "processor\t: 0\nmodel name\t: Some CPU\n\nprocessor\t: 1\nmodel name\t: B\n";
        assert_eq!(model_name(text), Some("Some CPU"));
        assert_eq!(model_name("Features: fp"), None);
    }

    #[test]
    fn the_engine_can_be_measured_alone() {
        assert_eq!(Scope::parse(&[]).unwrap(), Scope::All);
        assert_eq!(Scope::parse(&["--engine"]).unwrap(), Scope::Engine);
        assert!(Scope::parse(&["--fast"]).is_err());
    }
}
