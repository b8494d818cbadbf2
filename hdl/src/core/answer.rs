//! The answers: carries commands out, and puts together what is sent.

use crate::regmap::{Hello, error, opcode};
use rust_hdl::prelude::*;

/// What is being done.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Phase {
    /// Waits for a command.
    Idle,
    /// Waits for a register's value.
    Lookup,
    /// Takes it.
    Value,
    /// Sends a message that is put together already.
    Send,
    /// Sends a message that answers nothing.
    Tell,
    /// Has the block begin.
    Launch,
    /// Between messages of records.
    Between,
    /// Sends the head of such a message.
    Head,
    /// Waits for a record.
    Next,
    /// Sends it.
    Record,
}

/// A byte per clock; each message stands in two words of eight bytes, or comes record by record.
#[derive(LogicBlock)]
pub struct Answer {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// What is being done is given up.
    pub reset: Signal<In, Bit>,
    /// A command is there until it is done.
    pub command: Signal<In, Bit>,
    /// Its op.
    pub op: Signal<In, Bits<8>>,
    /// Its tag.
    pub tag: Signal<In, Bits<8>>,
    /// The last five bytes of its body.
    pub argument: Signal<In, Bits<40>>,
    /// What is wrong with it.
    pub fault: Signal<In, Bits<8>>,
    /// The register's value.
    pub value: Signal<In, Bits<32>>,
    /// There is such a register.
    pub known: Signal<In, Bit>,
    /// The op is answered with records.
    pub streams: Signal<In, Bit>,
    /// A record is shown.
    pub record_valid: Signal<In, Bit>,
    /// That record.
    pub record: Signal<In, Bits<64>>,
    /// Records are of eight bytes, and not of four.
    pub record_wide: Signal<In, Bit>,
    /// Records may still come that are not shown yet.
    pub stream_busy: Signal<In, Bit>,
    /// The most records of a message.
    pub most: Signal<In, Bits<7>>,
    /// What is said behind the records, from its third byte to its eighth, at their places.
    pub end_low: Signal<In, Bits<64>>,
    /// From the ninth on.
    pub end_high: Signal<In, Bits<64>>,
    /// How many bytes it has in all.
    pub end_bytes: Signal<In, Bits<4>>,
    /// An event of a loop is shown.
    pub event_valid: Signal<In, Bit>,
    /// Its message, the first eight bytes.
    pub event_low: Signal<In, Bits<64>>,
    /// And the last two.
    pub event_high: Signal<In, Bits<64>>,
    /// The byte that is shown is taken.
    pub ready: Signal<In, Bit>,
    /// The command has been carried out.
    pub done: Signal<Out, Bit>,
    /// The register that is meant.
    pub address: Signal<Out, Bits<8>>,
    /// Write it.
    pub write: Signal<Out, Bit>,
    /// The block that has the records begins.
    pub start: Signal<Out, Bit>,
    /// The record that is shown is taken.
    pub record_ready: Signal<Out, Bit>,
    /// The event is taken.
    pub event_ready: Signal<Out, Bit>,
    /// This answer is an error.
    pub error: Signal<Out, Bit>,
    /// A byte to send is shown.
    pub valid: Signal<Out, Bit>,
    /// That byte.
    pub data: Signal<Out, Bits<8>>,
    /// It is the last of its message.
    pub last: Signal<Out, Bit>,

    phase: DFF<Phase>,
    low: DFF<Bits<64>>,
    high: DFF<Bits<64>>,
    left: DFF<Bits<4>>,
    single: Signal<Local, Bit>,
    refuse: Signal<Local, Bit>,
    refusal: Signal<Local, Bits<8>>,
    refusal_wide: Signal<Local, Bits<64>>,
    refusal_up: Signal<Local, Bits<64>>,

    // Pieces of messages, where they go.
    low_down: Signal<Local, Bits<64>>,
    high_down: Signal<Local, Bits<64>>,
    high_up: Signal<Local, Bits<64>>,
    op_wide: Signal<Local, Bits<64>>,
    op_up: Signal<Local, Bits<64>>,
    head: Signal<Local, Bits<64>>,
    tag_wide: Signal<Local, Bits<64>>,
    tag_up: Signal<Local, Bits<64>>,
    address_wide: Signal<Local, Bits<64>>,
    address_up: Signal<Local, Bits<64>>,
    value_wide: Signal<Local, Bits<64>>,
    value_up: Signal<Local, Bits<64>>,

    in_message: DFF<Bits<7>>,
    message_full: DFF<Bit>,
    closing: Signal<Local, Bit>,

    hello: Constant<Bits<8>>,
    read: Constant<Bits<8>>,
    register: Constant<Bits<8>>,
    answer: Constant<Bits<64>>,
    answer_end: Constant<Bits<64>>,
    error_head: Constant<Bits<64>>,
    hello_low: Constant<Bits<64>>,
    hello_high: Constant<Bits<64>>,
    no_register: Constant<Bits<8>>,
}

/// Hello's body as it stands behind op and tag, in the two words.
fn hello_words() -> [u64; 2] {
    let body = crate::regmap::Reply::Hello(Hello::OURS).encode(0);
    let mut words = [0; 2];
    for (at, &byte) in body.iter().enumerate().skip(2) {
        words[at / 8] |= u64::from(byte) << (at % 8 * 8);
    }
    words
}

impl Default for Answer {
    fn default() -> Self {
        let [hello_low, hello_high] = hello_words();
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            command: Signal::default(),
            op: Signal::default(),
            tag: Signal::default(),
            argument: Signal::default(),
            fault: Signal::default(),
            value: Signal::default(),
            known: Signal::default(),
            streams: Signal::default(),
            record_valid: Signal::default(),
            record: Signal::default(),
            record_wide: Signal::default(),
            stream_busy: Signal::default(),
            most: Signal::default(),
            end_low: Signal::default(),
            end_high: Signal::default(),
            end_bytes: Signal::default(),
            event_valid: Signal::default(),
            event_low: Signal::default(),
            event_high: Signal::default(),
            ready: Signal::default(),
            done: Signal::default(),
            address: Signal::default(),
            write: Signal::default(),
            start: Signal::default(),
            record_ready: Signal::default(),
            event_ready: Signal::default(),
            error: Signal::default(),
            valid: Signal::default(),
            data: Signal::default(),
            last: Signal::default(),
            phase: DFF::default(),
            low: DFF::default(),
            high: DFF::default(),
            left: DFF::default(),
            single: Signal::default(),
            refuse: Signal::default(),
            refusal: Signal::default(),
            refusal_wide: Signal::default(),
            refusal_up: Signal::default(),
            low_down: Signal::default(),
            high_down: Signal::default(),
            high_up: Signal::default(),
            op_wide: Signal::default(),
            op_up: Signal::default(),
            head: Signal::default(),
            tag_wide: Signal::default(),
            tag_up: Signal::default(),
            address_wide: Signal::default(),
            address_up: Signal::default(),
            value_wide: Signal::default(),
            value_up: Signal::default(),
            in_message: DFF::default(),
            message_full: DFF::default(),
            closing: Signal::default(),
            hello: Constant::new(u64::from(opcode::HELLO).into()),
            read: Constant::new(u64::from(opcode::READ).into()),
            register: Constant::new(u64::from(opcode::WRITE).into()),
            answer: Constant::new(u64::from(opcode::ANSWER).into()),
            answer_end: Constant::new(u64::from(opcode::ANSWER | opcode::END).into()),
            error_head: Constant::new(u64::from(opcode::ERROR).into()),
            hello_low: Constant::new(hello_low.into()),
            hello_high: Constant::new(hello_high.into()),
            no_register: Constant::new(u64::from(error::ADDRESS).into()),
        }
    }
}

impl Logic for Answer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, phase, low, high, left, in_message, message_full);

        // Pieces.
        self.op_wide.next = bit_cast::<64, 8>(self.op.val());
        self.op_up.next = self.op_wide.val() << bits::<64>(16);
        self.tag_wide.next = bit_cast::<64, 8>(self.tag.val());
        self.tag_up.next = self.tag_wide.val() << bits::<64>(8);
        self.address.next = self.argument.val().get_bits::<8>(0);
        if self.op.val() == self.read.val() {
            self.address.next = self.argument.val().get_bits::<8>(32);
        }
        self.address_wide.next = bit_cast::<64, 8>(self.address.val());
        self.address_up.next = self.address_wide.val() << bits::<64>(16);
        self.value_wide.next = bit_cast::<64, 32>(self.value.val());
        self.value_up.next = self.value_wide.val() << bits::<64>(24);
        self.head.next = self.op_wide.val() | self.tag_up.val();
        self.low_down.next = self.low.q.val() >> bits::<64>(8);
        self.high_down.next = self.high.q.val() >> bits::<64>(8);
        self.high_up.next = self.high.q.val() << bits::<64>(56);

        // How far a message of records is.
        self.message_full.d.next = self.in_message.q.val() == self.most.val();
        self.closing.next = self.message_full.q.val() | (!self.stream_busy.val() & !self.record_valid.val());
        self.single.next = self.left.q.val() == bits::<4>(1);

        self.done.next = false;
        self.write.next = false;
        self.start.next = false;
        self.record_ready.next = false;
        self.event_ready.next = false;
        self.error.next = false;
        self.valid.next = false;
        self.last.next = false;
        self.data.next = self.low.q.val().get_bits::<8>(0);
        self.refuse.next = false;
        self.refusal.next = self.fault.val();
        match self.phase.q.val() {
            Phase::Idle => {
                if self.command.val() {
                    if self.fault.val() != bits::<8>(0) {
                        self.refuse.next = true;
                    } else if self.op.val() == self.hello.val() {
                        self.low.d.next = (self.op_wide.val() | self.answer.val())
                            | (self.tag_up.val() | self.hello_low.val());
                        self.high.d.next = self.hello_high.val();
                        self.left.d.next = bits::<4>(15);
                        self.phase.d.next = Phase::Send;
                    } else if (self.op.val() == self.read.val()) | (self.op.val() == self.register.val()) {
                        self.write.next = self.op.val() == self.register.val();
                        self.phase.d.next = Phase::Lookup;
                    } else if self.streams.val() {
                        self.phase.d.next = Phase::Launch;
                    } else {
                        self.done.next = true;
                    }
                } else if self.event_valid.val() {
                    self.event_ready.next = true;
                    self.low.d.next = self.event_low.val();
                    self.high.d.next = self.event_high.val();
                    self.left.d.next = bits::<4>(10);
                    self.phase.d.next = Phase::Tell;
                }
            }
            Phase::Lookup => {
                self.phase.d.next = Phase::Value;
            }
            Phase::Value => {
                self.low.d.next =
                    (self.head.val() | self.answer.val()) | (self.address_up.val() | self.value_up.val());
                self.left.d.next = bits::<4>(7);
                self.phase.d.next = Phase::Send;
                if !self.known.val() {
                    self.refuse.next = true;
                    self.refusal.next = self.no_register.val();
                }
            }
            Phase::Send => {
                self.valid.next = true;
                self.last.next = self.single.val();
                if self.ready.val() {
                    self.low.d.next = self.low_down.val() | self.high_up.val();
                    self.high.d.next = self.high_down.val();
                    self.left.d.next = self.left.q.val() - bits::<4>(1);
                    if self.single.val() {
                        self.done.next = true;
                        self.phase.d.next = Phase::Idle;
                    }
                }
            }
            Phase::Tell => {
                self.valid.next = true;
                self.last.next = self.single.val();
                if self.ready.val() {
                    self.low.d.next = self.low_down.val() | self.high_up.val();
                    self.high.d.next = self.high_down.val();
                    self.left.d.next = self.left.q.val() - bits::<4>(1);
                    if self.single.val() {
                        self.phase.d.next = Phase::Idle;
                    }
                }
            }
            Phase::Launch => {
                self.start.next = true;
                self.phase.d.next = Phase::Between;
            }
            Phase::Between => {
                self.in_message.d.next = bits::<7>(0);
                if self.record_valid.val() {
                    self.low.d.next = self.head.val() | self.answer.val();
                    self.left.d.next = bits::<4>(2);
                    self.phase.d.next = Phase::Head;
                } else if !self.stream_busy.val() {
                    self.low.d.next = (self.head.val() | self.answer_end.val()) | self.end_low.val();
                    self.high.d.next = self.end_high.val();
                    self.left.d.next = self.end_bytes.val();
                    self.phase.d.next = Phase::Send;
                }
            }
            Phase::Head => {
                self.valid.next = true;
                if self.ready.val() {
                    self.low.d.next = self.low_down.val();
                    self.left.d.next = self.left.q.val() - bits::<4>(1);
                    if self.single.val() {
                        self.phase.d.next = Phase::Next;
                    }
                }
            }
            Phase::Next => {
                if self.record_valid.val() {
                    self.record_ready.next = true;
                    self.low.d.next = self.record.val();
                    self.in_message.d.next = self.in_message.q.val() + bits::<7>(1);
                    self.left.d.next = bits::<4>(4);
                    if self.record_wide.val() {
                        self.left.d.next = bits::<4>(8);
                    }
                    self.phase.d.next = Phase::Record;
                }
            }
            Phase::Record => {
                // Whether a byte is the last of its message is known once another record is there, or none will be.
                self.valid.next = (!self.single.val() | self.closing.val()) | self.record_valid.val();
                self.last.next = self.single.val() & self.closing.val();
                if self.ready.val() & self.valid.val() {
                    self.low.d.next = self.low_down.val();
                    self.left.d.next = self.left.q.val() - bits::<4>(1);
                    if self.single.val() {
                        self.phase.d.next = Phase::Next;
                        if self.closing.val() {
                            self.phase.d.next = Phase::Between;
                        }
                    }
                }
            }
            _ => {
                self.phase.d.next = Phase::Idle;
            }
        }
        self.refusal_wide.next = bit_cast::<64, 8>(self.refusal.val());
        self.refusal_up.next = self.refusal_wide.val() << bits::<64>(24);
        if self.refuse.val() {
            self.error.next = true;
            self.low.d.next =
                (self.error_head.val() | self.tag_up.val()) | (self.op_up.val() | self.refusal_up.val());
            self.left.d.next = bits::<4>(4);
            self.phase.d.next = Phase::Send;
        }

        // Last, so that it wins.
        if self.reset.val() {
            self.phase.d.next = Phase::Idle;
        }
    }
}
