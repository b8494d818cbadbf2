//! The web page of a unit: what it sees, live, in any browser, with nothing loaded from elsewhere.
//!
//! The unit hands JSON texts to a [`Feed`]; a [`Page`] serves the page's own files and passes the texts on to every browser that is
//! connected, over a WebSocket. This crate knows nothing of what the texts mean.
//!
//! ```text
//!  unit ─ Feed ─┬─ newest ─── one slot per name; a browser that is slow sees fewer of them
//!               ├─ standing ─ by name and key, kept until it is taken back; a browser that joins gets all that stand
//!               └─ passing ── a bounded ring; a browser that is too slow is told how many it missed
//! ```
//!
//! On the WebSocket, the server sends objects with one member: the text's name, and the text. `{"missed": n}` tells of passing texts
//! that were lost on this connection. A browser may send `{"want": ["detections"]}`: names that are sent only where they are wanted.
//!
//! # What was
//!
//! `GET /history` asks an [`Archive`], where the unit has one: its answer is JSON, and its parameters are the archive's own.
//! One browser reads at a time; another one is told to ask again.
//!
//! # Who may look
//!
//! A page that listens on the loopback address needs no password: who is logged in to the machine may look. It answers only where the
//! browser was pointed at the machine itself, so that no other site's page can reach it by a name of its own. Any other address
//! needs a password and TLS ([`Access`]).

mod access;
mod archive;
mod assets;
mod feed;
mod password;
mod server;
mod sessions;
mod socket;

pub use access::{Access, AccessError};
pub use archive::{Archive, Refused};
pub use feed::Feed;
pub use password::{PasswordError, PasswordHash, hash_password};
pub use server::{Page, PageError, Settings};
