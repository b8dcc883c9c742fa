//! Our binding to Apache ECharts: create on an element, set, resize, dispose.
//!
//! The library is an ES module of its own, fetched when the first chart is
//! drawn or when the page has nothing else to do, so that nobody waits for it
//! to see the ranking.

use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlCanvasElement, HtmlElement};

mod library;

pub use library::{FILE, fetch_ahead};

use super::fetch::FetchError;

#[wasm_bindgen]
extern "C" {
    /// The module's exports.
    type Library;

    #[wasm_bindgen(method, js_name = registerMap, catch)]
    fn register_map(this: &Library, name: &str, land: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn init(
        this: &Library,
        element: &JsValue,
        theme: &JsValue,
        options: &Object,
    ) -> Result<Instance, JsValue>;

    /// One chart on one element.
    type Instance;

    /// What a chart is painted on.
    type CanvasRoom;

    /// Paints at once what waits for the next frame.
    #[wasm_bindgen(method, js_name = flush)]
    fn flush(this: &CanvasRoom);

    #[wasm_bindgen(method, js_name = setOption, catch)]
    fn set_option(this: &Instance, option: &JsValue, settings: &Object) -> Result<(), JsValue>;

    #[wasm_bindgen(method, js_name = resize, catch)]
    fn resize_to(this: &Instance, size: &Object) -> Result<(), JsValue>;

    #[wasm_bindgen(method, js_name = getZr)]
    fn canvas_room(this: &Instance) -> CanvasRoom;

    #[wasm_bindgen(method, js_name = dispatchAction, catch)]
    fn dispatch(this: &Instance, action: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, js_name = convertToPixel, catch)]
    fn to_pixel(this: &Instance, finder: &Object, place: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, js_name = getWidth)]
    fn width(this: &Instance) -> f64;

    #[wasm_bindgen(method, js_name = getHeight)]
    fn height(this: &Instance) -> f64;

    #[wasm_bindgen(method, js_name = dispose)]
    fn dispose_instance(this: &Instance);

    #[wasm_bindgen(method, js_name = on)]
    fn on_event(this: &Instance, event: &str, handler: &Function);

    #[wasm_bindgen(method, js_name = renderToSVGString, catch)]
    fn svg_string(this: &Instance) -> Result<String, JsValue>;

    #[wasm_bindgen(method, js_name = renderToCanvas, catch)]
    fn to_canvas(this: &Instance, settings: &Object) -> Result<HtmlCanvasElement, JsValue>;
}

/// Teaches the library the land of a map, given as GeoJSON.
///
/// # Errors
/// [`ChartError::Library`] and [`ChartError::Damaged`] if the library cannot be
/// had, [`ChartError::Options`] if the text is no map.
pub async fn register_map(name: &str, land: &str) -> Result<(), ChartError> {
    let land = JSON::parse(land).map_err(refused)?;
    let is_map = Reflect::get(&land, &"features".into()).is_ok_and(|list| list.is_array());
    if !is_map {
        return Err(ChartError::Options("no list of features".to_owned()));
    }
    let library = library().await?;
    library.register_map(name, &land).map_err(refused)
}

/// What draws a chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renderer {
    /// Sharp at every size; for charts of some hundred marks.
    #[default]
    Svg,
    /// Fast for thousands of marks.
    Canvas,
}

/// A mark that a reader pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// Place of its series among the chart's series.
    pub series: usize,
    /// Place of its datum in the series.
    pub datum: usize,
    /// Its name, if it has one.
    pub name: String,
}

impl Pressed {
    fn of(event: &JsValue) -> Self {
        let get = |key: &str| Reflect::get(event, &key.into()).unwrap_or(JsValue::UNDEFINED);
        // The library counts from zero; what is not on a series has no place.
        let place = |key: &str| get(key).as_f64().map_or(usize::MAX, |place| place as usize);
        Self {
            series: place("seriesIndex"),
            datum: place("dataIndex"),
            name: get("name").as_string().unwrap_or_default(),
        }
    }
}

/// Bounds that a reader drew on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Bounds {
    /// The axis, by its id in the options.
    pub axis: String,
    /// From where to where; none where they were taken away.
    pub interval: Option<(f64, f64)>,
}

impl Bounds {
    fn of(event: &JsValue) -> Option<Self> {
        let get = |value: &JsValue, key: &str| Reflect::get(value, &key.into()).ok();
        let number = |list: &Array, place: u32| list.get(place).as_f64();
        let axis = get(event, "parallelAxisId")?.as_string()?;
        let intervals: Array = get(event, "intervals")?.dyn_into().ok()?;
        let first: Option<Array> = intervals.get(0).dyn_into().ok();
        let interval = first.and_then(|ends| number(&ends, 0).zip(number(&ends, 1)));
        Some(Self { axis, interval })
    }
}

/// The action by which another map makes the step that this event tells of.
fn same_step(event: &JsValue) -> serde_json::Value {
    let mut action = serde_json::json!({ "type": "geoRoam", "componentType": "geo" });
    for key in ["dx", "dy", "zoom", "originX", "originY"] {
        let number = Reflect::get(event, &key.into()).ok();
        if let Some(number) = number.and_then(|number| number.as_f64()) {
            action[key] = number.into();
        }
    }
    action
}

/// What the places of marks are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plane {
    /// The axes of the grid at this place.
    Grid(usize),
    /// The map.
    Map,
}

/// Why a chart could not be drawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChartError {
    /// The chart library did not come.
    #[error("the chart library did not come: {0}")]
    Library(#[from] FetchError),
    /// It came and is not what it should be.
    #[error("the chart library is damaged: {0}")]
    Damaged(String),
    /// The browser makes no element to draw on.
    #[error("the browser makes no element to draw on")]
    NoPlace,
    /// The library refused the options.
    #[error("the chart library refused its options: {0}")]
    Options(String),
}

/// How new options join the ones that a chart has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merge {
    /// They are added; what they do not name stays.
    Join,
    /// They take the place of all that was there.
    Replace,
}

/// Dots of the screen to a pixel of the element, which may be enlarged by a style.
fn dots(element: &HtmlElement) -> f64 {
    let window = super::window();
    let of_screen = window.map_or(1.0, |window| window.device_pixel_ratio());
    // Not every browser says; there what is enlarged is a little soft.
    let zoom = Reflect::get(element, &"currentCSSZoom".into()).ok();
    let zoom = zoom.and_then(|zoom| zoom.as_f64()).unwrap_or(1.0);
    of_screen * zoom.max(1.0)
}

/// A chart that lives on one element until dropped.
pub struct EChart {
    instance: Instance,
    /// What the library calls back, for as long as the chart lives.
    listeners: Vec<Closure<dyn FnMut(JsValue)>>,
}

impl EChart {
    /// Loads the library if need be and starts a chart on the element.
    ///
    /// # Errors
    /// [`ChartError::Library`] if it does not come, say without a network;
    /// [`ChartError::Damaged`] if what comes is not the library.
    pub async fn start(element: HtmlElement, renderer: Renderer) -> Result<Self, ChartError> {
        let library = library().await?;
        let word = match renderer {
            Renderer::Svg => "svg",
            Renderer::Canvas => "canvas",
        };
        let settings = object(&[
            ("renderer", word.into()),
            ("devicePixelRatio", dots(&element).into()),
        ]);
        Ok(Self {
            instance: library
                .init(&element, &JsValue::NULL, &settings)
                .map_err(refused)?,
            listeners: Vec::new(),
        })
    }

    /// Calls back when a mark is pressed.
    pub fn on_press(&mut self, mut callback: impl FnMut(Pressed) + 'static) {
        self.listen("click", move |event| callback(Pressed::of(&event)));
    }

    /// Calls back while a reader draws bounds on an axis.
    pub fn on_bounds(&mut self, mut callback: impl FnMut(Bounds) + 'static) {
        self.listen("axisareaselected", move |event| {
            if let Some(bounds) = Bounds::of(&event) {
                callback(bounds);
            }
        });
    }

    /// Calls back with each step by which a map is moved, as the action by
    /// which another moves alike.
    pub fn on_roam(&mut self, mut callback: impl FnMut(serde_json::Value) + 'static) {
        self.listen("georoam", move |event| callback(same_step(&event)));
    }

    /// Has the library do one of its actions, given as JSON.
    ///
    /// # Errors
    /// [`ChartError::Options`] if it is not what the library understands.
    pub fn act(&self, action: &str) -> Result<(), ChartError> {
        let action = JSON::parse(action).map_err(refused)?;
        self.instance.dispatch(&action).map_err(refused)
    }

    /// Width and height in pixels.
    #[must_use]
    pub fn size(&self) -> (f64, f64) {
        (self.instance.width(), self.instance.height())
    }

    /// Where a place lies on the chart, in pixels from its left top corner; none
    /// where the chart has no such plane.
    #[must_use]
    pub fn pixel(&self, plane: Plane, (x, y): (f64, f64)) -> Option<(f64, f64)> {
        let finder = match plane {
            Plane::Grid(index) => object(&[("gridIndex", (index as f64).into())]),
            Plane::Map => object(&[("geoIndex", 0.into())]),
        };
        let place = Array::of2(&x.into(), &y.into());
        let pixel = self.instance.to_pixel(&finder, &place).ok()?;
        let pixel: Array = pixel.dyn_into().ok()?;
        let (x, y) = pixel.get(0).as_f64().zip(pixel.get(1).as_f64())?;
        (x.is_finite() && y.is_finite()).then_some((x, y))
    }

    /// Calls back with what the library says of an event of its own.
    pub fn listen(&mut self, event: &str, callback: impl FnMut(JsValue) + 'static) {
        let listener = Closure::new(callback);
        self.instance
            .on_event(event, listener.as_ref().unchecked_ref());
        self.listeners.push(listener);
    }

    /// Draws options, given as JSON.
    ///
    /// # Errors
    /// [`ChartError::Options`] if they are not what the library understands.
    pub fn set(&self, option: &str, merge: Merge) -> Result<(), ChartError> {
        let option = JSON::parse(option).map_err(refused)?;
        let is_new = merge == Merge::Replace;
        let settings = object(&[("notMerge", is_new.into()), ("silent", true.into())]);
        self.instance
            .set_option(&option, &settings)
            .map_err(refused)
    }

    /// Makes the chart no wider than this, in pixels, whatever its element is, and
    /// paints it before anything else happens.
    pub fn narrow(&self, width: f64) {
        let width = self.instance.width().min(width);
        self.resize_to(width.into());
        self.instance.canvas_room().flush();
    }

    /// Fits the chart to its element, if it does not fit: the library would draw all
    /// of it anew in any case.
    pub fn fit(&self, element: &HtmlElement) {
        let wanted = (element.client_width(), element.client_height());
        let (width, height) = self.size();
        if (f64::from(wanted.0), f64::from(wanted.1)) != (width, height) {
            self.redraw();
        }
    }

    /// Draws all of it anew, as large as its element.
    pub fn redraw(&self) {
        // It would keep a width that it was once given.
        self.resize_to("auto".into());
    }

    fn resize_to(&self, width: JsValue) {
        // A chart that does not fit is still one that can be read.
        let _ = self.instance.resize_to(&object(&[("width", width)]));
    }
}

impl Drop for EChart {
    fn drop(&mut self) {
        self.instance.dispose_instance();
    }
}

/// Options, given as JSON, drawn once as the text of an SVG of this size.
///
/// # Errors
/// [`ChartError`] if the library does not arrive or refuses the options.
pub async fn svg(option: &str, size: (f64, f64)) -> Result<String, ChartError> {
    let apart = Apart::new("svg", &[("ssr", true.into())], option, size).await?;
    apart.0.svg_string().map_err(refused)
}

/// Options, given as JSON, drawn once on a canvas of this size, with so many
/// dots a pixel.
///
/// # Errors
/// [`ChartError`] if the library does not arrive or refuses the options.
pub async fn canvas(
    option: &str,
    size: (f64, f64),
    dots: f64,
) -> Result<HtmlCanvasElement, ChartError> {
    let more = [("devicePixelRatio", dots.into())];
    let apart = Apart::new("canvas", &more, option, size).await?;
    let settings = object(&[("pixelRatio", dots.into())]);
    apart.0.to_canvas(&settings).map_err(refused)
}

/// A chart that is not on the page.
struct Apart(Instance);

impl Apart {
    async fn new(
        renderer: &str,
        more: &[(&str, JsValue)],
        option: &str,
        (width, height): (f64, f64),
    ) -> Result<Self, ChartError> {
        let library = library().await?;
        let usual = [
            ("renderer", renderer.into()),
            ("width", width.into()),
            ("height", height.into()),
        ];
        let settings = object(&[&usual, more].concat());
        let place = if renderer == "svg" {
            JsValue::NULL
        } else {
            super::page::apart().ok_or(ChartError::NoPlace)?.into()
        };
        let instance = library.init(&place, &JsValue::NULL, &settings);
        let apart = Self(instance.map_err(refused)?);
        let option = JSON::parse(option).map_err(refused)?;
        apart
            .0
            .set_option(&option, &object(&[("lazyUpdate", false.into())]))
            .map_err(refused)?;
        Ok(apart)
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        self.0.dispose_instance();
    }
}

async fn library() -> Result<Library, ChartError> {
    Ok(library::module().await?.unchecked_into())
}

fn refused(error: JsValue) -> ChartError {
    ChartError::Options(format!("{error:?}"))
}

fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}
