//! What a reader may be made to download, part by part: `cargo xtask test` fails
//! where a build takes more. A limit is what the build took when it was last
//! lowered, and a little; whoever makes a part smaller lowers its limit.

use anyhow::{Result, ensure};

/// The most that something may take, in thousands of bytes as brotli sends them,
/// and what is aimed at where that is less.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    pub name: &'static str,
    pub most_kb: f64,
    pub aim_kb: Option<f64>,
}

const fn most(name: &'static str, most_kb: f64) -> Limit {
    Limit {
        name,
        most_kb,
        aim_kb: None,
    }
}

const fn aim(name: &'static str, most_kb: f64, aim_kb: f64) -> Limit {
    Limit {
        name,
        most_kb,
        aim_kb: Some(aim_kb),
    }
}

/// What can be read before there is a program: the page, its style, one face.
pub const READABLE: &str = "the ranking can be read";
/// All that is fetched until the ranking answers.
pub const START: &str = "the ranking answers";
/// The part of the program that every reader waits for.
pub const PROGRAM: &str = "the program's first part";

/// The limits: of the start as a whole, then of parts of the program by the names
/// of their files.
pub const LIMITS: &[Limit] = &[
    aim(READABLE, 44.6, 60.0),
    aim(START, 577.5, 400.0),
    aim(PROGRAM, 508.0, 340.0),
    most("shared", 459.5),
    most("city", 66.5),
];

/// The npm package, as whoever uses it in a page has readers download it.
pub const NPM: Limit = aim("the npm package", 259.5, 200.0);

/// What has been measured of something that has a limit.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    pub limit: Limit,
    pub kb: f64,
}

impl Measured {
    fn is_over(&self) -> bool {
        self.kb > self.limit.most_kb
    }

    /// The line of the table.
    pub fn line(&self) -> String {
        let Limit {
            name,
            most_kb,
            aim_kb,
        } = self.limit;
        let aim = aim_kb.map_or_else(String::new, |aim| format!("{aim:.0}"));
        let mark = if self.is_over() { '!' } else { ' ' };
        format!("{mark} {name:<26} {:>8.1} {most_kb:>8.1} {aim:>6}", self.kb)
    }
}

/// Errors: something takes more than its limit.
pub fn check(measured: &[Measured]) -> Result<()> {
    let over: Vec<String> = measured
        .iter()
        .filter(|found| found.is_over())
        .map(Measured::line)
        .collect();
    ensure!(
        over.is_empty(),
        "more to download than crates/xtask/src/budget.rs allows (kB, at most, aim):\n{}",
        over.join("\n")
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_more_is_named() {
        let found = |kb| Measured {
            limit: most("city", 10.0),
            kb,
        };
        assert!(check(&[found(10.0)]).is_ok());
        let error = check(&[found(10.0), found(10.1)]).unwrap_err().to_string();
        assert_eq!(error.matches("city").count(), 1, "{error}");
        assert!(error.contains("10.1"), "{error}");
    }
}
