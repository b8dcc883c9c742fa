//! Mounts the explorer on its page.

fn main() {
    learning_city_explorer::app::mount();
}
