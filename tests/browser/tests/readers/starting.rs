//! The program itself does not come, or does not run.

use anyhow::{Context, Result, ensure};
use browser_tests::{Fault, Figures, Page, Setting, with_reader};
use serde_json::json;

use crate::EUROPE;

/// The name of the program in the folder of the built page.
pub(crate) fn program() -> Result<String> {
    let names = std::fs::read_dir(Setting::from_env()?.dist)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<Vec<String>>>()?;
    let name = names.into_iter().find(|name| name.ends_with("_bg.wasm"));
    name.context("the built page has no program")
}

#[tokio::test]
async fn a_program_that_does_not_compile_is_told_and_can_be_loaded_again() -> Result<()> {
    with_reader(async |page, site| {
        let program = program()?;
        let fault = Fault::Instead {
            kind: "application/wasm",
            bytes: b"\0asm\x01\0\0\0\xff".to_vec(),
        };
        site.break_file(&program, fault);
        page.visit("").await?;
        page.wait_for_text("The explorer came, but this browser cannot run it")
            .await?;
        page.expect_complaints_about("CompileError").await?;
        site.mend_file(&program);
        page.open("").await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await
    })
    .await
}

#[tokio::test]
async fn a_program_that_does_not_come_is_told() -> Result<()> {
    with_reader(async |page, site| {
        let program = program()?;
        site.break_file(&program, Fault::Status(500));
        page.visit("").await?;
        page.wait_for_text("The explorer could not be loaded. Check the connection")
            .await?;
        page.expect_complaints_about("Internal Server Error").await
    })
    .await
}

/// What a browser does that has WebAssembly but not all of it.
const OLD: &str = "WebAssembly.validate = () => false; \
    WebAssembly.instantiateStreaming = WebAssembly.instantiate = \
        () => Promise.reject(new WebAssembly.CompileError('invalid opcode'));";

#[tokio::test]
async fn a_browser_without_vector_instructions_is_told_which_have_them() -> Result<()> {
    with_reader(async |page, _| {
        page.tell_browser(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": OLD }),
        )
        .await?;
        page.visit("").await?;
        page.expect_complaints_about("invalid opcode").await?;
        page.wait_for_text("This browser is too old for the explorer")
            .await?;
        page.wait_for_text("Chrome or Edge 96, Firefox 89, Safari 16.4")
            .await?;
        expect_static_ranking(page).await
    })
    .await
}

/// The published ranking as a table in the page.
async fn expect_static_ranking(page: &Page) -> Result<()> {
    page.table(
        "European cities, 2019, version 1.0.0: the index with the published method and weights",
    )
    .await?;
    let first = Figures::of(EUROPE)?.at("")?.rows()?.remove(0);
    page.wait_for_text(&format!("1 {}", first.city)).await
}

/// A worker that fails while it is spoken to, as none does: the program is told
/// so while it hears that the worker is ready, and panics. The address stays.
const TANGLED: &str = "const post = Worker.prototype.postMessage; \
    Worker.prototype.postMessage = function (...said) { \
        post.apply(this, said); \
        if (typeof said[0] === 'string' || Array.isArray(said[0])) this.onerror(new Event('error')); \
    }; \
    history.pushState = () => {}; \
    [...document.querySelectorAll('nav a')] \
        .find((button) => button.textContent === 'Robustness').click();";

#[tokio::test]
async fn a_panic_is_told_with_a_report_and_never_a_blank_page() -> Result<()> {
    with_reader(async |page, _| {
        page.open("").await?;
        // The browser throws what stopped the program.
        let _ = page.ask::<()>(TANGLED, vec![]).await;
        page.wait_for_text("RefCell already borrowed").await?;
        page.find("alertdialog", "The explorer has stopped").await?;
        page.button("Copy report").await?;
        ensure!(!page.complaints().await?.is_empty(), "nothing was thrown");
        page.button("Load the page again").await?.click().await?;
        page.expect_ranking(&Figures::of(EUROPE)?.at("")?.rows()?)
            .await
    })
    .await
}
