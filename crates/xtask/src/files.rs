//! Files and folders, with their names in what goes wrong.

use std::path::Path;

use anyhow::{Context, Result};

pub fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("reading {}", file.display()))
}

pub fn read_text(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

pub fn write(file: &Path, contents: impl AsRef<[u8]>) -> Result<()> {
    std::fs::write(file, contents).with_context(|| format!("writing {}", file.display()))
}

pub fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::copy(from, to).with_context(|| format!("copying {}", from.display()))?;
    Ok(())
}

pub fn entries(folder: &Path) -> Result<std::fs::ReadDir> {
    std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))
}

pub fn make_folder(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))
}

pub fn remove_folder(folder: &Path) -> Result<()> {
    std::fs::remove_dir_all(folder).with_context(|| format!("removing {}", folder.display()))
}
