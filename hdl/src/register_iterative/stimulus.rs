//! Stimulus: that of the pipelined block, each detection held until it is taken.

use super::{Inputs, LATENCY};
use crate::register;

/// Each with as many clocks as it takes, and now and then one that comes too early.
fn held(stimulus: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let mut out = Vec::with_capacity(stimulus.len() * LATENCY);
    for (at, words) in stimulus.iter().enumerate() {
        let inputs = Inputs::from_words(words);
        out.push(inputs.words());
        let rest =
            Inputs { valid: inputs.valid && at % 7 == 0, reset: false, range: inputs.range ^ 1, ..inputs };
        let clocks = if inputs.valid { LATENCY - 1 } else { at % 3 };
        out.extend(vec![rest.words(); clocks]);
    }
    out
}

/// Detections anywhere; resets, some of them within the work on one.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut stimulus = held(&register::stimulus::random(seed, clocks / LATENCY + 1));
    for at in (997..stimulus.len()).step_by(997) {
        stimulus[at] = Inputs { reset: true, ..Inputs::from_words(&stimulus[at]) }.words();
    }
    stimulus.truncate(clocks);
    stimulus
}

/// Every combination of the ends and middles of range, azimuth, yaw and place.
#[must_use]
pub fn directed() -> Vec<Vec<u64>> {
    held(&register::stimulus::directed())
}
