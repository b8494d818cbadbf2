//! The roadside unit: acquire, decode, align, fuse, publish.
//!
//! ```text
//!  devices ─ acquire ─┐                                        ┌─ publish (Zenoh)
//!                     ├─ fuse::Fusion: decode → align → filter ─┤
//!  recording ─ replay ┘          pure, one clock               ├─ record (MCAP), replay's CSV
//!                                                              └─ page (a web page, live)
//! ```
//!
//! [`config`] says what a unit is. [`fuse::Fusion`] is the pure core: arrivals in, outputs out. [`run`] surrounds
//! it with devices and Zenoh, [`replay`] with files; both run the same core, so that what was recorded can be
//! explained.

pub mod acquire;
pub mod align;
pub mod backend;
pub mod clock;
pub mod config;
pub mod decoders;
pub mod fuse;
pub mod health;
pub mod load;
pub mod machine;
pub mod mountings;
pub mod page;
pub mod publish;
pub mod raw_radar;
pub mod record;
pub mod replay;
pub mod run;
pub mod service;

pub use fusion_contract::chain;

/// Name and version of this software, as health messages and recordings state it.
#[must_use]
pub fn version() -> String {
    format!("edge-daemon {}", env!("CARGO_PKG_VERSION"))
}
