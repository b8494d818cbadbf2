//! How the unit is as a whole, beyond its sensors: a state that does not flicker, and the clock it trusts.

mod state;
mod time;

pub use state::{Judgement, StateMachine};
pub use time::KernelClock;
