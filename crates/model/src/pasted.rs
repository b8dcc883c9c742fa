//! Figures as a reader writes or pastes them: a line for each city.

use std::collections::HashMap;

use super::names::Names;
use data::Package;

/// Lines told of at most.
const MOST_TOLD: usize = 5;

/// What stands in the lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// A figure for each unit that a line names.
    pub figures: Vec<(usize, f64)>,
    /// The first lines that name no city, or hold no figure.
    pub unread: Vec<String>,
}

/// Reads lines of a name or an id, and a figure behind it: after a tab or a
/// semicolon, as cells are pasted from a spreadsheet, or after the last space. A
/// comma stands before decimals where there is but one and no full stop. Of a city
/// that stands twice the last line counts.
#[must_use]
pub fn figures(text: &str, package: &Package, names: &Names) -> Pasted {
    let mut units: HashMap<String, usize> = HashMap::new();
    for (unit, published) in package.dataset.units().iter().enumerate() {
        for name in [&published.id, &published.name, names.city(unit)] {
            units.entry(name.to_lowercase()).or_insert(unit);
        }
    }
    let mut found: Vec<Option<f64>> = vec![None; package.dataset.n_units()];
    let mut pasted = Pasted::default();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let place = line
            .rfind(['\t', ';'])
            .or_else(|| line.trim_end().rfind(' '));
        let read = place.and_then(|place| {
            let (name, figure) = line.split_at(place);
            let unit = units.get(&name.trim().to_lowercase());
            Some((*unit?, number(figure.trim_start_matches(['\t', ';', ' ']))?))
        });
        match read {
            Some((unit, figure)) => found[unit] = Some(figure),
            None if pasted.unread.len() < MOST_TOLD => {
                pasted.unread.push(line.trim().chars().take(60).collect());
            }
            None => {}
        }
    }
    let figures = found.into_iter().enumerate();
    pasted.figures = figures
        .filter_map(|(unit, figure)| Some((unit, figure?)))
        .collect();
    pasted
}

fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace('−', "-");
    let is_comma = text.matches(',').count() == 1 && !text.contains('.');
    let text = if is_comma {
        text.replace(',', ".")
    } else {
        text
    };
    let number = text.parse::<f64>().ok();
    number.filter(|number| number.is_finite())
}
