//! Bytes by address that the browser keeps for this page beyond a visit, each
//! with a line about them.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Cache, Headers, Request, Response, ResponseInit, Url};

use super::{inside, window};

/// The header that the line is in.
const ABOUT: &str = "x-lci-about";

/// Whether the page itself is kept, so that it opens without a network.
#[must_use]
pub fn is_page_kept() -> bool {
    // Where there can be no such worker, a browser has no place for it either.
    let container = window().and_then(|window| {
        let navigator = Reflect::get(&window, &"navigator".into()).ok()?;
        Reflect::get(&navigator, &"serviceWorker".into()).ok()
    });
    let controller = container.filter(JsValue::is_object).and_then(|container| {
        let controller = Reflect::get(&container, &"controller".into());
        controller.ok()
    });
    controller.is_some_and(|controller| controller.is_object())
}

/// Keeps bytes in place of what was kept under the address. Whether they are.
pub async fn put(address: &str, about: &str, bytes: &[u8]) -> bool {
    let kept = async {
        let cache = cache().await?;
        let headers = Headers::new().ok()?;
        // A header holds no other letters.
        let about = String::from(js_sys::encode_uri_component(about));
        headers.set(ABOUT, &about).ok()?;
        let settings = ResponseInit::new();
        settings.set_headers(&headers);
        let parts = Array::of1(&Uint8Array::from(bytes));
        let body = Blob::new_with_u8_array_sequence(&parts).ok()?;
        let response = Response::new_with_opt_blob_and_init(Some(&body), &settings).ok()?;
        let put = cache.put_with_str(address, &response);
        JsFuture::from(put).await.ok()
    };
    kept.await.is_some()
}

/// What is kept under an address, with the line about it.
pub async fn get(address: &str) -> Option<(String, Vec<u8>)> {
    let response = response(&cache().await?, address).await?;
    let about = about(&response)?;
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some((about, Uint8Array::new(&bytes).to_vec()))
}

/// The lines about all that is kept; none where nothing can be.
pub async fn list() -> Option<Vec<String>> {
    let cache = cache().await?;
    let requests: Array = JsFuture::from(cache.keys()).await.ok()?.dyn_into().ok()?;
    let mut lines = Vec::new();
    for request in requests.iter() {
        let request: Request = request.dyn_into().ok()?;
        // Another page may have taken it away meanwhile.
        let response = response(&cache, &request.url()).await;
        lines.extend(response.and_then(|response| about(&response)));
    }
    Some(lines)
}

/// Keeps what was kept under an address no longer.
pub async fn remove(address: &str) {
    if let Some(cache) = cache().await {
        // What is not there need not go.
        let _ = JsFuture::from(cache.delete_with_str(address)).await;
    }
}

async fn response(cache: &Cache, address: &str) -> Option<Response> {
    let found = JsFuture::from(cache.match_with_str(address)).await;
    found.ok()?.dyn_into().ok()
}

fn about(response: &Response) -> Option<String> {
    let line = response.headers().get(ABOUT).ok()??;
    js_sys::decode_uri_component(&line).ok().map(String::from)
}

/// The cache of this page. Caches belong to the whole host, on which explorers
/// may stand in many folders; `public/sw.js` names its own in the same way.
async fn cache() -> Option<Cache> {
    // What is opened from a disk is kept there already.
    if inside::files().is_some() {
        return None;
    }
    let window = window()?;
    // Only pages that came over a safe connection have any.
    let has_caches = Reflect::get(&window, &"caches".into()).is_ok_and(|it| it.is_object());
    if !has_caches {
        return None;
    }
    let home = home()?;
    let opened = window.caches().ok()?.open(&format!("lci {home} packages"));
    JsFuture::from(opened).await.ok()?.dyn_into().ok()
}

/// The folder of this page on its host.
pub(super) fn home() -> Option<String> {
    let page = window()?.document()?.base_uri().ok()??;
    Some(Url::new_with_base("./", &page).ok()?.pathname())
}
