//! What tools have made of files, kept for the next time they are given the same.
//!
//! The optimiser works for minutes on programs that mostly have not changed since
//! the last build. What it makes of a file depends on nothing but the file and the
//! tool itself: so it is found again by the hash of both.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::files;

/// What nobody has asked for so long goes.
const KEPT_FOR: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// A folder of what a tool has made.
#[derive(Debug)]
pub struct Kept {
    folder: PathBuf,
    /// All that decides what the tool makes of a file, but the file.
    recipe: Vec<u8>,
}

impl Kept {
    /// Opens the folder, and clears out what is old.
    pub fn open(folder: PathBuf, recipe: Vec<u8>) -> Result<Self> {
        files::make_folder(&folder)?;
        let kept = Self { folder, recipe };
        kept.clear_out(SystemTime::now())?;
        Ok(kept)
    }

    /// Puts what the tool makes of these files in their places: `make` is asked only
    /// for those of which it is not known.
    pub fn remade(
        &self,
        files: &[PathBuf],
        make: impl FnOnce(&[PathBuf]) -> Result<()>,
    ) -> Result<()> {
        let mut unknown = Vec::new();
        for file in files {
            let kept = self.place(&files::read(file)?);
            if kept.is_file() {
                files::copy(&kept, file)?;
                touch(&kept)?;
            } else {
                unknown.push((file.clone(), kept));
            }
        }
        if unknown.is_empty() {
            return Ok(());
        }
        let (files, places): (Vec<_>, Vec<_>) = unknown.into_iter().unzip();
        make(&files)?;
        files
            .iter()
            .zip(&places)
            .try_for_each(|(file, kept)| keep(file, kept))
    }

    fn place(&self, contents: &[u8]) -> PathBuf {
        let hash = Sha256::new()
            .chain_update((self.recipe.len() as u64).to_le_bytes())
            .chain_update(&self.recipe)
            .chain_update(contents)
            .finalize();
        self.folder.join(format!("{hash:x}"))
    }

    fn clear_out(&self, now: SystemTime) -> Result<()> {
        for entry in files::entries(&self.folder)? {
            let entry = entry?;
            let modified = entry.metadata().and_then(|found| found.modified());
            // Another build may have taken it away meanwhile.
            let Ok(modified) = modified else { continue };
            let age = now.duration_since(modified).unwrap_or_default();
            if age > KEPT_FOR {
                let _ = std::fs::remove_file(entry.path());
            }
        }
        Ok(())
    }
}

/// Whole or not at all: another build may look at the same moment.
fn keep(file: &Path, kept: &Path) -> Result<()> {
    let partial = kept.with_extension(format!("partial-{}", std::process::id()));
    files::copy(file, &partial)?;
    std::fs::rename(&partial, kept).with_context(|| format!("keeping {}", kept.display()))
}

fn touch(kept: &Path) -> Result<()> {
    let file = std::fs::File::options().append(true).open(kept);
    file.and_then(|file| file.set_modified(SystemTime::now()))
        .with_context(|| format!("touching {}", kept.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::scratch::Folder;

    /// A tool that doubles what is in a file, and how many files it was given.
    fn doubled(kept: &Kept, files: &[PathBuf]) -> usize {
        let mut n_given = 0;
        kept.remade(files, |given| {
            n_given = given.len();
            for file in given {
                files::write(file, files::read_text(file)?.repeat(2))?;
            }
            Ok(())
        })
        .unwrap();
        n_given
    }

    #[test]
    fn a_tool_is_asked_once_for_each_content_and_again_when_it_is_another() {
        let folder = Folder::of("asked-once", &[]);
        let kept = |recipe: &str| Kept::open(folder.0.join("kept"), recipe.into()).unwrap();
        let files = [folder.file("one", "a"), folder.file("two", "b")];
        assert_eq!(doubled(&kept("1"), &files), 2);
        let files = [folder.file("one", "a"), folder.file("two", "c")];
        assert_eq!(doubled(&kept("1"), &files), 1);
        let made: Vec<_> = files
            .iter()
            .map(|file| files::read_text(file).unwrap())
            .collect();
        assert_eq!(made, ["aa", "cc"]);
        let files = [folder.file("one", "a")];
        assert_eq!(doubled(&kept("2"), &files), 1);
    }

    #[test]
    fn what_a_tool_fails_at_is_not_kept_and_what_is_old_goes() {
        let folder = Folder::of("not-kept", &[]);
        let kept = Kept::open(folder.0.join("kept"), Vec::new()).unwrap();
        let files = [folder.file("one", "a")];
        let failed = kept.remade(&files, |_| anyhow::bail!("broken"));
        assert!(failed.is_err());
        assert_eq!(doubled(&kept, &files), 1);
        let n_kept = || files::entries(&kept.folder).unwrap().count();
        kept.clear_out(SystemTime::now()).unwrap();
        assert_eq!(n_kept(), 1);
        kept.clear_out(SystemTime::now() + KEPT_FOR + Duration::from_secs(60))
            .unwrap();
        assert_eq!(n_kept(), 0);
    }
}
