//! All of a data set, for whoever takes it along: the tables beside the three and the
//! texts in other languages are fetched then, and the years in them read.

use std::sync::Arc;

use crate::reactive::*;

use super::{Explorer, LoadFailure, Loaded, fetch, years};
use data::Package;
use data::beside::Beside;
use data::package::MAX_BYTES;
use data::panel::InYears;
use scenario::ScenarioStoreFields;

/// A data set with all that lies beside its three tables, as far as it came.
#[derive(Clone, Debug)]
pub struct Whole {
    /// As published, in the year that it opens with.
    pub published: Arc<Package>,
    /// As it is on screen.
    pub shown: Arc<Package>,
    /// With what is simulated in each year; nothing where there is no choice of
    /// years.
    pub years: InYears,
    /// Tables and texts that did not come, by their paths, and why.
    pub missing: Vec<(String, LoadFailure)>,
}

impl Explorer {
    /// Fetches whatever the data set on screen has beside its three tables; what is
    /// on screen stays as it is. None if there is no data set.
    pub async fn whole(&self) -> Option<Whole> {
        let Loaded(published) = self.published.get_untracked()?;
        let Loaded(shown) = self.package.get_untracked()?;
        let data = self.scenario.data().get_untracked();
        let scenario = self.scenario.get_untracked();
        let mut beside = Beside::default();
        let mut missing = Vec::new();
        let mut left = MAX_BYTES;
        for resource in published.named_beside() {
            match fetch::beside(*self, (&data, &published), resource, left).await {
                Ok(bytes) => {
                    left = left.saturating_sub(bytes.len() as u64);
                    beside.put(&resource.name, bytes);
                }
                Err(failure) => missing.push((resource.path.clone(), failure)),
            }
        }
        for (language, path) in published.named_texts() {
            match fetch::texts_beside(*self, (&data, &published), (language, path), left).await {
                Ok(bytes) => {
                    left = left.saturating_sub(bytes.len() as u64);
                    beside.put_texts(language, bytes);
                }
                Err(failure) => missing.push((path.to_owned(), failure)),
            }
        }
        let mut published = Arc::new(published.with_beside(beside.clone()));
        let is_changed = shown.files.is_none();
        if is_changed {
            // Changes hold in every year, so that each is written with them. One
            // that cannot be read goes along as it came.
            let read = years::read_all(*self, &data, Arc::clone(&published)).await;
            published = read.unwrap_or(published);
        }
        let seen = published.through(scenario.lens.as_deref());
        let years = match is_changed {
            true => seen.in_years(&scenario.edits, &scenario.turned, scenario.quality, false),
            false => InYears::new(),
        };
        let mut shown = shown.with_beside(beside);
        shown.panel = seen.panel.clone();
        Some(Whole {
            shown: Arc::new(shown),
            published,
            years,
            missing,
        })
    }
}
