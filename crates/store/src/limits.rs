//! The limits that a publisher gives for its figures, fetched for whoever asks how
//! sure ranks are.

use std::sync::Arc;

use crate::reactive::*;

use super::errand::Errand;
use super::notice::{LoadFailure, Notice};
use super::{Explorer, Loaded, fetch};
use composite_index::Margins;
use data::Package;
use data::descriptor::Resource;
use data::limits::LimitTable;
use data::package::MAX_BYTES;
use scenario::{DataRef, ScenarioStoreFields};

/// What is known of the limits of the data set on screen.
#[derive(Clone, Debug, Default, PartialEq)]
enum Known {
    /// They are on their way.
    #[default]
    Awaited,
    /// All that there are; none where the publisher gives none, or they do not
    /// come.
    Settled(Option<Arc<LimitTable>>),
}

/// The limits of the data set on screen, for as long as the caller lives.
#[derive(Clone, Copy)]
pub(super) struct KnownLimits {
    known: RwSignal<Known>,
}

impl KnownLimits {
    /// Fetches the limits of whatever is on screen.
    pub(super) fn start(explorer: Explorer) -> Self {
        let known = RwSignal::new(Known::default());
        let errand = Errand::default();
        Effect::new(move |before: Option<Option<Loaded>>| {
            let published = explorer.published.get();
            // A year that has been read makes no other data set of it.
            let named = |loaded: &Option<Loaded>| {
                let Loaded(package) = loaded.as_ref()?;
                Some((package.sha256.clone(), package.limits().cloned()))
            };
            let is_same = before.is_some_and(|before| named(&before) == named(&published));
            let Some(Loaded(package)) = published.as_ref().filter(|_| !is_same) else {
                return published;
            };
            let data = explorer.scenario.data().get_untracked();
            let package = Arc::clone(package);
            match package.limits().cloned() {
                None => known.set(Known::Settled(None)),
                Some(resource) => {
                    known.set(Known::Awaited);
                    errand.start(explorer, async move {
                        let table = match read(explorer, (&data, &package), &resource).await {
                            Ok(table) => Some(Arc::new(table)),
                            Err(failure) => {
                                explorer.tell(Notice::LimitsMissing { failure });
                                None
                            }
                        };
                        // The view may have gone meanwhile.
                        let _ = known.try_set(Known::Settled(table));
                    });
                }
            }
            published
        });
        on_cleanup(move || errand.end());
        Self { known }
    }

    /// The margins of the figures on screen; none while limits are on their way.
    pub(super) fn margins(self, package: &Package) -> Option<Margins> {
        match &*self.known.read() {
            Known::Awaited => None,
            Known::Settled(None) => Some(Margins::default()),
            Known::Settled(Some(table)) => Some(table.margins(package)),
        }
    }
}

async fn read(
    explorer: Explorer,
    of: (&DataRef, &Package),
    resource: &Resource,
) -> Result<LimitTable, LoadFailure> {
    let bytes = fetch::beside(explorer, of, resource, MAX_BYTES).await?;
    LimitTable::read(resource, &bytes).map_err(LoadFailure::Problems)
}
