//! Files of the machine, with their names in what goes wrong.

use std::path::{Component, Path, PathBuf};

use data::own::OwnFile;
use data::package::{MAX_BYTES, read_descriptor};

/// Why a file is not to be had.
#[derive(Debug, thiserror::Error)]
#[error("{file} cannot be {what}: {why}.")]
pub struct FileError {
    file: String,
    what: &'static str,
    why: String,
}

impl FileError {
    fn read(file: &Path, why: impl ToString) -> Self {
        let file = file.display().to_string();
        let why = why.to_string();
        let what = "read";
        Self { file, what, why }
    }

    /// Of something that could not be written.
    pub fn write(file: impl ToString, why: impl ToString) -> Self {
        let (file, why) = (file.to_string(), why.to_string());
        let what = "written";
        Self { file, what, why }
    }
}

/// The folder within that of a package that its texts in other languages are in.
const TRANSLATIONS: &str = "translations";

/// The bytes of a file.
///
/// # Errors
/// [`FileError`]; a file larger than any data set may be is not read.
pub fn read(file: &Path) -> Result<Vec<u8>, FileError> {
    let of = |error| FileError::read(file, error);
    let length = std::fs::metadata(file).map_err(of)?.len();
    // A bundle has some files more than the data set in it.
    if length > 4 * MAX_BYTES {
        let limit = 4 * MAX_BYTES / 1_000_000;
        return Err(FileError::read(
            file,
            format!("it has more than {limit} MB"),
        ));
    }
    std::fs::read(file).map_err(of)
}

/// The text of a file.
///
/// # Errors
/// [`FileError`].
pub fn read_text(file: &Path) -> Result<String, FileError> {
    String::from_utf8(read(file)?).map_err(|_| FileError::read(file, "it is not text in UTF-8"))
}

/// Writes a file.
///
/// # Errors
/// [`FileError`].
pub fn write(file: &Path, bytes: &[u8]) -> Result<(), FileError> {
    std::fs::write(file, bytes).map_err(|error| FileError::write(file.display(), error))
}

/// The files of a data set: those of the folder that this is or that its descriptor
/// lies in, with those that the descriptor names in folders within it; or the file
/// itself.
///
/// # Errors
/// [`FileError`].
pub fn package(path: &Path) -> Result<Vec<OwnFile>, FileError> {
    let is_descriptor = path
        .file_name()
        .is_some_and(|name| name == "datapackage.json");
    let parent = || path.parent().unwrap_or(Path::new(""));
    let folder = match (path.is_dir(), is_descriptor) {
        (true, _) => path,
        // A name alone lies in the folder that we are in.
        (false, true) if parent() == Path::new("") => Path::new("."),
        (false, true) => parent(),
        (false, false) => return Ok(vec![own(path)?]),
    };
    let mut found = files_in(folder, &["csv", "json"])?;
    if found.is_empty() {
        let why = "there is no datapackage.json in it, and no table";
        return Err(FileError::read(folder, why));
    }
    // The same whatever order the disk has them in.
    found.sort();
    let own_files = found.iter().map(|path| own(path));
    let mut files = own_files.collect::<Result<Vec<_>, FileError>>()?;
    let mut names = further(&files);
    let texts = folder.join(TRANSLATIONS);
    if texts.is_dir() {
        // A descriptor may name them by where they are on the web.
        let texts = files_in(&texts, &["json"])?.into_iter();
        let texts = texts.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
        names.extend(texts.map(|name| format!("{TRANSLATIONS}/{name}")));
    }
    names.sort();
    names.dedup();
    for name in names {
        let path = folder.join(&name);
        if path.is_file() {
            let bytes = read(&path)?;
            files.push(OwnFile { name, bytes });
        }
    }
    Ok(files)
}

/// Where the descriptor among these files says that others of its package lie, in
/// folders within its own. What is wrong with it is told when the package is opened.
fn further(files: &[OwnFile]) -> Vec<String> {
    let descriptor = files.iter().find(|file| file.name == "datapackage.json");
    let descriptor = descriptor.and_then(|file| read_descriptor(&file.bytes).ok());
    let Some(descriptor) = descriptor else {
        return Vec::new();
    };
    let tables = descriptor.resources.into_iter().map(|table| table.path);
    let texts = descriptor.index.translations.into_values();
    let within = |path: String| {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let parts = Path::new(path).components();
        let parts: Vec<Component> = parts.filter(|part| *part != Component::CurDir).collect();
        let is_plain = |part: &Component| matches!(part, Component::Normal(_));
        let is_within = parts.len() > 1 && parts.iter().all(is_plain);
        let path: PathBuf = parts.iter().collect();
        is_within.then(|| path.to_string_lossy().into_owned())
    };
    tables.chain(texts).filter_map(within).collect()
}

/// The files of a folder that end in one of these.
fn files_in(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, FileError> {
    let of = |error| FileError::read(folder, error);
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(of)? {
        let path = entry.map_err(of)?.path();
        let ending = path.extension().unwrap_or_default();
        if path.is_file() && endings.iter().any(|wanted| ending == *wanted) {
            found.push(path);
        }
    }
    Ok(found)
}

fn own(path: &Path) -> Result<OwnFile, FileError> {
    let name = path.file_name().unwrap_or_default();
    Ok(OwnFile {
        name: name.to_string_lossy().into_owned(),
        bytes: read(path)?,
    })
}
