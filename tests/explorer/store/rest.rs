//! What waits until a movement rests.

use std::cell::Cell;
use std::rc::Rc;

use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;
use store::rest::{on_rest, resting, roomy};

use super::world::World;

#[test]
fn a_value_follows_where_it_stands_still() {
    let page = World::at("").open();
    let (source, rested) = page.act(|explorer| {
        let source = RwSignal::new(1);
        (source, resting(*explorer, source, 100))
    });
    assert_eq!(rested.get_untracked(), 1, "it has one from the start");
    for value in [2, 3] {
        page.act(|_| source.set(value));
        assert_eq!(rested.get_untracked(), 1);
    }
    page.rest();
    assert_eq!(rested.get_untracked(), 3);
}

#[test]
fn room_grows_at_once_and_shrinks_at_rest() {
    let page = World::at("").open();
    let (wanted, room) = page.act(|explorer| {
        let wanted = RwSignal::new(96.0);
        (wanted, roomy(*explorer, wanted.into(), 100))
    });
    assert_eq!(room.get_untracked(), 96.0, "it has some from the start");
    for (next, expected) in [
        (120.0, 120.0),
        (312.0, 312.0),
        (144.0, 312.0),
        (168.0, 312.0),
    ] {
        page.act(|_| wanted.set(next));
        assert_eq!(room.get_untracked(), expected, "{next}");
    }
    page.rest();
    assert_eq!(room.get_untracked(), 168.0);
}

#[test]
fn an_act_comes_once_after_a_movement_and_not_for_a_view_that_is_gone() {
    let page = World::at("").open();
    let n_acts = Rc::new(Cell::new(0));
    let acts = Rc::clone(&n_acts);
    let (view, source) = page.act(|explorer| {
        let view = reactive_graph::owner::Owner::new();
        let source = RwSignal::new(0);
        view.with(|| {
            let act = move || acts.set(acts.get() + 1);
            on_rest(*explorer, 100, move || source.track(), act);
        });
        (view, source)
    });
    page.rest();
    assert_eq!(n_acts.get(), 1, "the first time counts as a change");
    for value in 1..5 {
        page.act(|_| source.set(value));
    }
    page.rest();
    assert_eq!(n_acts.get(), 2);
    page.act(|_| source.set(9));
    view.cleanup();
    page.rest();
    assert_eq!(n_acts.get(), 2);
}
