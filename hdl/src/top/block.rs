//! The chip in RustHDL.

use crate::core::Core;
use crate::link::uart::Uart;
use crate::regmap::BIT_CLOCKS;
use rust_hdl::prelude::*;

/// The chip; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock)]
pub struct Top {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// As after power-on, but for the memories; asynchronous.
    pub reset: Signal<In, Bit>,
    /// The line from the host.
    pub rx: Signal<In, Bit>,
    /// The loop detectors' contacts.
    pub loops: Signal<In, Bits<8>>,
    /// The line to the host.
    pub tx: Signal<Out, Bit>,
    /// A gate is running.
    pub busy: Signal<Out, Bit>,

    reset_early: DFF<Bit>,
    reset_held: DFF<Bit>,
    bit_clocks: Constant<Bits<16>>,
    /// What leaves the core may come right out of a memory, which takes most of a clock to read.
    octet: DFF<Bits<8>>,
    octet_held: DFF<Bit>,
    uart: Uart,
    core: Core,
}

impl Default for Top {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            rx: Signal::default(),
            loops: Signal::default(),
            tx: Signal::default(),
            busy: Signal::default(),
            reset_early: DFF::default(),
            reset_held: DFF::default(),
            bit_clocks: Constant::new(u64::from(BIT_CLOCKS).into()),
            octet: DFF::default(),
            octet_held: DFF::default(),
            uart: Uart::default(),
            core: Core::default(),
        }
    }
}

impl Logic for Top {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, reset_early, reset_held, octet, octet_held);
        self.uart.clock.next = self.clock.val();
        self.core.clock.next = self.clock.val();
        self.reset_early.d.next = self.reset.val();
        self.reset_held.d.next = self.reset_early.q.val();
        self.uart.reset.next = self.reset_held.q.val();
        self.core.reset.next = self.reset_held.q.val();

        self.uart.bit_clocks.next = self.bit_clocks.val();
        self.uart.rx.next = self.rx.val();
        self.core.loops.next = self.loops.val();
        self.core.received_valid.next = self.uart.received_valid.val();
        self.core.received.next = self.uart.received.val();
        self.core.broken.next = self.uart.broken.val();
        self.core.octet_ready.next = !self.octet_held.q.val();
        if !self.octet_held.q.val() {
            self.octet.d.next = self.core.octet.val();
            self.octet_held.d.next = self.core.octet_valid.val();
        } else if self.uart.octet_ready.val() {
            self.octet_held.d.next = false;
        }
        self.uart.octet_valid.next = self.octet_held.q.val();
        self.uart.octet.next = self.octet.q.val();
        self.tx.next = self.uart.tx.val();
        self.busy.next = self.core.busy.val();

        // Last, so that it wins.
        if self.reset_held.q.val() {
            self.octet_held.d.next = false;
        }
    }
}
