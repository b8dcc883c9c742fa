//! Whether a bundle holds.

use std::collections::{BTreeMap, BTreeSet};

use data::archive::{self, ArchiveError};
use data::own::{self, OwnFile};
use data::package::{MAX_BYTES, sha256};
use data::{Package, csv};
use i18n::{Numerals, Texts, failure_sentence, problem_sentence};
use model::canonical;
use model::engine::Scored;
use model::index;
use model::names::Names;
use scenario::from_json;

use crate::manifest::{FORMAT, Manifest, sums};
use crate::path;
use crate::report::{Finding, Report};

/// Why a file is no bundle.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotABundle {
    /// It is no archive, or its list of files is damaged.
    #[error("{0}")]
    Archive(#[from] ArchiveError),
    /// It has no list of what is in it.
    #[error("there is no manifest.json in it that can be read")]
    NoManifest,
    /// A later build made it.
    #[error("its form is {found}, and this build reads form {FORMAT}")]
    Format {
        /// The form that it has.
        found: u32,
    },
}

/// Bytes unpacked at most: a data set, and what is made of it.
const LIMIT: usize = 4 * MAX_BYTES as usize;

/// Goes through a bundle: every file is what the list says, and the index computed
/// again from data and scenario has the ranks and scores that the bundle has.
///
/// # Errors
/// [`NotABundle`] where there is nothing to go through.
pub fn verify(bytes: &[u8]) -> Result<Report, NotABundle> {
    let mut findings = Vec::new();
    let mut files = BTreeMap::new();
    for (path, file) in archive::unpack_each(bytes, LIMIT)? {
        match file {
            Err(_) => findings.push(Finding::Damaged { path }),
            Ok(_) if files.contains_key(&path) => findings.push(Finding::Unlisted { path }),
            Ok(bytes) => _ = files.insert(path, bytes),
        }
    }
    let text = files.get(path::MANIFEST).ok_or(NotABundle::NoManifest)?;
    let manifest: Manifest = serde_json::from_slice(text).map_err(|_| NotABundle::NoManifest)?;
    if manifest.format != FORMAT {
        let found = manifest.format;
        return Err(NotABundle::Format { found });
    }
    check_files(&manifest, &files, &mut findings);
    let computed = computed(&files);
    let ranks_sha256 = match &computed {
        Ok(scored) => {
            check_ranks(&manifest, &files, scored, &mut findings);
            check_results(&files, scored, &mut findings);
            Some(canonical::sha256(scored))
        }
        Err(why) => {
            findings.push(Finding::NoIndex { why: why.clone() });
            None
        }
    };
    Ok(Report {
        findings,
        n_files: manifest.files.len(),
        n_ranked: computed.map_or(0, |scored| scored.order().len()),
        ranks_sha256,
        made_by: manifest.engine,
    })
}

type Unpacked = BTreeMap<String, Vec<u8>>;

fn check_files(manifest: &Manifest, files: &Unpacked, findings: &mut Vec<Finding>) {
    let is_damaged = |path: &String, findings: &[Finding]| {
        let damaged =
            |finding: &Finding| matches!(finding, Finding::Damaged { path: of } if of == path);
        findings.iter().any(damaged)
    };
    for listed in &manifest.files {
        let path = listed.path.clone();
        match files.get(&listed.path).map(|bytes| sha256(bytes)) {
            Some(found) if found == listed.sha256 => {}
            Some(found) => findings.push(Finding::Changed {
                path,
                listed: listed.sha256.clone(),
                found,
            }),
            // It was told of already.
            None if is_damaged(&path, findings) => {}
            None => findings.push(Finding::Missing { path }),
        }
    }
    let own = [path::MANIFEST, path::SUMS];
    let known: BTreeSet<&str> = manifest
        .files
        .iter()
        .map(|listed| listed.path.as_str())
        .chain(own)
        .collect();
    let unlisted = files.keys().filter(|path| !known.contains(path.as_str()));
    findings.extend(unlisted.map(|path| Finding::Unlisted { path: path.clone() }));
    let text = files.get(path::MANIFEST).map_or(&[][..], Vec::as_slice);
    match files.get(path::SUMS) {
        Some(here) if *here == sums(&manifest.files, text).into_bytes() => {}
        Some(_) => findings.push(Finding::Sums),
        None if is_damaged(&path::SUMS.to_owned(), findings) => {}
        None => findings.push(Finding::Missing {
            path: path::SUMS.to_owned(),
        }),
    }
}

/// The index of the data and the scenario in the bundle, or why there is none.
fn computed(files: &Unpacked) -> Result<Scored, String> {
    let texts = Texts::english(Numerals::default()).map_err(|error| error.to_string())?;
    let package = package(files, &texts)?.into();
    let scenario = files.get(path::SCENARIO);
    let scenario = scenario.and_then(|bytes| std::str::from_utf8(bytes).ok());
    let scenario = scenario.ok_or_else(|| format!("{} is no text.", path::SCENARIO))?;
    let (scenario, _) = from_json(scenario).map_err(|error| format!("{error}."))?;
    index::scored(std::sync::Arc::clone(&package), &scenario).map_err(|failure| {
        let names = Names::new(&package, None, str::to_owned);
        failure_sentence(&texts, &names, &package, &failure)
    })
}

fn package(files: &Unpacked, texts: &Texts) -> Result<Package, String> {
    let data = files
        .iter()
        .filter(|(path, _)| path.starts_with(path::DATA));
    let data = data.map(|(path, bytes)| OwnFile {
        name: path.clone(),
        bytes: bytes.clone(),
    });
    let opened = own::open(data.collect()).and_then(Package::with_years_beside);
    opened.map_err(|problems| {
        let sentences = problems.iter();
        let sentences = sentences.map(|problem| problem_sentence(texts, problem));
        sentences.collect::<Vec<_>>().join(" ")
    })
}

fn check_ranks(
    manifest: &Manifest,
    files: &Unpacked,
    scored: &Scored,
    findings: &mut Vec<Finding>,
) {
    let computed = canonical::ranks(scored);
    let found = sha256(computed.as_bytes());
    if found != manifest.ranks.sha256 {
        let listed = manifest.ranks.sha256.clone();
        findings.push(Finding::RanksSum { listed, found });
    }
    let here = files.get(path::RANKS);
    let Some(here) = here.and_then(|bytes| std::str::from_utf8(bytes).ok()) else {
        return;
    };
    if here == computed {
        return;
    }
    let (here, computed) = (by_id(here), by_id(&computed));
    let ids: BTreeSet<&str> = here.keys().chain(computed.keys()).copied().collect();
    let mut differing = ids.iter().filter(|id| here.get(*id) != computed.get(*id));
    let Some(first) = differing.next() else {
        return;
    };
    let told = |ranks: &BTreeMap<&str, &str>| match ranks.get(first) {
        None => "not there".to_owned(),
        Some(&"") => "not ranked".to_owned(),
        Some(rank) => format!("rank {rank}"),
    };
    findings.push(Finding::Ranks {
        id: (*first).to_owned(),
        here: told(&here),
        computed: told(&computed),
        n_differing: 1 + differing.count(),
    });
}

/// Ranks in canonical form by the ids of their units, as they stand there.
fn by_id(text: &str) -> BTreeMap<&str, &str> {
    let rows = text.lines().skip(1);
    rows.map(|row| row.split_once('\t').unwrap_or((row, "")))
        .collect()
}

/// A share by which scores may differ from machine to machine where logarithms and
/// powers take part.
const TOLERANCE: f64 = 1e-9;

/// Whether the table has the ranks and scores: the first row that has others.
fn check_results(files: &Unpacked, scored: &Scored, findings: &mut Vec<Finding>) {
    let table = files.get(path::RESULTS);
    let Some(table) = table.and_then(|bytes| std::str::from_utf8(bytes).ok()) else {
        return;
    };
    let rows = csv::rows(table);
    let place = |name: &str| rows.first()?.iter().position(|head| head == name);
    let places = (place("id"), place("rank"), place("score"));
    let (Some(id), Some(rank), Some(score)) = places else {
        return;
    };
    let dataset = &scored.engine().package().dataset;
    for row in rows.iter().skip(1) {
        let cell = |place: usize| row.get(place).map_or("", String::as_str);
        let Some(unit) = dataset.unit_index(cell(id)) else {
            continue;
        };
        let computed = scored
            .rank(unit)
            .map_or_else(String::new, |rank| rank.to_string());
        let differs = |what, here: &str, computed: String| Finding::Results {
            what,
            id: cell(id).to_owned(),
            here: here.to_owned(),
            computed,
        };
        if cell(rank) != computed {
            findings.push(differs("the rank", cell(rank), computed));
            return;
        }
        let computed = scored.score(unit);
        let here: Option<f64> = cell(score).parse().ok();
        let agrees = match (here, computed) {
            (Some(here), Some(computed)) => {
                (here - computed).abs() <= TOLERANCE * computed.abs().max(1.0)
            }
            (here, computed) => here.is_none() && computed.is_none(),
        };
        if !agrees {
            let computed = computed.map_or_else(String::new, |score| score.to_string());
            findings.push(differs("the score", cell(score), computed));
            return;
        }
    }
}
