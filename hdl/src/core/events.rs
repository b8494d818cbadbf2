//! The loops' events as messages.

use crate::loop_events::LoopEvents;
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
    pub tick_clocks: Signal<In, Bits<32>>,
    /// As in the block.
    pub debounce_ticks: Signal<In, Bits<8>>,
    /// As in the block.
    pub stuck_ticks: Signal<In, Bits<24>>,
    /// As in the block.
    pub chatter_window_ticks: Signal<In, Bits<16>>,
    /// As in the block.
    pub chatter_limit: Signal<In, Bits<8>>,
    /// As in the block.
    pub enable: Signal<In, Bits<8>>,
    /// The message is taken.
    pub ready: Signal<In, Bit>,
    /// A message is shown.
    pub valid: Signal<Out, Bit>,
    /// Its first eight bytes.
    pub low: Signal<Out, Bits<64>>,
    /// Its last two.
    pub high: Signal<Out, Bits<64>>,
    /// The debounced levels.
    pub present: Signal<Out, Bits<8>>,
    /// Ticks since the reset.
    pub ticks: Signal<Out, Bits<32>>,

    block: LoopEvents,
    head: Constant<Bits<64>>,
    channel_wide: Signal<Local, Bits<64>>,
    channel_up: Signal<Local, Bits<64>>,
    kind_wide: Signal<Local, Bits<64>>,
    kind_up: Signal<Local, Bits<64>>,
    tick_wide: Signal<Local, Bits<64>>,
    tick_up: Signal<Local, Bits<64>>,
}

impl Default for Events {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            contacts: Signal::default(),
            tick_clocks: Signal::default(),
            debounce_ticks: Signal::default(),
            stuck_ticks: Signal::default(),
            chatter_window_ticks: Signal::default(),
            chatter_limit: Signal::default(),
            enable: Signal::default(),
            ready: Signal::default(),
            valid: Signal::default(),
            low: Signal::default(),
            high: Signal::default(),
            present: Signal::default(),
            ticks: Signal::default(),
            channel_wide: Signal::default(),
            channel_up: Signal::default(),
            kind_wide: Signal::default(),
            kind_up: Signal::default(),
            tick_wide: Signal::default(),
            tick_up: Signal::default(),
            block: LoopEvents::default(),
            head: Constant::new(u64::from(opcode::LOOP_EVENT).into()),
        }
    }
}

impl Logic for Events {
    #[hdl_gen]
    fn update(&mut self) {
        self.block.clock.next = self.clock.val();
        self.block.reset.next = self.reset.val();
        self.block.contacts.next = self.contacts.val();
        self.block.tick_clocks.next = self.tick_clocks.val();
        self.block.debounce_ticks.next = self.debounce_ticks.val();
        self.block.stuck_ticks.next = self.stuck_ticks.val();
        self.block.chatter_window_ticks.next = self.chatter_window_ticks.val();
        self.block.chatter_limit.next = self.chatter_limit.val();
        self.block.enable.next = self.enable.val();
        self.block.ready.next = self.ready.val();

        // Op, tag 0, channel, kind, tick; lost.
        self.channel_wide.next = bit_cast::<64, 3>(self.block.channel.val());
        self.channel_up.next = self.channel_wide.val() << bits::<64>(16);
        self.kind_wide.next = bit_cast::<64, 3>(self.block.kind.val());
        self.kind_up.next = self.kind_wide.val() << bits::<64>(24);
        self.tick_wide.next = bit_cast::<64, 32>(self.block.tick.val());
        self.tick_up.next = self.tick_wide.val() << bits::<64>(32);
        self.valid.next = self.block.valid.val();
        self.low.next = (self.head.val() | self.channel_up.val()) | (self.kind_up.val() | self.tick_up.val());
        self.high.next = bit_cast::<64, 16>(self.block.lost.val());
        self.present.next = self.block.present.val();
        self.ticks.next = self.block.ticks.val();
    }
}
