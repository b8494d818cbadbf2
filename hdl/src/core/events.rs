//! The loops' events as messages.

use crate::loop_bank::LoopBank;
use crate::regmap::opcode;
use rust_hdl::prelude::*;

/// Shows the message of the event that waits.
#[derive(LogicBlock)]
pub struct Events {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// As after power-on.
    pub reset: Signal<In, Bit>,
    /// The detectors' contacts.
    pub contacts: Signal<In, Bits<8>>,
    /// As in the block.
    pub tick_divider: Signal<In, Bits<24>>,
    /// As in the block.
    pub debounce_ticks: Signal<In, Bits<8>>,
    /// As in the block.
    pub stuck_ticks: Signal<In, Bits<24>>,
    /// As in the block.
    pub chatter_window_ticks: Signal<In, Bits<16>>,
    /// As in the block.
    pub chatter_limit: Signal<In, Bits<8>>,
    /// As in the block.
    pub lockout_ticks: Signal<In, Bits<8>>,
    /// As in the block.
    pub beside: Signal<In, Bits<7>>,
    /// As in the block.
    pub sample: Signal<In, Bit>,
    /// Which loops are there; the contacts of the others count as open.
    pub enable: Signal<In, Bits<8>>,
    /// The message is taken.
    pub ready: Signal<In, Bit>,
    /// A message is shown.
    pub valid: Signal<Out, Bit>,
    /// Its first eight bytes.
    pub low: Signal<Out, Bits<64>>,
    /// Its last two.
    pub high: Signal<Out, Bits<64>>,
    /// As in the block.
    pub present: Signal<Out, Bits<8>>,
    /// As in the block.
    pub stuck: Signal<Out, Bits<8>>,
    /// As in the block.
    pub chatter: Signal<Out, Bits<8>>,
    /// As in the block.
    pub crosstalk: Signal<Out, Bits<16>>,
    /// Ticks since the reset.
    pub ticks: Signal<Out, Bits<32>>,

    block: LoopBank,
    head: Constant<Bits<64>>,
    channel_wide: Signal<Local, Bits<64>>,
    channel_up: Signal<Local, Bits<64>>,
    kind_wide: Signal<Local, Bits<64>>,
    kind_up: Signal<Local, Bits<64>>,
    value_wide: Signal<Local, Bits<64>>,
    value_up: Signal<Local, Bits<64>>,
}

impl Default for Events {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            contacts: Signal::default(),
            tick_divider: Signal::default(),
            debounce_ticks: Signal::default(),
            stuck_ticks: Signal::default(),
            chatter_window_ticks: Signal::default(),
            chatter_limit: Signal::default(),
            lockout_ticks: Signal::default(),
            beside: Signal::default(),
            sample: Signal::default(),
            enable: Signal::default(),
            ready: Signal::default(),
            valid: Signal::default(),
            low: Signal::default(),
            high: Signal::default(),
            present: Signal::default(),
            stuck: Signal::default(),
            chatter: Signal::default(),
            crosstalk: Signal::default(),
            ticks: Signal::default(),
            channel_wide: Signal::default(),
            channel_up: Signal::default(),
            kind_wide: Signal::default(),
            kind_up: Signal::default(),
            value_wide: Signal::default(),
            value_up: Signal::default(),
            block: LoopBank::default(),
            head: Constant::new(u64::from(opcode::LOOP_EVENT).into()),
        }
    }
}

impl Logic for Events {
    #[hdl_gen]
    fn update(&mut self) {
        self.block.clock.next = self.clock.val();
        self.block.reset.next = self.reset.val();
        self.block.raw.next = self.contacts.val() & self.enable.val();
        self.block.tick_divider.next = self.tick_divider.val();
        self.block.debounce_ticks.next = self.debounce_ticks.val();
        self.block.stuck_ticks.next = self.stuck_ticks.val();
        self.block.chatter_window_ticks.next = self.chatter_window_ticks.val();
        self.block.chatter_limit.next = self.chatter_limit.val();
        self.block.lockout_ticks.next = self.lockout_ticks.val();
        self.block.beside.next = self.beside.val();
        self.block.sample.next = self.sample.val();
        self.block.ready.next = self.ready.val();

        // Op, tag 0, channel, kind, value; lost.
        self.channel_wide.next = bit_cast::<64, 3>(self.block.channel.val());
        self.channel_up.next = self.channel_wide.val() << bits::<64>(16);
        self.kind_wide.next = bit_cast::<64, 3>(self.block.kind.val());
        self.kind_up.next = self.kind_wide.val() << bits::<64>(24);
        self.value_wide.next = bit_cast::<64, 32>(self.block.value.val());
        self.value_up.next = self.value_wide.val() << bits::<64>(32);
        self.valid.next = self.block.valid.val();
        self.low.next =
            (self.head.val() | self.channel_up.val()) | (self.kind_up.val() | self.value_up.val());
        self.high.next = bit_cast::<64, 16>(self.block.lost.val());
        self.present.next = self.block.present.val();
        self.stuck.next = self.block.stuck.val();
        self.chatter.next = self.block.chatter.val();
        self.crosstalk.next = self.block.crosstalk.val();
        self.ticks.next = self.block.now.val();
    }
}
