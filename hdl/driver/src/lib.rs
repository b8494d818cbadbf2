//! The FPGA as a backend: a fusion core ([`hdl::core`]) at the far end of a serial link.
//!
//! ```text
//!  Job ─► CPU: predict, occlusion, expected measurements ─► plan ─► core ─► link ─► frames ─► ┄┄ fusion core: gate
//!                                                             │                                      │
//!  Outcome ◄─ CPU: update ◄─ associate ◄─ weigh what was found ◄──────────────── link ◄─ frames ◄─ ┄┄┘
//! ```
//!
//! - [`FpgaBackend`] has the core search for the gate's pairs. A track has several hypotheses, the core compares with one Gaussian, so
//!   one ellipsoid about all of them goes to it, with a proof that nothing is lost; what comes back is weighed on the CPU as
//!   the CPU weighs its own, and the outcome is the CPU's to the bit.
//! - All frames of a scan are sent without waiting, and the answers read as they come: one turn-around a scan. [`budget`] says
//!   what that takes on a line.
//! - A raw radar has the core decide which of its cells stand out: [`cfar`].
//! - Frames carry a CRC and a number, answers the tag of what they answer, and the core says how many records it has: whatever the
//!   line loses, spoils or repeats fails that scan, which the host then runs on the CPU, and no other.

pub mod backend;
pub mod budget;
pub mod cfar;
pub mod core;
mod ellipsoid;
mod frame;
mod held;
pub mod link;
pub mod loops;
pub mod model;
mod plan;
pub mod serial;
pub mod sim;
mod statistics;

pub use backend::FpgaBackend;
pub use core::{Core, CoreError};
pub use frame::{Decoder, Encoder, MOST_PAYLOAD, Received};
pub use hdl::regmap;
pub use link::{Link, LinkError};
pub use loops::{CoreSlot, LoopSettings, SharedCore};
pub use serial::SerialLink;
pub use statistics::{LinkCounters, Statistics};
