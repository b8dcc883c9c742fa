//! Fetching packages.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use crate::reactive::*;
use futures::future::try_join3;

use super::{Explorer, LoadFailure, Loaded, Notice, guide};
use crate::load::Loading;
use crate::platform::{FetchError, Own};
use crate::turns::{in_turns, tell_read, telling_turns};
use data::beside::not_chosen;
use data::descriptor::{Descriptor, Resource};
use data::own::OwnFile;
use data::package::{self, MAX_BYTES, Reading};
use data::{Catalogue, Files, Package, Problem, ProblemKind, TableName};
use scenario::DataRef;

/// Kinds of files that are data sets by themselves.
const ENDINGS: [&str; 9] = [
    ".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".zip", ".xls", ".xlsb", ".ods",
];

/// Where the list of shipped packages is, as seen from the page.
const CATALOGUE: &str = "data/index.json";

/// The package that a reference names.
///
/// `plan` is what its address says of a table by itself.
pub(super) async fn package(
    explorer: Explorer,
    data: &DataRef,
    plan: Option<String>,
) -> Result<Arc<Package>, LoadFailure> {
    if data.file_name().is_some()
        && let Some((opened, Loaded(package))) = explorer.opened.get_untracked()
        && opened == *data
    {
        return Ok(package);
    }
    if data.file_name().is_some()
        && let Some(bare) = guide::held_table(explorer, data)
    {
        let package = Arc::new(own(explorer, Own::Table(bare)).await?);
        let loaded = Loaded(Arc::clone(&package));
        explorer.opened.set(Some((data.clone(), loaded)));
        return Ok(package);
    }
    if data.file_name().is_some()
        && let Some(files) = explorer.platform().own_files(data.word()).await
    {
        let package = Arc::new(own(explorer, Own::Files(files, plan)).await?);
        let loaded = Loaded(Arc::clone(&package));
        explorer.opened.set(Some((data.clone(), loaded)));
        explorer.shelved.set(Some(true));
        return Ok(package);
    }
    let descriptor_url = descriptor_url(explorer, data).await?;
    let fetched = fetched(explorer, &descriptor_url, plan.clone()).await;
    if let DataRef::Url(address) = data {
        return on_device(explorer, address, plan, fetched).await;
    }
    fetched.map(|(package, _)| package)
}

/// What came from an address: the package, and the file that it was if it was a
/// table by itself.
type Fetched = Result<(Arc<Package>, Option<OwnFile>), LoadFailure>;

async fn fetched(explorer: Explorer, descriptor_url: &str, plan: Option<String>) -> Fetched {
    let so_far = Cell::new(0);
    let is_descriptor = descriptor_url.ends_with(".json");
    let on_bytes = Rc::new(move |bytes| {
        // A descriptor is small, and its tables are what is counted.
        if !is_descriptor {
            so_far.set(so_far.get() + bytes);
            report(explorer, so_far.get(), None);
        }
    });
    let platform = explorer.platform();
    let bytes = platform.fetch(descriptor_url, MAX_BYTES, on_bytes).await?;
    if let Some(name) = name_of_table(descriptor_url, &bytes) {
        let file = OwnFile { name, bytes };
        let package = own(explorer, Own::Files(vec![file.clone()], plan)).await?;
        return Ok((Arc::new(package), Some(file)));
    }
    let descriptor = package::read_descriptor(&bytes).map_err(LoadFailure::Problems)?;
    let files = tables(explorer, descriptor_url, &descriptor).await?;
    explorer.platform().breath().await;
    let package = read(explorer, descriptor, files).await?;
    Ok((Arc::new(package), None))
}

/// Reads what is a reader's own, and tells how far that has come.
pub(super) async fn own(explorer: Explorer, own: Own) -> Result<Package, LoadFailure> {
    let turns = telling_turns(explorer);
    explorer.platform().open_own(own, turns).await
}

/// Reads and checks the tables, and tells how far that has come.
async fn read(
    explorer: Explorer,
    descriptor: Descriptor,
    files: Files,
) -> Result<Package, LoadFailure> {
    let reading = Reading::new(descriptor, files);
    let mut reading = reading.map_err(LoadFailure::Problems)?;
    in_turns(explorer, &mut reading, Reading::step, |reading| {
        tell_read(explorer, reading.progress());
    })
    .await;
    reading.finish().map_err(LoadFailure::Problems)
}

/// Of an address that leads to a table, a workbook or an archive the name of that
/// file; none if it leads to a descriptor, or to a page in place of one.
fn name_of_table(url: &str, bytes: &[u8]) -> Option<String> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    let starts = bytes.trim_ascii_start().first().copied();
    if name.ends_with(".json") || matches!(starts, None | Some(b'{' | b'<')) {
        return None;
    }
    let is_known = ENDINGS.iter().any(|end| name.to_lowercase().ends_with(end));
    if is_known {
        return Some(name.to_owned());
    }
    // Addresses of services say nothing of the kind of what they give.
    let end = match bytes {
        [b'P', b'K', ..] => "zip",
        [0xd0, 0xcf, 0x11, 0xe0, ..] => "xls",
        _ => "csv",
    };
    let name = if name.is_empty() { "data" } else { name };
    Some(format!("{name}.{end}"))
}

/// Keeps on the device what came from the web. What does not come is taken from
/// there, and readers are told: the host may have newer figures.
async fn on_device(
    explorer: Explorer,
    address: &str,
    plan: Option<String>,
    fetched: Fetched,
) -> Result<Arc<Package>, LoadFailure> {
    explorer.notices.update(|notices| {
        notices.retain(|notice| !matches!(notice, Notice::KeptCopy { .. }));
    });
    let failure = match fetched {
        Ok((package, table)) => {
            let platform = explorer.platform();
            match table {
                Some(file) => platform.keep_table(address, &package.descriptor.title, file),
                None => platform.keep_package(address, Arc::clone(&package)),
            }
            return Ok(package);
        }
        Err(failure) => failure,
    };
    if !is_out_of_reach(&failure) {
        return Err(failure);
    }
    let Some(kept) = explorer.platform().kept_package(address).await else {
        return Err(failure);
    };
    let package = match (kept.package(), kept.table()) {
        (Some(Ok(package)), _) => package,
        (_, Some(file)) => {
            let opened = own(explorer, Own::Files(vec![file.clone()], plan)).await;
            let Ok(package) = opened else {
                return Err(failure);
            };
            package
        }
        _ => return Err(failure),
    };
    explorer.tell(Notice::KeptCopy {
        address: address.to_owned(),
        day: kept.about.day().to_owned(),
    });
    Ok(Arc::new(package))
}

/// Whether the host itself said nothing. What it says of a file holds.
const fn is_out_of_reach(failure: &LoadFailure) -> bool {
    matches!(
        failure,
        LoadFailure::Fetch(
            FetchError::Unreachable { .. }
                | FetchError::BrokeOff { .. }
                | FetchError::Silent { .. }
                | FetchError::Status { status: 500.., .. }
        )
    )
}

/// A file without a word on how far it has come.
pub(super) async fn bytes(explorer: Explorer, url: &str) -> Result<Vec<u8>, FetchError> {
    let fetched = explorer.platform().fetch(url, MAX_BYTES, Rc::new(|_| {}));
    fetched.await
}

/// The bytes of a table beside the three of a package, at most so many: those that
/// came with it, or else what is at its path as seen from the descriptor.
pub(super) async fn beside(
    explorer: Explorer,
    (data, package): (&DataRef, &Package),
    resource: &Resource,
    limit: u64,
) -> Result<Vec<u8>, LoadFailure> {
    match package.beside.get(&resource.name) {
        Some(bytes) => Ok(bytes.to_vec()),
        None => at_path(explorer, data, &resource.path, limit).await,
    }
}

/// The same of the package's texts in a language, which are at this path.
pub(super) async fn texts_beside(
    explorer: Explorer,
    (data, package): (&DataRef, &Package),
    (language, path): (&str, &str),
    limit: u64,
) -> Result<Vec<u8>, LoadFailure> {
    match package.beside.texts(language) {
        Some(bytes) => Ok(bytes.to_vec()),
        None => at_path(explorer, data, path, limit).await,
    }
}

/// What is at a path as seen from the descriptor of a data set. What comes from the web
/// is kept beside the data set, and taken from there when its host says nothing.
pub(super) async fn at_path(
    explorer: Explorer,
    data: &DataRef,
    path: &str,
    limit: u64,
) -> Result<Vec<u8>, LoadFailure> {
    if data.file_name().is_some() {
        return Err(LoadFailure::Problems(vec![not_chosen(path)]));
    }
    let platform = explorer.platform();
    let base = descriptor_url(explorer, data).await?;
    let url = platform.resolve(&base, path)?;
    let fetched = platform.fetch(&url, limit, Rc::new(|_| {})).await;
    platform.breath().await;
    let fetched = fetched.map_err(LoadFailure::from);
    let DataRef::Url(address) = data else {
        return fetched;
    };
    match fetched {
        Ok(bytes) => {
            platform.keep_beside(address, path, bytes.clone());
            Ok(bytes)
        }
        Err(failure) if is_out_of_reach(&failure) => {
            let kept = platform.kept_package(address).await;
            let bytes = kept.and_then(|mut kept| kept.beside.remove(path));
            bytes.ok_or(failure)
        }
        Err(failure) => Err(failure),
    }
}

/// Where the descriptor of a package is.
pub(super) async fn descriptor_url(
    explorer: Explorer,
    data: &DataRef,
) -> Result<String, LoadFailure> {
    let name = match data {
        DataRef::Url(url) => return Ok(url.clone()),
        DataRef::File(_) => {
            let name = data.file_name().unwrap_or_default().to_owned();
            return Err(LoadFailure::LocalFile { name });
        }
        DataRef::Shipped(name) => name,
    };
    if explorer.catalogue.read_untracked().packages.is_empty() {
        let bytes = bytes(explorer, CATALOGUE).await?;
        let catalogue: Catalogue =
            scenario::from_bytes(&bytes).map_err(|error| LoadFailure::Catalogue {
                detail: error.to_string(),
            })?;
        explorer.catalogue.set(catalogue);
    }
    let catalogue = explorer.catalogue.read_untracked();
    let entry = catalogue.packages.iter().find(|entry| entry.name == *name);
    let entry = entry.ok_or_else(|| LoadFailure::UnknownPackage { name: name.clone() })?;
    Ok(explorer.platform().resolve(CATALOGUE, &entry.path)?)
}

/// The tables, together; the first that fails ends the wait for the others.
async fn tables(
    explorer: Explorer,
    base: &str,
    descriptor: &Descriptor,
) -> Result<Files, LoadFailure> {
    // What lies beside the three tables, such as limits or further years, is not
    // fetched.
    let read = TableName::TABLES.into_iter();
    let total: Option<u64> = read
        .filter_map(|table| package::resource(descriptor, table))
        .map(|resource| resource.bytes)
        .try_fold(0_u64, |sum, bytes| Some(sum.saturating_add(bytes?)));
    if let Some(bytes) = total.filter(|&bytes| bytes > MAX_BYTES) {
        let kind = ProblemKind::TooLarge {
            bytes,
            limit: MAX_BYTES,
        };
        let problem = Problem::in_table(TableName::Descriptor, kind);
        return Err(LoadFailure::Problems(vec![problem]));
    }
    let so_far = Rc::new(Cell::new(0));
    let table = |table| {
        let so_far = Rc::clone(&so_far);
        let path = package::resource(descriptor, table).map(|resource| resource.path.clone());
        async move {
            let platform = explorer.platform();
            let url = platform.resolve(base, &path.unwrap_or_default())?;
            let on_bytes = Rc::new(move |bytes| {
                so_far.set(so_far.get() + bytes);
                report(explorer, so_far.get(), total);
            });
            platform.fetch(&url, MAX_BYTES, on_bytes).await
        }
    };
    let (cities, framework, values) = try_join3(
        table(TableName::Cities),
        table(TableName::Framework),
        table(TableName::Values),
    )
    .await?;
    Ok(Files {
        cities,
        framework,
        values,
    })
}

fn report(explorer: Explorer, bytes: u64, declared: Option<u64>) {
    explorer.loading.update(|loading| {
        if let Loading::Underway {
            received, total, ..
        } = loading
        {
            *received = bytes;
            *total = declared;
        }
    });
}
