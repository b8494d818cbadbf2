//! A session of [`crate::core::stimulus`] as levels of the serial line, and the answers off it.

use super::{Inputs, Outputs};
use crate::core;
use crate::core::stimulus::{Session, payloads};
use crate::link::uart::{self, FRAME_BITS};
use crate::regmap::BIT_CLOCKS;

/// A session whose host reckons with the line's speed.
#[must_use]
pub fn session(seed: u64) -> Session {
    Session::new(seed, 1.0 / (FRAME_BITS as f64 * f64::from(BIT_CLOCKS) + 1.0))
}

/// What `rx` shows: every byte of the session bit by bit, and its pauses.
#[must_use]
pub fn line(session: &Session) -> Vec<Vec<u64>> {
    let mut stimulus = Vec::new();
    let mut hold = |rx: bool, clocks: usize| {
        stimulus.extend(std::iter::repeat_n(Inputs { rx, ..Inputs::default() }.words(), clocks));
    };
    hold(true, 100);
    for words in &session.stimulus {
        let inputs = core::Inputs::from_words(words);
        if inputs.received_valid {
            hold(false, BIT_CLOCKS.into());
            (0..8).for_each(|bit| hold(inputs.received >> bit & 1 == 1, BIT_CLOCKS.into()));
            hold(true, 2 * usize::from(BIT_CLOCKS));
        } else {
            hold(true, 1);
        }
    }
    stimulus
}

/// The payloads of the frames that `tx` has shown.
#[must_use]
pub fn heard(seen: &[Vec<u64>]) -> Vec<Vec<u8>> {
    let mut far = uart::Model::default();
    payloads(seen.iter().filter_map(|words| {
        let shown = far.step(&uart::Inputs {
            bit_clocks: BIT_CLOCKS.into(),
            rx: Outputs::from_words(words).tx,
            ..uart::Inputs::default()
        });
        shown.received_valid.then_some(shown.received as u8)
    }))
}
