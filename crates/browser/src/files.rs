//! Files that the reader chooses or drops onto the page. They are read here
//! and go nowhere else.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, DragEvent, Element, Event, File, FileList, HtmlInputElement};

use super::window;

/// A file that can be read.
#[derive(Clone, Debug)]
pub struct ChosenFile(File);

impl ChosenFile {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its length in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        // Below 2^53, as the browser promises.
        self.0.size() as u64
    }

    /// All that is in it; none if the browser cannot read it, say because it
    /// was taken away since.
    pub async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer: JsValue = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }
}

/// What was chosen in a file input, which forgets it: the same file can be
/// chosen again after it was mended.
#[must_use]
pub fn take_chosen(input: &HtmlInputElement) -> Vec<ChosenFile> {
    let files = input.files().map(list).unwrap_or_default();
    input.set_value("");
    files
}

fn list(files: FileList) -> Vec<ChosenFile> {
    (0..files.length())
        .filter_map(|index| files.get(index))
        .map(ChosenFile)
        .collect()
}

/// What was let go over a place of its own.
#[derive(Clone, Debug)]
pub struct Dropped {
    /// The files.
    pub files: Vec<ChosenFile>,
    /// Addresses or other text, where there were no files.
    pub text: String,
}

/// Lets a place take what is held over it, in place of the page around it.
pub fn hold(event: &DragEvent) {
    event.prevent_default();
    event.stop_propagation();
}

/// Takes what is let go over a place, so that neither the browser nor the page
/// around does.
#[must_use]
pub fn take_dropped(event: &DragEvent) -> Dropped {
    hold(event);
    let data = event.data_transfer();
    let files = data.as_ref().and_then(|data| data.files());
    // A list of addresses says more than the text that stands for it.
    let text = |kind| data.as_ref().and_then(|data| data.get_data(kind).ok());
    let text = ["text/uri-list", "text/plain"].into_iter().filter_map(text);
    Dropped {
        files: files.map(list).unwrap_or_default(),
        text: text
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or_default(),
    }
}

/// Takes files that are dropped anywhere on the page, for as long as it lives.
/// `hover` is told whether files are held over it.
pub fn on_drop(hover: impl Fn(bool) + Clone + 'static, drop: impl Fn(Vec<ChosenFile>) + 'static) {
    let over = hover.clone();
    listen("dragover", move |event| {
        if has_files(&event) {
            // Without this the browser would open the file in place of the page.
            event.prevent_default();
            over(true);
        }
    });
    let left = hover.clone();
    listen("dragleave", move |event| {
        // Moving from one element to the next is no leaving.
        if event.related_target().is_none() {
            left(false);
        }
    });
    listen("drop", move |event| {
        if has_files(&event) {
            event.prevent_default();
            hover(false);
            let files = event.data_transfer().and_then(|data| data.files());
            drop(files.map(list).unwrap_or_default());
        }
    });
}

/// What was pasted onto the page.
#[derive(Clone, Debug)]
pub enum Pasted {
    /// Files.
    Files(Vec<ChosenFile>),
    /// Text of more than one line.
    Text(String),
}

/// Takes tables and files that are pasted anywhere but into a field, for as long
/// as the page lives.
pub fn on_paste(paste: impl Fn(Pasted) + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if is_in_field(&event) {
            return;
        }
        let data = Reflect::get(&event, &"clipboardData".into()).ok();
        let data = data.and_then(|data| data.dyn_into::<DataTransfer>().ok());
        let Some(data) = data else { return };
        let files = data.files().map(list).unwrap_or_default();
        let text = data.get_data("text/plain").unwrap_or_default();
        let pasted = match files.is_empty() {
            false => Pasted::Files(files),
            // A word or an address is no table.
            true if text.trim().lines().count() > 1 => Pasted::Text(text),
            true => return,
        };
        event.prevent_default();
        paste(pasted);
    });
    let listener = closure.as_ref().unchecked_ref();
    if window
        .add_event_listener_with_callback("paste", listener)
        .is_ok()
    {
        // The page listens until it is closed.
        closure.forget();
    }
}

fn is_in_field(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| {
        let field = target.closest("input, textarea, select, [contenteditable]");
        field.ok().flatten().is_some()
    })
}

fn has_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

fn listen(event: &str, callback: impl Fn(DragEvent) + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn(DragEvent)>::new(callback);
    let listener = closure.as_ref().unchecked_ref();
    if window
        .add_event_listener_with_callback(event, listener)
        .is_ok()
    {
        // The page listens until it is closed.
        closure.forget();
    }
}
