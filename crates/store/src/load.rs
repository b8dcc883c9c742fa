//! Opening data sets and putting them on screen.

use std::sync::Arc;

use crate::reactive::*;

use super::years::{self, Made};
use super::{Explorer, LoadFailure, Loaded, Notice, fetch, guide, history, lens, speech, sync};
use crate::platform::Entry;
use crate::turns::in_turns;
use data::Package;
use data::plan::Choices;
use model::engine::{Chain, Engine, WarmUp, group};
use model::unknown::{unknown_names, weightless};
use model::years::Asked;
use scenario::{DataRef, ImputationChoice, QualityChoice, QueryNotice, Scenario};

/// What is wanted: a scenario, and what becomes of the address once its data
/// set is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// All that is to be shown.
    pub scenario: Scenario,
    /// What happens to the address.
    pub then: Then,
    /// Whether it is looked at as the page is when it comes: where nothing but a data
    /// set was asked for, a reader may have gone to another view or language meanwhile.
    pub looks_as_now: bool,
}

impl Wanted {
    /// What is to be shown if it comes now.
    pub(super) fn scenario_now(&self, explorer: Explorer) -> Scenario {
        self.seen_now(explorer, self.scenario.clone())
    }

    /// What has been made of its scenario, looked at as is wanted now.
    fn seen_now(&self, explorer: Explorer, scenario: Scenario) -> Scenario {
        if self.looks_as_now {
            scenario.looking_like(&explorer.scenario.read_untracked())
        } else {
            scenario
        }
    }

    /// The data set that it takes.
    #[must_use]
    pub const fn data(&self) -> &DataRef {
        &self.scenario.data
    }
}

/// What happens to the address once the data set is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// It gets an entry of its own.
    Push,
    /// It is there already.
    Keep,
}

/// How far the loading of a data set has come. What is wanted is said whole, so
/// that another try wants the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Loading {
    /// Nothing is under way.
    #[default]
    Idle,
    /// Bytes are coming in.
    Underway {
        /// What is wanted.
        wanted: Arc<Wanted>,
        /// Bytes so far.
        received: u64,
        /// Bytes in all, if the descriptor said so.
        total: Option<u64>,
        /// Of what has come, the share that is read and checked, in hundredths;
        /// none before that has begun.
        read: Option<u32>,
    },
    /// It failed; what was on screen stays.
    Failed {
        /// What is wanted.
        wanted: Arc<Wanted>,
        /// Why it is not there.
        failure: LoadFailure,
    },
}

/// Opens the data set that the scenario names, then adopts the scenario.
/// Until then, and if it fails, what is on screen stays.
pub fn open(explorer: Explorer, scenario: Scenario, then: Then) {
    let wanted = Wanted {
        scenario,
        then,
        looks_as_now: false,
    };
    open_wanted(explorer, wanted);
}

fn open_wanted(explorer: Explorer, wanted: Wanted) {
    let data = wanted.data().clone();
    let plan = wanted.scenario.plan.clone();
    let fetched = async move { fetch::package(explorer, &data, plan).await };
    want(explorer, wanted, None, fetched);
}

/// Waits for a package, in place of whatever was waited for, and shows it.
pub(super) fn want(
    explorer: Explorer,
    wanted: Wanted,
    total: Option<u64>,
    package: impl Future<Output = Result<Arc<Package>, LoadFailure>> + 'static,
) {
    let wanted = Arc::new(wanted);
    explorer.loading.set(Loading::Underway {
        wanted: Arc::clone(&wanted),
        received: 0,
        total,
        read: None,
    });
    let work = async move {
        let package = package.await;
        explorer.platform().breath().await;
        match package {
            Ok(package) => {
                let bare = package.bare.clone();
                let scenario = wanted.scenario.clone();
                let (scenario, package, missing) =
                    years::with_needed(explorer, scenario, package).await;
                let (scenario, package, without_lens) =
                    lens::with_needed(explorer, scenario, package).await;
                let asked = Asked::of(&scenario);
                let made = Made::of(&package, &asked);
                let shown = made.as_ref().and_then(|made| made.shown(&asked));
                let shown = shown.unwrap_or_else(|| Arc::clone(&package));
                let engine = warm_up(explorer, &scenario, &shown).await;
                explorer.ready.keep(engine, made);
                // Whatever had to be read or made first took its time.
                let scenario = wanted.seen_now(explorer, scenario);
                show(explorer, scenario.clone(), package, wanted.then);
                if let Some(failure) = missing {
                    explorer.tell(Notice::YearsMissing { failure });
                }
                if let Some(failure) = without_lens {
                    explorer.tell(Notice::LensMissing { failure });
                }
                guide::ask(explorer, &scenario, bare.as_ref());
            }
            Err(failure) => {
                guide::ask_which(explorer, wanted.data(), &failure);
                explorer.loading.set(Loading::Failed { wanted, failure });
            }
        }
    };
    explorer.opening.start(explorer, work);
}

/// Makes the engine ready that a scenario needs, if it has one.
async fn warm_up(
    explorer: Explorer,
    scenario: &Scenario,
    package: &Arc<Package>,
) -> Option<Engine> {
    // What is simulated, turned or left out makes a data set of its own, and so does a
    // lens.
    let is_whole = scenario.quality == QualityChoice::default() && scenario.lens.is_none();
    if !scenario.edits.is_empty() || !scenario.turned.is_empty() || !is_whole {
        return None;
    }
    let chain = Chain::of(scenario.method, package);
    let (include, weights) = (&scenario.include, &scenario.weights);
    let mut warm_up = WarmUp::new(Arc::clone(package), chain, include, weights)?;
    in_turns(explorer, &mut warm_up, WarmUp::step, |_| {}).await;
    warm_up.engine()
}

fn show(explorer: Explorer, scenario: Scenario, package: Arc<Package>, then: Then) {
    take(explorer, scenario, Loaded(package));
    history::begin(explorer);
    if then == Then::Push {
        sync::record(&explorer, Entry::Push);
    }
}

/// Puts a data set on screen.
pub(super) fn take(explorer: Explorer, scenario: Scenario, loaded: Loaded) {
    tell_about(explorer, &scenario, &loaded.0);
    explorer.translation.set(None);
    explorer.reading_years.end();
    explorer.reading_lens.end();
    explorer.choosing_lens.end();
    explorer.reading_lenses.end();
    explorer.awaits_lens.set(None);
    explorer.awaits_years.set(false);
    explorer.all_years.set(false);
    explorer.plays_years.set(false);
    explorer.adopt(scenario);
    explorer.published.set(Some(loaded));
    explorer.loading.set(Loading::Idle);
    speech::translate(explorer);
}

impl Explorer {
    /// Opens another data set. What is on screen stays until it is there.
    pub fn open_data(&self, data: DataRef) {
        let wanted = Wanted {
            scenario: self.scenario.get_untracked().on(data),
            then: Then::Push,
            looks_as_now: true,
        };
        open_wanted(*self, wanted);
    }

    /// Tries once more what failed.
    pub fn retry(&self) {
        if let Loading::Failed { wanted, .. } = self.loading.get_untracked() {
            open_wanted(*self, (*wanted).clone());
        }
    }

    /// Waits no longer. Where nothing was on screen, a reader is left with the
    /// choice to try again.
    pub fn stop_loading(&self) {
        let Loading::Underway { wanted, .. } = self.loading.get_untracked() else {
            return;
        };
        self.opening.end();
        if self.package.read_untracked().is_some() {
            self.keep_current();
        } else {
            let failure = LoadFailure::Stopped;
            self.loading.set(Loading::Failed { wanted, failure });
        }
    }

    /// Gives up what failed and keeps what is on screen.
    pub fn keep_current(&self) {
        self.opening.end();
        self.loading.set(Loading::Idle);
        // Back may have put the address of what did not come into the bar.
        sync::record(self, Entry::Replace);
    }
}

pub(super) fn tell_about(explorer: Explorer, scenario: &Scenario, package: &Package) {
    explorer.notices.update(|notices| {
        notices.retain(|notice| match notice {
            Notice::Address(_)
            | Notice::Saved(_)
            | Notice::LanguageUnavailable { .. }
            // These are not about the data set, and may be told before it is there.
            | Notice::TalkUnreadable { .. }
            | Notice::SavedUnreadable
            | Notice::StorageBlocked
            | Notice::NewVersion => true,
            Notice::PlanTooLong => scenario.data.file_name().is_some(),
            Notice::KeptCopy { address, .. } => scenario.data.word() == address,
            _ => false,
        });
    });
    if scenario
        .sha
        .as_ref()
        .is_some_and(|sha| !sha.eq_ignore_ascii_case(&package.sha256))
    {
        explorer.tell(Notice::FiguresChanged);
    }
    let bare = package.bare.as_ref();
    let is_decided = bare.is_some_and(|bare| bare.choices != Choices::default());
    if scenario.plan.is_some() && !is_decided {
        explorer.tell(Notice::PlanUnread);
    }
    let names = unknown_names(scenario, package);
    if !names.is_empty() {
        explorer.tell(Notice::UnknownNames { names });
    }
    let first = weightless(scenario, package);
    if !first.is_empty() {
        let count = first.len();
        let notice = QueryNotice::BadValues { first, count };
        explorer.tell(Notice::NoWeight(notice));
    }
    let imputation = scenario.method.imputation;
    let asks_for_groups = imputation.is_some_and(ImputationChoice::needs_groups);
    if asks_for_groups && group(package).is_none() {
        explorer.tell(Notice::NoGroups);
    }
    for warning in &package.warnings {
        explorer.tell(Notice::Warning(warning.clone()));
    }
}
