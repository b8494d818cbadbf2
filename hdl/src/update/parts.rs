//! What the update needs and RustHDL cannot say: a wide multiplier of narrow ones.

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
