//! Fetching files, counted while they come in.

use std::cell::Cell;
use std::rc::Rc;

use gloo_net::http::{Request, Response};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, ReadableStreamDefaultReader};

use super::frame::Settled;
use super::inside;

/// Why a file did not arrive.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No connection, or the host does not let other sites read the file.
    #[error("{url} could not be reached")]
    Unreachable {
        /// The address.
        url: String,
    },
    /// The host answered with an error.
    #[error("{url} answered {status}")]
    Status {
        /// The address.
        url: String,
        /// The HTTP status.
        status: u16,
    },
    /// The file broke off.
    #[error("{url} broke off after {received} bytes")]
    BrokeOff {
        /// The address.
        url: String,
        /// Bytes that came in.
        received: u64,
    },
    /// Nothing came for so long that nothing is expected any more.
    #[error("{url} sent nothing for {seconds} seconds")]
    Silent {
        /// The address.
        url: String,
        /// How long it was waited for.
        seconds: u32,
    },
    /// The file is larger than the limit given.
    #[error("{url} is larger than {limit} bytes")]
    TooLarge {
        /// The address.
        url: String,
        /// Bytes taken at most.
        limit: u64,
    },
    /// Not an address that can be fetched.
    #[error("'{url}' is not an address")]
    BadAddress {
        /// The text.
        url: String,
    },
}

/// How long a host may send nothing. One that is slower than this is not heard
/// from again, as far as anyone can tell.
const PATIENCE_S: u32 = 30;

/// A fetch that is given up when this is dropped, or when its host has been
/// silent for too long.
struct Watch {
    controller: AbortController,
    silence: Settled,
    is_silent: Rc<Cell<bool>>,
}

impl Watch {
    /// None where the browser cannot give up a fetch.
    fn new() -> Option<Self> {
        let controller = AbortController::new().ok()?;
        let is_silent = Rc::new(Cell::new(false));
        let silence = {
            let (controller, is_silent) = (controller.clone(), Rc::clone(&is_silent));
            Settled::new(PATIENCE_S as i32 * 1_000, move || {
                is_silent.set(true);
                controller.abort();
            })
        };
        silence.ask();
        Some(Self {
            controller,
            silence,
            is_silent,
        })
    }

    /// Something has come.
    fn hear(&self) {
        self.silence.ask();
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // What has come whole is not given up by this.
        self.controller.abort();
    }
}

/// Fetches a file, calling `on_bytes` with the length of each piece. It is given
/// up when the future is dropped.
///
/// # Errors
/// [`FetchError`] says what came instead.
pub async fn bytes(url: &str, limit: u64, on_bytes: impl Fn(u64)) -> Result<Vec<u8>, FetchError> {
    let watch = Watch::new();
    let signal = watch.as_ref().map(|watch| watch.controller.signal());
    let heard = |length| {
        if let Some(watch) = &watch {
            watch.hear();
        }
        on_bytes(length);
    };
    let fetched = fetch(url, limit, signal.as_ref(), heard).await;
    let is_silent = watch.as_ref().is_some_and(|watch| watch.is_silent.get());
    match fetched {
        Err(_) if is_silent => Err(FetchError::Silent {
            url: url.to_owned(),
            seconds: PATIENCE_S,
        }),
        fetched => fetched,
    }
}

async fn fetch(
    url: &str,
    limit: u64,
    signal: Option<&AbortSignal>,
    on_bytes: impl Fn(u64),
) -> Result<Vec<u8>, FetchError> {
    let unreachable = || FetchError::Unreachable {
        url: url.to_owned(),
    };
    let inside = inside::address(url);
    let request = Request::get(inside.as_deref().unwrap_or(url)).abort_signal(signal);
    let response = request.send().await.map_err(|_| unreachable())?;
    if !response.ok() {
        return Err(FetchError::Status {
            url: url.to_owned(),
            status: response.status(),
        });
    }
    read(&response, url, limit, on_bytes).await
}

async fn read(
    response: &Response,
    url: &str,
    limit: u64,
    on_bytes: impl Fn(u64),
) -> Result<Vec<u8>, FetchError> {
    let mut received: Vec<u8> = Vec::new();
    let Some(stream) = response.body() else {
        return Ok(received);
    };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    loop {
        let so_far = received.len() as u64;
        let broke_off = |_: JsValue| FetchError::BrokeOff {
            url: url.to_owned(),
            received: so_far,
        };
        let piece = JsFuture::from(reader.read()).await.map_err(broke_off)?;
        let piece: web_sys::ReadableStreamReadResult = piece.unchecked_into();
        if piece.get_done().unwrap_or(true) {
            return Ok(received);
        }
        let piece = Uint8Array::new(&piece.get_value());
        let length = u64::from(piece.length());
        if so_far + length > limit {
            return Err(FetchError::TooLarge {
                url: url.to_owned(),
                limit,
            });
        }
        received.resize(received.len() + piece.length() as usize, 0);
        piece.copy_to(&mut received[so_far as usize..]);
        on_bytes(length);
    }
}

/// A path as seen from a base address; the base itself may be relative to the
/// page.
///
/// # Errors
/// [`FetchError::BadAddress`] if the two make no address of the web or of the
/// page's own place.
pub fn resolve(base: &str, path: &str) -> Result<String, FetchError> {
    let bad = |url: &str| FetchError::BadAddress {
        url: url.chars().take(200).collect(),
    };
    let document = super::window().and_then(|window| window.document());
    let page = document
        .and_then(|document| document.base_uri().ok().flatten())
        .unwrap_or_default();
    let base = web_sys::Url::new_with_base(base, &page).map_err(|_| bad(base))?;
    let url = web_sys::Url::new_with_base(path, &base.href()).map_err(|_| bad(path))?;
    let is_web = matches!(url.protocol().as_str(), "http:" | "https:");
    let is_own = page.starts_with(&url.protocol());
    if is_web || is_own {
        Ok(url.href())
    } else {
        Err(bad(path))
    }
}
