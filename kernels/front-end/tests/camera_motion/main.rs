//! Camera motion against an independent oracle, on scenes whose answer is known, and on anything.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

mod exact;
#[cfg(feature = "gpu")]
mod gpu;
mod light;
mod oracle;
mod scenes;
mod support;
