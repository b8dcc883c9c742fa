//! A signal that outlives those who listen to it.

use std::collections::HashSet;
use std::panic::Location;

use crate::reactive::*;
use reactive_graph::graph::{AnySource, AnySubscriber, Observer, Source, ToAnySource};

/// A signal that lasts as long as the page and is heard by parts of it that do not.
///
/// `reactive_graph` takes a listener from a signal's list when it runs anew, but not
/// when it ends: each part of the page that closes leaves a dead entry for every
/// text it showed, with the memory of the listener behind it, and a change of the signal asks
/// them all. This signal knows who listens, and takes the dead from its list now and
/// then.
pub struct Lasting<T: 'static> {
    signal: RwSignal<T>,
    heard: StoredValue<Heard, LocalStorage>,
}

impl<T> Clone for Lasting<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Lasting<T> {}

impl<T: Send + Sync + 'static> Lasting<T> {
    /// A signal of this value.
    #[track_caller]
    #[must_use]
    pub fn new(value: T) -> Self {
        Self {
            signal: RwSignal::new(value),
            heard: StoredValue::new_local(Heard::default()),
        }
    }

    /// Says something else from now on.
    pub fn set(&self, value: T) {
        self.signal.set(value);
    }
}

impl<T> DefinedAt for Lasting<T> {
    fn defined_at(&self) -> Option<&'static Location<'static>> {
        self.signal.defined_at()
    }
}

impl<T: Send + Sync + 'static> Track for Lasting<T> {
    fn track(&self) {
        self.signal.track();
        if let Some(listener) = Observer::get() {
            let source = self.signal.to_any_source();
            let _ = self
                .heard
                .try_update_value(|heard| heard.add(listener, &source));
        }
    }
}

impl<T: Send + Sync + 'static> ReadUntracked for Lasting<T> {
    type Value = <RwSignal<T> as ReadUntracked>::Value;

    fn try_read_untracked(&self) -> Option<Self::Value> {
        self.signal.try_read_untracked()
    }
}

/// Who has listened to a signal since the dead were last looked for.
#[derive(Default)]
struct Heard {
    listeners: HashSet<AnySubscriber>,
    /// How many there are before it is worth another look.
    most: usize,
}

impl Heard {
    /// So many may be dead before anybody looks.
    const SPARE: usize = 64;

    fn add(&mut self, listener: AnySubscriber, source: &AnySource) {
        if !self.listeners.insert(listener) || self.listeners.len() <= self.most {
            return;
        }
        self.listeners.retain(|listener| {
            let lives = listener.1.strong_count() > 0;
            if !lives {
                source.remove_subscriber(listener);
            }
            lives
        });
        // Each look costs as much as there are: so it stays a constant for each.
        self.most = 2 * self.listeners.len() + Self::SPARE;
    }
}

#[cfg(test)]
mod tests {
    use reactive_graph::owner::Owner;

    use super::*;

    #[test]
    fn who_has_ended_is_forgotten_and_who_lives_hears() {
        let page = Owner::new();
        page.set();
        let said = Lasting::new(1);
        let lives = Memo::new(move |_| said.get());
        assert_eq!(lives.get(), 1);
        for _ in 0..1000 {
            let part = Owner::new();
            assert_eq!(part.with(|| Memo::new(move |_| said.get()).get()), 1);
            part.cleanup();
        }
        let n_known = said.heard.with_value(|heard| heard.listeners.len());
        assert!(n_known <= 2 + Heard::SPARE, "{n_known}");
        said.set(2);
        assert_eq!(lives.get(), 2);
    }
}
