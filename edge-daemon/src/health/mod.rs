//! How the unit is as a whole, beyond its sensors: a state that does not flicker, and the clock that it stamps by.

mod state;
pub mod time;

pub use state::{Judgement, StateMachine};
pub use time::{Answers, Asker, KernelClock, Rules, judge};
