//! The fusion core: what stands between the serial line and the blocks.
//!
//! [`crate::regmap`] has the messages; [`MessageModel`] says what the core answers to each, exactly, and leaves out when.

pub mod message;

#[cfg(test)]
mod tests;

pub use message::MessageModel;
