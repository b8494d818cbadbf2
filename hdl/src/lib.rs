//! Kerbside's gateware in RustHDL, with bit-exact software models.
//!
//! A block is a folder of four files: `mod.rs` says what its ports mean and when they move, `block.rs` is the
//! RustHDL, `model.rs` the same in plain integers, and `tests.rs` compares the two clock by clock. What leaves
//! this crate for a synthesis tool stands in `verilog/`; `tests/verilog.rs` fails when it is not what the blocks
//! emit, and simulates it beside them.
//!
//! RustHDL 0.46 emits, for some expressions, Verilog that means something else than its own simulator does. The
//! blocks here keep to what holds on both sides: every sum goes into a wire of its own width before it is compared
//! or cut, operators that mix are in parentheses, defaults come first and the synchronous reset last.

pub mod loop_conditioner;
