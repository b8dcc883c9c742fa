//! Mounts the explorer on its page, or answers the page from within a worker:
//! both run this one program.

use learning_city_explorer::browser::worker::Scope;
use learning_city_explorer::{app, worker};

fn main() {
    match Scope::here() {
        Some(scope) => worker::start(scope),
        None => app::mount(),
    }
}
