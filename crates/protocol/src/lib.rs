//! What an embedded page and its host, the page around it, say to each other.
//!
//! Every message is `{ type: "lci/…", id, payload, version }`. A host asks with
//! ids that rise, so that nothing is done twice; each request is answered by one
//! [`Reply`] with its id. What happens without being asked for is an [`Event`],
//! whose ids the frame counts itself.
//!
//! Who may say what:
//! - The frame hears its parent alone, and nothing before [`Request::Hello`].
//!   That names the origin that all else must come from and all answers go to.
//!   A parent without an origin (a local file, a sandbox) cannot be answered.
//! - Before it, and where no script ever says it, the frame says its height and
//!   nothing else, to whoever is around it: [`Event::Resize`] says nothing that
//!   the page around could not see.
//!
//! [`schema`] has every attribute, method, event and message with a sentence, for
//! documentation that cannot drift.

mod incoming;
mod outgoing;
mod results;
pub mod schema;
pub mod snippet;
mod style;

pub use incoming::{Format, Keys, Message, Refused, Request, Unread, read};
pub use outgoing::{Code, Event, Failure, Given, Outgoing, Reply};
pub use results::{Ranked, Results, ranks, results};
pub use style::{Style, StyleError, TOKENS, Token};

/// The version of the protocol.
pub const VERSION: u64 = 1;

/// Longest message that is read, in bytes of text, signs and numbers.
pub const MAX_BYTES: usize = 1_000_000;

/// How deep a message may be nested.
pub const MAX_DEPTH: usize = 16;
