//! Time: when something was measured, and putting late and disordered scans in order of measurement. Pure.
//!
//! Terms. The *clock* is the arrival clock: in a running unit the present, in a replay the recorded arrivals;
//! nothing here reads any other. A sensor's *watermark* is the instant up to which it has said everything.
//! An instant is *complete* when every live sensor's watermark has passed it, or when the clock is a window
//! beyond it. Scans are released, and frames made, in order of time as soon as they are complete.
//!
//! Why so: waiting a fixed time for every scan would make all tracks as old as the slowest sensor's worst
//! case; using scans as they come would feed a filter that can't go back.

mod stamp;
mod window;

pub use stamp::{StampFault, Stamped, Stamper};
pub use window::{Verdict, Window, WindowSensor};
