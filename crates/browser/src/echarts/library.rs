//! Fetching the chart library, and what became of it if it does not come.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::ChartError;
use crate::{fetch, inside};

/// The library's file, beside the page.
pub const FILE: &str = "echarts.js";
/// More than the library has.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

#[wasm_bindgen(inline_js = "
let library;
let failures = 0;
export function loadCharts(url) {
  // A browser remembers an address from which no module came.
  const address = failures ? `${url}?${failures}` : url;
  library ??= import(address).catch((error) => {
    library = undefined;
    failures += 1;
    throw error;
  });
  return library;
}
export function expectCharts(url) {
  if (library) return;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = url;
  document.head.append(link);
}
")]
extern "C" {
    #[wasm_bindgen(js_name = loadCharts, catch)]
    async fn load_charts(url: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = expectCharts)]
    fn expect_charts(url: &str);
}

/// Has the browser fetch the library before anybody asks, without running it:
/// then charts are drawn without a network too.
pub fn fetch_ahead() {
    if let Ok(url) = fetch::resolve("./", FILE)
        && inside::address(&url).is_none()
    {
        expect_charts(&url);
    }
}

/// The library's module, fetched unless it is there.
pub(super) async fn module() -> Result<JsValue, ChartError> {
    let url = fetch::resolve("./", FILE)?;
    let url = inside::address(&url).unwrap_or(url);
    let module = match load_charts(&url).await {
        Ok(module) => module,
        // A browser does not say why a module is not there. Asked for as any
        // file, it does not come either, or it comes and may be loaded now.
        Err(_) => {
            fetch::bytes(&url, MAX_BYTES, |_| {}).await?;
            load_charts(&url).await.map_err(damaged)?
        }
    };
    let has = |name: &str| Reflect::get(&module, &name.into()).is_ok_and(|it| it.is_function());
    if has("init") && has("registerMap") {
        Ok(module)
    } else {
        let detail = "it lacks what it should have".to_owned();
        Err(ChartError::Damaged(detail))
    }
}

fn damaged(error: JsValue) -> ChartError {
    ChartError::Damaged(format!("{error:?}"))
}
