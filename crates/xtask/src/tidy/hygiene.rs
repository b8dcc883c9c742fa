//! What belongs to one machine stays out, files stay short, and no test stands
//! where none is run.

use super::{Finding, Source};

/// The page is for browsers alone.
const PAGE: &str = "src/";
const TEST: &str = "#[test]";

const LONG_FILE_LINES: usize = 400;

/// Starts of absolute paths, put together here so that this file has none.
const PRIVATE_PATHS: &[&str] = &[
    concat!("/", "home/"),
    concat!("/", "root/"),
    concat!("/", "Users/"),
    concat!("/", "work/"),
];

/// Names of package registries, put together in the same way.
const REGISTRIES: &[&str] = &[
    concat!("registry.", "npmjs.org"),
    concat!("registry.", "yarnpkg.com"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
];

/// Paths and hosts of one machine, tests that nobody runs, and Rust files that ask to be split.
pub fn check(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        if let Some(path) = PRIVATE_PATHS.iter().find(|path| names_path(line, path)) {
            findings.push(Finding::error(
                source,
                index + 1,
                format!("names a path of one machine, `{path}…`"),
            ));
        }
        if let Some(host) = REGISTRIES.iter().find(|host| line.contains(**host)) {
            findings.push(Finding::error(
                source,
                index + 1,
                format!("names a package registry, `{host}`"),
            ));
        }
    }
    if source.path.starts_with(PAGE)
        && let Some(index) = source.text.lines().position(|line| line.trim() == TEST)
    {
        findings.push(Finding::error(
            source,
            index + 1,
            "is a test in the page, where none is run: move what it tests to `crates`",
        ));
    }
    let n_lines = source.text.lines().count();
    if source.path.ends_with(".rs") && n_lines > LONG_FILE_LINES {
        findings.push(Finding::warning(
            source,
            0,
            format!("has {n_lines} lines: consider splitting it"),
        ));
    }
    findings
}

/// Whether the line holds a path that starts like this, rather than an address
/// or a longer path in which it only occurs.
fn names_path(line: &str, start: &str) -> bool {
    line.match_indices(start).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| {
            c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '/' | '}' | ')' | '~')
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n_findings(path: &str, text: &str) -> usize {
        check(&Source {
            path: path.into(),
            text: text.into(),
        })
        .len()
    }

    #[test]
    fn tests_that_nobody_runs_are_found() {
        let text = "mod tests {\n    #[test]\n    fn a() {}\n}\n";
        assert_eq!(n_findings("src/ui/bar.rs", text), 1);
        assert_eq!(n_findings("crates/model/src/bar.rs", text), 0);
    }

    #[test]
    fn paths_of_a_machine_are_found() {
        assert_eq!(
            n_findings("README.md", &format!("see {}ada/x", PRIVATE_PATHS[0])),
            1
        );
        assert_eq!(
            n_findings("README.md", &format!("\"{}main\"", PRIVATE_PATHS[3])),
            1
        );
        assert_eq!(
            n_findings(
                "README.md",
                &format!("https://example.org{}main", PRIVATE_PATHS[3])
            ),
            0
        );
        assert_eq!(
            n_findings("README.md", &format!("tests{}main", PRIVATE_PATHS[3])),
            0
        );
    }

    #[test]
    fn registries_are_found() {
        assert_eq!(
            n_findings(
                "package-lock.json",
                &format!("\"https://{}/a\"", REGISTRIES[0])
            ),
            1
        );
    }

    #[test]
    fn only_long_rust_files_are_mentioned() {
        let long = "x\n".repeat(LONG_FILE_LINES + 1);
        assert_eq!(n_findings("src/a.rs", &long), 1);
        assert_eq!(n_findings("public/data/a.csv", &long), 0);
    }
}
