//! Movement that the browser draws by itself, without a word from us in each
//! frame.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Animation, Element};

use super::window;

#[wasm_bindgen]
extern "C" {
    /// An element that can be animated; `web-sys` counts its options as
    /// unstable.
    type Animatable;

    #[wasm_bindgen(method, catch)]
    fn animate(
        this: &Animatable,
        keyframes: &Array,
        options: &Object,
    ) -> Result<Animation, JsValue>;
}

/// Slows down towards the end, as [`remaining`] does.
const EASING: &str = "cubic-bezier(0.33, 1, 0.68, 1)";

/// An element on its way to its place.
pub struct Slide {
    animation: Animation,
}

impl Slide {
    /// Shows the element so many pixels below its place and lets it slide
    /// there; none where the browser cannot.
    pub fn start(element: &Element, from_px: f64, duration_ms: f64) -> Option<Self> {
        let start = object(&[("transform", format!("translateY({from_px:.1}px)").into())])?;
        let end = object(&[("transform", "translateY(0)".into())])?;
        let options = object(&[("duration", duration_ms.into()), ("easing", EASING.into())])?;
        let element: &Animatable = element.unchecked_ref();
        let animation = element.animate(&Array::of2(&start, &end), &options).ok()?;
        Some(Self { animation })
    }

    /// Puts the element in its place at once.
    pub fn stop(self) {
        self.animation.cancel();
    }
}

fn object(entries: &[(&str, JsValue)]) -> Option<Object> {
    let object = Object::new();
    for (name, value) in entries {
        Reflect::set(&object, &(*name).into(), value).ok()?;
    }
    Some(object)
}

/// The share of the way still to go after a share of the time.
#[must_use]
pub fn remaining(time: f64) -> f64 {
    (1.0 - time.clamp(0.0, 1.0)).powi(3)
}

/// Milliseconds since the page began.
#[must_use]
pub fn now_ms() -> f64 {
    window()
        .and_then(|window| window.performance())
        .map_or(0.0, |clock| clock.now())
}
