//! What the update needs and RustHDL cannot say: a wide multiplier of narrow ones, and a memory with first contents.

use super::{FRACTION_SUM, WORD_BITS};
use crate::fixed::sign_extend;
use crate::port::mask;
use rust_hdl::prelude::*;

/// `product = (a · b) >> 16`, four clocks later: 27 × 27 bits from four products of at most 18 × 18, with the registers
/// where a DSP has them, and one sum of 38 bits.
#[derive(LogicBlock, Default)]
pub struct WideMultiply {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// One factor.
    pub a: Signal<In, Bits<27>>,
    /// The other.
    pub b: Signal<In, Bits<27>>,
    /// Of the factors four clocks ago, rounded down.
    pub product: Signal<Out, Bits<41>>,
    // The underscore keeps it out of the circuit: exact products of one to three clocks ago.
    _exact: [i64; 3],
}

impl Logic for WideMultiply {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let number = |word: Bits<27>| sign_extend(word.to_u64(), WORD_BITS);
            let [newest, older, oldest] = self._exact;
            self.product.next = ((oldest >> FRACTION_SUM) as u64 & mask(41)).into();
            self._exact = [number(self.a.val()) * number(self.b.val()), newest, older];
        }
    }

    fn connect(&mut self) {
        self.product.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(
            "reg [26:0] a_held, b_held;\n\
             reg signed [19:0] high, high_held;\n\
             reg signed [27:0] cross_a, cross_b;\n\
             reg signed [28:0] mixed;\n\
             reg [35:0] low;\n\
             reg [17:0] low_held;\n\
             wire signed [9:0] a_high = a_held[26:17];\n\
             wire signed [9:0] b_high = b_held[26:17];\n\
             wire signed [17:0] a_low = {1'b0, a_held[16:0]};\n\
             wire signed [17:0] b_low = {1'b0, b_held[16:0]};\n\
             initial begin\n   a_held = 0;\n   b_held = 0;\n   high = 0;\n   high_held = 0;\n   cross_a = 0;\n   \
             cross_b = 0;\n   mixed = 0;\n   low = 0;\n   low_held = 0;\n   product = 0;\nend\n\n\
             always @(posedge clock) begin\n   a_held <= a;\n   b_held <= b;\n   \
             high <= a_high * b_high;\n   cross_a <= a_high * b_low;\n   cross_b <= a_low * b_high;\n   \
             low <= a_low * b_low;\n   \
             mixed <= cross_a + cross_b;\n   high_held <= high;\n   low_held <= low[33:16];\n   \
             product <= $signed({high_held, low_held}) + $signed({mixed, 1'b0});\nend\n"
                .into(),
        )
    }

    fn timing(&self) -> Vec<TimingInfo> {
        vec![TimingInfo {
            name: "register".into(),
            clock: "clock".into(),
            inputs: vec!["a".into(), "b".into()],
            outputs: vec!["product".into()],
        }]
    }
}

/// 2^`A` words of `N` bits that are written and read at once, one clock each; a word that is being written reads as it
/// was. What it holds after power-on is given, which block RAM can do.
#[derive(LogicBlock, Default)]
pub struct Store<const N: usize, const A: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// `written` is to be stored.
    pub write: Signal<In, Bit>,
    /// Where.
    pub write_address: Signal<In, Bits<A>>,
    /// What.
    pub written: Signal<In, Bits<N>>,
    /// What to read.
    pub read_address: Signal<In, Bits<A>>,
    /// The word there, one clock later.
    pub read: Signal<Out, Bits<N>>,
    // The underscore keeps them out of the circuit.
    _words: Vec<u64>,
    _first: Vec<u64>,
}

impl<const N: usize, const A: usize> Store<N, A> {
    /// One that holds `words`, and zeros behind them.
    pub fn holding(words: impl IntoIterator<Item = u64>) -> Self {
        let mut words: Vec<u64> = words.into_iter().collect();
        words.resize(1 << A, 0);
        Self { _first: words.clone(), _words: words, ..Self::default() }
    }
}

impl<const N: usize, const A: usize> Logic for Store<N, A> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.read.next = self._words[self.read_address.val().index()].into();
            if self.write.val() {
                self._words[self.write_address.val().index()] = self.written.val().to_u64();
            }
        }
    }

    fn connect(&mut self) {
        self.read.connect();
    }

    fn hdl(&self) -> Verilog {
        let (top, words) = (N - 1, 1 << A);
        let held = self._first.iter().enumerate().filter(|(_, word)| **word != 0);
        let held: String =
            held.map(|(place, word)| format!("   words[{place}] = {N}'h{word:x};\n")).collect();
        Verilog::Custom(format!(
            "reg [{top}:0] words [0:{words}-1];\ninteger i;\n\
             initial begin\n   read = 0;\n   for (i = 0; i < {words}; i = i + 1) words[i] = 0;\n{held}end\n\n\
             always @(posedge clock) begin\n   read <= words[read_address];\n   \
             if (write) words[write_address] <= written;\nend\n"
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        vec![TimingInfo {
            name: "register".into(),
            clock: "clock".into(),
            inputs: ["write", "write_address", "written", "read_address"].map(Into::into).into(),
            outputs: vec!["read".into()],
        }]
    }
}
