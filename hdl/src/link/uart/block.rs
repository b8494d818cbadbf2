//! The UART in RustHDL.

use super::FRAME_BITS;
use rust_hdl::prelude::*;

// Named by number below.
const _: () = assert!(FRAME_BITS == 11);

/// The UART; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock, Default)]
pub struct Uart {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: the line idles.
    pub reset: Signal<In, Bit>,
    /// Clocks per bit.
    pub bit_clocks: Signal<In, Bits<16>>,
    /// The line from the far end.
    pub rx: Signal<In, Bit>,
    /// A byte to send is there.
    pub octet_valid: Signal<In, Bit>,
    /// That byte.
    pub octet: Signal<In, Bits<8>>,
    /// The line to the far end.
    pub tx: Signal<Out, Bit>,
    /// The byte to send is taken at the next edge.
    pub octet_ready: Signal<Out, Bit>,
    /// A byte has been received.
    pub received_valid: Signal<Out, Bit>,
    /// That byte.
    pub received: Signal<Out, Bits<8>>,
    /// There was no stop bit.
    pub broken: Signal<Out, Bit>,

    last_clock: Signal<Local, Bits<16>>,

    // Lines are kept inverted, so that the state after power-on is an idle line.
    settling: DFF<Bit>,
    low: DFF<Bit>,
    waiting: DFF<Bit>,
    receiving: DFF<Bit>,
    receive_bit: DFF<Bits<4>>,
    receive_left: DFF<Bits<16>>,
    half: Signal<Local, Bits<16>>,
    half_less: Signal<Local, Bits<16>>,
    shifted: Signal<Local, Bits<8>>,
    received_octet: DFF<Bits<8>>,
    received_flag: DFF<Bit>,
    broken_flag: DFF<Bit>,
    no_stop: Signal<Local, Bit>,

    sending: DFF<Bit>,
    send_bit: DFF<Bits<4>>,
    send_bit_next: Signal<Local, Bits<4>>,
    send_left: DFF<Bits<16>>,
    sent_octet: DFF<Bits<8>>,
    sent_shifted: Signal<Local, Bits<8>>,
    tx_low: DFF<Bit>,
}

impl Logic for Uart {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, settling, low, waiting, receiving, receive_bit, receive_left, received_octet);
        dff_setup!(self, clock, received_flag, broken_flag, sending, send_bit, send_left, sent_octet, tx_low);
        self.last_clock.next = self.bit_clocks.val() - bits::<16>(1);

        // Synchroniser: two registers, since the line knows nothing of the clock.
        self.settling.d.next = !self.rx.val();
        self.low.d.next = self.settling.q.val();

        // Reception: from the start bit's edge half a bit to its middle, then whole bits to those of the rest.
        self.half.next = self.bit_clocks.val() >> bits::<16>(1);
        self.half_less.next = self.half.val() - bits::<16>(1);
        self.shifted.next = self.received_octet.q.val() >> bits::<8>(1);
        self.received_flag.d.next = false;
        self.no_stop.next = false;
        if !self.receiving.q.val() {
            if self.low.q.val() & !self.waiting.q.val() {
                self.receiving.d.next = true;
                self.receive_bit.d.next = bits::<4>(0);
                self.receive_left.d.next = self.half_less.val();
            }
        } else if self.receive_left.q.val() != bits::<16>(0) {
            self.receive_left.d.next = self.receive_left.q.val() - bits::<16>(1);
        } else {
            self.receive_left.d.next = self.last_clock.val();
            self.receive_bit.d.next = self.receive_bit.q.val() + bits::<4>(1);
            if self.receive_bit.q.val() == bits::<4>(0) {
                self.receiving.d.next = self.low.q.val();
            } else if self.receive_bit.q.val() < bits::<4>(9) {
                self.received_octet.d.next = self.shifted.val();
                if !self.low.q.val() {
                    self.received_octet.d.next = self.shifted.val() | bits::<8>(0x80);
                }
            } else {
                self.receiving.d.next = false;
                self.received_flag.d.next = !self.low.q.val();
                self.no_stop.next = self.low.q.val();
            }
        }
        self.broken_flag.d.next = self.no_stop.val();
        self.waiting.d.next = (self.waiting.q.val() & self.low.q.val()) | self.no_stop.val();

        // Sending: ones follow the data, which are the stop bits.
        self.send_bit_next.next = self.send_bit.q.val() + bits::<4>(1);
        self.sent_shifted.next = self.sent_octet.q.val() >> bits::<8>(1);
        if !self.sending.q.val() {
            if self.octet_valid.val() {
                self.sending.d.next = true;
                self.send_bit.d.next = bits::<4>(0);
                self.send_left.d.next = self.last_clock.val();
                self.sent_octet.d.next = self.octet.val();
                self.tx_low.d.next = true;
            }
        } else if self.send_left.q.val() != bits::<16>(0) {
            self.send_left.d.next = self.send_left.q.val() - bits::<16>(1);
        } else {
            self.send_left.d.next = self.last_clock.val();
            self.send_bit.d.next = self.send_bit_next.val();
            self.tx_low.d.next = !self.sent_octet.q.val().get_bit(0);
            self.sent_octet.d.next = self.sent_shifted.val() | bits::<8>(0x80);
            self.sending.d.next = self.send_bit_next.val() != bits::<4>(11);
        }

        self.tx.next = !self.tx_low.q.val();
        self.octet_ready.next = !self.sending.q.val();
        self.received_valid.next = self.received_flag.q.val();
        self.received.next = self.received_octet.q.val();
        self.broken.next = self.broken_flag.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.settling.d.next = false;
            self.low.d.next = false;
            self.waiting.d.next = false;
            self.receiving.d.next = false;
            self.receive_bit.d.next = bits::<4>(0);
            self.receive_left.d.next = bits::<16>(0);
            self.received_flag.d.next = false;
            self.broken_flag.d.next = false;
            self.sending.d.next = false;
            self.send_bit.d.next = bits::<4>(0);
            self.send_left.d.next = bits::<16>(0);
            self.sent_octet.d.next = bits::<8>(0);
            self.tx_low.d.next = false;
        }
    }
}
