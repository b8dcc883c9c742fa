//! The ranks that each year of a panel leaves open, asked one year after the other,
//! and of the worker, since each is a ranking drawn many times over.

use std::sync::Arc;

use crate::reactive::*;

use super::Explorer;
use super::limits::KnownLimits;
use super::rest::on_rest;
use super::worker::{self, Request};
use desk::protocol::Slot;
use model::over_time::bands;
use model::robustness::{Answer, UnitSpread, plan};
use scenario::ScenarioStoreFields;

/// How long weights must rest before anything is asked about them.
const REST_MS: i32 = 200;

/// The ranks of all units in a year; none for those that have no rank in it.
pub type YearSpread = Arc<[Option<UnitSpread>]>;

/// A year with what is asked about it.
type Asked = (String, Arc<Request>);

/// The ranks that the years leave open, as far as they are known.
#[derive(Clone, Copy)]
pub struct Bands {
    /// By year, the earliest first; none where nothing is known of a year yet.
    pub known: Memo<Vec<Option<YearSpread>>>,
    /// Whether the figures are drawn within their publisher's limits as well.
    pub has_limits: Memo<bool>,
}

impl Bands {
    /// Follows the weights until the calling view goes.
    #[must_use]
    pub fn start(explorer: Explorer) -> Self {
        let panel = explorer.derived.panel;
        let limits = KnownLimits::start(explorer);
        let wanted = Memo::new(move |_| {
            let region = plan::region(*explorer.scenario.region().read());
            let panel = panel.read();
            let asked = panel.iter().map(|(year, scored)| {
                let engine = scored.engine();
                // Nothing is asked before it is known what limits there are.
                let margins = limits.margins(engine.package())?;
                let request = Request {
                    dataset: Arc::clone(&engine.package().dataset),
                    setup: plan::setup(engine, scored.weights()),
                    question: Arc::new(bands::question(engine, &margins, region)),
                };
                Some((year.clone(), Arc::new(request)))
            });
            asked.collect::<Option<Vec<Asked>>>().unwrap_or_default()
        });
        let found: RwSignal<Vec<(Arc<Request>, YearSpread)>> = RwSignal::new(Vec::new());
        on_rest(
            explorer,
            REST_MS,
            move || wanted.track(),
            move || ask_next(explorer, wanted, found),
        );
        on_cleanup(move || worker::forget(explorer, Slot::Years));
        let known = Memo::new(move |_| {
            let found = found.read();
            let of = |request: &Arc<Request>| {
                let known = found.iter().find(|(asked, _)| asked == request);
                known.map(|(_, spread)| Arc::clone(spread))
            };
            wanted
                .read()
                .iter()
                .map(|(_, request)| of(request))
                .collect()
        });
        let has_limits = Memo::new(move |_| {
            let wanted = wanted.read();
            wanted
                .iter()
                .any(|(_, request)| bands::has_limits(&request.question))
        });
        Self { known, has_limits }
    }
}

/// Asks about the first year of which nothing is known under what is chosen now.
fn ask_next(
    explorer: Explorer,
    wanted: Memo<Vec<Asked>>,
    found: RwSignal<Vec<(Arc<Request>, YearSpread)>>,
) {
    // None once the view is gone.
    let Some(wanted_now) = wanted.try_get_untracked() else {
        return;
    };
    let is_wanted = |asked: &Arc<Request>| wanted_now.iter().any(|(_, request)| request == asked);
    found.update(|found| found.retain(|(asked, _)| is_wanted(asked)));
    let next = found.with_untracked(|found| {
        let is_known = |request: &Arc<Request>| found.iter().any(|(asked, _)| asked == request);
        let mut requests = wanted_now.iter().map(|(_, request)| request);
        requests.find(|request| !is_known(request)).cloned()
    });
    let Some(request) = next else { return };
    let asked = Arc::clone(&request);
    worker::ask(explorer, Slot::Years, request, move |(answer, is_done)| {
        if !is_done {
            return;
        }
        // A year without an answer has no band, and the others have theirs.
        let spread: YearSpread = match answer {
            Ok(Answer::Spread(answer)) => answer.units.into(),
            _ => Arc::new([]),
        };
        let known = (Arc::clone(&asked), spread);
        // The view may have gone meanwhile.
        if found.try_update(|found| found.push(known)).is_some() {
            ask_next(explorer, wanted, found);
        }
    });
}
