//! Requests that know whether they are still wanted.

use std::pin::Pin;

use futures::future::{AbortHandle, abortable};

use crate::Explorer;
use crate::reactive::*;

/// A place for one request at a time: whoever asks anew ends what was asked
/// before, so that of two answers the later asked is shown, never the later
/// come.
#[derive(Clone, Copy)]
pub struct Errand {
    underway: StoredValue<Option<AbortHandle>, LocalStorage>,
}

impl Default for Errand {
    fn default() -> Self {
        Self {
            underway: StoredValue::new_local(None),
        }
    }
}

impl Errand {
    /// Takes up a request in place of the one before.
    pub fn start(self, explorer: Explorer, work: impl Future<Output = ()> + 'static) {
        // Of one kind, whatever the work: what follows is in the program once.
        let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
        let (work, handle) = abortable(work);
        self.end();
        self.underway.set_value(Some(handle));
        explorer.platform().spawn(Box::pin(async move {
            // Work that was ended has nothing to say.
            let _ = work.await;
        }));
    }

    /// Ends what is under way: nothing more will come of it.
    pub fn end(self) {
        let underway = self.underway.try_update_value(Option::take).flatten();
        if let Some(handle) = underway {
            handle.abort();
        }
    }
}
