//! Which cities are looked at, where there are too many for one picture.

use crate::engine::Scored;

/// The most cities in one picture.
pub const WINDOW: usize = 60;

/// How many neighbours of the chosen cities are compared with them.
const PAIRS: usize = 10;

/// Ranked units, best first.
#[must_use]
pub fn order(scored: &Scored) -> Vec<usize> {
    scored.order().iter().map(|&unit| unit as usize).collect()
}

/// Where the window begins: where the reader put it, or else so that the city
/// in the foreground stands in its middle, or else at the top.
#[must_use]
pub fn start(order: &[usize], chosen: Option<usize>, focus: Option<usize>) -> usize {
    let last = order.len().saturating_sub(WINDOW);
    let around = || {
        let place = order.iter().position(|&unit| Some(unit) == focus)?;
        Some(place.saturating_sub(WINDOW / 2))
    };
    chosen.or_else(around).unwrap_or(0).min(last)
}

/// The cities in the window, best first: all of them where they are few.
#[must_use]
pub fn window(order: &[usize], chosen: Option<usize>, focus: Option<usize>) -> Vec<usize> {
    let start = start(order, chosen, focus);
    order.iter().skip(start).take(WINDOW).copied().collect()
}

/// The city in the foreground, if any, and the compared ones, each once; those
/// alone that are ranked, and the leader where that leaves nobody.
#[must_use]
pub fn chosen(order: &[usize], focus: Option<usize>, compared: &[usize]) -> Vec<usize> {
    let others = compared.iter().copied();
    let others = others.filter(|&unit| Some(unit) != focus);
    let all = focus.into_iter().chain(others);
    let ranked: Vec<usize> = all.filter(|unit| order.contains(unit)).collect();
    if ranked.is_empty() {
        order.first().copied().into_iter().collect()
    } else {
        ranked
    }
}

/// The chosen cities and those next to them in rank, up to ten, best first.
#[must_use]
pub fn neighbours(order: &[usize], chosen: &[usize]) -> Vec<usize> {
    let place = |unit: &usize| order.iter().position(|other| other == unit);
    let mut places: Vec<usize> = chosen.iter().filter_map(place).collect();
    let centres = places.clone();
    for distance in 1..order.len() {
        for &centre in &centres {
            let around = [centre.checked_sub(distance), Some(centre + distance)];
            for place in around.into_iter().flatten() {
                let is_new = place < order.len() && !places.contains(&place);
                if is_new && places.len() < PAIRS {
                    places.push(place);
                }
            }
        }
        if places.len() >= PAIRS || centres.is_empty() {
            break;
        }
    }
    places.sort_unstable();
    places.into_iter().map(|place| order[place]).collect()
}
