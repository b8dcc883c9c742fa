//! One table of everything measured.

use anyhow::{Result, ensure};

use super::limits::{self, LIMITS};

/// The median time of some work, in nanoseconds.
#[derive(Debug, Clone, PartialEq)]
pub struct Median {
    pub name: String,
    pub ns: f64,
}

const HEADER: [&str; 7] = [
    "units at the end",
    "native",
    "wasm",
    "aim",
    "wasm/aim",
    "kernel",
    "wasm/kernel",
];

/// The lines of the table: what limits are stated for first, then the rest.
///
/// Errors: a stated limit, or something measured in the browser, that was not
/// measured natively, or the other way round: a name has changed on one side.
pub fn lines(native: &[Median], wasm: &[Median]) -> Result<Vec<String>> {
    check(native, wasm)?;
    let (limited, rest): (Vec<&Median>, Vec<&Median>) = in_order(native, wasm)
        .into_iter()
        .partition(|median| limits::of(&median.name).is_some());
    let rows: Vec<[String; 7]> = std::iter::once(HEADER.map(str::to_owned))
        .chain(limited.into_iter().chain(rest).map(|row| cells(row, wasm)))
        .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths: Vec<usize> = (0..HEADER.len()).filter_map(width).collect();
    Ok(rows.iter().map(|row| line(row, &widths)).collect())
}

/// What both measured in the browser's order, which goes by size, then the rest.
fn in_order<'a>(native: &'a [Median], wasm: &[Median]) -> Vec<&'a Median> {
    let shared = wasm.iter().filter_map(|median| find(native, &median.name));
    let alone = native
        .iter()
        .filter(|median| find(wasm, &median.name).is_none());
    shared.chain(alone).collect()
}

fn find<'a>(medians: &'a [Median], name: &str) -> Option<&'a Median> {
    medians.iter().find(|median| median.name == name)
}

fn check(native: &[Median], wasm: &[Median]) -> Result<()> {
    for median in wasm {
        let name = &median.name;
        ensure!(
            find(native, name).is_some(),
            "“{name}” was measured in the browser alone"
        );
    }
    for limit in LIMITS {
        let name = limit.name;
        ensure!(
            find(wasm, name).is_some(),
            "“{name}” has a limit but was not measured in the browser"
        );
    }
    Ok(())
}

fn cells(native: &Median, wasm: &[Median]) -> [String; 7] {
    let limit = limits::of(&native.name);
    let aim_ns = limit.map(|limit| limit.aim_us * 1e3);
    let kernel_ns = limit
        .and_then(|limit| limit.kernel_us)
        .map(|kernel_us| kernel_us * 1e3);
    let wasm_ns = find(wasm, &native.name).map(|median| median.ns);
    let time = |ns: Option<f64>| ns.map(shown_ns).unwrap_or_default();
    let times = |limit: Option<f64>| {
        let ratio = wasm_ns.zip(limit).map(|(ns, limit)| ns / limit);
        ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default()
    };
    [
        native.name.clone(),
        shown_ns(native.ns),
        time(wasm_ns),
        time(aim_ns),
        times(aim_ns),
        time(kernel_ns),
        times(kernel_ns),
    ]
}

/// The first cell to the left, figures to the right.
fn line(row: &[String], widths: &[usize]) -> String {
    let mut text = String::new();
    for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
        if column == 0 {
            text += &format!("  {cell:<width$}");
        } else {
            text += &format!("  {cell:>width$}");
        }
    }
    text.trim_end().to_owned()
}

fn shown_ns(ns: f64) -> String {
    match ns {
        ns if ns < 1e3 => format!("{ns:.1} ns"),
        ns if ns < 1e6 => format!("{:.2} µs", ns / 1e3),
        ns if ns < 1e9 => format!("{:.2} ms", ns / 1e6),
        ns => format!("{:.2} s", ns / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn median(name: &str, ns: f64) -> Median {
        Median {
            name: name.to_owned(),
            ns,
        }
    }

    fn limited(ns: f64) -> Vec<Median> {
        LIMITS.iter().map(|limit| median(limit.name, ns)).collect()
    }

    #[test]
    fn durations_are_shown_in_the_unit_that_fits() {
        assert_eq!(shown_ns(12.34), "12.3 ns");
        assert_eq!(shown_ns(12_340.0), "12.34 µs");
        assert_eq!(shown_ns(12_340_000.0), "12.34 ms");
    }

    #[test]
    fn limits_stand_beside_what_was_measured() {
        let mut native = limited(1_000.0);
        native.insert(0, median("kemeny/12", 5_000.0));
        let lines = lines(&native, &limited(2_000.0)).unwrap();
        let words = |line: &str| -> Vec<String> {
            let columns = line.split("  ").map(str::trim);
            let cells = columns.filter(|cell| !cell.is_empty());
            cells.map(str::to_owned).collect()
        };
        let first = [
            "one weight change (drag)/45",
            "1.00 µs",
            "2.00 µs",
            "1.00 µs",
            "2.00",
            "250.0 ns",
            "8.00",
        ];
        assert_eq!(words(&lines[1]), first);
        assert_eq!(words(&lines[LIMITS.len() + 1]), ["kemeny/12", "5.00 µs"]);
    }

    #[test]
    fn a_name_that_changed_on_one_side_is_noticed() {
        let all = limited(1.0);
        assert!(lines(&all, &all).is_ok());
        assert!(lines(&all, &all[1..]).is_err());
        assert!(lines(&all[1..], &all).is_err());
    }
}
