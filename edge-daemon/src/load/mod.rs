//! Shedding load: what a unit gives up, in which order, so that what matters most goes on. Pure but for a few atomics.
//!
//! ```text
//!  how late fusion is, memory, heat ─▶ Shedder ─ step 0…5 ─▶ Gate ◀─ asked by whoever does what may rest
//! ```
//!
//! [`Duty`] lists the steps. Loops, events, alerts, counts, signals, health and the outbox never rest, and neither does the fusion
//! of what sensors with detectors of their own say.

mod gate;
mod shedder;

pub use gate::Gate;
pub use shedder::{Cause, Change, Pressure, Rules, Shedder};

use std::fmt;

/// What may rest, each from its step on: first what only people look at, last what the tracks are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Duty {
    /// Step 1: the page and Foxglove get one track frame a second, and neither events nor detections.
    Views = 1,
    /// Step 2: `[record]` and `[history]` get no bytes of devices and no detections.
    Recordings = 2,
    /// Step 3: `[record]` and `[history]` get no track frames.
    History = 3,
    /// Step 4: every other track frame is not published.
    Frames = 4,
    /// Step 5: every other picture of a camera without a detector is not looked at.
    Pictures = 5,
}

impl Duty {
    /// In the order in which they rest.
    pub const ALL: [Self; 5] = [Self::Views, Self::Recordings, Self::History, Self::Frames, Self::Pictures];

    /// The step from which on it rests.
    #[must_use]
    pub const fn step(self) -> u8 {
        self as u8
    }

    /// Stable word for programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Views => "views",
            Self::Recordings => "recordings",
            Self::History => "history",
            Self::Frames => "frames",
            Self::Pictures => "pictures",
        }
    }

    /// What rests, for people.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Views => "page and Foxglove get one frame a second",
            Self::Recordings => "neither bytes of devices nor detections are recorded",
            Self::History => "no track frames are recorded",
            Self::Frames => "every other track frame is published",
            Self::Pictures => "every other picture is looked at",
        }
    }

    /// What rests at a step.
    pub fn at(step: u8) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |duty| duty.step() <= step)
    }
}

impl fmt::Display for Duty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
