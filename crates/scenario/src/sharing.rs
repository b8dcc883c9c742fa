//! What of a scenario is handed to a room full of people, and whether their
//! telephones can reach it.

use super::{Answers, Scenario, ThemeChoice, WeightMap, to_query};

/// A part of a scenario that can make its address long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Changed figures and added cities.
    Simulation,
    /// Weights, baseline weights and locks.
    Weights,
    /// The cities in the foreground, compared, pinned and included.
    Cities,
    /// Bounds within which profile lines are kept.
    Brush,
    /// The address of a data set from elsewhere.
    Data,
}

/// Takes a part out of a scenario.
type LeaveOut = fn(&mut Scenario);

/// How each part is left out.
const PARTS: [(Part, LeaveOut); 5] = [
    (Part::Simulation, |scenario| {
        scenario.edits = super::Edits::default();
    }),
    (Part::Weights, |scenario| {
        scenario.weights = WeightMap::new();
        scenario.baseline = WeightMap::new();
        scenario.locks = Vec::new();
    }),
    (Part::Cities, |scenario| {
        scenario.focus = None;
        scenario.cities = None;
        scenario.pair = None;
        scenario.pins = Vec::new();
        scenario.include = Vec::new();
    }),
    (Part::Brush, |scenario| {
        scenario.brush = super::BrushMap::new();
    }),
    (Part::Data, |scenario| {
        scenario.data = super::DataRef::default();
    }),
];

impl Scenario {
    /// The scenario for other people's screens: what is on this one, without
    /// how its reader looks at it (language, colours) and without the checksum,
    /// which belongs to a link that is to be cited. A shorter address makes a
    /// code that can be read from farther away.
    ///
    /// What is left out is named: whatever else there is, now or later, bears on what
    /// others are to see.
    #[must_use]
    pub fn for_sharing(&self) -> Self {
        Self {
            sha: None,
            answers: Answers::default(),
            lang: None,
            theme: ThemeChoice::default(),
            ..self.clone().in_full()
        }
    }

    /// The parts that make the address long, the longest first: those that
    /// each take a fifth of it or more.
    #[must_use]
    pub fn heaviest_parts(&self) -> Vec<Part> {
        let whole = to_query(self).len();
        let mut sizes: Vec<(usize, Part)> = PARTS
            .iter()
            .map(|(part, leave_out)| {
                let mut without = self.clone();
                leave_out(&mut without);
                (whole.saturating_sub(to_query(&without).len()), *part)
            })
            .filter(|&(size, _)| size > 0 && size * 5 >= whole)
            .collect();
        sizes.sort_by_key(|&(size, _)| std::cmp::Reverse(size));
        sizes.into_iter().map(|(_, part)| part).collect()
    }
}

/// Why a text cannot be the address at which a room finds the explorer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BaseError {
    /// It is no address of the web.
    #[error("an address of the web starts with https:// or http://")]
    NotWeb,
    /// It leads to the machine that it is read on.
    #[error("only this machine has this address")]
    Local,
}

/// The longest base address that is taken, in bytes.
const MAX_BASE: usize = 500;

/// The address of the explorer as a presenter types it, without query and
/// fragment. Without a scheme, `https` is meant.
///
/// # Errors
/// [`BaseError`] if telephones in the room could not open it.
pub fn base_address(typed: &str) -> Result<String, BaseError> {
    let typed = typed.trim();
    let typed = match typed.split_once("://") {
        Some((scheme, rest)) => format!("{}://{rest}", scheme.to_ascii_lowercase()),
        None => format!("https://{typed}"),
    };
    let end = typed.find(['?', '#']).unwrap_or(typed.len());
    let base = typed[..end].to_owned();
    if base.starts_with("file:") {
        return Err(BaseError::Local);
    }
    let is_web = base.starts_with("https://") || base.starts_with("http://");
    let is_plain = |c: char| !c.is_control() && !c.is_whitespace() && !"\"<>\\^`{|}".contains(c);
    let host = host(&base);
    let has_host = host.contains(|c: char| c.is_alphanumeric()) && !host.starts_with('.');
    if !is_web || !has_host || base.len() > MAX_BASE || !base.chars().all(is_plain) {
        return Err(BaseError::NotWeb);
    }
    if is_local(&base) {
        return Err(BaseError::Local);
    }
    Ok(base)
}

/// Whether an address leads to the machine that it is read on, so that no
/// other can follow it: a file, or the loopback of RFC 6761 and RFC 1122.
#[must_use]
pub fn is_local(address: &str) -> bool {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if !is_web {
        return true;
    }
    let host = host(address).to_ascii_lowercase();
    let host = host.trim_end_matches('.');
    host == "localhost"
        || host.ends_with(".localhost")
        || host == "[::1]"
        || host == "0.0.0.0"
        || is_loopback(host)
}

fn is_loopback(host: &str) -> bool {
    let address: Result<std::net::Ipv4Addr, _> = host.parse();
    address.is_ok_and(|address| address.is_loopback())
}

/// The host of an address, without user and port.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or("", |(_, rest)| rest);
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest[..end].rsplit('@').next().unwrap_or_default();
    match host.find(']') {
        Some(end) => &host[..=end],
        None => host.split(':').next().unwrap_or_default(),
    }
}
