//! Work off the page's thread: the same program, started in a worker, that
//! answers questions instead of showing a page: messages in, slices of work,
//! messages out. The page's end of it is `state/worker.rs`.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use browser::frame::spawn;
use browser::worker::Scope;
use desk::Desk;
use desk::protocol::{Instruction, Reply, UNABLE, VERSION};

/// Longest a slice lasts before the next message is looked at.
const SLICE_MS: f64 = 20.0;

/// Answers the page until it ends this worker, by code that comes for it alone.
pub fn start(scope: Scope) {
    spawn(async {
        if serve(scope).await.is_err()
            && let Some(scope) = Scope::here()
        {
            scope.post(UNABLE);
        }
    });
}

#[wasm_split(worker, fallible)]
fn serve(scope: Scope) -> Result<(), SplitLoaderError> {
    let scope = Rc::new(scope);
    let desk = Rc::new(RefCell::new(Desk::default()));
    let turn = {
        let (scope, desk) = (Rc::clone(&scope), Rc::clone(&desk));
        move || {
            let mut desk = desk.borrow_mut();
            if let Some(reply) = desk.work(SLICE_MS, || scope.now_ms()) {
                say(&scope, &reply);
            }
            !desk.is_idle()
        }
    };
    let turns = scope.turns(turn);
    let listener = Rc::clone(&scope);
    listener.on_message(move |text, values| {
        take(&mut desk.borrow_mut(), &text, &values);
        turns.ask();
    });
    say(&scope, &Reply::Ready { version: VERSION });
    Ok(())
}

fn say(scope: &Scope, reply: &Reply) {
    // A reply is made of numbers and words, which can always be written.
    if let Ok(text) = serde_json::to_string(reply) {
        scope.post(&text);
    }
}

fn take(desk: &mut Desk, text: &str, values: &[f64]) {
    // What this program does not understand is not from this program.
    let Ok(told) = serde_json::from_str(text) else {
        return;
    };
    match told {
        Instruction::Open(outline) => {
            // A data set that was sound on the page is sound here; questions
            // about one that is not are refused for want of it.
            if let Ok(dataset) = outline.dataset(values) {
                desk.open(Arc::new(dataset));
            }
        }
        Instruction::Ask {
            slot,
            id,
            setup,
            question,
        } => desk.ask(slot, id, setup, question),
        Instruction::Forget { slot } => desk.forget(slot),
    }
}
