//! The core's ports.

use crate::port::ports;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// As after power-on, but for the memories.
        reset: bool = 1,
        /// A byte has come from the line.
        received_valid: bool = 1,
        /// That byte.
        received: u64 = 8,
        /// A byte had no stop bit.
        broken: bool = 1,
        /// The loop detectors' contacts.
        loops: u64 = 8,
        /// The line takes the byte that is shown.
        octet_ready: bool = 1,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// A byte for the line is shown.
        octet_valid: bool = 1,
        /// That byte.
        octet: u64 = 8,
        /// A gate is running.
        busy: bool = 1,
    }
}
