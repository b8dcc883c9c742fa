//! The built page on a server that can be made to fail.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, Response};
use futures::channel::oneshot;
use futures::stream;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

/// Pages of somebody else's, on an origin of their own; they end with the test.
#[derive(Debug)]
pub struct Host {
    address: SocketAddr,
}

impl Host {
    /// Serves pages, each under its path, which begins with `/`.
    ///
    /// # Errors
    /// If no port is free.
    pub async fn open(pages: impl IntoIterator<Item = (&'static str, String)>) -> Result<Self> {
        let pages: HashMap<&'static str, String> = pages.into_iter().collect();
        let router = Router::new().fallback(move |request: Request| {
            let page = pages.get(request.uri().path()).cloned();
            std::future::ready(page.map(Html).ok_or(StatusCode::NO_CONTENT))
        });
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { address })
    }

    /// The address of a page. Its host has another name than that of a [`Site`],
    /// so that browsers take the two for strangers.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.address.port())
    }
}

/// What goes wrong with one file.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The server answers with an error.
    Status(u16),
    /// The connection breaks after half of what was announced.
    Truncated,
    /// Half of the file comes; the rest waits until the fault is lifted.
    Stuck,
    /// Something else comes, with success and of this type.
    Instead {
        /// The media type.
        kind: &'static str,
        /// What comes.
        bytes: Vec<u8>,
    },
}

type Faults = Arc<Mutex<HashMap<String, Fault>>>;

/// A server of its own for one test; it ends with the test.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    dist: PathBuf,
    faults: Faults,
    running: Mutex<Option<Running>>,
}

/// A server that ends when the first of these is dropped, and what is left of it
/// until it has.
type Running = (oneshot::Sender<()>, JoinHandle<std::io::Result<()>>);

impl Site {
    /// Serves the folder on a free port of this machine.
    ///
    /// # Errors
    /// If there is no built page in the folder, or no free port.
    pub async fn open(dist: &Path) -> Result<Self> {
        let index = dist.join("index.html");
        anyhow::ensure!(
            index.is_file(),
            "{} is missing: build the page first",
            index.display()
        );
        let faults = Faults::default();
        let router = Router::new()
            .fallback_service(ServeDir::new(dist))
            .layer(from_fn_with_state(Arc::clone(&faults), answer));
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let (end, ended) = oneshot::channel();
        let serve = axum::serve(listener, router).with_graceful_shutdown(async {
            // Dropped or told, it is the end.
            let _ = ended.await;
        });
        let server = tokio::spawn(async move { serve.await });
        Ok(Self {
            address,
            dist: dist.to_owned(),
            faults,
            running: Mutex::new(Some((end, server))),
        })
    }

    /// Ends the server and waits until nothing answers any more.
    ///
    /// # Errors
    /// If it has not ended well.
    pub async fn stop(&self) -> Result<()> {
        let running = self.running.lock();
        let running = running.unwrap_or_else(PoisonError::into_inner).take();
        let (end, server) = running.context("it has been stopped before")?;
        drop(end);
        Ok(server.await??)
    }

    /// The address of the page with this query; a query begins with `?`.
    #[must_use]
    pub fn address(&self, query: &str) -> String {
        format!("http://{}/{query}", self.address)
    }

    /// Makes a file fail from now on. Paths are as in the folder:
    /// `data/index.json`.
    pub fn break_file(&self, path: &str, fault: Fault) {
        self.locked().insert(format!("/{path}"), fault);
    }

    /// Makes a file come as it should again.
    pub fn mend_file(&self, path: &str) {
        self.locked().remove(&format!("/{path}"));
    }

    /// A file as it is in the folder.
    ///
    /// # Errors
    /// If there is no such text file.
    pub fn text(&self, path: &str) -> Result<String> {
        std::fs::read_to_string(self.dist.join(path)).with_context(|| format!("reading {path}"))
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, HashMap<String, Fault>> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn fault_of(faults: &Faults, path: &str) -> Option<Fault> {
    faults
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(path)
        .cloned()
}

async fn answer(State(faults): State<Faults>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    // A retry must see the file as it is now.
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Pages of other sites may read it, as those of any host of open data.
    response.headers_mut().insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    match fault_of(&faults, &path) {
        None => response,
        Some(Fault::Status(code)) => {
            *response.status_mut() = StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_GATEWAY);
            response
        }
        Some(Fault::Instead { kind, bytes }) => {
            let mut response = Response::new(Body::from(bytes));
            response
                .headers_mut()
                .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
            response
        }
        Some(Fault::Truncated) => halved(response, Ending::Breaks).await,
        Some(Fault::Stuck) => halved(response, Ending::Waits(faults, path)).await,
    }
}

/// How an answer goes on after its first half.
enum Ending {
    Breaks,
    Waits(Faults, String),
}

/// The same answer, announced in full, of which only the first half is sure.
async fn halved(response: Response, ending: Ending) -> Response {
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let (first, rest) = (
        bytes.slice(..bytes.len() / 2),
        bytes.slice(bytes.len() / 2..),
    );
    let second = async move {
        match ending {
            Ending::Breaks => {
                // What was written must be on its way, or nothing came at all.
                tokio::time::sleep(Duration::from_millis(100)).await;
                Err(std::io::Error::other("broken off on purpose"))
            }
            Ending::Waits(faults, path) => {
                while fault_of(&faults, &path).is_some() {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
                Ok(rest)
            }
        }
    };
    let pieces = stream::StreamExt::chain(stream::iter([Ok(first)]), stream::once(second));
    Response::from_parts(parts, Body::from_stream(pieces))
}
