//! Kerbside's gateware in RustHDL, with bit-exact software models.
//!
//! A block is a folder: `mod.rs` says what its ports mean and when they move, `block.rs` is the RustHDL, `model.rs`
//! the same in plain integers, `stimulus.rs` what to try on both, and `tests.rs` compares the two clock by clock and
//! the model with real arithmetic. [`fixed`] has the formats of all numbers, [`port`] what a bench needs to drive any
//! block, [`primitive`] the few operations that RustHDL cannot say, [`reader`] what the queues share. What leaves this crate for a synthesis tool stands
//! in `verilog/`; `tests/verilog.rs` fails when it is not what the blocks emit, and `testbenches/hdl` simulates and
//! synthesises it.
//!
//! RustHDL 0.46 emits, for some expressions, Verilog that means something else than its own simulator does. The
//! blocks here keep to what holds on both sides: every sum goes into a wire of its own width before it is compared
//! or cut, operators that mix are in parentheses, defaults come first and the synchronous reset last.
//!
//! What one block says to another within a clock is assigned once, by way of a wire where it has a default: to a simulator of
//! Verilog a default and what replaces it are two changes. Two blocks that hear each other and both change twice wake each other
//! for ever: Icarus then stands still.

pub mod cfar;
pub mod core;
pub mod fixed;
pub mod gate;
pub mod gate_matrix;
pub mod latency;
pub mod link;
pub mod loop_bank;
pub mod loop_conditioner;
pub mod port;
pub mod primitive;
pub mod reader;
pub mod register;
pub mod register_iterative;
pub mod regmap;
pub mod top;
pub mod update;

use port::Gateware;

/// Every block: the name of its module, and its Verilog.
#[must_use]
pub fn verilog() -> Vec<(&'static str, String)> {
    fn of<G: Gateware>() -> (&'static str, String) {
        (G::MODULE, G::verilog())
    }
    vec![
        of::<loop_conditioner::LoopConditioner>(),
        of::<loop_bank::LoopBank>(),
        of::<cfar::Cfar>(),
        of::<register::Register>(),
        of::<register_iterative::RegisterIterative>(),
        of::<gate::Gate>(),
        of::<gate_matrix::GateMatrix>(),
        of::<core::Core>(),
        of::<top::Top>(),
        of::<update::Update>(),
        of::<link::receive::Receive>(),
        of::<link::transmit::Transmit>(),
        of::<link::uart::Uart>(),
    ]
}
