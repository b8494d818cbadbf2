//! A block's ports as words, so that one bench drives every block, its model and its Verilog alike.
//!
//! A *word* is the value of one port at one clock, in the low bits of a `u64`; numbers with a sign are in two's
//! complement. A block's words are in the order of [`Gateware::INPUTS`] and [`Gateware::OUTPUTS`]. The clock is not
//! among them: a step is one rising edge.

use rust_hdl::prelude::*;

/// One port of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port {
    /// As in RustHDL, in the model and in the Verilog.
    pub name: &'static str,
    /// Width, 1 to 64.
    pub bits: u32,
}

/// A block in RustHDL: what a bench needs to know of it.
pub trait Gateware: Block + Default {
    /// The name of the emitted Verilog module.
    const MODULE: &'static str;
    /// The ports that a bench drives, `clock` left out.
    const INPUTS: &'static [Port];
    /// The ports that a bench watches.
    const OUTPUTS: &'static [Port];

    /// Sets the clock and the inputs.
    fn drive(&mut self, clock: bool, inputs: &[u64]);
    /// The outputs as they stand.
    fn observe(&self) -> Vec<u64>;

    /// A block that is connected and can be simulated.
    ///
    /// # Panics
    /// A signal of the block is driven by nothing or by itself: a mistake in the block, whatever its inputs.
    #[must_use]
    fn connected() -> Self {
        let mut block = Self::default();
        block.connect_all();
        if let Err(error) = check_all(&block) {
            panic!("{}: {error:?}", Self::MODULE);
        }
        block
    }

    /// One rising edge of the clock.
    ///
    /// # Panics
    /// The block's logic does not settle: a mistake in the block, whatever its inputs.
    fn step(&mut self, inputs: &[u64]) -> Vec<u64> {
        for clock in [false, true] {
            self.drive(clock, inputs);
            assert!(simulate(self, 100), "{} does not settle", Self::MODULE);
        }
        self.observe()
    }

    /// The block as Verilog: one module called [`Self::MODULE`] and what it is made of.
    #[must_use]
    fn verilog() -> String {
        let mut block = Self::default();
        block.connect_all();
        let mut modules = ModuleDefines::default();
        block.accept(Self::MODULE, &mut modules);
        modules.defines()
    }
}

/// A block that has a model, clock by clock. What is made of such blocks only may do with a model of what it is for.
pub trait Modelled: Gateware {
    /// The same in plain integers.
    type Model: Model;
}

/// A block in plain integers, bit for bit and clock by clock. `Default` is the state after power-on.
pub trait Model: Default {
    /// One rising edge of the clock.
    fn step_words(&mut self, inputs: &[u64]) -> Vec<u64>;
}

/// The first clock on which two descriptions of a block differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Counted from 0.
    pub clock: usize,
    /// The outputs of the one under test.
    pub seen: Vec<u64>,
    /// The outputs that were expected.
    pub expected: Vec<u64>,
}

/// Runs the RustHDL block against `model` and returns what it showed.
///
/// # Errors
/// They differ.
pub fn compare<G: Gateware>(
    stimulus: &[Vec<u64>],
    mut model: impl FnMut(&[u64]) -> Vec<u64>,
) -> Result<Vec<Vec<u64>>, Difference> {
    let mut block = G::connected();
    let mut all = Vec::with_capacity(stimulus.len());
    for (clock, inputs) in stimulus.iter().enumerate() {
        let (seen, expected) = (block.step(inputs), model(inputs));
        if seen != expected {
            return Err(Difference { clock, seen, expected });
        }
        all.push(seen);
    }
    Ok(all)
}

/// What the block's own model shows for `stimulus`.
#[must_use]
pub fn modelled<G: Modelled>(stimulus: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let mut model = G::Model::default();
    stimulus.iter().map(|inputs| model.step_words(inputs)).collect()
}

/// A value that a model's port has, as a word and back.
pub trait Word: Copy {
    /// The value in the low `bits` bits.
    fn to_word(self, bits: u32) -> u64;
    /// The value of the low `bits` bits.
    fn from_word(word: u64, bits: u32) -> Self;
}

impl Word for bool {
    fn to_word(self, _: u32) -> u64 {
        u64::from(self)
    }
    fn from_word(word: u64, _: u32) -> Self {
        word & 1 == 1
    }
}

impl Word for u64 {
    fn to_word(self, bits: u32) -> u64 {
        self & mask(bits)
    }
    fn from_word(word: u64, bits: u32) -> Self {
        word & mask(bits)
    }
}

impl Word for i64 {
    fn to_word(self, bits: u32) -> u64 {
        self as u64 & mask(bits)
    }
    fn from_word(word: u64, bits: u32) -> Self {
        crate::fixed::sign_extend(word, bits)
    }
}

/// A value that a RustHDL port has, as a word and back.
pub trait Wire {
    /// As a word.
    fn to_word(&self) -> u64;
    /// From the low bits of a word.
    fn from_word(word: u64) -> Self;
}

impl Wire for Bit {
    fn to_word(&self) -> u64 {
        u64::from(*self)
    }
    fn from_word(word: u64) -> Self {
        word & 1 == 1
    }
}

impl<const N: usize> Wire for Bits<N> {
    fn to_word(&self) -> u64 {
        self.to_u64()
    }
    fn from_word(word: u64) -> Self {
        (word & mask(N as u32)).into()
    }
}

/// So many ones.
#[must_use]
pub const fn mask(bits: u32) -> u64 {
    if bits >= 64 { u64::MAX } else { (1 << bits) - 1 }
}

/// Declares what a model's input or output ports show at one clock: a struct with a field per port, and the words of it.
macro_rules! ports {
    ($(#[$doc:meta])* $name:ident { $($(#[$port_doc:meta])* $port:ident: $kind:ty = $bits:expr,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            $($(#[$port_doc])* pub $port: $kind,)*
        }

        impl $name {
            /// The ports, in the order of the words.
            pub const PORTS: &'static [$crate::port::Port] =
                &[$($crate::port::Port { name: stringify!($port), bits: $bits },)*];

            /// One word per port.
            #[must_use]
            pub fn words(&self) -> Vec<u64> {
                vec![$($crate::port::Word::to_word(self.$port, $bits),)*]
            }

            /// From one word per port; missing words are 0.
            #[must_use]
            pub fn from_words(words: &[u64]) -> Self {
                let mut words = words.iter().copied();
                Self { $($port: $crate::port::Word::from_word(words.next().unwrap_or(0), $bits),)* }
            }
        }
    };
}
pub(crate) use ports;

/// Ties a RustHDL block to its model, if it has one, by the names of its ports.
macro_rules! gateware {
    ($block:ident, $module:expr, $model:ident, $inputs:ident { $($in:ident),* $(,)? }, $outputs:ident { $($out:ident),* $(,)? } $(,)?) => {
        $crate::port::gateware!($block, $module, $inputs { $($in),* }, $outputs { $($out),* });

        impl $crate::port::Modelled for $block {
            type Model = $model;
        }

        impl $crate::port::Model for $model {
            fn step_words(&mut self, inputs: &[u64]) -> Vec<u64> {
                self.step(&$inputs::from_words(inputs)).words()
            }
        }
    };
    ($block:ident, $module:expr, $inputs:ident { $($in:ident),* $(,)? }, $outputs:ident { $($out:ident),* $(,)? } $(,)?) => {
        impl $crate::port::Gateware for $block {
            const MODULE: &'static str = $module;
            const INPUTS: &'static [$crate::port::Port] = $inputs::PORTS;
            const OUTPUTS: &'static [$crate::port::Port] = $outputs::PORTS;

            fn drive(&mut self, clock: bool, inputs: &[u64]) {
                self.clock.next = rust_hdl::prelude::Clock { clk: clock };
                let mut words = inputs.iter().copied();
                $(self.$in.next = $crate::port::Wire::from_word(words.next().unwrap_or(0));)*
            }

            fn observe(&self) -> Vec<u64> {
                vec![$($crate::port::Wire::to_word(&self.$out.val()),)*]
            }
        }
    };
}
pub(crate) use gateware;
