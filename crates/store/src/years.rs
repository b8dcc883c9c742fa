//! The years of the data set on screen: the package in each, with what is simulated
//! in it, and those that are fetched when something needs them.

use std::sync::Arc;

use crate::reactive::*;
use reactive_stores::Store;

use super::derived::Ready;
use super::turns::in_turns;
use super::{Explorer, LoadFailure, Loaded, Notice, fetch, sync};
use crate::platform::Entry;
use data::Package;
use data::package::MAX_BYTES;
use data::panel::{FurtherReading, FurtherYear, InYears};
use model::engine::{Chain, WarmUp};
use model::years::{Asked, needs_all};
use scenario::{Edits, QualityChoice, Scenario, ScenarioStoreFields};

/// The package on screen in every year that is read, the earliest first; empty if it
/// has no choice of years. Equal only to itself.
#[derive(Clone, Debug, Default)]
pub struct Years(Arc<InYears>);

impl PartialEq for Years {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Years {
    /// The package in a year, if that is read.
    #[must_use]
    pub fn get(&self, year: &str) -> Option<&Arc<Package>> {
        let found = self.0.iter().find(|(name, _)| name == year);
        found.map(|(_, package)| package)
    }

    /// Every year with its package.
    #[must_use]
    pub fn all(&self) -> &InYears {
        &self.0
    }

    /// The years of a package as it is published.
    fn of(published: &Package, is_pooled: bool) -> Self {
        let edits = Edits::default();
        let all = QualityChoice::All;
        Self(Arc::new(published.in_years(&edits, &[], all, is_pooled)))
    }
}

/// What the scenario asks of years.
pub(super) fn asked(scenario: Store<Scenario>) -> Memo<Asked> {
    Memo::new(move |_| Asked {
        year: scenario.year().get(),
        since: scenario.since().get(),
        scale: scenario.scale().get(),
        method: scenario.method().get(),
    })
}

/// The years with what is simulated in each.
pub(super) fn memo(
    published: Memo<Option<Loaded>>,
    asked: Memo<Asked>,
    (edits, turned, quality): (Memo<Edits>, Memo<Vec<String>>, Memo<QualityChoice>),
    ready: Ready,
) -> Memo<Years> {
    let is_pooled = Memo::new(move |_| match &*published.read() {
        Some(Loaded(published)) => asked.read().are_pooled(published),
        None => false,
    });
    Memo::new(move |_| {
        let Some(Loaded(published)) = published.get() else {
            return Years::default();
        };
        if published.opens().is_none() {
            return Years::default();
        }
        let (edits, turned, is_pooled) = (edits.read(), turned.read(), is_pooled.get());
        let quality = quality.get();
        if edits.is_empty() && turned.is_empty() && quality == QualityChoice::default() {
            let made = ready.years(&published, is_pooled);
            return made.unwrap_or_else(|| Years::of(&published, is_pooled));
        }
        Years(Arc::new(
            published.in_years(&edits, &turned, quality, is_pooled),
        ))
    })
}

/// The package in the year that is asked for; none if it has no choice of years. A
/// year that is on its way leaves what is on screen.
pub(super) fn in_year(
    published: &Package,
    asked: &Asked,
    years: &Years,
    before: Option<&Loaded>,
) -> Option<Loaded> {
    let shown = years.get(asked.shown(published)?);
    let before = before.filter(|before| before.0.sha256 == published.sha256);
    if let (None, Some(before)) = (shown, before) {
        return Some(before.clone());
    }
    let opens = || years.get(published.opens()?);
    shown.or_else(opens).cloned().map(Loaded)
}

/// What has been made ready of a package before it is put on screen.
pub(super) struct Made {
    published: Arc<Package>,
    is_pooled: bool,
    years: Years,
}

impl Made {
    /// The years of a package as a scenario without simulations has them; none if
    /// there is no choice of years.
    pub fn of(published: &Arc<Package>, asked: &Asked) -> Option<Self> {
        published.opens()?;
        let is_pooled = asked.are_pooled(published);
        Some(Self {
            years: Years::of(published, is_pooled),
            published: Arc::clone(published),
            is_pooled,
        })
    }

    /// The package in the year that is asked for.
    pub fn shown(&self, asked: &Asked) -> Option<Arc<Package>> {
        let shown = in_year(&self.published, asked, &self.years, None)?;
        Some(shown.0)
    }

    /// The years, if they are those of this package.
    pub fn years(&self, published: &Arc<Package>, is_pooled: bool) -> Option<Years> {
        let is_same = Arc::ptr_eq(&self.published, published) && self.is_pooled == is_pooled;
        is_same.then(|| self.years.clone())
    }
}

/// A package with the years read that a scenario needs, and the scenario. What does
/// not come is left out of both, and why is said.
pub(super) async fn with_needed(
    explorer: Explorer,
    scenario: Scenario,
    package: Arc<Package>,
) -> (Scenario, Arc<Package>, Option<LoadFailure>) {
    if !needs_all(&scenario, &package) {
        return (scenario, package, None);
    }
    match read_all(explorer, &scenario.data, Arc::clone(&package)).await {
        Ok(package) => (scenario, package, None),
        Err(failure) => {
            let scenario = Scenario {
                year: None,
                since: None,
                between: None,
                ..scenario
            };
            (scenario, package, Some(failure))
        }
    }
}

/// Reads every year that lies in a table of its own.
pub(super) async fn read_all(
    explorer: Explorer,
    data: &scenario::DataRef,
    mut package: Arc<Package>,
) -> Result<Arc<Package>, LoadFailure> {
    let unread = package.unread();
    if unread.is_empty() {
        return Ok(package);
    }
    for further in unread {
        package = Arc::new(read(explorer, data, &package, &further).await?);
    }
    Ok(package)
}

async fn read(
    explorer: Explorer,
    data: &scenario::DataRef,
    package: &Package,
    further: &FurtherYear,
) -> Result<Package, LoadFailure> {
    let resource = &further.resource;
    let bytes = fetch::beside(explorer, (data, package), resource, MAX_BYTES).await?;
    let reading = FurtherReading::new(package, further, &bytes);
    let mut reading = reading.map_err(LoadFailure::Problems)?;
    in_turns(
        explorer,
        &mut reading,
        |reading| reading.step(package),
        |_| {},
    )
    .await;
    let mut package = reading.finish(package).map_err(LoadFailure::Problems)?;
    // What ranks rest on is taken along with them.
    package.beside.put(&resource.name, bytes);
    Ok(package)
}

/// Fetches the years that what is asked for needs, if there are any.
pub(super) fn provide(explorer: Explorer) {
    let Some(Loaded(published)) = explorer.published.get_untracked() else {
        return;
    };
    let scenario = explorer.scenario.read_untracked();
    let is_wanted = explorer.all_years.get_untracked() && published.has_years_beside();
    let is_needed = is_wanted || needs_all(&scenario, &published);
    if !is_needed || published.unread().is_empty() {
        explorer.reading_years.end();
        explorer.awaits_years.set(false);
        return;
    }
    if explorer.awaits_years.get_untracked() {
        return;
    }
    let data = scenario.data.clone();
    drop(scenario);
    explorer.awaits_years.set(true);
    explorer.reading_years.start(explorer, async move {
        let read = read_all(explorer, &data, Arc::clone(&published)).await;
        explorer.awaits_years.set(false);
        let is_same = |Loaded(now): &Loaded| Arc::ptr_eq(now, &published);
        if !explorer
            .published
            .read_untracked()
            .as_ref()
            .is_some_and(is_same)
        {
            return;
        }
        match read {
            Ok(package) => explorer.published.set(Some(Loaded(package))),
            Err(failure) => {
                explorer.all_years.set(false);
                explorer.scenario.year().set(None);
                explorer.scenario.since().set(None);
                explorer.scenario.between().set(None);
                explorer.tell(Notice::YearsMissing { failure });
                sync::record(&explorer, Entry::Replace);
            }
        }
    });
}

impl Explorer {
    /// Fetches the years that what is chosen needs, if they are not here yet;
    /// [`awaits_years`](Self::awaits_years) says so from now on.
    pub fn provide_years(&self) {
        provide(*self);
    }

    /// Fetches all years of the data set on screen, for whoever shows them together.
    pub fn want_all_years(&self) {
        self.all_years.set(true);
        provide(*self);
    }

    /// Makes an engine ready for each year that is read, in turns with what else the
    /// page has to do, so that a step from one year to the next takes no longer than
    /// a frame.
    pub fn warm_years(&self) {
        let explorer = *self;
        self.warming.start(explorer, async move {
            let years = explorer.years.get_untracked();
            for (_, package) in years.all() {
                let scenario = explorer.scenario.get_untracked();
                let chain = Chain::of(scenario.method, package);
                let (include, weights) = (&scenario.include, &scenario.weights);
                if explorer.ready.has(package, chain, include) {
                    continue;
                }
                let warm_up = WarmUp::new(Arc::clone(package), chain, include, weights);
                let Some(mut warm_up) = warm_up else { return };
                in_turns(explorer, &mut warm_up, WarmUp::step, |_| {}).await;
                let years = explorer.years.get_untracked();
                explorer.ready.add(warm_up.engine(), &years);
            }
        });
    }
}
