//! Arithmetic that RustHDL cannot say or emits wrongly: each a register behind one operation, written twice by hand.
//!
//! RustHDL multiplies 16 by 16 bits only, shifts nothing with a sign, and cuts what it casts. So these few blocks
//! have their logic in plain integers and their Verilog as text, and nothing else here does. That the two say the
//! same is what the co-simulation of every block that uses them shows. Ports hold numbers in two's complement.

use crate::fixed::{saturate, sign_extend};
use crate::port::mask;
use rust_hdl::prelude::*;

/// The number in a port.
fn number<const N: usize>(bits: Bits<N>) -> i64 {
    sign_extend(bits.to_u64(), N as u32)
}

/// A number as a port's bits; what does not fit wraps.
fn bits_of<const N: usize>(number: i64) -> Bits<N> {
    (number as u64 & mask(N as u32)).into()
}

/// What the clock of a register does to its ports, for RustHDL's own checks.
fn registered(inputs: &[&str], output: &str) -> Vec<TimingInfo> {
    vec![TimingInfo {
        name: "register".into(),
        clock: "clock".into(),
        inputs: inputs.iter().map(|&name| name.into()).collect(),
        outputs: vec![output.into()],
    }]
}

/// `product = a · b`, two clocks later, with the registers where a DSP has them: at its inputs and at its output.
/// `P` ≥ `A + B` bits keep the sign; `A + B` ≤ 63.
///
/// With `ECP5` defined, what fits 18 × 18 bits is the device's multiplier with its own registers, by
/// `ecp5/multiply.v`: synthesis would leave the registers outside, and the multiplier the longest path of all.
#[derive(LogicBlock, Default)]
pub struct Multiply<const A: usize, const B: usize, const P: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// One factor.
    pub a: Signal<In, Bits<A>>,
    /// The other.
    pub b: Signal<In, Bits<B>>,
    /// Of the factors two clocks ago.
    pub product: Signal<Out, Bits<P>>,
    a_held: Signal<Local, Bits<A>>,
    b_held: Signal<Local, Bits<B>>,
}

impl<const A: usize, const B: usize, const P: usize> Logic for Multiply<A, B, P> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.product.next = bits_of(number(self.a_held.val()) * number(self.b_held.val()));
            self.a_held.next = self.a.val();
            self.b_held.next = self.b.val();
        }
    }

    fn connect(&mut self) {
        self.product.connect();
        self.a_held.connect();
        self.b_held.connect();
    }

    fn hdl(&self) -> Verilog {
        let plain = "initial begin\n   a_held = 0;\n   b_held = 0;\n   product = 0;\nend\n\n\
             always @(posedge clock) begin\n   a_held <= a;\n   b_held <= b;\n   \
             product <= $signed(a_held) * $signed(b_held);\nend\n";
        if A.max(B) > 18 {
            return Verilog::Custom(plain.into());
        }
        let (exact, repeated) = (A + B, P.saturating_sub(A + B));
        let product = if repeated == 0 {
            format!("exact[{}:0]", exact - 1)
        } else {
            format!("{{{{{repeated}{{exact[{top}]}}}}, exact[{top}:0]}}", top = exact - 1)
        };
        Verilog::Custom(format!(
            "`ifdef ECP5\nwire [35:0] exact;\n\
             ecp5_multiply #(.A({A}), .B({B})) multiplier(.clock(clock), .a(a), .b(b), .product(exact));\n\
             always @(*) product = {product};\n`else\n{plain}`endif\n"
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        registered(&["a", "b"], "product")
    }
}

/// `difference = a − b`, one clock later, saturating.
#[derive(LogicBlock, Default)]
pub struct Difference<const N: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// What is subtracted from.
    pub a: Signal<In, Bits<N>>,
    /// What is subtracted.
    pub b: Signal<In, Bits<N>>,
    /// Of the inputs one clock ago.
    pub difference: Signal<Out, Bits<N>>,
}

impl<const N: usize> Logic for Difference<N> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let exact = number(self.a.val()) - number(self.b.val());
            self.difference.next = bits_of(saturate(exact, N as u32));
        }
    }

    fn connect(&mut self) {
        self.difference.connect();
    }

    fn hdl(&self) -> Verilog {
        let top = N - 1;
        Verilog::Custom(format!(
            "wire signed [{N}:0] exact = $signed({{a[{top}], a}}) - $signed({{b[{top}], b}});\n\
             initial difference = 0;\n\n\
             always @(posedge clock) begin\n   \
             if (exact[{N}] == exact[{top}]) difference <= exact[{top}:0];\n   \
             else difference <= {{exact[{N}], {{{top}{{~exact[{N}]}}}}}};\nend\n"
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        registered(&["a", "b"], "difference")
    }
}

/// `shifted = x >> shift`, one clock later, keeping the sign: rounds down. `shift` counts steps of `STEP` bits.
#[derive(LogicBlock, Default)]
pub struct ShiftRight<const N: usize, const S: usize, const STEP: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// What is shifted.
    pub x: Signal<In, Bits<N>>,
    /// By how many steps.
    pub shift: Signal<In, Bits<S>>,
    /// Of the inputs one clock ago.
    pub shifted: Signal<Out, Bits<N>>,
}

impl<const N: usize, const S: usize, const STEP: usize> Logic for ShiftRight<N, S, STEP> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let shift = (self.shift.val().to_u64() * STEP as u64).min(63);
            self.shifted.next = bits_of(number(self.x.val()) >> shift);
        }
    }

    fn connect(&mut self) {
        self.shifted.connect();
    }

    fn hdl(&self) -> Verilog {
        // Wide enough for the greatest product, so that nothing wraps.
        let wide = S + STEP.ilog2() as usize + 1;
        Verilog::Custom(format!(
            "wire [{top}:0] places = shift * {wide}'d{STEP};\n\
             initial shifted = 0;\n\n\
             always @(posedge clock) begin\n   shifted <= $signed(x) >>> places;\nend\n",
            top = wide - 1
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        registered(&["x", "shift"], "shifted")
    }
}

/// The nearest number of `M` bits to one of `N` > `M`, one clock later.
#[derive(LogicBlock, Default)]
pub struct Saturate<const N: usize, const M: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// The wide number.
    pub x: Signal<In, Bits<N>>,
    /// Of the input one clock ago.
    pub saturated: Signal<Out, Bits<M>>,
}

impl<const N: usize, const M: usize> Logic for Saturate<N, M> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.saturated.next = bits_of(saturate(number(self.x.val()), M as u32));
        }
    }

    fn connect(&mut self) {
        self.saturated.connect();
    }

    fn hdl(&self) -> Verilog {
        let (top, sign) = (N - 1, M - 1);
        Verilog::Custom(format!(
            "wire fits = &x[{top}:{sign}] | ~|x[{top}:{sign}];\n\
             initial saturated = 0;\n\n\
             always @(posedge clock) begin\n   \
             saturated <= fits ? x[{sign}:0] : {{x[{top}], {{{sign}{{~x[{top}]}}}}}};\nend\n"
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        registered(&["x"], "saturated")
    }
}

/// 2^`A` words of `N` bits that are written and read at once, one clock each; a word that is being written reads as it
/// was. What it holds after power-on is zeros, or given; block RAM can do both.
#[derive(LogicBlock, Default)]
pub struct Memory<const N: usize, const A: usize> {
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
    // The underscore keeps them out of the circuit; a word that is not there is 0.
    _words: Vec<u64>,
    _first: Vec<u64>,
}

impl<const N: usize, const A: usize> Memory<N, A> {
    /// One that holds `words` after power-on, and zeros behind them.
    pub fn holding(words: impl IntoIterator<Item = u64>) -> Self {
        let words: Vec<u64> = words.into_iter().collect();
        Self { _first: words.clone(), _words: words, ..Self::default() }
    }
}

impl<const N: usize, const A: usize> Logic for Memory<N, A> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let word = self._words.get(self.read_address.val().index()).copied().unwrap_or(0);
            self.read.next = word.into();
            if self.write.val() {
                self._words.resize(1 << A, 0);
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
        registered(&["write", "write_address", "written", "read_address"], "read")
    }
}

/// `late = early`, `CLOCKS` ≥ 1 clocks later. In RustHDL proper.
#[derive(LogicBlock)]
pub struct Delay<const N: usize, const CLOCKS: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// What goes in.
    pub early: Signal<In, Bits<N>>,
    /// What went in.
    pub late: Signal<Out, Bits<N>>,
    line: [DFF<Bits<N>>; CLOCKS],
}

impl<const N: usize, const CLOCKS: usize> Default for Delay<N, CLOCKS> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            early: Signal::default(),
            late: Signal::default(),
            line: std::array::from_fn(|_| DFF::default()),
        }
    }
}

impl<const N: usize, const CLOCKS: usize> Logic for Delay<N, CLOCKS> {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..CLOCKS {
            self.line[i].clock.next = self.clock.val();
        }
        self.line[0].d.next = self.early.val();
        for i in 1..CLOCKS {
            self.line[i].d.next = self.line[i - 1].q.val();
        }
        // The last one wins.
        for i in 0..CLOCKS {
            self.late.next = self.line[i].q.val();
        }
    }
}
