//! What a chart says of its marks, to the pointer, to a finger and to keys.
//!
//! The place of a chart is one stop of the keyboard. On it the arrow keys walk
//! from mark to mark; each is outlined, and its sentence is shown and spoken.
//! The pointer and a tap find the mark that they mean in the same way. Nothing
//! is worked out before somebody asks, so that a drag pays nothing for it.

use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;

use super::chart_host::Remote;
use behaviour::walk::walked;
use browser::echarts::{EChart, Plane as Known};
use browser::focus::is_marked;
use browser::page::place_within;
use charts::pointing::{Area, Frame, Marks, Plane};
use store::Explorer;

/// Room above a mark from which on what is said stands there, in pixels.
const ROOM: f64 = 84.0;
/// How far the outline of a mark is around it, in pixels.
const AROUND: f64 = 2.0;

/// What a chart says of its marks: asked for when a reader points at one, and
/// again when the chart has changed under them.
#[derive(Clone, Copy)]
pub struct Telling(StoredValue<Tell, LocalStorage>);

/// What makes the marks of this moment.
struct Tell(Box<dyn Fn() -> Marks>);

impl Telling {
    /// `marks` makes the marks of the chart as it is now, with what they say. It
    /// may read signals; nothing follows them.
    #[must_use]
    pub fn new(marks: impl Fn() -> Marks + 'static) -> Self {
        Self(StoredValue::new_local(Tell(Box::new(marks))))
    }

    fn marks(self) -> Option<Marks> {
        self.0.try_with_value(|Tell(marks)| untrack(marks))
    }
}

/// The mark that is told of.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Shown {
    mark: usize,
    area: Area,
    /// The width of the chart.
    width: f64,
    /// How much larger the page shows it.
    zoom: f64,
}

/// Whether what is said stands above its mark.
fn is_above(shown: &Shown) -> bool {
    shown.area.top * shown.zoom > ROOM
}

/// What is pointed at on one chart.
#[derive(Clone, Copy)]
pub struct Pointing {
    explorer: Explorer,
    telling: Telling,
    remote: Remote,
    /// Made when first asked for; none after the chart has changed.
    marks: StoredValue<Option<Marks>, LocalStorage>,
    shown: RwSignal<Option<Shown>>,
    sentence: RwSignal<String>,
    /// What keys led to, for a screen reader.
    spoken: RwSignal<String>,
    /// Where keys go on from.
    from: StoredValue<Option<usize>>,
    /// The element that the chart is drawn on.
    element: NodeRef<html::Div>,
}

impl Pointing {
    pub(super) fn new(telling: Telling, remote: Remote, element: NodeRef<html::Div>) -> Self {
        Self {
            explorer: Explorer::get(),
            telling,
            remote,
            marks: StoredValue::new_local(None),
            shown: RwSignal::new(None),
            sentence: RwSignal::new(String::new()),
            spoken: RwSignal::new(String::new()),
            from: StoredValue::new(None),
            element,
        }
    }

    /// The chart shows something else: what is told of follows.
    pub(super) fn renew(self) {
        // The chart may draw once more after its place has gone.
        if self.marks.try_set_value(None).is_some() {
            return;
        }
        let shown = self.shown.try_get_untracked().flatten();
        if let Some(Shown { mark, .. }) = shown {
            self.show(mark);
        }
    }

    fn with_marks<T>(self, ask: impl FnOnce(&Marks) -> T) -> Option<T> {
        if self.marks.try_with_value(Option::is_none)? {
            self.marks.set_value(self.telling.marks());
        }
        self.marks.with_value(|marks| marks.as_ref().map(ask))
    }

    /// Asks of a chart that is there, given how much larger the page shows it and
    /// where a point of the window is on it.
    fn with_chart<T>(
        self,
        point: (f64, f64),
        ask: impl FnOnce(&EChart, f64, (f64, f64)) -> T,
    ) -> Option<T> {
        let element = self.element.get_untracked()?;
        self.remote.with_chart(|chart| {
            let (zoom, place) = place_within(&element, point, chart.size().0)?;
            Some(ask(chart, zoom, place))
        })?
    }

    fn show(self, mark: usize) {
        let shown = self.with_chart((0.0, 0.0), |chart, zoom, _| {
            let frame = |plane| frame(chart, plane);
            let area = self.with_marks(|marks| marks.area(mark, frame))??;
            Some(Shown {
                mark,
                area,
                width: chart.size().0,
                zoom,
            })
        });
        let Some(shown) = shown.flatten() else {
            return self.hide();
        };
        let sentence = self.with_marks(|marks| marks.say(mark));
        self.sentence.set(sentence.unwrap_or_default());
        self.shown.set(Some(shown));
        self.from.set_value(Some(mark));
    }

    fn hide(self) {
        if self.shown.with_untracked(Option::is_some) {
            self.shown.set(None);
        }
    }

    /// A pointer is over the chart, or a finger has tapped it.
    fn point(self, event: &MouseEvent) {
        let point = (f64::from(event.client_x()), f64::from(event.client_y()));
        let found = self.with_chart(point, |chart, _, place| {
            self.with_marks(|marks| marks.at(place, |plane| frame(chart, plane)))?
        });
        let shown = self.shown.get_untracked();
        match found.flatten() {
            // The same mark is not worked out anew with each step over it.
            Some((mark, area)) if shown.is_some_and(|s| (s.mark, s.area) == (mark, area)) => {}
            Some((mark, _)) => self.show(mark),
            None => self.hide(),
        }
    }

    /// The keyboard has come to the chart, and so to the mark where it was last.
    fn enter(self) {
        let element = self.element.get_untracked();
        let place = element.and_then(|element| element.parent_element());
        if place.is_some_and(|place| is_marked(&place)) {
            self.show(self.from.get_value().unwrap_or(0));
            self.speak();
        }
    }

    /// A key leads on; whether it does.
    fn walk(self, event: &KeyboardEvent) -> bool {
        let is_shown = self.shown.with_untracked(Option::is_some);
        if event.key() == "Escape" {
            self.hide();
            return is_shown;
        }
        if event.alt_key() || event.meta_key() || event.shift_key() {
            return false;
        }
        let is_rtl = self.explorer.texts.read_untracked().language().is_rtl();
        let lines = self.with_marks(Marks::lines).unwrap_or_default();
        let from = self.from.get_value();
        let walk = |from| walked(&lines, from, &event.key(), event.ctrl_key(), is_rtl);
        // Whoever comes back begins where they were.
        let next = match from {
            Some(from) if !is_shown => walk(None).map(|_| from),
            from => walk(from),
        };
        if let Some(next) = next {
            self.show(next);
            self.speak();
        }
        next.is_some()
    }

    fn speak(self) {
        self.spoken.set(self.sentence.get_untracked());
    }
}

/// How the numbers of a plane become pixels on a chart.
fn frame(chart: &EChart, plane: Plane) -> Option<Frame> {
    let known = match plane {
        Plane::Grid(index) => Known::Grid(index),
        Plane::Map => Known::Map,
        Plane::Within { .. } | Plane::Middle => return Frame::of(plane, chart.size()),
    };
    let zero = chart.pixel(known, (0.0, 0.0))?;
    let one = chart.pixel(known, (1.0, 1.0))?;
    Some(Frame::between(zero, one))
}

/// The place of a chart whose marks are told of.
#[component]
pub(super) fn PointedPlace(
    pointing: Pointing,
    /// What the chart is called.
    title: Signal<String>,
    /// The chart.
    children: Children,
) -> impl IntoView {
    let name = move || {
        let title = title.get();
        let texts = pointing.explorer.texts.read();
        texts.with("chart-walk", &[("title", title.into())])
    };
    let over = move |event: PointerEvent| {
        // A finger tells by a tap; whoever drags has something else in mind.
        if event.pointer_type() == "touch" {
            return;
        }
        if event.buttons() == 0 {
            pointing.point(&event);
        } else {
            pointing.hide();
        }
    };
    let leave = move |event: PointerEvent| {
        // It leaves as soon as a finger is lifted, just before the tap.
        if event.pointer_type() != "touch" {
            pointing.hide();
        }
    };
    let press = move |event: KeyboardEvent| {
        if pointing.walk(&event) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let is_shown = move || pointing.shown.read().is_some();
    view! {
        <div
            class="chart-place"
            role="application"
            tabindex="0"
            aria-label=name
            on:pointermove=over
            on:pointerleave=leave
            on:click=move |event| pointing.point(&event)
            on:keydown=press
            on:focus=move |_| pointing.enter()
            on:blur=move |_| pointing.hide()
        >
            {children()}
            <Show when=is_shown>
                <Tip pointing />
            </Show>
            <p class="visually-hidden" aria-live="polite">{pointing.spoken}</p>
        </div>
    }
}

/// The outline of the mark, and what it says.
#[component]
fn Tip(pointing: Pointing) -> impl IntoView {
    let shown = move || pointing.shown.get();
    let with = move |ask: fn(&Shown) -> f64| {
        move || shown().map_or_else(String::new, |shown| pixels(ask(&shown)))
    };
    let left = with(|s| (s.area.left - AROUND) * s.zoom);
    let top = with(|s| (s.area.top - AROUND) * s.zoom);
    let width = with(|s| (s.area.width + 2.0 * AROUND) * s.zoom);
    let height = with(|s| (s.area.height + 2.0 * AROUND) * s.zoom);
    let is_round = move || shown().is_some_and(|shown| shown.area.is_round).to_string();
    let side = move || match shown() {
        Some(shown) if is_above(&shown) => "above",
        _ => "below",
    };
    let x = with(|s| s.area.middle().0 * s.zoom);
    let y = with(|s| {
        let Area { top, height, .. } = s.area;
        (if is_above(s) { top } else { top + height }) * s.zoom
    });
    // At the left edge it begins at its mark, at the right one it ends there.
    let pull = move || {
        let share = shown().map_or(0.5, |s| s.area.middle().0 / s.width.max(1.0));
        format!("{:.1}%", -100.0 * share.clamp(0.0, 1.0))
    };
    view! {
        <div
            class="chart-mark"
            aria-hidden="true"
            data-round=is_round
            style:left=left
            style:top=top
            style:width=width
            style:height=height
        ></div>
        <p
            class="chart-tip"
            aria-hidden="true"
            dir="auto"
            data-side=side
            style:left=x
            style:top=y
            style:--pull=pull
        >
            {pointing.sentence}
        </p>
    }
}

fn pixels(length: f64) -> String {
    format!("{length:.1}px")
}
