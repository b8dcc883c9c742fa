//! Copying text.

use wasm_bindgen_futures::JsFuture;

use super::window;

/// Copies text; false where the browser forbids it or cannot.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text))
        .await
        .is_ok()
}
