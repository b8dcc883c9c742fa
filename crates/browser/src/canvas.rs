//! Drawing on a canvas that is not on the page, and measuring text.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, Path2d};

use super::window;

/// A canvas in the size of an image, counted in pixels of a usual screen.
pub struct Canvas {
    element: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

/// Which way a text runs from its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// From its left end to the right.
    Right,
    /// From its right end to the left.
    Left,
    /// From left to right, with its right end at the place.
    UpTo,
}

impl Canvas {
    /// An empty canvas with so many dots a pixel; none where the browser has
    /// no canvas.
    #[must_use]
    pub fn new(width: f64, height: f64, dots: f64) -> Option<Self> {
        let document = window()?.document()?;
        let element: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        element.set_width((width * dots).ceil() as u32);
        element.set_height((height * dots).ceil() as u32);
        let context = element.get_context("2d").ok()??;
        let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
        context.scale(dots, dots).ok()?;
        Some(Self { element, context })
    }

    /// The length of a text in a font, given as style sheets do.
    #[must_use]
    pub fn length(&self, text: &str, font: &str) -> f64 {
        self.context.set_font(font);
        let metrics = self.context.measure_text(text);
        metrics.map_or(0.0, |metrics| metrics.width())
    }

    /// Fills a rectangle from the left top corner.
    pub fn fill(&self, width: f64, height: f64, colour: &str) {
        self.context.set_fill_style_str(colour);
        self.context.fill_rect(0.0, 0.0, width, height);
    }

    /// Writes a text with its baseline at a place.
    pub fn text(&self, text: &str, (x, y): (f64, f64), font: &str, colour: &str, way: Running) {
        let (direction, align) = match way {
            Running::Right => ("ltr", "left"),
            Running::Left => ("rtl", "right"),
            Running::UpTo => ("ltr", "right"),
        };
        // A browser that does not know it writes from left to right.
        let _ = Reflect::set(&self.context, &"direction".into(), &direction.into());
        self.context.set_text_align(align);
        self.context.set_font(font);
        self.context.set_fill_style_str(colour);
        // Only a place that is no number could be refused.
        let _ = self.context.fill_text(text, x, y);
    }

    /// Fills an outline, written as in SVG, that was moved by so much.
    pub fn outline(&self, path: &str, (x, y): (f64, f64), colour: &str) {
        let Ok(path) = Path2d::new_with_path_string(path) else {
            return;
        };
        self.context.set_fill_style_str(colour);
        self.context.save();
        if self.context.translate(x, y).is_ok() {
            self.context.fill_with_path_2d(&path);
        }
        self.context.restore();
    }

    /// Copies another canvas into a rectangle; false if it cannot be.
    #[must_use]
    pub fn copy(&self, from: &HtmlCanvasElement, (x, y): (f64, f64), size: (f64, f64)) -> bool {
        let copied = self
            .context
            .draw_image_with_html_canvas_element_and_dw_and_dh(from, x, y, size.0, size.1);
        copied.is_ok()
    }

    /// What is drawn, as the bytes of a PNG; none if the browser gives none,
    /// as for a canvas larger than it can keep.
    pub async fn png(&self) -> Option<Vec<u8>> {
        let promise = Promise::new(&mut |resolve, _| {
            if self.element.to_blob(&resolve).is_err() {
                // Nothing is what a failed drawing gives as well.
                let _ = resolve.call1(&JsValue::UNDEFINED, &JsValue::NULL);
            }
        });
        let blob: Blob = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }
}
