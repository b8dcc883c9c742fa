//! Files and folders, with their names in what goes wrong.

use std::path::{Path, PathBuf};

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

/// Every file below a folder in the order of their names, each with its path
/// from there, with slashes on every system.
pub fn below(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<(String, PathBuf)>) -> Result<()> {
    for entry in entries(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), found)?;
        } else {
            found.push((name, path));
        }
    }
    Ok(())
}

#[cfg(test)]
pub mod scratch {
    //! Folders that tests write into.

    use std::path::PathBuf;

    /// A folder with these files, which goes with the test.
    pub struct Folder(pub PathBuf);

    impl Folder {
        pub fn of(test: &str, files: &[(&str, &str)]) -> Self {
            let name = format!("xtask-{test}-{}", std::process::id());
            let folder = Self(std::env::temp_dir().join(name));
            super::make_folder(&folder.0).unwrap();
            for (name, text) in files {
                folder.file(name, text);
            }
            folder
        }

        /// One more, or another in its place.
        pub fn file(&self, name: &str, text: &str) -> PathBuf {
            let file = self.0.join(name);
            super::make_folder(file.parent().unwrap()).unwrap();
            super::write(&file, text).unwrap();
            file
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = super::remove_folder(&self.0);
        }
    }
}
