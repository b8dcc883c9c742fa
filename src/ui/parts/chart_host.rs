//! A place on the page where a chart lives: created once, updated, disposed.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use futures::future::{AbortHandle, abortable};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::turns::Ticket;
use browser::echarts::{Bounds, ChartError, EChart, Merge, Pressed, Renderer};
use browser::frame::NextFrame;
use browser::motion::now_ms;
use browser::print;
use browser::resize::Watch;
use browser::sight::{Sight, first_sight};
use charts::Options;
use store::Explorer;

/// The chart library takes a few milliseconds to draw. In a drag a chart draws
/// at most this often, so that the rows can follow the thumb in every frame.
const INTERVAL_MS: f64 = 50.0;

/// How a chart is drawn.
pub type Drawing = Renderer;

/// What lives as long as the host element does.
#[derive(Default)]
struct Alive {
    chart: Option<EChart>,
    shown: Option<Options>,
    watch: Option<Watch>,
    sight: Option<Sight>,
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
            other.with_chart(EChart::resize);
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

    fn with_chart<T>(&self, ask: impl FnOnce(&EChart) -> T) -> Option<T> {
        let alive = self.alive.try_get_value()?.upgrade()?;
        // The library may be calling us from within one of our own calls.
        let alive = alive.try_borrow().ok()?;
        alive.chart.as_ref().map(ask)
    }
}

/// Draws options and follows their changes, at most once a frame.
///
/// The chart itself is hidden from screen readers: whoever hosts it says the
/// same in a sentence and a table beside it.
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
) -> impl IntoView {
    let explorer = Explorer::get();
    let host = NodeRef::<html::Div>::new();
    let failure = RwSignal::new(None::<ChartError>);
    let waiting = StoredValue::new(None::<AbortHandle>);
    let alive = StoredValue::new_local(Rc::new(RefCell::new(Alive::default())));

    let draw = move || {
        let alive = alive.get_value();
        let mut alive = alive.borrow_mut();
        let wanted = options.get_untracked();
        if alive.shown.as_ref() == Some(&wanted) {
            return;
        }
        if let Some(chart) = &alive.chart {
            let change = alive.shown.as_ref().and_then(|shown| wanted.since(shown));
            let drawn = match change {
                Some(change) => chart.set(&change.json(), Merge::Join),
                None => chart.set(&wanted.json(), Merge::Replace),
            };
            failure.set(drawn.err());
            alive.shown = Some(wanted);
        }
    };
    let ticket = StoredValue::new_local(Ticket::draw());
    let is_near = StoredValue::new(true);
    let mut due_ms = f64::NEG_INFINITY;
    let next_frame = StoredValue::new_local(NextFrame::new(move |time_ms| {
        let is_seen = is_near.get_value();
        if !is_seen || time_ms < due_ms {
            // Others need not wait for it meanwhile; out of sight it draws
            // again when it comes into sight.
            ticket.with_value(Ticket::leave);
            return is_seen;
        }
        ticket.with_value(Ticket::wait);
        let is_next = ticket.with_value(|ticket| ticket.is_next(time_ms));
        if is_next {
            let start_ms = now_ms();
            draw();
            due_ms = time_ms + INTERVAL_MS;
            ticket.with_value(|ticket| ticket.done(time_ms, now_ms() - start_ms));
        }
        !is_next
    }));

    Effect::new(move |_| {
        let Some(element) = host.get() else { return };
        let (start, handle) = abortable(async move {
            // The library is large: it waits for a chart that can be seen.
            first_sight(&element).await;
            let started = EChart::start((*element).clone(), drawing).await;
            // The host may have gone while the library came.
            let Some(alive) = alive.try_get_value() else {
                return;
            };
            match started {
                Ok(mut chart) => {
                    if let Some(callback) = on_press {
                        chart.on_press(move |pressed| {
                            let _ = callback.try_run(pressed);
                        });
                    }
                    let on_bounds = remote.and_then(|remote| remote.on_bounds.get_value());
                    if let Some(callback) = on_bounds {
                        chart.on_bounds(move |bounds| {
                            let _ = callback.try_run(bounds);
                        });
                    }
                    let on_roam = remote.and_then(|remote| remote.on_roam.get_value());
                    if let Some(callback) = on_roam {
                        chart.on_roam(move |step| {
                            let _ = callback.try_run(step);
                        });
                    }
                    alive.borrow_mut().chart = Some(chart);
                    let resized = Rc::downgrade(&alive);
                    alive.borrow_mut().watch = Watch::new(&element, move || {
                        if let Some(alive) = resized.upgrade()
                            && let Some(chart) = &alive.borrow().chart
                        {
                            chart.resize();
                        }
                    });
                    alive.borrow_mut().sight = Sight::watch(&element, move |is_seen| {
                        // The host may have gone.
                        let _ = is_near.try_set_value(is_seen);
                        if is_seen {
                            next_frame.try_with_value(NextFrame::ask);
                        }
                    });
                    draw();
                    if let Some(remote) = remote {
                        remote.alive.set_value(Rc::downgrade(&alive));
                        remote.starts.update(|starts| *starts += 1);
                    }
                }
                Err(error) => failure.set(Some(error)),
            }
        });
        waiting.set_value(Some(handle));
        // That the host went away meanwhile is no failure.
        spawn_local(async { start.await.unwrap_or_default() });
    });
    Effect::new(move |_| {
        options.track();
        explorer.look.track();
        if print::is_printing() {
            // Paper is taken before the next frame, with what is out of sight.
            draw();
        } else {
            ticket.with_value(|ticket| ticket.ask(now_ms()));
            next_frame.with_value(NextFrame::ask);
        }
    });
    on_cleanup(move || {
        if let Some(Some(handle)) = waiting.try_get_value() {
            handle.abort();
        }
        if let Some(alive) = alive.try_get_value() {
            alive.take();
        }
    });

    view! {
        <div class="chart" aria-hidden="true" node_ref=host style:height=move || format!("{}px", height.get())></div>
        <Show when=move || failure.read().is_some()>
            <p class="chart-failure">{explorer.label("chart-failure")}</p>
        </Show>
    }
}
