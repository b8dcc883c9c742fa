//! A place on the page where a chart lives: created once, updated, disposed.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use futures::future::{AbortHandle, abortable, pending, select};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::absent::chart_sentence;
use super::at_rest::roomy;
use super::pointing::{PointedPlace, Pointing, Telling};
use behaviour::turns::Ticket;
use browser::echarts::{Bounds, ChartError, EChart, Merge, Pressed, Renderer};
use browser::element::HtmlElement;
use browser::frame::{NextFrame, breath, idle, pause};
use browser::motion::now_ms;
use browser::page::{has_forced_colours, resolved_colours};
use browser::resize::Watch;
use browser::sight::{Sight, first_sight};
use browser::{parent, print};
use charts::Options;
use store::{Explorer, effect};

/// The chart library takes a few milliseconds to draw. In a drag a chart draws
/// at most this often, so that the rows can follow the thumb in every frame.
const INTERVAL_MS: f64 = 50.0;
/// Nobody has looked at a chart for so long: the page rests.
const REST_MS: i32 = 1_500;

/// How wide a chart may be on paper, in pixels: A4 between the margins that
/// `print.css` gives it.
const PAPER: f64 = 668.0;

/// How a chart is drawn.
pub type Drawing = Renderer;

/// What lives as long as the host element does.
#[derive(Default)]
struct Alive {
    chart: Option<EChart>,
    shown: Option<Options>,
    /// Whether it is as wide as paper allows.
    is_on_paper: bool,
    _watch: Option<Watch>,
    _sight: Option<Sight>,
}

/// What a view asks of its chart beyond options, and hears of it.
#[derive(Clone, Copy)]
pub struct Remote {
    alive: StoredValue<Weak<RefCell<Alive>>, LocalStorage>,
    on_bounds: StoredValue<Option<Callback<Bounds>>>,
    on_roam: StoredValue<Option<Callback<serde_json::Value>>>,
    starts: RwSignal<u32>,
}

impl Default for Remote {
    fn default() -> Self {
        Self::new(None)
    }
}

impl Remote {
    /// A remote for one chart; `on_bounds` gets what a reader draws on axes.
    #[must_use]
    pub fn new(on_bounds: Option<Callback<Bounds>>) -> Self {
        Self {
            alive: StoredValue::new_local(Weak::new()),
            on_bounds: StoredValue::new(on_bounds),
            on_roam: StoredValue::new(None),
            starts: RwSignal::new(0),
        }
    }

    /// Has the map of another remote go wherever a reader moves this one.
    pub fn lead(&self, other: Self) {
        let follow = Callback::new(move |step: serde_json::Value| {
            other.act(&step);
            // The library's action moves what lies on a map. The land itself
            // goes only with the pointer that drags it.
            other.with_chart(EChart::redraw);
        });
        self.on_roam.set_value(Some(follow));
    }

    /// How often a chart has started, which wakes the caller: what was asked
    /// of one before it must be asked again.
    #[must_use]
    pub fn starts(&self) -> u32 {
        self.starts.get()
    }

    /// Has the library do one of its actions, if the chart is there.
    pub fn act(&self, action: &serde_json::Value) {
        self.with_chart(|chart| chart.act(&action.to_string()).is_ok());
    }

    /// Changes single options, if the chart is there.
    pub fn set(&self, options: &serde_json::Value) {
        self.with_chart(|chart| chart.set(&options.to_string(), Merge::Join).is_ok());
    }

    /// Width and height of the chart in pixels, if it is there.
    #[must_use]
    pub fn size(&self) -> Option<(f64, f64)> {
        self.with_chart(EChart::size)
    }

    /// Asks the chart, if it is there.
    pub(super) fn with_chart<T>(&self, ask: impl FnOnce(&EChart) -> T) -> Option<T> {
        let alive = self.alive.try_get_value()?.upgrade()?;
        // The library may be calling us from within one of our own calls.
        let alive = alive.try_borrow().ok()?;
        alive.chart.as_ref().map(ask)
    }
}

/// A chart's place on the page, as all that happens to it sees it.
///
/// Nothing stays borrowed while signals are read: working them out may fail, and
/// what is left of the page must not fail over that a second time.
#[derive(Clone, Copy)]
struct Host {
    options: Signal<Options>,
    alive: StoredValue<Rc<RefCell<Alive>>, LocalStorage>,
    failure: RwSignal<Option<ChartError>>,
    ticket: StoredValue<Ticket, LocalStorage>,
    /// Whether a reader may see it.
    is_near: StoredValue<bool>,
    /// What readers are told of its marks.
    pointing: Option<Pointing>,
}

impl Host {
    fn new(options: Signal<Options>, pointing: Option<Pointing>) -> Self {
        Self {
            options,
            alive: StoredValue::new_local(Rc::default()),
            failure: RwSignal::new(None),
            ticket: StoredValue::new_local(Ticket::draw()),
            is_near: StoredValue::new(true),
            pointing,
        }
    }

    /// Draws what is wanted now, unless it is shown already.
    fn draw(self) {
        let Some(wanted) = self.options.try_get_untracked() else {
            return;
        };
        let wanted = if has_forced_colours() {
            let colours = resolved_colours(&["--ink", "--paper"]);
            let colour = |place: usize| colours.get(place).map_or("", String::as_str);
            wanted.told_apart(colour(0), colour(1))
        } else {
            wanted
        };
        let drawn = self.with_alive(|alive| {
            let chart = alive.chart.as_ref()?;
            if alive.shown.as_ref() == Some(&wanted) {
                return None;
            }
            let change = alive.shown.as_ref().and_then(|shown| wanted.since(shown));
            let drawn = match change {
                Some(change) => chart.set(&change.json(), Merge::Join),
                None => chart.set(&wanted.json(), Merge::Replace),
            };
            alive.shown = Some(wanted);
            Some(drawn)
        });
        if let Some(Some(drawn)) = drawn {
            self.tell(drawn.err());
            self.renew();
        }
    }

    /// What is told of a mark follows where it is and what it says now.
    fn renew(self) {
        if let Some(pointing) = self.pointing {
            pointing.renew();
        }
    }

    /// Draws when it is this chart's turn; says whether it wants the next frame
    /// too. Nothing is drawn before `due_ms`.
    fn frame(self, time_ms: f64, due_ms: &mut f64) -> bool {
        let is_seen = self.is_near.get_value();
        if !is_seen || time_ms < *due_ms {
            // Others need not wait for it meanwhile; out of sight it draws
            // again when it comes into sight.
            self.ticket.with_value(Ticket::leave);
            return is_seen;
        }
        self.ticket.with_value(Ticket::wait);
        let is_next = self.ticket.with_value(|ticket| ticket.is_next(time_ms));
        if is_next {
            let start_ms = now_ms();
            self.draw();
            *due_ms = time_ms + INTERVAL_MS;
            let took_ms = now_ms() - start_ms;
            self.ticket
                .with_value(|ticket| ticket.done(time_ms, took_ms));
        }
        !is_next
    }

    /// Keeps a chart that has started, and follows the size and the sight of its
    /// element.
    fn keep(self, chart: EChart, element: &HtmlElement) {
        let place = element.clone();
        let watch = Watch::new(element, move || {
            self.with_alive(|alive| alive.chart.as_ref().map(|chart| chart.fit(&place)));
            self.renew();
        });
        let sight = Sight::watch(element, move |is_seen| {
            // The host may have gone.
            let _ = self.is_near.try_set_value(is_seen);
            if is_seen {
                // Whoever scrolls to a chart finds it drawn, whosever turn it is.
                self.draw();
            }
        });
        self.with_alive(|alive| {
            *alive = Alive {
                chart: Some(chart),
                shown: None,
                is_on_paper: false,
                _watch: watch,
                _sight: sight,
            };
        });
    }

    /// Fits the chart to paper, whose lines no chart may exceed, or to its
    /// element again: the page itself is laid out for paper when it is too late to
    /// draw.
    fn fit(self, is_paper: bool) {
        self.with_alive(|alive| {
            let chart = alive.chart.as_ref()?;
            if is_paper {
                chart.narrow(PAPER);
            } else if alive.is_on_paper {
                chart.redraw();
            }
            alive.is_on_paper = is_paper;
            Some(())
        });
    }

    /// Says what went wrong, or that nothing does.
    fn tell(self, failure: Option<ChartError>) {
        let known = self.failure.try_get_untracked();
        if known.is_some_and(|known| known != failure) {
            self.failure.set(failure);
        }
    }

    /// None where the host has gone, or where the library calls us from within
    /// one of our own calls.
    fn with_alive<T>(self, act: impl FnOnce(&mut Alive) -> T) -> Option<T> {
        let alive = self.alive.try_get_value()?;
        let mut alive = alive.try_borrow_mut().ok()?;
        Some(act(&mut alive))
    }
}

/// Waits until a chart is in sight, or until the page has had time to rest: then
/// those further down are drawn too, for who prints without going there. A page
/// within another waits to be seen.
async fn sight_or_rest(element: &HtmlElement) {
    let sight = std::pin::pin!(first_sight(element));
    let rest = std::pin::pin!(async {
        pause(REST_MS).await;
        idle().await;
        // What has no place on the page is not printed either.
        if parent::is_framed() || element.client_width() == 0 {
            pending::<()>().await;
        }
    });
    select(sight, rest).await;
}

/// Has a chart tell what a reader does to it.
fn listen(chart: &mut EChart, on_press: Option<Callback<Pressed>>, remote: Remote) {
    if let Some(callback) = on_press {
        chart.on_press(move |pressed| {
            let _ = callback.try_run(pressed);
        });
    }
    if let Some(callback) = remote.on_bounds.get_value() {
        chart.on_bounds(move |bounds| {
            let _ = callback.try_run(bounds);
        });
    }
    if let Some(callback) = remote.on_roam.get_value() {
        chart.on_roam(move |step| {
            let _ = callback.try_run(step);
        });
    }
}

/// Draws options and follows their changes, at most once a frame.
///
/// The chart itself is hidden from screen readers: whoever hosts it says the
/// same in a sentence and a table beside it. What its marks say is told by
/// [`Pointing`].
#[component]
pub fn ChartHost(
    /// What to draw.
    #[prop(into)]
    options: Signal<Options>,
    /// The height in pixels.
    #[prop(into)]
    height: Signal<f64>,
    /// How to draw it.
    #[prop(optional)]
    drawing: Drawing,
    /// Gets the marks that a reader presses.
    #[prop(optional_no_strip)]
    on_press: Option<Callback<Pressed>>,
    /// Asks more of the chart than options can say.
    #[prop(optional_no_strip)]
    remote: Option<Remote>,
    /// What the chart is called and says of its marks, if it does.
    #[prop(optional_no_strip)]
    told: Option<(Signal<String>, Telling)>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let height = roomy(explorer, height);
    let place = NodeRef::<html::Div>::new();
    let remote = remote.unwrap_or_default();
    let pointing = told.map(|(_, telling)| Pointing::new(telling, remote, place));
    let host = Host::new(options, pointing);
    let waiting = StoredValue::new(None::<AbortHandle>);
    let mut due_ms = f64::NEG_INFINITY;
    let next_frame = StoredValue::new_local(NextFrame::new(move |time_ms| {
        host.frame(time_ms, &mut due_ms)
    }));
    effect(move || {
        let Some(element) = place.get() else { return };
        let element: HtmlElement = element.into();
        let (start, handle) = abortable(async move {
            // The library is large: it waits for a chart that can be seen. What is there
            // already is shown before a chart is made, and before it is drawn, each of
            // which takes longer than a frame.
            sight_or_rest(&element).await;
            breath().await;
            let mut chart = match EChart::start(element.clone(), drawing).await {
                Ok(chart) => chart,
                Err(error) => return host.tell(Some(error)),
            };
            listen(&mut chart, on_press, remote);
            host.keep(chart, &element);
            breath().await;
            host.draw();
            // The host may have gone while the library came.
            if let Some(alive) = host.alive.try_get_value() {
                remote.alive.set_value(Rc::downgrade(&alive));
                remote.starts.update(|starts| *starts += 1);
            }
        });
        waiting.set_value(Some(handle));
        // That the host went away meanwhile is no failure.
        spawn_local(async { start.await.unwrap_or_default() });
    });
    effect(move || {
        options.track();
        explorer.look.track();
        host.fit(print::is_printing());
        if print::is_printing() {
            // Paper is taken before the next frame, with what is out of sight.
            host.draw();
        } else {
            host.ticket.with_value(|ticket| ticket.ask(now_ms()));
            next_frame.with_value(NextFrame::ask);
        }
    });
    on_cleanup(move || {
        if let Some(Some(handle)) = waiting.try_get_value() {
            handle.abort();
        }
        host.with_alive(std::mem::take);
    });
    let reason = move || {
        let failure = host.failure.read();
        failure
            .as_ref()
            .map(|failure| chart_sentence(&explorer.texts.read(), failure))
    };
    let chart = view! {
        <div class="chart" aria-hidden="true" node_ref=place style:height=move || format!("{}px", height.get())></div>
    };
    let chart = match told.zip(pointing) {
        Some(((title, _), pointing)) => {
            view! { <PointedPlace pointing title>{chart}</PointedPlace> }.into_any()
        }
        None => view! { <div class="chart-place">{chart}</div> }.into_any(),
    };
    view! {
        {chart}
        <Show when=move || host.failure.read().is_some()>
            <p class="chart-failure">{reason}</p>
        </Show>
    }
}
