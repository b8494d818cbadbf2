//! The chip's ports.

use crate::port::ports;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// As after power-on, but for the memories.
        reset: bool = 1,
        /// The line from the host.
        rx: bool = 1,
        /// The loop detectors' contacts.
        loops: u64 = 8,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// The line to the host.
        tx: bool = 1,
        /// A gate is running.
        busy: bool = 1,
    }
}
